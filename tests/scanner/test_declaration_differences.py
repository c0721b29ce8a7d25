"""Two versions are compared by what they mean, part by part; what the persons must be told of is marked."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner, Result

from scanner.commands.declaration import declaration
from scanner.declaration import Difference, differences, load_declaration, parse_declaration

EXAMPLE = Path(__file__).parents[2] / "sample_data" / "declaration.yaml"
BASE = """
organisation: {name: O, version: 2020-01-01}
categories: [{id: a, label: {fr: Un, en: One}}, b]
purposes: [{id: p, label: Selling}]
retention: [{id: short, period: P1Y}]
recipients: [{id: host, name: Host}]
activities:
  - {id: x, purposes: [p], categories: [a], legal_bases: [A6-1-b], retention: {rule: short}, covers: [s/t]}
"""


def between(old: str, new: str) -> list[Difference]:
    return differences(parse_declaration(old), parse_declaration(new))


def lines(old: str, new: str) -> list[tuple[str, ...]]:
    return [(one.change, one.section, one.part, one.field, one.old, one.new) for one in between(old, new)]


def test_the_same_meaning_is_no_difference() -> None:
    other = """
# a comment
activities: [{id: x, covers: s/t, categories: a, legal_basis: [{basis: Art. 6(1)(b)}], retention: short, purposes: [p]}]
recipients: {host: {name: Host}}
retention: [{id: short, period: P1Y}]
purposes: [{id: p, label: Selling}]
categories: ["b", {id: a, label: {en: One, fr: "Un"}}]
organisation: {version: "2020-01-01", name: O}
"""
    assert lines(BASE, other) == []


def test_each_part_is_told_with_its_field() -> None:
    new = BASE.replace("P1Y", "P3Y").replace("fr: Un", "fr: Deux").replace("s/t]", "s/t, s/u]").replace(", b]", "]")
    assert lines(BASE, new) == [
        ("changed", "categories", "a", "label.fr", "Un", "Deux"),
        ("removed", "categories", "b", "", "", ""),
        ("changed", "retention", "short", "period", "P1Y", "P3Y"),
        ("added", "activities", "x", "covers", "", "s/u"),
    ]


def test_who_uses_a_part_and_what_must_be_told_are_said() -> None:
    (rule,) = between(BASE, BASE.replace("P1Y", "P3Y"))
    assert rule.concerns == ("x",)
    assert rule.tell.startswith("Art. 13(2)(a)")
    (recipient,) = between(BASE, BASE.replace("name: Host}", "name: Host}, {id: c, name: C}"))
    assert (recipient.change, recipient.new) == ("added", "C")
    assert recipient.tell.startswith("Art. 13(1)(e)")
    (purpose,) = between(BASE, BASE.replace("Selling}", "Selling}, {id: q, label: Ads}"))
    assert purpose.tell.startswith("Art. 13(3)")


def test_a_new_id_for_the_same_part_is_a_new_name() -> None:
    new = BASE.replace("id: p,", "id: selling,").replace("[p]", "[selling]")
    assert ("renamed", "purposes", "selling", "id", "p", "selling") in lines(BASE, new)
    assert ("added", "purposes", "selling", "", "", "Selling") not in lines(BASE, new)


def test_an_activity_that_went_away_should_have_ended() -> None:
    new = BASE.partition("activities:")[0]
    (gone,) = between(BASE, new)
    assert (gone.change, gone.part) == ("removed", "x")
    assert "never deleted" in gone.tell


def test_values_within_parts_are_matched_by_their_names() -> None:
    old = BASE.replace("covers: [s/t]", "covers: [s/t], transfers: [{country: IN, instrument: A46-2-c}]")
    new = BASE.replace("covers: [s/t]", "covers: [s/t], transfers: [{country: IN, instrument: A46-2-b}]")
    assert lines(old, new) == [("changed", "activities", "x", "transfers.IN.instrument", "A46-2-c", "A46-2-b")]


def test_a_part_that_came_is_told_in_words() -> None:
    new = BASE.replace("name: O,", "name: O, group: {name: G, description: {fr: Le groupe, en: The group}},")
    (group,) = between(BASE, new)
    assert (group.field, group.new) == ("group", "name: G, description: Le groupe")


def test_the_example_does_not_differ_from_itself() -> None:
    assert differences(load_declaration(EXAMPLE), load_declaration(EXAMPLE)) == []


def run(tmp_path: Path, new: str, *options: str) -> Result:
    (tmp_path / "old.yaml").write_text(BASE)
    (tmp_path / "new.yaml").write_text(new)
    arguments = ["diff", str(tmp_path / "old.yaml"), str(tmp_path / "new.yaml"), *options]
    return CliRunner().invoke(declaration, arguments)


def test_exit_codes_are_those_of_diff(tmp_path: Path) -> None:
    assert run(tmp_path, BASE).exit_code == 0
    result = run(tmp_path, BASE.replace("P1Y", "P3Y"))
    assert result.exit_code == 1
    assert "retention › short\n  used by x\n  ~ period: P1Y → P3Y\n" in result.stdout


def test_it_is_told_as_json(tmp_path: Path) -> None:
    result = run(tmp_path, BASE.replace("P1Y", "P3Y"), "--format", "json")
    (told,) = json.loads(result.stdout)
    assert told["field"] == "period"
    assert told["concerns"] == ["x"]
