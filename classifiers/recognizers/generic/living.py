"""With whom somebody lives, told in sentences: `vit seule`, `woont samen met …`, `wohnt noch bei den Eltern`."""

from __future__ import annotations

from ..forms import listed
from ..kinship import DE_KIN, EN_KIN, FR_KIN, NL_KIN
from ..labels import alternatives
from ..numerals import COUNT
from ..personal import PersonalRecognizer
from ..told import of_them, told

_FEW = r"(?:[\w'’\-]{1,14} ){0,3}"
_FRIENDS = listed("""
    ami, amie, amis, colocataire, colocataires, vriend, vriendin, vrienden, studenten, huisgenoten, huisgenoot,
    freund, freundin, freunden, bekannten, mitbewohnern, mitbewohnerin, friend, friends, colleagues, students, others,
    strangers, flatmates, housemates, roommates, chat, chats, chien, chiens, hond, kat, katten, hund, katze, dog, cat,
    cats, personnes, collègues, collega, collegas, grands-parents, petit, petits, gens
""")
_KIN = rf"(?:{alternatives(dict.fromkeys((*FR_KIN, *NL_KIN, *DE_KIN, *EN_KIN, *_FRIENDS)))})"
_OWN = (
    r"(?:mon|ma|mes|son|sa|ses|leurs?|l['’]|la|le|les|des|une?|de|haar|zijn|hun|mijn|een|der|den|dem|einer|einem"
    r"|meine[rnm]?|seine[rnm]?|ihre[rnm]?|my|his|her|their|the|an?)"
)
_THEIRS = (
    rf"(?:nous|lui|eux|elle|moi|ons|hem|haar|hen|mij|uns|ihm|ihr|ihnen|mir|them|him|her|me|us"
    rf"|(?:{_OWN} ?)?(?:(?:{COUNT}|[\w\-]{{2,15}}) ){{0,2}}{_KIN})"
)
_FR_LIVES = (
    r"(?:vi[st]|vivent|vivons|vivait|vivaient|vivre|vécu|habit(?:e|ent|ons|ait|er|é)|log(?:e|ent|eait)|résid(?:e|ent"
    r"|ait)|demeure(?:nt)?|cohabite(?:nt)?|hébergée?s?|domiciliée?s?|restée?)"
)
_NL_LIVES = r"(?:woon|woont|wonen|woonde|woonden|leef|leeft|leven|leefde|verblijft|verblijven|logeert|logeren|inwonend)"
_DE_LIVES = r"(?:wohn(?:e|t|en|te|ten)|leb(?:e|t|en|te|ten)|untergekommen)"
_EN_LIVES = r"(?:lives?|living|lived|stay(?:s|ing|ed)?|moved? (?:back )?in|moving (?:back )?in|resides?)"


class HouseholdToldRecognizer(PersonalRecognizer):
    """Who lives alone, with whom, or at whose."""

    ENTITY = "HOUSEHOLD"
    ANCHORS = listed("""
        vit, vis, vivent, vivons, vivait, vivaient, vivre, vécu, habite, habitent, habitons, habitait, habiter,
        habité, loge, logent, logeait, réside, résident, résidait, demeure, demeurent, cohabite, cohabitent, hébergé,
        hébergée, domicilié, domiciliée, colocation, colocataire, coloc, à la maison, woon, woont, wonen, woonde,
        woonden, leef, leeft, leefde, verblijft, verblijven, logeert, logeren, inwonend, inwonende, samenwoont,
        samenwonen, samenwoon, thuiswonend*, alleenwonend*, huisgenoot, huisgenoten, gezinssamenstelling, wohne,
        wohnt, wohnen, wohnte, wohnten, lebe, lebt, lebte, lebten, untergekommen, zu zweit, zu dritt, zu viert,
        zu fünft, zu sechst, mitbewohner*, haushalt*, personenhaushalt, lives, live, living, lived, stays, staying,
        stayed, moved in, moved back, moving back, wohngemeinschaft, op kot, huishouden, im haushalt, occupe,
        occupent, gezin bestaat, move in, moving in, moved back in, shares a, shares the, shares his, shares her,
        share a, sharing a, flatmate, flatmates, housemate, housemates, roommate, roommates, of us in, household,
        deelt, delen, ingetrokken, komen wonen, gaan wonen, gezogen, eingezogen, zusammengezogen, ausgezogen,
        emménagé, déménagé, retourné, retournée, revenu vivre, revenu habiter, revenue vivre, revenue habiter,
        revenue chez, revenu chez, installé, installée, partage un, partage une, partage son, partagent un,
        partagent une, inwoont, met z'n, met zijn tweeën, met zijn drieën, met zijn vieren, met zijn vijven, teilt,
        wg, ménage, personen-haushalt, resides
    """)
    PATTERNS = (
        told(
            "french",
            rf"(?P<value>{_FR_LIVES} (?:encore |toujours |maintenant |désormais |aujourd['’]hui )?(?:{_FEW}seule?s?"
            rf"|ensemble|en colocation|en coloc|sous le même toit|à {COUNT} dans|à la maison))",
        ),
        told("french with", rf"(?P<value>{_FR_LIVES} {_FEW}(?:avec|chez)) {_THEIRS}"),
        of_them(
            "french we",
            rf"nous (?:sommes|étions|vivons) (?:encore )?(?P<value>{COUNT} (?:à la maison|dans (?:le|un"
            rf"|notre) (?:ménage|logement|appartement|studio)|sous le même toit))",
        ),
        told(
            "french shares",
            r"(?P<value>partage(?:nt)? (?:un|une|son|sa|leur) (?:appartement|maison|logement|studio|chambre"
            r"|colocation) avec|ménage de [^\W_]{1,6} personnes)",
        ),
        told("dutch", rf"(?P<value>{_NL_LIVES} {_FEW}(?:alleen|samen|thuis|in bij|op kot))"),
        told("dutch with", rf"(?P<value>{_NL_LIVES} {_FEW}(?:met|bij)) {_THEIRS}"),
        told(
            "dutch moved",
            rf"(?:bij|met) {_THEIRS} (?P<value>ingetrokken|in gaan wonen|gaan wonen|komen wonen)",
        ),
        told(
            "german moved",
            rf"(?:zu|bei|mit) {_THEIRS} (?P<value>gezogen|eingezogen|zusammengezogen|ausgezogen|untergekommen)",
        ),
        told(
            "french moved",
            rf"(?P<value>(?:a |ai |ont )?(?:emménagé|déménagé|retournée?|revenue?|installée?) (?:vivre "
            rf"|habiter )?(?:avec|chez)) {_THEIRS}",
        ),
        told(
            "dutch together",
            r"(?P<value>samen(?:woont?|wonen)|inwonende?|thuiswonende?|alleenwonende?|huisgenot?en|huisgenoot)",
        ),
        told(
            "dutch shares",
            r"(?P<value>de(?:elt|len) (?:een|haar|zijn|hun) (?:huis|appartement|woning|flat|studio|kamer|kot) met)",
        ),
        of_them(
            "dutch we",
            r"(?:we|wij|ze|zij) (?:zijn|wonen) (?:hier |thuis )?(?P<value>met (?:z['’]n|zijn) ?(?:tweeën|drieën"
            r"|vieren|vijven|zessen|zevenen))",
        ),
        of_them(
            "dutch label",
            r"gezinssamenstelling[^:\n]{0,30}: (?P<value>(?:vader|moeder|man|vrouw|koppel|alleenstaande|ouders?"
            r"|grootmoeder)[^.;\n]{2,60}[^\s.;,])",
        ),
        told(
            "french occupies", rf"(?P<value>occupe(?:nt)? (?:le|un|une|la|son|cette?) [^\W\d_]{{4,14}} avec) {_THEIRS}"
        ),
        of_them(
            "consists",
            r"(?P<value>(?:gezin|huishouden|haushalt|ménage|household|famille) (?:bestaat uit|besteht aus"
            r"|se compose de|est composée? de|consists of|comprises))",
        ),
        told("dutch room", r"(?P<value>(?:zit|woont|verblijft) (?:[\w\-]{2,12} )?op kot(?: met)?|woont in bij)"),
        told(
            "german shared",
            r"(?P<value>(?:lebe?n?t?|wohne?n?t?) (?:[\w\-]{2,12} )?(?:in einer (?:wg|wohngemeinschaft)|mit im haus))",
        ),
        of_them("in the household", rf"(?P<value>im haushalt (?:leben|wohnen) {COUNT})"),
        told("home again", r"(?P<value>(?:moved|moving|has moved) back (?:home|in))"),
        told(
            "german",
            rf"(?P<value>{_DE_LIVES} {_FEW}alleine?|{_DE_LIVES} (?:noch |wieder |jetzt |immer noch )?(?:zusammen"
            rf"|zu (?:zweit|dritt|viert|fünft|sechst)|zu ?hause|in einer wg))",
        ),
        told("german with", rf"(?P<value>{_DE_LIVES} {_FEW}(?:mit|bei)) {_THEIRS}"),
        of_them(
            "german we",
            r"(?:wir|sie) (?:sind|leben|wohnen) (?P<value>(?:daheim |zu ?hause |im haushalt )?zu (?:zweit|dritt|viert"
            r"|fünft|sechst|siebt))",
        ),
        told(
            "german shares",
            r"(?P<value>teil(?:t|en) sich (?:[\w\-]{2,14} ){0,4}(?:wohnung|zimmer|haus)|(?:ein|zwei|drei|vier|fünf"
            r"|sechs)-?personen-?haushalt)",
        ),
        told(
            "english",
            rf"(?P<value>{_EN_LIVES} (?:still |all |now |quite |happily )?(?:alone|on (?:his|her|my|their) own"
            rf"|by (?:him|her|my)self|together|at home|under one roof))",
        ),
        told(
            "english with", rf"(?P<value>{_EN_LIVES} {_FEW}(?:with|at)) {_THEIRS}(?:['’]s?(?: (?:place|house|flat))?)?"
        ),
        told(
            "english shares",
            r"(?P<value>shar(?:es?|ing) (?:an?|the|his|her|their) (?:[a-z\-]{2,12} ){0,2}(?:house|flat|apartment|home"
            r"|room|studio|bungalow) with)",
        ),
        of_them(
            "english we", rf"(?:there (?:are|were)|we(?: are|['’]re)) (?P<value>(?:the )?{COUNT} of us (?:in|at|under))"
        ),
        of_them("mates", r"(?:my|our|his|her|their) (?P<value>(?:flat|house|room)mates?|lodger)"),
        of_them("french mates", r"(?:mon|ma|son|sa|mes|ses|notre) (?P<value>coloc(?:ataire)?s?)"),
        of_them("german mates", r"(?:mein|meine|sein|seine|ihr|ihre|unser|unsere) (?P<value>mitbewohner(?:in)?)"),
    )
