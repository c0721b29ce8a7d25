"""The words for relatives in four languages, and how one says whose they are."""

from __future__ import annotations

from .forms import listed
from .labels import alternatives


def _steps(first: str, second: str) -> tuple[str, ...]:
    """Each of the words with each of the beginnings: `stief`, `pleeg` and `moeder`, `zoon`."""
    return tuple(f"{begun}{word}" for begun in listed(first) for word in listed(second))


FR_KIN = listed("""
    mari, femme, épouse, époux, conjoint, conjointe, compagnon, compagne, concubin, concubine, fiancé, fiancée,
    petit ami, petite amie, copain, copine, ex, ex-mari, ex-femme, ex-conjoint, ex-conjointe, ex-compagnon,
    ex-compagne, ex-épouse, ex-époux, partenaire, fils, fille, filles, fiston, bébé, enfant, enfants, gamin, gamine,
    gamins, gosses, jumeaux, jumelles, aîné, aînée, cadet, cadette, benjamin, benjamine, père, mère, maman, papa,
    parents, frère, frères, sœur, sœurs, soeur, soeurs, frangin, frangine, jumeau, jumelle, oncle, tante, cousin,
    cousine, neveu, nièce, neveux, nièces, grand-père, grand-mère, grands-parents, papy, papi, mamy, mamie,
    bonne-maman, bon-papa, beau-père, belle-mère, beaux-parents, beau-frère, belle-sœur, belle-soeur, gendre, bru,
    belle-fille, beau-fils, petit-fils, petite-fille, petits-enfants, demi-frère, demi-sœur, parrain, marraine,
    filleul, filleule, veuve, veuf, famille, ex-belle-mère, arrière-grand-père, arrière-grand-mère, frère jumeau,
    sœur jumelle, cousine germaine, cousin germain, belle-maman, beau-papa, grand-tante, grand-oncle, enfant unique,
    beaux-enfants, arrière-petits-enfants, parrains, tonton, tata, tatie, mémé, pépé, mémère, pépère, mémé, cohabitant,
    cohabitante, cohabitant légal, cohabitante légale, père adoptif, mère adoptive, fils adoptif, fille adoptive,
    père biologique, mère biologique, ex-beau-père, ex-belle-sœur, ex-beau-frère, belle-fille, bonne-mère, petit-neveu,
    petite-nièce, petits-neveux, beaux-frères, belles-sœurs, beau-fils, belles-filles, demi-frères, demi-sœurs,
    famille d'accueil, moitié, frérot, sœurette, fillette, frères et sœurs, belle-famille
""") + _steps(
    "ex-",
    "beau-frère, belle-sœur, belle-fille, beau-fils, gendre, beaux-parents, belle-famille, copain, copine, petit ami,"
    "petite amie, fiancé, fiancée, partenaire, concubin, concubine, cohabitant, cohabitante, compagnons",
)
NL_KIN = (
    listed("""
    man, vrouw, vrouwtje, echtgenoot, echtgenote, partner, levensgezel, levensgezellin, vriend, vriendin, verloofde,
    ex, ex-man, ex-vrouw, ex-partner, ex-vriend, ex-vriendin, zoon, zonen, zoons, dochter, dochters, zoontje,
    dochtertje, kind, kindje, kinderen, kids, kleine, oudste, jongste, tweeling, baby, moeder, vader, mama, papa, ma,
    pa, ouders, broer, broers, zus, zussen, zuster, broertje, zusje, tweelingbroer, tweelingzus, halfbroer, halfzus,
    oom, nonkel, tante, neef, neefje, nicht, nichtje, oma, opa, grootmoeder, grootvader, grootouders, schoonmoeder,
    schoonvader, schoonouders, schoonbroer, schoonzus, schoonzoon, schoondochter, kleinzoon, kleindochter, kleinkind,
    kleinkinderen, stiefzoon, stiefdochter, stiefvader, stiefmoeder, pluskind, pluskinderen, plusmama, pluspapa,
    zwager, peter, meter, petekind, wijlen man, gezin, familie, achternicht, achterneef, achterneven, stiefbroer,
    stiefzus, stiefpa, stiefma, overgrootmoeder, overgrootvader, neven, nichten, ooms, tantes, metekind, peetoom,
    peettante, schoonfamilie, kroost, bompa, bomma, moemoe, vava, moeke, vake, mams, paps, schoonbroers, schoonzussen,
    wederhelft, bobonne, mammie, pappie, moeti, vati, omaatje, opaatje, boma, bonpa, mémé, pépé, meme, pepe, oudtante,
    oudoom, grootnonkel, groottante, ex-schoonmoeder, ex-schoonvader, samenwonende partner, biologische vader,
    biologische moeder, tweelingbroers, tweelingzussen, petekinderen, achterkleinkind, achterkleinkinderen, suikertante
""")
    + _steps(
        "stief, pleeg, adoptie, plus, half, schoon",
        "moeder, vader, mama, papa, zoon, dochter, kind, kinderen, broer, zus, ouders, broers, zussen, zusje, broertje",
    )
    + _steps(
        "ex-, ex",
        "schoonbroer, schoonzus, schoonzoon, schoondochter, schoonouders, schoonfamilie, schoonmoeder,"
        "schoonvader, zwager,"
        "verloofde, echtgenoot, echtgenote, levensgezel, levensgezellin, man, vrouw, vriend, vriendin, partner",
    )
)
DE_KIN = (
    listed("""
    mann, frau, ehemann, ehemannes, ehefrau, gatte, gatten, gattin, partner, partnerin, lebenspartner,
    lebenspartnerin, lebensgefährte, lebensgefährten, lebensgefährtin, verlobte, verlobter, verlobten, freund,
    freundin, ex, ex-mann, ex-frau, ex-freund, ex-freundin, exmann, exfrau, sohn, sohnes, söhne, söhnen, tochter,
    töchter, töchtern, kind, kinder, kindern, kleine, kleiner, kleinen, jüngste, jüngster, jüngsten, älteste,
    ältester, ältesten, zwillinge, baby, mutter, vater, vaters, mama, papa, mutti, vati, eltern, bruder, bruders,
    brüder, schwester, schwestern, zwillingsbruder, zwillingsschwester, halbbruder, halbschwester, geschwister, onkel,
    tante, neffe, neffen, nichte, cousin, cousine, vetter, oma, opa, großmutter, großvater, großeltern,
    schwiegermutter, schwiegervater, schwiegereltern, schwiegersohn, schwiegertochter, schwager, schwägerin, enkel,
    enkelin, enkelkind, enkelkinder, enkeltochter, enkelsohn, stiefsohn, stieftochter, stiefvater, stiefmutter,
    patenkind, patentante, patenonkel, familie, vettern, kusine, cousins, stiefbruder, stiefschwester, stiefeltern,
    pflegekind, pflegeeltern, pflegesohn, pflegetochter, adoptivsohn, adoptivtochter, kindsvater, kindsmutter,
    urgroßmutter, urgroßvater, uroma, uropa, großonkel, großtante, schwägern, schwiegerleute, ehegatte, ehegattin,
    ehepartner, ehepartnerin, omi, opi, mami, papi, brüderchen, schwesterchen, söhnchen, töchterchen, cousinen,
    kusinen, zwilling, zwillingen, lebensabschnittsgefährte, ehefrauen, patin, pate, paten, patensohn, patentochter,
    patenkinder
""")
    + _steps(
        "stief, pflege, adoptiv, halb, schwieger, ur, groß",
        "mutter, vater, vaters, sohn, sohnes, tochter, bruder, schwester, kind, kinder, kindern, eltern,"
        "geschwister, oma,"
        "opa, enkel, enkelin, neffe, neffen, nichte, onkel, tante",
    )
    + _steps(
        "ex-, ex",
        "schwager, schwägerin, schwiegermutter, schwiegervater, schwiegereltern, schwiegersohn,"
        "schwiegertochter, partner,"
        "partnerin, verlobte, verlobter, verlobten, gatte, gattin, gatten, ehemann, ehefrau, lebensgefährte,"
        "lebensgefährtin,"
        "lebensgefährten, freundes, mannes",
    )
)
EN_KIN = listed("""
    husband, wife, spouse, partner, fiancé, fiancée, fiance, fiancee, boyfriend, girlfriend, ex, ex-husband, ex-wife,
    ex-partner, ex-boyfriend, ex-girlfriend, late husband, late wife, son, sons, daughter, daughters, kid, kids,
    child, children, baby, eldest, youngest, twins, toddler, mother, father, mum, mom, dad, mummy, daddy, parents,
    folks, brother, brothers, sister, sisters, sibling, siblings, twin brother, twin sister, half-brother,
    half-sister, uncle, aunt, auntie, cousin, nephew, niece, grandmother, grandfather, grandparents, grandma, grandpa,
    granny, gran, nan, grandad, granddad, mother-in-law, father-in-law, brother-in-law, sister-in-law, son-in-law,
    daughter-in-law, in-laws, grandson, granddaughter, grandchild, grandchildren, grandkids, stepson, stepdaughter,
    stepfather, stepmother, stepbrother, stepsister, godson, goddaughter, godfather, godmother, widow, widower, other
    half, hubby, missus, family, stepdad, stepmum, stepmom, step-dad, step-mum, stepchildren, step-son, step-daughter,
    great-aunt, great-uncle, great-grandmother, great-grandfather, godparents, foster son, foster daughter, foster
    mother, foster father, foster parents, half brother, half sister, ex husband, ex wife, former husband, former
    wife, twin, civil partner, better half, birth mother, birth father, nanny and grandad, gramps, great-nephew,
    great-niece, great-grandson, great-granddaughter, great-grandparents, godchild, godchildren, stepkids,
    stepparents, step-parents, foster child, foster children, foster brother, foster sister, grandpop, nanna, nanan,
    nana, cousins, nephews, nieces, aunts, uncles, sister in law, brother in law, mother in law, father in law,
    firstborn, fiancés
""") + _steps(
    "ex-",
    "fiancé, fiancée, fiance, fiancee, spouse, in-laws, mother-in-law, father-in-law, brother-in-law, sister-in-law,"
    "son-in-law, daughter-in-law, lover, civil partner",
)

FR_CHILD = (
    r"(?:(?:petits-|beaux-)?enfants?|mômes?|nourrissons?|filles?|fils|garçons?|gosses|gamins|bambins|jumeaux|jumelles"
    r"|ados?|adolescentes?|petits)"
)
NL_CHILD = (
    r"(?:(?:klein|stief|plus|pleeg|adoptie|school)?(?:kinderen|kind)|(?:stief|plus|pleeg|adoptie)(?:zoon|dochter)"
    r"|kindjes?|kids|zoons?|zonen|dochters?|zoontjes?|dochtertjes?|jongens|meisjes|kleuters?|tieners?"
    r"|peuters?|pubers?)"
)
DE_CHILD = (
    r"(?:(?:klein|stief|pflege|adoptiv|enkel|schul)?(?:kindern?|kind)|(?:stief|pflege|adoptiv)(?:sohn|söhne|tochter"
    r"|töchter)|teenagern?|enkeln?|säuglinge?|söhnen?|sohn|töchtern?|tochter|jungs|mädchen|kids|buben)"
)
EN_CHILD = (
    r"(?:(?:step|grand|foster )?(?:children|child|kids)|kids?|sons?|daughters?|boys|girls|little ones|toddlers?"
    r"|teenagers?)"
)
"""Sons and daughters as one counts them."""

_FR_BETWEEN = (
    r"(?:(?:propre|future?|ancien(?:ne)?|jeune|petite?|grande?|vieux|vieille|défunte?|vraie?|deux|trois|quatre) ){0,2}"
)
_NL_BETWEEN = (
    r"(?:(?:eigen|nieuwe|toekomstige|ex|oude|jonge|kleine|grote|oudere|jongere|overleden|zieke|twee|drie|vier|oudste"
    r"|jongste|biologische|samenwonende|adoptieve|wijlen|feitelijke|bejaarde|hoogbejaarde|tweede|eerste"
    r"|dementerende|enige|autistische|pasgeboren|zesjarige"
    r"|[0-9]{1,2}-jarige) ){0,2}"
)
_DE_BETWEEN = (
    r"(?:(?:eigene|neue|zukünftige|künftige|alte|kleine|große|ältere|jüngere|verstorbene|kranke|pflegebedürftige"
    r"|betagte|jüngste|älteste|zweite|erste|einzige|neugeborene|frühere|demente|leibliche|geschiedene|mittlere"
    r"|jetzige)[rnms]? |(?:zwei|drei|vier|beiden) "
    r"|[0-9]{1,2}-jährige[rnms]? ){0,2}"
)
_EN_BETWEEN = (
    r"(?:(?:own|new|future|late|old|young|elderly|older|younger|elder|little|big|baby|sick|ill|disabled|ageing|aging"
    r"|estranged|first|second|two|three|four|only|newborn|adult|teenage|former|twin|dying|widowed|frail"
    r"|adoptive|adopted|biological|birth|natural|second|third|foster|eldest|oldest|youngest"
    r"|[0-9]{1,2}-year-old) ){0,2}"
)


def any_of(words: tuple[str, ...]) -> str:
    """One of the words, as an expression that names the value."""
    return f"(?P<value>{alternatives(words)})"


FR_OWN = rf"(?:mon|ma|mes|son|sa|ses|leurs?|notre|nos) {_FR_BETWEEN}"
NL_OWN = rf"(?:mijn|m['’]n|zijn|z['’]n|haar|d['’]r|hun|onze?|ons) {_NL_BETWEEN}"
DE_OWN = rf"(?:meine?[rnms]?|seine?[rnms]?|(?-i:ihre?[rnms]?)|unsere?[rnms]?) {_DE_BETWEEN}"
EN_OWN = rf"(?:my|his|her|our|their) {_EN_BETWEEN}"


AMBIGUOUS_KIN = frozenset(
    """nicht man ma pa ex son frau mann peter meter kleine kleiner kleinen partner familie family famille gezin nan gran
    baby kind kids kid child children twins oma opa papa mama kinderen kinder kindern ouders eltern parents
    grootouders großeltern grandparents spouse twin moitié fillette meme pepe vati papi mami opi omi pate paten patin
 geschwister siblings ehegatte echtgenoten zwillinge""".split()  # noqa: SIM905
)
"""What is frequent in another language or as another word: it is looked for behind whose it is."""


def anchors_of_kin(words: tuple[str, ...]) -> tuple[str, ...]:
    """What kinship is looked for by: the words, but those that are frequent with whose they are."""
    owners = {
        "nicht": "mijn zijn haar hun onze uw oudste jongste",
        "man": "mijn zijn haar hun onze uw wijlen",
        "ma": "mijn ons zijn haar",
        "pa": "mijn ons zijn haar",
        "son": "my his her our their your a the eldest youngest older s elder younger late only",
        "frau": "meine meiner seine seiner ihre ihrer unsere die der zweite zweiten erste ersten",
        "peter": "mijn zijn haar",
        "meter": "mijn zijn haar",
        "twin": "my his her our their",
        "moitié": "ma sa",
        "meme": "mijn zijn haar",
        "pepe": "mijn zijn haar",
        "pate": "mein sein ihr",
        "paten": "meinem seinem ihrem meinen seinen ihren",
        "patin": "meine seine ihre meiner seiner ihrer",
        "mann": "mein meinem meinen sein seinem seinen ihr ihrem"
        " ihren unser unserem verstorbener verstorbenen der zweiter zweiten",
    }
    plain = (word for word in words if word not in owners)
    return (
        *plain,
        *(f"{owner} {word}" for word, whose in owners.items() for owner in whose.split()),
        "man van",
        "overleden man",
        "grote broer",
        "son of",
        "sons",
    )
