"""Care that a person receives, and how he or she feels: hospital, therapy, medicines, symptoms, pregnancy."""

from __future__ import annotations

import re

from ...matching.context import Surroundings
from ..forms import listed
from ..terms import TermRecognizer
from ..vocabulary import words_of

_SPECIALIST = (
    r"(?:psy|psychologue|psychiatre|psychothérapeute|cardiologue|oncologue|neurologue|gynécologue|urologue"
    r"|rhumatologue|pneumologue|dermatologue|endocrinologue|kiné|kinésithérapeute|orthophoniste|logopède|sexologue"
    r"|addictologue|thérapeute|psycholoog|psychologe|psychiater|psychotherapeute?|cardioloog|cardiologe|oncoloog"
    r"|oncologe|neuroloog|neurologe|gynaecologe|gynaecoloog|uroloog|reumatoloog|longarts|dermatoloog|kinesiste?|kine"
    r"|fysiotherapeut|logopediste?|seksuoloog|diëtiste?|psychologin|psychologen|psychiaterin|therapeut(?:in|en)?"
    r"|kardiologe[n]?|onkologe[n]?|neurologe[n]?|gynäkologin|gynäkologen|urologen|physiotherapeut(?:in|en)?"
    r"|logopädin|psychologist|psychiatrist|psychotherapist|therapist|counsellor|cardiologist|oncologist|neurologist"
    r"|gynaecologist|urologist|rheumatologist|dermatologist|physiotherapist|physio)"
)
"""Whom one sees for one's health; by profession, one is not ill oneself."""


_ILL = re.compile(r"krank|ziek", re.IGNORECASE)
_SINCE = re.compile(
    r"(?<![^\W_])(?:ist|war|bin|is|was|ben) (?:[\w.]{2,12} ){0,2}(?:seit|bis|ab|vom|heute|gestern|noch|wieder|leider"
    r"|plötzlich|sinds|tot|vanaf|van|al|nog|weer|vandaag|gisteren|helaas) (?:[\w.]{1,12} ){0,3}$",
    re.IGNORECASE,
)
"""What a time stands between: `ist bis Donnerstag krank`; by itself the word is of rules and of nobody."""


class CareRecognizer(TermRecognizer):
    """Words that tell of somebody's health where they are said of somebody: a clinic's own letterhead is nobody's."""

    ENTITY = "HEALTH"
    PERSONAL = listed("""
    attend un enfant, attend un bébé, attend un heureux événement, attend des jumeaux, attends un enfant,
    attends un bébé, attends des jumeaux, vient d'accoucher, a accouché, est tombée enceinte, tombée malade,
    tombé malade, en blijde verwachting, in blijde verwachting, in verwachting van, is in verwachting,
    ben in verwachting, is bevallen van, is bevallen, verwacht een kindje, verwachten een kindje,
    verwacht een tweeling, ziek gevallen, ziek geworden, erwartet ein kind, erwarte ein kind, erwartet ein baby,
    erwartet zwillinge, erwarte zwillinge, ist niedergekommen, guter hoffnung, expecting a baby, expecting a child,
    expecting twins, expecting their first, expecting her first, expecting our first, gave birth to, has given birth,
    went into labour, signed me off, signed him off, signed her off, signed off work, signed off sick, been off sick,
    m'a prescrit, lui a prescrit, m'a arrêtée, m'a arrêté, l'a arrêtée, schreef mij voor, schreef hem voor,
    schreef haar voor, hat mir verschrieben, hat ihm verschrieben, hat ihr verschrieben, hat mich krankgeschrieben,
    prescribed me, prescribed him, prescribed her, suis malade, ben ziek, bin krank, am ill, am unwell,
    la tient en repos, le tient en repos, mis au repos, mise au repos, mis en repos, mise en repos, repos médical
    """)
    TERMS = (
        *listed("""
    crise de panique, crises de panique, crise d'angoisse, crises d'angoisse, crise d'épilepsie, crise cardiaque,
    crise d'asthme, attaque cérébrale, malaise, vertiges, nausées, essoufflement, essoufflé, essoufflée, insomnies,
    troubles du sommeil, fatigue chronique, perte de mémoire, idées suicidaires, idées noires, tentative de suicide,
    pensées suicidaires, automutilation, anorexie, anorexique, boulimie, boulimique, dépressif, dépressive, déprimé,
    déprimée, tumeur*, métastase*, rémission, chimio, pontage, stent, prothèse, attelle, béquilles, minerve,
    points de suture, daltonien, daltonienne, appareil auditif, prothèse auditive, insuffisance rénale,
    insuffisance respiratoire, thyroïde, hypothyroïdie, hyperthyroïdie, hypertendu, hypertendue, anticoagulant*,
    lithium, rilatine, ritaline, méthadone, cortisone, morphine, anxiolytique*, neuroleptique*, antibiotique*,
    antihistaminique*, calmants, perfusion, cure de désintoxication, désintoxication, sevrage, sobre depuis,
    alcoolique, toxicomane, rééducation, revalidation, kiné, psychiatrie, psy, oncologie, soins intensifs,
    soins palliatifs, hospitalisation de jour, prématurément, ivg, avortement, fiv, procréation assistée, stérilité,
    ménopause, échographie, prise de sang, scanner du, irm, radiographie, biopsie, coloscopie, mammographie,
    endoscopie, inapte, inaptitude, séjour à l'hôpital, surmené, surmenée, convalescence, convalescent, convalescente,
    rougeole, varicelle, scarlatine, oreillons, coqueluche, méningite, tuberculose, gale, poux, salmonelle, gastro,
    migraines, commotion, paniekaanval*, angstaanval*, hartaanval*, epilepsieaanval*, astma-aanval*, duizelig*,
    misselijk*, kortademig*, slapeloos*, slaapproblemen, slaapstoornis*, vermoeidheid, chronisch vermoeid,
    geheugenverlies, zelfmoordgedachten, zelfmoordpoging, suïcidaal, suïcidepoging, zelfverwonding, eetstoornis,
    anorexia, neerslachtig, hersentumor*, tumor*, uitzaaiing*, uitgezaaid, chemo, chemokuur, bestralingen,
    overbrugging, bypass, prothese, transplantatie, gips, brace, krukken, hechtingen, kleurenblind, gehoorapparaat,
    hoorapparaat, nierinsufficiëntie, schildklierproblemen, bloedverdunner*, bloeddrukmedicatie, kalmeringsmiddel*,
    kalmeermiddel*, antibiotica, methadon, ritalin, infuus, ontwenningskuur, afkickkliniek, afgekickt, ontwenning,
    alcoholist*, alcoholverslaafd, drugsverslaafd, verslaafd, revalidatie, revalideert, revalidatiecentrum, kine,
    therapie, spoedopname, intensieve zorgen, palliatieve zorg*, daghospitaal, flauwgevallen, viel flauw,
    flauw gevallen, te vroeg geboren, prematuur, couveuse, abortus, ivf, onvruchtbaar*, menopauze, bloedonderzoek,
    bloedafname, mri, mammografie, onder het mes, onder narcose, medisch ongeschikt, herstellende, overwerkt,
    overspannenheid, langdurig zieke, koemelkallergie, lactosevrij, mazelen, waterpokken, windpokken, roodvonk, bof,
    kinkhoest, hersenvliesontsteking, schurft, luizen, salmonella, buikloop, oorontsteking*, keelontsteking,
    aandoening, kwaal, syndroom, stoornis, panikattacke*, angstattacke*, angstzustände*, herzanfall, krampfanfall,
    asthmaanfall, hörsturz, übelkeit, atemnot, kurzatmig*, schlaflosigkeit, schlafstörung*, müdigkeit,
    gedächtnisverlust, suizidgedanken, selbstmordgedanken, suizidversuch, selbstmordversuch, selbstverletzung*,
    essstörung*, magersucht, magersüchtig, bulimie, depressiv*, depressionen, niedergeschlagen, hirntumor*, metastas*,
    bestrahlung*, krücken, farbenblind*, hörgerät, niereninsuffizienz, schilddrüse*, blutverdünner*,
    beruhigungsmittel, antibiotikum, antibiotika, cortison, kortison, entzug*, entzugsklinik, entziehungskur,
    trockener alkoholiker, alkoholiker*, alkoholkrank*, drogenabhängig*, drogensüchtig, rehaklinik, krankengymnastik,
    notaufnahme, intensivstation, palliativ*, zusammengebrochen, ohnmächtig, frühgeburt, frühchen, abtreibung,
    schwangerschaftsabbruch, künstliche befruchtung, unfruchtbar*, wechseljahre, ultraschall, blutabnahme, blutwerte,
    mrt, darmspiegelung, narkose, erkrankung, erkrankte, genesung, genesen, dienstunfähig, überlastet,
    burnout-syndrom, blinddarm, masern, windpocken, scharlach, mumps, keuchhusten, hirnhautentzündung, tuberkulose,
    krätze, läuse, mandelentzündung, mittelohrentzündung, magen-darm-infekt, syndrom, panic attack*, anxiety,
    dizziness, dizzy, nausea, shortness of breath, breathless, insomnia, sleep disorder, fatigue, memory loss,
    suicidal, suicide attempt, self-harm, self-harming, eating disorder, anorexic, bulimia, bulimic, depressed,
    brain tumour, tumour*, remission, relapse, radiotherapy, prosthesis, plaster cast, crutches, stitches,
    colour blind, color blind, hearing aid*, kidney failure, renal failure, thyroid, blood thinners, sedatives,
    antibiotics, steroids, methadone, on a drip, detox, rehab, sober since, alcoholic, drug addict, physio,
    psychiatry, psychiatric, counselling, oncology, on the ward, a&e, intensive care, palliative care, hospice,
    fainted, prematurely, abortion, infertility, infertile, menopause, ultrasound, blood test, blood tests, biopsy,
    colonoscopy, mammogram, under anaesthetic, recovering from, off sick, coeliac, measles, chickenpox, chicken pox,
    scarlet fever, whooping cough, meningitis, tuberculosis, scabies, head lice, ear infection, tonsillitis,
    food poisoning, glandular fever, syndrome, chronic pain, chronic fatigue, né prématurément, née prématurément,
    né prématuré, née prématurée, bébé prématuré, premature baby, born premature, epileptic seizure*, had a seizure,
    schwindelgefühl*, schwindelanf*, schwindelig, über schwindel, psychologische betreuung, psychologische behandlung,
    psychologische begleiding, collapsed at, valt flauw, ne peut pas porter, ne peut plus porter, ne peut porter,
    mag niet meer tillen, mag niet tillen, kan niet meer tillen, kan niet tillen, niet meer tillen, darf nicht heben,
    nicht mehr heben, darf nichts heben, cannot lift, can't lift, must not lift, not to lift, placed on oxygen,
    sous oxygène, aan de zuurstof, kunstmatige coma, dans le coma, in coma, in een coma, im koma, in a coma, coma,
    sintrom, marevan, eliquis, xarelto, ventolin, ventoline, inhaler, puffer, asthmaspray, xanax, prozac, zoloft,
    sertraline, sertralin, cipralex, escitalopram, trazodone, valium, diazepam, temesta, lorazepam, rivotril,
    dépakine, depakine, lyrica, tramadol, contramal, oxycontin, fentanyl, metformine, metformin, humira, méthotrexate,
    methotrexaat, methotrexat, methotrexate, concerta, antabus, antabuse, ozempic, euthyrox, l-thyroxine, seroquel,
    zyprexa, risperdal, haldol, lamictal, keppra, tegretol, spritzt insulin, spritzt sich, insulinpomp, insulinpumpe,
    pompe à insuline, insulin pump, spuit insuline, injects insulin, lupus, vitiligo, narcolepsie, narcolepsy,
    apnée du sommeil, slaapapneu, schlafapnoe, sleep apnoea, bpco, copd, mucoviscidose, mukoviszidose,
    cystic fibrosis, hémophile, hémophilie, hemofilie, bluter, haemophilia, drépanocytose, sikkelcelziekte,
    sichelzell*, sickle cell, glaucome, glaucoom, glaukom, glaucoma, sspt, ptss, ptbs, ptsd, flashback*,
    trouble obsessionnel, dwangstoornis, zwangsstörung*, obsessive compulsive, borderline, psychose, psychosis,
    psychotique, psychotisch, psychotic, hallucination*, hallucinaties, halluzinat*, délire, paranoïa, paranoia,
    paranoid*, schizophrène, schizofreen, schizophren, bipolaire, bipolair, bipolar, incontinent*, incontinence,
    incontinentie, inkontinen*, stomie, stoma, escarre*, doorligwonde*, decubitus, dekubitus, gonorrhée, chlamydia,
    syphilis, herpes, éruption cutanée, huiduitslag, hautausschlag, rash, wheez*, fausse-couche, buisjes in,
    drains dans les oreilles, bloedwaarden, slechte bloedwaarden, chemokuren, rectal bleeding, bleeding, saignements,
    bloedingen, blutungen, palpitations, hartkloppingen, herzrasen, de la température, 39 de fièvre, verträgt keine,
    verdraagt geen, ne supporte pas le gluten, ne supporte pas le lactose, intolérant au, intolérante au,
    intolerant to, memory clinic, geheugenkliniek, drinkt weer, boit à nouveau, trinkt wieder, drinking again,
    relapsed, rechute alcoolique, statutory sick pay, ssp, mutuelle depuis, sur la mutuelle, op de mutualiteit,
    op de ziekenkas, op ziekenkas, krankengeld, tabletten gegen
    """),
        *words_of("care"),
        *words_of("everyday"),
        *listed("est malade, est souffrant, est souffrante, is ziek, ist krank, is ill, is unwell"),
    )
    PHRASE_WORDS = listed("""
    médecins, docteurs, dokters, artsen, ärzte, doctors,
    traitement, suit une, psy*, cardiolog*, oncolog*, neurolog*, gynécolog*, urolog*, rhumatolog*, pneumolog*,
    dermatolog*, endocrinolog*, kiné*, orthophoniste, logopède, sexologue, addictologue, behandeling, kinesist*,
    fysiotherap*, gynaecolo*, reumatolo*, longarts, logopedist*, diëtist*, behandlung, physiotherap*, ergotherap*,
    kardiolog*, onkolog*, gynäkolog*, rheumatolog*, therapeut*, logopäd*, treatment, counsellor, therapist,
    gynaecologist, rheumatologist, hôpital, urgences, clinique, ambulance, ziekenhuis, spoed, spoeddienst,
    ziekenwagen, kliniek, krankenhaus, klinik, notaufnahme, spital, rettungswagen, krankenwagen, hospital, to a&e,
    at a&e, in a&e, emergency room, ward, krank, ziek, attend, attends, attendons, verwacht, verwachten, erwartet,
    erwarte, erwarten, expecting
    """)
    PHRASES = (
        r"attend(?:s|ons)?(?= (?:un|son|leur|notre|des|mon|une) (?:[^\W\d_]{4,10} )?(?:enfant|bébé|jumeaux|fille|fils"
        r"|garçon))",
        r"verwacht(?:en)?(?: in [^\W\d_]{3,10})?(?= (?:een|haar|hun|ons|mijn) (?:[^\W\d_]{4,10} )?(?:kind(?:je)?|baby"
        r"|tweeling))",
        r"erwarte[tn]?(?: im [^\W\d_]{3,10})?(?= (?:ein|ihr|unser|mein) (?:[^\W\d_]{4,10}s )?(?:kind|baby))"
        r"|erwarte[tn]?(?= zwillinge)",
        r"expecting(?= (?:an?|her|their|our|my) (?:[a-z]{4,10} )?(?:child|baby)| twins)",
        r"(?<!ist )(?<!bin )(?<!is )(?<!ben )(?:krank|ziek)(?=[.,;!?)]|[ ](?:und|aber|oder|en|maar|of)(?![^\W_])|[ ]?$"
        r"|[ ]?\n)",
        r"sous traitement(?! pour)|suit une (?:thérapie|cure|psychothérapie)|onder behandeling",
        r"in (?:[^\W\d_]{4,14}er )?behandlung(?! wegen)",
        r"(?:under|having|undergoing|receiving|had) treatment",
        rf"(?:voi[rst]|vue?|consulte\w{{0,3}}|chez|suivie? par|rendez-vous (?:avec|chez)|(?:envoyée?"
        rf"|adressée?) (?:chez|à|au))[ ](?:une?|le|la|les|l['’]|son|sa|mon|ma|ce|cette|notre)?[ ]?(?:{_SPECIALIST})",
        rf"(?:bij|naar|door|ziet|zag|volgt|consulteert|van)[ ](?:(?:een|de|het|haar|zijn|mijn)[ ])?(?:{_SPECIALIST})",
        rf"(?:beim?|zum|zur|vom|von|sieht|einen?)[ ](?:(?:einem|einer|einen|ihrem|seinem|meinem"
        rf"|der)[ ])?(?:{_SPECIALIST})",
        rf"(?:sees|see|seeing|saw|seen by|appointment with|referred to|under|by|with)[ ](?:(?:an?|the|his|her"
        rf"|my)[ ])?(?:{_SPECIALIST})",
        r"(?:sort(?:ie?)?|rentrée?|revenue?|séjour|hospitalis\w{0,4}|admise?|entrée?|transportée?|transférée?"
        r"|emmenée?|conduite?|amenée?|séjourne|est|était|partie?)[ ](?:[^\W\d_]{2,10}[ ])?(?:de[ ]|d['’]|à[ ]|en[ ]"
        r"|aux[ ]|des[ ]|dans un[e]?[ ])(?:l['’])?(?:hôpital|urgences|clinique|ambulance)",
        r"(?:ligt|lag|opgenomen|beland|belandde|verblijft|uit|naar|bracht|zit|blijft|met|in)[ ](?:in[ ]"
        r"|op[ ])?(?:het|de)[ ](?:ziekenhuis|spoed(?:dienst)?|kliniek|ziekenwagen)(?:[ ](?:opgenomen|gebracht"
        r"|overgebracht|afgevoerd|gevoerd|beland))?",
        r"(?:liegt|lag|kam|kommt|musste|muss|eingeliefert|gebracht|aus|ins|in die|mit dem|noch"
        r"|seit[^.\n]{1,15})[ ](?:im[ ]|ins[ ]|in[ ]|aus[ ])?(?:die[ ]|der[ ]|dem[ ])?(?:krankenhaus|klinik"
        r"|notaufnahme|spital|rettungswagen|krankenwagen)",
        r"(?:médecins|docteurs|dokters|artsen|ärzte|doctors) (?:ne )?(?:lui |leur |nous )?(?:donnent|geven|geben"
        r"|gaven|gaben|give|gave|have given) (?:[^\W\d_]{2,12} ){0,4}(?:quelques|six|trois|twee|drie|enkele|zes"
        r"|zwei|drei|sechs|wenige|three|six|two|a few) (?:mois|semaines|maanden|weken|monate|wochen|months|weeks)",
        r"(?:in|into|from|to|admitted to|taken to|rushed to|discharged from|leaves|left)[ ]hospital|(?:admitted to"
        r"|taken to|rushed to|at|in)[ ](?:the[ ])?(?:a&e|er|emergency room)|on (?:the|a) (?:[a-z]{4,12} )?ward"
        r"|by ambulance|in an ambulance",
    )

    def named(self, words: Surroundings, start: int, end: int) -> bool:
        """Who is ill is so since or until some day."""
        if _ILL.fullmatch(words.text, start, end) and not _SINCE.search(words.text, max(0, start - 60), start):
            return False
        return super().named(words, start, end)
