"""Databases made as others make them: every row of the planted person is found, and no row of anybody else."""

from __future__ import annotations

from datetime import date
from typing import Any

RENTAL = """
CREATE TABLE city (city_id integer PRIMARY KEY, city varchar(50));
CREATE TABLE address (address_id integer PRIMARY KEY, address varchar(50), district varchar(20),
  city_id integer REFERENCES city (city_id), postal_code varchar(10), phone varchar(20));
CREATE TABLE staff (staff_id integer PRIMARY KEY, first_name varchar(45), last_name varchar(45),
  address_id integer, email varchar(50), username varchar(16),
  FOREIGN KEY (address_id) REFERENCES address (address_id));
CREATE TABLE customer (customer_id integer PRIMARY KEY, first_name varchar(45), last_name varchar(45),
  email varchar(50), address_id integer, FOREIGN KEY (address_id) REFERENCES address (address_id));
CREATE TABLE film (film_id integer PRIMARY KEY, title varchar(90));
CREATE TABLE rental (rental_id integer PRIMARY KEY, rental_date date, film_id integer, customer_id integer,
  staff_id integer, FOREIGN KEY (customer_id) REFERENCES customer (customer_id),
  FOREIGN KEY (staff_id) REFERENCES staff (staff_id), FOREIGN KEY (film_id) REFERENCES film (film_id));
CREATE TABLE payment (payment_id integer PRIMARY KEY, customer_id integer, staff_id integer, rental_id integer,
  amount numeric(5,2), FOREIGN KEY (customer_id) REFERENCES customer (customer_id),
  FOREIGN KEY (staff_id) REFERENCES staff (staff_id), FOREIGN KEY (rental_id) REFERENCES rental (rental_id));
INSERT INTO city VALUES (1, 'Gent');
INSERT INTO address VALUES (1, 'Molenstraat 3', 'OV', 1, '9000', '0470000001'),
  (2, 'Kerkstraat 9', 'OV', 1, '9000', '0470000002'), (3, 'Dorp 1', 'OV', 1, '9000', '0470000003');
INSERT INTO staff VALUES (1, 'Mike', 'Hillyer', 3, 'mike@shop.example', 'mikeh');
INSERT INTO customer VALUES (1, 'Mary', 'Smith', 'mary.smith@mail.example', 1),
  (2, 'Mary', 'Smythe', 'm.smythe@mail.example', 2), (3, 'Tom', 'Smith', 'tom@mail.example', 1);
INSERT INTO film VALUES (1, 'Mary Poppins');
INSERT INTO rental VALUES (1, '2024-01-01', 1, 1, 1), (2, '2024-01-02', 1, 2, 1), (3, '2024-01-03', 1, 3, 1);
INSERT INTO payment VALUES (1, 1, 1, 1, 2.5), (2, 2, 1, 2, 2.5), (3, 3, 1, 3, 2.5);
"""


def test_a_customer_of_a_rental_shop(store: Any) -> None:
    store.run(RENTAL)
    answer = store.find(email="mary.smith@mail.example")
    assert store.rows(answer) == {
        ("customer", "customer_id=1"),
        ("address", "address_id=1"),
        ("rental", "rental_id=1"),
        ("payment", "payment_id=1"),
    }
    assert {match.certainty for match in answer.matches} == {"certain"} and answer.not_searched == []


def test_rentals_that_an_employee_handled_are_the_customers(store: Any) -> None:
    store.run(RENTAL)
    answer = store.find(name="Mike Hillyer", email="mike@shop.example")
    assert store.rows(answer) == {("staff", "staff_id=1"), ("address", "address_id=3")}
    served = {(table, f"{table}_id={number}", "staff_id") for table in ("rental", "payment") for number in (1, 2, 3)}
    assert store.handled(answer) == served


TRADE = """
CREATE TABLE employees (employeeid integer PRIMARY KEY, lastname varchar(20), firstname varchar(20),
  title varchar(30), birthdate date, reportsto integer, homephone varchar(24),
  FOREIGN KEY (reportsto) REFERENCES employees (employeeid));
CREATE TABLE customers (customerid char(5) PRIMARY KEY, companyname varchar(40), contactname varchar(30),
  contacttitle varchar(30), phone varchar(24));
CREATE TABLE orders (orderid integer PRIMARY KEY, customerid char(5), employeeid integer, shipname varchar(40),
  FOREIGN KEY (customerid) REFERENCES customers (customerid),
  FOREIGN KEY (employeeid) REFERENCES employees (employeeid));
CREATE TABLE order_details (orderid integer, productid integer, quantity integer, PRIMARY KEY (orderid, productid),
  FOREIGN KEY (orderid) REFERENCES orders (orderid));
CREATE TABLE employeeterritories (employeeid integer, territoryid varchar(20), PRIMARY KEY (employeeid, territoryid),
  FOREIGN KEY (employeeid) REFERENCES employees (employeeid));
INSERT INTO employees VALUES (2, 'Fuller', 'Andrew', 'Vice President', '1952-02-19', NULL, '(206) 555-9482'),
  (1, 'Davolio', 'Nancy', 'Sales Representative', '1968-12-08', 2, '(206) 555-9857'),
  (3, 'Leverling', 'Janet', 'Sales Representative', '1963-08-30', 2, '(206) 555-3412');
INSERT INTO customers VALUES ('ALFKI', 'Alfreds Futterkiste', 'Maria Anders', 'Sales Representative', '030-0074321');
INSERT INTO orders VALUES (10, 'ALFKI', 1, 'Alfreds Futterkiste'), (11, 'ALFKI', 2, 'Alfreds Futterkiste');
INSERT INTO order_details VALUES (10, 7, 3), (11, 7, 4);
INSERT INTO employeeterritories VALUES (1, '06897'), (2, '01581'), (2, '01730');
"""


def test_the_manager_of_others_does_not_pull_their_rows(store: Any) -> None:
    store.run(TRADE)
    answer = store.find(name="Andrew Fuller", birth_date=date(1952, 2, 19))
    assert store.rows(answer) == {
        ("employees", "employeeid=2"),
        ("employeeterritories", "employeeid=2,territoryid=01581"),
        ("employeeterritories", "employeeid=2,territoryid=01730"),
    }
    assert store.rows(store.find(name="Nancy Davolio", birth_date=date(1968, 12, 8))) == {
        ("employees", "employeeid=1"),
        ("employeeterritories", "employeeid=1,territoryid=06897"),
    }


STAFF = """
CREATE TABLE employees (emp_no integer PRIMARY KEY, birth_date date, first_name varchar(14), last_name varchar(16),
  gender char(1), hire_date date);
CREATE TABLE departments (dept_no char(4) PRIMARY KEY, dept_name varchar(40));
CREATE TABLE dept_manager (emp_no integer, dept_no char(4), from_date date, PRIMARY KEY (emp_no, dept_no),
  FOREIGN KEY (emp_no) REFERENCES employees (emp_no), FOREIGN KEY (dept_no) REFERENCES departments (dept_no));
CREATE TABLE dept_emp (emp_no integer, dept_no char(4), from_date date, PRIMARY KEY (emp_no, dept_no),
  FOREIGN KEY (emp_no) REFERENCES employees (emp_no), FOREIGN KEY (dept_no) REFERENCES departments (dept_no));
CREATE TABLE salaries (emp_no integer, salary integer, from_date date, PRIMARY KEY (emp_no, from_date),
  FOREIGN KEY (emp_no) REFERENCES employees (emp_no));
CREATE TABLE payslip_lines (emp_no integer, from_date date, line integer, amount integer,
  PRIMARY KEY (emp_no, from_date, line),
  FOREIGN KEY (emp_no, from_date) REFERENCES salaries (emp_no, from_date));
INSERT INTO employees VALUES (10001, '1983-09-02', 'Georgi', 'Facello', 'M', '2006-06-26'),
  (10002, '1974-06-02', 'Georgi', 'Facello', 'M', '2005-11-21'),
  (10003, '1989-12-03', 'Parto', 'Bamford', 'M', '2006-08-28');
INSERT INTO departments VALUES ('d005', 'Development');
INSERT INTO dept_manager VALUES (10003, 'd005', '2016-01-01');
INSERT INTO dept_emp VALUES (10001, 'd005', '2006-06-26'), (10002, 'd005', '2006-08-03'),
  (10003, 'd005', '2006-08-03');
INSERT INTO salaries VALUES (10001, 60117, '2006-06-26'), (10001, 62102, '2007-06-26'), (10002, 65828, '2006-08-03');
INSERT INTO payslip_lines VALUES (10001, '2006-06-26', 1, 5), (10002, '2006-08-03', 1, 6);
"""


def test_of_two_bearers_of_a_name_the_birth_date_tells_one(store: Any) -> None:
    store.run(STAFF)
    answer = store.find(name="Facello, Georgi", birth_date=date(1983, 9, 2))
    assert store.rows(answer) == {
        ("employees", "emp_no=10001"),
        ("dept_emp", "emp_no=10001,dept_no=d005"),
        ("salaries", "emp_no=10001,from_date=2006-06-26"),
        ("salaries", "emp_no=10001,from_date=2007-06-26"),
        ("payslip_lines", "emp_no=10001,from_date=2006-06-26,line=1"),
    }
    assert [(homonym.asset.rpartition("/")[2], homonym.locator) for homonym in answer.homonyms] == [
        ("employees", "emp_no=10002")
    ]


def test_two_equally_good_persons_are_shown_as_two(store: Any) -> None:
    store.run(STAFF)
    answer = store.find(name="Georgi Facello")
    persons = {match.locator: match.person for match in answer.matches}
    assert len(set(persons.values())) == 2 and set(persons) == {"emp_no=10001", "emp_no=10002"}
    assert {match.certainty for match in answer.matches} == {"possible"}
    assert any("2 persons" in note for note in answer.notes)


DUTCH = """
CREATE TABLE WERKNEMERS (WN_NR integer PRIMARY KEY, NAAM varchar(30), VOORNAAM varchar(20), GEBDAT varchar(8),
  RRNR bigint, STRAAT varchar(40), POSTCODE varchar(6), TELEFOON varchar(20), REKENING varchar(20));
CREATE TABLE LOONFICHE (FICHE_NR integer PRIMARY KEY, WN_NR integer, PERIODE varchar(6), BRUTO numeric(9,2));
CREATE TABLE ZIEKTE (ID integer PRIMARY KEY, WNNR integer, VAN varchar(10), TOT varchar(10), DOKTER varchar(40));
CREATE TABLE GEBRUIKERS (LOGIN varchar(20) PRIMARY KEY, EMAIL varchar(60), WN_NR integer);
CREATE TABLE LOGBOEK (NR integer, TIJDSTIP varchar(20), GEBRUIKER varchar(20), ACTIE varchar(80));
CREATE TABLE NOTITIES (NOTA_NR integer PRIMARY KEY, TEKST varchar(200), GOEDGEKEURD_DOOR integer);
INSERT INTO WERKNEMERS VALUES
  (1201, 'VAN DEN BROECK', 'ELKE', '05032005', 5030595007, 'Kerkstraat 12', '9000', '0475 12 34 56',
  'BE68539007547034'), (1202, 'VANDENBROECK', 'EVA', '05032005', 5030595205, 'Kerkstraat 12', '9000', '0475/12.34.56',
  'BE68539007547034'),
  (1203, 'PEETERS', 'TOM', '11111980', 80111195031, 'Kerkstraat 12', '9000', '0475 12 34 56', 'BE68 5390 0754 7034'),
  (1204, 'CLAES', 'JAN', '01011970', 70010195067, 'Dorp 1', '9000', '0486 11 11 11', NULL);
INSERT INTO LOONFICHE VALUES (1, 1201, '202401', 2500), (2, 1202, '202401', 2400), (3, 1203, '202401', 2300),
  (4, 1204, '202401', 2300);
INSERT INTO ZIEKTE VALUES (1, 1201, '2024-01-01', '2024-01-03', 'Dr. Claes Jan'), (2, 1204, '2024-02-01', '', 'x');
INSERT INTO GEBRUIKERS VALUES ('evdbroeck', 'elke.vdb@firma.example', 1201), ('jclaes', 'jan@firma.example', 1204);
INSERT INTO LOGBOEK VALUES (1, '2024-01-01 08:00', 'evdbroeck', 'aangemeld'), (2, '2024-01-01 08:01', 'jclaes', 'x'),
  (3, '2024-01-02 08:00', 'jclaes', 'dossier van elke.vdb@firma.example geopend');
INSERT INTO NOTITIES VALUES (1, 'Mevr. E. Van den Broeck belde terug', 1204), (2, 'Broeck is een gemeente', 1201);
"""


def test_an_old_dutch_schema_without_keys(store: Any) -> None:
    store.run(DUTCH)
    answer = store.find(national_number="05.03.05-950.07")
    place = {"sqlite": "rowid", "postgresql": "ctid", "mariadb": "row"}[store.kind]
    found = {(table.upper(), where) for table, where in store.rows(answer, "certain", "probable")}
    by_key = {(table, where.casefold()) for table, where in found if table != "LOGBOEK"}
    assert by_key == {
        ("WERKNEMERS", "wn_nr=1201"),
        ("LOONFICHE", "fiche_nr=1"),
        ("ZIEKTE", "id=1"),
        ("GEBRUIKERS", "login=evdbroeck"),
    }
    assert len([where for table, where in found if table == "LOGBOEK" and where.startswith(place)]) == 2
    assert any("←" in match.via for match in answer.matches if match.asset.upper().endswith("LOGBOEK"))


def test_family_that_shares_phone_address_and_account_is_not_the_person(store: Any) -> None:
    store.run(DUTCH)
    answer = store.find(name="Elke Van den Broeck", birth_date=date(2005, 3, 5), phone="+32475123456")
    certain = {where.casefold() for table, where in store.rows(answer, "certain") if table.upper() == "WERKNEMERS"}
    others = {where.casefold() for table, where in store.rows(answer, "possible") if table.upper() == "WERKNEMERS"}
    assert certain == {"wn_nr=1201"} and others == {"wn_nr=1202", "wn_nr=1203"}
    reached = {where.casefold() for table, where in store.rows(answer) if table.upper() == "LOONFICHE"}
    assert reached == {"fiche_nr=1"}
    notes = {where.casefold() for table, where in store.rows(answer) if table.upper() == "NOTITIES"}
    assert notes == {"nota_nr=1"}


GERMAN = """
CREATE TABLE mitarbeiter (personalnummer varchar(10) PRIMARY KEY, nachname varchar(40), vorname varchar(40),
  geburtsdatum date, steuer_id varchar(11), vorgesetzter varchar(10), email varchar(60));
CREATE TABLE gehalt (gehalt_id integer PRIMARY KEY, personalnummer varchar(10), monat varchar(7), brutto numeric(9,2));
CREATE TABLE urlaub (urlaub_id integer PRIMARY KEY, personalnummer varchar(10), von date, genehmigt_von varchar(10));
CREATE TABLE besucher (nr integer PRIMARY KEY, besucher varchar(60), ansprechpartner varchar(60));
INSERT INTO mitarbeiter VALUES ('P-1001', 'Müller', 'Jörg', '1975-05-01', NULL, 'P-1002', 'j.mueller@werk.example'),
  ('P-1002', 'Groß', 'Änne', '1960-01-31', NULL, NULL, 'a.gross@werk.example'),
  ('P-1003', 'Mueller', 'Jorge', '1980-02-02', NULL, 'P-1002', 'jorge@werk.example');
INSERT INTO gehalt VALUES (1, 'P-1001', '2024-01', 3000), (2, 'P-1002', '2024-01', 5000), (3, 'P-1003', '2024-01', 1);
INSERT INTO urlaub VALUES (1, 'P-1001', '2024-07-01', 'P-1002'), (2, 'P-1002', '2024-08-01', NULL),
  (3, 'P-1003', '2024-08-01', 'P-1002');
INSERT INTO besucher VALUES (1, 'Hans Meier', 'Joerg Mueller'), (2, 'JOERG MUELLER', 'Frau Gross');
"""


def test_a_german_schema_with_transliterated_names(store: Any) -> None:
    store.run(GERMAN)
    answer = store.find(name="Joerg Müller", birth_date=date(1975, 5, 1))
    assert store.rows(answer, "certain", "probable") - {("besucher", "nr=1"), ("besucher", "nr=2")} == {
        ("mitarbeiter", "personalnummer=P-1001"),
        ("gehalt", "gehalt_id=1"),
        ("urlaub", "urlaub_id=1"),
    }
    assert ("besucher", "nr=2") in store.rows(answer) and ("besucher", "nr=1") in store.rows(answer)
    visitor = {match.field for match in answer.matches if match.locator == "nr=1"}
    assert visitor == {"ansprechpartner"}


def test_who_approves_is_not_who_is_absent(store: Any) -> None:
    store.run(GERMAN)
    answer = store.find(name="Anne Gross", birth_date=date(1960, 1, 31))
    assert store.rows(answer, "certain") == {
        ("mitarbeiter", "personalnummer=P-1002"),
        ("gehalt", "gehalt_id=2"),
        ("urlaub", "urlaub_id=2"),
    }


FRENCH = """
CREATE TABLE salaries (matricule integer PRIMARY KEY, nom varchar(40), nom_jeune_fille varchar(40), prenom varchar(40),
  ddn varchar(10), niss varchar(15), courriel varchar(60));
CREATE TABLE enfants (id_enfant integer PRIMARY KEY, matricule integer, prenom varchar(40), nom varchar(40),
  date_naissance varchar(10), niss varchar(15), FOREIGN KEY (matricule) REFERENCES salaries (matricule));
CREATE TABLE pret (no_pret integer PRIMARY KEY, matricule integer, montant integer, garant_nom varchar(40),
  FOREIGN KEY (matricule) REFERENCES salaries (matricule));
INSERT INTO salaries VALUES (501, 'LEFÈVRE', 'D''HONDT', 'ÉLODIE', '12/04/1988', '88.04.12-952.27',
  'elodie@mail.example'),
  (502, 'LEFEVRE', NULL, 'LUC', '01/02/1985', '85.02.01-951.13', 'luc@mail.example'),
  (503, 'LEFEVRE', NULL, 'ELODIE', '30/09/1999', '99.09.30-950.11', 'elo@mail.example');
INSERT INTO enfants VALUES (1, 501, 'Nora', 'Lefèvre', '01/01/2015', '15.01.01-950.44'),
  (2, 502, 'Nora', 'Lefèvre', '01/01/2015', '15.01.01-950.44');
INSERT INTO pret VALUES (1, 501, 1000, 'Lefevre Luc'), (2, 502, 500, 'Lefèvre Élodie');
"""


def test_a_french_schema_with_children_and_a_homonym(store: Any) -> None:
    store.run(FRENCH)
    answer = store.find(given_name="Elodie", family_name="Lefevre", maiden_name="Dhondt", birth_date=date(1988, 4, 12))
    rows = store.rows(answer, "certain", "probable")
    assert {("salaries", "matricule=501"), ("enfants", "id_enfant=1"), ("pret", "no_pret=1")} <= rows
    assert ("salaries", "matricule=502") not in store.rows(answer)
    assert ("salaries", "matricule=503") not in store.rows(answer)
    guarantor = {match.field for match in answer.matches if match.locator == "no_pret=2"}
    assert guarantor == {"garant_nom"}


def test_a_search_in_a_table_that_is_a_view_or_has_no_columns_ends(store: Any) -> None:
    store.run(STAFF)
    store.run("CREATE VIEW staff_list AS SELECT first_name, last_name, birth_date FROM employees;\n")
    answer = store.find(name="Parto Bamford", birth_date=date(1989, 12, 3))
    assert ("employees", "emp_no=10003") in store.rows(answer, "certain")
    assert any(table == "staff_list" for table, _ in store.rows(answer)) and answer.not_searched == []


MESSAGES = """
CREATE TABLE person (id integer PRIMARY KEY, first_name varchar(20), last_name varchar(20), email varchar(40),
  manager_id integer, FOREIGN KEY (manager_id) REFERENCES person (id));
CREATE TABLE employee (person_id integer PRIMARY KEY, badge varchar(10),
  FOREIGN KEY (person_id) REFERENCES person (id));
CREATE TABLE contract (contract_id integer PRIMARY KEY, employee_id integer, wage integer, approved_by integer,
  FOREIGN KEY (employee_id) REFERENCES employee (person_id), FOREIGN KEY (approved_by) REFERENCES person (id));
CREATE TABLE post (post_id integer PRIMARY KEY, author_id integer, body varchar(90),
  FOREIGN KEY (author_id) REFERENCES person (id));
INSERT INTO person VALUES (1, 'Ann', 'Maes', 'ann@mail.example', NULL), (2, 'Jo', 'Claes', 'jo@mail.example', 1);
INSERT INTO employee VALUES (1, 'B-1'), (2, 'B-2');
INSERT INTO contract VALUES (1, 1, 10, 1), (2, 2, 20, 1);
INSERT INTO post VALUES (1, 1, 'hallo'), (2, 2, 'dag Ann Maes');
"""


def test_keys_in_a_row_and_what_a_person_wrote(store: Any) -> None:
    store.run(MESSAGES)
    answer = store.find(email="ann@mail.example")
    rows = {("person", "id=1"), ("employee", "person_id=1"), ("contract", "contract_id=1"), ("post", "post_id=1")}
    assert store.rows(answer) == rows


SERVICE = """
CREATE TABLE partner (id integer PRIMARY KEY, name varchar(40), mail varchar(40));
CREATE TABLE users (id integer PRIMARY KEY, login varchar(20), partner_id integer NOT NULL,
  signature varchar(60), FOREIGN KEY (partner_id) REFERENCES partner (id));
CREATE TABLE employee (id integer PRIMARY KEY, name varchar(40), birth_date date, partner_id integer,
  FOREIGN KEY (partner_id) REFERENCES partner (id));
CREATE TABLE sale (id integer PRIMARY KEY, partner_id integer, employee_id integer,
  FOREIGN KEY (partner_id) REFERENCES partner (id), FOREIGN KEY (employee_id) REFERENCES employee (id));
CREATE TABLE clocking (id integer PRIMARY KEY, emp integer, hours integer);
CREATE TABLE sessions (sid varchar(20) PRIMARY KEY, uid integer, FOREIGN KEY (uid) REFERENCES users (id));
CREATE TABLE repair (id integer PRIMARY KEY, gemeld_door integer, behandelaar integer, what varchar(60),
  FOREIGN KEY (gemeld_door) REFERENCES partner (id), FOREIGN KEY (behandelaar) REFERENCES employee (id));
INSERT INTO partner VALUES (1, 'Lies Van Cauwen', 'lies@mail.example'), (2, 'Karel Nuyts', 'karel@mail.example'),
  (3, 'Lies Van Cauwen', 'other@mail.example');
INSERT INTO users VALUES (11, 'lvcauw77', 1, 'Lies Van Cauwen'), (12, 'knuyts', 2, 'Karel'), (13, 'lvc3', 3, 'Lies');
INSERT INTO employee VALUES (21, 'Lies Van Cauwen', '1984-03-17', 1), (22, 'Karel Nuyts', '1979-01-02', 2);
INSERT INTO sale VALUES (31, 2, 21), (32, 1, 22), (33, 1, 21);
INSERT INTO clocking VALUES (41, 21, 8), (42, 22, 7), (43, 21, 6);
INSERT INTO sessions VALUES ('aa', 11), ('bb', 12), ('cc', 13);
INSERT INTO repair VALUES (51, 1, 22, 'tap'), (52, 2, 21, 'door'), (53, 2, 22, 'asked lvcauw77'), (54, 3, 22, 'x');
"""


def test_a_row_known_by_name_is_as_sure_as_the_key_that_leads_to_it(store: Any) -> None:
    store.run(SERVICE)
    answer = store.find(name="Lies Van Cauwen", birth_date=date(1984, 3, 17))
    certain = store.rows(answer, "certain")
    assert {("users", "id=11"), ("sessions", "sid=aa"), ("partner", "id=1"), ("employee", "id=21")} <= certain
    assert {m.field for m in answer.matches if m.locator == "id=11" and m.certainty == "certain"} >= {"login"}
    assert not {("users", "id=13"), ("sessions", "sid=cc")} & certain
    assert ("repair", "id=53") in store.rows(answer, "probable", "possible")  # by the user name met on the way


def test_what_the_person_sold_reported_and_clocked(store: Any) -> None:
    store.run(SERVICE)
    rows = store.rows(store.find(name="Lies Van Cauwen", birth_date=date(1984, 3, 17)), "certain")
    assert {row for row in rows if row[0] == "sale"} == {("sale", "id=32"), ("sale", "id=33")}
    assert {row for row in rows if row[0] == "clocking"} == {("clocking", "id=41"), ("clocking", "id=43")}
    assert {row for row in rows if row[0] == "repair"} == {("repair", "id=51")}
