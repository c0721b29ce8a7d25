"""Injuries and pains of a person, by the part of the body: `s'est cassé le poignet`, `last van haar rug`."""

from __future__ import annotations

from ..forms import listed
from ..labels import alternatives
from ..terms import TermRecognizer

_FRENCH = alternatives(
    listed("""
    bras, avant-bras, coude, poignet, poignets, main, mains, doigt, doigts, pouce, épaule, épaules, clavicule, dos,
    bassin, hanche, hanches, jambe, jambes, cuisse, genou, genoux, cheville, chevilles, pied, pieds, orteil, tibia,
    péroné, fémur, talon, nuque, cou, tête, crâne, mâchoire, nez, œil, oeil, yeux, oreille, oreilles, dent, dents,
    côte, côtes, vertèbre, vertèbres, colonne, ventre, estomac, cœur, coeur, poumon, poumons, rein, reins, foie,
    vessie, intestin, intestins, prostate, utérus, ovaire, ovaires, sein, seins, thyroïde, gorge, amygdales,
    appendice, vésicule, cataracte, rétine, tendon, ligament, ligaments, ménisque, muscle, mollet, cerveau, peau
    """)
)
_DUTCH = alternatives(
    listed("""
    arm, onderarm, elleboog, pols, hand, handen, vinger, vingers, duim, schouder, schouders, sleutelbeen, rug, bekken,
    heup, heupen, been, benen, dij, knie, knieën, enkel, enkels, voet, voeten, teen, scheenbeen, dijbeen, hiel, nek,
    hals, hoofd, schedel, kaak, neus, oog, ogen, oor, oren, tand, tanden, rib, ribben, wervel, wervels, wervelkolom,
    buik, maag, hart, long, longen, nier, nieren, lever, blaas, darm, darmen, prostaat, baarmoeder, eierstok,
    eierstokken, borst, borsten, schildklier, keel, amandelen, blindedarm, galblaas, staar, netvlies, pees,
    achillespees, spier, kuit, hersenen, huid, gewrichten
    """)
)
_GERMAN = alternatives(
    listed("""
    arm, unterarm, ellbogen, handgelenk, handgelenke, hand, hände, finger, daumen, schulter, schultern, schlüsselbein,
    rücken, becken, hüfte, hüften, bein, beine, oberschenkel, knie, sprunggelenk, knöchel, fuß, füße, zeh, schienbein,
    ferse, nacken, hals, kopf, schädel, kiefer, nase, auge, augen, ohr, ohren, zahn, zähne, rippe, rippen, wirbel,
    wirbelsäule, bauch, magen, herz, herzen, lunge, lungen, niere, nieren, leber, blase, darm, prostata, gebärmutter,
    eierstock, brust, schilddrüse, mandeln, blinddarm, galle, gallenblase, star, netzhaut, sehne, achillessehne,
    muskel, wade, gehirn, haut, gelenke
    """)
)
_ENGLISH = alternatives(
    listed("""
    arm, forearm, elbow, wrist, wrists, hand, hands, finger, fingers, thumb, shoulder, shoulders, collarbone, back,
    pelvis, hip, hips, leg, legs, thigh, knee, knees, ankle, ankles, foot, feet, toe, shin, heel, neck, head, skull,
    jaw, nose, eye, eyes, ear, tooth, teeth, rib, ribs, spine, vertebra, vertebrae, belly, stomach, heart, lung,
    lungs, kidney, kidneys, liver, bladder, bowel, prostate, womb, uterus, ovary, ovaries, breast, breasts, thyroid,
    throat, tonsils, appendix, gallbladder, cataract, cataracts, retina, tendon, achilles, muscle, calf, brain, skin,
    joints
    """)
)
_OF = r"(?:[ ](?:à|au|aux|de|du|des|le|la|les|l['’]|un|une|son|sa|ses|mon|ma|mes|gauche|droite?|d['’])){0,3}[ ’']?[ ]?"
_ZIJN = r"(?:[ ](?:aan|in|van|met|haar|zijn|mijn|de|het|een|linker|rechter|beide)){0,3}[ ]?"
_SEIN = (
    r"(?:[ ](?:am|an|im|in|der|die|das|den|dem|einen|eine|sein|seine[nmr]?|ihre?[nmr]?|meine?[nmr]?|linken?"
    r"|rechten?)){0,3}[ ]"
)
_HIS = r"(?:[ ](?:his|her|my|a|an|the|both|two|left|right|in|of|to|on|with)){0,3}[ ]"


class InjuryRecognizer(TermRecognizer):
    """What is broken, hurts or was operated on; said of nobody, it is a part of a machine."""

    ENTITY = "HEALTH"
    PHRASE_WORDS = listed("""
    cassé, cassée, fracturé, fracturée, foulé, foulée, tordu, tordue, luxé, luxée, démis, démise, brûlé, brûlée,
    blessé, blessée, opéré, opérée, mal au, mal à la, mal aux, mal à l*, maux de, douleur*, problème d*, problèmes d*,
    problème au*, problèmes au*, opération d*, prothèse d*, greffe d*, ablation d*, entorse, cause de son dos,
    cause de ses, cause de sa, gebroken, verstuikt, verzwikt, bezeerd, gekneusd, gekwetst, verbrand, gescheurd,
    ontwricht, geblesseerd, gewond, last van, pijn in, pijn aan, pijn op, operatie aan, geopereerd, geraakt aan,
    problemen met, klachten aan, klachten in, gebrochen*, verstaucht*, verletzt*, verrenkt*, gerissen*, geprellt,
    verbrannt*, operiert*, schmerzen*, probleme mit, beschwerden*, künstliche*, broke, broken, fractured, sprained,
    twisted, dislocated, injured, hurt, tore, torn, burned, burnt, pain in, pains in, pain*, trouble with,
    problems with, surgery on, operation on, replacement, transplant, bad, sore, frozen, injury, injuries,
    knee operation, ankle operation, hip operation, back operation, shoulder operation, foot operation,
    heart operation, eye operation, wrist operation, knee surgery, hip surgery, back surgery, heart surgery,
    eye surgery, shoulder surgery, ankle surgery, kunstheup,
    kunstknie, kunstgebit, kunstbeen, kunstarm, enlevé, retiré, ôté, amputé, verwijderd, weggenomen, entfernt,
    removed, taken out, col du fémur, fêlé*, tuméfié*, brisé, brisée, luxé, luxée, tache au, tache sur, masse au,
    masse dans, nodule au, nodule à, nodule sur, kyste à, kyste au, kyste sur, grosseur*, boule au, boule dans,
    vlek op, knobbel*, gezwel, bult op, bult in, cyste op, cyste in, schaduw op, schatten auf, knoten in, fleck auf,
    zyste an, zyste in, geschwulst, shadow on, lump in, lump on, spot on, mass in, mass on, cyst on, cyst in,
    growth on, growth in, cracked, bruised, swollen
    """)
    TERMS = listed("""
    knieoperatie, heupoperatie, rugoperatie, hartoperatie, schouderoperatie, enkeloperatie, voetoperatie, oogoperatie,
    herniaoperatie, knieoperation, hüftoperation, herzoperation, rückenoperation, schulteroperation, fußoperation,
    augenoperation, knie-op, hüft-op, herz-op, rücken-op, schulter-op, fuß-op, augen-op, bandscheiben-op
    """)
    PHRASES = (
        r"(?:cassé|fracturé|foulé|tordu|luxé|démis|brûlé|blessé|opéré)e?(?:\(e\))?" + _OF + rf"(?:{_FRENCH})",
        rf"(?:mal|maux|douleurs?|problèmes?|opération|prothèse|greffe|ablation|entorse"
        rf"|fracture)(?: [^\W\d_]{{4,12}})?[ ](?:à la|à l['’]|à son|à sa|au|aux|de la|de l['’]|du|des|de|d['’]"
        rf"|dans le|dans la|dans les)[ ]?(?:{_FRENCH})",
        rf"à cause d(?:e son|e sa|e ses|u|e mon|e ma|e mes) (?:{_FRENCH})",
        rf"(?:{_DUTCH}) (?:is |was |werd |heeft )?(?:gebroken|verstuikt|verzwikt|bezeerd|gekneusd|gekwetst|verbrand"
        rf"|gescheurd|ontwricht|geblesseerd|gewond|geopereerd)",
        r"(?:gebroken|verstuikte?|verzwikte?|gekneusde?|gescheurde?|ontwrichte?|geblesseerde?|geopereerd"
        r"|operatie|gewond)" + _ZIJN + rf"[ ]?(?:{_DUTCH})",
        r"(?:last|pijn|problemen|klachten|gekwetst|geraakt)(?: aan| in| van| met| op)" + _ZIJN + rf"[ ]?(?:{_DUTCH})",
        rf"(?:{_FRENCH}) (?:fêlé|brisé|luxé|tuméfié|démis)e?s?|col du fémur",
        rf"(?:tache|masse|nodule|kyste|grosseur|boule)(?: suspecte?)?[ ](?:au|à la|à l['’]|sur le|sur la|dans le"
        rf"|dans la)[ ]?(?:{_FRENCH})",
        rf"(?:vlek|knobbel(?:tje)?|gezwel|bult|cyste|schaduw) (?:op|in|aan)(?: de| het| haar| zijn| mijn) (?:{_DUTCH})",
        rf"(?:schatten|knoten|fleck|zyste|geschwulst) (?:auf|in|an) (?:der|seiner|ihrer|meiner|einer) (?:{_GERMAN})",
        rf"(?:shadow|lump|spot|mass|cyst|growth) (?:on|in) (?:his|her|my|the|one) (?:{_ENGLISH})",
        rf"(?:cracked|bruised|swollen) (?:{_ENGLISH})",
        r"kunst(?:heup|knie|gebit|been|arm)",
        rf"(?:{_GERMAN}) (?:ist |war |wurde |hat )?(?:gebrochen|verstaucht|verletzt|verrenkt|gerissen|geprellt"
        rf"|verbrannt|operiert)",
        r"(?:gebrochene|verstauchte|verletzte|verrenkte|gerissene|künstliche|operiert|schmerzen|probleme"
        r"|beschwerden)(?:[nmrs]| mit)?" + _SEIN + rf"?(?:{_GERMAN})",
        r"(?:broke|broken|fractured|sprained|twisted|dislocated|injured|hurt|tore|torn|burn(?:ed|t))"
        + _HIS
        + rf"(?:{_ENGLISH})",
        r"(?:pains?|trouble|problems|surgery|operation|operated|injury|injuries)(?: in| with| on| to)"
        + _HIS
        + rf"?(?:{_ENGLISH})",
        rf"(?:enlevé|retiré|ôté|amputé)e?{_OF}(?:{_FRENCH})|(?:{_DUTCH}) (?:verwijderd|weggenomen)"
        rf"|(?:{_GERMAN}) entfernt",
        rf"(?:{_ENGLISH}) (?:removed|taken out)",
        rf"(?:bad|sore|frozen|injured) (?:{_ENGLISH})",
        rf"(?:{_ENGLISH}) (?:pains?|injury|injuries|surgery|replacement|transplant|operation|trouble|problems)",
    )
