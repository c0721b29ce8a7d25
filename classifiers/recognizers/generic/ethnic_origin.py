"""Ethnic or racial origin of a person, in four languages."""

from __future__ import annotations

from ..forms import listed
from ..terms import TermRecognizer
from .nationality import WORDS


class EthnicOriginRecognizer(TermRecognizer):
    """Terms of ethnic origin."""

    ENTITY = "ETHNIC_ORIGIN"
    PERSONAL = listed("""
    d'origine marocaine, d'origine turque, d'origine congolaise, d'origine maghrébine, d'origine africaine,
    d'origine algérienne, d'origine tunisienne, d'origine roumaine, van marokkaanse afkomst, van turkse afkomst,
    van congolese afkomst, van afrikaanse afkomst, türkischer herkunft, türkischer abstammung,
    marokkanischer herkunft, of moroccan origin, of turkish origin, of african descent
    """)
    TERMS = listed("""
    origine ethnique, origine raciale, d'origine marocaine, d'origine turque, d'origine africaine,
    d'origine congolaise, d'origine maghrébine, d'origine étrangère, d'origine italienne, d'origine algérienne,
    couleur de peau, race, ethnie, rom, tzigane, gens du voyage, berbère, kurde, etnische afkomst,
    etnische herkomst, van marokkaanse afkomst, van turkse afkomst, van afrikaanse afkomst,
    van buitenlandse afkomst, van allochtone afkomst, migratieachtergrond, allochtoon, huidskleur, ras, roma,
    zigeuner, koerdisch, berber, ethnische herkunft, migrationshintergrund, türkischer abstammung,
    afrikanischer abstammung, hautfarbe, rasse, sinti, kurdisch, ethnic origin, ethnicity, racial origin,
    skin colour, skin color, african descent, asian descent, of moroccan origin, of turkish origin, black african,
    roma gypsy, kurdish
    """)
    PHRASE_WORDS = ("origine", "afkomst", "komaf", "herkunft", "abstammung", "origin", "descent")
    PHRASES = (
        rf"van (?:{WORDS}) (?:origine|afkomst|komaf)",
        rf"d['’]origine (?:{WORDS})",
        rf"(?:von )?(?:{WORDS})(?:er)? (?:Herkunft|Abstammung)",
        rf"of (?:{WORDS}) (?:origin|descent)",
        rf"origine[ ]?[:=][ ]?(?:{WORDS})",
    )
    LABELS = listed("""
    origine ethnique, ethnie, etniciteit, etnische afkomst, ethnische herkunft, ethnicity, ethnic group,
    ethnic origin, race
    """)
