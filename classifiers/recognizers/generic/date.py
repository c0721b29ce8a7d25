"""Plain dates: not personal by themselves, but columns and documents want to know them."""

from __future__ import annotations

from ..dates import COMPACT_DATE, FULL_DATE, SHORT_DATE, parse_date
from ..forms import END, FITS, START, Form, FormRecognizer, Judgement


class PlainDateRecognizer(FormRecognizer):
    """Dates in numbers, in ISO form and spelled in four languages."""

    ENTITY = "DATE_TIME"
    PATTERNS = (
        Form("full", rf"{START}(?<![0-9][./\-]){FULL_DATE}{END}", 0.4, alone=0.45),
        Form("short", rf"{START}(?<![0-9][./\-]){SHORT_DATE}{END}(?![./\-][0-9])", 0.1, alone=0.4),
        Form("compact", rf"{START}{COMPACT_DATE}{END}", 0.0, alone=0.35),
    )

    def judge(self, value: str) -> Judgement | None:
        """A day that exists."""
        return FITS if parse_date(value) else None
