"""Who is kept by whom, and child benefit, told in sentences: `zahlt Unterhalt`, `three mouths to feed`."""

from __future__ import annotations

from ...matching.context import Surroundings
from ..forms import Form, Judgement, listed
from ..kinship import DE_CHILD, DE_KIN, EN_CHILD, EN_KIN, FR_CHILD, FR_KIN, NL_CHILD, NL_KIN
from ..labels import alternatives
from ..numerals import COUNT
from ..personal import PersonalRecognizer
from ..somebody import Sentence
from ..told import of_them, told
from ..wordings import Wording

_OWN = (
    r"(?:mon|ma|mes|son|sa|ses|leurs?|zijn|haar|hun|mijn|seine[rnms]?|ihre[rnms]?"
    r"|meine[rnms]?|his|her|their|my|votre|vos|uw|jouw|your)"
)
_KIN = rf"(?:{alternatives(dict.fromkeys((*FR_KIN, *NL_KIN, *DE_KIN, *EN_KIN)))})"


class DependantsToldRecognizer(PersonalRecognizer):
    """Whom somebody keeps, or who keeps him or her."""

    ENTITY = "DEPENDANTS"
    ANCHORS = listed("""
        à charge, à ma charge, à sa charge, à leur charge, pension alimentaire, pensions alimentaires,
        contribution alimentaire, contributions alimentaires, part contributive, subvient aux, subvenir aux,
        subvenait aux, financièrement, fait vivre, ten laste, alimentatie, kinderalimentatie, partneralimentatie,
        alimentatiegeld, onderhoudsgeld, onderhoudsbijdrage, onderhoudt, onderhouden, kostwinner, zu lasten,
        unterhalt, kindesunterhalt, unterhaltszahlung*, alimente, alimenten, unterhaltsberechtigt*,
        unterhaltspflichtig*, unterhaltsvorschuss, finanziell, ernährt, ernähren, entretient, alleinverdiener*,
        durchfüttern, durchbringen, child support, child maintenance, alimony, maintenance, kein einkommen,
        kein eigenes, keine eigenen,
        keine einkünfte, keinerlei, aucun revenu, pas de revenu, pas de revenus, geen inkomen,
        geen inkomsten, geen eigen, instaat voor, in voor, assume seule, assume seul, par enfant, per kind, pro kind,
        dependant, dependants,
        dependent, dependents, breadwinner, provides for, providing for, supports his, supports her, supports my,
        supporting his, supporting her, support his, support her, financially, mitversorg*, mit ernähren, à son ex,
        à sa ex, à son ex-*, à son ex-femme, aan zijn ex, aan haar ex, his ex, his ex-wife, an seine ex*,
        onderhoudsplicht*, onderhoudsgerechtigd*, versorgt ihre, versorgt seine, mon ex, mijn ex, meine ex, zijn ex,
        haar ex, my ex, par mois pour, per maand voor, a month for, a week for, im monat für, monatlich für,
        bouches à nourrir, monden te, monden voeden, mouths to feed, mäuler zu, supports a, supports an, supports two,
        supports three, money home, envoie chaque, envoie de l'argent, envoie tous, stuurt elke, stuurt maandelijks,
        stuurt geld, schickt jeden, schickt monatlich, schickt geld, jeden monat, sends money, sends home,
        sends half, für ihn auf, für sie auf, in zijn eentje, in haar eentje, mantelzorger, aidant proche,
        aidante proche, s'occupe de sa, s'occupe de son, s'occupe seul, s'occupe seule, pflegt ihre*, pflegt seine*,
        looks after his, looks after her, cares for his, cares for her, carer for, family of,
        famille de, van zijn loon, van haar loon, von seinem gehalt, von ihrem gehalt, von seinem lohn,
        von ihrem lohn, von seiner rente, von ihrer rente, de son salaire, de sa paie, de sa pension, on his wages,
        on her wages, on his salary, on her salary, on his income, on her income, off his wages, off her wages,
        on my wages, on my salary, van mijn loon, de mon salaire, mitfinanzier*, financieel, finanziell,
        für zwei, für drei, aufkommen, pour sa fille, pour son fils, pour ses enfants, pour ses filles,
        voor zijn dochter, voor zijn zoon,
        voor haar dochter, voor haar zoon, voor zijn kinderen, für seine tochter, für seinen sohn, für seine kinder,
        für ihren sohn,
        for his son, for his daughter, for his kids, for her son, for his children
    """)
    PATTERNS = (
        told(
            "at charge",
            r"(?P<value>à (?:ma |sa |leur )?charge|ten laste van (?:mij|hem|haar|ons)|ten laste|zu lasten)(?! de "
            r"| du | d['’]| des | van | von| der | gelegd| komen|[ \w]{0,12}:)",
        ),
        told(
            "maintenance",
            r"(?P<value>pensions? alimentaires?|contributions? alimentaires?|part contributive|(?:kinder"
            r"|partner)?alimentatie(?:geld)?|onderhouds(?:geld|bijdrage)|kindesunterhalt|unterhalts(?:zahlung(?:en)?"
            r"|vorschuss)|alimenten?|unterhaltsberechtigte?[rn]?|unterhaltspflichtige?[rn]?|child (?:support"
            r"|maintenance)|alimony|onderhoudsgerechtigde?)(?![ \w]{0,12}:)",
        ),
        told(
            "german keeps",
            r"(?:zahlt|zahle|zahlen|zahlte|bekommt|erhält|schuldet|leistet|bezieht"
            r"|mit) [^.;:\n]{0,50}?(?P<value>unterhalt)",
        ),
        of_them(
            "german kept",
            r"(?P<value>unterhalt) (?:an|für) (?:seine|ihre|die (?:kinder|exfrau|tochter)|den (?:sohn|exmann))",
        ),
        told("english payments", r"(?P<value>maintenance (?:payments?|order|arrears))"),
        told("english keeps", r"(?:pays?|paid|paying|receives?|gets?|owes?) [^.;:\n]{0,50}?(?P<value>maintenance)"),
        told(
            "english kept",
            r"(?P<value>depend[ae]nts?|dependent (?:children|on (?:his|her|my|me|him)))(?! on| variable| upon)",
        ),
        of_them(
            "supports",
            r"(?P<value>subv(?:ient|enir|enait) aux besoins|s['’]occupe financièrement|fait vivre|onderhoudt"
            r"|unterstützt|ernährt|versorgt|entretient|supports|supporting|provides for|providing for)"
            rf" (?:de )?(?:{_OWN}|die ganze|toute la|het hele|the whole) (?:[\w\-]{{2,20}} ){{0,2}}{_KIN}",
        ),
        told(
            "pays for",
            r"(?:paie|verse|versait|payait|betaalt|betaal|zahlt|zahle|pays|pay)",
            after=r" (?!alimony|maintenance|child|alimentatie|unterhalt|pension"
            r"|onderhoud)[^.;:\n]{0,40}?(?:à (?:son|sa|mon) ex|(?:zijn|haar|mijn) ex|(?:seine|ihren|meine|meinen) ex"
            r"|(?:his|her|my) ex)(?![^\W_])",
        ),
        of_them(
            "so much for",
            r"(?P<value>(?:par mois|per maand|a (?:month|week)|im monat|monatlich) (?:pour|voor|for|für) (?:le petit"
            r"|la petite|les enfants|les gosses|de kinderen|de kids|de jongens|de kleine|the boys|the girls|the kids"
            r"|the children|die kinder|den kleinen|die kleine|den jungen|die jungs))",
        ),
        of_them(
            "so much for a child",
            r"(?:verse|paie|payait|versait|betaalt|betaalde|zahlt|zahlte|pays|paid) (?P<value>(?:€ ?"
            r"|£ ?)?[0-9][0-9.,  ]{0,8}"
            r" ?(?:€|euros?|eur|£)?(?: (?:par|per|pro|im|a|each|per) (?:mois|maand|monat|month|week|semaine|woche))?)"
            rf" (?:pour|voor|für|for) (?:sa|son|ses|zijn|haar|seinen?|ihren?|his|her|leurs?|hun) (?:{FR_CHILD}"
            rf"|{NL_CHILD}"
            rf"|{DE_CHILD}|{EN_CHILD})",
        ),
        told("mouths", r"(?P<value>bouches à nourrir|monden (?:te )?voeden|mouths to feed|mäuler zu stopfen)"),
        told(
            "supports one",
            rf"(?P<value>supports) (?:an?|two|three) (?:[\w\-]{{2,20}} ){{0,2}}{_KIN}(?![^\W_]| company| organi| node)",
        ),
        of_them(
            "sends money",
            rf"(?P<value>envoie|envoyait|stuurt|schickt|sends) [^.;:\n]{{0,60}}?(?:argent|paie|salaire|geld|loon|lohn"
            rf"|gehalt|money|wages|euros?|hälfte|helft|moitié|home)(?![^\W_])[^.;:\n]{{0,30}}?(?:à|aan|naar|an|to|home)"
            rf" (?:{_OWN}|die|zijn|de|la|the) (?:[\w\-]{{2,14}} )?{_KIN}",
        ),
        told(
            "german at charge",
            rf"(?:hat|haben|habe|hatte|für|von) (?:[\w]{{1,12}} ){{0,2}}(?P<value>{COUNT} (?:{DE_CHILD}"
            rf"|personen?) zu lasten)",
        ),
        told(
            "earns nothing",
            r"(?P<value>(?:ehepartner(?:in)?|ehegatte|ehegattin|ehemann|ehefrau|partner(?:in)?) (?:hat|bezieht"
            r"|erzielt) kein(?:e|erlei)?"
            r" (?:eigene[sn]? )?(?:einkommen|einkünfte)|(?:conjointe?|époux|épouse|partenaire) (?:n['’]a"
            r"|ne (?:perçoit|bénéficie d['’])) (?:pas|aucun)"
            r" (?:de )?(?:revenus?)|(?:echtgenoot|echtgenote|partner) (?:heeft|verdient|ontvangt) (?:geen"
            r"|niets)(?: eigen)?(?: inkomen| inkomsten)?)",
        ),
        told(
            "answers for",
            rf"(?P<value>(?:alleen |mee )?(?:instaat|in) voor {COUNT} (?:{NL_CHILD})"
            rf"|staat (?:alleen )?in voor {COUNT} (?:{NL_CHILD})"
            rf"|assume seule? (?:la charge|l['’]éducation) de {COUNT} (?:{FR_CHILD}))",
        ),
        told(
            "so much each",
            r"(?:contributions?|pensions?|part|alimentatie|onderhoudsbijdrage|unterhalt)[^.;:\n]{0,40}? (?:de|van"
            r"|von|à|op) "
            r"(?P<value>(?:€ ?)?[0-9][0-9., ]{0,9}(?: ?(?:€|eur|euros?))?(?: (?:par mois|per maand|pro monat|im monat"
            r"|monatlich))?)"
            r"(?= par enfant| per kind| pro kind)",
        ),
        told("german bears", r"(?:kommt|komme|kam|kommen) [^.;:\n]{0,40}?(?P<value>für (?:ihn|sie) auf)"),
        of_them(
            "looks after",
            rf"(?P<value>(?:in (?:zijn|haar) eentje|alleen|financieel) voor|s['’]occupe (?:seule? )?de"
            rf"|pflegt|looks after|cares for|mantelzorger (?:voor|van)|aidante? proche de|carer for)"
            rf" (?:{_OWN}) (?:[\w\-]{{2,20}} ){{0,2}}{_KIN}",
        ),
        of_them(
            "live on what somebody earns",
            r"(?P<value>(?:leven|leeft|vivent|vit|live|lives|rely|relies|depend"
            r"|depends) (?:[\w'’]{1,12} ){0,2}(?:van|de"
            r"|on|off) (?:zijn|haar|mijn|son|sa|mon|his|her|my) (?:loon|pensioen|salaire|paie|pension|wages|salary"
            r"|income|pay)|von (?:seinem|ihrem|meinem|seiner|ihrer) (?:gehalt|lohn|rente) (?:leben|lebt))",
        ),
        told(
            "depends for money",
            r"(?P<value>financially responsible for|financially dependent on (?:him|her|me)|mitfinanzieren"
            r"|mitfinanziert"
            r"|dépend(?:ent)? financièrement d[e'’]|financieel (?:afhankelijk van|onderhoudt|ondersteunt)"
            r"|finanziell (?:abhängig von|verantwortlich für|unterstützt)|für (?:zwei|drei|vier|seine|ihre|das|den)"
            r" (?:kinder|kind|eltern|mutter|sohn) aufkommen)",
        ),
        told(
            "feeds",
            r"(?P<value>(?:nourrit|nourrir|feeds|voedt|ernährt) (?:une famille|a family|een gezin|eine familie))"
            r"(?= de | of | van | von |[.,])",
        ),
        of_them(
            "keeps a family",
            r"(?P<value>keeps a family of [^\W_]{1,5}) going",
        ),
        of_them(
            "employee has",
            rf"(?:de|het|le|la|l['’]|der|die|the|deze|cette?|diese[rs]?) ?(?:werknemer|werkneemster|medewerker"
            rf"|medewerkster|personeelslid|bediende|arbeider|travailleur|travailleuse|employée?|salariée?|ouvrière?"
            rf"|arbeitnehmer(?:in)?|mitarbeiter(?:in)?|employee|worker) (?:heeft|a|hat|has) (?P<value>{COUNT}"
            rf" (?:kinderen|kind|personen|enfants?|personnes|kinder|unterhaltsberechtigte kinder|dependent children"
            rf"|dependants|dependents)(?: (?:ten laste|à charge|zu lasten))?)",
        ),
        told("cares for", r"(?P<value>mitversorgen|mitversorgt|mit durchfüttern|mit ernähren)"),
        told(
            "earns for",
            r"(?P<value>gezin (?:van [a-z0-9]{1,6} )?(?:te )?onderhouden|kostwinner|(?:sole |main |only )?breadwinner"
            r"|alleinverdiener(?:in)?|(?:durchfüttern|durchbringen|ernähren))",
        ),
    )


_GRANTS = listed("allocations, allocation, toelage, toeslag, bijslag, zulage, allowance")
_FOR = ("pour", "voor", "für", "for")
_GUIDE = Wording(
    r"(?<![^\W_])(?:(?:vraagt|dient|vindt|meldt|regelt|kunt|berekent|ontvangt) u|demandez|introduisez|beantragen sie"
    r"|stellen sie|you can (?:claim|apply))(?![^\W_])"
)
"""How a guide speaks to whoever reads it."""


class ChildBenefitToldRecognizer(PersonalRecognizer):
    """Who draws child benefit."""

    ENTITY = "CHILD_BENEFIT"
    TERMS = listed("""
        allocations familiales, allocation familiale, alloc, allocs, prime de naissance, allocation de naissance,
        supplément social, supplément orphelin, complément familial, allocation de rentrée scolaire, kinderbijslag,
        groeipakket, kindgebonden budget, kinderopvangtoeslag, startbedrag, geboortepremie, kraamgeld, schoolbonus,
        sociale toeslag, wezenbijslag, kindergeld, kinderzuschlag, familienzulage, familienzulagen, familienbeihilfe,
        geburtsprämie, geburtszulage, waisenzulage, kinderzulage, kinderzulagen, elterngeld, familienkasse, famiwal,
        kindergeldkasse, kindertoeslag, parentia, kidslife, famiris,
        kinderbijslagfonds, caisse d'allocations familiales, child benefit,
        child allowance, family allowance, family allowances, birth grant, baby bonus, child tax credit
    """)
    ANCHORS = (*TERMS, "la caf", "ma caf", *(f"{term} {word}" for term in _GRANTS for word in _FOR))
    PATTERNS = (
        told("term", rf"(?P<value>{alternatives(TERMS)})", 0.7),
        told("fund", r"(?:la|ma) (?P<value>(?-i:CAF|Caf))"),
        told(
            "for a child",
            rf"(?P<value>{alternatives(_GRANTS)}) (?:pour|voor|für|for) (?:{_OWN} )?(?:[\w\-]{{2,14}} )?(?:{FR_CHILD}"
            rf"|{NL_CHILD}|{DE_CHILD}|{EN_CHILD})",
        ),
    )

    def _score(
        self, form: Form, judgement: Judgement, words: Surroundings, start: int, end: int, named: bool | None
    ) -> float:
        if _GUIDE.search(Sentence.around(words.text, start, end).text):
            return 0.0
        return super()._score(form, judgement, words, start, end, named)
