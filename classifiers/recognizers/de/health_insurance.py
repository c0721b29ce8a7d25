"""German health insurance number (KVNR): a letter and nine digits, of which the last is a check digit."""

from __future__ import annotations

from ..forms import END, START, Form, FormRecognizer, Judgement, listed
from ..stock import THINGS


class GermanHealthInsuranceRecognizer(FormRecognizer):
    """The unchanging part of the German health insurance number."""

    ENTITY = "DE_HEALTH_INSURANCE"
    COUNTRY_CODE = "de"
    PATTERNS = (
        Form("number", rf"{START}[A-Z][0-9]{{9}}{END}", 0.4, near=0.97, alone=0.85),
        Form("grouped", rf"{START}[A-Z][ ]?[0-9]{{3}}[ ][0-9]{{3}}[ ][0-9]{{3}}{END}", 0.45, near=0.97, alone=0.85),
    )
    CONTEXT = listed("""
        krankenversicherungsnummer, krankenversichertennummer, kvnr, kv nummer, kv nr, versichertennummer,
        versichertennr, versicherten nummer, versicherten id,
        krankenversicherten nr, krankenversicherten nummer, krankenversichertennr, krankenkassennr, krankenkassen nr,
        krankenversicherungsnr, krankenversicherungs nr, krankenvers nr, kassen nr, krankenkasse,
        krankenversicherung, health insurance, gesundheitskarte, egk, versicherten nr, zorgverzekeringsnummer,
        assurance maladie, versicherungsnummer, aok, tkk, assuré, verzekerdennummer, verzekeringsnummer,
        krankenkassennummer, insured person, insurance number
    """)
    AGAINST = THINGS

    def judge(self, value: str) -> Judgement | None:
        """The check digit: weights 1 2 1 2 …, digit sums, mod 10."""
        compact = "".join(c for c in value.upper() if c.isalnum())
        number = f"{ord(compact[0]) - 64:02d}" + compact[1:9]
        total = sum(sum(divmod(int(d) * (1 + i % 2), 10)) for i, d in enumerate(number))
        return Judgement(checked=True) if total % 10 == int(compact[9]) else None
