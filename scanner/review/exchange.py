"""Reviews as a file: tags go out as CSV or JSON, decisions come back; every mistake is told with its line.

What a spreadsheet program makes of a CSV is read too: a semicolon or tab instead of the comma, UTF-16, an apostrophe
before a formula.
"""

from __future__ import annotations

import csv
import dataclasses
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..console import neutral
from ..entries import Entry
from ..errors import ReviewError

COLUMNS = (
    *("id", "asset", "field", "entity_type", "categories", "confidence", "matched", "sampled", "why", "status", "by"),
    *("review", "decision", "new_type", "new_categories", "reason"),
)
"""`review` tells which decision the person saw; the last four are to be filled in."""
_NEEDED = ("id", "decision")
_WORDS = {
    "confirm": "confirmed",
    "confirmed": "confirmed",
    "reject": "rejected",
    "rejected": "rejected",
    "re-tag": "re-tagged",
    "retag": "re-tagged",
    "re-tagged": "re-tagged",
    "retagged": "re-tagged",
    "undo": "undo",
    "add": "added",
    "added": "added",
}


_NAMED = {"rejected": "a rejection", "re-tagged": "a re-tag", "added": "an addition"}
"""Decisions that need a reason."""


@dataclass(frozen=True)
class Line:
    """One line of a file that decides something; texts as they stand there."""

    number: int
    id: int
    """0 for a tag that is to be added."""
    decision: str
    """`confirmed`, `rejected`, `re-tagged`, `added` or `undo`."""
    asset: str = ""
    field: str = ""
    entity_type: str = ""
    review: int | None = None
    """Id of the decision that stood when the file was written, 0 for none; None where the file does not say."""
    new_type: str = ""
    new_categories: tuple[str, ...] = ()
    reason: str = dataclasses.field(default="", repr=False)


def export_csv(entries: Iterable[Entry], untagged: Iterable[tuple[str, str]] = ()) -> bytes:
    """Tags, and fields (asset, field) without one, as CSV: UTF-8 with a mark, by which spreadsheets read accents."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for record in _records(entries, untagged):
        writer.writerow([neutral(_cell(record[column])) for column in COLUMNS])
    return out.getvalue().encode("utf-8-sig", "backslashreplace")


def export_json(entries: Iterable[Entry], untagged: Iterable[tuple[str, str]] = ()) -> bytes:
    """The same as a list of JSON objects."""
    return (json.dumps(_records(entries, untagged), indent=2, ensure_ascii=False) + "\n").encode(
        "utf-8", "backslashreplace"
    )


def read_lines(content: bytes, name: str) -> list[Line]:
    """The lines of a file that decide something. Raises `ReviewError` naming every line that is wrong."""
    text = _text(content, name)
    records = _json(text, name) if text.lstrip().startswith(("[", "{")) else _csv(text, name)
    lines, wrong = [], []
    for number, record in records:
        if not str(record.get("decision") or "").strip():
            continue
        try:
            lines.append(_line(number, record))
        except ValueError as error:
            wrong.append(f"{name}:{number}: {error}")
    refuse(wrong)
    return lines


def refuse(wrong: Sequence[str]) -> None:
    """Raise one `ReviewError` for all the lines that are wrong, if any is."""
    if wrong:
        more = f"\n… and {len(wrong) - 20} more" if len(wrong) > 20 else ""
        raise ReviewError("\n".join(wrong[:20]) + more, code="review-file", hint="Nothing was changed.")


def _records(entries: Iterable[Entry], untagged: Iterable[tuple[str, str]]) -> list[dict[str, Any]]:
    empty = dict.fromkeys(COLUMNS, "")
    return [
        *(_record(entry) for entry in entries),
        *({**empty, "asset": asset, "field": field, "status": "untagged"} for asset, field in untagged),
    ]


def _record(entry: Entry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "asset": entry.asset,
        "field": entry.field,
        "entity_type": entry.entity_type,
        "categories": list(entry.categories),
        "confidence": entry.confidence,
        "matched": entry.matched,
        "sampled": entry.sampled,
        "why": entry.reason,
        "status": entry.status,
        "by": entry.review.by if entry.review else "",
        "review": entry.review.id if entry.review else 0,
        "decision": "",
        "new_type": "",
        "new_categories": [],
        "reason": "",
    }


def _cell(value: Any) -> str:
    return " ".join(value) if isinstance(value, list) else str(value)


def _text(content: bytes, name: str) -> str:
    utf16 = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        text = content.decode("utf-16" if utf16 else "utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise ReviewError(
            f"{name}:{line}: this is not UTF-8.",
            code="review-encoding",
            hint="Save it as `CSV UTF-8`; that keeps the accents in names of folders and files.",
        ) from None
    if "\0" in text:
        raise ReviewError(f"{name} is neither CSV nor JSON.", code="review-file", hint="Spreadsheets: save it as CSV.")
    return text


def _json(text: str, name: str) -> list[tuple[int, Mapping[str, Any]]]:
    try:
        data = json.loads(text)
    except ValueError as error:
        line = getattr(error, "lineno", 1)
        raise ReviewError(f"{name}:{line}: this is not JSON.", code="review-file") from None
    if isinstance(data, Mapping):
        data = [data]
    if not isinstance(data, list) or not all(isinstance(one, Mapping) for one in data):
        raise ReviewError(f"{name} must hold a list of objects {{id, decision, …}}.", code="review-file")
    if missing := [column for column in _NEEDED if data and not any(column in one for one in data)]:
        raise _columns(name, missing)
    return list(enumerate(data, start=1))


def _csv(text: str, name: str) -> list[tuple[int, Mapping[str, Any]]]:
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        header = [cell.strip().lower() for cell in next(reader, [])]
        if missing := [column for column in _NEEDED if column not in header]:
            raise _columns(name, missing)
        found: list[tuple[int, Mapping[str, Any]]] = []
        for row in reader:
            if len(row) > len(header):
                told = f"{name}:{reader.line_num}: there are {len(row)} cells and {len(header)} columns."
                raise ReviewError(told, code="review-file", hint="A cell with the separator in it needs quotes.")
            found.append((reader.line_num, {key: _bare(cell) for key, cell in zip(header, row, strict=False)}))
    except csv.Error:
        raise ReviewError(f"{name}:{reader.line_num}: this is not CSV.", code="review-file") from None
    return found


def _bare(cell: str) -> str:
    """Without the apostrophe that kept a spreadsheet program from computing it."""
    return cell[1:] if cell.startswith("'") and neutral(cell[1:]) == cell else cell


def _columns(name: str, missing: Sequence[str]) -> ReviewError:
    return ReviewError(
        f"{name} lacks the column{'s' if len(missing) > 1 else ''} {', '.join(missing)}.",
        code="review-columns",
        hint=f"`vigie review export FILE` writes one to fill in, with the columns {', '.join(COLUMNS)}.",
    )


def _line(number: int, record: Mapping[str, Any]) -> Line:
    decision = _WORDS.get(str(record["decision"]).strip().lower().replace("_", "-"))
    if decision is None:
        raise ValueError("`decision` must be confirm, reject, re-tag, add, undo, or empty")
    new_type = str(record.get("new_type") or "").strip()
    if decision in ("re-tagged", "added") and not new_type:
        raise ValueError(f"{_NAMED[decision]} needs a `new_type`")
    if decision in _NAMED and not str(record.get("reason") or "").strip():
        raise ValueError(f"{_NAMED[decision]} needs a `reason`")
    if decision == "added" and not str(record.get("asset") or "").strip():
        raise ValueError("an addition needs an `asset`, and the `field` of a table")
    categories = record.get("new_categories") or ()
    words = categories.replace(",", " ").split() if isinstance(categories, str) else [str(one) for one in categories]
    return Line(
        number=number,
        id=0 if decision == "added" else _number(record.get("id"), "id"),
        decision=decision,
        asset=str(record.get("asset") or ""),
        field=str(record.get("field") or ""),
        entity_type=str(record.get("entity_type") or "").strip(),
        review=None if record.get("review") in (None, "") else _number(record["review"], "review"),
        new_type=new_type,
        new_categories=tuple(words),
        reason=str(record.get("reason") or ""),
    )


def _number(value: Any, column: str) -> int:
    text = str(value if value is not None else "").strip()
    if not text.isdecimal():
        raise ValueError(f"`{column}` must be a number")
    return int(text)
