"""Relatives told as a fact about somebody: `son épouse travaille …`, `mijn vrouw`, `Toms Bruder`, `Emma's mother`.

The value is the word of kinship. Compounds and sayings are none (`mother tongue`, `dochteronderneming`), nor are the
partners, sisters and families of firms (`nos partenaires`, `notre famille de produits`).
"""

from __future__ import annotations

import re
from collections.abc import Collection

from ...matching.context import Surroundings
from ..forms import Form, Judgement, listed
from ..kinship import DE_KIN, DE_OWN, EN_KIN, EN_OWN, FR_KIN, FR_OWN, NL_KIN, NL_OWN, anchors_of_kin, any_of
from ..labels import alternatives
from ..personal import PersonalRecognizer
from ..told import of_them, told

_FIRM = frozenset({"partenaire", "partner", "partnerin", "famille", "familie", "family", "gezin"})
"""What a firm has too, where it says `our`."""
_NEVER = frozenset(
    {
        "ex",
        "twin",
        "moitié",
        "meme",
        "pepe",
        "pate",
        "paten",
        "patin",
        "ma",
        "pa",
        "benjamin",
        "peter",
        "meter",
        "kleine",
        "kleiner",
        "kleinen",
    }
)
"""What is too much else but behind a possessive."""

_OURS = re.compile(r"(?<![^\W_])(?:our|their|notre|leur|nos|leurs|onze?|ons|hun|unser\w{0,2}) $", re.IGNORECASE)


def _without(words: tuple[str, ...], *others: Collection[str]) -> tuple[str, ...]:
    return tuple(word for word in words if not any(word in other for other in others))


_NAME = r"(?-i:[A-ZÀ-ÖØ-Þ][\w'’\-]{1,24})"
_LEVEL = (
    r"(?![ \-]tongue| nourric| compan| board| nature| earth| ship| country| node| class| process| fondat| supérieur"
    r"| patrie| entreprise| société| organi[sz]ation)"
)
_ALSO_ANYBODY = frozenset(
    listed("femme, fille, filles, gamin, vrouw, vriend, vriendin, frau, mann, freund, freundin, bébé, baby, familie")
)
"""`la fille de l'accueil`."""
_OFFSPRING = frozenset(
    listed("""
        enfants, gosses, gamins, aîné, aînée, cadet, cadette, benjamin, benjamine, jumeaux, jumelles, kinderen, kids,
        oudste, jongste, tweeling, kroost, kinder, kindern, jüngste, jüngster, jüngsten, älteste, ältester, ältesten,
        zwillinge, children, eldest, youngest, twins, toddler, filles, zonen, zoons, dochters, söhne, söhnen, töchter,
        töchtern, sons, daughters, firstborn
    """)
)
"""They tell of children: see `children`."""
_BOTH = listed("""
    frères, sœurs, frère et sœur, cousins, cousines, jumeaux, jumelles, beaux-frères, belles-sœurs, un couple,
    parents éloignés, broers, zussen, broer en zus, neven, nichten, een koppel, tweelingen, schoonbroers,
    schoonzussen, brüder, schwestern, geschwister, vettern, zwillinge, schwager, schwäger, brothers, sisters,
    siblings, twins, a couple, brother and sister, broer van elkaar
""")
_YOURS = listed("""
    mari, femme, épouse, époux, fils, fille, frère, sœur, père, mère, beau-père, belle-mère, grand-mère, grand-père,
    ex-mari, ex-femme, zoon, dochter, zoontje, dochtertje, man, vrouw, echtgenoot, echtgenote, moeder, vader, broer,
    zus, schoonmoeder, son, daughter, husband, wife, brother, sister, mother, father, ex-husband, ex-wife, mum, dad
""")
_YOURS_DE = listed("""
    sohn, tochter, mann, frau, ehemann, ehefrau, bruder, schwester, mutter, vater, stiefvater, stiefmutter,
    schwiegermutter, schwiegervater, jüngster, ältester, jüngste, älteste, exmann, exfrau, ex, oma, opa, onkel, tante,
    neffe, nichte
""")
_GERMAN_TITLED = listed("""
    ehemann, ehefrau, sohn, tochter, lebensgefährte, lebensgefährtin, lebenspartner, lebenspartnerin, ehegatte,
    ehegattin, schwiegersohn, schwiegertochter, enkel, enkelin, neffe, nichte, stiefsohn, stieftochter, verlobter,
    verlobte, bruder
""")
_TITLED = alternatives(
    listed("""
        mari, époux, épouse, conjoint, conjointe, compagnon, compagne, fils, fille, neveu, nièce, gendre, cousin,
        cousine, echtgenoot, echtgenote, zoon, dochter, zoontje, dochtertje, broer, zus, schoonzoon, schoondochter,
        schoonbroer, schoonzus, kleinzoon, kleindochter, neef, nicht, husband, wife, son, daughter, brother, sister,
        nephew, niece, grandson, granddaughter, son-in-law, daughter-in-law, stepson, stepdaughter, partner,
        boyfriend, girlfriend
    """)
)
"""Before a name: whose relative he or she is; `Mother Teresa` and `Schwester Anna` are no such."""
_OF_RULES = frozenset({"child", "children", "parents", "parent", "kids", "baby"})
"""`the child's parents`: whoever's."""
_SOMEBODY = (
    r"(?:patron|patronne|directeur|directrice|maire|bourgmestre|ministre|accusée?|prévenue?|victime|défunte?|patiente?"
    r"|cliente?|gérante?|propriétaire|inculpée?|mise? en cause|auteur|assassin|locataire|plaignante?|suspecte?"
    r"|président|présidente|chef|collègue|voisine?"
    r"|concierge|requérante?|demandeur|demanderesse|burgemeester|schepen|baas|directeur|zaakvoerder|aannemer|beklaagde"
    r"|verdachte|slachtoffer|overledene|patiënte?|cliënte?|huurder|huurster|buurman|buurvrouw|eigenaar|voorzitter"
    r"|collega|minister|chefs?|bürgermeisters?|angeklagten|beschuldigten|verdächtigen|tatverdächtigen|täters|zeugen|zeugin|erblassers|opfers|verstorbenen|patientin|patienten|klägerin|klägers"
    r"|geschädigten|mieterin|mieters|nachbarin|nachbarn|vermieters|inhabers|kollegin|direktors|leiterin|leiters|culprit|attacker|testator|mayor"
    r"|boss|director|owner|accused|defendant|victim|deceased|patient|tenant|landlord|claimant|suspect|manager|chairman"
    r"|president|bride|groom|mariée?)"
)
_OFFICE = (
    r"(?:député|ministre|sénateur|échevin|roi|reine|prince|volksvertegenwoordiger|koning|ministerin|landrats?|königs)"
)
_FR = _without(FR_KIN, _NEVER)
_NL = _without(NL_KIN, _NEVER)
_DE = _without(DE_KIN, _NEVER)
_EN = _without(EN_KIN, _NEVER)
_ALL = tuple(
    dict.fromkeys(
        _without(
            (*_FR, *_NL, *_DE, *_EN),
            _FIRM,
            _OF_RULES,
            {"enfants", "enfant", "kind", "kinderen", "kinder", "nicht", "man"},
        )
    )
)


class RelativeRecognizer(PersonalRecognizer):
    """Words of kinship that say whose relative it is."""

    ENTITY = "FAMILY_RELATION"
    ANCHORS = anchors_of_kin(tuple(dict.fromkeys((*FR_KIN, *NL_KIN, *DE_KIN, *EN_KIN, *_BOTH))))
    PATTERNS = (
        of_them("french", rf"{FR_OWN}{any_of(_without(FR_KIN, _OFFSPRING))}{_LEVEL}"),
        of_them("dutch", rf"{NL_OWN}{any_of(_without(NL_KIN, _OFFSPRING))}{_LEVEL}"),
        of_them("german", rf"{DE_OWN}{any_of(_without(DE_KIN, _OFFSPRING))}{_LEVEL}"),
        of_them("english", rf"{EN_OWN}{any_of(_without(EN_KIN, _OFFSPRING))}{_LEVEL}"),
        of_them(
            "in brackets",
            rf"(?<=[a-zà-ÿ] )\({any_of(_without(_ALL, _ALSO_ANYBODY))}"
            r"(?:[,\x29]| (?:de|du|d['’]|van|of|von|der|des) ?[^\n\x29]{2,24}\x29)",
        ),
        of_them(
            "of ours",
            rf"(?:le|la|l['’]|de|het|der|die|das|the|une?|een|eine?|an?) ?{any_of(_ALL)} (?:de notre|van onze|van ons"
            rf"|of our|of my|unser[es]{{1,2}}) [^\W\d_]{{3,20}}",
        ),
        of_them(
            "french of",
            rf"(?:le|la|l['’]|un|une|les) ?{any_of(_FR)} (?:(?:aînée?|cadet|cadette|jumeau|jumelle) )?(?:de |d['’]"
            rf"|du )(?:(?:ma|mon|sa|son|la patiente|l['’]intéressée?|la défunte|défunt|patient|m\.|mme|mlle|monsieur"
            rf"|madame) ?|{_NAME})",
        ),
        of_them(
            "dutch of",
            rf"(?:de|het|een) {any_of(_NL)} van (?:(?:mijn|zijn|haar|mevrouw|mevr\.?|meneer|dhr\.?|de patiënte?"
            rf"|de cliënte?|betrokkene|de overledene)(?![^\W_])|{_NAME})",
        ),
        of_them(
            "german of",
            rf"(?:der|die|das|dem|den|ein|eine|einen) {any_of(_DE)} (?:von (?:(?:frau|herrn|meine[rnm]|seine[rnm]"
            rf"|ihre[rnm])(?![^\W_])|{_NAME})|(?:der|des) (?:patientin|patienten|klägerin|klägers|verstorbenen"
            rf"|bewohnerin|bewohners|kindes|jungen|mädchens|schülers|schülerin|kleinen))",
        ),
        told(
            "in apposition",
            rf"{any_of(_without(_ALL, _ALSO_ANYBODY))} (?:(?:de|du|d['’]|van|von) ?(?:l['’]|(?:la|le|de|het|der|dem"
            rf"|den) )?"
            rf"(?:anciene?|ancienne|voormalige|ehemaligen?|ex-)?[ ]?|(?:des|der|meine[rs]|seine[rs]"
            rf"|ihre[rs]) )(?:{_SOMEBODY}|{_NAME}|{_OFFICE})",
            before=r"[^\W\d_]{2,24},",
        ),
        of_them(
            "ex of",
            r"(?:l['’]|de|der|die|the|an) ?(?P<value>ex(?:-(?:mari|femme|compagnon|compagne|conjointe?|man|vrouw"
            r"|vriend|vriendin"
            r"|partner|freund|freundin|mann|frau|husband|wife|boyfriend|girlfriend))?) "
            rf"(?:(?:de |van |of )(?:ma |mon |sa |son |mijn |zijn |haar |my |his |her |(?={_NAME}))|von |meine[rs] "
            rf"|seine[rs] |ihre[rs] )",
        ),
        of_them(
            "english of",
            rf"(?:the|a) {any_of(_EN)} of (?:(?:my|his|her|mr\.?|mrs\.?|ms\.?|the patient|the deceased"
            rf"|the claimant)(?![^\W_])|{_NAME})",
        ),
        of_them(
            "is whose",
            rf"(?:est|était|is|was|ist|war|bleek|blijkt|waren|étaient"
            rf"|were) (?:[\w'’\-]{{1,14}} ){{0,2}}{any_of(_without(_ALL, _ALSO_ANYBODY))} (?:du|de la|de l['’]|des"
            rf"|van|of|der|von|vom|meine[rs]|seine[rs]|ihre[rs]|unsere[rs]) ?(?:de|het|the|our|onze|ons|unserer?"
            rf"|unserem|notre|nos|mijn|my|meine[rmn])? ?[\w]{{3,30}}",
        ),
        of_them(
            "whose",
            rf"(?:le|la|l['’]|de|het|der|die|das|the|un|une|een|an?) ?{any_of(_ALL)} (?:du|de la|de l['’]|de notre"
            rf"|van (?:de|het|onze)|of (?:the|our)|der|des|unserer?s?) ?{_SOMEBODY}",
        ),
        of_them(
            "english whose",
            (
                rf"(?:the|our|that"
                rf"|an?) (?:[\w\-]{{2,14}} ){{0,2}}[a-z]{{3,16}}['’]s {any_of(_without(_EN, _FIRM, _OF_RULES))}"
            ),
        ),
        of_them(
            "each other",
            rf"(?:sont|étaient|sommes|zijn|waren|sind|are|were) (?:[\w'’\-]{{1,14}} ){{0,2}}{any_of(_BOTH)}(?! of"
            rf"| van| de)",
        ),
        told("german and name", rf"{any_of(_GERMAN_TITLED)} (?:von )?{_NAME}"),
        told("and name", rf"(?P<value>(?-i:{_TITLED})),? {_NAME}"),
        of_them(
            "your",
            rf"(?:votre|uw|je|jouw|your) (?:[\w\-]{{2,12}} )?{any_of(_YOURS)} (?:est|était|a|avait|n['’]a|was|is"
            rf"|heeft|had|werd|has|did|n['’]est|n['’]était|fut|n['’]ont|sera)",
        ),
        of_them(
            "german your",
            rf"(?-i:Ihr|Ihre) {any_of(_YOURS_DE)}(?: (?:hat|hatte|ist|war|wurde|kommt|arbeitet|fehlt|fehlte|wohnt|kam"
            r"|starb|lebt|lebte|blieb|ging|fand|erlitt|sagte|rief|verlor|bekam)(?![^\W_])| \([1-9][0-9]?\)"
            r"|, (?:der|die|das) )",
        ),
        of_them("english by name", rf"(?-i:[A-Z])[a-zà-ÿ]{{1,20}}['’]s? {any_of(_without(_EN, _FIRM))}{_LEVEL}"),
        of_them(
            "dutch by name",
            rf"(?!(?:soms|thuis|alles|eens|steeds|plots|straks|vaders|ouders|mensen|zoals|tevens|reeds"
            rf"|niets)(?![^\W_]))"
            rf"(?-i:[A-Z][a-zà-ÿ]{{2,20}}(?:s|['’]s?)) {any_of(_without(_NL, _FIRM, _ALSO_ANYBODY, _OF_RULES))}"
            r"(?:[,.;!?]|(?-i: [a-z]\w{0,20}))",
        ),
        of_them(
            "german by name",
            rf"(?-i:[A-ZÄÖÜ][a-zäöüß]{{1,20}}s) {any_of(_without(_DE, _FIRM))}"
            r"(?:[,.;!?]|(?-i: [a-zäöüß]\w{0,20}))",
        ),
    )

    def _score(
        self, form: Form, judgement: Judgement, words: Surroundings, start: int, end: int, named: bool | None
    ) -> float:
        if words.text[start:end].lower() in _FIRM and _OURS.search(words.text, max(0, start - 12), start):
            return 0.0
        return super()._score(form, judgement, words, start, end, named)
