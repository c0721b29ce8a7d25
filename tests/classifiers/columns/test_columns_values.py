"""What values say: checksums against chance, small and sparse columns, lost zeros, refutations (lessons.md 1 to 9)."""

import random

import pytest

from classifiers import ColumnSample, TableSample

from ...cost import cpu_seconds

DRAW = random.Random(11)
GIVEN = "Marie Jan Pieter Sophie Luc Anne Thomas Katrien Ahmed Julie Bart Els Fatima Nicolas Greet"
FAMILY = "Dupont Peeters Janssens Maes Lambert Claes Wouters Leroy Martin Dubois Goossens Jacobs Mertens"


def types(tags, field):
    return [tag.entity_type for tag in tags.get(field, [])]


def test_one_national_number_in_ten_thousand_remarks_is_found(judge, niss):
    remarks = [f"Dossier {i} afgesloten na telefonisch overleg, niets te melden." for i in range(9_999)]
    remarks.insert(4_711, f"Klant belde, rijksregisternummer {niss(1)[0]}, wil nieuwe kaart.")
    tag = next(t for t in judge("dossier", {"opm": remarks})["opm"] if t.entity_type == "BE_NATIONAL_NUMBER")
    assert (tag.matched, tag.sampled) == (1, 10_000)


def test_random_numbers_of_eleven_digits_are_not_national_numbers(judge):
    # lessons.md 6: 1 in 720 passes by chance
    values = [DRAW.randrange(10**10, 10**11) for _ in range(5_000)]
    assert judge("measurements", {"val": values}) == {}


def test_random_numbers_of_nine_digits_are_not_bsn_although_nine_per_cent_pass(judge):
    values = [DRAW.randrange(10**8, 10**9) for _ in range(5_000)]
    assert judge("t1", {"col": values}) == {}


@pytest.mark.parametrize("count", [1, 2, 5, 40, 3_000])
def test_a_column_of_national_numbers_is_found_at_any_size_and_under_any_name(judge, niss, count):
    values = niss(count)
    for name in ("C07", "ref_ext", "code"):
        assert types(judge("x", {name: values}), name) == ["BE_NATIONAL_NUMBER"]


def test_integers_that_lost_their_zeros_are_padded(judge):
    # born in 2003: eleven digits become ten, or nine
    body = [f"03{month:02d}{day:02d}{number}" for month, day, number in ((4, 17, 955), (11, 2, 961), (1, 9, 970))]
    values = [int(b + f"{97 - int('2' + b) % 97:02d}") for b in body]
    assert types(judge("export", {"nr": values}), "nr") == ["BE_NATIONAL_NUMBER"]


def test_a_mixed_column_keeps_its_hits(judge, niss):
    values = [f"DOS-{i:05d}" for i in range(200)] + niss(12)
    assert types(judge("dossiers", {"referentie": values}), "referentie") == ["BE_NATIONAL_NUMBER"]


def test_months_are_not_given_names(judge):
    months = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september"] * 20
    assert judge("verkoop", {"col_a": months}) == {}


def test_names_are_found_without_a_header(classifier, niss):
    from classifiers.columns.samples import count_values

    values = [
        [DRAW.choice(FAMILY.split()).upper() for _ in range(60)],
        [DRAW.choice(GIVEN.split()).upper() for _ in range(60)],
        niss(60),
    ]
    samples = tuple(ColumnSample(f"column {i}", count_values(v), 60, named=False) for i, v in enumerate(values, 1))
    tags = {tag.field: tag.entity_type for tag in classifier.classify(TableSample("liste", samples))}
    assert tags == {"column 1": "FAMILY_NAME", "column 2": "GIVEN_NAME", "column 3": "BE_NATIONAL_NUMBER"}


def test_values_refute_a_name(judge):
    columns = {
        "email": ["yes", "no"] * 50,
        "naam": [
            "Acme NV",
            "Betonbouw Peeters BV",
            "Groupe Delta SA",
            "Gamma & Zonen",
            "Omega Logistics GmbH",
            "Sigma BV",
        ],
        "geboortedatum": ["rood", "blauw", "groen", "geel"] * 5,
    }
    assert judge("klanten", columns) == {}


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("iban", ["item 1", "item 2", "item 3", "item 4"]),
        ("email_id", ["1", "2", "3", "17"]),
        ("phone", ["yes", "no", "perhaps", "later"]),
    ],
)
def test_values_of_another_form_disprove_the_name(judge, name, values):
    assert judge("orders", {name: values, "amount": ["1.50", "2.10", "3.95", "7.00"]}) == {}


def test_masked_account_numbers_stay_account_numbers(judge):
    masked = ["BE68 **** **** 7034", "BE71 **** **** 2069", "NL91 **** **** **00"]
    assert types(judge("customers", {"last_name": ["Peeters", "Maes", "Claes"], "iban": masked}), "iban") == [
        "IBAN_CODE"
    ]


def test_names_of_companies_are_no_names_of_persons(judge):
    firms = ["Boulangerie Dupont", "SARL Martin", "Garage du Centre", "Menuiserie Leroy"]
    persons = ["Jean Dupont", "Luc Martin", "Anne Petit", "Marc Leroy"]
    tags = judge("clients", {"nom": firms, "contact": persons})
    assert types(tags, "nom") == []
    assert types(tags, "contact") == ["PERSON"]


def test_a_telling_value_speaks_where_the_name_says_nothing(judge):
    columns = {
        "k1": ["a.peeters@mail.example", "info.jan@post.example"],
        "k2": ["Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/128.0"] * 3,
        "k3": ["00:1A:2B:3C:4D:5E", "00:1A:2B:3C:4D:5F"],
    }
    tags = judge("t", columns)
    assert [types(tags, k) for k in columns] == [["EMAIL_ADDRESS"], ["USER_AGENT"], ["MAC_ADDRESS"]]


def test_cells_of_nested_data_are_looked_into(judge, niss):
    cells = [{"type": "x", "payload": {"insz": niss(1)[0]}} for _ in range(5)]
    assert "BE_NATIONAL_NUMBER" in types(judge("events", {"body": cells}), "body")


def test_a_very_long_cell_is_no_trouble(judge, niss):
    cell = "lorem ipsum dolor " * 80_000 + niss(1)[0]
    assert judge("t", {"a": [cell]}) is not None


def test_numbers_alone_never_become_persons(judge):
    # lessons.md 9
    assert judge("log", {"fragment": ["6033391", "-0.96", "96c", "0x7f", "12", "3.1415"] * 10}) == {}


def test_the_same_sample_gives_the_same_verdict(judge):
    values = [f"{DRAW.choice(GIVEN.split())} {DRAW.choice(FAMILY.split())}" for _ in range(4_000)] + [
        "x" * i for i in range(1, 300)
    ]
    assert judge("lijst", {"wie": values}) == judge("lijst", {"wie": values})


def test_evidence_is_in_words_and_holds_no_value(judge, niss):
    values = niss(4)
    (tag,) = judge("personeel", {"rrn": values})["rrn"]
    assert "chance" in tag.reason
    assert not any(value in tag.reason for value in values)
    assert 0.9 < tag.confidence <= 1


def test_an_illness_in_a_remark_is_told_by_its_table_or_by_a_name_beside_it(judge):
    plain = [f"Dossier {i} nagekeken, niets te melden aan de werkgever." for i in range(60)]
    ill = [f"Operatie aan de knie in week {i}, herval mogelijk." for i in range(8)]
    assert "HEALTH" in types(judge("werknemer", {"naam": ["x"], "opmerking": plain + ill}), "opmerking")
    guide = judge("handleiding", {"artikel": [f"A{i}" for i in range(68)], "uitleg": plain + ill})
    assert "HEALTH" not in types(guide, "uitleg")
    told = [*plain, "Alice Dumont se plaint que son employeur a été informé de son diabète par notre courrier."]
    assert "HEALTH" in types(judge("brieven", {"inhoud": told}), "inhoud")


def test_one_well_formed_address_in_a_remark_is_enough(judge):
    remarks = [f"Rappeler le client {i} en mars, budget pas encore décidé." for i in range(300)]
    remarks.insert(77, "Envoyer la documentation à Rue Haute 34, 1000 Bruxelles.")
    found = types(judge("prospects", {"nom": ["x"], "remarque": remarks}), "remarque")
    assert "POSTAL_ADDRESS" in found


def test_a_guess_of_the_model_never_tags_a_column(judge):
    # lessons.md 2: `Safari` was read as a person, and the whole column with it
    browsers = ["Safari", "Chrome", "Firefox", "Edge", "Opera", "Brave", "Vivaldi", "Chromium", "Lynx"] * 8
    assert judge("visits", {"client": browsers}) == {}


def test_bsn_that_lost_their_zero_are_padded(judge):
    # lessons.md 4
    values = [n for n in range(10_000_000, 10_004_000) if _eleven(f"0{n}")]
    assert types(judge("clienten", {"bsn": values}), "bsn") == ["NL_BSN"]


def _eleven(digits):
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(int(d) * w for d, w in zip(digits, weights, strict=True)) % 11 == 0


def test_a_column_of_many_texts_takes_time_in_proportion(classifier):
    def seconds(count):
        texts = {f"Dossier {i}: klant belde over de factuur, Gent, niets te melden.": 1 for i in range(count)}
        table = TableSample("t", (ColumnSample("opm", texts, count),))
        return cpu_seconds(lambda: classifier.classify(table), times=2)

    seconds(500)
    assert seconds(12_000) < 12 * seconds(2_000) + 0.5


def people(count):
    return {"FirstName": (GIVEN.split() * count)[:count], "LastName": (FAMILY.split() * count)[:count]}


def test_postcodes_of_the_whole_world_are_postcodes_though_few_have_a_form_that_is_known(judge):
    codes = [f"{DRAW.randrange(10_000, 99_999)}" for _ in range(45)] + ["T6G 2C7", "94043-1351", "N1 5LH", "1015 AB"]
    tags = judge("Customer", people(len(codes)) | {"PostalCode": codes})
    assert types(tags, "PostalCode") == ["POSTAL_CODE"]


def test_phones_in_pairs_of_digits_are_no_ip_addresses_in_a_column_called_phone(judge):
    pairs = [".".join(str(DRAW.randrange(20, 99)) for _ in range(4)) for _ in range(9)]
    local = [f"({DRAW.randrange(2, 9)}) 555-{DRAW.randrange(1000, 9999)}" for _ in range(60)]
    phones = [*pairs, *local, "0921-12 34 65", "03-12 34 56"]
    assert types(judge("customers", people(len(phones)) | {"phone": phones}), "phone") == ["PHONE_NUMBER"]


def test_an_address_in_an_invoice_is_taken_whole(judge):
    columns = {
        "InvoiceId": range(1, 9),
        "CustomerId": range(41, 49),
        "BillingAddress": [f"Kerkstraat {n}" for n in range(1, 9)],
        "BillingCity": ["Gent", "Brugge", "Namur", "Liège", "Aalst", "Mons", "Leuven", "Hasselt"],
        "BillingState": ["OVL", "WVL", "NAM", "LIE", "OVL", "HAI", "VBR", "LIM"],
        "BillingCountry": ["Belgium", "France", "Germany", "Belgium", "France", "Germany", "Belgium", "France"],
        "Total": ["1.98", "3.96", "5.94", "8.91", "13.86", "0.99", "1.98", "1.98"],
    }
    tags = judge("Invoice", columns)
    assert types(tags, "BillingState") == ["REGION"]
    assert types(tags, "BillingCountry") == ["COUNTRY"]


@pytest.mark.parametrize(
    ("table", "column", "values"),
    [
        ("countries", "column 3", ["10", "20", "30", "40", "50"] * 5),
        ("locations", "column 6", ["US", "IT", "CA", "DE", "BR", "CH"] * 4),
        ("product", "column 18", ["M", "W", "U"] * 70),
    ],
)
def test_codes_without_a_name_are_nobodys_in_a_table_about_things(classifier, table, column, values):
    from classifiers.columns.samples import count_values

    samples = (ColumnSample(column, count_values(values), len(values), named=False),)
    assert classifier.classify(TableSample(table, samples)) == []


def test_user_names_in_capitals_are_no_bank_codes(classifier):
    from classifiers.columns.samples import count_values

    names = [
        f"{g[0]}{f}".upper() for g in GIVEN.split() for f in (*FAMILY.split(), "Abrugers", "Kbelmans", "Odefraine")
    ]
    samples = (ColumnSample("column 4", count_values(names), len(names), named=False),)
    assert not {t.entity_type for t in classifier.classify(TableSample("employees", samples))} & {"BIC_CODE"}


def test_guids_hold_no_identifier_however_many_there_are(judge):
    # 51f3c0d2-4918-1060-F043-…: the middle has a valid checksum of a German social security number
    guids = [f"{DRAW.getrandbits(32):08X}-4918-1060-F043-{DRAW.getrandbits(48):012X}+" for _ in range(2_000)]
    assert judge("BusinessEntityAddress", {"rowguid": guids, "ref": guids}) == {}


def test_streets_called_after_persons_name_nobody(judge):
    streets = [
        f"Rue {g} {f} {n}, 1000 Bruxelles" for n, (g, f) in enumerate(zip(GIVEN.split(), FAMILY.split(), strict=False))
    ]
    assert "PERSON" not in types(
        judge("stores", {"store_name": ["Gent"] * 13, "physical_address": streets}), "physical_address"
    )


def test_checks_against_their_chance_tell_insured_persons_and_taxpayers_without_a_name(judge):
    insured = [_insured(number) for number in DRAW.sample(range(10**7, 10**8), 30)]
    taxed = [f"{number}{number % 511:03d}" for number in DRAW.sample(range(10**9, 4 * 10**9), 30)]
    tags = judge("x", {"c1": insured, "c2": taxed})
    assert (types(tags, "c1"), types(tags, "c2")) == (["DE_HEALTH_INSURANCE"], ["FR_TAX_NUMBER"])
    loose = [f"{letter}{DRAW.randrange(10**8, 10**9)}" for letter in "ABCDEFGHIJ" * 3]
    assert judge("x", {"c1": loose, "c2": [DRAW.randrange(10**12, 4 * 10**12) for _ in range(300)]}) == {}


def _insured(number):
    """A German health insurance number of an invented person: digit sums of the products with 1 and 2, in turn."""
    digits = f"{number % 26 + 1:02d}{number}"
    total = sum(sum(divmod(int(digit) * (1 + place % 2), 10)) for place, digit in enumerate(digits))
    return f"{chr(65 + number % 26)}{number}{total % 10}"


def test_a_key_padded_with_zeros_is_the_number_that_staff_have(judge):
    numbers = [f"{7 * n + 3:06}" for n in range(40)]
    found = judge("time_clock", {"employee_id": numbers, "event_id": numbers, "clock_in": []})
    assert found["employee_id"][0].entity_type == "EMPLOYEE_NUMBER"
    assert "event_id" not in found
    assert "employee_id" not in judge("time_clock", {"employee_id": [str(n) for n in range(1, 40)], "clock_in": []})


def test_a_key_that_counts_the_rows_is_nobodys_number(judge):
    rows = {"emp_number": [str(n + 1) for n in range(40)], "last_name": ["Peeters", "Janssens"] * 20}
    assert "emp_number" not in judge("hs_hr_employee", rows, emp_number={"type": "int", "key": True})
    assert "emp_number" not in judge("emp_children", rows, emp_number={"type": "int", "references": "hs_hr_employee"})
    staff = rows | {"emp_number": [str(10_400 + 7 * n) for n in range(40)]}
    assert judge("employee", staff, emp_number={"type": "int", "key": True})["emp_number"][0].entity_type == (
        "EMPLOYEE_NUMBER"
    )


def test_when_a_login_was_attempted_is_a_login_time(judge):
    tags = judge("login_attempts", {"id": [], "username": [], "ip_address": [], "attempted_at": [], "success": []})
    assert tags["attempted_at"][0].entity_type == "LOGIN_TIME"


def test_a_title_behind_the_names_is_a_function_unless_its_values_are_titles(judge):
    names = people(40)
    held = {"Title": (["Ms", "Mr", "Dr", "Mrs"] * 10)}
    assert types(judge("guests", names | held), "Title") == ["TITLE"]
    held = {"Title": (["Clerk", "Driver", "General Manager", "Accountant"] * 10)}
    assert types(judge("staff", names | held), "Title") == ["JOB_TITLE"]


@pytest.mark.parametrize(
    ("table", "columns"),
    [
        ("books", {"title": ["Dracula", "L'Étranger", "De aanslag"], "isbn": ["9780141439846", "9782070360024", "1"]}),
        ("companies", {"title": ["Delhaize NV", "Colruyt Group"], "contact_name": ["An Maes", "Jan Peeters"]}),
        ("trainings", {"titel": ["Excel voor gevorderden", "EHBO"], "trainer": ["An Maes", "Piet Claes"]}),
        ("opportunities", {"titre": ["Renouvellement 2025", "Site web"], "contact": ["An Maes", "Luc Dubois"]}),
    ],
)
def test_what_a_thing_is_called_is_no_function(judge, table, columns):
    title = next(iter(columns))
    assert title not in judge(table, columns)


RARE = """Zygfryda Przewalska,Aksev Ertürk,Fem Laerberch,Bljerim Krasniqaj,Thijme Schliefstra,Ausilia Pedrazzini,Lal
 Erberkoğlu,Wigburg Hartlaub,Xanthippe Kettenis,Chiara van Sickle,Gienia Rymkiewicz,Sritharan Vigneswaralingam"""
GIVEN_ALONE = "Febe,Kamie,Rosabella,Nasario,Dietlind,Jocelina,Fiama,Kumsal,Feray,Iwan,Patryk,Leona"
FAMILY_ALONE = "Dobrzyńska,Adamiuk,Żyborska,Bertola,Cozzone,Manera,Lablih,Gehrig,Pedrazzini,Rymkiewicz,Gratton,Kohler"
WARES = """Soudal Bouwkit,Hollandse Nieuwe,Tarte Tropézienne,Schwarzwälder Schinken,Yorkshire Pudding,Witte Kabeljauw,
 Royal Gala,Black Forest,Panneau Acoustique,Blaue Tinte,Turbo Compressor,Brosse Rotative"""


def several(names):
    return [" ".join(name.split()) for name in names.split(",")]


@pytest.mark.parametrize("name", ["c1", "kol3"])
def test_names_that_no_list_knows_are_names_under_any_name(judge, name):
    for kind, values in (
        ("PERSON", several(RARE)),
        ("GIVEN_NAME", several(GIVEN_ALONE)),
        ("FAMILY_NAME", several(FAMILY_ALONE)),
    ):
        assert types(judge("t", {"id": list(range(12)), name: values}), name) == [kind]


@pytest.mark.parametrize("name", ["c1", "naam", "label"])
def test_wares_of_two_words_are_no_names(judge, name):
    assert judge("artikelen", {"id": list(range(12)), name: several(WARES)}) == {}


ROADS = ["Rue du Port 3", "Kerkstraat 12", "Avenue Louise 30", "Lange Gasse 4", "Stationsstraat 9", "Rue Haute 77"]
TOWNS = ["Lille", "Gent", "Bruxelles", "Köln", "Leuven", "Liège"]


def test_numbers_between_a_street_and_a_town_are_postcodes(judge):
    codes = ["59000", "33211", "10118", "50667", "33001", "44003"]
    named = {"F2": ["An Maes", "Luc Dubois", "Els Claes", "Jan Peeters", "Piet Wouters", "Nadia Simon"]}
    tags = judge("PF01", named | {"F6": ROADS, "F7": codes, "F8": TOWNS, "F9": codes})
    assert types(tags, "F7") == ["POSTAL_CODE"]
    assert not types(judge("PF01", {"F7": codes, "F8": TOWNS}), "F7")
    assert not types(judge("PF01", {"F6": ROADS, "F8": TOWNS, "F9": ["5", "6", "7", "8", "9", "10"]}), "F9")


STAFF = ["דוד", "שרה", "יעל לוי", "אבי", "משה כהן", "רון", "Ольга", "Иван", "فاطمة", "محمد العلوي"]


def test_names_in_letters_that_no_list_has_refute_nothing(judge):
    assert types(judge("employees", {"name": STAFF, "role": ["מלצר"] * len(STAFF)}), "name") == ["PERSON"]
    assert judge("products", {"name": ["стол", "стул", "шкаф", "лампа", "диван"], "price": [1, 2, 3, 4, 5]}) == {}


def test_a_partner_of_yes_and_no_is_a_marital_status_and_kinds_of_pain_no_postcodes(judge):
    several_times = ["Yes", "No", "No", "Yes", "No"]
    customers = {"gender": ["F", "M", "M", "F", "M"], "Partner": several_times, "SeniorCitizen": [0, 0, 1, 0, 1]}
    tags = judge("customers", customers)
    assert (types(tags, "Partner"), types(tags, "SeniorCitizen")) == (["MARITAL_STATUS"], ["AGE"])
    heart = {"age": [63, 37, 41, 56], "sex": [1, 1, 0, 1], "cp": [3, 2, 1, 1], "chol": [233, 250, 204, 236]}
    assert not types(judge("heart", heart), "cp")
    assert types(judge("clients", {"nom": ["Dupont", "Maes"], "cp": ["59000", "75001"]}), "cp") == ["POSTAL_CODE"]


def test_what_people_analytics_tell_of_staff_are_evaluations_and_pay(judge):
    scores = {"employee_id": ["E1", "E2", "E3"], "last_enps_score": [9, 3, 7], "flight_risk_score": [0.2, 0.7, 0.5]}
    tags = judge("performance_reviews", scores | {"comp_ratio": [0.98, 1.02, 1.1], "engagement_score": [4.1, 3.9, 4.2]})
    kinds = {name: types(tags, name) for name in ("last_enps_score", "flight_risk_score", "engagement_score")}
    assert set(map(tuple, kinds.values())) == {("EVALUATION",)}
    assert types(tags, "comp_ratio") == ["SALARY"]
