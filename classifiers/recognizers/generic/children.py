"""Children and who is kept, told in sentences: `trois enfants`, `is vader geworden`, `zahlt Unterhalt`."""

from __future__ import annotations

from ..forms import listed
from ..kinship import DE_KIN, DE_OWN, EN_KIN, EN_OWN, FR_KIN, FR_OWN, NL_KIN, NL_OWN
from ..labels import alternatives
from ..numerals import COUNT
from ..personal import PersonalRecognizer
from ..told import of_them, told

_ADJ = r"(?:[^\W\d_]{2,20} ){0,2}"
_SOME = r"(?:[\w'’\-]{1,14} ){0,4}"
_FR_CHILD = r"(?:enfants?|filles?|fils|garçons?|gosses|gamins|bambins|jumeaux|jumelles|ados?|adolescentes?|petits)"
_NL_CHILD = (
    r"(?:kinderen|kind|kindjes?|kids|zoons?|zonen|dochters?|zoontjes?|dochtertjes?|jongens|meisjes|kleuters|tieners"
    r"|peuters)"
)
_DE_CHILD = r"(?:kindern?|kind|söhnen?|sohn|töchtern?|tochter|jungs|mädchen|kids|buben|kleinkinder)"
_EN_CHILD = r"(?:children|child|kids?|sons?|daughters?|boys|girls|little ones|toddlers?|teenagers)"
_PARENT = (
    r"(?:père|mère|papa|maman|vader|moeder|mama|vater|mutter|mami|papi|father|mother|dad|mum|mom|parent|ouder|oma|opa"
    r"|großmutter|großvater|oma|grand-mère|grand-père|grandmother|grandfather|mamie|papy)"
)


_OFFSPRING = (
    r"(?:enfants|gosses|gamins|petit dernier|petite dernière|aîné|aînée|cadet|cadette|benjamin|benjamine|jumeaux"
    r"|jumelles|kinderen|kids|oudste|jongste|tweeling|kroost|kindern?|jüngste[rnms]?|älteste[rnms]?|zwillinge"
    r"|nachwuchs|children|eldest|youngest|twins|toddler|little one|filles|zonen|zoons|dochters|söhnen?|töchtern?|sons"
    r"|daughters|kleinkinder|firstborn)"
)
_OWN_BETWEEN = rf"(?:{FR_OWN}|{NL_OWN}|{DE_OWN}|{EN_OWN})"


class ChildrenRecognizer(PersonalRecognizer):
    """That somebody has children, how many, or none."""

    ENTITY = "CHILDREN"
    ANCHORS = listed("""
        enfant, enfants, d'enfant, ados, adolescents, fille, filles, fils, garçon, garçons, gosses, gamins, bambins,
        jumeaux, jumelles, bébé, maman, papa, père, mère, kind, kinderen, kindje, kindjes, kids, zoon, zoons, zonen,
        dochter, dochters, zoontje, zoontjes, dochtertje, dochtertjes, jongens, meisjes, tweeling, baby, kinderloos,
        vader, moeder, mama, kinder, kindern, kinderlos, sohn, söhne, söhnen, tochter, töchter, töchtern, jungs,
        mädchen, zwillinge, vater, mutter, child, children, a son, son and, his son, her son, my son, their son,
        little boy, little girl, childless, sons, daughter, daughters, boys, girls, twins, toddler, toddlers,
        little ones, dad, mum, mom, father, mother, custody, hoederecht, co-ouderschap, bezoekrecht, omgangsregeling,
        sorgerecht, umgangsrecht, droit de visite, hébergement, garde alternée, garde partagée, jüngste, jüngster,
        jüngsten, älteste, ältester, ältesten, jongste, oudste, youngest, eldest, aîné, aînée, cadet, cadette,
        benjamin, benjamine, heeft er, bevallen, beviel, accoucher, accouché, entbunden, gave birth, petit dernier,
        petite dernière, nachwuchs, kroost, firstborn, little one, opa, oma, grandmother, grandfather, grand-mère,
        grand-père, großmutter, großvater, year-old, zwillingen, first baby, second baby, ouders, eltern, parents,
        grootouders, großeltern, grandparents, ouderschap, bezoekregeling, verblijfsregeling
    """)
    PATTERNS = (
        told(
            "french has",
            rf"(?:a|ont|ai|avons|avait|avaient|eu|élève|élèvent|attend|attendent"
            rf"|attends) {_ADJ}(?P<value>{COUNT} {_ADJ}{_FR_CHILD}|des (?:jumeaux|jumelles|enfants)|(?:pas|jamais"
            rf"|plus) d['’]enfants?|une? (?:fille|fils|enfant|garçon|bébé|petit garçon|petite fille|nouveau-né|ado"
            rf"|petit garçon))",
        ),
        told(
            "french none",
            r"(?P<value>sans enfants?|avoir d['’]enfants?|aucun enfant|(?:premier|deuxième|troisième) enfant)",
        ),
        told(
            "dutch has",
            rf"(?:heeft|hebben|heb|had|hadden|kreeg|kregen|krijgt|verwacht|verwachten"
            rf"|voedt) {_SOME}(?P<value>{COUNT} {_ADJ}{_NL_CHILD}|een {_ADJ}(?:zoon|dochter|zoontje|dochtertje|kind"
            rf"|kindje|tweeling|baby)|geen kinderen)",
        ),
        of_them("dutch so many", r"heeft er (?P<value>twee|drie|vier|vijf|zes)"),
        told(
            "german has",
            rf"(?:hat|haben|habe|hatte|hatten|bekam|bekamen|bekommt|bekommen|erwartet|erwarten"
            rf"|erzieht) {_SOME}(?P<value>{COUNT} {_ADJ}{_DE_CHILD}|einen {_ADJ}sohn|eine {_ADJ}tochter"
            rf"|ein {_ADJ}(?:kind|baby|mädchen)|zwillinge|keine {_ADJ}kinder)",
        ),
        told(
            "english has",
            rf"(?:has|have|had|[a-z]{{1,12}}['’](?:ve|s) got|raises|raising|raised|expecting"
            rf"|welcomed) {_ADJ}(?P<value>{COUNT} {_ADJ}{_EN_CHILD}|(?:a|another) {_ADJ}(?:son|daughter|baby|child"
            rf"|toddler|baby (?:girl|boy)|little (?:boy|girl))|no (?:children|kids)|twins)",
        ),
        told(
            "with so many",
            rf"(?:avec|et|met|en|mit|für|um|und|with|and) {_ADJ}(?P<value>{COUNT} {_ADJ}(?:{_FR_CHILD}|{_NL_CHILD}"
            rf"|{_DE_CHILD}|{_EN_CHILD}))",
        ),
        of_them("own", rf"{_OWN_BETWEEN}(?P<value>{_OFFSPRING})"),
        of_them(
            "birth",
            r"(?P<value>(?:vient d['’]accoucher|a accouché|beviel|is bevallen|entbunden|hat entbunden"
            r"|gave birth))(?! s)",
        ),
        told(
            "first",
            r"(?P<value>(?:first|second|third|fourth) (?:baby|child)|(?:eerste|tweede|derde) kind(?:je)?|(?:erstes"
            r"|zweites|drittes) kind|(?:premier|deuxième|troisième) enfant)",
        ),
        of_them(
            "parent of some",
            rf"{_PARENT} (?:de|van|von|of) (?P<value>(?:d['’])?(?:une?|een|einer?|eines|an?) {_ADJ}(?:{_FR_CHILD}"
            rf"|{_NL_CHILD}|{_DE_CHILD}|{_EN_CHILD}))",
        ),
        of_them(
            "parent of number",
            r"(?:papa|maman|mama|vader|moeder|vater|mutter|father|mother|dad|mum|mom) (?:de|van|von"
            r"|of) (?P<value>twee|drie|vier|vijf|zes|deux|trois|quatre|cinq|six|zwei|drei|fünf|sechs|two|three|four"
            r"|five)",
        ),
        of_them(
            "parents became",
            r"(?P<value>(?:ouders|eltern|parents|grootouders|großeltern|grandparents) (?:geworden|d['’]une?"
            r"|von (?:einem|einer)|to an?)|devenus parents)",
        ),
        of_them(
            "parent of twins",
            rf"{_PARENT} (?:de|d['’]|van|von|of) ?(?P<value>(?:een )?tweeling|zwillingen|twins|jumeaux|jumelles)",
        ),
        told(
            "never",
            r"(?P<value>never had (?:any )?(?:children|kids)|nooit kinderen(?: gehad| gekregen)?"
            r"|nie kinder(?: gehabt| bekommen)?)",
        ),
        of_them(
            "both",
            r"(?:ses|leurs|mes|zijn|haar|hun|mijn|seine|ihre|meine|unsere|his|her|their|my) (?P<value>(?:beide[n]?"
            r"|deux|two|twee) (?:söhne|töchter|jungs|mädchen|kinder|zoons|zonen|dochters|kinderen|fils|filles"
            r"|enfants|boys|girls|sons|daughters|kids|children))",
        ),
        told("on the way", r"(?P<value>(?:a )?baby on the way|(?:has|have|got|['’]ve) (?:a|an) [a-z]{3,8}-year-old)"),
        told("none", r"(?P<value>kinderlos|kinderloos|childless|zonder kinderen|ohne kinder)"),
        of_them(
            "theirs",
            rf"(?:mon|ma|mes|ses|leurs|nos|mijn|zijn|haar|hun|onze|meine[rnm]?|seine[rnm]?|ihre[rnm]?|unsere[rnm]?|my"
            rf"|his|her|their|our) (?P<value>{COUNT}) {_ADJ}(?:{_FR_CHILD}|{_NL_CHILD}|{_DE_CHILD}|{_EN_CHILD})",
        ),
        told(
            "parent of",
            rf"{_PARENT} (?:de|van|von|of) (?P<value>{COUNT} {_ADJ}(?:{_FR_CHILD}|{_NL_CHILD}|{_DE_CHILD}"
            rf"|{_EN_CHILD}))",
        ),
        of_them(
            "became",
            rf"(?:est|est devenue?|vient d['’]être|devient|va être|sera|seront|sont|is|werd|wordt|zijn|ist|sind|wird"
            rf"|wurde|became|becoming|going to be"
            rf"|will be) (?:[\w'’\-]{{1,14}} ){{0,4}}(?P<value>{_PARENT}) (?:geworden|pour la|van een|d['’]une?|of a"
            rf"|for the)",
        ),
        of_them(
            "became first",
            rf"(?:vient d['’]être|vient de devenir|est devenue?|devenue?|wurde|werd|became"
            rf"|been made) (?:a )?(?P<value>{_PARENT})(?! de| van| von| of)",
        ),
        told(
            "custody",
            r"(?P<value>(?:la )?garde (?:alternée|partagée|exclusive|principale|de (?:son|sa|ses|leurs?|mon|ma|mes))"
            r"|hébergement (?:principal|égalitaire|alterné|secondaire|de (?:son|sa|ses|leurs?|mon|ma|mes))"
            r"|droit de visite|hoederecht|co-ouderschap|bezoekrecht|bezoekregeling|verblijfsregeling|omgangsregeling"
            r"|sorgerecht|umgangsrecht|(?:sole |joint |shared |full )?custody)",
        ),
        of_them(
            "eldest",
            r"(?:ihr|mein|sein|unser) (?P<value>jüngster|ältester|kleiner) (?:kommt|ist|geht|hat|wird|war|macht"
            r"|studiert|wohnt)",
        ),
    )


_OWN = r"(?:mon|ma|mes|son|sa|ses|leurs?|zijn|haar|hun|mijn|seine[rnms]?|ihre[rnms]?|meine[rnms]?|his|her|their|my)"
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
        durchfüttern, durchbringen, child support, child maintenance, alimony, maintenance, dependant, dependants,
        dependent, dependents, breadwinner, provides for, providing for, supports his, supports her, supports my,
        supporting his, supporting her, support his, support her, financially, mitversorg*, mit ernähren, à son ex,
        à sa ex, à son ex-*, à son ex-femme, aan zijn ex, aan haar ex, his ex, his ex-wife, an seine ex*,
        onderhoudsplicht*, onderhoudsgerechtigd*, versorgt ihre, versorgt seine
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
            r"(?:paie|verse|versait|payait|betaalt|zahlt|pays)",
            after=r" [^.;:\n]{0,40}?(?:à (?:son|sa) ex|aan (?:zijn|haar) ex|an (?:seine|ihren) ex|(?:his|her) ex)",
        ),
        told("cares for", r"(?P<value>mitversorgen|mitversorgt|mit durchfüttern|mit ernähren)"),
        told(
            "earns for",
            r"(?P<value>gezin (?:van [a-z0-9]{1,6} )?(?:te )?onderhouden|kostwinner|(?:sole |main |only )?breadwinner"
            r"|alleinverdiener(?:in)?|(?:durchfüttern|durchbringen|ernähren))",
        ),
    )


class ChildBenefitToldRecognizer(PersonalRecognizer):
    """Who draws child benefit."""

    ENTITY = "CHILD_BENEFIT"
    TERMS = listed("""
        allocations familiales, allocation familiale, alloc, allocs, prime de naissance, allocation de naissance,
        supplément social, supplément orphelin, complément familial, allocation de rentrée scolaire, kinderbijslag,
        groeipakket, kindgebonden budget, kinderopvangtoeslag, startbedrag, geboortepremie, kraamgeld, schoolbonus,
        sociale toeslag, wezenbijslag, kindergeld, kinderzuschlag, familienzulage, familienzulagen, familienbeihilfe,
        geburtsprämie, geburtszulage, waisenzulage, kinderzulage, kinderzulagen, elterngeld, child benefit,
        child allowance, family allowance, family allowances, birth grant, baby bonus, child tax credit
    """)
    ANCHORS = TERMS
    PATTERNS = (told("term", rf"(?P<value>{alternatives(TERMS)})"),)
