"""Reads the lines of a pay slip, and rows that pay persons: `Voorheffing 689,04`, `8000 RSZ werknemer 450,82`.

Words such as `brut` or `netto` stand on invoices and parcels too: they are pay where the same text withholds a tax or
a social contribution.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

import re2

from ..base import Finding
from ..matching.alternatives import alternatives, listed

_AMOUNT = (
    r"(?<![\d.,/])(?P<amount>[-+]?\d{1,3}(?:[ .'\u00a0\u202f]\d{3}){0,2}[.,]\d{2}|[-+]?\d{3,6}[.,]\d{2})"
    r"(?![\d%]|[ ]?%|[.,/]\d)"
)
_GAP = (
    r"(?![^\W\d_]|[- .]?(?:nr|n°|no|nummer|num[ée]ro|matricule)(?![^\W\d_]))"
    r"(?:(?![ ]{3}[A-Z]{2}[ ])[^\n€]){0,48}?(?:€|EUR)?[ ]?"
)
"""Between a label and its amount: a rate, a month, a base; `RSZ-nr` is of an employer, `   CP 118.03` another cell."""

_WITHHELD = listed("""
    précompte professionnel, préc. prof, bedrijfsvoorheffing, bedr. voorh, voorheffing, loonheffing, loonbelasting,
    lohnsteuer, einkommensteuer, solidaritätszuschlag, withholding tax, income tax, paye, tax withheld, wage tax,
    prélèvement à la source, impôt sur le revenu, impôt retenu, retenue fiscale
""")
_SOCIAL = listed("""
    onss, rsz, lss, rszppo, cotisation onss, cotisations onss, cotisation personnelle, cotisations personnelles,
    cotisations sociales, cotisation spéciale, sécurité sociale, inhouding rsz, sociale zekerheid, bijzondere bijdrage,
    rentenversicherung, krankenversicherung, arbeitslosenversicherung, pflegeversicherung, sozialversicherung,
    social security, national insurance, urssaf, csg, kv-beitrag, rv-beitrag, av-beitrag, pv-beitrag
""")
_PAID = listed("""
    brut, brut imposable, imposable, net, net à payer, net payé, net imposable, à payer, total brut, total net, salaire,
    rémunération, bruto, brutoloon, bruto maandloon, brutosalaris, brutowedde, belastbaar, netto, nettoloon, netto loon,
    nettosalaris, netto te betalen, uit te betalen, te betalen, loon, bezoldiging, overschrijving, brutto, bruttolohn,
    bruttogehalt, bruttobezüge, gesamtbrutto, steuerbrutto, nettolohn, nettogehalt, auszahlungsbetrag, auszuzahlen,
    auszuzahlender betrag, zu zahlender betrag, gross, gross pay, gross salary, taxable pay, net pay, net salary,
    take home pay, basic pay, base pay, basic salary, salaire de base, basisloon, uurloon, maandloon, stundenlohn,
    grundlohn, grundgehalt
""")
_ELEMENT = listed("""
    prime, primes, heures supplémentaires, heures sup, chèques-repas, chèque-repas, pécule, pécule de vacances,
    treizième mois, 13e mois, avantage en nature, indemnité, indemnités, acompte, premie, toeslag, overuren,
    maaltijdcheques, vakantiegeld, eindejaarspremie, dertiende maand, voordeel alle aard, vergoeding, voorschot, prämie,
    zulage, zuschlag, überstunden, urlaubsgeld, weihnachtsgeld, sachbezug, aufwandsentschädigung, vorschuss, bonus,
    overtime, meal vouchers, holiday pay, allowance, advance, vwl, vermögenswirksame leistungen, sonderzahlung,
    gratification, commission, tickets restaurant, titres-repas, provision, commissie, ploegenpremie, shift premium
""")
_COMPOUND = r"[^\W\d_]{3,18}(?:zuschlag|zulage|prämie|toeslag|premie|vergoeding|vergütung)"
"""`Nachtzuschlag`, `ploegentoeslag`: an element by what it ends in."""
_GARNISHED = listed("""
    pfändung, lohnpfändung, gehaltspfändung, abtretung, loonbeslag, beslag op loon, loonoverdracht, saisie sur salaire,
    saisie-arrêt, saisie, cession de rémunération, cession sur salaire, attachment of earnings, garnishment
""")


def _line(words: tuple[str, ...], *, start: bool, compound: str = "") -> re.Pattern[str]:
    before = r"(?:^|[\t|;]|[ ]{2,})[ \t]*(?:\d{2,5}[ \t]+)?" if start else r"(?<![^\W_])"
    label = rf"(?:{alternatives(words)}{compound and '|' + compound})(?:[ ](?!\d)[^\W\d_]{{2,14}}\.?){{0,3}}"
    return re.compile(rf"{before}{label}{_GAP}{_AMOUNT}", re.IGNORECASE | re.MULTILINE)


_TAX = _line(_WITHHELD, start=False)
_CONTRIBUTION = _line(_SOCIAL, start=False)
_PAY = _line(_PAID, start=True)
_MORE = _line(_ELEMENT, start=True, compound=_COMPOUND)
_SEIZED = _line(_GARNISHED, start=True)
_ABOUT_PAY = re.compile(
    r"(?<![^\W_])(?:paie|paye|payroll|salaires?|salary|salaries|wages?|loon|lonen|lohn|löhne|gehalt|gehälter|wedden?"
    r"|r[ée]mun[ée]rations?|travailleurs?|werknemers?|arbeitnehmer|employees?|personnel|personeel)(?![^\W_])",
    re.IGNORECASE,
)
_NEEDED = re2.compile("(?i)" + "|".join(sorted({word.partition(" ")[0] for word in (*_WITHHELD, *_SOCIAL)})))
_NEEDED_OWED = re2.compile(
    r"(?i)(?:sold|saldo|cotisation|bijdrag|beitr|contribution|balance|guthaben|tegoed|compte|dette|schuld)"
)
"""What most texts have none of: `re2` tells it in a tenth of the time."""
_OWED = re.compile(
    r"(?<![^\W_])(?:votre|vos|uw|ihre?n?|your|son|zijn|haar|his|her)[ \n](?:[^\W\d_]{3,14}[ \n])?"
    r"(?:soldes?|saldo|cotisations?|bijdragen?|beitr[aä]ge?|contributions?|balance|guthaben|tegoed|compte|dette|schuld)"
    rf"(?![^\W_])[^.;€]{{0,60}}?(?:€|EUR)?[ ]?{_AMOUNT}",
    re.IGNORECASE,
)
_ROW_AMOUNT = re.compile(rf"{_AMOUNT}[ ]?(?:€|EUR)?[ \t|;]*$")


def pay_lines(text: str) -> Iterator[Finding]:
    """Amounts of tax, pay and its elements in a text that withholds a tax or a contribution."""
    if not _NEEDED.search(text):
        return
    taxes = list(_TAX.finditer(text))
    social = list(_CONTRIBUTION.finditer(text))
    for match in taxes:
        yield _amount(match, "TAX", 0.8)
    paid = list(_PAY.finditer(text)) if taxes or social else []
    if not paid:
        return
    for match in social:
        yield _amount(match, "TAX", 0.6)
    for match in paid:
        yield _amount(match, "SALARY", 0.75)
    for match in _MORE.finditer(text):
        yield _amount(match, "PAY_ELEMENT", 0.7)
    for match in _SEIZED.finditer(text):
        yield _amount(match, "GARNISHMENT", 0.8)


def owed(text: str) -> Iterator[Finding]:
    """What stands on somebody's account: `votre cotisation …, soit 517,71 €`, `uw saldo bedraagt …`."""
    for match in _OWED.finditer(text) if _NEEDED_OWED.search(text) else ():
        yield _amount(match, "BALANCE", 0.7)


def payments(text: str, findings: Sequence[Finding]) -> Iterator[Finding]:
    """The amount at the end of a row with a person and an account, or a national number, in a text about pay."""
    people = sorted(f.start for f in findings if f.entity_type in ("PERSON", "FAMILY_NAME"))
    accounts = sorted(f.start for f in findings if f.entity_type in ("IBAN_CODE", "BE_BANK_ACCOUNT"))
    numbers = any(f.entity_type.endswith(("NATIONAL_NUMBER", "BSN", "NIR")) for f in findings)
    if not people or not accounts or not (numbers or _ABOUT_PAY.search(text)):
        return
    at = 0
    for line in text.splitlines(keepends=True):
        end = at + len(line)
        if _any(people, at, end) and _any(accounts, at, end):
            match = _ROW_AMOUNT.search(text, at, end - (line[-1:] == "\n"))
            if match:
                yield _amount(match, "SALARY", 0.6)
        at = end


def _any(places: Sequence[int], start: int, end: int) -> bool:
    position = bisect_right(places, start - 1)
    return position < len(places) and places[position] < end


def _amount(match: re.Match[str], entity_type: str, score: float) -> Finding:
    return Finding(*match.span("amount"), entity_type, score, "pay line")
