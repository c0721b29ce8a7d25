"""Tells what somebody speaks of, sells or works in from what is his or her own: `a talk on epilepsy`, `in a prison`."""

from __future__ import annotations

import re

_FEW = r"(?: [^\s.;:,!?]{1,20}){0,3}"
_SUBJECT = (
    r"(?:talks?|lectures?|books?|articles?|novels?|papers?|congress|courses?|campaign|brochures?|leaflets?|research"
    r"|documentary|policy|livres?|romans?|conférences?|exposé|cours|étude|colloque|dépistage|recherche|boek(?:en)?"
    r"|artikels?|lezing(?:en)?|cursus|bijsluiter|onderzoek|documentaire|vortr[aä]ge?|buch|bücher|kurs|broschüre|studie"
    r"|packungsbeilage|forschung|notice)"
    r" (?:on|about|of|into|against|sur|de|du|des|contre|over|van|naar|tegen|über|zu[mr]?|von|gegen)"
)
_WARES = (
    r"(?:sells?|sold|repairs?|repaired|delivers?|delivered|catalogue of|vend(?:ait)?|a vendu|répare|réparait|livre"
    r"|fabrique|verkoopt|verkocht|herstelt|repareert|levert|maakt|verkauft|verkaufte|repariert|liefert|lieferte)"
)
_WORK = (
    r"(?:work(?:s|ed|ing)?|travaill(?:e|ait|er|é)|werkt|werkte|werkzaam|arbeitet|arbeitete)"
    r"(?: (?:as|comme|als)(?: an?| een)? [^\s.;:,]{3,20})?"
    r" (?:in|at|for|on|en|dans|à|au|chez|pour|op|bij|voor|im|beim?|für|auf)"
)
_POST = (
    r"(?:nurse|infirmi(?:er|ère)|verpleger|verpleegkundige|verpleegster|(?:kranken)?pfleger(?:in)?|krankenschwester"
    r"|chief physician|cuisini(?:er|ère)|cipier|aumônier|aalmoezenier|chaplain|teaches|enseigne|doceert|unterrichtet)"
    r"(?: (?:in|on|at|en|au|à|dans|op|auf|im|bij|de|van))?"
)
_HOUSE = r"(?:träger[sn]?|leistungen|aufgaben|mittel|bereich|rahmen|kosten|organismes?|opérateurs?|voorzieningen)"
_OFFERED = rf"{_HOUSE} (?:der|des|zur|für|de|du|van|voor)"
"""Who gives something to whoever is entitled: `Träger der Eingliederungshilfe`."""
_BEFORE = re.compile(
    rf"(?<![^\W_])(?:(?:{_SUBJECT}|{_WARES}|{_WORK}|{_POST}){_FEW}|{_OFFERED})[ ](?:l['’]|d['’])?$", re.IGNORECASE
)
_OWN = re.compile(r"(?<![^\W_])(?:his|her|my|son|sa|ses|mon|ma|mes|zijn|haar|mijn|sein\w{0,2}|ihr\w{0,2}|mein\w{0,2}"
    r"|because|after|due|since|malgré|depuis|après|cause|wegens|door|sinds|na|ondanks|wegen|seit|nach|trotz|with|avec"
    r"|met|mit)(?![^\W_])", re.IGNORECASE)  # fmt: skip
"""What is said of somebody all the same: `a book about her cancer`."""
_AFTER = re.compile(
    r"[ -](?:policy|policies|congress|conference|ward|department|research|geräte?|kongress|menschen|personen|mensen"
    r"|people|persons)(?![^\W_])",
    re.IGNORECASE,
)
_REACH = 90


def is_topic(text: str, start: int, end: int) -> bool:
    """Whether a term is what somebody's talk, trade or work is about."""
    if _AFTER.match(text, end, end + 20):
        return True
    found = _BEFORE.search(text, max(0, start - _REACH), start)
    return found is not None and not _OWN.search(text, found.start(), start)
