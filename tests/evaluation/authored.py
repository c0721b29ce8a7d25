"""Makes sets of the tables in `authored/`, whose values are their authors' own: `python tests/evaluation/authored.py`.

Demonstration data, teaching data and open data of public repositories: every column with the label that a person gave
it before the first run, and at most eight of its values.
"""

import json
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).parent
HALVES = ("read", "kept")


def lines(half: str) -> Iterator[dict]:
    """The tables of a half, a line each."""
    language, table = "", None
    for line in (HERE / "authored" / f"{half}.txt").read_text("utf-8").splitlines():
        if line.startswith("= "):
            language = line.split(" ")[1]
        elif line.startswith("# "):
            if table:
                yield _whole(table)
            table = {"table": line[2:], "lang": language, "columns": {}, "labels": {}}
        elif line and table:
            _column(table, *line.split(" | "))
    if table:
        yield _whole(table)


def _column(table: dict, name: str, label: str, *values: str) -> None:
    table["columns"][name] = [value.strip() for value in values]
    if not label.endswith("?"):
        table["labels"][name] = None if label == "-" else label.split("/")


def _whole(table: dict) -> dict:
    """With as many cells in each column that has any: what stands empty at an end is not written down."""
    longest = max(map(len, table["columns"].values()))
    return {**table, "columns": {n: v + [""] * (longest - len(v)) if v else [] for n, v in table["columns"].items()}}


def main() -> None:
    for half in HALVES:
        made = ({"id": f"{table['lang']}{number}", **table} for number, table in enumerate(lines(half)))
        text = "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in made)
        (HERE / "schemas" / f"authored_{half}.jsonl").write_text(text, "utf-8")


if __name__ == "__main__":
    main()
