"""What somebody does in free time, in sentences: `joue du trombone`, `sammelt Münzen`, `a keen runner`.

Not one: a club that looks for members, a course that is offered, who plays a part.
"""

from __future__ import annotations

from ..forms import listed
from ..pastimes import (
    DUTCH,
    DUTCH_DO,
    DUTCH_TO,
    ENGLISH,
    ENGLISH_DO,
    ENGLISH_DOES,
    FRENCH,
    GERMAN,
    GERMAN_DO,
    GERMAN_TO,
)
from ..sayings import SayingRecognizer, one_of, sayings


class HobbyRecognizer(SayingRecognizer):
    """Sports, music, collections and other pastimes of somebody."""

    ENTITY = "HOBBY"
    SAID = (
        *sayings(
            r"""
            (canne à pêche|ses pigeons|son potager|son vélo de course|sa moto|son voilier|sa chorale|sa guitare|
            ses maquettes|son aquarium|ses abeilles)
            (colombophile|philatéliste|randonneu(r|se)|jardini(er|ère)|pêcheur|chasseur|cycliste|lecteur|lectrice|
            bricoleu(r|se)|joueu(r|se)) (_ )?(acharnée?|passionnée?|assidue?|invétérée?|amateur|chevronnée?)
            (chantait|chante|jouait|joue) (_ )?(dans|au sein d'|avec) [^.;\n]{0,20}(chorale|chœur|fanfare|harmonie|
            groupe|orchestre)
            passe (_ )?(ses|son|mes|mon|tous ses) (_ )?(dimanches?|week-ends?|soirées|samedis|temps libre|
            vacances) (à|au|dans|en|avec|sur) [^.,;\n]{3,41}
            (fait partie|membre) d'une? (_ )?(club|chorale|troupe|équipe|fanfare|cercle) (de |d')[^\s.,;]{3,41}
            (court|nage|pédale|roule à vélo|lit|peint|dessine) (_ )?(tous les|chaque) _
            (construit|restaure|bricole) (_ )?(des |de )?(maquettes|vieilles voitures|modèles réduits|drones|motos)
            (aime|adore) (lire|regarder|écouter|jouer) [^.,;\n]{3,41}
            élève (_ )?(_ )?(pigeons|lapins|abeilles|poules|chevaux|chiens|oiseaux|canaris)
            (est|c'est) (_ )?(_ )?(colombophile|philatéliste|apiculteur amateur|pêcheur|chasseur|marathonien(ne)?|
            randonneu(r|se)|motard(e)?|cinéphile|mélomane|cycliste|golfeu(r|se)|bricoleu(r|se)|joueur d'échecs|
            jardinier amateur)(?! professionnel)
            (va|vais|allait|part) ~(à la (pêche|chasse|piscine|salle)|au (yoga|foot|tennis|badminton|karaté|judo|
            fitness|stade)|en randonnée)|s'entraîne ~(marathon|course|club|semaine|trail|dimanche)
            (inscrite?|licenciée?) (au|dans un|à un|à la) (club|fanfare|chorale|école de (danse|musique))
            (son|sa) (passion|dada|violon d'ingres)
            (joue|jouer|jouait|joué|fait|fais|faire|faisait|pratique|pratiquer|pratiquait) ~(au|à la|aux|du|de la|
            de l'|des|à|le|la|l'|d') ?{it}(?! de la| du| avec vous)
            (passionnée?|fan|mordue?|féru|férue|amateur|amatrice|dingue|folle|fou|adepte|accro) (de |d'|du |de la |
            de l'|à la |au |des ){it}|passionnée? (par|de|d') ?(les |la |le |l')?[^\s.,;]{4,41}
            (adore|aime|aimait|adorait|raffole|aimons) ~{it}
            (adore|aime|aimait) (_ )?(lire|jardiner|cuisiner|danser|chanter|peindre|dessiner|courir|nager|pêcher|
            chasser|bricoler|tricoter|voyager|randonner)(?! la| le| les)|collectionn(e|ait|er) ~[^\s.,;]{4,41}
            (chante|joue|danse|monte) ~(dans (une?|la|le|l'|sa|son|notre) ?(_ )?(chorale|chœur|harmonie|fanfare|
            orchestre|groupe de _|troupe)|sur scène)
            (ses|son|mes|mon|leurs) (_ )?(hobbys?|hobbies|loisirs|passe-temps|passions?)(?! pour l)( [^.;!?\n]{3,41})?
            (pendant|dans|sur) (son|ses|mon|mes) (temps libre|loisirs)|à ses heures perdues
            (court|couru|prépare|courait) ~(un|le|des|son) (_ )?(marathons?|semi-marathon|trails?)
            membre d'une? (_ )?(club|cercle|troupe|chorale|fanfare) (de |d'|du )[^\s.,;]{3,41}
            (tricote|jardine|randonne|bricole) (le (week-end|dimanche|samedi|soir)|pendant|tous les|chaque|depuis|
            beaucoup|souvent)
            """,
            it=one_of(FRENCH),
        ),
        *sayings(
            r"""
            (breide|haakte|naaide|verzamelde|kweekte|tuinierde|schilderde) (_ ){0,6}(truien|sokken|sokjes|kleedjes|
            mutsjes|kaarten|munten|orchideeën|rozen|duiven|bloemen)
            (lust en (haar|zijn) leven|lust en leven)|(met|in|bij) (zijn|haar|een) (coverband|bandje|bluesband|
            rockgroep|koor|fanfare|toneelvereniging|wielerclub|wandelclub|turnclub|kaartclub)
            (op|naar) de (manege|tatami|piste|schietstand|atletiekpiste|tennisbaan|golfbaan)|(zijn|haar) (moestuin|
            duiven|bijen|motor|racefiets|aquarium|volkstuin)
            (breit|haakt|naait) (_ )?(truien|sokken|sjaals|kleren|kleertjes|dekens|mutsen|jurken)
            (loopt|zwemt|fietst|jogt|leest|schildert|tekent) (_ )?(elke|iedere) (ochtend|avond|dag|week|zondag|
            zaterdag)|lid van (een|de) [^\W\d_]{4,41}club
            (bouwt|restaureert) (_ )?(model[^\s.,;]{3,41}|oldtimers|schaalmodellen)
            (leest|lees|kijkt|luistert|tekent|schildert|kookt|bakt|wandelt|fietst|danst|zingt|zwemt|vist) (heel |
            erg )?graag|(verzamelt|verzamel|verzamelde) (_ )?[^\s.,;]{4,41}(en|s)(?! in| van de| voor)
            (is|als) (een )?(_ )?(duivenmelker|imker|wielertoerist|hobbykok|hobbyfotograaf|visser|sportvisser|
            stripliefhebber|postzegelverzamelaar|filatelist|marathonloper|motorrijder|bergwandelaar|
            supporter van)(?! beroeps)|(doet|doe|deed) ~aan [^\s.,;]{4,41}|(gaat|ga|ging) ~{to}
            (kweekt|houdt) (_ )?(duiven|kanaries|bijen|kippen|konijnen|vogels|vissen)
            (traint|train) ~(marathon|triatlon|wedstrijd)
            speelt (bij|in) (de |een )?(fanfare|harmonie|toneelkring|orkest|ploeg|band|kv|vk|fc)
            (is|zit) (bij|in) (de|een) (scouts|chiro|fanfare|harmonie|toneelkring|turnkring)
            (speelt|speel|speelde|gespeeld) ~{it}
            {does} ~(graag|elke|iedere|in (haar|zijn|mijn) vrije tijd|in het weekend|op (maandag|dinsdag|woensdag|
            donderdag|vrijdag|zaterdag|zondag)|in (een|het) (koor|toneelgroep))|voetbalt|tennist|wielrent
            mountainbiket|padelt|imkert|tuiniert|hengelt|paardrijdt
            (verzamelt|verzamel|verzamelde) (_ )?({to}|[^\s.,;]{4,41}s)(?![^\W_])
            (houdt|hou|hield) (erg |heel |veel )?van {to}
            (gek|dol|verzot|verslingerd|gepassioneerd|bezeten) (op|van|door|aan) ({to}|{it})
            (fervent|verwoed|gepassioneerd|enthousiast)e? [^\W\d_]{4,41}(er|ster|aar|ist|iste|fan)
            (gaat|ga|ging|gaan) (_ )?(graag|vaak|elke _|iedere _|op _) {to}
            (doet|doe|deed) ~aan ({to}|{it}|[^\s.,;]{4,41}sport)
            in (haar|zijn|mijn) vrije tijd
            (doet|deed|beoefent) (_ )?aan ({to}|{it})|(houdt|hield) (_ )?van {it}
            (haar|zijn|mijn) (_e )?(hobby'?s?|vrije tijd|passie|passies|liefhebberij)(?! van de)( [^.;!?\n]{3,41})?
            (zingt|zing|zong) ~in (een|het|ons) [^\s.,;]{0,41}koor
            lid van (een|de|het) (_e )?(schaak|tennis|voetbal|wieler|duik|wandel|toneel|hengel|duiven)(club|kring|
            vereniging)
            """,
            it=one_of(DUTCH),
            to=one_of(DUTCH_TO),
            does=one_of(DUTCH_DO),
        ),
        *sayings(
            r"""
            (läuft|schwimmt|joggt|radelt|liest|malt|strickt|musiziert|reitet|klettert|wandert) (_ )?(jeden|jede|
            jedes) (morgen|abend|tag|woche|sonntag|samstag|wochenende)
            (strickt|näht|häkelt) (_ )?(pullover|socken|mützen|decken|kleider)|spielt (_ )?(_ )?(_ )?{it}
            (baut|bastelt an|restauriert|fliegt) (_ )?(modell[^\s.,;]{3,41}|oldtimer|vogelhäuser|drachen|drohnen)
            (liest|lese|hört|schaut) (gern|gerne) [^.,;\n]{3,41}
            (sammelt|sammle|sammelte) (_ )?[^\s.,;]{4,41}(en|s|n|er)(?! für| ein| von| in)
            (geht|gehe|ging|fährt|fahre) ~((ins|zum|in den|in die) (yoga|fitness|judo|training|chor|fitnessstudio|
            schwimmen|angeln|reiten|fußball|tanzen|turnen)|{to})
            züchtet (_ )?(tauben|kaninchen|hunde|bienen|kanarienvögel|orchideen|rosen)
            (ist|bin|als) (_ )?(_ )?(angler|hobbygärtner(in)?|taubenzüchter|imker|hobbykoch|marathonläufer(in)?|
            sportschütze|briefmarkensammler|motorradfahrer(in)?|bergsteiger(in)?|schachspieler(in)?|jäger|
            hobbyfotograf(in)?|pfadfinder(in)?)
            (ist|spielt|singt|trainiert) (_ )?(im|in einem|in der|in einer) ([^\s.;]{0,41}verein|[^\s.;]{0,41}chor|
            band|theatergruppe|blaskapelle|feuerwehrkapelle)|(spielt|spiele|spielte|gespielt) ~{it}(?! eine rolle)
            {does}( (gern|gerne|jeden|jedes|leidenschaftlich|in (ihrer|seiner|meiner) freizeit|am (wochenende|samstag|
            sonntag)|im verein)){1,2}|(sammelt|sammle|sammelte) (_ )?({to}|alte _)
            (geht|gehe|ging) (_ )?(gern|gerne|oft|jeden _|am _|regelmäßig) {to}|(geht|ging|gehe) {to}
            (begeisterte[rn]?|leidenschaftliche[rn]?|passionierte[rn]?|eifrige[rn]?) [^\W\d_]{4,41}(er|erin|ist|istin|
            fan|koch|köchin)
            (ihre?|seine?|meine?)[nrms]? (_ )?(hobbys?|freizeit|leidenschaft|
            steckenpferd)(?! ist die arbeit)( [^.;!?\n]{3,41})?|(liebt|mag|liebe) (_ )?(das )?{to}
            (begeistert|begeisterte|begeistere|interessiert) (sich|mich) (_ )?für ({to}|{it})|(mag|liebt) (_ )?({to}|
            {it})
            in (ihrer|seiner|meiner) freizeit
            singt ~(im|in einem|in der) [^\s.,;]{0,41}chor|(läuft|lief) ~marathon
            hobby[^\W\d_]{4,41}(er|erin|ist|istin)
            macht (_ )?(yoga|judo|karate|pilates|leichtathletik|musik in ihrer freizeit)
            (sang|singt|spielt|spielte) (_ )?(_ )?im ([^\s.;]{0,20}chor|gesangverein|orchester|spielmannszug|
            musikverein)
            (züchtete|züchtet|sammelte|sammelt|pflegte|restauriert|baut) (_ )?(ihre|seine|alte)?( _)? ?(dahlien|rosen|
            orchideen|kaninchen|oldtimer|modelle|tauben|kakteen)
            (auf|am) (dem |den |der )?(modellflugplatz|fußballplatz|tennisplatz|golfplatz|schießstand|angelteich|
            reiterhof|kletterwand)
            (stemmt|hebt) (_ )?(_ )?gewichte|(seinem|ihrem|im) (schrebergarten|kleingarten|hobbykeller)|(seine|
            ihre) (modelleisenbahn|bienenvölker|tauben|dahlien|harley)
            """,
            it=one_of(GERMAN),
            to=one_of(GERMAN_TO),
            does=one_of(GERMAN_DO),
        ),
        *sayings(
            r"""
            (restores|rebuilds|collects|races|breeds) (_ )?(_ )?(motorbikes|cars|motorcycles|tractors|clocks|
            furniture|boats|bikes|guitars|radios)
            (swims|runs|cycles|jogs|reads|paints|knits|walks|sketches) (_ )?(every|each) _
            (knits|sews|crochets) (_ )?(jumpers|socks|hats|quilts|scarves)
            (part|member) of (a|the) (book|reading|walking|running|film|chess|bridge) (club|group)
            (builds|restores|flies) (_ )?(model [a-z]{4,41}|old cars|vintage [a-z]{4,41}|kites|drones)
            (loves|enjoys|likes) (reading|watching|playing|listening to) [^.,;\n]{3,41}
            breeds (_ )?(budgies|pigeons|rabbits|dogs|canaries|horses|cats)|keeps (bees|pigeons|chickens|koi)
            (is|_'s) (really |very much |heavily )?into {anything}
            does (_ )?(_ )?(crosswords?|sudokus?|yoga|pilates|judo|karate|triathlons|parkruns?)
            (loves|enjoys) (_ )?(bingo|crosswords|baking|fishing|cooking|reading|dancing|football|her garden|
            his garden|jazz|opera)
            (restores|restored|rebuilds|collects|builds|breeds|grows) ([^\s.;]{2,41} ){0,3}(engines|cars|motorbikes|
            tractors|bikes|boats|clocks|furniture|guitars|railways|roses|leeks|dahlias|orchids|budgies|pigeons)
            (his|her|my|the|an) (allotment|vegetable patch|vintage (car|motorbike)|model railway|greenhouse|
            campervan)(?! company)|bell tower
            (back to|takes up|took up|taken up|taking up|(going|gone|went) back to|signed up for|mad about|
            hooked on) ({it}|pottery|painting|knitting|running|gardening|dancing|yoga|judo|fishing)
            (choir|band|orchestra|rugby|football|netball|cricket) (practice|training|rehearsals?)|five-a-side
            (sings|plays|dances|performs|rows) (_ )?(_ )?(in|for|with) (an?|the|our|his|
            her) ([^\s.;]{2,41} ){0,2}(choir|band|orchestra|team|club|group|league|society|crew)
            trains (for|with) (_ )?(_ )?(marathon|triathlon|club)
            (goes|going|went) (to )?(_ )?(the )?({do}|gym|yoga|bingo|pottery class)
            (member|part) of (the|a|our) ([^\s.;]{2,41} ){0,2}(club|choir|band|society|scouts)
            (still |also )(skateboards|paints|knits|cycles|runs marathons|plays [a-z]{4,10}|dances|sings)
            (an?|the) (_ )?(birdwatcher|trainspotter|bell-ringer|ramblers?|angler|beekeeper|hiker|runner|cyclist|
            gardener|gamer|stamp collector)(?! by trade| at)
            (plays?|playing|played) (_ ){0,2}({it}|in goal|in an? (band|orchestra|choir|quartet|brass band)|for (the|
            a) (_ )?(team|side|club))(?! a role)
            (keen|avid|passionate|enthusiastic|amateur|dedicated|hobby|weekend) (_ )?([a-z]{3,41}(ner|mer|ler|ber|ker|
            ger|der|per|ter|ist|man|woman|pher)|cook|birder|gymnast)(?! of| work)
            {does} (_ )?(in (an?|the) (_ )?(choir|band|orchestra|team|club)|every (morning|evening|weekend|day|sunday|
            saturday|week)|marathons|triathlons|on (_ )?(mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|
            saturdays?|sundays?)|in (his|her|my) (spare|free) time|at weekends)
            (mad|crazy|passionate|keen|nuts|obsessed) (about|on|with) ({do}|{it})
            (loves?|enjoys?|likes?|enjoyed|loved|takes up|took up|taken up) (to go |going |playing )?({do}|{it})
            in (his|her|my) (spare|free) time
            ({do}|{it}) (is|was|are|has always been) (his|her|my|their) (_ )?(passion|hobby|pastime|love|thing|
            obsession)
            (is |really |very much |_'m |_'s )into ({do})|(does|do|did) a bit of ({do})|(goes|go|went) ({do})
            collects (_ )?(_ )?(stamps|coins|records|cards|vinyl|books|comics|postcards|clocks|toys|figurines|watches|
            bottles)
            (his|her|my) (_ )?(hobby|hobbies|pastimes?|(spare|free) time|(outside |
            main )interests are)( [^.;!?\n]{3,41})?
            (member|captain|secretary) of (a|the|our|her|his) (_ )?(_ )?(club|society|choir|band|team)
            spends? (_ )?(his|her|my) (weekends|evenings|sundays|saturdays) ({do}|[a-z]{4,41}ing)
            """,
            it=one_of(ENGLISH),
            anything=one_of((*ENGLISH, *ENGLISH_DO, "model railways", "horses", "fitness", "cars", "comics")),
            do=one_of(ENGLISH_DO),
            does=one_of(ENGLISH_DOES),
        ),
    )
    ANCHORS = (
        *FRENCH, *DUTCH, *DUTCH_TO, *DUTCH_DO, *GERMAN, *GERMAN_TO, *GERMAN_DO, *ENGLISH, *ENGLISH_DO,
        *ENGLISH_DOES,
        *listed("""
        canne à pêche, ses pigeons, son potager, vélo de course, sa moto, son voilier, sa chorale, sa guitare,
        ses maquettes, son aquarium, ses abeilles, colombophile, philatéliste, acharné, acharnée, assidu, assidue,
        invétéré, invétérée, chevronné, chevronnée, passionné, passionnée, chorale, chœur, breide, haakte, naaide,
        kweekte, tuinierde, schilderde, lust en, coverband, bandje, bluesband, rockgroep, toneelvereniging,
        wandelclub, turnclub, kaartclub, manege, tatami, schietstand, atletiekpiste, tennisbaan, golfbaan,
        zijn moestuin, haar moestuin, zijn duiven, haar duiven, zijn bijen, haar bijen, zijn motor, haar motor,
        racefiets, aquarium, volkstuin, modellflugplatz, kirchenchor, gesangverein, schützenverein, kleingarten,
        schrebergarten, dahlien, rosen, orchideen, kaninchen, oldtimer, kakteen, tauben, gewichte, fußballplatz,
        tennisplatz, golfplatz, schießstand,
            angelteich, reiterhof, kletterwand, hobbykeller, modelleisenbahn, bienenvölker, harley, *chor, orchester,
            spielmannszug, musikverein, allotment, bell tower, vegetable patch, vintage car, vintage motorbike,
            model railway, greenhouse, campervan, rebuilds, motorbikes, tractors, leeks, dahlias, orchids, budgies,
            mad about, hooked on, signed up for, taking up, choir, rehearsal, rehearsals, rugby training,
            rugby practice, steam engines, restores, restored, pottery, takes up, took up, taken up, back to pottery,
            choir practice, band practice, five-a-side,
            ses dimanches, ses week-ends, ses soirées, ses samedis, son temps libre, club de, cercle de, chaque matin,
            tous les matins, truien, sokken, sjaals, mutsen, elke ochtend, iedere ochtend, elke avond, leesclub,
            *club, jeden morgen, jeden abend, jeden tag, pullover, socken, mützen, motorbikes, motorcycles, tractors,
            every morning, every evening, every day, jumpers, quilts, scarves, book club, reading group,
            walking group, running club, book group, modellflugzeuge, modellbau*, modelleisenbahn*, oldtimer,
            oldtimers, vogelhäuser, drachen, drohnen, liest gern*, hört gern*, restores, vintage cars, old cars,
            model planes, model railway*, model trains, kites, drones, loves reading, enjoys reading, likes reading,
            loves watching, loves playing, modelbouw*, schaalmodellen, leest graag, kookt graag, bakt graag,
            wandelt graag, fietst graag, danst graag, zingt graag, zwemt graag, vist graag, tekent graag,
            schildert graag, heel graag, erg graag, maquettes, vieilles voitures, modèles réduits, aime lire,
            aime jouer, colombophile, philatéliste, apiculteur, pêcheur, chasseur, marathonien, marathonienne,
            randonneur, randonneuse, motard, motarde, cinéphile, mélomane, cycliste, golfeur, golfeuse, bricoleur,
            bricoleuse, lapins, abeilles, poules, oiseaux, canaris, chevaux, piscine, s'entraîne, école de danse,
            école de musique, dada, duivenmelker, imker, wielertoerist, hobbykok, hobbyfotograaf, visser, sportvisser,
            filatelist, postzegelverzamelaar, marathonloper, motorrijder, doet aan, doe aan, deed aan, triatlon,
            kanaries, kippen, konijnen, scouts, chiro, toneelkring, turnkring, sammelt, züchtet, angler,
            hobbygärtner*, taubenzüchter, hobbykoch, marathonläufer*, sportschütze, briefmarkensammler,
            motorradfahrer*, bergsteiger*, schachspieler*, hobbyfotograf*, pfadfinder*, fitness, fitnessstudio,
            *verein, theatergruppe, blaskapelle, breeds, keeps bees, keeps pigeons, keeps chickens, is into, 's into,
            bingo, choir, orchestra, parkrun, parkruns, gym, birdwatcher, trainspotter, bell-ringer, rambler,
            ramblers, beekeeper, hiker, gardener, gamer, stamp collector, society, crossword, sudoku, sudokus,
            triathlon, plays in, her garden, his garden, passionné, passionnée, adore lire, adore danser, aime danser,
            adore chanter, aime chanter, jardiner, cuisiner, peindre, dessiner, pêcher, chasser, bricoler, tricoter,
            randonner, voyager, adore courir, aime courir, adore nager, aime nager, collectionn*, harmonie, fanfare,
            chœur, troupe, sur scène, hobby*, hobbies, loisirs, passe-temps, passion, passions, temps libre,
            heures perdues, tricote, jardine, randonne, bricole, verzamel*, fervent*, verwoed*, gepassioneerd*,
            enthousiast*, vrije tijd, passie, passies, liefhebberij, *koor, schaakclub, tennisclub, voetbalclub,
            wielerclub, duikclub, wandelclub, sammle, begeisterte*, leidenschaftlich*, passionierte*, freizeit,
            leidenschaft, steckenpferd, *chor, marathon, yoga, leichtathletik, in goal, brass band, for the team,
            for a team, the village team, for the club, keen, avid, passionate, enthusiastic, collects, pastime*,
            spare time, free time, outside interests, main interests, captain of, member of, secretary of,
            his weekends, her weekends, his evenings, her evenings, his sundays, her sundays, *sport, amateur
        """),
    )  # fmt: skip
