"""Rows at the head and foot of a pay slip tell, label by label, what no colon parts."""

from __future__ import annotations

import pytest

from classifiers.analysis import Analyzer

_TAXED = "\nPrécompte professionnel    -301,12\nBedrijfsvoorheffing    -498,20\nLohnsteuer    98,16\n"
_TAXED += "Gesamtbrutto    3.132,43\n"


@pytest.fixture(scope="module")
def analyzer() -> Analyzer:
    """One for all texts."""
    return Analyzer()


def _told(analyzer: Analyzer, text: str) -> set[tuple[str, str]]:
    return {(f.entity_type, text[f.start : f.end]) for f in analyzer.analyze(text).findings}


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("Eintritt 01.04.2015   StKl 3   KiFrb 1,5", {("CONTRACT", "01.04.2015"), ("TAX", "3"), ("CHILDREN", "1,5")}),
        ("Konf. rk   Abt. Lager", {("RELIGION", "rk"), ("DEPARTMENT", "Lager")}),
        ("Resturlaub 11,5 Tage   Pers.-Nr. 00417", {("ABSENCE", "11,5 Tage"), ("EMPLOYEE_NUMBER", "00417")}),
        ("Entrée 12/09/2019   Fonction Vendeuse", {("CONTRACT", "12/09/2019"), ("JOB_TITLE", "Vendeuse")}),
        ("Solde congés 6,5 jours    Heures 12", {("ABSENCE", "6,5 jours")}),
        ("Burg. staat G   Verlofsaldo 9 dagen", {("MARITAL_STATUS", "G"), ("ABSENCE", "9 dagen")}),
        ("Tax code 1257L   Leave balance 8 days", {("TAX", "1257L"), ("ABSENCE", "8 days")}),
    ],
)
def test_rows_of_a_slip_tell(analyzer: Analyzer, row: str, told: set[tuple[str, str]]) -> None:
    """The label is known as a column's name is, and the value must look like it."""
    assert told <= _told(analyzer, row + _TAXED)


@pytest.mark.parametrize(
    "row",
    [
        "StKl siehe Bescheid   Konf. Raum 3",
        "Job title: Window cleaner",
        "Article A11   Prix 12,00",
        "Kirche St. Josef   Stand 01.02.2026",
    ],
)
def test_other_cells_tell_nothing_of_a_slip(analyzer: Analyzer, row: str) -> None:
    """What follows must be the label's own kind of value; a label before a colon is read elsewhere."""
    kinds = {kind for kind, _ in _told(analyzer, row + _TAXED)}
    assert not kinds & {"RELIGION", "CONTRACT", "ABSENCE", "CHILDREN", "DEPARTMENT"}


def test_no_other_text_is_read_so(analyzer: Analyzer) -> None:
    """Without a tax that is withheld the same row may be of a machine."""
    assert ("CHILDREN", "1,5") not in _told(analyzer, "Eintritt 01.04.2015   StKl 3   KiFrb 1,5\n")


@pytest.mark.parametrize(
    ("row", "found"),
    [
        ("215 Nachtzuschlag 25 %       24,00     4,46       107,04", ("PAY_ELEMENT", "107,04")),
        ("KV-Beitrag  AN                                    256,86", ("TAX", "256,86")),
        ("Saisie sur salaire                               -180,00", ("GARNISHMENT", "-180,00")),
        ("Brutoloon 173,33 u x 17,1200               2.967,41", ("SALARY", "2.967,41")),
        ("Basic Pay  160.00  12.50  2,000.00", ("SALARY", "2,000.00")),
        ("Salaire de base            130,00 h   16,2411   2.111,34", ("SALARY", "2.111,34")),
    ],
)
def test_the_sum_of_a_row_is_told(analyzer: Analyzer, row: str, found: tuple[str, str]) -> None:
    """Behind hours and rates, with or without their units."""
    assert found in _told(analyzer, row + _TAXED)
