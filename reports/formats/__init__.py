"""Writes a record, or an audit, in the forms that people and programs read; one module per form.

A format is a function `render(record) -> bytes`, or `render(audit) -> bytes`. The same input gives the same bytes.
"""

from __future__ import annotations

from connectors import Plugins

FORMATS = Plugins(
    "vigie.formats",
    {
        "csv": "reports.formats.csv:render",
        "docx": "reports.formats.docx:render",
        "html": "reports.formats.html:render",
        "json": "reports.formats.json:render",
        "jsonld": "reports.formats.jsonld:render",
        "ods": "reports.formats.ods:render",
        "pdf": "reports.formats.pdf:render",
        "turtle": "reports.formats.turtle:render",
        "xlsx": "reports.formats.xlsx:render",
    },
)
AUDIT_FORMATS = Plugins(
    "vigie.audit_formats",
    {
        "html": "reports.formats.audit_html:render",
        "json": "reports.formats.audit_json:render",
        "pdf": "reports.formats.audit_pdf:render",
    },
)
