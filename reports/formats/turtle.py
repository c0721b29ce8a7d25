"""Writes the register as Turtle: the graph of the JSON-LD form (`jsonld`), statement by statement the same."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from ..record import Record
from .jsonld import Node, as_graph

_LOCAL = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?")
"""Local names that need no escape."""
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_STEP = "    "


def render(record: Record) -> bytes:
    """Turtle in UTF-8."""
    return as_turtle(as_graph(record)).encode("utf-8", "replace")


def as_turtle(graph: Node) -> str:
    """A tree of JSON-LD, in the few of its forms that `jsonld` uses."""
    context = graph["@context"]
    prefixes = {name: iri for name, iri in context.items() if isinstance(iri, str) and not name.startswith("@")}
    writer = _Writer(prefixes, context)
    declared = [f"@prefix {name}: <{iri}> ." for name, iri in prefixes.items()]
    return "\n".join([*declared, "", *writer.subjects(graph)])


class _Writer:
    """Writes nodes with a name as subjects of their own, nodes without one where they are mentioned."""

    def __init__(self, prefixes: Mapping[str, str], context: Node) -> None:
        self._prefixes = prefixes
        self._language = context.get("@language")
        self._defined: dict[str, Any] = {key: value for key, value in context.items() if isinstance(value, Mapping)}
        self._waiting: list[Node] = []

    def subjects(self, graph: Node) -> Iterator[str]:
        written = set()
        self._waiting = [graph]
        while self._waiting:
            node = self._waiting.pop(0)
            told = f"{self._iri(node['@id'])} {self._statements(node, _STEP)} .\n"
            if told not in written:  # an entity is told of once, however many activities it has
                written.add(told)
                yield told

    def _statements(self, node: Node, indent: str) -> str:
        told = []
        for key, value in node.items():
            if key in ("@id", "@context"):
                continue
            values = value if isinstance(value, list) else [value]
            if key == "@type":
                told.append(f"a {', '.join(dict.fromkeys(map(self._iri, values)))}")
            else:
                defined = self._defined.get(key, {})
                language = defined.get("@language", self._language)
                objects = ", ".join(self._object(one, language, indent + _STEP) for one in values)
                told.append(f"{self._iri(defined.get('@id', key))} {objects}")
        return f" ;\n{indent}".join(told)

    def _object(self, value: Any, language: str | None, indent: str) -> str:
        if isinstance(value, str):
            return _quoted(value) + (f"@{language}" if language else "")
        if "@value" in value:
            return f"{_quoted(value['@value'])}^^{self._iri(value['@type'])}"
        if "@id" not in value:
            return f"[\n{indent}{self._statements(value, indent)}\n{indent[: -len(_STEP)]}]"
        if len(value) > 1:
            self._waiting.append(value)
        return self._iri(value["@id"])

    def _iri(self, term: str) -> str:
        prefix, _, local = term.partition(":")
        if prefix not in self._prefixes:
            return f"<{term}>"
        return term if _LOCAL.fullmatch(local) else f"<{self._prefixes[prefix]}{local}>"


def _quoted(text: str) -> str:
    return '"' + "".join(_ESCAPES.get(c) or (c if c >= " " else f"\\u{ord(c):04X}") for c in text) + '"'
