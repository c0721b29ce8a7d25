"""What stands in a column that must hold a value, when it is to say nothing of anybody any more."""

from __future__ import annotations

import json
import uuid

import pytest

from connectors import Column
from scanner.erasure.blanks import NoBlank, nothing


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("text[]", "[]"),
        ("character varying(20)[]", "[]"),
        ("integer[]", "[]"),
        ("date[]", "[]"),
        ("json", "{}"),
        ("jsonb", "{}"),
        ("inet", "0.0.0.0"),
        ("inet6", "::"),
        ("bytea", ""),
        ("longblob", ""),
        ("varbinary(40)", ""),
        ("time without time zone", "00:00:00"),
        ("interval", "0"),
        ("year(4)", 1970),
        ("set('a','b')", ""),
        ("timestamp with time zone", "1970-01-02"),
        ("smallint", 0),
    ],
)
def test_a_type_has_a_value_that_says_nothing(kind: str, expected: object) -> None:
    assert nothing(Column("c", kind, nullable=False)) == expected
    assert nothing(Column("c", kind, nullable=True)) is None


def test_texts_and_keys_differ_each_time() -> None:
    assert nothing(Column("c", "text", nullable=False)) != nothing(Column("c", "text", nullable=False))
    assert uuid.UUID(str(nothing(Column("c", "uuid", nullable=False)))).version == 4
    assert str(nothing(Column("c", "text", nullable=False), mail=True)).endswith("@erased.invalid")
    json.loads(str(nothing(Column("c", "jsonb", nullable=False))))


@pytest.mark.parametrize("kind", ["taal", "enum('nl','fr')", "boolean"])
def test_of_a_choice_none_says_nothing(kind: str) -> None:
    with pytest.raises(NoBlank):
        nothing(Column("c", kind, nullable=False))


@pytest.mark.parametrize(
    ("now", "expected"), [('{"pet": "cat"}', "{}"), ('["a"]', "[]"), ('[{"a": 1}]', "[]"), ("{}", "{}")]
)
def test_a_text_that_must_be_json_stays_so(now: str, expected: str) -> None:
    assert nothing(Column("c", "longtext", nullable=False), now=now) == expected


def test_a_text_in_brackets_is_no_json() -> None:
    assert str(nothing(Column("c", "text", nullable=False), now="[sic] he said")).startswith("erased-")
