"""What somebody can do, told in a sentence: languages, programs, certificates of a trade, `knows how to weld`.

What an advert asks for, or a counter offers, is nobody's.
"""

from __future__ import annotations

from ..forms import Form, listed
from ..labels import alternatives
from ..told import TOLD, told
from ..working import LANGUAGES, WorkRecognizer

_LANGUAGE = rf"(?:{alternatives(LANGUAGES)})"
_SPEAKS = (
    r"(?:parl(?:e|es|ait|er)|maîtris(?:e|ait|er)|comprend|comprends|se débrouille en|me débrouille en|lit|écrit"
    r"|spreekt|spreek|sprak|beheerst|verstaat|begrijpt|schrijft|praat|spricht|spreche|sprach|beherrscht|versteht|kann"
    r"|speaks?|spoke|understands|fluent in|bilingue|bilingual in|apprend|leert|lernt|is learning|langue maternelle est"
    r"|moedertaal is|muttersprache ist|mother tongue is|first language is)"
)
_WORDS = r"(?: [^\W\d_][\w'’-]{0,12}){0,4}?"
_TOOL = (
    r"(?:Excel|Word|PowerPoint|Access|Outlook|SAP|DATEV|Sage|Winbooks|BOB|Exact|Photoshop|InDesign|Illustrator|AutoCAD"
    r"|CAD|SolidWorks|Revit|Python|Java|JavaScript|PHP|SQL|C\+\+|C#|Linux|Salesforce|QuickBooks|Xero|WordPress|Tableau"
    r"|Power BI|MS Office|Microsoft Office|Office|suite Office|Figma|HTML|CSS|Navision|Odoo|Oracle|VBA"
    r"|Docker|Kubernetes|React|Angular|Vue|TypeScript|Node\.js|MATLAB|SPSS|Stata|Jira|Confluence|SharePoint|Teams"
    r"|Google Sheets|Google Docs|Lexware|Ciel|BOB 50|Exact Online|Afas|Unit4|Workday|HubSpot|Mailchimp|Shopify|Magento"
    r"|Drupal|Joomla|Unity|Blender|SketchUp|ArchiCAD|CATIA|Inventor|Premiere(?: Pro)?|After Effects|Final Cut|Lightroom"
    r"|GIMP|LaTeX|Git|GitHub|AWS|Azure|MySQL|PostgreSQL|MongoDB|Hadoop|Spark|TensorFlow|Rust|Golang|Kotlin|Swift|Perl"
    r"|Scala|COBOL|Delphi|ABAP|Dynamics|NetSuite|Peoplesoft|QGIS|ArcGIS|Minitab|LabVIEW|Simulink|ServiceNow|Zendesk"
    r"|Power Query|MS Project|Visio|OneNote|LibreOffice|Canva|WinBooks|Yuki|Octopus|Isabel|Nmbrs|Windows Server)"
)
_MASTERS = (
    r"(?:jongle avec|débrouille (?:avec|sur|en)|goochelt met|überweg mit|handy with|maîtrise|maîtrisait|manie|connaît"
    r"|à l['’]aise (?:avec|sur|en)|calée? en|douée? (?:en|pour|avec)|formée? (?:à"
    r"|sur|au)|se débrouille (?:avec|sur|en)|travaille (?:sur|avec)|beheerst|kent|werkt (?:vlot |goed )?met"
    r"|kennis van|ervaring met|ervaren (?:in|met)|Erfahrung mit"
    r"|kan overweg met|vertrouwd met|handig met|goed met|goed in|sterk in|weg met|beherrscht|kennt sich (?:mit|in"
    r"|gut mit)|sicher in|vertraut mit|fit in|gut in|kann|arbeitet mit|proficient (?:in|with)|skilled (?:in|at|with)"
    r"|good (?:with|at)|knows|experienced (?:in|with)|expert in|competent (?:in|with)|wizard (?:with|at)|whizz (?:with"
    r"|at)|trained (?:in|on)|hopeless with|comfortable (?:with|in)|fluent in|uses|never used|ganz gut mit)"
)
_CARD = (
    r"(?:brevet (?:de |d['’])?(?:secourisme|secouriste|cariste|sauvetage|conducteur d['’]engins)"
    r"|permis (?:de )?cariste|permis(?: (?:B|C|CE|D|BE|poids lourds?|de conduire))?|CACES(?: [0-9])?|BA[45]"
    r"|VCA(?:-attest)?|(?:een |het )?(?:vaarbewijs|motorrijbewijs|groot rijbewijs|vrachtwagenrijbewijs|vliegbrevet"
    r"|reddersbrevet|jachtakte|bhv-(?:certificaat|diploma))|brevet (?:de )?(?:sauveteur|pilote)|permis (?:bateau|moto"
    r"|de chasse)|(?:Piloten|Jagd|Trainer|Angel|Segel|Boots|Sportboot|Gabelstapler|Bagger)schein"
    r"|(?:Bootsführer|Motorrad)\w{0,8}schein|(?:pilot['’]s|motorbike|motorcycle|boating|lorry|bus|PSV) licen[cs]e"
    r"|food hygiene certificate|gas safe registration|SIA licen[cs]e|heftruck(?:attest|brevet|rijbewijs"
    r"|certificaat)|EHBO(?:-(?:brevet|diploma|attest))?"
    r"|(?:geen |haar |zijn )rijbewijs|rijbewijs (?:B|C|CE|D|BE)|code 95|lasattest|lascertificaat"
    r"|(?:Gabel)?staplerschein|(?:Lkw|LKW|Bus)-Führerschein"
    r"|(?:qualified |trained |certified )?first aider|Kranschein|Schweißerschein|Schweißerpass|Ersthelferausbildung"
    r"|Führerschein(?: (?:Klasse )?(?:B|C|CE|D|BE))?|forklift (?:licence|license|ticket|certificate)|HGV licen[cs]e"
    r"|first[- ]aid (?:certificate|training|course)|CSCS card|driving licen[cs]e|(?:clean )?driving licence)"
)
_HAS = (
    r"(?:ai|a|avait|pas|possède|détient|détenteur du|titulaire du|obtenu|passé|réussi|mon|son|heeft|heb|had|behaalde"
    r"|haalde|bezit|beschikt over|mijn|zijn|haar|hat|habe|besitzt|verfügt über|macht|gemacht|mein|meinen|seinen|ihren"
    r"|has|have|holds|got|gained|passed|did|done|my|his|her|with|valid)"
)
_CAN = (
    r"(?:sait (?:très |bien |aussi )?(?:utiliser|manier|souder|coder|programmer|coudre|conduire|cuisiner|lire"
    r"|se servir|taper)|(?:kan|kunnen) (?:heel |zeer |ook )?(?:goed )?(?:lassen|programmeren|naaien|typen|koken"
    r"|metselen|timmeren|rekenen|lesgeven|werken met [^\W\d_]{2,14})|kann (?:sehr |auch )?(?:gut )?(?:schweißen"
    r"|programmieren|nähen|tippen|kochen|mauern|rechnen|löten)|(?:knows how to|can|is able to|is good at) (?:weld"
    r"|welding|code|coding|program|programming|sew|sewing|touch-type|type|cook|drive a forklift"
    r"|operate a [^\W\d_]{3,14})|(?:good|great|brilliant|hopeless|excellent) (?:with|at) (?:numbers|figures|computers"
    r"|people|spreadsheets|children|maths|languages|her hands|his hands)|handig met [^\W\d_]{3,14}|goed met (?:cijfers"
    r"|computers|mensen|talen)|douée? (?:pour|en|avec) (?:les |l['’])?[^\W\d_]{3,14}"
    r"|kann gut mit [^\W\d_]{3,14} umgehen|drive (?:a|an) (?:articulated )?(?:lorry|forklift|bus)|im (?:Programmieren"
    r"|Schweißen|Rechnen|Verhandeln|Löten))"
)
_KNACK = (
    r"(?:(?:doesn['’]t|can['’]t|cannot|does not) drive|(?:kan|mag|leert) (?:[^.;:,\n]{2,20} )?met de (?:heftruck|kraan"
    r"|vrachtwagen|bus) rijden|tape à l['’]aveugle|tipt blind|types? at [^.;:,\n]{3,20} words|typt blind|tippt blind"
    r"|sait (?:bien|très bien|toujours|parfaitement|aussi|encore) [a-zé]{3,12}(?:er|ir|re)|sur le bout des doigts"
    r"|les yeux fermés|comme sa poche|op (?:zijn|haar) duimpje|uit het hoofd|met de ogen dicht|inside out|blindfolded"
    r"|like the back of (?:his|her) hand|im Schlaf|aus dem Effeff|wie (?:seine|ihre) Westentasche"
    r"|macht (?:ihr|ihm) (?:so schnell )?(?:keiner|niemand) (?:et)?was vor|is (?:een kei|een krak|een meester) in"
    r"|(?:een kei|een krak) in|(?:un as|une as|un crack|une reine) (?:de|du|en)|(?:ein Ass|ein Meister|Spitze) (?:in"
    r"|im)"
    r"|a dab hand (?:at|with)|a (?:genius|wizard|whizz) (?:at|with)|n['’]a pas le permis|(?:heeft|heb) geen rijbewijs"
    r"|(?:hat|habe) keinen Führerschein|(?:sein|ihr) [^\W\d_]{4,16}(?:geschick|talent|vermögen)"
    r"|(?:son|sa) (?:sens|don|talent) (?:du|de la|de l['’]|pour)|(?:his|her) (?:gift|talent|knack|flair) for"
    r"|(?:zijn|haar) (?:talent|gave) (?:voor|om)|handles? [^.;:,\n]{3,30} better than|(?:fährt|rijdt|drives) (?:alles"
    r"|everything|anything)(?: [^.;:,\n]{3,20})?|(?:trekt|trek) (?:haar|zijn|mijn) plan in|gets by in"
    r"|kriegt alles wieder hin|krijgt alles weer aan de praat|can fix anything)"
)
"""What is said of somebody who knows how, or does not."""
_LABEL = (
    r"(?:langues?(?: parlées?)?|connaissances? linguistiques?|connaissance des langues|talen|talenkennis|sprachen"
    r"|sprachkenntnisse|fremdsprachen|languages?(?: spoken)?|language skills)"
)
_LEVEL = r"(?:[ ]?\([^()\n]{1,24}\)| [ABC][12])?"


class SkillRecognizer(WorkRecognizer):
    """Languages, programs and skills of somebody."""

    ENTITY = "SKILL"
    LIKE_NAMES = True
    ANCHORS = (
        *(language.lower() for language in LANGUAGES),
        *listed("""
        bilingue, trilingue, tweetalig, drietalig, viertalig, zweisprachig, dreisprachig, bilingual, trilingual,
        polyglotte, excel, word, powerpoint, access, outlook, sap, datev, sage, winbooks, bob, exact, photoshop,
        indesign, illustrator, autocad, cad, solidworks, revit, python, java, javascript, php, sql, c++, c#, linux,
        salesforce, quickbooks, xero, wordpress, tableau, power bi, office, figma, html, css, navision, odoo, oracle,
        docker, kubernetes, react, angular, vue, typescript, node.js, matlab, spss, stata, jira, confluence,
        sharepoint, google sheets, google docs, lexware, ciel, afas, unit4, workday, hubspot, mailchimp, shopify,
        magento, drupal, joomla, unity, blender, sketchup, archicad, catia, inventor, premiere, after effects, final
        cut, lightroom, gimp, latex, git, github, aws, azure, mysql, postgresql, mongodb, hadoop, spark, tensorflow,
        rust, golang, kotlin, swift, perl, scala, cobol, delphi, abap, dynamics, netsuite, peoplesoft, qgis, arcgis,
        minitab, labview, simulink, servicenow, zendesk, power query, ms project, visio, onenote, libreoffice, canva,
        yuki, octopus, isabel, nmbrs, windows server, vaarbewijs, motorrijbewijs, vrachtwagenrijbewijs, vliegbrevet,
        reddersbrevet, bhv*, *schein, pilot's licence, motorbike licence, motorcycle licence, boating licence, lorry
        licence, hygiene certificate, gas safe, sia licence, vba, brevet, permis, caces, ba4, vca*, heftruck*, ehbo*,
        rijbewijs, code 95, lasattest, lascertificaat, *staplerschein, staplerschein, kranschein, schweißerschein,
        schweißerpass, ersthelferausbildung, führerschein, forklift, hgv, first aid, cscs, driving licence, driving
        license, sait, kan, kunnen, kann, knows how to, can weld, can code, can program, can sew, can touch-type, can
        cook, can drive a forklift, is good at, good with, good at, great with, brilliant with, hopeless with,
        hopeless at, handig met, goed met, doué, douée, umgehen, can drive, first aider, im programmieren, im
        schweißen, *führerschein, *kenntnisse, doesn't drive, can't drive, does not drive, cannot drive, rijden, à
        l'aveugle, blind, types at, type at, sait bien, sait très bien, sait toujours, sait parfaitement, sait aussi,
        bout des doigts, yeux fermés, sa poche, duimpje, uit het hoofd, ogen dicht, inside out, blindfolded, back of,
        im schlaf, effeff, westentasche, was vor, etwas vor, een kei, een krak, un as, un crack, une reine, ein ass,
        dab hand, a genius, a wizard, a whizz, pas le permis, *geschick, *vermögen, *talent, son sens, un don, son
        don, gift for, talent for, knack for, flair for, better than, fährt alles, rijdt alles, drives anything, plan
        in, gets by, alles wieder hin, fix anything
    """),
    )
    PATTERNS = (
        told(
            "speaks",
            rf"{_SPEAKS}{_WORDS} (?:l['’])?(?P<value>{_LANGUAGE}(?:(?:,| et| en| und| and) (?:le "
            rf"|l['’])?{_LANGUAGE}){{0,4}})",
        ),
        told(
            "own",
            rf"(?:son|mon|zijn|haar|mijn|sein|ihr|mein|his|her|my|their|meine|seine"
            rf"|ihre) (?P<value>{_LANGUAGE}(?:kenntnisse)?)"
            r"(?: (?:est|is|ist|was|war|sind|waren)|['’]s)",
        ),
        told(
            "level",
            r"(?:à l['’]aise|niveau|notions|connaissances|bases|kennis|noties|kenntnisse|grundkenntnisse|knowledge"
            r"|good|goed"
            rf"|gut|sterk|stark) (?:d['’]|(?:en|de|du|in|van|van het|of|at) )(?P<value>{_LANGUAGE})",
        ),
        told(
            "two languages",
            r"(?P<value>(?:parfaitement |perfect |volledig |perfekt )?(?:bilingue|trilingue|tweetalig|drietalig"
            r"|zweisprachig|dreisprachig|bilingual|trilingual))",
        ),
        told(
            "native",
            rf"(?P<value>(?:native|fluent) {_LANGUAGE}(?: speaker)?|{_LANGUAGE} (?:courant|vloeiend|fließend))",
        ),
        told("program", rf"{_MASTERS}{_WORDS} (?P<value>{_TOOL}(?:(?:,| et| en| und| and) {_TOOL}){{0,4}})"),
        told("card", rf"{_HAS} (?:[^.;:,\n]{{0,30}}? )??(?P<value>{_CARD})(?! no[ .]| number| nr)"),
        told("card first", rf"(?P<value>{_CARD}) (?:hat|heeft|haalde|behaalde|a|has|had)(?![^\W_])"),
        told("knack", rf"(?P<value>{_KNACK})"),
        told(
            "language first",
            rf"(?P<value>{_LANGUAGE}) (?:spricht|versteht|kann|spreekt|verstaat) (?:er|sie|ich|hij|ze|zij|ik)",
        ),
        told("with a program", rf"met (?P<value>{_TOOL}) (?:[^.;:,\n]{{2,30}} )?(?:gewerkt|getekend|werken|overweg)"),
        told("can", rf"(?P<value>{_CAN})"),
        Form(
            "label",
            rf"(?<![^\n])[ \t>*•–-]{{0,6}}{_LABEL}[ ]?:[ ]{{0,3}}(?P<value>{_LANGUAGE}{_LEVEL}(?:(?:,|;| et| en"
            rf"| und| and|/) ?{_LANGUAGE}{_LEVEL}){{0,6}})",
            TOLD,
            alone=0.0,
        ),
    )
