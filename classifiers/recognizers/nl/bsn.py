"""Dutch citizen service number (burgerservicenummer): nine digits, eleven-proof with weights 9 8 7 6 5 4 3 2 -1.

One random number in eleven passes, so in running text it needs a word beside it. Example: `111222333`.
"""

from __future__ import annotations

from ..forms import END, FITS, SPACE, START, Form, FormRecognizer, Judgement, digits, listed

CONTEXT = listed("""
    bsn, burgerservicenummer, burgerservicenr, sofinummer, sofi nummer, sofi, sofinr, bsn nummer,
    citizen service number, burgerservice, numero de service citoyen, bsnr, service number, persoonsnummer,
    fiscaal nummer, burgerservice nummer, burger service nummer
""")


def eleven_proof(number: str) -> bool:
    """The BSN's check over nine digits."""
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return number != "000000000" and sum(w * int(d) for w, d in zip(weights, number, strict=True)) % 11 == 0


class NlBsnRecognizer(FormRecognizer):
    """Dutch BSN, former sofi number included."""

    ENTITY = "NL_BSN"
    COUNTRY_CODE = "nl"
    PATTERNS = (
        Form("digits", rf"{START}(?<![0-9][.,\-])[0-9]{{9}}{END}(?![.,\-][0-9])", 0.3, near=0.95, alone=0.6),
        Form(
            "grouped",
            rf"{START}(?<![0-9][.,\-])[0-9]{{4}}[.{SPACE}\-][0-9]{{2}}[.{SPACE}\-][0-9]{{3}}{END}(?![.,\-][0-9])",
            0.35,
            near=0.95,
            alone=0.6,
        ),
        Form(
            "threes",
            rf"{START}(?<![0-9][.,\-])[0-9]{{3}}[.{SPACE}\-][0-9]{{3}}[.{SPACE}\-][0-9]{{3}}{END}(?![.,\-][0-9])",
            0.2,
            near=0.93,
            alone=0.5,
        ),
        Form(
            "three, two and four",
            rf"{START}[0-9]{{3}}-[0-9]{{2}}-[0-9]{{4}}{END}(?![.,\-][0-9])",
            0.0,
            near=0.96,
            alone=0.0,
        ),
        Form("without zero", rf"{START}(?<![0-9][.,\-])[1-9][0-9]{{7}}{END}(?![.,\-][0-9])", 0.0, near=0.8, alone=0.35),
    )
    CONTEXT = CONTEXT
    AGAINST = listed("""
        rsin, tel, telefoon, gsm, factuur, factuurnummer, ordernummer, klantnummer, invoice, kvk, order
    """)

    def judge(self, value: str) -> Judgement | None:
        """The eleven-proof; eight digits are read with the zero that a number column loses."""
        return FITS if eleven_proof(digits(value).zfill(9)) else None
