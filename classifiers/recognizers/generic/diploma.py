"""What somebody has studied, told in a sentence: `titulaire d'un master`, `studeerde af als …`, `hat … studiert`.

Also a line of a CV: `Bachelier en comptabilité, haute école de Namur, 2013`. A degree that is asked for is nobody's.
"""

from __future__ import annotations

from ..forms import Form, listed
from ..told import TOLD, told
from ..working import WorkRecognizer

_TITLE = (
    r"(?:(?-i:BA|MA|BSc|MSc|BEng|MEng|MPhil|DPhil|BEd|MRes|LLD|BTEC|PGCE|GCSEs?|BUT|DUT|BTSA|DEC|DAEU|TSO|BSO|ASO|KSO)"
    r"|A-?levels?|AS-levels?|O-levels?|Highers|foundation degree|baccalaureate|manama|banaba|propedeuse|postgraduaat"
    r"|kandidatuur|doctorstitel|(?:havo|vwo|mbo|hbo5?|vmbo|aso|tso|bso|a[123])(?:[ -]?[1-5])?-?(?:diploma"
    r"|bachelor|master)"
    r"|Staatsexamen|Magister|Vordiplom|Vorabitur|Matura|Techniker(?:abschluss)?|Fachwirt(?:in)?|Betriebswirt(?:in)?"
    r"|(?:mittlere |Mittlere )Reife|(?:(?:allgemeine|fachgebundene) )?(?:Fachh|H)ochschulreife|Fachoberschulreife|Quali"
    r"|Ausbilderprüfung|Ausbildereignung|Habilitation|Lehramt|Referendariat|Approbation|Volksschulabschluss"
    r"|master|bachelor|bachelier|baccalauréat|bac|licence|doctorat|PhD|MBA|DEA|DESS|BTS|DUT|CAP|BEP|CESS|graduat"
    r"|CEB|CESI|DEUG|maîtrise|candidature|agrégation|titre professionnel|habilitation|régendat|brevet|diplôme"
    r"|certificat|agrégation|CAPES|graduaat|licentiaat|doctoraat|diploma|masterdiploma"
    r"|bachelordiploma|lerarenopleiding|VCA-attest|getuigschrift|brevet|attest|certificaat|rijbewijs C|Abitur"
    r"|Fachabitur|Realschulabschluss|Hauptschulabschluss|Abschluss|Masterabschluss|Bachelorabschluss|Diplom|Studium"
    r"|Ausbildung|Lehre|Gesellenbrief|Gesellenprüfung|Meisterbrief|Meisterprüfung|Meistertitel|Meister|Meisterlehrgang"
    r"|Promotion|Doktor|Doktortitel|Zertifikat|Umschulung|degree|BSc|MSc|LLB|LLM|HND|HNC|NVQ|A-levels|GCSEs"
    r"|apprenticeship|doctorate|diploma|course|qualification|formation|études|opleiding|cursus|avondschool|Lehrgang"
    r"|Weiterbildung|Lehre|secondaires|humanités|(?:teacher|nurse|nursing|police|driver|pilot) training)"
)
_MORE = (
    r"(?:(?: (?:en|in|de|des|du|van|of|zum|zur|als|im|aan de|für|der|as an?)| d['’])[ ]?(?:la |l['’]"
    r"|de )?[^\W\d_][\w'’-]{1,24}(?: (?:social|publique?|civile?|fiscale?|industrielle?|en chef"
    r"|van de [^\W\d_]{3,16}))?)?"
)
_ENGLISH = (
    r"(?:degree|course|diploma|(?<!marriage )(?<!birth )(?<!death )(?<!medical )certificate|qualification"
    r"|apprenticeship)"
)
_COMPOUND = r"[^\W\d_]{3,20}(?:opleiding|attest|diploma|studium|abschluss|ausbildung|lehrgang|prüfung|brief)"
_NOT_ONE = (
    r"(?!her |his |marriage |birth |death |medical |the |and |for |with |from |after |that |this |hij |zijn |haar "
    r"|our |your |their |een |eine? |une? )"
)
_DEGREE = (
    rf"(?:(?:{_NOT_ONE}[^\W\d_]{{3,20}}[- ]){{0,2}}?{_ENGLISH}{_MORE}|{_COMPOUND}"
    rf"|{_TITLE}(?:['’]s)?(?: degree)?{_MORE}|master['’]s(?: degree)?{_MORE})"
)
_HAS = (
    r"(?:(?:titulaire|détenteur|détentrice) (?:d['’]une?|du)|détient|possède|obtenu|obtient|décroché|décrocher"
    r"|décroche|réussi|réussit|passé|terminé|fini|suivi|suit|suis|entame|entamé|commencé|fait|ai|avait|aura"
    r"|diplômée? d['’]|heeft|heb|had|behaalde|behaald|haalde|gehaald|bezit|in het bezit van|houder van|houdster van"
    r"|volgde|volgt|volg|gevolgd|rondde|afgerond|afgemaakt|voltooide|begon aan|startte met|hat|habe|hatte|besitzt"
    r"|(?:a|ont)(?= (?:une?|le|la|son|sa|mon|ma|deux) | l['’])"
    r"|verfügt über|absolvierte|absolviert|absolvieren|macht|machte|gemacht|erwarb|erworben|bestand|bestanden|besucht"
    r"|besuchte|schloss|abgeschlossen|begann|has|have|had|holds|hold|got|gained|earned|completed|completing|finished"
    r"|did|done|passed|took|taking|obtained|received|awarded|with|doing|studying for|his|her|my|son|sa|mon|ma|ses|zijn"
    r"|haar|mijn|sein|seine|seinen|ihre|ihren|meine|meinen)"
)
_STUDIED = (
    r"(?:diplômée?s? (?:de l['’]|de la )(?:haute école|école|université|institut)|read (?:law|medicine|history"
    r"|classics|english"
    r"|maths|physics|theology|economics) at|trained as (?:an? )?(?=[a-z]{4,14} (?:in|at|before|and))"
    r"|diplômée?s? (?:en|de|d['’]|du) ?[^\W\d_][\w'’-]{2,20}|licenciée? en [^\W\d_]{4,20}|agrégée? de [^\W\d_]{4,20}"
    r"|(?:a|ai|avait) (?:étudié|fait des études (?:de|d['’]))(?: (?:le|la|les|l['’]))? ?[^\W\d_]{4,20}|étudie (?:le "
    r"|la |l['’])[^\W\d_]{4,20}|afgestudeerd(?: (?:als|in|aan)(?: (?:de|het))? [^\W\d_][\w'’-]{2,20}(?: ingenieur)?)?"
    r"|stude(?:erde|ert)(?: [^\W\d_]{2,20}| in [0-9]{4}){0,3}?(?: af)?(?: (?:als|met))? (?-i:[a-zà-ÿ])[\w'’-]{2,20}"
    r"|promoveerde|heeft [^\W\d_]{4,20} gestudeerd|ging naar de universiteit|(?:[^\W\d_]{4,25} )?studiert(?:e)?(?! man"
    r"| wird| werden)(?: (?-i:[A-Z])[^\W\d_]{3,25})?|promovierte|promoviert|gelernt hat|(?:graduated"
    r"|graduate)(?: (?:from|in|with) [^\W\d_][\w'’-]{2,20})?|studied [^\W\d_]{3,20}(?: at)?|studies [^\W\d_]{3,20} at"
    r"|qualified as|dropped out of|left school|quitté l['’]école|(?:première|deuxième|troisième|quatrième"
    r"|dernière) année (?:de |d['’])(?-i:[a-z])[\w]{3,16}|(?:eerste|tweede|derde|laatste|first|second|third|final"
    r"|last) (?:jaar|year) (?:of |at |aan )?(?-i:[a-z])[\w]{3,16}|(?:ersten|zweiten|dritten|vierten|fünften|sechsten"
    r"|letzten) Semester|(?:zonder|geen) diploma|ohne Abschluss|sans diplôme|(?:without|no) (?:any )?qualifications)"
)
_GRADED = (
    r"(?:(?:avec|met|mit|with) (?:la plus |de )?(?:grande |grote |grootste |first[- ]class )?(?:distinction"
    r"|onderscheiding|Auszeichnung|honours)|(?:magna |summa )?cum laude)"
)
_HONOURS = (
    rf"(?:{_GRADED}"
    r"|(?:a )?(?:2:1|2:2|first|third) in [a-z]{4,20}"
    r"|gelernt (?:hat|habe) (?:er|sie|ich)|heeft [a-zé]{4,16} geleerd|sortie? de (?:l['’])?(?-i:[A-Z])[\w'’-]{2,20}"
    r"|(?:terminé|fini|abandonné|arrêté|étudié|fait) (?:son|sa) (?:droit|médecine|philo|philologie|pharmacie)"
    r"|gelernte[rn]? [^\W\d_]{5,25}|examinierte[rn]? [^\W\d_]{5,25}|rijexamen (?:B|C|D) gehaald"
    r"|(?:infirmi(?:er|ère)|comptable|secrétaire|institut(?:eur|rice)) (?:brevetée?|graduée?|diplômée?)"
    r"|qualified as (?:an? )?[a-z]{3,14})"
)
"""How it ended, and what else tells that somebody has studied."""
_SCHOOL = (
    r"(?:haute école|école|université|univ\.|institut|lycée|collège|athénée|UCL|ULB|ULg|ULiège|hogeschool|universiteit"
    r"|KU Leuven|UGent|VUB|school|atheneum|college|Hochschule|Fachhochschule|Universität|Uni|Berufsschule|Gymnasium"
    r"|RWTH|TU|FH|IHK|university|polytechnic|academy|19[0-9]{2}|20[0-9]{2})"
)
_YEARS = r"(?:(?:19|20)[0-9]{2}(?:[ ]?[-–][ ]?(?:19|20)?[0-9]{2})?[ ]?[:,–-]?[ \t]{1,6})?"


class DiplomaRecognizer(WorkRecognizer):
    """Degrees and studies of somebody."""

    ENTITY = "DIPLOMA"
    ANCHORS = listed("""
        master, bachelor, bachelier, baccalauréat, bac, licence, doctorat, phd, mba, dea, dess, bts, dut, cap, bep,
        cess, ceb, cesi, deug, maîtrise, candidature, titre professionnel, habilitation, ba, ma, beng, meng, mphil,
        dphil, bed, btec, pgce, gcse, but, a-level, highers, baccalaureate, manama, banaba, propedeuse, postgraduaat,
        kandidatuur, doctorstitel, hbo-bachelor, *diploma, staatsexamen, magister, vordiplom, vorabitur, matura,
        techniker, fachwirt, fachwirtin, betriebswirt, betriebswirtin, *reife, quali, ausbilderprüfung, lehramt,
        referendariat, approbation, graduat, régendat, brevet, diplôme, certificat, agrégation, capes, graduaat,
        licentiaat, doctoraat, diploma, masterdiploma, bachelordiploma, lerarenopleiding, vca-attest, getuigschrift,
        attest, certificaat, abitur, fachabitur, *abschluss, abschluss, diplom, studium, *studium, ausbildung, lehre,
        gesellenbrief, gesellenprüfung, meisterbrief, meisterprüfung, meistertitel, meister, meisterlehrgang,
        promotion, doktor, doktortitel, zertifikat, umschulung, degree, bsc, msc, llb, llm, hnd, hnc, nvq, a-levels,
        gcses, apprenticeship, doctorate, certificate, course, qualification, formation, études, opleiding,
        *opleiding, cursus, avondschool, lehrgang, *lehrgang, weiterbildung, diplômé, diplômée, licencié, licenciée,
        agrégé, agrégée, étudié, étudie, afgestudeerd, studeerde, studeert, gestudeerd, promoveerde, universiteit,
        studiert, studierte, promovierte, graduated, graduate, studied, studies, qualified as, dropped out, left
        school, quitté l'école, semester, année, laatste jaar, eerste jaar, tweede jaar, derde jaar, first year,
        second year, third year, final year, last year, qualifications, deuxième année, première année, troisième
        année, dernière année, secondaires, humanités, teacher training, nurse training, nursing training, police
        training, distinction, onderscheiding, auszeichnung, honours, cum laude, first in, third in, gelernt, geleerd,
        sorti de, sortie de, gelernte, gelernter, gelernten, examinierte, examinierter, rijexamen, brevetée, breveté,
        graduée, gradué, read law, read medicine, read history, read classics, read english, read maths, read physics,
        read theology, read economics, trained as, 2:1, 2:2, son droit, sa médecine, sa philo, sa pharmacie
    """)
    PATTERNS = (
        told("has", rf"{_HAS}(?: [^\W_][\w'’.-]{{0,14}}){{0,4}}?[ ’'](?P<value>{_DEGREE})"),
        told(
            "has done",
            rf"(?P<value>{_DEGREE})(?: [^\W_][\w.-]{{1,14}}){{0,3}} (?:gemacht|abgeschlossen|absolviert|besucht"
            r"|begonnen|behaald|gehaald|gevolgd|afgerond|bestanden|erworben|afgebroken)",
        ),
        Form(
            "graded",
            rf"(?<![^\n])[ \t>*•–-]{{0,6}}{_YEARS}(?-i:[A-Z])[^\W\d_]{{1,20}} [^.:;\n]{{4,60}}, "
            rf"(?P<value>{_GRADED})(?![^\W_])",
            TOLD,
            alone=0.0,
        ),
        told("with honours", rf"(?P<value>{_HONOURS})"),
        Form(
            "begins",
            rf"(?<![^\n])[ \t>*•–-]{{0,6}}{_YEARS}(?P<value>(?:Ausbildung|Lehre|Umschulung|Abschluss|Studium) (?:zur"
            rf"|zum|als|der)"
            r" (?:staatlich )?(?:geprüfte[rn]? )?[^\W\d_]{4,28}),? (?:in|bei|an|Note|[12][0-9]{3})(?![^\W_])",
            TOLD,
            alone=0.0,
        ),
        told("studied", rf"(?P<value>{_STUDIED})"),
        Form(
            "line",
            rf"(?<![^\n])[ \t>*•–-]{{0,6}}{_YEARS}(?P<value>{_TITLE}{_MORE})"
            rf"[ ]?[,(:–-] ?(?:[^\W\d_][\w'’-]{{0,16}}[ ,]{{1,2}}){{0,4}}{_SCHOOL}(?![^\W_])",
            TOLD,
            alone=0.0,
        ),
    )
