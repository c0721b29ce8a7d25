"""Finds postal addresses by rule: street, number, box, postcode, town and country, in the manners of four languages.

`Rue de la Loi 16 bte 3, 1000 Bruxelles` · `12, rue de la Loi` · `Koning Albert II-laan 30 bus 5\\nB-1210 Brussel` ·
`Veldkant 33A, 2550 Kontich` · `Lange Gasse 4, 50667 Köln` · `Flat 2, 14 High Street, London SW1A 1AA`. What follows on
the line (a telephone, a label) stays out. Cheap where there is none: only street words and postcodes are looked at.
"""

from __future__ import annotations

import re
from bisect import bisect_right, insort
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate

from ...base import Finding
from ..folding import fold
from ..wordlist import WordList
from ..words import COUNTRIES, LABELS
from .blocks import block_start
from .honoured import honoured
from .postboxes import post_boxes
from .streets import BOX, CAPITAL, CONNECTOR, NUMBER, Street, street_at
from .suites import suites, with_suite
from .towns import Town, bare_town, bare_town_before, british_towns, towns_in
from .units import ESTATE, UNIT, with_units
from .whole import whole_addresses

RULES_NAME = "address_rules"
_WING = r"\((?:Hinterhaus|Vorderhaus|Gartenhaus|Seitenflügel|Rückgebäude|HH|VH|EG|\d{1,2}\. ?OG|links|rechts)\)"
"""Which part of a house, in brackets."""
_NEXT = r"(?:,?[ ]|,?[ \t]*\r?\n[ \t]*)"
_COUNTY = re.compile(rf"{_NEXT}(?:{CAPITAL}(?:[ ](?:of[ ])?{CAPITAL}){{0,2}}(?:[ ]\d{{1,2}})?{_NEXT}){{0,3}}")
"""Villages, districts and counties between a street and a British postcode, on the line or on lines of their own."""
_THEN = r"[ \t]*[,;–-]?[ \t]*(?:\r?\n[ \t]*)?"
_GAP = re.compile(
    r"[ \t]*(?:[,;|·/–-]|\(|(?:à|te|in|at)[ ])?[ \t]*(?:\r?\n[ \t>|]*)?"
    # A line of its own, or a word with a number, may stand between: a building, a floor, a box by another name.
    rf"(?:{UNIT}{_THEN}){{0,2}}(?:(?:{_WING}"
    r"|(?:BP|B\.P\.|CS|TSA|Postbus|Postfach|PO Box|Bâtiment|Bât\.?|Batiment|Gebouw|Gebäude|Building|Etage|Étage)"
    r"[ ]?[\w ]{1,12}|[^\W\d_]{1,12}\.?[ ]?\d{1,4}[A-Za-z]?"
    r"|\d{1,2}(?:e|er|ème|de|ste)?\.?[ ](?:étage|etage|verdieping|Etage|Stock|OG|floor)"
    r"(?:[ ](?:links|rechts|mitte|gauche|droite|left|right))?)"
    rf"{_THEN})?(?:{UNIT}{_THEN}){{0,2}}"
    r"(?:(?:code postal|postcode|PLZ|CP)[ :]*)?\(?"
)
_WIDEST_GAP = 70
_LONGEST_STREET = 90
_HOUR = re.compile(r"\d{1,2} ?[hHu](?:eures|[ ]?\d\d)?,[ ]")
"""`à 6 h, quai Marie Curie`: when, and no number of a house."""
_STATE = re.compile(r",?[ ][A-Z]{2}[ ]\d{5}(?:-\d{4})?(?!\w)")
_COMMA = re.compile(r"[ \t]*(?:[,–-]|\r?\n|(?:à|te|in)(?=[ ]))[ \t]*(?:\r?\n[ \t]*)?")
_TWO_WORDS = (
    "United Kingdom", "Verenigd Koninkrijk", "Vereinigtes Königreich", "Great Britain", "Northern Ireland",
    "Grand-Duché de Luxembourg", "The Netherlands",
)  # fmt: skip
_COUNTRIES = sorted({*COUNTRIES, *_TWO_WORDS, *(name.upper() for name in COUNTRIES[:24])}, key=len, reverse=True)
_COUNTRY = re.compile(
    rf"[ \t]*[,(–-]?[ \t]*(?:\r?\n[ \t]*)?(?P<country>{'|'.join(map(re.escape, _COUNTRIES))})(?!\w)\)?"
)
_ANY_STREET = re.compile(
    rf"(?:{CAPITAL}|(?<!\d)\d{{1,2}}[ ]{CAPITAL})(?:[ -](?:(?:{CONNECTOR})[ -]?)*{CAPITAL}){{0,4}},?[ ]{NUMBER}{BOX}"
    rf"(?:[ ]{_WING})?(?:,[ ]{UNIT}){{0,2}}"
    r"(?:[ \t]*[,;–-]?[ \t]*(?:\r?\n[ \t]*)?|[ ](?:à|te|in|at)[ ])$"
    rf"|{ESTATE}(?:,[ ]{UNIT}){{0,3}}{_THEN}$"
)
_BRITISH_STREET = re.compile(
    rf"(?:(?:Unit|Flat|Suite|Apartment|Apt\.?|Floor)[ ]\d{{1,4}}[A-Za-z]?,[ ]{CAPITAL}"
    r"|(?:(?:Unit|Flat|Suite|Apartment|Apt\.?)[ ]\d{1,4}[A-Za-z]?,[ ]|(?<![\w.,/-]))"
    rf"\d{{1,4}}[A-Za-z]?,?[ ]{CAPITAL})"
    rf"(?:[ ]{CAPITAL}){{0,3}}(?:,[ ]{CAPITAL}(?:[ ]{CAPITAL}){{0,2}}){{0,2}},?[ \n]$"
    rf"|(?:{CAPITAL}(?:[ ]{CAPITAL}){{0,3}},[ ])?(?:{CAPITAL}[ ]){{1,3}}"
    r"(?i:lane|road|street|avenue|close|drive|way|row|gardens|terrace|crescent|hill|square),[ ]"
    rf"(?:{CAPITAL}(?:[ ]{CAPITAL}){{0,2}},[ ]){{0,2}}$"
)
_POST_BOX = re.compile(
    r"(?<!\w)(?:BP|B\.P\.|CS|TSA|Postbus|Postfach|P\.?O\.? ?Box|Boîte postale|Antwoordnummer)[ ]?"
    r"(?:n°[ ]?)?\d[\d ]{0,9}"
    r"(?:[ \t]*[,–-])?[ \n]+$"
)
_NUMBER_FIRST = re.compile(
    rf"(?<![\w.,/-])\d{{1,3}}[A-Za-z]?,[ ](?:(?:{CONNECTOR}|um|op|beim|côte|cité)[ ])*"
    rf"(?:(?:{CONNECTOR})[ ]?)?{CAPITAL}(?:[ -]{CAPITAL}){{0,3}},[ ]$"
)
"""`3, um Bierg, L-7641 Christnach`: as Luxembourg writes."""
_AIMED = re.compile(
    r"(?<!\w)(?:an|nach|in|bei|aan|naar|to|at|à|zu|von|van|Grundstück|Haus|Wohnung|Objekt|Anwesen|Immobilie|Gebäude)[ ]"
    r"(?=(?:Am|Im|An|Auf|Unter|Zum|Zur|In|Hinter|Vor|Op|Aan|Bij|Ter)[ ])"
)
"""`Post an Am Markt 4`: what leads to a street that begins with a preposition of its own."""
_LIVES = re.compile(
    r"(?<!\w)(?:adresse?|address|anschrift|rue|straat|stra[sß]se|street|habite|habitant|demeurant|demeure|domicili[ée]e?|"
    r"r[ée]sid\w{1,4}|domicile|wonende|woont|woonachtig|woonplaats|adres|zetel|si[èe]ge|wohnt|wohnhaft|wohnort|sitz|lives?|"
    r"living|resid\w{2,4})(?:[ ](?:à|au|te|in|at|op|aan|de|dans|la|l'|der|the|on)){0,3}[ ]?:?[ ]{0,3}$",
    re.IGNORECASE,
)
_STREET_AFTER = re.compile(
    rf",[ ](?P<street>(?P<name>{CAPITAL}(?:[ ]{CAPITAL}){{0,3}})[ ]{NUMBER}{BOX}(?:[ ]{_WING})?)(?=[,.;)\n]|[ ]?$)"
)
"""`2000 Antwerpen, Meir 50`: a street without a street word, after its town."""
_SQUARE = re.compile(r"(?<!\w)[A-U][ ]?\d{1,2}[ ]?,[ ]?\d{1,3}[a-z]?(?:[-–]\d{1,3})?,?[ \n]$")
"""`Q 7, 24`: a square of Mannheim and a house in it."""
_TOWN_FIRST = re.compile(r"[ ]?(?:[,;–-]|\r?\n)[ ]?|,?[ ]aan[ ](?:de|het)[ ]")
"""`9200 Dendermonde, Noordlaan 21`, `(5401 GX) Uden aan de Molenstraat 7`."""


_DAY = re.compile(r"\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\.? (?:Dr|St)\.?")
"""`17 Jan Dr Nair`: a day and a title, as on the statement of an account."""


def find_addresses(text: str, words: Sequence[tuple[int, int]], lexicon: WordList) -> list[Finding]:
    """Addresses in a text; `words` are the spans of its street words."""
    towns = sorted([*towns_in(text, lexicon), *british_towns(text)], key=lambda town: town.start)
    streets = sorted([*_streets(text, words, lexicon), *post_boxes(text)], key=lambda street: street.start)
    for suite in suites(text):
        streets = [street for street in streets if street.end <= suite.start or street.start >= suite.end]
        insort(streets, suite, key=lambda street: street.start)
    found = list(_joined(text, streets, towns, lexicon))
    for start, end in whole_addresses(text):
        found = [f for f in found if f.end <= start or f.start >= end]
        found.append(_finding(start, end, "POSTAL_ADDRESS", 0.9))
    return _with_houses(text, sorted(found, key=lambda finding: finding.start), lexicon)


def _with_houses(text: str, found: list[Finding], lexicon: WordList) -> list[Finding]:
    """The same, each with the parts of its house that stand before its street."""
    kept: list[Finding] = []
    floor = 0
    for finding in found:
        if finding.entity_type in ("POSTAL_ADDRESS", "STREET_ADDRESS"):
            start = with_units(text, finding.start, floor, lexicon)
            taken = kept[-1].end if kept and kept[-1].end <= start else 0
            if start < finding.start and not (taken and not text[taken:start].strip(" ,\t\r\n")):
                while kept and kept[-1].end > start:
                    kept.pop()  # `Flat 6, Gresham Court` was taken for a street
                finding = replace(finding, start=start)
        if finding.entity_type == "POSTAL_ADDRESS":
            floor = finding.end
        kept.append(finding)
    return kept


def _streets(text: str, words: Sequence[tuple[int, int]], lexicon: WordList) -> Iterator[Street]:
    reached = 0
    for start, end in words:
        if start < reached:
            continue
        street = street_at(text, start, end, reached)
        if street is not None:
            start = honoured(text, street.start, reached, lexicon)
            street = replace(street, start=start, end=with_suite(text, street.end))
            reached = street.end
            hour = _HOUR.match(text, street.start)
            yield replace(street, start=hour.end(), number=False) if hour else street


def _joined(text: str, streets: list[Street], towns: list[Town], lexicon: WordList) -> Iterator[Finding]:
    alone = _Alone(towns)
    for street in streets:
        town = alone.ending_after(street.end)
        if town and (town.start < street.end or _is_gap(text, street.end, town)):
            alone.take(town)
            yield _finding(street.start, _with_country(text, town.end), "POSTAL_ADDRESS", 0.95)
        elif town := alone.last_before(street.start) if street.number else None:
            if _TOWN_FIRST.fullmatch(text, town.end, street.start):
                alone.take(town)
                yield _finding(town.start, _with_country(text, street.end), "POSTAL_ADDRESS", 0.93)
            elif finding := _without_postcode(text, street, lexicon):
                yield finding
        elif finding := _without_postcode(text, street, lexicon):
            yield finding
    ends = [street.end for street in streets]
    for town, before in alone.left():
        if town.sure:
            passed = bisect_right(ends, town.start)
            low = max(town.start - _LONGEST_STREET, before, ends[passed - 1] if passed else 0)
            yield from _with_any_street(text, town, low, lexicon)


class _Alone:
    """Towns in order of place, some of them taken by streets."""

    def __init__(self, towns: list[Town]) -> None:
        self._towns = towns
        self._taken = [False] * len(towns)
        self._starts = [town.start for town in towns]
        self._ends = list(accumulate((town.end for town in towns), max))
        """How far the towns up to each reach."""
        self._places = {id(town): place for place, town in enumerate(towns)}

    def take(self, town: Town) -> None:
        """A street has it now."""
        self._taken[self._places[id(town)]] = True

    def ending_after(self, place: int) -> Town | None:
        """The first of all towns that ends after a place, unless it is taken."""
        first = bisect_right(self._ends, place)
        return self._towns[first] if first < len(self._towns) and not self._taken[first] else None

    def last_before(self, place: int) -> Town | None:
        """The last town that ends before a place and is not taken."""
        for at in range(bisect_right(self._starts, place) - 1, -1, -1):
            if not self._taken[at] and self._towns[at].end <= place:
                return self._towns[at]
        return None

    def left(self) -> Iterator[tuple[Town, int]]:
        """The towns that no street has taken, each with where the town before it ends."""
        before = [0, *self._ends]
        return ((town, end) for town, end, taken in zip(self._towns, before, self._taken, strict=False) if not taken)


def _is_gap(text: str, start: int, town: Town) -> bool:
    if town.start - start > _WIDEST_GAP:
        return False
    british = text[town.code[0]].isalpha() and text[town.code[0] + 1].isalnum()
    return bool(_GAP.fullmatch(text, start, town.start) or (british and _COUNTY.fullmatch(text, start, town.start)))


def _without_postcode(text: str, street: Street, lexicon: WordList) -> Finding | None:
    gap = _COMMA.match(text, street.end)
    if street.number and gap and (end := bare_town(text, gap.end(), lexicon)):
        return _finding(street.start, _with_country(text, end), "POSTAL_ADDRESS", 0.9)
    if street.number and (town := bare_town_before(text, street.start, lexicon)) is not None:
        return _finding(town, street.end, "POSTAL_ADDRESS", 0.9)
    if _DAY.fullmatch(text, street.start, street.end):
        return None
    if not street.sure or (not street.number and not _is_asked(text, street.start)):
        return None
    return _finding(street.start, street.end, "STREET_ADDRESS", 0.85 if street.number else 0.6)


def _is_asked(text: str, start: int) -> bool:
    """Whether a street without a number is where somebody lives; else it is a place in a town, or a title."""
    return text.rfind("\n", 0, start) + 1 == start or _LIVES.search(text, max(0, start - 40), start) is not None


def _with_any_street(text: str, town: Town, low: int, lexicon: WordList) -> Iterator[Finding]:
    """A town with the street of any name before it, from `low` on: `Veldkant 33A, 2550 Kontich`; else its postcode and
    its name."""
    if text[town.code[0]].isalpha() and (start := block_start(text, town.start, lexicon)) is not None and start >= low:
        yield _finding(start, _with_country(text, town.end), "POSTAL_ADDRESS", 0.9)
        return
    head = text[low : town.start]
    match = _POST_BOX.search(head) or _ANY_STREET.search(head) or _BRITISH_STREET.search(head)
    match = match or _NUMBER_FIRST.search(head)
    if match is None and text.startswith("Mannheim", town.place[0]):
        match = _SQUARE.search(head)
    if match is not None:
        yield _finding(low + _after_label(match), _with_country(text, town.end), "POSTAL_ADDRESS", 0.9)
        return
    after = _STREET_AFTER.match(text, town.end)
    if after is not None and fold(after["name"].split()[0].rstrip(".")) not in LABELS:
        yield _finding(town.start, after.end("street"), "POSTAL_ADDRESS", 0.85)
        return
    yield _finding(*town.code, "POSTAL_CODE", 0.75)
    if town.place[1] > town.place[0]:
        yield _finding(*town.place, "CITY", 0.75)


def _after_label(match: re.Match[str]) -> int:
    """`Adres Veldkant 33A`: a label that runs into the street is no part of it."""
    first, _, rest = match[0].partition(" ")
    if aimed := list(_AIMED.finditer(match[0])):
        return match.start() + aimed[-1].end()
    labels = {"adres", "adresse", "anschrift", "address", "siege", "zetel", "sitz", "domicile", "woonplaats", "wohnort"}
    return match.start() + (len(first) + 1 if fold(first.rstrip(":")) in labels and rest else 0)


def _with_country(text: str, end: int) -> int:
    if state := _STATE.match(text, end):
        end = state.end()
    match = _COUNTRY.match(text, end)
    return match.end() if match else end


def _finding(start: int, end: int, entity_type: str, score: float) -> Finding:
    return Finding(start, end, entity_type, score, recognizer=RULES_NAME)
