"""Rows that clerks made or handled are those of whom they are about; columns called alike lead where they belong."""

from __future__ import annotations

from collections.abc import Iterable

from .conftest import Store

PATIENTS = [
    ("An", "Maes"), ("Jan", "Claes"), ("Els", "Peeters"), ("Koen", "Wouters"), ("Lies", "Baeten"), ("Tom", "Aerts"),
    ("Inès", "Dubois"), ("Luc", "Simon"), ("Nele", "Thijs"), ("Wim", "Coppens"), ("Zoë", "Renard"), ("Piet", "Pauwels"),
]  # fmt: skip


def _values(rows: Iterable[tuple[object, ...]]) -> str:
    return ", ".join(str(row) for row in rows)


def test_what_a_clerk_entered_is_not_found_as_his(sqlite_store: Store) -> None:
    slips = [(f"S{n}", f"E{n % 12 + 1}", "hr@groep.example", "boss@groep.example") for n in range(72)]
    sqlite_store.run(
        f"""CREATE TABLE employee (name TEXT PRIMARY KEY, first_name TEXT, last_name TEXT, company_email TEXT);
INSERT INTO employee VALUES {_values((f"E{n}", *who, f"m{n}@groep.example") for n, who in enumerate(PATIENTS, 1))};
INSERT INTO employee VALUES ('E90', 'Ria', 'Leroy', 'hr@groep.example');
CREATE TABLE salary_slip (name TEXT PRIMARY KEY, employee TEXT, owner TEXT, modified_by TEXT);
INSERT INTO salary_slip VALUES {_values(slips)}, ('S90', 'E90', 'hr@groep.example', 'hr@groep.example');
CREATE TABLE designation (name TEXT PRIMARY KEY, owner TEXT);
INSERT INTO designation VALUES ('Clerk', 'hr@groep.example'), ('Manager', 'hr@groep.example');
"""
    )
    found = sqlite_store.rows(sqlite_store.find(email="hr@groep.example"), "certain", "probable")
    assert found == {("employee", "name=E90"), ("salary_slip", "name=S90")}


def test_the_account_that_wrote_a_row_leads_to_nobody_elses(sqlite_store: Store) -> None:
    rows = [(n, n % 12 + 1, "dokter1" if n // 12 % 2 else "dokter2") for n in range(1, 49)]
    sqlite_store.run(
        f"""CREATE TABLE patient_data (pid INTEGER PRIMARY KEY, fname TEXT, lname TEXT, email TEXT);
INSERT INTO patient_data VALUES {_values((n, *who, f"p{n}@mail.example") for n, who in enumerate(PATIENTS, 1))};
CREATE TABLE users (id INTEGER PRIMARY KEY, username TEXT, fname TEXT, lname TEXT, email TEXT);
INSERT INTO users VALUES (1, 'dokter1', 'Griet', 'Segers', 'gs@huis.example'),
  (2, 'dokter2', 'Bart', 'Noël', 'bn@huis.example');
CREATE TABLE prescriptions (id INTEGER PRIMARY KEY, patient_id INTEGER, user TEXT, drug TEXT, prn TEXT);
INSERT INTO prescriptions VALUES {_values((*row, "Dafalgan", "") for row in rows)};
CREATE TABLE form_vitals (id INTEGER PRIMARY KEY, pid INTEGER, user TEXT, weight INTEGER);
INSERT INTO form_vitals VALUES {_values((*row, 70) for row in rows)};
"""
    )
    mine = {(table, f"id={n}") for n, patient, _ in rows if patient == 2 for table in ("prescriptions", "form_vitals")}
    found = sqlite_store.rows(sqlite_store.find(email="p2@mail.example"), "certain", "probable")
    assert found == mine | {("patient_data", "pid=2")}
    found = sqlite_store.rows(sqlite_store.find(email="gs@huis.example"), "certain", "probable")
    assert found == {("users", "id=1")}


def test_the_tickets_of_an_agent_are_those_of_the_users(sqlite_store: Store) -> None:
    tickets = [(n, n % 24 + 1, n % 24 // 8 + 1, 1) for n in range(1, 73)]
    users = [
        *PATIENTS,
        *((given, family) for (given, _), (_, family) in zip(PATIENTS, PATIENTS[1:] + PATIENTS[:1], strict=True)),
    ]
    sqlite_store.run(
        f"""CREATE TABLE hd_user (id INTEGER PRIMARY KEY, full_name TEXT);
INSERT INTO hd_user VALUES {_values((n, " ".join(who)) for n, who in enumerate(users, 1))};
CREATE TABLE hd_user_email (id INTEGER PRIMARY KEY, user_id INTEGER, address TEXT);
INSERT INTO hd_user_email VALUES {_values((n, n, f"u{n}@mail.example") for n in range(1, 25))};
CREATE TABLE hd_staff (staff_id INTEGER PRIMARY KEY, dept_id INTEGER, firstname TEXT, lastname TEXT, email TEXT);
INSERT INTO hd_staff VALUES (1, 1, 'Griet', 'Segers', 'gs@hulp.example'), (2, 2, 'Bart', 'Noël', 'bn@hulp.example'),
  (3, 2, 'Youssef', 'Benali', 'yb@hulp.example');
CREATE TABLE hd_staff_dept_access (staff_id INTEGER, dept_id INTEGER, role INTEGER, PRIMARY KEY (staff_id, dept_id));
INSERT INTO hd_staff_dept_access VALUES (1, 4, 1), (2, 4, 1), (3, 4, 1);
CREATE TABLE hd_ticket (ticket_id INTEGER PRIMARY KEY, user_id INTEGER, staff_id INTEGER, dept_id INTEGER);
INSERT INTO hd_ticket VALUES {_values(tickets)};
"""
    )
    found = sqlite_store.rows(sqlite_store.find(email="gs@hulp.example"), "certain", "probable")
    assert found == {("hd_staff", "staff_id=1"), ("hd_staff_dept_access", "staff_id=1,dept_id=4")}
    found = sqlite_store.rows(sqlite_store.find(email="u3@mail.example"), "certain", "probable")
    mine = {("hd_ticket", f"ticket_id={n}") for n, user, _, _ in tickets if user == 3}
    assert found == mine | {("hd_user", "id=3"), ("hd_user_email", "id=3")}


def test_values_belong_to_the_entry_that_their_table_is_called_after(sqlite_store: Store) -> None:
    """And a counter that ends as its own table does (`meta_id` of `itemmeta`) is no key to another."""
    sqlite_store.run(
        f"""CREATE TABLE customer (id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, email TEXT);
INSERT INTO customer VALUES {_values((n, *who, f"c{n}@mail.example") for n, who in enumerate(PATIENTS, 1))};
CREATE TABLE thread_entry (id INTEGER PRIMARY KEY, customer_id INTEGER, body TEXT);
INSERT INTO thread_entry VALUES {_values((n, (n + 2) % 12 + 1, "Dag") for n in range(1, 49))};
CREATE TABLE form_entry (id INTEGER PRIMARY KEY, customer_id INTEGER);
INSERT INTO form_entry VALUES {_values((n, n % 12 + 1) for n in range(1, 49))};
CREATE TABLE form_entry_values (entry_id INTEGER, field_id INTEGER, value TEXT, PRIMARY KEY (entry_id, field_id));
INSERT INTO form_entry_values VALUES {_values((n, 1, "geel") for n in range(1, 49))};
CREATE TABLE orders_meta (id INTEGER PRIMARY KEY, customer_id INTEGER, meta_value TEXT);
INSERT INTO orders_meta VALUES {_values((n, n % 12 + 1, "x") for n in range(1, 49))};
CREATE TABLE order_itemmeta (meta_id INTEGER PRIMARY KEY, order_item_id INTEGER, meta_value TEXT);
INSERT INTO order_itemmeta VALUES {_values((n, 90 - n, "y") for n in range(1, 49))};
"""
    )
    found = sqlite_store.rows(sqlite_store.find(email="c2@mail.example"), "certain", "probable")
    places = {place for table, place in found if table == "form_entry_values"}
    assert places == {f"entry_id={n},field_id=1" for n in range(1, 49) if n % 12 + 1 == 2}
    assert "order_itemmeta" not in {table for table, _ in found}


def test_children_that_name_their_parent_and_its_kind(sqlite_store: Store) -> None:
    """`parenttype` says `Leave Application`, whose table has a prefix; the keys are texts."""
    slips = [(f"PAY-{n:03}", f"HR-{n % 12 + 1}") for n in range(1, 37)]
    sqlite_store.run(
        f"""CREATE TABLE `tabEmployee` (name TEXT PRIMARY KEY, first_name TEXT, last_name TEXT, email TEXT);
INSERT INTO `tabEmployee` VALUES {_values((f"HR-{n}", *who, f"c{n}@m.example") for n, who in enumerate(PATIENTS, 1))};
CREATE TABLE `tabSalary Slip` (name TEXT PRIMARY KEY, employee TEXT, net REAL);
INSERT INTO `tabSalary Slip` VALUES {_values((*slip, 2100) for slip in slips)};
CREATE TABLE `tabSalary Detail` (name TEXT PRIMARY KEY, amount REAL, parent TEXT, parenttype TEXT);
INSERT INTO `tabSalary Detail` VALUES {_values((f"D{n}", 5, slip, "Salary Slip") for n, (slip, _) in enumerate(slips))};
CREATE TABLE `tabComment` (name TEXT PRIMARY KEY, reference_doctype TEXT, reference_name TEXT, content TEXT);
INSERT INTO `tabComment` VALUES {_values((f"K{n}", "Salary Slip", slip, "ok") for n, (slip, _) in enumerate(slips))};
"""
    )
    found = sqlite_store.rows(sqlite_store.find(email="c4@m.example"), "certain", "probable")
    mine = [n for n, (_, employee) in enumerate(slips) if employee == "HR-4"]
    assert {
        (f"tab{table}", f"name={letter}{n}")
        for table, letter in (("Salary Detail", "D"), ("Comment", "K"))
        for n in mine
    } <= found
    assert len(found) == 1 + 3 * len(mine)


def test_what_the_staff_did_to_an_order_is_the_customers(sqlite_store: Store) -> None:
    """And columns are called after keys behind what all of their table begin with, or by a table's whole name."""
    orders = [(n, n % 12 + 1) for n in range(1, 37)]
    sqlite_store.run(
        f"""CREATE TABLE ps_customer (cid INTEGER PRIMARY KEY, firstname TEXT, lastname TEXT, email TEXT);
INSERT INTO ps_customer VALUES {_values((n, *who, f"c{n}@mail.example") for n, who in enumerate(PATIENTS, 1))};
CREATE TABLE ps_employee (id_employee INTEGER PRIMARY KEY, firstname TEXT, lastname TEXT, email TEXT);
INSERT INTO ps_employee VALUES (1, 'Griet', 'Segers', 'gs@winkel.example'), (2, 'Bart', 'Noël', 'bn@winkel.example');
CREATE TABLE ps_orders (id_order INTEGER PRIMARY KEY, cid INTEGER, total REAL);
INSERT INTO ps_orders VALUES {_values((*order, 12) for order in orders)};
CREATE TABLE ps_order_history (id_order_history INTEGER PRIMARY KEY, id_employee INTEGER, id_order INTEGER);
INSERT INTO ps_order_history VALUES {_values((100 + n, n % 2 + 1, n) for n, _ in orders)};
CREATE TABLE agenda (pc_eid INTEGER PRIMARY KEY, pc_cid INTEGER, pc_title TEXT);
INSERT INTO agenda VALUES {_values((n, n % 12 + 1, "Afhalen") for n in range(1, 25))};
CREATE TABLE claims (cid INTEGER, version INTEGER, status INTEGER, PRIMARY KEY (cid, version));
INSERT INTO claims VALUES {_values((n, 1, 2) for n in range(1, 13))};
CREATE TABLE travel_request (no TEXT PRIMARY KEY, cid INTEGER);
INSERT INTO travel_request VALUES {_values((f"TR{n}", n % 12 + 1) for n in range(1, 25))};
CREATE TABLE costing (name TEXT PRIMARY KEY, travel_request TEXT, amount REAL);
INSERT INTO costing VALUES {_values((f"C{n}", f"TR{n}", 9) for n in range(1, 25))};
"""
    )
    found = sqlite_store.rows(sqlite_store.find(email="gs@winkel.example"), "certain", "probable")
    assert found == {("ps_employee", "id_employee=1")}
    found = sqlite_store.rows(sqlite_store.find(email="c3@mail.example"), "certain", "probable")
    mine = {n for n, cid in orders if cid == 3}
    assert {("ps_order_history", f"id_order_history={100 + n}") for n in mine} <= found
    assert {("agenda", "pc_eid=2"), ("claims", "cid=3,version=1"), ("costing", "name=C2")} <= found
    assert len(found) == 1 + 2 * len(mine) + 2 + 1 + 2 + 2


def test_a_short_number_counts_where_such_numbers_stand(sqlite_store: Store) -> None:
    """And a line of goods leads to no article, nor is it the composer's who made that."""
    sqlite_store.run(
        f"""CREATE TABLE customer (customer_id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, email TEXT);
INSERT INTO customer VALUES {_values((n, *who, f"c{n}@mail.example") for n, who in enumerate(PATIENTS, 1))};
CREATE TABLE track (track_id INTEGER PRIMARY KEY, composer TEXT, seconds INTEGER);
INSERT INTO track VALUES {_values((n, " ".join(PATIENTS[n % 12]), n % 7) for n in range(1, 41))};
CREATE TABLE invoice (invoice_id INTEGER PRIMARY KEY, customer_id INTEGER REFERENCES customer (customer_id));
INSERT INTO invoice VALUES {_values((n, n % 12 + 1) for n in range(1, 25))};
CREATE TABLE invoice_line (line_id INTEGER PRIMARY KEY, invoice_id INTEGER REFERENCES invoice (invoice_id),
  track_id INTEGER REFERENCES track (track_id), quantity INTEGER);
INSERT INTO invoice_line VALUES {_values((n + 100, n % 24 + 1, n, 1) for n in range(1, 41))};
"""
    )
    for asked in ({"customer_number": "5"}, {"email": "c5@mail.example"}):
        found = sqlite_store.rows(sqlite_store.find(**asked), "certain", "probable")
        assert found == {
            ("customer", "customer_id=5"),
            *(("invoice", f"invoice_id={n}") for n in (4, 16)),
            *(("invoice_line", f"line_id={n + 100}") for n in range(1, 41) if n % 24 + 1 in (4, 16)),
        }
