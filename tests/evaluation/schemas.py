"""Fills the tables of `schemas.txt`, and the others: `python tests/evaluation/schemas.py`.

The first gives a set per language and one by names, the second, tables of public systems, a set with values and one by
names; `schemas_business.txt`, `schemas_unseen.txt`, `schemas_public.txt`, `schemas_wide.txt`, `schemas_kept.txt`,
`schemas_apps.txt` and `schemas_apps_kept.txt`, further public systems, one by names and one in which a third or half of
the columns has values.
"""

import json
import zlib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from classifiers.columns.training.cells import fill
from classifiers.columns.training.tables import LabelledTable, read_tables
from classifiers.matching.alternatives import listed

HERE = Path(__file__).parent
ROWS = 20
MIXED = {"business": 3, "unseen": 3, "public": 2, "kept": 2, "wide": 3, "apps": 2, "apps_kept": 2}
"""Sets in which one column of so many has values."""
SEED = 2026
EMPTY = frozenset(
    listed("""
    PERSON_ID, PHOTO, EMPLOYER, BIOMETRIC, HOUSEHOLD, SECURITY_QUESTION, CREDIT_CARD, CARD_SECURITY_CODE, SOCIAL_HANDLE,
    BROWSING, FR_NIR, VAT_NUMBER, DE_TAX_NUMBER, DE_TAX_ID, DE_SOCIAL_SECURITY
    """)
)
"""Types for which `cells` invents nothing: in the tables of public systems such a column stays without values."""


def line(number, table, cells):
    judged = {name: label for name, label in table.columns.items() if label.judged}
    return {
        "id": f"{table.language}{number}",
        "table": table.name,
        "lang": table.language,
        "columns": {name: cells[name][:ROWS] for name in table.columns} if cells else {n: [] for n in table.columns},
        "labels": {name: list(label.right) or None for name, label in judged.items()},
    }


def sets() -> dict[str, list[dict]]:
    """Every set by the name of its file."""
    made = defaultdict(list)
    for number, table in enumerate(read_tables(HERE / "schemas.txt")):
        made[f"{table.language}_values"].append(line(number, table, fill(table, SEED)))
        made["names_only"].append(line(number, table, None))
    for number, table in enumerate(read_tables(HERE / "schemas_field.txt")):
        made["field_values"].append(line(number, table, dict(_of_public_system(table))))
        made["field_names"].append(line(number, table, None))
    for name, of in MIXED.items():
        for number, table in enumerate(read_tables(HERE / f"schemas_{name}.txt")):
            made[f"{name}_mixed"].append(line(number, table, dict(_some(table, of))))
            made[f"{name}_names"].append(line(number, table, None))
    return made


def _some(table: LabelledTable, of: int) -> Iterator[tuple[str, list[str]]]:
    """Values for one column of so many, by its name: the others stand beside them empty."""
    for name, values in _of_public_system(table):
        yield name, values if zlib.crc32(f"{table.name}.{name}".encode()) % of == 0 else []


def _of_public_system(table: LabelledTable) -> Iterator[tuple[str, list[str]]]:
    for name, values in fill(table, SEED).items():
        right = table.columns[name].right
        yield name, [] if right and right[0] in EMPTY else values


def main():
    (HERE / "schemas").mkdir(exist_ok=True)
    for name, lines in sets().items():
        text = "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in lines)
        (HERE / "schemas" / f"{name}.jsonl").write_text(text, "utf-8")


if __name__ == "__main__":
    main()
