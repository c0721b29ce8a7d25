"""Sheets tied by nothing but a column `Nr`: followed to the person's rows, and never to lines that are counted."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from click.testing import CliRunner

from scanner.cli import vigie

PEOPLE = [("Nr", "INSZ", "Naam", "Voornaam"), (1042, "85.07.30-033.28", "Janssens", "Ada"),
          (1077, "93.05.18-223.61", "Peeters", "Bob"), (1093, "79.01.02-123.29", "Janssens", "Ada"),
          (1101, "", "Maes", "Cor"), (1102, "", "Wouters", "Dirk"), (1188, "", "Claes", "Els")]  # fmt: skip
COUNTED = [PEOPLE[0], *((number, *row[1:]) for number, row in enumerate(PEOPLE[1:], 1))]
Sheets = dict[str, list[tuple[Any, ...]]]


def places(folder: Path, sheets: Sheets) -> set[str]:
    """Where Ada Janssens, by her national number, is found with certainty."""
    (folder / "share").mkdir()
    book = openpyxl.Workbook()
    del book["Sheet"]
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    book.save(folder / "share" / "lijst.xlsx")
    (folder / "vigie.yaml").write_text("sources:\n  share: {type: files, url: share}\n")
    at = ("-c", str(folder / "vigie.yaml"))
    assert CliRunner().invoke(vigie, ["scan", *at]).exit_code == 0
    who = ("--national-number", "85.07.30-033.28", "--format", "json")
    told = json.loads(CliRunner().invoke(vigie, ["find", *at, *who]).stdout)
    return {match["locator"] for match in told["matches"] if match["certainty"] == "certain"}


LOANS = ("Nr", "Toestel", "Uitgeleend op")
LENT = [LOANS, (1077, "laptop", "2024-01-02"), (1042, "gsm", "2024-01-02")]
PAY = ("Nr", "Maand", "Brutoloon")
MONTHS = [(2, "jan", 2100.5), (1, "jan", 2400.25), (2, "feb", 2100.5), (1, "feb", 2410)]
ORDERS = [("Nr", "Artikel", "Aantal"), (1, "papier", 5), (1, "inkt", 2), (2, "stoel", 1)]
CLIENTS = [COUNTED[0], (1, "", "Bos", "Gil"), (2, "", "Aerts", "Han"), (3, "", "Nys", "Jo")]
SAME = [PEOPLE[0], *((row[0], "", "Bos", f"Gil {row[0]}") for row in PEOPLE[1:])]
WHOSE = [("Nr", "Bureau", "medewerker_id", "Brutoloon"), (1042, "a", 1077, 2100), (1077, "b", 1042, 2400)]
CASES: dict[str, tuple[Sheets, set[str]]] = {
    "numbers that are nobody else's": ({"Personeel": PEOPLE, "Toestellen": LENT}, {"Toestellen › row 2"}),
    "counted persons, repeated beside pay": (
        {"Personeel": COUNTED, "Lonen": [PAY, *MONTHS]},
        {"Lonen › row 2", "Lonen › row 4"},
    ),
    "each of the counted persons once, beside pay": (
        {"Personeel": COUNTED, "Lonen": [PAY, *((number, "jan", 2000.5 + number) for number in (2, 1, 3, 4, 5, 6))]},
        {"Lonen › row 2"},
    ),
    "a sheet that counts its lines": (
        {"Personeel": COUNTED, "Toestellen": [LOANS, (1, "laptop", "2024-01-02"), (2, "gsm", "2024-01-02")]},
        set(),
    ),
    "lines of orders, counted too": ({"Personeel": COUNTED, "Bestellingen": ORDERS}, set()),
    "a list of clients with numbers of its own": ({"Personeel": COUNTED, "Klanten": CLIENTS}, set()),
    "two lists that number different people": ({"Personeel": PEOPLE, "Klanten": SAME, "Toestellen": LENT}, set()),
    "a number of its own beside whose it is": ({"Blad1": PEOPLE, "Blad2": WHOSE}, {"Blad2 › row 2"}),
}


@pytest.mark.parametrize("case", CASES)
def test_only_what_is_a_reference_is_followed(case: str, tmp_path: Path) -> None:
    sheets, found = CASES[case]
    first = next(iter(sheets))
    assert places(tmp_path, sheets) == {f"{first} › row 1", *found}
