"""Marriages and what became of them, told in sentences: `il a épousé …`, `ze zijn uit elkaar`, `lebt getrennt`."""

from __future__ import annotations

from ..dates import FULL_DATE, MONTH
from ..forms import listed
from ..labels import alternatives
from ..personal import PersonalRecognizer
from ..told import of_them, told

_FEW = r"(?:[^\W\d_][\w'’\-]{0,14} ){0,3}"
"""What may stand between: `est toujours`, `is al jaren`."""
_MORE = r"(?:[\w'’\-.]{1,16} ){0,6}"
_FR_IS = (
    r"(?:suis|est|sommes|sont|étais|était|étaient|fut|reste|devenue?|redevenue?|vit|vis|toujours|encore|maintenant)"
)
_FR_STATE = alternatives(
    listed("""
        marié, mariée, mariés, mariées, remarié, remariée, remariés, divorcé, divorcée, divorcés, célibataire,
        célibataires, veuf, veuve, veufs, séparé, séparée, séparés, pacsé, pacsée, pacsés, fiancé, fiancée, fiancés,
        cohabitant légal, cohabitante légale, cohabitants légaux, cohabitant de fait, cohabitante de fait, en couple,
        en concubinage, en union libre, en instance de divorce, en plein divorce, en cours de divorce,
        en procédure de divorce
    """)
)
_NL_IS = r"(?:woont|wonen|is|ben|zijn|was|waren|werd|werden|blijft|bleef|nog|leeft|leven)"
_NL_STATE = alternatives(
    listed("""
        getrouwd, gehuwd, ongehuwd, gescheiden, hertrouwd, verloofd, weduwe, weduwnaar, vrijgezel, alleenstaand,
        feitelijk gescheiden, wettelijk samenwonend, uit elkaar, in scheiding, uit de echt gescheiden, single
    """)
)
_DE_IS = r"(?:ist|bin|sind|war|waren|wurde|wurden|bleibt|blieb|lebt|leben|lebe|noch|inzwischen)"
_DE_STATE = alternatives(
    listed("""
        verheiratet, unverheiratet, wiederverheiratet, geschieden, verwitwet, ledig, verlobt, getrennt,
        getrennt lebend, alleinstehend, verpartnert, witwe, witwer, single, in scheidung, frisch verheiratet,
        glücklich verheiratet
    """)
)
_EN_IS = (
    r"(?:is|am|are|was|were|been|got|getting|gets|get|became|still|[a-z]{1,15}['’](?:m|s|re|d|ve)|newly|recently"
    r"|happily)"
)
_EN_STATE = alternatives(
    listed("""
        married, remarried, unmarried, divorced, separated, widowed, a widow, a widower, engaged, single, a bachelor,
        a divorcee, never married, in a civil partnership, cohabiting
    """)
)
_NOT_A_THING = (
    r"(?! in| point| par| by| from the| ingezameld| opgehaald| as| to provide| on a| on the| on b| market| source| use"
    r"| room| couple| people)"
)

_ON_THE_ROCKS = r"(?:stuk|op de klippen|spaak|in die brüche|gescheitert|zerrüttet)"


class MaritalStatusToldRecognizer(PersonalRecognizer):
    """Who married, is married or parted, in a sentence."""

    ENTITY = "MARITAL_STATUS"
    ANCHORS = listed("""
        marié, mariée, mariés, mariées, remarié, remariée, remariés, marier, divorcé, divorcée, divorcés, divorcer,
        divorce, divorcent, divorced, célibataire, célibataires, veuf, veuve, séparé, séparée, séparés, pacsé, pacsée,
        pacsés, pacser, fiancé, fiancée, fiancés, fiancer, cohabitant*, concubinage, en couple, veuvage, mariage,
        union libre, épousé, épouser, rompu, convol*, getrouwd, gehuwd, ongehuwd, gescheiden, hertrouwd*, verloofd*,
        weduwe*, weduwnaar*, vrijgezel*, alleenstaand*, samenwonend, uit elkaar, niet meer samen, niet langer samen,
        verlaten, verlassen, kein paar mehr, nicht mehr zusammen, auseinandergelebt, auseinandergegangen,
        plus ensemble, quitté, quittée, quittés, séparation, se marie, se marient, se pacse, se pacsent,
        vechtscheiding, is on his, is on her, was on his, was on her, third wife, married twice, scheiding,
        echtscheiding, scheiden, trouwde*, trouwt, trouwen, huwde*, huwelijk, verheiratet, unverheiratet,
        wiederverheiratet, geschieden, verwitwet, ledig, verlobt, getrennt, trennte*, alleinstehend, verpartnert,
        witwe, witwer, geheiratet, heirat*, scheidung, in zweiter ehe, in dritter ehe, ihre ehe, seine ehe, meine ehe,
        unsere ehe, married, remarried, unmarried, separated, widow*, engaged, single, bachelor, civil partnership,
        split up, broke up, tied the knot, tying the knot, marrying, marry, uitgemaakt, called off, schluss gemacht,
        nous marier, me marier, se marier, se sépare, se séparent, left her, left him, left me, verloor, perdu,
        verlor, lost his, lost her, lost my, begroef, cohabiting, marriage, her engagement, his engagement,
        their engagement, our engagement, separation, breakup, left her husband, left his wife, walked out on,
        popped the question, der trennung, die trennung, ihrer trennung, seiner trennung, ihre trennung
    """)
    PATTERNS = (
        told("french state", rf"(?:{_FR_STATE}){_NOT_A_THING}", before=rf"{_FR_IS} {_FEW}"),
        of_them("french both", rf"(?:{_FR_STATE})", before=rf"(?:ils|elles) (?:sont|étaient) {_FEW}"),
        of_them(
            "french did",
            r"(?P<value>(?:s['’](?:est|était)|se sont|s['’]étaient|me suis|nous sommes|nous nous sommes|va se|vont se"
            r"|vais me|viens? de (?:se|me)|viennent de se) (?:enfin )?(?:re)?(?:mariée?s?|marier|pacsée?s?|pacser"
            r"|fiancée?s?|fiancer))",
        ),
        told(
            "french parted",
            r"(?P<value>(?:s['’](?:est|était)|se sont|me suis|nous nous sommes) séparée?s?|(?:ont|avons) rompu"
            r"|rompu (?:avec|ses fiançailles)|divorcent?|(?:a|ont|ai|avons|avait|avaient|vient de|viennent de|va"
            r"|vont) divorcer?|divorcé)",
        ),
        of_them("french wed", r"(?P<value>(?:ai|a|avait|va|vient d['’]) ?(?:ré)?épous(?:é|er))(?! la| les| l['’])"),
        told(
            "between commas",
            rf"(?<=, )(?P<value>{_FR_STATE}|{_NL_STATE}|{_DE_STATE}|divorced|widowed|married|single)(?=[,.]| depuis"
            rf"| sinds| seit| since| with| met| avec| mit)",
        ),
        of_them(
            "french marries",
            r"(?P<value>se (?:re)?marie(?:nt)?|se pacse(?:nt)?) (?:le|la|en|à|avec|ce|cet|cette|demain|samedi"
            r"|vendredi|bientôt|l['’])",
        ),
        of_them(
            "french left",
            r"(?P<value>(?:m['’]|l['’])a quittée?|(?:son mari|sa femme|son compagnon|sa compagne) (?:l['’]"
            r"|m['’])a quittée?|ne sont plus ensemble|se sont quittés)",
        ),
        told("french parting", r"(?:leur|la|sa|ma|notre|une) (?P<value>séparation)(?! de| des| du| d['’])"),
        told("french since", rf"(?P<value>{_FR_STATE}) (?:depuis|à nouveau|pour la)"),
        told("french its", r"(?:son|mon|leur|notre) (?P<value>divorce|veuvage|concubinage|mariage)(?! de| d['’])"),
        told("dutch state", rf"(?:{_NL_STATE}){_NOT_A_THING}", before=rf"{_NL_IS} {_MORE}"),
        of_them("dutch both", rf"(?:{_NL_STATE}){_NOT_A_THING}", before=rf"(?:ze|zij|wij|we) (?:zijn|waren) {_MORE}"),
        of_them(
            "dutch parted",
            rf"(?:gingen|ging|gaan|gaat|zijn|is|waren) {_MORE}(?P<value>uit elkaar)(?! te| ha| gev)",
        ),
        of_them(
            "dutch did",
            r"(?P<value>trouwden?|huwden?|hertrouwden?|verloofden? zich|(?:gaat|gaan"
            r"|ga) (?:[^\W\d_]{2,12} ){0,3}(?:trouwen|scheiden)|scheidden? van (?:zijn|haar)"
            r"|ligt in (?:een )?(?:vecht)?scheiding|vroeg de (?:echt)?scheiding aan)",
        ),
        told(
            "dutch parting",
            r"(?:de|een|zijn|haar|hun|onze|mijn|in) (?P<value>(?:echt|vecht)?scheiding)(?! van| tussen)",
        ),
        of_them(
            "dutch apart",
            r"(?P<value>(?:zijn|is|waren) niet (?:meer|langer) samen|(?:heeft|had) (?:haar|hem|mij|me) verlaten)",
        ),
        told("dutch since", rf"(?P<value>{_NL_STATE}) sinds"),
        told(
            "dutch wed",
            r"(?P<value>trouwt|gehuwd|getrouwd|scheiding aangevraagd|(?:zijn|haar|hun|mijn|onze) (?:echt)?scheiding)",
        ),
        of_them(
            "failed",
            rf"(?:haar|zijn|hun|mijn|ons|ihre|seine|meine|unsere) (?P<value>huwelijk|ehe) {_MORE}{_ON_THE_ROCKS}",
        ),
        told("german state", rf"(?:{_DE_STATE}){_NOT_A_THING}", before=rf"{_DE_IS} {_MORE}"),
        told(
            "german parting",
            r"(?:der|die|ihrer|seiner|meiner|ihre|seine|meine|einer|in) (?P<value>scheidung|trennung)(?! von| der"
            r"| des| zwischen)",
        ),
        of_them(
            "german left",
            r"(?:mann|frau|partner|partnerin|freund|freundin|ehefrau|ehemann) (?P<value>hat (?:sie|ihn|mich|ihren?"
            r"|seine?) [^.;\n]{0,20}?verlassen)",
        ),
        of_them(
            "german apart",
            r"(?P<value>kein paar mehr|nicht mehr zusammen(?! mit der)|auseinandergelebt|auseinandergegangen)",
        ),
        told("german since", rf"(?P<value>{_DE_STATE}) seit"),
        told(
            "german did",
            r"(?P<value>heirate(?:te|ten|t|n)?|(?:lässt|lassen|ließ|ließen|lasse) (?:sich|mich"
            r"|uns) (?:[^\W\d_]{2,12} )?scheiden|scheiden lassen|getrennt lebende[rn]?|getrennt lebend|(?:ihre|seine"
            r"|meine|unsere) (?:scheidung|trennung)|scheidung (?:läuft|eingereicht)|in (?:zweiter|dritter) ehe"
            r"|trennten? sich von (?:ihrem|seiner))",
        ),
        of_them(
            "german has",
            rf"(?:hat|haben|habe|hatte) {_MORE}(?P<value>geheiratet|(?:sich|uns|mich) verlobt|verlobt"
            r"|(?:sich|uns|mich) (?:[\w'’]{2,14} ){0,4}(?:getrennt|scheiden lassen))",
        ),
        told("english state", rf"(?:{_EN_STATE}){_NOT_A_THING}", before=rf"{_EN_IS} {_FEW}"),
        of_them(
            "english we",
            rf"(?:{_EN_STATE}){_NOT_A_THING}",
            before=rf"(?:(?:we|they) (?:are|were|have been|got|are getting)|(?:we|they)['’](?:re|ve been)) {_FEW}",
        ),
        told("french separates", r"(?P<value>se séparent?)(?! d)"),
        of_them(
            "english left",
            r"(?:husband|wife|partner|he|she|boyfriend|girlfriend) (?P<value>left (?:her|him|me)) (?:for|two|three"
            r"|last|in)",
        ),
        told("after the divorce", r"(?:depuis|après|pendant|avant) (?:le|la) (?P<value>divorce|séparation)"),
        of_them("regime", r"(?P<value>mariée?s?) (?:sous le régime|en séparation de biens)"),
        of_them(
            "french will",
            r"(?:veu(?:x|t|lent)|ven(?:ons|ez|ir) de|viens de|allons|vais|va|vont) (?P<value>(?:me|nous"
            r"|se) (?:re)?marier)",
        ),
        of_them(
            "lost",
            r"(?P<value>verloor|verloren|perdu|perdit|verlor|lost|begroef) (?:zijn|haar|mijn|son|sa|mon|ma|seinen?"
            r"|ihren?|meinen?|his|her|my) (?:man|vrouw|echtgenoot|echtgenote|partner|mari|femme|épouse|époux|conjoint"
            r"|compagnon|compagne|mann|frau|ehemann|ehefrau|husband|wife)",
        ),
        told(
            "broke off",
            r"(?P<value>(?:heeft|had) het (?:[\w]{2,12} )?uitgemaakt|maakte het uit|uitgemaakt|called off (?:the"
            r"|their) (?:engagement|wedding)|hat schluss gemacht)",
        ),
        told(
            "english marries",
            r"(?P<value>(?:is|are|am) marrying|will marry|is to marry|civil partnership|tying the knot)",
        ),
        of_them(
            "again",
            r"(?P<value>(?:is|was) on (?:his|her) (?:second|third|fourth) (?:wife|husband|marriage)"
            r"|en est à son (?:deuxième|troisième) mariage|voor de (?:tweede|derde|vierde) keer (?:getrouwd|gehuwd)"
            r"|zum (?:zweiten|dritten|vierten) mal (?:verheiratet|geschieden)|married (?:twice|three times)"
            r"|pour la (?:deuxième|troisième) fois (?:marié|divorcé)e?)",
        ),
        told(
            "english did",
            r"(?P<value>never (?:re)?married|remarried|married|split up|broke up|breaking up|tied the knot"
            r"|filed for (?:a )?divorce|(?:he|she|they|i) divorced|popped the question|(?:his|her|their"
            r"|my) (?:divorce|separation|engagement|marriage|breakup)|separated from (?:his|her)|walked out on (?:his"
            r"|her|him|me)|left (?:his wife|her husband))(?! of| couple| status| them| us)",
        ),
    )


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
    r"(?:mari(?:é|ée|és|er|e|ent|age)|remariée?s?|épous(?:é|e|er)|noces|pacsée?s?|huwelijk|huwelijksbootje|trouw(?:en"
    r"|t|de|den)|getrouwd|gehuwd|huwen|huwden?|bruiloft|trouwfeest|trouwdag|huwelijksverjaardag|heirat(?:en|et|ete"
    r"|eten)|geheiratet|verheiratet|hochzeit|hochzeitstag|eheschließung|trauung|traualtar|standesamt|married|marry"
    r"|marries|marrying|wedding|big day|tied the knot|tie the knot|tying the knot|wedding anniversary|échevin|oui)"
)
_JUBILEE = (
    r"(?:noces (?:d['’](?:or|argent|étain|albâtre)|de (?:diamant|platine|perle|rubis))|(?:gouden|zilveren|diamanten"
    r"|briljanten) (?:bruiloft|huwelijk|jubileum)|(?:goldene|silberne|diamantene|eiserne)n? hochzeit|(?:golden|silver"
    r"|diamond|ruby|pearl) (?:wedding|anniversary)|[0-9]{1,2}(?:th|st|nd|rd) wedding anniversary|[0-9]{1,2}(?:e|ste"
    r"|de) huwelijksverjaardag|[0-9]{1,2}\. hochzeitstag|[0-9]{1,2} ans de mariage)"
)
_LITTLE = r"[^.;:\n]{0,45}?"


class MarriageDateToldRecognizer(PersonalRecognizer):
    """When somebody married or will."""

    ENTITY = "MARRIAGE_DATE"
    ANCHORS = listed("""
        marié, mariée, mariés, marier, se marie, marient, mariage, remarié, remariée, remariés, épousé, épouse,
        épouser, noces, pacsé, pacsés, huwelijk, huwelijksbootje, trouwen, trouwt, trouwde, trouwden, getrouwd,
        gehuwd, huwen, huwde, huwden, bruiloft, trouwfeest, trouwdag, huwelijksverjaardag, heiraten, heiratet,
        heiratete, heirateten, geheiratet, verheiratet, hochzeit, hochzeitstag, eheschließung, trauung, traualtar,
        standesamt, married, marry, marries, marrying, wedding, big day, tied the knot, tying the knot, tie the knot,
        échevin, jubileum, anniversary
    """)
    PATTERNS = (
        told("wedding first", rf"{_WED} {_LITTLE}(?<![\w.])(?P<value>{WHEN})(?![\w])"),
        told("day first", rf"(?P<value>{WHEN}) {_LITTLE}(?<![^\W_]){_WED}"),
        of_them(
            "label",
            rf"(?:eheschließung|trauung|huwelijk|mariage|wedding)(?: der beteiligten| van partijen"
            rf"| des époux)?[ ]?: ?(?:am |le |op |on )?(?P<value>{WHEN})",
        ),
        of_them(
            "our day",
            rf"(?:unser|unsere|notre|onze|our|leur|hun|their) {_WED} (?:ist|est|is|war|was"
            rf"|était) {_LITTLE}(?<![\w.])(?P<value>{WHEN})",
        ),
        told("jubilee", rf"(?P<value>{_JUBILEE})"),
    )
