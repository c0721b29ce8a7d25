"""Reads GEDCOM, the form in which family trees are exchanged: persons, families and who sent them as tables.

Layout: FamilySearch, GEDCOM 5.5.1 and 7.0. Events become columns (`BIRT` with `DATE` is `date of birth`), exact days
are written as `1951-03-12`; what has no name here keeps its tags.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..base import Part
from .base import Content, Reading
from .lined import Found, Record, add, read_records

_START = re.compile(r"\A\s*0 HEAD\s*\n\s*1 \w")
_LINE = re.compile(r"\s*(\d{1,2})\s+(?:@([^@]+)@\s+)?(\w+)(?: (.*))?")
_KINDS = {
    "INDI": "persons",
    "FAM": "families",
    "SUBM": "contacts",
    "NOTE": "notes",
    "REPO": "archives",
    "SOUR": "sources",
}
_DAY = re.compile(r"(\d{1,2}) ([A-Z]{3}) (\d{4})")
_MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]
_NAMES = {
    "ADDR": "address", "BAPM DATE": "date of baptism", "BIRT DATE": "date of birth", "BIRT PLAC": "place of birth",
    "CAST": "caste", "CHIL": "child", "CHR DATE": "date of baptism", "CITY": "city", "CTRY": "country",
    "DEAT CAUS": "cause of death", "DEAT DATE": "date of death", "DEAT PLAC": "place of death",
    "DIV DATE": "date of divorce", "DSCR": "physical appearance", "EDUC": "education", "EMAIL": "email",
    "FAX": "fax", "HUSB": "husband", "IDNO": "national number", "MARR DATE": "marriage date",
    "MARR PLAC": "place of marriage", "NAME": "name", "NAME GIVN": "given name", "NAME NICK": "nickname",
    "NAME SURN": "family name", "NATI": "nationality", "NCHI": "number of children", "NOTE": "note",
    "OCCU": "occupation", "PHON": "phone", "POST": "postal code", "RELI": "religion", "SEX": "sex",
    "SSN": "social security number", "STAE": "region", "TITL": "title", "WIFE": "wife",
}  # fmt: skip
_EVERYWHERE = frozenset(("ADDR", "CITY", "POST", "CTRY", "STAE", "PHON", "EMAIL", "FAX", "NOTE"))
"""Tags that mean the same below any other."""


def looks_like_tree(text: str) -> bool:
    """Whether a text begins with the head of a transmission."""
    return bool(_START.match(text))


def read(content: Content, reading: Reading) -> Iterator[Part]:
    """Each kind of record as a table."""
    return read_records(content, reading, records)


def records(lines: Iterator[str]) -> Iterator[Found]:
    """The records of a tree, each with its kind, and lines of none."""
    kind, record, path = "", Record(), [""] * 100
    for level, tag, value in _joined(lines):
        if not tag:
            yield value
            continue
        path[level] = tag
        if level == 0:
            if record and kind:
                yield kind, record
            kind, record = _KINDS.get(tag, tag.lower()), {}
        if value and not value.startswith("@"):
            add(record, _called(path[1 : level + 1]) or "text", _written(value))
    if record and kind:
        yield kind, record


def _joined(lines: Iterator[str]) -> Iterator[tuple[int, str, str]]:
    """Level, tag and value, with the lines that a value goes on over; a line of no form has no tag."""
    held: tuple[int, str] | None = None
    pieces: list[str] = []
    for line in lines:
        match = _LINE.fullmatch(line)
        if match and match[3] in ("CONC", "CONT") and held:
            pieces += ["\n" if match[3] == "CONT" else "", match[4] or ""]
            continue
        if held:
            yield *held, "".join(pieces).strip()
        held = (int(match[1]), match[3].upper()) if match else None
        pieces = [match[4] or ""] if match else []
        if match is None and line.strip():
            yield 0, "", line
    if held:
        yield *held, "".join(pieces).strip()


def _called(tags: list[str]) -> str:
    """The name of a value by the tags that lead to it."""
    if tags and tags[-1] in _EVERYWHERE:
        return _NAMES[tags[-1]]
    return _NAMES.get(" ".join(tags)) or _NAMES.get(" ".join(tags[-2:])) or " ".join(tags)


def _written(value: str) -> str:
    """A name without the slashes around its family name, a day as a date."""
    if match := _DAY.fullmatch(value):
        month = _MONTHS.index(match[2]) + 1 if match[2] in _MONTHS else 0
        return f"{match[3]}-{month:02}-{int(match[1]):02}" if month else value
    if value.count("/") == 2 and "://" not in value:
        return " ".join(value.replace("/", " ").split())
    return value
