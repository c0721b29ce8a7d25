"""Relatives told as a fact about somebody: `son épouse travaille …`, `mijn vrouw`, `Toms Bruder`, `Emma's mother`.

The value is the word of kinship. Compounds and sayings are none (`mother tongue`, `dochteronderneming`), nor are the
partners, sisters and families of firms (`nos partenaires`, `notre famille de produits`).
"""

from __future__ import annotations

import re

from ...context import Surroundings
from ..forms import Form, Judgement
from ..kinship import DE_KIN, DE_OWN, EN_KIN, EN_OWN, FR_KIN, FR_OWN, NL_KIN, NL_OWN, any_of
from ..told import ToldRecognizer, of_them

_FIRM = frozenset({"partenaire", "partner", "partnerin", "famille", "familie", "family", "gezin"})
"""What a firm has too, where it says `our`."""
_NEVER = frozenset({"ex", "ma", "pa", "benjamin", "peter", "meter", "kleine", "kleiner", "kleinen"})
"""What is too much else but behind a possessive."""

_OURS = re.compile(r"(?<![^\W_])(?:our|their|notre|leur|nos|leurs|onze?|ons|hun|unser\w{0,2}) $", re.IGNORECASE)


def _without(words: tuple[str, ...], *others: frozenset[str]) -> tuple[str, ...]:
    return tuple(word for word in words if not any(word in other for other in others))


_NAME = r"(?-i:[A-ZÀ-ÖØ-Þ][\w'’\-]{1,24})"
_LEVEL = r"(?! (?:company|companies|tongue|board|boards|nature|earth|ship|country|code|node|class|process|companie"
_LEVEL += r"|element|table|fondateur|fondatrice|supérieure?|patrie|entreprise|société))(?![\-'’](?:tongue|company))"
_FR = _without(FR_KIN, _NEVER)
_NL = _without(NL_KIN, _NEVER)
_DE = _without(DE_KIN, _NEVER)
_EN = _without(EN_KIN, _NEVER)


class RelativeRecognizer(ToldRecognizer):
    """Words of kinship that say whose relative it is."""

    ENTITY = "FAMILY_RELATION"
    ANCHORS = tuple(dict.fromkeys((*FR_KIN, *NL_KIN, *DE_KIN, *EN_KIN)))
    PATTERNS = (
        of_them("french", rf"{FR_OWN}{any_of(FR_KIN)}{_LEVEL}"),
        of_them("dutch", rf"{NL_OWN}{any_of(NL_KIN)}{_LEVEL}"),
        of_them("german", rf"{DE_OWN}{any_of(DE_KIN)}{_LEVEL}"),
        of_them("english", rf"{EN_OWN}{any_of(EN_KIN)}{_LEVEL}"),
        of_them(
            "french of",
            rf"(?:le|la|l['’]|un|une|les) ?{any_of(_FR)} (?:de |d['’]|du )(?:(?:ma|mon|sa|son|la patiente"
            rf"|l['’]intéressée?"
            rf"|la défunte|défunt|patient|m\.|mme|mlle|monsieur|madame) ?|{_NAME})",
        ),
        of_them(
            "dutch of",
            rf"(?:de|het|een) {any_of(_NL)} van (?:(?:mijn|zijn|haar|mevrouw|mevr\.?|meneer|dhr\.?|de patiënte?"
            rf"|de cliënte?|betrokkene|de overledene)(?![^\W_])|{_NAME})",
        ),
        of_them(
            "german of",
            rf"(?:der|die|das|dem|den|ein|eine|einen) {any_of(_DE)} (?:von (?:(?:frau|herrn|meine[rnm]|seine[rnm]"
            rf"|ihre[rnm])"
            rf"(?![^\W_])|{_NAME})|(?:der|des) (?:patientin|patienten|klägerin|klägers|verstorbenen|bewohnerin"
            rf"|bewohners))",
        ),
        of_them(
            "english of",
            rf"(?:the|a) {any_of(_EN)} of (?:(?:my|his|her|mr\.?|mrs\.?|ms\.?|the patient|the deceased|the claimant)"
            rf"(?![^\W_])|{_NAME})",
        ),
        of_them("english by name", rf"(?-i:[A-Z])[a-zà-ÿ]{{1,20}}['’]s? {any_of(_without(_EN, _FIRM))}{_LEVEL}"),
        of_them(
            "german by name", rf"(?-i:[A-ZÄÖÜ][a-zäöüß]{{1,20}}s) {any_of(_without(_DE, _FIRM))}(?! (?-i:[A-ZÄÖÜ]))"
        ),
    )

    def _score(
        self, form: Form, judgement: Judgement, words: Surroundings, start: int, end: int, named: bool | None
    ) -> float:
        if words.text[start:end].lower() in _FIRM and _OURS.search(words.text, max(0, start - 12), start):
            return 0.0
        return super()._score(form, judgement, words, start, end, named)
