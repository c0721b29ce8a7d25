"""For whom somebody works, told in a sentence: `il bosse chez Volta`, `werkt bij Colruyt`, `hired by Northgate`.

The value is the name. Firms that nobody is said to work for are none.
"""

from __future__ import annotations

from ..forms import FITS, Judgement, listed
from ..told import of_them, told
from ..working import AT, FIRM, WORKS, WorkRecognizer, is_firm

_MINE = (
    r"(?:(?:mon|ma|son|sa|notre|leur|mijn|zijn|haar|hun|meine?[rm]?|seine?[rm]?|ihre?[rm]?|my|his|her"
    r"|their) (?:(?:ancien|ancienne|nouvel|nouveau|nouvelle|actuel|vorige|nieuwe|huidige|neuer|neue|früherer"
    r"|ehemaliger|new|current|old|former|last) )?(?:employeur|employeuse|patron|patronne|boîte|werkgever|werkgeefster"
    r"|baas|arbeitgeber|arbeitgeberin|chef|chefin|firma|employer|boss|company)(?:, c['’]est|,| est| c['’]est"
    r"| s['’]appelle| is| was| ist| war| heißt| heet| called)?)"
)
_THE = r"(?:l['’]|(?:la|le|de|het|die|der|das|the|une?|een|eine?|an?) )?"
_WITH = r"(?:[^.;:,\n]{0,40}? )??"
_LATE = (
    r"(?:werkt|werkte|gewerkt|werkzaam|begonnen|aan de slag|in dienst|getekend|gesolliciteerd|angestellt|beschäftigt"
    r"|tätig|angefangen|gearbeitet|arbeitet|arbeite|arbeitete|unterschrieben|gejobbt|beworben|unter)"
)


class EmployerRecognizer(WorkRecognizer):
    """Names of those whom somebody works for."""

    ENTITY = "EMPLOYER"
    ANCHORS = listed("""
        travaille, travailles, travaillais, travaillait, travaillé, travaillera, bosse, bossait, bossé, bosser, exerce,
        exerçait, exercé, engagé, engagée, embauché, embauchée, recruté, recrutée, employé, employée, occupé, occupée,
        affecté, affectée, entré, entrée, entrer, arrivé, arrivée, fait carrière, commencé, débuté, débute, commence,
        rejoint, rejoindre, intègre, intégré, quitté, en poste, au service, postulé, contrat, poste, emploi, job, werk,
        werkt, werkte, gewerkt, werkzaam, in dienst, aan de slag, aangeworven, aangenomen, begonnen, begint, begon,
        gestart, startte, getekend, getreden, solliciteerde, gesolliciteerd, stage, arbeite, arbeitet, arbeitete,
        gearbeitet, schafft, gejobbt, tätig, angestellt, eingestellt, beschäftigt, angefangen, gewechselt, wechselt,
        beworben, unterschrieben, stelle, ausbildung, works, work, worked, working, employed, hired, recruited, started,
        starts, joined, joins, joining, moved, transferred, seconded, signed, landed a job, career, temping, employeur,
        employeuse, patron, patronne, boîte, werkgever, werkgeefster, baas, arbeitgeber, arbeitgeberin, chef, chefin,
        firma, employer, boss, company, left, resigned from, payroll, loonlijst, gehaltsliste, drives, drive, delivers,
        signer, signé, signe, carrière, put, salarié, salariée, angestellter, angestellte, mitarbeiter, mitarbeiterin,
        medewerker, medewerkster, bediende, employee, been at, been with, rijdt, rijd
    """)
    PATTERNS = (
        of_them("mine", rf"{_MINE} {_THE}(?P<value>{FIRM})"),
        told("at", rf"{WORKS} {_WITH}{AT} ?{_THE}(?P<value>{FIRM})"),
        told("late", rf"(?:bei|beim|bij|voor|für) {_THE}(?:eine[rm] )?(?P<value>{FIRM}),? {_WITH}{_LATE}"),
        told(
            "staff of",
            r"(?:salariée?|employée?|agente?|ouvri(?:er|ère)|angestellte[rn]?|mitarbeiter(?:in)?|medewerk(?:er|ster)"
            rf"|bediende|arbeid(?:er|ster)|employee) (?:de l['’]|(?:de la|de|du|chez|bij|van|der|bei|von|of|at) )"
            rf"{_THE}(?P<value>{FIRM})",
        ),
        told(
            "hired by",
            rf"(?:door|von|par|by) {_THE}(?P<value>{FIRM}) {_WITH}"
            r"(?:aangeworven|aangenomen|eingestellt|engagée?|embauchée?)",
        ),
        told(
            "payroll",
            rf"(?:payroll|loonlijst|gehaltsliste|liste du personnel) (?:of|van|von|der|de) {_THE}(?P<value>{FIRM})",
        ),
        told("been at", rf"(?:been|worked) (?:at|with) {_THE}(?P<value>{FIRM}) (?:since|for|until|all)"),
        told(
            "joined",
            rf"(?:rejoint|quitté|quitte|joined|joins|joining|left|resigned from|verliet) {_THE}(?P<value>{FIRM})",
        ),
    )

    def judge(self, value: str) -> Judgement | None:
        """What may be called so."""
        return FITS if is_firm(value) else None
