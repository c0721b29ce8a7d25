"""Dates of death and of marriage behind their words: `Date de décès : 3 mars 2020`, `gehuwd op 2 september 1995`.

A sign of the cross before a day is one of genealogy; before anything else it is a mark of a note.
"""

from __future__ import annotations

from ..dates import FULL_DATE, SHORT_DATE, parse_date
from ..forms import END, FITS, Form, FormRecognizer, Judgement, listed
from ..labels import alternatives, labelled

_DAY = rf"(?:{FULL_DATE}|{SHORT_DATE}){END}"
_DEATH_LABELS = listed("""
    date de décès, date du décès, jour du décès, overlijdensdatum, datum overlijden, datum van overlijden, sterfdatum,
    sterbedatum, todesdatum, todestag, verstorben am, date of death, death date
""")
_DIED = listed("""
    décédé, décédée, mort, morte, overleden, gestorven, verstorben, gestorben, died, deceased, passed away,
    verst., gest., overl., †
""")
_MARRIAGE_LABELS = listed("""
    date de mariage, date du mariage, mariage, huwelijksdatum, datum huwelijk, datum van het huwelijk, huwelijk,
    heiratsdatum, hochzeitsdatum, eheschließung, datum der eheschließung, hochzeit, heirat, date of marriage,
    marriage date, wedding date
""")
_MARRIED = listed("""
    marié, mariée, mariés, gehuwd, getrouwd, gehuwd zijn, verheiratet, geheiratet, married, pacsé, pacsée, pacsés
""")
_ON = (
    r"(?: (?:à|te) [^\W\d_][\w'’\-]{1,24})?,?"
    r" (?:le|depuis le|depuis|op|sinds|am|seit dem|seit|on|since)"
)


class _DateOfEvent(FormRecognizer):
    """`LABELS` and the day after them, or what somebody `DID` on a day."""

    LABELS: tuple[str, ...] = ()
    DID: tuple[str, ...] = ()

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls.PATTERNS = (
            Form("label", labelled(cls.LABELS, _DAY), 0.88, alone=0.0),
            Form(
                "sentence",
                rf"(?<![^\W_])(?:{alternatives(cls.DID)})(?:\(e\))?{_ON} (?P<value>{FULL_DATE}){END}",
                0.85,
                alone=0.0,
            ),
        )
        cls.ANCHORS = tuple(word.lower() for word in (*cls.LABELS, *cls.DID))

    def judge(self, value: str) -> Judgement | None:
        """A day that exists."""
        return FITS if parse_date(value) else None


class DateOfDeathRecognizer(_DateOfEvent):
    """When somebody died."""

    ENTITY = "DATE_OF_DEATH"
    LABELS = _DEATH_LABELS
    DID = _DIED


class MarriageDateRecognizer(_DateOfEvent):
    """When somebody married."""

    ENTITY = "MARRIAGE_DATE"
    LABELS = _MARRIAGE_LABELS
    DID = _MARRIED


class CrossRecognizer(FormRecognizer):
    """A day behind the sign of the cross: `† 12.03.2016`, `†Gent 04.09.2026`."""

    ENTITY = "DATE_OF_DEATH"
    PATTERNS = (
        Form(
            "cross", rf"(?<![\w*†])[†✝][ ]?(?:(?-i:[A-Z])[\w\-]{{2,20}},? )?(?P<value>{FULL_DATE}){END}", 0.8, alone=0.0
        ),
    )

    def judge(self, value: str) -> Judgement | None:
        """A day that exists."""
        return FITS if parse_date(value) else None
