"""Judges words that stand alone by their neighbours: a brand rather than a person, or a person rather than nothing.

`Ford` alone is a car, and `Georgia` beside `Verdana` a typeface; `dochter Luwam` is a child, and who stands in a row
of persons is one. A tap that was replaced by somebody is no player who was.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...relatives import AMBIGUOUS, folded, one
from ..folding import fold
from ..lists.stations import OFFICERS
from ..words import AFFECTION, word_set
from .eponyms import AMONG, THINGS, UNITS

_BESIDE = 8
"""Tokens on either side in which another program makes a name a program's."""
_OWNED = folded(one("parent", "called")) | word_set(
    "man vrouw mann frau femme son girl boy garcon meisje jongen dame heer collega"
)
"""Words that a name follows behind one of possession or an age: `mijn man Eddy`, `the younger girl, Saba`."""
_AS_MUCH_ELSE = _OWNED | folded(tuple(AMBIGUOUS)) | {"bru", "vetter"}
_KIN = folded(one("child", "grandchild", "partner", "sibling", "by_marriage", "cousin", "nephew")) - _AS_MUCH_ELSE
_LEADING = _KIN | word_set(
    "cadet cadette aine ainee veuve vriendin gezin nee geborene geb geboren"
    " godson goddaughter petekind metekind filleul filleule patenkind patensohn patentochter"
)
"""Words right before the name of a relative, or of a birth."""
NAMED = word_set("nomme nommee denomme denommee prenomme prenommee genaamde zekere certain certaine")
"""Words that nothing but a name follows."""
_POSSESSIVE = word_set(
    "mon ton son ma ta sa mes leur notre votre ons onze"
    " mijn zijn haar hun m'n z'n mein meine meinem meinen sein seine ihr ihre ihrem unser unsere my his her our"
    " their younger older eldest youngest jungere jungeren altere alteren jongste oudste"
)
_SAYING = word_set(
    """
    vindt meent zegt zei schrijft stelt denkt aldus besluit klinkt twijfelt estime affirme declare explique precise
    souligne ajoute repond ecrit meint sagt sagte schreibt schrieb erklart erklarte betont betonte fordert said says
    wrote added replied explained
    """
)
"""Verbs right before who speaks: `"Te duur", meent Rovers.`"""
_FITTINGS = word_set(
    """
    kraan slot deur raam venster dak dakgoot ketel boiler lift rolluik lavabo gootsteen toilet spoelbak douche buis
    leiding afvoer stopcontact schakelaar zekering verwarming radiator thermostaat pomp tegel vloer klink bel parlofoon
    brandmelder rookmelder band batterij accu motor spiegel ruit scherm toestel machine printer teller meter
    robinet serrure porte fenetre toit gouttiere chaudiere ascenseur volet evier baignoire tuyau conduite prise
    interrupteur fusible chauffage radiateur vanne pompe carrelage poignee sonnette detecteur pneu batterie moteur
    retroviseur vitre ecran appareil imprimante compteur
    hahn wasserhahn schloss tur fenster dach dachrinne kessel heizkessel aufzug rollladen waschbecken spule rohr leitung
    steckdose schalter sicherung heizung ventil pumpe fliese griff klingel rauchmelder reifen akku scheibe bildschirm
    gerat drucker zahler tap faucet lock door window roof gutter heater shutter sink pipe socket fuse thermostat valve
    pump tile handle doorbell detector tyre tire battery engine mirror screen appliance
    """
)
"""What is repaired in homes and lorries, and no given name; some are family names."""
_HANDLED = word_set(
    """
    vervangen hersteld gerepareerd geplaatst geleverd gemonteerd geinstalleerd nagekeken gereinigd ontstopt afgesteld
    remplace remplacee remplaces remplacees repare reparee repares reparees livre livree pose posee installe installee
    monte montee nettoye nettoyee verifie verifiee debouche debouchee
    ersetzt repariert eingebaut ausgetauscht geliefert montiert gereinigt gepruft entstopft
    replaced repaired fixed delivered installed fitted mounted cleaned unblocked
    """
)
"""Right behind it: what was done to it, by whom it says after."""
_STOPPED = frozenset({".", ",", ";", ":", ")", "\n", "\n\n"})
_PARTED = frozenset({",", ";", ":", "\n", "\n\n", "en", "et", "und", "and", "&"})


def is_thing(words: Sequence[str], at: int, whole: set[str]) -> bool:
    """Whether a lone word is a brand, a program or a town; `whole` are the words of the full names in the text."""
    folded = fold(words[at])
    if folded in whole:
        return False
    if folded in THINGS:
        return True
    if is_fitting(words, at):
        return True
    if folded not in AMONG and folded not in UNITS:
        return False
    beside = [fold(word) for word in (*words[max(0, at - _BESIDE) : at], *words[at + 1 : at + 1 + _BESIDE])]
    if folded in UNITS and sum(word in UNITS for word in beside) > 1:
        return True
    return folded in AMONG and any(word in THINGS or word in AMONG for word in beside)


def is_fitting(words: Sequence[str], at: int) -> bool:
    """Whether a word is a part of a home or a lorry that was repaired: `Kraan vervangen door technieker`."""
    return fold(words[at]) in _FITTINGS and at + 1 < len(words) and fold(words[at + 1]) in _HANDLED


def is_related(word: str) -> bool:
    """Whether the word is one for a relative, or for an officer, that a name follows."""
    folded = fold(word)
    return folded in _LEADING or folded in OFFICERS or folded in AFFECTION or folded in NAMED


def is_led(words: Sequence[str], at: int) -> bool:
    """Whether a relative's word or an office leads to the word: `la cadette, Saba`, `mijn man Eddy`."""
    before = at - 1
    if before > 0 and words[before] == "," and at + 1 < len(words) and words[at + 1] in (",", "("):
        before -= 1
    if before < 0:
        return False
    if is_related(words[before]):
        return True
    folded = fold(words[before])
    if folded in _SAYING and at + 1 < len(words) and words[at + 1] in _STOPPED:
        return True
    return folded in _OWNED and before > 0 and fold(words[before - 1]) in _POSSESSIVE


def stands_in_row(words: Sequence[str], at: int, taken: set[int]) -> bool:
    """Whether the word has one place in a row in which a person has the next: `Collard, Ntumba, Peeters`."""
    before, after = words[at - 1] if at else "\n", words[at + 1] if at + 1 < len(words) else "\n"
    if before not in _PARTED or after not in _PARTED:
        return False
    return (before == "," and at - 2 in taken) or (after == "," and at + 2 in taken)


def stands_between(words: Sequence[str], at: int, taken: set[int]) -> bool:
    """Whether persons stand on both sides of the word in one row: `Mieke, Jo en Brigitte Sys`."""
    before, after = words[at - 1] if at else "\n", words[at + 1] if at + 1 < len(words) else "\n"
    return before in _PARTED and after in _PARTED and at - 2 in taken and at + 2 in taken
