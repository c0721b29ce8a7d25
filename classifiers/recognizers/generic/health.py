"""Health of a person: illness, sick leave, treatment and diagnosis in four languages."""

from __future__ import annotations

from ..forms import Form, FormRecognizer, listed
from ..terms import TermRecognizer


class HealthRecognizer(TermRecognizer):
    """Terms of health."""

    ENTITY = "HEALTH"
    PERSONAL = listed("""
    en incapacité depuis, est malade depuis, malade depuis, en arrêt depuis, incapable de travailler,
    absent pour maladie, absente pour maladie, arbeidsongeschikt sinds, ziek sinds, is ziek thuis,
    afwezig wegens ziekte, ziek gemeld, ziekgemeld, krankgeschrieben, krankgemeldet, arbeitsunfähig seit,
    arbeitsunfähig bis, erkrankt an, diagnosed with, off sick since, on sick leave since,
    opgenomen in het ziekenhuis, hospitalisé pour, hospitalisée pour, opéré du, opérée du, ist schwanger,
    is zwanger, est enceinte, is pregnant, arbeidsongeschikt wegens,
    certificat médical pour, en arrêt pour, arrêt de travail pour, ziek wegens, krankgeschrieben wegen, off sick with,
    unfit for work due to, absent for medical reasons, allergique à, allergisch voor, allergisch gegen, allergic to
    """)
    TERMS = listed("""
    arrêt maladie, arrêt de travail, arrêt de maladie, congé de maladie, congé maladie, incapacité de travail,
    incapacité temporaire, certificat médical, certificat d'incapacité, accident de travail, accident du travail,
    maladie professionnelle, maladie chronique, maladie de longue durée, maladie, hospitalisation, hospitalisé,
    hospitalisée, dépression, burn-out, burnout, cancer, tumeur, chimiothérapie, radiothérapie, diabète, diabétique,
    épilepsie, asthme, hernie discale, lombalgie, fracture, grossesse, enceinte, fausse couche, congé de maternité,
    écartement prophylactique, infarctus, avc, sclérose en plaques, vih, séropositif, séropositive, hépatite,
    covid-19, covid, corona, coronabesmetting, coronainfectie, coronainfektion, testé positif, testée positive,
    positief getest, positiv getestet, tested positive, traitement médical, dossier médical, antécédents médicaux,
    intervention chirurgicale, opération chirurgicale, psychiatre, psychothérapie, anxiété, trouble bipolaire,
    schizophrénie, alcoolisme, toxicomanie, médicament, médicaments, ordonnance médicale, diagnostic, allergie,
    allergique, migraine, mi-temps médical, mi-temps thérapeutique, reprise progressive, invalidité, médecin traitant,
    médecin du travail, médecin-conseil, rechute, insuline, ziekte, ziekteverlof, ziekmelding, ziekgemeld,
    ziek gemeld, ziekteattest, ziektebriefje, doktersbriefje, doktersattest, medisch attest, medisch certificaat,
    arbeidsongeschikt, arbeidsongeschiktheid, arbeidsongeval, beroepsziekte, ziekenhuisopname, gehospitaliseerd,
    depressie, depressief, kanker, tumor, chemotherapie, bestraling, suikerziekte, diabetes, epilepsie, astma, hernia,
    rugklachten, breuk, zwanger, zwangerschap, zwangerschapsverlof, moederschapsverlof, miskraam, hartinfarct,
    hartaanval, beroerte, multiple sclerose, hiv, seropositief, hepatitis, medische behandeling, medisch dossier,
    operatie, psychiater, psychotherapie, angststoornis, bipolaire stoornis, schizofrenie, alcoholverslaving,
    verslaving, medicatie, geneesmiddelen, diagnose, allergisch, invaliditeit, huisarts, arbeidsarts, bedrijfsarts,
    controlearts, adviserend arts, overspannen, langdurig ziek, progressieve werkhervatting,
    progressieve tewerkstelling, herval, krankheit, krankmeldung, krankenstand, krankgemeldet, krankgeschrieben,
    krankschreibung, arbeitsunfähig, arbeitsunfähigkeit, arbeitsunfähigkeitsbescheinigung, arbeitsunfall,
    berufskrankheit, krankenhausaufenthalt, stationär behandelt, depression, krebs, krebserkrankung, zuckerkrankheit,
    asthma, bandscheibenvorfall, rückenleiden, schwanger, schwangerschaft, mutterschutz, fehlgeburt, herzinfarkt,
    schlaganfall, migräne, hiv-positiv, ärztliches attest, ärztliche behandlung, krankenakte, patientenakte,
    psychiatrisch*, angststörung, alkoholabhängig, suchterkrankung, medikament, medikamente, wiedereingliederung,
    erwerbsminderung, hausarzt, betriebsarzt, bluthochdruck, rückfall, reha, sick leave, sick note, sickness absence,
    medical certificate, medical leave, unfit for work, occupational disease, work accident, accident at work,
    illness, hospitalised, hospitalized, chemotherapy, diabetic, epilepsy, slipped disc, back injury, pregnant,
    pregnancy, maternity leave, miscarriage, heart attack, stroke, hiv positive, medical treatment, medical record,
    medical history, surgery, psychiatrist, anxiety disorder, bipolar disorder, schizophrenia, addiction, medication,
    prescription drugs, diagnosis, diagnosed with, chronic disease, long covid, hypertension, angine, angina,
    longontsteking, pneumonie, lungenentzündung, pneumonia, ischias, sciatique, sciatica, surmenage,
    épuisement professionnel, oververmoeidheid, erschöpfungszustand, psychische klachten, troubles psychiques,
    psychische erkrankung, bevalling, bevallingsrust, keizersnede, geopereerd, operiert, se fait opérer,
    se faire opérer, fait opérer, est opérée, sera opérée, sera opéré, va être opérée, va être opéré, operated on,
    undergo surgery, undergoing surgery, accouchement, césarienne, entbindung, kaiserschnitt, rugoperatie,
    knieoperatie, heupoperatie, hartoperatie, rückenoperation, knieoperation, hüftoperation, opération du dos,
    opération du genou, opération de la hanche, tendinite, peesontsteking, sehnenscheidenentzündung, entorse,
    verstuiking, verstauchung, gastro-entérite, buikgriep, magen-darm-grippe, grippe, griep, influenza, bronchite,
    bronchitis, arthrose, artrose, rhumatismes, reuma, rheuma, arthritis, fibromyalgie, parkinson, alzheimer, démence,
    dementie, demenz, maladie de crohn, ziekte van crohn, morbus crohn, lumbago, hexenschuss, rugpijn, mal de dos,
    rückenschmerzen, nierstenen, calculs rénaux, nierensteine, appendicite, blindedarmontsteking, blinddarmentzündung,
    trombose, thrombose, thrombosis, embolie, leucémie, leukemie, leukämie, leukaemia, dialyse, dialysis,
    transplantation, hersenschudding, commotion cérébrale, gehirnerschütterung, concussion, paniekstoornis,
    trouble panique, multipler sklerose, sclérose, hartfalen, herzinsuffizienz, herzschwäche, insuffisance cardiaque,
    longembolie, lungenembolie, embolie pulmonaire, asthmatique, asthmatisch, asthmatiker*, asthmapatiënt*,
    diabetiker*, diabetespatiënt*, kankerpatiënt*, krebspatient*, epileptiker*, épileptique, bloedarmoede, anémie,
    anämie, nierfalen, bloeddruk, tension artérielle, blutdruck, blood pressure, suikerspiegel, glycémie, blutzucker,
    logopedie, logopédie, logopädie, coeliakie, maladie cœliaque, zöliakie, coeliac disease, celiac disease, eczeem,
    eczéma, ekzem, eczema, psoriasis, schuppenflechte, apoplex, ictus, beenbreuk, gebroken been, gebroken arm,
    jambe cassée, bras cassé, gebrochenes bein, gebrochener arm, broken leg, broken arm, hypertonie,
    arterielle hypertonie, penicillinallergie, penicilline-allergie, allergie à la pénicilline, penicillin allergy,
    nahrungsmittelallergie, voedselallergie, allergie alimentaire, food allergy, borstkanker, prostaatkanker,
    darmkanker, longkanker, huidkanker, brustkrebs, lungenkrebs, darmkrebs, prostatakrebs, hautkrebs, bloedkanker,
    depressieve klachten, angstklachten, depressive verstimmung, dement, demente, hersenbloeding, hirnblutung,
    hémorragie cérébrale, polyarthrite, polyarthritis, polyartritis, lactose-intolerantie, lactose intolerantie,
    intolérance au lactose, laktoseintoleranz, lactose intolerance, glutenintolerantie, glutenintoleranz,
    intolérance au gluten, epipen, notenallergie, pinda-allergie, nussallergie, allergie aux noix, nut allergy,
    hooikoorts, heuschnupfen, rhume des foins, hay fever, pacemaker, stimulateur cardiaque, herzschrittmacher, fièvre,
    koorts, fieber, fever, nekpijn, buikpijn, hoofdpijn, borstpijn, kniepijn, maux de tête, maux de dos,
    maux de ventre, kopfschmerzen, nackenschmerzen, bauchschmerzen, brustschmerzen, knieschmerzen, neck pain,
    back pain, chest pain, headaches, pijnstillers, antidouleurs, antidouleur, schmerzmittel, painkillers,
    antidepressiva, antidépresseur, antidépresseurs, antidepressants, slaappillen, somnifères, schlaftabletten,
    sleeping pills, alcoholprobleem, alcoholproblemen, drankprobleem, problème d'alcool, problèmes d'alcool,
    alkoholproblem, alkoholprobleme, drinking problem, alcohol abuse, carcinome, adénocarcinome, carcinoom, karzinom,
    carcinoma, lymphome, lymfoom, lymphom, lymphoma, mélanome, melanoom, melanom, melanoma, hoge bloeddruk,
    hoher blutdruck, high blood pressure, cholestérol, hartritmestoornis, arythmie, herzrhythmusstörung, arrhythmia,
    cirrhose, zirrhose, endométriose, endometriose, endometriosis, burn out, acouphènes, tinnitus, varices, spataders,
    hémorroïdes, posttraumatische stress, stress post-traumatique, botbreuk, knochenbruch, whiplash, whiplashletsel,
    coup du lapin, schleudertrauma, traumatisme crânien, hersenletsel, schädel-hirn-trauma, head injury, luxation,
    foulure, contusion, contusions, hématome, élongation, déchirure musculaire, lombosciatique, lumbosciatalgie,
    kneuzing, kneuzingen, ontwrichting, ontwrichte, spierscheur, brandwonden, prellung, prellungen, zerrung,
    muskelfaserriss, platzwunde, sprain, sprained, dislocated, bruising, appendicitis, sinusite, sinusitis, otite,
    cystite, blaasontsteking, blasenentzündung, hernie inguinale, liesbreuk, leistenbruch, ménisque, meniscus,
    meniskus*, ligaments croisés, kruisband*, kreuzband*, canal carpien, carpaal tunnelsyndroom, karpaltunnelsyndrom,
    carpal tunnel syndrome, zona, gordelroos, gürtelrose, shingles, mononucléose, klierkoorts, zweepslag
    """)
    LABELS = listed("""
    diagnostic, diagnose, diagnosis, diagnosen, diagnoses, diagnostics, hauptdiagnose, nebendiagnosen, comorbidités,
    comorbiditeiten, motif médical, motif de l'absence, motif d'absence, reden van afwezigheid,
    reden afwezigheid, medische reden, pathologie, maladie, ziekte, krankheit, allergies, allergieën, allergien,
    aandoening, aandoeningen, erkrankung, erkrankungen, illness, illnesses, medical conditions, medical condition,
    voorgeschiedenis, medische voorgeschiedenis, vorerkrankungen, vorgeschichte, past medical history, pmh,
    antécédents médicaux, antécédents chirurgicaux, traitement en cours, medisch, médical, medizinisches, medical,
    medische info, infos médicales, medicatie, medikation, medication, antécédents, befund, anamnese, état de
    santé, gezondheidstoestand, gesundheitszustand, health condition, medical condition, lésion, lésions,
    lésion(s), nature de la lésion, nature des lésions, letsel, letsels, letsel(s), aard van het letsel, aard van
    de letsels, verletzung, verletzungen, art der verletzung, injury, injuries, nature of injury, nature of the
    injury, pour cause de, arbeitsunfähig ist wegen, arbeitsunfähig wegen, arbeidsongeschikt is wegens,
    arbeidsongeschikt wegens
    """)


class DiagnosisCodeRecognizer(FormRecognizer):
    """Codes of the International Classification of Diseases behind its name: `CIM-10 F32.1`, `ICD-10: M54.5`."""

    ENTITY = "HEALTH"
    ANCHORS = ("icd*", "cim*")
    FLAGS = 0
    PATTERNS = (
        Form(
            "code",
            r"(?<![^\W_])(?:ICD|CIM)[\- ]?(?:9|10|11)?(?:-GM|-BE"
            r"|-CM)?[ :]{1,3}(?P<value>[A-Z][0-9]{2}(?:\.[0-9A-Z]{1,3})?)"
            r"(?![\w.])",
            0.85,
        ),
    )
