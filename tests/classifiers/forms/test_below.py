"""Values below their labels, and amounts whose label firms have too."""

import time

import pytest

from classifiers.analysis import Analyzer
from classifiers.forms.below import beside_labels


def found(text: str) -> set[tuple[str, str]]:
    return {(f.entity_type, text[f.start : f.end]) for f in Analyzer().analyze(text).findings}


def test_a_value_stands_below_its_label():
    text = "Naam\r\nBart Coppens\r\nFunctie\r\nkok\r\nWachtwoord\r\nTulipe!7x\r\nGodsdienst\r\nkatholiek\r\n"
    assert len(beside_labels(text)) == len(text)
    assert found(text) >= {
        ("PERSON", "Bart Coppens"),
        ("JOB_TITLE", "kok"),
        ("PASSWORD", "Tulipe!7x"),
        ("RELIGION", "katholiek"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Inhoud\nFunctie\nBeroep\nLoon\nVakbond\nDiagnose\nGodsdienst",
        "Diagnosis\nThe doctor examines the patient and decides.\nTreatment\nRest and plenty of water.",
        "Gewerkschaft\nDie Gewerkschaft vertritt ihre Mitglieder.\nReligion\nReligion ist Privatsache.",
        "Gebruikersnaam\nOpslaan\nAnnuleren\nVerder",
        "Nothing here\nis a label\n",
    ],
)
def test_what_is_no_form_is_read_as_it_stands(text):
    assert beside_labels(text) == text


def test_many_short_lines_are_not_all_asked():
    text = "\n".join(f"word{n} here\nand there" for n in range(50_000))
    begun = time.perf_counter()
    assert beside_labels(text) == text
    assert time.perf_counter() - begun < 1


@pytest.mark.parametrize(
    ("label", "entity"),
    [("Mensualité", "DEBT"), ("Darlehen", "DEBT"), ("Pensioen", "SALARY"), ("Commission", "PAY_ELEMENT")],
)
def test_an_amount_that_firms_have_too_counts_beside_a_name(label, entity):
    amount = f"{label} : 1.240,00 EUR"
    assert (entity, "1.240,00 EUR") in found(f"Nom : Marie Lambert\n{amount}")
    assert not any(kind == entity for kind, _ in found(f"Bilan 2023\n{amount}"))


def test_a_database_without_persons_has_no_passwords():
    assert found("| Field | Type |\n| password | varchar255 |\n| username | varchar64 |\n| age | int4 |") == set()
