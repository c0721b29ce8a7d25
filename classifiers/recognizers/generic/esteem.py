"""What others think of somebody's work, and what he or she can do, by frames: who judges, and what somebody is good at.

`Haar mentor is ontevreden`, `an Katjas Arbeit ist nichts auszusetzen`, `se débrouille en anglais`, `has a flair for`.
Not one: what a product is good at, what customers think of a firm.
"""

from __future__ import annotations

from ..forms import listed
from ..sayings import WIDE, SayingRecognizer, one_of, sayings
from ..wordings import Wording
from ..working import LANGUAGES, WorkRecognizer

_FRENCH_BOSS = (
    "chef|cheffe|responsable|maître de stage|maîtresse de stage|tuteur|tutrice|patron|patronne|supérieure?|directeur|"
    "directrice|titulaire|hiérarchie|formateur|formatrice|entraîneur|institutrice|instituteur|professeure?|prof|enseignante?"
)
_DUTCH_BOSS = (
    "leidinggevende|chef|baas|bazin|mentor|stagementor|stagebegeleider|teamleider|ploegbaas|overste|diensthoofd|leraar|"
    "lerares|leerkracht|klastitularis|directeur|directrice|trainer|begeleider|meester|juf"
)
_GERMAN_BOSS = (
    "vorgesetzter?|vorgesetzten|ausbilder|ausbilderin|chef|chefin|teamleiter|teamleiterin|lehrer|lehrerin|klassenlehrer|"
    "klassenlehrerin|anleiter|anleiterin|meister|meisterin|praxisanleiter|praxisanleiterin|trainer|trainerin"
)
_ENGLISH_BOSS = "boss|manager|line manager|supervisor|tutor|mentor|team leader|teacher|coach|head of year|foreman"
r"|instructor|trainer"
_THINGS = Wording(
    r"(?<![^\W_])(?:clients?|customers?|klanten|kunden|gasten|gäste|guests|produit|product|produkt|logiciel"
    r"|software|hotel"
    r"|hôtel|restaurant|appareil|toestel|gerät)(?![^\W_])"
)


class EsteemRecognizer(SayingRecognizer):
    """Who is pleased with somebody, and who is not."""

    ENTITY = "EVALUATION"
    SURE = WIDE
    ELSE = _THINGS
    SAID = sayings(
        r"""
        (son|sa|mon|ma|le|la|l'|notre) ?{fr} (est|se dit|était|reste) (_ )?(?P<value>(très |peu |pas |fort |
        plutôt )?(déçue?|satisfaite?|contente?|ravie?|mécontente?|enchantée?|impressionnée?|inquiète?))
        (son|sa|le|la|notre) {fr} (trouve|juge|estime|dit|pense) (?P<value>(qu'(il|elle)|que _|_) [^.;,\n]{3,50})
        (?P<value>(rien à (re)?dire|rien à reprocher)) (sur|de|à|d'|au)
        (dépass|combl|répond|satisfai)(e|é|ée|t|ait|u|ue) (_ )?(pas |entièrement |largement |bien )?(à |aux |
        toutes )?(les |nos |mes |toutes les )?(attentes|espérances)
        (haar|zijn|mijn|de|onze) {nl} (is|was|blijft) (_ )?(?P<value>(niet|zeer|heel|erg|weinig|maar matig|
        best)?( )?(tevreden|ontevreden|teleurgesteld|ontgoocheld|enthousiast|te spreken|onder de indruk))
        (haar|zijn|de|onze) {nl} (vindt|vond|zegt|meent) (?P<value>(dat )?(ze|hij|_) [^.;,\n]{3,50})
        verwachtingen (_ )?(_ )?(overtroffen|ingelost|waargemaakt|overtreft)
        (overtreft|overtrof|lost|loste) ~verwachtingen
        niets dan lof
        (niet|zeer|heel|erg|weinig|zo) (tevreden|te spreken|ontevreden) over (hem|haar|(?-i:[A-Z])_|zijn|haar)
        (ihr|ihre|sein|seine|der|die|unser|unsere) {de} (ist|war) (?P<value>(_ )?(_ )?(zufrieden|unzufrieden|
        enttäuscht|begeistert|beeindruckt|angetan)( mit (ihm|ihr|_))?)
        (ihr|ihre|sein|seine|der|die|unser|unsere) {de} (?P<value>(hält|findet|hielt|fand) (ihn|sie|
        (?-i:[A-ZÄÖÜ])_) [^.;,\n]{3,40})
        nichts auszusetzen
        (erwartungen|anforderungen) (_ )?(_ )?(übertroffen|erfüllt|verfehlt|enttäuscht|gerecht geworden)
        (zufrieden|unzufrieden) mit (ihm|ihr|seiner|ihrer|seinen|ihren|(?-i:[A-ZÄÖÜ])_)( arbeit| leistungen?)?
        (his|her|my|the|our) {en} (is|was|seems) (?P<value>(_ )?(disappointed|pleased|happy|impressed|unhappy|
        delighted|fed up|concerned)( (with|about|by) (him|her|(his|her) _))?)
        (his|her|the|our) {en} (says|thinks|feels|reckons|finds|told us) (?P<value>(that )?(he|she|him|
        her) [^.;,\n]{3,50})
        (can't|cannot|couldn't|hard to) fault (him|her|his|her|_'s)( _)?|(went|gone|goes|going) above and beyond
        (exceed(ed|s)|surpass(ed|es)|met|meets|fell short of|beyond) (all |our |my |the |every )?expectations?
        (pleased|happy|unhappy|disappointed|impressed|delighted) with (his|her|_'s) (work|progress|performance|
        attitude|effort|results)
        needs (constant|a lot of|more|too much|regular) (reminding|supervision|pushing|prompting|encouragement|
        hand-holding)
        """,
        fr=_FRENCH_BOSS,
        nl=_DUTCH_BOSS,
        de=_GERMAN_BOSS,
        en=_ENGLISH_BOSS,
    )
    ANCHORS = (
        *(
            word
            for boss in (_FRENCH_BOSS, _DUTCH_BOSS, _GERMAN_BOSS, _ENGLISH_BOSS)
            for word in boss.replace("?", "").split("|")
        ),
        *listed("""
            supérieur, enseignant, professeur, rien à dire, rien à redire, rien à reprocher, attentes, espérances,
            verwachtingen, niets dan lof, tevreden over, te spreken over, ontevreden over, auszusetzen, erwartungen,
            anforderungen, zufrieden mit, unzufrieden mit, can't fault, cannot fault, couldn't fault, hard to fault,
            above and beyond, expectations, expectation, pleased with, happy with, unhappy with, disappointed with,
            impressed
            with, delighted with, needs constant, needs a lot of, needs more, needs too much, needs regular,
            vorgesetzte
        """),
    )


class AbleRecognizer(WorkRecognizer, SayingRecognizer):
    """What somebody can do well, badly or not at all."""

    ENTITY = "SKILL"
    SURE = WIDE
    ELSE = _THINGS
    SAID = sayings(
        r"""
        se (débrouille|défend) (_ )?(très )?(bien |mal |pas mal )?(en|avec|dans|pour) _
        (est|était|suis) (_ )?(douée?|calée?|habile|à l'aise|nulle|incollable|imbattable) (en|pour|avec|dans|sur|
        de ses mains|aux?) (l'|le |la |les |des )?_
        (sait|savait) (bien |très bien |à peine |déjà |aussi )?(lire|écrire|souder|coudre|cuisiner|programmer|
        taper|nager|compter|réparer|dessiner|manier|se servir)( _ _)?
        (ne )?sait (ni|pas|plus) (lire|écrire|nager|compter)( ni écrire)?
        (spreekt|verstaat|praat|sprak|begrijpt) (geen woord|amper|nauwelijks|een mondje|vlot|vloeiend|gebrekkig|
        behoorlijk|wat|een beetje|alleen|enkel|perfect|weinig) {tongue}
        (is|was) (heel |zeer |erg |best |bijzonder )?(handig|bedreven|thuis|onderlegd|beslagen|een krak|een kei|
        een ster) (met|in) (de |het )?_
        kan (goed|vlot|prima|niet|amper|uitstekend|heel goed) (lassen|naaien|koken|typen|programmeren|zwemmen|
        lezen|schrijven|rekenen|fietsen|metselen|tekenen|zingen)
        overweg met (de |het )?_
        (handwerklich|sprachlich|technisch|musikalisch|künstlerisch|mathematisch|kaufmännisch|zeichnerisch|
        sportlich) (sehr |äußerst |überaus |nicht )?(begabt|versiert|geschickt|bewandert|talentiert|unbegabt)
        kann (_ )?(gabelstapler|stapler|kran|bagger|traktor|lkw|bus|maschinen?) (fahren|bedienen)
        kann (gut |sehr gut |noch nicht |nicht |kaum |weder )(schweißen|programmieren|nähen|lesen|schreiben|
        rechnen|schwimmen|kochen|tippen|mauern)
        (spricht|versteht|sprach) (_ )?(kaum|kein|keinerlei|etwas|fließend|gebrochen|perfekt|nur|wenig|gut) {tongue}
        (spricht|spreekt|speaks|parle) (de[rn] |die |das |het |le |la )?_ nur {tongue}
        (has|have|had|got|'s got) (a |an )?(real |natural |great |good )?(gift|talent|flair|knack|eye|ear|feel|
        head) for _
        (is|was|'s|she's|he's|very|really|pretty|so) (good|brilliant|great|handy|hopeless|rubbish|useless|
        proficient|skilled|confident|competent) (at|with) (the |her |his )?(?!the end|last|it all|all|home|work|school)_
        (can|cannot|can't) (also )?(weld|sew|type|swim|operate|drive a (forklift|digger|lorry|tractor|van|bus))( _)?
        (barely|hardly|scarcely) (speaks?|understands?|reads?) (any )?{tongue}
        (speaks?|spoke|understands?) (barely |hardly |fluent |broken |little |no |some |good |perfect |only |
        very little ){tongue}
        """,
        tongue=one_of(LANGUAGES),
    )
    ANCHORS = listed("""
        se débrouille, se défend, doué, douée, calé, calée, habile, à l'aise, nulle en, incollable, imbattable,
        sait lire,
        sait écrire, sait bien, sait très bien, sait à peine, sait déjà, sait souder, sait coudre, sait cuisiner, sait
        programmer, sait taper, sait nager, sait compter, sait réparer, sait dessiner, sait manier, sait se servir,
        savait
        lire, savait écrire, sait ni, sait pas, sait aussi, spreekt, verstaat, praat, sprak, begrijpt, handig,
        bedreven,
        thuis in, onderlegd, beslagen, een krak, een kei, een ster, kan goed, kan vlot, kan prima, kan niet,
        kan amper, kan
        uitstekend, kan heel goed, overweg, begabt, versiert, geschickt, bewandert, talentiert, unbegabt,
        gabelstapler,
        stapler, kran, bagger, traktor, kann gut, kann sehr gut, kann noch nicht, kann nicht, kann kaum, kann weder,
        spricht,
        versteht, sprach, gift for, talent for, flair for, knack for, eye for, ear for, feel for, head for, good at,
        good with,
        brilliant at, brilliant with, great at, great with, handy with, handy at, hopeless at, hopeless with,
        rubbish at,
        useless at, useless with, proficient at, skilled at, skilled with, confident with, competent with,
        competent at,
        weld, sew, can type, can't type, can swim, can't swim, cannot swim, can operate, forklift, digger, tractor,
        barely
        speaks, hardly speaks, barely understands, hardly understands, barely reads, scarcely speaks, speaks, spoke,
        understands
    """)
