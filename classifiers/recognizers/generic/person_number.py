"""Numbers that an organisation gives to people: customers, employees, members. Only a label gives them away."""

from __future__ import annotations

import re
from typing import ClassVar

from ..forms import Form, FormRecognizer, Judgement, listed
from ..labels import alternatives, labelled

_NUMBER = r"(?:(?-i:[A-Z]{1,3})[ ](?=[0-9]{3}))?"
_NUMBER += r"(?=[A-Z0-9./_\-]{0,12}[0-9])[A-Z0-9](?:[A-Z0-9./_\-]{0,18}[A-Z0-9])?(?![\w@])(?![.,][0-9])"


class _PersonNumber(FormRecognizer):
    """What the three share: labels, and a code of letters and digits after it."""

    LABELS: ClassVar[tuple[str, ...]]
    BARE: ClassVar[tuple[str, ...]] = ()
    """What the person is called, right before a number of some length."""
    WORDS: ClassVar[int] = 0
    """Words that may stand between label and number."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        # `NL-20871` is a code, and no `n` before one
        before = r"(?:n[°ºo]?|nr|no|num[ée]ro|nummer|number|#|id)(?![^\W\d_])(?!-)[.:]?[ ]?[:]?[ ]?"
        number = rf"(?:{before})?(?P<value>{_NUMBER})"
        cls.PATTERNS = (
            Form("label", labelled(cls.LABELS, number, words=cls.WORDS).replace(f"(?P<value>{number})", number), 0.8),
        )
        if cls.BARE:  # `van klant 104-22871`
            bare = (
                r"(?P<value>(?=[A-Z0-9./_\-]{0,6}[0-9]{2})[A-Z0-9]{1,6}[\-./][A-Z0-9./\-]{1,12}[0-9]{2}"
                r"|[A-Z]-[0-9]{4,8}|[0-9]{5,9})"
            )
            named = rf"(?<![^\W_])(?:{alternatives(cls.BARE)})[ ]{bare}(?![\w@€%]|[.,\-/][0-9]|[ ]?€|[ ]?EUR)"
            cls.PATTERNS += (Form("bare", named, 0.6, alone=0.0),)
        cls.ANCHORS = tuple(label.lower() for label in (*cls.LABELS, *cls.BARE))

    def judge(self, value: str) -> Judgement | None:
        """At least two digits in a row; no date and no year."""
        if not re.search(r"[0-9]{2}", value) or re.fullmatch(
            r"(?:19|20)[0-9]{2}|[0-9]{1,4}[./\-][0-9]{1,2}[./\-][0-9]{2,4}", value
        ):
            return None
        return Judgement(most=0.8 if len(value) > 3 else 0.6)


class CustomerNumberRecognizer(_PersonNumber):
    """Customer numbers."""

    ENTITY = "CUSTOMER_NUMBER"
    LABELS = listed("""
    numéro de client, numéro client, n° client, n° de client, no client, client n°, client nr, code client,
    référence client, réf. client, réf client, klantnummer, klantnr, klant nr, klantcode, klantreferentie, klant-id,
    kundennummer, kunden-nr, kundennr, kd-nr, kundennr., kunden-nr., kdnr, kdnr., kd nr, kd.-nr, klantnr.,
    customer number, customer no, customer id, client number, client id, customer ref, account number client, acct,
    acct no, acct., debiteurnummer, debiteurennummer, debiteurnr, debiteurennr, relatienummer, relatienr,
    cust #, cust#, customer #, customer#,
    client #, client#, n° abonné,
    n° d'abonné,
    numéro d'abonné, abonneenummer, abonneenr, cust no, cust. no, cust id, klant n°, kunde nr, ipp, n° patient, n° de
    patient,
    numéro de patient, numéro patient, identifiant patient, patient id, patient number, patient no, patient-id,
    patiëntnummer, patientnummer, patiëntnr, patientnr, patnr, patiënt-id, patientennummer, patienten-nr,
    medical record number, mrn, patiënt id, patienten-id, patienten id, patienten nr, patienten-nummer, fallnummer,
    fall-nr, sinistre n°, n° de sinistre, numéro de sinistre, dossier sinistre, sinistre, schadedossier, schadenummer,
    schadedossiernummer, schadenummer, schadennummer, schaden-nr, schaden-nr., claim number, claim no, claim ref,
    medisch dossiernummer, medisch dossier nummer, numéro de dossier médical, n° de dossier médical
    """)
    BARE = listed("klant, kunde, client, cliente, customer, kundin")


class EmployeeNumberRecognizer(_PersonNumber):
    """Employee numbers."""

    ENTITY = "EMPLOYEE_NUMBER"
    LABELS = listed("""
    personalnr, personal nr, pers nr, pers. nr, persnr, pnr, p-nr, p.-nr, persnr., pers.nr.,
    matricule, matricule du travailleur, matricule de la travailleuse,
    matricule du salarié, matricule de l'employé, matricule de l'agent, matricule salarié, matricule employé,
    matricule agent, matricule interne, matricule rh, numéro de matricule, n° matricule, n° de matricule,
    numéro d'employé, n° employé, numéro du travailleur, n° du travailleur, numéro de travailleur,
    numéro de personnel, n° personnel, n° de personnel, n° salarié, n° de salarié, numéro de salarié, code salarié,
    id employé, id salarié, personeelsnummer, personeelsnr, pers.nr, personeels-id, werknemersnummer,
    werknemersnr, werknemernummer, stamnummer, medewerkersnummer, medewerkernummer, personalnummer, personal-nr,
    pers.-nr, personal-nr., mitarbeiternummer, mitarbeiternr, mitarbeiter-nr, ma-nr, mitarbeiter-id, employee number,
    employee no,
    employee id, emp #, emp#, employee #, employee#, staff #, staff#, emp no, emp. no, emp id, staff number, staff no,
    staff id, personnel number, payroll number, payroll
    no, badge number, badge no, n° badge, numéro de badge,
    badgenummer, badgenr, badge-nr, badge nr, badge n°, n° de badge, mat., matr., matric., stamnr, stamnr., stam-nr,
    travailleur n°, werknemer nr, werknemer n°, agent n°, employé n°
    """)
    BARE = listed("""
    travailleur, travailleuse, employé, employée, salarié, salariée, werknemer, werkneemster, medewerker, medewerkster,
    personeelslid, arbeitnehmer, arbeitnehmerin, mitarbeiter, mitarbeiterin, employee,
    emp, empl, pers
    """)


class MemberNumberRecognizer(_PersonNumber):
    """Member and affiliation numbers."""

    ENTITY = "MEMBER_NUMBER"
    WORDS = 2
    LABELS = listed("""
    numéro d'affilié, n° d'affilié, n° affilié, n° membre, n° adhérent, n° d'assuré, carte de membre, lidkaart, numéro
    d'affiliation, n° d'affiliation, numéro de membre, n° de membre,
    numéro d'adhérent, n° d'adhérent, lidnummer, lidnr, aansluitingsnummer, aansluitingsnr, lidmaatschapsnummer,
    mitgliedsnummer,
    mitglieds-nr, mitglieds-nr., mitgliedsnr,
    mitgliedsnr., member number, member id, membership number, membership no, member #, member#, numéro d'assuré,
    verzekerdennummer, polisnummer lid, numéro de mutuelle, membre n°, membre nr, adhérent n°, affilié n°,
    lidmaatschap nr, lidmaatschap nr., lidmaatschap n°, adhésion n°, affiliation n°, n° d'adhésion, numéro d'adhésion,
    mitgliedschaft nr, mitgliedschaft nr., mitgliedschaft-nr,
    lid nr, lid n°, lid nummer, mitglied nr, mitglied-nr, mitgl.-nr, member no, member nr
    """)
