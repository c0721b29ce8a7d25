"""Tells a name that a thing bears from the name of a person, by the words right before and after it.

`Kim Clijsters Academy`, `stade Maurice Dufrasne`, `Hurricane Sandy`, the film `Rosetta`, `Morgan Stanley`: all are
called after somebody, and none is somebody.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from ..folding import fold
from ..lists.shops import MORE_SHOPS
from ..titles import is_title
from ..words import PARTICLES, TRADES, word_set
from .englishthings import is_called_alike
from .eponyms import EPONYMS, ILLS
from .keepers import is_kept

_AFTER = word_set(
    """
    academy airport arena airlines award awards bank bridge brothers bros building cathedral center centre chapel
    church clinic club collection college company conservatory county creek cup effect ensemble equation estate
    festival field forest foundation gallery gardens group hall hospital hotel house institute institution island
    islands lake laboratory laboratories library lodge medal memorial motors mountain mountains museum orchestra
    palace park peninsula philharmonic pharmaceuticals pier plantation plaza prize quartet railway records reservoir
    residence river road school schools secondary sextet society square stadium station street studios syndrome
    terminal theatre theater theorem tower trio trophy trust tunnel university valley village wharf zoo avenue lane
    boulevard dam canyon drive terrace crescent cottage counties
    stiftung verlag gymnasium universitat stadion klinik krankenhaus strasse konzern stichting
    prijs school college instituut ziekenhuis theater stadion straat plein bibliotheek fonds beker toren fondation
    prix musee stade ecole lycee hopital theatre cup way ward primary castle lido baths surgery
    insurance materiaux baustoffe verzekeringen versicherung assurances assurance
"""
)
"""Words that, with a capital right behind a name, make it a thing's."""
_BUSINESSES = word_set(
    """
    advisers advisors aerospace airways alarms apparel appliances architects auctions automotive autos aviation bakers
    bakeries bancorp bancshares bathrooms bearings beverages bicycles biologics biopharma bioscience biosciences
    biotech blinds boats booksellers bottling brewers brokers cabs capital carpentry carpets cars ceramics chemicals
    chemists chocolates coatings computers concrete confectionery consultancy couriers cranes cosmetics curtains cycles
    dairies dairy detergents diner distillers distillery elevators engines entertainment excavations exports
    fabrications farms fasteners fencing fisheries fixings flooring florists foundry franchise freighters fuels
    furnishings furniture futures garages gas glazing grocers haulage hire hosiery imports insulation interiors
    investments ironmongers jewellery joiners kitchens lettings locksmiths lubricants machinery magazine masonry meals
    meats metals minerals mining mortgages networks motorcycles motorsport motorsports movers nurseries opticians
    outfitters paints petroleum pharma pharmaceutica pharmaceutical pharmacies photography pipelines pizza pizzeria
    plastics plating plumbers polymers ports pottery promotions properties quarries railways realty recordings
    recycling removals renewables rentals restaurants roofers salon sausages scaffolding seafood securities seeds
    sensors shipbuilders shipyard shoes signage solar spirits stationers stationery steels stores surveyors tableware
    taxis telecom telecoms textiles therapeutics tiles timber toys trailers tyres upholstery vacations vehicles
    ventures vets vineyards wardrobes watches wines winery woodwork woodworks workwear yachts
"""
)
"""What English firms deal in, as the last word of their names; no department that stands behind who works there."""
_KEPT = _BUSINESSES | word_set(
    """
    bakery bar bistro cafe deli diner eatery farm flowers garage grill gym kitchen liquor liquors market meals motors
    nursery pizza pizzeria plaice pub restaurant salon shop steakhouse store tavern
    """
)
"""What is called after who keeps it, behind the genitive."""
_GENITIVES = frozenset({"'s", "’s"})
_MADE_OF = word_set(
    """
    armchair benchmark biscuits cluster font footstool key linen mousse oak ottoman poll potatoes salad screwdriver
    sofa velvet walnut
    """
)
"""English nouns, in small letters, that no person's name stands right before."""
_AFTER_ENDINGS = (
    "stadion", "straat", "museum", "stiftung", "straße", "strasse", "schule", "preis", "prijs", "plein", "lyceum",
    "ziekenhuis", "krankenhaus", "gymnasium", "universität", "universiteit", "pokal", "theater", "bibliotheek",
    "bibliothek", "kaserne", "kazerne", "klinik", "tunnel", "brücke", "collectie", "academie", "akademie",
    "laan", "steenweg", "dreef", "platz", "allee", "ufer",
)  # fmt: skip
_BEFORE = word_set(
    """
    hurricane typhoon cyclone orkaan tyfoon cycloon orkan hurrikan taifun zyklon sturmtief ouragan tempete typhon
    uss hms rms stade prix musee ecole lycee hopital clinique fondation theatre gare aeroport universite institut
    coupe trophee pont rue boulevard stadion stadium basisschool school ziekenhuis museum theater kaserne kazerne
    caserne firma fa societe bedrijf groupe groep marque merk marke modele modell model brand label verlag
    uitgeverij film movie musical opera opéra ballet novel album oratorio oratorium operette operetta sitcom
    telenovela blockbuster oper series serie série chanson lied song boek livre buch fregat fregatte frégate ferry
    fähre veerboot paquebot airport lac mont place avenue square parking piscine station quai metro athenee athenaeum
    parkhaus stadtbad hallenbad burgerhaus haltestelle bahnhof zwembad sporthal gymnase college arret halte
    containerschiff containerschip porte-conteneurs cargo schlepper sleper sleepboot remorqueur tug yacht voilier
    zeilschip segelschiff frachter vrachtschip freighter peniche binnenschip binnenschiff fahre knopf knop bouton taste
    toets drucker printer imprimante scanner server cluster module modul plug-in project projekt projet haus kita creche
    chateau domaine domein weingut schloss
    bateau navire petrolier chalutier trois-mats driemaster dreimaster schooner trawler coaster kutter segler
    motorschiff cruiseschip kreuzfahrtschiff barkentijn atheneum instituut institut realschule grundschule gesamtschule
    krippe campus hogeschool haute-ecole internat internaat kindergarten
    residentie schouwburg cinema maternite kinderdagverblijf loi code decreet decret morbus jurisprudence
"""
)
"""Nouns that a name stands right behind if it is a thing's."""
_LEGAL = frozenset(
    {"BV", "BVBA", "NV", "SRL", "SPRL", "SA", "ASBL", "VZW", "vzw", "asbl", "SNC", "SCRL", "CVBA", "CV", "GmbH"}
)
"""Legal forms that stand before the name of a firm in Belgium: `BV Dumont`, `la SRL Lambert`."""
_SHIPS = frozenset({"GMS", "TMS", "MTS", "RMS", "FGS", "SMS", "MV", "SS", "USS", "Schubboot"})
"""What stands before the name of a ship, so written."""
_CENTRES = word_set("centre centrum zentrum")
"""The same, before a whole name: `centre Albert Marinus`."""
_BEFORE_CAPITAL = word_set(
    "team suite lake mount mt fort port cape camp saint sint sankt sainte st st. tief hoch storm"
)
"""The same, with a capital only, and before one word alone: `Saint John`, `Lake Victoria`, `das Tief Sabine`."""
_ROYAL = word_set("roi reine prince princesse koning koningin prins prinses konig prinz prinzessin king queen saint")
"""Titles that stand between such a noun and the name: `place Roi Albert`, `Basisschool Prins Dries`."""
_NOUNS = word_set(
    """
    institut stiftung schule gymnasium platz allee strasse straße weg ring ufer brucke haus halle saal heim klinik
    krankenhaus stadion preis pokal cup rennen lauf turnier syndrom krankheit test griff index skala methode gesetz
    rente reform formel effekt prinzip eis torte kuchen schnitzel wurst bier fest markt feier bau werke werk verlag
    archiv museum bibliothek theater kirche turm tor park garten siedlung kolleg hochschule universitat akademie partei
    team plein straat laan brug tunnel school college prijs beker wet arrest besluit instituut fonds ziekenhuis
    """
)
"""What stands behind the last hyphen of a thing's name."""
_SAINTS = word_set("st st. saint sainte sint sankt")
_SAINTLY = frozenset({"saint", "sainte", "sint"})
_CIRCLES = frozenset({"Amis", "Vrienden", "Freunde", "Compagnons"})
_OF = frozenset({"de", "van", "von", "d'", "d’", "du"})
"""`Amis de Georges Simenon`: a club."""
_AT_HOME = frozenset({"Da", "Chez", "Bij", "Bei"})
"""Between a house and its host, so written."""
_SHOPS = word_set(
    """
    bakery bijouterie bookshop boucherie boulangerie brasserie brauerei brouwerij cafe autohaus apotheek apotheke
    auditorium aannemingen bakkerij backerei bouwwerken boekhandel buchhandlung carrosserie criterium drukkerij
    druckerei editions garage gasthaus gasthof gp hotel immo imprimerie librairie menuiserie metzgerei patisserie
    pharmacie pharmacy pub restaurant salle lokaal schreinerei schrijnwerkerij slagerij spedition toitures villa zaal
    """
)
"""Nouns for a house, a firm or a race that goes by the name behind it: `bakkerij Peeters`, `GP Jef Peeters`."""
_MORE = word_set(
    """
    wzc woonzorgcentrum rusthuis seniorie altenheim pflegeheim seniorenheim kapel chapelle eglise kerk kirche church
    parochie paroisse pfarrei abdij abbaye abtei klooster kloster couvent
    sentier belvedere rocher wandelpad residence parc park jardin carrefour rond-point quartier wijk buurt plan
    """
)
"""Nouns that count, as `MORE_SHOPS` do, where a name stands right behind, and say nothing of the text around: those who
weigh it have not met them."""
_HEADING = _SHOPS | MORE_SHOPS | word_set("suite casier fut carton bac krat vat kiste fass crate keg")
"""Nouns that, with a capital, begin the name of a thing."""
_CALLED_LIKE_TRADES = word_set("bloemen juwelier tuinen jardins garage motors")
"""Trades that are family names too."""
BUSINESSES = _BUSINESSES | (TRADES - _CALLED_LIKE_TRADES)
"""What a firm deals in, at the end of its name."""
_OPENING, _CLOSING = frozenset("«“„‘‚"), frozenset("»”“’‘")
"""Of straight quotation marks nobody knows which of the two they are."""
_QUOTES = _OPENING | _CLOSING | {'"', "'", "’"}
_PARTNERS = frozenset({"&", "+"})
_REACH = 2
"""Tokens on either side that may belong to the name of a thing."""
_NEAR = 6
_MEDICAL = word_set(
    """
    maladie syndrome test echelle indice sonde manoeuvre solute ziekte syndroom schaal greep katheter catheter krankheit
    morbus disease disorder clamp lactate skala klemme exclusions ausschlusse uitgesloten diagnose diagnostic diagnosis
    thyroidite lymphome lymphoma reaction score signe sign teken zeichen fracture fractuur fraktur
    negative positive negatief positief negatif positif negativ positiv nodes nodules noduli palsy sicca excluded
    """
)
_UNDOTTED = frozenset(name.replace(".", "") for name in EPONYMS)
_EPONYM_WORDS = frozenset(word.removesuffix("'s") for name in EPONYMS for word in name.split())


def is_bearer(folded: str) -> bool:
    """Whether the word is a noun for a shop, a ship, a work or a place that goes by the name behind it."""
    return folded in _BEFORE or folded in _SHOPS or folded in TRADES


def is_business(folded: str) -> bool:
    """Whether the word is what a firm deals in, at the end of its name."""
    return folded in BUSINESSES


def is_borne(words: Sequence[str], start: int, end: int) -> bool:
    """Whether the name of these tokens is a thing's, to judge by what stands around it."""
    low = max(0, start - _REACH)
    beside = _is_borne_beside(tuple(words[low : end + _REACH]), start - low, end - low)
    return beside or any(asked(words, start, end) for asked in (_is_finding, is_called_alike, is_kept))


@lru_cache(maxsize=1 << 14)
def _is_borne_beside(words: tuple[str, ...], start: int, end: int) -> bool:
    """The same, by the words right beside it: several rules ask it of one name, and texts of the same names again."""
    before = words[start - 1] if start else "\n"
    after = words[end] if end < len(words) else "\n"
    return (
        (fold(before) in _ROYAL and _by_royal(words, start, end))
        or (start > 1 and words[start - 2] in _SHIPS and is_title(before))
        or before in _LEGAL
        or (before in _AT_HOME and start > 1 and is_house(words[start - 2]))
        or (before in _OF and start > 1 and words[start - 2] in _CIRCLES)
        or _by_after(words, start, end, after)
        or _by_before(_noun_before(words, start, after), end - start)
        or (end - start == 2 and _is_saints(words, start, end, after))
        or _in_quotes(words, start, end)
        or (before in _PARTNERS and end - start == 1 and _is_second_partner(words, start))
        or _is_eponym(words, start, end)
        or any("-" in word and _is_compound(word) for word in words[start:end])
    )


def is_house(word: str) -> bool:
    """Whether the word is a noun for a house that goes by its host: `Ristorante Da Nino`, `Brasserie Chez Léon`."""
    return fold(word) in _SHOPS or fold(word) in MORE_SHOPS


def _by_after(words: Sequence[str], start: int, end: int, after: str) -> bool:
    last = words[end - 1]
    if end - start > 1 and last[0].isupper() and (fold(last) in TRADES or fold(last) in _BUSINESSES):
        return True  # `Michel Logistics`
    if end - start > 1 and fold(words[start]) in _HEADING:
        return True  # `Immo Claes`, `Suite Grétry`
    if after[0].isupper() and _is_behind_names(fold(after)):
        return True
    if after[0].isupper() and _is_longer_name(words, end, end - start):
        return True
    if after[0].isupper() and fold(after) in BUSINESSES and _is_one_name(words[start:end]):
        return True  # `Lambert Électricité`, `Van Landeghem Foods`
    if "-" in last and last[0].isupper() and _is_noun_at_end(last):
        return True
    if end - start > 1 and (last.lower().endswith(_AFTER_ENDINGS) and len(last) > 7):
        return True
    if end - start == 1 and after in _MADE_OF:
        return True  # `Allen key`
    if after in _GENITIVES and end + 1 < len(words) and words[end + 1][0].isupper() and fold(words[end + 1]) in _KEPT:
        return True  # `Mary's Meals`
    return end - start > 2 and fold(last) in _AFTER and last[0].isupper() and len(last) > 3


def _is_one_name(words: Sequence[str]) -> bool:
    """Whether it is a word, with particles before it or without."""
    return all(fold(word) in PARTICLES for word in words[:-1])


def _by_royal(words: Sequence[str], start: int, end: int) -> bool:
    """`place Roi [Albert]`, `Basisschool Prins [Dries]`, `de Koningin [Astridlaan]`."""
    if start < 2 or not words[start - 1][0].isupper() or fold(words[start - 1]) not in _ROYAL:
        return False
    return fold(words[start - 2]) in _BEFORE or words[end - 1].lower().endswith(_AFTER_ENDINGS)


def _is_longer_name(words: Sequence[str], end: int, count: int) -> bool:
    """`[Francis] Crick Institute`, `[Nelson] Mandela Way`: a given name, another word, then the thing."""
    thing = words[end + 1] if count < 3 and end + 1 < len(words) else "\n"
    return thing[0].isupper() and _is_behind_names(fold(thing))


def _is_behind_names(folded: str) -> bool:
    return folded in _AFTER or folded in _BUSINESSES


def _is_noun_at_end(word: str) -> bool:
    """`Robert Koch-Institut`, `Fürst-Pückler-Eis`: the last part says what it is."""
    return fold(word.rpartition("-")[2]) in _NOUNS


def _noun_before(words: Sequence[str], start: int, after: str) -> str:
    """The word before a name, or before the full stop of a saint, or before the marks that hold the name:
    `Residentie "Ter Duinen"`."""
    before, further = words[start - 1] if start else "\n", words[start - 2] if start > 1 else "\n"
    held = before in _QUOTES and after in _QUOTES
    return further if held or (before == "." and fold(further) in _SAINTS) else before


def _by_before(before: str, count: int) -> bool:
    folded = fold(before)
    if folded in _SHOPS or folded in MORE_SHOPS or folded in _MORE or before in _SHIPS:
        return True
    if count > 1 and folded in _CENTRES:
        return True
    if folded in _BEFORE:
        return folded not in {"roman"} or before.islower()
    if before in _SAINTLY:
        return True  # `fête de saint Jean-Baptiste`
    return before[0].isupper() and ((count == 1 and folded in _BEFORE_CAPITAL) or (count < 3 and folded in _SAINTS))


def _is_saints(words: Sequence[str], start: int, end: int, after: str) -> bool:
    """`St Thomas' Hospital`, `St Julian's`: a church, a school, a hospital."""
    return end - start == 2 and fold(words[start]) in _SAINTS and after[0] in "'’"


def _is_finding(words: Sequence[str], start: int, end: int) -> bool:
    """`maladie de Crohn`, `Foley catheter`, `Basedow, Hashimoto`: what medicine calls after those who described it."""
    if end - start > 2 or fold(words[end - 1]) not in ILLS or (start and is_title(words[start - 1])):
        return False
    around = (*words[max(0, start - _NEAR) : start], *words[end : end + _NEAR])
    return any(fold(word) in _MEDICAL for word in around)


def _is_compound(word: str) -> bool:
    """`zaak-Peeters`, `loi-Dupont`: a noun with a name at its end; not `el-Khattabi`."""
    noun, hyphen, name = word.partition("-")
    named = bool(hyphen) and name[:1].isupper() and name[1:2].islower()
    return named and len(noun) > 2 and noun.islower() and fold(noun) not in PARTICLES


def _in_quotes(words: Sequence[str], start: int, end: int) -> bool:
    """Whether quotation marks hold the name and nothing else, as they do a title; or a royal title and it, whatever the
    marks: `'Prinses Elisabeth'`, a ship."""
    if start > 1 and end < len(words) and fold(words[start - 1]) in _ROYAL and words[start - 2] in _QUOTES:
        return words[end] in _QUOTES
    return start > 0 and end < len(words) and words[start - 1] in _OPENING and words[end] in _CLOSING


def _is_second_partner(words: Sequence[str], start: int) -> bool:
    """`Marks & Spencer`; not `Mr & Mrs Spencer`."""
    if start < 2 or words[start - 1] not in _PARTNERS:
        return False
    first = words[start - 2]
    return first[0].isupper() and not is_title(first)


def _is_eponym(words: Sequence[str], start: int, end: int) -> bool:
    if end - start > 2 and fold(" ".join(words[start : start + 2])) in _UNDOTTED:
        return True  # `Herman Miller Aeron`
    if end - start == 1 and "-" in words[start] and fold(words[start]).replace("-", " ") in _UNDOTTED:
        return True  # `Rolls-Royce`
    later = start + 1 < end and fold(words[start]) in PARTICLES  # `van albert heijn`
    if fold(words[start + later]) not in _EPONYM_WORDS:
        return False
    for first in range(max(0, start - _REACH), start + 1 + later):
        for last in range(end, min(len(words), end + _REACH) + 1):
            name = " ".join(fold(word) for word in words[first:last]) if 1 < last - first < 6 else ""
            if name and name.replace(" .", "").replace(".", "").replace(" 's", "'s") in _UNDOTTED:  # `Dr. Oetker`
                return True
    return False
