"""What is handed out is understood by whom it is about: codes have names in his or her language."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import orjson
from click.testing import CliRunner

from connectors import Asset, Column
from reports.answer.gathering import RowFound
from reports.answer.meaning import meanings
from reports.present import Presenter
from scanner.cli import vigie

from .conftest import opened, readable


def row(**types: str) -> RowFound:
    values = dict.fromkeys((*types, "c9"), "x")
    columns = (Column("c9", "text", comment="Badge van de parking"),)
    return RowFound("hr/t", "id=1", "", values, types, table=Asset("hr", ("t",), "table", columns=columns))


def test_a_field_is_called_what_it_holds_in_each_language() -> None:
    born = {language: meanings([row(c4="DATE_OF_BIRTH")], Presenter(language))["c4"] for language in ("fr", "nl", "de")}
    assert born == {"fr": "Date de naissance", "nl": "Geboortedatum", "de": "Geburtsdatum"}


def test_a_column_that_says_so_itself_is_not_called_twice() -> None:
    t = Presenter("nl")
    assert meanings([row(Geboortedatum="DATE_OF_BIRTH")], t).keys() == {"c9"}
    assert meanings([row(Date_of_birth="DATE_OF_BIRTH")], Presenter("en")).keys() == {"c9"}


def test_the_parts_of_a_name_are_no_full_name() -> None:
    t = Presenter("en")
    assert meanings([row(c2="PERSON", c3="PERSON")], t)["c2"] == "Name"
    assert meanings([row(c2="PERSON")], t)["c2"] == "Full name"


def test_the_catalogue_explains_what_no_verdict_does() -> None:
    assert meanings([row(c2="PERSON")], Presenter("nl"))["c9"] == "Badge van de parking"


def test_an_answer_tells_in_every_form_what_a_code_holds(place: Path) -> None:
    with closing(sqlite3.connect(place / "crm.db")) as connection:
        connection.executescript(
            "CREATE TABLE t_sub (c1 INTEGER PRIMARY KEY, c2 TEXT, c3 TEXT, c4 TEXT);"
            "INSERT INTO t_sub VALUES (1, 'nadia@belkacem.example', 'Nadia Belkacem', 'BE35163475762437');"
        )
    assert CliRunner().invoke(vigie, ["scan", "-c", str(place / "vigie.yaml")]).exit_code == 0
    files = opened(place)
    page = files["answer.html"].decode()
    assert 'E-mail address<span class="duty">c2</span>' in page and 'IBAN<span class="duty">c4</span>' in page
    assert "explained to you on request" in page
    assert "E-mail address" in readable({"answer.pdf": files["answer.pdf"]})
    assert orjson.loads(files["data.json"])["types"]["IBAN_CODE"] == "IBAN"


def test_a_part_of_a_name_is_called_after_its_own_column() -> None:
    t = Presenter("fr")
    told = meanings([row(voornaam="PERSON", achternaam="PERSON", c2="PERSON")], t)
    assert (told["voornaam"], told["achternaam"], told["c2"]) == ("Prénom", "Nom de famille", "Nom")
    assert "prenom" not in meanings([row(prenom="PERSON", nom="PERSON")], t), "its own name says so"


def test_what_leads_to_a_row_is_no_number_of_a_person_unless_it_is_called_so() -> None:
    told = meanings([row(fac_no="PERSON_ID", annee="PERSON_ID", client_no="PERSON_ID")], Presenter("de"))
    assert told.keys() & {"fac_no", "annee", "client_no"} == {"client_no"}


def test_fields_in_a_text_are_no_name() -> None:
    one = RowFound("crm/t", "id=1", "", {"profile": '{"contact": "Ada Maes"}'}, {"profile": "PERSON"})
    assert not meanings([one], Presenter("nl"))
