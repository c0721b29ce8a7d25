"""The quick reader says what the careful one says: the same values at the same places, or it leaves the word to it."""

from __future__ import annotations

import math
import random
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from connectors import YamlError, compose_yaml, load_yaml, yaml_nodes

ROOT = Path(__file__).parents[2]
SHIPPED = sorted(file for package in ("classifiers", "scanner", "reports") for file in (ROOT / package).rglob("*.yaml"))
SHIPPED += [ROOT / "sample_data" / name for name in ("declaration.yaml", "vigie.yaml")]
PIECES = (
    *("k: ", "a: b\n", "- ", "? ", ": ", "  ", "\n", " ", "[", "]", "{", "}", ", ", "# c\n", " #c", "a#b", "m:\n"),
    *("x:\n  ", "|\n", ">\n", "|-\n", ">+\n", "|2\n", "&a ", "*a", "&b-1 ", "*b:", "  <<: *a\n", "!!str ", "!x "),
    *("---\n", "...\n", "'q'", '"q"', '"a\n  b"', '"\\u00e9"', "'it''s'", '"k":1', "http://x:1/", "a: b: c", "%", "@"),
    *(
        "`",
        "\t",
        "\r\n",
        "\x85",
        "null",
        "~",
        "yes",
        "no",
        "on",
        "True",
        "010",
        "0o17",
        "0x1F",
        "0b1",
        "1_000",
        "12:30",
    ),
    *("12:30:45", "1.5", ".5", "1e3", "-.inf", "2020-01-01", "2020-1-1 10:00:00", "+1", "-", "=", "<<", "é", "😀"),
    *("word\n", "    deep\n"),
)


def told(read: Any, text: str) -> Any:
    """What a reader makes of a text: nodes with places, where an error is, or that it leaves the word to the other."""
    seen: dict[int, int] = {}

    def flat(node: Any) -> Any:
        if id(node) in seen:
            return seen[id(node)]
        seen[id(node)] = len(seen)
        if node.kind == "scalar":
            return node.tag, node.value, node.value and (node.line, node.column)
        inner = [tuple(map(flat, one)) if node.kind == "mapping" else flat(one) for one in node.value]
        return node.tag, node.kind, node.line, node.column, inner

    try:
        root = read(text)
        return root and flat(root)
    except YamlError as error:
        return "no YAML", error.place
    except yaml_nodes._Unsure:
        return "unsure"


def test_both_readers_say_the_same_of_any_text() -> None:
    rng, quick = random.Random(3), 0
    for _ in range(4000):
        text = "".join(rng.choice(PIECES) for _ in range(rng.randrange(1, 12)))
        if yaml_nodes._UNSURE.search(text) or (found := told(yaml_nodes._by_libyaml, text)) == "unsure":
            continue
        assert found == told(yaml_nodes._by_ruamel, text), text
        quick += 1
    assert quick > 800


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: str(file.relative_to(ROOT)))
def test_what_ships_is_read_quickly_and_the_same(file: Path) -> None:
    text = file.read_text("utf-8")
    assert not yaml_nodes._UNSURE.search(text)
    assert told(yaml_nodes._by_libyaml, text) == told(yaml_nodes._by_ruamel, text)
    assert repr(load_yaml(text)) == repr(YAML(typ="safe").load(text))


def test_plain_scalars_mean_what_yaml_1_2_says() -> None:
    text = "[yes, no, on, OFF, true, 010, 0o17, 0x1F, 1_000, 12:30, 12:30:45, 1.5, 1e3, -.inf, ~, 2020-01-02, '1', a=b]"
    assert load_yaml(text) == [
        *("yes", "no", "on", "OFF", True, 10, 15, 31, 1000, "12:30", "12:30:45", 1.5, 1000.0, -math.inf, None),
        *(date(2020, 1, 2), "1", "a=b"),
    ]


def test_merged_keys_give_way_to_those_written_out() -> None:
    assert load_yaml("a: &a {x: 1, y: 2}\nb:\n  <<: *a\n  y: 3\n")["b"] == {"x": 1, "y": 3}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a: 1\na: 2", (2, 1)),
        ("a: &a\n  b: *a", (1, 4)),
        ("a: !x 1", (1, 4)),
        ("a: *b", (1, 4)),
        ("a: 2020-02-30", (1, 4)),
        ("a: [1", (1, 6)),
        ("a:\n\t- 1", (2, 1)),
    ],
)
def test_what_is_wrong_is_told_with_its_place(text: str, place: tuple[int, int]) -> None:
    with pytest.raises(YamlError) as told_wrong:
        load_yaml(text)
    assert told_wrong.value.place == place


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? "])
def test_no_depth_breaks_the_process(opening: str) -> None:
    with pytest.raises(YamlError):
        compose_yaml(opening * 100_000)


def test_without_libyaml_the_careful_reader_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "yaml.cyaml", None)
    assert load_yaml("a: [1, no]") == {"a": [1, "no"]}
