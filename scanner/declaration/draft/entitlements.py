"""Finds the rights that a statement promises: their clock, their conditions, and how they are exercised."""

from __future__ import annotations

import re
from typing import Any

from .block import Block
from .finding import Finding, found
from .keeping import periods_in
from .reasons import bases_in
from .words import Words, any_of, fold, sentences

_ORDER = (
    "access",
    "rectification",
    "erasure",
    "restriction",
    "portability",
    "objection",
    "withdraw-consent",
    "automated-decisions",
    "complaint",
)


class Rights:
    """Gathers rights; what is said below the heading of one holds for it, what is said of all goes with access."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.found: dict[str, Finding] = {}
        self.current: str | None = None

    def of(self, blocks: list[Block]) -> list[Finding]:
        """Every right of a statement, in the order of the law."""
        granting = {block.section for block in blocks if self._grants_several(block)}
        about = [
            block
            for block in blocks
            if block.about("rights", "complaint", "automated")
            or (block.section in granting and not block.about("definitions", "recipients", "transfers"))
        ]
        for block in about or blocks:
            self._block(block, certain=bool(about))
        for block in blocks:
            if block not in about and block.kind != "heading":
                self._elsewhere(block)
        return [self.found[right] for right in _ORDER if right in self.found]

    def _block(self, block: Block, *, certain: bool) -> None:
        if block.kind == "heading":
            named = self._named(block.text)
            self.current = named[0] if len(named) == 1 and block.about("rights", "complaint", "automated") else None
            if self.current:
                self._add(self.current, block, block.text)
            return
        for sentence in sentences(block.text):
            own = self._subject(block, sentence)
            if self.current is None or own:
                for right in own or (self._named(sentence) if self._claims(block, sentence, certain) else []):
                    self._add(right, block, sentence)
            self._details(block, sentence, own or ([self.current] if self.current else []))

    def _grants_several(self, block: Block) -> bool:
        """Whether a sentence of a block grants several rights, whatever its section is called."""
        if block.kind == "heading" or block.about("definitions", "principles"):
            return False
        return any(self.words.has("grants", one) and len(self._named(one)) > 1 for one in sentences(block.text))

    def _subject(self, block: Block, sentence: str) -> list[str]:
        """The right that a labelled item is about: `Auskunft: Sie können …`, `Recht op inzage`."""
        label = re.match(r"([^:.]{3,60}):\s", sentence)
        named = self._named(label[1]) if label else []
        if not named and block.kind == "item" and len(sentence.split()) <= 12:
            named = self._named(sentence)
        return named if label or len(named) == 1 else []

    def _claims(self, block: Block, sentence: str, certain: bool) -> bool:
        """Whether a sentence grants rights rather than mentions them."""
        alone = ("complaint", "withdraw-consent")
        if block.about("complaint", "rights") and any(self.words.has(f"rights.{right}", sentence) for right in alone):
            return True
        if self.words.has("no_automated", sentence) and not self.words.has("right_word", sentence):
            return False
        return (certain and block.kind in ("item", "row")) or self.words.has("right_word", sentence)

    def _named(self, text: str) -> list[str]:
        named = self.words.matching("rights", text)
        granted = self.words.has("grants", text) or self.words.has("own_choice", text)
        if "automated-decisions" in named and not granted:
            named.remove("automated-decisions")
        if self.words.has("remains", text):
            named = [right for right in named if right != "erasure"]
        return named

    def _elsewhere(self, block: Block) -> None:
        """Consent may be withdrawn, and a complaint made, wherever that is said."""
        for sentence in sentences(block.text):
            for right in ("withdraw-consent", "complaint"):
                if right not in self.found and self.words.has(f"rights.{right}", sentence):
                    if (
                        right == "withdraw-consent"
                        and not self.words.has("bases.A6-1-a", sentence)
                        and block.about("origin")
                    ):
                        continue
                    if (
                        self.words.has("right_word", sentence)
                        or right == "complaint"
                        or self.words.has("bases.A6-1-a", sentence)
                    ):
                        self._add(right, block, sentence)

    def _add(self, right: str, block: Block, sentence: str) -> None:
        if right not in self.found:
            label = {"label": sentence.strip(" .:;")} if block.kind == "heading" else {}
            self.found[right] = found("rights", {"id": right, **label}, block, sentence)

    def _details(self, block: Block, sentence: str, rights: list[str]) -> None:
        """Clock, reason, identity, fee: to the right they stand with, or to all where they stand with none."""
        known = [right for right in rights if right in self.found]
        told = self._clock(sentence)
        if told and not self._is_complaint(rights):
            self._set(known or ["access"], told, block, sentence)
        conditions = self._conditions(sentence, known)
        targets = known or [
            right for right in self.found if right not in ("complaint", "withdraw-consent", "automated-decisions")
        ]
        if conditions:
            self._set(targets, conditions, block, sentence)

    def _is_complaint(self, rights: list[str]) -> bool:
        return rights == ["complaint"]

    def _set(self, rights: list[str], told: dict[str, Any], block: Block, sentence: str) -> None:
        for right in rights:
            self._add(right, block, sentence)
            value = self.found[right].value
            for key, one in told.items():
                if isinstance(one, list):
                    value[key] = list(dict.fromkeys([*value.get(key, []), *one]))
                else:
                    value.setdefault(key, one)

    def _clock(self, sentence: str) -> dict[str, Any]:
        periods = [period for _, _, period in periods_in(sentence, self.words)]
        extends = self.words.has("extension", sentence)
        told: dict[str, Any] = {}
        if self.words.has("deadline_here", sentence) and self._answers(sentence):
            told["deadline"] = "P1M"
        if extends and periods:
            if self.words.has("notice", sentence) and len(periods) == 1:
                return {"extension_notice": periods[0]}
            if len(periods) > 1 and self._answers(sentence):
                told.setdefault("deadline", periods[0])
            told["extension"] = periods[-1]
        elif periods and not told and self._answers(sentence):
            told["deadline"] = periods[0]
        return told

    def _answers(self, sentence: str) -> bool:
        return self.words.has("deadline", sentence) or self.words.has("deadline_here", sentence)

    def _conditions(self, sentence: str, rights: list[str]) -> dict[str, Any]:
        told: dict[str, Any] = {}
        words = self.words
        if words.has("motive", sentence) and not (words.has("no_motive", sentence) and not rights):
            told["motive"] = "required"
        if words.has("identity", sentence):
            told["identity_proof"] = True
        if words.has("fee", sentence) and words.has("repetitive", sentence) and (not rights or "access" in rights):
            told["fee"] = sentence
        if "restriction" in rights:
            cases = [
                case
                for case, patterns in words.table["restriction_cases"].items()
                if any_of(patterns).search(fold(sentence))
            ]
            told |= {"cases": cases} if cases else {}
        if rights and set(rights) & {"portability", "objection", "erasure"}:
            told |= self._limits(sentence, rights)
        if words.has("automated_only", sentence) and "portability" in rights:
            told["automated_only"] = True
        if words.has("remains", sentence) and "portability" in rights:
            told["remains"] = ["erasure"]
        return told

    def _limits(self, sentence: str, rights: list[str]) -> dict[str, Any]:
        """Legal bases to which a right is limited, or for which it is said not to apply."""
        named = [basis for basis in bases_in(sentence, self.words) if basis.startswith("A6-")]
        if not named:
            return {}
        if self.words.has("not_absolute", sentence) and "portability" not in rights:
            return {"not_bases": named}
        return {"bases": named} if set(rights) & {"portability", "objection"} else {}


def rights(blocks: list[Block], words: Words) -> list[Finding]:
    """The rights, with clocks and conditions."""
    proposed = Rights(words).of(blocks)
    for one in proposed:
        if one.value["id"] in ("complaint", "withdraw-consent", "automated-decisions"):
            for key in ("motive", "identity_proof", "fee", "cases"):
                one.value.pop(key, None)
        if one.value["id"] != "restriction":
            one.value.pop("cases", None)
    return proposed


def automated(blocks: list[Block], words: Words) -> list[Finding]:
    """What is said of decisions by machine alone."""
    for block in blocks:
        for sentence in sentences(block.text) if block.kind != "heading" else ():
            if words.has("no_automated", sentence) and words.has("rights.automated-decisions", sentence):
                return [found("automated_decisions", sentence, block, sentence)]
    return []
