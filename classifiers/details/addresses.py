"""Names the parts of a postal address that was found whole: street with number, postcode, town."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..base import Finding

_CODE = re.compile(
    r"(?<![\w])(?:(?:B|BE|F|FR|D|DE|L|LU|A|AT|CH|NL)[ ]?[-–]?[ ]?)?(?P<code>\d{4}(?:[ ]?[A-Z]{2}(?![\w]))?|\d{5})"
    r"(?![\w])(?=[ ]*\S*[^\W\d_]{2})"
)
_BRITISH = re.compile(r"(?<![\w])[A-Z]{1,2}\d[A-Z\d]?[ ]\d[A-Z]{2}(?![\w])")
_LAST = re.compile(r"[,\n]")
_JOINT = " \t\r\n,;|·/–-("
_BETWEEN = re.compile(r"(?:[\s,;|·/–(-]|(?<![^\W_])(?:à|te|in|at|code postal|postcode|PLZ|CP)(?![^\W_])|:)+$")
_TOWN = re.compile(r"[\s]*(?P<town>[^\W\d_][^,;\n()|]*[^\W\d_)])")


def address_parts(text: str, findings: Iterable[Finding]) -> Iterator[Finding]:
    """Street, postcode and town of every `POSTAL_ADDRESS`, with the score of the whole."""
    for whole in findings:
        if whole.entity_type == "POSTAL_ADDRESS":
            yield from _parts(text, whole)


def _parts(text: str, whole: Finding) -> Iterator[Finding]:
    start, end = whole.start, whole.end
    codes = list(_CODE.finditer(text, start, end))
    if codes and codes[-1].start() > start:
        code = codes[-1]
        yield from _part(text, whole, "POSTAL_CODE", code.start("code"), code.end("code"))
        yield from _street(text, whole, start, code.start())
        if town := _TOWN.match(text, code.end(), end):
            yield from _part(text, whole, "CITY", *town.span("town"))
        return
    stop = end
    if british := _BRITISH.search(text, start, end):
        yield from _part(text, whole, "POSTAL_CODE", *british.span())
        stop = british.start()
    # without a postcode before it the town is what follows the last comma or the end of the line
    stop = start + len(text[start:stop].rstrip(_JOINT))
    joints = [match.start() for match in _LAST.finditer(text, start, stop)]
    if not joints:
        yield from _street(text, whole, start, stop)
        return
    yield from _street(text, whole, start, joints[-1])
    if town := _TOWN.match(text, joints[-1] + 1, stop):
        yield from _part(text, whole, "CITY", *town.span("town"))


def _street(text: str, whole: Finding, start: int, end: int) -> Iterator[Finding]:
    if joint := _BETWEEN.search(text[start:end]):
        end = start + joint.start()
    if any(c.isalpha() for c in text[start:end]):
        yield from _part(text, whole, "STREET_ADDRESS", start, end)


def _part(text: str, whole: Finding, entity_type: str, start: int, end: int) -> Iterator[Finding]:
    if start < end:
        yield Finding(start, end, entity_type, whole.score, "address part")
