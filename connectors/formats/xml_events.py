"""What becomes of the events of an XML parser: records for tables, or running text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from ..base import Part, Passage
from .records import Tables

_HELD = 20_000
"""Values held before complete ones are given out."""
_HELD_CHARACTERS = 4 * 1024 * 1024
_DEPTH = 500


class Prose:
    """The text of a document in its order, an element a line unless it stands within text; attributes beside it."""

    def __init__(self) -> None:
        self.seen = 0
        """Elements that have begun."""
        self.mixed = 0
        """Stretches of text that follow an element within another."""
        self._pieces: list[str] = []
        self._text: list[str] = []
        self._after = False

    def start(self, tag: Any, attributes: Mapping[Any, str]) -> None:
        """An element begins."""
        self.seen += 1
        self._flush(ended=False)
        self._pieces += [f"\n{local_name(key)}: {value}\n" for key, value in attributes.items()]

    def end(self, _tag: Any) -> None:
        """An element ends."""
        self._flush(ended=True)

    def data(self, text: str) -> None:
        """Text, perhaps not all of it."""
        self._text.append(text)

    def comment(self, text: str) -> None:
        """A comment."""
        self._flush(ended=self._after)
        self._pieces.append(f"\n{text}\n")

    def close(self) -> None:
        """The document ends."""
        self._flush(ended=True)

    def taken(self) -> str:
        """What has been collected since the last time."""
        pieces, self._pieces = self._pieces, []
        return "".join(pieces)

    def _flush(self, *, ended: bool) -> None:
        text, self._text = "".join(self._text), []
        if text.strip():
            self.mixed += self._after
            self._pieces.append(text)
        else:
            self._pieces.append("\n")
        self._after = ended


class Records:
    """Records for tables: an element with attributes or children is an object, any other a value."""

    def __init__(self, tables: Tables) -> None:
        self.seen = 0
        """Elements that have begun."""
        self._tables = tables
        self._stack: list[tuple[str, dict[str, Any]]] = []
        self._text: list[str] = []
        self._repeated: dict[str, set[str]] = {}
        """Paths of elements that are known to repeat, by their names."""
        self._root: Any = None
        self._outside: list[str] = []
        """Comments before and after the root element."""
        self._held = 0
        self._characters = 0

    def start(self, tag: Any, attributes: Mapping[Any, str]) -> None:
        """An element begins."""
        if len(self._stack) >= _DEPTH:
            raise RecursionError
        self.seen += 1
        if self._text:
            self._keep_text()
        record = {f"@{local_name(key)}": value for key, value in attributes.items()} if attributes else {}
        self._stack.append((local_name(tag), record))

    def end(self, _tag: Any) -> None:
        """An element ends."""
        if self._text:
            self._keep_text()
        name, record = self._stack.pop()
        value = record["text()"] if len(record) == 1 and "text()" in record else record or None
        if self._stack:
            self._add(name, value)
        else:
            self._root = value

    def data(self, text: str) -> None:
        """Text, perhaps not all of it."""
        self._text.append(text)

    def comment(self, text: str) -> None:
        """A comment: part of the element that it stands in."""
        if self._stack:
            self._keep_text()
            self._add("comment()", text.strip())
        else:
            self._outside.append(text.strip())

    def close(self) -> None:
        """The document ends, though perhaps not its elements."""
        while self._stack:
            self.end(None)

    def complete(self) -> Iterator[Part]:
        """The complete ones of the outermost elements that repeat, once there is enough of them."""
        if self._held < _HELD and self._characters < _HELD_CHARACTERS:
            return
        self._held = self._characters = 0
        for depth, (_, record) in enumerate(self._stack, 1):
            for name, items in record.items():
                if isinstance(items, list):
                    path = self._path(depth, name)
                    self._repeated.setdefault(name, set()).add(path)
                    del record[name]
                    yield from self._tables.of_list(items, path)
                    return

    def rest(self) -> Iterator[Part]:
        """What is left when the document has ended."""
        self.close()
        if self._root is not None:
            yield from self._tables.of_tree(self._root if isinstance(self._root, dict) else {"text()": self._root})
        if self._outside:
            yield Passage("\n".join(self._outside), self._tables.locator.at("comment()"))

    def _keep_text(self) -> None:
        """Text of the open element, which may come in stretches between its children."""
        text = "".join(self._text).strip()
        self._text = []
        if text and self._stack:
            self._characters += len(text)
            record = self._stack[-1][1]
            record["text()"] = f"{record['text()']} {text}" if "text()" in record else text

    def _add(self, name: str, value: Any) -> None:
        """A child of the open element; the second of a name makes both a list."""
        self._held += 1
        if value is None or value == "":
            return
        parent = self._stack[-1][1]
        known = parent.get(name)
        if known is None:
            parent[name] = [value] if self._repeats(name) else value
        elif isinstance(known, list):
            known.append(value)
        else:
            parent[name] = [known, value]

    def _repeats(self, name: str) -> bool:
        return name in self._repeated and self._path(len(self._stack), name) in self._repeated[name]

    def _path(self, depth: int, name: str) -> str:
        """Without the root, which every path would begin with."""
        return "/".join([*(part for part, _ in self._stack[1:depth]), name])


@lru_cache(4096)
def local_name(tag: Any) -> str:
    """The name of an element or attribute without its namespace."""
    return tag.rpartition("}")[2] if isinstance(tag, str) else "entity"
