"""The phone of a couple in a text: whose it is there says the name that it stands under."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from scanner.subject import Identity
from scanner.subject.identity.births import told_in

from .test_documents import searched

WHO = Identity(name=("Katharina Müller",), birth_date=(date(1979, 3, 14),), phone=("0451 234 017",))


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("Die Halle ist zu.\n\nGruß\nT. Müller\nTel. 0451 234 017", "possible"),
        ("Die Halle ist zu.\n\nGruß\nThomas\nTel. 0451 234 017", "possible"),
        ("Die Halle ist zu.\n\nThomas Müller\nTel. 0451 234 017", "possible"),
        ("sync payload={'mobile': '0451 234 017', \"birth_date\": \"1976-08-02\"}", "possible"),
        ("Bitte melden Sie mich an.\n\nKatharina Müller\nTel. 0451 234 017", "certain"),
        ("Bitte melden Sie mich an.\n\nGruß\nK. Müller\nTel. 0451 234 017", "probable"),
        ("Die Halle ist zu.\n\nRückruf unter\nTel. 0451 234 017", "probable"),
        ("sync payload={'mobile': '0451 234 017', \"birth_date\": \"1979-03-14\"}", "probable"),
    ],
)
def test_under_another_name_it_is_but_possible(tmp_path: Path, text: str, certainty: str) -> None:
    answer = searched(tmp_path, WHO, {"note.txt": text})
    assert {match.certainty for match in answer.matches if match.entity_type == "PHONE_NUMBER"} == {certainty}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('{"birth_date": "1976-08-02"}', ["1976-08-02"]),
        ("birthdate=1976-08-02", ["1976-08-02"]),
        ("Patient: Böhm, Inga, geb. 02.08.1976", ["02.08.1976"]),
        ("gebdat: 02.08.1976", ["02.08.1976"]),
        ("Gebühr 02.08.1976", []),
        ("birthplace 02.08.1976", []),
    ],
)
def test_births_as_programs_and_clinics_write_them(text: str, told: list[str]) -> None:
    assert told_in(text) == told


def test_an_office_in_a_list_teaches_nobodys_address(tmp_path: Path) -> None:
    files = {
        "liste.csv": "Name;geb.;E-Mail\nLena Böhm;30.05.2012;buero@verein.example\nAn Vogt;01.02.1980;a@post.example\n",
        "a.txt": "An buero@verein.example: die Halle ist zu.",
    }
    answer = searched(tmp_path, Identity(name=("Lena Böhm",), birth_date=(date(2012, 5, 30),)), files)
    assert {match.asset for match in answer.matches} == {"share/liste.csv"}
