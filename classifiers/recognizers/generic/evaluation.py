"""How somebody's work or learning is judged, in sentences: reviews, targets, examinations, marks.

`haar evaluatie was onvoldoende`, `n'a pas réussi sa période d'essai`, `exceeds expectations`. Not one: the evaluation
of a project, a product that passed a test, the targets of a firm.
"""

from __future__ import annotations

from ..forms import listed
from ..sayings import SayingRecognizer, sayings
from ..wordings import Wording

_MARK = r"""
    [0-9]{1,3}([.,][0-9]{1,2})? ?(/ ?[0-9]{2,3}|sur [0-9]{2,3}|op [0-9]{2,3}|out of [0-9]{1,3}|von [0-9]{1,3}|%|
    punten|punkte)
"""
_FRENCH_TEST = r"""
    examens?|concours|épreuves?|période d'essai|essai|permis( de conduire)?|bac(calauréat)?|test|partiels?|année|stage
    formation|certification|session|bloc|master|maths?|français|anglais|brevet|néerlandais
"""
_DUTCH_TEST = r"""
    examens?|toets(en)?|proef(periode|tijd)?|rijexamen|rijbewijs|test|proeven|stage|jaar|opleiding|vak(ken)?
    tentamens?|selectie|wiskunde|frans|nederlands|engels|jury|scriptie|taal
"""
_GERMAN_TEST = r"""
    [^\W\d_]{0,41}prüfung(en)?|klausur(en)?|[^\W\d_]{0,41}examen|abitur|probezeit|führerschein|[^\W\d_]{2,41}test
    lehre|ausbildung|studium|physikum|mathe(matik)?|klasse|kurs
"""
_ENGLISH_TEST = r"""
    exams?|examinations?|tests?|probation(ary period)?|trial period|driving test|finals|a-levels|gcses?|assessments?
    course|module|year|interview|audition|certification|resits?|dissertation|viva|maths|english
"""
_FRENCH_GOOD = r"""
    excellente?s?|insuffisante?s?|très (bonne?s?|bien|positive?s?|satisfaisante?s?|moyenne?s?)|bonne?s?|mauvaise?s?
    médiocres?|négative?s?|positive?s?|décevante?s?|satisfaisante?s?|mitigée?s?|favorables?|défavorables?|en dessous
    au-dessus|inférieure?s?|moyenne?s?|exemplaires?|élogieu(x|se|ses)|catastrophiques?|faibles?|irréprochables?
    passables?|supérieure?s?|bien|insuffisant
"""
_DUTCH_GOOD = r"""
    onvoldoende|uitstekende?|goede?|slechte?|zwakke?|ondermaatse?|positie(f|ve)|negatie(f|ve)|gunstige?|ongunstige?
    matige?|voldoende|zeer goede?|ver onder|onder de|boven de|teleurstellende?|schitterende?|lovende?|tegenvallende?
"""
_GERMAN_GOOD = r"""
    ((sehr|nur|nicht|mit) )?gut(e[rnms]?)?
    (schlecht|mangelhaft|ungenügend|befriedigend|ausreichend|hervorragend|ausgezeichnet)(e[rnms]?)?
    (durchwachsen|positiv|negativ|unterdurchschnittlich|überdurchschnittlich|unzureichend|enttäuschend|
    tadellos)(e[rnms]?)?|unter den|über den|miserabel|schwach
"""
_ENGLISH_GOOD = r"""
    excellent|outstanding|poor(ly)?|good|bad|(well )?below|(well )?above|unsatisfactory|satisfactory|disappointing
    positive|negative|mixed|glowing|terrible|weak|strong|mediocre|exceptional|inadequate|needs improvement|improving
    average|sloppy|underwhelming
"""
_FRENCH_WORK = r"""
    prestations?|performances?|résultats?|travail|notes?|rendement|évaluation|appréciation|bulletin|rapports?|copie
    entretien annuel
"""
_DUTCH_WORK = r"""
    prestaties?|resultaten|werk|punten|cijfers?|rendement|rapport|evaluatie|beoordeling|functioneren|stageverslag
    functioneringsgesprek
"""
_GERMAN_WORK = r"""
    leistung(en)?|ergebnisse?|arbeit|noten?|zeugnis|beurteilung|bewertung|zensuren|arbeitsweise|leistungsbeurteilung
    mitarbeit
"""
_ENGLISH_WORK = r"""
    performance|results?|work|marks?|grades?
    ((performance|annual|end-of-year|mid-year|quarterly) )?(review|appraisal|evaluation|assessment)|reports?|ratings?
    scores?|feedback|timekeeping|punctuality
"""


class EvaluationRecognizer(SayingRecognizer):
    """Judgements of somebody at work, at school or in an examination."""

    ENTITY = "EVALUATION"
    ELSE = Wording(
        r"(?<![^\W_])(?:(?:company|firm|product|project|system|model|device|machine|software|team|group|website"
        r"|société|entreprise|projet|produit|système|appareil|bedrijf|toestel|systeem|unternehmen|produkt|projekt|gerät"
        r"|anlage|fahrzeug) (?:is|was|has|exceed\w*|meets?|met|missed|est|était|a|ont|heeft|werd|ist|hat|war|erfüllt"
        r"|übertrifft)|(?:van het|van de|of the|du|der|des) (?:project|projet|system|system[es]|produit|produkts"
        r"|product))(?![^\W_])",
    )
    SAID = (
        *sayings(
            r"""
            (?P<value>(n')?(a|ai|avait|as) ((pas|brillamment|enfin|encore) )?(réussi|raté|échoué (à|aux?|dans|en)|
            repassé|loupé)) ~((sa|son|ses|mon|ma|mes|le|la|les|l'|un|au|une) ?)?(_ )?({test})
            """,
            test=_FRENCH_TEST,
        ),
        *sayings(
            r"""
            (?P<value>passed|failed|fails|passes|retaking|flunked|resitting|aced|scraped through) (_ )?((his|her|my|
            the|their|an?|in|all) ){1,3}(_ )?({test})
            """,
            test=_ENGLISH_TEST,
        ),
        *sayings(
            r"""
            (une?|le|la) (_ )?(travailleu(r|se)|élève|employée?|collaborat(eur|rice)|stagiaire|apprentie?|
            élément) (_ )?(appliquée?|ponctuelle?|sérieu(x|se)|motivée?|fiable|compétente?|efficace|doué|douée|
            médiocre|moyenne?|lente?)
            (très|pas|peu|fort|entièrement) (satisfaite?s?|contente?s?) (de|du|d') ?(son|sa|ses|travail|lui|elle|mme|
            m\.|(?-i:[A-ZÀ-Þ])_)|(chiffres|résultats) (de vente )?(en dessous|inférieurs|insuffisants)
            (note|moyenne|score|résultat)s? ([^.;\n]{1,41} )?(est|était|sont) (de )?{mark}
            manqu(e|ait) (_ )?(de |d')(soin|patience|concentration|discipline|attention|confiance|maîtrise)
            (bons?|mauvais|excellents?|faibles?) (résultats|élève|élément|employée?|travailleur)(?! de l'entreprise|
            financiers)
            (très|assez|trop|plutôt|peu) (compétente?|efficace|productive?|productif|rapide|soigneu(x|se)|
            polyvalente?|fiable|autonome)|(fournit|livre|rend) un travail _
            (félicité|félicitée|récompensée?) pour (son|sa|ses)|(a|ai|avait) (_ )?(redoublé|doublé)|redouble
            (à|travail|conduite|prestation|rendement) laiss(e|er|ait|ent) (_ )?à désirer
            {mark} (en|à|au|aux) (_ )?({test})|réussi ~avec {mark}
            (est|était|reste|trop|très|assez|plutôt) (lente?|brouillonne?|ponctuelle?|consciencieu(x|se)|rigoureu(x|
            se)|appliquée?|assidue?|motivée?|démotivée?|distraite?|désordonnée?|peu (fiable|motivée?|rigoureu(x|se))|
            négligente?|méticuleu(x|se))|(commet|fait) ~(erreurs|fautes)(?! de frappe)
            travaille (_ )?(bien|mal|vite|lentement|proprement|trop lentement|sérieusement|sans méthode)
            (entretien|évaluation) (avec|de) (mme|m\.|(?-i:[A-ZÀ-Þ])_)
            (a|ai) (_ )?(eu|obtenu|reçu) (un|de) (_ )?(bon|mauvais|excellent)s? (bulletin|points|résultats|rapport|
            notes|score)|(moyenne|points) (insuffisante?s?|en baisse)
            (baisse|recul) de (ses|mes) (notes|résultats|performances)|recalée?
            (a|ai) (_ )?(obtenu|reçu|eu|décroché) ~({mark}|(la |une )?(mention|(grande |plus grande )?distinction|
            satisfaction)|« ?(très )?(bien|bon|insuffisant))
            (a|ai) (_ )?(obtenu|reçu|eu) une (_ )?(évaluation|appréciation)( ({good}))?|évaluation ({good})
            évaluée? (_ )?({good})|notée? ({mark}|{good})
            (son |sa |ses |mon |ma |mes |les |la |l')(_ )?({work})( [^.;:!?\n]{1,41}?)? (est|sont|était|étaient|reste|
            restent|
            a été|ont été|fut|laissent?|jugée?s?) ~({good}|à désirer)
            son (évaluation|bilan|entretien annuel) (annuelle?|de fin d'année|montre|indique|conclut|révèle|relève|
            mentionne|souligne|s'est)|(objectifs?|quotas?)( [^.;:!?\n]{1,41})? (n'ont|n'a) pas été atteints?
            (n'a|a|avait) (_ )?(atteint|dépassé|rempli) (_ )?(ses|les|mes|nos) (_ )?(objectifs|attentes|quotas)
            (atteint|dépasse|remplit|répond à) (_ )?(ses|les|nos) (objectifs|attentes|quotas)
            manqu(e|ait) ~(rigueur|motivation|ponctualité|initiative|autonomie|organisation|sérieux|maturité|
            assiduité|précision|implication|concentration)
            (doit|devra) (_ )?(s'améliorer|progresser|faire des progrès)|(il|elle|qu'il|qu'elle) progresse
            (trouve|juge|estime|considère) (_ )?(brouillonne?|compétente?|incompétente?|lente?|efficace|sérieu(x|se)|
            insuffisante?|paresseu(x|se)|désordonnée?)
            (appréci\w{1,4}|salu\w{1,3}|souligne\w{0,2}|reconna\w{2,4}|déplor\w{1,3}) [^.;:!?\n]{0,41}(ponctualité|
            sérieux|rigueur|professionnalisme|efficacité|motivation|dévouement|retards|manque de)
            """,
            test=_FRENCH_TEST,
            good=_FRENCH_GOOD,
            work=_FRENCH_WORK,
            mark=_MARK,
        ),
        *sayings(
            r"""
            scoort (_ )?(hoog|laag|goed|slecht|zwak|sterk|matig)
            (niet|zeer|heel|erg|on)? ?tevreden (over|met) (het werk|de prestaties|de inzet|haar|hem|(?-i:[A-ZÀ-Þ])_)
            (harde|goede|slechte|trage|stipte|gemotiveerde|betrouwbare) (werker|werkster|werkkracht|medewerker|
            leerling|student|studente)|(haalde|kreeg|scoorde) ~[^\W\d_]{3,41}tig procent|slaagde ~(met|voor|in|niet)
            (geslaagd|afgestudeerd) (met|voor)|({work})( [^.;\n]{1,41})? (is|zijn|was|waren) (_ )?({good})
            (gemiddelde|score|punten) (van|is|was) {mark}
            werkt (_ )?(zelfstandig|vlot|goed|hard|secuur|onzorgvuldig|te traag)
            (goede|slechte|zwakke|sterke|knappe) (leerling|student|studente|werkkracht|medewerker|medewerkster)
            (verdient|kreeg) ~(pluim|felicitaties|lof)
            [0-9]{1,3} (procent|op (10|20|100|tien|twintig)) (op|voor) (haar|zijn|mijn|het|de|een) (_ )?({test})
            [0-9]{1,3} procent (gehaald|behaald)|dubbelt|bissen|(jaar|klas) (overdoen|dubbelen|bissen|opnieuw)
            (blijft|bleef) zitten
            (is|was|zeer|heel|te|erg|nogal) (traag|slordig|stipt|nauwgezet|onbetrouwbaar|betrouwbaar|lui|ijverig|
            gemotiveerd|ongemotiveerd|leergierig|punctueel|plichtsbewust|verstrooid)(?! voor)
            maakt (te )?(veel|weinig|geen|nog) (fouten|vergissingen)
            (functioneringsgesprek|evaluatiegesprek|jaargesprek|evaluatie) (met|van) (?-i:[A-ZÀ-Þ])_
            moet (nog )?(sneller|nauwkeuriger|beter|zelfstandiger|stipter) werken
            (goed|slecht|knap|mooi|tegenvallend) rapport|(haar|zijn) werkpunt(en)?
            (levert|leverde) (goed|slecht|slordig|knap|uitstekend|degelijk) werk
            (blijft|bleef) ~achter op (schema|de verwachtingen)
            (is|was|werd|ben|niet|ook) (_ )?(geslaagd|gezakt|gebuisd|afgewezen) (voor|in|met|als|bij) |gezakt voor
            gebuisd|slaagde(n)? ~(niet|voor haar|voor zijn|met)|(buisde|zakte) voor|(is|was|ben) (_ )?(niet )?geslaagd
            (geslaagd|gezakt) (voor|in) ~({test})
            (haalde?|scoorde?|kreeg|behaalde?|heeft|gehaald|gescoord) ~({mark}|(grote |grootste )?onderscheiding|
            een (_ )?(onvoldoende( voor _)?|buis|evaluatie|beoordeling|quotering)|({good}) (punten|cijfers|evaluatie|
            beoordeling))
            (zijn|haar|mijn|de|het|diens|laatste) (_ )?({work})( [^.;:!?\n]{1,41}?)? (is|was|zijn|waren|werden|blijft|
            blijven|bleef) ~({good}|achter|ondermaats|beneden|onder|boven)( [^.,;\n]{1,41}verwachtingen?)?
            evaluatie:? ({good})|({good}) (evaluatie|beoordeling)
            (haalt|haalde|bereikt|halen|gehaald) [^.;:!?\n]{0,41}(doelstellingen|targets?|verwachtingen|norm)( niet)?
            (doelstellingen|targets) [^.;:!?\n]{0,41}(gehaald|bereikt)
            (presteert|presteerde|functioneert|functioneerde) (_ )?(onder|boven|goed|slecht|zwak|uitstekend|
            onvoldoende|ondermaats)( [^.,;\n]{0,41}verwachting(en)?)?
            werkt (_ )?(slordig|traag|nauwkeurig|te traag|zelfstandig)
            (overtreft|voldoet) ~(verwachtingen|eisen)( niet)?
            (mist|gebrek aan) ~(initiatief|motivatie|stiptheid|inzet|zelfstandigheid|nauwkeurigheid)
            """,
            test=_DUTCH_TEST,
            good=_DUTCH_GOOD,
            work=_DUTCH_WORK,
            mark=_MARK,
        ),
        *sayings(
            r"""
            mit (herrn|frau|ihm|ihr|seiner|ihrer|(?-i:[A-ZÄÖÜ])_) ~(zufrieden|unzufrieden)
            (umsätze|zahlen|verkaufszahlen) [^.;\n]{2,41}(unter|über) (dem soll|plan|ziel)
            (fleißige|gute|schlechte|zuverlässige|gewissenhafte|langsame|motivierte)r? (arbeiter|arbeiterin|
            mitarbeiter|mitarbeiterin|schüler|schülerin|kraft)|(mit auszeichnung|knapp|gerade so) bestanden
            ({work})( [^.;\n]{1,41})? (ist|sind|war|waren) (_ )?({good}|sorgfältig|gewissenhaft|zuverlässig|tadellos|
            mittelmäßig)|(fiel|fällt) (_ )?({good}|mittelmäßig|schlecht|gut) aus
            ({test}) (_ )?(mit {mark}|mit [1-6][.,][0-9]|nicht) (bestanden|abgelegt|abgeschlossen)
            (guter|schlechter|gute|schlechte|schwache|schwacher) (schüler|schülerin|mitarbeiter|mitarbeiterin)
            (hat|hatte|bekam|schrieb|bekommt) (in|im) _ (eine?) (eins|zwei|drei|vier|fünf|sechs|[1-6])(?! [a-z])
            (bleibt|blieb) ~sitzen|(wiederholt|wiederholte|wiederholen) ~(klasse|jahr|schuljahr)
            ({work}) (fiel|fällt) [^.;\n]{2,41} aus(?![^\W_])
            (ist|war|arbeitet|zu|sehr|recht|ziemlich) (_ )?(unzuverlässig|zuverlässig|pünktlich|unpünktlich|fleißig|
            faul|motiviert|unmotiviert|gewissenhaft|langsam|schlampig|nachlässig|engagiert|lernwillig)(?! und| zu)
            macht (zu |noch |immer )?(viele|wenige|zu viele) fehler
            (mitarbeitergespräch|beurteilungsgespräch|jahresgespräch) mit (frau|herrn|(?-i:[A-ZÄÖÜ])_)
            (schlechtes|gutes|mittelmäßiges|glänzendes) (zeugnis|arbeitszeugnis)|bestand ~(mit|nicht)
            (lässt|ließ) ~zu wünschen übrig
            (seine|ihre|meine) (noten|leistungen) ~(verbessert|verschlechtert|abgesackt|nachgelassen)
            ({test}) ~(bestanden|versemmelt|verhauen|vergeigt|geschafft|vermasselt)
            (bestand|besteht|schaffte) ~({test})|durch ~({test}) (gefallen|gerasselt)|durchgefallen|durchgerasselt
            sitzen ?geblieben|(fällt|fiel) ~durch(?![^\W_])(?! die| den| das)
            (abschlussnote|notenschnitt|schnitt|note) (von |ist |war )?[1-6]([.,][0-9])?
            mit (der note |einer? )?[«„\"]?(sehr gut|gut|befriedigend|ausreichend|mangelhaft|auszeichnung|
            [1-6][.,][0-9])[^.;:!?\n]{0,41}(bestanden|bewertet|beurteilt|abgeschlossen|benotet)
            (bekam|bekommt|hat|erhielt|schrieb|erreichte|erzielte|geschrieben) ~({mark}|eine (fünf|sechs|eins|zwei|
            drei|vier)(?! [a-z])|({good}) (noten?|beurteilung|bewertung))
            (ihre?|seine?|meine?|die|das|letzte)[nrms]? (_e[rnms]? )?({work})( [^.;:!?\n]{1,41}?)? (ist|sind|war|
            waren|wurden?|werden|wird|lassen|lässt|ließ|liegen|liegt|lag|lagen|fiel|fielen|blieb) ~({good}|
            zu wünschen|hinter)( [^.,;\n]{1,41}(erwartungen|durchschnitt|übrig))?
            ({good}) (beurteilung|arbeitszeugnis|zwischenzeugnis)
            (erreicht|übertrifft|erfüllt|verfehlt|erreichte|übertraf|erfüllte|verfehlte) [^.;:!?\n]{0,41}(ziele?|
            erwartungen|anforderungen|vorgaben|zielvorgaben|soll)( nicht)?
            (ziele?|erwartungen|vorgaben) ([^\s.;]{2,41} ){0,3}(erreicht|übertroffen|erfüllt|verfehlt)
            (mangelt|fehlt) es ([^\s.;]{3,41} ){0,2}an [^\W\d_]{4,41}|vollsten zufriedenheit
            (arbeitet|gearbeitet) (_ )?(schlampig|sorgfältig|langsam|zu langsam|ungenau|fehlerhaft|zuverlässig|
            unzuverlässig|gewissenhaft)|muss sich (_ )?verbessern
            (zuverlässigkeit|pünktlichkeit) [^.;:!?\n]{0,41}(geschätzt|gelobt|bemängelt)
            """,
            test=_GERMAN_TEST,
            good=_GERMAN_GOOD,
            work=_GERMAN_WORK,
            mark=_MARK,
        ),
        *sayings(
            r"""
            (pleased|happy|unhappy|satisfied|dissatisfied|disappointed|impressed) with (his|her|_'s) (work|
            performance|progress|attitude|results)|(praised|commended|criticised|criticized) (his|her) [^.;\n]{2,41}
            (sales|figures|numbers) (are|were) (well |far )?(below|above|under) target|rated ["“”'‘’]?({good})
            (a|an) (hard|slow|reliable|conscientious|diligent|lazy|careless|excellent|poor) (worker|employee|pupil|
            student|learner)
            (got|gets|getting|earned) (_ )?(straight as|good grades|bad grades|top grades|a distinction|full marks|
            honours)|(his|her|my|_'s) (last |latest |annual )?(appraisal|review|assessment|evaluation|report)(?! of)
            (poor|excellent|star|top|weak|model) (performer|pupil|student|employee|worker)
            (praised|commended|criticised) for (his|her)|{mark} (in|on|for) (his|her|my|the|their) (_ )?(_ )?({test})
            (hasn't|has not|didn't|did not|has|never) (met|hit|reach|reached|meet|hit) (_ )?(his|her|
            my) ([^\s.;]{2,41} ){0,2}(targets?|goals|objectives|quota)
            (repeats|repeating|repeated) (the|a|her|his) (_ )?(year|grade)|held back a year
            (is|was|very|too|quite|rather|always) (slow but|punctual|reliable|unreliable|hard-working|hardworking|
            lazy|diligent|conscientious|careless|thorough|sloppy|disorganised|motivated|unmotivated|a (quick|slow|
            fast|hard) (learner|worker))(?! to say)|makes (too many |a lot of |few |silly |careless )(mistakes|errors)
            (good|bad|poor|excellent|glowing|mixed|terrible) (school )?(report|appraisal|review|reference)(?! of the|
            for the product)
            (struggles|struggled|struggling) (with|to) ([^\s.;]{2,41} )?(deadlines|pace|workload|maths|reading|
            keep up)
            (scored|scores|got|received|achieved|gained|awarded|averaged|given) ~({mark}|(well )?(below|
            above) average|distinction|merit|(top|low|poor|full|high) marks|a first|a 2[:.][12])
            rated ~({mark}|{good})|(graded?|got) an? (?-i:[A-EU])[+*-]?(?! [a-z])
            (his|her|my|their|_'s|last) (_ )?({work})( [^.;:!?\n]{1,41}?)? (is|are|was|were|has been|have been|
            came back|remains?|came out|keeps?) ~({good})( [^.,;\n]{1,41}(expectations?|average|standard|par))?
            (his|her|my|_'s) (performance|work|grades|marks|attendance) ~(slipped|suffers|suffered|dropped|improved|
            worsened)
            (exceed(s|ed)?|meets?|met|below|above|falls short of|fell short of|
            short of) ([^\s.;]{2,41} ){0,2}expectations
            (exceeds|exceeded|met|hit|missed|misses|beat|smashed|short of|achieved|reached) (_ )?(all )?(his|her|my|
            their) ([^\s.;]{2,41} ){0,2}(targets?|objectives|goals|kpis|quota)|(missing|misses|missed) (_ )?deadlines
            under-?perform(s|ed|ing)(?! assets| loans| sto)|performance improvement plan
            needs to (work on|improve) (his|her)
            (lacks|lacked|lacking|showed a lack of|shows great|shows little) ~(initiative|motivation|punctuality|
            confidence|leadership|commitment|effort|focus|rigour|attention|promise)
            (is|was|are) (sloppy|careless|unreliable|a (slow|quick|fast|poor) (worker|learner))|needs improvement
            """,
            test=_ENGLISH_TEST,
            good=_ENGLISH_GOOD,
            work=_ENGLISH_WORK,
            mark=_MARK,
        ),
    )
    ANCHORS = listed("""
        satisfait, satisfaite, chiffres, tevreden, harde werker, scoort hoog, scoort laag, scoort goed, scoort slecht,
        zufrieden, unzufrieden, verkaufszahlen, umsätze, mitarbeiterin, pleased with, happy with, unhappy with,
        satisfied with, disappointed with, impressed with, praised her, praised his, criticised her, criticised his,
        sales figures, doué, douée, hard worker, moyenne, ma note, sa note, soin, patience, bons résultats,
        mauvais résultats, polyvalent, polyvalente, soigneux, soigneuse, félicité, félicitée, geslaagd met,
        afgestudeerd, gemiddelde, zelfstandig, secuur, onzorgvuldig, leerling, pluim, felicitaties,
        seine arbeitsweise, ihre arbeitsweise, mittelmäßig, straight as, good grades, bad grades, top grades, honours,
        his appraisal, her appraisal, performer, pupil, praised for, commended for, criticised for, last appraisal,
        latest appraisal, redouble, redoublé, doublé, à désirer, consciencieux, consciencieuse, appliqué, appliquée,
        assidu, assidue, motivé, motivée, démotivé, démotivée, distrait, distraite, méticuleux, méticuleuse, ponctuel,
        ponctuelle, rigoureux, rigoureuse, négligent, négligente, erreurs, fautes, travaille bien, travaille mal,
        travaille vite, entretien avec, procent, overdoen, dubbelen, bissen, zitten, stipt, nauwgezet, onbetrouwbaar,
        betrouwbaar, lui, ijverig, gemotiveerd, ongemotiveerd, leergierig, plichtsbewust, fouten, vergissingen,
        evaluatiegesprek, jaargesprek, beter werken, sneller werken, nauwkeuriger werken, werkpunt, werkpunten,
        slecht rapport, goed rapport, knap rapport, goed werk, slecht werk, uitstekend werk, eine eins, eine zwei,
        eine drei, eine vier, eine fünf, eine sechs, sitzen, klasse, fiel, pünktlich, unpünktlich, fleißig, faul,
        motiviert, unmotiviert, nachlässig, engagiert, fehler, mitarbeitergespräch, beurteilungsgespräch,
        jahresgespräch, zu wünschen, ihre leistungen, seine leistungen, exam, exams, test, repeats, repeating,
        repeated, held back, slow but, punctual, reliable, hard-working, hardworking, lazy, diligent, conscientious,
        thorough, disorganised, motivated, unmotivated, mistakes, errors, struggles, struggled, struggling,
        school report, réussi, raté, échoué, repassé, loupé, recalé, recalée, a obtenu, ai obtenu, distinction,
        évaluation, appréciation, évalué, évaluée, noté, notée, ses prestations, ses performances, ses résultats,
        son travail, son rendement, ses notes, son bulletin, entretien annuel, son bilan, objectifs, attentes, quotas,
        rigueur, motivation, ponctualité, initiative, maturité, assiduité, implication, s'améliorer, progresser,
        faire des progrès, progresse, brouillon, brouillonne, compétent, compétente, incompétent, incompétente, lent,
        lente, sérieux, sérieuse, insuffisant, insuffisante, paresseux, paresseuse, désordonné, désordonnée,
        professionnalisme, dévouement, efficacité, déplor*, geslaagd, gezakt, gebuisd, afgewezen, slaagde, slaagden,
        buisde, zakte, onderscheiding, onvoldoende, een buis, *evaluatie, *beoordeling, quotering, haalde, scoorde,
        scoort, behaalde, gescoord, zijn prestaties, haar prestaties, zijn resultaten, haar resultaten, zijn werk,
        haar werk, de cijfers, de punten, haar punten, zijn punten, haar cijfers, zijn cijfers, zijn rapport,
        haar rapport, functioneren, stageverslag, functioneringsgesprek, doelstellingen, targets, target, presteert,
        presteerde, functioneert, functioneerde, verwachting, verwachtingen, initiatief, motivatie, stiptheid,
        zelfstandigheid, slordig, traag, nauwkeurig, bestanden, besteht, bestand, versemmelt, verhauen, vergeigt,
        vermasselt, geschafft, schaffte, durchgefallen, gefallen, gerasselt, durchgerasselt, sitzengeblieben,
        sitzen geblieben, fällt, abschlussnote, notenschnitt, bewertet, beurteilt, benotet, seine arbeit, ihre arbeit,
        seine noten, ihre noten, zeugnis, arbeitszeugnis, zwischenzeugnis, *beurteilung, arbeitsweise, zielvorgaben,
        vorgaben, erwartungen, anforderungen, mangelt es, fehlt es, schlampig, sorgfältig, langsam, ungenau,
        fehlerhaft, zuverlässig, unzuverlässig, gewissenhaft, verbessern, zuverlässigkeit, pünktlichkeit,
        zufriedenheit, auszeichnung, passed, failed, fails, passes, retaking, flunked, resitting, aced,
        scraped through, scored, scores, averaged, rated, graded, grade, got a, got an, merit, top marks, low marks,
        poor marks, full marks, high marks, average, a first, out of, appraisal, evaluation, his work, her work,
        his review, her review, my review, his results, her results, his report, her report, his marks, her marks,
        his grades, her grades, my grades, timekeeping, punctuality, attendance, expectations, objectives, kpis,
        quota, deadlines, underperform*, under-perform*, lacks, lacked, lacking, sloppy, careless, unreliable,
        learner, worker, needs to work on, needs to improve, his assessment, her assessment, content de, contente de,
        content du, content d', contente d', contents de, meine leistungen, deine leistungen, leistungen von,
        leistungen sind, leistungen waren, leistungen in, leistungen lassen, seine leistung, ihre leistung,
        leistung ist, leistung war, leistung fiel, performance review, annual review, his performance,
        her performance, my performance, performance was, performance is, performance has, last review, latest review,
        year review, quarterly review, good review, bad review, poor review, glowing review, mixed review, review was,
        review is, his feedback, her feedback, my feedback, feedback was, feedback is, d'autonomie, l'examen,
        aux examens, son examen, ses examens, aan het examen, het examen, haar examen, zijn examen, examen frans,
        examen wiskunde, ihre ziele, seine ziele, meine ziele, ihr ziel, sein ziel, mein ziel, ziel erreicht,
        ziele erreicht, die ziele, his goals, her goals, my goals, sales goals, needs improvement, improvement plan,
        note de, note est, note était, der note, bonne note, mauvaise note, bon bulletin, mauvais bulletin,
        le bulletin, son objectif, ses objectifs, l'objectif, la mention, une mention, good reference, bad reference,
        glowing reference, reports are, reports were, peu efficace, très efficace, assez efficace, plutôt efficace,
        élément efficace, travailleur efficace, collaborateur efficace, collaboratrice efficace, trouve efficace,
        juge efficace, estime efficace
    """)
