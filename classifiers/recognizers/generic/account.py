"""What is on somebody's account or saved: `Ihr Konto ist um 320 Euro überzogen`, `son livret`, `in the red`."""

from __future__ import annotations

from ..amounts import BARE, beside, linked, topic
from ..forms import listed
from ..money import MoneyRecognizer
from ..wordings import Wording

_SAVED = listed("""
    économies, épargné, épargnée, épargne, mis de côté, mise de côté, compte d'épargne, compte épargne, livret
    d'épargne, livret a, livret jeune, livret, spaargeld, gespaard, spaarboekje, spaarrekening, spaarcenten, spaarpot,
    spaarplan, opzijgezet, opzij gezet, opzij, appeltje voor de dorst, erspart, erspartes, ersparte, ersparnisse,
    ersparnissen, gespart, angespart, sparbuch, sparkonto, tagesgeldkonto, tagesgeld, zurückgelegt, zur seite gelegt,
    bausparvertrag, rücklagen, savings, savings account, saved, saved up, put aside, set aside, put by, isa, nest egg,
    rainy day fund, de côté, hohen kante
""")
_RED = listed("""
    découvert, à découvert, dans le rouge, en négatif, in het rood, onder nul, rood staan, rood staat, überzogen, im
    minus, in den miesen, dispo, dispokredit, im soll, im dispo, overdrawn, overdraft, in the red, minus, in de min,
    auf
    der hohen kante
""")
_SAID = listed("solde, saldo, rekeningsaldo, kontostand, kontosaldo, guthaben, balance, account balance, bank balance")
_OWN = (
    r"(?:sur|de|à) (?:mon|son|ton|votre|leur|notre|vos|ses) (?:compte|livret)|(?:mon|son|ton|votre|leur) (?:compte"
    r"|livret)"
    r"|op (?:mijn|zijn|haar|hun|uw|je|jouw) (?:zicht|spaar|bank)?rekening|(?:mijn|zijn|haar|hun|uw|je|jouw) (?:zicht"
    r"|spaar|bank)?"
    r"rekening|(?:mein|sein|ihr|dein|unser)(?:e[mns])? (?:giro|bank|spar)?konto|(?:my|his|her|your|their) (?:bank "
    r"|current |savings"
    r" |joint )?account|in the bank|en banque|op de bank|auf der bank|auf dem konto|sur le compte|op de rekening"
)
_MOVED = Wording(
    r"(?<![^\W_])(?:vers(?:er|é|ée|és|ez|ement|ements|ons)|vir(?:er|é|ée|ez|ement|ements)|débitée?|créditée?"
    r"|prélev\w{1,16}|payer"
    r"|payez|stort\w{0,16}|gestort|\w{0,16}overschrijv\w{0,16}|overgeschreven|overma\w{1,16}|overgemaakt|gedebiteerd"
    r"|gecrediteerd|betalen"
    r"|überw\w{1,16}|einzahl\w{1,16}|eingezahlt|abgebucht|gutgeschrieben|zahlen|transfer\w{0,16}|deposit\w{0,16}|paid"
    r"|pay|credited|debited"
    r"|withdraw\w{0,16}|loyer|huur|miete|salaire|loon|gehalt|lohn|salary|wages?|frais|kosten|fees?|garantie"
    r"|caution|arrears|overdue|owes?|debts?|arriérés?|achterstand|rückstand)(?![^\W_])",
)
"""What moves to an account, or is paid from it, is no balance."""


class AccountRecognizer(MoneyRecognizer):
    """Balances, savings and overdrafts of somebody."""

    ENTITY = "BALANCE"
    UNSAID = _MOVED
    PHRASE_WORDS = (
        *_SAVED,
        *_RED,
        *_SAID,
        *listed("""
    zichtrekening, sparkonto, compte à vue, compte courant, compte bancaire, compte de m*, rekening van mevrouw,
    rekening van
    meneer, rekening van dhr, konto von frau, konto von herrn, einde van de, maand rond, fin du mois, finir le mois,
    monatsende, ende des monats, payday, end of the month, to last me, to last him, to last her, to see me,
    tucked away,
    stashed away, squirrelled away, mis à gauche, down to my, down to his, down to her, down to their, reste que,
    reste plus que,
    mon compte, son compte, ton compte, votre compte, leur compte, le compte, me reste, lui reste, a penny, mijn
    rekening, zijn rekening, haar rekening, hun rekening, uw rekening, je rekening, jouw rekening, de rekening,
    zichtrekening, bankrekening, mein konto, meinem konto, sein konto, seinem konto, seines kontos, ihr konto, ihrem
    konto, ihres kontos, dem konto, das konto, girokonto, bankkonto, my account, his account, her account,
    your account,
    their account, bank account, current account, joint account, the bank, en banque, de bank, der bank
"""),
    )
    PHRASES = (
        r"(?:est|suis|sont|était|êtes|es|reste|toujours|souvent|encore|compte) (?:[^\W\d_]{3,9} )?(?:à découvert"
        r"|dans le rouge"
        r"|en négatif)|(?:staat?|stond|sta ik|stonden|zit|zat|duikt) (?:[^\W\d_]{3,9} )?(?:in het rood|onder nul)"
        r"|(?:im|in den|den) dispo(?:kredit)?|in den miesen|overdrawn|(?:into|in|his|her|my) overdraft",
        r"in de min|auf der hohen kante|(?:kaum|kein|etwas|nichts) erspartes?|(?:hasn['’]t|haven['’]t"
        r"|without) (?:got )?a penny"
        r"|(?:son|mon|ma|sa|leur) (?:livret|épargne)(?: a)?|(?:mijn|zijn|haar) spaar(?:boekje|rekening|pot)"
        r"|(?:mein|sein|ihr)(?:em|en)? spar(?:buch|konto)|(?:his|her|my) savings account",
        r"(?:aucune|pas d['’]) ?(?:économies?|épargne)|(?:geen|nauwelijks|amper) (?:euro\w{0,4} |cent )?(?:spaargeld"
        r"|spaarcenten)"
        r"|keine? (?:ersparnisse"
        r"|rücklagen|erspartes)|no savings|(?:toutes )?(?:ses|mes|leurs) économies|(?:haar|zijn|mijn"
        r"|hun) spaar(?:geld|centen)"
        r"|(?:ihre|seine|meine) ersparnisse|(?:his|her|my|their) (?:life )?savings|(?:ganzes|gesamtes) erspartes"
        r"|(?:nothing|little) (?:\w{1,16} )?(?:put aside|saved|in the bank)|rien (?:de côté|sur (?:le|son"
        r"|mon) compte)"
        r"|niets (?:gespaard|opzij)|(?:ebbe|nichts mehr|kein geld) (?:mehr )?auf dem konto|das konto ist (?:leer"
        r"|überzogen|gesperrt)",
    )
    BESIDE = (
        beside(topic(_SAVED), after=45, before=30, amount=BARE),
        beside(topic(_RED), after=30, before=25),
        beside(_OWN, after=45, before=30),
        beside(topic(_SAID), after=60, before=0),
        beside(r"(?:me|lui|leur) reste(?: plus)? (?:qu['’]?|que|encore|à peine)?", after=3, before=0),
        beside(
            r"(?:current|bank|savings|joint) account|giro-?konto|bankkonto|sparkonto|zichtrekening|bankrekening"
            r"|spaarrekening"
            r"|compte (?:à vue|courant|bancaire|d['’]épargne)|(?:konto|rekening|compte) (?:von|van|de) "
            r"(?:frau|herrn|mevrouw|meneer|dhr\.?|m\.|mme|monsieur|madame)",
            after=40,
            before=25,
        ),
        beside(
            r"tot het einde van de maand|om de maand rond te komen|tot (?:de )?wedde|jusqu['’]à la fin du mois"
            r"|pour finir le mois"
            r"|bis (?:zum )?(?:monatsende|ende des monats|zum ersten)|till payday|until payday"
            r"|till the end of the month"
            r"|to (?:last|see) (?:me|him|her|them)|tucked away|stashed away|squirrelled away|mis à gauche",
            after=0,
            before=14,
        ),
        beside(r"down to (?:my|his|her|their) last|reste(?:nt)? (?:plus )?que", after=3, before=0),
        beside(
            r"kontostand|saldo", after=10, before=0, amount=r"(?:minus|-)[ ]?[0-9]{2,5}(?:[.,][0-9]{2})?", colon=True
        ),
        linked(
            _OWN,
            r"überzogen|im minus|im soll|gesperrt|leer|à découvert|dans le rouge|bloquée?|vide|in het rood|onder nul"
            r"|geblokkeerd|leeg|overdrawn|in the red|frozen|empty",
            35,
            tells=False,
        ),
    )
