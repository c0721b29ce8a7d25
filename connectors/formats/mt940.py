"""Reads MT940 and MT942, the bank statements of SWIFT: a movement a row.

Layout: SWIFT User Handbook, category 9. What field 86 says is parted as banks do: `?20` to `?63` (German and Belgian
banks, DFÜ-Abkommen annex 3), `/NAME/…/IBAN/…` (Dutch banks), else it is one text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..base import Part
from .base import Content, Reading
from .lined import Found, Record, read_records

_START = re.compile(r"\A(?:\{1:[^\n]*\n|[^\n:]{0,120}\n){0,4}?:20:[^\n]*\n(?::\d\d[A-Z]?:[^\n]*\n){0,4}?:25P?:")
_FIELD = re.compile(r":(\d\d[A-Z]?):(.*)", re.DOTALL)
_MOVEMENT = re.compile(
    r"(\d{6})(\d{4})?(R?[CD])[A-Z]?(\d*,\d*)([A-Z][A-Z0-9]{3})?([^/\n]*)(?://([^\n]*))?(?:\n(.*))?", re.DOTALL
)
_PART = re.compile(r"\?(\d\d)")
_KEY = re.compile(r"/([A-Z]{3,8})/")
_COUNTERPARTY = re.compile(r"/CNTP/([^/]*)/([^/]*)/([^/]*)(?:/([^/]*))?/?")
"""Taken out first: a BIC of eight letters looks like a key."""
_ACCOUNT = re.compile(r"[A-Z]{2}\d\d[A-Z0-9]{8,30}?(?=[A-Z]{3}\Z|\Z)|.*")

_KEYS = {
    "ADDR": "address", "BIC": "counterparty BIC", "CSID": "creditor", "EREF": "reference",
    "IBAN": "counterparty account", "MARF": "mandate", "NAME": "counterparty name",
    "REMI": "communication",
}  # fmt: skip
_BEARERS = ("BENM", "ORDP")
"""Before what is told of the beneficiary, and of whoever ordered the payment."""


def looks_like_statement(text: str) -> bool:
    """Whether a text begins with the reference and the account of a statement."""
    return bool(_START.match(text.replace("\r", "")))


def read(content: Content, reading: Reading) -> Iterator[Part]:
    """The movements of all statements as one table."""
    return read_records(content, reading, _movements)


def _movements(lines: Iterator[str]) -> Iterator[Found]:
    account = ""
    row: Record = {}
    for tag, value in _fields(lines):
        if tag == "61":
            if row:
                yield "", row
            row = {"account": account, **_moved(value)}
        elif tag == "86":
            if row:
                row |= _said(value)
            else:
                yield value
        elif tag in ("25", "25P"):
            account = (_ACCOUNT.match(value.split("\n")[0].strip()) or [""])[0]
        elif tag.startswith("6") or not tag:
            if row:
                yield "", row
                row = {}
            if not tag:
                yield value
    if row:
        yield "", row


def _fields(lines: Iterator[str]) -> Iterator[tuple[str, str]]:
    """Tag and value, with the lines that a value goes on over; lines before the first have no tag."""
    tag, held = "", [""]
    for line in lines:
        match = _FIELD.fullmatch(line)
        if match or line.startswith(("-", "{")):
            if "".join(held).strip():
                yield tag, "\n".join(held).strip()
            tag, held = (match[1], [match[2]]) if match else ("", [])
        else:
            held.append(line)
    if "".join(held).strip():
        yield tag, "\n".join(held).strip()


def _moved(value: str) -> Record:
    match = _MOVEMENT.fullmatch(value)
    if not match:
        return {"movement": value}
    sign = "-" if match[3] in ("D", "RC") else ""
    day = f"20{match[1][:2]}-{match[1][2:4]}-{match[1][4:]}"
    told = {"value date": day, "amount": sign + match[4].replace(",", ".").rstrip("."), "customer reference": match[6]}
    return told | {"supplementary details": match[8] or ""}


def _said(value: str) -> Record:
    """What field 86 tells of whom and what for."""
    joined = value.replace("\n", "")
    if parts := _PART.split(joined)[1:]:
        return _numbered(list(zip(parts[::2], parts[1::2], strict=False)))
    if _KEY.search(joined):
        return _keyed(joined)
    return {"communication": value.replace("\n", " ")}


def _numbered(parts: list[tuple[str, str]]) -> Record:
    told: Record = {"transaction": "", "communication": ""}
    for number, text in parts:
        if number == "00":
            told["transaction"] = text
        elif number == "30":
            told["counterparty BIC"] = text
        elif number == "31":
            told["counterparty account"] = text
        elif number in ("32", "33"):
            told["counterparty name"] = f"{told.get('counterparty name', '')}{_gap(told, text)}{text}".strip()
        elif number[0] in "26":
            told["communication"] = f"{told['communication']} {text}".strip()
    return told


def _gap(told: Record, text: str) -> str:
    """Nothing where the name was cut at 27 characters, a space where the second part is a given name."""
    return "" if len(told.get("counterparty name", "")) >= 27 and text[:1].islower() else " "


def _keyed(text: str) -> Record:
    """`/BENM//NAME/…/REMI/…` and `/CNTP/account/BIC/name/town/`."""
    told: Record = {}
    if other := _COUNTERPARTY.search(text):
        names = ("counterparty account", "counterparty BIC", "counterparty name", "city")
        told |= {name: piece or "" for name, piece in zip(names, other.groups(), strict=True)}
        text = f"{text[: other.start()]}/{text[other.end() :].lstrip('/')}"
    pieces = _KEY.split(text)
    for key, piece in zip(pieces[1::2], pieces[2::2], strict=False):
        if key in _BEARERS:
            told.setdefault("counterparty name", piece.strip("/ "))  # some write the name here, without NAME
        elif name := _KEYS.get(key, key.lower()):
            told[name] = piece.strip("/ ")
    if pieces[0].strip("/ "):
        told["text"] = pieces[0]
    return {name: value for name, value in told.items() if value}
