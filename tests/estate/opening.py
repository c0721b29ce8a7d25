"""Opens the package of an answer: all that it should hold is in it, and nobody else."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium
import pyzipper

from classifiers.analysis import Analyzer
from connectors.folding import fold

from .checking import Line, squeezed
from .served import Rows, Served

_IDENTIFIER = re.compile(
    r"[\w.+-]+@[\w-]+\.example|BE\d{2}(?: ?\d{4}){3}|(?<!\d)\d{11}(?!\d)|\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}"
)
"""An address, an account, a national number, in the forms that the estates write them in."""
_PHONE = re.compile(r"(?<![\w.])(?:\+32|0032|0)(?:[ ./]?\d){8,9}(?![ ./]?\w)")
"""What may be a phone number; days and amounts may look so too."""
_OF_ONE_PERSON = frozenset({"EMAIL_ADDRESS", "IBAN_CODE", "BE_NATIONAL_NUMBER"})
"""What Vigie tells by its form; a list of days and amounts holds what may be a phone number."""
_SHORT = 60
"""Characters; a longer cell may name others too, who are made illegible in it."""


def opened(package: Path, password: str) -> dict[str, str]:
    """The text of each file of a package; every entry has to be locked with the password."""
    with pyzipper.AESZipFile(package) as archive:
        assert all(entry.flag_bits & 1 for entry in archive.infolist()), "an entry is not encrypted"
        archive.setpassword(password.encode())
        return {name: _text(name, archive.read(name)) for name in archive.namelist()}


def _text(name: str, content: bytes) -> str:
    if name.endswith(".pdf"):
        return "\n".join(page.get_textpage().get_text_range() for page in pdfium.PdfDocument(content))
    return content.decode("utf-8", "replace")


def third_persons(
    said: str, own: Iterable[str], public: str, others: Mapping[frozenset[str], str], phones: frozenset[str]
) -> list[str]:
    """Identifiers and full names of anybody but the subject and the organisation in what a package says."""
    called = [phone for phone in _PHONE.findall(said) if _plain(phone) in phones]
    strange = _strange([*_IDENTIFIER.findall(said), *called], own, public)
    words = re.findall(r"[^\W\d_]+", fold(said))
    named = {others[pair] for pair in map(frozenset, pairwise(words)) if pair in others}
    return sorted(strange | named)


def scanned_with_vigie(said: str, own: Iterable[str], public: str) -> list[str]:
    """The same, as Vigie's own recognizers see it."""
    found = Analyzer().analyze(said).findings
    return sorted(_strange((said[f.start : f.end] for f in found if f.entity_type in _OF_ONE_PERSON), own, public))


def _strange(values: Iterable[str], own: Iterable[str], public: str) -> set[str]:
    mine, told = {_plain(value) for value in own}, _plain(public)
    return {value for value in values if _plain(value) not in mine and _plain(value) not in told}


def _plain(value: str) -> str:
    """Without what parts its digits and letters, and without the country of a Belgian phone."""
    return re.sub(r"^(?:0032|32|0)(?=\d{8,9}$)", "", squeezed(value).replace("\n", ""))


def due(rows: Rows, served: Served, answer: Line, *, as_processor: bool) -> Iterator[tuple[str, str, str]]:
    """Asset, field and value of each cell that an answer has to give: short ones, where nothing has to be hidden."""
    wanted: dict[tuple[str, str], list[str]] = {}
    for match in answer["matches"]:
        sure = match["certainty"] != "possible" and (match["role"] == "processor") is as_processor
        own = not re.match(r".* → ", match["via"])  # a key may lead to the row of a relative
        if sure and own and match["source"] != "share" and match["entity_type"] != "FREE_TEXT":
            wanted.setdefault((match["asset"], match["locator"]), []).append(match["field"])
    for asset in {asset for asset, _ in wanted} & rows.keys():
        for row in rows[asset]:
            cells = dict(zip(served.columns[asset], row, strict=True))
            for name in wanted.get((asset, served.locator(asset, cells)), ()):
                if isinstance(cells[name], str) and 0 < len(cells[name].strip()) < _SHORT:
                    yield asset, name, cells[name]


@cache
def _people(vocabulary: str) -> tuple[Any, ...]:
    """Everybody in an estate: those employed, and the public."""
    from sample_data.records import make_world
    from sample_data.vocabulary import load_vocabulary

    world = make_world(load_vocabulary(vocabulary), 1)
    return (*(record["person"] for record in world.employees), *world.public)


@cache
def full_names(vocabulary: str) -> dict[frozenset[str], str]:
    """The two folded words of a name → the name, of everybody in an estate who has a name of two words."""
    called = (person.full for person in _people(vocabulary) if person.full)
    return {frozenset(words): name for name in called if len(words := fold(name).split()) == 2}


@cache
def phones_of(vocabulary: str) -> frozenset[str]:
    """The phone numbers of everybody in an estate, in plain digits."""
    return frozenset(_plain(phone) for p in _people(vocabulary) for phone in (p.mobile, p.phone) if phone)


def kin_of(vocabulary: str, subject: str) -> tuple[Any, ...]:
    """A subject's partner and children, who stand in the subject's own rows."""
    person = next((person for person in _people(vocabulary) if person.subject == subject), None)
    return tuple(kin for kin in (*person.children, person.partner) if kin) if person else ()


def relatives(files: Mapping[str, str], kin: Iterable[Any], called: Iterable[str]) -> list[str]:
    """Names, numbers and birth dates of relatives in a package: full names anywhere, given names as cells of tables."""
    own = {word for name in called for word in fold(name).split()}
    rows = [row for name, text in files.items() if name.endswith(".csv") for row in csv.reader(io.StringIO(text))]
    cells = {fold(cell.strip()) for row in rows for cell in row}
    said = " ".join(re.findall(r"[^\W_]+", fold("\n".join(files.values()))))
    found = []
    for one in kin:
        full = fold(one.full).split()
        spelled = {" ".join(full), " ".join((*full[1:], full[0]))}
        found += [one.full for words in spelled if f" {words} " in f" {said} " and not set(full) <= own]
        found += [one.given for _ in range(fold(one.given) in cells and fold(one.given) not in own)]
        found += [one.niss for _ in range(one.niss in squeezed("\n".join(files.values())))]
    return sorted(set(found))
