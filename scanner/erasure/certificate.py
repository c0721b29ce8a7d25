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

from ..languages import Language, typeset, written
from ..rights.wording import cited
from ..said import counted, said
from .errors import ErasureError
from .proving import Certificate

_TABLES = (
    ("done", ("asset", "place", "way", "article", "why")),
    ("kept", ("asset", "place", "decision", "until", "article", "why")),
    ("left", ("asset", "fields")),
    ("not-searched", ("asset", "reason")),
    ("notify", ("recipient", "activity")),
    ("sealed", ("asset", "due")),
    ("tasks", ("where", "text")),
)
"""The tables of the page, each with its columns."""

_STYLE = """
body{font:15px/1.5 system-ui,sans-serif;max-width:58rem;margin:2.5rem auto;padding:0 1rem;color:#1b1f24}
h1{font-size:1.7rem;margin:0 0 .3rem}h2{font-size:1.1rem;margin:2rem 0 .5rem;border-bottom:1px solid #d5d9de}
.verdict{font-weight:600;padding:.6rem .9rem;border-left:5px solid #1a7f37;background:#eef8f0;margin:1.2rem 0}
.verdict.no{border-color:#b42318;background:#fdf1ef}table{border-collapse:collapse;width:100%;font-size:.92rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .7rem .35rem 0;border-bottom:1px solid #e6e9ec}
code{font-size:.85em;overflow-wrap:anywhere}dt{color:#57606a}dl{display:grid;grid-template-columns:10rem 1fr;gap:.2rem}
dd{margin:0}@media print{body{margin:0;max-width:none}}
"""


def write_certificate(certificate: Certificate, path: Path) -> None:
    """Write it, as HTML where the name ends so, else as JSON; raises `ErasureError`."""
    page = path.suffix.casefold() in (".html", ".htm")
    text = as_html(certificate) if page else json.dumps(dataclasses.asdict(certificate), indent=1, ensure_ascii=False)
    try:
        path.write_text(text, "utf-8")
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
        *(_table(say, part, getattr(certificate, part.replace("-", "_")), columns) for part, columns in _TABLES),
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

    def event(self, event: Mapping[str, str]) -> str:
        """When and by whom."""
        return self("by", at=self.moment(event["at"]), by=event["by"])

    def moment(self, at: str) -> str:
        """A moment in UTC, to the minute."""
        moment = datetime.fromisoformat(at).astimezone(UTC)
        return f"{written(moment.date(), self.lang)} {moment:%H:%M} UTC"


def _verdict(certificate: Certificate, say: _Saying) -> str:
    if not certificate.proven:
        key = "against" if certificate.left else "unseen"
    else:
        key = "proven-in-part" if certificate.not_searched else "proven"
    return f'<p class="verdict{"" if certificate.proven else " no"}">{html.escape(say(key))}</p>'


def _facts(certificate: Certificate, say: _Saying) -> str:
    again = f"{say.moment(certificate.searched_at)}; {counted('erasure.searched', certificate.searched)[say.lang]}"
    rows = {
        "plan": f"<code>{certificate.plan}</code>",
        "request": html.escape(certificate.request),
        "planned": html.escape(say.event(certificate.planned)),
        "approved": html.escape(say.event(certificate.approved)),
        "performed": html.escape(say.event(certificate.performed)),
        "again": html.escape(again),
        "look-out": html.escape(_tombstones(certificate, say.lang)),
    }
    told = "".join(f"<dt>{html.escape(say(name))}</dt><dd>{value}</dd>" for name, value in rows.items() if value)
    return f"<dl>{told}</dl>"


def _tombstones(certificate: Certificate, lang: Language) -> str:
    if not certificate.tombstones:
        return ""
    until = date.fromisoformat(certificate.until)
    return counted("certificate.tombstones", certificate.tombstones, day=until)[lang]


def _table(say: _Saying, part: str, rows: Iterable[Mapping[str, Any]], columns: tuple[str, ...]) -> str:
    """A table; lines that say the same are one, with their number, and a column that says nothing is left out."""
    lines = Counter(tuple(say.cell(name, row.get(name)) for name in columns) for row in rows)
    if not lines:
        return ""
    shown = [n for n in range(len(columns)) if any(cells[n] for cells in lines)]
    many = any(count > 1 for count in lines.values())
    head = "".join(f"<th>{html.escape(say(f'column.{columns[n]}'))}</th>" for n in shown) + "<th></th>" * many
    body = "".join(
        f"<tr>{''.join(_cell(columns[n], cells[n]) for n in shown)}{_times(count) if many else ''}</tr>"
        for cells, count in lines.items()
    )
    title = html.escape(say(part))
    return f"<h2>{title}</h2><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _cell(name: str, text: str) -> str:
    return f'<td class="{name}">{html.escape(text)}</td>'


def _times(count: int) -> str:
    return f"<td>{f'× {count:,}' if count > 1 else ''}</td>"
