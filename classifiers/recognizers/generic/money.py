"""Amounts that a label names, besides pay: balance, debt and overpayment, tax and withholding, pay elements.

`Précompte professionnel : 512,30 €` · `Openstaand saldo € 120,50` · `Lohnpfändung: 250 EUR` · `overpayment of £300`.
A label without an amount says nothing.
"""

from __future__ import annotations

import re

from ...matching.context import Surroundings
from ..dates import FULL_DATE
from ..forms import Form, FormRecognizer, Judgement, listed
from ..labels import alternatives, labelled
from ..money import IN_A_FORM, is_in_a_rule
from .salary import AMOUNT, MONEY, PLAIN, SIGN, SalaryRecognizer

_VALUE = rf"{SIGN}(?:{PLAIN}|{AMOUNT})(?![ ]?%)(?![\-/.][0-9])"


_NUMBERED = re.compile(
    r"(?<![^\W_])(?:comptes?|rekening|grootboekrekening|kontos?|sachkonto|accounts?|rubri[^\W\d_]{2,4}|poste"
    r"|dossier|cp|pc|pk"
    r"|paritair comité|commission paritaire|kostenstelle|kostenplaats|cost centre)(?: (?:n[°o]|nr|no|number"
    r"|nummer))?\.? $",
    re.IGNORECASE,
)
_WHOLE = re.compile(r"[0-9]{2,7}")


def _is_numbered(text: str, start: int, end: int) -> bool:
    """Whether a number without cents or currency is what something is called by: `Saldo Konto 4500`, `PC 200`."""
    return (
        _WHOLE.fullmatch(text, start, end) is not None and _NUMBERED.search(text, max(0, start - 40), start) is not None
    )


class _AmountRecognizer(FormRecognizer):
    """`LABELS` and the amount after them."""

    LABELS: tuple[str, ...] = ()
    IN_FORMS: tuple[str, ...] = ()
    """Labels that name the amount behind a colon or in the next cell alone: in sentences they are anybody's."""
    MORE: tuple[Form, ...] = ()
    """Other ways to say it."""
    WORDS: tuple[str, ...] = ()
    """Those by which these are found."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls.ANCHORS = tuple(label.lower() for label in (*cls.LABELS, *cls.IN_FORMS, *cls.WORDS))
        cls.PATTERNS = (
            Form("label", labelled(cls.LABELS, _VALUE, words=2), 0.8, alone=0.0),
            *cls.MORE,
            *(
                [Form("form", labelled(cls.IN_FORMS, _VALUE, strict=True, aside=False), IN_A_FORM, alone=0.0)]
                if cls.IN_FORMS
                else []
            ),
            Form(
                "amount first",
                rf"(?<![\w.,])(?P<value>{MONEY}) (?:(?:de|aan|an|of|in)[ ]|d['’])?"
                rf"(?:{alternatives(cls.LABELS)})(?![^\W_])",
                0.75,
                alone=0.0,
            ),
        )

    def _score(
        self, form: Form, judgement: Judgement, words: Surroundings, start: int, end: int, named: bool | None
    ) -> float:
        if is_in_a_rule(words, start, end) or _is_numbered(words.text, start, end):
            return 0.0
        return super()._score(form, judgement, words, start, end, named)

    def judge(self, value: str) -> Judgement | None:
        """As for a salary: a year or a count is no amount."""
        return SalaryRecognizer.amount(value)


class BalanceRecognizer(_AmountRecognizer):
    """Balances of accounts."""

    ENTITY = "BALANCE"
    MORE = (  # `Solde au 31/01 : 1.904,77 EUR`
        Form(
            "on a day",
            rf"(?<![^\W_])(?:solde|saldo|kontostand|balance)[ ](?:au|op|per|am|zum|vom|on|as of|at)[ ](?:{FULL_DATE}"
            rf"|[0-3]?[0-9]/[01]?[0-9])[ ]?:?[ ]{{0,12}}(?P<value>{SIGN}(?:{PLAIN}|{AMOUNT}))(?![ ]?%)",
            0.8,
            alone=0.0,
        ),
    )
    LABELS = listed("""
        solde, solde du compte, solde dû, solde restant, solde débiteur, solde créditeur, nouveau solde, saldo,
        openstaand saldo, ersparnisse, erspartes,
        rekeningsaldo, kontostand, kontosaldo, guthaben, restbetrag, balance, account balance, outstanding balance,
        balance due
    """)


class DebtRecognizer(_AmountRecognizer):
    """Debts and overpayments."""

    ENTITY = "DEBT"
    WORDS = listed("overpaid, redevable, verschuldigd, schuldet, schulden, owe, owes, owed, moet, doit, doivent, reste")
    MORE = (  # `vous restez redevable de 1 245,60 €`
        Form(
            "owes",
            r"(?<![^\W_])(?:redevables? d(?:e |['’])(?:la somme de )?|(?:me|nous|lui|leur) doi(?:t|vent) (?:encore )?"
            r"|nog (?:een bedrag van )?(?=[^\n]{3,14}verschuldigd)|schulde(?:t|n) (?:uns |ihm |ihr |noch |mir ){1,2}"
            rf"|owes? (?:us |him |her |me |them |still ){{1,2}}|been overpaid (?:by )?)"
            rf"(?P<value>{MONEY}|£[ ]?[0-9,]{{1,9}}(?:\.[0-9]{{2}})?)",
            0.75,
            alone=0.0,
        ),
    )
    LABELS = listed("""
        indu, montant indu, dette, dettes, trop-perçu, trop perçu, montant dû, arriérés, arriéré, à rembourser, somme
        due,
        schuld, schulden, openstaande schuld, onverschuldigde betaling, onverschuldigd betaald, te veel betaald,
        achterstal,
        achterstallig bedrag, terug te betalen, terugvordering, verbindlichkeit, überzahlung, rückforderung,
        rückstand,
        schuldbetrag, restschuld, gesamtschuld, schuldensaldo, resterende schuld, totale schuld, openstaand bedrag,
        dette restante, dette totale, solde de la dette, impayé, impayés, montant impayé, outstanding amount,
        remaining debt, debt, debts, overpayment, amount owed, arrears, outstanding debt, to be repaid
    """)
    IN_FORMS = listed("""
        huurachterstand, huurschuld, betalingsachterstand, mietrückstand, mietrückstände, mietschulden, rückstände,
        arriérés de loyer, loyers impayés, rent arrears, loan, loan amount, mortgage, monthly repayment, monthly
        instalment, prêt, crédit, crédit hypothécaire, mensualité, lening, ontleend bedrag, hypotheek, krediet,
        maandelijkse aflossing, maandelijkse afbetaling, kredit, darlehen, hypothek, verbindlichkeiten,
        monatliche rate,
        monatsrate, geschuldeter betrag, verschuldigd bedrag
    """)


class TaxRecognizer(_AmountRecognizer):
    """Taxes, withholdings and social contributions of somebody."""

    ENTITY = "TAX"

    def judge(self, value: str) -> Judgement | None:
        """Seven digits and more in a row are what the office knows an employer by: `RSZ 1234567 86`."""
        return None if value.isdigit() and len(value) > 6 else super().judge(value)

    LABELS = listed("""
        précompte professionnel, précompte, impôt, impôts, impôt sur le revenu, retenue fiscale, cotisation onss,
        onss,
        cotisation spéciale, prélèvement à la source, bedrijfsvoorheffing, voorheffing, belasting, loonbelasting,
        loonheffing,
        inkomstenbelasting, rsz, rsz-bijdrage, bijzondere bijdrage, lohnsteuer, einkommensteuer, kirchensteuer,
        solidaritätszuschlag, steuerabzug, berufssteuervorabzug, income tax, withholding tax, tax withheld, tax
        deducted,
        paye tax, national insurance
    """)
    IN_FORMS = listed("""
        sociale bijdragen, cotisations sociales, sozialversicherung, rentenversicherung, krankenversicherung,
        arbeitslosenversicherung, pflegeversicherung, national insurance contributions, tax refund, steuererstattung,
        remboursement d'impôt, belastingteruggave
    """)


class PayElementRecognizer(_AmountRecognizer):
    """Parts of pay beside the salary itself."""

    ENTITY = "PAY_ELEMENT"
    LABELS = listed("""
        prime, prime d'ancienneté, prime de nuit, chèques-repas, chèque-repas, heures supplémentaires, indemnité,
        frais propres,
        avantage en nature, avantages de toute nature, éco-chèques, treizième mois, maaltijdcheques, premie,
        ploegenpremie,
        overuren, onkostenvergoeding, voordeel alle aard, ecocheques, dertiende maand, zulage, nachtzuschlag,
        zuschlag,
        überstunden, sachbezug, weihnachtsgeld, urlaubsgeld, vermögenswirksame leistungen, essensgutscheine,
        overtime, allowance,
        meal vouchers, benefit in kind, car allowance, prime de fin d'année, pécule de vacances, pécule, vakantiegeld,
        eindejaarspremie, holiday pay, bonus, christmas bonus, year-end bonus, prime annuelle
    """)
    IN_FORMS = listed("""
        severance pay, redundancy pay, indemnité de rupture, indemnité de licenciement, opzegvergoeding,
        ontslagvergoeding, abfindung, fietsvergoeding, kilometervergoeding, indemnité vélo, indemnité kilométrique,
        fahrgeld, fahrtkosten, spesen, nachtpremie, night premium, shift allowance, prime d'équipe, schichtzulage,
        commission, commissie, provision, thuiswerkvergoeding
    """)


class ChildBenefitRecognizer(_AmountRecognizer):
    """Child benefit."""

    ENTITY = "CHILD_BENEFIT"
    LABELS = listed("""
        allocations familiales, allocation familiale, kinderbijslag, groeipakket, kindergeld, kinderzuschlag, child
        benefit,
        family allowance, kinderopvangtoeslag
    """)
