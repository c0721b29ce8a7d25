"""When and where somebody was born, told in sentences: `in 1987 geboren`, `bouwjaar '67`, `kam in Köln zur Welt`."""

from __future__ import annotations

import re

from ..dates import FULL_DATE, MONTH
from ..forms import FITS, Judgement, listed
from ..kinship import DE_KIN, EN_KIN, FR_KIN, NL_KIN
from ..labels import alternatives
from ..personal import PersonalRecognizer
from ..told import of_them, told

_KIN = rf"(?:{alternatives(dict.fromkeys((*FR_KIN, *NL_KIN, *DE_KIN, *EN_KIN)))})"
_YEAR = r"(?:(?:19|20)[0-9]{2}|['’][0-9]{2})"
_DAY = rf"(?:{FULL_DATE}|[0-3]?[0-9](?:er|st|nd|rd|th|\.)?(?: of)? {MONTH}|{MONTH} [0-3]?[0-9](?:st|nd|rd|th)?)"
_FEW = r"(?:[\w'’\-]{1,16} ){0,4}"
_FR_BE = r"(?:je suis|elle est|il est|est|suis)"
_PLACE = (
    r"(?-i:[A-ZÀ-ÖØ-Þ][\w'’]{1,24}(?:[ \-](?:(?:de|du|la|le|les|sur|am|an|der|aan|den|op|upon"
    r"|of)[ \-]){0,2}[A-ZÀ-ÖØ-Þ][\w'’]{1,24}){0,2})"
)
_NAMED = r"(?-i:[A-Z][a-z]{2,14} [A-Z][a-z]{2,14}|[A-Z][a-z]{2,14})"
_SURE = 0.85
"""As what stands behind a word of birth."""
_MONTH = re.compile(rf"{MONTH}(?![^\W\d_])", re.IGNORECASE)


class BirthYearToldRecognizer(PersonalRecognizer):
    """The year or day of birth."""

    ENTITY = "DATE_OF_BIRTH"
    OF_THINGS = True
    ANCHORS = listed("""
        geboren*, jahrgang, baujahr, bouwjaar, bj, millésime, born, né, née, naissance, anniversaire, verjaardag,
        jarig, verjaart, geburtstag, birthday, de 19*, du 19*, de 20*, van 19*, is van 20*, ben van 20*, was van 20*,
        hij van 20*, zij van 20*, ze van 20*, nog van 20*, zur welt, ter wereld,
        vu le jour, levenslicht, est du, suis du
    """)
    PATTERNS = (
        of_them(
            "german year",
            rf"(?:in |im jahr |im jahre )?(?P<value>{_YEAR}) (?:(?:in|te|im) [\w\-]{{2,20}} )?(?:geboren"
            rf"|zur welt gekommen)",
            _SURE,
        ),
        of_them(  # `die 1958 geborene Klägerin`, `der 1986 in Bydgoszcz geborene Kläger`
            "german attribute",
            rf"(?:im jahr |im jahre )?(?P<value>{_YEAR}) (?:in [\w\-]{{2,20}} )?geborene[nrs]?",
            _SURE,
        ),
        of_them(
            "born year",
            rf"(?:geboren|born|née?) (?:(?:à|te|in|at) [\w\-]{{2,20}},? )?(?:in|en|im jahr"
            rf"|im) (?P<value>(?:{MONTH} )?{_YEAR})",
            _SURE,
        ),
        told(
            "year model",
            rf"(?:ben|is|bin|ist|suis|est|ze|hij|van het|aus dem|du|ein|i['’]m a) (?:van |een |du |ein "
            rf"|het )?(?:bouwjaar|baujahr|jahrgang|millésime|bj) (?P<value>{_YEAR})",
        ),
        told("german model", rf"jahrgang (?P<value>{_YEAR})"),
        told("dutch of", rf"(?:is|ben|was|hij|zij|ze) (?:nog )?van (?P<value>{_YEAR})(?! tot| euro|%)"),
        told("french of", rf"(?:{_FR_BE}|{_KIN},) (?:de|du) (?P<value>{_YEAR}|{_DAY})(?! à| au)"),
        told(
            "birthday",
            rf"(?:anniversaire|verjaardag|geburtstag|birthday) (?:(?:est|is|ist|op|am|le|on|valt|tombe|fällt|falls"
            rf"|auf|de|den|the) ){{0,3}}(?P<value>{_DAY})",
        ),
        told("dutch day", rf"verjaart (?:op |den )?(?P<value>{_DAY})"),
        told(
            "english season",
            rf"born in (?:the )?(?:early |late )?(?:spring|summer|autumn|winter|fall|beginning"
            rf"|end) of (?P<value>{_YEAR})",
        ),
        told("dutch birthday", rf"jarig (?:is )?(?:op |den )?(?P<value>{_DAY})"),
        told("german birthday", rf"(?:am |den )?(?P<value>{_DAY}) (?:[\w'’]{{1,14}} ){{0,2}}(?:geburtstag|jarig)"),
        told(
            "came to the world",
            rf"(?P<value>{_YEAR}|{_DAY}) (?:[\w'’\-]{{1,16}} ){{0,3}}(?:zur welt|ter wereld|auf die welt)",
        ),
        of_them(
            "born in, and who",
            rf"born in (?:the )?(?:spring |summer |autumn |winter |early |late )?(?:of )?(?P<value>{_YEAR}), {_NAMED}",
            _SURE,
        ),
        of_them("dutch light", rf"levenslicht (?:in|te) {_PLACE} (?:op|in) (?P<value>{_DAY}|{_YEAR})", _SURE),
        told("saw the day", rf"vu le jour (?:[\w'’\-]{{1,16}} ){{0,3}}(?:en|le) (?P<value>{_DAY}|{_YEAR})"),
    )


class BirthPlaceToldRecognizer(PersonalRecognizer):
    """The town or country of birth."""

    ENTITY = "PLACE_OF_BIRTH"
    ANCHORS = listed("""
        geboren, wieg, wiege, zur welt, auf die welt, ter wereld, levenslicht, born, native of, hails from,
        birthplace, originaire, natif, native, vu le jour, naissance, stammt, stamme, gebürtig, gebürtige, gebürtiger,
        gebürtigen, afkomstig, geboortig, raised, bred, originally from, oorspronkelijk, ursprünglich, au monde,
        into the world, de souche, rasechte, echte
    """)
    PATTERNS = (
        of_them(
            "world",
            rf"in (?P<value>{_PLACE}) (?:zur welt|auf die welt|ter wereld|het levenslicht|das licht der welt)",
            _SURE,
        ),
        told("born in", rf"(?:wurde|ist|bin|war|werd|is|ben|was) {_FEW}in (?P<value>{_PLACE}) geboren", _SURE),
        of_them(
            "cradle",
            rf"(?:zijn|haar|mijn|hun|ihre|seine|son|his|her) (?:wieg|wiege|berceau|cradle) (?:stond|stand"
            rf"|stood) in (?P<value>{_PLACE})",
            _SURE,
        ),
        of_them(
            "german inverted",
            rf"geboren (?:ist|wurde|bin|wurden) (?:er|sie|ich) (?:[\w.]{{1,10}} ){{0,3}}in (?P<value>{_PLACE})",
            _SURE,
        ),
        of_them(
            "born and bred",
            rf"(?:geboren (?:en|und) (?:getogen|opgegroeid|groeide op|aufgewachsen)|born (?:and|&) (?:raised"
            rf"|bred)) in (?P<value>{_PLACE})",
            _SURE,
        ),
        of_them(
            "bred",
            rf"(?P<value>{_PLACE})[ \-](?-i:born)(?: and bred| and raised)?(?! (?:on|in|at|{MONTH}|[0-9]))",
            _SURE,
        ),
        of_them(
            "native of",
            rf"(?:an? native of|hails from|natif de|native de|natif d['’]|native d['’]|gebürtig aus|geboortig van"
            rf"|geboortig uit) ?(?P<value>{_PLACE})",
            _SURE,
        ),
        of_them("saw the day", rf"vu le jour (?:en [0-9]{{4}} |le [^,.;\n]{{5,20}} )?à (?P<value>{_PLACE})", _SURE),
        of_them("birthplace", rf"(?P<value>{_PLACE}) as (?:his|her|my|their) birthplace", _SURE),
        of_them("my birthplace", rf"(?:his|her|my|their) birthplace,? (?:is |was )?(?P<value>{_PLACE})", _SURE),
        told(
            "comes from",
            rf"(?:stammt|stamme|stammen|originaire|afkomstig) (?:ursprünglich |oorspronkelijk )?(?:aus|uit|de|du"
            rf"|d['’]) ?(?P<value>{_PLACE})",
            _SURE,
        ),
        told(
            "originally",
            rf"(?:originally from|(?:oorspronkelijk|eigenlijk) (?:uit|van)|ursprünglich aus"
            rf"|(?:venue?|vient|vint) au monde (?:à|au"
            rf"|à la maternité de)|into the world in|stammt (?:der|die) (?:[\w]{{2,14}} ){{1,2}}aus)"
            rf" (?P<value>{_PLACE})",
            _SURE,
        ),
        of_them("dutch light", rf"levenslicht (?:in|te) (?P<value>{_PLACE})", _SURE),
        of_them("man of a town", rf"(?P<value>{_PLACE}) (?:man|woman|lad|lass|girl|boy),? born and bred", _SURE),
        told(
            "dutch true", r"(?:een|ne) (?:echte|rasechte|geboren) (?P<value>(?-i:[A-Z][a-z]{3,16}(?:aar|enaar|nees)))"
        ),
        told("citizen by birth", r"(?P<value>[a-zà-ÿ]{3,16}(?:ois|oise|ais|aise|ien|ienne)) de (?:naissance|souche)"),
        of_them(
            "dutch native",
            r"geboren (?:en getogen )?(?P<value>(?-i:[A-Z][a-z]{2,18}(?:se|naar|enaar|er)))(?=[.,;]| en | die | is )",
            _SURE,
        ),
        of_them("german native", r"gebürtige[rn]? (?P<value>(?-i:[A-ZÄÖÜ][a-zäöüß]{2,20}(?:erin|er)))", _SURE),
    )

    def judge(self, value: str) -> Judgement | None:
        """Any name but a month's."""
        return None if _MONTH.match(value) else FITS
