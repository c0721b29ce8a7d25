"""What somebody works as, told in a sentence: `elle est comptable`, `werkt als lasser`, `von Beruf Dachdecker`.

The value is the name of the office, or what somebody does for a living (`drives a taxi`). An office that is nobody's
(`the manager approves …`), an advert and a rule are none. Beside a name it is read by `classifiers.beside_names`.
"""

from __future__ import annotations

from ..forms import listed
from ..occupations import ANCHORS, JOB
from ..told import of_them, told
from ..tongues import WHO
from ..working import ARTICLE, COPULA, HE_IS, ONCE, OWN, QUALITY, WHILE, WorkRecognizer
from .nationality import WORDS as _NATIONS
from .nationality import NationalityRecognizer

_AS = (
    r"(?:(?:en tant qu|en qualité d|poste d|fonction d|métier d|travail d|emploi d|boulot d|job d|formation d)['’]"
    r"|(?:comme|en tant que|en qualité de|poste de|fonction de|métier de|travail de|emploi de|boulot de|job de"
    r"|formation de|promue?|nommée?|devenue?|devient|devenir|passée?|als|tot|(?:functie|job|rol|post) van|wordt|worden"
    r"|zum|zur|as|post of|position of|role of|job of|promoted to|appointed|became|becomes|made|named|trained to be) )"
)
_SURELY = (
    rf"(?:(?:{HE_IS}|(?:{OWN}) {COPULA}|c['’]est lui qui est|c['’]est elle qui est){WHILE} {ARTICLE}{QUALITY}|(?:weil"
    rf"|dass|da|omdat|dat|toen|nadat) (?:er|sie|ich|hij|zij|ze|ik) |(?:von Beruf|de son métier|beroepshalve"
    rf"|de profession,?) {QUALITY})"
)
_TOLD = (
    rf"(?:{_AS}{ARTICLE}{QUALITY}|[^\W\d_][\w'’-]{{1,20}},? {COPULA}{WHILE} {ARTICLE}{QUALITY}|(?:sinds|depuis|seit"
    rf"|since) [^.,;:\n]{{2,20}}? |(?:notre|onze|our|unsere?) {QUALITY}|(?:le nouveau|la nouvelle|l['’]ancienne?"
    rf"|de nieuwe|der neue|die neue|the new) |{ONCE}[ -]|tour à tour |(?:le|la|de|der|die|the"
    rf"|l['’]) ?{WHO}, {ARTICLE}{WHILE}[ ]?{QUALITY})"
)
_EVENT = (
    r"(?: (?:a|vient|avait|est|était|s['’]est|va|part|heeft|is|was|gaat|ging|had|kreeg|hat|ist|geht|war|kommt|kam|fährt"
    r"|has|left|went|got|came|lost|broke|married)(?![^\W_]))"
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
_PLACE = (
    r"(?:die|das|den|ein|eine|einen) (?:Werkstatt|Filiale|Team|Abteilung|Schule|Station|Lager|Werk|Baustelle|Kita|Küche"
    r"|Bereich)"
)
_LIVING = (
    r"(?:(?:drives?|driving) (?:an? |the )?(?:school )?(?:taxi|cab|minicab|lorry|lorries|bus|buses|truck|trucks|van"
    r"|coach|tram|train|trains|forklift|crane|HGV|ambulance)|teach(?:es)? (?:[^\W\d_]{3,12} ){1,2}?(?:at|in)|(?:runs?"
    r"|owns|manages) (?:an?|the|her own|his own) (?:[^\W\d_]{3,12} ){0,2}(?:shop|pub|bakery|restaurant|café|bar"
    r"|pharmacy|farm|garage|salon|business|nursery|branch|depot|warehouse|department|team)|condui(?:t|s) (?:des|un|le"
    r"|les) (?:bus|camions?|taxis?|trains?|trams?|poids lourds?|cars?|grues?)|enseigne(?! que)|donne (?:des )?cours"
    r"|tien(?:t|s) (?:une?|la|le|l['’]) ?(?:bar|café|boulangerie|pharmacie|librairie|friterie|restaurant|magasin|salon"
    r"|boutique|épicerie|hôtel|garage)|dirige (?:l['’]|le |la |une? )(?:équipe|service|atelier|succursale|agence"
    r"|filiale|école|magasin|chantier)|rijdt (?:met )?(?:een |de )?(?:bus|vrachtwagen|taxi|tram|trein|camion|heftruck)"
    r"|staat voor de klas|geeft (?:les|wiskunde|Frans|Engels|turnen|geschiedenis)|(?:runt|leidt|beheert) (?:nu )?(?:de"
    r"|het|een) (?:hele )?(?:ploeg|team|filiaal|winkel|afdeling|werf|zaak|kantoor|school)|baat (?:een|de"
    r"|het) [^\W\d_]{3,14}(?: uit)?|fährt (?:einen |den )?(?:Lkw|LKW|Taxi|Bus|Lastwagen|Straßenbahn|Schulbus)"
    r"|unterrichtet"
    rf"|leitet {_PLACE}|(?:führt|betreibt) (?:ein|eine|einen|die|das|den) (?:Café|Laden|Bäckerei"
    r"|Gasthof|Restaurant|Apotheke|Kiosk|Hof|Betrieb|Werkstatt|Salon|Hotel)"
    r"|macht (?:[^\W\d_]{1,6} ){0,3}?die (?:Sachbearbeitung|Buchhaltung|Lohnabrechnung))"
)
_ALSO = r"(?:now|also|currently|aussi|maintenant|ook|nu|auch|jetzt)"
_VERBS = listed("""
    drives, drive, driving, teach, teaches, run, runs, owns, manages, conduit, conduis, enseigne, donne cours, donne des
    cours, tient, tiens, dirige, rijdt, staat voor de klas, geeft, runt, leidt, beheert, baat, fährt, unterrichtet,
    leitet, führt, betreibt, macht
""")


class JobTitleRecognizer(WorkRecognizer):
    """Offices that somebody has, by the words before and behind."""

    ENTITY = "JOB_TITLE"
    ANCHORS = ANCHORS
    PATTERNS = (
        of_them("is", rf"{_SURELY}(?P<value>{JOB})"),
        told("as", rf"{_TOLD}(?P<value>{JOB})"),
        of_them("ours", rf"{_OURS}(?P<value>{JOB}){_EVENT}"),
    )


class LivingRecognizer(WorkRecognizer):
    """What somebody does for a living: `drives a taxi`, `staat voor de klas`, `leitet die Werkstatt`."""

    ENTITY = "JOB_TITLE"
    ANCHORS = tuple(verb.lower() for verb in _VERBS)
    PATTERNS = (
        of_them(
            "of them",
            rf"(?:{OWN}|il|elle|je|hij|zij|ze|ik|er|sie|ich|(?-i:I)|he|she)(?: {_ALSO})? (?P<value>{_LIVING})",
        ),
        told("apart", rf"leitet(?: [^\W\d_]{{2,14}}){{1,3}}? (?P<value>{_PLACE})"),
        told("living", rf"(?P<value>{_LIVING})"),
    )


class TradeRecognizer(WorkRecognizer):
    """Offices before what says that they are somebody's trade, or where he or she is from: `électricien de métier`."""

    ENTITY = "JOB_TITLE"
    ANCHORS = (
        *listed(
            "de métier, de profession, de formation, de son état, van beroep, van opleiding, by trade, by profession"
        ),
        *(answer for answer in NationalityRecognizer.ANSWERS if len(answer) > 4),
    )
    PATTERNS = (told("by trade", rf"(?P<value>{JOB}){_BEHIND}"),)
