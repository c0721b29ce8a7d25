"""Ethnic or racial origin of a person, in four languages."""

from __future__ import annotations

from ..forms import listed
from ..labels import alternatives
from ..nations import NATIONS
from ..terms import TermRecognizer
from ..vocabulary import words_of
from .nationality import WORDS

_REGION = alternatives(
    listed("""
    africain, africaine, maghrébin, maghrébine, nord-africain, nord-africaine, subsaharien, subsaharienne, antillais,
    antillaise, caribéen, caribéenne, asiatique, arabe, berbère, kabyle, kurde, arménienne, juive, slave, balkanique,
    latino-américain, latino-américaine, moyen-orientale, extra-européenne, étrangère, afrikaans, afrikaanse, aziatisch,
    aziatische, arabisch, arabische, koerdisch, koerdische, berberse, caribisch, caribische, antilliaans, antilliaanse,
    molukse, joods, joodse, indische, javaanse, hindoestaanse, creoolse, buitenlandse, afrikanisch, afrikanischer,
    asiatisch, asiatischer, arabischer, kurdisch, kurdischer, karibischer, jüdischer, slawischer, osteuropäischer,
    african, asian, arab, caribbean, kurdish, jewish, slavic, middle eastern, latin american, mixed, west african,
    east african, north african, south asian, east asian, afro-caribbean, romany, indigenous, aboriginal
    """)
)
_PEOPLE = rf"(?:{WORDS}|{NATIONS.french}|{NATIONS.dutch}|{NATIONS.german}|{NATIONS.english}|{_REGION})"
"""Nations, peoples and regions, as adjectives of four languages."""


class EthnicOriginRecognizer(TermRecognizer):
    """Terms of ethnic origin."""

    ENTITY = "ETHNIC_ORIGIN"
    PERSONAL = listed("""
    d'origine marocaine, d'origine turque, d'origine congolaise, d'origine maghrébine, d'origine africaine,
    d'origine algérienne, d'origine tunisienne, d'origine roumaine, van marokkaanse afkomst, van turkse afkomst,
    van congolese afkomst, van afrikaanse afkomst, türkischer herkunft, türkischer abstammung,
    marokkanischer herkunft, of moroccan origin, of turkish origin, of african descent
    """)
    TERMS = (
        *listed("""
    origine ethnique, origine raciale, d'origine marocaine, d'origine turque, d'origine africaine,
    d'origine congolaise, d'origine maghrébine, d'origine étrangère, d'origine italienne, d'origine algérienne,
    couleur de peau, ethnie, tzigane, gens du voyage, berbère, kurde, etnische afkomst, etnische herkomst,
    van marokkaanse afkomst, van turkse afkomst, van afrikaanse afkomst, van buitenlandse afkomst,
    van allochtone afkomst, migratieachtergrond, allochtoon, huidskleur, zigeuner, koerdisch, berber,
    ethnische herkunft, migrationshintergrund, türkischer abstammung, afrikanischer abstammung, hautfarbe, sinti,
    kurdisch, ethnic origin, ethnicity, racial origin, skin colour, skin color, african descent, asian descent,
    of moroccan origin, of turkish origin, black african, roma gypsy, kurdish, racines marocaines, racines africaines,
    racines turques, racines congolaises, issu de l'immigration, issue de l'immigration, type maghrébin,
    type africain, type européen, type méditerranéen, type asiatique, type nord-africain, de peau noire, peau noire,
    peau foncée, peau mate, noir de peau, noire de peau, métis, métisse, d'ascendance*, afrodescendant*, tsigane,
    manouche, gitan, gitane, amazigh, tutsi, hutu, yézidi*, ouïghour*, kurdes, arménien d'origine,
    origine subsaharienne, allochtone, marokkaanse roots, turkse roots, afrikaanse roots, gekleurde man,
    gekleurde vrouw, gekleurde jongen, zwarte man, zwarte vrouw, zwarte jongen, donkere man, donkere huid,
    donkere huidskleur, getinte man, getinte vrouw, getinte jongen, getinte dame, getinte huid, licht getint,
    halfbloed, mixed race, gemengde afkomst,
    anderstalige nieuwkomer, romazigeuner, woonwagenbewoner*, arabische afkomst, noord-afrikaans uiterlijk,
    aziatisch uiterlijk, noord-afrikaanse, jezidi*, koerd, koerdische, sintiza, sinto, romni, ein schwarzer,
    schwarzer bin, bin schwarzer, ist schwarzer,
    schwarze frau, schwarzer mann, dunkelhäutig*, dunkle hautfarbe, hellhäutig*, südländisch*, nordafrikanisch*,
    arabischstämmig*, türkischstämmig*, afrodeutsch*, russlanddeutsch*, spätaussiedler*, aussiedler*, halbafrikaner*,
    kurdin, jesid*, armenischer abstammung, mixed-race, biracial, black british, black caribbean, afro-caribbean,
    african american, african-american, hispanic, latino, latina, south asian, romani, gypsy, irish traveller,
    dark-skinned, dark skinned, light-skinned, person of colour, person of color, woman of colour, woman of color,
    man of colour, man of color, native american, ein farbiger, farbiger mann, farbige frau, persoon van kleur,
    man van kleur,
    vrouw van kleur, jongen van kleur, famille rom, rom de roumanie, communauté rom, d'ethnie rom, couleur de sa peau,
    couleur de ma peau, zijn huidskleur, haar huidskleur, seine hautfarbe, ihre hautfarbe, his skin colour,
    her skin colour, ethnic tamil, tamil, tamoul, tamoule, tamilisch, ethnic*, ethniquement, etnisch, ethnische*,
    romagezin*, romafamilie*, roma-familie*, roma-gezin, sintifamilie*, roma family, roma families, ethnie rom,
    minderheit der sinti, minderheit der roma, minorité rom, roma minority, romaminderheid, gens du voyage,
    woonwagenbewoner*, hazara, pachtoune, pashtun, tadjik, uyghur, uighur, rohingya, peul, peule, bamiléké, yoruba,
    igbo, hausa,
    british pakistani, british asian, british indian, white british, white european
    """),
        *words_of("ethnic"),
    )
    PHRASE_WORDS = (
        "origine",
        "afkomst",
        "komaf",
        "roots",
        "racines",
        "wurzeln",
        "herkunft",
        "abstammung",
        "origin",
        "descent",
        "ancestry",
        "heritage",
        "extraction",
        "black",
        "white",
        "asian",
        "zwarte",
        "donkere",
        "blanke",
        "gekleurde",
        "getinte",
        "noir",
        "noire",
        "blanc",
        "blanche",
        "basané",
        "basanée",
        "métis",
        "métisse",
        "schwarzer",
        "schwarze",
    )
    PHRASES = (
        rf"van {_PEOPLE} (?:origine|afkomst|komaf)",
        rf"d['’]origine {_PEOPLE}",
        rf"(?:von )?{_PEOPLE}(?:er)? (?:Herkunft|Abstammung)",
        rf"of {_PEOPLE} (?:origin|descent|ancestry|heritage|extraction)",
        rf"origine[ ]?[:=][ ]?{_PEOPLE}",
        r"ic[1-6] (?:fe)?male",
        rf"{_PEOPLE}e? (?:roots|wurzeln)|racines {_PEOPLE}|{_PEOPLE} ancestry",
        r"(?:he|she|who|man|woman|boy|girl|applicant|suspect|candidate|client|tenant|victim) (?:is"
        r"|was) (?:a )?(?:black|white|asian)",
        r"(?:een|de|die|deze) (?:zwarte|donkere|blanke|gekleurde|getinte) (?:man|vrouw|jongen|meisje|jongeman|kerel"
        r"|persoon)",
        r"(?:est|homme|femme|garçon|fille|jeune) (?:noire?|blanche?|basanée?|métis(?:se)?) de peau",
        r"ist (?:ein |eine )?schwarzer?",
    )
    LABELS = listed("""
    origine ethnique, ethnie, etniciteit, etnische afkomst, ethnische herkunft, ethnicity, ethnic group,
    ethnic origin, race
    """)
