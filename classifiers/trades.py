"""Words for what people work as, in French, Dutch, German and English, both for men and for women."""

from __future__ import annotations

from collections.abc import Iterator

from .matching.alternatives import listed

_FEMININE = (
    ("teur", "trice"), ("eur", "euse"), ("ier", "ière"), ("er", "ère"), ("ien", "ienne"), ("é", "ée"), ("ant", "ante"),
    ("al", "ale"), ("el", "elle"), ("in", "ine"), ("at", "ate"), ("ent", "ente"), ("on", "onne"), ("eur", "eure"),
    ("ois", "oise"), ("ain", "aine"), ("if", "ive"), ("an", "ane"),
)  # fmt: skip
"""How French makes a woman's word of a man's; what nobody says does no harm."""


def _french(words: str) -> Iterator[str]:
    for word in listed(words):
        first, _, rest = word.partition(" ")
        yield word
        yield from (
            f"{first.removesuffix(man)}{woman} {rest}".strip() for man, woman in _FEMININE if first.endswith(man)
        )


def german(words: str) -> Iterator[str]:
    """Each of the words listed, and what a woman is called."""
    for word in listed(words):
        yield from (word, f"{word.removesuffix('e')}in")


FRENCH = tuple(
    dict.fromkeys(
        (
            *_french("""
        ouvrier, accueillant, maître d'hôtel, chef de rang, manœuvre, manutentionnaire, magasinier, cariste,
        préparateur de commandes, emballeur, étiqueteur, chauffeur, chauffeur-livreur, camionneur, routier, livreur,
        coursier, facteur, postier, conducteur, cheminot, contrôleur, chauffeur de taxi, ambulancier, pilote, steward,
        hôtesse de l'air, batelier, marin, docker, grutier, terrassier, maçon, carreleur, couvreur, plafonneur,
        plâtrier, peintre, plombier, chauffagiste, électricien, menuisier, charpentier, ébéniste, tapissier, vitrier,
        serrurier, soudeur, chaudronnier, tôlier, carrossier, mécanicien, garagiste, électromécanicien, ajusteur,
        tourneur, fraiseur, monteur, installateur, ferrailleur, ramoneur, éboueur, jardinier, paysagiste, élagueur,
        agriculteur, éleveur, maraîcher, fermier, viticulteur, vigneron, pêcheur, bûcheron, garde forestier, berger,
        boulanger, pâtissier, chocolatier, boucher, charcutier, poissonnier, traiteur, épicier, cuisinier, commis de
        cuisine, aide-cuisinier, plongeur, serveur, barman, barmaid, barista, sommelier, hôtelier, réceptionniste,
        concierge, gouvernante, femme de ménage, femme de chambre, homme à tout faire, nettoyeur, laveur de vitres,
        aide-ménagère, aide ménagère, repasseuse, couturier, cordonnier, bijoutier, horloger, coiffeur, esthéticien,
        barbier, masseur, fleuriste, libraire, vendeur, caissier, étalagiste, commerçant, antiquaire, représentant,
        commercial, délégué commercial, acheteur, négociateur, courtier, agent immobilier, assureur, banquier,
        guichetier, comptable, aide-comptable, expert-comptable, fiscaliste, actuaire, auditeur, contrôleur de
        gestion, trésorier, gestionnaire de paie, gestionnaire de dossiers, gestionnaire payroll, gestionnaire,
        secrétaire, secrétaire de direction, dactylo, assistant administratif, assistant de direction, assistant
        social, assistant, employé administratif, employé de bureau, employé polyvalent, employé de banque, employé de
        commerce, standardiste, téléopérateur, télévendeur, archiviste, documentaliste, bibliothécaire, fonctionnaire,
        traducteur, interprète, journaliste, rédacteur, correcteur, écrivain, illustrateur, graphiste, infographiste,
        photographe, cameraman, monteur vidéo, musicien, comédien, danseur, chanteur, metteur en scène, architecte,
        architecte d'intérieur, géomètre, dessinateur, ingénieur, ingénieur civil, ingénieur industriel, chimiste,
        biologiste, laborantin, technicien, technicien de surface, informaticien, programmeur, développeur, analyste,
        analyste-programmeur, webmaster, administrateur système, chef de projet, chef d'équipe, chef de chantier, chef
        de rayon, chef de service, chef comptable, chef de cuisine, chef d'atelier, contremaître, brigadier,
        surveillant, conducteur de travaux, conducteur d'engins, directeur, directeur adjoint, sous-directeur,
        administrateur délégué, gérant, patron, chef d'entreprise, PDG, entrepreneur, consultant, conseiller,
        conseiller fiscal, formateur, coach, coordinateur, coordonnateur, superviseur, planificateur, ordonnanceur,
        opérateur, opérateur de production, régleur, agent de sécurité, agent de maîtrise, agent d'entretien, agent
        d'accueil, agent administratif, agent de police, agent de quartier, agent pénitentiaire, gardien, gardien de
        nuit, gardien de prison, vigile, veilleur de nuit, policier, inspecteur, gendarme, militaire, soldat, pompier,
        sapeur-pompier, douanier, juge, magistrat, greffier, avocat, juriste, notaire, huissier, huissier de justice,
        médecin, médecin généraliste, chirurgien, pédiatre, gynécologue, psychiatre, psychologue, dentiste,
        orthodontiste, pharmacien, vétérinaire, infirmier, infirmier en chef, aide-soignant, aide-infirmier, aide
        familiale, auxiliaire de vie, sage-femme, puéricultrice, kinésithérapeute, kiné, ostéopathe, ergothérapeute,
        logopède, orthophoniste, opticien, diététicien, podologue, assistant dentaire, visiteur médical, enseignant,
        instituteur, professeur, prof, professeur de français, maître d'école, directeur d'école, éducateur, éducateur
        spécialisé, animateur, moniteur, moniteur d'auto-école, assistante maternelle, accueillante d'enfants,
        gardienne d'enfants, baby-sitter, nounou, chercheur, doctorant, assistant de recherche, chargé de cours,
        chargé de projet, chargé de communication, chargé de mission, responsable de rayon, responsable de magasin,
        responsable de secteur, responsable de projet, responsable de production, responsable de boutique, responsable
        d'équipe, responsable d'agence, responsable de site, responsable de chantier, responsable administratif,
        responsable technique, attaché de presse, attaché commercial, relecteur, apprenti, stagiaire, intérimaire,
        saisonnier, DRH, DAF, DSI, CEO, CFO, DPO, maître-nageur, sauveteur, prêtre, curé, pasteur, rabbin,
        bourgmestre, échevin, maire, député, diplomate, militaire de carrière, pompiste, taximan, ouvrier agricole,
        mineur de fond, sculpteur, potier, tatoueur, prothésiste, maquilleur, styliste, croupier, préfet, proviseur,
        homme de ménage, veilleur, surveillante, conservateur, cardiologue, neurologue, dermatologue, oncologue,
        radiologue, urologue, gériatre, anesthésiste, ophtalmologue, rhumatologue, pneumologue, gastro-entérologue,
        stomatologue, urgentiste, hygiéniste dentaire, criminologue, sociologue, géologue, archéologue, historien,
        économiste, statisticien, urbaniste, réviseur d'entreprises, recruteur, chasseur de têtes, curateur,
        réassortisseur, mandataire judiciaire, syndic, régisseur, machiniste, éclairagiste, ingénieur du son, monteur
        de cuisines, poseur de châssis, ardoisier, ferronnier, luthier, relieur, imprimeur, sérigraphe, brasseur,
        fromager, apiculteur, pépiniériste, palefrenier, jockey, entraîneur, professeur de yoga, thanatopracteur,
        croque-mort, détective privé, agent de sûreté, steward urbain, aiguilleur du ciel, mécanicien navigant,
        officier, sous-officier, ambassadeur, consul, sénateur, ministre, imam, data analyst, data scientist, product
        owner, scrum master, community manager, business analyst, office manager, conseiller communal, conseiller
        provincial, conseiller régional, président du CPAS, secrétaire d'État, secrétaire communal, bourgmestre f.f.,
        substitut, substitut du procureur, procureur, procureur du Roi, procureur de la République, juge d'instruction,
        avocat général, président, premier échevin, première échevine, directeur général, directeur sportif,
        directeur des ressources humaines, gouverneur, commissaire, porte-parole, permanent syndical,
        sélectionneur, préparateur physique, cycliste, coureur cycliste, footballeur, violoniste, pianiste,
        guitariste, organiste, chef d'orchestre, cinéaste, romancier, poète, dessinateur de presse, chroniqueur,
        médecin légiste, médecin-conseil, chef de cabinet, chef de file, chef de groupe, président du conseil,
        conseiller clientèle, gestionnaire de sinistres, brancardier, éclusier, garde champêtre, inspecteur de police,
        maréchal-ferrant, restaurateur, brasseur, cafetier, tenancier, exploitant, dirigeant, promoteur, agent général
    """),
        )
    )
)
DUTCH = listed("""
        arbeider, arbeidster, magazijnier, magazijnmedewerker, magazijnbediende, orderpicker, heftruckchauffeur,
        inpakker, inpakster, chauffeur, vrachtwagenchauffeur, buschauffeur, taxichauffeur, trucker, koerier, bezorger,
        postbode, treinbestuurder, machinist, treinbegeleider, piloot, steward, stewardess, schipper, matroos,
        dokwerker, havenarbeider, kraanman, kraanmachinist, bouwvakker, metselaar, metser, stukadoor, tegelzetter,
        vloerder, dakdekker, dakwerker, schilder, loodgieter, elektricien, schrijnwerker, timmerman, meubelmaker,
        stoffeerder, lasser, bankwerker, automonteur, monteur, garagist, garagehouder, mecanicien, installateur,
        stratenmaker, wegenwerker, vuilnisman, glazenwasser, tuinman, tuinier, hovenier, boomverzorger, landbouwer,
        boer, boerin, veehouder, melkveehouder, tuinder, visser, bakker, bakkerin, slager, beenhouwer, kok, kokkin,
        chef-kok, souschef, hulpkok, keukenhulp, afwasser, ober, kelner, serveerster, barman, barmedewerker, barista,
        receptionist, receptioniste, telefonist, telefoniste, conciërge, poetsvrouw, poetshulp, schoonmaker,
        schoonmaakster, kuisvrouw, huishoudhulp, strijkster, naaister, kleermaker, schoenmaker, kapper, kapster,
        schoonheidsspecialiste, masseur, bloemist, verkoper, verkoopster, winkelier, winkelbediende, kassier,
        kassierster, kassière, caissière, kassamedewerker, vertegenwoordiger, accountmanager, account manager,
        inkoper, aankoper, makelaar, verzekeringsmakelaar, bankier, loketbediende, boekhouder, boekhoudster,
        accountant, belastingadviseur, fiscalist, controller, payrollmedewerker, loonadministrateur, dossierbeheerder,
        secretaris, secretaresse, directiesecretaresse, administratief medewerker, administratief bediende,
        administratief medewerkster, kantoorbediende, archivaris, bibliothecaris, bibliothecaresse, ambtenaar,
        vertaler, vertaalster, tolk, journalist, journaliste, redacteur, redactrice, schrijver, fotograaf, cameraman,
        grafisch ontwerper, vormgever, muzikant, acteur, actrice, regisseur, architect, architecte, landmeter,
        tekenaar, ingenieur, burgerlijk ingenieur, scheikundige, bioloog, laborant, laborante, technicus, technieker,
        informaticus, programmeur, ontwikkelaar, softwareontwikkelaar, systeembeheerder, analist, business analist,
        projectleider, projectmanager, project manager, teamleider, teamleidster, teamverantwoordelijke, teamcoach,
        ploegbaas, ploegleider, werfleider, meestergast, voorman, afdelingshoofd, diensthoofd, filiaalhouder,
        filiaalmanager, winkelmanager, bedrijfsleider, zaakvoerder, directeur, directrice, adjunct-directeur,
        bestuurder, manager, hr-manager, hr manager, hr-medewerker, personeelschef, ondernemer, zelfstandig
        ondernemer, consultant, consulent, consulente, adviseur, coach, coördinator, planner, supervisor, operator,
        productieoperator, machineoperator, productiemedewerker, bandwerker, bewaker, bewakingsagent, beveiliger,
        portier, nachtwaker, cipier, politieagent, politieagente, wijkagent, agent, inspecteur, rechercheur, militair,
        soldaat, brandweerman, brandweervrouw, douanier, rechter, griffier, advocaat, advocate, jurist, juriste,
        notaris, deurwaarder, gerechtsdeurwaarder, dokter, huisarts, arts, chirurg, kinderarts, psychiater,
        psycholoog, psychologe, tandarts, apotheker, apothekeres, dierenarts, verpleegkundige, verpleger,
        verpleegster, hoofdverpleegkundige, zorgkundige, verzorgende, verzorgster, bejaardenhelpster,
        thuisverpleegkundige, vroedvrouw, verloskundige, kinesist, kinesiste, fysiotherapeut, fysiotherapeute,
        ergotherapeut, logopedist, logopediste, opticien, diëtist, diëtiste, tandartsassistente, doktersassistente,
        kinderverzorgster, leraar, lerares, leerkracht, onderwijzer, onderwijzeres, kleuterjuf, kleuterleidster, juf,
        schoolmeester, schooldirecteur, docent, docente, lector, professor, hoogleraar, opvoeder, opvoedster,
        begeleider, begeleidster, maatschappelijk werker, maatschappelijk werkster, maatschappelijk assistent,
        maatschappelijk assistente, jeugdwerker, jongerenwerker, onthaalouder, onthaalmoeder, gastouder, babysit,
        oppas, kinderoppas, rijinstructeur, onderzoeker, doctoraatsstudent, promovendus, stagiair, stagiaire,
        leerjongen, jobstudent, uitzendkracht, interimaris, zaterdaghulp, vakkenvuller, rekkenvuller, assistent,
        assistente, CEO, CFO, schepen, burgemeester, pastoor, priester, dominee, imam, redder, badmeester, mijnwerker,
        penningmeester, klusjesman, huisschilder, juwelier, zanger, zangeres, danser, danseres, kunstenaar,
        tatoeëerder, schooldirectrice, kleuteronderwijzeres, rusthuisdirecteur, cardioloog, neuroloog, dermatoloog,
        oncoloog, radioloog, uroloog, geriater, anesthesist, oogarts, reumatoloog, gynaecoloog, podoloog,
        mondhygiënist, mondhygiëniste, osteopaat, criminoloog, socioloog, geoloog, archeoloog, historicus, econoom,
        statisticus, stedenbouwkundige, bedrijfsrevisor, actuaris, financieel analist, recruiter, curator, syndicus,
        grafisch vormgever, grafisch vormgeefster, webdesigner, illustrator, geluidstechnicus, draaier, frezer,
        draaier-frezer, smid, drukker, brouwer, kaasmaker, imker, paardenverzorger, ruitenwasser, glazenmaker,
        begrafenisondernemer, privédetective, beroepsmilitair, officier, onderofficier, luchtverkeersleider,
        ambassadeur, senator, minister, gids, reisleider, reisbegeleider, dierenverzorger, hondentrainer, yogaleraar,
        scrum master, product owner, data analist, data scientist, callcenteragent, ambulancier, uitbater, uitbaatster,
        kamermeisje, teamleader, teamlead, relatiebeheerder, intern begeleider, bediende, volksvertegenwoordiger,
        gemeenteraadslid, raadslid, provincieraadslid, fractieleider, fractievoorzitter, staatssecretaris, wethouder,
        gouverneur, woordvoerder, woordvoerster, korpschef, korpsoverste, procureur, substituut, onderzoeksrechter,
        officier van justitie, advocaat-generaal, wetsdokter, korpscommissaris, commissaris, wielrenner, wielrenster,
        voetballer, voetbalster, atleet, atlete, violist, violiste, pianist, pianiste, dirigent, beeldhouwer,
        romanschrijver, dichter, dichteres, columnist, columniste, cafébaas, cafébazin, herbergier, restauranthouder,
        hotelier, kraanmachinist, zaakvoerster, bestuurster, voorzitter, voorzitster, ondervoorzitter, bondscoach,
        trainster, ploegleidster, clubdokter, scheidsrechter, interieurarchitect, interieurarchitecte, wiskundige,
        binnenhuisarchitect, chemicus, polisadministrateur
    """)
GERMAN = tuple(
    dict.fromkeys(
        (
            *german("""
        Arbeiter, Lagerist, Staplerfahrer, Gabelstaplerfahrer, Fahrer, Lkw-Fahrer, LKW-Fahrer, Busfahrer, Taxifahrer,
        Kraftfahrer, Berufskraftfahrer, Kurierfahrer, Kurier, Paketbote, Briefträger, Zusteller, Lokführer, Schaffner,
        Zugbegleiter, Pilot, Flugbegleiter, Matrose, Hafenarbeiter, Kranführer, Bauarbeiter, Maurer, Zimmerer,
        Fliesenleger, Dachdecker, Maler, Lackierer, Klempner, Installateur, Elektriker, Elektroniker, Tischler,
        Schreiner, Glaser, Schweißer, Schlosser, Dreher, Fräser, Mechaniker, Mechatroniker, Automechaniker,
        Kfz-Mechatroniker, Monteur, Schornsteinfeger, Gärtner, Landwirt, Winzer, Förster, Fischer, Jäger, Bäcker,
        Konditor, Metzger, Fleischer, Kellner, Barkeeper, Rezeptionist, Hausmeister, Pförtner, Gebäudereiniger,
        Schneider, Schuster, Friseur, Kosmetiker, Masseur, Florist, Verkäufer, Kassierer, Einkäufer, Vertreter,
        Händler, Makler, Immobilienmakler, Banker, Buchhalter, Finanzbuchhalter, Lohnbuchhalter, Bilanzbuchhalter,
        Steuerberater, Wirtschaftsprüfer, Controller, Sachbearbeiter, Sekretär, Assistent, Bürogehilfe, Archivar,
        Bibliothekar, Übersetzer, Dolmetscher, Journalist, Redakteur, Lektor, Autor, Fotograf, Grafiker, Designer,
        Mediengestalter, Musiker, Schauspieler, Regisseur, Architekt, Vermessungstechniker, Zeichner, Ingenieur,
        Bauingenieur, Chemiker, Biologe, Physiker, Laborant, Techniker, Informatiker, Programmierer, Entwickler,
        Softwareentwickler, Systemadministrator, Analyst, Projektleiter, Teamleiter, Abteilungsleiter, Filialleiter,
        Marktleiter, Schichtleiter, Gruppenleiter, Bauleiter, Betriebsleiter, Werksleiter, Personalleiter,
        Vertriebsleiter, Bereichsleiter, Küchenchef, Vorarbeiter, Polier, Meister, Geschäftsführer, Direktor, Manager,
        Personalreferent, Personalchef, Unternehmer, Berater, Unternehmensberater, Referent, Koordinator, Disponent,
        Planer, Maschinenführer, Anlagenführer, Produktionshelfer, Lagerhelfer, Erntehelfer, Wachmann, Polizist,
        Kommissar, Soldat, Zöllner, Richter, Staatsanwalt, Rechtsanwaltsgehilfe, Jurist, Notar, Hausarzt, Chirurg,
        Kinderarzt, Psychiater, Psychologe, Apotheker, Tierarzt, Pfleger, Altenpfleger, Krankenpfleger, Gesundheits-
        und Krankenpfleger, Pflegehelfer, Sanitäter, Rettungssanitäter, Notfallsanitäter, Physiotherapeut,
        Ergotherapeut, Logopäde, Optiker, Erzieher, Kinderpfleger, Lehrer, Grundschullehrer, Rektor, Schulleiter,
        Dozent, Professor, Sozialarbeiter, Sozialpädagoge, Betreuer, Tagesvater, Babysitter, Fahrlehrer, Trainer,
        Forscher, Doktorand, Praktikant, Werkstudent, Volontär, Azubi, Zeitarbeiter, Leiharbeiter, Minijobber,
        Pfarrer, Priester, Bürgermeister, Bademeister, Rettungsschwimmer, Bergmann, Kassenwart, Künstler, Sänger,
        Tänzer, Steinmetz, Drucker, Juwelier, Tätowierer, Imker, Platzwart, Zugführer, Schreinermeister, Kardiologe,
        Neurologe, Dermatologe, Onkologe, Radiologe, Urologe, Geriater, Anästhesist, Gynäkologe, Orthopäde,
        Kieferorthopäde, Heilpraktiker, Podologe, Kriminologe, Soziologe, Geologe, Archäologe, Historiker, Volkswirt,
        Statistiker, Stadtplaner, Aktuar, Finanzanalyst, Recruiter, Insolvenzverwalter, Grafikdesigner, Webdesigner,
        Texter, Illustrator, Tontechniker, Zerspanungsmechaniker, Schmied, Brauer, Käser, Tierpfleger, Pferdewirt,
        Kommissionierer, Fensterputzer, Bestatter, Gerichtsvollzieher, Detektiv, Offizier, Unteroffizier, Fluglotse,
        Botschafter, Senator, Minister, Stadtrat, Gemeinderat, Reiseleiter, Yogalehrer, Justizbeamter,
        Vollzugsbeamter, Statiker, Sachbearbeiter, Kundenberater, Relationship-Manager, Gemeinderatsmitglied,
        Stadtverordneter,
        Landrat, Kreisrat, Schöffe, Staatssekretär, Bürgermeisterkandidat, Fraktionschef, Fraktionsvorsitzender,
        Pressesprecher,
        Oberstaatsanwalt, Untersuchungsrichter, Prokurator, Gerichtsmediziner, Polizeisprecher, Gerichtssprecher,
        Insolvenzverwalter, Co-Trainer, Cheftrainer, Nationaltrainer, Schiedsrichter, Radprofi, Fußballer,
        Radrennfahrer,
        Geiger, Pianist, Dirigent, Bildhauer, Schriftsteller, Dichter, Kolumnist, Gastwirt, Hotelier, Gastronom,
        Kneipenwirt,
        Betreiber, Klassenlehrer, Schuldirektor, Oberarzt, Chefarzt, Assistenzarzt, Vertrauensarzt, Gouverneur,
        Innenarchitekt
    """),
            *listed("""
        Kaufmann, Kauffrau, Bürokaufmann, Bürokauffrau, Bankkaufmann, Bankkauffrau, Industriekaufmann,
        Industriekauffrau, Einzelhandelskaufmann, Einzelhandelskauffrau, Zimmermann, Koch, Köchin, Bauer, Bäuerin,
        Müllmann, Feuerwehrmann, Feuerwehrfrau, Putzfrau, Putzkraft, Reinigungskraft, Haushaltshilfe, Küchenhilfe,
        Aushilfe, Bürokraft, Fachkraft für Lagerlogistik, Pflegefachkraft, Pflegekraft, Pflegefachfrau,
        Pflegefachmann, Altenpflegerin, Krankenschwester, Oberschwester, Hebamme, Arzt, Ärztin, Hausärztin,
        Kinderärztin, Zahnarzt, Zahnärztin, Tierärztin, Arzthelferin, Zahnarzthelferin, medizinische Fachangestellte,
        Anwalt, Anwältin, Rechtsanwalt, Rechtsanwältin, Staatsanwältin, Beamter, Beamtin, Polizeibeamter,
        Polizeibeamtin, Verwaltungsfachangestellte, Verwaltungsfachangestellter, Steuerfachangestellte,
        Steuerfachangestellter, Notarfachangestellte, Tagesmutter, Kindergärtnerin, Auszubildende, Auszubildender,
        Lehrling, Vorstand, Wirtin, Wirt, Hausfrau, CEO, CFO, Schöffin, Oberärztin, Chefärztin, Landrätin,
        Oberstaatsanwältin, Gemeinderatsmitglied, Ratsmitglied, Ratsfrau, Ratsherr, Abgeordnete, Abgeordneter,
        Landtagsabgeordnete, Landtagsabgeordneter, Bundestagsabgeordnete, Bundestagsabgeordneter, Bankangestellte,
        Bankangestellter, Vorsitzende, Vorsitzender, Parteichef, Parteichefin, Stadtverordnete
    """),
        )
    )
)
ENGLISH = listed("""
        worker, factory worker, care worker, social worker, youth worker, support worker, warehouse worker,
        warehouseman, warehouse operative, storeman, storekeeper, packer, picker, labourer, laborer, operative,
        operator, driver, courier, postman, postwoman, docker, sailor, skipper, pilot, steward, stewardess, flight
        attendant, cabin crew, builder, bricklayer, roofer, scaffolder, plasterer, tiler, painter, decorator, plumber,
        electrician, carpenter, joiner, glazier, locksmith, welder, fitter, machinist, mechanic, engineer, technician,
        surveyor, estimator, foreman, forewoman, gardener, landscaper, farmer, farmhand, fisherman, gamekeeper,
        forester, baker, butcher, fishmonger, grocer, chef, sous-chef, head chef, cook, kitchen porter, waiter,
        waitress, barman, barmaid, bartender, barista, receptionist, concierge, caretaker, janitor, cleaner,
        housekeeper, window cleaner, binman, dressmaker, tailor, seamstress, cobbler, hairdresser, barber, beautician,
        masseuse, florist, shop assistant, sales assistant, shopkeeper, salesman, saleswoman, salesperson, sales rep,
        sales representative, cashier, shelf stacker, buyer, estate agent, broker, banker, bank clerk, accountant,
        bookkeeper, auditor, controller, actuary, tax adviser, payroll officer, payroll clerk, clerk, secretary,
        typist, administrator, office administrator, admin assistant, personal assistant, assistant, archivist,
        librarian, civil servant, translator, interpreter, journalist, editor, copywriter, writer, illustrator,
        graphic designer, designer, photographer, cameraman, musician, actor, actress, dancer, architect, draughtsman,
        chemist, biologist, scientist, data scientist, lab technician, programmer, developer, software developer,
        software engineer, web developer, analyst, business analyst, data analyst, project manager, team leader,
        supervisor, shift leader, manager, line manager, HR manager, office manager, director, managing director, head
        teacher, headmaster, headmistress, headteacher, CEO, CFO, CTO, COO, consultant, adviser, advisor, coach,
        coordinator, co-ordinator, planner, dispatcher, officer, security guard, guard, bouncer, doorman, warden,
        prison officer, policeman, policewoman, police officer, constable, detective, soldier, firefighter, fireman,
        paramedic, customs officer, judge, magistrate, barrister, solicitor, lawyer, paralegal, notary, doctor, GP,
        surgeon, paediatrician, psychiatrist, psychologist, dentist, dental nurse, dental hygienist, pharmacist,
        veterinary nurse, nurse, staff nurse, district nurse, healthcare assistant, carer, care assistant, midwife,
        physiotherapist, physio, occupational therapist, speech therapist, optician, dietician, radiographer, teacher,
        primary school teacher, teaching assistant, lecturer, professor, tutor, nanny, childminder, babysitter, au
        pair, nursery nurse, driving instructor, instructor, trainer, business partner, researcher, research
        assistant, PhD student, trainee, apprentice, lifeguard, mayor, councillor, priest, vicar, rabbi, imam, miner,
        treasurer, handyman, jeweller, singer, artist, sculptor, potter, tattooist, printer, croupier, stagehand,
        groundsman, usher, bus conductor, beekeeper, stockbroker, temp, contractor, entrepreneur, landlord, publican,
        undertaker, housewife, headhunter, vet, cardiologist, neurologist, dermatologist, oncologist, radiologist,
        urologist, anaesthetist, orthodontist, chiropodist, chiropractor, osteopath, dietitian, phlebotomist, porter,
        ward sister, health visitor, criminologist, sociologist, geologist, archaeologist, historian, economist,
        statistician, town planner, insurance broker, mortgage broker, mortgage adviser, letting agent, property
        manager, recruiter, talent acquisition partner, bailiff, court clerk, conveyancer, legal executive, museum
        curator, curator, sound engineer, lighting technician, stonemason, blacksmith, brewer, cheesemaker, stable
        hand, groom, jockey, dog walker, dog groomer, kennel hand, funeral director, private investigator, traffic
        warden, air traffic controller, train driver, signalman, deckhand, sysadmin, system administrator, network
        engineer, scrum master, product owner, product manager, UX designer, web designer, content creator, call
        centre agent, call handler, executive assistant, HR officer, HR adviser, recruitment consultant,
        ambassador, senator, minister, army officer, lieutenant, sergeant, tour guide, travel agent, personal trainer,
        fitness instructor, yoga teacher, nail technician, make-up artist, crane operator, machine operator
    """)
