"""`covers` takes the assets that its patterns say, by asset, folder, field, and no others."""

from __future__ import annotations

import pytest

from scanner.declaration import dead_references, parse_declaration


def covered(cover: str, asset: str, field: str | None = None) -> bool:
    declaration = parse_declaration(f"categories: [a]\nactivities: [{{id: x, covers: [{cover}]}}]")
    return [activity.id for activity in declaration.covering(asset, field)] == ["x"]


@pytest.mark.parametrize(
    ("pattern", "asset", "expected"),
    [
        ("hr/*", "hr/public/staff", True),
        ("hr/*", "hr/staff.csv", True),
        ("hr/*", "hr2/public/staff", False),
        ("hr", "hr/public/staff", True),
        ("hr/", "hr/public/staff", True),
        ("hr/public/staff", "hr/public/staff", True),
        ("hr/public/staff", "hr/public/staff2", False),
        ("hr/public/staff_*", "hr/public/staff_2019", True),
        ("hr/*/staff", "hr/public/staff", True),
        ("hr/*/staff", "hr/a/b/staff", False),
        ("hr/**/staff", "hr/a/b/staff", True),
        ("hr/**/staff", "hr/staff", True),
        ("share/paie/**", "share/paie/2024/fiche.pdf", True),
        ("share/paie/**", "share/paie", False),
        ("share/paie/**", "share/paiement/x.pdf", False),
        ("share/**/*.pdf", "share/a/b/c.pdf", True),
        ("share/*.pdf", "share/a/c.pdf", False),
        ("share/rap?ort", "share/rapport", True),
        ("share/[a].txt", "share/[a].txt", True),
        ("share/C# notes.txt", "share/C%23 notes.txt", True),
        ("share/cafe\u0301", "share/caf\u00e9/x", True),
        ("*", "anything/at/all", True),
        ("**", "anything/at/all", True),
    ],
)
def test_patterns_on_assets(pattern: str, asset: str, expected: bool) -> None:
    assert covered(f'"{pattern}"', asset) is expected


@pytest.mark.parametrize(
    ("cover", "field", "expected"),
    [
        ("{asset: crm/*, fields: [email, tel*]}", "TEL_MOBILE", True),
        ("{asset: crm/*, fields: [email, tel*]}", "name", False),
        ("{asset: crm/*, field: email}", "email", True),
        ("{asset: crm/*, field: NISS}", "pay.zip › may.xlsx › Sheet 1!NISS", True),
        ("{asset: crm/*, where: {column: kind, in: [1, 2]}}", "anything", True),
        ("{asset: crm/*, fields: [email]}", None, True),
    ],
)
def test_fields_and_rows(cover: str, field: str | None, expected: bool) -> None:
    assert covered(cover, "crm/main/contacts", field) is expected


def test_several_activities_may_cover_one_asset() -> None:
    declaration = parse_declaration(
        """
categories: [a]
activities:
  - {id: staff, covers: [{asset: hr/main/people, where: {column: employer, equals: 1}}]}
  - {id: clients, covers: [hr/*]}
  - {id: other, covers: [crm/*]}
"""
    )
    assert [activity.id for activity in declaration.covering("hr/main/people", "name")] == ["staff", "clients"]


def test_what_no_asset_answers_to_is_a_warning_in_its_place() -> None:
    declaration = parse_declaration(
        """\
categories: [a]
activities:
  - id: x
    covers: ["share/Paie/**", "crm/*", {asset: hr/main/people}]
    controllers: {asset: crm/main/client, name: name}
    role: processor
    retention: {period: P5Y, starts_at: {asset: crm/main/clients, field: closed}}
"""
    )
    assets = ["crm/main/clients", "share/paie/x.pdf"]
    assert [str(problem) for problem in dead_references(declaration, assets)] == [
        "declaration.yaml:4:14: No asset answers to 'share/Paie/**'; did you mean 'share/paie'?",
        "declaration.yaml:4:40: No asset answers to 'hr/main/people'",
        "declaration.yaml:5:5: No asset answers to 'crm/main/client'; did you mean 'crm/main/clients'?",
    ]
    assert {problem.level for problem in dead_references(declaration, assets)} == {"warning"}


def test_a_cover_that_swallows_everything_is_a_warning() -> None:
    (warning,) = parse_declaration('categories: [a]\nactivities: [{id: x, covers: ["**"]}]').warnings
    assert "takes every asset of every source" in warning.message
