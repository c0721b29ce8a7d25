"""Reads what a form or a request sends: `nom=Piron&date_naissance=1983-04-12&tel=0475%2F12.34.56`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .carried import Carried

_PAIR = r"[A-Za-z_][\w.\[\]\-]{0,60}=[^&\s\"'<>;]{0,300}"
_QUERY = re.compile(rf"(?<![^\s?&\"'(\[=]){_PAIR}(?:&(?:amp;)?{_PAIR}){{1,60}}")
_PART = re.compile(r"(?:^|&(?:amp;)?|(?<=\?))([A-Za-z_][\w.\[\]\-]{0,60})=([^&]*)")


def queries(text: str) -> Iterator[Carried]:
    """The pairs of each query, as one row."""
    if "&" not in text or "=" not in text:
        return
    for match in _QUERY.finditer(text):
        asked = Carried("")
        for part in _PART.finditer(match[0]):
            asked.add(part[1], match.start() + part.start(2), match.start() + part.end(2))
        yield asked
