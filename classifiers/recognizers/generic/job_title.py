"""What somebody works as, told in a sentence: `elle est comptable`, `werkt als lasser`, `von Beruf Dachdecker`.

The value is the name of the office, or what somebody does for a living (`drives a taxi`). An office that is nobody's
(`the manager approves …`), an advert and a rule are none. Beside a name it is read by `classifiers.whose.beside_names`.
"""

from __future__ import annotations

from ...occupations import ANCHORS, JOB
from ..forms import Form, listed
from ..told import TOLD, of_them, told
from ..who import WHO
from ..working import ARTICLE, COPULA, HE_IS, ONCE, OWN, QUALITY, WHILE, WorkRecognizer
from .nationality import WORDS as _NATIONS
from .nationality import NationalityRecognizer

_AS = (
    r"(?:(?:en tant qu|en qualité d|poste d|fonction d|métier d|travail d|emploi d|boulot d|job d|place d"
    r"|formation d)['’]"
    r"|(?:comme|en tant que|en qualité de|poste de|fonction de|métier de|travail de|emploi de|boulot de|job de|place de"
    r"|formation de|promue?|nommée?|devenue?|devient|devenir|passée?|(?:van|par) (?:opleiding|beroep|formation"
    r"|profession)|als|tot|(?:functie|job|rol|post) van|wordt|worden"
    r"|zum|zur|as|post of|position of|role of|job of|promoted to|made up to|moved up to|applied for the|applied for a"
    r"|appointed|became"
    r"|becomes|made|named|trained to be|(?:in de )?hoedanigheid van|fonction exercée|uitgeoefende functie"
    r"|ausgeübte tätigkeit)(?:[ ]?:)?[ ])"
)
_SURELY = (
    rf"(?:(?:(?:le|la|de|der|die|the) |l['’])(?:{WHO}, {ARTICLE}{WHILE}[ ]?"
    rf"|[^\W\d_][\w'’-]{{2,20}} {COPULA}{WHILE} {ARTICLE}){QUALITY}|(?:{HE_IS}|{OWN}(?: {COPULA}|['’]s)"
    rf"|c['’]est (?:lui|elle) qui est){WHILE} {ARTICLE}{QUALITY}|(?:weil|dass|da|omdat|dat|toen|nadat) (?:er|sie|ich"
    rf"|hij|zij|ze|ik) |(?:von Beruf|de son métier|beroepshalve|de profession,?) {QUALITY})"
)
_TOLD = (
    rf"(?:{_AS}{ARTICLE}{QUALITY}|[^\W\d_](?:[\w'’-]{{1,20}},? {COPULA}|\w{{1,20}}['’]s){WHILE} {ARTICLE}{QUALITY}"
    rf"|(?:sinds|depuis|seit"
    rf"|since) [^.,;:\n]{{2,20}}? |(?:notre|onze|our|unsere?) {QUALITY}|(?:le nouveau|la nouvelle|l['’]ancienne?"
    rf"|de nieuwe|der neue|die neue|the new) |{ONCE}[ -]|tour à tour )"
)
_EVENT = (
    r"(?: (?:a|vient|avait|est|était|s['’]est|va|part|heeft|is|was|gaat|ging|had|kreeg|hat|ist|geht|war|kommt|kam|fährt"
    r"|fällt|fehlt|fehlte|liegt|bleibt|bekommt|bekam|hatte|heiratet|valt|blijft|komt|kwam|ligt|trouwt|viendra|reste"
    r"|revient|prend|tombe|has|had|left|went|got|came|lost|broke|married|missed|called|started)(?![^\W_]))"
)
"""What happens to one person, behind `our caretaker`."""
_OURS = (
    rf"(?:(?:notre|onze|our|unsere?|le nouveau|la nouvelle|de nieuwe|der neue|die neue|the new) {QUALITY}"
    rf"|(?:le|la|de|der|die|the) (?:{_NATIONS})(?:e[rnms]?|[rnms])? )"
)
_BEHIND = (
    r"(?:[ ](?:de métier|de profession|de formation|de son état|van beroep|van opleiding|by trade|by profession)"
    rf"|[ ](?:{_NATIONS}))"
)


_ASKED = (
    r"(?:postule|postulé|postulait|solliciteer(?:t|de)?|gesolliciteerd|applied|applying|put in|bewirbt sich|bewarb sich"
    r"|hast dich|hat sich|habe mich|verdien(?:t|de|te) (?:zijn|haar|seinen?|ihren?) [^\W\d_]{3,16}|gagne sa vie"
    r"|(?:earns?|makes?) (?:his|her|a|my) living) (?:[^.;:\n]{0,40}? )??(?:comme|pour(?: (?:le poste|la place"
    r"|l['’]emploi)"
    rf" (?:de|d['’]))?|als|voor|voor de job van|for|as) ?{ARTICLE}{QUALITY}"
)
"""What somebody wants to be, or lives by."""
_LINE = (
    r"(?<![^\n])[ \t>*•–-]{0,6}(?:[0-9]{1,2}[/.])?(?:19|20)[0-9]{2}[ ]?(?:[-–—/]|à|tot|bis|to)[ ]?"
    rf"(?:(?:[0-9]{{1,2}}[/.])?(?:19|20)[0-9]{{2}}|[^\W\d_]{{2,12}})?[ ]?[:,;|\t–-]?[ \t]{{0,8}}{QUALITY}"
)
"""What stands before an office in a line of a CV."""

_LIVES = (
    r"(?:domiciliée?|demeurant|résidant|résidence|habitant|wonende|wonend|woonachtig|gedomicilieerd|verblijvende"
    r"|wohnhaft|ansässig|residing|living|né(?:e)? (?:à|le)|geboren (?:te|op|in|am)|de nationalité|van [^\W\d_]{4,14}"
    r" nationaliteit|appelante?|demand(?:eur|eresse)|eise(?:r|nde)|verweer(?:der|ster)|beklaagde|kläger(?:in)?"
    r"|antrag(?:steller|sgegner)(?:in)?|inscrite? au)"
)
"""What a paper says of somebody besides his or her office."""
_CALLED_BY_IT = (
    r"(?:(?:de[rnm]?|die|das|le|la|ce|cet|cette|l['’]|d['’]) ?(?:[0-9]{2}-(?:jährige[nrms]?|jarige)"
    r"|(?:gelernte|arbeitslose|pensionierte|verheiratete|geschiedene|verwitwete|ledige|vorbestrafte|gebürtige"
    r"|ehemalige|frühere|werkloze|gepensioneerde|gehuwde|getrouwde|gescheiden|alleenstaande|ontslagen|voormalige"
    r"|gewezen|geboren)[nrms]?|(?:ancien|ancienne|ex-)) ?)"
)
"""How newspapers come back to somebody: `Der arbeitslose Maler hatte …`."""


class JobTitleRecognizer(WorkRecognizer):
    """Offices that somebody has, by the words before and behind."""

    ENTITY = "JOB_TITLE"
    LIKE_NAMES = True
    ANCHORS = ANCHORS
    PATTERNS = (
        of_them("is", rf"{_SURELY}(?P<value>{JOB})"),
        told("as", rf"{_TOLD}(?P<value>{JOB})"),
        of_them("asked for", rf"{_ASKED}(?P<value>{JOB})"),
        of_them("calls himself", rf"(?:zich|sich) (?:[^\W\d_]{{3,12}} )?{ARTICLE}(?P<value>{JOB}) (?:noemen|nennen)"),
        Form("line", rf"{_LINE}(?P<value>{JOB})(?![^\W_])", TOLD, alone=0.0),
        of_them("in a paper", rf"(?<=[,;] )(?P<value>{JOB}),? {_LIVES}"),
        told("called by it", rf"{_CALLED_BY_IT}(?P<value>{JOB})"),
        of_them("ours", rf"{_OURS}(?P<value>{JOB}){_EVENT}"),
    )


class TradeRecognizer(WorkRecognizer):
    """Offices before what says that they are somebody's trade, or where he or she is from: `électricien de métier`."""

    ENTITY = "JOB_TITLE"
    LIKE_NAMES = True
    ANCHORS = (
        *listed(
            "de métier, de profession, de formation, de son état, van beroep, van opleiding, by trade, by profession"
        ),
        *(answer for answer in NationalityRecognizer.ANSWERS if len(answer) > 4),
    )
    PATTERNS = (told("by trade", rf"(?P<value>{JOB}){_BEHIND}"),)
