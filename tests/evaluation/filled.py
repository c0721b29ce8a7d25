"""Fills every column of `schemas_filled.txt` and the like (`NAMES`): `python tests/evaluation/filled.py`.

The persons of a table are made once, so that a row belongs to one person. Then what old systems do is done to each
column: empty and default values, a row of tests, capitals, cut ends, a wrong encoding, dates as numbers, yes as J or O.
"""

from __future__ import annotations

import json
import sys
from datetime import date, timedelta
from pathlib import Path
from random import Random

from classifiers.columns.training.tables import LabelledTable, read_tables

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE)]

from filled_cells import Someone, of_person, thing, words  # noqa: E402

ROWS = 20
NAMES = (
    "filled",
    "filled_kept",
    "fresh",
    "fresh_kept",
    "staff",
    "staff_kept",
    "legacy",
    "legacy_kept",
    "systems",
    "systems_kept",
)
EMPTY = ("", "", "", "NULL", "-", "n/a", "0", ".")
_WORDS = ("NAME", "PERSON", "CITY", "ADDRESS")
_LONG = ("ADDRESS", "PERSON", "FREE_TEXT", "JOB_TITLE")
_NAMES = ("GIVEN_NAME", "FAMILY_NAME", "CITY", "STREET_ADDRESS", "PERSON")
_TESTED = ("GIVEN_NAME", "FAMILY_NAME", "PERSON", "USERNAME", "CITY")


def lines(name: str) -> list[dict]:
    """The set of that name, a line a table."""
    tables = read_tables(HERE / f"schemas_{name}.txt")
    return [_line(number, table) for number, table in enumerate(tables)]


def _line(number: int, table: LabelledTable) -> dict:
    rng = Random(f"people of {table.name}")
    word = words()["people"][table.language]
    people = []
    for _ in range(ROWS):
        woman = rng.random() < 0.5
        born = date(1938, 1, 1) + timedelta(days=rng.randrange(24_500))
        people.append(Someone(rng.choice(word["women" if woman else "men"]), rng.choice(word["family"]), woman, born))
    columns, labels = {}, {}
    for written, label in table.columns.items():
        column, _, recipe = written.partition("~")
        columns[column] = _column(table, column, recipe, label.right, people)
        if label.judged:
            labels[column] = list(label.right) or None
    language = table.language
    return {"id": f"{language}{number}", "table": table.name, "lang": language, "columns": columns, "labels": labels}


def _column(table: LabelledTable, column: str, recipe: str, right: tuple[str, ...], people: list[Someone]) -> list[str]:
    rng = Random(f"{table.name}.{column}")
    if recipe == "empty":
        rate = 1.0 if right else rng.choice((0.9, 1.0))
        return ["" if rng.random() < rate else str(rng.randrange(9)) for _ in people]
    if recipe or not right:
        choices = recipe.replace("_", " ") if recipe.startswith("enum") else recipe or "id"
        make, kind = thing(choices, table.language, rng), "" if recipe in ("id", "") else "thing"
    else:
        kind = next((t for t in ("PHONE_NUMBER", "EMAIL_ADDRESS") if t in right), right[0])
        make = of_person(kind, table.language, rng)
    values = [make(row, who) for row, who in enumerate(people)]
    return _untidy(values, kind, rng) if kind else values


def _untidy(values: list[str], kind: str, rng: Random) -> list[str]:
    """What years of use do to a column."""
    rate = rng.choice((0, 0, 0.1, 0.3, 0.6))
    empty = rng.choice(EMPTY[:4] if kind == "thing" else EMPTY)
    case = rng.choice((str, str, str, str.upper, str.lower)) if kind.endswith(_WORDS) else str
    cut = rng.choice((None, None, None, 12, 20)) if kind.endswith(_LONG) and kind != "EMAIL_ADDRESS" else None
    garbled = kind in _NAMES and rng.random() < 0.2
    done = []
    for value in values:
        value = case(value)
        if garbled:
            value = value.encode().decode("cp1252", "replace")
        done.append(empty if rng.random() < rate else value[:cut].rstrip())
    if kind in _TESTED and rng.random() < 0.4:
        done[rng.randrange(len(done))] = rng.choice(("test", "TEST", "xxx", "Admin", "?"))
    return done


def main() -> None:
    for name in NAMES:
        text = "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in lines(name))
        (HERE / "schemas" / f"{name}.jsonl").write_text(text, "utf-8")


if __name__ == "__main__":
    main()
