"""Writes a certificate: JSON for programs, a page of HTML for people."""

from __future__ import annotations

import dataclasses
import html
import json
import os
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from .errors import ErasureError
from .proving import Certificate

_TITLES = {
    "erasure": "Certificate of erasure",
    "rectification": "Certificate of rectification",
    "restriction": "Certificate of restriction",
    "objection": "Certificate of restriction after an objection",
}
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
    """One page that needs nothing but itself."""
    title = _TITLES.get(certificate.right, "Certificate")
    parts = [
        f"<h1>{title}</h1>",
        _verdict(certificate),
        _facts(certificate),
        _table("Done", certificate.done, ("asset", "place", "way", "article", "why")),
        _table("Kept, and why", certificate.kept, ("asset", "place", "decision", "until", "article", "why")),
        _table("Found against the plan", certificate.left, ("asset", "fields")),
        _table("Not searched", certificate.not_searched, ("asset", "reason")),
        _table("Recipients to tell (Art. 19)", certificate.notify, ("recipient", "activity")),
        _table("Files that wait, sealed, to be destroyed", certificate.sealed, ("item", "due")),
        _table("To be done by hand", certificate.tasks, ("where", "text")),
        f"<h2>Signature</h2><p>Ed25519, key <code>{certificate.signer}</code><br>"
        f"<code>{certificate.signature}</code></p>",
    ]
    head = f'<meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style>'
    return f'<!doctype html><html lang="en"><head>{head}</head><body>{"".join(parts)}</body></html>\n'


def _verdict(certificate: Certificate) -> str:
    if not certificate.proven and not certificate.left:
        words = "A new search could not look at every place again where something was erased: nothing is proven of it."
    elif not certificate.proven:
        words = "A new search found the person where nothing should be left: see below."
    elif certificate.not_searched:
        words = "A new search found nothing more than what is kept; some places could not be searched."
    else:
        words = "A new search found nothing more than what is kept."
    return f'<p class="verdict{"" if certificate.proven else " no"}">{words}</p>'


def _facts(certificate: Certificate) -> str:
    rows = {
        "Plan": certificate.plan,
        "Request": certificate.request,
        "Planned": _by(certificate.planned),
        "Approved": _by(certificate.approved),
        "Performed": _by(certificate.performed),
        "Searched again": f"{certificate.searched_at}, {certificate.searched:,} assets",
        "Look-out": f"{certificate.tombstones:,} tombstones until {certificate.until}"
        if certificate.tombstones
        else "",
    }
    told = "".join(f"<dt>{name}</dt><dd>{html.escape(value)}</dd>" for name, value in rows.items() if value)
    return f"<dl>{told}</dl>"


def _by(event: Mapping[str, str]) -> str:
    return f"{event['at']}, by {event['by']}"


def _table(title: str, rows: Iterable[Mapping[str, Any]], columns: tuple[str, ...]) -> str:
    """A table; lines that say the same are one, with their number."""
    counted = Counter(tuple(_cell(row.get(name, "")) for name in columns) for row in rows)
    if not counted:
        return ""
    head = "".join(f"<th>{name}</th>" for name in columns)
    body = "".join(
        f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}<td>{f'× {count:,}' if count > 1 else ''}</td></tr>"
        for cells, count in counted.items()
    )
    return f"<h2>{title}</h2><table><thead><tr>{head}<th></th></tr></thead><tbody>{body}</tbody></table>"


def _cell(value: Any) -> str:
    return html.escape(", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value))
