"""Criminal convictions and offences of a person (GDPR Art. 10), in four languages."""

from __future__ import annotations

import re

from ...matching.context import Surroundings
from ..forms import Form, Judgement, listed
from ..somebody import Sentence
from ..terms import TermRecognizer
from ..vocabulary import words_of
from ..wordings import Wording

_OFFENCES = (
    r"(?:vol|vols|escroquerie|coups et blessures|abus de confiance|faux(?: et usage de faux)?"
    r"|trafic de (?:stupéfiants|drogue)|détention de stupéfiants|stupéfiants|cambriolage|recel"
    r"|violences?(?: conjugales)?|attentat à la pudeur|attouchements|détournement(?: de fonds)?|travail au noir"
    r"|fraude(?: fiscale)?|excès de vitesse|viol|agression|meurtre|homicide|harcèlement|diefstal|winkeldiefstal"
    r"|oplichting|slagen en verwondingen|schriftvervalsing|misbruik van vertrouwen|drugs\w{0,8}|inbraak|heling"
    r"|partnergeweld|aanranding|verkrachting|verduistering|zwartwerk|belaging|stalking|fraude|moord|doodslag|geweld"
    r"|diebstahls?|ladendiebstahls?|betrugs?|körperverletzung|urkundenfälschung|unterschlagung|veruntreuung"
    r"|drogen\w{0,8}|einbruchs?|hehlerei|häuslicher gewalt|missbrauchs?|vergewaltigung|nötigung|schwarzarbeit"
    r"|untreue|steuerhinterziehung|totschlags?|mordes|theft|fraud|assault|burglary|shoplifting|embezzlement|forgery"
    r"|drug dealing|possession|domestic violence|sexual assault|rape|stalking|manslaughter|murder|gbh|abh|robbery"
    r"|perjury|arson|tax evasion|drink[- ]driving|speeding"
    r"|(?:winkel)?diefstallen|inbraken|(?:laden)?diebstähle[n]?|einbrüche[n]?|thefts"
    r"|burglaries|assaults|robberies)"
)

_TRIAL = re.compile(r"on probation", re.IGNORECASE)
_COURT = Wording(
    r"(?<![^\W_])(?:court|courts|judges?|magistrates?|offen[cs]es?|convict\w{0,5}|sentenc\w{1,4}|jail\w{0,2}|prison|crimes?"
    rf"|criminal|police|officers?|curfew|bail|guilty|arrest\w{{0,3}}|released?|{_OFFENCES})(?![^\W_])"
)
"""Beside it probation is a sentence; otherwise whoever is on it has a new job."""
_SO_LONG = (
    r"(?:[0-9]{1,2}|un|deux|trois|quatre|cinq|six|huit|dix|douze|quinze|dix-huit|vingt|trente|een|één|twee|drie|vier"
    r"|vijf|zes|acht|tien|twaalf|vijftien|achttien|twintig|dertig|ein(?:em|en)?|zwei|drei|vier|fünf|sechs|sieben|acht"
    r"|neun|zehn|zwölf|achtzehn) (?:ans?|mois|années?|jaar|maanden|jahre?n?|monate?n?|wochen)"
)
"""How long somebody was sent to prison."""

_CIVIL = Wording(
    r"(?:.{0,40}?(?<![^\W_]))?(?:condamnée?s? (?:à (?:payer|verser|rembourser|restituer|quitter|vider|supporter)"
    r"|au (?:paiement|remboursement)|aux (?:dépens|frais|entiers))|veroordeel[dt](?:e)? (?:tot|in) (?:de |het )?"
    r"(?:betal\w+|terugbetal\w+|kosten|gedingkosten|proceskosten|ontruim\w+)|verurteilt,? (?:zur (?:zahlung|räumung"
    r"|herausgabe|kostentragung)|die kosten|an (?:den|die) kläger\w{0,2}))(?![^\W_])",
)
"""What a civil court orders somebody to pay is no crime: `veroordeeld tot betaling van`."""
_JUDGED = 22


class CriminalRecordRecognizer(TermRecognizer):
    """Terms of criminal records."""

    ENTITY = "CRIMINAL_RECORD"
    PERSONAL = listed("""
    condamné pour, condamnée pour, condamné à, condamnée à, veroordeeld tot, veroordeeld voor, veroordeeld wegens,
    verurteilt wegen, verurteilt zu, vorbestraft, convicted of, sentenced to, casier judiciaire vierge, casier vierge,
    strafregister blanco, blanco strafregister, blanco strafblad, keine vorstrafen, nicht vorbestraft,
    condamnation pour, condamnations pour, veroordeling wegens, veroordelingen wegens, veroordeling voor,
    verurteilung wegen, verurteilungen wegen, conviction for, convictions for, clean criminal record,
    no criminal record, en détention préventive, in voorlopige hechtenis
    """)
    TERMS = (
        *listed("""
    casier judiciaire, extrait de casier judiciaire, condamnation pénale, condamné pour, condamnée pour, condamné à,
    condamnée à, peine de prison, emprisonnement, détention, détenu, détenue, libération conditionnelle,
    bracelet électronique, infraction pénale, mise en examen, inculpé, inculpée, garde à vue, bonnes vie et mœurs,
    tribunal correctionnel, strafblad, uittreksel strafregister, uittreksel uit het strafregister, strafregister,
    veroordeeld voor, veroordeeld tot, veroordeeld wegens, strafrechtelijke veroordeling, gevangenisstraf, celstraf,
    gedetineerd, gedetineerde, voorwaardelijke invrijheidstelling, enkelband, correctionele rechtbank,
    verklaring omtrent het gedrag, bewijs van goed gedrag en zeden, vorbestraft, vorstrafe, vorstrafen,
    führungszeugnis, verurteilt wegen, verurteilt zu, freiheitsstrafe, haftstrafe, bewährungsstrafe, auf bewährung,
    untersuchungshaft, straftat, ermittlungsverfahren, criminal record, criminal conviction, criminal convictions,
    convicted of, sentenced to, imprisonment, prison sentence, on probation, on parole, arrested for,
    criminal offence, criminal offense, criminal background check, fait de la prison, de prison, en prison,
    sorti de prison, sortie de prison, incarcéré, incarcérée, incarcération, écroué, écrouée, sous mandat d'arrêt,
    mandat d'arrêt, mandat de dépôt, sous mandat, reconnu coupable, reconnue coupable, plaidé coupable, écopé,
    condamné, condamnée, condamnation, peine avec sursis, avec sursis, peine de travail, travaux d'intérêt général,
    conditions probatoires, récidiviste, connu de la justice, connu des services de police, connu de la police,
    connue de la justice, antécédents judiciaires, interpellé, interpellée, arrêté par la police, privé de liberté,
    poursuivi pour, poursuivie pour, inculpé de, conduite en état d'ivresse, ivresse au volant, état d'ivresse,
    déchéance du droit de conduire, retrait de permis, alcoolémie, in de gevangenis, gevangen gezet, opgesloten,
    met uitstel, effectieve straf, schuldig bevonden, schuldig verklaard, bekende de feiten, veroordeeld,
    veroordeling, recidivist, gekend bij het gerecht, gekend bij de politie, bekend bij de politie,
    gerechtelijke antecedenten, gearresteerd, aanhoudingsbevel, in verdenking gesteld, vervolgd voor, vervolgd wegens,
    probatievoorwaarden, elektronisch toezicht, vrij onder voorwaarden, dronken rijden, dronken achter het stuur,
    rijden onder invloed, rijbewijs werd ingetrokken, rijbewijs ingetrokken, alcoholintoxicatie, drugsfeiten,
    zedenfeiten, im gefängnis, in haft, inhaftiert, jva, eingesessen, schuldig gesprochen, für schuldig befunden,
    verurteilt, verurteilung, geldstrafe, strafbefehl, bewährungshelfer*, sozialstunden, wiederholungstäter*,
    straffällig*, polizeibekannt, aktenkundig, festgenommen, verhaftet, haftbefehl, angeklagt, trunkenheit am steuer,
    trunkenheitsfahrt, fahren unter alkohol, führerscheinentzug, führerschein entzogen, führerschein verloren, btm,
    btmg, in prison, to prison, in jail, to jail, jailed, imprisoned, behind bars, served time, found guilty,
    pleaded guilty, guilty of, convicted, conviction, suspended sentence, community service, community order,
    on parole, parole officer*, parole board*, parole hearing*,
    parole conditions, granted parole, denied parole, breached parole, breach of parole,
    ex-offender, reoffended, known to the police, known to police, police record, arrested, remanded, in custody,
    on bail, charged with, prosecuted for, cautioned for, drink driving, drink-driving, drunk driving, dui,
    banned from driving, lost his licence, lost her licence, restraining order, werkstraf van, monate gesessen,
    jahre gesessen, onder invloed van alcohol, uit de gevangenis, aus dem gefängnis, ins gefängnis, op proef vrij,
    peine de probation, werd aangehouden, is verdachte in, onder aanhoudingsmandaat, verdachte, aangehouden,
    strafverfahren, werkstraf, voorwaardelijk vrij, justitieassistent*, assistant de justice, assistante de justice,
    betrapt op, betrapt met, pris en flagrant délit, op heterdaad, auf frischer tat, caught stealing,
    caught shoplifting, sex offenders register, sex offender, out on tag, on tag, ankle tag, elektronische fußfessel,
    fußfessel, fußfesseln, stups, staatsanwaltschaft ermittelt, ermittelt die staatsanwaltschaft, vrijgelaten,
    freigelassen, libéré sous, released from prison, out of prison, ex-détenu, ex-gedetineerde, ex-häftling, häftling,
    inmate, ex-convict, convict, zat in de cel, in de cel, gezeten voor
    """),
        *words_of("criminal"),
    )
    PHRASE_WORDS = listed("""
    de prison, de réclusion, d'emprisonnement, de détention, cel, celstraf, gevangenis, gevangenisstraf, opsluiting,
    haft, gefängnis, freiheitsstrafe, jugendstrafe, zat vast, zit vast, eerder vast, nog vast, maanden vast, jaar vast,
    de tralies, hinter gittern, casier porte, casier compte, casier comporte, casier affiche,
    casier vierge, casier judiciaire, strafblad telt, strafblad vermeldt, strafblad bevat,
    pour vol, pour vols, pour escroquerie, pour coups, pour abus, pour faux, pour trafic, pour détention,
    pour stupéfiants, pour cambriolage, pour recel, pour violence*, pour attentat, pour attouchements,
    pour détournement, pour travail au noir, pour fraude, pour excès, pour viol, pour agression, pour meurtre,
    pour homicide, pour harcèlement, coupable, inculpé*, prévenu*, accusé*, soupçonné*, chef d*, diefstal,
    winkeldiefstal, oplichting, slagen en verwondingen, schriftvervalsing, misbruik van vertrouwen, drugs*, inbraak,
    heling, partnergeweld, aanranding, verkrachting, verduistering, zwartwerk, belaging, stalking, fraude, moord,
    doodslag, geweld, diebstahl*, ladendiebstahl*, betrug*, körperverletzung, urkundenfälschung, unterschlagung,
    veruntreuung, drogen*, einbruch*, hehlerei, gewalt, missbrauch*, vergewaltigung, nötigung, schwarzarbeit,
    steuerhinterziehung, totschlag*, mordes, guilty of, accused of, suspected of, charged with, convicted of,
    conviction* for, trial for, wanted for, caution for, cautioned for, arrested for, prison for, fined for,
    sacked for, dismissed for, record for, served, diefstallen, inbraken, diebstähle*, einbrüche*,
    pour des faits, pour faits, months for, years for, months in, years in, stretch, untreue
    """)
    PHRASES = (
        rf"(?:{_SO_LONG} (?:de |d['’])?(?:prison|réclusion|emprisonnement|détention)(?: ferme| avec sursis)?"
        rf"|{_SO_LONG} (?:de )?(?:cel|celstraf|gevangenis(?:straf)?|opsluiting)(?: met uitstel)?(?: in)?"
        rf"|{_SO_LONG} (?:haft|gefängnis|freiheitsstrafe|jugendstrafe)(?: auf bewährung)?)",
        r"(?:zat|zit|gezeten|zaten) (?:[^\W\d_]{2,10} ){0,2}(?:vast(?= voor| wegens| sinds| van )|in de cel"
        r"|achter de tralies)",
        r"(?:saß|sitzt|gesessen) (?:[^\W\d_]{2,10} ){0,2}(?:in haft|im gefängnis|hinter gittern|ein(?=[ ]*[,.;]))",
        r"casier (?:judiciaire )?(?:porte|compte|comporte|affiche|vierge)|strafblad (?:telt|vermeldt|bevat)",
        rf"(?:condamnée?|arrêtée?|poursuivie?|prison|amende|casier|plainte|interpellée?|peine|mois|ans"
        rf"|licenciée?)(?: [^\W\d_]{{2,12}}){{0,2}} pour {_OFFENCES}",
        rf"(?:coupable|inculpée?|prévenue?|accusée?|soupçonnée?|chef) d(?:e|['’]) ?{_OFFENCES}",
        rf"(?:veroordeeld|gearresteerd|opgepakt|vervolgd|straf|boete|celstraf|maanden|jaar|gekregen"
        rf"|ontslagen)(?: [^\W\d_]{{2,12}}){{0,2}} (?:voor|wegens) {_OFFENCES}",
        rf"(?:verdacht|beschuldigd|schuldig)(?: [^\W\d_]{{2,12}}){{0,1}} (?:van|aan|bevonden aan) {_OFFENCES}",
        rf"wegen (?:[a-zäöüß]{{4,14}}e[nrms] )?{_OFFENCES}|verdacht(?:s)? (?:des|der|auf) {_OFFENCES}",
        rf"(?:guilty of|accused of|suspected of|charged with|convicted of|convictions? for|trial for|wanted for"
        rf"|caution(?:ed)? for|arrested for|prison for|fined for|sacked for|dismissed for|record for) {_OFFENCES}",
        r"served (?:[a-z]{2,10} ){1,3}(?:months|years)",
        rf"(?:gekend|bekend|connue?s?)(?: [^\W\d_]{{2,12}}){{0,4}} (?:voor|wegens|pour)(?: [^\W\d_]{{2,12}}){{0,3}}"
        rf"[ ’']{_OFFENCES}",
        rf"(?:months|years|time|stretch)(?: in [^\W\d_]{{3,20}})? for {_OFFENCES}",
    )
    LABELS = listed("""
    casier judiciaire, strafblad, strafregister, vorstrafen, führungszeugnis, criminal record,
    antécédents judiciaires, condamnations, veroordelingen
    """)

    def _score(
        self, form: Form, judgement: Judgement, words: Surroundings, start: int, end: int, named: bool | None
    ) -> float:
        if _CIVIL.match(words.text, max(start, end - _JUDGED), end + 40):
            return 0.0
        if _TRIAL.fullmatch(words.text, start, end):
            sentence = Sentence.around(words.text, start, end)
            if not _COURT.search(sentence.text):
                return 0.0
        return super()._score(form, judgement, words, start, end, named)
