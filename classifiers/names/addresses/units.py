"""Reads the parts of a house that stand around its street: estate, building, floor, flat and room."""

from __future__ import annotations

import re

from ..titles import is_title
from ..wordlist import WordList
from .streets import CAPITAL, CONNECTOR

_WORDS = (
    r"appartements?|apartment|appt|app|logement|logt|chambre|bureau|porte|b[âa]timent|b[âa]t|bloc|escalier|esc"
    r"|entr[ée]e|hall|tour|immeuble|pavillon|local|bo[iî]te|bte|bus|box|kamer|kmr|gebouw|blok|verdieping|verd|ingang"
    r"|toren|unit|lokaal|studio|loods|wohnung|whg|zimmer|zi|haus|geb[äa]ude|geb|block|aufgang|eingang|stiege|t[üu]r|top"
    r"|stock|halle|treppe|flat|suite|ste|room|rm|floor|building|bldg|penthouse|office|[ée]tage|niveau|plot|bay|level"
)
_VALUE = r"(?:[A-Za-z]?\d{1,4}[A-Za-z]?(?:[./-]\d{1,4}[A-Za-z]?)?|[A-Z]\d?|[IVX]{1,4})(?![\w])"
_SIDE = (
    r"(?:(?:porte[ ])?(?:gauche|droite)|links|rechts|mitte|left|right|rear|hinterhaus|vorderhaus|gartenhaus"
    r"|seitenfl[üu]gel|achterhuis|voorhuis)"
)
_FLOOR = (
    r"(?:\d{1,2}(?:er|[èe]me|e|de|ste|st|nd|rd|th|\.)?[ ]"
    r"(?:[ée]tage|verdieping|verd\.?|stock(?:werk)?|og|floor)"
    r"|(?:ground|first|second|third|fourth|fifth|sixth|top)[ ]floor|rez-de-chauss[ée]e|rdc|gelijkvloers|erdgeschoss"
    r"|hochparterre|dachgeschoss|souterrain|sous-sol)"
    rf"(?:[ ]flat)?(?:,?[ ]{_SIDE})?"
)
_NUMBERED = (
    rf"(?:(?i:{_WORDS})\.?[ ]?(?:n[°o]\.?[ ]?)?{_VALUE}|(?i:{_FLOOR})(?!\w)"
    r"|(?:Basement|Garden|Top|Upper|Lower)[ ]Flat(?!\w))"
)
UNIT = rf"(?:{_NUMBERED}|(?:WE|VE|ME|[Ll]ot|EG|DG|HP)(?:[ ]?\d{{1,3}})?(?!\w)|(?i:{_SIDE})(?!\w))"
"""A part of a house with its number, its letter or its side: `Flat 0/2`, `Stiege 3`, `gebouw C`, `3e étage, gauche`."""
ESTATE = (
    r"(?:(?i:r[ée]siden[ct]e|residentie|seniorenresidenz|domaine|immeuble|gemeinschaftsunterkunft|wohnpark|wohnanlage"
    r"|industriepark|industriegebiet|gewerbepark|gewerbegebiet|technologiepark|bedrijvenpark|bedrijventerrein"
    r"|industrieterrein|industriezone|parc[ ]d['’]activit[ée]s|zone[ ](?:industrielle|artisanale|d['’]activit[ée]s)"
    r"|lieu-?dit|centre[ ]commercial|centre[ ]d['’]affaires|campus)|ZI|ZA|ZAC|ZAE)"
    rf"(?:[ ](?:(?:{CONNECTOR})[ ]|[dl]['’])*(?:[dl]['’])?(?:{CAPITAL}|universitaire|[ée]tudiante|\d{{1,2}})){{1,5}}"
)
"""Where several houses lie together, with its name: `Résidence Les Tilleuls`, `ZI de la Croix Blanche`."""
_HOUSE_WORDS = (
    r"house|court|mansions|towers?|building|lodge|chambers|works|mill|wharf|heights|hall|point|apartments|villas"
    r"|cottages?|barn|farm|trading[ ]estate|industrial[ ]estate|business[ ]park|granary|rectory|vicarage|manor|forge"
    r"|maltings|stables|chapel|schoolhouse|farmhouse|bungalow|annexe|grange|priory|abbey"
)
_SURNAMES = frozenset({"hall", "mill", "chambers", "lodge", "abbey", "point", "farm"})
_HOUSE = (
    rf"(?P<house>(?!(?:At|In|To|From|Of|By|Is|And|Our)[ ])(?:(?:the|The|THE)[ ])?(?:{CAPITAL}[ ]){{0,3}}"
    rf"(?i:{_HOUSE_WORDS})|(?:The|THE)[ ](?:Old|OLD)(?:[ ]{CAPITAL}){{1,2}})"
)
"""A house by its name, as the isles have them: `Gresham Court`, `The Granary`, `The Old Schoolhouse`."""
_PARTED = r"(?:,[ ]|[ ][-–|·][ ]|,?[ \t]*\r?\n[ \t]*)"
_BEFORE = re.compile(rf"(?<![\w'’.-])(?:{_NUMBERED}|{ESTATE}|{_HOUSE}|(?P<flat>\d{{1,2}}/\d{{1,2}})){_PARTED}$")
_MOVES = re.compile(r"(?i:bus|tour|hall|box|top|stock|level|bay|plot|office|bureau)\W")
"""Within a line they are other things: `prenez le bus 12, rue Haute 4`."""
_WITHIN = re.compile(r"[^\s,;:>|][ ]$")
_OPENS = re.compile(r"(?:\n[ \t>|]*|:[ ])$")
"""A part on a line above is one if the line begins with it, or a label before it; else it ends what stands there."""
_MOST, _LONGEST = 4, 72
_BLANKS, _PARTING = " \t\r\n", ",-–|·"
"""Before a street, what `_PARTED` ends in, and what stands before these blanks unless they end a line."""


def with_units(text: str, start: int, floor: int, lexicon: WordList) -> int:
    """Where an address that begins with the street at `start` begins with the parts of its house that stand before it,
    no earlier than `floor`; else `start`."""
    found = start
    for _ in range(_MOST):
        low = max(floor, start - _LONGEST)
        head = text[low:start]
        before = _BEFORE.search(head) if _is_parted(head) else None
        if before is None or (before["house"] and _is_somebody(before["house"], lexicon)):
            break
        if before["flat"] and not text[start].isdigit():
            break  # `2/1, 44 Dumbarton Road`, as the Scots number flats
        if _MOVES.match(before[0]) and _WITHIN.search(text, max(0, low + before.start() - 2), low + before.start()):
            break
        start = low + before.start()
        if "\n" not in text[start:found] or _OPENS.search(text, max(0, start - 3), start) or start == 0:
            found = start
    return found


def _is_parted(head: str) -> bool:
    """Whether a text ends in what parts a house from its street, as few do: asked before the expression, which takes a
    hundred times as long."""
    bare = head.rstrip(_BLANKS)
    return len(bare) < len(head) and (bare[-1:] in _PARTING or "\n" in head[len(bare) :])


def _is_somebody(house: str, lexicon: WordList) -> bool:
    """`Mr Thomas Mill` above a street is who lives there."""
    words = house.split()
    if len(words) < 2 or is_title(words[0]):
        return True
    called = lexicon.given_grade(words[0]) >= 2 or len(words[0].rstrip(".")) < 2
    return called and len(words) < 4 and words[-1].lower() in _SURNAMES
