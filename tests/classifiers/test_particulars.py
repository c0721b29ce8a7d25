"""Rows of somebody's particulars."""

import pytest

from classifiers.analysis import Analyzer

KINDS = {"NATIONALITY", "MARITAL_STATUS", "SKILL"}


@pytest.fixture(scope="module")
def analyzer():
    return Analyzer()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Née à Verviers le 23.02.1994 – Belge et marocaine – célibataire, sans enfant – permis B",
            {"Belge et marocaine", "célibataire", "permis B"},
        ),
        ("°12/03/1988, Belg, ongehuwd, 2 kinderen, rijbewijs B", {"Belg", "ongehuwd", "rijbewijs B"}),
        (
            "Geboren am 3.4.1990 in Ulm, verheiratet, zwei Kinder, deutsch, Führerschein Klasse B",
            {"verheiratet", "deutsch", "Führerschein Klasse B"},
        ),
        ("Born 4 May 1991 | Irish | single | full driving licence", {"Irish", "single", "full driving licence"}),
        ("Belge, célibataire, permis B", {"Belge", "célibataire", "permis B"}),
        ("Kaas: Frans – Belgisch – Nederlands", set()),
        ("Menu – italien – français – libanais", set()),
        ("Permis B exigé – temps plein – single", set()),
    ],
)
def test_each_part_of_the_row_is_told_for_what_it_is(analyzer, text, told):
    assert {text[f.start : f.end] for f in analyzer.analyze(text).findings if f.entity_type in KINDS} == told
