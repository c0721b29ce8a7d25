"""What somebody does for a living, where no office is named: `drives a taxi`, `staat voor de klas`, `putzt Büros`.

The value is the words that tell; of who leads a team or a department only the verb, as the department is a finding too.
"""

from __future__ import annotations

from ..forms import listed
from ..labels import alternatives
from ..told import of_them, told
from ..working import OWN, WorkRecognizer

_TRADES = (
    (
        "legt, plaatst, verkoopt, herstelt, repareert, levert, bezorgt, bouwt, vertaalt",
        "vloeren, tegels, parket, keukens, auto's, verzekeringen, huizen, bloemen, liften, fietsen, pakjes, pakketten,"
        "maaltijden, computers, meubelen, boeken",
    ),
    (
        "repariert, verkauft, verlegt, liefert, baut, installiert, übersetzt, wartet, pflegt",
        "Autos, Aufzüge, Heizungen, Fahrräder, Computer, Versicherungen, Häuser, Wohnungen, Fliesen, Parkett, Pakete,"
        "Blumen, Küchen, Bücher, Maschinen, alte Leute, Kranke",
    ),
    (
        "fixes, repairs, sells, installs, fits, mends, paints, builds, services",
        "cars, boilers, lifts, computers, houses, insurance, kitchens, furniture, phones, shoes, bikes, bicycles,"
        "windows, roofs, planes, trucks",
    ),
)
_DONE_TO = tuple(
    f"{does} {what}" for verbs, things in _TRADES for does in listed(verbs) for what in listed(things.lower())
)
"""What is done, and to what, for a living."""
_FRENCH = (
    r"(?:(?:conduit|conduis) (?:des |un |une |le |les )(?:bus|camions?|taxis?|trains?|trams?|poids lourds?|cars?"
    r"|grues?|ambulances?)|enseigne(?! que)|donne (?:des )?cours|(?:tient|tiens|gère|exploite) (?:une? |la |le "
    r"|l['’])(?:bar|café|caisse|boulangerie|boucherie|pharmacie|librairie|friterie|restaurant|magasin|salon|boutique"
    r"|épicerie|hôtel|garage|crèche|ferme)|fait (?:des ménages|la plonge|les marchés)|garde des enfants|sert en salle"
    r"|(?:répare|installe|entretient) (?:des|les) [^\W\d_]{4,20}|coiffe (?:à domicile|des|chez|dans)"
    r"|soigne (?:à domicile"
    r"|des|les) ?[^\W\d_]{0,12}|(?:vend|livre|traduit|pose|monte|élève|peint|confectionne) (?:des|du|de la) "
    r"[^\W\d_]{4,16}|remplit les rayons|fait (?:le ménage (?:chez|dans|à)|les vitres|la comptabilité|la compta"
    r"|la caisse|le service)|nettoie des [^\W\d_]{4,14}|cuisine (?:pour|dans|à la)|s['’]occupe de (?:la paie"
    r"|la caisse|la compta|l['’]accueil)|conduit (?:le|un) (?:car|bus|camion|train|tram|métro)[ ]?(?:scolaire)?)"
)
_DUTCH = (
    r"(?:rijdt (?:met )?(?:een |de )?(?:bus|vrachtwagen|taxi|tram|trein|camion|heftruck)|(?:staat|sta) voor de klas"
    r"|(?:geeft|geef) (?:bijles|les|wiskunde|Frans|Engels|turnen|geschiedenis)|baat (?:een |de "
    r"|het )[^\W\d_]{3,14}(?: uit)?|poetst (?:bij mensen|in|kantoren|bij)|kuist|staat aan de kassa"
    r"|werkt aan de (?:kassa|band)|past op kinderen|(?:zit|staat|sta|zat) (?:[^.;:,\n]{0,30} )?in (?:de bouw"
    r"|de zorg|het onderwijs|de horeca|de verzekeringen)|(?:staat|stond|sta) (?:[^.;:,\n]{2,24} )?aan (?:de (?:lijn"
    r"|band"
    r"|kassa|balie|toog)|het loket)|knipt (?:haar|mensen)|vult de rekken|verzorgt (?:ouderen"
    r"|bejaarden|paarden|patiënten|zieken)|geeft les|gaat poetsen)"
)
_GERMAN = (
    r"(?:(?:fährt|fahre) (?:einen |den )?(?:Lkw|Taxi|Bus|Lastwagen|Straßenbahn|Schulbus)|unterrichtet|kellnert"
    r"|kellnere|putzt (?:Büros|in|bei)|babysittet|(?:gibt|gebe) (?:Nachhilfe|Unterricht)|sitzt an der Kasse"
    r"|steht an der Kasse|(?:führt|betreibt) (?:ein |eine |einen |die |das |den )(?:Café|Laden|Bäckerei|Gasthof"
    r"|Restaurant|Apotheke|Kiosk|Hof|Betrieb|Werkstatt|Salon|Hotel|Praxis)"
    r"|(?:geht|ging) (?:putzen|kellnern|babysitten)|trägt (?:die |den )?(?:Zeitungen|Post) aus"
    r"|räumt Regale ein|schneidet Haare|(?:fährt|fuhr) (?:[^.;:,\n]{2,20} )?(?:den |einen )?(?:Linienbus|Schulbus|Bus"
    r"|Lkw|Lastwagen|Taxi|Rettungswagen)|(?:steht|stand|saß|stehe) (?:bei [^.;:,\n]{2,20} )?(?:an der (?:Kasse"
    r"|Rezeption|Theke)|am (?:Band|Fließband|Empfang|Schalter))|an der Rezeption gestanden"
    r"|macht (?:[^\W\d_]{1,6} ){0,3}?die (?:Sachbearbeitung|Buchhaltung|Lohnabrechnung))"
)
_ENGLISH = (
    r"(?:(?:drives?|driving) (?:an? |the )?(?:school |articulated )?(?:taxi|cab|minicab|lorry|lorries|bus|buses|truck"
    r"|trucks|van|coach|tram|train|trains|forklift|crane|HGV|ambulance)|teach(?:es)? (?:[^\W\d_]{3,12} ){0,2}?(?:at|in"
    r"|children|maths|piano|French|German|English|history|geography|science|music)|(?:runs?|owns|manages) (?:an? |the "
    r"|her own |his own )(?:[^\W\d_]{3,12} ){0,2}(?:shop|pub|bakery|restaurant|café|bar|pharmacy|farm|garage|salon"
    r"|business|nursery|branch|depot|warehouse)|cleans (?:offices|houses|schools|rooms)|waits tables|stacks shelves"
    r"|works (?:the till|behind the bar|on the tills|as a temp)|babysits|(?:cuts?|does) hair|lays? (?:bricks"
    r"|carpets?"
    r"|floors|tiles)|does (?:the "
    r"|people['’]s )?(?:lunches|nails|books|accounts|payroll|school run)|keeps the books|looks after (?:old people"
    r"|the elderly|other people['’]s children)|does (?:the )?(?:weekends|nights|shifts) at|nurses (?:at|in)"
    r"|for a living|delivers (?:parcels|post|pizzas"
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
_ANY = rf"(?:{_FRENCH}|{_DUTCH}|{_GERMAN}|{_ENGLISH}|{alternatives(_DONE_TO)})"
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
    ANCHORS = (
        *_DONE_TO,
        *listed("""
            conduit, conduis, enseigne, donne cours, donne des cours, tient, tiens, gère, exploite, fait des ménages,
            fait la plonge, fait les marchés, garde des enfants, sert en salle, dirige, rijdt, voor de klas, geeft,
            geef, runt, leidt, beheert, baat, poetst, kuist, aan de kassa, aan de band, past op, fährt, fahre,
            unterrichtet, kellnert, kellnere, putzt, babysittet, gibt, an der kasse, führt, betreibt, macht, leitet,
            drives, drive, driving, teach, teaches, runs, run, owns, manages, heads, leads, cleans, waits tables, stacks
            shelves, works the, works behind, works on, works as, babysits, delivers, dans le bâtiment,
            dans la restauration, dans l'horeca, dans l'enseignement, dans la construction, dans les assurances, dans
            l'immobilier, in de bouw, in de zorg, in de horeca, in de thuiszorg, in de verzekeringen, in het onderwijs,
            auf dem bau, in der pflege, in der gastronomie, in der altenpflege, im einzelhandel, im baugewerbe, im
            handwerk, in construction, in retail, in teaching, in catering, in banking, in nursing, in insurance, in the
            building, in hospitality, dirigeait, supervises, livre des, pose des, monte des, élève des, remplit les,
            fait le ménage, fait les vitres, fait la comptabilité, fait la compta, fait la caisse, fait le service,
            cuisine pour, cuisine dans, s'occupe de la, s'occupe de l'accueil, aan de lijn, aan de balie, aan de toog,
            aan het loket, vult de, gaat poetsen, putzen, kellnern, babysitten, linienbus, schulbus, an der rezeption,
            an der theke, am band, am fließband, am empfang, am schalter, cuts hair, cut hair, does hair, the lunches,
            does nails, the books, the accounts, does payroll, looks after, does weekends, does nights, does shifts,
            nurses at, nurses in, a living, trägt die, trägt den, trägt zeitungen, räumt regale, schneidet haare,
            nettoie des, coiffe à, coiffe des, coiffe chez, coiffe dans, soigne à, soigne des, verzorgt ouderen,
            verzorgt bejaarden, verzorgt paarden, verzorgt patiënten, verzorgt zieken, knipt haar, knipt mensen, lay
            bricks, lays bricks, lays carpet, lays carpets, lays floors, lays tiles, installe des, installe les,
            entretient des, répare des, répare les, vend des, vend du, traduit des, peint des, confectionne des
        """),
    )
    PATTERNS = (
        of_them(
            "of them",
            rf"(?:{OWN}|il|elle|je|hij|zij|ze|ik|er|sie|ich|(?-i:I)|he|she)(?: {_ALSO})? (?P<value>{_ANY})",
        ),
        told("leads", rf"(?P<value>{_LEADS})(?: [^\W\d_]{{2,14}}){{0,3}}? {_LED}"),
        told("living", rf"(?P<value>{_ANY})"),
        told("in a trade", rf"{_SAYS} (?P<value>{_IN_TRADE})"),
    )
