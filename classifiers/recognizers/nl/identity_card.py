"""Dutch identity card and passport numbers: two letters, six letters or digits, a digit; never the letter O."""

from __future__ import annotations

from ..forms import END, START, Form, FormRecognizer, Judgement, listed

_FIRST = "INSW"
"""Letters that the documents in use begin with: cards `I`, passports `N`; specimens `S`."""


class NlIdentityCardRecognizer(FormRecognizer):
    """Numbers of Dutch identity documents."""

    ENTITY = "NL_IDENTITY_CARD"
    COUNTRY_CODE = "nl"
    PATTERNS = (Form("document", rf"{START}[A-NP-Z]{{2}}[A-NP-Z0-9]{{6}}[0-9]{END}", 0.15, near=0.9, alone=0.5),)
    ANCHORS = ()
    FLAGS = 0
    CONTEXT = listed("""
        identiteitskaart*, id kaart, idkaart, identiteitsbewijs, id bewijs, documentnummer, documentnr, document nr,
        document nummer, legitimatie*,
        personalausweis*, identitätskarte*, identity card, document number, id nummer,
        numéro de document, ausweisnummer, nik, carte d'identité, id card, id document
    """)
    ELSEWHERE = listed("""
        duits*, deutsch*, allemand*, german, frans, franse, französisch*, français*, french, belg*, luxemb*
    """)

    def judge(self, value: str) -> Judgement | None:
        """A word with one digit at its end is none: there are digits in the middle, too, or a word says so.

        A code that begins otherwise is, alone, an article number as soon as a document.
        """
        most = 0.9 if any(c.isdigit() for c in value[2:8]) else 0.6
        return Judgement(most=most, alone=0.5 if value[0] in _FIRST else 0.4)
