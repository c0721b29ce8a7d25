"""Praise and blame of somebody at work or school, as colleagues say it: `ist ein Glücksfall`, `loopt de kantjes eraf`.

Not one: what an advert asks of whoever applies, a product that its customers love.
"""

from __future__ import annotations

from ..forms import listed
from ..sayings import SayingRecognizer, sayings
from ..wordings import Wording

_FRENCH_WORK = "rapport|dossier|travail|exposé|mémoire|devoir|projet|compte rendu|présentation|copie"
_FRENCH_HOW = r"""
    bâclée?|brillante?|impeccable|soignée?|confuse?|nulle?|remarquable|décevante?|remarquée?|truffée? d'erreurs
    réussie?
"""
_DUTCH_WORK = "verslag(en)?|presentatie|rapport(en)?|dossiers?|voorstel(len)?|lessen|facturen|offertes|spreekbeurt"
_GERMAN_GIFT = r"""
    verhandlungsgeschick|fachwissen|einsatzbereitschaft|teamfähigkeit|sorgfalt|auffassungsgabe|arbeitsmoral
    belastbarkeit|organisationstalent|kundenorientierung|eigeninitiative|arbeitseinsatz|durchsetzungsvermögen
    umgang mit (den )?(kunden|kollegen|patienten|gästen|schülern)|führungsstil|kritikfähigkeit|zeitmanagement
"""
_ENGLISH_WORK = (
    "presentation|essay|pitch|coursework|homework|reports?|paperwork|lessons?|handover|minutes|spreadsheets?"
)

_FRENCH_QUALITY = r"""
    (peu |très |assez |trop |plutôt |pas ){0,2}(travailleu(r|se)|bonn?e?|mauvaise?|ponctuel(le)?|satisfaisante?|
    insuffisante?|paresseu(x|se)|compétente?|incompétente?|sérieu(x|se)|fiable|consciencieu(x|se)|motivée?|démotivée?|
    rigoureu(x|se)|excellente?|brillante?|médiocre|lente?|rapide|autonome|efficace|désorganisée?|organisée?|
    appliquée?|négligente?|polyvalente?|dynamique|passi(f|ve)|collaborati(f|ve)|créati(f|ve)|productive?|productif|
    réactive?|réactif|exemplaire|remarquable|passable|insolente?|assidue?|soigneu(x|se)|débordée?|volontaire)
    (à améliorer|en (dessous|deçà) des attentes|au-(dessus|delà) des attentes|conforme aux attentes)
    un (_ )?(bon|mauvais|excellent|précieux) élément
"""
_DUTCH_QUALITY = r"""
    (niet |zeer |heel |erg |te |weinig ){0,2}(onvoldoende|goed|uitstekend|voldoende|ondermaats|matig|zwak|sterk|
    slordig|
    stipt|gemotiveerd|ongemotiveerd|onbetrouwbaar|betrouwbaar|leergierig|lui|traag|zelfstandig|nauwkeurig|bekwaam|
    onbekwaam|veelbelovend|ijverig|plichtsbewust|gedreven|efficiënt|collegiaal|punctueel|snel|chaotisch|passief|
    proactief|creatief|flexibel|inzetbaar|bevredigend|slecht|middelmatig|gemiddeld|voorbeeldig|nonchalant|onhandig)
    (ver )?(onder|boven|conform|beneden) (de )?verwachting(en)?
    een (harde werker|teamspeler|goede kracht|doorzetter|topper)
"""
_GERMAN_QUALITY = r"""
    (nicht |sehr |wenig |zu |äußerst |stets ){0,2}(fleißig|unzuverlässig|zuverlässig|hervorragend|mangelhaft|gut|
    ausreichend|befriedigend|ungenügend|unzureichend|pünktlich|unpünktlich|gewissenhaft|unmotiviert|motiviert|
    überdurchschnittlich|unterdurchschnittlich|durchschnittlich|faul|schlampig|engagiert|teamfähig|langsam|
    leistungsstark|leistungsschwach|belastbar|kompetent|inkompetent|selbstständig|selbständig|sorgfältig|ehrgeizig|
    tüchtig|träge|nachlässig|vorbildlich|schwach|stark|ausgezeichnet|flexibel|kreativ|lernbereit|überfordert)
"""
_ENGLISH_QUALITY = r"""
    (very |not |rather |quite |fairly ){0,2}(good|unreliable|reliable|dependable|excellent|outstanding|
    underperforming|
    unsatisfactory|satisfactory|conscientious|sloppy|unmotivated|motivated|lazy|punctual|slow|insufficient|inadequate|
    competent|incompetent|diligent|hard-working|hardworking|thorough|careless|effective|ineffective|strong|weak|poor|
    proactive|disorganised|organised|efficient|productive|capable|exceptional|average|meticulous|promising|brilliant)
    (a|an) (_ )?(hard worker|high potential|team player|high performer|low performer|solid performer|
    safe pair of hands)
    (below|above|meeting|exceeding|not up to) (average|expectations|standard|par)|(meets|exceeds) expectations
    needs improvement|up to standard
"""


class AppraisalRecognizer(SayingRecognizer):
    """What is thought of somebody's work, in the words of those beside."""

    ENTITY = "EVALUATION"
    ELSE = Wording(
        r"(?<![^\W_])(?:product|software|app|website|system|hotel|restaurant|produit|logiciel|site|système|systeem"
        r"|produkt|anlage|gerät|toestel)(?![^\W_])",
    )
    SAID = (
        *sayings(
            r"""
            (est|était|c'est) (vraiment )?une? (_ )?(perle|atout|pilier|bosseu(r|se)|modèle de _|recrue|élément _|
            exemple pour)(?! de la loi)|chapeau (bas )?(à|pour) _|coup de chapeau à|bravo à (elle|lui|(?-i:[A-ZÀ-Þ])_)
            (a|avait|ai|aura) (_ )?du mal à (déléguer|s'organiser|communiquer|respecter|suivre|s'intégrer|travailler|
            gérer|s'imposer|tenir|accepter|s'adapter|prioriser|écouter|rendre)
            (atteint|dépassé|rempli|explosé|pulvérisé|manqué) (_ )?(son|mon) (_ )?(objectif|quota)
            manqu(e|ait) (_ )?(d'|de )(assurance|esprit d'équipe|expérience|ambition|entrain|enthousiasme|énergie|
            aisance|écoute|recul|tact|méthode|fermeté|autorité|curiosité|rapidité)
            (son|sa|ses|mon|ma) (_ )?({work})( _)? (est|était|a été) (_ )?({how})
            (son|sa) (sens (du|de la|de l'|des) ?[^\s.,;]{4,41}|esprit d'équipe|savoir-faire|leadership|tact|
            créativité|
            capacité à _|souci du détail|travail acharné|conscience professionnelle|polyvalence|disponibilité)
            (chef|cheffe|directeur|directrice|patron|patronne|responsable|professeur|institutrice|
            maître de stage) (est|était) (_ )?(contente?|satisfaite?|ravie?|enchantée?|mécontente?|
            déçue?) d(e|')
            (dépasse|dépassait) (_ )?(ce qu'on attend|ce qu'on attendait|nos attentes)|encore trop _(?= face)
            (trouvent|jugent|décrivent comme|considèrent) (_ )?(difficile à vivre|insupportable|distraite?|fiable|
            compétente?|incompétente?|efficace|hautaine?|froide?|lente?|agréable|brillante?|difficile|
            autoritaire|distante?)|n'est (pas|plus) à la hauteur|à la hauteur de
            (fait|fais|faisait|fournit) (_ )?(du|un) (bon|excellent|mauvais|sale|super|sacré|très bon) (travail|
            boulot|job)
            fait (_ )?bien son (travail|boulot|métier)|tir(e|ait)[ -]au[ -]flanc|se (donne à fond|laisse aller|
            laisse vivre)
            (donne|donné|donnait) (_ )?satisfaction|sort du lot|ne fait pas l'affaire|(a )?fait ses preuves
            (prend|prenait|prendre) (_ )?(peu |pas |trop peu |beaucoup )?d'initiatives?|s'est (_ )?(améliorée?|
            surpassée?|relâchée?)
            (fait|font|faisant) preuve d(e |')[^\s.,;]{4,41}|peut mieux faire|(a|ai) (beaucoup |bien |
            nettement )progressé
            (mérite|mériterait) (_ )?(augmentation|promotion|félicitations|prime)|en (net )?progrès
            (clients|collègues|patients|élèves|parents) (_ )?(l'adorent|l'apprécient|l'estiment|se plaignent d(e lui|
            'elle))
            (compter|se reposer) sur (lui|elle|(?-i:[A-ZÀ-Þ])_)|volontaire et _|rien à (lui )?(redire|reprocher)
            pas (assez|très|fort) (rigoureu(x|se)|impliquée?|motivée?|rapide|réactive?|réactif|autonome|concentrée?)
            (excelle|excellait|brille|brillait|se distingue) (dans|par|en) _|maîtrise (bien |parfaitement |mal )(son|
            sa|ses) _
            """,
            work=_FRENCH_WORK,
            how=_FRENCH_HOW,
        ),
        *sayings(
            r"""
            (jugée?|notée?|évaluée?|considérée? comme|décrite? comme) {french}
            (selon|d'après|pour) (son|sa|ses) (_ )?(chef|cheffe|manager|supérieure?|patron|patronne|directeur|
            directrice|
            responsable|collègues|professeur|maître de stage|n\+1),? (il|elle) (est|était) {french}
            (score|quotering|beoordeling|vermelding|eindoordeel) {dutch}|(beoordeeld|bestempeld|
            geëvalueerd) als {dutch}
            volgens (haar|zijn) (_ )?(chef|baas|manager|leidinggevende|overste|directeur|collega's|leerkracht|
            stagebegeleider|
            teamleider) (is|was) (ze|zij|hij) {dutch}
            als {german} (eingestuft|beurteilt|bewertet|beschrieben|eingeschätzt)
            (laut|nach ansicht) (ihre[rsm]?|seine[rsm]?) (_ )?(chefs?|chefin|vorgesetzten|vorgesetzter|leiterin|
            leiters?|
            teamleiterin|lehrerin|kollegen|ausbilders?) (ist|war) (sie|er) {german}
            (was|been|is|were) (_ )?(rated|graded|assessed as|judged|described as|marked as|scored|
            appraised as) {english}
            (manager|boss|supervisor|line manager|teacher|tutor|team leader|head) (says|thinks|finds|writes|
            feels) (that )?(he|
            she)( is|'s| was) {english}
            """,
            french=_FRENCH_QUALITY,
            dutch=_DUTCH_QUALITY,
            german=_GERMAN_QUALITY,
            english=_ENGLISH_QUALITY,
        ),
        *sayings(
            r"""
            (is|was|blijft) (_ )?een (_ )?(kei|krak|kanjer|topper|aanwinst|uitblinker|parel|steunpilaar|bolleboos|
            vakman|
            vakvrouw|voorbeeld voor|plantrekker|werkpaard|teamspeler|laatkomer)
            (de|onze|mijn) beste (kracht|medewerker|medewerkster|verkoper|verkoopster|leerling|leerlinge|werkkracht|
            stagiair)
            (toont|toonde|getoond|vertoont) (_ )?(weinig|veel|geen|meer|voldoende|onvoldoende|grote) (initiatief|
            inzet|
            interesse|inzicht|respect|enthousiasme|zelfvertrouwen|leiderschap|motivatie|betrokkenheid|vooruitgang)
            (zijn|haar|mijn) (laatste )?({work}) (is|was|zijn|waren|zitten|zit|staan|staat|zat) (_ )?(vol|slordig|
            schitterend|
            goed|te laat|onvolledig|uitstekend|chaotisch|verzorgd|top|ondermaats)( (met )?(slordigheden|fouten))?
            (zijn|haar|mijn) (functionerings|evaluatie|jaar|beoordelings|plannings)gesprek
            (heeft|had) (_ )?(moeite|problemen) (met|om) (deadlines|kritiek|gezag|de werkdruk|plannen|samenwerken|
            het tempo|
            delegeren|de leerstof|stilzitten)
            kan (_ )?(slecht|moeilijk|goed|niet) (delegeren|samenwerken|plannen|tegen kritiek|met kritiek om|
            organiseren|luisteren)
            (doet|deed) (het|zijn werk|haar werk|dat) (_ )?(goed|uitstekend|slecht|prima|schitterend|voortreffelijk|
            fantastisch)
            (voldoet|voldeed) (_ )?niet(?! aan de wet)|(schiet|schoot) (_ )?tekort|de kantjes (er ?)?af
            hart voor de zaak
            niet opgewassen tegen|(zet|zette) zich (_ )?(_ )?in voor|verdient (_ )?(_ )?(promotie|opslag|bloemetje|
            bonus)
            (blinkt|blonk) (_ )?uit|(komt|kwam) (zijn|haar) afspraken (niet )?na|niets dan lof|niets op aan te merken
            (levert|leverde) (_ )?(altijd|steeds|nooit|zelden) (_ )?op tijd|(worden|werd|moest|moet) (_ )?bijgestuurd
            (te|heel|zeer|erg|altijd) (klantvriendelijk|collegiaal|behulpzaam|vriendelijk tegen _|chaotisch|eigenwijs|
            zorgzaam|
            punctueel|leergierig|flexibel|onzeker)|werkt (_ )?(hard|keihard|goed samen|efficiënt|nauwgezet|chaotisch)
            (klanten|collega's|patiënten|ouders) zijn (_ )?(tevreden|lovend|enthousiast) over
            (boekt|boekte|maakt|maakte) (_ )?(vooruitgang|vorderingen)|(gaat|ging) (_ )?(sterk |goed )?(vooruit|
            achteruit) (op|in|voor)
            (zijn|haar) (omgangstoon|inzet|werkhouding|werktempo|teamgeest|klantgerichtheid|zelfredzaamheid|
            leergierigheid|
            stiptheid|attitude|motivatie|leiderschapsstijl|doorzettingsvermogen)|appreciëren (we|wij) (_ )?(enorm|erg|
            zeer)
            kan beter|(kan|mag) (gerust )?(een tandje bijsteken|wat harder werken)|(steekt|stak) er bovenuit
            volgt niet in de les
            """,
            work=_DUTCH_WORK,
        ),
        *sayings(
            r"""
            (ist|war|bleibt) (_ )?eine? (_ )?(ass|glücksfall|bereicherung|gewinn für|stütze|leistungsträger(in)?|
            perle|vorbild|
            teamplayer(in)?|arbeitstier|minderleister(in)?|ausnahmetalent|vollprofi|echte hilfe|chaot(in)?)
            stets (bemüht|freundlich|pünktlich|zuverlässig|korrekt|hilfsbereit|einwandfrei|höflich)
            (viel |leider |noch |etwas ){0,3}zu (langsam|ungenau|unkonzentriert|passiv|zurückhaltend|hektisch|
            unselbstständig|
            verspielt|ungeduldig)(?! für die)|(packt|packte) (_ )?(kräftig |ordentlich )?(mit )?an(?= ?[,.]| ohne| wo)
            (war|ist) (_ )?(große klasse|ein voller erfolg|erste sahne|unter aller kanone|ein reinfall)
            verzettel(t|te|e|n) sich|sich (_ )?(_ )?verzettelt|(tut|tat) sich (_ )?schwer (mit|im|in|beim)
            (ihre?|seine?|meine?)[nrms]? (_ )?({gift})|den anforderungen (nicht )?(gerecht|gewachsen)
            (leistet|leistete) (_ )?(gute|hervorragende|tolle|solide|großartige|ausgezeichnete|schlechte) arbeit
            (macht|machte) (ihre|seine|einen|ihren|seinen) (_ )?(sache|job|arbeit) (_ )?(gut|schlecht|hervorragend|
            prima|toll|ordentlich)
            macht (_ )?einen (_ )?(guten|tollen|schlechten|super|hervorragenden|ausgezeichneten) job
            verdient (_ )?(lob|anerkennung|beförderung|gehaltserhöhung)|(großes|dickes|
            ein) lob an (_ )?(?-i:[A-ZÄÖÜ])_
            (beschwerden|klagen) über (ihn|sie|herrn|frau|(?-i:[A-ZÄÖÜ])_)|hat (_ )?(stark |deutlich |
            leider )nachgelassen
            (ist|war|wirkt|wirkte) (_ )?(überfordert|unterfordert|unkonzentriert|sehr engagiert|teamfähig|belastbar|
            lernbereit|
            aufmerksam im unterricht|hilfsbereit|kollegial|desinteressiert)|zu wenig (eigeninitiative|interesse|
            einsatz|engagement)
            (zeigt|zeigte|zeigen) (_ )?(_ )?(eigeninitiative|interesse an|einsatz|engagement|fortschritte|
            lernbereitschaft|führungsqualitäten)
            arbeitet (_ )?(selbstständig|selbständig|eigenständig|hart|strukturiert|unstrukturiert|gut mit|effizient|
            lösungsorientiert)
            (kunden|kollegen|patienten|eltern|schüler) (_ )?(loben|schätzen|beschweren sich über) (sie|ihn|ihre|seine)
            (sind|waren|bin) (_ )?(begeistert|angetan|enttäuscht|glücklich) (von|mit) (ihr|ihm|frau|herrn|ihrer|
            seiner|dem neuen|der neuen|(?-i:[A-ZÄÖÜ])_)
            mit (ihr|ihm|dem neuen|der neuen|frau _|herrn _|(?-i:[A-ZÄÖÜ])_) (sind|waren|bin) (_ )?(alle |
            sehr )?(glücklich|zufrieden|happy)
            (kommt|kam) (bei|mit) (_ )?(kunden|kollegen|gästen|patienten|schülern) (_ )?(gut|schlecht|nicht) (an|klar|
            zurecht)
            (im|beim|nach dem|in ihrem|in seinem) (jahres|mitarbeiter|beurteilungs|feedback|entwicklungs)gespräch
            (bleibt|blieb) (_ )?(weit |deutlich )?hinter (ihren|seinen|den|meinen|unseren) (_ )?(möglichkeiten|
            erwartungen|kollegen|zielen)
            """,
            gift=_GERMAN_GIFT,
        ),
        *sayings(
            r"""
            (has been|is|was|been|'s been|is just|keeps) (coasting|slacking|cutting corners|underperforming|
            going the extra mile|
            pulling (his|her) weight|excelling|thriving|winging it|flagging)|(couldn't|could not) have (wished|
            asked) for
            (is|was|been|'s) (_ )?(superb|invaluable|a (_ )?(star|gem|joy|pleasure to|credit to|asset|natural|
            treasure|godsend|
            liability|team player|role model|safe pair of hands|breath of fresh air|high flyer|grafter|workaholic|
            perfectionist|
            people person|clock-watcher|time-waster))(?! of)
            (takes|took|accepts) (feedback|criticism) (badly|well|poorly|personally)|blam(es|ing) (the )?others
            (that |this |which )?is (all |largely )?down to (him|her)|(a )?credit to (him|her)|(hats off|well done|
            kudos|
            shout-?out|full marks|big thanks) to (him|her|(?-i:[A-Z])_)|better than (mr|mrs|ms|miss) (?-i:[A-Z])_
            (pulls|pulled|pulling|pull) (his|her) weight|not up to (the job|scratch|standard|it|the mark|the role)
            out of (his|her|my) depth|(goes|went|going) the extra mile|must try harder|could (do better|try harder)
            (shows|showed|showing|shown) (_ )?(_ )?(promise|initiative|leadership|flair|improvement|potential|
            commitment|enthusiasm)
            (deserves|deserved|earned|recommended for) (a |her |his )?(_ )?(promotion|raise|pay rise|bonus|
            recognition)
            (his|her|my) (_ )?({work}) (was|were|is|are) (_ )?(brilliant|a mess|sloppy|rushed|excellent|great|poor|
            late|superb|
            outstanding|full of (mistakes|errors|typos)|riddled with _|first-class|weak|spot on|immaculate)
            (clients|customers|colleagues|parents|pupils|patients|students) (love|adore|complain about|rave about|
            swear by|like|
            can't stand|speak highly of) (him|her)|(quick|slow|fast) learner
            (good|great|brilliant|hopeless|terrible|bad|wonderful) with (customers|people|children|numbers|patients|
            clients|residents)
            (can't|cannot|struggles to|refuses to|needs to learn to) (delegate|take criticism|prioriti[sz]e|
            meet deadlines)
            (poor|good|bad|excellent) (timekeeper|communicator|listener|team player|attendance record|
            manager of people)
            (manager|boss|supervisor|teacher|head|tutor|mentor) (is|was) (_ )?(delighted|pleased|thrilled|happy|unhappy|
            disappointed|impressed) (with|by) (his|her|my|him)|struggl(es|ed|ing) to (meet|keep up|cope with|hit|manage)
            (highly |warmly |strongly )?recommend(ed)? (him|her) (for|to|highly|without)|speaks? highly of (him|her|
            (?-i:[A-Z])_)
            (most|more|very|extremely|highly|so) (conscientious|hard-working|diligent|dependable|capable|dedicated|
            methodical|
            professional|efficient|disorgani[sz]ed|unprofessional) (_ )?(than|and|_)
            (talks back|answers back|daydreams|distracted) (in|during|to) (class|lessons|meetings|teachers)
            (room for|shown|signs of|marked|steady|little|no) improvement|(making|makes|made) (_ )?progress (in|with|
            at|on|this)
            (work|attitude|timekeeping|attendance|concentration|punctuality) (has|have) (really |steadily )?(slipped|
            improved|dropped|suffered)
            """,
            work=_ENGLISH_WORK,
        ),
    )
    ANCHORS = listed("""
        jugé, jugée, noté, notée, évalué, évaluée, considéré comme, considérée comme, décrit comme, décrite comme,
        selon son, selon sa, selon ses, d'après son, d'après sa, pour son chef, pour sa cheffe, score, quotering,
        beoordeling, vermelding, eindoordeel, beoordeeld, bestempeld, geëvalueerd, volgens haar, volgens zijn,
        eingestuft, beurteilt, bewertet, beschrieben, eingeschätzt, laut ihrer, laut ihrem, laut seiner, laut seinem,
        laut ihren, laut seinen, rated, graded, assessed as, judged, described as, marked as, appraised as, scored,
        says she, says he, says that, thinks she, thinks he, finds she, finds he, writes that, feels she, feels he,
        perle, atout, pilier, bosseur, bosseuse, une recrue, modèle de, un élément, exemple pour, chapeau, bravo à, du
        mal à, son objectif, son quota, mon objectif, manque de, manque d', manquait de, manquait d', manque, manquait,
        bâclé, bâclée, brillant, brillante, impeccable, soigné, soignée, confus, confuse, nul, nulle, remarquable,
        décevant, décevante, truffé, truffée, son sens, sa capacité, esprit d'équipe, savoir-faire, son tact, sa
        créativité, souci du détail, travail acharné, conscience professionnelle, sa polyvalence, sa disponibilité, est
        contente, est content, est satisfait, est satisfaite, très contente, très content, très satisfait, très
        satisfaite, ravi de, ravie de, déçu de, déçue de, dépasse, dépassait, encore trop, delighted with, pleased
        with, thrilled with, happy with, unhappy with, disappointed with, disappointed by, impressed by, impressed
        with, struggles to, struggled to, struggling to, le trouvent, la trouvent, trouvent, jugent, décrivent comme,
        considèrent, hauteur, bon travail, bon boulot, excellent travail, mauvais travail, sale boulot, super boulot,
        super travail, sacré boulot, bon job, bien son travail, bien son boulot, bien son métier, au flanc, au-flanc,
        se donne à fond, se laisse aller, se laisse vivre, satisfaction, sort du lot, l'affaire, ses preuves,
        d'initiative, d'initiatives, améliorée, amélioré, surpassé, surpassée, relâché, relâchée, preuve de, preuve d',
        fait preuve, font preuve, mieux faire, progressé, mérite, mériterait, en progrès, en net progrès, l'adorent,
        l'apprécient, l'estiment, se plaignent, compter sur, reposer sur, volontaire et, redire, reprocher, rigoureux,
        rigoureuse, impliqué, impliquée, motivé, motivée, réactif, réactive, pas assez, excelle, excellait, brille,
        brillait, se distingue, maîtrise, een kei, krak, kanjer, topper, aanwinst, uitblinker, parel, steunpilaar,
        bolleboos, vakman, vakvrouw, voorbeeld voor, plantrekker, werkpaard, teamspeler, laatkomer, beste kracht, beste
        medewerker, beste medewerkster, beste verkoper, beste verkoopster, beste leerling, beste leerlinge, beste
        werkkracht, beste stagiair, toont, toonde, getoond, vertoont, vol slordigheden, zitten vol, vol fouten, zijn
        verslag*, haar verslag*, zijn presentatie, haar presentatie, zijn rapport*, haar rapport*, zijn lessen, haar
        lessen, zijn dossiers, haar dossiers, *functioneringsgesprek, *evaluatiegesprek, jaargesprek,
        beoordelingsgesprek, planningsgesprek, moeite met, moeite om, problemen met, delegeren, samenwerken, tegen
        kritiek, met kritiek om, doet het, deed het, zijn werk, haar werk, voldeed, tekort, kantjes, hart voor de zaak,
        opgewassen tegen, zet zich, zette zich, verdient, blinkt, blonk, afspraken, niets dan lof, aan te merken,
        leverde, bijgestuurd, klantvriendelijk, collegiaal, behulpzaam, vriendelijk tegen, chaotisch, eigenwijs,
        zorgzaam, punctueel, leergierig, onzeker, werkt hard, werkt heel hard, keihard, efficiënt, nauwgezet, goed
        samen, tevreden over, lovend over, enthousiast over, vooruitgang, vorderingen, vooruit op, vooruit in,
        achteruit op, achteruit in, omgangstoon, zijn inzet, haar inzet, werkhouding, werktempo, teamgeest,
        klantgerichtheid, stiptheid, zijn attitude, haar attitude, zijn motivatie, haar motivatie,
        doorzettingsvermogen, appreciëren we, kan beter, tandje bijsteken, harder werken, bovenuit, ein ass,
        glücksfall, bereicherung, gewinn für, stütze, leistungsträger*, vorbild, teamplayer*, arbeitstier,
        minderleister*, ausnahmetalent, vollprofi, echte hilfe, stets, zu langsam, zu ungenau, zu passiv, zu hektisch,
        unkonzentriert, zurückhaltend, packt, packte, große klasse, erste sahne, voller erfolg, reinfall, verzettel*,
        schwer mit, schwer im, schwer in, schwer beim, verhandlungsgeschick, fachwissen, einsatzbereitschaft,
        teamfähigkeit, ihre sorgfalt, seine sorgfalt, auffassungsgabe, arbeitsmoral, belastbarkeit,
        organisationstalent, kundenorientierung, eigeninitiative, arbeitseinsatz, durchsetzungsvermögen, umgang mit,
        führungsstil, kritikfähigkeit, zeitmanagement, gute arbeit, hervorragende arbeit, tolle arbeit, solide arbeit,
        großartige arbeit, ausgezeichnete arbeit, schlechte arbeit, ihre sache, seine sache, ihre arbeit, seine arbeit,
        ihren job, seinen job, guten job, tollen job, super job, hervorragenden job, verdient lob, lob an, beschwerden
        über, klagen über, nachgelassen, überfordert, unterfordert, engagiert, teamfähig, belastbar, lernbereit,
        hilfsbereit, kollegial, desinteressiert, zu wenig, fortschritte, lernbereitschaft, zeigt, zeigte,
        selbstständig, selbständig, eigenständig, strukturiert, unstrukturiert, arbeitet hart, arbeitet gut,
        lösungsorientiert, loben, schätzen, beschweren sich, begeistert von, angetan von, enttäuscht von, glücklich
        mit, glücklich, zufrieden, bei kunden, bei den kunden, mit kunden, mit kollegen, bei kollegen, mit gästen, bei
        gästen, mit patienten, mit schülern, jahresgespräch, mitarbeitergespräch, beurteilungsgespräch,
        feedbackgespräch, entwicklungsgespräch, hinter den, hinter ihren, hinter seinen, coasting, slacking, cutting
        corners, underperforming, extra mile, his weight, her weight, excelling, thriving, wished for, have asked for,
        superb, invaluable, a star, real star, a gem, a joy, a pleasure to, credit to, asset, a natural, treasure,
        godsend, liability, team player, role model, pair of hands, breath of fresh air, high flyer, grafter,
        workaholic, perfectionist, people person, clock-watcher, feedback badly, feedback well, criticism badly,
        criticism well, criticism personally, the others, blames others, down to him, down to her, hats off, well done,
        kudos, shout-out, shoutout, full marks to, big thanks to, better than, up to the job, up to scratch, up to
        standard, up to it, up to the mark, up to the role, his depth, her depth, try harder, do better, shows, showed,
        showing, shown, deserves, deserved, recommended for, pay rise, his presentation, her presentation, his report,
        her report, his reports, her reports, his essay, her essay, his homework, her homework, his coursework, her
        coursework, his paperwork, her paperwork, his lessons, her lessons, his pitch, her pitch, love him, love her,
        adore him, adore her, about him, about her, by him, by her, stand him, stand her, highly of, learner, with
        customers, with people, with children, with numbers, with patients, with clients, with residents, take
        criticism, prioritise, prioritize, meet deadlines, timekeeper, communicator, good listener, attendance record,
        recommend him, recommend her, recommended him, recommended her, conscientious, hard-working, diligent,
        dependable, dedicated, methodical, disorganised, disorganized, unprofessional, talks back, answers back,
        daydreams, distracted, progress in, progress with, progress at, progress on, progress this, has slipped, has
        improved, has dropped, has suffered, has really slipped, has steadily improved, son leadership, shown
        leadership, shows leadership, voldoet niet, for improvement, shown improvement, of improvement, marked
        improvement, steady improvement, little improvement, no improvement, is flagging, been flagging, very capable,
        more capable, most capable, so capable, extremely capable, very efficient, more efficient, most efficient, so
        efficient, extremely efficient, levert altijd, levert steeds, levert nooit, levert zelden, levert zij, levert
        ze, can't delegate, cannot delegate, to delegate, anforderungen gerecht, anforderungen nicht, anforderungen
        gewachsen, for promotion, a promotion, her promotion

    """)
