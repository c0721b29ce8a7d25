"""How creditworthy somebody is: listed at the National Bank or the Schufa, a score, a loan that was refused."""

from __future__ import annotations

from ..amounts import beside, linked
from ..forms import listed
from ..money import MoneyRecognizer

_TERMS = listed("""
    ficp, fcc, interdit bancaire, interdite bancaire, interdiction bancaire, insolvable, insolvables, insolvabilité,
    solvable, solvabilité, fichage bancaire, cote de crédit, centrale des crédits, centrale des crédits aux
    particuliers, capacité d'emprunt, capacité de remboursement, mauvais payeur, mauvaise payeuse, bon payeur, bonne
    payeuse, liste noire, défaut de paiement, défauts de paiement, bkr, bkr-registratie, bkr-notering, bkr-codering,
    bkr-toets, kredietwaardig, kredietwaardigheid, kredietscore, kredietcentrale, centrale voor kredieten,
    centrale voor
    kredieten aan particulieren, onvermogend, insolvent, solvabel, solvabiliteit, terugbetalingscapaciteit, slechte
    betaler, slecht betaler, zwarte lijst, schufa, schufa-eintrag, schufa-einträge, schufaeintrag, schufa-score,
    schufa-auskunft, bonität, bonitätsprüfung, bonitätsscore, bonitätsauskunft, kreditwürdig, kreditwürdigkeit,
    kreditrating, schuldnerverzeichnis, schwarze liste, zahlungsunfähig, zahlungsunfähigkeit, ccj, ccjs, county court
    judgment, county court judgement, credit score, credit rating, credit history, credit file, credit check, credit
    report, creditworthy, creditworthiness, blacklisted, blacklist, bad credit, poor credit, good credit, bad payer,
    mauvais payeurs, slechte betalers, negatieve registratie, schlechter zahler, bad payers
""")
_LOAN_FR = r"(?:crédits?|prêts?|emprunts?|carte de crédit|demande de (?:crédit|prêt)|découvert|leasing)"
_LOAN_NL = r"(?:\w{0,10}lening(?:en)?|\w{0,10}krediet\w{0,8}|hypotheek\w{0,8}|kredietkaart|leningaanvraag|lease)"
_LOAN_DE = r"(?:\w{0,14}kredit\w{0,8}|\w{0,10}darlehen\w?|kreditkarte|finanzierung\w{0,6}|ratenkauf|leasing\w{0,8})"
_LOAN_EN = r"(?:loans?|mortgages?|credit(?: card)?|finance|overdraft|remortgage|store card|phone contract)"
_NO_FR = r"refusée?s?|rejetée?s?|déclinée?s?|pas accordée?s?|refuse|refuser|recalée?"
_NO_NL = r"geweigerd|afgewezen|afgekeurd|weigerde|weigert|geen|niet goedgekeurd|niet toegestaan"
_NO_DE = r"abgelehnt|verweigert|nicht bekommen|nicht bewilligt|nicht genehmigt|nicht durch|lehnte|lehnt|keinen?"
_NO_EN = (
    r"refused|declined|rejected|turned (?:(?:him|her|them|me|us) )?down|denied|knocked back|can['’]t get"
    r"|could not get|couldn['’]t get"
    r"|would(?:n['’]t| not) (?:give|lend|approve|grant)|not approved|said no"
)
_LISTED = (
    r"banque nationale|banque de france|bnb|centrale|nationale bank|nbb|bkr|kredietcentrale|national bank|schufa|crif"
    r"|credit register|credit bureau|liste noire|zwarte lijst|fichier|register|bkr-register"
)
_SCORE = (
    r"(?:credit (?:score|rating)|(?:experian|equifax|transunion) (?:credit )?score|bonitätsindex|schufa-?score"
    r"|bonitätsscore|kredietscore|cote de crédit|score de crédit)"
)


class SolvencyRecognizer(MoneyRecognizer):
    """Credit scores, listings of bad payers, refused loans."""

    ENTITY = "CREDIT_SCORE"
    SURE = 0.78
    TERMS = _TERMS
    PHRASE_WORDS = listed("""
    cote, score, fiché, fichée, fichés, refusé*, rejeté*, décliné*, pas accordé, geweigerd*, afgewezen, afgekeurd*,
    weigerde, weigert, nationale bank, banque nationale, banque de france, national bank, geen lening, geen krediet,
    geen hypotheek, abgelehnt*, verweigert*, lehnte, lehnt, kein kredit, keinen kredit, refused, declined, rejected,
    turned him down, turned her down, turned them down, turned me down, turned down, denied, knocked back,
    can't get, couldn't get, wouldn't give, would not give, wouldn't lend, not
    approved, recalé, recalée
""")
    PHRASES = (
        r"fichée?s?(?: [^\W\d_]{1,16}){0,2} (?:à|au|auprès de|chez|comme)(?: la"
        r"| le)? [^\W\d_]{1,16}(?: [^\W\d_]{1,16}){0,3}",
        r"cote(?: [^\W\d_]{1,16}){0,7} (?:catégorie|classe) [A-F]",
    )
    BESIDE = (
        linked(_LOAN_FR, _NO_FR, 35),
        linked(_LOAN_NL, _NO_NL, 35),
        linked(_LOAN_DE, _NO_DE, 40),
        linked(_LOAN_EN, _NO_EN, 30),
        linked(
            _LISTED,
            r"fichée?s?|inscrite?s?|reprise?s?|enregistrée?s?|figure|apparaît|listée?|geregistreerd|genoteerd|gekend"
            r"|staat|sta|vermeld|gemeldet|eingetragen|registriert|steht|listed|registered|flagged|record",
            35,
        ),
        beside(
            r"score(?! (?:over|during|in|for|from)(?![^\W_]))(?: [^\W\d_]{1,16}){1,3}",
            after=3,
            before=0,
            amount=r"[0-9]{2,3}(?![\w./])",
            colon=True,
        ),
        beside(_SCORE, after=25, before=0, amount=r"(?<![\w.,])[0-9]{2,3}(?:[.,][0-9]{1,2})?(?![\w/])", colon=True),
    )
