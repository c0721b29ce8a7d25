"""Reads the words around a stretch of text: what decides whether a number is somebody's, or an invoice's.

The label nearest to a value wins: a word that belongs to an earlier number says nothing about the next one.
"""

from __future__ import annotations

import re

import re2

from .lazily import lazily
from .wordlists import LISTS, Words, fold, said, said_in, tokens

REACH_BEFORE, REACH_AFTER = 90, 40
"""Characters looked at on either side of a value."""

WIDEST_VALUE = 64
"""Characters of a value that is looked for beside a word."""

LONGEST_ROW, LONGEST_TABLE = 1_000, 200
"""Characters of a row of a table, and rows above a value, that are looked at for the head of its column."""

_DELIMITERS = ("\t", ";", "|")
_COMMA, _BLANKS = ",", "  "
"""They part the cells of a table too, and words of prose: below a row that can only be a head."""
_CELL = r"[A-Za-z_\x{80}-\x{10ffff}][^,;|\t\n\r\"=:!?0-9]*"
_COMMA_HEAD = re2.compile(rf'(?m)^(?:"?{_CELL}"?,)+"?{_CELL}"?\r?$')
_BLANK_HEAD = re2.compile(rf"(?m)^[ ]*[A-Za-z_][^,;|\t\n\r=:!?0-9]*(?:[ ][ ]{_CELL})+\r?$")
_HEAD_CELL = re.compile(r"\S+(?: \S+)*")
_NUMBER_OR_MAIL = re.compile(r"[\d@]")
_EARLIER = re.compile(r"[\d@](?:(?<=\d)[ .\-/]?(?:\d[ .\-/]?){3,}\d(?=[^\d])|(?<=@)[\w.-]+)")
"""Begins with a set of characters, where `re` need not try every place of the text."""
_STOP_AFTER = re.compile(r"[;:=|\n\t]")
_LAST_WORD = re.compile(r"[^\W_]+\W*$")
_REST_OF_WORD = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r"\d{4}")
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_JOINING = frozenset(
    """en et und and of ou oder or ook aussi also auch the le la les de het die der das n no nr""".split()  # noqa: SIM905
)


class Surroundings:
    """The words before and after each value of one text; computed once per value."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._before: dict[int, list[str]] = {}
        self._after: dict[int, list[str]] = {}
        self._said_before: dict[int, int] = {}
        self._said: dict[tuple[int, int], int] = {}
        self._stretch: tuple[int, int, int] = (-1, -1, 0)
        """The last one that was asked for, and the lists of its words."""
        self._lists = LISTS.made
        self._row: tuple[int, int, str] = (0, -1, "")
        """The last one that was asked for: see `_row_at`."""
        self._heads: dict[int, list[str]] = {}
        self._columns: dict[str, list[str]] = {}
        self.read: dict[str, object] = {}
        """What recognizers have read of sentences of the text."""

    def near(self, start: int, end: int, words: Words) -> bool:
        """Whether a word of the list is the label of, heads the column of, or stands right after, the value."""
        return bool(self.said(start, end, words.bit) & words.bit)

    def said(self, start: int, end: int, wanted: int) -> int:
        """The lists of which a word is near a value so, as bits; of no use if none of the `wanted` is among them."""
        if self._lists != LISTS.made:
            self._forget()
        if (told := self._said.get((start, end))) is None:
            low, high, around = self._stretch
            if not around & wanted and low <= start < high and end - start <= WIDEST_VALUE:
                return 0
            if (before := self._said_before.get(start)) is None:
                before = self._said_before[start] = said(self.before(start))
            told = self._said[start, end] = before | said(self.after(end)) | said(self.header(start))
        return told

    def around(self, start: int, end: int) -> int:
        """The lists of which a word may be near a value that begins between two places, as bits: those of no other list
        are near none. In a table any may be."""
        if self._lists != LISTS.made:
            self._forget()
        if self._stretch[:2] != (start, end):
            near = self.text[max(0, start - REACH_BEFORE) : end + WIDEST_VALUE + REACH_AFTER]
            self._stretch = start, end, -1 if self._in_table(start, end) else said_in(near)
        return self._stretch[2]

    def _in_table(self, start: int, end: int) -> bool:
        """Whether the line of a stretch may be a row of a table: it has a delimiter, or is longer than is looked at."""
        text, low = self.text, max(0, start - LONGEST_ROW - 1)
        line = text.rfind("\n", low, start) + 1
        if low and not line:
            return True
        below = text.find("\n", end, line + LONGEST_ROW + 1)
        if below < 0 and (below := len(text)) - line > LONGEST_ROW:
            return True
        return self._delimiter(line, below) != ""

    def _delimiter(self, start: int, end: int) -> str:
        """The first of the signs that part the cells of a table which a stretch of the text has; empty if it has
        none."""
        for delimiter in _DELIMITERS:
            if self.text.find(delimiter, start, end) >= 0:
                return delimiter
        for delimiter in self._further:
            if self.text.find(delimiter, start, end) >= 0:
                return delimiter
        return ""

    @lazily
    def _further(self) -> tuple[str, ...]:
        """The comma and the blanks, where a row of the text is a head that they part."""
        heads = ((_COMMA, _COMMA_HEAD), (_BLANKS, _BLANK_HEAD))
        return tuple(by for by, head in heads if by in self.text and "\n" in self.text and head.search(self.text))

    def _forget(self) -> None:
        """A list was made after words were looked up."""
        self._lists, self._stretch = LISTS.made, (-1, -1, 0)
        self._said_before.clear()
        self._said.clear()

    def header(self, start: int) -> list[str]:
        """The tokens of the head of the column, if the value stands in the row of a table."""
        line, end, delimiter = self._row
        if not line <= start <= end:
            line, end, delimiter = self._row = self._row_at(start)
        if not delimiter:
            return []
        cells = self._head(line, delimiter)
        if delimiter == _BLANKS:
            cells, position = _above("".join(cells), self.text[line:end], start - line), 0
        else:
            position = self.text.count(delimiter, line, start)
        if position >= len(cells):
            return []
        if (found := self._columns.get(cells[position])) is None:
            found = self._columns[cells[position]] = tokens(cells[position])
        return found

    def _row_at(self, start: int) -> tuple[int, int, str]:
        """Where a line begins and ends, and what parts its cells, if it may be a row below another."""
        line = self.text.rfind("\n", 0, start) + 1
        end = self.text.find("\n", start)
        end = end if end >= 0 else len(self.text)
        if not line:
            return line, end, ""
        return line, end, self._delimiter(line, min(end, line + LONGEST_ROW))

    def _head(self, line: int, delimiter: str) -> list[str]:
        """The cells of the first row of the table that this line is a row of."""
        if (found := self._heads.get(line)) is not None:
            return found
        if delimiter == _BLANKS:
            found = self._heads[line] = self._head_of_blanks(line)
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
        if delimiter == _COMMA and found and not _COMMA_HEAD.fullmatch(delimiter.join(found)):
            found = []
        self._heads[line] = found
        return found

    def _head_of_blanks(self, line: int) -> list[str]:
        """The head of a table whose columns are aligned by blanks, as one string."""
        for _ in range(LONGEST_TABLE):
            before = self.text.rfind("\n", 0, line - 1) + 1 if line else 0
            above = self.text[before : line - 1] if line else ""
            if len(above) > LONGEST_ROW or _BLANKS not in above.strip():
                return []
            if _BLANK_HEAD.fullmatch(above):
                return [above]
            line = before
        return []

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
        if low and text[low - 1].isalnum() and (rest := _REST_OF_WORD.match(text, low, start)):
            low = rest.end()  # a part of a word is none
        stretch = text[low:start]
        cut = 0
        first = _NUMBER_OR_MAIL.search(stretch)
        for match in _EARLIER.finditer(stretch, first.start()) if first else ():
            # a label of its own after the earlier number: what stood before it belongs to that number
            if any(fold(word[0]) not in _JOINING for word in _LETTERS.finditer(stretch, match.end())):
                cut = match.end()
        line = stretch[max(cut, stretch.rfind("\n") + 1) :]
        # a label may stand on a line of its own above the value
        return (tokens(line) or tokens(" ".join(stretch[cut:].split("\n")[-3:])))[-14:]

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


def _above(head: str, row: str, column: int) -> list[str]:
    """The cell of a head above a column of a row, both parted by blanks: by number, or where one is empty by place."""
    cells, values = list(_HEAD_CELL.finditer(head)), list(_HEAD_CELL.finditer(row))
    if len(cells) == len(values):
        return next(([cell[0]] for cell, value in zip(cells, values, strict=True) if column < value.end()), [])
    cells = [cell for cell in cells if cell.start() <= column + 1]
    return [cells[-1][0]] if cells else []
