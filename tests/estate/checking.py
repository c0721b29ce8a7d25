"""What is true of a subject, held against what a search, an answer and an erasure of an estate say and do."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO
from typing import Any

from connectors import Budget, Passage, Rows
from connectors.formats.base import Content
from connectors.formats.dispatch import read_content

from .served import Served

Line = dict[str, Any]
PARTS = {
    "names": "name",
    "national_numbers": "national_number",
    "emails": "email",
    "phones": "phone",
    "ibans": "iban",
    "ip_addresses": "ip",
    "usernames": "username",
    "birth_date": "birth_date",
    "address": "address",
}
"""What the truth tells of a subject → what an identity file calls it."""
UNIQUE = ("national_numbers", "emails", "phones", "ibans")
"""What one person alone has, and what is looked for in everything that an erasure leaves."""
_HEADERS = re.compile(r"From|To|Cc|Subject|X-[\w-]+")


def identity_of(estate: Served, subject: str) -> Line:
    """The line of the truth that says who a subject is."""
    return next(line for line in estate.truth["subjects"] if line["subject"] == subject and "identity" in line)


def trail_of(estate: Served, subject: str) -> list[Line]:
    """Every place of a subject's data in the sources of the estate."""
    return [line for line in estate.truth["subjects"] if line["subject"] == subject and "identity" not in line]


def place_of(estate: Served, line: Line) -> tuple[str, str]:
    """Asset and locator of a row of a table, as a search tells them."""
    return estate.public(line["asset"]), ",".join(f"{name}={value}" for name, value in line["key"].items())


def pages_of(estate: Served, subject: str) -> set[tuple[str, str]]:
    """Asset and locator of the rows and pages of documents that hold a subject's data."""
    found, files = set(), estate.files()
    for line in trail_of(estate, subject):
        if line["source"] == "share" and line["place"].startswith(("row ", "record row ", "page ")):
            sheet = line["field"].partition("!")[0] if "!" in line["field"] else ""
            asset = estate.public(line["asset"])
            where = estate.stands_at(asset, line["place"], files)
            parts = (estate.naming.locator(line["member"]), estate.naming.locator(sheet), where)
            found.add((asset, " › ".join(filter(None, parts))))
    return found


def is_view(asset: str) -> bool:
    """Whether a table of the estates is a view, by its name."""
    return asset.rpartition("/")[2].startswith("v_")


def missed(estate: Served, trail: Iterable[Line], answer: Line) -> list[str]:
    """Rows and pages of the truth that no match names; of what a search is given, fields and types too."""
    files = estate.files()
    found: dict[str, list[Line]] = {}
    for match in answer["matches"]:
        found.setdefault(match["asset"], []).append(match)
    return [
        f"{line['asset']}#{line['field']} {line.get('place', line.get('key'))} {line['entity_type']}"
        for line in trail
        if not any(_is_at(estate, match, line, files) for match in found.get(estate.public(line["asset"]), ()))
    ]


def _is_at(estate: Served, match: Line, line: Line, files: Mapping[str, bytes]) -> bool:
    if line["source"] == "share":
        return _is_in(estate, match, line, files)
    here = match["locator"] == place_of(estate, line)[1]
    return here and (not line["identifier"] or match["field"] == line["field"])


def _is_in(estate: Served, match: Line, line: Line, files: Mapping[str, bytes]) -> bool:
    """Whether a match in a document is on the page, in the row, among the lines or headers that the truth names."""
    if not match["locator"].startswith(estate.naming.locator(line["member"])):
        return False
    place, where = match["locator"].rpartition(" › ")[2], estate.stands_at(match["asset"], line["place"], files)
    if _HEADERS.fullmatch(where):
        return place in ("headers", where)
    if numbers := re.fullmatch(r"lines? (\d+)(?:-(\d+))?", place):
        first, last = int(numbers[1]), int(numbers[2] or numbers[1])
        return not where.startswith("line ") or first <= int(where.removeprefix("line ")) <= last
    return place == where or not where.startswith(("row ", "record row ", "page ", "body"))


def is_told_of(row: Iterable[Any], identity: Line) -> bool:
    """Whether a row or a text holds what one person alone has, or an address by which that person comes."""
    said = squeezed("\n".join(str(cell) for cell in row if cell is not None))
    return any(value in said for value in _known(identity, (*UNIQUE, "ip_addresses", "usernames")))


def holds_unique(row: Iterable[Any], identity: Line) -> bool:
    """Whether a row or a text holds what one person alone has."""
    said = squeezed("\n".join(str(cell) for cell in row if cell is not None))
    return any(value in said for value in _known(identity, UNIQUE))


def count_of_unique(rows: Counter[tuple[Any, ...]], identity: Line) -> int:
    """How many rows of a table hold what one person alone has; a table is looked through as a whole first."""
    whole = squeezed("\n".join(str(cell) for row in rows for cell in row))
    if not any(value in whole for value in _known(identity, UNIQUE)):
        return 0
    return sum(number for row, number in rows.items() if holds_unique(row, identity))


def _known(identity: Line, parts: Iterable[str]) -> Iterator[str]:
    for part in parts:
        for value in identity[part]:
            yield squeezed(value.removeprefix("+32") if part == "phones" else value)


def squeezed(text: str) -> str:
    """Letters, digits, @ and line ends alone."""
    return re.sub(r"[^a-z0-9@\n]", "", text.lower())


def records_of(name: str, content: bytes) -> Counter[str]:
    """What a file says: row by row, page by page, message by message, member by member of an archive, line by line."""
    found: Counter[str] = Counter()
    members: dict[tuple[str, ...], str] = {}
    for part in read_content(Content(BytesIO(content), len(content), name), Budget(full=True)):
        if isinstance(part, Rows):
            found.update(str(row) for row in part.frame.itertuples(index=False, name=None))
        elif isinstance(part, Passage) and part.locator.members:
            where = part.locator.members[: 1 if name.endswith((".mbox", ".eml")) else None]
            members[where] = f"{members.get(where, '')}\n{part.text}"
        elif isinstance(part, Passage):
            whole = part.locator.place.startswith("page ")
            found.update([part.text] if whole else (line for line in part.text.splitlines() if line.strip()))
    return found + Counter(members.values())
