"""Belgian enterprise number (KBO / BCE) and VAT number: ten digits, the last two are 97 - (first eight mod 97).

It begins with 0 or 1. A company's number is no personal data, a sole trader's is; the number itself does not tell.
Example: `BE 0999.999.922`. Not one: a wrong check; a mobile number that passes by chance (1 in 97) stays weak.
"""

from __future__ import annotations

from ..forms import CHECKED, END, SPACE, START, Form, FormRecognizer, Judgement, digits, listed

_NUMBER = rf"[01]?[0-9]{{3}}[.{SPACE}]?[0-9]{{3}}[.{SPACE}]?[0-9]{{3}}"


class BeEnterpriseNumberRecognizer(FormRecognizer):
    """Belgian enterprise and VAT numbers."""

    ENTITY = "BE_ENTERPRISE_NUMBER"
    COUNTRY_CODE = "be"
    PATTERNS = (
        Form(
            "vat",
            rf"{START}BE[{SPACE}.\-]?[01][{SPACE}.]?[0-9]{{3}}[.\-{SPACE}]?[0-9]{{3}}[.\-{SPACE}]?[0-9]{{3}}{END}",
            0.95,
            near=0.99,
            alone=0.98,
        ),
        Form(
            "old vat",
            rf"{START}BE[{SPACE}.\-]?[0-9]{{3}}[.\-{SPACE}]?[0-9]{{3}}[.\-{SPACE}]?[0-9]{{3}}{END}",
            0.7,
            near=0.95,
            alone=0.8,
        ),
        Form(
            "dotted",
            rf"{START}(?<![0-9][.,])[01][0-9]{{3}}[.][0-9]{{3}}[.][0-9]{{3}}{END}(?![.,][0-9])",
            0.9,
            near=0.99,
            alone=0.95,
        ),
        Form(
            "spaced",
            rf"{START}(?<![0-9][.,])[01][0-9]{{3}}[{SPACE}\-][0-9]{{3}}[{SPACE}\-][0-9]{{3}}{END}(?![.,][0-9])",
            0.55,
            near=0.97,
            alone=0.8,
        ),
        Form("digits", rf"{START}(?<![0-9][.,])[01][0-9]{{9}}{END}(?![.,][0-9])", 0.4, near=0.95, alone=0.6),
        Form(
            "old",
            rf"{START}(?<![0-9][.,])[0-9]{{3}}[.{SPACE}][0-9]{{3}}[.{SPACE}][0-9]{{3}}{END}(?![.,][0-9])",
            0.0,
            near=0.8,
            alone=0.0,
        ),
    )
    CONTEXT = listed("""
        bce, kbo, tva, btw, mwst, ust, vat, entreprise, onderneming, ondernemingsnummer, ondernemingsnr,
        unternehmensnummer, enterprise number, enterprise, company number, numero d'entreprise, n entreprise, rpr,
        rpm, rpp, zdu, zud, zud nummer, zentrale unternehmensdatenbank, banque carrefour des entreprises,
        kruispuntbank, btw nummer, onderneming nr, cbe
    """)
    AGAINST = ("tel", "gsm", "telephone", "telefoon", "phone", "fax", "mobile", "mobiel")

    def judge(self, value: str) -> Judgement | None:
        """The check digits; nine digits are read with the zero that was once left out."""
        number = digits(value).zfill(10)
        eight, check = int(number[:8]), int(number[8:])
        return CHECKED if eight and 97 - eight % 97 == check else None
