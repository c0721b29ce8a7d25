"""Nouns for what is sold, served, shipped and booked, and for who works or calls, in four languages.

What stands right before a lone name tells a ware from a person more often than anything else does: `kaars Lotte` is for
sale, `stagiaire Lotte` is at work.
"""

from __future__ import annotations

from functools import lru_cache

from ...base import Language
from ..folding import fold
from ..words import word_list, word_set

WARES: dict[Language, list[str]] = {
    "fr": word_list(
        "bougie lampe chaise table canapé fauteuil lit matelas armoire commode étagère tapis rideau coussin plaid"
        " couette drap serviette peignoir casserole poêle cocotte couteau assiette verre tasse carafe théière"
        " cafetière grille-pain mixeur aspirateur perceuse scie marteau échelle tondeuse taille-haie arrosoir"
        " brouette parasol barbecue tente vélo trottinette poussette landau siège doudou poupée peluche puzzle"
        " jeu livre cahier stylo cartable sac valise portefeuille ceinture montre bague collier bracelet robe jupe"
        " chemise chemisier pantalon jean pull gilet veste manteau costume cravate écharpe bonnet chaussure botte"
        " sandale basket crème parfum shampooing savon rouge vernis fromage beurre yaourt jambon saucisse pâté terrine"
        " confiture miel biscuit gaufre chocolat praline tarte gâteau glace sorbet pain baguette croissant pizza"
        " burger salade soupe quiche poulet sauce moutarde huile vinaigre riz pâtes café thé infusion jus limonade"
        " bière vin champagne cidre rosé cuvée rhum whisky gin cocktail rose tulipe dahlia pomme poire fraise tomate"
        " carrelage parquet papier peinture robinet évier lavabo douche baignoire porte fenêtre poignée chaudière"
        " radiateur pompe vanne moteur pneu batterie imprimante écran clavier serveur dossier module logiciel"
        " assistant robot application menu formule salle chambre suite gîte gamme modèle collection kit pack"
    ),
    "nl": word_list(
        "kaars lamp stoel tafel zetel bank bed matras kast commode rek tapijt gordijn kussen plaid dekbed laken"
        " handdoek badjas kookpot pan braadpan mes bord glas tas karaf theepot koffiezet broodrooster blender mixer"
        " stofzuiger boormachine zaag hamer ladder trapleer grasmaaier haagschaar gieter kruiwagen parasol barbecue"
        " tent fiets step buggy kinderwagen autostoel knuffel pop puzzel spel boek schrift pen boekentas tas koffer"
        " portefeuille riem horloge ring ketting armband jurk kleed rok hemd bloes broek jeans trui gilet vest jas"
        " mantel pak maatpak das sjaal muts schoen laars sandaal sneaker crème parfum shampoo zeep lipstick kaas boter"
        " yoghurt ham worst paté confituur honing koek wafel chocolade praline taart appeltaart gebak ijs sorbet brood"
        " stokbrood croissant pizza burger slaatje soep quiche kip saus mosterd olie azijn rijst pasta koffie thee sap"
        " limonade bier wijn champagne cider rosé cuvée rum whisky gin cocktail roos tulp dahlia appel peer aardbei"
        " tomaat aardappel tegel parket behang verf kraan gootsteen lavabo douche bad deur raam klink ketel radiator"
        " pomp klep motor band batterij printer scherm toetsenbord server map module programma assistent robot app"
        " menu formule zaal kamer suite vakantiehuis gamma model collectie kit pakket"
    ),
    "de": word_list(
        "Kerze Lampe Leuchte Stuhl Tisch Sofa Sessel Bett Matratze Schrank Kommode Regal Teppich Vorhang Kissen Decke"
        " Handtuch Bademantel Topf Pfanne Bräter Messer Teller Glas Tasse Karaffe Teekanne Kaffeemaschine Toaster"
        " Mixer Staubsauger Bohrmachine Bohrer Säge Hammer Leiter Rasenmäher Heckenschere Gießkanne Schubkarre"
        " Sonnenschirm Grill Zelt Fahrrad Roller Kinderwagen Kindersitz Kuscheltier Puppe Puzzle Spiel Buch Heft"
        " Füller Schulranzen Tasche Koffer Geldbörse Gürtel Uhr Ring Kette Armband Kleid Rock Hemd Bluse Hose Jeans"
        " Pullover Weste Jacke Mantel Anzug Krawatte Schal Mütze Schuh Stiefel Sandale Turnschuh Creme Parfüm Shampoo"
        " Seife Lippenstift Käse Butter Joghurt Schinken Wurst Pastete Marmelade Honig Keks Waffel Schokolade Praline"
        " Torte Kuchen Eis Sorbet Brot Brötchen Pizza Burger Salat Suppe Hähnchen Soße Senf Öl Essig Reis Nudeln"
        " Kaffee Tee Saft Limonade Bier Wein Sekt Cuvée Riesling Rum Whisky Gin Cocktail Rose Tulpe Dahlie Apfel"
        " Birne Erdbeere Tomate Kartoffel Fliese Parkett Tapete Farbe Armatur Spüle Waschbecken Dusche Wanne Tür"
        " Fenster Griff Kessel Heizkörper Pumpe Ventil Motor Reifen Batterie Drucker Bildschirm Tastatur Server Ordner"
        " Modul Programm Assistent Roboter App Menü Saal Zimmer Suite Ferienhaus Baureihe Modell Kollektion Set Paket"
    ),
    "en": word_list(
        "candle lamp chair table sofa armchair bed mattress wardrobe dresser shelf rug curtain cushion throw duvet"
        " sheet towel bathrobe saucepan pan casserole knife plate glass mug carafe teapot kettle toaster blender mixer"
        " hoover vacuum drill saw hammer ladder mower trimmer wheelbarrow parasol barbecue tent bike scooter pram"
        " buggy seat teddy doll puzzle game book notebook pen satchel bag suitcase wallet belt watch ring necklace"
        " bracelet dress skirt shirt blouse trousers jeans jumper cardigan jacket coat suit tie scarf hat shoe boot"
        " sandal trainer cream perfume shampoo soap lipstick cheese butter yoghurt ham sausage pâté jam honey biscuit"
        " crackers waffle chocolate praline tart cake ice-cream sorbet bread baguette croissant pizza burger salad"
        " soup quiche chicken sauce mustard oil vinegar rice pasta coffee tea juice lemonade beer wine champagne cider"
        " rosé rum whisky gin cocktail rose tulip dahlia apple pear strawberry tomato potato tile parquet wallpaper"
        " paint tap sink basin shower bath door window handle boiler radiator pump valve engine tyre battery printer"
        " screen keyboard server folder module software assistant robot app menu hall room suite cottage range model"
        " collection kit pack"
    ),
}
"""Right before, or in English right behind, the name that a ware goes by."""

WORKERS: dict[Language, list[str]] = {
    "fr": word_list(
        "stagiaire apprenti apprentie étudiant étudiante intérimaire remplaçant remplaçante bénévole monteur"
        " électricien maçon peintre couvreur menuisier carreleur chauffagiste mécanicien mécanicienne livreur livreuse"
        " camionneur cariste magasinier magasinière cuisinier cuisinière serveuse barman réceptionniste gouvernante"
        " nettoyeuse concierge jardinier vigile pompier policier policière ambulancier aide-soignante sage-femme"
        " logopède ergothérapeute dentiste pharmacien pharmacienne vétérinaire opticien coiffeuse esthéticienne"
        " instituteur professeure élève étudiante joueur joueuse capitaine arbitre secrétaire trésorière bailleur"
        " locataire acheteur acheteuse vendeur vendeuse client cliente patient patiente assuré assurée plaignant"
        " plaignante usager usagère riverain riveraine voisine copropriétaire candidat candidate lauréat lauréate"
        " consultant consultante développeur développeuse graphiste traductrice journaliste photographe"
    ),
    "nl": word_list(
        "stagiair stagiaire leerling student studente uitzendkracht vervanger vervangster vrijwilliger vrijwilligster"
        " monteur elektricien metselaar schilder dakwerker schrijnwerker tegelzetter loodgieter mecanicien koerier"
        " vrachtwagenchauffeur heftruckchauffeur magazijnier kok kelner barman receptionist receptioniste poetsvrouw"
        " conciërge tuinman bewaker brandweerman politieagent agente ambulancier zorgkundige vroedvrouw logopedist"
        " logopediste ergotherapeut tandarts apotheker dierenarts opticien kapper kapster schoonheidsspecialiste"
        " onderwijzer onderwijzeres juffrouw speler speelster kapitein scheidsrechter huurster verhuurder koper"
        " koopster verkoper klant klante patiënt patiënte verzekerde klager klaagster bewoner bewoonster buurvrouw"
        " mede-eigenaar kandidaat kandidate laureaat consultant ontwikkelaar vormgever vertaalster journalist"
        " journaliste fotograaf fotografe ploegleider teamleider begeleider begeleidster consulent consulente"
    ),
    "de": word_list(
        "Praktikant Praktikantin Azubi Student Studentin Aushilfe Vertretung Ehrenamtliche Monteur Elektriker Maurer"
        " Maler Dachdecker Schreiner Fliesenleger Klempner Mechaniker Mechanikerin Kurier Lkw-Fahrer Staplerfahrer"
        " Lagerist Lageristin Koch Köchin Kellner Kellnerin Rezeptionistin Reinigungskraft Hausmeister Gärtner"
        " Wachmann Feuerwehrmann Polizist Polizistin Sanitäter Pflegekraft Hebamme Logopädin Ergotherapeut Zahnarzt"
        " Zahnärztin Apotheker Apothekerin Tierärztin Optiker Friseur Friseurin Kosmetikerin Schüler Schülerin Spieler"
        " Spielerin Kapitän Schiedsrichter Mieter Mieterin Käufer Käuferin Verkäufer Verkäuferin Kunde Kundin Patient"
        " Patientin Versicherte Klägerin Bewohner Bewohnerin Nachbar Nachbarin Miteigentümer Bewerber Bewerberin"
        " Preisträger Berater Beraterin Entwickler Entwicklerin Grafiker Übersetzerin Journalist Journalistin"
        " Fotograf Teamleiter Teamleiterin Schichtleiter Betreuer Betreuerin Disponent Disponentin"
    ),
    "en": word_list(
        "trainee apprentice student temp stand-in volunteer fitter electrician bricklayer decorator roofer joiner tiler"
        " plumber mechanic courier trucker storeman cook chef waiter waitress barman receptionist cleaner caretaker"
        " gardener guard fireman policeman constable paramedic carer midwife therapist dentist pharmacist vet optician"
        " hairdresser beautician teacher pupil player captain referee tenant landlord buyer seller vendor customer"
        " client patient insured complainant resident neighbour applicant candidate winner consultant developer"
        " designer translator journalist photographer supervisor coordinator dispatcher technician"
    ),
}
"""Right before a person's name."""

_BOOKED = word_set(
    """
    bateau barge chaland caboteur vraquier petrolier pousseur chalutier vedette patrouilleur tramway rame avion bus
    pommier cerisier prunier lilas geranium
    rosier rosiers pivoine clematite hortensia pomme-de-terre fraisier poirier semence graine cepage digestif biere
    tractopelle tracteur camion camionnette remorque imprimantes figurine figurines roman dvd bd album jeu-video
    sering appelboom perenboom klimroos struikroos geranium klimplant
    schip boot duwboot sleepboot beunschip coaster tanker kruiser trein tram vliegtuig bus rozen pioen hortensia
    zaad zaden tractor vrachtwagen bestelwagen aanhangwagen printers figuur figuren roman strip game
    schiff boot leichter kutter tanker kreuzer kustenmotorschiff zug bahn flugzeug bus rosen pfingstrose hortensie
    apfelbaum birnbaum strauchrose kletterrose geranie
    flieder samen traktor lastwagen transporter anhanger figuren roman comic hotel pension
    lilac geranium rhododendron
    ship boat barge coaster tanker trawler cutter train plane bus roses peony clematis hydrangea seeds tractor lorry
    van trailer printers figure figures novel comic
    """
)
GOODS = frozenset(fold(word) for words in WARES.values() for word in words) | _BOOKED
"""All that goes by a name in lists of goods, ships, plants and rooms, folded."""
HANDS = frozenset(fold(word) for words in WORKERS.values() for word in words) - GOODS
"""Who works, learns, buys or complains, folded."""
_SHORT = word_set("boot bier wijn wein kaas lamp boek buch stoel tisch rad bett sofa taart soep brot brod tafel kleed")
"""Short ones that compounds end in."""
_LONG = tuple(sorted(word for word in GOODS if len(word) > 4 or word in _SHORT))
_PLURALS = (("s", 1), ("x", 1), ("n", 1), ("e", 1), ("en", 2), ("es", 2))


@lru_cache(maxsize=1 << 15)
def is_goods(folded: str) -> bool:
    """Whether the word is a noun for goods: one of the list, its plural, or a compound that ends in one."""
    if folded in GOODS or (len(folded) > 6 and folded.endswith(_LONG)):
        return True
    return len(folded) > 4 and any(folded.endswith(end) and folded[:-size] in GOODS for end, size in _PLURALS)
