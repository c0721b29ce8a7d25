"""What belongs to a fact beside the words that tell it."""

from itertools import pairwise

import pytest

from classifiers.analysis import Analyzer


@pytest.fixture(scope="module")
def analyzer():
    return Analyzer()


@pytest.mark.parametrize(
    ("text", "kind", "facts"),
    [
        ("Anne souffre d'une tendinite au genou gauche.", "HEALTH", ["une tendinite au genou gauche"]),
        ("Jan heeft een zware hersenschudding opgelopen.", "HEALTH", ["een zware hersenschudding"]),
        ("Jonas leidet an Rheuma.", "HEALTH", ["Rheuma"]),
        ("Tom has a severe allergy to penicillin.", "HEALTH", ["a severe allergy to penicillin"]),
        ("De vader van twee kinderen werkt in Gent.", "CHILDREN", ["vader van twee kinderen"]),
        ("Frau Schmitz hat rund 14.000 Euro Schulden.", "DEBT", ["rund 14.000 Euro Schulden"]),
        ("Frau Schmitz verdient 1.950 Euro netto.", "SALARY", ["1.950 Euro netto"]),
        ("Hij ontvangt een leefloon cat. 3 (1.776,07 €).", "SALARY", ["leefloon cat. 3 (1.776,07 €)"]),
        ("Er ist mehrfach vorbestraft.", "CRIMINAL_RECORD", ["mehrfach vorbestraft"]),
        (
            "Er wurde zu drei Jahren Haft wegen Betrugs verurteilt.",
            "CRIMINAL_RECORD",
            ["drei Jahren Haft wegen Betrugs"],
        ),
        ("Der Mitarbeiter wurde zweimal ermahnt, er hat noch elf Urlaubstage.", "ABSENCE", ["elf Urlaubstage"]),
        # two facts are two, and the sum of another thing is none of it
        ("Anne a de l'asthme et une fracture.", "HEALTH", ["asthme", "une fracture"]),
        ("Anne has asthma, diabetes and a fracture.", "HEALTH", ["asthma", "diabetes", "a fracture"]),
    ],
)
def test_a_fact_takes_in_what_belongs_to_it(analyzer, text, kind, facts):
    assert [text[f.start : f.end] for f in analyzer.analyze(text).findings if f.entity_type == kind] == facts


def test_no_fact_takes_in_another(analyzer):
    text = (
        "La requérante, mère de Luc Petit, est veuve et touche une pension alimentaire de 275 € par mois pour son fils."
    )
    findings = analyzer.analyze(text).findings
    assert all(one.end <= other.start for one, other in pairwise(findings))
