"""The closed word classes that names and addresses are recognised by, in four languages, folded."""

from __future__ import annotations

import re
from functools import lru_cache

from .folding import fold


def word_list(text: str) -> list[str]:
    """The words of a text that is a list of words."""
    return text.split()


def word_set(text: str) -> frozenset[str]:
    """The same, where order does not matter."""
    return frozenset(text.split())


PARTICLES = word_set(
    """van vande vanden vander de den der des du la le les di da del della dos das el al ben bin ibn bint abu ould von
    vom zu zum zur ten ter tot t 't 's op het d' o' mac mc af y e in ver van't der. v. v.d. vd vdr"""
)
"""Words inside or before a family name. Not all of them may begin one: see `repair`."""

LEADING_PARTICLES = word_set(
    """'t van vande vanden vander de den der du la le di da del della dos el al ben bin ibn bint von vom zu zum zur ten
    ter d' o'"""
)

TITLES = word_set(
    """m mr mme mmes mlle mlles mm monsieur messieurs madame mesdames mademoiselle maitre me dr docteur pr prof
    professeur dhr dhr. mevr mevr. mw mevrouw mevrouwen meneer heer de-heer juffrouw drs ir ing mter meester notaris
    dokter professor herr herrn frau fraulein herren frauen hr fr dipl-ing mag mrs ms miss mister sir lady lord rev
    reverend doctor sr sra prof. oberburgermeister burgermeister burgermeisterin burgemeester bourgmestre maire mayor
    prasident prasidentin president presidente presidentin minister ministre ministerin premierminister kanzler
    bundeskanzler bundeskanzlerin sheriff senator colonel major captain capitaine general kapitein kolonel sergeant
    inspector inspecteur commissaire judge juge rechter richter rechtsanwalt rechtsanwaltin advocaat avocat staatsanwalt
    pfarrer pastoor abbe pater zuster soeur frere bischof bisschop eveque prince prins prinz princesse prinses
    konigin koningin baron barones graf grafin comte comtesse freiherr richterin rechtsanwaltin staatsanwaltin pfarrerin
    professorin constable councillor canon kapitan juf kol koll insp cdt cmdt adjt wm cllr
    capt vve veuve weduwe jhr jkvr jonkheer jonkvrouw mgr monseigneur"""
)
"""Folded, without their final full stop: never part of the name."""

ROLES = word_set(
    """konig king queen koning roi reine pape paus papst pope keizer kaiser empereur emperor eheleute familie famille
    gebroeders gebruder trainer bondscoach coach entraineur landrat landratin ortsvorsteher staatssekretar kollege
    kollegin colleague collega collegue neighbour voisin voisine buurman buurvrouw nachbar nachbarin zeuge zeugin
    temoin getuige witness angeklagte angeklagter angeklagten prevenu beklaagde verdachte
    defendant detective sgt sergeant spieler speler spits torwart doelman keeper kreislaufer solist dirigent regisseur
    sanger sangerin zanger zangeres chanteur chanteuse acteur actrice acteur schauspieler schauspielerin autor auteur
    justizministerin justizminister staatssecretaris sportwart vorsitzende vorsitzender voorzitter directeur direktor
    pressesprecher sprecher sprecherin woordvoerder woordvoerster parketwoordvoerder striker defender midfielder
    goalkeeper pitcher outfielder driver warden chauffeur handler assignee requester promoter physio fysio kellner
    kelner ober hausmeister huismeester"""
)
"""What a person is called by besides a name; part of no name, though some of them are family names too."""

POSTS = word_set(
    """notaire huissier substitut greffier greffiere echevin echevine procureur avocate architecte comptable gerant
    gerante administrateur administratrice syndic curateur curatrice conseiller conseillere infirmier infirmiere expert
    experte delegue deleguee inspectrice medecin kine kinesitherapeute collaborateur collaboratrice responsable
    gestionnaire assistant assistante vendeur vendeuse employe employee ouvrier ouvriere patiente locataire proprietaire
    confrere consoeur directrice presidente secretaire tresorier tresoriere caissiere livreur mediateur magistrat
    enseignante institutrice educateur educatrice puericultrice psychologue
    deurwaarder gerechtsdeurwaarder substituut griffier schepen wethouder advocate architect zaakvoerder zaakvoerster
    bestuurder syndicus curator raadsheer boekhouder verpleegster verpleegkundige arts huisarts vakbondsman medewerker
    medewerkster verkoper verkoopster bediende arbeider arbeidster huurder eigenaar eigenares confrater afgevaardigde
    preventieadviseur ploegbaas penningmeester penningmeesteres secretaris directrice kassierster leerkracht juf meester
    landmeter bemiddelaar bedrijfsleider stagiair stagiaire kinesist opvoeder
    gerichtsvollzieher gerichtsvollzieherin stadtrat stadtratin architekt architektin anwalt anwaltin verteidiger
    verteidigerin staatsanwaltin insolvenzverwalter verwalter hausverwalter betriebsrat betriebsratin betriebsarzt
    mitarbeiter mitarbeiterin verkaufer verkauferin angestellte angestellter patientin mieter mieterin vermieter
    vermieterin eigentumer eigentumerin unternehmer unternehmerin vorarbeiter buchhalter buchhalterin pfleger
    pflegerin arzt arztin hausarzt direktorin sekretarin kassierer kassiererin kassenwart referentin personalreferentin
    abgeordnete abgeordneter beamter beamtin lehrer lehrerin erzieherin praktikant praktikantin notarin
    solicitor barrister bailiff counsel prosecutor clerk surveyor director manager foreman nurse liquidator trustee
    landlord landlady tenant owner patient supervisor secretary treasurer usher paramedic physio teacher trainee intern
    caretaker rep steward lotse schiffsfuhrer schipper matroos matrose guide gids presentator
    presentatrice presentateur animateur animatrice jurylid
    depute deputee senateur senatrice bourgmestre gouverneur gouverneure maire candidat candidate brigadier
    volksvertegenwoordiger volksvertegenwoordigster raadslid gemeenteraadslid kamerlid uitbater uitbaatster
    fractieleider korpschef kandidaat kandidate lijsttrekker onderzoeksrechter vakbondssecretaris
    ratsmitglied gemeinderatsmitglied landwirt landwirtin betreiber betreiberin kandidat kandidatin richterin
    accountant receptionist salesman saleswoman bookkeeper auditor mediator guardian"""
)
"""Posts and trades that a name follows in prose, and that alone are no sign of one."""

AFFECTION = word_set(
    """nonkel oom tante opa oma bompa bomma mamy papy mamie papi tonton tata oncle onkel uncle aunt auntie grandma
    grandpa granny grandad granddad nanny moeke vake meme mémé pepe dona father brother sister
    gran nan nana nonna nonno gramps great-uncle great-aunt great-granny cousin baby marraine parrain"""
)
"""What relatives, friends of a family and clergy are called by before a given name; no part of it."""

RELATIVES = word_set(
    """ehemann ehefrau tochter sohn bruder schwester schwager dochter zoon broer zus epoux epouse fille fils frere soeur
    indivision succession consorts hoirie erven nalatenschap erbengemeinschaft"""
)
"""Words for kin and heirs that a tagger takes for a given name."""

CLOSINGS = word_set(
    """groetjes groeten groet grtjs grtz gr mvg liefs vriendelijk cordialement amicalement bises bisous toi vous merci
    salutations gruss grusse grussen lg vg mfg danke dank herzlich herzlichst cheers thanks thx regards yours best ta
    sincerely faithfully truly fondly love xx greetings bedankt"""
)
"""Words that a message ends with before the name of who wrote it."""

_ROLE_ENDINGS = tuple(sorted({*(word for word in ROLES | POSTS if len(word) > 6), "leiter", "leider", "meister"}))


@lru_cache(maxsize=1 << 15)
def is_role(folded: str) -> bool:
    """Whether a compound says what somebody is: `Juryvoorzitter`, `Einsatzleiter`, `Hausmeister`."""
    return folded.endswith(_ROLE_ENDINGS)


PARTIES = word_set(
    """klager klagers klagerin beklagte beklagten beklagter zeugen geschadigte geschadigten geschadigter nebenklager
    nebenklagerin nebenklagers mitangeklagte mitangeklagten mitangeklagter rechtsanwalts rechtsanwaltin sachverstandige
    sachverstandigen gutachter gutachters antragsteller antragstellers antragstellerin antragsgegner antragsgegners
    antragsgegnerin beschwerdefuhrer beschwerdefuhrers beschwerdefuhrerin beschuldigte beschuldigten beschuldigter
    verurteilte verurteilten verurteilter geschaftsfuhrer geschaftsfuhrers geschaftsfuhrerin arbeitnehmer arbeitnehmers
    arbeitnehmerin eiser eiseres verweerder verweerster appellant appellante geintimeerde getuigen slachtoffer
    demandeur demanderesse defendeur defenderesse requerant requerante appelant appelante intime intimee prevenue
    temoins plaintiff claimant respondent complainant"""
)
"""What courts call those whom they name by an initial: `der Kläger M.`, `la requérante B.`."""

SALUTATIONS = word_set(
    """hiya slt bjr moin servus gruezi goeiedag goedendag ciao coucou hei cher chere chers cheres bonjour salut beste
    geachte hallo dag hoi liefste lieve lieber liebe sehr geehrter
    geehrte dear hi hello hey moi attention attn tav"""
)

AUTHORITIES = word_set(
    """onss rsz rszppo onem rva inami riziv inasti rsvz spf fod cpas ocmw vdab actiris forem uwv svb caf cpam urssaf
    carsat aok ikk bkk drv hmrc dwp nhs dvla ccss adem fgtb abvv csc acv cgslb aclvb fedasil onva rjv"""
)
"""Capitals that whoever works for them has behind the office: `inspecteur ONSS`."""

TRAINED = word_set("gelernter gelernte gelernten ausgebildeter ausgebildete examinierter examinierte ausgelernter")
"""Before a trade in German: `gelernter Maurer` is no Mr Maurer."""

LEGAL_FORMS = word_set(
    """sa nv sprl bvba srl bv asbl vzw gmbh ag kg ohg ug ltd limited plc inc llc llp sas sasu sarl eurl snc scs sca
    scrl cvba cv vof bvo gcv comm.v scri se ev e.v. kgaa mbh cooperative coop fondation stichting stiftung aisbl ivzw
    ebvba sprlu sc scop gie geie cvoa corp corporation company & co holding group groupe groep gruppe holdings
    partners consulting services solutions banque bank assurances verzekeringen versicherung versicherungen
    mutualite mutualiteit ziekenfonds krankenkasse universite universiteit universitat hogeschool ministere"""
)
"""Legal forms and words of company names: what bears one is no person."""

STRICT_LEGAL_FORMS = word_set(
    """sa nv sprl bvba srl bv asbl vzw gmbh ag kg ohg ug ltd plc inc llc llp sas sasu sarl eurl snc scs sca scrl cvba
    vof gcv kgaa mbh aisbl ivzw ebvba sprlu gie geie commv commva gesbr gbr partg partgmbb corp"""
)

TRADES = word_set(
    """boulangerie garage menuiserie transports transport imprimerie pharmacie entreprise entreprises clinique editions
    toitures brasserie librairie carrosserie etablissements ets boucherie patisserie fleuriste coiffure plomberie
    chauffage electricite peintures jardins immobiliere assurances bijouterie quincaillerie auto-ecole
    bakkerij schrijnwerkerij drukkerij apotheek bouwbedrijf kliniek dakwerken bouwwerken brouwerij elektro
    loodgietersbedrijf boekhandel slagerij schilderwerken tuinen verzekeringen aannemingsbedrijf kapsalon bloemen
    juwelier installatiebedrijf accountantskantoor advocatenkantoor
    backerei autohaus schreinerei spedition druckerei apotheke bauunternehmen klinik dachdeckerei brauerei
    hausverwaltung buchhandlung sanitar immobilien metzgerei malerbetrieb gartnerei versicherungen elektrotechnik
    bakery motors joinery printers pharmacy builders accountants publishing roofing freight haulage brewery plumbing
    estates solicitors jewellers
    hardware logistics industries systems solutions services consulting foods holdings enterprises
    technologies partners associates group heating electrical contractors supplies trading international"""
)
"""Words that a company's name begins or ends with."""

MONTHS_DAYS = word_set(
    """janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre januari februari maart
    april mei juni juli augustus september oktober november december januar februar marz august dezember january
    february march may june july october lundi mardi mercredi jeudi vendredi samedi dimanche maandag dinsdag woensdag
    donderdag vrijdag zaterdag zondag montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag monday
    tuesday wednesday thursday friday saturday sunday tue tues wed thu thur thurs fri sat jan feb mrt apr jun jul aug
    sep sept oct okt nov dec dez mar janv fevr avr juil pasen pinksteren kerstmis ostern
    pfingsten weihnachten easter whitsun christmas xmas"""
)
"""Months, days of the week and feasts."""

CLAUSES = word_set(
    "whereof thereof hereof whereas thereto hereto herein therein hereby thereby hereunder thereunder hereinafter"
    " ceci cela voici voila helas helaas zie siehe leider krijgt eet begon"
)
"""Words of English deeds (`IN WITNESS WHEREOF` names no witness), and little words that begin
a sentence, or stand behind a title: `Mevrouw krijgt …`."""

WEEKDAYS = word_set(
    """lundi mardi mercredi jeudi vendredi samedi dimanche maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag monday tuesday wednesday thursday friday
    saturday sunday"""
)

LABELS = word_set(
    """nom prenom prenoms naam voornaam achternaam familienaam vorname nachname familienname name names first last
    given surname tel telephone telefoon telefon phone gsm mobile mobiel handy fax mail email e-mail courriel adresse
    adres anschrift address rue date datum signature handtekening unterschrift devis siret siren rsin bestellnr
    concerne betreft betreff subject objet
    niss insz rrn nrn ssin inss stnr steuer-id idnr svnr kvnr rijksregisternummer iban bic compte rekening konto tva
    btw mwst vat ref reference referentie cc bcc
    de from to van aan an von a ne nee geboren born ne(e) client klant kunde customer employeur werkgever arbeitgeber
    fonction functie funktion function service dienst abteilung department page pagina seite url www http https
    rh drh grh message-id in-reply-to references"""
)

STREET_WORDS_BEFORE = (
    # French, and the English habit of none: the street word stands first.
    r"rue|r\.|avenue|av\.|ave\.|boulevard|bd\.?|bld\.?|boul\.|blvd\.?|chaussée|chaussee|ch\.|chée|place|pl\.|square|"
    r"allée|allee|all\.|chemin|impasse|imp\.|quai|route|rte\.?|drève|dreve|clos|cour|cours|sentier|passage|"
    r"esplanade|faubourg|fbg\.?|rond-point|résidence|residence|venelle|ruelle|galerie|parvis|montée|montee|"
    r"promenade|mail|villa|hameau|lotissement|zoning|parc industriel|parc|val|digue|thier|tienne|voie|vieille rue|"
    r"grand-rue|grand'rue|grand-place|grand place|petite rue|grande rue|cité|cite|straße|strasse"
)
STREET_ENDINGS = (
    # Dutch and German write the street word onto the name.
    r"straat|str\.|laan|ln\.|steenweg|stwg\.?|stnwg\.?|weg|plein|pln\.|dreef|lei|kaai|kade|gracht|singel|hof|hoek|"
    r"baan|pad|steeg|markt|park|berg|veld|vest|wal|ring|dijk|dam|poort|brug|plaats|heide|akker|kouter|hage|"
    r"straße|strasse|gasse|allee|platz|ufer|damm|chaussee|graben|steig|stieg|stiege|zeile|wall|brücke|bruecke|"
    r"kamp|redder|winkel|bogen|garten|feld|promenade|wiese|grund|boulevard"
)
STREET_WORDS_AFTER = (
    r"street|st\.?|road|rd\.?|avenue|ave\.?|lane|ln\.?|drive|dr\.?|close|court|ct\.?|crescent|cres\.?|gardens|"
    r"gdns|grove|hill|mews|park|place|pl\.?|row|square|sq\.?|terrace|terr\.?|walk|way|boulevard|blvd\.?|parade|quay|"
    r"rise|view|green|gate|yard|wharf|approach|crescent|circus|broadway|straße|strasse|str\.|weg|platz|allee|ring"
    r"|damm|ufer|gasse|"
    r"straat|laan|plein|steenweg|dreef|kaai|kade|gracht|singel|baan|lei|hof|markt"
)
STREET_WORD = re.compile(rf"(?:{STREET_WORDS_BEFORE}|{STREET_WORDS_AFTER})|\w{{2,}}(?:{STREET_ENDINGS})", re.IGNORECASE)
"""Matches, whole, a word that makes its neighbours a street."""

_WHOLE_STREET_WORDS = frozenset(
    word.replace("\\", "").rstrip(".?").lower() for word in f"{STREET_WORDS_BEFORE}|{STREET_WORDS_AFTER}|str".split("|")
)
_ENDINGS = tuple(ending.replace("\\", "").rstrip(".?").lower() for ending in STREET_ENDINGS.split("|"))


def is_street_word(word: str) -> bool:
    """As `STREET_WORD.fullmatch`, with or without a full stop, and fast."""
    plain = word.lower().rstrip(".")
    return plain in _WHOLE_STREET_WORDS or (len(plain) > 5 and plain.endswith(_ENDINGS))


BOX_WORDS = (
    r"bo[iî]te|bte\.?|bt\.|bus|b\.|box|bx\.?|app(?:t|artement|artment)?\.?|apt\.?|flat|unit|étage|etage|verdieping|"
    r"et\.|whg\.?|wohnung|wohn\.|top|stiege|suite|apartment|appt\.?|chambre|kamer|zimmer|room|t[üu]r|aufgang|eingang|"
    r"gebouw|geb\.|b[âa]timent|b[âa]t\.|bloc|blok|lot|logement|b(?=\d{2})"
)

COUNTRIES = word_list(
    """Belgique België Belgien Belgium France Frankrijk Frankreich Nederland Pays-Bas Niederlande Netherlands
    Deutschland Allemagne Duitsland Germany Luxembourg Luxemburg Letzebuerg Autriche Österreich Oostenrijk Austria
    Suisse Schweiz Zwitserland Switzerland Espagne Spanje Spanien Spain Italie Italië Italien Italy Portugal Pologne
    Polen Poland Roumanie Roemenië Rumänien Romania Turquie Turkije Türkei Turkey Maroc Marokko Morocco Algérie
    Algerije Algerien Algeria Tunisie Tunesië Tunesien Tunisia Congo Angleterre Engeland England Royaume-Uni
    Großbritannien Britain Écosse Schotland Schottland Scotland Irlande Ierland Irland Ireland Russie Rusland
    Russland Russia Chine China Japon Japan Inde India Indien Brésil Brazilië Brasilien Brazil Canada Kanada Amerika
    Amérique America USA UK Europe Europa Afrique Afrika Africa Asie Azië Asien Asia Grèce Griekenland Griechenland
    Greece Suède Zweden Schweden Sweden Norvège Noorwegen Norwegen Norway Danemark Denemarken Dänemark Denmark
    Finlande Finland Finnland Hongrie Hongarije Ungarn Hungary Ukraine Oekraïne Syrie Syrië Syrien Syria Irak Iraq
    Iran Israël Israel Égypte Egypte Ägypten Egypt Flandre Vlaanderen Flandern Flanders Wallonie Wallonië Wallonien
    Wallonia Bavière Beieren Bayern Bavaria Sachsen Hessen Westfalen Rheinland Limburg Brabant Hainaut Henegouwen
    Namur Liège Zeeland Holland Friesland Gelderland Utrecht Drenthe Overijssel Normandie Bretagne Alsace Lorraine
    Provence Bourgogne Champagne"""
)


LAST_PARTICLES = frozenset(form for word in ("der", "den", "ter", "ten") for form in (word, word.title(), word.upper()))
"""Particles right before a family name, as they are written."""
OPENING_QUOTES, MONEY = frozenset("'‘"), frozenset({"€", "EUR", "£", "$", "CHF"})
SOUGHT = LAST_PARTICLES | OPENING_QUOTES | MONEY | {":", "("}
"""Words and signs that rules look for in every text: where they stand is found once."""


def is_legal_form(word: str) -> bool:
    """Whether the word is the form of a company, written as one: `SA`, `B.V.`, `GmbH`."""
    compact = word.replace(".", "")
    return fold(compact) in STRICT_LEGAL_FORMS and (not compact.islower()) and (len(compact) > 2 or compact.isupper())
