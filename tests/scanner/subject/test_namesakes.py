"""Father and son of one name, twins at one address, in the tables of a sports federation: each finds his or her own."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from scanner.cli import vigie

from .conftest import Store

TABLES = """
CREATE TABLE clubs (code TEXT PRIMARY KEY, libelle TEXT, president TEXT, mail_contact TEXT, iban TEXT);
INSERT INTO clubs VALUES ('C01', 'Escrime de Dinant', 'Jean-Marc DELVAUX', 'club@dinant.example', 'BE71096123456769'),
    ('C02', 'Armes de Huy', 'Paul Renson', 'info@huy.example', 'BE68539007547034');
CREATE TABLE licencies (num_licence TEXT PRIMARY KEY, nom TEXT, prenom TEXT, date_nais TEXT, adr1 TEXT, cp TEXT,
    courriel TEXT, code_club TEXT REFERENCES clubs (code));
INSERT INTO licencies VALUES
    ('07512345', 'DELVAUX', 'Jean-Marc', '1978-04-12', 'Rue des Tanneurs 14', '5500', 'jm@delvaux.example', 'C01'),
    ('07598761', 'DELVAUX', 'Jean-Marc', '2006-09-30', 'Rue des Tanneurs 14', '5500', NULL, 'C01'),
    ('08123401', 'MARCHETTI', 'Élodie', '1995-06-17', 'Quai de Compiègne 3', '4500', 'elo@marchetti.example', 'C02'),
    ('08123402', 'MARCHETTI', 'Émilie', '1995-06-17', 'Quai de Compiègne 3', '4500', 'emi@marchetti.example', 'C02');
CREATE TABLE adhesions (id INTEGER PRIMARY KEY, no_lic TEXT, saison TEXT, certificat TEXT);
INSERT INTO adhesions VALUES (1, '07512345', '2023', 'apte'), (2, '07598761', '2023', 'apte'),
    (3, '08123401', '2023', 'apte'), (4, '08123402', '2023', 'asthme'), (5, '07512345', '2022', 'apte');
CREATE TABLE blessures (dossier_no TEXT PRIMARY KEY, lic TEXT, description TEXT);
INSERT INTO blessures VALUES ('B7', '08123401', 'Entorse'), ('B8', '07598761', 'Contusion');
CREATE TABLE audit_fiches (no INTEGER PRIMARY KEY, quand TEXT, qui TEXT, detail TEXT);
INSERT INTO audit_fiches VALUES (1, '2024-01-05', 'sec02', 'fiche 07512345 modifiée'),
    (2, '2024-01-05', 'sec02', 'fiche 08123402 consultée');
"""
OWN = {
    ("1978-04-12", "Jean-Marc Delvaux"): {"licencies:07512345", "adhesions:1", "adhesions:5", "audit_fiches:1"},
    ("2006-09-30", "Jean-Marc Delvaux"): {"licencies:07598761", "adhesions:2", "blessures:B8"},
    ("1995-06-17", "Élodie Marchetti"): {"licencies:08123401", "adhesions:3", "blessures:B7"},
    ("1995-06-17", "Émilie Marchetti"): {"licencies:08123402", "adhesions:4", "audit_fiches:2"},
}


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("federation")
    with closing(sqlite3.connect(folder / "fed.db")) as connection:
        connection.executescript(TABLES)
    (folder / "vigie.yaml").write_text("sources:\n  fed: {type: database, url: 'sqlite:///fed.db'}\n")
    assert CliRunner().invoke(vigie, ["scan", "-c", str(folder / "vigie.yaml")]).exit_code == 0
    return folder


@pytest.mark.parametrize(("born", "name"), OWN)
def test_each_finds_his_or_her_own_rows_and_nobody_elses(place: Path, born: str, name: str) -> None:
    words = ("--name", name, "--birth-date", born, "--format", "json")
    told = json.loads(CliRunner().invoke(vigie, ["find", "-c", str(place / "vigie.yaml"), *words]).stdout)
    sure = {
        f"{match['asset'].rpartition('/')[2]}:{match['locator'].partition('=')[2]}"
        for match in told["matches"]
        if match["certainty"] != "possible"
    }
    assert sure == OWN[born, name]
    club = [match for match in told["matches"] if match["asset"].endswith("clubs")]
    assert {match["field"] for match in club} <= {"president"}  # its account and address are the club's


SCHOOL = """
CREATE TABLE personen (id INTEGER PRIMARY KEY, voornaam TEXT, achternaam TEXT, geboren TEXT);
INSERT INTO personen VALUES (1, 'Lotte', 'Vandenbroeck', '1984-11-02'), (2, 'Lander', 'Claes', '2009-03-14'),
    (3, 'Noor', 'Peeters', '2009-07-07');
CREATE TABLE adressen (id INTEGER PRIMARY KEY, straat TEXT, huisnr TEXT, postcode TEXT, gemeente TEXT);
INSERT INTO adressen VALUES (1, 'Dorpsstraat', '12', '9840', 'De Pinte'), (2, 'Kerkplein', '1', '9000', 'Gent');
CREATE TABLE woont_op (persoon INTEGER REFERENCES personen (id), adres INTEGER REFERENCES adressen (id));
INSERT INTO woont_op VALUES (1, 1), (2, 2);
CREATE TABLE klassen (code TEXT PRIMARY KEY, naam TEXT, titularis INTEGER REFERENCES personen (id));
INSERT INTO klassen VALUES ('3B', 'Derde B', 1);
CREATE TABLE inschrijvingen (leerling INTEGER REFERENCES personen (id), klas TEXT REFERENCES klassen (code),
    stamnummer TEXT PRIMARY KEY);
INSERT INTO inschrijvingen VALUES (2, '3B', '2023004118'), (3, '3B', '2023004119');
CREATE TABLE team_members (id INTEGER PRIMARY KEY, team TEXT, persoon INTEGER REFERENCES personen (id));
INSERT INTO team_members VALUES (1, 'zorg', 1), (2, 'zorg', 2);
"""


@pytest.fixture
def school(tmp_path: Path) -> Path:
    with closing(sqlite3.connect(tmp_path / "school.db")) as connection:
        connection.executescript(SCHOOL)
    config = "sources:\n  school: {type: database, url: 'sqlite:///school.db', erase_url: 'sqlite:///school.db'}\n"
    (tmp_path / "vigie.yaml").write_text(config)
    assert CliRunner().invoke(vigie, ["scan", "-c", str(tmp_path / "vigie.yaml")]).exit_code == 0
    return tmp_path


LOTTE = ("--name", "Lotte Vandenbroeck", "--birth-date", "1984-11-02")


def test_a_class_leads_from_its_teacher_to_no_pupil(school: Path) -> None:
    words = ["find", "-c", str(school / "vigie.yaml"), *LOTTE, "--format", "json"]
    told = json.loads(CliRunner().invoke(vigie, words).stdout)
    found = {f"{match['asset'].rpartition('/')[2]}:{match['locator'].partition('=')[2]}" for match in told["matches"]}
    assert found == {"personen:1", "woont_op:1", "adressen:1", "klassen:3B", "team_members:1"}
    assert {m["field"] for m in told["matches"] if m["asset"].endswith("klassen")} == {"titularis"}


def test_a_class_stays_when_its_teacher_goes(school: Path) -> None:
    plan = school / "plan.json"
    words = ["erase", "-c", str(school / "vigie.yaml"), "--plan", *LOTTE, "--uncovered", "erase", "--as", "ann"]
    CliRunner().invoke(vigie, [*words, "-o", str(plan)])
    ways = {item["asset"].rpartition("/")[2]: item["way"] for item in json.loads(plan.read_text())["items"]}
    assert ways["klassen"] == "empty fields" and ways["personen"] == ways["team_members"] == "delete row"
    assert "inschrijvingen" not in ways


def test_a_file_that_somebody_of_the_staff_drew_up_goes_with_whom_it_is_about(school: Path) -> None:
    with closing(sqlite3.connect(school / "school.db")) as connection:
        connection.executescript(
            """CREATE TABLE zorgdossier (id INTEGER PRIMARY KEY, leerling INTEGER REFERENCES personen (id),
            opgesteld_door INTEGER REFERENCES personen (id), inhoud TEXT);
            INSERT INTO zorgdossier VALUES (1, 2, 1, 'Lander heeft dyslexie.'), (2, 3, 1, 'Noor wordt gepest.');
            CREATE TABLE huur (id INTEGER PRIMARY KEY, huurder_1 INTEGER REFERENCES personen (id),
            huurder_2 INTEGER REFERENCES personen (id), bedrag REAL);
            INSERT INTO huur VALUES (1, 2, 3, 500);"""
        )
    plan = school / "plan.json"
    who = ("--name", "Lander Claes", "--birth-date", "2009-03-14", "--uncovered", "erase", "--as", "ann")
    CliRunner().invoke(vigie, ["erase", "-c", str(school / "vigie.yaml"), "--plan", *who, "-o", str(plan)])
    ways = {item["asset"].rpartition("/")[2]: item["way"] for item in json.loads(plan.read_text())["items"]}
    assert ways["zorgdossier"] == "delete row" and ways["huur"] == "empty fields"


WRITTEN = """
CREATE TABLE klanten (id INTEGER PRIMARY KEY, voornaam TEXT, naam TEXT, geboortedatum TEXT, created_by_name TEXT,
    created_by TEXT);
CREATE TABLE medewerkers (id INTEGER PRIMARY KEY, login TEXT, volledige_naam TEXT, geboortedatum TEXT);
CREATE TABLE taken (id INTEGER PRIMARY KEY, titel TEXT, aangemaakt_door_naam TEXT,
    aangemaakt_door_id INTEGER REFERENCES medewerkers (id));
CREATE TABLE brieven (id INTEGER PRIMARY KEY, titel TEXT, approved_by_name TEXT, approved_by TEXT);
INSERT INTO klanten VALUES (1, 'Ada', 'Verhulst', '1951-03-02', 'Ada Verhulst', 'averhu'),
    (2, 'Joris', 'Peeters', '1952-03-02', 'Ada Verhulst', 'averhu');
INSERT INTO medewerkers VALUES (7, 'averhu', 'Ada Verhulst', '1988-01-02'), (8, 'jmaes', 'Jan Maes', '1980-01-02');
INSERT INTO taken VALUES (31, 'x', 'Ada Verhulst', 7), (32, 'y', 'Jan Maes', 8);
INSERT INTO brieven VALUES (41, 'x', 'Ada Verhulst', 'averhu'), (42, 'y', 'Ada Verhulst', NULL);
"""


def test_what_a_namesake_wrote_is_told_by_the_user_name_or_key_beside_the_name(sqlite_store: Store) -> None:
    sqlite_store.run(WRITTEN)
    answer = sqlite_store.find(name="Ada Verhulst", birth_date=date(1951, 3, 2))
    assert sqlite_store.rows(answer, "certain") == {("klanten", "id=1")}
    assert sqlite_store.rows(answer, "possible") == {("brieven", "id=42")}
    aside = {(homonym.asset.rpartition("/")[2], homonym.locator) for homonym in answer.homonyms}
    assert aside == {("medewerkers", "id=7"), ("klanten", "id=2"), ("taken", "id=31"), ("brieven", "id=41")}
