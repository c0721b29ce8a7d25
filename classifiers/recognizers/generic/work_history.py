"""What somebody did for a living before: `used to drive a lorry`, `dix ans d'expérience`, `war früher bei …`.

Also a line of a CV that begins with years and an office. The value is the words that tell that it is past or how long
it was; who it was for and as what are findings of their own.
"""

from __future__ import annotations

from ..forms import Form, listed
from ..occupations import ANCHORS, JOB
from ..told import TOLD, of_them, told
from ..working import ONCE, QUALITY, WorkRecognizer

_MANY = (
    r"(?:[0-9]{1,2}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quinze|vingt|trente|een|één"
    r"|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|vijftien|twintig|dertig|een paar|enkele|jaren|ein|zwei"
    r"|drei|fünf|sechs|sieben|neun|zehn|zwölf|fünfzehn|zwanzig|dreißig|mehrere|einige|one|two|three|four|five|seven"
    r"|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|many|plusieurs|quelques|a few|a couple of)"
)
_YEARS = (
    rf"(?:{_MANY}[ -](?:ans?|années|mois|jaar|maanden|seizoenen|jahren?|monate|years?|months|seasons|saisons)(?:['’])?)"
)
_EXPERIENCE = (
    rf"(?:{_YEARS} (?:d['’]|of |de (?:pratique|métier|carrière|maison)|in de )?(?:expérience|ervaring"
    rf"|(?:berufs)?erfahrung|experience|practice|pratique|métier|carrière)|(?:expérience|ervaring|(?:berufs)?erfahrung"
    rf"|experience) (?:de|van|von|of) {_YEARS})"
)
_PAST = (
    r"(?:used to (?:work|drive|teach|run|own|manage|clean|cook|nurse|sell|build|farm|fish)|(?:a|ai|avait|avais"
    r"|as)(?: [^\W\d_]{3,12})?(?: [^\W\d_]{3,10})? (?:travaillé|bossé|exercé|tenu|géré|dirigé|conduit|enseigné|vendu"
    r"|été employée?|fait carrière)|travaillait|bossait|conduisait|enseignait|tenait (?:un|une|le|la)|exerçait"
    r"|(?:werkte|runde|baatte|reed met|gaf les|stond voor de klas)|(?:arbeitete|gejobbt|jobbte|verkaufte|fuhr (?:Lkw"
    r"|Taxi|Bus)|unterrichtete|leitete|führte (?:ein|eine|einen))|worked|(?:previously|formerly) employed|drove a"
    r"|taught|ran an?|served in the|temped)"
)
_SPENT = (
    rf"(?:(?:spent|passé|fait|did|doorgebracht|verbracht) (?:[^\W\d_]{{4,8}} )?{_YEARS}|(?:war|was|waren|ben ik"
    rf"|bin ich|zat|stond) (?:[^\W\d_]{{2,8}} ){{0,2}}?{_YEARS}(?: lang)? (?:in|bei|bij|an|auf|at|with)|(?:had|eu"
    rf"|gehad|gehabt) (?:[^\W\d_]{{2,10}} ){{0,2}}?jobs|(?:eu|exercé|fait) (?:plusieurs|différents"
    rf"|tous les) (?:métiers|boulots|emplois|jobs)|(?:nach seiner|nach ihrer) Zeit (?:bei|beim|in|als)"
    r"|(?:a|ai) (?:commencé|débuté) (?:sa |ma )?(?:carrière|comme|chez|en tant que)|begonnen als|begon (?:zijn"
    r"|haar) loopbaan|(?:began|started) (?:his|her|my|out)(?: working life| career)?(?: as)?"
    r"|hat als [^\W\d_]{3,20} angefangen)"
)
_USED = (
    rf"(?:(?:used to be an? {QUALITY}|(?:vroeger|voorheen|destijds) (?:was|werkte) (?:hij|zij|ze|ik) |(?:früher"
    rf"|zuvor|vorher) war (?:er|sie|ich) |(?:was|war|était)(?: [^\W\d_]{{2,9}})? (?:früher|vroeger|voorheen|avant"
    rf"|autrefois|zuvor) (?:als )?(?:une? |een )?){JOB})"
)
_NOW = r"(?:heden|nu|présent|aujourd['’]hui|ce jour|heute|now|present|today|current)"
_YEAR = r"(?:[0-9]{1,2}[/.])?(?:19|20)[0-9]{2}"
_LINE = rf"(?:{_YEAR}[ ]?(?:[-–—/]|à|tot|bis|to)[ ]?(?:{_YEAR}|{_NOW})?[ ]?[:,;|\t–-]?[ \t]{{0,8}}{QUALITY}{JOB})"


class WorkHistoryRecognizer(WorkRecognizer):
    """Past work, by the words that say so."""

    ENTITY = "WORK_HISTORY"
    ANCHORS = listed("""
        used to, travaillé, bossé, exercé, tenu, géré, dirigé, conduit, enseigné, vendu, été employé, été employée,
        carrière, travaillait, bossait, conduisait, enseignait, tenait, exerçait, werkte, gewerkt, runde, baatte, reed
        met, gaf les, stond voor de klas, arbeitete, gearbeitet, gejobbt, jobbte, verkaufte, fuhr, unterrichtete,
        leitete, führte, worked, previously, formerly, drove, taught, ran, served in, temped, expérience, ervaring,
        erfahrung, berufserfahrung, experience, practice, pratique, métier, spent, passé, fait, doorgebracht, verbracht,
        ans, jaar, jahre, jahren, years, jobs, métiers, boulots, zeit, commencé, débuté, begonnen, loopbaan, began,
        started, angefangen, did
    """)
    PATTERNS = (
        told("experience", rf"(?P<value>{_EXPERIENCE})"),
        told("past", rf"(?P<value>{_PAST})"),
        told("has worked", r"(?:heeft|heb|had|hat|habe|hatte) (?:[^.;:\n]{0,60}? )??(?P<value>gewerkt|gearbeitet)"),
        told("spent", rf"(?P<value>{_SPENT})"),
    )


class FormerOfficeRecognizer(WorkRecognizer):
    """Offices that somebody had, and lines of a CV that begin with years."""

    ENTITY = "WORK_HISTORY"
    ANCHORS = ANCHORS
    PATTERNS = (
        told("once", rf"(?P<value>{ONCE})[ -]{JOB}"),
        told("in turn", rf"(?P<value>tour à tour|successivement|achtereenvolgens|nacheinander) (?:als )?{JOB}"),
        of_them("used to be", rf"(?P<value>{_USED})"),
        Form("line", rf"(?<![^\n])[ \t>*•–-]{{0,6}}(?P<value>{_LINE})(?![^\W_])", TOLD, alone=0.0),
    )
