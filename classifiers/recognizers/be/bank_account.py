"""Belgian account number as written before IBAN: `539-0075470-34`, ten digits mod 97. Still common in old tables."""

from __future__ import annotations

from ..forms import CHECKED, DASH, END, SPACE, START, Form, FormRecognizer, Judgement, digits, listed


class BeBankAccountRecognizer(FormRecognizer):
    """Belgian account numbers of twelve digits."""

    ENTITY = "BE_BANK_ACCOUNT"
    COUNTRY_CODE = "be"
    PATTERNS = (
        Form("grouped", rf"{START}[0-9]{{3}}[{DASH}][0-9]{{7}}[{DASH}][0-9]{{2}}{END}", 0.75, near=0.97, alone=0.85),
        Form(
            "dotted",
            rf"{START}(?<![0-9][.,])[0-9]{{3}}[.][0-9]{{7}}[.][0-9]{{2}}{END}(?![.,][0-9])",
            0.6,
            near=0.96,
            alone=0.8,
        ),
        Form("spaced", rf"{START}[0-9]{{3}}[{SPACE}][0-9]{{7}}[{SPACE}][0-9]{{2}}{END}", 0.4, near=0.95, alone=0.7),
        Form("digits", rf"{START}[0-9]{{12}}{END}", 0.1, near=0.85, alone=0.5),
    )
    CONTEXT = listed("""
        compte, rekening*, rek, konto*, kontonummer, account, bank, banque, rekeningnummer, cpte, ccp, iban,
        numero de compte, bancaire, bankrekening, bankkonto*, virement, overschrijving, payroll account
    """)

    def judge(self, value: str) -> Judgement | None:
        """Ten digits mod 97, 97 standing for 0."""
        number = digits(value)
        ten = int(number[:10])
        return CHECKED if ten and (ten % 97 or 97) == int(number[10:]) else None
