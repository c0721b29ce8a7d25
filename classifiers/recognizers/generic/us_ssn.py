"""US social security numbers, as they appear in files of American parent companies: three, two and four digits.

Those of taxpayers without one (ITIN) are written alike: area 9xx, and the groups that the IRS gives out.
"""

from __future__ import annotations

from ..forms import END, FITS, SPACE, START, Form, FormRecognizer, Judgement, digits, listed

_ITIN_GROUPS = {*range(50, 66), *range(70, 89), *range(90, 93), *range(94, 100)}


class AmericanSocialSecurityRecognizer(FormRecognizer):
    """US social security numbers."""

    ENTITY = "US_SSN"
    COUNTRY_CODE = "us"
    PATTERNS = (
        Form(
            "hyphens",
            rf"{START}(?<![\-.])[0-9]{{3}}-[0-9]{{2}}-[0-9]{{4}}{END}(?![\-.][0-9])",
            0.55,
            near=0.95,
            alone=0.75,
        ),
        Form("spaces", rf"{START}[0-9]{{3}}[{SPACE}][0-9]{{2}}[{SPACE}][0-9]{{4}}{END}", 0.1, near=0.9, alone=0.5),
        Form("digits", rf"{START}[0-8][0-9]{{8}}{END}", 0.0, near=0.75, alone=0.0),
    )
    CONTEXT = listed("""
        ssn, social security number, social security, us social security, ssns, social security no, itin, ss,
        social number,
        socialnum, social, taxpayer identification number
    """)

    def judge(self, value: str) -> Judgement | None:
        """No area 000 or 666, no group 00, no serial 0000; the number of every example only where a word says so."""
        number = digits(value)
        if number[:3] in ("000", "666") or number[3:5] == "00" or number[5:] == "0000" or len(set(number)) == 1:
            return None
        if number[0] == "9":
            return Judgement(subtype="itin", unaided=0.3, alone=0.45) if int(number[3:5]) in _ITIN_GROUPS else None
        if number != "123456789":
            return FITS
        return Judgement(unaided=0.3) if value != number else None
