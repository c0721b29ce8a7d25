"""Tells firms that are called after a family by the trade beside it, and illnesses by their genitive.

`Peeters Meubelen`, `Möbel Schneider`, `Voyages Léonard` are firms, `Parkinson's` is an illness: whoever gave the
name is not meant.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from ..folding import fold
from ..titles import is_title
from ..words import PARTICLES, word_set

_CRAFTS = word_set(
    """
    aannemers badkamers banden begrafenissen bouwmaterialen bouwwerken dakwerken dansschool dranken drankenhandel
    drukkers electro elektriciteit elektro fietsen gevelwerken gordijnen groenten grondwerken ijzerwaren installaties
    interieur juwelen kappers keukens lederwaren loodgieterij makelaars matrassen meubelen onderhoud optiek reizen
    sanitair schilderwerken schoenen schoonmaak schrijnwerk schrijnwerken speelgoed stukadoors tapijten tegels
    tuinaanleg tuinmachines tuinwerken tweewielers uitvaart uitvaarten vastgoed verhuizingen verlichting verwarming
    vleeswaren vloeren wegenwerken zonwering
    ambulances autocars boissons carrelages chassis chauffages chaussures constructions cuisines demenagements depannage
    electricite fromages funerailles literie materiaux menuiseries meubles nettoyage optique parquets peintures piscines
    pneus rideaux sanitaires terrassements toitures voyages
    autoteile baustoffe bestattungen brauhaus brennstoffe busreisen dachbau fahrrader fahrzeugbau feinkost fliesen
    gartenbau gebaudereinigung gerustbau getranke heizungsbau hochbau holzbau horgerate kuchen landschaftsbau
    landtechnik malerbetrieb maschinenbau metallbau mobel optik parkett raumausstattung reifen rolladen sanitar schuhe
    stahlbau textilien tiefbau umzuge zweirad
    """
)
"""What a firm makes, sells or does, folded; nobody is called so."""
_CRAFTSMEN = word_set("schilders wijnen kaas fanfare harmonie vins")
"""The same; some are called so, but not behind a family name or before one."""
_ILLS = frozenset(
    {"parkinson", "addison", "crohn", "hodgkin", "alzheimer", "huntington", "raynaud", "tourette", "bell"}
)
_GENITIVES = frozenset({"'s", "’s"})


def is_kept(words: Sequence[str], start: int, end: int) -> bool:
    """Whether these words, though somebody could be called so, are a firm with its trade or an illness."""
    before = words[start - 1] if start else "\n"
    after = words[end] if end < len(words) else "\n"
    if is_title(before) or (before == "." and start > 1 and is_title(words[start - 2])):
        return False
    if after in _GENITIVES and end - start == 1 and fold(words[start]) in _ILLS:
        return _is_ill(words, end + 1)
    if end - start > 1 and (_is_craft(words[end - 1]) or _is_craft(words[start])):
        return True
    return _is_craft(before) or (_is_craft(after) and _is_family(words, start, end))


def _is_family(words: Sequence[str], start: int, end: int) -> bool:
    """Whether it is one word, with particles before it or without."""
    return all(fold(word) in PARTICLES for word in words[start : end - 1])


def _is_ill(words: Sequence[str], at: int) -> bool:
    """Whether what stands behind the genitive is nothing that somebody has: `Parkinson's: seen`, `Crohn's and`."""
    after = words[at] if at < len(words) else "\n"
    return not after[0].isalpha() or after in ("and", "or", "is", "was", "since", "disease", "medicines", "patients")


@lru_cache(maxsize=1 << 14)
def _is_craft(word: str) -> bool:
    if not word[0].isupper():
        return False
    folded = fold(word)
    return folded in _CRAFTS or folded in _CRAFTSMEN
