"""Lists of numbers that say of persons nothing but their number: fees by member, scores by candidate."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from scanner.subject import Identity
from scanner.subject.roles.numbering import number_of

from .test_documents import searched


@pytest.mark.parametrize(
    ("table", "column", "kind"),
    [
        ("fees.csv", "Mitgl.-Nr.", "MEMBER_NUMBER"),
        ("fees.csv", "Lidnummer", "MEMBER_NUMBER"),
        ("fees.csv", "N° adhérent", "MEMBER_NUMBER"),
        ("x.csv", "candidate_id", "CUSTOMER_NUMBER"),
        ("x.csv", "Kd.-Nr.", "CUSTOMER_NUMBER"),
        ("x.csv", "badge", "EMPLOYEE_NUMBER"),
        ("candidates.json", "id", "CUSTOMER_NUMBER"),
        ("x.csv", "article_no", ""),
        ("x.csv", "guest", ""),
        ("x.csv", "invoice_id", ""),
        ("x.csv", "candidate_vacancy_id", ""),
        ("products.json", "id", ""),
    ],
)
def test_who_is_numbered(table: str, column: str, kind: str) -> None:
    assert number_of(table, column) == kind


def test_a_list_of_numbers_is_the_persons_and_no_list_of_wares_is(tmp_path: Path) -> None:
    people = [
        ("Lena", "Böhm", "1990-05-30", 40017),
        ("Anke", "Vogt", "1980-02-01", 40155),
        ("Jörg", "Kuhn", "1970-01-09", 40330),
    ]
    files = {
        "candidates.csv": "id;given_name;family_name;birth_date\n"
        + "".join(f"{number};{given};{family};{born}\n" for given, family, born, number in people),
        "scores.csv": "candidate_id;score\n" + "".join(f"{number};{number % 7}\n" for *_, number in people),
        "parts.csv": "article_no;stock\n" + "".join(f"{number};3\n" for *_, number in people),
    }
    answer = searched(tmp_path, Identity(name=("Lena Böhm",), birth_date=(date(1990, 5, 30),)), files)
    places = {(match.asset, match.locator) for match in answer.matches if match.certainty != "possible"}
    assert places == {("share/candidates.csv", "row 1"), ("share/scores.csv", "row 1")}
