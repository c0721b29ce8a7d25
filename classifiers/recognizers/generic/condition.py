"""Conditions by how medicine makes its words: `arthritis`, `Rückenschmerzen`, `longontsteking`, `appendicectomie`."""

from __future__ import annotations

from ..forms import listed
from ..terms import TermRecognizer
from ..vocabulary import words_of


class ConditionRecognizer(TermRecognizer):
    """Words of medicine, and compounds of Dutch and German, that no list holds whole."""

    ENTITY = "HEALTH"
    TERMS = (
        *listed("""
    ms-patient, ms patient, als-patient, hiv-besmetting, hiv-infectie, hiv-infektion, hiv infection, sida, aids,
    polio, poliomyélite, tétanos, malaria, paludisme, dengue, choléra, lèpre, lyme, maladie de lyme, ziekte van lyme,
    borreliose, lyme disease, rubéole, rodehond, röteln, rubella, goitre, jicht, gicht, gout, ulcère, maagzweer,
    magengeschwür, ulcer, ulcers, kyste, cyste, zyste, cyst, fibrome, vleesboom, myom, fibroids, polype, poliep,
    polyp, polyps, abcès, abces, abszess, abscess, phlébite, varice, œdème, oedeem, ödem, oedema, edema, caillot,
    bloedklonter, blutgerinnsel, blood clot, septicémie, bloedvergiftiging, blutvergiftung, sepsis, convulsions,
    spasmes, tremblements, acné, rosacée, urticaire, netelroos, nesselsucht, hives, vertige, syncope, apoplexie,
    hémiplégie, jaunisse, geelzucht, gelbsucht, jaundice, hypoglycémie, hypertrophie, obésité, obèse, obesitas,
    zwaarlijvig, adipositas, übergewichtig, obesity, obese, dénutrition, ondervoed, unterernährt, malnourished,
    anémique, intoxication, vergiftigd, vergiftung, overdose, overdosis, surdose, comorbidité, palliatif, palliative,
    unheilbar, terminally ill, en phase terminale, terminale fase, incurable, ongeneeslijk, gravement malade,
    ernstig ziek, schwer krank, seriously ill, mal en point, nervenzusammenbruch, nervous breakdown, zenuwinzinking,
    inzinking, craqué nerveusement, burned out, opgebrand, ausgebrannt, mutisme, deuil pathologique,
    verminderd arbeidsgeschikt, berufsunfähig, travail adapté, aangepast werk, medisch aangepast, schonarbeitsplatz,
    light duties, lichte taken, poste adapté, alcoholabhängigkeit, alkoholabhängigkeit, nstemi, stemi, khk, pavk, bpco,
    copd, apoplex*, vorhofflimmern, vkf, herzkatheter*, niereninsuffizienz, hta, hypercholestérolémie,
    hypercholesterolemie, hypercholesterinämie, hyperlipidämie
    """),
        *words_of("conditions"),
    )
    FRAMES = listed("""
    souffre de, souffrait de, souffrir de, atteint de, atteinte de, soigné pour, soignée pour, suivi pour, suivie pour,
    traité pour, traitée pour, opéré de, opérée de, crise de, a, avait, fait, heeft, had, kreeg, krijgt, lijdt aan,
    leed aan, behandeld voor, behandeld tegen, geopereerd aan, patiënt met, gediagnosticeerd met, hat, hatte, bekam,
    leidet an, litt an, leiden an, wegen, erkrankt an, erkrankte an, operiert an, operiert am, diagnose, has, had,
    werd, wurde, suffers from, suffered from, suffering from, diagnosed with, treated for, living with, lives with
    """)
    FRAMED = listed("""
    ALS, MS, ME, ADD, COPD, BPCO, OCD, TOC, TIA, AIT, SEP, SLA, RCH, MND, CF, PTSD, PTSS, PTBS, TDAH, ADHD, ADHS, HIV,
    VIH, IBS, PCOS, SOPK, UTI, DVT, CVS, SOA, STI, MST, IST, parkinson, alzheimer, crohn, bechterew, basedow,
    staar, goutte, lyme, ebola, asperger, mononucleosis
    """)
    ENDINGS = listed("""
    itis, arthrite, arthrose, artrose, ectomie, ectomy, ektomie, ostomie, ostomy, plastie, plasty, algie, algia,
    neuropathie, neuropathy, myopathie, myopathy, cardiopathie, cardiomyopathy, plégie, plegie, plegia, ämie, aemia,
    glykämie, glycemie, carcinome, carcinoom, karzinom, carcinoma, sarcome, sarcoom, sarkom, sarcoma, blastome,
    blastoom, blastom, blastoma, lymphome, lymfoom, lymphom, lymphoma, fibrose, fibrosis, sklerose, sclérose,
    sclerose, sclerosis, stenose, sténose, stenosis, thrombose, trombose, thrombosis, embolie, infarkt, infarctus,
    infarct, insuffizienz, insufficiëntie, phobie, fobie, phobia, ruptur, fraktur, fractuur, luxation, luxatie,
    ontsteking, entzündung, gezwel, geschwür, kanker, krebs, schmerzen, schmerz, krämpfe, krampen, allergie,
    allergisch, intolerantie, intoleranz, unverträglichkeit, syndroom, syndrom, belastungsstörung, angststörung,
    persönlichkeitsstörung, aufmerksamkeitsstörung, essstörung, schlafstörung, stoornis, letsel, letsels,
    knochenbruch, beinbruch, armbruch, rippenbruch, beenbreuk, armbreuk, heupbreuk, polsbreuk, enkelbreuk, ribbreuk,
    prothese, transplantatie, transplantation, chemotherapie, psychotherapie, kuur, ziekte, erkrankung, patiënt,
    patiënte, infectie, infektion, infection, besmetting, bloeding, blutung, tumor, verlamming, lähmung, verslaving,
    depressie, psychose, demenz, dementie, maagklachten, darmklachten, hartklachten, knieklachten, nekklachten,
    schouderklachten, longklachten, magenbeschwerden, rückenbeschwerden, herzbeschwerden, kniebeschwerden,
    atembeschwerden, kopfverletzung, knieverletzung, schulterverletzung, handverletzung, spierpijn, gewrichtspijn,
    keelpijn, oorpijn, tandpijn, maagpijn, oscopie, oscopy, oskopie
    """)
