"""Takes a statement apart: headings, paragraphs, items, rows of tables; and what each is about.

A statement says what it is about in its headings (`Combien de temps ?`), in labels (`Base juridique : …`), in the
heads of its tables, and in the phrase before a list (`Wij delen gegevens met:`). Each is looked up in the lexicon; a
block takes its topics from the nearest of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from .block import Block, Kind, labelled
from .lines import DOTS, Line, lines_of
from .reading import Statement
from .words import Words, any_of, fold

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


def blocks(statement: Statement, words: Words) -> list[Block]:
    """The blocks of a statement in their order, each with its topics."""
    lines = [line for where, text in statement.passages for line in lines_of(text, where)]
    return [replace(block, number=number) for number, block in enumerate(_Builder(words).build(lines))]


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
        self.went_on = self.after_piece = False
        self.lines: list[Line] = []

    def build(self, lines: list[Line]) -> Iterator[Block]:
        self.lines = lines
        merged = False
        for index, line in enumerate(lines):
            following = lines[index + 1] if index + 1 < len(lines) else None
            if merged:
                merged = False
            elif following is not None and self._labels(line, following):
                merged = True
                text, said = f"{line.text}: {following.text}", f"{line.text} {following.text}"
                yield Block(text, "item", self.topics, self.section, self.intro[0], where=line.where, said=said)
            elif line.text.count(" | ") or (line.text.count("\t") > 1):
                yield from self._row(line)
            elif self._is_heading(line, following):
                yield self._heading(line, following)
            else:
                self.columns = []
                yield from self._piece(line, following)

    def _labels(self, line: Line, following: Line) -> bool:
        """Whether a line names a category, and the next one lists what is in it."""
        short = not line.mark and not line.title and len(line.text.split()) <= 5 and line.text[-1] not in ".:;?,"
        if not short or following.before or following.mark or "categories" not in self.topics:
            return False
        names = [one for category in self.words.table["categories"].values() for one in category["names"]]
        return (
            following.text.count(",") >= 1
            and following.text[0].islower()
            and bool(any_of(names).search(fold(line.text)))
        )

    def _is_heading(self, line: Line, following: Line | None) -> bool:
        text = line.text
        if line.title:
            return True
        if len(text) > 120 or len(text.split()) > 16 or text[-1] in ".;," or (line.mark and line.mark in DOTS):
            return False
        if not line.before or not (text[0].isupper() or text[0] in '«"“¿' or text[0].isdigit()):
            return bool(line.mark) and line.before and self._titles(line, following)
        if text.endswith(":"):
            return line.after and bool(self.topics_of(text)) and len(text.split()) <= 5 and not self._labelled_row(line)
        if ":" in text[:-1] and re.search(r"\S\s?:\s+\S", text):
            return False
        return self._titles(line, following)

    def _labelled_row(self, line: Line) -> bool:
        return bool(self.words.matching("cues", line.text))

    def _titles(self, line: Line, following: Line | None) -> bool:
        """Whether a short line stands over what follows."""
        text = line.text
        known = bool(self.topics_of(text))
        capitals = text.isupper() and len(text) > 5
        asks = text.endswith("?")
        if line.dense and following is not None and self._counts_on(line.mark, following.mark):
            return False  # one of a numbered list
        if line.after:
            return (
                asks or known or capitals or (bool(line.mark) and not line.dense) or self._stands_over(line, following)
            )
        if self._over_a_paragraph(line, following):
            return True
        longer = (
            following is not None and not following.before and (len(following.text) > 45 or following.text[-1] == ":")
        )
        bulleted = following is not None and bool(following.mark)
        return (
            (asks or known or bool(line.mark))
            and len(text.split()) <= 9
            and (longer or (bulleted and known and not line.mark))
        )

    def _over_a_paragraph(self, line: Line, following: Line | None) -> bool:
        """Whether a short line stands right over the one paragraph of a purpose, in a chapter on purposes."""
        if (
            line.dense
            or line.mark
            or following is None
            or following.mark
            or not set(self.topics) & {"purposes", "bases"}
        ):
            return False
        told = len(following.text) > 30 and following.text[-1] in ".:" and following.after
        return told and len(line.text.split()) <= 7 and line.text[-1].isalnum() and "," not in line.text

    def _counts_on(self, mark: str, following: str) -> bool:
        """Whether two marks are neighbours of one list: `2.` and `3.`, but not `2.` and `2.1`."""
        first, second = mark.strip(".()"), following.strip(".()")
        if first.isdigit() and second.isdigit():
            return int(second) == int(first) + 1
        return bool(first) and len(first) == len(second) == 1 and ord(second) == ord(first) + 1

    def _stands_over(self, line: Line, following: Line | None) -> bool:
        """Whether a short line of a kind that no lexicon knows is a heading: a paragraph or a list begins below it."""
        listed = self.intro[0] and len(following.text) > 60 if following else True
        if line.dense or following is None or listed or len(line.text.split()) > 6:
            return False
        if line.text.count(",") > 1 or "@" in line.text:
            return False
        begins = len(following.text) > 60 or following.text.endswith(":") or bool(following.mark)
        return begins and line.text[0].isupper() and not re.search(r"\d", line.text)

    def topics_of(self, text: str) -> tuple[str, ...]:
        """The topics that a heading names."""
        found = [topic for topic in _ORDER if any_of(self.words.table["topics"].get(topic, ())).search(fold(text))]
        if not found:
            return ()
        if {"categories", "purposes"} <= set(found) and self._asks_which_data(fold(text).lstrip("0123456789. ")):
            found.remove("purposes")
        together = next((pair for pair in _TOGETHER if found[0] in pair), {found[0]})
        if self.words.conjunction.search(fold(text)) and {"categories", "purposes"} <= set(found):
            together = {*together, "categories", "purposes"}
        return tuple(topic for topic in found if topic in together)

    def _asks_which_data(self, folded: str) -> bool:
        """`Welke gegevens gebruiken we?` asks for the data; `Quelles sont les finalités … vos données ?` does not."""
        which = self.words.pattern("topics.categories").match(folded)
        why = self.words.pattern("topics.purposes").search(folded)
        return bool(which and why and which.end() <= why.start() and not self.words.conjunction.search(folded))

    def _heading(self, line: Line, following: Line | None) -> Block:
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
        self.parents, self.columns, self.after_piece = [], [], False
        below = int(bool(set(above) & {"purposes", "bases"}))
        return Block(line.text, "heading", topics, line.text, "", below, 0, -1, line.where)

    def _depth(self, line: Line) -> int:
        """How deep a heading stands: as its format says, by its number, or by what stands below it."""
        if line.title:
            return line.title
        number = re.match(r"\d{1,2}((?:\.\d{1,2})*)", line.mark)
        if number:
            return 11 + number[1].count(".") + (0 if line.after else 1)
        if self._deeper(line):
            return 14
        return 10 if line.after or line.mark else 14

    def _deeper(self, line: Line) -> bool:
        return bool(re.match(r"\d{1,2}\.\d|\(?[a-z]\)|[a-z]\.", line.mark))

    def _leaves(self, topics: tuple[str, ...]) -> bool:
        """Whether a heading below purposes is about something else."""
        return bool(set(topics) & _ELSEWHERE)

    def _row(self, line: Line) -> Iterator[Block]:
        cells = [cell.strip() for cell in re.split(r"\s*\|\s*|\t+", _unframed(line.text))]
        if not self.columns or len(self.columns) != len(cells):
            columns = [self._column(cell) for cell in cells]
            if sum(map(bool, columns)) >= 2 and all(len(cell) < 60 for cell in cells):
                named = ("recipients",) in columns and columns[0] != ("purposes",)
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

    def _piece(self, line: Line, following: Line | None) -> Iterator[Block]:
        marked = bool(line.mark)
        if marked:
            self.after_piece = False
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
            if cue and not set(topics) & {"rights", "complaint"}:
                topics = cue if not topics or text.endswith(":") else (*topics, *cue)
            self.intro = (text, topics) if text.endswith(":") else ("", ())
        leads = following is not None and bool(following.mark) and not following.before and not marked
        if leads and line.text[-1] not in ".;,":
            self.intro = (text, topics)
        listed = (named or self._in_list(line) or self._loose(line) or self._stacked(line, following)) and not leads
        kind: Kind = "item" if marked or (listed and not text.endswith(":")) else "paragraph"
        if marked:
            self.parents.append((level, text))
        yield Block(text, kind, topics, self.section, parent or self.intro[0], level, 0, -1, line.where)

    def _in_list(self, line: Line) -> bool:
        """An item whose mark the format lost: after a phrase with a colon, short or ended by a semicolon."""
        return bool(self.intro[0]) and (line.text[-1] in ";," or line.text[0].islower() or len(line.text) < 90)

    def _stacked(self, line: Line, following: Line | None) -> bool:
        """One of several short lines without a blank between them: an item whose mark nobody wrote."""
        after, self.after_piece = self.after_piece, not line.mark
        beside = (after and not line.before) or (following is not None and not following.before and not following.mark)
        return beside and not line.dense and len(line.text) < 200 and line.text[-1] in ".;" and line.text[0].isupper()

    def _loose(self, line: Line) -> bool:
        """An item whose mark the format lost, in a list that no phrase introduces."""
        went_on, self.went_on = self.went_on, line.text[-1] in ";,"
        bare = len(line.text) < 100 and line.text[-1] not in ".:!?" and bool(self.topics)
        return self.went_on or (went_on and len(line.text) < 250) or bare

    def _level(self, line: Line) -> int:
        """How deep an item is nested; items that contain it are kept."""
        depth = line.indent + (0 if line.mark in DOTS or line.mark[0].isdigit() else 1)
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
        """The topic that a phrase before a list gives it; `data` are named in most of them, so that counts last."""
        named = self.words.matching("cues", text)
        strong = [topic for topic in named if topic != "categories"]
        if set(strong or named) & set(self.topics):
            return ()
        return tuple((strong or named)[:1])


def _unframed(row: str) -> str:
    """A row without the bars at both ends; an empty cell at its end stays one."""
    bare = row.strip().removeprefix("|")
    return bare[: bare.rstrip().rfind("|")] if bare.rstrip().endswith("|") else bare
