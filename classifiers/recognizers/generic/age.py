"""Ages: `âgé de 45 ans`, `45 jaar oud`, `45 Jahre alt`, `aged 45`, `leeftijd: 45`. A duration of years is none."""

from __future__ import annotations

import re

from ...matching.context import Surroundings
from ..forms import Form, FormRecognizer, Judgement, listed
from ..labels import alternatives, labelled
from ..personal import THINGS

_THINGS = "|".join(
    f"[ ]{thing}"
    for thing in listed("""
    berufserfahrung, erfahrung, tradition, garantie, dienst, bestehen, jubiläum, vertrag, laufzeit, mietvertrag,
    ervaring, contract, bestaan, jubileum, looptijd, restdienst, frist, periode, zusammenarbeit, samenwerking
    """)
)
"""What is so many years old and no person."""
_OLD_THINGS = re.compile(
    r"[ ](?:(?!and|who|with|from|of|in|is|was)[a-z]{2,14}[ ]){0,2}"
    r"(?:whiske?y|wine|port|rum|cheese|building|house|home"
    r"|car|van|truck|bike|boiler|roof|company|firm|business|brand|tradition|mortgage|loan|bond|lease|contract|warranty"
    r"|guarantee|law|treaty|agreement|church|castle|tree|oak|bridge|ship|boat|software|system|machine|computer|laptop"
    r"|school|club|record|war|dispute|bug|server|product|wijn|kaas|gebouw|huis|auto|lening|garantie|boom|kerk|wet|bedrijf"
    r"|firma|wein|käse|gebäude|haus|auto|kredit|garantie|baum|kirche|gesetz|betrieb|firma|brücke)s?(?![^\W_])",
    re.IGNORECASE,
)
_NUMBERS = re.compile(r"[0-9]+")
_HALF = "(?:[.,]5)?"
"""A child's."""


_SOMEBODY = {
    "van": listed(
        "vrouw, man, meisje, jongen, dame, heer, vader, moeder, zoon, dochter, broer, zus, oma, opa, patiënte"
    ),
    "von": listed("frau, mann, mädchen, junge, herrn, vater, mutter, sohn, tochter, bruder, schwester, patientin"),
    "of": listed("woman, man, girl, boy, father, mother, son, daughter, brother, sister, widow, widower, pensioner"),
}
"""Whoever has an age, by the word between."""
_OF = tuple(f"{who} {of}" for of, whom in _SOMEBODY.items() for who in whom)
_SEVERAL = listed("""
    jongens, meisjes, mannen, vrouwen, verdachten, minderjarigen, jongeren, tieners, kinderen, broers, zussen, daders,
    slachtoffers, zonen, dochters, leerlingen, studenten, personen
""")
_IN_BRACKETS = listed("vrouw, frau, woman, meisje, patient, patiënt, patientin, patiënte")
_LIMIT = re.compile(
    r"(?<![^\W_])(?:au moins|au plus|minimum|maximum|minstens|tenminste|ten minste|hoogstens|mindestens|höchstens"
    r"|at least"
    r"|at most|noch nicht|bis unter|bis zu|moins de|plus de|jonger dan|ouder dan|younger than|older than|jünger als"
    r"|älter als|ab"
    r"|vanaf|dès|over|under|above|below)[ ]$",
    re.IGNORECASE,
)
_OR_MORE = re.compile(
    r"[ ](?:au moins|au plus|minimum|maximum|révolus|(?:et|ou) plus|of ouder|en ouder|oder älter|und älter"
    r"|or (?:over|older)"
    r"|and (?:over|older))(?![^\W_])",
    re.IGNORECASE,
)
"""What a rule says behind an age."""
_OF_MANY = re.compile(
    r"(?<![^\W_])(?:average age|âge moyen|gemiddelde leeftijd|durchschnittsalter)(?![^\W_])[^.;:\n]*$", re.IGNORECASE
)
_FORMS_OF_RULES = frozenset({"old", "french", "adjective"})
"""`must be at least 21 years old`: an age that a rule asks for."""


class AgeRecognizer(FormRecognizer):
    """Ages of persons."""

    ENTITY = "AGE"
    ANCHORS = (
        *listed("""
        âgé, âgée, agé, agée, âge, age, aged, leeftijd, alter, jaar oud, jaar jong, jahre alt, years old, year old, lft,
        lebensalter, years of age, ans, jaar, jahre, patient*, patiënt*, *yo, y/o, *y/o, männlich, weiblich, jährige*,
        jarige*, client is, client was, claimant is, claimant was, tenant is, tenant was, applicant is, applicant was,
        deceased was, mandantin ist, mandant ist, klientin ist, klient ist, mieterin ist, mieter ist, cliënt is,
        cliënte is, huurder is, huurster is, yrs old, ans révolus, year-old
        """),
        *_OF,
        *_IN_BRACKETS,
        "âgés",
        "âgées",
    )
    PATTERNS = (
        Form(
            "french",
            r"(?<![^\W_])[âa]g[ée]{1,2}e?s? (?:actuellement )?de (?P<value>[0-9]{1,3}(?:,5)? (?:ans|mois))(?![^\W_])",
            0.85,
        ),
        Form(
            "old",
            rf"(?<![\w.,])(?P<value>[0-9]{{1,3}}{_HALF}[ \-](?:jaar oud|jaar jong|jahre alt|years? old|yrs old"
            r"|years of age|year-old))(?![^\W_])",
            0.85,
        ),
        Form(
            "adjective",
            rf"(?<![\w.,])(?P<value>[0-9]{{1,3}}{_HALF}[\- ]?(?:jährige[rnms]?|jarige))(?![^\W_])"
            rf"(?!{_THINGS})",
            0.8,
        ),
        Form(
            "after a name",
            r"(?:(?<=[a-zà-ÿ], )|(?<= [A-Z]\., ))(?P<value>[1-9][0-9]? (?:ans|jaar|jahre|years))(?![^\W_])(?=[,;.])",
            0.7,
            alone=0.0,
        ),
        Form(
            "of him or her",
            r"(?<![^\W_])(?:il|elle|hij|zij|ze) (?:a|is|avait|was) (?P<value>[1-9][0-9]? (?:ans|jaar))(?:[.,;!?)]|$)",
            0.7,
            alone=0.0,
        ),
        Form(  # `Our client is 57, lives with …`: who is written about, by what he or she is to the writer
            "of a client",
            r"(?<![^\W_])(?:our|the|my|unsere?|die|der|onze|de|notre|la|le) (?:client|claimant|patient|tenant|applicant"
            r"|deceased|mandantin|mandant|klientin|klient|patientin|mieterin|mieter|cliënte?|patiënte?|huurder"
            r"|huurster) (?:is|was|ist|war) (?P<value>[1-9][0-9](?: (?:jaar|jahre|years))?)(?=[,.;]| (?:and|en|und) )",
            0.7,
            alone=0.0,
        ),
        Form(
            "in a file",  # `Patient, 61 J., männlich`
            r"(?:patient\w{0,3}|patiënte?),? "
            r"(?P<value>[1-9][0-9]? ?(?:J\.|jr\.?|j\.|y/?o|yo))(?![^\W_])",
            0.75,
            alone=0.0,
        ),
        Form(  # `een vrouw van 71 jaar`, `eine Frau von 71 Jahren`, `a woman of 71`
            "somebody of",
            rf"(?<![^\W_])(?:{alternatives(_OF)}) (?P<value>[1-9][0-9]?(?: (?:jaar|jahren|years)(?![^\W_])"
            r"|(?<=[0-9]{2})(?=[.,;)!?](?![0-9])|$| (?:who|with|was|is|had|has|die|met|mit|der)(?![^\W_]))))",
            0.75,
            alone=0.0,
        ),
        Form(
            "somebody in brackets",
            rf"(?<![^\W_])(?:{alternatives(_IN_BRACKETS)}) \((?P<value>[1-9][0-9])\)",
            0.7,
            alone=0.0,
        ),
        Form("and sex", r"(?<![\w.,])(?P<value>[1-9][0-9] jahre), (?:männlich|weiblich|divers)(?![^\W_])", 0.75),
        Form(
            "of a patient",
            r"(?<![\w.,])(?P<value>[1-9][0-9] ?(?:yo|y/o|y\.o\.))[ ,]{1,2}(?:male|female|man|woman|boy|girl|m|f)"
            r"(?![^\W_])",
            0.8,
            alone=0.0,
        ),
        Form("in brackets", r"\((?P<value>[1-9][0-9]? (?:ans|jaar|jahre|years))\)", 0.7, alone=0.0),
        Form(
            "of a person",
            r"(?<![\w.,])(?P<value>[1-9][0-9]? (?:ans|jaar|jahre)),? (?:mari|célib|divorc|veuf|veuve|père|mère"
            r"|sans enf|domicili"
            r"|gehuwd|ongehuwd|gescheiden|vader|moeder|verheiratet|ledig|geschieden|wohnhaft)",
            0.75,
        ),
        Form(
            "label and years",
            r"(?<![^\W_])(?:[âa]ge|leeftijd|alter|[âa]g[ée]e?s? de)[ ]?:?[ ]"
            r"(?P<value>[1-9][0-9]? (?:ans|jaar|jahre|years|jr\.?|yrs\.?|j\.(?![ ]?[a-z])|a\.(?![ ]?[a-z]))"
            r"|(?<=alter )[1-9][0-9](?=$|\n)|(?<=leeftijd )[1-9][0-9](?=,|$|\n)|(?<=âge )[1-9][0-9](?=,|$|\n))"
            r"(?![^\W_])",
            0.75,
            alone=0.0,
        ),
        Form(
            "aged",
            r"(?<![^\W_])aged (?P<value>[0-9]{1,3}(?: and [0-9]{1,3})?)(?![\w%]|[ ]?[–-][ ]?[0-9])"
            r"(?! (?:to|or|and (?:over|above|under|older|up))(?![^\W_]))",
            0.7,
        ),
        Form(  # `âgés de 15 et 17 ans`, `im Alter von 15 und 17 Jahren`, `twee jongens van 15 en 17 jaar`
            "of two",
            rf"(?<![^\W_])(?:[âa]g[ée]{{1,2}}e?s de|im alter von|(?:{alternatives(_SEVERAL)}) van)"
            r" (?P<value>[1-9][0-9]? (?:et|en|und) [1-9][0-9]? (?:ans|jaar|jahren))(?![^\W_])",
            0.75,
            alone=0.0,
        ),
        Form(  # `de 15- en 17-jarige verdachten`, `die 15 und 17 Jahre alten Täter`
            "of two, before",
            r"(?<![\w.,])(?P<value>[1-9][0-9]?(?:-| jahre)? (?:en|und) [1-9][0-9]?"
            r"(?:[ -]?(?:jarigen?|jährigen?)| jahre alten?))(?![^\W_])",
            0.81,
            alone=0.0,
        ),
        Form(
            "label",
            labelled(
                listed("""
                âge, age, leeftijd, alter, lebensalter, lft, age at admission, age in years, âge à l'admission, leeftijd
                bij opname, leeftijd in jaren, alter bei aufnahme, alter in jahren
                """),
                r"[0-9]{1,3}(?: (?:ans|jaar|jahre|years|jr|yrs|j\.))?(?![\w%+]|[.,][0-9]|[ ]?[–-][ ]?[0-9])",
                strict=True,
            ),
            0.75,
            alone=0.7,
        ),
    )

    def _score(
        self, form: Form, judgement: Judgement, words: Surroundings, start: int, end: int, named: bool | None
    ) -> float:
        if form.name in _FORMS_OF_RULES and _LIMIT.search(words.text, max(0, start - 16), start):
            return 0.0
        if _OR_MORE.match(words.text, end, end + 24) or _OF_MANY.search(words.text, max(0, start - 60), start):
            return 0.0
        if form.name in _FORMS_OF_RULES and _OLD_THINGS.match(words.text, end):
            return 0.0
        if form.name == "old" and THINGS.search(words.text, max(0, start - 24), start):
            return 0.0  # `the house is 90 years old`
        return super()._score(form, judgement, words, start, end, named)

    def judge(self, value: str) -> Judgement | None:
        """Up to 120 years."""
        numbers = _NUMBERS.findall(value.partition(",")[0].partition(".")[0])
        return Judgement() if numbers and all(int(number) <= 120 for number in numbers) else None
