"""Tests what is known of a pattern without compiling it, against what `re` reads from it."""

from __future__ import annotations

from re import _constants, _parser
from typing import Any

import pytest

from classifiers.matching.extents import LONGEST, extent
from classifiers.patterns import PatternScan


@pytest.fixture(scope="module")
def scan() -> PatternScan:
    return PatternScan.shared()


def test_every_form_spans_what_re_says(scan: PatternScan) -> None:
    for recognizer in scan.recognizers:
        for form in recognizer.PATTERNS:
            assert extent(form.regex).width == min(int(_parser.parse(form.regex).getwidth()[1]), LONGEST), form.regex


@pytest.mark.parametrize(
    ("pattern", "width", "lead", "holds_digits", "spells"),
    [
        ("", 0, None, False, False),
        ("abc", 3, None, False, True),
        (r"\.a\-b", 4, None, False, False),
        ("ab?", 2, None, False, False),
        ("[0-9]{3}", 3, 0, True, False),
        (r"\d\d", 2, 0, True, False),
        ("[0-9a]", 1, None, False, False),
        (r"n° ?[0-9]+", LONGEST, 3, True, False),
        ("(?:ab|cd)[ ]1", 4, 3, True, True),
        ("(?:ab|c)1", 3, 2, True, False),
        ("(?:1|22){0,4}x", 9, None, False, False),
        ("(?:1|22){2}x", 5, 0, True, False),
        (r"(?<![^\W_])(?i:ab)(?P<value>\w{2,5})(?=77)(?!x)", 7, None, False, True),
        (r"[]a)(][\]\\(][^](]", 3, None, False, False),
        (r"\(1\)|\[2\|", 3, 1, True, False),
        ("a{2}b{1,}?c{,3}?d*+", LONGEST, None, False, False),
        (r"^\bab\Z$", 2, None, False, True),
        (r"\xe9\u00e9[(]", 3, None, False, False),
    ],
)
def test_what_is_known_of_a_pattern(
    pattern: str, width: int, lead: int | None, holds_digits: bool, spells: bool
) -> None:
    known = extent(pattern)
    assert known.width == width
    assert (known.lead if known.leads else None) == lead
    assert (known.holds_digits, known.spells) == (holds_digits, spells)


def test_where_a_digit_is_sure_re_knows_one(scan: PatternScan) -> None:
    for recognizer in scan.recognizers:
        for form in recognizer.PATTERNS:
            known = extent(form.regex)
            assert known.holds_digits == _holds_digits(_parser.parse(form.regex)), form.regex
            assert known.holds_digits or not known.leads, form.regex


def _holds_digits(parts: Any) -> bool:
    """The same, asked of what `re` has parsed."""
    return any(_is_digit(operation, argument) for operation, argument in parts)


def _is_digit(operation: Any, argument: Any) -> bool:
    if operation is _constants.LITERAL:
        return chr(argument).isdecimal()
    if operation is _constants.IN:
        return all(_only_digits(*member) for member in argument)
    if operation in (_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT):
        return argument[0] > 0 and _holds_digits(argument[2])
    if operation is _constants.SUBPATTERN:
        return _holds_digits(argument[3])
    return operation is _constants.BRANCH and all(map(_holds_digits, argument[1]))


def _only_digits(kind: Any, member: Any) -> bool:
    if kind is _constants.RANGE:
        return chr(member[0]).isdecimal() and chr(member[1]).isdecimal()
    return member is _constants.CATEGORY_DIGIT or (kind is _constants.LITERAL and chr(member).isdecimal())


@pytest.mark.parametrize("pattern", ["a(b", "a)b", "(a|b))", "((a)"])
def test_a_group_that_is_left_open_is_told(pattern: str) -> None:
    with pytest.raises(ValueError, match="group is"):
        extent(pattern)
