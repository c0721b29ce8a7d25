"""What a form matches, the pre-filter never rules out, and little besides."""

import random
import re
from collections.abc import Iterator
from re import _constants as sre
from re import _parser

import pytest
import re2

from classifiers.matching.expressions import FAR, Expression
from classifiers.matching.prefilter import any_of, bounded, loosened, plain
from classifiers.matching.shapes import any_shape, shape, shaped
from classifiers.patterns import WIDE, PatternScan
from classifiers.recognizers import terms
from classifiers.recognizers.forms import END, START, Form, FormRecognizer
from classifiers.recognizers.tongues import TONGUES
from classifiers.recognizers.wordings import Wording

from ...cost import cpu_seconds

LETTERS, DIGITS = "aeinrstABCXYZéèüßñçœİıſKøλж", "0123456789"
CLASSES = {
    sre.CATEGORY_DIGIT: DIGITS,
    sre.CATEGORY_WORD: LETTERS + DIGITS + "_",
    sre.CATEGORY_SPACE: " \t\n\x0b\x1f\u00a0\u2003",
    sre.CATEGORY_NOT_SPACE: LETTERS + DIGITS + "-.$",
    sre.CATEGORY_NOT_WORD: " .-,;\n",
    sre.CATEGORY_NOT_DIGIT: LETTERS + " .-",
}
ALL = LETTERS + DIGITS + " .-_,;:/@\n€"


def example(parts, rng: random.Random) -> str:
    """A text that the parsed pattern matches, if the lookarounds agree."""
    return "".join(_example(op, value, rng) for op, value in parts)


def _example(op, value, rng: random.Random) -> str:
    if op is sre.LITERAL:
        return chr(value)
    if op is sre.NOT_LITERAL:
        return rng.choice(ALL.replace(chr(value), ""))
    if op is sre.IN:
        return _member(value, rng)
    if op is sre.ANY:
        return rng.choice(ALL.replace("\n", ""))
    if op is sre.BRANCH:
        return example(rng.choice(value[1]), rng)
    if op is sre.SUBPATTERN:
        return example(value[3], rng)
    if op in (sre.MAX_REPEAT, sre.MIN_REPEAT):
        least, most, repeated = value
        times = rng.randint(least, min(most, least + rng.choice([0, 0, 1, 2, 5, 40])))
        return "".join(example(repeated, rng) for _ in range(times))
    return ""  # a lookaround


def _member(members, rng: random.Random) -> str:
    if members[0][0] is sre.NEGATE:
        return rng.choice([c for c in ALL if not any(_holds(op, value, c) for op, value in members[1:])])
    op, value = rng.choice(members)
    if op is sre.LITERAL:
        return chr(value)
    return chr(rng.randint(*value)) if op is sre.RANGE else rng.choice(CLASSES[value])


def _holds(op, value, character: str) -> bool:
    if op is sre.LITERAL:
        return ord(character) == value
    return value[0] <= ord(character) <= value[1] if op is sre.RANGE else character in CLASSES[value]


@pytest.fixture(scope="module")
def scan() -> PatternScan:
    return PatternScan.shared()


def test_what_a_form_matches_is_never_ruled_out(scan: PatternScan) -> None:
    rng, met = random.Random(5), 0
    for recognizer in scan.recognizers:
        automaton, shapes = any_of(recognizer.expressions), any_shape(recognizer.expressions)
        for number, expression in enumerate(recognizer.expressions):
            for text in _texts_with(expression, rng):
                if expression.pattern.search(text):
                    met += 1
                    for told in (automaton.Match(plain(text)), shapes.Match(shape(text.encode("ascii", "replace")))):
                        assert number in (told or ()), f"{recognizer.label} {expression.form.name}: {text!r}"
    assert met > 1_500


def _texts_with(expression: Expression, rng: random.Random) -> Iterator[str]:
    parts = _parser.parse(expression.form.regex)
    for _ in range(12):
        value = example(parts, rng)
        if expression.flags & re.IGNORECASE:
            value = rng.choice([value, value.upper(), value.lower(), value.replace("i", "İ")])
        before, after = rng.choice(["", " ", "x: ", "(", "é ", "a.", ",", "="]), rng.choice(["", " ", ".", "\n", ", x"])
        yield before + value + after


def test_what_a_wording_matches_is_never_ruled_out() -> None:
    rng, met = random.Random(6), 0
    told = [value for tongue in TONGUES for value in vars(tongue).values()] + list(vars(terms).values())
    for wording in (value for value in told if isinstance(value, Wording)):
        for pattern in wording.patterns:
            for text in _texts_with(Expression(Form("", pattern, 0.0), re.IGNORECASE), rng):
                if re.search(pattern, text, re.IGNORECASE):
                    met += 1
                    assert wording.search(text), f"{pattern}: {text!r}"
    assert met > 300


def test_of_a_long_text_no_more_is_read_than_a_wording_may_span() -> None:
    text, wording = "since 1999" * 100_000, Wording(r"since [0-9]{4}")
    wording.match(text)
    assert cpu_seconds(lambda: [wording.match(text, at) for at in range(0, 10_000, 10)]) < 0.5


def test_alternatives_stand_in_a_group_so_that_an_end_holds_for_all(scan: PatternScan) -> None:
    for recognizer in scan.recognizers:
        for form in recognizer.PATTERNS:
            if bounded(form.regex) != loosened(form.regex):
                assert len(_parser.parse(form.regex)) > 1, f"{recognizer.label} {form.name}"


def test_letters_and_digits_right_beside_rule_a_form_out() -> None:
    nine = re2.compile(bounded(rf"{START}[0-9]{{9}}{END}(?![.,][0-9])"))
    assert nine.search("nr 111222333.")
    assert nine.search("111222333")
    assert nine.search("é111222333")  # `re` knows better, and decides
    assert not nine.search("11122233344")
    assert not nine.search("A111222333")


def test_signs_right_beside_rule_a_form_out_as_the_form_says() -> None:
    free = bounded(rf"{START}(?<![+/])(?<![0-9][.,])[0-9]{{3}}{END}(?![.,][0-9])(?!€)")
    for text in ("123", "a.123", ".123", " 123.", "123,", "123.x", "é/ 123"):
        assert re2.search(free, text), text
    for text in ("+123", "1/123", "1.123", "123.4", "x 0,123"):
        assert not re2.search(free, text), text


def test_a_shape_tells_zero_other_digits_letters_and_signs_apart() -> None:
    assert shape("De 30/05, née à Gand".encode("ascii", "replace")) == b"Aa 90/09, a?a ? Aaaa"
    nine = re2.compile(shaped(rf"{START}0[0-9]{{8}}{END}"))
    assert nine.search(shape(b"nr 011222333."))
    for text in (b"111222333", b"0112223334", b"A011222333", b"011 222 333"):
        assert not nine.search(shape(text))
    upper = r"(?<![\-])[A-C]{2}é"
    assert re2.search(shaped(upper), shape(b"ZZ?")) and not re2.search(shaped(upper), shape(b"zz?"))
    assert not re2.search(shaped(upper), shape(b"-ZZ?")) and re2.search(shaped(upper, re.IGNORECASE), shape(b"zz?"))


def test_where_a_form_may_span_thousands_of_characters_its_beginnings_are_known(scan: PatternScan) -> None:
    rng, met = random.Random(2), 0
    for recognizer in scan.recognizers:
        for number in recognizer.running:
            expression = recognizer.expressions[number]
            if expression.width > WIDE:
                met += 1
                assert expression.beginnings, f"{recognizer.label} {expression.form.name} is tried everywhere"
                parsed = _parser.parse(expression.form.regex)
                assert all(example(parsed, rng).startswith(tuple(expression.beginnings)) for _ in range(200))
    assert met


def test_classes_without_word_characters_keep_letters_with_accents(scan: PatternScan) -> None:
    assert re2.search(loosened(r"(?<![^\W_])n[^\W\d_]"), "né")
    assert re2.search(loosened(r"x[^\W\d]y"), "xéy")
    assert re2.search(loosened(r"x\sy"), "x\u2003y")
    assert loosened(r"(?<![0-9])a(?=b)[^\w]") == "a[^0-9A-Za-z_]"
    assert loosened(r"a(?! (?:b|c(?:d|e))(?!f))g$") == "ag"
    assert [f.entity_type for f in scan.value("affiliée à la CGSLB")] == ["TRADE_UNION"]


def test_forms_are_compiled_when_they_are_met_only() -> None:
    scan = PatternScan()
    scan.findings("Colourless green ideas sleep furiously.")
    compiled = [
        e for r in scan.recognizers if isinstance(r, FormRecognizer) for e in r.expressions if "pattern" in vars(e)
    ]
    assert not compiled


def test_a_form_that_holds_digits_or_leads_to_one_matches_nothing_else(scan: PatternScan) -> None:
    rng, held, led = random.Random(1), 0, 0
    for recognizer in scan.recognizers:
        for expression in recognizer.expressions:
            parsed = _parser.parse(expression.form.regex)
            examples = [example(parsed, rng) for _ in range(20)]
            if expression.holds_digits:
                held += 1
                assert all(any(map(str.isdecimal, text)) for text in examples), recognizer.label
            if (lead := expression.lead) < FAR:
                led += 1
                assert all(any(map(str.isdecimal, text[: lead + 1])) for text in examples), recognizer.label
    assert held > 100
    assert led > 100
