"""Reads the words around a stretch of text: what decides whether a number is somebody's, or an invoice's.

Words are compared as tokens, never as substrings (`cid` is not in `acid`), without case or accents, and identifiers
such as `nationalNumber` or `iban_nr` fall apart into their words. The label nearest to a value wins: a word that
belongs to an earlier number says nothing about the next one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain

REACH_BEFORE, REACH_AFTER = 90, 40
"""Characters looked at on either side of a value."""

WIDEST_VALUE = 64
"""Characters of a value that is looked for beside a word."""

LONGEST_ROW, LONGEST_TABLE = 1_000, 200
"""Characters of a row of a table, and rows above a value, that are looked at for the head of its column."""

_DELIMITERS = ("\t", ";", "|")
_RUN = re.compile(r"[^\W_]+")
_SEPARATED = bytes(code if _RUN.match(chr(code)) else 32 for code in range(256))
"""Blanks for what stands between runs, in Latin 1: three times as fast as to look for them with `re`."""
_MOST_RUNS = 1 << 14
_WORD = re.compile(r"[^\W\d_]+|[0-9]+")
_TOKEN = re.compile(r"[A-Z]+(?![a-zà-ÿ])|[^\W\d_]?[^\W\d_A-Z]+|[A-Z]+|\d+")
_NUMBER_OR_MAIL = re.compile(r"[\d@]")
_EARLIER = re.compile(r"[\d@](?:(?<=\d)[ .\-/]?(?:\d[ .\-/]?){3,}\d(?=[^\d])|(?<=@)[\w.-]+)")
"""Begins with a set of characters, where `re` need not try every place of the text."""
_STOP_AFTER = re.compile(r"[;:=|\n\t]")
_LAST_WORD = re.compile(r"[^\W_]+\W*$")
_NUMBER = re.compile(r"\d{4}")
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_JOINING = frozenset(
    """en et und and of ou oder or ook aussi also auch the le la les de het die der das n no nr""".split()  # noqa: SIM905
)


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Lower case without accents; `ß` becomes `ss`."""
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))


def tokens(text: str) -> list[str]:
    """The words of a text, folded; camelCase and snake_case fall apart, apostrophes and points separate."""
    try:
        runs = text.encode("latin-1").translate(_SEPARATED).decode("latin-1").split()
    except UnicodeEncodeError:
        runs = _RUN.findall(text)
    return list(chain.from_iterable(map(_PARTS.__getitem__, runs)))


class _Parts(dict[str, tuple[str, ...]]):
    """The tokens of each run of letters and digits met; labels and small words are asked for again and again."""

    def __missing__(self, run: str) -> tuple[str, ...]:
        if len(self) >= _MOST_RUNS:
            self.clear()
        parts = self[run] = tuple(_parts(run))
        return parts


_PARTS = _Parts()


def _parts(run: str) -> Iterator[str]:
    for word in _WORD.findall(run):
        if word.islower() or word.isupper() or word.istitle() or word.isdigit():
            yield fold(word)
            continue
        parts = [fold(part) for part in _TOKEN.findall(word)]
        yield from parts
        if len(parts) > 1:
            yield fold(word)  # `nationalNumber` is two words, `USt` and `IBANs` are one: both readings count


class Words:
    """A closed list of context words and phrases, matched as whole tokens; `*` at the end matches any ending."""

    def __init__(self, words: Iterable[str]) -> None:
        self.single: set[str] = set()
        self.stems: tuple[str, ...] = ()
        self.phrases: tuple[str, ...] = ()
        stems, phrases = set(), set()
        for word in words:
            parts = tokens(word.rstrip("*"))
            if len(parts) > 1:
                phrases.add(f" {' '.join(parts)}" + ("" if word.endswith("*") else " "))
            elif word.endswith("*"):
                stems.add(parts[0])
            elif parts:
                self.single.add(parts[0])
        self.stems, self.phrases = tuple(sorted(stems)), tuple(sorted(phrases))
        self._beginnings = tuple(f" {stem}" for stem in self.stems)
        self._firsts = {phrase.split()[0] for phrase in phrases}

    def __bool__(self) -> bool:
        return bool(self.single or self.stems or self.phrases)

    def among(self, found: list[str]) -> bool:
        """Whether one of the words is among these tokens."""
        if not self.single.isdisjoint(found):
            return True
        # a stem begins a token, a phrase is some of them in a row
        begun = not self._firsts.isdisjoint(found)
        if not found or not (begun or self._beginnings):
            return False
        joined = f" {' '.join(found)} "
        return any(map(joined.__contains__, self._beginnings)) or (
            begun and any(map(joined.__contains__, self.phrases))
        )


class Surroundings:
    """The words before and after each value of one text; computed once per value."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._before: dict[int, list[str]] = {}
        self._after: dict[int, list[str]] = {}
        self._stretch: tuple[int, int, bool, list[str]] = (-1, -1, False, [])
        """The last one that was asked for, whether a table may be in it, and its words."""
        self._heads: dict[int, list[str]] = {}
        self._columns: dict[str, list[str]] = {}

    def near(self, start: int, end: int, words: Words) -> bool:
        """Whether a word of the list is the label of, heads the column of, or stands right after, the value."""
        return words.among(self.before(start)) or words.among(self.after(end)) or words.among(self.header(start))

    def around(self, start: int, end: int, words: Words) -> bool:
        """Whether a word of the list may be near a value that begins between two places: if not, none is near any."""
        if self._stretch[:2] != (start, end):
            last = end + WIDEST_VALUE + REACH_AFTER
            line = self.text.rfind("\n", 0, start) + 1
            below = self.text.find("\n", end)
            row = self.text[line : below if below >= 0 else len(self.text)]
            in_table = len(row) > LONGEST_ROW or any(map(row.__contains__, _DELIMITERS))
            self._stretch = start, end, in_table, tokens(self.text[max(0, start - REACH_BEFORE) : last])
        return self._stretch[2] or words.among(self._stretch[3])

    def header(self, start: int) -> list[str]:
        """The tokens of the head of the column, if the value stands in the row of a table."""
        line = self.text.rfind("\n", 0, start) + 1
        if line == 0:
            return []
        end = self.text.find("\n", start)
        end = min(end if end >= 0 else len(self.text), line + LONGEST_ROW)
        for delimiter in _DELIMITERS:
            if self.text.find(delimiter, line, end) >= 0:
                break
        else:
            return []
        cells = self._head(line, delimiter)
        position = self.text.count(delimiter, line, start)
        if position >= len(cells):
            return []
        if (found := self._columns.get(cells[position])) is None:
            found = self._columns[cells[position]] = tokens(cells[position])
        return found

    def _head(self, line: int, delimiter: str) -> list[str]:
        """The cells of the first row of the table that this line is a row of."""
        if (found := self._heads.get(line)) is not None:
            return found
        end = self.text.find("\n", line)
        wide = self.text.count(delimiter, line, end if end >= 0 else len(self.text))
        before = self.text.rfind("\n", 0, line - 1) + 1
        above = self.text[before : line - 1]
        if len(above) > LONGEST_ROW or above.count(delimiter) != wide:
            found = []
        elif self._heads.get(before):
            found = self._heads[before]
        elif before:
            found = self._climb(before, delimiter, wide)
        else:
            found = above.split(delimiter)
        self._heads[line] = found
        return found

    def _climb(self, line: int, delimiter: str, wide: int) -> list[str]:
        """From a row up to the first row of its table."""
        for _ in range(LONGEST_TABLE):
            before = self.text.rfind("\n", 0, line - 1) + 1 if line else 0
            if not line or self.text.count(delimiter, before, line - 1) != wide:
                break
            line = before
        return self.text[line : self.text.find("\n", line)].split(delimiter)

    def right_before(self, start: int, words: Words, *, within: int) -> bool:
        """Whether a word of the list is among the last tokens before the value."""
        return words.among(self.before(start)[-within:])

    def before(self, start: int) -> list[str]:
        """The tokens before a value that begins here, down to its label."""
        if (found := self._before.get(start)) is None:
            found = self._before[start] = self._tokens_before(start)
        return found

    def after(self, end: int) -> list[str]:
        """The few tokens after a value that ends here."""
        if (found := self._after.get(end)) is None:
            found = self._after[end] = self._tokens_after(end)
        return found

    def _tokens_before(self, start: int) -> list[str]:
        text, low = self.text, max(0, start - REACH_BEFORE)
        while low and low < start and text[low].isalnum() and text[low - 1].isalnum():
            low += 1  # a part of a word is none
        stretch = text[low:start]
        cut = 0
        first = _NUMBER_OR_MAIL.search(stretch)
        for match in _EARLIER.finditer(stretch, first.start()) if first else ():
            # a label of its own after the earlier number: what stood before it belongs to that number
            if any(fold(word[0]) not in _JOINING for word in _LETTERS.finditer(stretch, match.end())):
                cut = match.end()
        lines = stretch[cut:].split("\n")
        # a label may stand on a line of its own above the value
        return (tokens(lines[-1]) or tokens(" ".join(lines[-3:])))[-14:]

    def _tokens_after(self, end: int) -> list[str]:
        text, last = self.text, end + REACH_AFTER
        while end < last < len(text) and text[last].isalnum() and text[last - 1].isalnum():
            last -= 1
        stretch = text[end:last]
        if stop := _STOP_AFTER.search(stretch):
            # what a colon follows is the label of the next value
            cut = stop.start()
            stretch = stretch[:cut] if stretch[cut] in "\n;|\t" else _LAST_WORD.sub("", stretch[:cut])
        if (earlier := _NUMBER.search(stretch)) is not None:
            stretch = stretch[: earlier.start()]
        return tokens(stretch)[:6]
