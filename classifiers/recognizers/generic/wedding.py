"""When somebody married or will, told in sentences: `ils se marient le 8 juin`, `tied the knot in May`."""

from __future__ import annotations

from ..dates import FULL_DATE, MONTH
from ..forms import listed
from ..personal import PersonalRecognizer
from ..told import of_them, told

_WEEKDAY = (
    r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag"
    r"|zondag|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|monday|tuesday|wednesday|thursday"
    r"|friday|saturday|sunday)"
)
_ORDINAL = r"(?:premier|deuxième|eerste|tweede|laatste|ersten|zweiten|letzten|first|second|third|last)"
WHEN = (
    rf"(?:{FULL_DATE}|(?:{_WEEKDAY},? (?:le |den )?)?[0-3]?[0-9](?:er|st|nd|rd|th|\.)?(?: of)? {MONTH}(?: prochain"
    rf"| dernier)?|[0-3]?[0-9][/.][01]?[0-9](?:[/.](?:[0-9]{{4}}|[0-9]{{2}}))?|{MONTH} [0-3]?[0-9](?:st|nd|rd|th)?"
    rf"|{MONTH} (?:19|20)[0-9]{{2}}|(?:19|20)[0-9]{{2}}|{_ORDINAL} {_WEEKDAY} (?:of|van|im|de|d['’])[ ]?{MONTH}"
    rf"|(?:next|last|this|coming|volgende|komende|vorige|nächsten|kommenden|letzten|diesen) (?:{_WEEKDAY}|week|month"
    rf"|year|summer"
    r"|spring|autumn|winter|maand|jaar|zomer|lente|herfst|woche|monat|jahr|sommer|frühjahr|herbst)"
    rf"|{_WEEKDAY} (?:prochain|dernier)|(?:l['’]été|l['’]an|l['’]année|l['’]hiver|le mois|la semaine) (?:dernière?"
    rf"|prochaine?)"
    r"|demain|morgen|tomorrow|in (?:the )?(?:spring|summer|autumn|winter)|(?:dix|vingt|trente|[1-9][0-9]?) ans"
    r"|(?:[1-9][0-9]?|zehn|zwanzig|dreißig) jahren?|[1-9][0-9]? jaar|[1-9][0-9]? years)"
)
_WED = (
    r"(?:mari(?:é|ée|és|er|e|ent|age)|remariée?s?|épous(?:é|er)|(?:qui|il|elle|on|l['’]|j['’]) ?épouse|noces"
    r"|pacsée?s?|huwelijk|huwelijksbootje|trouw(?:en"
    r"|t|de|den)|getrouwd|gehuwd|huwen|huwden?|bruiloft|trouwfeest|trouwdag|huwelijksverjaardag|heirat(?:en|et|ete"
    r"|eten)|geheiratet|verheiratet|hochzeit|hochzeitstag|eheschließung|trauung|traualtar|standesamt|married|marry"
    r"|marries|marrying|wedding|big day|tied the knot|tie the knot|tying the knot|wedding anniversary|échevin|oui"
    r"|bague au doigt"
    r"|devant le maire|ja-?woord|ja-?wort|standesbeamt(?:in|en)|weds|exchanged vows|hitched|union|dira oui|diront oui)"
)
_JUBILEE = (
    r"(?:noces (?:d['’](?:or|argent|étain|albâtre)|de (?:diamant|platine|perle|rubis))|(?:gouden|zilveren|diamanten"
    r"|briljanten) (?:bruiloft|huwelijk|jubileum)|(?:goldene|silberne|diamantene|eiserne)n? hochzeit|(?:golden|silver"
    r"|diamond|ruby|pearl) (?:wedding|anniversary)|[0-9]{1,2}(?:th|st|nd|rd) wedding anniversary|[0-9]{1,2}(?:e|ste"
    r"|de) huwelijksverjaardag|[0-9]{1,2}\. hochzeitstag|[0-9]{1,2} ans de mariage)"
)
_LITTLE = r"[^.;:|\n]{0,45}?"


class MarriageDateToldRecognizer(PersonalRecognizer):
    """When somebody married or will."""

    ENTITY = "MARRIAGE_DATE"
    ANCHORS = listed("""
        marié, mariée, mariés, marier, se marie, marient, mariage, remarié, remariée, remariés, épousé, épouse,
        épouser, noces, pacsé, pacsés, huwelijk, huwelijksbootje, trouwen, trouwt, trouwde, trouwden, getrouwd,
        gehuwd, huwen, huwde, huwden, bruiloft, trouwfeest, trouwdag, huwelijksverjaardag, heiraten, heiratet,
        heiratete, heirateten, geheiratet, verheiratet, hochzeit, hochzeitstag, eheschließung, trauung, traualtar,
        standesamt, married, marry, marries, marrying, wedding, big day, tied the knot, tying the knot, tie the knot,
        échevin, jubileum, anniversary, dit oui, bague au doigt, devant le maire, jawoord, ja-woord, jawort, ja-wort,
        standesbeamtin, standesbeamten, weds, exchanged vows, got hitched, getting hitched, leur union, notre union,
        dira oui, diront oui, unis à, unis en, unis le
    """)
    PATTERNS = (
        told("wedding first", rf"{_WED} {_LITTLE}(?<![\w.])(?P<value>{WHEN})(?![\w])"),
        told("day first", rf"(?P<value>{WHEN}) {_LITTLE}(?<![^\W_]){_WED}"),
        told(
            "wed on",
            rf"(?:mariée?s?|remariée?s?|uni(?:s|es)?|gehuwd|getrouwd|verheiratet"
            rf"|geheiratet) (?:[^\W\d_]{{2,14}} ){{0,3}}?(?:le|op|seit dem|am) (?P<value>{FULL_DATE})",
        ),
        of_them(
            "label",
            rf"(?:eheschließung|trauung|huwelijk|mariage|wedding)(?: der beteiligten| van partijen"
            rf"| des époux)?[ ]?: ?(?:am |le |op |on )?(?P<value>{WHEN})",
        ),
        of_them(
            "our day",
            rf"(?:unsere?|notre|onze|our|leur|hun|their|ihre|seine|meine|mein|son|mon|zijn|haar|mijn|his|her|my) {_WED}"
            rf" (?:ist|est|is|war|was|findet|fand|aura lieu|a eu lieu|vindt|takes place|took place|wird|a été célébrée?"
            rf"|était) {_LITTLE}(?<![\w.])(?P<value>{WHEN})",
        ),
        told("jubilee", rf"(?P<value>{_JUBILEE})"),
        of_them("german inverted", rf"geheiratet (?:haben|hat|habe) (?:sie|er|wir|ich) (?:am |im )?(?P<value>{WHEN})"),
        told(
            "anniversary of ours",
            r"(?P<value>(?:our|their) (?:first|second|third|fifth|tenth|twentieth|thirtieth|[1-9][0-9]?(?:th|st|nd|rd))"
            r" anniversary)",
        ),
        told("united", rf"unis (?:à [^\W\d_][\w\-]{{1,20}} )?(?:en |le )(?P<value>{WHEN})"),
    )
