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


@pytest.mark.parametrize(
    ("row", "days"),
    [
        (
            "Rue Saint-Gilles 251 – 4000 Liège | 0494.77.61.20 | 02/06/1989 | Permis B | Mariée, 2 enfants",
            ["02/06/1989"],
        ),
        ("Jan Peeters | gehuwd | 12/05/1985 | Belg", ["12/05/1985"]),
        ("Jan Peeters | gehuwd | 12/05/2019 | Belg", []),
        ("Facture | 12/05/1985 | payée", []),
        ("Mariée | 02/06/1989 | 05/07/2003", []),
    ],
)
def test_the_only_day_of_a_row_about_somebody_is_that_of_birth(analyzer, row, days):
    found = analyzer.analyze(row).findings
    assert [row[f.start : f.end] for f in found if f.entity_type == "DATE_OF_BIRTH"] == days
