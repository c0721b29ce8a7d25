"""Reads a street with its number and box around a street word, in the order each language has."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..folding import fold
from ..words import BOX_WORDS, STREET_ENDINGS, STREET_WORDS_AFTER, STREET_WORDS_BEFORE, word_set

CAPITAL = (
    r"(?:(?:St|Ste|Dr|Mgr|Gen|Prof|Burg|Kard|Pres|Past|Kan|Pr|Av|Bd|Pl|[A-ZÀ-ÖØ-Þ])\.(?!\w)"
    r"|[A-ZÀ-ÖØ-Þ](?:[\w'’]|\.(?=\w)){0,40})(?:-(?:St\.|[\w'’]{1,40})){0,6}"
)
"""A word with a capital; a full stop ends it, but for a few abbreviations, as it ends a sentence."""
CONNECTOR = (
    r"de[ ]la|de[ ]l['’]|de|du|des|d['’]|la|le|les|l['’]|à|a|aux|au|en|et|sur|sous|lez|lès|les|van|der|den|het|ten|ter|"
    r"op|aan|bij|in|'t|’t|'s|’s|te|am|an|auf|im|zum|zur|zu|unter|vor|von|vom|dem|bei|of|the|upon|on|and|und|"
    r"della|delle|dello|degli|di|del"
)
_MONTHS = (
    "[Jj]an(?:uar[iy]?|vier)|[Ff][eé](?:bruar[iy]?|vrier)|[Mm](?:ärz|aart|ars|arch)|[Aa](?:pril|vril)|[Mm](?:ai|ei|ay)"
    "|[Jj]u(?:n[ie]|in|l[iy]|illet)|[Aa](?:ugust(?:us)?|oût)|[Ss]eptemb(?:er|re)|[Oo](?:k|c)to(?:ber|bre)"
    "|[Nn]ovemb(?:er|re)"
    "|[Dd](?:e[zc]ember|écembre)"
)
NUMBER = (
    r"\d{1,4}(?:[ ]?(?:bis|ter|quater)(?:[ ][A-H])?\b|[ ]?[a-zA-Z]\b(?!['’.]))?"
    r"(?:(?:[ -](?:I{2,3}|IV|VI|hs|huis|rd|zw|rood|zwart|hoog)|-(?:[A-Z]|\d(?:hoog|[vha]))|[ ]?/[ ]?[A-Za-z]{1,2})\b)?"
    r"(?:(?:[-+]|[ ]?/[ ]?)\d{1,4}[a-zA-Z]?(?!\d)){0,3}"
    r"(?![\d€%]|(?:ère|re|er|ème|st|nd|rd|th)\b|[.:]\d"
    r"|,\d(?!\d{3,4}\b)|[ ]?(?:€|EUR|%|h\b|min\b|minut\w{1,3}\b|uur\b|Uhr\b|heures?\b|km\b)"
    rf"|\.?[ ](?:{_MONTHS})\b)"
)
BOX = (
    rf"(?:[ \t]*(?:[,–(-]|//?)?[ \t]*(?i:{BOX_WORDS})[ \t]*(?:n[°o]\.?[ ]?)?"
    r"(?:[A-Za-z]?\d{1,4}[A-Za-z]?(?:\.\d{1,4})?|[A-Z])\b\)?){0,3}"
)
_NUMBER_SIGN = r"(?:[nN][°ºo]\.?[ ]?|[nN]r\.?[ ]?|num[ée]ro[ ])?"

_CAPITAL = re.compile(CAPITAL)
_WORD = re.compile(r"\S+")
_NAME_TO_END = re.compile(r"(?:[ ][^\W\d_][\w'’-]*){1,5}(?=[ ]*(?:,|\n|$|[ ]\d{4}))")
_SURE_ENDING = re.compile(r"(?:straat|laan|steenweg|straße|strasse|gasse|dreef|plein|gracht)$", re.IGNORECASE)
_RUN_INTO = re.compile(rf"(?:[ ](?:{CONNECTOR})|[ .,;'’])$")
_BEFORE = re.compile(rf"(?:{STREET_WORDS_BEFORE})", re.IGNORECASE)
_ENDING = re.compile(rf"[\w'’-]{{2,}}(?:{STREET_ENDINGS})", re.IGNORECASE)
_AFTER = re.compile(rf"(?:{STREET_WORDS_AFTER})", re.IGNORECASE)
_NAME_AFTER = re.compile(
    rf"(?:[ ](?:(?:{CONNECTOR})(?=[ ])|(?:[dl]|de[ ]l)['’]{CAPITAL}|{CAPITAL}|"
    rf"\d{{1,2}}(?:er|ème|e|\.)?(?=[ ]{CAPITAL}))){{1,8}}"
)
_NAME_AFTER_LOOSE = re.compile(r"(?:[ ][^\W\d_][\w'’.-]*){1,6}?(?=[ ]?,?[ ]?(?:[nN][°ºo]\.?[ ]?|[nN]r\.?[ ]?)?\d)")
_GOES_ON = re.compile(
    r"[ ](?:jusqu['’]|dès|depuis|pendant|entre|avant|après|sera|est|étaient|fermé|coupé|bloqué|quand|lorsqu|où|qui"
    r"|puis|mais|samedi|dimanche|lundi"
    r"|mardi|mercredi|jeudi|vendredi)",
    re.IGNORECASE,
)
"""Behind the name of a street the sentence goes on, to a day or an hour."""
_LEADS_ON = re.compile(rf"[ ](?:{CONNECTOR})$")
_DOCTOR = re.compile(r"(?:Dr|St)\.[ ](?=[A-ZÀ-ÖØ-Þ][a-zà-ÿ]+(?![\w ]*,?[ ][A-Z]{2}[ ,\n]))")
"""`1 Päckchen Vanillezucker Dr. Oetker`: a title, but `12 Oak Dr. Springfield, IL` a drive."""
_TAIL = re.compile(rf"[ ]?,?[ ]?{_NUMBER_SIGN}(?!\d{{4,5}}[ ]+[A-ZÀ-ÖØ-Þ])(?P<number>{NUMBER}){BOX}")
_TIGHT_TAIL = re.compile(rf"[ ]{_NUMBER_SIGN}(?!\d{{4,5}}[ ]+[A-ZÀ-ÖØ-Þ])(?P<number>{NUMBER}){BOX}")
_BOX = re.compile(rf"{BOX}")
_NUMBER_BEFORE = re.compile(rf"(?<![\w.,/-])(?<!\d:)(?!\d+-\d{{4}})(?:{NUMBER})[ ]?,?[ ]$")
_NUMBER_OF = re.compile(
    rf"(?<!\w)(?:au|numéro|n[°ºo]\.?)[ ](?P<number>{NUMBER})(?:,?[ ](?:boîte|bte)[ ]?\w{{1,4}})?,?[ ]"
    r"(?:de[ ]la|de[ ]l['’]|du|des|de|d['’])[ ]?$"
)
"""`au 27 de la [rue Haute]`, `numéro 5 de l'[avenue Louise]`."""
_NO_PLACE = re.compile(
    r"(?<!\w)(?:tak(?:e|es|ing|en)|took|pren\w{1,6}|pris|sur|en|in|first|second|third)[ ]$", re.IGNORECASE
)
"""`will take place on 14 January`, `sur place 12 personnes`."""
_LONGEST_NUMBER = 40
"""Characters of a number and what leads from it to its street."""
_FLAT_BEFORE = re.compile(
    rf"(?:(?:{BOX_WORDS})[ ]?\d{{0,3}}[A-Za-z]?,?[ ]|\d{{1,2}}(?:st|nd|rd|th)[ ]Floor,[ ])"
    r"(?:[A-Z][\w'’]{1,20}(?:[ ][A-Z][\w'’]{1,20}){0,2}[ ]"
    r"(?:House|Court|Tower|Lodge|Mansions|Building|Place|Wharf),[ ])?"
    rf"(?:{NUMBER})[ ]?,?[ ]$",
    re.IGNORECASE,
)
_YEAR = re.compile(r"1[6-9]\d\d|20\d\d")
_NAME_BEFORE = re.compile(rf"(?<!\w)(?:(?:{CAPITAL}|(?:{CONNECTOR})(?=[ ]))[ ]){{1,5}}$")
_ADJECTIVE = re.compile(
    r"(?<!\w)(?:\d{1,2}(?:ère|re|er|ème|e)|vieille|petite|grande|haute|basse|vieux|ancienne|nouvelle)[ ]$",
    re.IGNORECASE,
)
_VAGUE = word_set(
    """place cours cour mail val villa parc park passage route voie hof berg veld markt hill court close drive way row
    park rise view green gate yard square allee ring damm tor garten feld bogen winkel promenade galerie galerie
    cite cité résidence residence st dr pl r hameau baan pad ring wall wal weg plein lei dam poort brug plaats heide
    akker digue clos quai ufer graben vest hoek"""
)
"""Street words that are ordinary words too: alone they need a number and a name in capitals."""

_NUMBERED = word_set(
    """losplaats laadplaats parkeerplaats standplaats staanplaats werkplaats bouwplaats slaapplaats zitplaats ligplaats
    arbeidsplaats stageplaats kampeerplaats opslagplaats stelplaats verblijfplaats aanlegplaats rustplaats vindplaats
    snelweg fietspad voetpad wandelpad stellplatz sitzplatz parkplatz arbeitsplatz liegeplatz stehplatz schlafplatz
    studienplatz ausbildungsplatz fensterplatz lagerplatz bauplatz startplatz tabellenplatz autobahn
    schnellstrasse bundesstrasse landesstrasse kreisstrasse staatsstrasse nebenstrasse ortsstrasse durchgangsstrasse
    einbahnstrasse sackgasse seitengasse nebengasse nebenfahrgasse rettungsgasse zufahrtsstrasse verbindungsstrasse
    hauptverbindungsstrasse umgehungsstrasse ausfallstrasse einfallstrasse einkaufsstrasse fussgangerstrasse
    fahrradstrasse spielstrasse wohnstrasse busstrasse spurbusstrasse vorfahrtsstrasse hauptverkehrsstrasse
    waschstrasse wasserstrasse fertigungsstrasse produktionsstrasse walzstrasse forderstrasse meeresstrasse
    voetgangersstraat winkelstraat fietsstraat woonstraat eenrichtingsstraat doorgangsstraat wasstraat treinwasstraat
    zeestraat autosnelweg invalsweg ringweg toegangsweg uitvalsweg slotgracht voetgangersplein verkeersplein keerplein
    speelplein schoolplein voorplein terre-plein terre-pleins bestraat onbestraat niet-bestraat"""
)
"""Places and roads that are numbered like houses, and where nobody lives, by their kind: `Losplaats 2`, `Sackgasse`."""
_DONE = re.compile(r"(?!(?:hei|wei|lin|bur|nor|s[uü])dering)\w{3,}ering", re.IGNORECASE)
"""What somebody does, though it ends like a ring: `Levering 2`, `Herinnering 1`."""


_LEADS_TO = word_set(
    """te zu at bei near aus adres adresse anschrift address in op aan van de der naar en und and the a à la le les an
    nach von auf zum zur im am beim"""
)
"""In lower case, before the name of a street: no part of it."""
_ADDRESS_LABELS = word_set(
    """adres adresse anschrift address wohnhaft wohnort wohnt woonachtig wonende woonplaats gevestigd domicilie
    domiciliee sitz zetel living residing"""
)
_HOMES = word_set(
    """liegenschaft grundstuck wohnung mietwohnung objekt mietobjekt anwesen immobilie gebaude wohnhaus filiale
    zweigstelle niederlassung standort lieferadresse rechnungsadresse garage betriebsstatte baustelle kanzlei praxis
    eigentumswohnung mehrfamilienhaus einfamilienhaus woning pand perceel appartement kantoor vestiging magazijn
    loods"""
)
"""What stands in a street, before its name: no part of it."""


@dataclass(frozen=True)
class Street:
    """A street; `sure` where its own form suffices, without a postcode after it."""

    start: int
    end: int
    number: bool
    sure: bool


def street_at(text: str, start: int, end: int, floor: int = 0) -> Street | None:
    """The street around the street word at `start` to `end`, no earlier than `floor`; None if it is none."""
    word = text[start:end]
    if text[end : end + 1] == "." and (
        _BEFORE.fullmatch(word + ".") or _AFTER.fullmatch(word + ".") or _ENDING.fullmatch(word + ".")
    ):
        end += 1
        word += "."
    if _BEFORE.fullmatch(word) and (street := _french(text, start, end, floor)):
        return street
    if (_ENDING.fullmatch(word) or _AFTER.fullmatch(word)) and (street := _germanic(text, start, end, floor)):
        return street
    return _british(text, start, end, floor) if _AFTER.fullmatch(word) else None


def _french(text: str, start: int, end: int, floor: int) -> Street | None:
    """`rue de la Loi 16 bte 3`, `12, rue de la Loi`."""
    vague = text[start:end].lower().rstrip(".") in _VAGUE
    if vague and _NO_PLACE.search(text, max(floor, start - 12), start):
        return None
    low = max(floor, start - 16)
    of_it = _NUMBER_OF.search(text, max(floor, start - _LONGEST_NUMBER), start)
    before = of_it or _NUMBER_BEFORE.search(text[low:start])
    name = _NAME_AFTER.match(text, end)
    if name is not None and not _CAPITAL.search(name[0]):
        name = None
    if name is not None and (on := _LEADS_ON.search(name[0])):
        name = _NAME_AFTER.match(text, end, name.start() + on.start())  # `place Saint-Lambert en 2023`
    if of_it and name is not None and (town := name[0].find(" à ")) > 0:
        name = _NAME_AFTER.match(text, end, name.start() + town)  # `au 5 de l'avenue Louise à Ixelles`
    tail = (_BOX if before else _TAIL).match(text, name.end()) if name else None
    if tail is None and not before:
        loose = _NAME_AFTER_LOOSE.match(text, end)
        if loose is not None and (_LEADS_ON.search(loose[0]) or _GOES_ON.search(loose[0])):
            loose = None  # `la rue du Moulin sera fermée du 3 au 7`, `chaussée de Namur jusqu'au 30 juin`
        loose_tail = _TAIL.match(text, loose.end()) if loose and not vague else None
        if loose is not None and loose_tail is not None and "\n" not in loose[0]:
            name, tail = loose, loose_tail
    if name is None and before and not vague:
        name = _NAME_TO_END.match(text, end)
    if name is None:
        return None
    stop = tail.end() if tail else name.end()
    first = of_it.start("number") if of_it else low + before.start() if before else start
    if not before and (adjective := _ADJECTIVE.search(text[low:start])):
        first = low + adjective.start()
    number = tail is not None or before is not None
    whole = first == 0 and stop == len(text.rstrip())  # a cell: `rue Riou`
    return Street(first, _trim(text, stop), number, number or (not vague and (whole or text[start].isupper())))


def _germanic(text: str, start: int, end: int, floor: int) -> Street | None:
    """`Kerkstraat 12 bus 4`, `Koning Albert II-laan 30`, `Lange Gasse 4`."""
    if _is_kind(text[start:end]):
        return None
    tail = _TIGHT_TAIL.match(text, end) or (
        _TAIL.match(text, end) if text[start].isupper() and end - start > 8 else None
    )
    low = max(floor, start - 50)
    if start > floor and text[start - 1] in "'’" and text[start : start + 2] == "s-":
        start -= 1
    before = _NAME_BEFORE.search(text[low:start])
    compound = _ENDING.fullmatch(text[start:end]) is not None
    if tail is None:
        if compound and text[start].isupper() and len(text[start:end]) > 8 and _SURE_ENDING.search(text[start:end]):
            return Street(start, end, False, True)
        return None
    first = low + _name_start(text[low:start], before) if before else start
    if not before and (adjective := _ADJECTIVE.search(text[low:start])):
        first = low + adjective.start()  # `1ère Avenue 45`
    if first == start and not compound and not text[start].isupper():
        return None
    vague = text[start:end].lower().rstrip(".") in _VAGUE or not text[start].isupper()
    return Street(
        first, tail.end(), True, not vague or (compound and text[start].islower() and len(text[start:end]) > 7)
    )


def _is_kind(word: str) -> bool:
    """Whether it says what kind of road or place something is, or what is done: no street is called so."""
    folded = fold(word).replace("ß", "ss")
    return folded in _NUMBERED or folded.rpartition("-")[2] in _NUMBERED or _DONE.fullmatch(word) is not None


def _british(text: str, start: int, end: int, floor: int) -> Street | None:
    """`14 High Street`, `Flat 2, 14 Baker St.`."""
    if _DOCTOR.match(text, start):
        return None
    low = max(floor, start - 60)
    name = _NAME_BEFORE.search(text[low:start])
    if name is None or not name[0][0].isupper():
        return None  # `1969 and Wall Street`
    at = low + name.start()
    head = text[max(floor, at - 60) : at]
    number = _FLAT_BEFORE.search(head) or _NUMBER_BEFORE.search(head)
    if number is None:
        return None
    first = number[0].strip(" ,")
    year = _YEAR.fullmatch(first) is not None or first.lower() in ("may", "march")
    return Street(at - len(head) + number.start(), end, True, not year)


def _name_start(head: str, match: re.Match[str]) -> int:
    """Where a street's name begins among the capitalised words before its street word; labels stay out."""
    words = list(_WORD.finditer(match[0]))
    keep = len(words)
    for at in range(len(words) - 1, -1, -1):
        word = words[at][0]
        if word in _LEADS_TO or (at == 0 and word.lower() in _ADDRESS_LABELS) or fold(word) in _HOMES:
            break
        keep = at
    return match.start() + words[keep].start() if keep < len(words) else len(head)


def _trim(text: str, end: int) -> int:
    """Connectors and full stops that the name ran into are given back."""
    while True:
        shorter = _RUN_INTO.search(text[max(0, end - 12) : end])
        if shorter is None:
            return end
        end -= len(shorter[0])
