"""Postcodes, towns and streets outside a whole address: behind a label, or in a form that only a postcode has.

`code postal : 4000` · `PLZ 10115` · `Straat en nr.: Ter Wilgen 9` · `1016 JC` · `SW1A 2AA` ·
`B-1000` · `localité : Namur` · `Wohnort: Köln`.
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
_BRITISH = r"[A-PR-UWYZ][A-HK-Y]?[0-9][A-Z0-9]?[ ][0-9][ABD-HJLNP-UW-Z]{2}"


_STREET_LABELS = (
    *listed("""
    straat en nr, straat en nummer, straat en huisnummer, straat + nr, straat + huisnummer, straat & nr, straat/nr,
    straat nr, straat huisnummer, straat, rue et n°, rue et no, rue et numéro, rue + n°, rue & n°, rue/n°, rue n°,
    n° et rue, numéro et rue, rue et boîte, rue, voie, straße und hausnummer, straße und nr, straße + nr,
    straße & hausnummer, straße/nr, straße nr, straße hausnummer, strasse und hausnummer, strasse nr, straße, strasse,
    str/nr, str nr, street and number, street address, street, address line 1, address 1, adresse ligne 1,
    adresregel 1, adresszeile 1
    """),
    *("straße, nr", "straße, hausnummer", "straat, nr", "straat, nummer", "rue, n°", "rue, numéro", "street, number"),
)
_KEYS = listed("straatnaam, streetname, street_name, nom_rue, nom_voie")
_ADDRESS_LABELS = listed("""
adresse, adres, anschrift, address, domicile, adresse privée, privé-adres, thuisadres, privatanschrift, home address
""")
_NUMBER = (
    r"[0-9]{1,4}(?:[ ]?(?:bis|ter)(?![^\W_])|[ ]?[A-Za-z](?![\w'’]))?(?:[ ]?/[ ]?[0-9]{1,4})?"
    r"(?:,?[ ](?:bus|bte|boîte|box|b\.|app\.?|apt\.?|etage|étage)[ ]?[0-9A-Z]{1,4})?(?![\w%€]|[.,:][0-9]|[ ]?€|[ ]?EUR)"
)
_STREET = (
    r"(?:(?-i:['’]?[A-ZÀ-ÖØ-Þ])[\w'’.\-]{0,24}(?:[ ][^\W\d_][\w'’.\-]{0,24}){0,5}(?:[ ,]{1,2}|[ ]n°[ ]?)"
    rf"{_NUMBER}|{_NUMBER},?[ ](?-i:[A-ZÀ-ÖØ-Þ])[\w'’.\-]{{1,24}}(?:[ ][^\W\d_][\w'’.\-]{{0,24}}){{0,4}})"
)
"""Any name and a number: what the label asks for may have no word for a street in it."""


class PostalCodeRecognizer(FormRecognizer):
    """Postcodes of Belgium and its neighbours."""

    ENTITY = "POSTAL_CODE"
    ANCHORS = tuple(label.lower() for label in _CODE_LABELS)
    PATTERNS = (
        Form(
            "label",
            labelled(
                _CODE_LABELS,
                rf"(?:[A-Z]{{1,2}}-)?"
                rf"(?:[0-9]{{4}}(?:[ ]?(?-i:[A-Z]{{2}})|(?-i:[a-z]{{2}}))|[0-9]{{4,5}}|{_BRITISH})(?![\w])",
            ),
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


class StreetRecognizer(FormRecognizer):
    """Streets with their number that a label asks for: `Straat en nr.: Ter Wilgen 9`, `Adresse : Trieu 12`."""

    ENTITY = "STREET_ADDRESS"
    ANCHORS = tuple(label.lower() for label in (*_STREET_LABELS, *_ADDRESS_LABELS, *_KEYS))
    PATTERNS = (
        Form(  # `"rue": "Grand-Rue", "num": "14"`
            "key",
            r"[\"'](?:rue|straat|straatnaam|strasse|straße|street|streetname|street_name|nom_rue|nom_voie)[\"'][ ]?:"
            r"[ ]?[\"'](?P<value>(?-i:[A-ZÀ-ÖØ-Þ])[^\"'\n]{2,50})[\"']",
            0.85,
            alone=0.0,
        ),
        Form("label", labelled(_STREET_LABELS, _STREET, strict=True, aside=False), 0.9, alone=0.0),
        Form(
            "line",
            rf"(?<![^\n])[ \t]{{0,8}}{labelled(_ADDRESS_LABELS, _STREET, strict=True, aside=False)}"
            r"(?![ ]?[,\-–][ ]?[0-9]{4})",
            0.8,
            alone=0.0,
        ),
    )
