"""Small numbers in words, and ages, in four languages."""

from __future__ import annotations

from .forms import listed
from .labels import alternatives

FEW = alternatives(
    listed("""
        un, une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, een, één, twee, drie, vier, vijf, zes, zeven,
        acht, negen, tien, eins, eine, zwei, drei, fünf, sechs, sieben, neun, zehn, one, two, three, four, five,
        seven, eight, nine, ten
    """)
)
COUNT = rf"(?:[1-9][0-9]?|{FEW})"
"""A number of children, of persons in a household."""

_FR_TENS = r"(?:vingt|trente|quarante|cinquante|soixante(?:-dix)?|septante|quatre-vingts?(?:-dix)?|octante|nonante)"
_FR_ONES = r"(?:[- ]et[- ]une?|-(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze))"
_NL_TENS = r"(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)"
_DE_TENS = r"(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)"
_EN_TENS = r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
_FR_YEARS = rf"(?:{_FR_TENS}{_FR_ONES}?|(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix(?:-sept|-huit|-neuf)?"
_FR_YEARS += r"|onze|douze|treize|quatorze|quinze|seize|cent))"
_NL_YEARS = rf"(?:(?:[a-z]{{3,5}}(?:en|ën))?{_NL_TENS}|(?:drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien"
_NL_YEARS += r"|veertien|vijftien|zestien|zeventien|achttien|negentien|honderd))"
_DE_YEARS = rf"(?:(?:[a-zü]{{3,6}}und)?{_DE_TENS}|(?:drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn"
_DE_YEARS += r"|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|hundert))"
_EN_YEARS = (
    rf"(?:{_EN_TENS}(?:-[a-z]{{3,5}})?|(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
)
_EN_YEARS += r"|fifteen|sixteen|seventeen|eighteen|nineteen))"
_FIGURES = r"(?:1[01][0-9]|[1-9][0-9]?)"

FR_AGE = rf"(?:{_FIGURES}|{_FR_YEARS})"
NL_AGE = rf"(?:{_FIGURES}|{_NL_YEARS})"
DE_AGE = rf"(?:{_FIGURES}|{_DE_YEARS})"
EN_AGE = rf"(?:{_FIGURES}|{_EN_YEARS})"
"""How many years old somebody is."""
FR_TENS, NL_TENS, DE_TENS, EN_TENS = _FR_TENS, _NL_TENS, _DE_TENS, _EN_TENS
