"""In which part of a house somebody works, told in a sentence: `est mutée au service expédition`, `zit op de aankoop`.

The value is the department as it is called. One that is open on Mondays, or to be asked, is nobody's.
"""

from __future__ import annotations

from ...occupations import DEPARTMENTS
from ..forms import listed
from ..labels import alternatives
from ..told import told
from ..working import BARE, DEPARTMENT, IN, WORKS, WorkRecognizer

_IS = (
    r"(?:est|suis|était|es|zit|zat|been|gone|partie|staat|stond|is|ben|was|ist|bin|war|sitzt|sits|am|['’]s|['’]m"
    r"|reste"
    r"|blijft|leidt|leitet|dirige|runs|heads|leads|manages|manage|gelandet|gehört|hoort|helpt|aide|helps|hilft"
    r"|renforce|versterkt|gaat|ging|valt|passe|muter|versetzen|overplaatsen|repris|reprend|want|demandez|vraag"
    r"|vragen)"
)
_ANY = rf"(?:{alternatives(DEPARTMENTS)})(?![^\W_])"
_NOT = r"(?! est ferm| is gesloten| ist geschlossen| is closed| sont| zijn| sind| are)"


class DepartmentRecognizer(WorkRecognizer):
    """Departments in which somebody is."""

    ENTITY = "DEPARTMENT"
    ANCHORS = (
        *(word.lower() for word in DEPARTMENTS),
        *listed("""
            service, département, équipe, cellule, pôle, rayon, atelier, division, afdeling, dienst, team, ploeg,
            departement, abteilung, bereich, station, referat, department, dept, unit, desk, *dienst, *afdeling,
            *abteilung, *departement, ward, branch, succursale, agence, filiaal, vestiging, filiale, zweigstelle,
            niederlassung, sav, hr, rh, in it, the it, de it, der it, ict, edv, r&d, a&e
        """),
    )
    PATTERNS = (
        told("works in", rf"(?:{WORKS}|{_IS}),? (?:[^.;:\n]{{0,30}}? )??{IN}(?P<value>{DEPARTMENT}){_NOT}"),
        told(
            "is in",
            rf"(?:{WORKS}|{_IS}),? (?:(?!pas|niet|nicht|not)[^\W\d_]{{2,12}},? ){{0,3}}?{IN}(?P<value>{BARE}){_NOT}",
        ),
        told("moved to", rf"{WORKS}(?: [^\W\d_]{{2,12}}){{0,2}}? {IN}(?P<value>{_ANY}){_NOT}"),
        told(
            "works in a ward",
            rf"(?:{WORKS}|{_IS}) (?:[^\W\d_]{{2,12}} )?(?:en|aux|à la|au|à l['’]|op|in|in der|in die|in den"
            rf"|in dem|im|to|into"
            rf"|naar|in de|op de|op het|bij|bij de|bij het) (?:service |dienst |Abteilung "
            rf"|afdeling )?(?P<value>{_ANY}){_NOT}",
        ),
        told(  # `An van de boekhouding`, `Tom from accounts`
            "of",
            r"(?-i:[A-ZÀ-ÖØ-Þ])[^\W\d_]{1,14},? (?:(?:de l|à l)['’]|(?:du|de la|des|au|aux|à la|van de|van het|van"
            r"|bij|op"
            r"|op de|aus der|von der|vom|in der|im|from|at|in|over in|over naar|to) )"
            rf"(?P<value>{DEPARTMENT}|{BARE}){_NOT}",
        ),
        told(
            "takes over",
            r"(?:took over|takes over|taken over|taking over|heads?|heading|will run|repris|reprend|reprendra"
            r"|reprendre"
            rf"|übernimmt|übernahm|leidt|neemt) (?:[^\W\d_]{{2,12}} ){{0,2}}?(?:{IN}|l['’])?(?P<value>{DEPARTMENT}"
            rf"|{_ANY})",
        ),
        told(
            "assigned",
            r"(?:déplacée?|envoyée?|versée?|basculée?|réaffectée?|détachée?|zugeordnet|zugeteilt|gesteckt"
            r"|toegewezen|verplaatst"
            r"|ingedeeld|moved (?:across|over)|reassigned|reports?|reporting|overstap|overgestapt|stapt over|gaat"
            r"|wechselt"
            rf"|wechselte|kommt|komt|steekt)(?: [^\s.;:,]{{1,14}}){{0,3}}? {IN}(?P<value>{DEPARTMENT}|{BARE}){_NOT}",
        ),
        told(
            "assigned, late",
            rf"(?:dem|der|den|die|das|in den|in die|ins) (?P<value>{DEPARTMENT}|{BARE}) (?:zugeordnet|zugeteilt"
            rf"|gesteckt"
            r"|unterstellt|überstellt|abgestellt)",
        ),
        told(
            "colleague of",
            rf"(?:collègues?|collega['’]?s?|kolleg(?:in|e|en)|colleagues?) {IN}(?P<value>{DEPARTMENT}|{BARE})",
        ),
        told("steers", rf"stuurt (?:[^\W\d_]{{2,12}} ){{0,2}}?{IN}(?P<value>{DEPARTMENT}|{_ANY}) (?:aan|bij)"),
        told("from", rf"(?-i:[A-Z])us der (?P<value>{DEPARTMENT}|{BARE}) (?:ist|war|hat|kommt)"),
        told(
            "ends in",
            rf"(?:in der|im|ins|bij|op|bij de|op de|in de|naar de|in die|zur) (?P<value>{DEPARTMENT}"
            rf"|{BARE}) (?:[^\W\d_]{{2,12}} )?"
            r"(?:versetzen|wechseln|arbeitet|tätig|angestellt|eingesetzt|gelandet|versetzt|gewechselt|angefangen"
            r"|werkt|werkte|gewerkt"
            r"|werkzaam|zit|begonnen|overgeplaatst|beland|aan de slag)",
        ),
    )
