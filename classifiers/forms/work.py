"""Reads what the lines of a form say of the working life of the person it names: function, contract, leave, diploma.

No form and no list tells such a value; its label does, and only where somebody is meant: `Horaire : 9-17h` on a door is
nobody's. So the line has to stand among other lines of a form, near a name, or be the whole text: one field of a form.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from connectors.folding import fold

from ..base import MIN_SCORE, NAMES, Finding
from ..columns.names import NameReader
from ..columns.shapes import ClosedLists
from ..names.words import word_set
from ..recognizers.wordings import Wording
from .labels import labelled

_LABEL = re.compile(r"^[ \t>*•\-–|]*([^\W\d_][^:=\n|\t]{1,44}?)[ \t\xa0]*[:=|\t][^\n]{1,170}$", re.MULTILINE)
_COLUMN = re.compile(r"(?<=[^\s:=|])(?:[ ]{3,}|[ ]?[–—•|;][ ]{1,3})(?=[^\W\d_][^:=\n|\t;–—•]{1,40}:)")
"""Between two fields of one line: `CP 302   Fonction : commis   Régime : 38 h`, `… – Functie: lasser – Ploeg: B`."""
_GAPS = ("   ", "– ", "— ", "• ", "| ", "; ")
"""Without one of them a line has one field."""
_FUNCTION = (
    "fonction", "functie", "funktion", "function", "job", "position", "profession", "beruf", "beroep", "service",
    "dienst", "abteilung", "afdeling", "department", "département", "departement", "métier", "metier", "poste",
    "stelle", "rolle", "roll", "occupation", "trade", "tätigkeit", "taetigkeit", "designation", "post held",
)  # fmt: skip
_MORE = (
    "contra", "overeenkomst", "vertrag", "employment", "emploi", "tewerkstelling", "beschäftigung", "statu", "entrée",
    "sortie", "eintritt", "austritt", "hire", "start date", "engagement", "ancien", "anciën", "begindatum", "barème",
    "barema", "horaire", "rooster", "régime", "regime", "temps de travail", "working", "hours", "arbeidsduur",
    "arbeitszeit", "wochenstunden", "fte", "etp", "vte", "congé", "verlof", "urlaub", "leave", "vacances", "vakantie",
    "absen", "afwez", "fehlz", "évaluation", "evaluati", "beurteilung", "bewertung", "rating", "appraisal",
    "performance", "diplôme", "diplom", "abschluss", "opleiding", "étude", "studie", "education", "degree",
    "ausbildung", "compétence", "skill", "vaardigh", "kenntnis", "avertissement", "sanction", "sanctie",
    "verwittiging", "abmahnung", "warning", "tucht", "disciplin", "hobb", "loisir", "freizeit", "vrije tijd", "intérêt",
    "interest", "passe-temps",
)  # fmt: skip
_ASKS = Wording(*_FUNCTION, *_MORE)
"""Labels that may ask for it; the vocabulary of columns tells whether one does, and for what."""
_ROLES = frozenset({"JOB_TITLE", "DEPARTMENT"})
_ASKED = _ROLES | {
    "CONTRACT", "WORKING_TIME", "ABSENCE", "EVALUATION", "DISCIPLINARY", "DIPLOMA", "SKILL", "WORK_HISTORY", "HOBBY",
}  # fmt: skip
_WORDS = re.compile(r"[^\W\d_][^\d@=<>{}]{2,60}")
_DEPARTMENTS = word_set(
    """comptabilite boekhouding buchhaltung accounting accountancy finance finances financien finanzen tresorerie hr rh
    ressources humaines personeelszaken personeelsdienst personalabteilung personalwesen personalmanagement resources
    payroll paie loonadministratie lohnbuchhaltung einkauf aankoop achats purchasing procurement inkoop verkoop ventes
    vertrieb sales commercial marketing communication communicatie kommunikation it ict informatique informatica
    logistiek logistique logistik logistics magazijn entrepot lager warehouse expeditie expedition versand productie
    production produktion atelier onderhoud maintenance instandhaltung technische technique juridique juridische legal
    rechtsabteilung qualite kwaliteit qualitat quality directie direction geschaftsfuhrung geschaftsleitung management
    klantendienst kundendienst kundenservice helpdesk desk secretariat secretariaat sekretariat administratie
    administration verwaltung onderzoek recherche forschung entwicklung development engineering preventie prevention
    facility facilities schoonmaak nettoyage receptie reception empfang"""
)
_DIPLOMAS = word_set(
    """diplome diploma diplom bachelor master licence licencie licentiaat doctorat doctoraat phd mba cess cesdd graduaat
    graduat baccalaureat baccalaureus bac bts dut cap bep abitur fachabitur meister gesell gesellin gesellenbrief
    ingenieur hbo vwo havo mbo tso bso aso agrege certificat certificaat zertifikat degree"""
)
_ASIDE = re.compile(r"[ ]{1,2}\((?P<said>[^()\n]{1,40})\)$")
"""Behind an office: `verpleegkundige (0,8 VTE)`, `chef de rang (CDI)`."""
_DIGIT = re.compile(r"\d")
_SHARE = re.compile(
    r"(?i)\d\s?%|(?<![\d/])\d/\d{1,2}(?![\d/])"
    r"|\d\s?(?:h|u|uur|uren|heures?|hours?|hrs?|std|stunden)\b[ .]*(?:/|per|par|pro|a )"
    r"|\d\s?/\s?(?:sem|week|wk|woche)|(?<![\d.,])[01][.,]\d{1,2}(?![\d.,])"
)
"""Of working time: `80 %`, `4/5`, `38 h/semaine`, `0,8`; `9h-17h` are the hours of a shop."""
_DAY = re.compile(r"(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-](?:\d\d){1,2}|\d{4}-\d\d-\d\d)(?!\d)")
_FROM_TO = re.compile(
    r"(?i)dienst|engage|entr|sortie|tritt|hire|hiring|start|beg[ai]n|d[ée]but|ein?d[ed]|\bfin\b|\bend|depuis|since|sinds|seit|until"
)
"""What a label of the days of a contract says."""
_HOURS = re.compile(r"(?i)wochenst|weekly|per week|par semaine|hebdo|wekelijks|wochenarbeit|arbeidsduur")
"""What a label of hours worked says, whose value may be a number alone."""
_OF_SOMEBODY = NAMES - {"PERSON"} | {
    "DATE_OF_BIRTH", "PLACE_OF_BIRTH", "BE_NATIONAL_NUMBER", "NL_BSN", "FR_NIR", "DE_SOCIAL_SECURITY",
    "EMPLOYEE_NUMBER", "NATIONALITY", "MARITAL_STATUS", "GENDER", "SALARY",
}  # fmt: skip
"""What a form asks of the person it is about; a name alone may be whom to call."""
_CALLED = re.compile(
    r"(?im)^[ \t>*•\-–|]*(?:nom|naam|name|employé|employée|employee|travailleur|travailleuse|werknemer|werkneemster"
    r"|medewerker|medewerkster|mitarbeiter|mitarbeiterin|arbeitnehmer|arbeitnehmerin|collaborateur|collaboratrice|staff"
    r"|candidat|candidate|kandidaat|bewerber|bewerberin|applicant)[^:=|\t\n]{0,24}[:=|\t]"
)
_TRADES = Wording(
    "job title", "jobtitle", "occupation", "profession", "beruf", "beroep", "métier", "metier", "functietitel",
    "functiebenaming", "stellenbezeichnung", "intitulé de fonction", "intitulé du poste", "titre de fonction",
)  # fmt: skip
"""Labels that only persons fill in: programs have functions and positions, too."""
_SENTENCE = re.compile(r"\.\s|[!?]|(?i:^(?:see|voir|zie|siehe|n/?a|bitte|please|none|aucune?|geen|keine?)\b)")
_MEASURED = frozenset({"CONTRACT", "ABSENCE", "WORKING_TIME"})
"""What a value has to show for itself, by a list, a day or a measure."""
_HEAD = 80
"""Characters of a line in which its label ends."""
_SURELY = 0.95
"""Score of an office that is known as one, behind its label."""
_NEAR = 800
"""Characters around a line of a form within which a name says whose it is."""
_BESIDE = 90
"""And on the line above or below, in a form of two lines."""
_LINES = 3
"""So many lines of a form, within as many characters, are one."""


def of_their_work(text: str, findings: Sequence[Finding]) -> Iterator[Finding]:
    """What labelled lines say of somebody's work; the `findings` tell where persons are named."""
    text = _COLUMN.sub(_as_line_end, text) if ":" in text and any(map(text.__contains__, _GAPS)) else text
    sure = [f for f in findings if f.score >= MIN_SCORE]
    if not any(f.entity_type in NAMES for f in sure):
        if "\n" not in text.strip():
            yield from _alone(text)
        return
    lines = list(_labelled_lines(text))
    starts = [line.start() for line in lines]
    told = [(line[1], f) for line in lines if _ASKS.search(line[1]) for f in _told(line)]
    if any(f.entity_type not in _ROLES for _, f in told):
        about = [f.start for f in (*sure, *(f for _, f in told)) if f.entity_type in _OF_SOMEBODY | _ROLES]
        about = sorted((*about, *(match.start() for match in _CALLED.finditer(text))))
        told = [(label, f) for label, f in told if f.entity_type in _ROLES or _is_in_form(f, starts, about)]
    yield from (f for label, f in told if f.entity_type in _ROLES or _is_credible(label, text[f.start : f.end], f))


def _as_line_end(gap: re.Match[str]) -> str:
    return "\n".rjust(len(gap[0]))


def _labelled_lines(text: str) -> Iterator[re.Match[str]]:
    """The lines that begin with a label, in order; most lines of a text have no colon near their beginning."""
    at = 0
    while True:
        head = text[at : at + _HEAD]
        if (":" in head or "=" in head or "|" in head or "\t" in head) and (line := _LABEL.match(text, at)):
            yield line
        at = text.find("\n", at) + 1
        if not at:
            return


def _told(line: re.Match[str]) -> Iterator[Finding]:
    for finding in labelled(line[0], NameReader.shared()):
        start, end = line.start() + finding.start, line.start() + finding.end
        role = finding.entity_type in _ROLES
        if role and (aside := _ASIDE.search(line.string, start, end)):
            share = _SHARE.search(aside[0])
            if share and finding.entity_type == "JOB_TITLE":
                yield replace(finding, entity_type="WORKING_TIME", start=aside.start("said"), end=aside.end("said"))
            end = aside.start()
        if finding.entity_type in _ASKED and (not role or _WORDS.fullmatch(line.string, start, end)):
            named = role and _is_office(line[1], line.string[start:end])
            # `Beruf: Koch`: what a tagger took for a name
            yield replace(finding, start=start, end=end, score=_SURELY if named else finding.score)


def _alone(text: str) -> Iterator[Finding]:
    """One field of a form, and nothing else: `Functie: verpleegkundige`; `Function: returns the sum` is none."""
    line = _LABEL.fullmatch(text.strip())
    if line and _ASKS.search(line[1]):
        before = len(text) - len(text.lstrip())
        told = (f for f in _told(line) if _is_known_work(line[1], line.string[f.start : f.end], f))
        yield from (f.moved(before) for f in told)


def _is_known_work(label: str, value: str, finding: Finding) -> bool:
    """Whether a value by itself is a function, a department, a contract: no other line says that it is somebody's."""
    words = set(re.split(r"\W+", fold(value)))
    match finding.entity_type:
        case "JOB_TITLE":
            return _is_office(label, value)
        case "DEPARTMENT":
            return bool(_DEPARTMENTS & words)
        case "DIPLOMA":
            return bool(_DIPLOMAS & words)
        case _:
            return finding.entity_type in _MEASURED and _is_credible(label, value, finding)


def _is_office(label: str, value: str) -> bool:
    """Whether a value is known as an office, or its label asks for nothing else."""
    if ClosedLists.shared().tells("JOB_TITLE", fold(value)):
        return True
    told = _TRADES.search(label) is not None and value[:1].isupper() and len(value.split()) < 8
    return told and not _SENTENCE.search(value)


def _is_in_form(finding: Finding, lines: Sequence[int], about: Sequence[int]) -> bool:
    """Whether lines of a form are near, and one that says whose they are; right beside such a one two will do."""
    if not _near(about, finding):
        return False
    return _near(lines, finding) >= _LINES or (_near(lines, finding) > 1 and bool(_near(about, finding, _BESIDE)))


def _near(places: Sequence[int], finding: Finding, reach: int = _NEAR) -> int:
    """How many of some places, in order, are near a finding."""
    return bisect_left(places, finding.end + reach) - bisect_left(places, finding.start - reach)


def _is_credible(label: str, value: str, finding: Finding) -> bool:
    """Whether a value may be what its label asks for: `Contrat : 45.123.876` is an insurance's."""
    match finding.entity_type:
        case "CONTRACT":
            return _is_listed("CONTRACT", value) or bool(_DAY.search(value) and _FROM_TO.search(label))
        case "ABSENCE":
            return bool(_DIGIT.search(value)) or _is_listed("ABSENCE", value)
        case "WORKING_TIME":
            hours = _HOURS.search(label) and _DIGIT.search(value)
            return bool(hours or _SHARE.search(value)) or _is_listed("CONTRACT", value)
        case _:
            return bool(_WORDS.match(value)) or finding.entity_type == "EVALUATION"


def _is_listed(name: str, value: str) -> bool:
    lists = ClosedLists.shared()
    known = lists.strong[name] | lists.weak[name]
    words = fold(value).strip(" .").split()
    return any(" ".join(words[at:to]) in known for at in range(len(words)) for to in range(at + 1, at + 4))
