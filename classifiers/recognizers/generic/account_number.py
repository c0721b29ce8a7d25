"""Account numbers without IBAN, and numbers of policies, by the words beside them.

`sort code 07-04-36, account 12345678` · `Konto 1234567890, BLZ 37040044` · a French RIB with its key · `polisnummer
HX-4471920`. A number after `account` alone may be a customer's with a shop: eight digits beside a bank are taken.
"""

from __future__ import annotations

import re

from ..forms import CHECKED, FITS, Form, FormRecognizer, Judgement, listed

_TO = r"(?:[ ]?(?:is|ist|lautet|:|=|\.|\|))?[ \t]{0,4}"
_SORT = r"[0-9]{2}[- ]?[0-9]{2}[- ]?[0-9]{2}"
_END = r"(?![\w€%]|[.,/\-][0-9])"
_NUMBER = r"(?:number|nummer|no|nr|n[°º])"
_BANKS = (
    r"(?:bank|barclays|lloyds|natwest|hsbc|nationwide|santander|halifax|monzo|starling|tsb|revolut|building society)"
)


class AccountNumberRecognizer(FormRecognizer):
    """Account numbers of banks that the words beside them name."""

    ENTITY = "BANK_ACCOUNT"
    ANCHORS = listed("""
        sort code, sortcode, sort codes, account, accounts, acc, a/c, konto, kontonummer, konto-nr, kontonr, kto, blz,
        bankleitzahl, rekening, rekeningnummer, bankrekening, bankrekeningnummer, bankrekeningnr, rekeningnr, compte,
        rib, clé rib
    """)
    PATTERNS = (
        Form("sort code", rf"(?<![^\W_])sort[ -]?code{_TO}{_SORT}[^0-9]{{1,40}}(?P<value>[0-9]{{8}}){_END}", 0.9),
        Form(
            "before a sort code",
            rf"(?<![^\W_])(?:account|acc|a/c)[^0-9\n]{{1,25}}(?P<value>[0-9]{{8}})[^0-9]{{1,30}}"
            rf"sort[ -]?code{_TO}{_SORT}",
            0.9,
        ),
        Form(
            "at a bank",
            rf"(?<![^\W_])(?:account|a/c)[^0-9\n]{{0,20}}{_BANKS}?[^0-9\n]{{1,15}}{_SORT}[ ,/]{{1,3}}"
            rf"(?P<value>[0-9]{{8}}){_END}",
            0.85,
            alone=0.0,
        ),
        Form(
            "label",
            rf"(?<![^\W_])(?:bank account|account) (?:{_NUMBER}\.?)?{_TO}(?P<value>[0-9]{{8}}){_END}",
            0.5,
            near=0.8,
            alone=0.0,
        ),
        Form(
            "konto",
            rf"(?<![^\W_])(?:konto|kto)\.?(?:[ -]?(?:nummer|nr)\.?)?{_TO}(?P<value>[0-9]{{6,10}}){_END}",
            0.5,
            near=0.85,
            alone=0.0,
        ),
        Form(
            "rekening",
            rf"(?<![^\W_])(?:bank)?rekening(?:[ -]?(?:nummer|nr))?\.?{_TO}"
            rf"(?P<value>[0-9]{{7,10}}|[0-9]{{2}}(?:\.[0-9]{{2}}){{2}}\.[0-9]{{3}}){_END}",
            0.55,
            near=0.8,
            alone=0.0,
        ),
        Form(  # of France: eleven signs, in a form
            "compte",
            r"(?<![^\W_])(?:(?:n[°ºo]\.?|numéro) de compte(?: bancaire)?|compte bancaire(?: n°)?)"
            rf"[ \t]{{0,3}}[:|\t][ \t]{{0,4}}(?P<value>[0-9]{{5}}[0-9A-Z]{{6}}){_END}",
            0.7,
            alone=0.0,
        ),
        Form(
            "rib",
            r"(?<![^\W_])(?:compte|rib)[^0-9\n]{1,40}"
            r"(?P<value>[0-9]{5}[ -]?[0-9]{5}[ -]?[0-9A-Z]{11}[ -]?[0-9]{2})(?![^\W_])",
            0.9,
            alone=0.0,
        ),
    )
    CONTEXT = listed("""
        bank, banks, banking, sort code, sortcode, barclays, lloyds, natwest, hsbc, nationwide, santander, halifax,
        monzo, building society, current account, savings account, direct debit, blz, bankleitzahl, sparkasse,
        volksbank, raiffeisenbank, commerzbank, deutsche bank, girokonto, kreditinstitut, ing, rabobank, abn amro, kbc,
        belfius, zichtrekening, spaarrekening, overschrijving, überweisung, virement, banque
    """)

    def judge(self, value: str) -> Judgement | None:
        """A RIB ends with a key over the bank, its branch and the account; other numbers have none that all share."""
        whole = re.sub(r"[ -]", "", value).upper()
        if len(whole) != 23:
            return FITS if len(set(whole)) > 2 else None
        bank, branch, account, key = whole[:5], whole[5:10], whole[10:21], whole[21:]
        number = "".join(sign if sign.isdigit() else _IN_A_RIB[sign] for sign in account)
        return CHECKED if 97 - (89 * int(bank) + 15 * int(branch) + 3 * int(number)) % 97 == int(key) else None


_IN_A_RIB = dict(zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "12345678912345678923456789", strict=True))
"""Digits for the letters of an account, as the key of a RIB takes them."""


class PolicyNumberRecognizer(FormRecognizer):
    """Numbers of insurance policies."""

    ENTITY = "INSURANCE"
    ANCHORS = listed("""
        police, polis, polisnummer, polisnr, policennummer, policen-nr, police-nr, versicherungsschein*,
        versicherungsnummer, verzekeringspolis, policy, insurance
    """)
    PATTERNS = (
        Form(
            "label",
            r"(?<![^\W_])(?:police(?: d['’]assurance)? (?:numéro|n[°ºo]\.?)|polis(?:nummer|nr\.?| nr\.?| nummer)"
            r"|policen?-?(?:nummer|nr\.?)|(?:n[°ºo]\.?|numéro|nr\.?) (?:de (?:la )?)?(?:police|polis)|verzekeringspolis"
            r"|police d['’]assurance|insurance (?:policy|number|no\.?)|versicherungsschein(?:-?(?:nummer|nr\.?))?"
            r"|policy (?:number|no\.?|nr\.?|#))"
            rf"{_TO}(?P<value>(?=[A-Z0-9./\-]{{0,12}}[0-9]{{3}})[A-Z0-9](?:[A-Z0-9./\-]{{2,18}}[A-Z0-9])){_END}",
            0.75,
            alone=0.0,
        ),
        Form(  # `Versicherungsnummer 65 170839 J 003` is of the pension, `A123456780` of the health fund
            "insured",
            r"(?<![^\W_])versicherungsnummer[ :\t|]{1,4}"
            r"(?P<value>[A-Z]{2,4}[-/ ]?[0-9]{4,12}(?:[-/.][0-9]{1,6})?)(?![^\W_])",
            0.7,
            alone=0.0,
        ),
    )

    def judge(self, value: str) -> Judgement | None:
        """A year or a day is none."""
        return None if re.fullmatch(r"(?:19|20)[0-9]{2}|[0-9]{1,4}[./\-][0-9]{1,2}[./\-][0-9]{2,4}", value) else FITS
