"""What a table is about decides what its doubtful columns hold, and in which categories."""

import pytest

PERSONS = {
    "personeel": "persnr naam voornaam geslacht gebdat rijksregisternr straat huisnr postcode gemeente opm functie",
    "SALARIES": "MATRICULE NOM PRENOM SEXE DT_NAISS NUM_NAT RUE NUM CP LOCALITE REMARQUES FONCTION",
    "Mitarbeiter": "PersNr Nachname Vorname Geschlecht GebDat SVNummer Strasse HausNr PLZ Ort Bemerkung Funktion",
    "employees": "EmployeeNo LastName FirstName Gender BirthDate NationalId Street HouseNo Zip City Remarks JobTitle",
}


def names_only(judge, table, columns):
    return {field: tags[0] for field, tags in judge(table, {name: [] for name in columns.split()}).items()}


@pytest.mark.parametrize("table", PERSONS)
def test_names_alone_suffice_in_four_languages(judge, table):
    tags = names_only(judge, table, PERSONS[table])
    categories = [tags[name].categories[0] for name in PERSONS[table].split()]
    assert categories == ["identification"] * 6 + ["contact"] * 4 + ["undeclared"] * 2


@pytest.mark.parametrize(
    ("table", "columns"),
    [
        ("products", "id product_name name description price weight color created_at updated_by"),
        ("settings", "id name value description is_active"),
        ("factuurlijnen", "id factuur_id artikel omschrijving aantal prijs btw totaal"),
        ("machine_log", "id host_name event_name severity message created_at"),
        ("countries", "code name continent capital language"),
        ("sexe", "id_sexe sexe"),
        ("jobs", "id queue payload attempts reserved_at available_at"),
    ],
)
def test_tables_about_things_hold_nothing(judge, table, columns):
    assert names_only(judge, table, columns) == {}


def test_a_name_beside_a_given_name_is_a_family_name(judge):
    tags = names_only(judge, "t", "naam voornaam")
    assert (tags["naam"].entity_type, tags["voornaam"].entity_type) == ("FAMILY_NAME", "GIVEN_NAME")


def test_two_letters_that_all_columns_begin_with_are_taken_off(judge):
    tags = names_only(judge, "CLIENTP", "CLNOM CLPREN CLRUE CLCP CLVILL CLTEL")
    assert [t.entity_type for t in tags.values()] == [
        "FAMILY_NAME", "GIVEN_NAME", "STREET_ADDRESS", "POSTAL_CODE", "CITY", "PHONE_NUMBER"
    ]  # fmt: skip


def test_a_title_between_the_salutation_and_the_names_is_a_doctor_s(judge):
    tags = names_only(judge, "tKunde", "cAnrede cTitel cVorname cName cStrasse")
    assert (tags["cAnrede"].entity_type, tags["cTitel"].entity_type) == ("TITLE", "TITLE")


def test_a_title_beside_a_salutation_is_a_job(judge):
    tags = names_only(judge, "contacts", "salutation first_name last_name title")
    assert tags["title"].entity_type == "JOB_TITLE"


def test_what_people_typed_into_a_form_is_form_data_too(judge):
    tags = names_only(judge, "newsletter_inschrijvingen", "id email voornaam aangemaakt_op")
    assert tags["email"].categories == ("contact", "form")
    assert tags["voornaam"].categories == ("identification", "form")


def test_a_user_name_is_identification_for_users_and_connection_in_an_access_log(judge):
    assert names_only(judge, "users", "username password email")["username"].categories == ("identification",)
    assert names_only(judge, "access_log", "username ip_address url")["username"].categories == ("connection",)


def test_professional_life_and_special_categories_are_news(judge):
    tags = names_only(
        judge, "personeel", "naam voornaam functie afdeling datum_in_dienst vakbond handicap geloof bloedgroep"
    )
    assert [tags[n].categories for n in ("functie", "afdeling", "datum_in_dienst")] == [("undeclared",)] * 3
    assert [tags[n].categories for n in ("vakbond", "handicap", "geloof", "bloedgroep")] == [("special",)] * 4


def test_the_plain_columns_of_a_table_of_leave_are_about_leave(judge):
    tags = names_only(judge, "conges", "id employee_id date_debut date_fin type nb_jours motif created_at")
    assert {tags[n].entity_type for n in ("date_debut", "date_fin", "type", "nb_jours", "motif")} == {"ABSENCE"}
    assert "created_at" not in tags


def test_members_of_a_family_are_family_data(judge):
    tags = names_only(judge, "dependents", "employee_id name birth_date relationship")
    assert all("family" in tags[n].categories for n in ("name", "birth_date", "relationship"))


def test_a_company_is_not_a_person(judge):
    tags = names_only(judge, "leveranciers", "id bedrijfsnaam btwnummer kvknummer website")
    assert tags == {}


def test_a_comment_in_the_catalogue_speaks(judge):
    tags = judge("T_PERS", {"C07": []}, C07={"comment": "rijksregisternummer"})
    assert tags["C07"][0].entity_type == "BE_NATIONAL_NUMBER"


def test_an_sql_type_refutes(judge):
    tags = judge("users", {"email": []}, email={"type": "boolean"})
    assert tags == {}


def test_overrides_of_a_declaration_hold(judge):
    from classifiers import ColumnSample, TableSample
    from classifiers.columns import ColumnClassifier
    from classifiers.taxonomy import load_taxonomy

    taxonomy = load_taxonomy().with_overrides({"JOB_TITLE": ["professional"]})
    (tag,) = ColumnClassifier(taxonomy).classify(TableSample("staff", (ColumnSample("job_title"),)))
    assert tag.categories == ("professional",)


def test_a_language_or_a_moment_is_personal_only_in_a_table_about_persons_or_sessions(judge):
    seen = [f"2026-03-{day:02d}T08:00:00" for day in range(1, 29)]
    spoken = ["fr", "nl", "de", "en"] * 7
    assert judge("assets", {"id": list(range(28)), "language": spoken, "first_seen": seen, "last_seen": seen}) == {}
    users = judge("users", {"username": ["x"], "language": spoken, "last_seen": seen})
    assert [t.entity_type for t in users["language"]] == ["LANGUAGE_PREFERENCE"]
    assert [t.entity_type for t in users["last_seen"]] == ["LOGIN_TIME"]


def test_an_amount_beside_a_holder_and_an_account_is_paid_to_somebody(judge):
    amounts = [f"{n}.{n % 7},31" for n in range(2, 30)]
    paid = judge("virements", {"titulaire": ["Anne Sohet"] * 28, "iban": [""] * 28, "montant": amounts})
    assert paid["montant"][0].categories == ("financial",)
    assert "montant" not in judge("articles", {"article": ["vis"] * 28, "montant": amounts})


def test_an_illness_as_reason_makes_the_dates_beside_it_those_of_an_absence(judge):
    reasons = ["dépression", "migraine", "hernie discale", "grippe", "bevallingsrust", "angine", "burn-out"] * 4
    dates = [f"2025-{month:02d}-11" for month in range(1, 13)] * 2 + ["2025-01-02"] * 4
    tags = judge("feuille 2", {"travailleur": ["x"] * 28, "niss": [""] * 28, "motif": reasons, "du": dates})
    assert tags["motif"][0].entity_type == "HEALTH"
    assert tags["du"][0].entity_type == "ABSENCE"


def test_a_role_in_a_table_of_users_is_no_job(judge):
    roles = ["manager", "administrator", "operator", "auditor"] * 10
    assert "role" not in judge("users", {"username": ["x"], "password": [""], "role": roles})
    trades = ["Fietsenmaker", "Kapper", "Tandartsassistente", "Dakdekker", "Notarisklerk"] * 8
    contact = judge("contactpersoon", {"voornaam": ["x"], "achternaam": ["y"], "rol": trades})
    assert contact["rol"][0].entity_type == "JOB_TITLE"


def test_what_a_table_calls_mail_comes_by_post_where_it_has_streets(judge):
    tags = names_only(judge, "address", "address_id mail_street mail_city mail_zipcode mail_address phone")
    assert tags["mail_address"].entity_type == "POSTAL_ADDRESS"
    assert (
        names_only(judge, "people", "first_name last_name mail_address")["mail_address"].entity_type == "EMAIL_ADDRESS"
    )


def test_lines_beside_a_town_and_its_postcode_are_an_address(judge):
    tags = names_only(judge, "contact_addresses", "id line_1 line_2 city postal_code country first_name")
    assert {tags["line_1"].entity_type, tags["line_2"].entity_type} == {"STREET_ADDRESS"}
    assert "line_1" not in names_only(judge, "poem", "id line_1 line_2 author")


@pytest.mark.parametrize("column", ["usr_number_login", "geburtstagskarte", "umsatzsteuer", "innendienst", "fk_pays"])
def test_counts_keys_and_things_with_a_telling_word_in_them_hold_nothing(judge, column):
    assert column not in names_only(judge, "users", f"id login_name password email {column}")


def test_a_word_that_a_name_is_as_a_whole_is_not_cut_by_what_columns_share(judge):
    columns = "pl_id voor_naam geslachts_naam_voorvoegsel geslachts_naam geslachts_aand geboorte_datum"
    tags = names_only(judge, "lo3_pl_persoon", columns)
    assert tags["geslachts_naam"].entity_type == "FAMILY_NAME"
    assert tags["geslachts_aand"].entity_type == "GENDER"


def test_sessions_of_training_are_no_logins(judge):
    assert names_only(judge, "training_session", "id room start_date end_date seats") == {}
    logins = names_only(judge, "user_session", "id user_name ip_address start_date end_date")
    assert logins["start_date"].entity_type == "LOGIN_TIME"


def test_a_prefix_that_names_the_agents_is_whose_the_columns_are(judge):
    tags = names_only(judge, "agents", "agent_id agent_nom agent_prenom agent_telephone agent_genre agent_email")
    assert {field: tag.entity_type for field, tag in tags.items()} == {
        "agent_nom": "FAMILY_NAME",
        "agent_prenom": "GIVEN_NAME",
        "agent_telephone": "PHONE_NUMBER",
        "agent_genre": "GENDER",
        "agent_email": "EMAIL_ADDRESS",
    }


def test_begin_and_end_beside_a_number_of_staff_are_those_of_the_contract(judge):
    tags = names_only(judge, "entity_employee", "entity_id startdate enddate employeenumber ssn dob")
    assert tags["startdate"].entity_type == tags["enddate"].entity_type == "CONTRACT"


@pytest.mark.parametrize(
    ("table", "columns"),
    [
        ("niet_natuurlijk_persoon", "id statutaire_naam kvk_nummer bezoekadres vestigings_nummer"),
        ("RECHTSPERSOON", "IDENTIFICATIE NAAM KVKNUMMER RECHTSVORM"),
        ("lieux", "id nom adresse ville code_postal pays"),
    ],
)
def test_legal_persons_and_places_are_nobody(judge, table, columns):
    assert names_only(judge, table, columns) == {}


@pytest.mark.parametrize(
    ("table", "columns", "time"),
    [
        ("aanmeldpoging", "nr ingetikt host moment gelukt", "moment"),
        ("inlogpogingen", "id gebruiker_id tijdstip gelukt", "tijdstip"),
        ("anmeldeversuche", "id benutzer_id zeitpunkt erfolgreich", "zeitpunkt"),
        ("sessions", "id user_id started_at ended_at", "ended_at"),
    ],
)
def test_when_somebody_logged_in_or_out(judge, table, columns, time):
    assert names_only(judge, table, columns)[time].entity_type == "LOGIN_TIME"


@pytest.mark.parametrize("columns", ["id training_id zaal tijdstip", "id kassa geopend_op zeitpunkt saldo"])
def test_a_session_of_a_training_or_a_cash_desk_is_no_login(judge, columns):
    assert names_only(judge, "sessies", columns) == {}


def test_a_name_with_a_word_that_its_given_half_has_too_is_a_family_name(judge):
    tags = names_only(judge, "dossiers_sociaux", "id_dos ref_niss nom_benef prenom_benef sexe date_ouv")
    assert tags["nom_benef"].entity_type == "FAMILY_NAME"
    assert "nom_zone" not in names_only(judge, "dossiers", "id_dos nom_zone prenom_benef sexe date_ouv")


def test_how_a_company_is_reached_is_nobody_s_but_its_contact_is(judge):
    assert names_only(judge, "insurance_firms", "id name phone_main fax_main email vat_number") == {}
    tags = names_only(judge, "insurance_firms", "id name fax_main contact_person contact_fax")
    assert set(tags) == {"contact_person", "contact_fax"}


def test_a_plain_number_and_a_plain_state_are_no_address_of_each_other(judge):
    assert not {"number", "state"} & names_only(judge, "hr_payslip", "id employee_id number state net_salary").keys()
    tags = names_only(judge, "patients", "id last_name street zip city state country_code")
    assert (tags["state"].entity_type, tags["country_code"].entity_type) == ("REGION", "COUNTRY")


def test_a_number_behind_a_street_is_the_house(judge):
    tags = names_only(judge, "patienten", "id nachname strasse strasse_nr plz ort")
    assert (tags["strasse"].entity_type, tags["strasse_nr"].entity_type) == ("STREET_ADDRESS", "HOUSE_NUMBER")


@pytest.mark.parametrize("key", ["employeId", "id_employe", "employee_uuid", "werknemer_nr"])
def test_whatever_stands_beside_the_key_of_staff_is_about_work(judge, key):
    tags = names_only(judge, "anomalies", f"id {key} heures_sup commentaire")
    assert tags["heures_sup"].entity_type == "PAY_ELEMENT"


def test_what_may_be_charged_and_how_long_it_took_is_a_time_sheet(judge):
    tags = names_only(judge, "tt_log", "id user_id date duration project_id task_id billable")
    assert {tags[name].entity_type for name in ("date", "duration")} == {"WORKING_TIME"}


def test_a_child_in_dutch_is_no_kind_of_anything(judge):
    tags = names_only(judge, "kind", "id persoon burgerservicenummer_kind geboorteland_kind")
    assert tags["burgerservicenummer_kind"].entity_type == "NL_BSN"


def test_when_somebody_dealt_with_a_leave_is_no_leave(judge):
    tags = names_only(judge, "leave_requests", "id employee_id from_date to_date credited_date declared_at")
    assert set(tags) == {"from_date", "to_date"}


def test_departement_beside_a_postcode_is_a_region(judge):
    tags = names_only(judge, "usagers", "id nom prenom adresse code_postal ville departement")
    assert tags["departement"].entity_type == "REGION"


def test_a_house_of_a_school_and_a_floor_of_a_ward_are_no_address(judge):
    assert (
        not {"house", "floor"} & names_only(judge, "students", "id first_name last_name birth_date house floor").keys()
    )
    tags = names_only(judge, "students", "id first_name last_name street house city")
    assert tags["house"].entity_type == "HOUSE_NUMBER"


@pytest.mark.parametrize("role", ["claimant", "adjuster", "melder", "plaignant", "gutachter", "cursist"])
def test_whoever_has_a_part_in_a_matter_is_somebody_by_name(judge, role):
    assert names_only(judge, "claims", f"id {role}_name status")[f"{role}_name"].entity_type == "PERSON"
    assert "petition_name" not in names_only(judge, "claims", "id petition_name contest_name status")


@pytest.mark.parametrize(
    "column",
    ["position_x", "avatar_color", "email_frequency", "sync_token", "token_no", "suspension_reason", "agent_code"],
)
def test_what_a_user_s_settings_and_counters_are_called_is_nothing(judge, column):
    assert column not in names_only(judge, "customers", f"id first_name last_name email {column}")
