"""Finds stretches of text in a file whose structure is lost: what a person with a hex editor would still read."""

from __future__ import annotations

import re
from collections.abc import Iterator

_NARROW = re.compile(rb"[\t\r\n\x20-\x7e\xa0-\xff\x80\x8c\x91-\x94\x96\x97\x9c]{16,}")
_WIDE = re.compile(rb"(?:[\t\r\n\x20-\x7e\xa0-\xff]\0|[\x52\x53]\x01|[\x13\x14\x18-\x1d\xac]\x20){8,}")
_STRUCTURE = re.compile(
    r"[\x01\x05]?(?:Root Entry|WordDocument|[01]Table|CompObj|(?:Document)?SummaryInformation|ObjectPool|Pictures"
    r"|PowerPoint Document|Current User|__\w+[.#]\w+|Microsoft Word[ \w.-]*|MSWordDoc|Word\.Document\.\d)"
)
"""Names that a compound file gives to its own parts."""


def remains(data: bytes) -> Iterator[str]:
    """Lines of text in the order of the file, in UTF-16 or cp1252; what is mostly not letters is left out."""
    found = [(match.start(), match[0].decode("utf-16-le", "replace")) for match in _WIDE.finditer(data)]
    found += [(match.start(), match[0].decode("cp1252", "replace")) for match in _NARROW.finditer(data)]
    for _, text in sorted(found):
        for line in re.split(r"[\r\n]+", text):
            if _is_text(line) and not _STRUCTURE.fullmatch(line.strip()):
                yield line.strip()


def _is_text(line: str) -> bool:
    """Mostly letters and spaces, the letters mostly plain ones, and not the same few over and over."""
    letters = [char for char in line if char.isalpha()]
    plain = sum(1 for char in letters if char < "\x80")
    return (
        len(letters) >= 4
        and len(letters) + line.count(" ") >= 0.6 * len(line)
        and plain >= 0.6 * len(letters)
        and len(set(letters)) >= 4
    )
