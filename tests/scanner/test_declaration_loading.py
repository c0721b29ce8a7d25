"""A declaration parse_declaration as written, and every mistake is told at once, in its place, with a way out."""

from __future__ import annotations

from pathlib import Path

import pytest

from scanner.declaration import InvalidDeclaration, load_declaration, parse_declaration
from scanner.errors import DeclarationError

CONTRACT = """
organisation: {name: Partena Professional, country: BE, version: 2020-03-10, language: fr}
dpo: {address: "Rue Ravenstein 36, 1000 Bruxelles", email: privacy@partena.be}
entities:
  - {id: secretariat-social, name: Partena Secrétariat Social}
categories:
  - {id: financial, label: {fr: Données financières, en: Financial data}, dpv: ["pd:Financial"]}
activities:
  - id: payroll
    entity: secretariat-social
    role: processor
    controllers: {source: crm, asset: crm/main/clients, name: name, contact: contact_email}
    purposes: [legal-and-contractual-obligations]
    subjects: [employees of client employers]
    categories: [identification, financial, contact, family]
    origin: [employer]
    recipients: [{name: Banque-Carrefour de la Sécurité Sociale, ground: legal obligation}]
    retention: {period: P5Y, starts: yearly closure of the individual account,
                starts_at: [{asset: hr/main/accounts, field: closed_on}], source: AR 8 August 1980}
    covers: ["hr/*", {asset: "share/paie/**"}, {asset: hr/main/staff, where: {column: employer_id, not_in: [1]}}]
"""


def problems(text: str, *, strict: bool = True) -> list[str]:
    with pytest.raises(InvalidDeclaration) as caught:
        parse_declaration(text, strict=strict)
    return [str(problem) for problem in caught.value.problems]


def test_the_form_of_the_contract_loads() -> None:
    declaration = parse_declaration(CONTRACT)
    (payroll,) = declaration.activities
    assert (
        declaration.categories[0].label and declaration.categories[0].label.in_language("fr") == "Données financières"
    )
    assert payroll.role == "processor"
    assert payroll.controllers and payroll.controllers.asset == "crm/main/clients"
    assert payroll.retention and payroll.retention.starts_at[0].field == "closed_on"
    assert payroll.covers[2].where and payroll.covers[2].where.not_in == ("1",)
    assert [p.message for p in declaration.warnings] == [
        "No category has the id 'identification'",
        "No category has the id 'contact'",
        "No category has the id 'family'",
    ]


@pytest.mark.parametrize(
    "text", ["categories: [{id: contact}]", "categories: [contact]", "categories:\n- id: contact\n"]
)
def test_categories_alone_are_enough(text: str) -> None:
    declaration = parse_declaration(text, strict=True)
    assert declaration.category_ids == {"contact"}
    assert declaration.covering("any/thing") == []


def test_all_mistakes_are_told_at_once_in_their_place() -> None:
    text = """\
organisation: {version: 2020-13-10, langage: fr}
categories:
  - {id: financial, label: {fx: Données}}
  - {lable: x}
activities:
  - id: payroll
    id: again
    role: procesor
    legal_basis: consentement
    retention: {period: 5 years, start: z}
    categories: [finacial]
"""
    assert problems(text) == [
        "declaration.yaml:1:16: 'version' must be a date; write it as 2026-11-23",
        "declaration.yaml:1:37: The key 'langage' is not known here; did you mean 'language'?",
        "declaration.yaml:3:29: Texts in the language 'fx' are not supported; take fr, nl, de or en; "
        "a text without one serves all",
        "declaration.yaml:4:5: categories[2] lacks 'id'",
        "declaration.yaml:4:6: The key 'lable' is not known here; did you mean 'label'?",
        "declaration.yaml:7:5: The key 'id' stands here twice; the first one is on line 6; keep one of them",
        "declaration.yaml:8:5: 'role' has a value that is not known here; take one of 'controller' or 'processor'",
        "declaration.yaml:9:5: 'consentement' is no legal basis of GDPR Art. 6(1), 9(2) or 10; did you mean 'A6-1-a'?",
        "declaration.yaml:10:17: '5 years' is no period of ISO 8601; did you mean 'P5Y'?",
        "declaration.yaml:10:34: The key 'start' is not known here; did you mean 'starts'?",
        "declaration.yaml:11:18: No category has the id 'finacial'; did you mean 'financial'?",
    ]


def test_places_stay_right_behind_a_part_that_was_taken_out() -> None:
    text = """\
categories: [{id: a}]
activities:
  - {purposes: [x]}
  - id: second
    categories: [b]
"""
    assert problems(text) == [
        "declaration.yaml:3:5: activities[1] lacks 'id'",
        "declaration.yaml:5:18: No category has the id 'b'; there are: a, special",
    ]


@pytest.mark.parametrize(
    ("more", "message", "hint"),
    [
        ("entities: [{id: e, name: E}]\nactivities: [{id: a, entity: f}]", "No entity has the id 'f'", "there are: e"),
        ("purposes: [pay]\nactivities: [{id: a, purposes: [pya]}]", "No purpose has the id 'pya'", "mean 'pay'"),
        (
            "recipients: [bcss]\nactivities: [{id: a, recipients: bccs}]",
            "No recipient has the id 'bccs'",
            "mean 'bcss'",
        ),
        (
            "retention: [social]\nactivities: [{id: a, retention: socal}]",
            "No retention rule has the id 'socal'",
            "'social'",
        ),
        ("entity_types: {PERSON: [contcat]}", "No category has the id 'contcat'", "did you mean 'contact'?"),
        ("activities: [{id: a, replaced_by: b}]", "No activity has the id 'b'", "there are: a"),
    ],
)
def test_a_dangling_reference_is_an_error_of_the_check_and_a_warning_of_a_scan(
    more: str, message: str, hint: str
) -> None:
    text = f"categories: [contact]\n{more}\n"
    (told,) = problems(text)
    assert message in told
    assert hint in told
    assert [warning.message for warning in parse_declaration(text).warnings] == [message]


def test_plain_words_need_no_definition() -> None:
    text = (
        "categories: [a]\nsubjects: [staff]\nactivities: [{id: x, subjects: [people who visit], purposes: [anything]}]"
    )
    assert parse_declaration(text, strict=True).warnings == ()


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ("activities: [{id: a}, {id: b}, {id: a}]", "The id 'a' stands twice in activities"),
        ("purposes: [{id: a, parent: b}, {id: b, parent: a}]", "This goes in a circle: a → b → a"),
        ("activities: [{id: a, replaced_by: a}]", "This goes in a circle: a → a"),
        ("activities: [{id: a, started: 2024-02-01, ended: 2023-01-01}]", "The activity 'a' ends before it starts"),
        ("organisation: &me {<<: *me}", "This alias refers to something that holds itself"),
        ("applies_to: &me [*me]", "This alias refers to something that holds itself"),
        ("linked_sites: !!python/object/apply:os.system [id]", "This tag is not allowed in a declaration"),
        ("linked_sites: !secret x", "This tag is not allowed in a declaration"),
        ("activities: [{id: a, art9: A6-1-c}]", "'A6-1-c' is no ground of GDPR Art. 9(2) or 10"),
        ("rights: [acess]", "'acess' is no right"),
        ("no_sale: perhaps", "'no_sale' must be true or false"),
        ("activities: all", "'activities' must be a list"),
    ],
)
def test_what_cannot_be_used_is_an_error_for_a_scan_too(more: str, message: str) -> None:
    assert message in problems(f"categories: [contact]\n{more}\n", strict=False)[0]


@pytest.mark.parametrize(
    ("text", "place", "hint"),
    [
        ("", "1:1", "vigie init"),
        ("just words", "1:1", "vigie init"),
        ("categories: []", "1:1", "at least one"),
        ("categories:\n\t- id: a", "2:1", "tabs"),
        ("categories: [", "1:14", "missing colon"),
        ("categories: *gone", "1:13", "defined nowhere"),
    ],
)
def test_a_file_that_is_no_declaration(text: str, place: str, hint: str) -> None:
    (told,) = problems(text, strict=False)
    assert told.startswith(f"declaration.yaml:{place}: ")
    assert hint in told


def test_undeclared_is_no_category_that_can_be_declared() -> None:
    assert "it cannot be declared" in problems("categories: [undeclared]", strict=False)[0]


def test_merged_keys_and_spelled_terms_are_understood() -> None:
    text = """
categories: [a]
activities:
  - &base {id: one, legal_basis: Art. 6(1)(c), subjects: [staff]}
  - {<<: *base, id: two, legal_basis: "eu-gdpr:A6-1-f"}
"""
    one, two = parse_declaration(text, strict=True).activities
    assert [one.legal_bases[0].basis, two.legal_bases[0].basis] == ["A6-1-c", "A6-1-f"]
    assert two.subjects == ("staff",)


def test_numbers_keep_their_zeros_where_a_text_is_meant() -> None:
    text = "categories: [a]\nentities: [{id: e, name: 007, number: 0123456789, phone: 12}]"
    (entity,) = parse_declaration(text).entities
    assert (entity.name, entity.number, entity.phone) == ("007", "0123456789", "12")


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(DeclarationError, match="no such file"):
        load_declaration(tmp_path / "none.yaml")
    with pytest.raises(DeclarationError, match="is a folder"):
        load_declaration(tmp_path)
    latin = tmp_path / "latin.yaml"
    latin.write_bytes("categories: [a]\nlinked_sites: é".encode("latin-1"))
    with pytest.raises(InvalidDeclaration, match=r":2:15: This byte is not UTF-8; save the file as UTF-8"):
        load_declaration(latin)
    with_mark = tmp_path / "mark.yaml"
    with_mark.write_bytes(b"\xef\xbb\xbfcategories: [a]\n")
    assert load_declaration(with_mark).category_ids == {"a"}


def test_an_alias_bomb_is_refused() -> None:
    bomb = "a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 20)}]\n" for n in range(1, 9))
    assert "beyond 200,000 values" in problems(bomb, strict=False)[0]


@pytest.mark.parametrize("category", ["special", "health"])
def test_special_categories_want_a_ground(category: str) -> None:
    text = f"categories: [contact, {{id: health, special: true}}]\nactivities: [{{id: a, categories: [{category}]"
    (warning,) = parse_declaration(text + "}]").warnings
    assert "without a ground of Art. 9(2)" in warning.message
    assert parse_declaration(text + ", special_ground: A9-2-b}]").warnings == ()
    assert parse_declaration(text + ", legal_bases: [A6-1-c, A9-2-b]}]").activities[0].special_bases == ("A9-2-b",)
