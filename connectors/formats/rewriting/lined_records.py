"""Takes entries out of an export of a directory (LDIF, RFC 2849) and messages out of a file of HL7.

What an entry or message tells is read by the reader of its format. An entry may list others (`member: uid=ada,…`): each
such line of several is a record inside it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from ...editing import Cell, Record
from ..hl7 import messages
from ..ldif import entries
from ..lined import Found
from .base import Span, TextRecords, decoded, refused

_ENTRY = re.compile(r"^dn::? ?\S.*?(?:\r?\n[ \t]*(?=\r?\n|\Z)(?:\r?\n)?|\Z)", re.MULTILINE | re.DOTALL | re.IGNORECASE)
_LISTED = re.compile(
    r"^(member|uniqueMember|memberUid|owner|secretary|roleOccupant|seeAlso|manager)(?:;[\w;-]+)?::? ?\S[^\r\n]*"
    r"(?:\r?\n [^\r\n]*)*(?:\r?\n|\Z)",
    re.MULTILINE | re.IGNORECASE,
)
"""A line that names another entry, with those that go on with it."""
_HEADER = re.compile(r"^[\x0b \t]*(MSH|FHS|BHS|BTS|FTS)(?=\W)", re.MULTILINE)
_COUNTED = "It is a batch that counts its messages: without one of them it would be wrong."
_WHOSE = "PID/"
"""Begins what a message says of the patient, whose it is; a mother or a doctor beside is another."""


def read_ldif(content: bytes, name: str) -> TextRecords:
    """One record an entry, and one for each of several others that an entry lists."""
    text, charset = decoded(content)
    spans: list[Span] = []
    for number, match in enumerate(_ENTRY.finditer(text), 1):
        listed = _of_several(text, *match.span())
        own = _without(
            text[match.start() : match.end()], [(a - match.start(), b - match.start()) for _, a, b in listed]
        )
        cells = told(entries(iter(own.splitlines())))
        spans.append(Span(Record(str(number), "object", cells), *match.span()))
        for place, (kind, start, end) in enumerate(listed, 1):
            value = told(entries(iter(text[start:end].splitlines()))).get(kind)
            spans.append(Span(Record(f"{number}/{place}", "object", {kind: value}), start, end))
    if not spans:
        raise refused("It holds no entry that can be taken apart.")
    return NestedRecords(text, charset, tuple(spans))


def read_hl7(content: bytes, name: str) -> TextRecords:
    """One record a message, by what it says of the patient; where it names none, by all that it says."""
    text, charset = decoded(content)
    plain = re.sub(r"\r(?!\n)", "\n", text)  # segments end with a carriage return: as many characters
    heads = list(_HEADER.finditer(plain))
    if any(head[1] in ("BTS", "FTS") for head in heads):
        raise refused(_COUNTED)
    starts = [head.start() for head in heads]
    spans = []
    for number, (head, end) in enumerate(zip(heads, [*starts[1:], len(text)], strict=True), 1):
        if head[1] == "MSH":
            cells = told(messages(iter(plain[head.start() : end].splitlines())))
            own = {name: value for name, value in cells.items() if name.startswith(_WHOSE)}
            spans.append(Span(Record(str(number), "object", own or cells), head.start(), end))
    if not spans:
        raise refused("It holds no message that can be taken apart.")
    return TextRecords(text, charset, tuple(spans))


class NestedRecords(TextRecords):
    """Records that lie in others, and go with them."""

    def removals(self, gone: Iterable[str]) -> Iterator[tuple[int, int, str]]:
        """What goes, once."""
        every = frozenset(gone)
        for span in self.spans:
            outer = span.record.id.rpartition("/")[0]
            if span.record.id in every and not (outer and outer in every):
                yield span.start, span.end, ""


def told(found: Iterable[Found]) -> dict[str, Cell]:
    """What records tell, by name; what comes several times under names of its own."""
    cells: dict[str, Cell] = {}
    seen: Counter[str] = Counter()
    for one in found:
        for name, value in (("text", one),) if isinstance(one, str) else _flat("", one[1]):
            seen[name] += 1
            cells[name if seen[name] == 1 else f"{name} ({seen[name]})"] = value
    return cells


def _flat(path: str, value: object) -> Iterator[tuple[str, Cell]]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _flat(f"{path}/{name}" if path else str(name), inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _flat(path, inner)
    else:
        yield path, value if isinstance(value, int | float) else str(value)


def _of_several(text: str, start: int, end: int) -> list[tuple[str, int, int]]:
    """The lines of an entry that name one of several others; a group must keep one."""
    found = [(match[1], *match.span()) for match in _LISTED.finditer(text, start, end)]
    kinds = Counter(kind for kind, _, _ in found)
    return [one for one in found if kinds[one[0]] > 1]


def _without(text: str, places: Iterable[tuple[int, int]]) -> str:
    out, at = [], 0
    for start, end in places:
        out.append(text[at:start])
        at = end
    return "".join([*out, text[at:]])
