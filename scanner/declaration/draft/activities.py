"""Proposes activities: what the statement itself joins to a purpose, in its row, its item, or below its heading.

Nothing is joined that stands elsewhere: a period of the chapter on retention is about all, or about what its own words
say. Each part keeps the sentence that it came from.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from .block import Block
from .data import categories
from .disclosure import recipients
from .finding import Finding
from .keeping import retention
from .reasons import bases_in
from .words import Words, fold, sentences


@dataclass
class _Joined:
    """What one purpose is joined with."""

    parts: dict[str, list[str]] = field(default_factory=dict)
    told: dict[str, str] = field(default_factory=dict)
    """Part → the first sentence that says it."""

    def add(self, part: str, value: str, sentence: str) -> None:
        """Once each, in the order of the statement."""
        known = self.parts.setdefault(part, [])
        if value and value not in known:
            known.append(value)
            self.told.setdefault(part, sentence)


class Activities:
    """Joins what was found: purposes, and the ids of categories and recipients that the draft has."""

    def __init__(self, blocks: Sequence[Block], words: Words, known: Sequence[Finding]) -> None:
        self.blocks = blocks
        self.words = words
        self.purposes = [one for one in known if one.key == "purposes"]
        self.category_ids = {one.value["id"] for one in known if one.key == "categories"}
        self.recipient_ids = {fold(one.value["name"]): one.value["id"] for one in known if one.key == "recipients"}

    def of(self) -> list[Finding]:
        """An activity for each purpose that has something of its own; sub-purposes belong to the one above."""
        own = {one.block for one in self.purposes}
        found = []
        for purpose in self.purposes:
            joined = self._join(purpose, self._unit(purpose, own)) if "parent" not in purpose.value else _Joined()
            if joined.parts:
                found.append(self._activity(purpose, joined))
        return found

    def _unit(self, purpose: Finding, own: set[int]) -> list[Block]:
        """The blocks that belong to a purpose: the cells of its row, what stands below its heading, or its item."""
        first = next(block for block in self.blocks if block.number == purpose.block)
        if first.row >= 0:
            return [block for block in self.blocks if block.row == first.row]
        if first.kind == "heading":
            below = [block for block in self.blocks if block.number > first.number]
            end = next((block.number for block in below if block.kind == "heading"), None)
            return [block for block in below if end is None or block.number < end]
        nested = {first.number}
        for block in self.blocks:
            if block.number > first.number and block.number not in own and block.intro == first.text:
                nested.add(block.number)
        return [block for block in self.blocks if block.number in nested]

    def _join(self, purpose: Finding, unit: list[Block]) -> _Joined:
        joined = _Joined()
        for basis in purpose.value.get("legal_bases", ()):
            joined.add("legal_bases", basis, self._sentence_on(basis, unit) or purpose.sentence)
        for block in unit:
            for sentence in sentences(block.text) if block.kind != "sentence" else ():
                for basis in bases_in(sentence, self.words) if block.about("bases", "purposes") else ():
                    joined.add("legal_bases", basis, sentence)
        for one in categories(unit, self.words):
            if one.value["id"] in self.category_ids:
                joined.add("categories", one.value["id"], one.sentence)
        for one in recipients(unit, self.words):
            if fold(one.value["name"]) in self.recipient_ids:
                joined.add("recipients", self.recipient_ids[fold(one.value["name"])], one.sentence)
        for one in retention(unit, self.words)[:1]:
            joined.add("retention", one.value.get("period") or one.value.get("criterion", ""), one.sentence)
        return joined

    def _sentence_on(self, basis: str, unit: list[Block]) -> str:
        every = (sentence for block in unit for sentence in sentences(block.text))
        return next((sentence for sentence in every if basis in bases_in(sentence, self.words)), "")

    def _activity(self, purpose: Finding, joined: _Joined) -> Finding:
        value: dict[str, Any] = {"id": purpose.value["id"], "label": purpose.value["label"]}
        value["purposes"] = [purpose.value["id"]]
        value |= {key: joined.parts[key] for key in ("legal_bases", "categories", "recipients") if key in joined.parts}
        if kept := joined.parts.get("retention"):
            value["retention"] = kept[0]
        value["told"] = {"purposes": purpose.sentence, **joined.told}
        return Finding("activities", value, purpose.sentence, purpose.where, purpose.section, purpose.block)


def activities(blocks: Sequence[Block], words: Words, known: Sequence[Finding]) -> list[Finding]:
    """The activities that the statement joins, from what was found of it."""
    return Activities(blocks, words, known).of()
