"""Writes a certificate: JSON for programs, a page of HTML for people, in one of four languages."""

from __future__ import annotations

import dataclasses
import html
import json
import os
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from ..languages import Language, numbered, typeset, written
from ..rights.wording import cited
from ..said import counted, said
from ..whole import write_whole
from .errors import ErasureError
from .proving import Certificate

_REASONED = (("done", ("asset", "place", "way")), ("kept", ("asset", "place")))
"""The parts of the page that give a reason above the places of which it holds, each with the columns of these."""
_LISTED = (
    ("left", ("asset", "fields")),
    ("not-searched", ("asset", "reason")),
    ("notify", ("recipient", "activity")),
    ("sealed", ("asset", "due")),
    ("tasks", ("where", "text")),
)
"""The parts that are one table, each with its columns."""

_STYLE = """
body{font:15px/1.5 system-ui,sans-serif;max-width:58rem;margin:2.5rem auto;padding:0 1rem;color:#1b1f24}
h1{font-size:1.7rem;line-height:1.2;margin:0 0 .3rem}h2{font-size:1.15rem;margin:2rem 0 .5rem;border-bottom:1px solid}
h3{font-size:1rem;margin:1.4rem 0 .2rem}h3+p{margin:.2rem 0 .5rem}h2,h3,h3+p,thead{break-after:avoid}
.verdict{font-weight:600;padding:.6rem .9rem;border-left:5px solid #1a7f37;background:#eef8f0;margin:1.2rem 0}
.verdict.no{border-color:#b42318;background:#fdf1ef}table{border-collapse:collapse;width:100%;font-size:.92rem}
th,td{text-align:left;vertical-align:top;padding:.3rem .8rem .3rem 0;border-bottom:1px solid #e6e9ec}th{color:#57606a}
th{font-weight:500}td{overflow-wrap:break-word}td.times{white-space:nowrap;text-align:right}tr{break-inside:avoid}
code{font-size:.85em;overflow-wrap:anywhere}dt{color:#57606a}dd{margin:0}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1.5rem}
@page{margin:18mm 16mm}@media print{body{margin:0;max-width:none;padding:0;font-size:10.5pt}}
"""


def write_certificate(certificate: Certificate, path: Path) -> None:
    """Write it, as HTML where the name ends so, else as JSON; raises `ErasureError`."""
    page = path.suffix.casefold() in (".html", ".htm")
    text = as_html(certificate) if page else json.dumps(dataclasses.asdict(certificate), indent=1, ensure_ascii=False)
    try:
        write_whole(path, text.encode())
    except OSError as error:
        raise ErasureError(
            f"The certificate cannot be written: {os.strerror(error.errno or 0)}.", code="certificate", hint="Check -o."
        ) from None


def as_html(certificate: Certificate) -> str:
    """One page that needs nothing but itself, in the certificate's language."""
    say = _Saying(certificate.lang)
    title = html.escape(say(f"title.{certificate.right}"))
    parts = [
        f"<h1>{title}</h1>",
        f"<p>{html.escape(say(f'right.{certificate.right}'))}</p>",
        _verdict(certificate, say),
        _facts(certificate, say),
        *(_reasons(say, part, getattr(certificate, part), columns) for part, columns in _REASONED),
        *(_list(say, part, _rows(certificate, part), columns) for part, columns in _LISTED),
        f"<h2>{say('signature')}</h2><p>Ed25519, {say('key')} <code>{certificate.signer}</code><br>"
        f"<code>{certificate.signature}</code></p>",
    ]
    head = f'<meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style>'
    return f'<!doctype html><html lang="{certificate.lang}"><head>{head}</head><body>{"".join(parts)}</body></html>\n'


@dataclass(frozen=True)
class _Saying:
    """The words of a certificate in one language."""

    lang: Language

    def __call__(self, key: str, **parts: Any) -> str:
        return said(f"certificate.{key}", **parts)[self.lang]

    def cell(self, name: str, value: Any) -> str:
        """A value as a person reads it: codes in words, days and articles as the language writes them."""
        if not value:
            return ""
        if name in ("decision", "way"):
            return said(f"erasure.{name}.{value}")[self.lang]
        if name in ("until", "due"):
            return written(date.fromisoformat(value), self.lang)
        if name == "article":
            return typeset(cited(value, self.lang), self.lang)
        return ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)

    def times(self, count: int) -> str:
        """How often a line holds, as a cell; empty for once."""
        return f'<td class="times">{f"× {numbered(count, self.lang)}" if count > 1 else ""}</td>'

    def event(self, event: Mapping[str, str]) -> str:
        """When and by whom; under whose account of the system, where that is known."""
        told = self("by", at=self.moment(event["at"]), by=event["by"])
        known = event.get("account", "unknown")
        return told if known == "unknown" else f"{told}; {self(f'account.{known}')}"

    def moment(self, at: str) -> str:
        """A moment in UTC, to the minute."""
        moment = datetime.fromisoformat(at).astimezone(UTC)
        return f"{written(moment.date(), self.lang)} {moment:%H:%M} UTC"


def _verdict(certificate: Certificate, say: _Saying) -> str:
    told = [say(verdict_of(certificate))]
    if certificate.by_hand:
        told.append(counted("certificate.by-hand", certificate.by_hand)[say.lang])
    if certificate.proven and certificate.not_searched:
        told.append(say("not-everywhere"))
    return f'<p class="verdict{"" if certificate.proven else " no"}">{html.escape(" ".join(told))}</p>'


def verdict_of(certificate: Certificate) -> str:
    """What the new search says of what was done: `proven`, `nothing-done`, `against` the plan, or `unseen`."""
    if not certificate.proven:
        return "against" if certificate.left else "unseen"
    return "proven" if certificate.done else "nothing-done"


def _facts(certificate: Certificate, say: _Saying) -> str:
    again = f"{say.moment(certificate.searched_at)}; {counted('erasure.searched', certificate.searched)[say.lang]}"
    rows = {
        "plan": f"<code>{certificate.plan}</code>",
        "request": html.escape(certificate.request),
        "planned": html.escape(say.event(certificate.planned)),
        "approved": html.escape(say.event(certificate.approved)),
        "performed": html.escape(say.event(certificate.performed)),
        "again": html.escape(again),
        "sources": html.escape(", ".join(certificate.sources)),
        "look-out": html.escape(_tombstones(certificate, say.lang)),
    }
    told = "".join(f"<dt>{html.escape(say(name))}</dt><dd>{value}</dd>" for name, value in rows.items() if value)
    return f"<dl>{told}</dl>"


def _tombstones(certificate: Certificate, lang: Language) -> str:
    if not certificate.tombstones:
        return ""
    until = date.fromisoformat(certificate.until)
    return counted("certificate.tombstones", certificate.tombstones, day=until)[lang]


def _rows(certificate: Certificate, part: str) -> list[Mapping[str, Any]]:
    """The lines of a part; what is to be done by hand at a place stands with the reason for it already."""
    rows: Iterable[Mapping[str, Any]] = getattr(certificate, part.replace("-", "_"))
    return [row for row in rows if row.get("code") != "manual"]


def _reasons(say: _Saying, part: str, rows: Iterable[Mapping[str, Any]], columns: tuple[str, ...]) -> str:
    """Each reason once, above the places of which it holds."""
    alike: dict[tuple[str, str], list[Mapping[str, Any]]] = {}
    for row in rows:
        until = said("erasure.until", day=date.fromisoformat(row["until"]))[say.lang] if row.get("until") else ""
        told = (say.cell("decision", row["decision"]), say.cell("article", row.get("article")), until)
        alike.setdefault((", ".join(filter(None, told)), str(row["why"])), []).append(row)
    blocks = (
        f"<h3>{html.escape(head[:1].upper() + head[1:])}</h3><p>{html.escape(why)}</p>{_table(say, found, columns)}"
        for (head, why), found in alike.items()
    )
    return f"<h2>{html.escape(say(part))}</h2>{''.join(blocks)}" if alike else ""


def _list(say: _Saying, part: str, rows: Iterable[Mapping[str, Any]], columns: tuple[str, ...]) -> str:
    """A table below its title; nothing where there is no line."""
    table = _table(say, rows, columns)
    return f"<h2>{html.escape(say(part))}</h2>{table}" if table else ""


def _table(say: _Saying, rows: Iterable[Mapping[str, Any]], columns: tuple[str, ...]) -> str:
    """Lines that say the same are one, with their number; a column that says nothing is left out."""
    lines = Counter(tuple(say.cell(name, row.get(name)) for name in columns) for row in rows)
    if not lines:
        return ""
    shown = [n for n in range(len(columns)) if any(cells[n] for cells in lines)]
    many = any(count > 1 for count in lines.values())
    head = "".join(f"<th>{html.escape(say(f'column.{columns[n]}'))}</th>" for n in shown) + "<th></th>" * many
    body = "".join(
        f"<tr>{''.join(f'<td>{html.escape(cells[n])}</td>' for n in shown)}{say.times(count) if many else ''}</tr>"
        for cells, count in lines.items()
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
