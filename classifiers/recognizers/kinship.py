"""The words for relatives with their compounds in four languages, and how one says whose they are."""

from __future__ import annotations

from ..relatives import many, one
from .forms import listed
from .labels import alternatives


def _steps(first: str, second: str) -> tuple[str, ...]:
    """Each of the words with each of the beginnings: `stief`, `pleeg` and `moeder`, `zoon`."""
    return tuple(f"{begun}{word}" for begun in listed(first) for word in listed(second))


FR_KIN = (
    *one(languages=("fr",)),
    *many(languages=("fr",)),
    *_steps(
        "ex-",
        "beau-frère, belle-sœur, belle-fille, beau-fils, gendre, beaux-parents, belle-famille, copain, copine,"
        "petit ami, petite amie, fiancé, fiancée, partenaire, concubin, concubine, cohabitant, cohabitante, compagnons",
    ),
)
NL_KIN = (
    *one(languages=("nl",)),
    *many(languages=("nl",)),
    *_steps(
        "stief, pleeg, adoptie, plus, half, schoon",
        "moeder, vader, mama, papa, zoon, dochter, kind, kinderen, broer, zus, ouders, broers, zussen, zusje, broertje",
    ),
    *_steps(
        "ex-, ex",
        "schoonbroer, schoonzus, schoonzoon, schoondochter, schoonouders, schoonfamilie, schoonmoeder,"
        "schoonvader, zwager,"
        "verloofde, echtgenoot, echtgenote, levensgezel, levensgezellin, man, vrouw, vriend, vriendin, partner",
    ),
)
DE_KIN = (
    *one(languages=("de",)),
    *many(languages=("de",)),
    *_steps(
        "stief, pflege, adoptiv, halb, schwieger, ur, groß",
        "mutter, vater, vaters, sohn, sohnes, tochter, bruder, schwester, kind, kinder, kindern, eltern,"
        "geschwister, oma, opa, enkel, enkelin, neffe, neffen, nichte, onkel, tante",
    ),
    *_steps(
        "ex-, ex",
        "schwager, schwägerin, schwiegermutter, schwiegervater, schwiegereltern, schwiegersohn, schwiegertochter,"
        "partner, partnerin, verlobte, verlobter, verlobten, gatte, gattin, gatten, ehemann, ehefrau, lebensgefährte,"
        "lebensgefährtin, lebensgefährten, freundes, mannes",
    ),
)
EN_KIN = (
    *one(languages=("en",)),
    *many(languages=("en",)),
    *_steps(
        "ex-",
        "fiancé, fiancée, fiance, fiancee, spouse, in-laws, mother-in-law, father-in-law, brother-in-law,"
        "sister-in-law, son-in-law, daughter-in-law, lover, civil partner",
    ),
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
