"""Dates of birth: a date that words of birth stand beside, in four languages (`né le`, `geboren op`, `geb.`, `DOB`)."""

from __future__ import annotations

import re
from datetime import date

from ...matching.context import Surroundings
from ...matching.prefilter import Sign, plain
from ..dates import COMPACT_DATE, FULL_DATE, SHORT_DATE, SPACED_DATE, parse_date
from ..forms import END, FITS, START, Form, FormRecognizer, Judgement, listed

_WORDS = (
    # without its accent `ne` is a denial, and `nee` a no, unless what a birth goes on with follows
    r"(?:né[ée]?(?:\(e\)|\(é\))?s?|ne(?:e|\(e\)|\(é\))?s?(?=[ ]{1,3}(?:le|en|[àa]|au|aux)\b|[ ]{0,2}[:(])"
    r"|ne\u0301e?s?|ne(?:\(e\))?(?=[ ]{1,3}$)"
    r"|naiss(?:ance|\.)?|geboren|geb|geboortedatum|geboorte|geburts?(?:datum|tag|dat\.?)?"
    r"|born(?!-[a-z])|birth[ _]?date|birth"
    r"|birthday|"
    r"dob|d\.o\.b|ddn|d\.d\.n|gebdat|geb\. ?dat|gebdatum|geboortedag|birthdt|nais|datnaiss|jarig|anniversaire|"
    r"verjaardag|date ?of ?birth|date[ _]?naissance|dateofbirth)"
)
_BEFORE = re.compile(
    # at most five words between, no digit and no end of a sentence
    rf"(?:(?<![^\W_]){_WORDS}(?![^\W_])[^\w]{{0,12}}(?:[^\W\d_]{{1,3}}\. |[^\W\d_]+[^\w.;]{{1,4}}){{0,6}}"
    r"(?:[.…_]{3,50}[ :]{0,3}|[ \t]{3,60})?"
    # the signs of genealogy stand right before the day, or before the town; at the start of a line a star with a
    # blank after it is a bullet
    r"|(?<!\w)°[ ]{0,2}(?:(?-i:[A-ZÀ-Þ])[\w'’\-]{1,24}(?:[ \-][\w'’]{2,20}){0,2},?[ ](?:le |op |am |on )?)?"
    r"|[(,][ ]{0,2}\*[ ]{0,2}|[^\W\d_]{2}[ ]\*[ ]{0,2}|(?<![\w*])\*"
    # `b. 1948-04-29`, of somebody whose name or bracket stands before
    r"|(?:^|[(,;\n]|[^\W\d_]{2}[ ,])[ ]?b\.[ ]{0,2})$",
    re.IGNORECASE,
)
_ROOTS = Sign(
    r"nais|born|birth|dob|d\.o\.b|ddn|d\.d\.n|jarig|anniversaire|verjaardag|°|\*|b\."
    # not `Gebäude` and `gebruik`, which stand before many a date
    r"|geb(?:oo|or|ur|dat|[^a-z]|$)|(?:^|[^a-z0-9])n[ée]"
)
"""In lower case, a beginning of whatever `_BEFORE` looks for; any letter beyond ASCII passes for the edge of a word."""
_DENIED = re.compile(
    r"(?<![^\W_])ne [^\n]*(?<![^\W_])(?:pas|plus|que|jamais|rien|guère|point|aucune?)(?![^\W_])", re.IGNORECASE
)
"""`on ne le fera pas avant le 12 mai`: a denial, and no birth whose accent was lost; so with the Dutch `nee`, a no."""
_EDGES = frozenset("|;\t")
"""Of the cells of a row."""
_STAR = re.compile(r"(?<![^\n])[ \t]{0,8}\*[ ]{0,2}$")
_IN_TOWN = re.compile(r",? (?:in|te|à|at) (?-i:[A-ZÀ-Þ])[^\W\d_]")
_SEX = re.compile(
    r"[|;\t][ ]{0,3}(?:[FMHVX]|homme|femme|man|vrouw|male|female|masc|f[ée]m|m[äa]nnlich|weiblich)\.?"
    r"[ ]{0,3}[|;\t][ ]{0,3}$",
    re.IGNORECASE,
)
"""`Lucie Belmont | F | 23/11/1989`: in a list of persons the day behind the sex."""
_AFTER = re.compile(
    r"[ ,)]{0,3}(?:[àa] |te |in |at )?(?:geboren\w{0,2}|né\(?e?\)?|born)(?![^\W_])"
    r"|[ ]{0,2}\([ ]?(?:date de naissance|naissance|ddn|geboortedatum|geb\. ?datum|geburtsdatum|geb\. ?dat\.?"
    r"|date of birth|birth ?date|dob|d\.o\.b\.?)[ ]?\)",
    re.IGNORECASE,
)


_PASSED = date.today()
"""A day that has passed already needs no look at the clock, which takes longer than all else."""


class DateOfBirthRecognizer(FormRecognizer):
    """Dates that are said to be of birth; without such a word a date stays a `DATE_TIME`."""

    ENTITY = "DATE_OF_BIRTH"
    PATTERNS = (
        Form("full", rf"{START}(?<![0-9][./\-]){FULL_DATE}{END}", 0.05, near=0.92, alone=0.3),
        Form("short", rf"{START}(?<![0-9][./\-]){SHORT_DATE}{END}(?![./\-][0-9])", 0.05, near=0.85, alone=0.2),
        Form(
            "timestamp",  # as a program writes a day: at midnight
            rf"{START}(?:19|20)[0-9]{{2}}-[01][0-9]-[0-3][0-9]T[0-9]{{2}}:[0-9]{{2}}"
            r"(?::[0-9]{2}(?:\.[0-9]{1,6})?)?"
            rf"(?:Z|[+\-][0-9]{{2}}:?[0-9]{{2}})?{END}",
            0.0,
            near=0.92,
            alone=0.0,
        ),
        Form("compact", rf"{START}{COMPACT_DATE}{END}", 0.0, near=0.8, alone=0.2),
        Form("spaced", rf"{START}(?<![0-9][ ./\-]){SPACED_DATE}{END}(?![ ./\-][0-9])", 0.0, near=0.9, alone=0.2),
        Form("sign", rf"(?<!\w)° ?(?P<value>{FULL_DATE}|{SHORT_DATE}){END}", 0.7, near=0.9, alone=0.0),
    )
    CONTEXT = listed("""
    né, née, nés, nées, naissance, naiss, geboren, geb, geboortedatum, geboorte, geburtsdatum, geburtsdat, geburtstag,
    geburt,
    born, birth, dob, birthdate, birthday, gebdat, gebdatum, ddn, d d n, d o b, geboortedag, dateofbirth,
    datenaissance, datnaiss, jarig, anniversaire, verjaardag, birthdt, nais
    """)

    def named(self, words: Surroundings, start: int, end: int) -> bool:
        """A word of birth before, with little but a place between, or right after (`am 3. Mai 1960 geboren`)."""
        low = max(0, start - 90)
        told = _BEFORE.search(words.text, low, start) if _may_be_told(words.text[low:start]) else None
        if told and not _DENIED.match(words.text, told.start(), start):
            return True
        if _AFTER.match(words.text, end):
            return True
        low = max(0, start - 12)
        if not _EDGES.isdisjoint(words.text[low:start]) and _SEX.search(words.text, low, start):
            day = parse_date(words.text[start:end])
            return day is not None and day.year < _PASSED.year
        starred = words.text.find("*", low, start) >= 0 and _STAR.search(words.text, low, start)
        if starred and _IN_TOWN.match(words.text, end):
            return True
        return self._context.among(words.header(start))

    def judge(self, value: str) -> Judgement | None:
        """A day that exists, is past, and on which a living person may be born."""
        day = parse_date(value[:10] if value[10:11].upper() == "T" else value)
        if day is None or day.year < 1900:
            return None
        return FITS if day <= _PASSED or day <= date.today() else None


def _may_be_told(before: str) -> bool:
    """Whether the text before a date holds any beginning of what `_BEFORE` looks for, which most dates lack."""
    return _ROOTS.is_in(before.lower() if before.isascii() else plain(before).lower().replace("ſ", "s"))
