"""Reads labelled sets from JSON lines and CSV; a mistake is told with its file and line, and never with a value.

Texts      {"id", "text", "lang", "spans": [{"start", "end", "entity_type"}]}
Columns    {"id", "table", "lang", "columns": {name: [values]}, "labels": {name: type | [types that are right] | null}}
           or CSV with the heads table, column, entity_type, value: a row per value, an empty type for none
Documents  {"id", "text" | "path", "lang", "categories": [], "also": [], "entity_types": [], "kind", "persons"}
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from ..errors import ClassifierError
from ..taxonomy import TAXONOMY
from .cases import DocumentCase, LabelledSet, Span, TableCase, TextCase

_KINDS = (".jsonl", ".csv")
_CSV_HEADS = {"table", "column", "entity_type", "value"}
Case = TextCase | TableCase | DocumentCase


def read_sets(paths: Iterable[Path]) -> list[LabelledSet]:
    """Every set of the files and folders given, in order of name; raises `ClassifierError` at the first mistake."""
    files = [file for path in paths for file in _files(path)]
    if not files:
        raise ClassifierError(
            "There is no labelled set to read.", code="sets-missing", hint="Name .jsonl or .csv files, or their folder."
        )
    return [_read(file) for file in files]


def _files(path: Path) -> list[Path]:
    if path.is_dir():
        return sorted(file for file in path.rglob("*") if file.suffix in _KINDS and file.is_file())
    if not path.is_file():
        raise ClassifierError(f"There is no file {path}.", code="sets-missing", hint="Check the name.")
    if path.suffix not in _KINDS:
        raise ClassifierError(f"{path} is no labelled set.", code="sets-wrong", hint="A set ends in .jsonl or .csv.")
    return [path]


def _read(path: Path) -> LabelledSet:
    try:
        content = path.read_bytes()
        text = content.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise ClassifierError(f"{path} cannot be read: {type(error).__name__}.", code="sets-wrong") from None
    cases: list[Case] = list(_csv_tables(path, text) if path.suffix == ".csv" else _lines(path, text))
    return LabelledSet(
        name=path.stem,
        digest=hashlib.sha256(content).hexdigest()[:12],
        texts=tuple(case for case in cases if isinstance(case, TextCase)),
        tables=tuple(case for case in cases if isinstance(case, TableCase)),
        documents=tuple(case for case in cases if isinstance(case, DocumentCase)),
        types=frozenset(name for case in cases for name in _types(case)),
    )


def _types(case: Case) -> Iterator[str]:
    match case:
        case TextCase():
            yield from (span.entity_type for span in case.spans)
        case TableCase():
            yield from (name for names in case.labels.values() for name in names)
        case DocumentCase():
            yield from case.entity_types or ()


def _lines(path: Path, text: str) -> Iterator[Case]:
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            try:
                yield _case(path, number, json.loads(line))
            except (ValueError, TypeError, KeyError, AttributeError) as error:
                reason = error.args[0] if isinstance(error, _WrongLabelError) else "this is no case of a labelled set"
                raise ClassifierError(
                    f"{path}, line {number}: {reason}.", code="sets-wrong", hint="See docs/evaluation.md for the forms."
                ) from None


class _WrongLabelError(ValueError):
    """What is wrong with a case, in words and without its content."""


def _case(path: Path, number: int, data: Mapping[str, Any]) -> Case:
    name, language = str(data.get("id") or number), str(data.get("lang") or data.get("language") or "")
    if "columns" in data:
        return _table(name, language, data)
    if "spans" in data:
        return TextCase(name, language, data["text"], tuple(_span(data["text"], span) for span in data["spans"]))
    if "categories" not in data:
        raise _WrongLabelError("it has neither `spans`, nor `columns`, nor `categories`")
    return _document(path, name, language, data)


def _span(text: str, span: Mapping[str, Any]) -> Span:
    start, end = int(span["start"]), int(span["end"])
    if not 0 <= start < end <= len(text):
        raise _WrongLabelError(f"the span {start} to {end} lies outside the text")
    return Span(start, end, _known(span["entity_type"]))


def _known(entity_type: Any) -> str:
    if entity_type not in TAXONOMY:
        raise _WrongLabelError("an entity type is none of those that `vigie entities` lists")
    return str(entity_type)


def _table(name: str, language: str, data: Mapping[str, Any]) -> TableCase:
    columns = {str(column): list(values or ()) for column, values in data["columns"].items()}
    labels = {}
    for column, label in data["labels"].items():
        if column not in columns:
            raise _WrongLabelError("a label names a column that is not there")
        labels[str(column)] = tuple(map(_known, [label] if isinstance(label, str) else label or ()))
    return TableCase(name, language, str(data.get("table") or ""), columns, labels)


def _document(path: Path, name: str, language: str, data: Mapping[str, Any]) -> DocumentCase:
    file = path.parent / data["path"] if data.get("path") else None
    if file is not None and not file.is_file():
        raise _WrongLabelError("`path` names no file beside the set")
    also = data.get("also") or []
    if strange := [c for c in [*data["categories"], *also] if c not in TAXONOMY.categories]:
        raise _WrongLabelError(f"{len(strange)} of its categories are not known")
    types = data.get("entity_types")
    return DocumentCase(
        id=name,
        language=language,
        text="" if file else str(data["text"]),
        path=file,
        categories=frozenset(data["categories"]),
        also=frozenset(also),
        entity_types=None if types is None else frozenset(map(_known, types)),
        kind=data.get("kind"),
        persons=data.get("persons"),
    )


def _csv_tables(path: Path, text: str) -> Iterator[TableCase]:
    """Tables written as a row per value."""
    rows = csv.DictReader(io.StringIO(text))
    if not set(rows.fieldnames or ()) >= _CSV_HEADS:
        raise ClassifierError(
            f"{path}, line 1: the heads {', '.join(sorted(_CSV_HEADS))} are needed.", code="sets-wrong"
        )
    tables: dict[str, tuple[dict[str, list[object]], dict[str, tuple[str, ...]], str]] = {}
    for row in rows:
        columns, labels, _ = tables.setdefault(row["table"] or "", ({}, {}, row.get("lang") or ""))
        column, label = row["column"] or "", row["entity_type"] or ""
        columns.setdefault(column, []).append(row["value"] or "")
        if label and label not in TAXONOMY:
            raise ClassifierError(f"{path}, line {rows.line_num}: the entity type is not known.", code="sets-wrong")
        labels[column] = (label,) if label else ()
    for table, (columns, labels, language) in tables.items():
        yield TableCase(table, language, table, columns, labels)
