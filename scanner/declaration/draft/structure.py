"""Takes a statement apart: headings, paragraphs, items, rows of tables; and what each is about.

A statement says what it is about in its headings (`Combien de temps ?`), in labels (`Base juridique : …`), in the
heads of its tables, and in the phrase before a list (`Wij delen gegevens met:`). Each is looked up in the lexicon; a
block takes its topics from the nearest of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from .reading import Statement
from .words import Words, any_of, fold

Kind = Literal["heading", "item", "paragraph", "row"]
_ORDER = (
    "complaint",
    "dpo",
    "transfers",
    "rights",
    "automated",
    "definitions",
    "measures",
    "retention",
    "recipients",
    "bases",
    "purposes",
    "origin",
    "categories",
    "audience",
    "controller",
    "principles",
    "links",
    "version",
)
"""The topic of a heading that fits several: the first of these."""
_TOGETHER = (
    {"purposes", "bases"},
    {"recipients", "transfers"},
    {"controller", "dpo"},
    {"rights", "complaint"},
)
"""Topics that one heading can have together."""
_ELSEWHERE = {"retention", "recipients", "rights", "complaint", "transfers", "categories", "origin", "dpo", "automated"}
_LABELS = ("purposes", "bases", "retention", "recipients", "categories", "origin")
_BULLET = re.compile(
    r"(?P<indent>\s*)(?P<mark>[•◦▪‣·●○■□➢➤✓✔*–—-]|o(?=\s)|\(?[a-z]\)|\(?\d{1,2}\)|\d{1,2}\.(?!\d)|[a-zA-Z]\.(?=\s)|[IVXivx]{1,5}[.)]"
    r"|\d{1,2}(?:\.\d{1,2}){1,3}\.?|(?:§|Artikel|Article|Art\.)\s?\d{1,2}[.:]?)\s+(?=\S)"
)
_LONGEST = 3_000
"""Characters of a line; what is longer is no paragraph of a statement."""
_TITLE = "\x1c"
"""Stands before a line that its format marks as a heading."""
_DOTS = "•◦▪‣·●○■□➢➤✓✔*–—-o"


@dataclass(frozen=True)
class Block:
    """One piece of a statement."""

    text: str
    kind: Kind
    topics: tuple[str, ...] = ()
    section: str = ""
    """The heading under which it stands."""
    intro: str = ""
    """The item or phrase that it belongs to: what stands before a list, or the item above a nested one."""
    level: int = 0
    number: int = 0
    """Its place in the statement."""
    row: int = -1
    """Of a cell: the number of its row."""
    where: str = ""
    said: str = ""
    """As it stands in the statement, where `text` was put together from cells."""

    def about(self, *topics: str) -> bool:
        """Whether it is about one of the topics."""
        return any(topic in self.topics for topic in topics)


@dataclass(frozen=True)
class _Line:
    text: str
    indent: int
    mark: str
    before: bool
    """A blank line, or nothing, stands before it."""
    after: bool
    where: str
    dense: bool = False
    """The format leaves no blank line between paragraphs: every line is one."""
    title: int = 0
    """Its depth, where the format marks it as a heading."""


def blocks(statement: Statement, words: Words) -> list[Block]:
    """The blocks of a statement in their order, each with its topics."""
    lines = [line for where, text in statement.passages for line in _lines(text, where)]
    return [replace(block, number=number) for number, block in enumerate(_Builder(words).build(lines))]


def _lines(text: str, where: str) -> Iterator[_Line]:
    """The lines of a text; those that a page has broken are joined again."""
    whole = text.replace("\r\n", "\n").replace("\f", "\n\n")
    raw = [piece for line in _unmarked(whole).split("\n") for piece in _bounded(line.rstrip())]
    joined: list[str] = []
    for line in raw:
        if joined and _continues(joined[-1], line):
            hyphen = joined[-1].endswith("-") and line.lstrip()[:1].islower()
            joined[-1] = (joined[-1][:-1] if hyphen else joined[-1] + " ") + line.strip()
        else:
            joined.append(line)
    written = sum(1 for line in joined if line.strip())
    dense = written > 8 and len(joined) - written < written / 10
    for index, line in enumerate(joined):
        if line.strip():
            title = int(line[1]) if line.startswith(_TITLE) else 0
            line = line[2:] if title else line
            bullet = _BULLET.match(line)
            mark = bullet["mark"] if bullet else ""
            bare = line[bullet.end() :] if bullet else line.strip()
            indent = len(line) - len(line.lstrip())
            before = index == 0 or not joined[index - 1].strip()
            after = index + 1 >= len(joined) or not joined[index + 1].strip()
            yield _Line(" ".join(bare.split()), indent, mark, before or dense, after or dense, where, dense, title)


def _unmarked(text: str) -> str:
    """A text without the marks of Markdown; what they say of headings is kept."""
    text = re.sub(r"(?m)^\s{0,3}(#{1,6})\s+(.*?)\s*#*$", lambda m: f"\n{_TITLE}{len(m[1])}{m[2]}\n", text)
    text = re.sub(r"(?m)^(?:\*\*|__)([^*_\n]{3,100})(?:\*\*|__)\s*:?\s*$", rf"\n{_TITLE}6\1\n", text)
    text = re.sub(r"!?\[([^\]\n]*)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s\"[^\"\n]*\")?\)", r"\1", text)
    text = re.sub(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1", r"\2", text)
    return re.sub(r"&#x20;|&nbsp;|</?(?:br|p|b|i|u|em|strong)\s*/?>", " ", text)


def _bounded(line: str) -> list[str]:
    """A line as it is; one that is too long for a paragraph in pieces, its overlong words cut."""
    if len(line) <= _LONGEST:
        return [line]
    pieces: list[str] = [""]
    for word in line.split():
        if len(pieces[-1]) + len(word) > _LONGEST:
            pieces.append("")
        pieces[-1] += f" {word[:200]}"
    return [piece.strip() for piece in pieces]


def _continues(previous: str, line: str) -> bool:
    """Whether a page broke a sentence between two lines: a full line that ends without a stop, and goes on."""
    if (
        not previous.strip()
        or not line.strip()
        or len(previous) > _LONGEST
        or _BULLET.match(line)
        or " | " in line
        or " | " in previous
    ):
        return False
    ended = previous.rstrip()[-1] in ".:;?!"
    goes_on = line.lstrip()[0].islower() or (line.lstrip()[0] in '(«"“' and len(previous) > 60)
    return (not ended and len(previous.strip()) > 55) or (goes_on and not ended and len(previous.strip()) > 30)


class _Builder:
    """Goes through the lines once, with the section, the list and the table in which it is."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.section = ""
        self.topics: tuple[str, ...] = ()
        self.headings: list[tuple[int, tuple[str, ...]]] = []
        """(depth, topics) of the headings above."""
        self.intro: tuple[str, tuple[str, ...]] = ("", ())
        self.parents: list[tuple[int, str]] = []
        self.columns: list[tuple[str, ...]] = []
        self.rows = 0
        self.went_on = False
        self.lines: list[_Line] = []

    def build(self, lines: list[_Line]) -> Iterator[Block]:
        self.lines = lines
        for index, line in enumerate(lines):
            following = lines[index + 1] if index + 1 < len(lines) else None
            if line.text.count(" | ") or (line.text.count("\t") > 1):
                yield from self._row(line)
            elif self._is_heading(line, following):
                yield self._heading(line, following)
            else:
                self.columns = []
                yield from self._piece(line)

    def _is_heading(self, line: _Line, following: _Line | None) -> bool:
        text = line.text
        if line.title:
            return True
        if len(text) > 120 or len(text.split()) > 16 or text[-1] in ".;," or (line.mark and line.mark in _DOTS):
            return False
        if not line.before or not (text[0].isupper() or text[0] in '«"“¿' or text[0].isdigit()):
            return bool(line.mark) and line.before and self._titles(line, following)
        if text.endswith(":"):
            return line.after and bool(self.topics_of(text)) and len(text.split()) <= 5 and not self._labelled_row(line)
        if ":" in text[:-1] and re.search(r"\S\s?:\s+\S", text):
            return False
        return self._titles(line, following)

    def _labelled_row(self, line: _Line) -> bool:
        return bool(self.words.matching("cues", line.text))

    def _titles(self, line: _Line, following: _Line | None) -> bool:
        """Whether a short line stands over what follows."""
        text = line.text
        known = bool(self.topics_of(text))
        capitals = text.isupper() and len(text) > 5
        asks = text.endswith("?")
        if (
            line.dense
            and line.mark
            and following is not None
            and following.mark[:1].isdigit() == line.mark[:1].isdigit()
        ):
            return False  # one of a numbered list
        if line.after:
            return asks or known or capitals or (bool(line.mark) and not line.dense)
        longer = following is not None and not following.before and len(following.text) > 45
        bulleted = following is not None and bool(following.mark)
        return (
            (asks or known or bool(line.mark))
            and len(text.split()) <= 9
            and (longer or (bulleted and known and not line.mark))
        )

    def topics_of(self, text: str) -> tuple[str, ...]:
        """The topics that a heading names."""
        found = [topic for topic in _ORDER if any_of(self.words.table["topics"].get(topic, ())).search(fold(text))]
        if not found:
            return ()
        together = next((pair for pair in _TOGETHER if found[0] in pair), {found[0]})
        return tuple(topic for topic in found if topic in together)

    def _heading(self, line: _Line, following: _Line | None) -> Block:
        depth = self._depth(line)
        while self.headings and self.headings[-1][0] >= depth:
            self.headings.pop()
        above = self.headings[-1][1] if self.headings else ()
        own = self.topics_of(line.text)
        if "definitions" in above:
            topics = above
        elif set(above) & {"purposes", "bases"} and not self._leaves(own):
            topics = ("purposes", "bases")  # `Newsletter` below purposes is one
        else:
            topics = own or above
        self.headings.append((depth, topics))
        self.topics, self.section, self.intro = topics, line.text, ("", ())
        self.parents, self.columns = [], []
        return Block(line.text, "heading", topics, line.text, "", int(bool(above)), 0, -1, line.where)

    def _depth(self, line: _Line) -> int:
        """How deep a heading stands: as its format says, by its number, or by what stands below it."""
        if line.title:
            return line.title
        number = re.match(r"\d{1,2}((?:\.\d{1,2})*)", line.mark)
        if number:
            return 11 + number[1].count(".") + (0 if line.after else 1)
        if self._deeper(line):
            return 14
        return 10 if line.after or line.mark else 14

    def _deeper(self, line: _Line) -> bool:
        return bool(re.match(r"\d{1,2}\.\d|\(?[a-z]\)|[a-z]\.", line.mark))

    def _leaves(self, topics: tuple[str, ...]) -> bool:
        """Whether a heading below purposes is about something else."""
        return bool(set(topics) & _ELSEWHERE)

    def _row(self, line: _Line) -> Iterator[Block]:
        cells = [cell.strip() for cell in re.split(r"\s*\|\s*|\t+", line.text.strip(" |"))]
        if not self.columns or len(self.columns) != len(cells):
            columns = [self._column(cell) for cell in cells]
            if sum(map(bool, columns)) >= 2 and all(len(cell) < 60 for cell in cells):
                named = ("recipients",) in columns
                self.columns = [() if named and one == ("purposes",) else one for one in columns]
                self.rows += 1
                return
            self.columns = []
        if set(line.text) <= set("|-: "):
            return
        self.rows += 1
        if not self.columns:
            text = ": ".join(cells) if len(cells) == 2 else ", ".join(cells)
            yield Block(text, "item", self.topics, self.section, where=line.where, said=line.text)
            return
        for cell, topics in zip(cells, self.columns, strict=True):
            if cell:
                yield Block(cell, "row", topics, self.section, "", 0, 0, self.rows, line.where)

    def _column(self, cell: str) -> tuple[str, ...]:
        folded = fold(cell)
        if any_of(self.words.table["column_recipients"]).search(folded):
            return ("recipients",)
        activity = any_of(self.words.table["column_purposes"]).search(folded)
        return self.topics_of(cell) or (("purposes",) if activity else ())

    def _piece(self, line: _Line) -> Iterator[Block]:
        marked = bool(line.mark)
        level = self._level(line) if marked else 0
        text, topics = line.text, self.topics
        parent = self.parents[-1][1] if self.parents and (marked or line.indent) else ""
        if not marked and not line.indent:
            self.parents = []
        label, rest = labelled(text)
        named = self._label_topics(label) if label and rest else ()
        if named:
            text, topics = rest, named
        elif marked or self._in_list(line):
            topics = self.intro[1] or topics
        else:
            cue = self._cue(text)
            if cue and not set(cue) & set(topics):
                topics = cue if not topics or text.endswith(":") else (*topics, *cue)
            self.intro = (text, topics) if text.endswith(":") else ("", ())
        listed = named or self._in_list(line) or self._loose(line)
        kind: Kind = "item" if marked or (listed and not text.endswith(":")) else "paragraph"
        if marked:
            self.parents.append((level, text))
        yield Block(text, kind, topics, self.section, parent or self.intro[0], level, 0, -1, line.where)

    def _in_list(self, line: _Line) -> bool:
        """An item whose mark the format lost: after a phrase with a colon, short or ended by a semicolon."""
        return bool(self.intro[0]) and (line.text[-1] in ";," or line.text[0].islower() or len(line.text) < 90)

    def _loose(self, line: _Line) -> bool:
        """An item whose mark the format lost, in a list that no phrase introduces."""
        went_on, self.went_on = self.went_on, line.text[-1] in ";,"
        bare = len(line.text) < 100 and line.text[-1] not in ".:!?" and bool(self.topics)
        return self.went_on or (went_on and len(line.text) < 250) or bare

    def _level(self, line: _Line) -> int:
        """How deep an item is nested; items that contain it are kept."""
        depth = line.indent + (0 if line.mark in _DOTS or line.mark[0].isdigit() else 1)
        while self.parents and self.parents[-1][0] >= depth:
            self.parents.pop()
        return depth

    def _label_topics(self, label: str) -> tuple[str, ...]:
        if len(label.split()) > 4:
            return ()
        start = fold(label)
        for topic in _LABELS:
            if any_of(self.words.table["topics"][topic]).match(start):
                return (topic,)
        return ()

    def _cue(self, text: str) -> tuple[str, ...]:
        return tuple(self.words.matching("cues", text)[:1])


def labelled(text: str) -> tuple[str, str]:
    """(label, rest) of `Label : rest`; two empty texts if it has no label."""
    found = re.match(r"([^:.;?!]{2,110}?)\s?:\s+(?=\S)", text)
    return (found[1].strip(), text[found.end() :].strip()) if found else ("", "")
