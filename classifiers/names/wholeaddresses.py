"""Reads addresses that are known by their end alone: American ones by state and zip code, British ones that somebody
typed in lower case by their postcode."""

from __future__ import annotations

import re
from collections.abc import Iterator

import re2

from .streets import CAPITAL

_LONGEST = 130
_KIND = (
    r"(?:Ave|Avenue|St|Street|Rd|Road|Blvd|Boulevard|Dr|Drive|Ln|Lane|Ct|Court|Way|Pl|Place|Pkwy|Parkway|Hwy|Highway|"
    r"Ter|Terrace|Cir|Circle|Trail|Trl|Sq|Square|Broadway)"
)
_GAP = r"(?:,?[ ]|,?[ \t]*\r?\n[ \t]*)"
_ZIP = re.compile(r", [A-Z]{2} \d{5}(?!\d)(?:-\d{4}(?!\d))?")
_AMERICAN = re.compile(
    rf"(?:(?<![\w.,/-])\d{{1,5}}[ ](?:[NSEW]{{1,2}}\.?[ ])?(?:(?:{CAPITAL}|\d{{1,3}}(?:st|nd|rd|th))[ ]){{1,4}}"
    rf"{_KIND}\.?(?!\w)"
    rf"(?:{_GAP}(?:(?:Apt|Suite|Ste|Unit|Floor|Fl|Room|Rm)\.?|\#)[ ]?[\w\-]{{1,6}})?"
    rf"|(?<!\w)P\.?O\.?[ ]Box[ ]\d{{1,6}}){_GAP}{CAPITAL}(?:[ ]{CAPITAL}){{0,3}}$"
)
_LOWER_END = re.compile(r"\d[a-z\d]? \d[a-z]{2}(?!\w)")
_LOWER = re.compile(
    r"(?<![\w.,/-])(?:(?:flat|unit|apt|apartment) \d{1,3}[a-z]?,? )?\d{1,4}[a-z]?,? (?:[a-z'’]{2,20} ){1,4}"
    r"(?:road|street|lane|avenue|close|drive|way|row|gardens|terrace|crescent|hill|square|court|place|grove|mews|rd|st|ave)"
    r"(?:,? [a-z'’\-]{2,20}){1,5},? [a-z]{1,2}$"
)


_ENDS = re2.compile(r", [A-Z]{2} \p{Nd}{5}|\p{Nd}[a-z\p{Nd}]? \p{Nd}[a-z]{2}")
"""Without one of them no expression need be tried."""


def whole_addresses(text: str) -> Iterator[tuple[int, int]]:
    """Where such an address begins and ends; the ends are looked for first, since most texts have none."""
    if not _ENDS.search(text):
        return
    for end in _ZIP.finditer(text):
        if match := _AMERICAN.search(text[max(0, end.start() - _LONGEST) : end.start()]):
            yield end.start() - len(match[0]), end.end()
    for end in _LOWER_END.finditer(text):
        if match := _LOWER.search(text[max(0, end.start() - _LONGEST) : end.start()]):
            yield end.start() - len(match[0]), end.end()
