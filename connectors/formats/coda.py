"""Reads CODA, the coded bank statement of Belgian banks: fixed columns of 128 characters, nothing of it words.

Layout: Febelfin, "Coded statement of account (CODA)", version 2.6. One row a movement: the counterparty's account and
name, amount, dates, references, and the communication, which goes on over the records 2.1 to 3.3.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..base import Extent, Omission, Part, Passage, Rows
from .base import Content, Reading
from .table import frame
from .text import Decoder

WIDTH = 128
COLUMNS = (
    "account",
    "account holder",
    "counterparty account",
    "counterparty name",
    "counterparty BIC",
    "amount",
    "value date",
    "entry date",
    "communication",
    "customer reference",
)
_HEADER = re.compile(r"00000[0-9]{6}[0-9 ]{3}05[D ].{110}[12]")
_BALANCE = re.compile(r"1[0-3][0-9]{3}.{37}[01][0-9]{15}[0-9]{6}")
_KNOWN = frozenset({"0", "1", "21", "22", "23", "31", "32", "33", "4", "8", "9"})
_GOES_ON = {"21": (62, 115), "22": (10, 63), "23": (82, 125), "31": (40, 113), "32": (10, 115), "33": (10, 100)}
"""Where each record has its part of the communication; parts are cut at any character."""


def looks_coded(text: str) -> bool:
    """Whether a text begins with the header and the old balance of a statement."""
    lines = [line.rstrip("\r") for line in text.removeprefix("\ufeff").split("\n", 2)]
    return len(lines) > 1 and bool(_HEADER.fullmatch(lines[0]) and _BALANCE.match(lines[1]))


def read(content: Content, reading: Reading) -> Iterator[Part]:
    """The movements of all statements as one table, free messages (record 4) as text."""
    source = Decoder(content)
    statements = _Statements()
    rows: list[list[str | None]] = []
    total = 0
    for line in source.lines():
        rows += statements.take(line.rstrip("\r\n").removeprefix("\ufeff").ljust(WIDTH))
        if len(rows) >= reading.budget.block:
            yield Rows(frame(COLUMNS, rows), reading.locator, first=total + 1)
            total, rows = total + len(rows), []
    rows += statements.end()
    if rows or not total:
        yield Rows(frame(COLUMNS, rows), reading.locator, first=total + 1)
    if statements.messages:
        yield Passage("\n".join(statements.messages), reading.locator.at("messages"))
    if statements.unknown:
        yield Omission("partial", "broken", "Some lines are of no record that a statement has.", reading.locator)
    extent = source.extent()
    yield Extent(total + len(rows), extent.bytes_read, extent.bytes_total, "", extent.attributes)


class _Statements:
    """Joins the records of each movement."""

    def __init__(self) -> None:
        self.messages: list[str] = []
        self.unknown = 0
        """Lines of no known record."""
        self._account = self._holder = ""
        self._movement: dict[str, str] = {}

    def take(self, record: str) -> list[list[str | None]]:
        """Read one record; gives the movement that it ends, if it ends one."""
        kind = record[:2] if record[0] in "23" else record[0]
        if kind not in _KNOWN:
            self.unknown += bool(record.strip())
            return []
        ended = self.end() if kind in ("0", "1", "21", "8", "9") else []
        if kind == "1":
            self._account, self._holder = _account(record[5:42]), record[64:90].strip()
        elif kind == "4":
            self.messages.append(record[32:112].rstrip())
        elif kind == "21":
            sign = "-" if record[31] == "1" else ""
            self._movement = {
                "amount": f"{sign}{record[32:44].lstrip('0') or '0'}.{record[44:46]}",
                "value date": _day(record[47:53]),
                "entry date": _day(record[115:121]),
            }
        elif kind == "22":
            self._movement |= {"customer reference": record[63:98].strip(), "counterparty BIC": record[98:109].strip()}
        elif kind == "23":
            self._movement |= {
                "counterparty account": _account(record[10:47]),
                "counterparty name": record[47:82].strip(),
            }
        if kind in _GOES_ON:
            start, end = _GOES_ON[kind]
            self._movement["communication"] = self._movement.get("communication", "") + record[start:end]
        return ended

    def end(self) -> list[list[str | None]]:
        """The movement that was being read, as a row."""
        if not self._movement:
            return []
        cells = self._movement | {"account": self._account, "account holder": self._holder}
        cells["communication"] = re.sub(r" {2,}", " ", cells.get("communication", "")).strip()
        self._movement = {}
        return [[cells.get(name) or None for name in COLUMNS]]


def _account(written: str) -> str:
    """The number without the currency that stands behind it."""
    return re.sub(r"\s+[A-Z]{0,3}\s*$|(?<=[0-9])[A-Z]{3}\s*$", "", written[:37]).strip()


def _day(written: str) -> str:
    """`DDMMYY` as `DD/MM/20YY`; empty for none."""
    return f"{written[:2]}/{written[2:4]}/20{written[4:]}" if written.strip("0 ") else ""
