"""Dates of birth in words, as notaries and courts write them: `né le trois juin mil neuf cent septante et un`.

The day, or the day and the year, are spelled out; of who knows no day the month and year, or the year, count. Only
after a word of birth: `le trois juin` alone is any day.
"""

from __future__ import annotations

from ...matching.context import Surroundings
from ..dates import MONTH
from ..forms import Form, FormRecognizer, Judgement
from ..personal import THINGS

_FR_DAY = (
    r"(?:premier|deux|trois|quatre|cinq|six|sept|huit|neuf|dix(?:-(?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze|seize"
    r"|vingt(?:[ -]et[ -]un|-(?:deux|trois|quatre|cinq|six|sept|huit|neuf))?|trente(?:[ -]et[ -]un)?)"
)
_FR_NUMBER = (
    r"(?:mil(?:le)?|cents?|et|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?"
    r"|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante)"
)
_NL_DAY = (
    r"(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien"
    r"|negentien|(?:[a-zé]{3,6}(?:en|ën))?(?:twintig|dertig)|eerste|\w{4,22}ste|\w{4,18}de)"
)
_NL_YEAR = r"(?:(?:negentienhonderd|negentien[ -]?honderd|tweeduizend|twee[ -]?duizend)[ -]?(?:en[ -])?[a-zéë]{0,20})"
_DE_DAY = (
    r"(?:ersten|zweiten|dritten|vierten|fünften|sechsten|siebten|achten|neunten|\w{3,24}(?:zigsten|ßigsten|ten|ter))"
)
_DE_YEAR = r"(?:(?:neunzehnhundert|zweitausend)[a-zäöüß]{0,24})"
_EN_DAY = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth"
    r"|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
    r"|thirtieth|thirty-first)"
)
_EN_YEAR = r"(?:(?:nineteen(?: hundred)?|two thousand|twenty)(?: and)?(?:[ -][a-z]{3,9}){0,2})"
_DIGITS = r"(?:19|20)[0-9]{2}(?![0-9])"
_DATE = (
    rf"(?:{_FR_DAY} {MONTH} (?:{_DIGITS}|(?:l'an )?{_FR_NUMBER}(?:[ -]{_FR_NUMBER}){{1,8}})"
    rf"|{_NL_DAY} {MONTH} (?:{_DIGITS}|{_NL_YEAR})"
    rf"|{_DE_DAY} {MONTH} (?:{_DIGITS}|{_DE_YEAR})"
    rf"|{_EN_DAY}(?: day)?(?: of)? {MONTH},? (?:{_DIGITS}|{_EN_YEAR}))"
)


_YEAR = (
    r"(?<![^\W_])(?:n[ée](?:e|\(e\)|\(é\))? en(?: l'an)?|geboren (?:in|im)(?: het jaar| jaar| jahre?)?|born in"
    r"|ann[ée]e de naissance|geboortejaar|geburtsjahr|jahrgang|year of birth|birth year)[ ]?:?[ ]"
    rf"(?P<value>(?:{MONTH}[ ])?(?:19|20)[0-9]{{2}})(?![\w/.\-][0-9])(?![0-9])(?! de l)(?! du )(?! des )(?! de ce)"
)


class BirthInWordsRecognizer(FormRecognizer):
    """Dates of birth in words."""

    ENTITY = "DATE_OF_BIRTH"
    ANCHORS = (
        "né", "née", "nés", "naissance", "geboren", "geboortedatum", "geboorte", "geburtsdatum", "born", "birth",
        "geboortejaar", "geburtsjahr", "jahrgang",
    )  # fmt: skip
    PATTERNS = (
        Form(
            "words",
            rf"(?<![^\W_])(?:née?s?|né\(e\)|naissance|geboren|geboortedatum|geboorte|geburtsdatum|born|birth)(?![^\W_])"
            rf"[^\d\n;]{{1,70}}?(?<![^\W_])(?P<value>{_DATE})(?![^\W_])",
            0.9,
            alone=0.0,
        ),
        Form("year", _YEAR, 0.85, alone=0.0),
    )

    def _score(
        self, form: Form, judgement: Judgement, words: Surroundings, start: int, end: int, named: bool | None
    ) -> float:
        """A firm is born too: `La société est née en 1987`."""
        if form.name == "year" and THINGS.search(words.text, max(0, start - 40), start):
            return 0.0
        return super()._score(form, judgement, words, start, end, named)
