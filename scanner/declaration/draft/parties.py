"""Finds who speaks in a statement and to whom: organisation, entities, roles, DPO, authority, version, persons."""

from __future__ import annotations

import re
from collections import Counter

from .block import Block, labelled
from .controller import ControllerName
from .finding import Finding, found, sentence_with, slug
from .naming import EMAIL, PHONE, WEBSITE, Stacked, address_in, date_in, named_bodies, stacked
from .words import Words, any_of, fold, sentences

_INTRODUCTION = 25
"""Blocks in which a statement says whom it is about, where no heading does."""
_WIDER = ("client-staff", "client-contacts", "family", "beneficiaries", "newsletter-subscribers", "event-participants")
"""Groups whose words hold those of another one."""


_DIALLED = re.compile(r"(?:\+|\b0)\d[\d\s()./-]{6,20}\d")


def _first(pattern: re.Pattern[str], text: str) -> str:
    match = pattern.search(text)
    return match[0].strip() if match else ""


class Parties:
    """Looks through a statement for the parties that it names."""

    def __init__(self, blocks: list[Block], words: Words) -> None:
        self.blocks = blocks
        self.words = words
        self.text = "\n".join(block.text for block in blocks)

    def organisation(self) -> list[Finding]:
        """Name, number, e-mail and address of who declares."""
        told: list[Finding] = []
        entities = [one.value["name"] for one in self.entities()]
        name = self._common_start(entities) or ControllerName(self.blocks, self.words).name()
        if name:
            block = next((one for one in self.blocks if name in one.text and one.kind != "heading"), None)
            block = block or next((one for one in self.blocks if fold(name) in fold(one.text)), self.blocks[0])
            told.append(found("organisation.name", name, block, sentence_with(block, max(block.text.find(name), 0))))
        told += self._number()
        told += self._contact(told)
        return told

    def _common_start(self, names: list[str]) -> str:
        """What the names of several entities begin with: that of their group."""
        if len(names) < 2:
            return ""
        split = [name.split() for name in names]
        shared = []
        for column in zip(*split, strict=False):
            if len(set(column)) > 1:
                break
            shared.append(column[0])
        start = " ".join(shared)
        if not start:
            return ""
        longer = Counter(
            match[0]
            for match in re.finditer(rf"{re.escape(start)}(?: [A-ZÀ-Ý]\w+)?", self.text)
            if match[0] not in names
        )
        best = longer.most_common(1)
        return (
            best[0][0]
            if best and not any(name.startswith(best[0][0] + " ") and best[0][0] != start for name in names)
            else start
        )

    def _number(self) -> list[Finding]:
        for block in self.blocks:
            for match in self.words.pattern("number_words").finditer(fold(block.text)):
                digits = re.search(
                    r"(?:[A-Z]{2}\s?)?\d[\d .]{4,14}\d|\b\d{5}[A-Z]\b", block.text[match.start() : match.end() + 60]
                )
                if digits and len(re.sub(r"\D", "", digits[0])) >= 5:
                    return [found("organisation.number", digits[0].strip(), block, sentence_with(block, match.start()))]
        return []

    def _contact(self, told: list[Finding]) -> list[Finding]:
        """The e-mail and address of the controller, beside those of its DPO and of the authority."""
        others = {one.value for one in (*self.dpo(), *self.authority()) if one.key.endswith("email")}
        proposed: list[Finding] = []
        for block in self.blocks:
            for match in EMAIL.finditer(block.text):
                if match[0] not in others and not any(one.key == "organisation.email" for one in proposed):
                    proposed.append(found("organisation.email", match[0], block, sentence_with(block, match.start())))
        for block in self.blocks:
            if block.about("controller") or self.words.has("roles.controller", block.text):
                for sentence in sentences(block.text):
                    if address := address_in(sentence):
                        return [*proposed, found("organisation.address", address, block, sentence)]
        lines = stacked(self.blocks, self.words)
        near = [one for one in lines if one.block.about("controller") or self._beside_the_controller(one)]
        for one in near or [one for one in lines[:1] if one.block.number < _INTRODUCTION]:
            return [*proposed, found("organisation.address", one.address, one.block, one.said)]
        return proposed

    def _beside_the_controller(self, one: Stacked) -> bool:
        """Whether the controller is named in the few lines above an address."""
        above = self.blocks[max(0, one.block.number - 4) : one.block.number + 1]
        return any(self.words.has("roles.controller", block.text) or block.about("controller") for block in above)

    def entities(self) -> list[Finding]:
        """Legal persons: those of a list that is said to be one, or several with a legal form where roles are told."""
        proposed: dict[str, Finding] = {}
        for block in self.blocks:
            listed = block.kind == "item" and self.words.has("entities", block.intro) and len(block.text) < 80
            capitals = [word for word in block.text.split() if word[0].isupper()]
            if listed and block.text[:1].isupper() and 2 * len(capitals) >= len(block.text.split()):
                name = block.text.strip(" .;,")
                proposed.setdefault(fold(name), found("entities", {"id": slug(name), "name": name}, block))
        if not proposed:
            for block in self.blocks:
                if block.about("controller") or self.words.has("roles.controller", block.text):
                    for position, name in named_bodies(block.text, self.words):
                        if self.words.has("dpo", sentence_with(block, position)):
                            continue
                        proposed.setdefault(
                            fold(name),
                            found("entities", {"id": slug(name), "name": name}, block, sentence_with(block, position)),
                        )
        return list(proposed.values()) if len(proposed) > 1 else []

    def roles(self) -> list[Finding]:
        """That it is controller, processor, or both; with the sentence as the scope."""
        proposed: dict[str, Finding] = {}
        for block in self.blocks:
            if block.kind == "heading" or block.about(
                "recipients", "definitions", "transfers", "measures", "rights", "categories"
            ):
                continue
            for sentence in sentences(block.text):
                for role in ("controller", "processor"):
                    ours = role == "controller" or not self.words.has("not_us", sentence)
                    if role not in proposed and ours and self.words.has(f"roles.{role}", sentence):
                        proposed[role] = found("roles", {"role": role, "scope": sentence}, block, sentence)
        if "controller" not in proposed and any(block.about("controller") for block in self.blocks):
            block = next(block for block in self.blocks if block.about("controller"))
            following = next((one for one in self.blocks if one.number > block.number), block)
            proposed["controller"] = found("roles", {"role": "controller", "scope": following.text}, following)
        return list(proposed.values())

    def processor_scopes(self) -> list[tuple[str, str]]:
        """(name of an entity or empty, scope) of each exception in which it is a processor."""
        role = next((one for one in self.roles() if one.value["role"] == "processor"), None)
        if role is None:
            return []
        names = [one.value["name"] for one in self.entities()]
        scopes = []
        before = [block for block in self.blocks if role.block - 12 <= block.number <= role.block]
        for block in before:
            label, rest = labelled(block.text)
            name = (
                next((name for name in names if self._means(label, name)), "") if block.kind == "item" and rest else ""
            )
            if name:
                scopes.append((name, rest))
        direct = next((name for name in names if name in role.sentence), "")
        return scopes or [(direct, role.sentence)]

    def _means(self, label: str, name: str) -> bool:
        """Whether a label means an entity: it has all its words but those that all entities share."""
        common = fold(self._common_start([one.value["name"] for one in self.entities()])).split()[:1]
        own = [word for word in fold(name).split() if word not in common]
        return bool(label) and bool(own) and all(word in fold(label) for word in own)

    def dpo(self) -> list[Finding]:
        """How the data protection officer is reached."""
        proposed: dict[str, Finding] = {}
        ordered = [block for block in self.blocks if block.about("dpo")] + [
            block for block in self.blocks if not block.about("dpo")
        ]
        for block in ordered:
            for index, sentence in enumerate(sentences(block.text)):
                named = self.words.has("dpo", sentence)
                if self.words.has("no_dpo", sentence) or not (
                    named or (block.about("dpo") and not block.about("controller"))
                ):
                    continue
                following = " ".join(sentences(block.text)[index : index + 2])
                if sentence.endswith(":"):
                    following += " " + " ".join(one.text for one in self.blocks[block.number + 1 : block.number + 6])
                told = {"email": _first(EMAIL, sentence) or _first(EMAIL, following), "address": address_in(sentence)}
                told["phone"] = self._phone(sentence)
                for key, value in told.items():
                    if value:
                        proposed.setdefault(f"dpo.{key}", found(f"dpo.{key}", value, block, sentence))
        return list(proposed.values())

    def _phone(self, sentence: str) -> str:
        """A telephone number; a row of digits that is the number of a company, or a date, is none."""
        for match in PHONE.finditer(sentence):
            before = sentence[max(0, match.start() - 40) : match.start()]
            if len(re.sub(r"\D", "", match[0])) >= 8 and not self.words.has("number_words", before):
                return match[0].strip()
        return ""

    def authority(self) -> list[Finding]:
        """The supervisory authority, as named."""
        for block in sorted(self.blocks, key=lambda one: not one.about("complaint", "rights")):
            for sentence in sentences(block.text):
                for known in self.words.common["authorities"]:
                    match = re.search(known["name"], fold(sentence))
                    if match:
                        return self._authority(block, sentence, sentence[match.start() : match.end()])
        return []

    def _authority(self, block: Block, sentence: str, name: str) -> list[Finding]:
        told = [found("authority.name", name[0].upper() + name[1:], block, sentence)]
        below = next(
            (one for one in stacked(self.blocks, self.words) if 0 <= one.block.number - block.number <= 2), None
        )
        if below and not address_in(sentence):
            told.append(found("authority.address", below.address, below.block, below.said))
        reached = {
            "address": address_in(sentence),
            "email": _first(EMAIL, sentence),
            "phone": _first(_DIALLED, sentence),
            "website": _first(WEBSITE, sentence),
        }
        return [*told, *(found(f"authority.{key}", value, block, sentence) for key, value in reached.items() if value)]

    def version(self) -> list[Finding]:
        """The day of the version; the first of the month where only that is told."""
        for longest in (90, 220):
            for block in (*self.blocks[:6], *reversed(self.blocks)):
                for sentence in sentences(block.text):
                    if len(sentence) < longest and self.words.has("dated", sentence):
                        day = date_in(sentence, self.words)
                        if day:
                            return [found("organisation.version", day.isoformat(), block, sentence)]
        return []

    def audience(self) -> list[Finding]:
        """The groups of persons to whom it is addressed."""
        proposed: dict[str, Finding] = {}
        for block in (one for one in self.blocks if not self.words.has("entities", one.intro)):
            for sentence in sentences(block.text):
                cued = block.number < _INTRODUCTION and self.words.has("cues.audience", sentence)
                if block.kind != "heading" and (block.about("audience") or cued):
                    for name in self.groups_in(sentence):
                        proposed.setdefault(name, found("applies_to", name, block, sentence))
        for block in self.blocks[:3]:
            titled = block.kind == "heading" or (block.number == 0 and len(block.text.split()) < 15)
            if titled and self.words.has("addresses", block.text):
                for name in self.groups_in(block.text):
                    proposed.setdefault(name, found("applies_to", name, block))
        order = list(self.words.common["subjects"])
        return sorted(proposed.values(), key=lambda one: (one.block, order.index(one.value)))

    def groups_in(self, sentence: str) -> list[str]:
        """The groups that a sentence names; `staff of clients` names no clients."""
        folded = fold(sentence)
        named = []
        for group in self.words.common["subjects"]:
            pattern = any_of(self.words.table["subjects"].get(group, ()))
            matches = list(pattern.finditer(folded))
            if matches:
                named.append(group)
                if group in _WIDER:
                    for match in matches:
                        folded = folded[: match.start()] + "#" * (match.end() - match.start()) + folded[match.end() :]
        return named
