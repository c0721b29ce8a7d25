"""When somebody died, told in obituaries, deeds and letters: `s'est éteinte le 6 février`, `starb am 3. Mai`."""

from __future__ import annotations

from ..forms import listed
from ..personal import PersonalRecognizer
from ..told import told
from .wedding import WHEN

_LITTLE = r"(?:[^\W\d_][\w'’-]{0,20},? (?:\([^()\n]{1,30}\) )?){0,5}?"
_ON = (
    r"(?:(?:ce|le|en|dans la nuit du|op|in|in de nacht van|vorige|afgelopen|am|im|in der nacht zum|an|on|last"
    r"|vom) )?"
)
_DIED = (
    r"(?:(?:est|était|s['’]est|s['’]était) (?:décédée?|morte?|éteinte?|endormie?|éteint|suicidée?)|décédée?s?"
    r"|nous a quittés?"
    r"|a rendu l['’]âme|rendu son dernier souffle|a perdu la vie|décès (?:est )?survenu|(?:is|zijn|was) (?:overleden"
    r"|gestorven"
    r"|heengegaan|ontslapen|verongelukt)|overleden|overleed|stierf|heengegaan|ontslapen|verongelukte|verstarb|starb"
    r"|verstorben|gestorben|entschlafen|verschied|verunglückte|died|passed away|deceased|was killed)"
)
_DIED_LAST = (
    r"(?:overleden|gestorven|heengegaan|ontslapen|verongelukt|verstorben|gestorben|entschlafen|verschieden|verunglückt)"
)


class DeathToldRecognizer(PersonalRecognizer):
    """When somebody died."""

    ENTITY = "DATE_OF_DEATH"
    OF_THINGS = True
    ANCHORS = listed("""
        décédé, décédée, décédés, mort le, morte le, mort en, morte en, mort ce, éteint, éteinte, endormi, endormie,
        nous a quittés, nous a quitté, rendu l'âme, dernier souffle, perdu la vie, décès survenu, décès est survenu,
        suicidé, suicidée, overleden, overleed, gestorven, stierf, heengegaan, ontslapen, verongelukt, verongelukte,
        verstarb, starb, verstorben, gestorben, entschlafen, verschied, verschieden, verunglückt, verunglückte, died,
        passed away, deceased, was killed
    """)
    PATTERNS = (
        told("died on", rf"{_DIED},? {_LITTLE}{_ON}(?P<value>{WHEN})(?![\w])"),
        told("died, the day first", rf"(?P<value>{WHEN}),? {_LITTLE}{_DIED_LAST}"),
    )
