"""Keys between the tables of one file are followed: to the rows about the person, not to a bearer of the same name."""

from __future__ import annotations

import io
import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from click.testing import CliRunner
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P

from connectors import Budget, Rows
from connectors.formats.base import Content
from connectors.formats.dispatch import read_content
from reports.answer.gathering import gather
from scanner.cli import vigie
from scanner.config import load
from scanner.opening import open_for_search
from scanner.subject import Identity, find

ADA, OTHER, BOB = "85.07.30-033.28", "79.01.02-123.29", "93.05.18-223.61"
PEOPLE = [(1, ADA, "Ada Janssens"), (2, BOB, "Bob Peeters"), (3, OTHER, "Ada Janssens")]
PAY = [(1, 2, 2100), (2, 1, 5), (3, 3, 2300), (4, 1, 2400)]
"""Number, whose, amount."""
ABSENT = [(1, 2, 5), (2, 1, 5), (3, 3, 7)]
"""Whose, number, days: the second line holds what one of her pay slips does, and is another's."""


SHEETS: tuple[tuple[str, tuple[str, ...], list[tuple[Any, ...]]], ...] = (
    ("Employees", ("id", "niss", "name"), PEOPLE),
    ("Payslips", ("id", "employee_id", "amount"), PAY),
    ("Absences", ("employee_id", "id", "days"), ABSENT),
)


def workbook() -> bytes:
    book = openpyxl.Workbook()
    for title, head, rows in SHEETS:
        sheet = book.create_sheet(title)
        for row in (head, *rows):
            sheet.append(row)
    del book["Sheet"]
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def open_document() -> bytes:
    made = OpenDocumentSpreadsheet()
    for title, head, rows in SHEETS:
        sheet = Table(name=title)
        for cells in (head, *rows):
            line = TableRow()
            for cell in cells:
                kind = {"valuetype": "float", "value": cell} if isinstance(cell, int) else {"valuetype": "string"}
                one = TableCell(**kind)
                one.addElement(P(text=str(cell)))
                line.addElement(one)
            sheet.addElement(line)
        made.spreadsheet.addElement(sheet)
    out = io.BytesIO()
    made.write(out)
    return out.getvalue()


TABLES = (
    "CREATE TABLE person (nr integer PRIMARY KEY, niss varchar(20), name varchar(60));",
    "CREATE TABLE slip (id integer PRIMARY KEY, owner_ref integer, amount integer{pay});",
    "CREATE TABLE gone (holder integer, id integer, days integer{absent});",
)
"""Columns whose names tell nothing: the keys that are declared do."""


def values(table: str, rows: list[tuple[Any, ...]]) -> str:
    lines = ", ".join(f"({', '.join(repr(cell) if isinstance(cell, str) else str(cell) for cell in r)})" for r in rows)
    return f"INSERT INTO {table} VALUES {lines};"


def dump() -> str:
    """As `mysqldump` and SQLite write it: keys with the tables."""
    keys = {
        "pay": ", FOREIGN KEY (owner_ref) REFERENCES person (nr)",
        "absent": ", CONSTRAINT h FOREIGN KEY (holder) REFERENCES person (nr)",
    }
    made = [table.format(**keys) for table in TABLES]
    parts = zip(made, (values("person", PEOPLE), values("slip", PAY), values("gone", ABSENT)), strict=True)
    return "\n".join(line for pair in parts for line in pair) + "\n"


def late_dump() -> str:
    """As `pg_dump` writes it: keys when the rows are there."""
    copied = [
        f"COPY public.{table} ({columns}) FROM stdin;\n"
        + "".join("\t".join(map(str, row)) + "\n" for row in rows)
        + "\\.\n"
        for table, columns, rows in (
            ("person", "nr, niss, name", PEOPLE),
            ("slip", "id, owner_ref, amount", PAY),
            ("gone", "holder, id, days", ABSENT),
        )
    ]
    tables = [table.format(pay="", absent="").replace("TABLE ", "TABLE public.") for table in TABLES]
    late = [
        f"ALTER TABLE ONLY public.{table}\n    ADD CONSTRAINT c{table} FOREIGN KEY ({column}) REFERENCES"
        " public.person(nr);"
        for table, column in (("slip", "owner_ref"), ("gone", "holder"))
    ]
    return "--\n-- PostgreSQL database dump\n--\n\n" + "\n\n".join([*tables, *copied, *late]) + "\n"


def elements() -> bytes:
    """The arrays of an export in XML."""
    lines = ["<export><company>Bakkerij Bos</company>"]
    for (title, head, rows), kind in zip(SHEETS, ("employee", "payslip", "absence"), strict=True):
        each = ("".join(f"<{name}>{cell}</{name}>" for name, cell in zip(head, row, strict=True)) for row in rows)
        lines.append(
            f"<{title.lower()}>" + "".join(f"<{kind}>{cells}</{kind}>" for cells in each) + f"</{title.lower()}>"
        )
    return "\n".join([*lines, "</export>"]).encode()


def beside() -> bytes:
    """One sheet with its tables below each other."""
    book = openpyxl.Workbook()
    for _, head, rows in SHEETS:
        for row in (head, *rows, (), ()):
            book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def database() -> bytes:
    with closing(sqlite3.connect(":memory:")) as made:
        made.executescript(dump())
        return made.serialize()


def arrays() -> bytes:
    said = {
        "company": "Bakkerij Bos",
        "employees": [dict(zip(("id", "niss", "name"), row, strict=True)) for row in PEOPLE],
        "payslips": [dict(zip(("id", "employee_id", "amount"), row, strict=True)) for row in PAY],
        "absences": [dict(zip(("employee_id", "id", "days"), row, strict=True)) for row in ABSENT],
    }
    return json.dumps(said, indent=1).encode()


FILES: dict[str, Callable[[], bytes]] = {
    "staff.xlsx": workbook,
    "staff.ods": open_document,
    "mysql.sql": lambda: dump().encode(),
    "postgresql.sql": lambda: late_dump().encode(),
    "staff.db": database,
    "staff.json": arrays,
    "staff.xml": elements,
}


FOUND = {
    "staff.json": {"employees row 1", "payslips row 2", "payslips row 4", "absences row 1"},
    "staff.xml": {
        f"{one} row {n}"
        for one, n in (
            ("employees.employee", 1),
            ("payslips.payslip", 2),
            ("payslips.payslip", 4),
            ("absences.absence", 1),
        )
    },
    "one.xlsx": {f"Sheet › from row {start} row {n}" for start, n in ((1, 1), (7, 2), (7, 4), (14, 1))},
}
"""Where each file tells of her."""


@pytest.fixture(params=FILES)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, Path]:
    """A folder with a configuration, and the one file of its share."""
    (tmp_path / "share").mkdir()
    file = tmp_path / "share" / request.param
    file.write_bytes(FILES[request.param]())
    (tmp_path / "vigie.yaml").write_text("sources:\n  share: {type: files, url: share, erase_url: share}\n")
    run(tmp_path, "scan")
    return tmp_path, file


def run(place: Path, *words: str) -> str:
    at = 2 if words[:2] == ("erase", "approve") else 1
    result = CliRunner().invoke(vigie, [*words[:at], "-c", str(place / "vigie.yaml"), *words[at:]])
    assert result.exit_code in (0, 1), f"{result.output} {result.exception}"
    return result.stdout


def told(content: bytes, name: str) -> dict[str, list[tuple[str, ...]]]:
    """The rows of each table of a file, by its kind."""
    found: dict[str, list[tuple[str, ...]]] = {}
    kinds = ("person", "employees"), ("slip", "payslips"), ("gone", "absences")
    for part in read_content(Content(io.BytesIO(content), len(content), name), Budget(full=True)):
        if isinstance(part, Rows):
            name = part.sheet or part.locator.place or "".join(part.locator.members[-1:])
            table = name.partition("/")[0].rpartition(".")[2].lower()
            kind = next((kind for kind in kinds if table in kind), ("around",))[0]
            rows = part.frame.itertuples(index=False, name=None)
            found.setdefault(kind, []).extend(tuple(map(str, row)) for row in rows if any(c is not None for c in row))
    return found


def texts(rows: list[tuple[Any, ...]]) -> list[tuple[str, ...]]:
    return [tuple(map(str, row)) for row in rows]


def test_a_search_goes_along_them(place: tuple[Path, Path]) -> None:
    folder, _ = place
    answer = json.loads(run(folder, "find", "--national-number", ADA, "--format", "json"))
    reached = [one for one in answer["matches"] if "→" in one["via"]]
    assert sorted(place.rpartition("row ")[2] for place in {one["locator"] for one in reached}) == ["1", "2", "4"]
    assert all(one["certainty"] == "certain" for one in reached)
    assert not answer["not_searched"]


def test_a_row_has_one_place_however_it_is_found(tmp_path: Path) -> None:
    """By itself or along a key, what is found is one row; rows of two tables of a file are never taken for one."""
    share = tmp_path / "share"
    share.mkdir()
    told = json.loads(arrays())
    for slip in told["payslips"]:
        slip["niss"] = ADA if slip["employee_id"] == 1 else BOB
    (share / "staff.json").write_text(json.dumps(told))
    (share / "staff.xml").write_bytes(elements().replace(b"<amount>5</", f"<niss>{ADA}</niss><amount>5</".encode()))
    (share / "one.xlsx").write_bytes(beside())
    (tmp_path / "vigie.yaml").write_text("sources:\n  share: {type: files, url: share}\n")
    run(tmp_path, "scan")
    config = load(tmp_path / "vigie.yaml")
    with open_for_search(config) as inventory:
        answer = find(config, inventory, Identity(national_number=(ADA,)))
    found = {name: {m.locator for m in answer.matches if m.asset == f"share/{name}"} for name in FOUND}
    assert found == FOUND
    values = [value for row in gather(answer).rows for name, value in row.values.items() if name.endswith("amount")]
    assert sorted(map(str, values)) == ["2400"] * 3 + ["5"] * 3


def test_an_answer_gives_her_what_they_lead_to(place: tuple[Path, Path]) -> None:
    config = load(place[0] / "vigie.yaml")
    with open_for_search(config) as inventory:
        dossier = gather(find(config, inventory, Identity(national_number=(ADA,))))
    given = {str(value) for row in dossier.rows for value in row.values.values()}
    assert {"2400", ADA} <= given and not {"2100", "2300", "7", OTHER, BOB} & given


def test_an_erasure_takes_her_rows_of_each_table_and_nobody_elses(place: tuple[Path, Path]) -> None:
    folder, file = place
    plan = str(folder / "plan.json")
    run(folder, "erase", "--plan", "--national-number", ADA, "--uncovered", "erase", "--as", "ann", "-o", plan)
    made = json.loads(Path(plan).read_text())
    (item,) = made["items"]
    assert item["way"] == "remove records", item["why"]
    run(folder, "erase", "approve", plan, "--as", "bert")
    run(folder, "erase", "--apply", plan, "--hash", made["hash"], "--as", "carl")
    left = told(file.read_bytes(), file.name)
    assert left["person"] == texts(PEOPLE[1:])
    assert left["slip"] == texts([row for row in PAY if row[1] != 1])
    assert left["gone"] == texts([row for row in ABSENT if row[0] != 1])
