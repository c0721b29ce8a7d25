"""Cuts logs and lists into entries: texts of which most lines begin alike, with a time, a number or a tag, and lists of
addresses of mail."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

_LINE = re.compile(r"[^\n]*(?:\n|\Z)")
_MAILBOX = re.compile(r"(?:[^<>@\n]{1,80}<)?[^\s<>@,;:]{1,64}@[^\s<>@,;:]{1,190}\.\w{2,24}>?[,;]?\s*")
"""A line that is an address of mail, or a name and one."""
_CARDS = "VEVENT|VTODO|VJOURNAL|VCARD"
_CARD = re.compile(
    rf"^BEGIN:({_CARDS})\s*?$.*?(?:^END:\1[ \t]*\r?(?:\n|\Z)|\Z)|\A(?:(?!^BEGIN:).)*?^END:(?:{_CARDS})\s*?$",
    re.MULTILINE | re.DOTALL | re.IGNORECASE,
)
"""A card, or an entry of a calendar; the first of a text may have begun before it, the last go on behind it."""
_ALIKE = 0.6
"""Share of the entries that must begin alike."""

Stretch = tuple[int, int]
"""Where an entry begins and ends, in characters."""


def entries_of(text: str) -> list[Stretch]:
    """The entries of a log or list, a line that is indented or blank with the one above; empty for prose."""
    found = list(_entries(text))
    return found if _alike([text[start:end] for start, end in found]) else []


def cards_of(text: str) -> list[Stretch]:
    """The cards of an address book and the entries of a calendar; what stands around them is about all."""
    return [match.span() for match in _CARD.finditer(text)] if "BEGIN:V" in text.upper() else []


def lines_of(text: str) -> Iterator[Stretch]:
    """The lines, their ends included, as editors count them: at line feeds."""
    return (match.span() for match in _LINE.finditer(text) if match[0])


def at_lines(text: str, stretches: Iterable[Stretch], first: int = 1) -> Iterator[tuple[str, Stretch]]:
    """Each stretch, in their order, with where it stands: `line 17`, `lines 17-19`; `first` is the text's own."""
    line, before = first, 0
    for start, end in stretches:
        line += text.count("\n", before, start)
        before = start
        last = line + text[start:end].rstrip().count("\n")
        yield f"line {line}" if last == line else f"lines {line}-{last}", (start, end)


def _entries(text: str) -> Iterator[Stretch]:
    start = end = 0
    for begin, stop in lines_of(text):
        line = text[begin:stop]
        if not (start < end and (line[0] in " \t" or not line.strip())):
            if start < end:
                yield start, end
            start = begin
        end = stop
    if start < end:
        yield start, end


def is_mailbox(entry: str) -> bool:
    """Whether an entry is an address of mail and nothing else, but for whose it is."""
    return _MAILBOX.fullmatch(entry.removeprefix("\ufeff")) is not None


def _alike(entries: Sequence[str]) -> bool:
    if len(entries) >= 2 and all(map(is_mailbox, entries)):
        return True
    shapes = Counter(_shape(entry) for entry in entries)
    shape, count = shapes.most_common(1)[0] if shapes else ("", 0)
    return len(entries) >= 3 and bool(re.search(r"[0\[<|]", shape)) and count >= _ALIKE * len(entries)


def _shape(entry: str) -> str:
    """How an entry begins: digits as 0, letters as a, runs of them once."""
    return re.sub(r"a+", "a", re.sub(r"[^\W\d_]", "a", re.sub(r"\d+", "0", entry.removeprefix("\ufeff")[:10])))[:4]
