"""Names of columns are read as tokens, in four languages and with the abbreviations of old systems."""

import os
import subprocess
import sys

import pytest

from classifiers.columns import NameReader

NAMES = NameReader.shared()

SURE = """gebdat DATE_OF_BIRTH | GebDat DATE_OF_BIRTH | GBDAT DATE_OF_BIRTH | dt_naissance DATE_OF_BIRTH
datedenaissance DATE_OF_BIRTH | geboortedatum DATE_OF_BIRTH | Geburtsdatum DATE_OF_BIRTH | dob DATE_OF_BIRTH
rrn BE_NATIONAL_NUMBER | NISS BE_NATIONAL_NUMBER | rijksregisternummer BE_NATIONAL_NUMBER | bsn NL_BSN
num_secu FR_NIR | SteuerID DE_TAX_ID | sv_nummer DE_SOCIAL_SECURITY
nom_jf MAIDEN_NAME | Geburtsname MAIDEN_NAME | meisjesnaam MAIDEN_NAME | nom_de_naissance MAIDEN_NAME
tel_prive PHONE_NUMBER | gsm PHONE_NUMBER | strTelNr PHONE_NUMBER | Handy PHONE_NUMBER
IBAN_NR IBAN_CODE | civ TITLE | pers.ch. DEPENDANTS | aantal_kinderen CHILDREN | AnzKinder CHILDREN
voornaam GIVEN_NAME | Vorname GIVEN_NAME | VORNA GIVEN_NAME | firstName GIVEN_NAME | prénom GIVEN_NAME
achternaam FAMILY_NAME | Nachname FAMILY_NAME | NACHN FAMILY_NAME | last_name FAMILY_NAME
strasse STREET_ADDRESS | Straße STREET_ADDRESS | STRAS STREET_ADDRESS | straat STREET_ADDRESS | rue STREET_ADDRESS
huisnr HOUSE_NUMBER | cp POSTAL_CODE | plz POSTAL_CODE | PSTLZ POSTAL_CODE | gemeente CITY | ORT01 CITY
BANKN BANK_ACCOUNT | kontonummer BANK_ACCOUNT | etat_civil MARITAL_STATUS | FAMST MARITAL_STATUS
nomConjoint PARTNER_NAME | dtNaissEnfant1 CHILD_DATE_OF_BIRTH | last_login_at LOGIN_TIME | remote_addr IP_ADDRESS
motDePasse PASSWORD | password_hash PASSWORD | user_agent USER_AGENT | KONFE RELIGION | vakbondslid TRADE_UNION
geslachts_naam FAMILY_NAME | voor_naam GIVEN_NAME | burger_service_nr NL_BSN | Statutfamiliale MARITAL_STATUS
EMailUserPW PASSWORD | LDAPUser USERNAME | resume_link CV | external_work_history WORK_HISTORY | permis DRIVING_LICENCE
person_to_be_contacted EMERGENCY_CONTACT | lettre_infos CONSENT | CreditCardVV CARD_SECURITY_CODE | greeting TITLE
NumeroSS FR_NIR | GEBORT PLACE_OF_BIRTH | lieunaiss PLACE_OF_BIRTH | personal_title TITLE | PREN GIVEN_NAME
SituationFamille MARITAL_STATUS | mar_status MARITAL_STATUS | TELPRIV PHONE_NUMBER | STKL TAX | POSTAL POSTAL_CODE
postal_city CITY | postal_address POSTAL_ADDRESS | EMPLID EMPLOYEE_NUMBER | NATCD NATIONALITY | REKNR BANK_ACCOUNT
member_number MEMBER_NUMBER | nombre_ayants_droit DEPENDANTS | auto_login_id CREDENTIAL
DAT_REC CONTRACT | SALBRUT SALARY | urenperweek WORKING_TIME
NCPT_BNC BANK_ACCOUNT | family_situation MARITAL_STATUS | sterfdatum DATE_OF_DEATH
PersonAkadGrad TITLE | geburtsnation PLACE_OF_BIRTH
OtherNames GIVEN_NAME | FehlStd ABSENCE | attendance_date WORKING_TIME
job_role JOB_TITLE | confirmation_code CREDENTIAL
remember_token CREDENTIAL | krankenversicherungstyp INSURANCE | eetwens HEALTH
TELP PHONE_NUMBER | KTOINH PERSON | imsi DEVICE_ID | PhotoBadge PHOTO | ts_logout LOGIN_TIME | cell_lat GEO_COORDINATES
CertMedOk HEALTH | HUW_STELSEL MARITAL_STATUS | lezer_nr MEMBER_NUMBER | puk1 PASSWORD | composition_fam HOUSEHOLD
pass_no PASSPORT | PATNAAM PERSON
FGBOT PLACE_OF_BIRTH | ovl_dat DATE_OF_DEATH | verst_name PERSON | note_oral EVALUATION
DIPLOM DIPLOMA | SERVIC DEPARTMENT | ALLERG HEALTH | SYNDIC TRADE_UNION | streetnumber HOUSE_NUMBER
Email Address [Required] EMAIL_ADDRESS | Employee # EMPLOYEE_NUMBER | billing_name PERSON | cc_exp CARD_EXPIRY
tps_travail WORKING_TIME | inv_taux DISABILITY | fotos_ok CONSENT | ehe_dat MARRIAGE_DATE | kind_nachname CHILD_NAME
fam_stand MARITAL_STATUS | NBENFC CHILDREN | DATSOR CONTRACT | BirthDateTime DATE_OF_BIRTH | rel_zug RELIGION
hphone PHONE_NUMBER | exphone2 PHONE_NUMBER | mpasswd PASSWORD | emergency_contact_name EMERGENCY_CONTACT
motif_depart CONTRACT | dienstbeginn CONTRACT | numero_licence MEMBER_NUMBER | personenstand MARITAL_STATUS
weitere_informationen FREE_TEXT | assurance_maladie INSURANCE | passbild PHOTO | tax_identification_number TAX_ID
languages_spoken SKILL | zuletzt_aktiv LOGIN_TIME | fcm_token DEVICE_ID | bloeddruk HEALTH | mitglied_iban IBAN_CODE
titulaire_iban PERSON | e-mail EMAIL_ADDRESS | E_MAIL EMAIL_ADDRESS | Full Name PERSON | employee_name PERSON"""


@pytest.mark.parametrize("case", [c.strip() for line in SURE.splitlines() for c in line.split("|")])
def test_the_first_hint_is_right(case):
    name, _, entity_type = case.rpartition(" ")
    assert NAMES.column(name).hints[0].entity_type == entity_type


@pytest.mark.parametrize(
    "name", ["acid", "hostname", "estate", "ACADEMIC_YEAR_CODE", "display_order", "surplus", "table1", "temps_passe"]
)
def test_words_are_tokens_and_not_substrings(name):
    assert NAMES.column(name).hints == ()


@pytest.mark.parametrize("name", ["product_name", "file_name", "table_name", "event_name", "company_name", "fileName"])
def test_a_name_of_a_thing_says_whose_it_is(name):
    assert NAMES.column(name).hints[0].thing


@pytest.mark.parametrize(
    "name", ["email_sent", "mail_count", "address_id", "phone_verified", "birth_date_flag", "fk_pays", "fk_departement"]
)
def test_a_column_about_the_thing_is_told_from_the_thing(name):
    assert NAMES.column(name).hints[0].about


@pytest.mark.parametrize("name", ["konf_id", "konf_datei", "account_disabled", "postal_state"])
def test_short_words_of_other_things_are_left_alone(name):
    assert not [h for h in NAMES.column(name).hints[:1] if h.entity_type in ("RELIGION", "DISABILITY", "POSTAL_CODE")]


@pytest.mark.parametrize("name", ["C07", "FLD_12", "column 3", "X1", "zzyzx"])
def test_a_name_that_says_nothing_is_opaque(name):
    assert NAMES.column(name).opaque


@pytest.mark.parametrize(
    "name",
    [
        "Sortierung", "secretariat_id", "belieferung", "coordination", "combination", "supplemental",
        "periodeid", "JugendkoenigOffen", "retired", "connaissance", "codec",
    ],
)  # fmt: skip
def test_a_plain_word_is_no_short_form_and_no_part_of_another(name):
    assert not NAMES.column(name).hints


@pytest.mark.parametrize(
    "name", ["private_token_since", "refresh_token_expiry", "PasswordValidity", "CredentialID", "pin_set"]
)
def test_since_when_and_until_when_is_not_the_thing(name):
    hints = NAMES.column(name).hints
    assert not hints or hints[0].about


def test_a_verdict_has_the_same_words_in_every_process():
    # a set of words has another order in each (law 6)
    told = set()
    for seed in "123":
        code = (
            "from classifiers import ColumnSample, TableSample\n"
            "from classifiers.columns import ColumnClassifier\n"
            "table = TableSample('PRET', (ColumnSample('personnel_emprunte'),))\n"
            "print([tag.reason for tag in ColumnClassifier().classify(table)])"
        )
        env = os.environ | {"PYTHONHASHSEED": seed}
        told.add(subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, check=True).stdout)
    assert len(told) == 1
