"""Payment card numbers: prefix and length of the brand, Luhn check, in groups or not.

One random number in ten passes Luhn alone, so bare digits in running text need a word such as `carte` or `visa`.
"""

from __future__ import annotations

from ..forms import DASH, END, SPACE, START, Form, FormRecognizer, Judgement, digits, listed

_RANGES: tuple[tuple[str, int, int, tuple[int, ...]], ...] = (
    ("maestro", 670300, 670399, (16, 17, 18, 19)),
    ("mastercard", 510000, 559999, (16,)),
    ("mastercard", 222100, 272099, (16,)),
    ("visa", 400000, 499999, (13, 16, 19)),
    ("amex", 340000, 349999, (15,)),
    ("amex", 370000, 379999, (15,)),
    ("discover", 601100, 601199, (16, 19)),
    ("discover", 644000, 659999, (16, 19)),
    ("diners", 300000, 305999, (14,)),
    ("diners", 360000, 369999, (14,)),
    ("diners", 380000, 399999, (14, 16)),
    ("jcb", 352800, 358999, (16,)),
    ("unionpay", 620000, 629999, (16, 17, 18, 19)),
    ("jcb", 180000, 180099, (15,)),
    ("jcb", 213100, 213199, (15,)),
    ("maestro", 500000, 509999, (12, 13, 14, 15, 16, 17, 18, 19)),
    ("maestro", 560000, 589999, (12, 13, 14, 15, 16, 17, 18, 19)),
    ("maestro", 630400, 630499, (12, 13, 14, 15, 16, 17, 18, 19)),
    ("maestro", 670000, 679999, (12, 13, 14, 15, 16, 17, 18, 19)),
)
"""Brand, first and last issuer prefix of six digits, lengths."""
_G = rf"[{SPACE}{DASH}]"
_FIRST = rf"(?<![0-9]{{4}}[{SPACE}])"
"""The rest of a longer row of fours is no card."""


def luhn(number: str) -> bool:
    """The check of ISO/IEC 7812 over a string of digits."""
    total = 0
    for position, char in enumerate(reversed(number)):
        digit = ord(char) - 48
        total += digit if position % 2 == 0 else (digit * 2 if digit < 5 else digit * 2 - 9)
    return total % 10 == 0


class PaymentCardRecognizer(FormRecognizer):
    """Card numbers of the brands used in Europe; the brand is the subtype."""

    ENTITY = "CREDIT_CARD"
    PATTERNS = (
        Form(
            "fours",
            rf"{START}(?<![.,+])(?<![0-9]-){_FIRST}[0-9]{{4}}{_G}[0-9]{{4}}{_G}[0-9]{{4}}{_G}[0-9]{{4}}(?:{_G}[0-9]{{1,3}})?{END}",
            0.88,
            near=0.97,
            alone=0.95,
        ),
        Form(
            "broken",
            rf"{START}(?<![.,+])(?<![0-9]-){_FIRST}[0-9]{{4}}(?:{_G}[0-9]{{4}}(?:{_G}[0-9]{{4}}\n|\n[0-9]{{4}}{_G})"
            rf"|\n[0-9]{{4}}{_G}[0-9]{{4}}{_G})[0-9]{{4}}{END}",
            0.0,
            near=0.93,
            alone=0.0,
        ),
        Form(
            "fours with dots",
            rf"{START}(?<![.,+])[0-9]{{4}}(?:\.[0-9]{{4}}){{3}}{END}(?![.,][0-9])",
            0.6,
            near=0.95,
            alone=0.8,
        ),
        Form(
            "amex", rf"{START}(?<![.,+])3[47][0-9]{{2}}{_G}[0-9]{{6}}{_G}[0-9]{{5}}{END}", 0.85, near=0.97, alone=0.95
        ),
        Form(
            "diners",
            rf"{START}(?<![.,+])3[0689][0-9]{{2}}{_G}(?:[0-9]{{6}}{_G}[0-9]{{4}}|[0-9]{{4}}{_G}[0-9]{{4}}{_G}[0-9]{{2}}){END}",
            0.7,
            near=0.95,
            alone=0.85,
        ),
        Form(  # on the tracks of its magnetic stripe (ISO/IEC 7813)
            "track",
            r"(?:%B|;)(?P<value>[0-9]{13,19})(?=\^[^\^\n]{2,26}\^[0-9]{4}|=[0-9]{7})",
            0.95,
            alone=0.0,
        ),
        Form("digits", rf"{START}(?<![.,+])[0-9]{{12,19}}{END}(?![.,][0-9])", 0.45, near=0.95, alone=0.7),
    )
    CONTEXT = listed("""
        carte, cartes, kaart, cards, kaarten, karten, karte*, card, visa, mastercard, maestro, amex, american
        express, kreditkart*, bancontact, kredietkaart*, cb, cc, pan, betaalkaart, zahlungskarte, diners,
        discover, jcb, kartennummer, kaartnummer, creditcard*, debit, paiement, betaling, zahlung, payment, pay,
        charge, charged, expire*, verval*, gultig, cvc, cvv, mc, kaartnr, kartennr, kk, kk nr, kredietk*,
        bankkaart*, bankkarte*
    """)
    AGAINST = listed("""
        imei, ean, gtin, facture, factuur, invoice, rechnung, tracking, colis, order, isbn
    """)

    def judge(self, value: str) -> Judgement | None:
        """Prefix, length and Luhn; a number of one repeated digit is none."""
        number = digits(value)
        if len(set(number)) < 2 or not luhn(number):
            return None
        if len(number) == 14 and number[9:11] == "00" and luhn(number[:9]):
            return Judgement(subtype="diners", unaided=0.3, alone=0.3)  # rather a French firm's place: a SIRET
        prefix = int(number[:6])
        for brand, first, last, lengths in _RANGES:
            if first <= prefix <= last and len(number) in lengths:
                # short cards are rare, and one number in ten passes: alone they are a possibility
                return Judgement(subtype=brand, alone=1.0 if len(number) > 13 or brand == "visa" else 0.5)
        return None
