"""Makes one document from an entry of the vocabulary: its bytes, its members, and what is true of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any

from ..companies import Company
from ..databases import Table
from ..databases.tables import records
from ..people import Person
from ..prose import Filled
from ..records import Record, World
from . import archives, mails, office, pages, sheets
from .blocks import parse, plain
from .tables import cut

Entry = Mapping[str, Any]


@dataclass
class Made:
    """A document, and what a scan should find in it."""

    entry: Entry
    data: bytes
    filled: Filled
    tables: dict[str, Table] = field(default_factory=dict)
    """By sheet or table name; the empty name for a file that is one table."""
    members: dict[str, Made] = field(default_factory=dict)
    passages: list[tuple[str, str]] = field(default_factory=list)
    """Place and text, in which subjects are looked for afterwards."""
    people: list[Person] = field(default_factory=list)


class Maker:
    """Knows how to make every format."""

    def __init__(self, world: World) -> None:
        self._world = world

    def make(self, entry: Entry, record: Record, rng: Random) -> Made:
        """The document that an entry describes."""
        made = self._made(entry, record, rng)
        made.people += [value for value in record.values() if isinstance(value, Person)]
        made.people += [value["person"] for value in record.values() if isinstance(value, dict) and value.get("person")]
        if entry.get("truncate"):
            made.data = made.data[: int(len(made.data) * entry["truncate"])]
        return made

    def _made(self, entry: Entry, record: Record, rng: Random) -> Made:
        match entry["format"]:
            case "csv" | "xlsx" | "ods" | "json" | "jsonl" | "xml-rows" | "sqlite":
                return self._sheets(entry, rng)
            case "lines":
                return self._lines(entry, rng)
            case "eml":
                return self._mail(entry, record, rng)
            case "mbox" | "zip" | "tar.gz" | "gz":
                return self._container(entry, record, rng)
            case "empty":
                return Made(entry, b"", Filled(""))
            case "bytes":
                return Made(entry, rng.randbytes(entry["size"]), Filled(""))
            case _:
                return self._text(entry, record, rng)

    def _text(self, entry: Entry, record: Record, rng: Random) -> Made:
        filled = self._world.prose.fill(entry["text"], record, rng)
        filled.types.update(entry.get("types", []))
        filled.optional.update(entry.get("also", []))
        blocks = parse(filled.text)
        whole = plain(blocks)
        match entry["format"]:
            case "docx":
                author = self._world.prose.fill(entry.get("author", ""), record, rng)
                filled.types |= author.types
                filled.people |= author.people
                data = office.write_docx(blocks, author.text)
                if entry.get("password"):
                    data = archives.encrypt_office(data, entry["password"])
            case "odt":
                data = office.write_odt(blocks)
            case "pptx":
                data = office.write_pptx(blocks)
            case "pdf":
                data = pages.write_pdf(blocks, entry.get("password", ""))
            case "html":
                data = pages.write_html(blocks, entry.get("language", ""))
            case "rtf":
                data = pages.write_rtf(blocks)
            case "md":
                data = pages.write_markdown(blocks).encode()
            case "raw":
                whole = filled.text
                data = whole.encode(entry.get("encoding", "utf-8"))
            case "txt":
                whole = pages.write_text(blocks)
                data = whole.encode(entry.get("encoding", "utf-8"))
            case other:
                raise ValueError(f"nobody writes the format {other}")
        made = Made(entry, data, filled, passages=list(_places(entry["format"], filled.text, whole)))
        if entry.get("author"):
            made.passages.append(("properties", author.text))
        return made

    def _sheets(self, entry: Entry, rng: Random) -> Made:
        parts = entry.get("sheets") or {"": entry}
        tables = {name: cut(self._world, part, rng) for name, part in parts.items()}
        written = {
            name: sheets.Sheet(
                [column.name for column in table.columns],
                [list(row.values()) for row in table.rows],
                bool(parts[name].get("hidden")),
            )
            for name, table in tables.items()
        }
        made = Made(entry, self._sheet_bytes(entry, written), Filled(""), tables)
        for table in tables.values():
            made.filled.people.update(person.niss or person.email for person in table.people if person)
        return made

    @staticmethod
    def _sheet_bytes(entry: Entry, written: dict[str, sheets.Sheet]) -> bytes:
        first = next(iter(written.values()))
        match entry["format"]:
            case "csv":
                header = entry.get("header", True)
                return sheets.write_csv(first, entry.get("delimiter", ","), entry.get("encoding", "utf-8"), header)
            case "xlsx":
                return sheets.write_xlsx(written)
            case "ods":
                return sheets.write_ods(written)
            case "sqlite":
                return sheets.write_sqlite(written)
            case "xml-rows":
                return sheets.write_xml(first)
            case _:
                return sheets.write_json(first, entry["format"] == "jsonl")

    def _lines(self, entry: Entry, rng: Random) -> Made:
        """A text with a line, or a few, for each record: logs, cards, statements of SQL."""
        total, lines, people = Filled(""), [], []
        total.types.update(entry.get("types", []))
        for record in select(self._world, entry):
            filled = self._world.prose.fill(entry["line"], {**record, "r": record}, rng)
            lines.append(filled.text)
            total.types |= filled.types
            total.optional |= filled.optional
            total.people |= filled.people
            if record.get("person"):
                people.append(record["person"])
        total.optional.update(entry.get("also", []))
        text = entry.get("head", "") + "\n".join(lines) + entry.get("foot", "\n")
        made = Made(entry, text.encode(entry.get("encoding", "utf-8")), total, people=people)
        made.passages = [(f"line {number}", line) for number, line in enumerate(text.split("\n"), 1)]
        return made

    def _mail(self, entry: Entry, record: Record, rng: Random) -> Made:
        fill = self._world.prose.fill
        fields = {name: fill(text, record, rng) for name, text in entry["fields"].items()}
        body = fill(entry["text"], record, rng)
        for filled in fields.values():
            body.types |= filled.types
            body.optional |= filled.optional
            body.people |= filled.people
        body.types.update(entry.get("types", []))
        body.optional.update(entry.get("also", []))
        members = {
            fill(part["name"], record, rng).text: self.make(part, record, rng) for part in entry.get("attachments", [])
        }
        data = mails.write_mail(
            {name: filled.text for name, filled in fields.items()},
            body.text,
            {name: member.data for name, member in members.items()},
            entry.get("encoding", "quoted-printable"),
        )
        passages = [*((name, filled.text) for name, filled in fields.items()), ("body", body.text)]
        return Made(entry, data, body, members=members, passages=passages)

    def _container(self, entry: Entry, record: Record, rng: Random) -> Made:
        members: dict[str, Made] = {}
        for part in entry["members"]:
            for copy in range(part.get("copies", 1)):
                own = {**record, **people_of(self._world, part, rng)}
                name = part.get("name", "message {i}").replace(
                    "{i}", str(len(members) + 1 if "name" not in part else copy + 1)
                )
                members[self._world.prose.fill(name, own, rng).text] = self.make(part, own, rng)
        bodies = {name: member.data for name, member in members.items()}
        match entry["format"]:
            case "mbox":
                data = mails.write_mbox(list(bodies.values()))
            case "zip":
                data = archives.write_zip(bodies)
            case "tar.gz":
                data = archives.write_tar_gz(bodies)
            case _:
                data = archives.write_gz(next(iter(bodies.values())))
        return Made(entry, data, Filled(""), members=members)


def people_of(world: World, entry: Entry, rng: Random) -> Record:
    """Who fills the placeholders: `who: {p: staff, q: homonym-staff, s: payslips}`; speakers of its language first."""
    language = entry.get("language", "")
    return {name: _pick(world, pool, language, rng) for name, pool in entry.get("who", {}).items()}


def _pick(world: World, pool: str, language: str, rng: Random) -> Any:
    pool, _, subject = pool.partition(":")
    if pool in {person.subject for person in world.subjects.people}:
        return world.subjects.by_id(pool)
    found = _pool(world, pool)
    if subject:
        return rng.choice([one for one in found if _person(one).subject == subject])
    return rng.choice([one for one in found if _person(one).language == language] or found)


def _pool(world: World, pool: str) -> list[Any]:
    match pool:
        case "staff":
            return [record["person"] for record in world.staff()]
        case "employee":
            return [record["person"] for record in world.employees if record["employer"].number != 1]
        case "parent":
            people = [record["person"] for record in world.employees]
            return [person for person in people if person.children and person.partner]
        case "public":
            return world.public
        case "client":
            return world.employers[1:]
        case _:
            return records(world, pool)


def _person(one: Any) -> Person:
    """Whom a person, a company or a record is about."""
    if isinstance(one, Company):
        return one.contact
    person: Person = one if isinstance(one, Person) else one["person"]
    return person


def select(world: World, part: Entry) -> Iterator[Record]:
    """Records of a part: some kind, from an offset, at most so many, those of some subjects among them."""
    wanted = set(part.get("subjects", []))
    found = list(records(world, part["rows"]))
    if part.get("only") == "staff":
        found = [record for record in found if record["employer"].number == 1]
    if part.get("only") == "clients":
        found = [record for record in found if record["employer"].number != 1]
    offset, limit = part.get("offset", 0), part.get("limit", 40)
    chosen = [record for record in found[offset : offset + limit] if not _subject(record)]
    for subject in sorted(wanted):
        mine = [record for record in found if _subject(record) == subject][: part.get("each", 1)]
        middle = len(chosen) // 2
        chosen[middle:middle] = mine
    for number, record in enumerate(chosen, 1):
        yield {**record, "row": number}


def _subject(record: Record) -> str:
    person = record.get("person")
    return person.subject if person else ""


def _places(kind: str, text: str, whole: str) -> Iterator[tuple[str, str]]:
    if kind in {"txt", "raw", "md"}:
        yield from ((f"line {number}", line) for number, line in enumerate(whole.split("\n"), 1))
    elif kind == "pdf":
        yield from ((f"page {number}", page) for number, page in enumerate(text.split("=== page"), 1))
    elif kind == "pptx":
        slides = [part for part in text.replace("\n## ", "\n# ").split("\n# ") if part.strip()]
        yield from ((f"slide {number}", slide) for number, slide in enumerate(slides, 1))
    else:
        yield "", whole
