"""Takes entries out of an export of a directory (LDIF, RFC 2849) and messages out of a file of HL7, and corrects them.

What an entry or message tells is read by the reader of its format. An entry may list others (`member: uid=ada,…`): each
such line of several is a record inside it.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from ...editing import Cell, Record
from ..hl7 import Signs, messages
from ..ldif import entries
from ..lined import Found
from .base import Patch, Span, TextRecords, Write, decoded, not_written, refused

_ENTRY = re.compile(r"^dn::? ?\S.*?(?:\r?\n[ \t]*(?=\r?\n|\Z)(?:\r?\n)?|\Z)", re.MULTILINE | re.DOTALL | re.IGNORECASE)
_LISTED = re.compile(
    r"^(member|uniqueMember|memberUid|owner|secretary|roleOccupant|seeAlso|manager)(?:;[\w;-]+)?::? ?\S[^\r\n]*"
    r"(?:\r?\n [^\r\n]*)*(?:\r?\n|\Z)",
    re.MULTILINE | re.IGNORECASE,
)
"""A line that names another entry, with those that go on with it."""
_ATTRIBUTE = re.compile(r"^([A-Za-z][\w.-]*)(?:;[\w;-]+)?(::? ?)([^\r\n]*(?:\r?\n [^\r\n]*)*)", re.MULTILINE)
_FOLD = re.compile(r"\r?\n ")
_SAFE = re.compile(r"[\x21-\x39\x3b\x3d-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?")
"""What is written as it is (RFC 2849); anything else in base64."""
_NUMBERED = re.compile(r" \(\d+\)\Z")
_HEADER = re.compile(r"^[\x0b \t]*(MSH|FHS|BHS|BTS|FTS)(?=\W)", re.MULTILINE)
_PATIENT = re.compile(r"^PID\W[^\r\n]*", re.MULTILINE)
_ISO = re.compile(r"\d{4}-\d\d-\d\d")
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
        spans.append(Span(Record(str(number), "object", cells), *match.span(), _attributes(text, match.span(), cells)))
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
            write = _components(plain, (head.start(), end), own) if own else not_written
            spans.append(Span(Record(str(number), "object", own or cells), head.start(), end, write))
    if not spans:
        raise refused("It holds no message that can be taken apart.")
    return TextRecords(text, charset, tuple(spans))


def _attributes(text: str, place: tuple[int, int], cells: Mapping[str, Cell]) -> Write:
    """How an attribute of an entry gets another value; its name in the tree stays, as others refer to it."""

    def write(name: str, value: Cell) -> Iterator[Patch]:
        old, called = str(cells[name]), _NUMBERED.sub("", name)
        found = [
            match
            for match in _ATTRIBUTE.finditer(text, *place)
            if match[1] == called and _said(match[2], match[3]) == old
        ]
        if called.lower() == "dn" or len(found) != 1:
            raise refused("The old value stands in it in a form that cannot be written anew.")
        new = str(value)
        encoded = not _SAFE.fullmatch(new)
        yield found[0].start(2), found[0].end(2), ":: " if encoded else ": "
        yield *found[0].span(3), base64.b64encode(new.encode()).decode() if encoded else new

    return write


def _said(colon: str, value: str) -> str:
    """What an attribute says, of one line that goes on over several."""
    whole = _FOLD.sub("", value).strip()
    if not colon.startswith("::"):
        return whole
    try:
        return base64.b64decode(whole, validate=True).decode("utf-8")
    except (binascii.Error, ValueError):
        return whole


def _components(text: str, place: tuple[int, int], cells: Mapping[str, Cell]) -> Write:
    """How a component of the patient's segment gets another value, where it stands there once."""
    signs = Signs.of(text[place[0] :].lstrip("\x0b \t"))
    parting = re.compile("|".join(map(re.escape, (signs.field, signs.component, signs.repetition, signs.sub, "\n"))))

    def write(name: str, value: Cell) -> Iterator[Patch]:
        old, new = str(cells[name]), str(value)
        found = [*_standing(text, place, parting, {old, old.replace("-", "")} if _ISO.fullmatch(old) else {old})]
        if len(found) != 1 or any(sign in new for sign in (*vars(signs).values(), "\n", "\r")):
            raise refused("The old value stands in it in a form that cannot be written anew.")
        start, end = found[0]
        yield start, end, new.replace("-", "") if text[start:end].isdigit() and _ISO.fullmatch(new) else new

    return write


def _standing(
    text: str, place: tuple[int, int], parting: re.Pattern[str], wanted: set[str]
) -> Iterator[tuple[int, int]]:
    """Where the segment of the patient says one of these, as the whole of a component."""
    for segment in _PATIENT.finditer(text, *place):
        ends = [match.start() for match in parting.finditer(text, *segment.span())]
        for start, end in zip([at + 1 for at in ends], [*ends[1:], segment.end()], strict=True):
            if text[start:end] in wanted:
                yield start, end


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
