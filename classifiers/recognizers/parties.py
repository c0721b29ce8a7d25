"""Whoever is a party of a case or a contract, or a customer of somebody, by that word, in four languages."""

from __future__ import annotations

from .forms import listed
from .labels import alternatives

FR_PARTIES = alternatives(
    listed("""
    demandeur, demanderesse, défendeur, défenderesse, requérant, requérante, débiteur, débitrice, débiteurs, locataire,
    locataires, emprunteur, emprunteuse, candidat locataire, candidate locataire, intéressé, intéressée, assuré,
    assurée, employé, employée, travailleur, travailleuse, salarié, salariée, ouvrier, ouvrière, client, cliente,
    bénéficiaire, médié, médiée, personne en médiation, appelant, appelante, intimé, intimée, titulaire, contribuable,
    couple, famille, ménage, veuve, propriétaire, copropriétaire, patient, patiente, victime, étudiant, étudiante,
    candidat, candidate
""")
)
NL_PARTIES = alternatives(
    listed("""
    eiser, eiseres, verweerder, verweerster, verzoeker, verzoekster, gedaagde, schuldenaar, schuldenares, huurder,
    huurster, kredietnemer, kandidaat-huurder, betrokkene, verzekerde, werknemer, werkneemster, bediende, arbeider,
    arbeidster, klant, cliënt, cliënte, aanvrager, aanvraagster, begunstigde, rekeninghouder, koppel, gezin, weduwe,
    belastingplichtige, eigenaar, patiënt, slachtoffer, student, studente, kandidaat, kandidate, sollicitant,
    sollicitante, appellant, appellante, geïntimeerde
""")
)
DE_PARTIES = alternatives(
    listed("""
    kläger, klägerin, klägers, beklagte, beklagten, schuldner, schuldnerin, schuldners, mieter, mieterin, mieters,
    kreditnehmer, kreditnehmerin, antragsteller, antragstellerin, antragstellers, versicherte, versicherten,
    versicherungsnehmer, versicherungsnehmerin, arbeitnehmer, arbeitnehmerin, arbeitnehmers, mitarbeiter, mitarbeiterin,
    kunde, kundin, kunden, kontoinhaber, kontoinhaberin, betroffene, betroffenen, rentner, rentnerin, ehepaar, familie,
    witwe, steuerpflichtige, steuerpflichtigen, eigentümer, eigentümerin, patient, patientin, student, studentin,
    bewerber, bewerberin
""")
)
EN_PARTIES = alternatives(
    listed("""
    claimant, claimant's, defendant, defendant's, applicant, applicant's, debtor, debtor's, tenant, tenant's, borrower,
    borrower's, respondent, respondent's, petitioner, appellant, appellant's, policyholder, policyholder's, insured,
    employee, employee's, worker, worker's, client, client's, customer, customer's, account holder, couple, couple's,
    family, widow, patient, victim, student, taxpayer, homeowner, candidate, candidate's
""")
)
