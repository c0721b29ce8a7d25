"""Houses that employ and are told by what they are: `a law firm`, `une maison de repos`, `einer Bäckerei`."""

from __future__ import annotations

from .forms import listed
from .labels import alternatives

_FRENCH = listed("""
    banque, hôpital, clinique, notaire, supermarché, hypermarché, garage, garagiste, start-up, maison de repos, Ehpad,
    compagnie d'assurances, assureur, courtier, école, école primaire, école secondaire, lycée, collège, université,
    haute école, boulangerie, boucherie, boulanger, boucher, traiteur, entreprise de construction, entreprise de
    nettoyage, entreprise de transport, ONG, association, asbl, hôtel, pompiers, pharmacie, restaurant, café,
    brasserie, fast-food, ministère, agence immobilière, agence de voyages, agence d'intérim, agence de communication,
    call center, centre d'appels, compagnie aérienne, police, gendarmerie, armée, librairie, bibliothèque, CPAS,
    commune, mairie, préfecture, province, cabinet d'avocats, cabinet comptable, cabinet médical, fiduciaire, bureau
    d'études, bureau d'architectes, architecte, dentiste, vétérinaire, coiffeur, crèche, tribunal, usine, fabrique,
    imprimerie, chocolaterie, laiterie, aciérie, raffinerie, centrale nucléaire, poste, chemins de fer, aéroport,
    musée, théâtre, journal local, salon de coiffure, magasin de vêtements, magasin de bricolage, jardinerie,
    pépinière, ferme, abattoir, concessionnaire, station-service, pressing, blanchisserie, crédit mutuel, mutuelle,
    syndicat, laboratoire, prison
""")
_DUTCH = listed("""
    bank, ziekenhuis, kliniek, notaris, gemeente, stad, provincie, supermarkt, warenhuis, garage, start-up, rusthuis,
    woonzorgcentrum, verpleeghuis, verzekeringsmaatschappij, verzekeraar, basisschool, middelbare school, school,
    universiteit, hogeschool, bakkerij, bakker, slagerij, slager, beenhouwerij, bouwbedrijf, transportbedrijf, ngo,
    vzw, stichting, hotel, brandweer, apotheek, restaurant, café, brasserie, frituur, ministerie, makelaarskantoor,
    makelaar, advocatenkantoor, advocaat, accountantskantoor, boekhoudkantoor, studiebureau, architectenbureau,
    callcenter, luchtvaartmaatschappij, reisbureau, politie, leger, rijkswacht, brouwerij, boekhandel, bibliotheek,
    OCMW, kinderdagverblijf, crèche, kinderopvang, uitzendkantoor, uitzendbureau, interimkantoor, rechtbank, fabriek,
    drukkerij, zuivelfabriek, staalfabriek, raffinaderij, kerncentrale, post, spoorwegen, luchthaven, museum, theater,
    krant, kapper, kapsalon, kledingwinkel, tuincentrum, kwekerij, boerderij, slachthuis, tankstation, wasserij,
    droogkuis, ziekenfonds, mutualiteit, vakbond, labo, laboratorium, gevangenis, tandarts, dierenarts, huisarts,
    belastingdienst, waterschap
""")
_GERMAN = listed("""
    Bank, Sparkasse, Krankenhaus, Klinik, Notar, Stadt, Gemeinde, Landkreis, Supermarkt, Discounter, Kaufhaus,
    Start-up, Startup, Altenheim, Altersheim, Pflegeheim, Pflegedienst, Versicherung, Grundschule, Realschule, Schule,
    Universität, Uni, Hochschule, Bäckerei, Bäcker, Metzgerei, Metzger, Fleischerei, Konditorei, NGO, Stiftung,
    Verein, Hotel, Feuerwehr, Apotheke, Restaurant, Café, Imbiss, Ministerium, Maklerbüro, Makler, Kanzlei,
    Anwaltskanzlei, Steuerkanzlei, Steuerberater, Ingenieurbüro, Architekturbüro, Architekten, Callcenter,
    Fluggesellschaft, Reisebüro, Polizei, Bundeswehr, Brauerei, Buchhandlung, Bibliothek, Bücherei, Sozialamt,
    Jugendamt, Finanzamt, Arbeitsamt, Jobcenter, Kita, Kindergarten, Krippe, Zeitarbeitsfirma, Leiharbeitsfirma,
    Amtsgericht, Landgericht, Gericht, Fabrik, Druckerei, Molkerei, Stahlwerk, Raffinerie, Kraftwerk, Post, Bahn,
    Flughafen, Museum, Theater, Verlag, Zeitung, Friseur, Friseursalon, Baumarkt, Gärtnerei, Baumschule, Bauernhof,
    Schlachthof, Tankstelle, Wäscherei, Reinigung, Krankenkasse, Gewerkschaft, Labor, Gefängnis, Zahnarzt, Tierarzt,
    Hausarzt, Autohaus, Möbelhaus, Kfz-Werkstatt, Werkstatt, Tischlerei, Schreinerei, Schlosserei, Spedition,
    Reederei, Werft, Agentur, Werbeagentur, Caritas, Softwarefirma, Baufirma, Handwerksbetrieb, Großkonzern, Konzern,
    Mittelständler, Einzelhändler, Onlinehändler
""")
_ENGLISH = listed("""
    bank, building society, hospital, clinic, GP surgery, surgery, council, county council, supermarket, corner shop,
    department store, bookshop, clothes shop, post office, garage, start-up, startup, nursing home, care home,
    hospice, insurance company, insurer, insurance broker, NHS, primary school, secondary school, school, university,
    college, nursery, bakery, butcher's, butcher, charity, railways, newspaper, local newspaper, temp agency,
    recruitment agency, hotel, fire brigade, fire service, pharmacy, chemist's, restaurant, café, cafe, pub, bar,
    takeaway, coffee shop, ministry, government department, civil service, estate agency, estate agent's, letting
    agency, notary, solicitor's, solicitors, law firm, accountancy firm, accounting firm, consultancy, consulting
    firm, architects, call centre, call center, airline, airport, travel agency, police, army, navy, brewery,
    distillery, library, court, prison, factory, warehouse, printing firm, printer's, dairy, steelworks, refinery,
    power station, shipyard, museum, theatre, hairdresser's, hair salon, beauty salon, garden centre, farm, abattoir,
    petrol station, laundry, trade union, lab, laboratory, dentist's, dental practice, vet's, veterinary practice, car
    dealer, car dealership, building firm, building company, software company, software house, tech company, cleaning
    company, security firm, haulage company, logistics company, housing association, water company, energy company,
    gym, leisure centre, cinema
""")
_FRENCH_KIND = (
    r"(?:entreprise|société|firme|compagnie|agence|boîte|cabinet|bureau|chaîne|magasin|usine|centre) "
    r"(?:de |d['’]|du )(?-i:[a-zà-ÿ])[\w'’-]{3,20}"
)
_DUTCH_KIND = (
    r"[a-zë]{3,18}(?:bedrijf|kantoor|bureau|winkel|zaak|fabriek|firma|maatschappij|school|huis|ketel|keten|centrale"
    r"|praktijk|dienst|handel|groothandel|centrum)"
)
_GERMAN_KIND = (
    r"[^\W\d_]{3,18}(?:firma|betrieb|büro|kanzlei|agentur|werkstatt|werk|fabrik|klinik|schule|praxis|geschäft|laden"
    r"|händler|handlung|unternehmen|gesellschaft|versicherung|verwaltung|heim|pflegedienst|handel|brauerei|amt|gericht"
    r"|markt|haus|kette|konzern|verlag)"
)
_ENGLISH_KIND = (
    r"[a-z]{4,16} (?:firm|company|agency|business|manufacturer|wholesaler|retailer|practice|shop|store|consultancy"
    r"|contractor|chain|start-up|startup|supplier)"
)
HOUSE = (
    rf"(?:{alternatives(dict.fromkeys((*_FRENCH, *_DUTCH, *_GERMAN, *_ENGLISH)))}|{_FRENCH_KIND}|{_DUTCH_KIND}"
    rf"|{_GERMAN_KIND}|{_ENGLISH_KIND})"
)
"""What a house is, whatever it is called."""
AT_A_HOUSE = (
    r"(?:(?:chez|pour|dans|auprès d['’]|auprès de) ?(?:une?|le|la|les|l['’])?|à (?:la|l['’])|au|aux"
    r"|(?:bij|voor|in|op) (?:een|de|het)|(?:bei|für|in) (?:einer|einem|eine|einen|ein|der|dem)|beim|im"
    r"|(?:at|for|in|with) (?:an?|the)) ?(?:(?:petite?|grande?|kleine?[nrm]?|grote?|gro(?:ß|ss)en?[rm]?|small|big|large"
    r"|local|private|plaatselijke?|örtlichen?|lokalen?) )?"
)
"""How one says that somebody works there."""
