"""What somebody does for a living, where no office is named: `drives a taxi`, `staat voor de klas`, `putzt Büros`.

The value is the words that tell; of who leads a team or a department only the verb, as the department is a finding too.
"""

from __future__ import annotations

from ..forms import listed
from ..told import of_them, told
from ..working import OWN, WorkRecognizer

_FRENCH = (
    r"(?:(?:conduit|conduis) (?:des |un |une |le |les )(?:bus|camions?|taxis?|trains?|trams?|poids lourds?|cars?"
    r"|grues?|ambulances?)|enseigne(?! que)|donne (?:des )?cours|(?:tient|tiens|gère|exploite) (?:une? |la |le "
    r"|l['’])(?:bar|café|caisse|boulangerie|boucherie|pharmacie|librairie|friterie|restaurant|magasin|salon|boutique"
    r"|épicerie|hôtel|garage|crèche|ferme)|fait (?:des ménages|la plonge|les marchés)|garde des enfants|sert en salle)"
)
_DUTCH = (
    r"(?:rijdt (?:met )?(?:een |de )?(?:bus|vrachtwagen|taxi|tram|trein|camion|heftruck)|(?:staat|sta) voor de klas"
    r"|(?:geeft|geef) (?:bijles|les|wiskunde|Frans|Engels|turnen|geschiedenis)|baat (?:een |de "
    r"|het )[^\W\d_]{3,14}(?: uit)?|poetst (?:bij mensen|in|kantoren|bij)|kuist|staat aan de kassa"
    r"|werkt aan de (?:kassa|band)|past op kinderen|zit (?:in de bouw|in de zorg|in het onderwijs|in de horeca))"
)
_GERMAN = (
    r"(?:(?:fährt|fahre) (?:einen |den )?(?:Lkw|Taxi|Bus|Lastwagen|Straßenbahn|Schulbus)|unterrichtet|kellnert"
    r"|kellnere|putzt (?:Büros|in|bei)|babysittet|(?:gibt|gebe) (?:Nachhilfe|Unterricht)|sitzt an der Kasse"
    r"|steht an der Kasse|(?:führt|betreibt) (?:ein |eine |einen |die |das |den )(?:Café|Laden|Bäckerei|Gasthof"
    r"|Restaurant|Apotheke|Kiosk|Hof|Betrieb|Werkstatt|Salon|Hotel|Praxis)"
    r"|macht (?:[^\W\d_]{1,6} ){0,3}?die (?:Sachbearbeitung|Buchhaltung|Lohnabrechnung))"
)
_ENGLISH = (
    r"(?:(?:drives?|driving) (?:an? |the )?(?:school |articulated )?(?:taxi|cab|minicab|lorry|lorries|bus|buses|truck"
    r"|trucks|van|coach|tram|train|trains|forklift|crane|HGV|ambulance)|teach(?:es)? (?:[^\W\d_]{3,12} ){0,2}?(?:at|in"
    r"|children|maths|piano|French|German|English|history|geography|science|music)|(?:runs?|owns|manages) (?:an? |the "
    r"|her own |his own )(?:[^\W\d_]{3,12} ){0,2}(?:shop|pub|bakery|restaurant|café|bar|pharmacy|farm|garage|salon"
    r"|business|nursery|branch|depot|warehouse)|cleans (?:offices|houses|schools|rooms)|waits tables|stacks shelves"
    r"|works (?:the till|behind the bar|nights|on the tills|as a temp)|babysits|delivers (?:parcels|post|pizzas"
    r"|papers))"
)
_IN_TRADE = (
    r"(?:dans (?:le bâtiment|la restauration|l['’]horeca|l['’]enseignement|la construction|les assurances"
    r"|l['’]immobilier)|in de (?:bouw|zorg|horeca|thuiszorg|verzekeringen)|in het onderwijs|auf dem Bau"
    r"|in der (?:Pflege|Gastronomie|Altenpflege)|im (?:Einzelhandel|Baugewerbe|Handwerk)|in (?:construction|retail"
    r"|teaching|catering|banking|nursing|insurance|the building trade|hospitality))"
)
_SAYS = r"(?:est|suis|travaille|bosse|is|ben|zit|werkt|werk|ist|bin|arbeitet|arbeite|works?|['’]s|['’]m|am)"
_ALSO = r"(?:now|also|currently|aussi|maintenant|ook|nu|auch|jetzt)"
_ANY = rf"(?:{_FRENCH}|{_DUTCH}|{_GERMAN}|{_ENGLISH})"
_LEADS = r"(?:dirige|dirigeait|gère|runt|leidt|beheert|leitet|führt|heads up|heads|leads|manages|runs|supervises)"
_LED = (
    r"(?:l['’]|le |la |une? |de |het |een |die |das |den |ein |eine |einen |the |a "
    r"|an )(?:[^\W\d_]{2,14} ){0,2}?(?:équipe|service|atelier|succursale|agence|filiale|école|magasin|chantier|rayon"
    r"|département|ploeg|team|filiaal|winkel|afdeling|werf|zaak|kantoor|school|dienst|Werkstatt|Filiale|Schule|Lager"
    r"|Werk|Baustelle|Kita|Küche|Praxis|Heim|Abteilung|Station|Bereich|Gruppe|department|branch|depot|unit|crew|shift"
    r"|office|store)"
)


class LivelihoodRecognizer(WorkRecognizer):
    """What somebody does for a living."""

    ENTITY = "JOB_TITLE"
    ANCHORS = listed("""
        conduit, conduis, enseigne, donne cours, donne des cours, tient, tiens, gère, exploite, fait des ménages, fait
        la plonge, fait les marchés, garde des enfants, sert en salle, dirige, rijdt, voor de klas, geeft, geef, runt,
        leidt, beheert, baat, poetst, kuist, aan de kassa, aan de band, past op, fährt, fahre, unterrichtet, kellnert,
        kellnere, putzt, babysittet, gibt, an der kasse, führt, betreibt, macht, leitet, drives, drive, driving, teach,
        teaches, runs, run, owns, manages, heads, leads, cleans, waits tables, stacks shelves, works the, works behind,
        works nights, works on, works as, babysits, delivers, dans le bâtiment, dans la restauration, dans l'horeca,
        dans l'enseignement, dans la construction, dans les assurances, dans l'immobilier, in de bouw, in de zorg, in de
        horeca, in de thuiszorg, in de verzekeringen, in het onderwijs, auf dem bau, in der pflege, in der gastronomie,
        in der altenpflege, im einzelhandel, im baugewerbe, im handwerk, in construction, in retail, in teaching, in
        catering, in banking, in nursing, in insurance, in the building, in hospitality, dirigeait, supervises
    """)
    PATTERNS = (
        of_them(
            "of them",
            rf"(?:{OWN}|il|elle|je|hij|zij|ze|ik|er|sie|ich|(?-i:I)|he|she)(?: {_ALSO})? (?P<value>{_ANY})",
        ),
        told("leads", rf"(?P<value>{_LEADS})(?: [^\W\d_]{{2,14}}){{0,3}}? {_LED}"),
        told("living", rf"(?P<value>{_ANY})"),
        told("in a trade", rf"{_SAYS} (?P<value>{_IN_TRADE})"),
    )
