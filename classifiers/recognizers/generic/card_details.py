"""Verification code and expiry of a payment card, behind their labels: a code must not be kept at all (PCI DSS)."""

from __future__ import annotations

import re

from ...matching.context import Surroundings
from ..forms import Form, FormRecognizer, Judgement, listed
from ..labels import labelled

_CODE = listed("""
    cvc, cvv, cvv2, cvc2, cid code, cryptogramme, cryptogramme visuel, kaartverificatiecode, kartenprüfnummer,
    prüfziffer karte, kartenprüfziffer, prüfnummer, cvc code, cvv code, card verification code,
    security code, code de sécurité, veiligheidscode, prüfziffer, kartenprüfwert, code cvc, code cvv,
    code de vérification, beveiligingscode
""")
_EXPIRY = listed("""
    exp, expiry, expiry date, expiration, expires, valid thru, valid until, date d'expiration, expire fin,
    vervaldatum, vervaldatum kaart, date d'expiration carte, geldig tot, gültig bis, ablaufdatum,
    verval, vervalt, verloopt, expire le, expire, exp date, exp. date, exp. dat., expiration date, card expiry,
    date d'expiration de la carte, date d'expiration de carte, vervaldatum van de kaart, vervaldatum bankkaart,
    ablaufdatum der karte, ablaufdatum karte, karte gültig bis, kaart geldig tot, carte valable jusqu'au, validité carte
""")
_OTHER_PAPER = re.compile(
    r"(?:verblijf|identiteit|rijbewij|paspoort|attest|abonnement|contract|vergunning|séjour|identité|permis|passeport"
    r"|aufenthalt|ausweis|führerschein|reisepass|vertrag|licen[cs]e|passport|permit|badge|garanti|voucher)"
    r"[^\n.;]{0,40}$",
    re.IGNORECASE,
)
"""Another paper that runs out in a month, told before the label: `verblijfskaart F geldig tot 03/2027`."""
_BEFORE = 70
"""Characters before a date in which it is told what it is the end of."""
_CARD = r"[3-6][0-9]{3}(?:[ \-]?[0-9]{4}){3}"
_MONTH = r"(?:0[1-9]|1[0-2])[/\-](?:20)?[2-4][0-9]"


class CardSecurityCodeRecognizer(FormRecognizer):
    """Card verification codes."""

    ENTITY = "CARD_SECURITY_CODE"
    ANCHORS = tuple(label.lower() for label in _CODE)
    PATTERNS = (Form("label", labelled(_CODE, r"[0-9]{3,4}(?![\w.,\-])"), 0.85, alone=0.85),)


class CardExpiryRecognizer(FormRecognizer):
    """Expiry of cards: month and year."""

    ENTITY = "CARD_EXPIRY"
    NUMERIC = True
    ANCHORS = tuple(label.lower() for label in _EXPIRY)
    PATTERNS = (
        Form(
            "label",
            labelled(
                _EXPIRY,
                r"(?:(?:0[1-9]|1[0-2])[ ]?[/\-][ ]?(?:20)?[2-4][0-9]|20[2-4][0-9]-(?:0[1-9]|1[0-2]))(?![\w/\-.])",
            ),
            0.75,
            alone=0.7,
        ),
        Form("behind the card", rf"(?<![\w]){_CARD},?[ ](?P<value>{_MONTH})(?![\w/\-.])", 0.75, alone=0.0),
    )

    def _score(
        self, form: Form, judgement: Judgement, words: Surroundings, start: int, end: int, named: bool | None
    ) -> float:
        if _OTHER_PAPER.search(words.text[max(0, start - _BEFORE) : start]):
            return 0.0
        return super()._score(form, judgement, words, start, end, named)
