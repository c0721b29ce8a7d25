"""The list of redactions that a DPO reviews before an answer goes out: written as CSV, read back with decisions."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from scanner.console import neutral

from ..errors import ReportError
from .provided import LeftOut
from .redacting import Redaction

COLUMNS = ("id", "decision", "entity_type", "shown", "asset", "locator")
DECISIONS = ("redact", "keep")


def write_review(redactions: Iterable[Redaction], left_out: Iterable[LeftOut] = ()) -> bytes:
    """One line a redaction, and one a field that Art. 20 does not give; change `redact` to `keep` in the second column
    to give it out."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for one in (one for one in redactions if not one.secret):
        decision = "keep" if one.kept else "redact"
        writer.writerow([one.id, decision, one.entity_type, *map(neutral, (one.shown, one.asset, one.locator))])
    for field in left_out:
        decision, shown = "keep" if field.kept else "redact", f"{field.origin} × {field.rows}"
        writer.writerow([field.id, decision, field.entity_type, shown, *map(neutral, (field.asset, field.field))])
    return out.getvalue().encode("utf-8-sig")


def read_review(file: Path) -> dict[str, bool]:
    """Id → whether to keep; raises `ReportError` with the line of what cannot be understood."""
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise _wrong(file, 0, f"it cannot be read: {type(error).__name__}") from None
    except UnicodeDecodeError:
        raise _wrong(file, 0, "it is not UTF-8") from None
    dialect = csv.excel()
    dialect.delimiter = ";" if text.partition("\n")[0].count(";") > text.partition("\n")[0].count(",") else ","
    rows = csv.DictReader(io.StringIO(text), dialect=dialect)
    if not {"id", "decision"} <= set(rows.fieldnames or ()):
        raise _wrong(file, 1, "its columns are not those of a review: id, decision …")
    decided = {}
    for number, row in enumerate(rows, start=2):
        decision = (row["decision"] or "").strip().lower()
        if decision not in DECISIONS:
            raise _wrong(file, number, "a decision is `redact` or `keep`")
        decided[(row["id"] or "").strip()] = decision == "keep"
    return decided


def _wrong(file: Path, line: int, reason: str) -> ReportError:
    where = f"{file}, line {line}" if line else str(file)
    return ReportError(f"The review {where}: {reason}.", code="review-wrong")
