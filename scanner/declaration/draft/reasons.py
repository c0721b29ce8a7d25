"""Finds why data are processed: legal bases, purposes and sub-purposes, and the basis that a purpose names."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Any

from .block import Block, labelled
from .finding import Finding, found, slug
from .words import Words, any_of, fold, sentences

_ARTICLE = re.compile(
    r"\bart\w*\.?\s*(6|9)\W*(?:(?:lid|abs(?:atz)?|par(?:agraph[e]?)?|§|al(?:inea)?)\W*)?([12])\s*(?:er|ste|e)?\W*"
    r"(?:(?:lit(?:era)?|point|punt|onder|sub|buchst\w*|let(?:tre|ter)?|onderdeel)\W*)?([a-j])\b"
)
_MORE = re.compile(
    r"\W{1,4}(?:(?:und|et|en|and|ou|or|of|oder|bzw)\W+)?(?:lit\W*)?([a-j])\b(?=\W*(?:rgpd|gdpr|avg|ds-?gvo|\)|,))"
)
_LONGEST = 220


def bases_in(text: str, words: Words) -> list[str]:
    """The legal bases that a text names, by article or in words."""
    folded = fold(text)
    named = [f"A{match[1]}-{match[2]}-{match[3]}" for match in _ARTICLE.finditer(folded)]
    named = [one for one in named if one[1] == "9" or one[-1] in "abcdef"]
    for match in _ARTICLE.finditer(folded):
        if more := _MORE.match(folded, match.end()):
            named.append(f"A{match[1]}-{match[2]}-{more[1]}")
    in_words = words.matching("bases", text)
    health = any_of(words.table["categories"]["health"]["words"] + words.table["categories"]["sensitive"]["words"])
    if "A9-2-a" in in_words and not health.search(folded) and words.language in ("fr", "en"):
        in_words.remove("A9-2-a")
    if "A9-2-a" in in_words and "A6-1-a" in in_words:
        in_words.remove("A6-1-a")
    return list(dict.fromkeys([*named, *in_words]))


def legal_bases(blocks: list[Block], words: Words) -> list[Finding]:
    """Each legal basis once, with the first sentence that names it."""
    proposed: dict[str, Finding] = {}
    for strict in (True, False):
        for block in blocks:
            if block.kind == "heading":
                continue
            relevant = block.about("bases") or (block.about("purposes") and block.kind != "row")
            for sentence in sentences(block.text):
                cited = bool(_ARTICLE.search(fold(sentence)))
                if cited or (
                    relevant if strict else not block.about("rights", "complaint", "dpo", "measures", "version")
                ):
                    for basis in bases_in(sentence, words):
                        proposed.setdefault(
                            basis,
                            found("legal_bases", {"id": basis, "label": _label(block, sentence)}, block, sentence),
                        )
        if proposed:
            break
    return sorted(proposed.values(), key=lambda one: one.block)


def _label(block: Block, sentence: str) -> str:
    """The statement's own words for a basis, where an item or a cell names it alone."""
    own = sentence.strip(" .;,")
    return own[0].upper() + own[1:] if block.kind in ("item", "row") and len(own) < 140 else ""


class Purposes:
    """Gathers purposes in their order; an item below another is part of it."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.found: list[Finding] = []
        self.by_label: dict[str, str] = {}
        self.rows: dict[int, str] = {}

    def of(self, blocks: list[Block]) -> list[Finding]:
        """Every purpose of a statement."""
        about = [block for block in blocks if block.about("purposes")]
        listed = [block for block in about if self._is_listed(block) and self._names_one(block)]
        headed = [block for block in about if block.kind == "heading" and block.level and self._names_one(block)]
        chosen = listed if listed and not self._are_paragraphs(headed, listed) else headed
        for block in sorted({*chosen, *(headed if listed and headed else ())}, key=lambda one: one.number):
            self._add(block)
        if not self.found:
            for block in about:
                if block.kind == "paragraph":
                    self._running(block)
        self._bases(blocks)
        return self.found

    def _is_listed(self, block: Block) -> bool:
        """An item, a cell, or a sentence of its own that begins as a purpose does: `Om uw vraag te beantwoorden.`"""
        begins = re.match(r"(pour|afin|om|omdat|teneinde|zur|zum|um|to)\b", fold(block.text))
        alone = block.kind == "paragraph" and bool(begins) and len(block.text) < _LONGEST
        return block.kind in ("item", "row") or alone

    def _are_paragraphs(self, headed: list[Block], listed: list[Block]) -> bool:
        """Purposes that are headings, with text below; the few items below them are no purposes."""
        return len(headed) > len(listed)

    def _names_one(self, block: Block) -> bool:
        text = block.text
        if block.kind == "heading":
            plain = [*self.words.table["topics"]["purposes"], *self.words.table["topics"]["bases"]]
            return bool(text) and not (len(text.split()) <= 3 and any_of(plain).match(fold(text)))
        if block.about("bases") and block.kind != "row" and self._only_basis(text):
            return False
        return len(text) > 3 and not text.endswith("?")

    def _only_basis(self, text: str) -> bool:
        """An item that says a basis and nothing else: `uw toestemming`."""
        label, _ = labelled(text)
        if re.match(r"(pour|afin|om|omdat|teneinde|zur|zum|um|to)\b", fold(text)):
            return False
        return not label and len(text.split()) <= 6 and bool(bases_in(text, self.words))

    def _add(self, block: Block, text: str = "") -> None:
        label = self._clean(text or block.text)
        if not label or fold(label) in self.by_label:
            if label and block.row >= 0:
                self.rows[block.row] = self.by_label[fold(label)]
            return
        taken = {one.value["id"] for one in self.found}
        shown = label[0].upper() + label[1:] if block.kind != "item" else label
        value: dict[str, Any] = {"id": slug(label, taken), "label": shown}
        parent = self.by_label.get(fold(self._clean(block.intro))) if block.intro else None
        if parent:
            value["parent"] = parent
        if bases := bases_in(block.text, self.words) if not parent and len(block.text) < 2 * _LONGEST else []:
            value["legal_bases"] = bases if label != block.text.strip(" .;") else []
        self.by_label[fold(label)] = value["id"]
        if block.row >= 0:
            self.rows[block.row] = value["id"]
        self.found.append(found("purposes", value, block))

    def _clean(self, text: str) -> str:
        """A purpose without the clause that names its basis, and without what is said about it after a colon."""
        label, rest = labelled(text)
        told = label if label and (len(label.split()) > 2 or bases_in(rest, self.words)) else text
        folded = fold(told)
        for cut in re.finditer(r"[,;:(–]|\s-\s", folded):
            after = told[cut.end() :]
            if cut.start() > 8 and bases_in(after, self.words):
                told = told[: cut.start()]
                break
        told = told.strip(" .;,:…")
        return told if len(told) <= _LONGEST else ""

    def _running(self, block: Block) -> None:
        """Purposes in running text: `We use your data to answer your questions, to …`."""
        for sentence in sentences(block.text):
            cue = self.words.find("purpose_cue", sentence)
            if cue:
                for part in self.words.items(sentence[cue.end() :]):
                    self._add(block, part)

    def _bases(self, blocks: list[Block]) -> None:
        """The basis that stands in another cell of the row, on the next labelled line, or below the heading."""
        by_id = {one.value["id"]: one for one in self.found}
        more: dict[str, list[str]] = defaultdict(list)
        last = ""
        numbers = {one.block: one.value["id"] for one in self.found}
        for block in blocks:
            last = numbers.get(block.number, last if not (block.kind == "heading" and not block.level) else "")
            if block.row in self.rows and block.about("bases"):
                more[self.rows[block.row]] += bases_in(block.text, self.words)
            elif last and block.row < 0 and block.number not in numbers and block.about("bases", "purposes"):
                if block.kind == "heading":
                    continue
                follows = block.kind == "paragraph" or (block.kind == "item" and block.topics == ("bases",))
                if follows and block.section in (by_id[last].section, by_id[last].sentence):
                    more[last] += bases_in(block.text, self.words)
        for purpose, bases in more.items():
            value = by_id[purpose].value
            value["legal_bases"] = list(dict.fromkeys([*value.get("legal_bases", []), *bases]))


def purposes(blocks: list[Block], words: Words) -> list[Finding]:
    """The purposes, sub-purposes with their parent."""
    return Purposes(words).of(blocks)
