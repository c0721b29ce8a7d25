"""Reads addresses that are known by their end alone: American ones by state and zip code, British ones that somebody
typed in lower case by their postcode."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...matching.prefilter import Sign
from ..words import word_set
from .streets import CAPITAL

_LONGEST = 130
_KIND = (
    r"(?:Ave|Avenue|St|Street|Rd|Road|Blvd|Boulevard|Dr|Drive|Ln|Lane|Ct|Court|Way|Pl|Place|Pkwy|Parkway|Hwy|Highway|"
    r"Ter|Terrace|Cir|Circle|Trail|Trl|Sq|Square|Broadway)"
)
_GAP = r"(?:,?[ ]|,?[ \t]*\r?\n[ \t]*)"
_STATES = word_set(
    """al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa
    ri sc sd tn tx ut vt va wa wv wi wy dc as fm gu mh mp pr pw um vi aa ae ap"""
)
_ZIP = re.compile(r", [A-Z]{2} \d{5}(?!\d)(?:-\d{4}(?!\d))?")
_AMERICAN = re.compile(
    rf"(?:(?<![\w.,/-])\d{{1,5}}[ ](?:[NSEW]{{1,2}}\.?[ ])?(?:(?:{CAPITAL}|\d{{1,3}}(?:st|nd|rd|th))[ ]){{1,4}}"
    rf"{_KIND}\.?(?!\w)"
    rf"(?:{_GAP}(?:(?:Apt|Suite|Ste|Unit|Floor|Fl|Room|Rm)\.?|\#)[ ]?[\w\-]{{1,6}})?"
    rf"|(?<!\w)P\.?O\.?[ ]Box[ ]\d{{1,6}}){_GAP}{CAPITAL}(?:[ ]{CAPITAL}){{0,3}}$"
)
_ROOM = r"(?:Apt|Suite|Ste|Unit|Floor|Fl|Room|Rm)\.?[ ]\d[\w\-]{0,5}"
_ANY_KIND = re.compile(
    rf"(?<![\w.,/-])\d{{2,5}}(?:[ ]{CAPITAL}){{1,4}}(?:[ ]{_ROOM}{_GAP}|[ ]?,?[ ]?\r?\n[ \t]*)"
    rf"{CAPITAL}(?:[ ]{CAPITAL}){{0,3}}$"
)
"""A street of whatever kind, above its town or with the number of a room: `17937 Burgess Loaf Suite 322, West Eric`."""
_MILITARY = re.compile(
    rf"(?<!\w)(?:(?:PSC|Unit|CMR)[ ]\d{{1,5}}(?:,?[ ]Box[ ]\d{{1,5}})?|US(?:S|NS|NV|CGC)[ ]{CAPITAL}(?:[ ]{CAPITAL})?)"
    r"(?:,?[ ]|[ \t]*\r?\n[ \t]*)(?:APO|FPO|DPO),?[ ]A[AEP][ ]\d{5}(?!\d)"
)
_LOWER_END = re.compile(r"\d[a-z\d]? \d[a-z]{2}(?!\w)")
_LOWER = re.compile(
    r"(?<![\w.,/-])(?:(?:flat|unit|apt|apartment) \d{1,3}[a-z]?,? )?\d{1,4}[a-z]?,? (?:[a-z'’]{2,20} ){1,4}"
    r"(?:road|street|lane|avenue|close|drive|way|row|gardens|terrace|crescent|hill|square|court|place|grove|mews|rd|st|ave)"
    r"(?:,? [a-z'’\-]{2,20}){1,5},? [a-z]{1,2}$"
)


_ENDS = Sign(r", [A-Z]{2} \p{Nd}{5}|PO,? A[AEP] \p{Nd}{5}|\p{Nd}[a-z\p{Nd}]? \p{Nd}[a-z]{2}")
"""Without one of them no expression need be tried."""


def whole_addresses(text: str) -> Iterator[tuple[int, int]]:
    """Where such an address begins and ends; the ends are looked for first, since most texts have none."""
    if not _ENDS.is_in(text):
        return
    for end in _ZIP.finditer(text):
        head = text[max(0, end.start() - _LONGEST) : end.start()]
        if end[0][2:4].lower() in _STATES and (match := _AMERICAN.search(head) or _ANY_KIND.search(head)):
            yield end.start() - len(match[0]), end.end()
    yield from (match.span() for match in _MILITARY.finditer(text))
    for end in _LOWER_END.finditer(text):
        if match := _LOWER.search(text[max(0, end.start() - _LONGEST) : end.start()]):
            yield end.start() - len(match[0]), end.end()
