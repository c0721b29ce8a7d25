"""Family data in numbers behind a label: children, dependants, size of the household."""

from __future__ import annotations

from ...matching.context import Surroundings
from ..forms import Form, FormRecognizer, Judgement, listed
from ..labels import labelled
from ..terms import SENTENCE
from ..wordings import Wording

_DEPENDANTS = listed("""
    personnes à charge, nombre de personnes à charge, enfants à charge, nombre d'enfants à charge, nombre d'enfants,
    personen ten laste, aantal personen ten laste, kinderen ten laste, aantal kinderen ten laste, aantal kinderen,
    kinderzahl, anzahl kinder, zahl der kinder, kinderfreibeträge, unterhaltsberechtigte personen,
    unterhaltspflichtige kinder, dependants, dependents, number of dependants, number of dependents,
    kinder zu lasten, anzahl kinder zu lasten, personen zu lasten, anzahl personen zu lasten,
    kinderlast, number of children, dependent children, dependant children, charges de famille
""")
_OF_A_FORM = listed("enfants, kinderen, kinder, children, nombre d'enfant(s), enfant(s), kind(eren)")
"""Labels that ask how many, where nothing but a number follows: `Kinder: 2`; tickets of children have a price."""
_CHILDREN = ("enfants", "enfant", "kinderen", "kind", "kinder", "kindern", "children", "child")
_COUNTED = (
    r"(?:enfants?|kinder(?:en|n)?|kind|child(?:ren)?|personnes?|personen|persons?|dependants?)"
    r"(?: (?:à charge|ten laste|at charge|zu versorgen))?"
)
_BESIDE = listed("""
    marié, mariée, célibataire, divorcé, divorcée, veuf, veuve, cohabitant, cohabitante, séparé, séparée, pacsé, pacsée,
    gehuwd, getrouwd, gescheiden, alleenstaand, alleenstaande, samenwonend, weduwe, weduwnaar, verheiratet, ledig,
    geschieden, verwitwet, alleinerziehend, married, single, divorced, widowed, widow, separated, état civil,
    burgerlijke staat, familienstand, marital status
""")
"""What is said of somebody beside how many children he or she has: `Gehuwd, 2 kinderen`."""
_NUMBER = (
    r"(?:[0-9]{1,2}(?:[.,]5)?|zéro|un|une|deux|trois|quatre|cinq|six|een|één|twee|drie|vier|vijf|eins?|zwei|drei|fünf|"
    r"one|two|three|four|five|aucun|geen|keine|none)(?![\w]|[.,][0-9]|[ ]?[€%]|[ ]?eur)"
)
_OF_WHOM = (
    r"(?:alleenstaand\w{0,2}|alleenwonend\w{0,2}|koppel|gezin|gehuwd|samenwonend|personne seule|isolée?|couple|famille|"
    r"parent|cohabitante?s?|mariée?s?|alleinstehend|alleinerziehend|ehepaar|paar|familie|single|lone|married|two|one|"
    r"three|four|deux|trois|quatre|une|twee|drie|vier|zwei|drei|eine?)(?![^\W_])[^\n:;|]{0,60}[^\s:;|,.]"
)
"""A household in words: `alleenstaande met 2 kinderen`."""
_HOUSEHOLD = listed("""
    composition de ménage, composition du ménage, composition familiale, taille du ménage, gezinssamenstelling,
    samenstelling van het gezin, gezinsgrootte, haushaltsgröße, haushaltszusammensetzung, familienzusammensetzung,
    household size, household composition, family composition, ménage
""")


_ANY = Wording(
    r"(?<![^\W_])(?:consomm\w{1,4}|dépense\w{0,2}|verbruik\w{0,2}|besteedt|verbraucht|benötigt|uses?|spends?|consumes?"
    r"|typical\w{0,2}|average|paie|betaalt|zahlt|pays|produit|produceert|erzeugt|produces|coûte|kost|kostet|costs?"
    r"|peut|kan|kann|can|may|eligible|qualif\w{2,4}|recht|droit|anspruch|entitled|receives?|reçoit|krijgt"
    r"|erhält)(?![^\W_])"
)
"""What any household of that size does."""


class DependantsRecognizer(FormRecognizer):
    """How many depend on somebody."""

    ENTITY = "DEPENDANTS"
    ANCHORS = (*(label.lower() for label in _DEPENDANTS), *_CHILDREN)
    CONTEXT = _BESIDE
    PATTERNS = (
        Form("label", labelled(_DEPENDANTS, _NUMBER), 0.8),
        Form(
            "label of a form",
            rf"{labelled(_OF_A_FORM, _NUMBER, strict=True)}(?=[ \t]*(?:[\n|;,]|\.?$))",
            0.7,
            alone=0.8,
        ),
        Form("before", rf"(?<![\w.,])(?P<value>{_NUMBER}) (?:{_COUNTED})(?![^\W_])", 0.3, near=0.75, alone=0.0),
    )


class HouseholdRecognizer(FormRecognizer):
    """Of whom a household consists."""

    ENTITY = "HOUSEHOLD"
    REST = SENTENCE
    ANCHORS = (*(label.lower() for label in _HOUSEHOLD), "household", "family", "gezin", "haushalt")
    PATTERNS = (
        Form("label", labelled(_HOUSEHOLD, r"[0-9][^\n:;|]{0,70}[^\s:;|,.]|[0-9]", strict=True), 0.75),
        Form("in words", labelled(_HOUSEHOLD, _OF_WHOM, strict=True), 0.75, alone=0.0),
        Form(
            "number",
            labelled(_HOUSEHOLD, r"[0-9]{1,2}(?: (?:personnes|personen|persons|people))?(?![\w]|[.,][0-9])"),
            0.7,
        ),
        Form(
            "of so many",
            rf"(?<![^\W_])(?:household|family|ménage|gezin|haushalt) (?:of|de|van|von|mit) (?P<value>{_NUMBER}"
            r"(?: (?:personnes|personen|persons|people|enfants|kinderen|kindern|children))?)(?![^\W_])",
            0.7,
        ),
    )

    def _score(
        self, form: Form, judgement: Judgement, words: Surroundings, start: int, end: int, named: bool | None
    ) -> float:
        if form.name == "of so many" and _ANY.search(words.text, end, end + 60):
            return 0.0
        return super()._score(form, judgement, words, start, end, named)
