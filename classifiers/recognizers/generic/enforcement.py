"""What is taken from somebody by force or by an assignment: attached wages, bailiffs, seized goods, pay made over.

A saisie or a Pfändung of pay speaks of somebody by itself, unless a rule says what it is or when it may be.
"""

from __future__ import annotations

import re

from ...matching.context import Surroundings
from ..amounts import beside, linked, topic
from ..forms import Form, Judgement, listed
from ..money import MoneyRecognizer
from ..terms import TERM
from ..wordings import Wording
from .salary import AMOUNT, PLAIN

_ORDERS = listed("""
    saisie sur salaire, saisie-arrêt sur salaire, saisie-arrêt, saisie de rémunération, cession de salaire, cession de
    rémunération, cession sur salaire, loonbeslag, beslag op loon, loonoverdracht, derdenbeslag, loonafstand,
    lohnpfändung, gehaltspfändung, lohnabtretung, pfändung, pfändungs- und überweisungsbeschluss, wage garnishment,
    attachment of earnings, earnings arrestment, garnishment order
""")
_MORE = listed("""
    saisie-exécution, saisie mobilière, saisie immobilière, saisie conservatoire, saisie attribution,
    saisie-attribution, avis à tiers détenteur, délégation de sommes, loonsbeslag, bankbeslag, beslag op, beslag gelegd,
    beslaglegging, kontopfändung, pfändungen, pfändungsbeschluss, p-konto, pfändungsschutzkonto, gehaltsabtretung,
    bewarend beslag, uitvoerend beslag, wage assignment, assignment of wages, deduction from earnings order, direct
    earnings attachment, warrant of control, notice of enforcement, arrestment of wages, attachment order, attachment
    orders, loonafhouding, retenue sur salaire, retenue sur rémunération, inhouding op het loon, inhouding op zijn loon,
    inhouding op haar loon, bailiff's seizure, bailiff seizure, charging order, third-party debt order, abtretung des
    lohns, abtretung des gehalts, sachpfändung, zwangsvollstreckung, zwangsvollstreckungsmaßnahmen, vermögensauskunft,
    vollstreckungsbescheid, saisie conservatoire, pfändungsgläubiger, pfändungsgläubigerin, beslaglegger, beslagleggende
    schuldeiser
""")
_OFFICERS = listed("""
    huissier, huissiers, huissier de justice, deurwaarder, deurwaarders, gerechtsdeurwaarder, gerichtsvollzieher,
    gerichtsvollzieherin, bailiff, bailiffs, enforcement agent, enforcement agents, sheriff officers
""")
_WAGES = (
    r"(?:salaires?|rémunération|pension|paie|loon|salaris|wedde|uitkering|pensioen|lohn|gehalt|rente|wages?|pay|salary"
    r"|earnings)"
)
_TAKEN = (
    rf"(?:{_WAGES}(?-i:[a-zà-ÿ0-9 ,'’]{{0,30}}) (?:saisie?s?|cédée?s?|beslagen|overgedragen|gepfändet|abgetreten"
    rf"|garnished|garnisheed"
    rf"|attached|arrested)|(?:saisi\w{{0,3}}|pratiquée? sur|cédé|cède|garnish\w{{0,5}}|attach\w{{0,3}}|gepfändet\w?)"
    rf"(?-i:[a-zà-ÿ0-9 ,'’]{{0,25}}) {_WAGES}|(?:saisi|saisir|saisissent|emporté"
    rf"|inventorié)(?-i:[a-zà-ÿ0-9 ,'’]{{0,20}}) (?:les|ses|mes|sa|son|la|leurs)"
    r" (?:meubles|biens|voiture|maison|compte\w?|télé\w{0,16})|(?:compte|maison|voiture"
    r"|meubles)(?-i:[a-zà-ÿ0-9 ,'’]{0,15}) (?:a|ont|est|sont|été)"
    r" (?:été )?saisi\w{0,2}|beslag (?:gelegd |laten leggen |liggen |ligt |legde )?op (?:(?:zijn|haar|hun|mijn|de"
    r"|een deel"
    r" van (?:zijn|haar|mijn|het)) )?(?:\w{2,14})|(?:inboedel|meubels|auto|rekening"
    r"|huis)(?-i:[a-zà-ÿ0-9 ,'’]{0,20}) in beslag genomen"
    r"|(?:konto|auto|möbel|wohnung|haus|pkw)(?-i:[a-zà-ÿ0-9 ,'’]{0,20}) (?:gepfändet|zwangsversteigert)"
    r"|zwangsversteiger\w{2,4}"
    r"|zwangsvollstreckung gegen|(?:goods|car|van|furniture|belongings|account)(?-i:[a-zà-ÿ0-9 ,'’]{0,20}) (?:was"
    r"|were|been|is) (?:seized|impounded|frozen)"
    rf"|{_WAGES}(?-i:[a-zà-ÿ0-9 ,'’]{{0,20}}) ponctionnée?|(?:rekening|loon)(?-i:[a-zà-ÿ0-9 ,'’]{{0,30}}) geblokkeerd"
    r"|(?:houdt?|hield)(?-i:[a-zà-ÿ0-9 ,'’]{0,30}) af (?:voor|ten gunste van) (?:een|de|zijn|haar|mijn) schuldeisers?"
    r"|seized (?:his|her|my|their)|(?:taken|deducted|docked|withheld|stopped) (?:straight |directly )?(?:from|out of)"
    rf" (?:his|her|my|their) {_WAGES}|{_WAGES}(?-i:[a-zà-ÿ0-9 ,'’]{{0,20}}) (?:gepfändet|abgetreten))"
)
_VISITS = (
    r"(?:venue?s?|passée?s?|vient|passe|est là|frappé|sonné|emporté|saisi|saisir|menace|réclame|exige|lettre|courrier"
    r"|avis|porte"
    r"|kwam|komt|kwamen|stond|stonden|langs|deur|belde|dreigt|brief|gestuurd"
    r"|aangekondigd"
    r"|war|kam|kommt|stand|tür|klingelte|droht|schreiben|zugestellt|geschickt|angekündigt|kuckuck|nahm|mitgenommen"
    r"|pfändete|meegenomen|legde|came|come|comes"
    r"|took|taken|take|seized|visited"
    r"|visit|called|knocked|door|letter|threatened|threaten|sent|served|round|turned up)"
)
_FROM_WAGES = (
    r"(?:sur|de|von|van|from|out of) (?:sa|son|ses|mon|ma|seinem|ihrem|meinem|seiner|ihrer|zijn|haar|mijn|his|her|my"
    r"|their) "
    rf"{_WAGES}"
)
_RETAINED = (
    r"retien\w{1,3}|retenue?s?|prélevée?s?|inhoud\w{0,3}|ingehouden|einbehalten|abgezogen|taken|deducted|docked"
    r"|stopped|court"
    r"|creditors?|gläubigern?|schuldeisers?|créanciers?"
)
_BY_FORCE = (
    r"saisie?s?|cédée?s?|cède|saisir|beslag|beslagen|overgedragen|gepfändet|pfänden|abgetreten|garnished|garnisheed"
    r"|attached"
    r"|arrested|ponctionnée?|geblokkeerd|pratiquée?"
)
_DEFINED = re.compile(
    r" ?: (?:tabel|tableau|tabelle|tables?|wat|was|what|comment|hoe|quotités?)(?![^\W_])"
    r"|(?: orders?)?[ ,](?:est (?:une?|limitée?|possible|interdite?|autorisée?|soumise?)|is (?:een|an?|beperkt"
    r"|mogelijk|not)|ist (?:eine?|nur"
    r"|nicht|möglich|zulässig)|means|tells|allows|permet|peut|peuvent|kan|kunnen|kann|können|can|may|must|doit|moet"
    r"|muss"
    r"|gilt|s['’]applique|est (?:notifiée|signifiée) par|wordt betekend"
    r"|wird (?:durch|von|vom)|(?:is|are) made by|wordt (?:een|beperkt)|consiste|signifie|betekent|bedeutet)(?![^\W_])",
    re.IGNORECASE,
)
"""What says of an order what it is, or when it may be."""
_RULE = re.compile(
    r"(?<![^\W_])(?:(?:bei|im fall) (?:einer|einem|der)|bij (?:een )?|in geval van|en cas de|in case of|was ist"
    r"|qu['’]est-ce"
    r"|wat is|what is|comment|wie funktioniert|hoe werkt|how)(?-i:[a-zà-ÿ0-9 ,'’]{0,25})$",
    re.IGNORECASE,
)


class GarnishmentRecognizer(MoneyRecognizer):
    """Garnishments and assignments of pay, and what bailiffs do."""

    ENTITY = "GARNISHMENT"
    UNSAID = Wording(
        r"(?<![^\W_])(?:bedrijfsvoorheffing|précompte professionnel|lohnsteuer|rsz|onss|sozialabgaben"
        r"|sozialversicherung"
        r"|national insurance|paye|pension contributions?)(?![^\W_])",
    )
    SURE = 0.82
    PERSONAL = _ORDERS
    TERMS = (
        *listed(
            "pfändungsfreibetrag, garnishee, garnishment, quotité saisissable, beslagbaar gedeelte, beslagvrije voet"
        ),
        *_MORE,
    )
    PHRASE_WORDS = (
        *_OFFICERS,
        *listed("""
    saisi*, cédé, cède, inventorié, emporté, beslag, beslagen, overgedragen, gepfändet*, abgetreten, zwangsversteiger*,
    zwangsvollstreckung, garnish*, attached, attaching, attach, arrested, seized, deducted, docked, withheld, stopped,
    impounded, frozen, ponctionn*, geblokkeerd, schuldeiser*, gläubiger*, créancier*, creditor*, retient, retenu*,
    inhouden, ingehouden, einbehalten, attachable, pfändbar*, beslagbaar, beslagbare,
    taken from, his wages, her wages, my wages, his pay, her pay, my pay, suite à une
    saisie, reçu une saisie, notifié, notifiée
"""),
    )
    PHRASES = (_TAKEN,)
    BESIDE = (
        linked(topic(_OFFICERS), _VISITS, 45),
        linked(_WAGES, _BY_FORCE, 35),
        linked(_FROM_WAGES, _RETAINED, 70),
        linked(
            r"saisie", r"reçue?|reçoit|notifiée?|signifiée?|à charge de|à l['’]encontre de|contre|suite à|bloquée?", 35
        ),
        linked(
            r"(?:aan|an|to) (?:de|een|den|the|his|her) (?:schuldeisers?|gläubiger|creditors?)",
            r"inhouden|ingehouden|doorstorten"
            r"|einbehalten|abgeführt|gehen|deducted|paid over",
            60,
        ),
        beside(
            rf"{topic((*_ORDERS, *_MORE))}|saisie|beslag|gepfändet|garnish\w{{2,5}}|attach(?:ed|ing)|cédée?s?"
            rf"|overgedragen"
            rf"|abgetreten|garnished amount|attachable part|montant saisi|ingehouden bedrag|beslagbaar deel"
            r"|beslagbare deel|pfändbarer?(?: teil| betrag)|gepfändete betrag|deducted from|docked from"
            rf"|taken from (?:his|her|my) {_WAGES}",
            after=45,
            before=35,
        ),
    )
    LABELS = listed("""
    saisie, beslag, pfändung, garnishment, retenue sur salaire, inhouding, attachment of earnings, wage assignment,
    earnings arrestment, saisie-arrêt, montant saisi, inhouding loon, inhouding op loon, beslag op loon,
    pfändungsbetrag, gehaltspfändung, saisie sur salaire, cession de salaire,
    loonbeslag, loonoverdracht, lohnpfändung, lohnabtretung, wage garnishment
""")
    ANSWERS = rf"(?:{PLAIN}|{AMOUNT})(?![ ]?%)"

    def _score(
        self, form: Form, judgement: Judgement, words: Surroundings, start: int, end: int, named: bool | None
    ) -> float:
        """What an order is, and when there may be one, is said of nobody."""
        score = super()._score(form, judgement, words, start, end, named)
        ruled = form.name == "personal" and (
            _DEFINED.match(words.text, end) or _RULE.search(words.text, max(0, start - 45), start)
        )
        return min(score, TERM) if ruled else score
