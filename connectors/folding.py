"""Compares words as people spell them: without case and accents, transliterated or not, with a typing error or none.

Two spellings of a word are the same if they share one of their `forms`: `Müller` has `muller` and `mueller`, so that
`MUELLER`, `Muller` and the decomposed form are all the same name. A database is asked with `pattern`, a regular
expression that takes every accented letter for any, or for `pieces` that a typing error leaves whole.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from functools import lru_cache

LETTERS = {
    "ß": "ss",
    "æ": "ae",
    "œ": "oe",
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "ı": "i",
    "ŋ": "n",
    "ħ": "h",
    "ŧ": "t",
    "ĸ": "k",
    "ə": "e",
    "ĳ": "ij",
    "ﬁ": "fi",
    "ﬂ": "fl",
}
"""Letters that no decomposition takes apart."""
TRANSLITERATED = {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "æ": "ae", "đ": "dj"}
"""The second way to write a letter without its mark, in German, Danish and Serbian."""

_LATIN = "\u00c0-\u012f\u0132-\u017e\u0180-\u02af\u0300-\u036f\u1e00-\u1eff\ufb00-\ufb06"
"""Latin letters beyond ASCII, and the marks of decomposed ones; without those in `_OTHER_CASE`."""
_OTHER_CASE = {"i": "\u0130\u0131", "s": "\u017f"}
"""Letters beyond ASCII whose other case is within it: without regard to case, a class with `ſ` has every `s` too."""
_ANY_LETTER = "[^[:space:][:punct:]\u0300-\u036f][\u0300-\u036f]*"
_PLAIN_LETTER = "[a-z0-9]"
_TABLE = str.maketrans(LETTERS)
_SECOND = str.maketrans(TRANSLITERATED)
_TWO_WAYS = re.compile("[äöüøåæđÄÖÜØÅÆĐ\u0308\u030a]")
_WORD = re.compile(r"[^\W_]+")
_TYPING = 5
"""Letters from which on a word may hold a typing error: among shorter ones too many are other words."""


def fold(text: str) -> str:
    """A text in lower case, without accents, its ligatures written out; everything else stays as it is."""
    if text.isascii():
        return text.lower()
    whole = text.encode("utf-8", "replace").decode()  # a file's name may hold bytes that are no text
    decomposed = unicodedata.normalize("NFKD", whole.lower())
    return "".join([c for c in decomposed if not unicodedata.combining(c)]).translate(_TABLE)


def fold_with_places(text: str) -> tuple[str, list[int]]:
    """The folded text, and for each of its letters the place in the text that it comes from."""
    if text.isascii():
        return text.lower(), list(range(len(text)))
    folded = [(letter, place) for place, sign in enumerate(text) for letter in fold(sign)]
    return "".join(letter for letter, _ in folded), [place for _, place in folded]


def squeeze(text: str) -> str:
    """Letters and digits alone, folded: what spellings share that differ in case, accents, spaces and signs."""
    return "".join(sign for sign in fold(text) if sign.isalnum())


def fold_second(text: str) -> str:
    """The same with the second way to write letters without their marks: `Jörg` is `joerg`; empty if it has none."""
    if text.isascii() or not _TWO_WAYS.search(text):
        return ""
    return fold(unicodedata.normalize("NFC", text.lower()).translate(_SECOND))


@lru_cache(maxsize=65536)
def forms(word: str) -> frozenset[str]:
    """The ways in which a word is written without accents: `müller` is `muller` and `mueller`."""
    if word.isascii():
        return frozenset((word.lower(),))
    composed = unicodedata.normalize("NFC", word.lower())
    return frozenset((fold(word), fold(composed.translate(_SECOND))))


def words(text: str) -> list[str]:
    """The words of a text, folded; an apostrophe, a hyphen and a full stop part them."""
    return _WORD.findall(fold(text))


def written_words(text: str) -> list[str]:
    """The words of a text in lower case, with their accents."""
    return _WORD.findall(text.lower() if text.isascii() else unicodedata.normalize("NFC", text.lower()))


def word_forms(text: str) -> list[frozenset[str]]:
    """The words of a text, each in all its forms."""
    return [forms(word) for word in written_words(text)]


def may_err(word: str) -> bool:
    """Whether a word is long enough to be the same with a typing error."""
    return len(word) >= _TYPING and word.isalpha()


def within_one_error(one: str, other: str) -> bool:
    """Whether one letter put in, left out, changed, or two neighbours swapped, make one word the other."""
    if one == other:
        return True
    if abs(len(one) - len(other)) > 1:
        return False
    start = 0
    shorter = min(len(one), len(other))
    while start < shorter and one[start] == other[start]:
        start += 1
    a, b = one[start:], other[start:]
    if len(a) > len(b):
        return a[1:] == b
    if len(b) > len(a):
        return b[1:] == a
    return a[1:] == b[1:] or (len(a) > 1 and a[0] == b[1] and a[1] == b[0] and a[2:] == b[2:])


@lru_cache(maxsize=4096)
def pattern(word: str) -> str:
    """A regular expression (POSIX, PCRE and RE2 alike) for a folded word, in lower case, accented or not.

    A letter may be any Latin letter beyond ASCII, and the second of two that may be written as one may be missing:
    expressions that name the accents take a database five times as long, and rows are looked at again. Without bounds:
    whoever uses it says where a word ends.
    """
    return "".join(_letter(word, at) for at in range(len(word)))


def _letter(word: str, at: int, before: Collection[str] = ()) -> str:
    """One letter of a word, or of several whose letters before it are others."""
    letter = word[at]
    if not letter.isalnum():
        return re.escape(letter)
    lost = any(other + letter in letter_pairs() for other in before or word[max(at - 1, 0) : at])
    return f"[{letter}{_OTHER_CASE.get(letter, '')}{_LATIN}]{'*' if lost else '+'}"


def pieces(word: str) -> tuple[str, ...]:
    """Stretches of a folded word of which every spelling with one typing error holds one, once it is folded.

    The third is for the one error that spoils both halves: the letters where they meet are swapped.
    """
    if not may_err(word):
        return (word,)
    half = len(word) // 2
    swapped = f"{word[: half - 1]}{word[half]}{word[half - 1]}{word[half + 1 :]}"
    return word[:half], word[half:], swapped


def windows(word: str) -> tuple[tuple[str, str, int], ...]:
    """How every spelling with one typing error looks: a beginning, an ending, and the letters between them.

    An error spoils no more than two neighbouring letters: in the second half, at the very start, or between these. It
    tells more than `pieces`, of which the second is the same for every `…straat`.
    """
    if not may_err(word):
        return ((word, "", 0),)
    half = len(word) // 2
    start, middle = _after_pair(word, 2), _after_pair(word, half + 1)
    return (word[:half], "", 0), ("", word[start:], 0), (word[:1], word[middle:], middle - 1)


def error_pattern(word: str) -> str:
    """A regular expression for a folded word with one typing error or none; without bounds, as `pattern`.

    Each alternative goes on from the beginning that the one before it has, so that an engine that tries one after the
    other turns back early.
    """
    if not may_err(word):
        return pattern(word)
    tail = f"(?:{_ANY_LETTER})?"
    for at in range(len(word) - 1, -1, -1):
        tail = f"{_erring(word, at)}|{_letter(word, at)}(?:{tail})"
    return tail


def plain_error_pattern(word: str) -> str:
    """The same for texts of ASCII in lower case alone, where it is as exact as `within_one_error`, and much shorter.

    A number may have a letter behind it: `12b`.
    """
    if not may_err(word):
        return f"{word}[a-z]?" if word.isdigit() else re.escape(word)
    tail = f"{_PLAIN_LETTER}?"
    for at in range(len(word) - 1, -1, -1):
        rest = word[at + 1 :]
        swapped = f"|{rest[0]}{word[at]}{rest[1:]}" if rest else ""
        tail = f"(?:{_PLAIN_LETTER}?{word[at]}?{rest}{swapped}|{word[at]}{tail})"
    return tail


def _erring(word: str, at: int) -> str:
    """A word from a letter on that is left out, is another, has another before it, or is swapped with the next.

    A letter beyond ASCII in its place may be the two that it and the next one are, one of them wrong.
    """
    other = f"(?:{_ANY_LETTER}(?:{_letter(word[at], 0)})?)?"
    if at + 1 == len(word):
        return other
    following, after = _letter(word[at + 1], 0), word[at + 2 :]
    swapped = f"{following}{_letter(word[at + 1] + word[at], 1)}"
    rest = (
        f"{_letter(after, 0, before=(word[at], word[at + 1]))}{pattern(after)[len(_letter(after, 0)) :]}"
        if after
        else ""
    )
    return f"(?:{other}{following}|{swapped}|[{_LATIN}]+){rest}"


def _after_pair(word: str, at: int) -> int:
    """Where an ending may begin: not with the second letter of two that may be written as one."""
    return at + 1 if word[at - 1 : at + 1] in letter_pairs() else at


@lru_cache(maxsize=1)
def letter_pairs() -> frozenset[str]:
    """Two letters that may be written as one: `ß`, `ü`."""
    return frozenset(pair for pair in (*LETTERS.values(), *TRANSLITERATED.values()) if len(pair) == 2)
