"""What people do in free time, in four languages: games, sports, instruments and crafts, as nouns and as verbs."""

from __future__ import annotations

from .forms import listed

FRENCH = listed("""
    foot, football, tennis, tennis de table, ping-pong, badminton, padel, squash, basket, volley, handball, rugby,
    hockey, golf, pétanque, billard, échecs, belote, poker, scrabble, jeux vidéo, jeux de société, vélo, vtt,
    cyclisme, course à pied, jogging, marathon, marathons, semi-marathon, trail, trails, natation, plongée, voile,
    kayak, aviron, surf, ski, snowboard, patinage, escalade, alpinisme, randonnée, randonnées, parapente, parachute,
    équitation, judo, karaté, boxe, escrime, yoga, pilates, danse, salsa, tango, gymnastique, gym, fitness,
    musculation, crossfit, piano, guitare, violon, violoncelle, flûte, trompette, trombone, saxophone, saxo,
    clarinette, batterie, accordéon, harpe, chorale, chant, théâtre, impro, aquarelle, sculpture, poterie, céramique,
    photo, photographie, tricot, couture, broderie, crochet, bricolage, jardinage, potager, pâtisserie, ornithologie,
    astronomie, généalogie, philatélie, modélisme, timbres, vinyles, figurines, scoutisme, apiculture, colombophilie,
    moto, motos, karting, œnologie, mots croisés, sudoku, fléchettes, tir à l'arc, pigeons, pêche, chasse, cartes,
    peinture, lecture, cuisine, dessin, cheval, bridge, calligraphie, scrapbooking, brocante, brocantes, puzzles,
    puzzle, zumba, triathlon, triathlons, duathlon, marche nordique, marche, camping, caravaning, géocaching,
    menuiserie, ébénisterie, gravure, photographie animalière, marionnettes, magie, prestidigitation, jonglage,
    cirque, roller, skate, skateboard, trottinette, trampoline, aquagym, aérobic, stretching, tai-chi, qi gong,
    méditation, aïkido, taekwondo, kickboxing, jiu-jitsu, lutte, haltérophilie, water-polo, canoë, canyoning,
    spéléologie, kitesurf, planche à voile, ski de fond, biathlon, luge, curling, bowling, snooker, baby-foot, tarot,
    rami, whist, dames, go, jeux de rôle, échecs, mots fléchés, paintball, airsoft, drones, aéromodélisme, modèles
    réduits, trains miniatures, maquettes, numismatique, monnaies, cartes postales, bande dessinée, mangas, cinéma,
    opéra, jazz, rock, guitare basse, basse, ukulélé, banjo, orgue, cornemuse, harmonica, hautbois, cor, tuba,
    percussions, solfège, slam, écriture, poésie, lecture à voix haute, dessin, pastel, mosaïque, vitrail, macramé,
    crochet, origami, bijoux, aquariophilie, botanique, mycologie, champignons, bonsaïs, orchidées, brassage, bière
    artisanale, barbecue, athlétisme, baseball, cricket, lacrosse, ultimate, frisbee, disc golf, hockey sur glace,
    patinage artistique, natation synchronisée, apnée, snorkeling, bodybuilding, cyclotourisme, gravel, bmx, motocross
""")
DUTCH = listed("""
    voetbal, tennis, tafeltennis, badminton, padel, squash, basketbal, volleybal, handbal, rugby, hockey, golf,
    petanque, biljart, schaak, bridge, poker, gitaar, piano, viool, cello, fluit, dwarsfluit, trompet, trombone,
    saxofoon, klarinet, drums, accordeon, harp, basgitaar, orgel, bugel, hoorn, toneel, videogames, gezelschapsspelen,
    dammen, darts, korfbal, judo, yoga, karate, rugby, boogschieten, schermen, boksen, honkbal, softbal, cricket,
    lacrosse, frisbee, waterpolo, ijshockey, curling, kickboksen, taekwondo, aikido, jiujitsu, worstelen, thaiboksen,
    pilates, zumba, fitness, crossfit, aerobics, tai chi, meditatie, atletiek, triatlon, duatlon, gymnastiek, turnen,
    ballet, salsa, hiphop, streetdance, tango, stijldansen, bordspellen, kruiswoordraadsels, sudoku, snooker, bowling,
    dammen, klaverjassen, kleurenwiezen, ukelele, banjo, drum, slagwerk, keyboard, mondharmonica, panfluit, blokfluit,
    tuba, hobo, fagot, muziek, theater, improvisatietheater
""")
DUTCH_TO = listed("""
    voetballen, tennissen, fietsen, wielrennen, joggen, zwemmen, duiken, zeilen, roeien, surfen, skiën, klimmen,
    wandelen, dansen, zingen, schilderen, tekenen, boetseren, fotograferen, fotografie, breien, haken, naaien,
    borduren, knutselen, klussen, tuinieren, bakken, koken, lezen, vissen, hengelen, jagen, schaken, biljarten,
    mountainbiken, boksen, turnen, padellen, paardrijden, gamen, skaten, kaarten, volleyballen, bloemschikken,
    modelbouw, postzegels, munten, duiven, bijen, parachutespringen, parapente, salsa, hardlopen, vogels spotten,
    motorrijden, bergbeklimmen, vinyl, lopen, tennis, golf, rugby, basketbal, volleybal, badminton, squash,
    tafeltennis, judo, karate, boksen, yoga, pilates, voetbal, hockey, schaak, poker, bridge, darts, petanque,
    biljart, toneel, theater, triatlon, snowboarden, pottenbakken, keramiek, bordspellen, kruiswoordraadsels, puzzels,
    puzzelen, gitaar spelen, piano spelen, viool spelen, muziek maken, houtbewerking, kamperen, imkeren,
    stamboomonderzoek, genealogie, kalligrafie, calligrafie, bowlen, kajakken, kanoën, schermen, boulderen, bier
    brouwen, wijn proeven, sterrenkunde, duivensport, quilten, patchwork, vogels kijken, boogschieten, karten,
    geocaching, kitesurfen, windsurfen, snorkelen, suppen, schaatsen, skeeleren, langlaufen, nordic walking,
    trailrunnen, hardlopen, crossfitten, fitnessen, sporten, kickboksen, motorcross, drones, treintjes, modeltreinen,
    scrapbooken, macrameeën, origami, beeldhouwen, aquarellen, striptekenen, dichten, schrijven, bloggen, goochelen,
    jongleren, mozaïeken, meubels maken, solderen, zeevissen, kaas maken, barbecueën, moestuinieren, bonsais,
    orchideeën, aquariums, munten verzamelen, postzegels verzamelen, strips, films, opera, jazz, festivals,
    rolspellen, gezelschapsspellen, gezelschapsspelen, videospelletjes, paintballen, parkour, freerunnen, bodybuilden,
    gewichtheffen, atletiek, turnen, trampolinespringen, waterpolo, duivenmelken
""")
DUTCH_DO = listed("""
    voetbalt, tennist, fietst, wielrent, jogt, zwemt, duikt, zeilt, roeit, surft, skiet, klimt, wandelt, danst, zingt,
    schildert, tekent, boetseert, fotografeert, breit, haakt, naait, borduurt, knutselt, klust, tuiniert, bakt, leest,
    hengelt, jaagt, schaakt, biljart, mountainbiket, bokst, turnt, padelt, imkert, kaart, paardrijdt, gamet, skatet
""")
GERMAN = listed("""
    fußball, tennis, tischtennis, badminton, padel, squash, basketball, volleyball, handball, rugby, hockey, golf,
    boule, billard, schach, skat, karten, bridge, poker, gitarre, klavier, geige, violine, cello, flöte, querflöte,
    trompete, posaune, saxophon, saxofon, klarinette, schlagzeug, akkordeon, harfe, orgel, tuba, theater, videospiele,
    dart, boule, baseball, cricket, eishockey, wasserball, lacrosse, ukulele, banjo, mundharmonika, blockflöte,
    keyboard, horn, oboe, fagott, dudelsack, brettspiele, gesellschaftsspiele, rollenspiele, doppelkopf, snooker,
    curling, darts
""")
GERMAN_TO = listed("""
    angeln, klettern, wandern, schwimmen, tauchen, segeln, rudern, surfen, reiten, tanzen, malen, töpfern,
    fotografieren, stricken, häkeln, nähen, basteln, gärtnern, joggen, laufen, kegeln, turnen, boxen, kochen, backen,
    radfahren, skifahren, mountainbiken, bergsteigen, fallschirmspringen, gleitschirmfliegen, briefmarken, münzen,
    schallplatten, modelleisenbahnen, modellbau, bienen, tauben, vogelbeobachtung, astronomie, singen, zocken, imkern,
    motorradfahren, gartenarbeit, schach, tennis, fußball, rugby, golf, basketball, volleyball, badminton, squash,
    tischtennis, handball, hockey, judo, karate, boxen, yoga, pilates, zumba, fitness, bowling, darts, billard, poker,
    skat, theater, jagd, jagen, lesen, fotografie, gitarre, klavier, geige, musik, kalligrafie, sticken, holzarbeiten,
    schreinern, drechseln, heimwerken, puzzeln, puzzles, kreuzworträtsel, sudoku, brettspiele, gesellschaftsspiele,
    videospiele, rollenspiele, geocaching, ahnenforschung, camping, campen, kajakfahren, kanufahren, bogenschießen,
    fechten, bouldern, triathlon, marathon, kartfahren, weinproben, bierbrauen, langlauf, snowboarden, snowboard,
    schlittschuhlaufen, eislaufen, inlineskaten, skateboarden, windsurfen, kitesurfen, schnorcheln, stand-up-paddling,
    nordic walking, walken, trailrunning, krafttraining, bodybuilding, gewichtheben, leichtathletik, ballett, salsa,
    tango, hip-hop, aikido, taekwondo, kickboxen, jiu-jitsu, ringen, trampolin, parkour, paintball, drohnen,
    modellflug, modelleisenbahn, oldtimer, motorräder, bildhauerei, aquarelle, schreiben, dichten, bloggen, zaubern,
    jonglieren, origami, makramee, patchwork, klöppeln, spinnen, weben, seifensieden, grillen, pilze sammeln,
    orchideen, bonsais, aquaristik, imkerei, kinobesuche, oper, jazz, comics, mangas, höhlenforschung,
    wildwasserfahren, parkourlauf, boule, snooker
""")
GERMAN_DO = listed("""
    angelt, klettert, wandert, schwimmt, taucht, segelt, rudert, surft, reitet, tanzt, malt, töpfert, fotografiert,
    strickt, häkelt, näht, bastelt, gärtnert, joggt, kegelt, turnt, boxt, imkert, radelt, musiziert, puzzelt, zockt
""")
ENGLISH = listed("""
    football, soccer, tennis, badminton, padel, squash, basketball, netball, volleyball, handball, rugby, hockey,
    cricket, golf, bowls, snooker, darts, chess, bridge, poker, scrabble, board games, video games, piano, guitar,
    violin, fiddle, cello, flute, trumpet, trombone, saxophone, sax, clarinet, drums, accordion, harp, bass, organ,
    bagpipes, ukulele, banjo, cornet, tuba, table tennis, ping-pong, cards, whist, rummy, dominoes, draughts,
    backgammon, baseball, softball, lacrosse, ultimate frisbee, pool, billiards, pétanque, mandolin, harmonica, oboe,
    bassoon, viola, percussion, keyboards, tabletop games, role-playing games, Dungeons and Dragons, paintball, water
    polo, ice hockey, bowling, croquet
""")
ENGLISH_DO = listed("""
    running, jogging, cycling, mountain biking, swimming, diving, scuba diving, sailing, rowing, kayaking, surfing,
    skiing, snowboarding, climbing, rock climbing, mountaineering, hiking, rambling, horse riding, dancing, salsa,
    ballroom dancing, singing, painting, drawing, sculpture, pottery, photography, knitting, crochet, sewing,
    quilting, embroidery, woodwork, diy, gardening, baking, fishing, angling, birdwatching, bird-watching, astronomy,
    genealogy, stamp collecting, stamps, coins, vinyl, model trains, beekeeping, bell-ringing, bell ringing,
    paragliding, skydiving, archery, boxing, judo, karate, yoga, pilates, gymnastics, weightlifting, crossfit,
    karting, skateboarding, camping, gaming, amateur dramatics, pigeons, crosswords, triathlons, motorbikes, opera,
    jazz, cooking, reading, chess, football, gardening, woodworking, carpentry, metalwork, metal detecting, board
    games, video games, crossword puzzles, jigsaws, jigsaw puzzles, sudoku, puzzles, calligraphy, origami, macramé,
    lettering, home brewing, homebrewing, wine tasting, winemaking, cheese-making, soap-making, kite flying, drone
    flying, fencing, table tennis, tennis, rugby, cricket, basketball, volleyball, badminton, squash, golf, netball,
    hockey, darts, snooker, pool, poker, bridge, bowling, bouldering, parkour, trail running, ultrarunning, fell
    walking, walking, nordic walking, wild swimming, open-water swimming, snorkelling, paddleboarding, windsurfing,
    kitesurfing, canoeing, caving, potholing, orienteering, geocaching, caravanning, motorcycling, motorbiking,
    cosplay, larping, magic tricks, juggling, playing the guitar, playing the piano, playing the drums, playing the
    violin, writing poetry, creative writing, blogging, model making, model railways, coin collecting, collecting,
    antiques, upcycling, car boot sales, sketching, watercolours, life drawing, tap dancing, ballet, tango, zumba,
    spinning, tai chi, meditation, bodybuilding, powerlifting, ice skating, roller skating, figure skating, curling,
    foraging, bonsai, orchids, fly fishing, falconry, dog agility, trainspotting, plane spotting, stargazing,
    needlework, cross-stitch, tapestry, lacemaking, weaving, spinning wool, candle making, wood carving, whittling,
    stained glass, glass blowing, sculpting, graffiti, street art, karaoke, theatre, musicals, cinema, films, quizzes,
    pub quizzes, escape rooms, karting, motor racing, wrestling, kickboxing, taekwondo, aikido
""")
ENGLISH_DOES = listed("""
    runs, jogs, cycles, swims, dives, sails, rows, kayaks, surfs, skis, climbs, hikes, rides, dances, sings, paints,
    draws, knits, crochets, sews, gardens, bakes, fishes, skateboards, boxes, skates
""")
