"""Program code holds no names but in quotes and comments; forms, logs and prose are no code."""

import time

import pytest

from classifiers.analysis import Analyzer
from classifiers.code import Code, is_code, without_identifiers


@pytest.mark.parametrize(
    "line",
    [
        "def connect(self, username: str, password: str) -> None:",
        "    elif flag == 'C':",
        "from .rows import Row, RowMaker",
        "        self.password = password",
        "    A = [MatrixSymbol('A', 3, 2)]",
        "#include <stdio.h>",
        '    public static final String NAME = "x";',
        "    result_union = first.union(second)",
        "const marie = await fetch(url);",
        "fi",
        "INSERT INTO staff_members (emp_no, first_name) VALUES (1, 'Marie');",
    ],
)
def test_statements_are_code(line: str) -> None:
    assert is_code(line)


@pytest.mark.parametrize(
    "line",
    [
        "Nom : Dupont",
        "Voornaam: Koen (roepnaam)",
        "login=jdupont",
        "Le collègue(s) concerné(e) est Marie Dupont.",
        "if you have any question, call Marie:",
        "return this form to Marie before Friday",
        "Dupont;Marie;1985;marie@firma.example;BE",
        '{"nom": "Dupont", "prénom": "Marie"}',
        "2024-03-01 10:00:00 INFO login of Dupont from 10.20.30.40",
        "Geachte mevrouw Peeters, (zie bijlage)",
        "with kind regards, Ann",
        "Class of 1998: Marie, Koen and Ann",
        "De Smet, Koen (HR)",
    ],
)
def test_forms_lists_logs_and_prose_are_not(line: str) -> None:
    assert not is_code(line)


PROGRAM = '''
"""Spaces for quantum mechanics, by Guido Beispiel <guido@firma.example>."""
from .spaces import Hilbert, DirectSum
import numpy as np

class AzureBlob(CloudPath):
    def connect(self, username: str, password: bytes | None = None) -> None:
        # written by Marie Dupont
        self.username = username
        conn = psycopg.connect("", user=username)
        for elif_ in np.asarray(dti):
            c1 = Wild('c1', exclude=[conn])[::2]
        event = {"LANGUAGE": "EN", "owner": "Dupont"}
        union = first.union(second)
'''


def found(text: str) -> dict[str, list[str]]:
    by_type: dict[str, list[str]] = {}
    for finding in Analyzer().analyze(text).findings:
        by_type.setdefault(finding.entity_type, []).append(text[finding.start : finding.end])
    return by_type


def test_a_program_holds_the_names_of_its_authors_alone() -> None:
    seen = found(PROGRAM)
    assert set(seen) <= {"PERSON", "EMAIL_ADDRESS"}, seen
    assert {"Marie Dupont", "Guido Beispiel"} <= set(seen["PERSON"])
    assert set(seen["PERSON"]) <= {"Marie Dupont", "Guido Beispiel", "Dupont"}, "quoted constants are values"


def test_a_word_with_a_hump_is_no_name_but_a_family_name_is() -> None:
    text = "The MatrixSymbol of SQLAlchemy was shown to Mr McDonald and Mrs VanDamme."
    assert found(text).get("PERSON", []) == ["McDonald", "VanDamme"] or "MatrixSymbol" not in str(found(text))
    assert "SQLAlchemy" not in str(found(text))


def test_programs_and_fonts_are_nobody() -> None:
    text = "Python and Perl run on Debian. Use Verdana or Helvetica; see the README of Valgrind."
    assert found(text) == {}


def test_a_dump_keeps_its_quoted_values() -> None:
    text = "INSERT INTO emp_data (first_name, last_name) VALUES ('Marie', 'Dupont'), ('Koen', 'Peeters');\n" * 3
    seen = found(text)
    assert {"Dupont", "Peeters"} <= set(seen["FAMILY_NAME"]), seen


def test_code_is_told_in_proportion_to_the_text() -> None:
    line = "x = foo.bar(" + "a_b(" * 200 + "\n"
    for text in (line * 200, "(" * 200_000, "a_" * 100_000, "a." * 100_000, "if " + "x " * 100_000):
        started = time.process_time()
        code = Code(text)
        assert code.mostly in (True, False)
        code.at(len(text) // 2)
        assert without_identifiers(text, []) == []
        assert time.process_time() - started < 1.5
