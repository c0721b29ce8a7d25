"""Writes a draft: as the YAML of a declaration with the sentences as comments, and as a report for programs."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from .draft import Draft
from .finding import Finding, slug

_WIDTH = 116
_KEYS = ("identification", "financial", "contact", "family", "connection", "form")


def as_yaml(draft: Draft) -> str:
    """A declaration that Vigie loads, with the sentence above each proposal."""
    return "\n".join(_Writer(draft).lines()) + "\n"


def as_report(draft: Draft) -> dict[str, Any]:
    """The proposals with their sentences, and what nothing was found for."""
    return {
        "statement": draft.statement.name,
        "language": draft.statement.language,
        "proposals": [
            {"key": one.key, "value": one.value, "sentence": one.sentence, "section": one.section, "where": one.where}
            for one in draft.findings
        ],
        "missing": list(draft.missing),
    }


class _Writer:
    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.language = draft.statement.language

    def lines(self) -> Iterator[str]:
        """The whole file."""
        yield f"# Proposed from {_plain(self.draft.statement.name)}: read each sentence, correct, complete, then"
        yield "# `vigie declaration check`. Where an activity's data lie, and its role, no statement tells: add it."
        if self.draft.missing:
            yield from _comment("Nothing was found for: " + ", ".join(self.draft.missing) + ".")
        yield ""
        yield from self._mapping("organisation", ("name", "number", "version", "address", "email"))
        yield from self._mapping("dpo", ("name", "address", "email", "phone"))
        yield from self._mapping("authority", ("name", "address", "email", "phone", "website"))
        yield from self._entities()
        yield from self._texts("legislation")
        yield from self._texts("principles")
        yield from self._audience()
        yield from self._categories()
        yield from self._parts("origins")
        yield from self._parts("legal_bases")
        yield from self._parts("purposes")
        yield from self._parts("retention")
        yield from self._grounds()
        yield from self._parts("recipients")
        yield from self._single("no_sale")
        yield from self._parts("transfers")
        yield from self._single("transfer_statement")
        yield from self._parts("measures")
        yield from self._rights()
        yield from self._single("obligation_to_provide")
        yield from self._single("automated_decisions")
        yield from self._single("linked_sites")
        yield from self._activities()

    def _activities(self) -> Iterator[str]:
        """What the statement joins to a purpose, with the sentence of each part."""
        proposals = self.draft.of("activities")
        if not proposals:
            return
        yield "activities:"
        for one in proposals:
            for sentence in dict.fromkeys(one.value["told"].values()):
                yield from _quote(Finding("activities", None, sentence, one.where), "  ")
            value = {name: part for name, part in one.value.items() if name not in ("told", "retention")}
            yield from self._part(value)
            if kept := one.value.get("retention"):
                fixed = re.fullmatch(r"P\d+[YMWD]", kept)
                yield f"    retention: {{{f'period: {kept}' if fixed else f'criterion: {self._text(kept)}'}}}"
        yield ""

    def _mapping(self, key: str, names: tuple[str, ...]) -> Iterator[str]:
        told = [(name, one) for name in names for one in self.draft.of(f"{key}.{name}")[:1]]
        if key != "organisation" and not told:
            return
        yield f"{key}:"
        quoted = ""
        for name, one in told:
            if one.sentence != quoted:
                yield from _quote(one, "  ")
            quoted = one.sentence
            yield f"  {name}: {_scalar(one.value) if name != 'version' else one.value}"
        if key == "organisation":
            yield f"  language: {self.language}"
        yield ""

    def _entities(self) -> Iterator[str]:
        """Entities with their roles; where none is named, the organisation itself."""
        entities = self.draft.of("entities")
        roles = self.draft.of("roles")
        if not entities and not roles:
            return
        if not entities:
            name = self.draft.one("organisation.name") or self.draft.statement.name
            entities = [Finding("entities", {"id": slug(name), "name": name}, "")]
        scopes = self.draft.processor_scopes
        yield "entities:"
        for one in entities:
            yield from _quote(one, "  ")
            yield f"  - id: {one.value['id']}"
            yield f"    name: {_scalar(one.value['name'])}"
            yield from self._entity_roles(one.value["name"], roles, scopes, alone=len(entities) == 1)
        yield ""

    def _entity_roles(
        self, name: str, roles: list[Finding], scopes: list[tuple[str, str]], *, alone: bool
    ) -> Iterator[str]:
        controller = [one for one in roles if one.value["role"] == "controller"]
        processor = [one for one in roles if one.value["role"] == "processor"]
        own = [scope for entity, scope in scopes if entity == name or (alone or not entity)]
        if not controller and not own:
            return
        yield "    roles:"
        for one in controller:
            yield from _quote(one, "      ")
            yield f"      - {{role: controller, scope: {self._text(one.value['scope'])}}}"
        for scope in own:
            yield from _quote(processor[0], "      ")
            yield f"      - {{role: processor, scope: {self._text(scope)}}}"

    def _audience(self) -> Iterator[str]:
        groups = self.draft.of("applies_to")
        if not groups:
            return
        yield f"applies_to: [{', '.join(one.value for one in groups)}]"
        yield ""
        yield "subjects:"
        for one in groups:
            yield from _quote(one, "  ")
            known = self.draft.words.common["subjects"].get(one.value, {})
            value = {"id": one.value, **known}
            yield from self._part(value)
        yield ""

    def _categories(self) -> Iterator[str]:
        if self.draft.of("categories"):
            yield from self._parts("categories")
            return
        yield from _comment(
            "No category was found in the statement: these are those that Vigie's own entity types use."
        )
        yield "categories:"
        for key in _KEYS:
            yield f"  - id: {key}"
        yield ""

    def _grounds(self) -> Iterator[str]:
        """The grounds that recipients name."""
        named = list(dict.fromkeys(one.value.get("ground") for one in self.draft.of("recipients")))
        grounds = [ground for ground in named if ground]
        if grounds:
            yield "disclosure_grounds:"
            for ground in grounds:
                label = self.draft.words.table["ground_names"][ground]
                yield f"  - {{id: {ground.replace(' ', '-')}, kind: {ground}, label: {self._text(label)}}}"
            yield ""

    def _parts(self, key: str) -> Iterator[str]:
        proposals = self.draft.of(key)
        if not proposals:
            return
        yield f"{key}:"
        for one in proposals:
            yield from _quote(one, "  ")
            value = dict(one.value)
            if key == "recipients" and "ground" in value:
                value["ground"] = value["ground"].replace(" ", "-")
            yield from self._part(value)
        yield ""

    def _rights(self) -> Iterator[str]:
        """Rights; the contact through which they are exercised is the DPO's."""
        yield from self._parts("rights")

    def _part(self, value: dict[str, Any]) -> Iterator[str]:
        start = "  - "
        for name, one in value.items():
            if one in ("", [], None):
                continue
            yield f"{start}{name}: {self._value(name, one)}"
            start = "    "

    def _value(self, name: str, value: Any) -> str:
        if isinstance(value, bool):
            return str(value).lower()
        if isinstance(value, list):
            texts = name == "examples"
            return "[" + ", ".join(self._text(one) if texts else _scalar(one) for one in value) + "]"
        if name in ("label", "description", "criterion", "starts", "fee", "safeguards", "name"):
            return self._text(value)
        return _scalar(str(value))

    def _text(self, text: str) -> str:
        return f"{{{self.language}: {_scalar(text, flow=True)}}}"

    def _texts(self, key: str) -> Iterator[str]:
        proposals = self.draft.of(key)
        if proposals:
            yield f"{key}:"
            yield from (f"  - {self._text(one.value)}" for one in proposals)
            yield ""

    def _single(self, key: str) -> Iterator[str]:
        for one in self.draft.of(key)[:1]:
            yield from _quote(one, "")
            yield f"{key}: {'true' if one.value is True else self._text(one.value)}"
            yield ""


def _quote(one: Finding, indent: str) -> Iterator[str]:
    """The sentence as a comment; with the page, where there are pages."""
    if one.sentence:
        place = f" ({one.where})" if one.where and not one.where.startswith("line") else ""
        yield from _comment(f"« {one.sentence} »{place}", indent)


def _comment(text: str, indent: str = "") -> Iterator[str]:
    line = f"{indent}#"
    for word in _plain(text).split():
        if len(line) + len(word) + 1 > _WIDTH:
            yield line
            line = f"{indent}#  "
        line += f" {word}"
    yield line


def _plain(text: str) -> str:
    """A text of one line, without characters that control a terminal or end a comment."""
    return " ".join("".join(character if character.isprintable() else " " for character in text).split())


def _scalar(value: str, *, flow: bool = False) -> str:
    """A YAML scalar: plain where that is safe, quoted where it is not."""
    text = _plain(value)
    safe = re.fullmatch(r"[A-Za-zÀ-ÿ][\wÀ-ÿ’ ./()-]*", text) and not text.endswith(" ")
    reserved = text.casefold() in ("yes", "no", "on", "off", "true", "false", "null", "y", "n", "~")
    if safe and not reserved and not (flow and "(" in text):
        return text
    return json.dumps(text, ensure_ascii=False)
