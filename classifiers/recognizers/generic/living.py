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
    housemate, flatmate, roommate, colocs, coloc, huisgenote, kotgenoten, kotgenoot, mitbewohner, lodger, in-laws,
    ami, amie, amis, colocataire, colocataires, vriend, vriendin, vrienden, studenten, huisgenoten, huisgenoot,
    freund, freundin, freunden, bekannten, mitbewohnern, mitbewohnerin, friend, friends, colleagues, students, others,
    strangers, flatmates, housemates, roommates, chat, chats, chien, chiens, hond, kat, katten, hund, katze, dog, cat,
    cats, personnes, collègues, collega, collegas, grands-parents, petit, petits, gens
""")
_KIN = rf"(?:{alternatives(dict.fromkeys((*FR_KIN, *NL_KIN, *DE_KIN, *EN_KIN, *_FRIENDS)))})"
_OWN = (
    r"(?:mon|ma|mes|son|sa|ses|votre|vos|leurs?|l['’]|la|le|les|des|une?|de|haar|zijn|hun|uw|jouw|mijn|een|der|den"
    r"|dem|einer|einem"
    r"|meine[rnm]?|seine[rnm]?|ihre[rnm]?|my|his|her|their|the|an?)"
)
_THEIRS = (
    rf"(?:nous|lui|eux|elle|moi|ons|hem|haar|hen|mij|uns|ihm|ihr|ihnen|mir|them|him|her|me|us"
    rf"|(?:{_OWN} ?)?(?:(?:{COUNT}|[\w\-]{{2,15}}) ){{0,2}}{_KIN})"
)
_FR_LIVES = (
    r"(?:vi[st]|vivent|vivons|vivez|vivait|vivaient|vivre|vécu|habit(?:e|ent|ons|ez|ait|er|é)|log(?:e|ent|eait)"
    r"|résid(?:e|ent"
    r"|ait)|demeure(?:nt)?|cohabite(?:nt)?|hébergée?s?|domiciliée?s?|restée?)"
)
_NL_LIVES = r"(?:woon|woont|wonen|woonde|woonden|leef|leeft|leven|leefde|verblijft|verblijven|logeert|logeren|inwonend)"
_DE_LIVES = r"(?:wohn(?:e|t|en|te|ten)|leb(?:e|t|en|te|ten)|untergekommen)"
_EN_LIVES = r"(?:lives?|living|lived|stay(?:s|ing|ed)?|moved? (?:back )?in|moving (?:back )?in|resides?)"

_HOMES = (
    r"(?:en (?:kot|habitat groupé|couple|famille d['’]accueil|maison de repos|foyer)|dans un (?:kot|foyer|centre"
    r"|habitat groupé)|in (?:een )?(?:studentenhuis|woongroep|leefgroep|pleeggezin|rusthuis|woonzorgcentrum|cohousing"
    r"|vluchthuis|opvangcentrum|tehuis)|in einer (?:pflegefamilie|wohngruppe|notunterkunft)|im (?:frauenhaus|altersheim"
    r"|altenheim|pflegeheim|studentenwohnheim|wohnheim|betreuten wohnen|heim)|in an? (?:foster family"
    r"|foster home|care home"
    r"|nursing home|women['’]s refuge|refuge|hostel|halfway house|commune|bedsit)|in (?:sheltered|supported) housing"
    r"|in (?:halls|care))"
)
"""Where somebody lives among others."""


class HouseholdToldRecognizer(PersonalRecognizer):
    """Who lives alone, with whom, or at whose."""

    ENTITY = "HOUSEHOLD"
    ANCHORS = listed("""
        gezin telt, gezin bestaat, gezin bestond, huishouden telt, huishouden bestaat, ménage compte, ménage se compose,
        ménage comprend, ménage est composé, famille compte, famille se compose, famille est composée, haushalt besteht,
        haushalt umfasst, familie besteht, familie zählt, familie telt, household consists, household comprises,
        family consists, à vivre, to a flat, six to, five to, four to, seven to, haushalt lebt, haushalt leben,
        haushalt wohnt,
        haushalt wohnen, mit im haus, moved into, at home with, sofa-surfing, pleeggezin, vit, vis, vivent, vivons,
        vivez, habitez, cohabitez, en ménage, vivait, vivaient, vivre, vécu, habite,
        habitent, habitons, habitait, habiter,
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
        partagent une, partage l'*, partagent l'*, partage le, partage la, delen een, sous le même toit, on est,
        ils sont, elles sont, nous sommes, isolé, isolée, staat alleen, alleen ingeschreven, alleen gedomicilieerd,
        dort, dormir, dors, dormait, héberge, hébergent, slaapt, slapen, schläft, übernachtet, sleeping, sleeps,
        crashing, kipping, back in, of them in, people in, only him, only her, only me, just him, just her, just me,
        zu hause sind, daheim sind, thuis zijn, in huis genomen, bei sich aufgenommen, gewohnt,
        zu sich geholt, zu sich genommen, chez lui, chez elle, canapé, couch-surfing, couchsurfing, op de zetel,
        auf dem sofa, bewoont alleen, bewohnt allein*, op kamers, een huishouden, un ménage, thuis met, elternhaus,
        ouderlijk huis, ouderlijke woning, domicile familial, domicile parental, toit familial, family home,
        parental home, bei uns, bei ihm, bei ihr, bij ons, chez nous, shared house, shared flat, flat share,
        house share, flatshare, houseshare, of us at, of us under, of them at, lodger, lodgers, untermieter*,
        moved in with, inwoont, met z'n, met zijn tweeën, met zijn drieën, met zijn vieren, met zijn vijven, teilt,
        wg, ménage, personen-haushalt, resides
    """)
    PATTERNS = (
        told(
            "french",
            rf"(?P<value>{_FR_LIVES} (?:encore |toujours |maintenant |désormais |aujourd['’]hui )?(?:{_FEW}seule?s?"
            rf"|ensemble|en colocation|en coloc|sous le même toit|à {COUNT} dans|à la maison))",
        ),
        of_them(
            "so many in",
            rf"(?:ils|elles|on|nous|wir|they|we|ze|wij|we|sie) (?:sont|est|sommes|live|are|wonen|leven|zitten|wohnen"
            rf"|leben)"
            rf" (?P<value>(?:met z['’]n |met )?{COUNT} (?:à vivre (?:dans|ici|là)|dans (?:un|une|deux|trois)"
            rf"|to an? (?:[\w-]{{2,12}} ){{0,2}}(?:flat|room|house)|in (?:a|one|two) (?:[\w-]{{2,12}} ){{0,2}}(?:flat"
            rf"|rooms?|house)))",
        ),
        told(
            "in a household",
            r"(?P<value>in (?:seinem|ihrem|meinem|unserem) haushalt (?:lebt|leben|wohnt|wohnen)|(?:wohnt"
            r"|lebt) mit im haus"
            r"|moved into (?:their|his|her|our|my) (?:[a-z]{2,12} ){0,2}(?:room|house|flat|home|annexe)"
            r"|(?:nobody|no one) at home with (?:him|her|me)|sofa-surfing at|verblijft in een pleeggezin)",
        ),
        of_them(
            "of so many members",
            r"(?:le|la|het|de|das|der|die|dem|the|ce|dit|cette|notre|ons|unser\w?|our|son|sa|leur|ihr|haar|zijn|hun|their|l['’])"
            r" ?(?:gezin|huishouden|ménage|famille|haushalt|familie|household|family) (?:telt|bestaat uit|bestond uit"
            r"|compte"
            r"|comprend|se compose de|est composée? de|besteht aus|zählt|umfasst|consists of|comprises|is made up of)"
            rf" (?P<value>{COUNT} (?:personnes|personen|leden|membres|mitglieder|mitgliedern|people|members|persons))",
        ),
        told("french with", rf"(?P<value>{_FR_LIVES} {_FEW}(?:en ménage )?(?:avec|chez)) {_THEIRS}"),
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
        told(
            "french we are",
            rf"(?:on|nous|ils|elles) (?:est|sommes|sont|était|étaient) (?P<value>(?:à )?{COUNT}"
            rf" (?:à la maison|sous le même toit|dans (?:le|un|notre|leur) (?:ménage|logement|appart\w{{0,6}}"
            rf"|studio)))",
        ),
        of_them(
            "french at home", rf"à la maison,? (?:on|nous|ils|elles) (?:est|sommes|sont) (?P<value>(?:à )?{COUNT})"
        ),
        of_them(
            "at home so many",
            r"(?:zu ?hause|daheim) sind (?:sie|wir) (?P<value>zu (?:zweit|dritt|viert|fünft|sechst|siebt))",
        ),
        of_them(
            "dutch at home",
            r"(?:ze|we|wij|zij) (?:zijn )?thuis (?P<value>met (?:z['’]n|zijn|hun|ons) ?(?:tweeën|drieën|vieren|vijven"
            r"|zessen))",
        ),
        told(
            "english so many",
            rf"(?P<value>{COUNT} (?:of (?:them|us)|people|adults)(?: living| sleeping)?) (?:in|at) (?:an?|the|that|this"
            rf"|his|her|their|our) (?:[\w\-]{{2,12}} ){{0,2}}(?:flat|house|household|studio|bedsit|apartment|place)",
        ),
        of_them("only one", r"it['’]?s (?P<value>(?:only|just) (?:him|her|me|the two of (?:us|them)))(?=[ ,.]| in)"),
        told(
            "shares it",
            r"(?P<value>partage(?:nt)? (?:l['’]|le |la |leur |un |une )(?:appartement|appart|maison|logement|studio"
            r"|kot|flat|chambre)|delen (?:een|hetzelfde) (?:flat|appartement|huis|studio|woning|kot))",
        ),
        told(
            "isolated",
            r"(?:est|suis|était|comme|travailleur|travailleuse|statut d['’]|chômeu(?:r|se)) ?(?P<value>isolée?)"
            r"(?! (?:par|du|de|des|therm|acou|et bien|contre|sur))",
        ),
        told(
            "registered alone",
            r"(?P<value>(?:staat )?alleen (?:ingeschreven|gedomicilieerd)|seule? (?:domicili|inscrit)ée?)",
        ),
        told(
            "sleeps at",
            rf"(?P<value>(?:dort|dormir|dors|dormait|slaapt|slapen|schläft|übernachtet) [^.;:,\n]{{0,35}}?(?:chez"
            rf"|bij|bei))"
            rf" {_THEIRS}",
        ),
        told(
            "sleeps with",
            rf"(?P<value>(?:sleeping|sleeps|crashing|kipping|staying|back in) [^.;:,\n]{{0,35}}?(?:at|on|with)"
            rf" (?:his|her|my|their|an?)) (?:[a-z\-]{{2,12}} )?{_KIN}['’]s",
        ),
        told(
            "takes in",
            rf"(?P<value>héberge(?:nt)?) (?:aussi |également |toujours |encore |chez elle |chez lui )?(?:son|sa"
            rf"|ses|leurs?|une?"
            rf"|mon|ma) {_KIN}",
        ),
        told("took in", r"(?P<value>in huis genomen|bei sich aufgenommen|zu sich (?:geholt|genommen))"),
        of_them(
            "took to theirs",
            rf"(?P<value>(?:pris|accueilli|recueilli|repris) (?:son|sa|ses|mon|ma) {_KIN} chez (?:lui|elle|moi|eux))",
        ),
        told(
            "on a sofa",
            r"(?P<value>(?:sur )?le canapé (?:d['’]une?|de (?:son|sa)|chez)|couch-?surfing|op de zetel bij"
            r"|auf dem sofa (?:bei|von|eines|einer))",
        ),
        told(
            "alone in it",
            r"(?P<value>occupe(?:nt)? seule?s? (?:un|une|le|la|cet|ce|son)|bewoont alleen|bewohnt alleine?"
            r"|(?:woont|zit|leeft) (?:[\w'’]{1,12} )?op kamers)",
        ),
        told(
            "makes a household",
            r"(?P<value>(?:vorm|vormt|vormen|deelt|delen) een huishouden|forme(?:nt)? un ménage)(?= met| avec|[.,])",
        ),
        of_them("dutch so many", rf"(?:we|wij|ze|zij) zijn (?:hier )?(?P<value>thuis met {COUNT})(?! de| het)"),
        told(
            "at the parents'",
            r"(?P<value>im elternhaus|in het ouderlijk huis|in de ouderlijke woning|au domicile (?:familial|parental)"
            r"|sous le toit familial|in the (?:family|parental) home)",
            before=r"(?:wohnt|lebt|wohne|lebe|woont|woon|verblijft|vit|vis|habite|réside|loge|lives|living|live|still"
            r"|noch|nog|encore|toujours|back) (?:[\w'’]{1,12} ){0,2}",
        ),
        of_them(
            "at ours",
            rf"(?P<value>(?:bei (?:uns|ihm|ihr|mir) (?:wohnt|lebt|wohnen|leben)|bij (?:ons|haar|hem|mij) (?:woont"
            rf"|wonen)"
            rf"|chez (?:nous|lui|elle|moi) (?:vit|habite|vivent|habitent))) (?:[\w'’]{{1,12}} ){{0,3}}{_KIN}",
        ),
        told("shared", r"(?P<value>in a (?:shared (?:house|flat)|(?:flat|house) ?share))"),
        told(
            "lodgers",
            r"(?:has|have|took in|taken in|takes in|hat) (?P<value>(?:a|two|three|einen) (?:lodgers?|untermieter))",
        ),
        told(
            "german last",
            r"(?P<value>(?:alleine?|zusammen|zu (?:zweit|dritt|viert)) [^.;:,\n]{0,30}?(?:lebt|wohnt|leben|wohnen"
            r"|gelebt"
            r"|gewohnt))",
        ),
        told("german in the house", r"(?:wohnt|lebt|wohnen|leben) [^.;:,\n]{0,50}?(?P<value>mit im haus(?:halt)?)"),
        told("in a home", rf"(?P<value>(?:{_FR_LIVES}|{_NL_LIVES}|{_DE_LIVES}|{_EN_LIVES}) {_FEW}{_HOMES})"),
        of_them("french mates", r"(?:mon|ma|son|sa|mes|ses|notre) (?P<value>coloc(?:ataire)?s?)"),
        of_them("german mates", r"(?:mein|meine|sein|seine|ihr|ihre|unser|unsere) (?P<value>mitbewohner(?:in)?)"),
    )
