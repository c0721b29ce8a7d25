"""Reads streets by the number of a room behind them, as Americans write it: `4363 Patrick Prairie Suite 322`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .streets import CAPITAL, Street

_TELLING = ("Suite", "Apt", "Ste.")
"""Without one of these there is none, and the expressions need not be tried."""
_SUITE = re.compile(r",?[ ](?:Suite|Apt\.?|Ste\.)[ ]\d[\w-]{0,5}(?!\w)")
_STREET = re.compile(rf"(?<![\w.,/-])\d{{2,5}}(?:[ ]{CAPITAL}){{2,4}}$")
_LONGEST = 70


def with_suite(text: str, end: int) -> int:
    """Where a street that ends here ends with its room: `627 Gonzalez Avenue Suite 898`."""
    suite = _SUITE.match(text, end)
    return suite.end() if suite else end


def suites(text: str) -> Iterator[Street]:
    """Streets of whatever kind before a room."""
    if not any(word in text for word in _TELLING):
        return
    for suite in _SUITE.finditer(text):
        low = max(0, suite.start() - _LONGEST)
        if street := _STREET.search(text[low : suite.start()]):
            yield Street(low + street.start(), suite.end(), True, True)
