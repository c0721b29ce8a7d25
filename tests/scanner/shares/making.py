"""A share that is written together with the truth about it: which place holds whose data, and how that can be known."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sample_data.share.blocks import parse
from sample_data.share.office import write_docx, write_odt
from sample_data.share.pages import write_html, write_pdf, write_rtf
from sample_data.share.sheets import Sheet, write_csv, write_ods, write_xlsx

SURE, NAMED, LINKED = "sure", "named", "linked"
"""An identifier that is known from the start, or name and birth; the name or a shared thing alone; only what is met."""


@dataclass(frozen=True)
class Person:
    """Somebody invented."""

    key: str
    given: str
    family: str
    born: date
    email: str
    phone: str
    street: str
    town: str
    number: str
    login: str
    iban: str = ""
    national: str = ""

    @property
    def name(self) -> str:
        """As people say it."""
        return f"{self.given} {self.family}"

    @property
    def day(self) -> str:
        """Day, month and year."""
        return f"{self.born:%d.%m.%Y}"


@dataclass(frozen=True)
class Truth:
    """Of one place: whose data it holds, and how that can be known."""

    asset: str
    unit: str
    """`row 3`, `line 17`, `message 2`; empty where the whole file is one place."""
    whose: Mapping[str, str]


@dataclass
class Share:
    """Files by path, and the truth of each."""

    files: dict[str, bytes] = field(default_factory=dict)
    truth: list[Truth] = field(default_factory=list)

    def put(self, path: str, data: bytes | str, **whose: str) -> None:
        """A file that is one place."""
        assert path not in self.files, path
        self.files[path] = data.encode() if isinstance(data, str) else data
        self.truth.append(Truth(path, "", whose))

    def tell(self, path: str, unit: str, **whose: str) -> None:
        """More of a file: a place in it."""
        self.truth.append(Truth(path, unit, whose))

    def document(self, path: str, text: str, **whose: str) -> None:
        """A document in the format of its ending."""
        blocks = parse(text)
        writers: Mapping[str, Any] = {
            "docx": write_docx,
            "odt": write_odt,
            "pdf": write_pdf,
            "rtf": write_rtf,
            "html": lambda made: write_html(made, ""),
        }
        self.put(path, writers[path.rpartition(".")[2]](blocks), **whose)

    def table(self, path: str, columns: Sequence[str], rows: Iterable[tuple[Mapping[str, str], Sequence[Any]]]) -> None:
        """A table in the format of its ending; each row with whose it is."""
        every = list(rows)
        sheet = Sheet(columns, [row for _, row in every])
        data = {
            "csv": lambda: write_csv(sheet, ";"),
            "xlsx": lambda: write_xlsx({"Blad1": sheet}),
            "ods": lambda: write_ods({"Tabelle1": sheet}),
        }[path.rpartition(".")[2]]()
        self.put(path, data)
        for number, (whose, _) in enumerate(every, 1):
            self.tell(path, f"row {number}", **whose)

    def lines(self, path: str, lines: Iterable[tuple[Mapping[str, str], str]]) -> None:
        """A log, or JSON lines: each line with whose it is."""
        every = list(lines)
        self.put(path, "\n".join(text for _, text in every) + "\n")
        for number, (whose, _) in enumerate(every, 1):
            self.tell(path, f"{'row' if path.endswith('.jsonl') else 'line'} {number}", **whose)


def crowd(seed: int, given: Sequence[str], family: Sequence[str], towns: Sequence[str], first: int) -> list[Person]:
    """People about whom nothing special is known."""
    rng = random.Random(seed)
    found = []
    for at in range(first, first + 18):
        one, two = rng.choice(given), rng.choice(family)
        login = f"{one[0]}{two}".lower().replace(" ", "")
        born = date(rng.randrange(1955, 2002), rng.randrange(1, 13), rng.randrange(1, 29))
        phone = f"+32 45{rng.randrange(0, 5)} {rng.randrange(100, 999)} {rng.randrange(100, 999)}"
        street, town = f"{rng.choice(('Lindenweg', 'Kerkweg', 'Mill Lane'))} {rng.randrange(1, 99)}", rng.choice(towns)
        mail = f"{login}{at}@post.example"
        found.append(Person(f"x{at}", one, two, born, mail, phone, street, town, f"{40_000 + 37 * at}", login))
    return found
