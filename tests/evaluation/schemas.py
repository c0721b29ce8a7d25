"""Fills the tables of `schemas.txt`, a set per language and one by names: `python tests/evaluation/schemas.py`."""

import json
from collections import defaultdict
from pathlib import Path

from classifiers.columns.training.cells import fill
from classifiers.columns.training.tables import read_tables

HERE = Path(__file__).parent
ROWS = 20
SEED = 2026


def line(number, table, cells):
    judged = {name: label for name, label in table.columns.items() if label.judged}
    return {
        "id": f"{table.language}{number}",
        "table": table.name,
        "lang": table.language,
        "columns": {name: cells[name][:ROWS] for name in table.columns} if cells else {n: [] for n in table.columns},
        "labels": {name: list(label.right) or None for name, label in judged.items()},
    }


def main():
    sets = defaultdict(list)
    for number, table in enumerate(read_tables(HERE / "schemas.txt")):
        sets[f"{table.language}_values"].append(line(number, table, fill(table, SEED)))
        sets["names_only"].append(line(number, table, None))
    (HERE / "schemas").mkdir(exist_ok=True)
    for name, lines in sets.items():
        text = "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in lines)
        (HERE / "schemas" / f"{name}.jsonl").write_text(text, "utf-8")


if __name__ == "__main__":
    main()
