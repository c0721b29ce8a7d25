"""What the law asks for in a record and nobody said is told, with the article; what is said to be none is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from scanner.declaration import incomplete, load_declaration, parse_declaration

WHOLE = """
organisation: {name: Group, address: Street 1}
dpo: {email: dpo@group.example}
categories: [contact]
measures: [locks]
activities:
  - id: sales
    purposes: [selling]
    legal_bases: [{basis: A6-1-f, interest: growth}]
    subjects: [clients]
    categories: [contact]
    recipients: []
    retention: {period: P3Y}
"""


def lacks(text: str) -> list[str]:
    return [problem.message for problem in incomplete(parse_declaration(text, strict=True))]


def test_a_whole_declaration_lacks_nothing() -> None:
    assert lacks(WHOLE) == []


def test_the_example_lacks_nothing() -> None:
    example = Path(__file__).parents[2] / "sample_data" / "declaration.yaml"
    assert [str(problem) for problem in incomplete(load_declaration(example))] == []


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("    purposes: [selling]\n", "The activity 'sales' lacks 'purposes'"),
        ("    subjects: [clients]\n", "The activity 'sales' lacks 'subjects'"),
        ("    categories: [contact]\n", "The activity 'sales' lacks 'categories'"),
        ("    recipients: []\n", "The activity 'sales' lacks 'recipients'"),
        ("    retention: {period: P3Y}\n", "The activity 'sales' lacks 'retention'"),
        ("    legal_bases: [{basis: A6-1-f, interest: growth}]\n", "The activity 'sales' lacks 'legal_bases'"),
        ("measures: [locks]\n", "The declaration lacks 'measures'"),
        ("dpo: {email: dpo@group.example}\n", "The declaration lacks 'dpo'"),
    ],
)
def test_each_field_that_is_left_out_is_told(line: str, message: str) -> None:
    assert lacks(WHOLE.replace(line, "")) == [message]


@pytest.mark.parametrize(
    ("ground", "message"),
    [
        ("A6-1-a", "A6-1-a of 'sales' lacks 'consent_record'"),
        ("A6-1-c", "A6-1-c of 'sales' lacks 'law'"),
        ("A6-1-f-controller", "A6-1-f-controller of 'sales' lacks 'interest'"),
    ],
)
def test_a_legal_basis_names_what_it_rests_on(ground: str, message: str) -> None:
    assert lacks(WHOLE.replace("{basis: A6-1-f, interest: growth}", ground)) == [message]
    assert lacks(WHOLE.replace("{basis: A6-1-f, interest: growth}", "A6-1-b")) == []


def test_a_processor_names_its_controllers_and_what_it_does_for_them() -> None:
    assert lacks(WHOLE.replace("id: sales", "id: sales\n    role: processor")) == [
        "The activity 'sales' lacks 'controllers'",
        "The activity 'sales' lacks 'processing'",
    ]


def test_a_retention_without_period_or_criterion_says_nothing() -> None:
    assert lacks(WHOLE.replace("{period: P3Y}", "{starts: the end}")) == ["The retention of 'sales' lacks 'period'"]
    assert lacks(WHOLE.replace("{period: P3Y}", "{criterion: until withdrawn}")) == []
