"""Reads a YAML file into plain values, and remembers the line and column of each.

The node graph is read, never the objects that tags may ask for: a tag such as `!!python/object` is an error, not a
constructor. Every duplicate key is reported, not the first alone. Dates stay text, so that a text which looks like a
date stays what its author wrote; so do numbers that would not be written back the same (`0123`, `1_000`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from connectors import YamlError, YamlNode, compose_yaml

from .errors import DeclarationError
from .problems import InvalidDeclaration, Problem

Path_ = tuple[str | int, ...]
_MAX_BYTES = 4 * 1024 * 1024
_MAX_NODES = 200_000
_PLAIN = {"str", "int", "float", "bool", "null", "timestamp", "seq", "map"}
_REFUSED = object()
"""In place of a value that was reported and left out."""


@dataclass(frozen=True)
class Document:
    """The values of a file, where each stands, and what was wrong with its form."""

    file: str
    data: Any
    positions: dict[Path_, tuple[int, int]] = field(default_factory=dict, repr=False)
    problems: tuple[Problem, ...] = ()

    def position(self, path: Path_) -> tuple[int, int]:
        """Line and column, from 1, of a path; of the nearest thing around it, if it stands nowhere itself."""
        while path and path not in self.positions:
            path = path[:-1]
        return self.positions.get(path, (1, 1))

    def without(self, path: Path_) -> Document:
        """The same document without the value at `path`; the places of all others stay known."""
        data, removed = _without(self.data, path)
        positions = {moved: place for at, place in self.positions.items() if (moved := _moved(at, removed)) is not None}
        return replace(self, data=data, positions=positions)


def read_document(path: Path, shown_as: str = "") -> Document:
    """Read `path`; raises `InvalidDeclaration` if it is no YAML, `DeclarationError` if it cannot be read at all."""
    file = shown_as or str(path)
    return parse_document(_text(path, file), file)


def parse_document(text: str, file: str) -> Document:
    """As `read_document`, from a text."""
    try:
        root = compose_yaml(text)
    except YamlError as error:
        raise InvalidDeclaration([_syntax_problem(error, text, file)]) from None
    builder = _Builder(file)
    data = builder.value(root, ()) if root is not None else None
    return Document(file, data, builder.positions, tuple(builder.problems))


def _without(data: Any, path: Path_) -> tuple[Any, Path_]:
    """A copy of `data` without the value at `path`, and the path at which it really stood.

    One thing may stand in the file for a list of it: the `0` of its path is then not in the file.
    """
    if not path:
        return None, ()
    head, rest = path[0], path[1:]
    if isinstance(head, int) and not isinstance(data, list):
        return _without(data, rest)
    if not isinstance(data, dict | list) or (isinstance(data, dict) and head not in data):
        return data, (head,)
    copy = data.copy()
    if rest and isinstance(data[head], dict | list):  # type: ignore[index]
        copy[head], removed = _without(data[head], rest)  # type: ignore[index]
        if removed:
            return copy, (head, *removed)
    del copy[head]  # type: ignore[arg-type]
    return copy, (head,)


def _moved(path: Path_, removed: Path_) -> Path_ | None:
    """Where `path` stands once `removed` is gone; None if it went with it."""
    if path[: len(removed)] == removed:
        return None
    *before, last = removed or ("",)
    depth = len(before)
    if isinstance(last, int) and path[:depth] == tuple(before) and len(path) > depth:
        index = path[depth]
        if isinstance(index, int) and index > last:
            return (*path[:depth], index - 1, *path[depth + 1 :])
    return path


def _text(path: Path, file: str) -> str:
    try:
        if path.is_dir():
            raise DeclarationError(f"{file} is a folder, not a declaration.", code="declaration-missing")
        content = path.read_bytes()
    except OSError as error:
        hint = "`vigie init` writes a declaration to start from." if isinstance(error, FileNotFoundError) else ""
        reason = "there is no such file" if hint else (error.strerror or type(error).__name__).lower()
        raise DeclarationError(
            f"The declaration {file} cannot be read: {reason}.", code="declaration-missing", hint=hint
        ) from None
    if len(content) > _MAX_BYTES:
        raise DeclarationError(f"{file} is larger than 4 MB: no declaration.", code="declaration-too-large")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        column = error.start - content.rfind(b"\n", 0, error.start)
        problem = Problem(file, line, column, "This byte is not UTF-8", "save the file as UTF-8")
        raise InvalidDeclaration([problem]) from None


def _syntax_problem(error: YamlError, text: str, file: str) -> Problem:
    if error.place is None:
        return Problem(file, 1, 1, "This is not YAML", "a declaration is a YAML file; `vigie init` writes one")
    line, column = error.place
    around = text.splitlines()[max(line - 2, 0) : line]
    if any("\t" in shown[: len(shown) - len(shown.lstrip())] for shown in around):
        hint = "indent with spaces: YAML does not take tabs"
    elif "undefined alias" in error.problem:
        hint = "this `*name` refers to an `&name` that is defined nowhere above"
    else:
        hint = "look for a missing colon, quote, bracket or a wrong indentation here or just above"
    return Problem(file, line, column, "This is not valid YAML", hint)


class _Builder:
    """Turns nodes into values; collects positions and problems on the way."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.positions: dict[Path_, tuple[int, int]] = {}
        self.problems: list[Problem] = []
        self._open: set[int] = set()
        self._count = 0

    def value(self, node: YamlNode, path: Path_) -> Any:
        """The plain value of a node; `_REFUSED` where it cannot be taken."""
        self._count += 1
        if self._count > _MAX_NODES:
            raise InvalidDeclaration([self._problem(node, "Aliases blow this file up beyond 200,000 values")])
        if id(node) in self._open:
            self.problems.append(
                self._problem(node, "This alias refers to something that holds itself", "write it out")
            )
            return _REFUSED
        self._open.add(id(node))
        try:
            return self._construct(node, path)
        finally:
            self._open.discard(id(node))

    def _construct(self, node: YamlNode, path: Path_) -> Any:
        if node.tag not in _PLAIN:
            return self._refused(node)
        if node.kind == "mapping":
            return self._mapping(node, path)
        return self._sequence(node, path) if node.kind == "sequence" else self._scalar(node)

    def _sequence(self, node: YamlNode, path: Path_) -> list[Any]:
        result: list[Any] = []
        for item in node.value:
            self.positions[(*path, len(result))] = _place(item)
            value = self.value(item, (*path, len(result)))
            if value is not _REFUSED:
                result.append(value)
        return result

    def _mapping(self, node: YamlNode, path: Path_) -> dict[str, Any]:
        result: dict[str, Any] = {}
        first_at: dict[str, int] = {}
        for key_node, value_node in _explicit_last(node):
            if key_node.tag == "merge":
                for inherited in self._merged(value_node, path):
                    result = {**inherited, **result}
                continue
            name = str(key_node.value) if key_node.kind == "scalar" else ""
            if not name:
                self.problems.append(self._problem(key_node, "A key must be a word"))
            elif name in first_at:
                hint = f"the first one is on line {first_at[name]}; keep one of them"
                self.problems.append(self._problem(key_node, f"The key {name!r} stands here twice", hint))
            else:
                first_at[name] = key_node.line
                self.positions[(*path, name)] = _place(key_node)
                value = self.value(value_node, (*path, name))
                if value is not _REFUSED:
                    result[name] = value
        return result

    def _merged(self, node: YamlNode, path: Path_) -> Iterator[dict[str, Any]]:
        for part in node.value if node.kind == "sequence" else [node]:
            if part.kind == "mapping":
                merged = self.value(part, path)
                yield {} if merged is _REFUSED else merged
            else:
                self.problems.append(self._problem(part, "`<<` merges mappings only"))

    def _scalar(self, node: YamlNode) -> str | int | float | bool | None:
        text, tag = str(node.value), node.tag
        if tag == "null":
            return None
        if tag == "bool":
            return text.casefold() == "true"
        try:
            number = int(text) if tag == "int" else float(text) if tag == "float" else None
        except ValueError:
            return text
        return number if number is not None and str(number) == text else text

    def _refused(self, node: YamlNode) -> object:
        hint = "only plain texts, numbers, lists and mappings are taken"
        self.problems.append(self._problem(node, "This tag is not allowed in a declaration", hint))
        return _REFUSED

    def _problem(self, node: YamlNode, message: str, hint: str = "") -> Problem:
        line, column = _place(node)
        return Problem(self.file, line, column, message, hint)


def _place(node: YamlNode) -> tuple[int, int]:
    return node.line, node.column


def _explicit_last(node: YamlNode) -> list[tuple[YamlNode, YamlNode]]:
    """The pairs of a mapping, `<<` last, so that what is written out wins over what is merged in."""
    return sorted(node.value, key=lambda pair: pair[0].tag == "merge")
