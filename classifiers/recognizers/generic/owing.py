"""What somebody owes, in sentences: `drie maanden achter met de huur`, `was overpaid by €310`, `doit encore 300 €`."""

from __future__ import annotations

from ..amounts import beside, linked, topic
from ..forms import listed
from ..money import MoneyRecognizer
from ..wordings import Wording

_DEBTS = listed("""
    dette, dettes, endetté, endettée, endettés, surendetté, surendettée, surendettement, trop-perçu, trop perçu, indu,
    impayé, impayée, impayés, impayées, arriéré, arriérés, mise en demeure, règlement collectif de dettes,
    médiation de
    dettes, médiateur de dettes, médiatrice de dettes, administrateur de biens, guidance budgétaire, plan d'apurement,
    plan de remboursement, plan de paiement, facilités de paiement, termes et délais, échelonnement, dossier de
    surendettement, faillite personnelle, effacement de dettes, crédit hypothécaire, prêt hypothécaire,
    prêt personnel,
    prêt étudiant, prêt à tempérament, crédit à la consommation, crédit auto, crédit voiture, prêt auto, emprunt,
    emprunts, hypothèque, rappel de paiement, avance sur salaire, schuldenlast, schuldenberg, schuldhulp,
    schuldhulpverlening, schuldbemiddeling, schuldbemiddelaar, schuldsanering, collectieve schuldenregeling,
    budgetbeheer, budgetbegeleiding, beschermingsbewind, bewindvoerder, afbetalingsplan, betalingsplan,
    afbetalingsregeling, betalingsregeling, aflossingsplan, afkortingsplan, betalingsachterstand, huurachterstand,
    achterstal, achterstallen, achterstallig, achterstallige, persoonlijke lening, autolening, woonlening,
    woonkrediet,
    studielening, studieschuld, gokschulden, hypotheek, wanbetaler, wsnp, ingebrekestelling, aanmaning,
    betalingsherinnering, onverschuldigd betaald, loonvoorschot, verschuldet, überschuldet, überschuldung,
    privatinsolvenz, verbraucherinsolvenz, zahlungsbefehl, bevel tot betalen, bevel tot betaling,
    betalingsbevel, commandement de payer, commandement préalable à saisie-exécution, commandement préalable,
    sommation de payer, restschuldbefreiung, schuldnerberatung, schuldnerberaterin, schuldenberatung,
    schuldenvermittlung, mietrückstand, mietrückstände, mietschulden, spielschulden, steuerrückstände, bafög-schulden,
    zahlungsrückstand, unterhaltsrückstand, ratenzahlung, ratenplan, ratenkredit, ratenzahlungsvereinbarung,
    zahlungsplan, tilgungsplan, studienkredit, autokredit, hauskredit, wohnungskredit, baukredit, überzahlung,
    rückforderung, lohnvorschuss, gehaltsvorschuss, mahnbescheid, mahnung, zahlungserinnerung, hypothek,
    eidesstattliche
    versicherung, debt, debts, indebted, arrears, overpayment, bankruptcy, bankrupt, an iva, his iva, her iva, their
    iva, my iva, into iva, iva payments, debt management plan, debt
    relief order, debt adviser, repayment plan, payment plan, payment arrangement, student loan, student loans, car
    loan, payday loan, payday loans, bank loan, mortgage, unpaid invoice, unpaid invoices, unpaid bill, unpaid bills,
    credit card debt, gambling debts, defaulted, salary advance, advance on salary, final demand, payment reminder,
    maxed out, crouler sous les dettes, plan de règlement, crédits à la consommation, crédits hypothécaires, prêts
    personnels, un prêt, son prêt, mon prêt, ardoise, afbetaling, afbetalingen, aflossingen, lening, leningen,
    krediet,
    darlehen, kredit, kredite, in der kreide, ratenkauf, loan, loans, car finance, repayments, mensualité,
    mensualités,
    monatliche rate, monatsrate, monthly instalment, monthly repayment, debt settlement, collective debt settlement,
    individual voluntary arrangement, debt arrangement scheme, schuldenregeling, verbraucherinsolvenzverfahren,
    privatinsolvenzverfahren, überziehung, rückstände, rückständen, maandelijkse aflossing
""")
_COMPOUND = (
    r"\w{3,20}(?:schuld|schulden|achterstand|achterstal(?:len)?|krediet|(?<!ver)lening|rückst[aä]nde?n?|kredite?"
    r"|darlehen)"
)
"""`kredietkaartschuld`, `Unterhaltsrückstände`: a debt, by what it is for."""
_LENT = listed("""
    emprunte, emprunté, prêté, prêt, crédit, leende, leent, geleend, lening, leningen, krediet, lieh, geliehen,
    kredit,
    darlehen, borrows, borrowed, lent, loan, loans, an advance, advance of, avance, voorschot, vorschuss, avancé,
    prêté,
    ausgeliehen, voorgeschoten, vorgestreckt
""")
_PAID_BACK = listed("""
    rembourser, rembourse, remboursera, remboursé, mensualités, mensualité, apurer, aflossen, lost af, afgelost,
    afbetalen, betaalt af, afbetaald, terugbetalen, terugbetaald, terugstorten, terugvorderen, teruggevorderd,
    terugbetaling, abzahlen, abbezahlen, abgezahlt, zurückzahlen, zurückzuzahlen, zurückgezahlt, zurückerstatten,
    abstottern, raten, repay, repays, repaying, repaid, pay back, pays back, paying back, paid back, paying off, pays
    off, pay off, instalments, installments
""")
_OPEN = listed("""
    redevable, redevables, openstaan, openstaat, openstaand, openstaande, verschuldigd, onbetaald, onbetaalde, offen,
    offene, offenen, offenstehend, aussteht, ausstehend, ausstehende, unbezahlt, unbezahlte, schuldet, schulde,
    schulden, schuldete, schuldest, schuldig, im rückstand, rückstand, in verzug, outstanding, owe, owes, owed, owing,
    behind, overdue, unpaid, overpaid, te veel, teveel, en trop, zu viel, zuviel, too much, te weinig, dette, dettes,
    schuld, in het krijt, achterstand van, achterstand, vordering, créance, forderung, forderungen, verbindlichkeiten,
    indûment, de trop, open, par erreur, per vergissing, ten onrechte, onterecht, irrtümlich, zu unrecht, in error,
    by mistake
""")
_N = (
    r"(?:[0-9]{1,2}|une?|deux|trois|quatre|cinq|six|plusieurs|een|één|twee|drie|vier|vijf|zes|enkele|meerdere"
    r"|ein\w{0,2}|zwei"
    r"|drei|vier|fünf|sechs|mehrere\w?|a|one|two|three|four|five|six|several|some)"
)
_BEHIND = (
    rf"(?:{_N} loyers? (?:de retard|en retard|impayés?|dus)|{_N} (?:mois|semaines|trimestres) de (?:loyer|retard"
    rf"|charges)"
    r"|geen (?:\w{0,12}huur|\w{0,10}rekeningen|\w{0,10}facturen|alimentatie|premie|bijdragen?)(?: meer)? (?:betaald"
    r"|betaalt|betalen)"
    r"|(?:zahlt|zahlte|zahle) (?:[^\W\d_]{2,10} ){0,3}?keine (?:miete|raten?|beiträge|rechnungen|prämie)(?: mehr)?"
    rf"|{_N} huurmaanden (?:open|openstaan|achter|onbetaald|te weinig)"
    rf"|(?:doi[st]|devait) (?:(?:encore|toujours) )?{_N} (?:loyers?|mois de loyer|mensualités?|factures?)"
    rf"|{_N} maand(?:en)? (?:huur(?: achter(?:stand|stallig)?)?|achter(?:stand|stallig)?|onbetaald)"
    rf"|achterstand van {_N} maand(?:en)?|(?:un )?(?:retard|arriéré) de {_N} (?:mois|mensualités?|loyers?)"
    rf"|rückstand von {_N} (?:monat(?:en)?|raten?|mieten?)"
    rf"|(?:mit|um) (?:\w{{1,16}} )?{_N} (?:monats)?(?:mieten|raten|monaten|monatsmiete)|{_N} (?:monats)?(?:mieten"
    rf"|raten) (?:im rückstand"
    rf"|offen|schuldig)|in (?:die|de) schulden|voller schulden|owes? (?:us |me |him |her )?{_N} (?:months?|weeks?)"
    r"|(?:hasn['’]t|has not|haven['’]t|never|didn['’]t) (?:paid|pay) (?:it|him|her|me|us|them|anything) ?back"
    rf"|(?:{_N} (?:months?|weeks?|payments?|instalments?) )?behind (?:with|on|in) (?:the |his |her |my |their "
    rf"|our )?(?:rent"
    r"|mortgage|payments?|repayments?|bills?|council tax|maintenance|instalments?|loan|child support)"
    rf"|{_N} (?:months?['’]?|weeks?['’]?) (?:of )?(?:rent )?(?:arrears|unpaid rent|rent unpaid)"
    r"|(?:achter|achterop) (?:met|op) (?:de |het |haar |zijn |mijn |hun )?(?:\w{0,12}huur|betaling\w{0,16}"
    r"|aflossing\w{0,16}|lening|hypotheek"
    r"|alimentatie|facturen|schoolrekening\w{0,16}|rekeningen)|achterstand (?:in|op|bij) (?:de |het )?(?:\w{0,10}huur"
    r"|betaling\w{0,16}"
    r"|aflossing\w{0,16}|lening))"
)
"""How far somebody is behind, and with what."""
_BILL_FR = (
    r"frais \w{3,12}|électricité|gaz|cantine|crèche|assurance|abonnement|garderie|locataire|loyers?|factures?"
    r"|mensualités?|traites|crédit|prêt|charges|amende|cotisations?"
    r"|pension alimentaire|notes?"
)
_BILL_NL = (
    r"elektriciteit|stroom|water|gas|energie|schoolgeld|opvang|\w{0,12}huur|\w{0,18}factu(?:ur|ren)"
    r"|\w{0,18}rekening(?:en)?|lening|\w{0,6}aflossing(?:en)?|hypotheek"
    r"|alimentatie|boetes?"
    r"|bijdragen?"
)
_BILL_DE = (
    r"schulgeld|strom|gas|wasser|heizung|kita-?beiträge|\w{0,8}miete|\w{0,18}rechnung(?:en)?|\w{0,8}raten?|unterhalt"
    r"|darlehen|bußgeld|beiträge"
)
_BILL_EN = (
    r"electric(?:ity)?|gas|water|energy|phone|nursery|rent|(?:school )?fees|mortgage|bills?|invoices?|loan"
    r"|instalments?"
    r"|fines?|council tax|maintenance|child support"
)
_UNPAID_FR = (
    r"(?:n['’](?:a|ai|ont|avez|avait|est)|ne sont)(?: [^\W\d_]{4,9})? (?:pas|plus"
    r"|jamais)(?: encore)? (?:pu )?(?:payée?s?|réglée?s?"
    r"|remboursée?s?|acquittée?s?|honorée?s?|payer|régler)|ne (?:paie|paye|rembourse|paient) (?:plus|pas)"
    r"|peut (?:plus|pas) payer|n['’]arrive(?:nt)? (?:plus|pas) à payer"
    r"|sait (?:plus|pas) payer|en retard|du retard|impayée?s?|en souffrance"
)
_UNPAID_NL = (
    r"(?:nog )?(?:niet|nooit) (?:meer )?(?:betaald|betalen|voldaan|afgelost)|onbetaald\w?|in gebreke"
    r"|kan (?:\w{1,16} )?niet (?:meer )?"
    r"betalen|achter(?:stand|op)?|nog open|niet meer dragen"
)
_UNPAID_DE = (
    r"(?:noch )?nicht (?:mehr )?(?:be|ge|über|ein)?(?:zahlt|wiesen|gezahlt|zahlen)|nie bezahlt|im rückstand|in verzug"
    r"|unbezahlt\w{0,2}"
    r"|überfällig|rückständig\w{0,2}|(?:noch |weiterhin )?(?:aus|offen)(?= *[.,;!)]|$)|nicht eingegangen"
    r"|schuldig geblieben"
)
_UNPAID_EN = (
    r"(?:hasn['’]t|has not|haven['’]t|have not|didn['’]t|did not|never|not) (?:been )?(?:paid|pay|settled)|can(?:no"
    r"|['’])t (?:pay"
    r"|afford)|missed|skipped|unpaid|overdue|in arrears|defaulted"
)
_NOTHING_PAID = (
    r"(?:n['’](?:a|ont|avait|ai)|(?:lui|nous|m['’])a) (?:[^\W\d_]{2,9} )?(?:plus|jamais|toujours pas"
    r"|pas) (?:[^\W\d_]{2,9} )?"
    r"(?:rien )?(?:payée?|versée?|réglée?|remboursée?)"
    r"|(?:heeft|had|hebben|heb) (?:[^\s.;:,]{1,14} ){0,4}?(?:niets|niet|nooit|geen (?:cent|euro"
    r"|frank)) (?:meer )?(?:betaald"
    r"|afgelost|terugbetaald|gestort)"
    r"|(?:hat|hatte|haben|habe) (?:[^\s.;:,]{1,14} ){0,4}?(?:nicht|nichts|nie|keinen (?:cent"
    r"|euro)) (?:mehr )?(?:gezahlt"
    r"|bezahlt|überwiesen|zurückgezahlt)"
    r"|(?:hasn['’]t|has not|haven['’]t|hadn['’]t|not|never) paid (?:a (?:penny|cent|thing)|anything|any rent"
    r"|the rent|us|me"
    r"|him|her)(?: back)?"
)
"""Who owes, as he or she paid nothing any more."""
_MUST = (
    r"(?:doit|dois|devait|doivent|(?:nous |me )devez|devez(?= encore))(?: (?:encore|toujours|aussi|plus de|environ"
    r"|près de|quelque|la somme de"
    r"|un total de"
    r"|à [^\W\d_]{1,16}(?: [^\W\d_]{1,16})?)){0,3}"
)
_NOT_OWED = Wording(
    r"(?<![^\W_])(?:impôts?|fisc|contributions|belasting\w{0,16}|fiscus|\w{0,16}steuern?|finanzamt|tax\w{0,16}|hmrc"
    r"|irs|onkosten|spesen"
    r"|expenses|frais professionnels|notes? de frais|remboursement de frais|reisekosten)(?![^\W_])",
)
"""What is owed to the state is a tax, and expenses are paid back to somebody."""


class OwingRecognizer(MoneyRecognizer):
    """Debts, arrears, overpayments, loans and how they are paid back."""

    ENTITY = "DEBT"
    UNSAID = _NOT_OWED
    PHRASE_WORDS = (
        *_DEBTS,
        *_LENT,
        *_PAID_BACK,
        *_OPEN,
        *listed("""
    rien payé, plus payé, rien versé, plus versé, jamais payé, jamais remboursé, pas payé, plus remboursé,
    niets betaald,
    niets meer betaald, geen cent betaald, geen euro betaald, niet meer betaald, nooit terugbetaald,
    niets terugbetaald,
    nicht mehr gezahlt, nicht mehr bezahlt, nichts gezahlt, nichts bezahlt, nichts mehr gezahlt, nie gezahlt,
    nie bezahlt,
    nie zurückgezahlt, keinen cent, keinen euro, paid a, paid anything, paid any, paid us, paid me, paid him,
    paid her, paid
    the,
    zahlt monatlich, zahlt jeden, stottert, tilgt, loyer, loyers, en retard, du retard, pas payé, plus payé,
    jamais payé, pas réglé, pas remboursé, ne paie, ne paye,
    ne rembourse, payer son, payer ses, payer sa, huur, achter, achterop, achterstand, niet betaald, nooit betaald,
    niet
    betalen, niet meer betalen, nog betalen, te betalen, monatsmieten, miete, nicht bezahlt, nicht gezahlt, nicht
    zahlen, nicht bezahlen, behind with, behind on, behind in, n'arrive plus, nog open, in raten, hasn't paid, has not
    paid, haven't paid, have not paid, didn't pay, never paid, can't pay, cannot pay, can't afford, doit, dois,
    devait,
    devez encore, nous devez, me devez, un plan de, a plan of, owes, le locataire, la locataire, paid it back, paid
    back, pay it back, betaalt, reste à, en souffrance, in gebreke, in arrears, *schuld, *schulden, *achterstal,
    geen huur, keine miete, keine raten, keine beiträge, moet ons, moet mij, moet de, moet hem, moet haar, moet zijn,
    électricité, stroom, elektriciteit, geen premie, keine prämie, geen facturen, geen rekeningen,
    huurmaanden, zu viel gezahlt*, zuviel gezahlt*, zu viel bezahlt*, te veel betaald*, te veel uitbetaald*, overpaid,
    retard de, arriéré de,
    steht noch aus, stehen noch aus, steht aus, stehen aus, *achterstand,
    *achterstallen, *krediet, *lening, *rückstand, *rückstände, *rückständen, *kredit, *kredite, *darlehen
"""),
    )
    PHRASES = (
        topic(_DEBTS),
        _BEHIND,
        _NOTHING_PAID,
        r"schulden(?! uns| ihm| ihr| mir| noch| de[mnr]| wir| sie"
        r"| dir)",
    )
    BESIDE = (
        beside(rf"{topic((*_DEBTS, *_LENT))}|{_COMPOUND}", after=35, before=20),
        beside(topic(_PAID_BACK), after=30, before=25),
        beside(topic(_OPEN), after=30, before=20),
        beside(
            r"zu ?viel (?:ge|be|über)zahl\w{0,6}|te veel (?:uit)?betaalde?|trop[- ]perçus?"
            r"|overpaid",
            after=50,
            before=0,
        ),
        beside(_MUST, after=1, before=0),
        beside(
            r"zahl(?:t|te|e)|stottert|tilgt",
            after=14,
            before=0,
            unit=r"(?: [^\s.;:,]{1,16}){0,4} (?:zurück|ab)(?![^\W_])",
        ),
        beside(r"moet (?:(?:mij|ons|hem|haar|hen|zijn|de|het|een) ?(?:[^\W\d_]{2,14} )?)nog", after=1, before=0),
        beside(r"reste à (?:payer|rembourser)", after=25, before=0),
        beside(r"(?:bij|af|te )?betalen", after=0, before=15, lead=r"nog (?:[^\W\d_]{1,16} )?"),
        beside(r"betaal(?:t|de|den)?", after=3, before=0, unit=r"(?: per [^\W\d_]{3,8})? (?:af|terug)"),
        beside(
            r"plan",
            after=5,
            before=0,
            unit=r" (?:par|per|pro|a|im) (?:mois|maand|monat|month|semaine|week"
            r"|woche)",
        ),
        linked(topic(_LENT), topic(_PAID_BACK), 40),
        linked(_BILL_FR, _UNPAID_FR, 35, tells=False),
        linked(_BILL_NL, _UNPAID_NL, 35, tells=False),
        linked(_BILL_DE, _UNPAID_DE, 35, tells=False),
        linked(_BILL_EN, _UNPAID_EN, 30, tells=False),
        linked(
            topic(_LENT),
            r"bank|banque|banquier|ocmw|cpas|patron|baas|chef|employeur|werkgever|arbeitgeber|employer|onva"
            r"|famille|familie|family|parents|ouders|eltern|voiture|auto|car|maison|huis|haus|house",
            35,
        ),
    )
