"""Presents an answer: a page, and the same as PDF; long tables show their first rows and name the file of all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..pages import render_page
from ..typeset import typeset
from .building import Answered, Table

FIRST = 100
"""Rows of a table that the page shows (the first layer; EDPB 01/2022, section 5.2.4); the file has them all."""
FIRST_PRINTED = 25
MARK = " °"
"""Behind the name of a field that stands in a record about the subject and is not personal by itself."""


def as_html(answer: Answered) -> bytes:
    """One self-contained page."""
    told = {"answer": answer, "first": FIRST, "columns": columns, "mark": MARK}
    return render_page("answer.html", answer.present, intro=intro(answer), notes=notes(answer), **told)


def as_pdf(answer: Answered) -> bytes:
    """Tagged, with bookmarks."""
    t = answer.present
    values: dict[str, Any] = {
        "title": t(f"letter.package.title.{answer.kind}"),
        "organisation": answer.declaration.organisation.name or "",
        "language": t.language,
        "called": answer.called,
        "dated": t.date(answer.on),
        "footer": answer.declaration.organisation.name or "",
        "words": {"missing-long": t("record.missing_long")},
        "intro": intro(answer),
        "rights": [t("letter.package.rights"), t("letter.package.complaint")],
        "copies_title": t("letter.package.copies"),
        "sections": [_section(section, t) for section in answer.sections],
        "notes": notes(answer),
    }
    return typeset("answer.typ", answer.on, values)


def columns(rows: Sequence[Mapping[str, str]]) -> list[str]:
    """The columns of some rows of one table, in order of first appearance."""
    return list(dict.fromkeys(name for row in rows for name in row))


def intro(answer: Answered) -> str:
    """What the package is, and who explains what a record says in codes."""
    t = answer.present
    said = t(f"letter.package.intro.{answer.kind}")
    coded = any(section.tables for section in answer.sections)
    return f"{said} {t('letter.package.codes')}" if coded else said


def notes(answer: Answered) -> list[str]:
    """What must be said of the whole: what was made illegible, left out, not searched, or is answered by others."""
    t = answer.present
    told = []
    if any(not (one.kept or one.secret) for one in answer.redactions):
        told.append(
            t("letter.partly.portability-others" if answer.kind == "portability" else "letter.partly.access-15(4)")
        )
    if answer.not_given:
        told.append(_not_given(answer))
    if answer.withheld:
        told.append(t("letter.answer.withheld"))
    if left := sum(copy.left_out for section in answer.sections for _, copy in section.copies):
        told.append(t.count("left_out", left))
    if answer.problems:
        told.append(t.count("follows", len(answer.problems)))
    if answer.not_searched:
        told.append(t("letter.answer.unsearched"))
    if answer.referred:
        told.append(f"{t('letter.referral.processor')} {t.list(answer.referred)}.")
    if not answer.sections:
        told.append(t("letter.answer.none"))
    return told


def _not_given(answer: Answered) -> str:
    """What Art. 20 does not give, by where it comes from, and in which fields of which places that is."""
    t = answer.present
    fields: dict[str, dict[str, list[str]]] = {}
    for one in answer.not_given:
        place = str(one["place"]).rpartition("/")[2]
        fields.setdefault(str(one["why"]), {}).setdefault(place, []).append(str(one["field"]))
    told = [
        f"{why}{t('colon')}{'; '.join(f'{place} ({t.list(names)})' for place, names in places.items())}."
        for why, places in fields.items()
    ]
    return " ".join([t("letter.partly.portability-mixed"), *told])


def _field(table: Table, name: str, value: str) -> tuple[str, str, str]:
    """What the field holds, its own name where that is another, its value."""
    mark = MARK if name in table.beside else ""
    return table.meanings.get(name, name) + mark, name if name in table.meanings else "", value


def _section(section: Any, t: Any) -> dict[str, Any]:
    return {
        "label": section.label,
        "information": [
            {"label": label, "article": article, "lines": cell.lines, "missing": cell.missing}
            for label, article, cell in section.information
        ],
        "tables": [
            {
                "place": one.place,
                "more": t.count("more_records", len(one.rows) - FIRST_PRINTED, file=one.file)
                if len(one.rows) > FIRST_PRINTED
                else "",
                "beside": t("letter.package.beside") if one.beside else "",
                "rows": [[_field(one, name, value) for name, value in row.items()] for row in one.rows[:FIRST_PRINTED]],
            }
            for one in section.tables
        ],
        "copies": [[name, copy.asset] for name, copy in section.copies],
    }
