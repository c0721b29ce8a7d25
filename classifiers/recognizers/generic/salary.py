"""Salaries and other pay behind a label: `salaire brut : 3.250,00 €`, `brutoloon € 3.250`, `Bruttogehalt: 3250 EUR`."""

from __future__ import annotations

import re

from ...matching.context import Surroundings
from ..forms import Form, FormRecognizer, Judgement, digits, listed
from ..labels import labelled
from ..money import IN_A_FORM, is_in_a_rule, is_withheld

AMOUNT = (
    r"(?:(?:€|EUR|£|\$|CHF)[ \u00a0]?)?(?:[-−–][ ]?)?[0-9]{1,3}(?:[ .,'\u00a0\u202f][0-9]{3}){0,3}"
    r"(?:[.,](?:[0-9]{4}|[0-9]{1,2}))?(?![0-9])"
    r"(?:[ \u00a0]?(?:€|euros?|EUR|£|CHF))?(?: ?/ ?(?:mois|maand|monat|month|an|jaar|jahr|year|h|u))?"
)
PLAIN = r"(?:(?:€|EUR)[ ]?)?[0-9]{3,7}(?:[.,](?:[0-9]{4}|[0-9]{2}))?(?![.,]?[0-9])(?:[ ]?(?:€|euros?|EUR))?"
MONEY = (
    r"(?:(?:€|EUR|£)[ ]?[0-9]{1,3}(?:,[0-9]{3}){1,2}(?:\.[0-9]{2})?(?![0-9])"  # as the English write
    r"|(?:€|EUR)[ ]?[0-9]{1,3}(?:[ .][0-9]{3}){0,2}(?:,(?:[0-9]{4}|[0-9]{2}))?(?!,?[0-9])"
    r"|[0-9]{1,3}(?:,[0-9]{3}){1,2}(?:\.[0-9]{2})?[ ]?(?:€|euros?|EUR)"
    r"|[0-9]{1,3}(?:[ .]?[0-9]{3}){0,2}(?:,(?:[0-9]{4}|[0-9]{2}))?[ ]?(?:€|euros?|EUR))"
)
"""An amount with its currency."""
SIGN = r"(?:[-−–][ ]?)?"
"""Of what is withheld: `-512,33`, `€ -512,33`, `- 377,74`."""
_LABELS = listed("""
leefloon, revenu d'intégration, revenu d'intégration sociale, werkloosheidsuitkering, allocations de chômage,
arbeitslosengeld, ziekte-uitkering, pensioenbedrag, montant de la pension, rentenhöhe,
salaire, salaire brut, salaire net, salaire mensuel, salaire mensuel brut, salaire de base, salaire annuel, salaire
horaire, rémunération, rémunération brute, rémunération mensuelle, rémunération annuelle, traitement brut, net à
payer, appointements, brut mensuel, loon, brutoloon, nettoloon, maandloon, bruto maandloon, bruto maandsalaris,
basisloon, uurloon, jaarloon, salaris, brutosalaris, nettosalaris, maandsalaris, jaarsalaris, bezoldiging, wedde,
maandwedde, jaarwedde, brutowedde, netto te betalen, gehalt, bruttogehalt, nettogehalt, monatsgehalt, jahresgehalt,
bruttomonatsgehalt, bruttojahresgehalt, nettomonatsgehalt, bruttomonatslohn, bruttojahreslohn, bruttostundenlohn,
brutomaandloon, brutomaandsalaris, brutomaandwedde, brutojaarloon, brutojaarsalaris, brutouurloon, nettomaandloon,
nettomaandsalaris, grundgehalt, bruttolohn, nettolohn, lohn, stundenlohn, monatslohn, vergütung, auszahlungsbetrag,
salary, gross salary, net salary, monthly salary, annual salary, base salary, basic salary, gross pay, net pay, hourly
wage, wage, remuneration, revenu mensuel, revenus mensuels, revenu net, revenu imposable, revenus nets, inkomen,
maandinkomen, netto-inkomen, gezinsinkomen, belastbaar inkomen, einkommen, monatseinkommen, nettoeinkommen,
bruttoeinkommen, jahreseinkommen, monthly income, annual income, household income, net income
""")

_IN_FORMS = listed("""
basic pay, base pay, take-home pay, gross wage, net wage, traitement, traitement mensuel, pension, pensioen, rente,
altersrente, uitkering, bruttoverdienst, nettoverdienst
""")
"""Labels of pay behind a colon or in the next cell alone."""
_GROSS = listed("brut, bruto, brutto, netto, gross, brut par mois, brut/mois, bruto per maand, net par mois")
_EARNS = listed("currently on, gagne, gagnait, touche, verdient, verdien, verdiende, earn, earns, earned, paid")

_NORM = re.compile(
    r"(?<![^\W_])(?:(?:le |het |der |the )?(?:salaires?|loon|lonen|lohn|löhne|wages?|pay)"
    r" (?:minimum|minimal)"
    r"|minimum ?(?:wage|loon|lohn|salaris|salary|inkomen)|mindest(?:lohn|gehalt|vergütung)\w{0,3}|smic|barèmes?|barema"
    r"|(?:ten minste|minstens|maximaal|ten hoogste|au moins|au maximum|mindestens|höchstens|at least|at most|up to))"
    r"[^.;:\n]{0,30}$",
    re.IGNORECASE,
)
"""What a law or a contract gives to everybody: `le salaire minimum est de …`, `ten minste …`."""


class SalaryRecognizer(FormRecognizer):
    """Amounts of pay that a label names."""

    ENTITY = "SALARY"
    ANCHORS = (*(label.lower() for label in (*_LABELS, *_IN_FORMS)), *_GROSS, *_EARNS)
    PATTERNS = (
        Form("label", labelled(_LABELS, rf"(?:{PLAIN}|{AMOUNT})(?![ ]?%)", words=3), 0.8, alone=0.0),
        Form(
            "form",
            labelled(_IN_FORMS, rf"(?:{PLAIN}|{AMOUNT})(?![ ]?%)", strict=True, aside=False),
            IN_A_FORM,
            alone=0.0,
        ),
        Form(  # `elle gagne 2.100 € par mois`, `verdient 3.200 euro bruto per maand`
            "earns",
            r"(?<![^\W_])(?:currently on|gagne|gagnait|touche|verdient|verdien|verdiende|earns?|earned|paid)"
            rf"(?:[ ][^\W\d_]{{2,12}}){{0,2}}[ ](?P<value>{MONEY}|£[ ]?[0-9]{{1,3}}(?:,?[0-9]{{3}})?(?:\.[0-9]{{2}})?)"
            r"[ ]?(?:brut[to]{0,2}|net[to]{0,2}|gross)?[ ]?(?:/|(?:par|per|pro|im|an?)[ ])[ ]?"
            r"(?:mois|an|heure|maand|jaar|uur|monat|jahr|stunde|month|year|hour|annum)(?![^\W_])",
            0.75,
            alone=0.0,
        ),
        Form(
            "gross",
            rf"(?<![\w.,])(?P<value>{MONEY}) (?:brut|bruto|brutto|netto|net|gross)(?:s|es?)?(?![^\W_])",
            0.7,
            alone=0.0,
        ),
    )

    def _score(
        self, form: Form, judgement: Judgement, words: Surroundings, start: int, end: int, named: bool | None
    ) -> float:
        if _NORM.search(words.text, max(0, start - 45), start) or is_in_a_rule(words, start, end):
            return 0.0
        if is_withheld(words, start, end):
            return 0.0
        return super()._score(form, judgement, words, start, end, named)

    def judge(self, value: str) -> Judgement | None:
        """A year is no salary, nor is a count; with a currency any amount is one."""
        return self.amount(value)

    @staticmethod
    def amount(value: str) -> Judgement | None:
        """Whether a number after a label of money is an amount."""
        has_currency = any(mark in value.lower() for mark in ("€", "eur", "£", "$", "chf"))
        number = digits(value)
        if len(number) < 3 and not has_currency:
            return None
        if not has_currency and len(number) == 4 and value.isdigit() and 1990 <= int(number) <= 2035:
            return None
        return Judgement()
