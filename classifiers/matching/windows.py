"""Where in a text something may be: stretches around groups of digits, and around anchor words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import numpy as np
import re2

from .prefilter import Sign

GAP = 12
"""Characters between digits of one group."""
LEFT, RIGHT = 24, 22
"""Characters added on either side of a group of digits: letters that belong to the form (`4th of September 1977`)."""
BEFORE_ANCHOR, AFTER_ANCHOR = 72, 48
"""A form may begin so many characters before or after its anchor word."""
SHORT = 4096
"""Characters of a text that is looked through without arrays."""
WINDOW, OVERLAP = 4096, 160
"""A longer stretch is cut here, with overlap."""
_BLOB = re2.compile(rb"[0-9A-Za-z+/=]{200,}|[0-9]{41,}")
_ANY_BLOB = Sign(rb"[0-9A-Za-z+/=]{200}|[0-9]{41}")
_GROUP = re.compile(rb"[0-9]+(?:[^0-9]{1,%d}[0-9]+)*" % GAP)
_LETTERED = re.compile(rb"(?<![0-9A-Za-z])[A-Za-z]{2}[0-9]{2} ?[A-Za-z]{4}")
LETTERED = 44
"""Characters after the check digits of an IBAN, which may hold no further digit: `QA58 DOHA ABCD …`."""
_JOINING = [chr(code) == "-" or (chr(code).isalpha() and code < 128) for code in range(256)]
"""Bytes that make a short number beside them a part of a code."""
_JOINS = np.array(_JOINING)


def number_windows(text: bytes) -> Iterator[tuple[int, int]]:
    """Stretches around groups of digits with little between them; a year or a count alone is nothing.

    The text is in Latin 1, with a question mark for any other sign.
    """
    text = _without_blobs(text)
    groups = _groups_in_short if len(text) < SHORT else _groups
    return windows(_with_letters(text, groups(text)), len(text), left=LEFT, right=RIGHT)


def _with_letters(text: bytes, groups: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The groups, and with two digits that begin an IBAN of letters what may belong to it."""
    for start, end in groups:
        if end - start == 2 and start > 1 and _LETTERED.match(text, start - 2):
            yield start, min(end + LETTERED, len(text))
        else:
            yield start, end


def _groups_in_short(text: bytes) -> Iterator[tuple[int, int]]:
    """As `_groups`; arrays would take longer to make than a short text to look through."""
    for match in _GROUP.finditer(text):
        start, end = match.span()
        if end - start > 4 or (start and _JOINING[text[start - 1]]) or (end < len(text) and _JOINING[text[end]]):
            yield start, end


def _groups(text: bytes) -> Iterable[tuple[int, int]]:
    """Groups of digits, as long as a number or joined to letters (`AB-123-CD`)."""
    codes = np.frombuffer(text, dtype=np.uint8)
    digits = np.flatnonzero(codes - np.uint8(48) < 10)
    if not len(digits):
        return ()
    last = np.flatnonzero(np.diff(digits) > GAP + 1)
    starts = digits[np.concatenate([[0], last + 1])]
    ends = digits[np.concatenate([last, [len(digits) - 1]])] + 1
    joined = (_JOINS[codes[starts - 1]] & (starts > 0)) | _JOINS[codes[np.minimum(ends, len(codes) - 1)]]
    kept = (ends - starts > 4) | joined
    return zip(starts[kept].tolist(), ends[kept].tolist(), strict=True)


def _without_blobs(text: bytes) -> bytes:
    """The text with blanks for runs that are longer than any identifier: digits, an image in base64, a long key.

    Tokens of that length are found by their anchor words.
    """
    if not _ANY_BLOB.is_in(text):
        return text
    blobs = [match.span() for match in _BLOB.finditer(text)]
    kept = bytearray(text)
    for start, end in blobs:
        kept[start:end] = b" " * (end - start)
    return bytes(kept)


def windows(
    spans: Iterable[tuple[int, int]], length: int, *, left: int = BEFORE_ANCHOR, right: int = AFTER_ANCHOR
) -> Iterator[tuple[int, int]]:
    """Stretches of a text around spans, in order; what overlaps is one, and a long one comes in overlapping parts."""
    first = last = -1
    for start, end in spans:
        start, end = start - left if start > left else 0, end + right if end + right < length else length
        if start <= last:
            last = end if end > last else last
            continue
        if last - first > WINDOW:
            yield from _parts(first, last)
        elif last > first:
            yield first, last
        first, last = start, end
    if last > first:
        yield from _parts(first, last)


def _parts(start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > WINDOW:
        yield start, start + WINDOW
        start += WINDOW - OVERLAP
    yield start, end
