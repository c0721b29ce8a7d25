"""Places of birth: `né à Oujda le 3 juin 1971`, `geboren te Zwolle op …`, `geb. 30.01.1991 in Passau`, `Geburtsort:
Köln`.

A place has a capital and no digit; a month (`born in May`) is none.
"""

from __future__ import annotations

import re

from ..dates import FULL_DATE, MONTH, SHORT_DATE
from ..forms import FITS, Form, FormRecognizer, Judgement, listed
from ..labels import labelled

_PLACE = (
    r"(?-i:[A-ZÀ-ÖØ-Þ][\w'’.]{1,24}(?:[ \-](?:(?:de|du|des|la|le|les|lez|sur|sous|en|ten|ter|aan|den|de|op|am|an"
    r"|der|bei|im|upon|on(?![ ][ADFJMNOS][a-zé]{2,8}[., ]{1,2}[0-9])|of|the)"
    r"[ \-]){0,2}(?:[ld]['’])?[A-ZÀ-ÖØ-Þ][\w'’]{1,24}){0,3}(?:[ ]?\([^()\d\n]{2,24}\))?)(?<!\.)"
)
_DATE = rf"(?:{FULL_DATE}|{SHORT_DATE})"
_BORN = (
    rf"(?:(?:née?s?|né\(e\))(?:[ ]{_PLACE})?(?:[ ,]{{1,2}}le[ ]?:?[ ]{{1,3}}{_DATE})?,?[ ]à"
    rf"|geboren:?(?:[ ](?:op[ ]?:?[ ]{{1,3}})?{_DATE})?,?[ ](?:te|in)"
    rf"|(?:geboren|geb\.)(?:[ ](?:am[ ]?:?[ ]{{1,3}})?{_DATE})?,?[ ]in"
    rf"|born(?:[ ]on)?(?:[ ]{_DATE})?,?[ ](?:in|at))"
)
_LABELS = listed("""
lieu de naissance, ville de naissance, commune de naissance, geboorteplaats, geboortestad, geburtsort, place of birth,
birthplace, town of birth, city of birth, né à, née à, né(e) à, geboren te, geboren in, born in, lieu et date de
naissance, lieu et date de la naissance, geboorteplaats en datum, geboorteplaats en -datum, plaats en datum van
geboorte, geboorteplaats en geboortedatum, geburtsort und datum, geburtsort und -datum, geburtsort und geburtsdatum,
place and date of birth, gemeente van geboorte, stad van geboorte, plaats van geboorte, geb. plaats, geb.-ort,
geburtsstadt, ort der geburt
""")
_DAY_FIRST = listed("""
date et lieu de naissance, geboortedatum en plaats, geboortedatum en -plaats, datum en plaats van geboorte,
geboortedatum en geboorteplaats, geburtsdatum und ort, geburtsdatum und -ort, geburtsdatum und geburtsort,
date and place of birth
""")
_MONTH = re.compile(rf"{MONTH}(?![^\W\d_])", re.IGNORECASE)


class PlaceOfBirthRecognizer(FormRecognizer):
    """Towns and countries that words of birth stand before."""

    ENTITY = "PLACE_OF_BIRTH"
    ANCHORS = (*_LABELS, *_DAY_FIRST, "né", "née", "nés", "nées", "geboren", "geb.", "born")
    PATTERNS = (
        Form("born", rf"(?<![^\W_]){_BORN}[ ](?P<value>{_PLACE})", 0.9, alone=0.0),
        Form(
            "before",
            rf"(?<![^\W_])(?:er|sie|ich|hij|zij|ze|ik) (?:wurde|ist|bin|werd|is|ben) "
            rf"(?:in|te) (?P<value>{_PLACE}) (?:geboren|born)(?![^\W_])",
            0.85,
            alone=0.0,
        ),
        Form("label", labelled(_LABELS, _PLACE), 0.92, alone=0.0),
        Form(
            "day first",
            labelled(_DAY_FIRST, rf"{_DATE}[ ]?[,;/\-–]?[ ](?:à |te |in |at )?{{}}", aside=False)
            .replace("(?P<value>", "(?:")
            .replace("{}", rf"(?P<value>{_PLACE})"),
            0.9,
            alone=0.0,
        ),
        # `geb. Lier 05/05/1993`, `° Mol, 21-11-1941`
        Form("then the day", rf"(?<![^\W_])geb\.[ ](?P<value>{_PLACE}),?[ ](?:op[ ]|am[ ])?{_DATE}", 0.88, alone=0.0),
    )

    def judge(self, value: str) -> Judgement | None:
        """Any name with a capital but a month's."""
        return None if _MONTH.match(value) else FITS
