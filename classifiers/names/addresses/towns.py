"""Finds postcodes with their towns, in the manners of Belgium and its neighbours, and those of Britain and Ireland."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ...matching.prefilter import Sign
from ..folding import fold
from ..wordlist import WordList
from ..words import POSTS
from .postcodes import is_sum, is_year, postcodes
from .streets import CAPITAL, CONNECTOR

_PREFIX = re.compile(r"(?<![\w-])(B|BE|F|FR|D|DE|L|LU|A|AT|CH|NL)[ ]?[-–]?[ ]?$")
_DUTCH = re.compile(r"[ ]?[A-Z]{2}(?![\w])")
_PLACE = re.compile(
    rf"[ ]*(?P<place>(?:['’]s-|['’]t[ ])?{CAPITAL}"
    rf"(?:[ -]?(?:(?:{CONNECTOR})[ -])*(?:(?<=[ -])|(?<=['’])){CAPITAL}){{0,4}})"
    r"(?P<tail>(?:[ ][Cc](?:edex|EDEX)(?:[ ]\d{1,2})?)?(?:[ ]\([^)\n\d]{2,30}\))?)"
)
_COMMA_BEFORE_TOWN = re.compile(r",(?=[ ][A-ZÀ-ÖØ-Þ])")
"""`39 quai Branly, 75019, Paris`, `Brinkstraat 87, 7512EC, Enschede`, and behind a house `Leenlei 3, 5590, Ciney`."""
_HOUSE_BEFORE = re.compile(
    r"(?:\d[ ]?[A-Za-z]?(?:[ ](?:bus|bte|b\.?|boîte|box)[ ]?\w{1,4})?"
    r"|(?<!\w)\d{1,4}[A-Za-z]?,?[ ][A-ZÀ-ÖØ-Þa-z][^\n,;\d]{3,40}),[ ](?:[A-Z]{1,2}-)?$"
)
_COMMA_NEAR = 6
"""Characters before a postcode among which that comma stands: a blank, two letters and a hyphen, perhaps the end of a
line."""
_LINE_BEFORE_TOWN = re.compile(r"[ \t]*\r?\n[ \t]*(?=[A-ZÀ-ÖØ-Þ'’])")
"""`Stationsstraat 12⏎9000⏎Gent`: each on a line of its own."""
_PART = re.compile(r"(?:(?:[Ss]te?\.|[Ss]t|[Ss]ankt|[Ss]aint|[Ss]int|[Bb]ad)[ ])?\S+")
"""A word of a town's name; a saint has his name with him: `4780 St. Vith`, `66386 St. Ingbert`."""
_ENDS_LINE = re.compile(r"[ \t]*(?:\r?\n|$)")
_CEDEX = re.compile(r"[ ][Cc](?:edex|EDEX)(?:[ ]\d{1,2})?(?!\w)")
_PLACE_LOOSE = re.compile(r"[ ](?P<place>[a-zà-öø-ÿ]{3,}(?:-[a-zà-öø-ÿ]+)*)(?P<tail>)")
_UK = re.compile(
    r"(?<![A-Z0-9])(?:[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]?[ ]\d[ABD-HJLNP-UW-Z]{2}|"
    r"(?<!\w-)[AC-FHKNPRTV-Y]\d[\dW][ ](?=\d{0,3}[A-Z])[AC-FHKNPRTV-Y0-9]{4}(?!-))(?![A-Z0-9])"
)
"""A postcode of the United Kingdom or of Ireland, which has fifteen letters."""
_UK_END, _IRISH = re.compile(r"\d[A-Z]{2}\b"), re.compile(r"[A-Z]\d[\dW] [A-Z0-9]{4}\b")
_PART_OF_UK = Sign(r"\p{Nd}[A-Z]{2}|[A-Z]\p{Nd}[\p{Nd}W] [A-Z0-9]{4}")
"""A part of each, which most texts lack, as `re2` tells in a tenth of the time."""
_LEADS = "From|To|At|In|Near|And|Or|Address|Postal|Postcode|Code|Zip|Eircode|Between"
"""`From SW1A 1AA to …`: words before a postcode that are no town."""
_TOWN_BEFORE = re.compile(rf"(?!(?:{_LEADS})[ ,\n]){CAPITAL}(?:[ -](?:of[ ])?{CAPITAL}){{0,2}},?[ \n]$")
_LED_TOWN = re.compile(
    rf"(?<!\w)(?:te|à|in|at|zu)[ ]"
    rf"(?P<place>(?:['’]s-|['’]t[ ])?{CAPITAL}(?:[ -](?:(?:{CONNECTOR})[ -])*{CAPITAL}){{0,3}}),[ ]$"
)
"""`gelegen te Haaltert, ` before a street."""


@dataclass(frozen=True)
class Town:
    """A postcode with its town; `sure` where the town is known or the postcode names its country."""

    start: int
    end: int
    sure: bool
    code: tuple[int, int]
    """Where the postcode stands."""
    place: tuple[int, int]
    """Where the name of the town stands; empty if there is none."""


def towns_in(text: str, lexicon: WordList) -> Iterator[Town]:
    """The postcodes of a text that a town follows."""
    for match in postcodes(text):
        start, end = match.span()
        code = match[0]
        if dutch := _DUTCH.match(text, end) if len(code) == 4 and code[0] != "0" else None:
            end = dutch.end()
        held = text[end : end + 1] == ")" and text[start - 1 : start] == "("  # `te (5401 GX) Uden`, as deeds write
        parted = None if held else _parted(text, start, end)
        place = _PLACE.match(text, parted or end + held)
        if place is None:
            place = _PLACE_LOOSE.match(text, end)
            if place is None or not lexicon.is_municipality(place["place"]):
                continue
        if place["place"][0].isdigit() or (place.start("place") == end and not dutch):
            continue
        if is_year(text, start) or is_sum(text, start):
            continue
        prefix = _PREFIX.search(text, max(0, start - 6), start)
        stop, known = _known_place(text, place, lexicon)
        if parted and not known and text[end] == "," and not (end - start > 4 and _behind_house(text, start)):
            continue
        if len(code) == 4 and not (dutch or prefix) and not lexicon.is_postcode_be(code):
            known = False
        first = prefix.start() if prefix else start - held
        yield Town(
            first,
            stop,
            known and not parted and place["place"][0].isupper(),
            (first + held, end),
            (place.start("place"), stop),
        )


def _parted(text: str, start: int, end: int) -> int | None:
    """Where a town begins that a comma or the end of a line parts from its postcode, which then is all of its line."""
    told = end - start == 5 or text[end - 1].isupper() or _behind_house(text, start)
    if told and (comma := _COMMA_BEFORE_TOWN.match(text, end)):
        return comma.end()
    broken = _LINE_BEFORE_TOWN.match(text, end)
    line = text[text.rfind("\n", 0, start) + 1 : start]
    return broken.end() if broken and start > len(line) and (not line.strip() or _PREFIX.fullmatch(line)) else None


def _behind_house(text: str, start: int) -> bool:
    """Whether a house number and a comma stand before a postcode."""
    # its comma stands right before, or before a country of two letters: few postcodes have one there
    comma = text.find(",", max(0, start - _COMMA_NEAR), start) >= 0
    return comma and _HOUSE_BEFORE.search(text, max(0, start - 60), start) is not None


def _known_place(text: str, match: re.Match[str], lexicon: WordList) -> tuple[int, bool]:
    """Where the town ends, and whether it is known; its longest known beginning, or its first word."""
    start = match.start("place")
    ends = [m.end() for m in _PART.finditer(match["place"])]
    for end in reversed(ends):
        if lexicon.is_place(match["place"][:end].rstrip(".,-")):
            if cedex := _CEDEX.match(match.string, start + end):
                return cedex.end(), True
            whole = (
                end == ends[-1] and match["place"][-1] not in ".,-" and fold(match["tail"].strip(" ()")) not in POSTS
            )
            return (match.end("tail") if whole else start + len(match["place"][:end].rstrip(".,-"))), True
    if ends[-1] > ends[0] and match["place"][-1] not in ".,-" and _ENDS_LINE.match(match.string, match.end()):
        return match.end(), False  # nobody knows it, and nothing else stands there: `8030 XC Kapel Avezaath`
    first = match["place"][: ends[0]].rstrip(".,-")
    parts = [part for part in re.split(r"[-/]", first) if len(part) > 2]
    return start + len(first), any(lexicon.is_place(part) for part in parts) and len(parts) > 1


def british_towns(text: str) -> Iterator[Town]:
    """The British and Irish postcodes of a text, each with the town before it."""
    if not _PART_OF_UK.is_in(text) or not (_UK_END.search(text) or _IRISH.search(text)):
        return
    for match in _UK.finditer(text):
        before = _TOWN_BEFORE.search(text[max(0, match.start() - 40) : match.start()])
        start = match.start() - len(before[0]) if before else match.start()
        town = (start, start + len(before[0].rstrip(", \n"))) if before else (start, start)
        yield Town(start, match.end(), True, match.span(), town)


def bare_town(text: str, at: int, lexicon: WordList) -> int | None:
    """The end of a town without postcode after a street and a comma: `Rue de la Loi 16, Bruxelles`."""
    place = _PLACE.match(text, at)
    if place is None or place.start("place") - at > 1:
        return None
    end, known = _known_place(text, place, lexicon)
    return end if known else None


def bare_town_before(text: str, at: int, lexicon: WordList) -> int | None:
    """The beginning of a town without postcode that leads to a street: `gelegen te Haaltert, Stationsstraat 33A`."""
    led = _LED_TOWN.search(text, max(0, at - 50), at)
    return led.start("place") if led and lexicon.is_place(led["place"]) else None
