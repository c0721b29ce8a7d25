"""Ages told in sentences: `a fêté ses 50 ans`, `turned 18`, `Mitte fünfzig`; and that somebody is a minor."""

from __future__ import annotations

from ...relatives import AMBIGUOUS
from ..dates import MONTH as _MONTH
from ..forms import Judgement, digits, listed
from ..kinship import DE_KIN, EN_KIN, FR_KIN, NL_KIN
from ..labels import alternatives
from ..nations import NATIONS
from ..numerals import DE_AGE, DE_TENS, EN_AGE, FR_AGE, NL_AGE, NL_TENS
from ..personal import PersonalRecognizer
from ..sayings import COUNT
from ..told import of_them, told

_KIN = rf"(?:{alternatives(dict.fromkeys((*FR_KIN, *NL_KIN, *DE_KIN, *EN_KIN)))})"
_NAME = r"(?-i:[A-ZÀ-ÖØ-Þ][\w'’\-]{1,20})"
_FR_ADVERBS = (
    r"(?:(?:aujourd['’]hui|actuellement|à peine|tout juste|déjà|bientôt|presque|maintenant|seulement|environ|que"
    r"|hier|enfin|ses|les|son|récemment"
    r"|aussi) ){0,3}"
)
_ADVERBS = (
    r"(?:(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|montag|dienstag|mittwoch|donnerstag|freitag"
    r"|samstag|sonntag|amper|nauwelijks|ruim|er|kaum|knapp|nu|al|net|pas|bijna|intussen|nog|maar|ondertussen|morgen"
    r"|vandaag"
    r"|gisteren|binnenkort|volgende|volgend|vorige|vorig|deze|dit|week|maand|jaar|in|exact|precies|erst|schon|bald"
    r"|fast|jetzt|gerade|noch|nicht|nächste|nächstes|nächsten|letzte|letzten|diese|dieses|woche|monat|jahr|heute"
    r"|gestern|im|stolze|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
    r"|januar|februar|märz|mai|august|dezember) ){0,4}"
)
_OURS = (
    r"(?:our|notre|onze|ons|unsere?) [^\W\d_]{2,18}(?:eur|euse|ier|ière|iste|trice|ster|erin|istin|hulp|hilfe|man|mann"
    r"|frau|vrouw|woman|ist|ician|keeper|nurse|cook|boss|wart|meister|aar)"
)
_FEW = r"(?:[^\W\d_][\w'’]{1,12} ){0,3}"
_FR_NOT = (
    r"(?! d['’]| de m| de s| de c| de g| de t| de r| de f| de b| de p| de v| plus tôt| plus tard| auparavant| avant"
    r"| après| pour| que| qu['’]| ferme| avec sursis| déjà que| dans l| chez)"
)
_END = r"(?=[ ]?[.,;:!?][^0-9]|[.!?]?$| en | maar | und | aber | and | but | et | mais | geworden| when | so | yet|\n)"
_PERSON = (
    r"(?:homme|femme|garçon|fille|fillette|dame|monsieur|jeune|conducteur|conductrice|adolescente?|mineure?"
    r"|gamine?|ado|lycéen(?:ne)?|élève|type|retraitée?|automobiliste|cycliste|motard|piéton|bébé|enfant|individu"
    r"|personne|père|mère|habitante?|ouvrier|employée?"
    r"|étudiante?)"
)
_WHO = (
    r"(?:victime|suspect|conducteur|conductrice|victim|driver|deceased|slachtoffer|verdachte|bestuurder"
    r"|opfer|fahrer|fahrerin|tote|verletzte|man|vrouw|jongen|meisje|woman|boy|girl)"
)
_FIGURE = "[0-9]"
_INFANT = (
    r"(?:bébé|nourrisson|nouveau-né|enfant|fils|fille|fillette|garçon|garçonnet|petit|petite|baby|zuigeling|kind|kindje"
    r"|zoontje|dochtertje|zoon|dochter|jongetje|meisje|peuter)"
)
_YOUNG = rf"(?P<value>{COUNT} (?:mois|semaines|jours|maanden|maand|weken|dagen))(?![^\W_])"
"""How old an infant is."""
_DAY = r"(?:anniversaire|verjaardag|geburtstag|birthday)"


class AgeToldRecognizer(PersonalRecognizer):
    """How old somebody is, was or becomes."""

    ENTITY = "AGE"
    OF_THINGS = True
    ANCHORS = (
        *listed("""
            ans, la vingtaine, la trentaine, la quarantaine, la cinquantaine, la soixantaine, trentenaire,
            quadragénaire, quinquagénaire, sexagénaire, septuagénaire, octogénaire, nonagénaire, jaar, twintiger,
            dertiger, veertiger, vijftiger, zestiger, zeventiger, tachtiger, negentiger, in de twintig, in de dertig,
            in de veertig, in de vijftig, in de zestig, in de zeventig, in de tachtig, begin twintig, begin dertig,
            begin veertig, begin vijftig, begin zestig, midden twintig, midden dertig, midden veertig, midden vijftig,
            midden zestig, eind twintig, eind dertig, eind veertig, eind vijftig, eind zestig, verjaardag, kaarsjes,
            geburtstag, jahren, jahre, anfang*, mitte zwanzig, mitte dreißig, mitte vierzig, mitte fünfzig,
            mitte sechzig, mitte siebzig, ende zwanzig, ende dreißig, ende vierzig, ende fünfzig, ende sechzig,
            vierzigern, fünfzigern, dreißigern, sechzigern, siebzigern, zwanzigern, vierziger, fünfziger, turned,
            turns, turning, birthday, in his, in her, in my, in their, at the age, man of, woman of, boy of, girl of,
            years, anniversaire, he is, she is, i am, he was, she was, he's, she's, i'm, hij is, zij is, ze is,
            ik ben, hij was, zij was, ze was, hij wordt, zij wordt, ze wordt, ik word, hij werd, zij werd, ze werd,
            er ist, sie ist, ich bin, er wird, sie wird, ich werde, er wurde, sie wurde, er war, sie war, wird bald,
            wordt morgen, wordt volgende, wird morgen, wird nächste, geworden, pas geworden, op zijn, op haar,
            op mijn, meerderjarig, volljährig, majeur, majeure, aged, victim was, suspect was, driver was,
            slachtoffer was, opfer war, man is, vrouw is, d'une vingtaine, d'une trentaine, d'une quarantaine,
            d'une cinquantaine, d'une soixantaine, wordt maandag, wordt zaterdag, wordt vrijdag, vrouw van, man van,
            dochter van, zoon van, jongen van, meisje van, kind van, baby van, bougies, printemps, lad of, lass of,
            pushing, nearing, approaching, side of, met haar, met zijn, mit seinen, mit ihren, mit meinen, werde ich,
            jahre alte*, vermist, vermisst, disparu, disparue, missing, dreißigsten, vierzigsten, fünfzigsten,
            sechzigsten, siebzigsten, achtzigsten, neunzigsten, oma wordt, opa wordt, oma is, opa is, be forty,
            be thirty, be fifty, be sixty, at 6*, at 7*, at 8*, at 9*, âgé, âgée, gamin de, gamine de, ado de, voorbij,
            gepasseerd, de twintig, de dertig, de veertig, de vijftig, de zestig, de zeventig,
            de tachtig, de negentig, nog geen, auf die, noch keine, über zwanzig, über dreißig,
            über vierzig, über fünfzig, über sechzig, über siebzig, über achtzig, over thirty, over forty, over fifty,
            over sixty, over seventy, over eighty, past fifty, past sixty, past seventy, not even, coming up
        """),
        *listed("""
            bébé de, bébé d', nourrisson, nouveau-né, garçonnet, enfant de, fille de, fils de, garçon de, fillette de,
            petit de, petite de, maanden oud*, maand oud*, weken oud*, dagen oud*, zuigeling van, peuter van,
            monate alt*,
            wochen alt*, tage alt*, month-old, months-old, week-old, weeks-old, day-old, month old, months old,
            weeks old, days old, week old, at the time, au moment, à l'époque, op dat moment, zum zeitpunkt,
            zur tatzeit,
            patient de, patiente de, patient âgé, patiente âgée, kindje van, zoontje van, dochtertje van, jongetje van
        """),
        *(word for word in dict.fromkeys((*NL_KIN, *DE_KIN, *EN_KIN)) if word not in AMBIGUOUS),
        *(
            f"{verb} {digit}*"
            for verb in ("is", "ist", "wird", "wordt", "werd", "wurde", "was")
            for digit in range(1, 10)
        ),
        *listed("""
            *twintig, *dertig, *veertig, *vijftig, *zestig, *zeventig, *tachtig, *negentig, *zwanzig, *dreißig,
            *vierzig, *fünfzig, *sechzig, *siebzig, *achtzig, *neunzig, is twenty*, is thirty*, is forty*, is fifty*,
            is sixty*, is seventy*, is eighty*, is ninety*, was twenty*, was thirty*, was forty*, was fifty*, was
            sixty*, was seventy*, was eighty*, was ninety*
        """),
    )
    PATTERNS = (
        told(
            "french has",
            rf"(?:(?:il|elle|qui|{_NAME}|{_KIN}|{_WHO}) (?:n['’]|y )?(?:avait|aura|a|ait|fête|fêtera)|j['’](?:ai|avais"
            rf"|aurai)|n['’](?:a|avait)|(?:fêt|célébr|souffl)\w{{1,5}}|(?:a|ont) (?:fêté|eu|soufflé|célébré)"
            rf"|d['’]avoir|passé|atteint) {_FR_ADVERBS}(?P<value>{FR_AGE} ans){_FR_NOT}",
        ),
        told(
            "french at",
            rf"(?<![0-9] )(?:à|à l['’]âge de|dès|depuis ses|pour ses|de ses"
            rf"|lors de ses) (?P<value>{FR_AGE} ans)(?! d['’]| de| près| ferme| plus)",
        ),
        told(
            "dutch kin",
            r"(?:zoon|dochter|zoontje|dochtertje|kleinzoon|kleindochter|broer|broertje|zus|zusje|kind|jongste"
            r"|oudste) van (?P<value>[1-9][0-9]?)(?! [a-z]{3,10}en )",
        ),
        of_them(
            "german tens of somebody",
            rf"(?:mann|frau|herr|dame|kollegin|kollege|patient|patientin) (?P<value>(?:Anfang|Mitte|Ende) {DE_TENS})",
        ),
        of_them(
            "french person",
            rf"(?:une?|l['’]|cet|cette|le|la|ce) ?(?:jeune |vieil |vieille "
            rf"|petite? )?{_PERSON} (?:[^\W\d_]{{2,14}} )?de (?P<value>{FR_AGE} ans)",
        ),
        told("french tens", r"(?P<value>(?:vingt|trent|quarant|cinquant|soixant)aine(?: d['’]années)?)(?! de| d['’])"),
        of_them(
            "french about",
            r"âgée? d['’]une (?P<value>(?:diz|quinz|vingt|trent|quarant|cinquant|soixant)aine d['’]années)",
        ),
        of_them(
            "french one of so many",
            r"(?:un|une|cet|cette|ce|l['’]) ?(?P<value>trentenaire|quadragénaire|quinquagénaire|sexagénaire"
            r"|septuagénaire|octogénaire|nonagénaire)",
        ),
        of_them(
            "dutch one of so many", r"een (?:[a-z]{3,12} )?(?P<value>(?:twin|der|veer|vijf|zes|zeven|tach|negen)tiger)"
        ),
        told("english aged", rf"aged (?P<value>{EN_AGE})(?=,|\.| and | was | who )"),
        told(
            "french of so many",
            r"(?P<value>trentenaire|quadragénaire|quinquagénaire|sexagénaire|septuagénaire|octogénaire|nonagénaire)",
        ),
        told(
            "dutch is",
            rf"(?:hij|zij|ze|ik|{_NAME}|{_KIN}|die|{_OURS}|{_WHO}) (?:is|was|wordt|werd|word"
            rf"|ben) {_ADVERBS}(?P<value>{NL_AGE})(?: jaar)?{_END}",
        ),
        of_them("dutch became", rf"(?:is|zijn|ben|was) {_FEW}(?P<value>{NL_AGE}) (?:jaar )?geworden"),
        told(
            "dutch ordinal",
            rf"op (?:zijn|haar|mijn|hun) (?P<value>[1-9][0-9]?(?:e|ste|de)|(?:[a-zë]{{3,10}})?{NL_TENS}ste"
            rf"|[a-z]{{4,8}}tiende)(?! verd| dag| werk)",
        ),
        told(
            "dutch tens",
            rf"(?P<value>(?:begin|midden|eind|achteraan|vooraan|achter|voorin|achterin|ver)(?: in de)? {NL_TENS}"
            rf"|(?:twin|der|veer|vijf|zes|zeven|tach|negen)tiger)",
        ),
        told(
            "dutch kin turns",
            rf"(?:{_KIN}|{_NAME}) (?:wordt|werd) (?P<value>{NL_AGE})(?= (?:in|op|dit|deze|volgende|morgen) )",
        ),
        told("dutch candles", rf"(?P<value>{NL_AGE}) (?:kaarsjes|lentes)"),
        told("dutch person", rf"(?:man|vrouw|jongen|meisje|kind|baby|kleuter) van (?P<value>{NL_AGE}(?: jaar)?){_END}"),
        told(
            "german is",
            rf"(?:er|sie|ich|{_NAME}|{_KIN}|{_OURS}|{_WHO}) (?:ist|war|wird|wurde|werde"
            rf"|bin) {_ADVERBS}(?P<value>{DE_AGE}(?: Jahre)?(?: alt)?){_END}",
        ),
        told("german at", rf"(?:im Alter von|mit) (?P<value>{DE_AGE} Jahren)"),
        told(
            "german tens",
            rf"(?P<value>(?:Anfang|Mitte|Ende) (?:der )?{DE_TENS}|in den {DE_TENS}ern|{DE_TENS}er(?:in)?)(?! Jahre)",
        ),
        told(
            "english is",
            rf"(?:he|she|i|{_NAME}|{_KIN}|{_OURS}|{_WHO})(?: is| was| am|['’]s|['’]m| will be) "
            rf"(?:(?:only|just|already|now|nearly|almost|about|not|even|still"
            rf"|barely) ){{0,2}}(?P<value>{EN_AGE}){_END}",
        ),
        told("turned", rf"turn(?:s|ed|ing)? (?:just )?(?P<value>{EN_AGE})(?! degrees| percent| of| times| into|%)"),
        told(
            "english at",
            rf"(?:at the age of|at age|at|aged|from the age of) (?P<value>{EN_AGE}), (?:he|she|my|i)(?![^\W_])",
        ),
        told(
            "english tens",
            r"in (?:his|her|my|their) (?P<value>(?:(?:very )?(?:early|mid|late)[ \-])?(?:teens|twenties|thirties"
            r"|forties|fifties|sixties|seventies|eighties|nineties|[2-9]0s))",
        ),
        told(
            "birthday",
            rf"(?P<value>[1-9][0-9]?(?:th|st|nd|rd|e|ste|de|\.|ème|è|er)?|fiftieth|fortieth|thirtieth|sixtieth"
            rf"|eighteenth|(?:fünfzig|vierzig|dreißig|sechzig|achtzig)sten) {_DAY}",
        ),
        told(
            "french nears",
            r"(?:(?:il|elle|je|qui) (?:va|vais|allait|approche|frôle|dépasse)|(?:ai|a|avait) (?:dépassé|passé|eu|fêté))"
            rf"(?: sur| de)? (?:ses |les |mes )?(?P<value>{FR_AGE} ans)(?! d| de)",
        ),
        told(
            "dutch nears",
            rf"(?P<value>(?:de {NL_TENS} (?:voorbij|gepasseerd)|(?:loopt|loop|liep|gaat) (?:al "
            rf"|stilaan )?(?:tegen|naar|richting)"
            rf" de {NL_TENS}|(?:ver |ruim )?over de {NL_TENS}|nog geen {NL_AGE}))(?= jaar|[.,;!]| en | maar |$)",
        ),
        told(
            "german nears",
            rf"(?P<value>(?:auf die {DE_TENS} zu|(?:noch|gerade mal|nicht mal) keine {DE_AGE}"
            rf"|(?:ist|bin|war) (?:schon |weit |gut |bereits )?über {DE_TENS}))(?= und | aber |[.,;!]|$)",
        ),
        told(
            "english nears",
            rf"(?:he|she|i)(?: is|['’]s|['’]m| am| was) (?P<value>(?:well |just |way |still |a bit )?(?:over|past"
            rf"|under)"
            rf" {EN_AGE}|(?:coming up (?:to|for)|getting on for|just shy of"
            rf"|going on|rising|close to) {EN_AGE})(?= and | but | yet| now|[.,;!]|$)",
        ),
        told("candles", rf"(?:ses|les|mes|leurs) (?P<value>{FR_AGE}) (?:bougies|printemps)"),
        told("french aged", rf"âgée?s? de (?P<value>{FR_AGE} ans)(?! au moins| et plus| ou plus| minimum| révolus)"),
        told(
            "dutch with",
            rf"met (?:haar|zijn|mijn) (?P<value>{NL_AGE} (?:jaar|lentes))(?! ervaring| dienst| anci)",
        ),
        of_them(
            "german with", rf"mit (?:seinen|ihren|meinen) (?P<value>{DE_AGE}(?: Jahren)?)(?= (?:noch|immer|schon)|[.,])"
        ),
        of_them("german will be of age", r"(?:werde ich|wird (?:er|sie)) (?:[\w]{2,12} )?(?P<value>volljährig)"),
        of_them(
            "german years old", r"(?P<value>[1-9][0-9]? Jahre alte[rns]?) (?-i:[A-ZÄÖÜ])\w{3,20}(?<!haus)(?<!wagen)"
        ),
        told("german ordinal", rf"(?:seinen|ihren|meinen) (?P<value>(?:{DE_TENS}|[1-9]0)(?:sten|\.))(?= |[.,;!])"),
        of_them(
            "english nearly",
            rf"(?:he|she|i)(?: is|['’]s|['’]m| am| was) (?P<value>(?:pushing|nearing|approaching|(?:on )?the (?:wrong"
            rf"|right) side of) {EN_AGE}){_END}",
        ),
        of_them(
            "english at the start", rf"at (?P<value>[6-9][0-9]), {_NAME} (?:still|is|was|has|had|runs|works|lives)"
        ),
        told(
            "english will be",
            rf"(?:he|she|i)(?: will|['’]ll)(?: only| just)? be (?P<value>{EN_AGE})(?= in | on | this | next | tomorrow"
            rf"|[.,;!])",
        ),
        told(
            "infant of", rf"{_INFANT} (?:d['’]à peine |d['’]|de |van |âgée? de |âgée? d['’])(?:amper |bijna )?{_YOUNG}"
        ),
        told("french infant", rf"âgée? (?:de|d['’]) ?{_YOUNG}"),
        told("dutch infant", rf"(?P<value>{COUNT} (?:maanden|maand|weken|dagen) (?:oude?|jonge?)(?! nieuws))"),
        told(
            "german infant",
            rf"(?P<value>{COUNT} (?:monate|wochen|tage) alte?[nrsm]?)(?! [^\W\d_]*(?:rechnung|bescheid))",
        ),
        told("english infant", rf"(?P<value>{COUNT}[ -](?:month|week|day)s?[ -]old)"),
        told(
            "at the time",
            r"(?:was|were|avait|war|waren) (?:damals |toen |alors )?(?P<value>[1-9][0-9]?(?: ans| jaar"
            r"| jahre(?: alt)?)?)"
            r"(?= at the time| when (?:it|he|she|the|they)| au moment| à l['’]époque| op dat moment| toen (?:hij|zij"
            r"|ze|het)"
            r"| zum zeitpunkt| zur tatzeit)",
        ),
        of_them("patient of", r"patiente? (?:âgée? )?de (?P<value>[1-9][0-9]? ans)"),
        told("english still", rf"(?:he|she)(?: is|['’]s| was) still (?P<value>{EN_AGE})(?= and | but |[.,;!])"),
        told(
            "dutch turns",
            rf"(?:oma|opa|hij|zij|ze|{_NAME}) (?:wordt|is|werd) (?:[\w]{{2,12}} ){{0,2}}(?P<value>{NL_AGE})"
            rf"(?= (?:in {_MONTH}|op {_FIGURE}|en mag|en kan|en woont|en werkt))",
        ),
        of_them(
            "dutch one of",
            rf"(?:een|de) (?:[a-z]{{3,14}}e )?(?:man|vrouw|jongen|meisje|{NATIONS.dutch_people}) van"
            rf" (?P<value>[1-9][0-9]?)(?= (?:uit|die|is|was|werd|aan|op|in|met|heeft|had|wordt)|[,.])",
        ),
        of_them(
            "missing",
            rf"(?:vermist|vermisst|disparue?|missing)[^.;\n]{{0,30}}?:? {_NAME}(?: {_NAME})?, (?P<value>[1-9][0-9]?)"
            rf"(?=[,.])",
        ),
        told("english person", rf"(?:man|woman|boy|girl|lady|lad|lass) of (?P<value>{EN_AGE}){_END}"),
        told("beside a name", rf"{_NAME} {_NAME}, (?P<value>[1-9][0-9]), (?:an?|the|who|from|of|was|said|has|is|had)"),
        told(
            "of age",
            r"(?:ist|bin|is|ben|est|suis|wurde|werd) (?:[\w'’]{1,12} ){0,3}(?P<value>volljährig|meerderjarig|majeure?)",
        ),
    )

    def judge(self, value: str) -> Judgement | None:
        """Up to 120 years."""
        number = digits(value)
        return Judgement() if not number or int(number) <= 120 else None


class MinorRecognizer(PersonalRecognizer):
    """That somebody is under age."""

    ENTITY = "MINOR"
    ANCHORS = listed("""
        mineur, mineure, minderjarig, minderjarige, minderjährig*, volljährig, meerderjarig, majeur, majeure,
        underage, under age, a minor
    """)
    PATTERNS = (
        told(
            "french",
            (
                r"(?:est|était|suis|encore|jeune [^\W\d_]{2,14},"
                r"|[^\W\d_]{2,14},) (?:[\w'’]{1,12} ){0,2}(?P<value>mineure?)(?! de l| du | de ges| impact| pour)"
            ),
        ),
        told("dutch", r"(?:is|was|ben|nog) (?:[\w'’]{1,12} ){0,2}(?P<value>minderjarig|niet meerderjarig)"),
        told("dutch kin", rf"(?:zijn|haar|mijn|onze|hun) (?P<value>minderjarige?) {_KIN}"),
        told("german", r"(?:ist|war|bin|noch) (?:[\w'’]{1,12} ){0,2}(?P<value>minderjährig|nicht volljährig)"),
        told("german kin", rf"(?:sein|ihr|mein|unser)(?:e[rnms]?)? (?P<value>minderjährige[rnms]?) {_KIN}"),
        told(
            "english",
            r"(?:is|was|am|still|['’]s|['’]m) (?:[\w'’]{1,12} ){0,2}(?P<value>a minor|under ?age)(?! issue| change"
            r"| point| detail)",
        ),
        told("english kin", rf"(?:his|her|my|our) (?P<value>underage) {_KIN}"),
    )
