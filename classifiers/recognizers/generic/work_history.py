"""What somebody did for a living before: `used to drive a lorry`, `dix ans d'expérience`, `war früher bei …`.

Also a line of a CV that begins with years and an office. The value is the words that tell that it is past or how long
it was; who it was for and as what are findings of their own.
"""

from __future__ import annotations

from ...occupations import JOB
from ..forms import Form, listed
from ..told import TOLD, told
from ..working import ONCE, QUALITY, WorkRecognizer

_MANY = (
    r"(?:[0-9]{1,2}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quinze|vingt|trente|een|één"
    r"|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|vijftien|twintig|dertig|een paar|enkele|jaren|ein|zwei"
    r"|drei|fünf|sechs|sieben|neun|zehn|zwölf|fünfzehn|zwanzig|dreißig|mehrere|einige|one|two|three|four|five|seven"
    r"|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|quarante|veertig|vierzig|(?:vingt|trente|quarante"
    r"|twenty|thirty)-[a-zé]{2,6}"
    r"|several|many|plusieurs|quelques|a few|a couple of)"
)
_YEARS = (
    rf"(?:{_MANY}[ -](?:ans?|années|mois|jaar|maanden|seizoenen|jahren?|monate|years?|months|seasons|saisons|decades"
    r"|décennies|decennia|Jahrzehnte)(?:['’])?)"
)
_EXPERIENCE = (
    rf"(?:{_YEARS} (?:d['’]|of |de |in de )?(?:expérience|ervaring|(?:berufs)?erfahrung|experience|practice|pratique"
    rf"|métier|carrière)|(?:expérience|ervaring|(?:berufs)?erfahrung|experience) (?:de|van|von|of) {_YEARS})"
)
_PAST = (
    r"(?:used to (?:work|drive|teach|run|own|manage|clean|cook|nurse|sell|build|farm|fish)|(?:a|ai|avait|avais"
    r"|as)(?: [^\W\d_]{3,12})?(?: [^\W\d_]{3,10})? (?:travaillé|bossé|exercé|tenu|géré|dirigé|conduit|enseigné|vendu"
    r"|été employée?|fait carrière)|travaillait|bossait|conduisait|enseignait|tenait (?:un|une|le|la)|exerçait"
    r"|(?:werkte|runde|baatte|reed (?:hij |zij |ze |ik )?met|gaf les|stond voor de klas)|(?:arbeitete|gejobbt|jobbte"
    r"|verkaufte|fuhr (?:Lkw|Taxi|Bus)|unterrichtete|leitete|führte (?:ein|eine|einen))|worked|(?:previously"
    r"|formerly) employed|drove a|taught|ran an?|served in the|temped)"
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
    r"(?:used to be|(?:vroeger|voorheen|destijds) (?:was|werkte) (?:hij|zij|ze|ik)|(?:früher|zuvor|vorher) war (?:er"
    r"|sie|ich)|(?:was|war|était)(?: [^\W\d_]{2,9})? (?:früher|vroeger|voorheen|avant|autrefois|zuvor)|tour à tour"
    r"|successivement|achtereenvolgens|nacheinander)"
)
_BEFORE = (
    r"(?:vor (?:seiner|ihrer) (?:pensionierung|rente)|avant sa (?:retraite|pension)|before (?:he|she) retired"
    r"|before (?:his|her) retirement|voor (?:zijn|haar) pensioen|avant (?:d['’]arriver|de travailler"
    r"|d['’]entrer) chez nous|before (?:joining|coming to) us|voor (?:hij|zij|ze) bij ons (?:kwam|begon)|bevor (?:er"
    r"|sie) zu uns kam)"
)
_LAST_JOB = (
    r"(?:son|sa|mon|ma|haar|zijn|mijn|sein|seine|ihr|ihre|mein|meine|his|her|my) (?:last|previous|former|first|old"
    r"|dernier|dernière|précédent|ancien|premier|vorige|laatste|eerste|oude|letzter?|letzte|früherer?|erster?) (?:job"
    r"|employer|position|post|emploi|employeur|poste|boulot|patron|baan|werk|werkgever|stelle|arbeitgeber|chef)"
)
_NOW = r"(?:heden|nu|présent|aujourd['’]hui|ce jour|heute|now|present|today|current)"
_YEAR = r"(?:[0-9]{1,2}[/.])?(?:19|20)[0-9]{2}"
_LINE = rf"(?:{_YEAR}[ ]?(?:[-–—/]|à|tot|bis|to)[ ]?(?:{_YEAR}|{_NOW})?[ ]?[:,;|\t–-]?[ \t]{{0,8}}{QUALITY}{JOB})"


_TRADE = (
    r"(?:dans (?:le métier|la branche|le bâtiment|l['’](?:horeca|enseignement)|la restauration|la sidérurgie)"
    r"|in (?:het vak"
    r"|de (?:sector|branche|bouw|zorg|horeca|handel)|der (?:Branche|Pflege|Gastronomie)|the (?:trade|business|industry)"
    r"|catering|teaching|nursing|retail|construction|insurance|banking)|im (?:Beruf|Handwerk|Geschäft|Einzelhandel)"
    r"|auf dem Bau)"
)
_LONG = (
    rf"(?:(?:depuis|sinds|seit|since) [^.;:,\n]{{2,30}} {_TRADE}|{_TRADE} (?:[^.;:,\n]{{2,30}} )?(?:depuis|sinds|seit"
    rf"|since) [^.;:,\n]{{3,20}}|{_YEARS} (?:(?:(?:aux|à la|op de|auf der|auf"
    rf"|on the) (?:urgences|chaîne|caisse"
    rf"|route|spoed|band|baan|werf|zee|Baustelle|Station|Straße|Montage|shop floor|wards|road|railways|buses)"
    rf"|{_TRADE}))"
    r"|raccroché (?:la blouse|le tablier|les gants)|(?:alter|ein) Hase|vieux de la vieille|oude rot in het vak"
    r"|old hand|veteran of the trade|jarenlang|des années durant|(?:mit |von )?Gelegenheitsjobs|petits boulots"
    r"|odd jobs|losse jobs|(?:sous mes ordres|onder mij|unter mir|under me) (?:de|von|van|from) (?:19|20)[0-9]{2}"
    r"|(?:stand|stehe|in) (?:[^.;:,\n]{2,30} )?in Diensten|in (?:zwei|drei|vier|mehreren"
    r"|verschiedenen) [^\W\d_]{4,16} (?:[^.;:,\n]{2,20} )?"
    r"(?:gestanden|gearbeitet|gekocht)|(?:in|dans) de horeca zowat alles gedaan|commencé à [a-z]{4,9} ans"
    r"|(?:a|the) former [a-z-]{3,18}(?:er|eer|or|ist|ian|man|woman|agent|nurse)|oud-[a-z]{3,14}(?:man|er|ist|arbeider)"
    r"|danach [^\W\d_]{3,7} Jahre|puis [a-z]{4,8} ans (?:chez|dans|au)|daarna [a-z]{3,7} jaar)"
)


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
        started, angefangen, did, pensionierung, rente, retraite, pension, retired, retirement, pensioen, chez nous,
        joining us, coming to us, bij ons, zu uns, last, previous, former, dernier, dernière, précédent, premier,
        vorige, laatste, letzter, letzte, früherer, employer, emploi, werkgever, army, navy, air force, fire service, sa
        vie, auparavant, voorheen, eerder, intérim, petits boulots, longtemps, autrefois, gestaan, gereden, gevaren,
        gezeten, lesgegeven, gediend, reed, davor, zuvor, vorher, früher, daarvoor was, daarvoor werkte, daarvoor zat,
        was daarvoor, werkte daarvoor, zat daarvoor, daarvoor bij, daarvoor als, voordien, vroeger, before that,
        before this, avant ça, a stint, lang, dans le métier, dans la branche, dans le bâtiment, dans l'horeca, dans
        l'enseignement, dans la restauration, in het vak, in de sector, in de branche, in de bouw, in de zorg, in de
        horeca, in der branche, in der pflege, in der gastronomie, in the trade, in the business, in the industry, in
        catering, in teaching, in nursing, in retail, in construction, in insurance, in banking, im beruf, im handwerk,
        auf dem bau, raccroché, hase, de la vieille, oude rot, old hand, jarenlang, des années durant, gelegenheitsjobs,
        odd jobs, losse jobs, sous mes ordres, unter mir, under me, in diensten, gestanden, oud-*, decades
    """)
    PATTERNS = (
        told("experience", rf"(?P<value>{_EXPERIENCE})"),
        told("past", rf"(?P<value>{_PAST})"),
        told("has worked", r"(?:heeft|heb|had|hat|habe|hatte) (?:[^.;:\n]{0,60}? )??(?P<value>gewerkt|gearbeitet)"),
        told("before", rf"(?P<value>{_BEFORE})"),
        told(
            "then",
            r"(?P<value>(?:davor|zuvor|vorher|früher) (?:war|arbeitete) (?:er|sie|ich)|(?:daarvoor|voordien|vroeger"
            r"|eerder) (?:was|werkte|zat) (?:hij|zij|ze|ik)|before (?:that|this),? (?:he|she|I) (?:was|worked)"
            r"|(?:auparavant|avant ça),? (?:il|elle) (?:était|travaillait)|(?:did|had) a stint|(?:war"
            r"|was) (?:[^\W\d_]{2,8} ){0,2}?[^\W_]{2,9} (?:Jahre|jaar)"
            r" lang) (?:bei|beim|in|im|als|bij|op|at|as|with|chez|dans|[^\W\d_]{5,24})",
        ),
        told("last job", rf"(?P<value>{_LAST_JOB})"),
        told(
            "served",
            r"(?P<value>(?:was|were|served|been) in the (?:army|navy|air force|police|merchant navy|fire service)"
            r"|a passé sa vie|(?:previously|formerly) [a-z]{3,12}ed|(?:auparavant|voorheen|eerder) (?:werkte"
            r"|travaillait)|fait (?:quelques|des)"
            r" (?:missions d['’]intérim|saisons|petits boulots)|(?:a|ai) (?:longtemps|d['’]abord|jadis|autrefois) été)",
        ),
        told(
            "stood",
            rf"(?:heeft|heb|had) (?P<value>(?:jaren|{_YEARS})) (?:[^.;:\n]{{0,40}}? )??(?:gestaan|gereden|gevaren"
            rf"|gezeten"
            r"|lesgegeven|gediend|gestuurd)",
        ),
        told("long", rf"(?P<value>{_LONG})"),
        told("spent", rf"(?P<value>{_SPENT})"),
    )


class FormerOfficeRecognizer(WorkRecognizer):
    """Offices that somebody had."""

    ENTITY = "WORK_HISTORY"
    ANCHORS = listed("""
        ancien, anciens, ancienne, ex, voormalig, voormalige, gewezen, vroegere, oud, ehemalige, ehemaliger, ehemaligen,
        ehemalige, frühere, früherer, früheren, former, retired, retraité, retraitée, gepensioneerd, gepensioneerde,
        pensionierter, pensionierte, used to be, vroeger, voorheen, destijds, früher, zuvor, vorher, avant, autrefois,
        tour à tour, successivement, achtereenvolgens, nacheinander
    """)
    PATTERNS = (told("once", rf"(?P<value>{ONCE}|{_USED})[ -](?:als |an? |une? |een |eine? )?{QUALITY}{JOB}"),)


class CareerLineRecognizer(WorkRecognizer):
    """Lines of a CV that begin with years."""

    ENTITY = "WORK_HISTORY"
    PATTERNS = (Form("line", rf"(?<![^\n])[ \t>*•–-]{{0,6}}(?P<value>{_LINE})(?![^\W_])", TOLD, alone=0.0),)
