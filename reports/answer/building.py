"""Builds the answer: what is said of each activity, the rows, the copies, and the files that the subject receives."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import Literal

import orjson

from connectors import Binary
from scanner import Config, Declaration
from scanner.subject import Identity
from scanner.subject.reading.matching import Matcher
from scanner.subject.roles.roles import NAMES

from ..present import Presenter
from ..record import Cell, build_record
from ..wording import Wording
from . import portable
from .actors import NUMBERED, shape
from .copying import Copied, Copier
from .gathering import Dossier, RowFound
from .labels import labelled
from .meaning import meanings
from .provided import LeftOut, Provided
from .redacting import OthersRedactor, Redaction
from .relatives import cells_of_others, own_values
from .remarks import is_sentence, is_text, may_name

Kind = Literal["access", "portability"]

INFORMATION = (
    ("purposes", "A15-1-a"),
    ("categories", "A15-1-b"),
    ("recipients", "A15-1-c"),
    ("retention", "A15-1-d"),
    ("origin", "A15-1-g"),
    ("automated_decisions", "A15-1-h"),
    ("transfers", "A15-2"),
    ("legal_basis", ""),
)
"""What is said of each activity, and the article that asks for it; (e) and (f) are the same for all."""

_IDENTIFIER = re.compile(r"(?:\W?\d){9,15}|\S+@\S+|[A-Z]{2}\d\d[ \dA-Z]{11,34}")
"""A cell that may be a national number, an address, an account: of a relative, where a key led to the row."""
_DOCUMENT = re.compile(r"[A-Z]{1,4}[-/. ]?\d{3,9}")
"""The number of a certificate or a claim: in a row about the person it is his or hers, whatever else has that form."""


@dataclass(frozen=True)
class Table:
    """The rows of one place."""

    place: str
    file: str
    """In the package."""
    rows: tuple[Mapping[str, str], ...] = field(repr=False)
    beside: frozenset[str] = field(default=frozenset(), repr=False)
    """Fields that stand in a record about the person, and were not recognised as personal by themselves."""
    meanings: Mapping[str, str] = field(default_factory=dict, repr=False)
    """What a field holds, in the subject's language, where its own name does not say so."""


@dataclass(frozen=True)
class Section:
    """One activity in the answer."""

    label: str
    information: tuple[tuple[str, str, Cell], ...]
    """Label, article, what is said."""
    tables: tuple[Table, ...] = field(repr=False)
    copies: tuple[tuple[str, Copied], ...] = field(repr=False)
    """Name of the files in the package without suffix, the copy."""


@dataclass(frozen=True)
class Answered:
    """An answer, ready to be packed."""

    kind: Kind
    present: Presenter
    declaration: Declaration
    called: str = field(repr=False)
    on: date
    sections: tuple[Section, ...]
    redactions: tuple[Redaction, ...]
    left_out: tuple[LeftOut, ...]
    """What Art. 20 does not give of the rows: opinions, estimates, notes of the staff."""
    documents_apart: int
    """Documents about the person that are not in a portable answer: who wrote them, a person must say."""
    referred: tuple[str, ...]
    """Labels of the processor's activities."""
    doubtful: int
    not_searched: int
    files: Mapping[str, bytes] = field(repr=False)
    """Name → content; the names tell nothing about a person."""

    @property
    def withheld(self) -> bool:
        """Whether something is held and not copied: a password, a key."""
        rows = (row for section in self.sections for table in section.tables for row in table.rows)
        mark = self.present("letter.package.withheld")
        return any(one.secret for one in self.redactions) or any(mark in row.values() for row in rows)

    @property
    def not_given(self) -> list[dict[str, str | int]]:
        """What was left out of the rows and why, for the manifest and the data."""
        why = {one.origin: self.present(f"letter.package.origin.{one.origin}") for one in self.left_out}
        return [
            {"place": one.asset, "field": one.field, "records": one.rows, "origin": one.origin, "why": why[one.origin]}
            for one in self.left_out
            if not one.kept
        ]

    @property
    def unsaid(self) -> list[str]:
        """What Art. 15(1) asks for and the declaration does not say: shown to the subject as missing."""
        return [
            f"{label} ({section.label})"
            for section in self.sections
            for label, _, cell in section.information
            if cell.missing
        ]

    @property
    def problems(self) -> list[str]:
        """Public ids of the documents that a person must see to."""
        return [copy.asset for section in self.sections for _, copy in section.copies if copy.problem]


def build_answer(
    kind: Kind,
    dossier: Dossier,
    identity: Identity,
    declaration: Declaration,
    config: Config,
    key: bytes,
    *,
    language: str,
    on: date,
    called: str = "",
    reviewed: Mapping[str, bool] | None = None,
) -> Answered:
    """The answer of that kind; documents are read again from their sources, through the sandbox."""
    builder = _Builder(kind, dossier, identity, declaration, language, on, reviewed or {})
    copier = Copier(config, key, builder.redactor, Matcher(identity), partial(builder.t.any_of, "place_word"))
    try:
        return builder.answered(copier, called)
    finally:
        copier.close()


class _Builder:
    def __init__(
        self,
        kind: Kind,
        dossier: Dossier,
        identity: Identity,
        declaration: Declaration,
        language: str,
        on: date,
        reviewed: Mapping[str, bool],
    ) -> None:
        self.kind = kind
        self.dossier = dossier
        self.identity = identity
        self.declaration = declaration
        self.t = Presenter(language)
        self.wording = Wording(declaration, self.t)
        self.on = on
        self.record = build_record(declaration, (), (), role="controller", language=language, as_of=on)
        self.born = bool(identity.birth_dates())
        told = [pair for row in dossier.rows if row.own for pair in own_values(row)]
        told = [(kind, value) for kind, value in told if not (self.born and kind == "DATE_OF_BIRTH")]
        called = Matcher(identity)  # a full name in her row that is none of hers is a parent's, a partner's
        told = [(kind, value) for kind, value in told if kind != "PERSON" or not called.names or called.in_text(value)]
        own = [*dossier.met, *(value for _, value in told)]
        names = [value for kind, value in told if kind in NAMES]
        marks = self.t("letter.package.mark"), self.t("letter.package.withheld")
        self.redactor = OthersRedactor(identity, own, declaration.published, marks, reviewed, names)
        self.shapes = {shape(value) for kind, value in told if kind in NUMBERED} - {""}
        self.provided = Provided(reviewed)
        self.files: dict[str, bytes] = {}
        self.attachments: dict[str, Copied] = {}
        """By the name of their file without its ending."""

    def answered(self, copier: Copier, called: str) -> Answered:
        attached = partial(self._attached, copier)
        rows = [self._redacted(row, attached) for row in labelled(self._rows(), copier.connector)]
        copies = list(copier.copies(self.dossier.documents)) if self.kind == "access" else []
        activities = [*dict.fromkeys([*(row.activity for row in rows), *(copy.activity for copy in copies)])]
        numbered = self.attachments | self._numbered(copies)
        sections = tuple(
            self._section(activity, rows, numbered) for activity in sorted(activities, key=lambda one: not one)
        )
        self._machine_readable(rows, called)
        return Answered(
            kind=self.kind,
            present=self.t,
            declaration=self.declaration,
            called=called,
            on=self.on,
            sections=sections,
            redactions=tuple(self.redactor.redactions),
            left_out=self.provided.left_out,
            documents_apart=len(self.dossier.documents) if self.kind == "portability" else 0,
            referred=tuple(self.wording.activity(one) for one in self.dossier.referred),
            doubtful=self.dossier.doubtful,
            not_searched=self.dossier.not_searched,
            files=self.files,
        )

    def _rows(self) -> Sequence[RowFound]:
        if self.kind == "access":
            return self.dossier.rows
        rows = portable.portable_rows(self.declaration, self.dossier.rows)
        return [given for row in rows if (given := self.provided.given(row)).values]

    def _redacted(self, row: RowFound, attached: Callable[[RowFound, str], str]) -> RowFound:
        """A cell of a row about the person is the person's, but for texts, the numbers of relatives, and what of others
        stands in fields beside or about them; other rows only mention him or her."""
        values = dict(row.values)
        theirs = cells_of_others(row, self.redactor.knows, born=self.born)
        for name, value in row.values.items():
            said = str(value)
            if name in row.withheld:
                values[name] = self.redactor.held
                continue
            if isinstance(value, Binary):
                values[name] = self._picture(row, name, value, attached)
                continue
            if name in theirs or self._is_a_colleague(row, name, said):
                values[name] = self.redactor.whole(
                    said, row.types.get(name, "USERNAME"), row.asset, f"{row.locator} {name}"
                )
                continue
            beside = name in row.beside and not _DOCUMENT.fullmatch(said) and not self._is_home(row, name, said)
            text = is_text(said) or may_name(said, row.types.get(name, "")) or is_sentence(said)
            mixed = not row.own or text or beside or name in row.of_others
            anothers = not self._names_her(row) and (row.identifies or row.family)  # a pay slip tells her own account
            numbered = anothers or name in row.beside or name in row.of_others
            others = (isinstance(value, str) and mixed) or (numbered and _IDENTIFIER.fullmatch(said))
            if others or isinstance(value, str):
                place = f"{row.locator} {name}"
                hidden = self.redactor.redacted(said, row.asset, place, secrets_alone=not others)
                values[name] = value if hidden == said else hidden
        for name, said in row.labels.items():
            values[name] = self.redactor.redacted(said, row.asset, f"{row.locator} {name}")
        return dataclasses.replace(row, values=values, beside=(*row.beside, *row.labels))

    def _is_a_colleague(self, row: RowFound, name: str, said: str) -> bool:
        """Whether a field beside what is the person's holds the number of somebody else, of the same form as hers."""
        beside = name in row.of_others or name in row.beside
        return beside and shape(said) in self.shapes and not self.redactor.knows(said, "USERNAME")

    def _names_her(self, row: RowFound) -> bool:
        """Whether a row is about the person by what it says: by a number, or as its only name is hers, however spelled:
        the account of `JANSSENS A.` is her own."""
        names = [str(row.values[one]) for one, kind in row.types.items() if kind in NAMES and one in row.values]
        return row.named or (
            bool(names) and not row.family and all(self.redactor.knows(one, "PERSON") for one in names)
        )

    def _is_home(self, row: RowFound, name: str, said: str) -> bool:
        """Whether a field says where the person lives: the street of a building is no verdict's to call personal."""
        return row.own and not row.of_another and name not in row.of_others and self.redactor.is_a_home(said)

    def _picture(self, row: RowFound, name: str, value: Binary, attached: Callable[[RowFound, str], str]) -> str:
        """An image or document of the person's is copied; of a relative or a contact it is not the person's."""
        if name in row.of_others or row.family:
            place = f"{row.locator} {name}"
            said = self.redactor.whole(value, row.types.get(name, "PHOTO"), row.asset, place)
            if said != value:
                return said
        return attached(row, name)

    def _attached(self, copier: Copier, row: RowFound, name: str) -> str:
        """The file of the package in which the copy stands, or that it follows."""
        copy = copier.attachment(row, name)
        place = f"attachments/{len(self.attachments) + 1:03}"
        self.attachments[place] = copy
        self.files |= {f"{place}{suffix}": content for suffix, content in copy.files.items()}
        return ", ".join(f"{place}{suffix}" for suffix in copy.files) or self.t("letter.package.follows_one")

    def _section(self, activity: str, rows: Sequence[RowFound], copies: Mapping[str, Copied]) -> Section:
        mine = [row for row in rows if row.activity == activity]
        tables = []
        for asset, content in portable.as_csv(mine):
            name = f"data/{len([f for f in self.files if f.startswith('data/')]) + 1:03}.csv"
            self.files[name] = content
            alike = [row for row in mine if row.asset == asset]
            beside = frozenset(field for row in alike for field in row.beside)
            told = tuple({k: str(v) for k, v in row.values.items()} for row in alike)
            tables.append(Table(asset, name, told, beside, meanings(alike, self.t)))
        label = self.wording.activity(activity) if activity else self.t("letter.package.uncovered")
        mine_copied = tuple((name, copy) for name, copy in copies.items() if copy.activity == activity)
        return Section(label, tuple(self._information(activity)), tuple(tables), mine_copied)

    def _information(self, activity: str) -> Iterator[tuple[str, str, Cell]]:
        entry = next((one for one in self.record.entries if one.activity.id == activity), None)
        if entry is None:
            return
        for key, article in INFORMATION:
            cell = entry.cells[key]
            if cell.lines or cell.missing:
                label = self.t(f"column.{key}")
                yield label, self.t.article(article) if article else "", cell

    def _numbered(self, copies: Iterable[Copied]) -> dict[str, Copied]:
        named = {}
        for number, copy in enumerate(copies, start=1):
            name = f"documents/{number:03}"
            named[name] = copy
            for suffix, content in copy.files.items():
                self.files[f"{name}{suffix}"] = content
        return named

    def _machine_readable(self, rows: Sequence[RowFound], called: str) -> None:
        labels = {one.id: self.wording.activity(one.id) for one in self.declaration.activities}
        self.files["data.json"] = portable.as_json(_asked(self.identity), labels, rows, self.t.language)
        self.files["data.schema.json"] = orjson.dumps(portable.SCHEMA, option=orjson.OPT_INDENT_2)
        if self.kind == "portability":
            self.files["contact.vcf"] = portable.as_card(called, self.identity, rows)


def _asked(identity: Identity) -> dict[str, list[str]]:
    """Who was asked for, without what is said of others to tell them apart."""
    return {part: values for part, values in identity.asked().items() if part != "not_username"}
