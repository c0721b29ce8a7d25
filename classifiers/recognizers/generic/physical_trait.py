"""How somebody looks, in sentences: height, weight, build, eyes, hair, beard, tattoos, glasses, in four languages.

`mesure 1m80`, `hat eine Glatze`, `a scar on his left cheek`. Not one: the height of a cupboard, the weight of a parcel.
"""

from __future__ import annotations

from ..forms import listed
from ..sayings import SayingRecognizer, sayings
from ..wordings import Wording

_HEIGHT = r"""
    [12][.,][0-9]{1,2} ?(m|mètres?|meter)|1 ?m ?[0-9]{2}|[12]m[0-9]{1,2}|1[3-9][0-9] ?cm|2[01][0-9] ?cm
    (deux|presque deux|près de deux) mètres|(bijna |meer dan )?twee meter|(fast |knapp |über )?zwei meter
"""
_FEET = r"""
    (four|five|six|seven|[4-7])[- ](foot|feet|ft)([- ](one|two|three|four|five|six|seven|eight|nine|ten|eleven|
    [0-9]{1,2}))?|[4-7]'[0-9]{1,2}"?
"""
_WEIGHT = r"([3-9][0-9]|1[0-9]{2})([.,][0-9])? ?(kg|kilos?|kilogrammes?|kilogram)"
_FRENCH_HUE = r"""
    bleus?|verts?|bruns?|marrons?|noire?s?|gris|noisette|clairs?|blonds?|roux|rousse|châtains?|blancs?|poivre et sel
    courts?|longs?|bouclés?|crépus|frisés?|rasés?|teints?|foncés?|mi-longs|en brosse|décolorés?|grisonnante?s?
"""
_DUTCH_HUE = r"""
    blauwe|groene|bruine?|zwarte?|grijze|grijs|lichte|donkere?|blonde?|rode?|ros|rosse|witte?|korte?|lange?|krullende?
    kroes|kastanjebruine?|geverfde?
"""
_GERMAN_HUE = r"""
    (blau|grün|braun|schwarz|grau|hell|dunkl|blond|rot|weiß|kurz|lang|lockig|kraus|dunkelblond|rötlich|gefärbt|
    schulterlang|dunkelbraun)e[nrs]?
"""
_ENGLISH_HUE = r"""
    blue|green|brown|black|grey|gray|hazel|dark|blonde?|red|ginger|auburn|white|short|long|curly|frizzy|shaved|dyed
    straight|fair|silver|cropped|thinning|greying|shoulder-length
"""
_FRENCH_PLACE = r"""
    bras|cou|visage|joue|dos|jambe|main|front|épaule|menton|poignet|mollet|sourcil|avant-bras|cheville|nez|poitrine
"""
_DUTCH_PLACE = r"""
    (boven|onder)?arm|hals|nek|gezicht|wang|rug|been|hand|voorhoofd|schouder|kin|pols|kuit|wenkbrauw|enkel|neus|borst
"""
_GERMAN_PLACE = r"""
    (ober|unter)?arm|hals|nacken|gesicht|wange|rücken|bein|hand|stirn|schulter|kinn|handgelenk|wade|augenbraue|nase
    brust|schläfe
"""
_ENGLISH_PLACE = r"""
    (fore)?arm|neck|face|cheek|back|leg|hand|forehead|shoulder|chin|wrist|calf|eyebrow|ankle|nose|chest|lip|knuckles
    temple
"""

_DUTCH_LOOKS = r"""
    brede schouders|rood haar|kaal hoofd|moedervlek|geboortevlek|neuspiercing|krullen|dreadlocks|paardenstaart|sikje
    snor
    baard|stoppelbaard|bierbuik|(grote|lange|kromme|kleine) neus|grote oren|flaporen|spleetje tussen de tanden
    kuiltjes
    bril|rimpels|vlechten|staartje|dubbele kin|beugel|sproeten|littekens?|tatoeages?|(donkere|lichte|bleke) huid
    lensjes
"""
_GERMAN_LOOKS = r"""
    (breite|schmale) schultern|muttermal|feuermal|nasenpiercing|(dunkle|helle|blasse) haut|spitzbart|ziegenbart
    (große|lange|krumme|kleine) nase|zahnlücke|grübchen|dreadlocks|bierbauch|segelohren|falten|zahnspange|doppelkinn
    (große|abstehende) ohren|sommersprossen|stoppelbart|koteletten|locken|zöpfe|narben?|halbglatze|geheimratsecken
"""
_ENGLISH_LOOKS = r"""
    (broad|narrow) shoulders|(bald|shaved) head|(big|long|crooked|broken|hooked|small) nose|dimples|freckles
    dreadlocks
    (dark|fair|pale|olive) skin|pierced (nose|ears|eyebrow|lip)|gap between (the|his|her) teeth|big ears|double chin
    beer belly|sideburns|wrinkles|braces|bushy eyebrows|high cheekbones|receding hairline|bags under (his|her) eyes
"""


class PhysicalTraitRecognizer(SayingRecognizer):
    """Height, weight, build, eyes, hair and marks of somebody."""

    ENTITY = "PHYSICAL_TRAIT"
    STATED = True
    ELSE = Wording(
        r"(?<![^\W_])(?:de|het|een|die|der|das|eine?|the|an?|la|le|une?|notre|onze|unser\w{0,2}|our) (?:[\w-]{2,14} )?"
        r"(?:pop|puppe|poupée|doll|statue|standbeeld|beeld|hond|hund|chien|dog|kat|katze|chat|cat|paard|pferd|cheval"
        r"|horse|pony|figurine|teddy|mannequin|avatar|personnage|personage|character|romanfigur|pup|kitten) "
        r"(?:heeft|hat|a|has|is|ist|est|had|met|mit|avec|with) ",
    )
    SAID = (
        *sayings(
            r"""
            (un|deux) mètres? (vingt|trente|quarante|cinquante|soixante|septante|quatre-vingts?|nonante|
            huitante)([- ][^\W\d_]{2,8})?
            (cicatrice|tatouage|grain de beauté|tache de vin|brûlure) (sous|au-dessus|sur|à|au|dans|derrière|
            près) (de )?(l'|le |la |du |son |sa )?[^\s.,;]{3,41}
            (prothèse|main artificielle|jambe de bois)|(œil|yeux) (de verre|bridés|cernés)|(anneau|boucle) (à|
            dans) (l'oreille|le nez|la narine)
            (est|était) (_ )?(grande?|petite?|forte?|ronde?|maigre|costaude?)(?= et|,|[.])(?! et (a|fort))
            (très|assez|plutôt) (grande?|petite?|ronde?|maigre|mince|costaude?)(?= et|,|[.]| avec)|près de deux mètres
            boit(e|ait) (légèrement|un peu|de la jambe|du pied|depuis)|(bégaie|zozote)
            (cheveux|yeux|moustache|barbe) [^.,;\n]{2,41}|(est|était|fait) (_ )?{height}|{weight} pour {height}
            lunettes (rondes|noires|à monture|de vue|épaisses)
            (une?|le|la) (petite?|grande?) (_ )?(blonde?|brune?|rousse|roux|maigre|chauve|costaude?)
            (dent|dents) (en or|de travers|cassées?)|(mesure|mesurait|mesurant|fait|faisait) ~{height}
            (pèse|pesait|pesant) ~{weight}(?! de)|de (petite|grande|forte|moyenne) (taille|corpulence)
            corpulence (forte|mince|moyenne|athlétique)
            (grande?|petite?) (maigre|mince|blonde?|brune?|rousse|roux|costaude?)|corpulente?|trapue?
            chauve(?! souris)|dégarnie?|crâne rasé|gauch(er|ère)
            (est|était) (_ )?(obèse|maigre|mince|blonde?|brune?|rousse)(?! de)
            (yeux|cheveux|barbe|moustache|sourcils|teint) (très |plutôt |assez |un peu )?({hue})( et (les )?(yeux |
            cheveux )?({hue}))?
            (porte|portait|portant|a|avait|avec) (_ )?(une?|des|la|le|les|ses) (_ )?(barbe|moustache|bouc|
            lunettes(?! de protection| de sécurité)|tatouages?|piercings?|perruque|cicatrices?|taches? de (rousseur|
            naissance))( ~({place}))?|(tatouages?|cicatrices?|tatouée?|balafre) ~({place})
            (blonde?|brune?|rousse|rouquine?) aux yeux _|chausse du [0-9]{2}
            (a|ai|avait|avec|porte) (_ ){0,2}(?P<value>épaules (larges|étroites)|peau (foncée|claire|mate|noire|blanche|
            pâle)|
            dreadlocks|
            tresses|nattes|queue de cheval|chignon|dents (écartées|du bonheur|de lapin)|calvitie|crâne (rasé|chauve)|
            fossettes|rides|(grand|gros|petit|long) (nez|ventre|front|menton)|grandes oreilles|oreilles décollées|
            piercing|lèvres (fines|épaisses)|boucles|pattes|barbiche|appareil dentaire|ongles longs|
            double menton)(?! de)
            """,
            height=_HEIGHT,
            weight=_WEIGHT,
            hue=_FRENCH_HUE,
            place=_FRENCH_PLACE,
        ),
        *sayings(
            r"""
            (één|twee) meter (twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|(heeft|had|draagt|zijn|
            haar) (_ )?(schoen)?maat (is )?[0-9]{2}
            (litteken|tattoo|tatoeage|moedervlek|wijnvlek|piercing) (boven|onder|op|in|naast|achter) (haar|zijn|de|
            het) _
            (arm|been|hand|oog)prothese|glazen oog|{weight} zwaar
            (is|was|ben) (_ )?({height}|mager|graatmager|slank|mollig|dik|fors|struis|kaal|kalend|blond|rosharig|
            donkerharig)(?! van| voor| te| gesneden)|(klein|groot|fors|slank|tenger) van (gestalte|postuur)
            (blond|ros|donker|kort|lang|zwart|bruin|grijs|wit|krullend|sluik|geverfd) haar
            (stottert|mankt|hinkt|lispelt)|draagt (_ )?(bril|lenzen|baard)|{height} (groot|lang)
            (is|was|meet) ~{height}(?! breed| hoog| van)|boom van een (vent|kerel)|(weegt|woog) ~{weight}
            (stevig|fors|tenger|slank|struis|atletisch|zwaar)e? (gebouwd|postuur|gestalte)|kaalhoofdig|linkshandig
            zwaarlijvig|(is|was|helemaal|bijna|wordt) kaal|mollig
            (({hue}),? ){1,3}(ogen|haar|haren|krullen|baard|snor|paardenstaart|vlecht(en)?)
            (haren|ogen) (is|zijn|was|waren) ({hue})|(zijn|haar|mijn) haar is (_ )?({hue})
            (draagt|droeg|heeft|had|met) (_ )?(een|zijn|haar) (_ )?(baard|snor|ringbaard|bril(?! op| voor)|tatoeages?|
            tattoos?|piercings?|littekens?|moedervlek|kaal hoofd|stoppelbaard|pruik)( ~({place}))?
            (tatoeages?|tattoos?|littekens?) ~({place})|(heeft|had) (_ )?sproeten|schoenmaat [0-9]{2}
            (heeft|heb|had|draagt|met|dat (ze|hij)) (_ ){0,2}(?P<value>{dutchlooks})
            (dat )?(ze|zij|hij) (een )?(_ )?{dutchlooks} (heeft|had|droeg)
            """,
            height=_HEIGHT,
            weight=_WEIGHT,
            hue=_DUTCH_HUE,
            dutchlooks=_DUTCH_LOOKS,
            place=_DUTCH_PLACE,
        ),
        *sayings(
            r"""
            schuhgröße (ist |von |: )?[0-9]{2}|{weight} schwer|(ein )?hüne|(mit|trägt) (dem|den|einem|
            einen) (_ )?(zopf|schnurrbart|vollbart|dutt|pferdeschwanz)
            (arm|bein|hand|augen)prothese|glasauge|(narbe|tattoo|muttermal|feuermal|piercing) (über|unter|an|am|auf|
            in|neben|hinter) (der|dem|seiner|ihrer|seinem) _
            (ist|war) (_ )?(groß|klein|dick|rundlich|pummelig|schmal|kräftig|muskulös)( und (rundlich|schlank|dick|
            kräftig|pummelig|blond|dunkelhaarig))?(?= und|,|[.])
            (kurze|lange|dunkle|blonde|rote|graue|braune|schwarze|grüne|blaue) (_ )?(haare|augen|locken)
            (ist|war|bin) (_ )?({height}|glatzköpfig|dick|dünn|mager|übergewichtig|kahl)(?! dicker)
            mit (kurzen|langen|dunklen|blonden|roten|grauen|schwarzen|braunen|lockigen|blauen|grünen) (haaren|locken|
            augen)|(hinkt|humpelt|stottert|lispelt)
            von (kleiner|großer|kräftiger|schlanker|hagerer|stämmiger) (statur|gestalt|figur)
            (sehr|ganz) (groß|klein|dünn|dick) und (schlank|kräftig|blond|hager)|{height} (groß|klein)
            (misst|maß) ~{height}|(wiegt|wog) ~{weight}
            (schlank|kräftig|stämmig|untersetzt|hager|zierlich|schmächtig)(e[rnms]?)? (gebaut|statur|figur)
            (ist|war) (_ )?(schlank|hager|stämmig|untersetzt|korpulent|mollig|zierlich|blond|rothaarig|brünett)|glatze
            glatzköpfig|linkshänder(in)?|übergewichtig
            (({hue}),? ){1,3}(augen|haare?s?|locken|bart|schnurrbart|vollbart|zöpfe?|pferdeschwanz)
            (haare?|augen) (_ )?(_ )?(kurz|lang|blond|braun|rot|grau|schwarz|blau|grün|gefärbt|dunkel)
            (trägt|trug|hat|hatte|mit) (_ )?(einen?|einem|einer|seinen?|ihren?) (_ )?(bart|vollbart|schnurrbart|
            schnauzer|dreitagebart|brille(?! auf| für)|tattoos?|tätowierung|piercings?|narben?|muttermal|zopf|
            perücke)( ~({place}))?
            (trägt|hat|trug) (_ )?(brille|bart|tattoos|tätowierungen|sommersprossen|piercings|narben)
            (tattoos?|tätowierung|narbe|tätowiert) ~({place})
            (hat|hatte|habe|trägt|mit) (_ ){0,2}(?P<value>{germanlooks})
            (rothaarig|dunkelhaarig|schwarzhaarig|grauhaarig|blondhaarig|blauäugig)(e[rnms]?)?|schuhgröße [0-9]{2}
            """,
            height=_HEIGHT,
            weight=_WEIGHT,
            hue=_GERMAN_HUE,
            germanlooks=_GERMAN_LOOKS,
            place=_GERMAN_PLACE,
        ),
        *sayings(
            r"""
            {feet}(?=,| and| with)|(purple|pink|blue|green|orange|red|long|grey|blonde?) (dreads|dreadlocks|mohican|
            fringe|braids|plaits|highlights|streaks)
            (nose|lip|eyebrow|tongue) (stud|ring|piercing)|(prosthetic|artificial) (left |right )?(hand|leg|arm|foot|
            eye)|glass eye
            (burn |surgical |faint |long |small )?(scar|birthmark|mole|tattoo) (along|across|down|above|under|behind|
            over|on|near) (the|his|her|my|one) _
            (a|an) (big|tall|short|large|slim|thin|stocky|well-built|heavy) (man|woman|lad|girl|boy|bloke|lady|guy|
            fellow)|(about|around|over|nearly|weighs) ([0-9]{1,2}|_) stone
            (mole|birthmark|scar|tattoo|freckles|piercing) (above|on|below|over|near|behind) (his|her) _
            (is|was|_'m|_'s|about|around) ({feet}|{height})
            (is|was|_'s|very) (_ )?(short|tall|thin|slim|skinny|chubby|stocky|heavyset|well-built|petite|
            slight)(?= with| and|,|[.])|(walks with|has) a (limp|stammer|stutter|lisp)
            (curly|long|short|dark|blonde?|red|grey|ginger|black|brown|fair) hair|(front tooth|teeth) missing
            ({feet}|{height}) tall
            (is|was|about|around|over|stands|stood|he's|she's|only) ({feet})(?! long| wide| high| deep)
            (weighs|weighed|weigh) (_ ){0,2}({weight}|[0-9]{1,2} stone|_ stone|[0-9]{2,3} (pounds|lbs))(?! of)
            (slim|stocky|heavy|medium|slight|athletic|large|thin|muscular|heavily|slightly|powerfully)[- ](build|
            built)|(is|was|going|completely|slightly|he's) (_ )?bald(ing)?(?! eagle)|shaved head|left-handed
            overweight|(is|was|he's|she's) (_ )?(tall|skinny|chubby|plump|stocky|lanky)(,| and| with| man| woman)
            shoe size [0-9]{1,2}
            (({hue})[, -]{1,2}){1,3}(eyes?|hair(ed)?|curls|beard|moustache|complexion|ponytail|eyed)
            (hair|eyes) (is|are|was|were) (_ )?({hue})
            (wears|wore|wearing|has|had|with|sports|got|grown) (_ )?(an?|his|her|two|several) (_ )?(beard|moustache|
            goatee|nose ring|scars?|birthmark|ponytail|wig|tattoos?|piercing)( ~({place}))?
            (wears|has|wore|got) (_ )?(glasses|dreadlocks|freckles|tattoos|piercings|stubble)(?! of)
            (tattoos?|tattooed|scars?|birthmark) ~({place})|redhead|freckled
            (has|had|have|with|got) (_ )?(?P<value>{looks})
            (is|was|heavily) (_ )?(tattooed|clean-shaven|unshaven|bearded|wrinkled|
            grey-haired|bespectacled)
            """,
            height=_HEIGHT,
            feet=_FEET,
            weight=_WEIGHT,
            hue=_ENGLISH_HUE,
            looks=_ENGLISH_LOOKS,
            place=_ENGLISH_PLACE,
        ),
    )
    ANCHORS = listed("""
        épaules, peau, dreadlocks, tresses, nattes, queue de cheval, chignon, dents, calvitie, fossettes, rides, nez,
        oreilles, lèvres, boucles, barbiche, appareil dentaire, double menton, brede schouders, kaal hoofd,
        moedervlek, geboortevlek, neuspiercing, sikje, bierbuik, neus, grote oren, flaporen, spleetje, kuiltjes,
        rimpels, dubbele kin, schultern, muttermal, nasenpiercing, haut, spitzbart, ziegenbart, nase, zahnlücke,
        grübchen, bierbauch, segelohren, zahnspange, doppelkinn, abstehende ohren, sommersprossen, stoppelbart,
        koteletten, halbglatze, geheimratsecken, donkere huid, lichte huid, bleke huid, broad shoulders, narrow
        shoulders, bald head, big nose, long nose, crooked nose, broken nose, dimples, dark skin, fair skin, pale
        skin, olive skin, pierced, gap between, beer belly, sideburns, double chin, eyebrows, cheekbones, hairline,
        clean-shaven, unshaven, bearded, heavily tattooed, blauwe haar, blonde haar, bruine haar, zwarte haar, grijze
        haar, lichte haar, donkere haar, rode haar, korte haar, lange haar, krullende haar, witte haar, blondes haar,
        braunes haar, schwarzes haar, graues haar, rotes haar, weißes haar, kurzes haar, langes haar, lockiges haar,
        krauses haar, dunkles haar, helles haar, gefärbtes haar, rötliches haar, dunkelblondes haar, dunkelbraunes
        haar, schulterlanges haar, geverfd haar, kroes haar, sluik haar, licht haar, rosse haar, kastanjebruin haar,
        kastanjebruine haar, slim build, stocky build, heavy build, medium build, slight build, athletic build, large
        build, muscular build, mètre, cicatrice, grain de beauté, tache de vin, brûlure, prothèse, main artificielle,
        jambe de bois, de verre, anneau, boucle, maat, schoenmaat, wijnvlek, armprothese, beenprothese, handprothese,
        glazen oog, kg zwaar, kilo zwaar, kg schwer, kilo schwer, hüne, dutt, armprothese, beinprothese, handprothese,
        glasauge, feuermal, dreads, mohican, braids, plaits, nose stud, lip ring, lip piercing, eyebrow piercing,
        tongue piercing, eyebrow ring, prosthetic, artificial, glass eye, est grand, est grande, très grand, très
        grande, très petit, très petite, très mince, très maigre, rundlich, pummelig, muskulös, kräftig, graue haare,
        blonde haare, dunkle haare, stone, mole, big man, tall man, short man, big woman, tall woman, boite, bégaie,
        zozote, 1m*, 2m*, chauve, dent en or, mager, graatmager, dik, kalend, rosharig, donkerharig, stottert, mankt,
        hinkt, lispelt, lenzen, dünn, kahl, haaren, humpelt, kleiner statur, kräftiger statur, schlanker statur, short
        with, tall with, thin, slim, heavyset, well-built, petite, limp, stammer, stutter, lisp, missing, 5'*, 6'*, kg
        pour, kilos pour, mesure, mesurait, mesurant, mètres, faisait, fait 1m*, pèse, pesait, pesant, taille,
        corpulence, corpulent, corpulente, trapu, trapue, dégarni, dégarnie, crâne rasé, gaucher, gauchère, obèse,
        maigre, mince, costaud, costaude, blond, blonde, brun, brune, roux, rousse, rouquin, rouquine, yeux, cheveux,
        barbe, moustache, bouc, sourcils, teint, lunettes, tatouage*, tatoué*, piercing*, perruque, cicatrice*, taches
        de, tache de, balafre, chausse du, groot, lang, meter, weegt, woog, boom van een, gebouwd, postuur, gestalte,
        kaalhoofdig, linkshandig, zwaarlijvig, kaal, mollig, schoenmaat, ogen, blond haar, bruin haar, zwart haar,
        grijs haar, rood haar, kort haar, lang haar, krullend haar, wit haar, ros haar, donker haar, haar haar is,
        zijn haar is, mijn haar is, haren, krullen, baard, snor, paardenstaart, vlecht, vlechten, ringbaard,
        stoppelbaard, bril, tatoeage*, tattoo*, litteken*, sproeten, moedervlek, pruik, m groß, cm groß, meter groß, m
        klein, groß und, misst, maß, wiegt, wog, gebaut, statur, figur, glatze, glatzköpfig, linkshänder*,
        übergewichtig, schlank, hager, stämmig, untersetzt, korpulent, zierlich, brünett, schuhgröße, augen, haare,
        haares, locken, bart, vollbart, schnurrbart, schnauzer, dreitagebart, zopf, zöpfe, pferdeschwanz, brille,
        tätowier*, narbe, narben, sommersprossen, muttermal, perücke, rothaarig*, dunkelhaarig*, schwarzhaarig*,
        grauhaarig*, blondhaarig*, blauäugig*, foot, feet, ft, tall, weigh, weighs, weighed, built, bald, balding,
        shaved head, left-handed, overweight, skinny, chubby, plump, stocky, lanky, shoe size, eye, eyes, eyed, hair,
        haired, curls, beard, complexion, ponytail, goatee, stubble, glasses, nose ring, scar, scars, freckle*,
        birthmark, dreadlocks, wig, redhead, brunette
    """)
