"""Cuts running text into passages of a size that a recognizer likes and a person can find again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from ..base import Locator, Passage

LONGEST = 20_000
"""Characters. A longer passage is cut at a line; a single longer line stays whole up to a million."""

_LINE = 1_000_000


def in_passages(lines: Iterable[str], locator: Locator, unit: str = "paragraphs") -> Iterator[Passage]:
    """Passages at `paragraphs 1-40`; the numbers count every line given, empty ones too."""
    block: list[str] = []
    first = number = length = 0
    for number, line in enumerate(_bounded(lines), 1):
        if not block:
            first = number
        if block and length + len(line) > LONGEST:
            yield from _passage(block, locator.at(_range(unit, first, number - 1)))
            block, first, length = [], number, 0
        block.append(line)
        length += len(line) + 1
    yield from _passage(block, locator.at(_range(unit, first, number)))


def _bounded(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        while len(line) > _LINE:
            end = line.rfind(" ", _LINE - 1000, _LINE) + 1 or _LINE  # between words, if there are words
            yield line[:end]
            line = line[end:]
        yield line


def _range(unit: str, first: int, last: int) -> str:
    return f"{unit} {first}-{last}"


def _passage(lines: list[str], locator: Locator) -> Iterator[Passage]:
    text = "\n".join(lines).strip("\n")
    if text.strip():
        yield Passage(text, locator)


def at_place(lines: Iterable[str], locator: Locator, place: str) -> Iterator[Passage]:
    """The lines as one passage at a named place (`header`, `comments`), several if they are long."""
    passages = list(in_passages(lines, locator, place))
    if len(passages) == 1:
        yield Passage(passages[0].text, locator.at(place))
    else:
        yield from passages


def properties(values: Mapping[str, str], locator: Locator) -> Iterator[Passage]:
    """What a document says about itself (author, title, …), one `name: value` a line."""
    return at_place([f"{name}: {value}" for name, value in values.items() if value.strip()], locator, "properties")
