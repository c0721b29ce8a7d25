"""No spelling of a word with one typing error, accented or not, escapes what a database is asked for."""

from __future__ import annotations

import random
import unicodedata

import pytest
import re2

from connectors.folding import error_pattern, fold, pieces, within_one_error

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


def test_other_words_are_not() -> None:
    pattern = re2.compile(f"{EDGE}(?:{error_pattern('lauder')}){EDGE}")
    assert not any(pattern.search(word) for word in ("lamberts", "klaver", "maladie", "launderer"))
