"""For whom somebody works, told in a sentence: `il bosse chez Volta`, `werkt bij Colruyt`, `hired by Northgate`.

The value is the name. Firms that nobody is said to work for are none.
"""

from __future__ import annotations

from ..forms import FITS, Judgement, listed
from ..houses import AT_A_HOUSE, HOUSE
from ..told import of_them, told
from ..working import AT, FIRM, WORKS, WorkRecognizer, is_firm, may_name_unit

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
    r"|untergekommen|geblieben|blijven|an der kasse|am (?:band|schalter|empfang)|aan (?:de (?:kassa|band|lijn)"
    r"|het loket)"
    r"|tewerkgesteld|tätig|angefangen|gearbeitet|arbeitet|arbeite|arbeitete|unterschrieben|gejobbt|beworben|unter)"
)


_STILL = (
    r"(?:still|now|currently|nog|nu|intussen|ondertussen|momenteel|jetzt|inzwischen|mittlerweile|noch|toujours|encore"
    r"|maintenant|désormais|actuellement)"
)
_KIND = (
    r"(?:notaire|avocate?|dentiste|architecte|traiteur|boulanger|boucher|garagiste|fiduciaire|hôpital|clinique|école"
    r"|banque|mairie|commune|usine|supermarché|entreprise|société|notaris|advocaat|tandarts|architect|bakker|slager"
    r"|garage|ziekenhuis|school|bank|gemeente|fabriek|supermarkt|bedrijf|kantoor|callcenter|studiebureau|Notar|Anwalt"
    r"|Zahnarzt|Architekten|Bäcker|Metzger|Krankenhaus|Klinik|Schule|Sparkasse|Bank|Gemeinde|Fabrik|Supermarkt|Firma"
    r"|Kanzlei|Spedition|post office|primary school|secondary school|school|hospital|clinic|bank|factory|supermarket"
    r"|warehouse|bakery|law firm|solicitors?|council|nursery|care home|maison de repos|rusthuis|Altenheim)"
)
_PLACED = rf"{_KIND} (?:d['’]|(?:de|à|près de|in|te|van|bij|aus|bei|of|near|outside) )(?-i:[A-ZÀ-Þ])[\w'’-]{{2,20}}"
"""A house that has no name but a place: `un notaire de Wavre`, `the post office in Ghent`."""
_WORKING = (
    r"(?:travaill(?:e|es|ais|ait|é)|boss(?:e|ait|é)|(?:est|suis|était) (?:employée?|engagée?|occupée?|en poste)"
    r"|engagée?|embauchée?|werk|werkt|werkte|werkzaam|in dienst|aan de slag|aangeworven|begonnen|arbeite|arbeitet"
    r"|arbeitete|jobbt|tätig|angestellt|beschäftigt|works?|worked|working|employed|temping)"
)
"""Verbs of working, without those of coming and going."""
_GOES = (
    r"(?:(?:leaving|leaves|left|leave) us (?:for|to join)|(?:aller|partie?|passée?|passe|part|retournée?|débauchée? par"
    r"|repartie?) (?:chez|pour)|(?:von )?uns zu[mr]?|zurück zu[mr]?|(?:went|gone|going) back to"
    r"|(?:gone|went|going) to work for|(?:overgestapt|stapt over|stapte over|vertrokken|vertrekt|overgelopen) naar"
    r"|over naar)"
)


_WHOSE = tuple(
    f"{whose} {house}"
    for houses, owners in (
        (
            "employeur, employeuse, patron, patronne, boîte, chef",
            "mon, ma, son, sa, notre, leur, ancien, ancienne,nouvel, nouveau, nouvelle, actuel",
        ),
        ("werkgever, werkgeefster, baas, firma", "mijn, zijn, haar, hun, vorige, nieuwe, huidige"),
        (
            "arbeitgeber, arbeitgeberin, chef, chefin, firma",
            "mein, meine, meiner, meinem, sein, seine, seiner, seinem,"
            "ihr, ihre, ihrer, ihrem, neuer, neue, früherer, ehemaliger",
        ),
        ("employer, boss, company", "my, his, her, their, new, current, old, former, last"),
    )
    for house in listed(houses)
    for whose in listed(owners)
) + tuple(
    f"{staff} {of}"
    for staff in listed(
        "salarié, salariée, employé, employée, agent, agente, ouvrier, ouvrière, angestellter,"
        "angestellte, angestellten, mitarbeiter, mitarbeiterin, medewerker, medewerkster, bediende,"
        "arbeider, arbeidster, employee"
    )
    for of in listed("de, du, chez, bij, van, der, bei, von, of, at")
)
"""Phrases, as the words alone stand all over what firms write."""


def _is_unit(value: str) -> bool:
    """Whether one word is what a department is called, and no house: `dienst`, not `Pflegedienst`."""
    return may_name_unit(value) and not value.lower().endswith(("pflegedienst", "belastingdienst"))


class EmployerRecognizer(WorkRecognizer):
    """Names of those whom somebody works for."""

    ENTITY = "EMPLOYER"
    ANCHORS = (
        *_WHOSE,
        *listed("""
            travaille, travailles, travaillais, travaillait, travaillé, travaillera, bosse, bossait, bossé, bosser,
            exerce, exerçait, exercé, engagé, engagée, embauché, embauchée, recruté, recrutée, employé, employée,
            occupé, occupée, affecté, affectée, entré, entrée, entrer, arrivé, arrivée, fait carrière, commencé,
            débuté, débute, commence, rejoint, rejoindre, intègre, intégré, quitté, en poste, au service, postulé,
            contrat, poste, emploi, job, werk, werkt, werkte, gewerkt, werkzaam, in dienst, aan de slag, aangeworven,
            aangenomen, begonnen, begint, begon, gestart, startte, getekend, getreden, solliciteerde, gesolliciteerd,
            stage, arbeite, arbeitet, arbeitete, gearbeitet, schafft, gejobbt, tätig, angestellt, eingestellt,
            beschäftigt, angefangen, gewechselt, wechselt, beworben, unterschrieben, stelle, ausbildung, works, work,
            worked, working, employed, hired, recruited, started, starts, joined, joins, joining, moved, transferred,
            seconded, signed, landed a job, career, temping, left, resigned from, payroll, loonlijst, gehaltsliste,
            drives, drive, delivers, signer, signé, signe, carrière, put, been at, been with, rijdt, rijd,
            tewerkgesteld, untergekommen, leaving us, leaves us, left us, leave us, aller chez, parti chez, partie
            chez, passé chez, passée chez, passe chez, part chez, retourné chez, retournée chez, uns zu, uns zum, uns
            zur, zurück zu, zurück zum, back to, work for, overgestapt, stapt over, stapte over, vertrokken, still at,
            still with, now at, now with, currently at, currently with, nog bij, nu bij, intussen bij, ondertussen
            bij, momenteel bij, jetzt bei, jetzt beim, inzwischen bei, mittlerweile bei, noch bei, noch beim, toujours
            chez, encore chez, maintenant chez, désormais chez, actuellement chez, toujours à, blijven, geblieben, an
            der kasse, am band, aan de kassa, aan de lijn, aan de band, aan het loket, in diensten, terecht, le
            week-end, weekends at, shifts at, nights at, kellnert, bosses, is with, was with
        """),
    )
    PATTERNS = (
        of_them("mine", rf"{_MINE} {_THE}(?P<value>{FIRM})"),
        told("at", rf"(?:{WORKS}|au service) {_WITH}{AT} ?{_THE}(?P<value>{FIRM})"),
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
            "in a house",
            rf"(?:{WORKS}|au service|{_STILL}) {_WITH}{AT} "
            r"?(?:une?|een|eine[rmn]?|an?|the|la|le|de|het|der|dem|l['’])?[ ]?"
            rf"(?P<value>{_PLACED})",
        ),
        told("at a house", rf"{_WORKING} (?:[\w'’-]{{2,14}} ){{0,3}}?{AT_A_HOUSE}(?P<value>{HOUSE})"),
        told("at a house, late", rf"{AT_A_HOUSE}(?P<value>{HOUSE}) (?:[\w-]{{2,14}} ){{0,2}}{_LATE}"),
        told("still", rf"{_STILL} (?:at|with|bij|bei|beim|chez) {_THE}(?P<value>{FIRM})"),
        told("is with", r"(?:is|was) with (?P<value>(?-i:[A-Z][A-Z&]{1,5}))(?![^\W_])"),
        told("goes to", rf"{_GOES} {_THE}(?P<value>{FIRM})"),
        told("changes to", rf"(?:wechselt|gewechselt|wechselte) {_WITH}zu[mr]? (?P<value>{FIRM})"),
        told("goes late", rf"naar {_THE}(?P<value>{FIRM}) (?:overgestapt|vertrokken|getrokken|gegaan)"),
        told("landed", rf"(?:bij|via) {_THE}(?P<value>{FIRM}) (?:in [^\W\d_]{{3,14}} )?(?:terecht|aan de slag|beland)"),
        told("in services", rf"in (?:Diensten|Dienste) (?:der|des|von|vom) (?P<value>{FIRM})"),
        told(
            "at weekends",
            rf"(?:weekends|nights|shifts|evenings|saturdays|sundays) at {_THE}(?P<value>{FIRM})",
        ),
        told(
            "joined",
            rf"(?:rejoint|quitté|quitte|joined|joins|joining|left|resigned from|verliet) {_THE}(?P<value>{FIRM})",
        ),
    )

    def judge(self, value: str) -> Judgement | None:
        """What may be called so."""
        return FITS if is_firm(value) and not (" " not in value and _is_unit(value)) else None
