"""What somebody pays to the tax office or gets back, in sentences: `muss 2.300 Euro nachzahlen`."""

from __future__ import annotations

from ..amounts import BARE, beside, linked, topic
from ..forms import listed
from ..money import MoneyRecognizer
from ..wordings import Wording

_TAXES = listed("""
    impôt, impôts, impôt sur le revenu, fisc, des contributions, les contributions, aux contributions, précompte,
    précompte professionnel, précompte immobilier, prélèvement à la source, taxe d'habitation, taxe foncière,
    belasting,
    belastingen, inkomstenbelasting, personenbelasting, bedrijfsvoorheffing, loonheffing, loonbelasting, fiscus,
    belastingdienst, belastingaangifte, steuer, steuern, lohnsteuer, einkommensteuer, kirchensteuer, grundsteuer,
    finanzamt, steuererklärung, tax, taxes, income tax, council tax, tax return, hmrc, irs, inland revenue, national
    insurance, precompte, taxman, the revenue, tax office, nachzahlung vom finanzamt, paye, cotisations sociales,
    cotisation sociale, cotisations onss, droits de succession, sociale bijdragen, rsz-bijdragen, rsz-bijdrage, rsz,
    onss, sozialversicherungsbeiträge, sozialabgaben, werbungskosten, sonderausgaben, heffingskorting,
    hypotheekrenteaftrek, taxable income, revenu imposable, revenus imposables, belastbaar inkomen, zu versteuerndes
    einkommen, zu versteuernde einkommen, inheritance tax, capital gains tax, national insurance contributions
""")
_EVENTS = listed("""
    remboursement d'impôt, remboursement d'impôts, remboursement du fisc, supplément d'impôt, supplément d'impôts,
    dette
    fiscale, dettes fiscales, redressement fiscal, avertissement-extrait de rôle, belastingteruggave, belastingschuld,
    belastingschulden, naheffing, naheffingsaanslag, navordering, belastingaanslag, aanslagbiljet,
    voorlopige teruggave,
    steuererstattung, steuerrückerstattung, steuernachzahlung, steuerschulden, steuerschuld, steuerbescheid,
    tax refund,
    tax rebate, tax bill, back taxes, tax arrears, tax debt, unpaid tax, tax demand, tax code, withholding tax, amende
    fiscale, undeclared income, tax fine, belastingboete, tax return, belastingaangifte, steuererklärung, déclaration
    d'impôts, déclaration d'impôt, déclaration fiscale, belastingschijf, boete van de belastingen, amende
    du fisc, steuerhinterziehung, belastingfraude
""")
_COMPOUND = r"\w{3,18}(?:belasting|belastingen|steuern?|heffing|voorheffing|freibetrag|vermindering)"
"""`erfbelasting`, `Erbschaftsteuer`: a tax, by what it is on."""
_SHARES = r"quotient familial (?:de )?[0-9](?:[.,][0-9]{1,2})?(?: parts?)?"
_DONE = (
    r"trop d['’]|paie|paye|payé|contrôlée?|déclare|betaalt|betaalde|zahlt|zahlte|pays|paid|over-deducted|owes|claims"
    r"|reclaim"
    r"|filed|gecontroleerd|aangegeven|geprüft"
)
_RATE = r"taux de prélèvement(?: à la source)?|taux d['’]imposition|steuersatz|belastingtarief|tax rate"
_CLASS = r"(?:lohn)?steuerklasse (?:[1-6]|i{1,3}|iv|vi?)|tax code [0-9]{3,4}[lmnt]"
_UNDECLARED = (
    r"(?:oublié|omis|négligé) de déclarer(?-i:[a-zà-ÿ0-9 ,'’]{0,20})(?:revenus?|loyers?|salaires?)|(?:jamais"
    r"|pas) déclaré(?-i:[a-zà-ÿ0-9 ,'’]{0,20})(?:revenus?"
    r"|loyers?)|(?:inkomsten|huur)(?-i:[a-zà-ÿ0-9 ,'’]{0,25}) (?:niet|nooit) aangegeven|(?:einkünfte"
    r"|miete\w{0,16})(?-i:[a-zà-ÿ0-9 ,'’]{0,25}) nicht (?:versteuert"
    r"|angegeben)|(?:never|not|didn['’]t) declared?(?-i:[a-zà-ÿ0-9 ,'’]{0,15}) (?:income|earnings|rent)"
)


_RETURNED = (
    r"(?:rentré|introduit|complété|rempli|rentrer|introduire) (?:[^\W\d_]{2,8} )?(?:sa|ma|leur) déclaration"
    r"|(?:haar|zijn|mijn) (?:belasting)?aangifte (?:[^\W\d_]{2,8} ){0,2}(?:ingediend|ingevuld|binnengebracht)"
    r"|avis d['’]imposition|aanslagbiljet"
)
"""A return of somebody's, handed in or not."""


class TaxesRecognizer(MoneyRecognizer):
    """Taxes of somebody: due, withheld, paid back."""

    ENTITY = "TAX"
    SURE = 0.78
    UNSAID = Wording(
        r"(?<![^\W_])(?:tva|btw|mwst|mehrwertsteuer|umsatzsteuer|vat|hors taxes?|incl\w{0,16}|inkl\w{0,16}"
        r"|excl\w{0,16}|zzgl|tax[- ]free|taxes comprises|toutes taxes|hors tva)"
        r"(?![^\W_])",
    )
    TERMS = _EVENTS
    PHRASE_WORDS = (
        *_TAXES,
        *listed("""
    taux de prélèvement, taux d'imposition, steuersatz, belastingtarief, tax rate, steuerklasse, lohnsteuerklasse,
    sa déclaration, ma déclaration, leur déclaration, haar aangifte, zijn aangifte, mijn aangifte, avis d'imposition,
    déclarer, déclaré, declare*, aangegeven, versteuert, quotient familial, *belasting, *steuer, *heffing,
    *freibetrag,
    belastingvermindering
"""),
    )
    PHRASES = (_CLASS, _UNDECLARED, _SHARES, _RETURNED)
    BESIDE = (
        beside(topic(_EVENTS), after=40, before=25),
        beside(_RATE, after=20, before=0, amount=r"[0-9]{1,2}(?:[.,][0-9]{1,2})? ?%"),
        beside(topic(_TAXES), after=20, before=12, amount=r"(?<![0-9.,])[0-9]{1,2}(?:[.,][0-9]{1,2})? ?%"),
        linked(topic(_TAXES), _DONE, 25),
        beside(topic(_TAXES), after=45, before=35, amount=BARE),
        beside(_COMPOUND, after=30, before=12),
    )
