"""US social security numbers, as they appear in files of American parent companies: three, two and four digits."""

from __future__ import annotations

from ..forms import END, FITS, SPACE, START, Form, FormRecognizer, Judgement, digits, listed


class AmericanSocialSecurityRecognizer(FormRecognizer):
    """US social security numbers."""

    ENTITY = "US_SSN"
    COUNTRY_CODE = "us"
    PATTERNS = (
        Form(
            "hyphens",
            rf"{START}(?<![\-.])[0-8][0-9]{{2}}-[0-9]{{2}}-[0-9]{{4}}{END}(?![\-.][0-9])",
            0.55,
            near=0.95,
            alone=0.75,
        ),
        Form("spaces", rf"{START}[0-8][0-9]{{2}}[{SPACE}][0-9]{{2}}[{SPACE}][0-9]{{4}}{END}", 0.1, near=0.9, alone=0.3),
        Form("digits", rf"{START}[0-8][0-9]{{8}}{END}", 0.0, near=0.75, alone=0.0),
    )
    CONTEXT = listed("""
        ssn, social security number, social security, us social security, ssns, social security no, itin
    """)

    def judge(self, value: str) -> Judgement | None:
        """No area 000, 666 or 9xx, no group 00, no serial 0000."""
        number = digits(value)
        bad = number[:3] in ("000", "666") or number[3:5] == "00" or number[5:] == "0000"
        return None if bad or len(set(number)) == 1 or number == "123456789" else FITS
