"""Postcodes and towns outside a whole address: behind a label, or in a form that only a postcode has.

`code postal : 4000` · `PLZ 10115` · `1016 JC` · `SW1A 2AA` · `B-1000` · `localité : Namur` · `Wohnort: Köln`.
"""

from __future__ import annotations

from ..forms import END, FITS, START, Form, FormRecognizer, Judgement, listed
from ..labels import labelled

_CODE_LABELS = listed("""
code postal, cp, code-postal, postcode, postnummer, postleitzahl, plz, zip, zip code, zipcode, postal code, postkode
""")
_TOWN_LABELS = listed("""
localité, commune, ville, municipalité, lieu de résidence, gemeente, woonplaats, stad, plaats, ort, wohnort, stadt,
gemeinde,
city, town, municipality, place of residence
""")
_TOWN = (
    r"(?-i:[A-ZÀ-ÖØ-Þ][\w'’.]{1,24}(?:[ \-](?:(?:de|du|la|le|les|lez|sur|sous|aan|den|op|am|an|der|bei|im|upon|on"
    r"|of)[ \-]){0,2}"
    r"(?:[ld]['’])?[A-ZÀ-ÖØ-Þ][\w'’]{1,24}){0,3})"
)
_BRITISH = r"[A-Z]{1,2}[0-9][A-Z0-9]?[ ][0-9][A-Z]{2}"


class PostalCodeRecognizer(FormRecognizer):
    """Postcodes of Belgium and its neighbours."""

    ENTITY = "POSTAL_CODE"
    ANCHORS = tuple(label.lower() for label in _CODE_LABELS)
    PATTERNS = (
        Form(
            "label",
            labelled(_CODE_LABELS, rf"(?:[A-Z]{{1,2}}-)?(?:[0-9]{{4}}[ ]?[A-Z]{{2}}|[0-9]{{4,5}}|{_BRITISH})(?![\w])"),
            0.85,
            alone=0.0,
        ),
        Form("dutch", rf"(?-i:{START}[1-9][0-9]{{3}}[ ]?(?!S[ADS])[A-Z]{{2}}{END})", 0.0, alone=0.75),
        Form("british", rf"(?-i:{START}{_BRITISH}{END})", 0.0, alone=0.85),
        Form("with country", rf"(?-i:{START}(?:B|F|D|L|A|NL|BE|FR|DE|LU|CH)-[0-9]{{4,5}}{END})", 0.0, alone=0.75),
    )


class CityRecognizer(FormRecognizer):
    """Towns that a label names."""

    ENTITY = "CITY"
    ANCHORS = tuple(label.lower() for label in _TOWN_LABELS)
    PATTERNS = (Form("label", labelled(_TOWN_LABELS, _TOWN, strict=True, aside=False), 0.85, alone=0.0),)

    def judge(self, value: str) -> Judgement | None:
        """Anything with a capital."""
        return FITS
