"""Sayings: how they are written, and the time that follows what is said."""

import re

import pytest

from classifiers.analysis import Analyzer
from classifiers.recognizers.sayings import group


def test_a_saying_is_written_as_it_is_read():
    written = re.compile(
        group(
            """
            (sa|ma) démission
            s'en (va|
            ira)|quitte ~{place}
            """,
            place="l'équipe|son _",
        )
    )
    assert written.groups == 0
    for said in ("sa démission", "s’en ira", "s'en va", "quitte donc un jour l’équipe", "quitte son poste"):
        assert written.fullmatch(said), said
    for other in ("la démission", "quitte l équipe", "quitte un par un tous les autres l'équipe"):
        assert not written.fullmatch(other), other


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Elle est absente du 3 au 7 mai.", "absente du 3 au 7 mai"),
        ("Zij is afwezig tot en met vrijdag.", "afwezig tot en met vrijdag"),
        ("Er fehlt seit drei Wochen.", "fehlt seit drei Wochen"),
        ("She is off sick until 4 June.", "until 4 June"),
        ("Er ist bis 15. August krank geschrieben.", "bis 15. August"),
        ("Er fehlt seit 12. Mai in der Schule.", "fehlt seit 12. Mai"),
    ],
)
def test_the_time_that_follows_belongs_to_what_is_said(text, told):
    found = [text[f.start : f.end] for f in Analyzer().analyze(text).findings if f.entity_type == "ABSENCE"]
    assert found == [told]


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("Our cleaner works 24 hours a week.", {"WORKING_TIME"}),
        ("L'ouvrier totalise 37 jours de maladie depuis janvier.", {"ABSENCE", "HEALTH"}),
        ("Madame Aerts est malade jusqu'à vendredi.", {"ABSENCE", "HEALTH"}),
        ("Der Arbeitnehmer fehlt unentschuldigt, wenn er keine Bescheinigung vorlegt.", set()),
        ("Can my overtime be paid out?", set()),
    ],
)
def test_it_is_told_of_whoever_works_for_us_and_of_nobody_in_a_rule(text, types):
    named = {"PERSON", "GIVEN_NAME", "FAMILY_NAME"}
    assert {f.entity_type for f in Analyzer().analyze(text).findings} - named == types
