"""Who somebody is to others, and whom rules speak of, in French, Dutch, German and English."""

from __future__ import annotations

from .forms import listed
from .labels import alternatives


def _one_of(text: str) -> str:
    return f"(?:{alternatives(listed(text))})"


FR_WHO = _one_of("""
    patient, patiente, candidat, candidate, résident, résidente, étudiant, étudiante, élève, prévenu, prévenue,
    accusé, accusée, plaignant, plaignante, intéressé, intéressée, requérant, requérante, défunt, défunte, suspect,
    suspecte, retraité, retraitée, associé, associée, appelant, appelante, détenu, détenue, blessé, blessée,
    demandeur, demanderesse, adolescent, adolescente, collègue, locataire, stagiaire, témoin, victime, propriétaire,
    secrétaire, comptable, caissier, caissière, ouvrier, ouvrière, infirmier, infirmière, voisin, voisine,
    chauffeur, entraîneur, entraîneuse, trésorier, trésorière, concierge, conducteur, conductrice, auteur,
    instituteur, institutrice, professeur, professeure, prof, gamin, gamine, garçon, fillette, fille, fils, homme,
    femme, monsieur, dame, nourrisson, nouveau-né, mari, époux, épouse, mère, père, maman, papa, frère, sœur, soeur,
    oncle, tante, cousin,
    cousine, papy, papi, mamie, mamy, pépé, mémé, bompa, bomma, tonton, belle-mère, beau-père, belle-sœur, beau-frère,
    ado, apprenti, apprentie, petit-fils, petite-fille, défendeur, défenderesse, intimé, intimée, grand-mère,
    grand-père, enfant, bébé, famille, couple, compagnon, compagne, jeune, aîné, aînée, cadet,
    cadette
""")
NL_WHO = _one_of("""
    patiënt, patiënte, kandidaat, kandidate, cliënt, cliënte, student, studente, leerling, leerlinge, beklaagde,
    betrokkene, slachtoffer, getuige, verzoeker, verzoekster, eiser, eiseres, gedaagde, overledene, buurman,
    buurvrouw, collega, bewoner, bewoonster, huurder, huurster, sollicitant, sollicitante, stagiair, stagiaire,
    chauffeur, trainer, trainster, penningmeester, voorzitter, conciërge, bediende, arbeider, arbeidster,
    verpleegkundige, juf, meester, man, vrouw, heer, dame, jongen, meisje, zoon, zoontje, dochter, dochtertje,
    moeder, vader, mama, papa, broer, broertje, zus, zusje, oom, tante, neef, nicht, oma, opa, kind, kindje, baby,
    zuigeling, kleuter, peuter, pasgeborene, erflater, gezin, koppel, echtgenoot, echtgenote, partner, familie, puber,
    oudste, jongste, nonkel, schoonmoeder, schoonvader, schoonzus, schoonbroer, kleinzoon, kleindochter, tiener,
    verweerder, verweerster, jongeman, gast, kerel, leerjongen, gedetineerde, onderhuurder
""")
NL_SUSPECT = (
    r"verdachte(?= (?:is|was|werd|wordt|heeft|had|bekende|ontkent|verklaarde|zit|werkte|woonde|verdiende|reed|kwam)"
    r"(?![^\W_]))"
)
"""Not `de verdachte mail`."""
DE_WHO = _one_of("""
    patient, patientin, patienten, bewerber, bewerberin, klient, klientin, klienten, student, studentin, studenten,
    schüler, schülerin, bewohner, bewohnerin, mieter, mieterin, angeklagte, angeklagter, angeklagten, beschuldigte,
    beschuldigter, beschuldigten, verdächtige, verdächtiger, verdächtigen, zeuge, zeugin, zeugen, opfer, täter,
    täterin, kläger, klägerin, antragsteller, antragstellerin, verstorbene, verstorbener, verstorbenen, betroffene,
    betroffener, betroffenen, nachbar, nachbarin, nachbarn, kollege, kollegin, kollegen, praktikant, praktikantin,
    praktikanten, fahrer, fahrerin, trainer, trainerin, kassenwart, kassenwartin, hausmeister, hausmeisterin,
    vorsitzende, vorsitzender, vorsitzenden, lehrer, lehrerin, mann, frau, herr, herrn, dame, junge, jungen,
    mädchen, sohn, tochter, mutter, vater, mama, papa, bruder, schwester, onkel, tante, neffe, nichte, oma, opa,
    säugling, kleinkind, neugeborene, neugeborenes, erblasser, erblasserin, kind, baby, ehemann, ehefrau, partner,
    schwiegermutter, schwiegervater, schwägerin, schwager, enkel, enkelin, jugendliche, jugendlicher, jugendlichen,
    azubi,
    auszubildende, auszubildender, auszubildenden, geschädigte, geschädigter, geschädigten, beklagte, beklagter,
    beklagten, kindsvater, kindsmutter, rentner, rentnerin, partnerin, familie, lebensgefährte, lebensgefährtin
""")
EN_WHO = _one_of("""
    patient, pt, candidate, client, student, pupil, resident, tenant, applicant, appellant, claimant, complainant,
    defendant, suspect, victim, witness, deceased, colleague, neighbour, neighbor, lodger, intern, trainee, driver,
    treasurer, caretaker, coach, manager, receptionist, secretary, lad, man, male, woman, female, lady, gentleman,
    boy, girl, son, daughter, mother, father, mum, dad, brother, sister, uncle, aunt, cousin, grandad, grandma,
    gran, nan, child, kid, infant, newborn, toddler, testator, testatrix, baby, husband, wife, partner, ex, boyfriend,
    grandpa, granny, nana, stepson, stepdaughter, grandson, granddaughter, lodger, apprentice, pensioner, bloke, lass,
    complainant, girlfriend, family, couple, teenager, boss
""")
FR_ROLE = _one_of("""
    travailleur, travailleuse, employé, employée, salarié, salariée, agent, agente, membre, client, cliente, assuré,
    assurée, affilié, affiliée, bénéficiaire
""")
NL_ROLE = _one_of(
    "werknemer, werkneemster, medewerker, medewerkster, lid, klant, verzekerde, rechthebbende, personeelslid"
)
DE_ROLE = _one_of("""
    arbeitnehmer, arbeitnehmerin, mitarbeiter, mitarbeiterin, mitglied, kunde, kundin, versicherte, versicherter,
    beschäftigte, beschäftigter, angestellte, angestellter
""")
EN_ROLE = _one_of("employee, worker, staff member, member, customer, insured, policyholder, beneficiary")
"""Whom rules speak of: of one person only if something happened to him or her, or if it is ours."""

FR_ANYONE = _one_of("""
    parent, parents, conjoint, conjointe, citoyen, citoyenne, demandeur, demandeuse, allocataire, contribuable,
    titulaire, usager, personne, candidat, candidate, partenaire, père, mère, enfant, enfants, époux, épouse,
    locataire, intéressé, conjoint survivant
""")
NL_ANYONE = _one_of("""
    ouder, ouders, partner, ambtenaar, burger, aanvrager, belastingplichtige, persoon, kandidaat, echtgenoot,
    echtgenoten, vader, moeder, kind, kinderen, minderjarige, huurder, betrokkene, gehuwde, verzoeker
""")
DE_ANYONE = _one_of("""
    elternteil, eltern, ehegatte, ehegatten, ehepartner, lebenspartner, bürger, antragsteller, steuerpflichtige,
    person, personen, bewerber, vater, mutter, kind, kinder, kindes, jugendliche, leistungsberechtigte,
    leistungsberechtigten, beamte, beamter, mieter, berechtigte, berechtigten
""")
EN_ANYONE = _one_of("""
    parent, parents, spouse, partner, citizen, applicant, claimant, taxpayer, person, candidate, mother, father,
    child, children, minor, tenant, participant, dependant, dependent
""")
"""Whom rules speak of besides."""

WHO = rf"(?:{DE_WHO}|{FR_WHO}|{NL_WHO}|{EN_WHO})"
"""Who somebody is, in all four."""
PARTY = _one_of("""
    plaignant, plaignante, prévenu, prévenue, requérant, requérante, intéressé, intéressée, accusé, accusée, appelant,
    appelante, intimé, intimée, défendeur, défenderesse, inculpé, inculpée, défunt, défunte, médié, médiée,
    beklaagde, betrokkene, verweerder, verweerster, eiser, eiseres, verzoekster, gedaagde, geïntimeerde, appellante,
    overledene, erflater, erflaatster, kläger, klägerin, klägers, beklagte, beklagten, angeklagte, angeklagten,
    angeklagter, geschädigte, geschädigten, geschädigter, beschuldigte, beschuldigten, betroffene, betroffenen,
    verstorbene, verstorbenen, auszubildende, auszubildenden, kindsvater, kindsmutter, kindesvater, kindesmutter,
    claimant, complainant, defendant, appellant, deceased, testator, testatrix
""")
"""Of whom papers about a case speak: rules say of them what they may and must."""
