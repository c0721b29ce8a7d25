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
    told = _map_strings(values, visible)
    unsure = frozenset(_SURE.sub("", "".join(_strings(told))))
    try:
        return _compile(template, _spelt(told, undrawn(unsure)), day)
    except ReportError:
        if not unsure:
            raise
        # each can be drawn, but not as they stand together: a letter of one font under an accent of another
        return _compile(template, _spelt(told, unsure), day)


def _spelt(values: Any, signs: frozenset[str]) -> Any:
    """The same with those signs as code points."""
    if not signs:
        return values
    return _map_strings(values, lambda text: "".join(f"⟨U+{ord(c):04X}⟩" if c in signs else c for c in text))


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


def _compile(template: str, values: Any, day: date) -> bytes:
    import orjson
    import typst

    inputs = {"data": orjson.dumps(values).decode(), "day": day.isoformat()}
    at = datetime(day.year, day.month, day.day, tzinfo=UTC)
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
