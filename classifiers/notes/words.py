"""Reads what notes say: a file a language with a section for each entity type, and one of what their parts begin with.

A line is a saying, as in `classifiers.recognizers.sayings`; it ends where its brackets do. Names in braces are parts
that many share: `{n}` a number, `{sum}` an amount, `{more}` the rest of a part behind a whole word, `{words}` any rest.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from ..matching.alternatives import listed
from ..matching.compiled import compiled
from ..recognizers.nations import NATIONS
from ..recognizers.sayings import COUNT, group, sayings

_FILES = Path(__file__).parent / "words"
_SECTION = re.compile(r"^\[([\w ]+)\]$\n", re.MULTILINE)
_ACRONYM = re.compile(r"(?<![\w\\\[-])[A-Z]{2,4}(?![\w\]?-])")
"""Written as it is: `ME`, `OP` and `AD` are other words besides."""
_COMMENT = re.compile(r"^#.*\n", re.MULTILINE)
BESIDE = " beside"
"""Ends the heading of what counts only where a note tells something else too: `ma terug`."""

_MONTH = group("""
    jan(v(ier|\\.)?|uari|uar|uary|\\.)?|fév(r(ier|\\.)?|\\.)?|feb(ruari|ruar|ruary|r\\.?|\\.)?|mars|maart|märz|march|mrt|mar\\.?
    avr(il|\\.)?|apr(il|\\.)?|mai|mei|may|juin|juni?|june|juil(let|\\.)?|juli?|july|août|aug(ust|ustus|\\.)?
    sept?(embre|ember|\\.)?|o[ck]t(obre|ober|\\.)?|nov(embre|ember|\\.)?|d[eé][cz](embre|ember|\\.)?|pâques|noël|rentrée|été
    kerst|pasen|zomer|weihnachten|ostern|sommer|xmas|easter|summer
""")
_DAY = group("""
    lun(di|\\.)?|mar(di|\\.)?|mer(credi|\\.)?|jeu(di|\\.)?|ven(dredi|\\.)?|sam(edi|\\.)?|dim(anche|\\.)?
    (maan|dins|woens|donder|vrij|zater|zon)dag|(mon|diens|donners|frei|sams|sonn)tag|mittwoch
    (mon|tues|wednes|thurs|fri|satur|sun)day|demain|morgen|tomorrow
""")
_DATE = group(
    "[0-9]{1,2}[/.-][0-9]{1,2}([/.-]([0-9]{2}){1,2})?|([0-9]{1,2}\\.?(er|st|nd|rd|th)? )?{month}( [0-9]{2,4})?"
    "|(19|20)[0-9]{2}|[0-9]{1,2}[./-](19|20)[0-9]{2}",
    month=_MONTH,
)
_RATE = (
    "( ?(/|p/|p\\.|per|par|pro|a|an|pm|pcm|pw|pa|p\\.a\\.|mtl\\.?|mens\\.?)"
    " ?(mois|m|maand|mnd|monat|mon|month|week|wk|wo|sem|an|jaar|j|year|h|u|uur|heure|std|hour|enfant|kind|child)?"
    "(?![^\\W_]))?"
)
_SUM = group(
    "([€£] ?|eur )?[0-9]{1,3}([., ]?[0-9]{3})*([.,][0-9]{1,2})?( ?(€|£|euros?|eur|k€?|t€|,-))?{rate}", rate=group(_RATE)
)
_PAY = group(
    "[€£] ?[0-9]{1,3}([., ]?[0-9]{3})*([.,][0-9]{1,2})?k?{rate}"
    "|[0-9]{1,3}([., ][0-9]{3})+([.,][0-9]{2})?( ?(€|euros?|eur))?{rate}"
    "|[0-9]{3,5}([.,][0-9]{2})?( ?(€|euros?|eur))?{rate}|[0-9]{1,3}([.,][0-9]{1,4})?( ?(k€?|t€|€|euros?|eur)){rate}",
    rate=group(_RATE),
)
_MONEY = group("[£€] ?[0-9]{1,3}([, ]?[0-9]{3})*([.][0-9]{1,2})?k?{rate}|[0-9]{2,3}k", rate=group(_RATE))
_N = group("[0-9]{1,3}([.,][0-9]{1,2})?|{count}", count=COUNT)
_FEW = group("""
    [1-9]|deux|trois|quatre|cinq|six|sept|twee|drie|vier|vijf|zes|zeven|zwei|drei|fünf|sechs|sieben|two|three|four|five|six
""")
_MORE, _WORDS_MORE = r"(?:(?![^\W\d_])[^,;:]{0,28})", r"(?:[^,;:]{1,28})"
"""The rest of what is said in a part, behind a whole word or anywhere."""
_NATIONS = {
    "fr": f"(?:{NATIONS.french}|{NATIONS.french_people})",
    "nl": f"(?:{NATIONS.dutch}|{NATIONS.dutch_people})",
    "de": f"(?:{NATIONS.german.removesuffix('e[rnms]?)')}(?:e[rnms]?)?)|{NATIONS.german_men}|{NATIONS.german_women})",
    "en": f"(?:{NATIONS.english}|{NATIONS.english_people})",
}


@cache
def heads(section: str) -> frozenset[str]:
    """The words of a section of what the parts of notes begin with, and of what does not."""
    return frozenset(word.lower() for word in listed(_sections("heads")[section]))


@cache
def told_in(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Headings, which are entity types, with the expression of what notes in a language say of each."""
    parts = {
        "n": _N, "few": _FEW, "sum": _SUM, "money": _MONEY, "pay": _PAY, "day": _DAY, "month": _MONTH, "date": _DATE,
        "nation": _NATIONS[language], "more": _MORE, "words": _WORDS_MORE,
    }  # fmt: skip
    return tuple((heading, _expression(text, parts)) for heading, text in _sections(language).items())


def _expression(text: str, parts: Mapping[str, str]) -> re.Pattern[str]:
    said = sayings(_ACRONYM.sub(r"(?-i:\g<0>)", text), **parts)
    return compiled(rf"(?:{'|'.join(said)})(?![^\W_])", re.IGNORECASE)


@cache
def _sections(name: str) -> dict[str, str]:
    _, *parts = _SECTION.split(_COMMENT.sub("", (_FILES / f"{name}.txt").read_text("utf-8")))
    return dict(zip(parts[::2], parts[1::2], strict=True))
