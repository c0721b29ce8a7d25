"""Children, told in sentences: `trois enfants`, `is vader geworden`, `a third on the way`."""

from __future__ import annotations

from ..forms import listed
from ..kinship import DE_CHILD, DE_OWN, EN_CHILD, EN_OWN, FR_CHILD, FR_OWN, NL_CHILD, NL_OWN
from ..numerals import COUNT
from ..personal import PersonalRecognizer
from ..told import of_them, told

_ADJ = r"(?:[^\W\d_]{2,20} ){0,2}"
_SOME = r"(?:[\w'’\-]{1,14} ){0,4}"
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
_NAMED = r"(?-i:[A-ZÀ-ÖØ-Þ][a-zà-ÿ]{2,16})"
_SOMEBODYS = (
    rf"(?:mme|mevrouw|mevr\.?|meneer|dhr\.?|frau|herrn|mr\.?|mrs\.?|ms\.?|monsieur|madame|m\.|ma|mon|mijn|my"
    rf"|{_NAMED})"
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
        little boy, little girl, childless, sons, daughter, daughters, boys, girls, twins, toddler, toddlers, little
        ones, dad, mum, mom, father, mother, custody, hoederecht, co-ouderschap, bezoekrecht, omgangsregeling,
        sorgerecht, umgangsrecht, droit de visite, hébergement, garde alternée, garde partagée, jüngste, jüngster,
        jüngsten, älteste, ältester, ältesten, jongste, oudste, youngest, eldest, aîné, aînée, cadet, cadette,
        benjamin, benjamine, heeft er, bevallen, beviel, accoucher, accouché, entbunden, gave birth, petit dernier,
        petite dernière, nachwuchs, kroost, firstborn, little one, opa, oma, grandmother, grandfather, a newborn,
        triplets, drieling, drillinge, nourrisson, mômes, a teenager, teenagers, grandchildren, grandkids,
        stepchildren, grown-up son, adult son, teenage son, young son, little son, small son, *kinderen, *kinder,
        *kinder, *kind, *zoon, *sohn, *dochter, enkel, säugling, beaux-enfants,
        petits-enfants, puber, kleuter, peuter, tiener, tieners, teenager, grand-mère, grand-père, großmutter,
        großvater, year-old, zwillingen, first baby, second baby, ouders, eltern, parents, grootouders, großeltern,
        grandparents, ouderschap, bezoekregeling, verblijfsregeling, le petit, la petite, un petit, une petite, de
        kleine, de kleinste, der kleine, die kleine, den kleinen, à la crèche, bevallen van, vannacht bevallen,
        gisteren bevallen, on the way, op komst, unterwegs, en route, under five, under ten, under three, the boys,
        the girls, the kids, zur welt, semaine sur deux, week-end sur deux, andere week, om het weekend, week om week,
        zweite wochenende, zweites wochenende, every other week, every other weekend, alternate weekends, grands, père
        de famille, mère de famille, huisvader, familievader, familienvater, family man, school run, les enfants, les
        petits, die kinder, de kinderen, the kids, the children
    """)
    PATTERNS = (
        told(
            "french has",
            rf"(?:a|ont|ai|avons|avait|avaient|eu|élève|élèvent|attend|attendent"
            rf"|attends) {_ADJ}(?P<value>{COUNT} {_ADJ}{FR_CHILD}|des (?:jumeaux|jumelles|enfants)|(?:pas|jamais"
            rf"|plus) d['’]enfants?|une? (?:fille|fils|enfant|garçon|bébé|petit garçon|petite fille|nouveau-né"
            rf"|nourrisson|ado"
            rf"|petit garçon))",
        ),
        told(
            "french none",
            r"(?P<value>sans enfants?|avoir d['’]enfants?|aucun enfant|(?:premier|deuxième|troisième) enfant)",
        ),
        told(
            "dutch has",
            rf"(?:heeft|hebben|heb|had|hadden|kreeg|kregen|krijgt|verwacht|verwachten"
            rf"|voedt) {_SOME}(?P<value>{COUNT} {_ADJ}{NL_CHILD}|een {_ADJ}(?:zoon|dochter|zoontje|dochtertje|kind"
            rf"|kindje|tweeling|drieling|baby|puber|{NL_CHILD})|geen kinderen)",
        ),
        told(
            "dutch late",
            rf"(?P<value>{COUNT} {_ADJ}{NL_CHILD}|een {_ADJ}(?:zoon|dochter|{NL_CHILD}|drieling|tweeling|baby|puber)"
            r"|geen kinderen) (?:heeft|hebben|had|kreeg)",
        ),
        told(
            "german late",
            rf"(?P<value>{COUNT} {_ADJ}{DE_CHILD}|einen {_ADJ}(?:sohn|{DE_CHILD})|eine {_ADJ}tochter"
            rf"|ein {_ADJ}(?:baby|{DE_CHILD})|zwillinge|drillinge|keine {_ADJ}kinder) (?:hat|haben|hatte|bekam)",
        ),
        of_them("dutch so many", r"heeft er (?P<value>twee|drie|vier|vijf|zes)"),
        told(
            "german has",
            rf"(?:hat|haben|habe|hatte|hatten|bekam|bekamen|bekommt|bekommen|erwartet|erwarten"
            rf"|erzieht) {_SOME}(?P<value>{COUNT} {_ADJ}{DE_CHILD}|einen {_ADJ}sohn|eine {_ADJ}tochter"
            rf"|ein(?:en)? {_ADJ}(?:baby|{DE_CHILD})|zwillinge|drillinge|keine {_ADJ}kinder)",
        ),
        told(
            "english has",
            rf"(?:has|have|had|[a-z]{{1,12}}['’](?:ve|s) got|raises|raising|raised|expecting"
            rf"|welcomed) {_ADJ}(?P<value>{COUNT} {_ADJ}{EN_CHILD}|(?:a|another) {_ADJ}(?:son|daughter|baby|child"
            rf"|toddler|baby (?:girl|boy)|little (?:boy|girl)|newborn|{EN_CHILD})|no (?:children|kids)|twins|triplets)",
        ),
        told(
            "with so many",
            rf"(?:avec|et|met|en|mit|für|um|und|with|and) {_ADJ}(?P<value>{COUNT} {_ADJ}(?:{FR_CHILD}|{NL_CHILD}"
            rf"|{DE_CHILD}|{EN_CHILD}))",
        ),
        of_them(
            "of a marriage",
            rf"(?P<value>{COUNT} {_ADJ}{FR_CHILD}) (?:sont|est|furent) (?:nés?|issus?|née?s?) (?:de (?:leur|cette|son"
            rf"|l['’])|du)",
        ),
        of_them(
            "dutch of a marriage",
            rf"uit (?:hun|dit|het|haar|zijn) (?:huwelijk|relatie|samenwoning) (?:is|zijn"
            rf"|werden?) (?P<value>{COUNT} {_ADJ}{NL_CHILD})",
        ),
        of_them(
            "german of a marriage",
            rf"aus (?:der|dieser|ihrer) (?:ehe|beziehung|verbindung) (?:ist|sind"
            rf"|gingen?) (?P<value>{COUNT} {_ADJ}{DE_CHILD})",
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
            rf"{_PARENT} (?:de|van|von|of) (?P<value>(?:d['’])?(?:une?|een|einer?|eines|an?) {_ADJ}(?:{FR_CHILD}"
            rf"|{NL_CHILD}|{DE_CHILD}|{EN_CHILD}))",
        ),
        of_them(
            "parent of number",
            r"(?:papa|maman|mama|vader|moeder|vater|mutter|father|mother|dad|mum|mom) (?:de|van|von"
            r"|of) (?P<value>twee|drie|vier|vijf|zes|deux|trois|quatre|cinq|six|zwei|drei|fünf|sechs|two|three|four"
            r"|five)",
        ),
        of_them(
            "german parent of number",
            r"(?:vater|mutter) (?P<value>(?:zweier|dreier|eines|einer) (?:[^\W\d_]{3,16}(?:en|er) )?"
            r"(?:kind(?:er|es)|söhne|töchter|tochter|sohnes|jungen|mädchens?|babys))",
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
        of_them(
            "parent of theirs",
            rf"(?P<value>{_PARENT} (?:de (?:son|sa|ses|leurs?)|van (?:zijn|haar|hun)|seine[rs]?|ihre[rs]?|ihres"
            rf"|of (?:his|her|their))) {_ADJ}(?:{FR_CHILD}|{NL_CHILD}|{DE_CHILD}|{EN_CHILD})",
        ),
        of_them(
            "sees",
            r"(?:voit|reçoit|accueille|ziet|sieht|sees) (?:son|sa|ses|zijn|haar|seinen?|ihren?|his|her)"
            rf" (?P<value>{FR_CHILD}|{NL_CHILD}|{DE_CHILD}|{EN_CHILD})"
            r"(?= (?:une?|om|elke?|every|each|jeden?|jedes|alle|at|on|le|chaque|deux)(?![^\W_]))",
        ),
        of_them(
            "grown up",
            r"(?:has|have|had|got|raised) (?P<value>(?:a|an|one|two|three) (?:grown-up|adult|teenage|young|little|small"
            r"|school-age) (?:sons?|daughters?|children|child|boys?|girls?))",
        ),
        told(
            "under age",
            rf"(?:dont|van wie|davon|including|of whom|avec|met|mit|with|et|en|und"
            rf"|and) (?P<value>{COUNT} (?:minderjarige"
            rf"|minderjährige[nr]?|jonge|kleine|young|minor|thuiswonende|schulpflichtige[nr]?|petits) (?:enfants"
            rf"|kinderen"
            rf"|kindern?|children))",
        ),
        told("none", r"(?P<value>kinderlos|kinderloos|childless|zonder kinderen|ohne kinder)"),
        of_them(
            "theirs",
            rf"(?:mon|ma|mes|ses|leurs|nos|mijn|zijn|haar|hun|onze|meine[rnm]?|seine[rnm]?|ihre[rnm]?|unsere[rnm]?|my"
            rf"|his|her|their|our) (?P<value>{COUNT}) {_ADJ}(?:{FR_CHILD}|{NL_CHILD}|{DE_CHILD}|{EN_CHILD})",
        ),
        told(
            "parent of",
            rf"{_PARENT} (?:de|van|von|of) (?P<value>{COUNT} {_ADJ}(?:{FR_CHILD}|{NL_CHILD}|{DE_CHILD}"
            rf"|{EN_CHILD}))",
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
        of_them(
            "eldest of",
            rf"(?P<value>petite? derni(?:er|ère)|aînée?|cadette?|benjamine?|oudste|jongste|jüngste[nrm]?|älteste[nrm]?"
            rf"|eldest|youngest) (?:de |d['’]|van |von |of ){_SOMEBODYS}",
        ),
        told(
            "named",
            rf"(?P<value>(?:le petit|la petite|un petit|une petite)) (?!Larousse|Robert |Prince|Poucet|Nicolas |Suisse)"
            rf"{_NAMED}",
        ),
        of_them("grown", rf"(?:mes|ses|leurs|nos) (?P<value>{COUNT} (?:grands|petits|garçons|filles|ados))"),
        told(
            "head of a family",
            r"(?:est|suis|is|ben|ist|bin|am) (?:[\w'’]{1,12} )?(?P<value>(?:père|mère) de famille|huisvader"
            r"|familievader"
            r"|familienvater|family man)",
        ),
        told("school run", r"(?P<value>(?:(?:do|does|did|doing) )?the school run)", 0.7),  # no trade
        told(
            "fetched",
            r"(?:cherch|récup[eè]r|dépos|condui|gard|amèn|amen|couch|emmèn|emmen)\w{0,5} (?P<value>les (?:enfants"
            r"|petits"
            r"|gosses))",
        ),
        told(
            "picked up",
            r"(?:pick|picks|picked|picking|drop|drops|dropped|dropping|collect|collects|mind|minds) (?:up |off )?"
            r"(?P<value>the (?:kids|children|boys|girls))",
        ),
        told("brought", r"(?:hol|bring|versorg)\w{1,3} (?P<value>die kinder)"),
        told(
            "to be fetched",
            r"(?P<value>de (?:kinderen|kids|jongens)|die kinder)",
            after=r" [^.;:\n]{0,40}?(?<![^\W_])(?:ophalen|halen|brengen|afzetten|naar school|naar de opvang|abholen"
            r"|abgeholt|zur schule|zur kita|von der schule|aus der kita)(?![^\W_])",
        ),
        of_them("baby", rf"(?P<value>baby) {_NAMED} (?:arrived|was born|is here|made|has arrived)"),
        of_them("came", rf"(?:kam|kamen) {_NAMED} (?P<value>zur welt)"),
        of_them("delivered of", rf"(?P<value>bevallen van) (?:{_NAMED}|een|hun|haar)"),
        of_them(
            "little one goes",
            r"(?:der|die|den|de|le|la|mon|ma) (?P<value>kleinen?|kleinste|petite?|jongste|oudste)",
            after=r" [^.;:\n]{0,60}?(?<![^\W_])(?:kita|krippe|kindergarten|schule|crèche|creche|opvang|kleuterklas"
            r"|school|onthaalmoeder|maternelle|école|garderie|nounou|eingewöhnung|zahnt|fieber|koorts"
            r"|fièvre)(?![^\W_])",
        ),
        of_them(
            "has the children",
            r"(?:he|she|i|we) (?:has|have|had|gets?|got) (?P<value>(?:the|both) (?:boys|girls|kids|children))",
        ),
        told(
            "raises",
            rf"(?:zieht|ziehen|zog|supports|raises|raised|élève|élevait|voedt) (?:[\w'’]{{1,12}} ){{0,2}}"
            rf"(?P<value>{COUNT} {_ADJ}(?:{FR_CHILD}|{NL_CHILD}|{DE_CHILD}|{EN_CHILD}))",
        ),
        told(
            "next on the way",
            r"(?P<value>(?:two|three|four) under (?:five|ten|three|six|[3-9]|10)|(?:another|a (?:second|third|fourth)"
            r"|number (?:two|three|four)|twins|a little one) on the way|(?:tweede|derde|vierde|kleintje"
            r"|kindje) op komst"
            r"|(?:zweite[sr]?|dritte[sr]?|nachwuchs|kind) (?:ist )?unterwegs"
            r"|(?:deuxième|troisième|bébé|petit) en route)",
        ),
        told(
            "every other",
            r"(?P<value>une semaine sur deux|un week-end sur deux|om de andere week|om het weekend|week om week"
            r"|jedes zweite wochenende|every other week(?:end)?|alternate weekends)",
            after=r"[^.;:\n]{0,40}(?:chez (?:son|leur|le|la|sa) (?:père|mère|papa|maman)|bij (?:zijn|haar|hun|de|mij)"
            r"|bei (?:ihm|ihr|mir|seine|ihre)|beim (?:vater|papa)|with (?:him|her|me|his|their)|at (?:his|her|their) )",
        ),
    )
