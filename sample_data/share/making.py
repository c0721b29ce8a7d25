"""Makes one document from an entry of the vocabulary: its bytes, its members, and what is true of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

from ..databases import Table
from ..people import Person
from ..prose import Filled
from ..records import Record, World
from . import archives, mails, sheets
from .choosing import Entry, people_of, select
from .tables import cut
from .writing import passages, write_document, write_tables


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
        author = self._world.prose.fill(entry.get("author", ""), record, rng)
        filled.types |= author.types | set(entry.get("types", []))
        filled.optional.update(entry.get("also", []))
        filled.people |= author.people
        data = write_document(entry, filled.text, author.text)
        return Made(entry, data, filled, passages=list(passages(entry, filled.text, author.text)))

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
        made = Made(entry, write_tables(entry, written), Filled(""), tables)
        for table in tables.values():
            made.filled.people.update(person.niss or person.email for person in table.people if person)
        return made

    def _lines(self, entry: Entry, rng: Random) -> Made:
        """A text with a line, or a few, for each record: logs, cards, statements of SQL."""
        total, lines, people = Filled(""), [], []
        total.types.update(entry.get("types", []))
        for record in select(self._world, entry):
            filled = self._world.prose.fill(entry["line"], {**record, "r": record}, rng)
            lines.append(filled.text)
            total.types |= filled.types
            total.optional |= filled.optional
            for kind, others in filled.either.items():
                total.either[kind] |= others
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
            for kind, others in filled.either.items():
                body.either[kind] |= others
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
