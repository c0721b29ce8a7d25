"""Finds post boxes, which stand in an address where a street would: `Postbus 1234`, `Boîte postale 12`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .streets import Street

_TELLING = ("ostbus", "POSTBUS", "ostfach", "POSTFACH", "Box", "BOX", "ostale", "POSTALE", "ntwoordnummer")
"""Without one of these there is none, and the expression need not be tried."""
_BOX = re.compile(
    r"(?<!\w)(?:postbus|postfach|p\.?[ ]?o\.?[ ]?box|(?:bo[iî]te|case)[ ]postale|antwoordnummer)"
    r"[ ]?:?[ ](?:n[°ºo]\.?[ ]?)?\d{1,3}(?:[ ]?\d{1,3}){0,2}(?![\w])",
    re.IGNORECASE,
)


def post_boxes(text: str) -> Iterator[Street]:
    """Each with its number; `BP 12` and `CS 40` are other things too, and count before a town only."""
    if any(word in text for word in _TELLING):
        for match in _BOX.finditer(text):
            yield Street(match.start(), match.end(), number=True, sure=True)
