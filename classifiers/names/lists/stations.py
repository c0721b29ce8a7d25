"""Offices, ranks and honours, parties to a deed and openings of sentences: words that no name is made of.

They stand beside `words.ROLES` and `words.POSTS`, which the tagger was learnt with.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ..folding import fold
from ..words import is_role, word_set

_STATIONS = word_set(
    """
    kommissar kommissarin kommissare kommissars hauptkommissar hauptkommissarin oberkommissar oberkommissarin
    kriminalhauptkommissar bundesprasident bundesprasidentin landeshauptmann landeshauptfrau ministerprasident
    ministerprasidentin staatsminister staatsministerin innenminister aussenminister finanzminister staatsprasident
    parlamentsprasident parlamentsprasidentin ratsprasident vizeprasident vizeprasidentin vizekanzler altkanzler
    botschafter botschafterin konsul generalkonsul gesandter gesandte attache sonderbotschafter generalsekretar
    generalsekretarin oberst oberstleutnant hauptmann leutnant oberleutnant feldwebel unteroffizier admiral
    feldmarschall generalmajor generalleutnant rittmeister okonomierat kommerzienrat hofrat medizinalrat sanitatsrat
    regierungsrat oberregierungsrat studienrat studienratin oberstudienrat oberstudiendirektor geheimrat justizrat
    amtsrat stadtrat gemeinderat kantonsrat nationalrat bundesrat bundesratin kirchenrat schulrat schulratin baurat
    forstrat ministerialrat ministerialdirigent kammersanger kammersangerin rektor rektorin prorektor dekan dekanin
    intendant intendantin altmeister obermeister bezirkshauptmann gemeindeprasident gemeindevorsteher amtmann
    berichterstatter berichterstatterin schriftfuhrer schriftfuhrerin schatzmeister schatzmeisterin fraktionschef
    fraktionsvorsitzende fraktionsvorsitzender parteichef parteichefin vorstand vorstandschef aufsichtsrat vorsteher
    vorsteherin obmann obfrau polizeiprasident polizeihauptmeister wachtmeister rechtsanwaltschaft gerichtsprasident
    landesbischof weihbischof erzbischof kardinal domherr superintendent oberin abtissin
    titelverteidiger titelverteidigerin favoritin torjager ersatzmann mittelfeldspieler rekordmeister
    korrespondent korrespondentin journalist journalistin imitator imitatorin
    commissioner ambassador chairman chairwoman chairperson vice-president premier chancellor attorney comptroller
    postmaster lieutenant brigadier commodore commander corporal trooper midshipman superintendent headmaster
    headmistress archbishop cardinal archdeacon congressman congresswoman alderman freshman sophomore stringer
    spokesman spokeswoman spokesperson frontman bandleader lawmaker newscaster forward winger fullback quarterback
    linebacker shortstop wicketkeeper
    commissaire commissaires ambassadeur ambassadrice questeur questeurs rapporteur rapporteuse rapporteurs deputes
    senateurs consul chancelier prefet sous-prefet vice-president vice-presidente premier-ministre archeveque cardinal
    chanoine lieutenant-colonel sous-lieutenant marechal amiral adjudant gendarme gardien attaquant milieu buteur
    meneur demi-finaliste tenant cabaretier
    eurocommissaris commissaris hoofdcommissaris staatssecretaris gouverneur gedeputeerde formateur informateur
    eerste-minister vice-premier vicepremier minister-president onderwijsminister justitieminister ambassadeur
    luitenant kolonel generaal admiraal majoor adjudant onderofficier aartsbisschop kardinaal deken kanunnik
    topman topvrouw kopman ploegleider spelverdeler doelman verdediger middenvelder titelverdediger titelverdedigster
    partijleider partijvoorzitter fractievoorzitter woordvoerder journalist correspondent lijsttrekker
    """
)
"""Folded; those that many are called by (`Hauptmann` is rare, `Vogt` and `Probst` are not) are left out."""
HEADS = word_set(
    """
    head director chair chief chairman chairwoman chairperson secretary president manager partner dean professor
    treasurer registrar principal curator editor captain commissioner governor ambassador
    directeur directrice responsable chef president presidente presidents secretaire doyen doyenne
    hoofd voorzitter voorzitster diensthoofd afdelingshoofd secretaris gedelegeerd zaakvoerder
    leiter leiterin direktor direktorin vorsitzende vorsitzender geschaftsfuhrer geschaftsfuhrerin sprecher sprecherin
    """
)
"""Whose office a comma parts from their names: `Will Stone, Director of Operations`."""
OFFICERS = word_set(
    """
    deurwaarder gerechtsdeurwaarder huissier bailiff minister ministre schepen echevin echevine wethouder notaire
    substituut substitut griffier greffier greffiere kinesist kinesiste klusjesman concierge schatbewaarder
    facteur plombier carreleur wijkagent inspecteur verpleegster infirmiere landlord landlady surveyor councillor
    gerichtsvollzieher gerichtsvollzieherin vermieter vermieterin sachverstandige sachverstandiger gutachter
    """
)
"""Officers and trades that one name stands behind."""
_PARTIES = word_set(
    """
    servicer subservicer mortgagor mortgagee mortgagors obligor obligors obligee lessor lessors lessee lessees licensor
    licensee licensees licensors assignor assignee assignees grantor grantee pledgor pledgee indemnitor indemnitee
    indemnitees guarantors borrowers lender lenders franchisor franchisee transferor transferee bailor bailee payor
    payee insurer reinsurer contractor subcontractor subcontractors consignor consignee sublessee sublessor depositor
    noteholder noteholders bondholder bondholders shareholder shareholders stockholder stockholders licensed affiliate
    affiliates default defaults liens indemnified
    """
)
"""Whom and what English deeds write with a capital."""
_OPENINGS = word_set(
    """
    iemand niemand hoezo vandaar vanwaar feit vonnis arrest beschikking nochtans niettemin desondanks evenwel
    uitgerekend vermits aangezien teneinde naarmate overigens hopelijk helaas kortom tenslotte uiteraard vervolgens
    jemand niemand etliche etlicher mancher manche folglich demnach immerhin allerdings gleichwohl nichtsdestotrotz
    quelqu'un quiconque nonobstant toutefois cependant neanmoins voire pardieu telle tels telles maints
    someone somebody nobody anybody whoever
    """
)
"""What begins a sentence, and so has a capital; nobody is called so."""
_OTHERS = _STATIONS | _PARTIES | _OPENINGS
_MINISTER = re.compile(r"[a-z-]{4,}(?:minister|ministerin|sekretar|prasident|prasidentin)")
_RANK = re.compile(
    r"(?:polizei|kriminal|brand|zoll|steuer|justiz|feuerwehr|politie|brandweer|hoofd|wijk|rijkswacht)[a-z]{0,20}"
    r"(?:kommissar|kommissarin|meister|meisterin|inspektor|inspektorin|sekretar|sekretarin|direktor|direktorin|amtmann|rat"
    r"|ratin|commissaris|inspecteur|agent|agente|kapitein|luitenant|officier)"
)
"""`Polizeioberkommissar`, `Brandmeister`, `hoofdinspecteur`: ranks of police, customs and fire brigades."""
RANKS = frozenset({"INP", "HINP", "AINP", "INPP", "PHK", "POK", "PHM", "POM", "KHK", "KOK", "EPHK", "EKHK"})
"""Ranks of the Belgian and German police, as they are written before a name."""
_POST = 6
"""Letters of a post at least."""
_COMPOUND = re.compile(f"{_MINISTER.pattern}|{_RANK.pattern}")
_OF_FIRMS = word_set("vorstand vorstandschef aufsichtsrat topman topvrouw commissaris attorney")
_ADVERB = re.compile(r"[a-z]{4,}[^aeioul]ly|[a-z]{3,}(?:ally|ily|edly|ingly|fully|ously)")
_HOLDER = re.compile(r"[a-z]{3,}(?:in|er|or|ist|ent|ant|eur|ler)")
"""Endings of words for who does something, in the second half of a compound."""


@lru_cache(maxsize=1 << 15)
def is_station(folded: str) -> bool:
    """Whether the word says what somebody is: `Kommissarin`, `TI-voorzitter`, `Bundespräsident`."""
    return is_role(folded) or _is_listed(folded)


def _is_listed(folded: str) -> bool:
    return folded in _STATIONS or folded.rpartition("-")[2] in _STATIONS or _COMPOUND.fullmatch(folded) is not None


@lru_cache(maxsize=1 << 15)
def is_high_office(folded: str) -> bool:
    """Whether the word is an office of state, a rank or a post before the public, of which firms have none."""
    return folded not in _OF_FIRMS and _is_listed(folded)


def is_post(word: str) -> bool:
    """Whether the word is one as it stands before a name of no list: `Finanzminister Havenga`, `INP Wuyts`."""
    return word in RANKS or (len(word) >= _POST and word[0].isalpha() and is_high_office(fold(word)))


def is_head(word: str) -> bool:
    """Whether the word begins an office as it stands behind a name: `Will Stone, Director of Operations`."""
    return word.lower() in HEADS


@lru_cache(maxsize=1 << 15)
def is_nobody(word: str) -> bool:
    """Whether the word, alone, is an office, a party to a deed, the opening of a sentence or an English adverb."""
    folded = fold(word)
    of_office = "-" in folded and is_station(folded)
    return folded in _OTHERS or of_office or _ADVERB.fullmatch(folded) is not None


def is_compound(word: str) -> bool:
    """Whether its second half is no name but what somebody is: `Top-Favoritin`, `Third-stringer`, `BBC-man`."""
    head, mark, tail = word.rpartition("-")
    if not mark or len(head) < 2:
        return False
    return (tail.islower() and len(tail) > 2) or _HOLDER.fullmatch(fold(tail)) is not None
