"""Sets a report as PDF: tagged, with bookmarks, for archives (PDF/A-2a) and for screen readers (PDF/UA-1).

The template is ours; what a report says reaches it as data (JSON), never as markup, so a name from outside can only
ever be text. Compiler and fonts are in the `typst` wheel: nothing is fetched, and no font of the machine is used, so
that the same report gives the same bytes everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any

from .errors import ReportError
from .pages import TEMPLATES, visible

_SURE = re.compile(r"[\x00-\u017f‐–—‘’“”•…‹›€]+")
"""What every font of the wheel holds; anything else is tried first."""


def typeset(template: str, day: date, values: Mapping[str, Any]) -> bytes:
    """The PDF of a template of ours; it bears the date `day`, not that of its making.

    A sign that no font of ours holds is shown as its code point (`⟨U+4E2D⟩`). Raises `ReportError`.
    """
    import orjson

    told = _map_strings(values, visible)
    hidden = undrawn(frozenset(_SURE.sub("", "".join(_strings(told)))))
    if hidden:
        told = _map_strings(told, lambda text: "".join(_code_point(c) if c in hidden else c for c in text))
    return _compile(
        template,
        {"data": orjson.dumps(told).decode(), "day": day.isoformat()},
        datetime(day.year, day.month, day.day, tzinfo=UTC),
    )


def undrawn(signs: frozenset[str]) -> frozenset[str]:
    """Those of the signs that no font of the wheel can draw."""
    if not signs or _drawn("".join(sorted(signs))):
        return frozenset()
    return frozenset(sign for sign in signs if not _drawn(sign))


@lru_cache(maxsize=4096)
def _drawn(text: str) -> bool:
    """Whether a document for screen readers, in which every sign must be readable, can hold the text."""
    import typst

    probe = b'#set document(title: "-")\n#set text(font: "Libertinus Serif")\n#sys.inputs.text'
    try:
        typst.compile(
            probe, font_paths=_fonts(), ignore_system_fonts=True, sys_inputs={"text": text}, format="pdf",
            pdf_standards=["ua-1"],
        )  # fmt: skip
    except typst.TypstError:
        return False
    return True


def _compile(template: str, inputs: dict[str, str], at: datetime) -> bytes:
    import typst

    try:
        compiled = typst.compile(
            TEMPLATES / template, root=TEMPLATES, font_paths=_fonts(), ignore_system_fonts=True, sys_inputs=inputs,
            format="pdf", timestamp=at, pdf_standards=["a-2a", "ua-1"],
        )  # fmt: skip
    except typst.TypstError:  # its text quotes what the report says
        raise ReportError(
            "The report cannot be set as PDF.",
            code="report-not-set",
            hint="Take another --format, and report this as a mistake of Vigie.",
        ) from None
    return compiled


@lru_cache(maxsize=1)
def _fonts() -> Any:
    import typst

    return typst.Fonts(include_system_fonts=False)


def _code_point(sign: str) -> str:
    return f"⟨U+{ord(sign):04X}⟩"


def _strings(value: Any) -> Iterable[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _strings(inner)


def _map_strings(value: Any, change: Any) -> Any:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, Mapping):
        return {key: _map_strings(inner, change) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_map_strings(inner, change) for inner in value]
    return value
