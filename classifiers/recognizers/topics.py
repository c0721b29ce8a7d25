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
_PAPER = (
    r"(?:module|guide|thesis|dissertation|scriptie|mémoire|leitfaden|handleiding|manuel|manual|rapport|report|essay|webinar"
    r"|présentation|presentation|presentatie|präsentation|workshop|séminaire|seminar|formation|training|opleiding|schulung"
    r"|chapitre|hoofdstuk|kapitel|chapter|exhibition|exposition|tentoonstelling|ausstellung|podcast|blog|essai|pièce|film)"
    r" (?:on|about|sur|over|über|zu[mr]?|rond|autour d[eu]|to|[«„“\"'])[ ]?"
)
"""What is written or taught of something: `een scriptie over dementie`, `le module « handicap au travail »`."""
_TRADE = (
    r"(?:(?:price list|prijslijst|preisliste|catalogue|catalogus|katalog|quote|quotation|offerte|devis|angebot|commande"
    r"|bestelling|bestellung|order|invoice|facture|factuur|rechnung|stock|voorraad|reklame|advert|annonce|advertentie)"
    r" (?:for|of|pour|de|d['’]|voor|van|für|über)|(?:tableau|tabel|tabelle|table|aperçu|overzicht|übersicht)"
    r" (?:des|de|d['’]|van|van de|der|of))[ ]?"
)
"""What is sold, and what many have: `the price list of hearing aids`, `le tableau des chèques-repas`."""
_STREET = (
    r"(?:rue|avenue|place|placette|boulevard|quai|chaussée|impasse|ruelle|square|gare|station|arrêt|pont|(?-i:Porte)|cité)"
    r" (?:de la|de l['’]|du|des|de|d['’])"
)
_CAUSE = (
    r"(?:course|marche|gala|collecte|récolte|cagnotte|action|télévie|téléthon|kilomètres|dons?|actie"
    r"|inzameling|wandeling|benefiet|geld|spenden\w{0,4}|lauf|kilometer|aktion|walk|run|ride"
    r"|fundraiser|raising money|miles|charity)(?: (?:pour le télévie|pour le téléthon))?"
    r" (?:contre|pour la recherche sur|tegen|voor de strijd tegen|gegen|against|in aid of)"
)
"""What is done for a good cause, whoever walks."""
_MANY = (
    r"(?:[2-9]|[0-9]{2,4}|dix|douze|vingt|trente|quarante|cinquante|cent|tien|twaalf|twintig|dertig|veertig|vijftig"
    r"|honderd|zehn|zwölf|zwanzig|dreißig|vierzig|fünfzig|hundert|ten|twelve|twenty|thirty|fifty)"
)
_ORDERS = (
    r"(?:command(?:e|ait|é|ées?)|achète|acheté|bestel(?:t|de|d)|koopt|kocht|bestell(?:t|te)|kauft|orders|ordered"
    rf"|bought) {_MANY}"
)
"""Nobody needs twenty wheelchairs for himself."""
_WARES = (
    r"(?:sells?|sold|repairs?|repaired|delivers?|delivered|catalogue of|vend(?:ait)?|a vendu|répare|réparait|livre"
    r"|fabrique|bakt|bakes|bäckt|backt|cuisine|serves|serveert|serviert|verkoopt|verkocht|herstelt|repareert|levert|maakt|verkauft|verkaufte|repariert|liefert|lieferte)"
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
    rf"(?<![^\W_])(?:(?:{_SUBJECT}|{_PAPER}|{_TRADE}|{_CAUSE}|{_WARES}|{_WORK}|{_POST}){_FEW}|{_OFFERED}|{_ORDERS}"
    rf"|{_STREET})[ ]?"
    r"(?:l['’]|d['’])?$",
    re.IGNORECASE,
)
_OF_WARES = re.compile(rf"(?<![^\W_])(?:{_PAPER}|{_TRADE}){_FEW}[ ]?(?:l['’]|d['’])?$", re.IGNORECASE)
_IN = re.compile(r"(?:im|in|en|au|à|dans|op|at)(?: (?:de|het|der|die|la|le|the))? ", re.IGNORECASE)
"""What a term may begin with: `arbeitet als Köchin [im Gefängnis]`."""
_SPECIALITY = re.compile(
    r"[^\W\d_]{2,24}(?:log(?:ie|y)|iat(?:rie|ry)|urgie|surgery|péd(?:ie|ies)|pädie|pedie|dialyse|maternité|neonatalogie)",
    re.IGNORECASE,
)
_HOUSES = re.compile(
    r"(?<![^\W_])(?:services?|département|unité|pôle|secteur|chef|chefs|cheffe|secrétariat|budget|dienst(?:en)?|afdeling"
    r"(?:en)?|diensthoofd|raadpleging|abteilung(?:en)?|station|fachbereich|lehrstuhl|klinik für|department|unit"
    r"|ward)(?: (?:de la|de l['’]|de|du|voor|van|für|der|of)| d['’])?[ ]?$",
    re.IGNORECASE,
)
_ADMITTED = re.compile(
    r"(?<![^\W_])(?:hospitalis\w{1,4}|admise?|transférée?|suivie?|soignée?|traitée?|patiente?s?|opgenomen|ligt|lag"
    r"|behandeld|gevolgd|patiënte?|overgebracht|liegt|lag|eingewiesen|eingeliefert|aufgenommen|verlegt|behandelt|patientin"
    r"|admitted|treated|patient|referred|rendez-vous|afspraak|termin|appointment|consult\w{0,8}|vu|vue|revue?|gezien)"
    r"(?![^\W_])",
    re.IGNORECASE,
)
"""Who is in a department as a patient; of others it is where they work, or what they speak of."""
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
    if _AFTER.match(text, end, end + 20) or _is_department(text, start, end):
        return True
    if begun := _IN.match(text, start, end):
        start = begun.end()
    found = _BEFORE.search(text, max(0, start - _REACH), start)
    return found is not None and not _OWN.search(text, found.start(), start)


def is_of_wares(text: str, start: int) -> bool:
    """Whether what stands there is in a list, an order or a course: `le tableau des chèques-repas`."""
    found = _OF_WARES.search(text, max(0, start - _REACH), start)
    return found is not None and not _OWN.search(text, found.start(), start)


def _is_department(text: str, start: int, end: int) -> bool:
    """Whether it is a department, and nobody is said to be in it: `le budget du service d'oncologie`."""
    if not _SPECIALITY.fullmatch(text, start, end) or not _HOUSES.search(text, max(0, start - 30), start):
        return False
    return not _ADMITTED.search(text, max(0, start - _REACH), min(len(text), end + _REACH))
