"""What somebody earns and gets beside it, in sentences: `elle gagne 2.850 €`, `fährt einen Dienstwagen`."""

from __future__ import annotations

from ..amounts import BARE, beside, linked, topic
from ..forms import listed
from ..labels import alternatives
from ..money import WITHHELD, MoneyRecognizer
from ..wordings import Wording

_GROSS = r"(?:brut|bruto|brutto|net|netto|gross|before tax|after tax|mensuels?|maandelijks|monatlich|monthly)"
_PERIOD = (
    r"(?:(?:/|(?:par|per|pro|im|in der|in de|die|a|an|le|la|de l['’]|the|op)[ ])[ ]?(?:mois|an|année|heure|jour|maand"
    r"|jaar|uur"
    r"|dag|monat|jahr|stunde|tag|month|year|hour|annum|week|woche|semaine|day|journée)|(?:par|per"
    r"|pro)[ ][^\W\d_]{3,14}|de l['’]heure|p\.?[ ]?[amhu]\.?)"
)
_PAID_BY = rf"[ ]?(?:{_GROSS}|meer|minder|de plus|de moins|mehr|weniger|more|less|(?:{_GROSS}[ ])?{_PERIOD})(?![^\W_])"
"""What tells pay: gross or net, or for how long."""
_SUM = rf"(?:{BARE}|(?<![\w.,])[0-9]{{1,5}}(?:[.,][0-9]{{2}})?(?![\w.,%/]))"
_GROSS_WORDS = r"brut|bruto|brutto|netto|gross|net(?: par mois| per maand)?"
_EARNS = listed("""
    gagne, gagnes, gagnent, gagnait, gagnais, gagnera, gagnerait, gagné, verdien, verdient, verdiende, verdienen,
    verdiend, verdiene, verdiente, earn, earns, earned, earning, takes home, take home, took home
""")
_GETS = listed("""
    touche, touches, touchait, touchera, perçoit, perçois, percevait, percevra, rémunéré, rémunérée, demandait, krijg,
    krijgt, kreeg, ontvang, ontvangt, ontving, vraagt, vroeg, zit op, zit aan, zit nu op, zit nu aan, bekommt, bekam,
    bekomme, erhält, erhielt, erhalte, bezieht, bezog, verlangt, fordert, gets, am on, i'm on, he's on, she's on, draws,
    elle facture, il facture, je facture, facturait, rekent, factureert, nimmt, berechnet, start on, started on,
    starting on, ramène, rapporte, asking for, asked for, vit avec, leeft van, lebt von, lives on, living on, möchte,
    kriegt, kriege, kriegte, souhaite, souhaiterait, tourne autour de
""")
_PAY = listed("""
    salaire, salaires, appointements, rémunération, paie, paye, revenu, revenus, pension, retraite, chômage,
    allocations, allocation de chômage, revenu d'intégration, ris, rsa, prétentions salariales, cachet, loon, salaris,
    wedde, inkomen, inkomsten, pensioen, uitkering, leefloon, brutoloon, nettoloon, maandloon, uurloon, bezoldiging,
    looneis, werkloosheidsuitkering, wao-uitkering, aow, gehalt, monatsgehalt, jahresgehalt, grundgehalt, lohn,
    stundenlohn, nettolohn, bruttolohn, rente, altersrente, einkommen, verdienst, bezüge, arbeitslosengeld, bürgergeld,
    krankengeld, gehaltsvorstellung, gehaltswunsch, salary, salaries, wage, wages, weekly pay, monthly pay, annual pay,
    his pay, her pay, my pay, your pay, income, earnings, take-home pay, gross pay, state pension, jobseeker's
    allowance, universal credit, disability benefit, sick pay, day rate, hourly rate, salary expectation, salary
    expectations, package, package annuel, package salarial, salarispakket, loonpakket, jaarpakket, gesamtpaket,
    paycheck, pay cheque, stipendium, bourse, beurs, studiebeurs, bafög, grant, scholarship, maintenance grant, apl,
    allocation, wohngeld, pflegegeld, kurzarbeitergeld, elterngeld, mutterschaftsgeld, übergangsgeld, lohnfortzahlung,
    entgeltfortzahlung, ausbildungsvergütung, basic pay, base pay, maternity pay, paternity pay, parental pay, back pay,
    notice pay, statutory pay, monthly benefit, benefit payment, monatliche leistung, toelage, zorgtoeslag, huurtoeslag
""")
_SCALE = (
    r"(?:barème|échelle) [A-Z]{0,2} ?[0-9]{1,3}[a-z]?|(?:barema|salarisschaal|loonschaal|weddeschaal"
    r"|schaal)(?: is|:)? [A-Z]{0,2} ?[0-9]{1,3}"
    r"[a-z]?|(?:entgeltgruppe|besoldungsgruppe) [A-Z]{0,3} ?[0-9]{1,2}[a-z]?|höhergruppiert|eingruppiert|ingeschaald"
    r"|herzien in schaal"
    r"|(?:pay band|pay scale|pay grade|salary grade|spine point) [A-Z]{0,2} ?[0-9]{1,2}[a-z]?"
)
"""A place in a scale of pay."""
_CHANGED = (
    r"(?:pay rise|salary increase|(?:a|no|[a-z]{3,12} percent|[0-9]{1,2} ?%) raise|loonsverhoging|(?:krijgt|kreeg"
    r"|geen|vraagt|vroeg)"
    r"(?-i:[a-zà-ÿ0-9 ,'’]{0,20}) opslag|gehaltserhöhung|lohnerhöhung|augmentation(?: de salaire| salariale)?"
    r"|augmentée? de [0-9]{1,2} ?%)"
)
_CHANGES = r"(?:augment\w{1,4}|opslag|loonsverhoging|gehaltserhöhung|lohnerhöhung|pay rise|raise|salary increase)"


_BENEFITS = listed("""
    revenu d'intégration, du ris, le ris, rsa, allocations de chômage, pension d'invalidité, pension de survie, grapa,
    allocation de remplacement de revenus, leefloon, werkloosheidsuitkering, invaliditeitsuitkering, ziekte-uitkering,
    bijstandsuitkering, wajong, wia-uitkering, ww-uitkering, aow, overlevingspensioen, hartz iv, bürgergeld,
    sozialhilfe, grundsicherung, arbeitslosengeld, krankengeld, erwerbsminderungsrente, witwenrente, universal credit,
    state pension, disability benefit, disability benefits, jobseeker's allowance, housing benefit, pension credit, on
    benefits, unemployment benefit, food stamps
""")
"""What one lives on who earns nothing."""


_ON = listed("is on, was on, am on, be on, 's on, he's on, she's on, i'm on, they're on")
_ABOUT = r"(?:(?:around|about|roughly|some|approximately|nearly|almost|only|just over|over|circa) )?"
_IS_ON = rf"(?:{alternatives(_ON)})(?= {_ABOUT}[€£$0-9])"
_ADJOINING = r"traitement(?: (?:brut|net|mensuel|annuel)){0,2}(?: de| d['’]environ)?"
"""What is pay right before an amount alone: a `traitement` is also a treatment."""
_COMPOUND_PAY = r"\w{3,18}(?:uitkering|toelage|rente|gehalt|lohn|loon|salaris|wedde)"


class EarningsRecognizer(MoneyRecognizer):
    """What somebody earns."""

    ENTITY = "SALARY"
    UNSAID = WITHHELD
    PHRASE_WORDS = (
        *_EARNS,
        *_GETS,
        *_PAY,
        *_BENEFITS,
        *_ON,
        *listed("""
    brut, bruto, brutto, netto, gross, hired at, started at, offered, opslag, augment*, gehaltserhöhung, lohnerhöhung,
    loonsverhoging, pay rise, raise, salary increase, houdt, hield, barème, échelle, barema, schaal, salarisschaal,
    loonschaal, weddeschaal, traitement, *uitkering, *toelage, *rente, *gehalt, *lohn, *loon, *salaris, *wedde,
    entgeltgruppe, besoldungsgruppe, höhergruppiert, eingruppiert, ingeschaald, pay band, pay
    scale, pay grade, salary grade, spine point
"""),
    )
    PHRASES = (_SCALE, _CHANGED, topic(_BENEFITS))
    BESIDE = (
        beside(topic(_EARNS), after=35, before=0),
        beside(topic((*_EARNS, *_GETS)), after=35, before=0, amount=_SUM, unit=_PAID_BY),
        beside(r"hired at|started at|start at|offered|salary of", after=12, before=0, amount=BARE),
        beside(r"houdt?|hield|hou", after=30, before=0, amount=BARE, unit=r"(?: [^\W\d_]{2,8}){0,2} over"),
        beside(_IS_ON, after=16, before=0),
        beside(_GROSS_WORDS, after=0, before=1, amount=_SUM),
        beside(topic(_PAY), after=60, before=12),
        beside(_CHANGES, after=25, before=12),
        beside(_ADJOINING, after=4, before=0),
        beside(_COMPOUND_PAY, after=45, before=12),
    )


_CAR = listed("""
    voiture de société, voiture de fonction, véhicule de société, véhicule de fonction, carte carburant, carte essence,
    vélo de société, bedrijfswagen, firmawagen, salariswagen, leasewagen, leaseauto, auto van de zaak, tankkaart,
    leasefiets, bedrijfsfiets, dienstwagen, firmenwagen, firmenauto, tankkarte, dienstrad, jobrad, company car, company
    vehicle, fuel card, company bike, car allowance
""")
_EXTRA = listed("""
    treizième mois, 13e mois, 13ème mois, mahlzeitschecks, mahlzeitscheck, essenszuschuss, prime de fin d'année, prime
    d'ancienneté, prime de départ, prime de nuit, prime unique, prime annuelle, prime exceptionnelle, chèques-repas,
    chèque-repas, tickets restaurant, ticket restaurant, éco-chèques, écochèques, pécule de vacances, double pécule,
    indemnité kilométrique, indemnité de départ, indemnité de rupture, indemnité de préavis, dertiende maand, 13de
    maand, eindejaarspremie, maaltijdcheques, maaltijdcheque, ecocheques, vakantiegeld, dubbel vakantiegeld,
    fietsvergoeding, kilometervergoeding, ploegenpremie, ploegentoeslag, nachttoeslag, ontslagvergoeding, vertrekpremie,
    anciënniteitspremie, opzegvergoeding, transitievergoeding, weihnachtsgeld, urlaubsgeld, 13. monatsgehalt,
    dreizehntes monatsgehalt, essensgutscheine, essensmarken, nachtzuschlag, nachtzuschläge, schichtzulage,
    schichtzuschlag, erfolgsprämie, leistungsprämie, abfindung, jubiläumsprämie, fahrtkostenzuschuss, jobticket,
    vermögenswirksame leistungen, meal vouchers, luncheon vouchers, thirteenth month, 13th month, christmas bonus,
    year-end bonus, annual bonus, retention bonus, signing bonus, holiday pay, severance pay, severance package,
    redundancy pay, redundancy payment, stock options, share options, shift allowance, night allowance, long service
    award, titres-repas, titre-repas, dreizehntes gehalt, 13. gehalt, gsm de la société, pc portable de la société,
    téléphone de fonction, gsm van het werk, laptop van het werk, diensthandy, work phone, plan cafétéria,
    cafetariaplan, assurance groupe, groepsverzekering, betriebsrente, betriebliche altersvorsorge, workplace pension,
    company pension, severance, pécule, pécule de sortie, abonnement de train, frais de déplacement, woon-werkverkeer,
    fahrtkosten, eindejaarsgeschenk, geschenkcheque, mileage, cash allowance, 14. monatsgehalt, forfait de frais,
    forfait frais, frais forfaitaires, fahrgeld, reisekosten, travel expenses, travel costs, overtime pay, night premium
""")
_SUMS = listed("""
    bonus, bonussen, prime, primes, gratification, commission, commissions, commissielonen, commissieloon, commissie,
    pourboires, participation aux bénéfices, heures supplémentaires, heures sup, indemnité, premie, premies,
    gratificatie, provisie, fooien, overuren, toeslag, winstdeling, onkostenvergoeding, prämie, prämien, einmalzahlung,
    sonderzahlung, provision, trinkgeld, überstunden, zulage, zuschlag, gewinnbeteiligung, bonuses, overtime, tips,
    allowance, profit share, commission payments
""")
_PRIME = r"(?:sa|ma|la|une|votre|leur|cette) prime (?:de|d['’])[ ]?[^\W\d_]{3,16}(?:[ ]d['’][^\W\d_]{3,12})?"
_NOT_PAY = Wording(
    r"(?<![^\W_])(?:intéressée?s? (?:par|aux?)|offre|offerte|devis|démo|demo|démonstration|brochure"
    r"|produit|product|geïnteresseerd|interesse|interested in|quote"
    r"|angebot|prime de naissance|schadevergoeding|säumniszuschlag|solidaritätszuschlag|familienzulage"
    r"|kinderzulage|kinderzuschlag|\w{3,8}toeslagen?|assur\w{1,16}"
    r"|verzeker\w{1,16}|\w{0,16}versicher\w{0,16}|insur\w{1,16}|polic[ey]\w{0,16}|polis"
    r"|bancaire|bank|banque|makler\w{0,16}"
    r"|courtier|immobili\w{1,16}|\w{0,16}beslag|saisie|gepfändet)(?![^\W_])",
)
_WORKED_PAID = (
    r"(?:heures? sup\w{0,14}(?-i:[a-zà-ÿ0-9 ,'’]{0,40})(?:payées?|rémunérées?|récupérées?|versées?)"
    r"|overuren(?-i:[a-zà-ÿ0-9 ,'’]{0,40})(?:uit)?betaald|uitbetaling van (?:\w{1,16} ){0,2}overuren|(?:betaalde"
    r"|onbetaalde) overuren"
    r"|überstunden(?-i:[a-zà-ÿ0-9 ,'’]{0,40})(?:aus)?(?:ge)?(?:be)?zahlt|(?:bezahlte|unbezahlte) überstunden"
    r"|(?:paid|unpaid|for) (?:\w{1,16} ){0,2}overtime|overtime (?:pay|payment)"
    r"|overtime(?-i:[a-zà-ÿ0-9 ,'’]{0,30})(?:paid|payment))"
)


_OF_WORK = (
    r"(?:van|de|von|of|from) (?:de |het |la |le |der |the |l['’])?(?:firma|zaak|werk|boîte|société|boulot|entreprise"
    r"|company|work"
    r"|employer)"
)


_COMPOUND = (
    r"\w{3,18}(?:zulage|zuschlag|prämie|bonus|premie|vakantiegeld|toeslag|vergoeding|vergütung|erstattung)"
    r"|(?:night|shift|weekend|sunday|travel|expenses?|mileage|attendance|hardship|responsibility|performance|loyalty)"
    r" (?:premium|supplement|payment|reimbursement|bonus|allowance)"
)
"""A part of pay, by what it is for."""


class ExtrasRecognizer(MoneyRecognizer):
    """What somebody gets beside the salary: a bonus, a car, vouchers, overtime that is paid."""

    ENTITY = "PAY_ELEMENT"
    UNSAID = _NOT_PAY
    ENDINGS = listed("zulage, zulagen, prämie, prämien, zuschlag, zuschläge, vakantiegeld, premie, toeslag, vergoeding")
    PHRASE_WORDS = (
        *_CAR,
        *_EXTRA,
        *_SUMS,
        *listed("""
    *vergütung, *erstattung, premium, supplement, reimbursement, heure sup*, heures sup*, km, kilomètre, kilometer,
    mile, bonus, rijdt, roule, fährt, drives, driving
"""),
    )
    PHRASES = (
        _PRIME,
        topic((*_CAR, *_EXTRA)),
        r"bonus(?:sen|es)?",
        _WORKED_PAID,
        r"(?:(?:ge|a|an|the|his|her|my|een|zijn|haar|mijn|son|un|le|mon|sein"
        r"en|ihren|meinen|einen|der|den) )bonus(?:sen)?",
    )
    BESIDE = (
        beside(rf"{topic((*_EXTRA, *_SUMS, *_CAR))}|{_COMPOUND}", after=35, before=20),
        beside(r"(?:du|par|le|per|pro|a|je) (?:km|kilomètre|kilometer|mile)", after=0, before=1),
        linked(_OF_WORK, r"rijdt|reed|rijd|roule|roulait|fährt|fuhr|fahre|drives|drove|driving"),
    )
