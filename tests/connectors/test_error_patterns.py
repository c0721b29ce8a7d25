"""No spelling of a word with one typing error, accented or not, escapes what a database is asked for."""

from __future__ import annotations

import random
import unicodedata

import pytest
import re2

from connectors.folding import (
    TRANSLITERATED,
    error_pattern,
    fold,
    forms,
    pieces,
    plain_error_pattern,
    within_one_error,
)

LETTERS = "abcdefghijklmnopqrstuvwxyz"
ACCENTED = str.maketrans("eoua", "éöüâ")
EDGE = "(^|[^[:alnum:]]|$)"


def misspelled(word: str, rng: random.Random) -> str:
    at = rng.randrange(len(word))
    left_out, other = word[:at] + word[at + 1 :], rng.choice(LETTERS)
    changed, put_in = word[:at] + other + word[at + 1 :], word[:at] + other + word[at:]
    swapped = word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :]
    return rng.choice((left_out, changed, put_in, swapped))


@pytest.mark.parametrize("word", ["claes", "thijs", "lambert", "moeller", "jaegere", "strauss", "kerkstraat"])
def test_every_typing_error_is_asked_for(word: str) -> None:
    rng = random.Random(word)
    options = re2.Options()
    options.case_sensitive = False
    pattern = re2.compile(f"{EDGE}(?:{error_pattern(word)}){EDGE}", options)
    for _ in range(1000):
        spelled = misspelled(word, rng)
        assert within_one_error(spelled, word)
        assert any(piece in spelled for piece in pieces(word)), spelled
        at = rng.randrange(len(spelled))
        accented = spelled[:at] + spelled[at].translate(ACCENTED) + spelled[at + 1 :]
        for form in (accented, accented.upper(), unicodedata.normalize("NFD", accented)):
            assert fold(form) == spelled and pattern.search(f"x {form}, y"), form


@pytest.mark.parametrize("word", ["claes", "aaron", "velde", "stasels", "kerkstraat"])
def test_of_plain_letters_no_more_is_asked_for(word: str) -> None:
    rng = random.Random(word)
    pattern = re2.compile(f"(?:{plain_error_pattern(word)})")
    seen = 0
    for _ in range(3000):
        spelled = misspelled(word, rng)
        spelled = misspelled(spelled, rng) if rng.random() < 0.5 else spelled
        same = within_one_error(spelled, word)
        seen += not same
        assert bool(pattern.fullmatch(spelled)) == same, spelled
    assert seen > 100
    assert [plain_error_pattern(short) for short in ("12", "maes")] == ["12[a-z]?", "maes"]


@pytest.mark.parametrize(
    "word", ["moeller", "jaegere", "aaegard", "graeve", "strauss", "oeuvres", "baeumler", "louise"]
)
def test_nor_one_where_a_letter_stands_for_two(word: str) -> None:
    rng = random.Random(word)
    options = re2.Options()
    options.case_sensitive = False
    pattern = re2.compile(f"{EDGE}(?:{error_pattern(word)}){EDGE}", options)
    seen = 0
    for _ in range(4000):
        spelled = misspelled(word, rng)
        for letter, pair in (*TRANSLITERATED.items(), ("ß", "ss"), ("œ", "oe")):
            if rng.random() < 0.5:
                spelled = spelled.replace(pair, letter, 1)
        if any(within_one_error(form, word) for form in forms(spelled)):
            seen += not spelled.isascii()
            for form in (spelled, spelled.upper(), unicodedata.normalize("NFD", spelled)):
                assert pattern.search(f"x {form}, y"), form
    assert seen > 20


def test_other_words_are_not() -> None:
    pattern = re2.compile(f"{EDGE}(?:{error_pattern('lauder')}){EDGE}")
    assert not any(pattern.search(word) for word in ("lamberts", "klaver", "maladie", "launderer", "siauder"))


@pytest.mark.parametrize("word", ["lambert", "dupont", "hendricks"])
def test_among_words_of_ascii_it_asks_for_few_but_those(word: str) -> None:
    """Letters written twice are taken for one, as in `Lambbert`."""
    rng = random.Random(word)
    pattern = re2.compile(f"^(?:{error_pattern(word)})$")
    others = [other for _ in range(5000) if not within_one_error(other := misspelled(misspelled(word, rng), rng), word)]
    assert len(others) > 1000 and sum(bool(pattern.search(other)) for other in others) < 0.06 * len(others)
