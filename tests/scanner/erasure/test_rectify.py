"""Rectify, restrict and object: the same steps as an erasure, other deeds."""

from __future__ import annotations

import json
import zipfile
from datetime import date, datetime

import openpyxl
import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.pool import NullPool

from scanner.erasure import Correction, ErasureError

from .conftest import ADA, Estate

NEW = "ada.peeters@example.be"
CHANGE = "old: ada.janssens@example.be\nnew: ada.peeters@example.be\n"


def test_a_value_is_corrected_everywhere_in_the_persons_rows(estate: Estate) -> None:
    before, files = estate.rows(), estate.files()
    (estate.folder / "change.yaml").write_text(CHANGE)
    estate.vigie("rectify", "--plan", *ADA, "--change", "change.yaml", "--as", "alice", "-o", "r.json", expect=(0, 1))
    plan = json.loads((estate.folder / "r.json").read_text())
    assert not [item for item in plan["items"] if item["asset"].endswith(("accounts", "client_staff"))]
    ways = {item["asset"].split("/")[2]: item["way"] for item in plan["items"] if item["asset"].startswith("share/")}
    assert set(ways.values()) == {"change records"} and set(ways) == {"list.csv", "log.log", "ada.txt", "letter.txt"}
    estate.vigie("rectify", "--rehearse", "r.json")
    assert estate.rows() == before
    estate.vigie("rectify", "approve", "r.json", "--as", "bert")
    out = estate.vigie("rectify", "--apply", "r.json", "--hash", plan["hash"][:12], expect=(0, 1))
    assert "Proven" in out
    expected = {
        table: [tuple(cell.replace("ada.janssens@example.be", NEW) for cell in row) for row in rows]
        for table, rows in before.items()
    }
    assert estate.rows() == expected
    corrected = {name: content.replace(b"ada.janssens@example.be", NEW.encode()) for name, content in files.items()}
    assert estate.files() == corrected != files
    assert "ada.janssens" not in (estate.folder / "r.certificate.json").read_text()


@pytest.mark.parametrize(
    ("old", "new", "cell", "expected"),
    [
        ("85.07.30-033.28", "93.05.18-223.61", "85073003328", "93051822361"),
        ("85.07.30-033.28", "93.05.18-223.61", 85073003328, 93051822361),
        ("85073003328", "93.05.18-223.61", "85.07.30-033.28", "93.05.18-223.61"),
        ("Janssens", "Jansens", "JANSSENS", "JANSENS"),
        ("Janssens", "Jansens", "Ada Janssens, Gent", "Ada Jansens, Gent"),
        ("Janssens", "Jansens", "Janssensstraat 1", "Janssensstraat 1"),
        ("a@b.be", "c@d.be", "xa@b.be", "xa@b.be"),
        ("a@b.be", "c@d.be", "A@B.BE", "C@D.BE"),
        ("Gent", "Aalst", None, None),
        ("Maes-Smets", "Smets", "MAES-SMETS ADA", "SMETS ADA"),
        ("Maes-Smets", "Smets", "Ada Maes-Smets", "Ada Smets"),
        ("KBC NV", "Kbc nv", "bij KBC NV", "bij Kbc nv"),
        ("0478 33 44 55", "0499 88 77 66", "+32478334455", "+32499887766"),
        ("0478 33 44 55", "0499 88 77 66", "+32 478 33 44 55", "+32 499 88 77 66"),
        ("+32478334455", "+32499887766", "0478/33.44.55", "0499 88 77 66"),
        ("0478 33 44 55", "0499 88 77 66", "0032478334455", "0032499887766"),
        (
            "0478 33 44 55",
            "0499 88 77 66",
            "gsm +32478334455, thuis 016 22 33 44",
            "gsm +32499887766, thuis 016 22 33 44",
        ),
        ("0478 33 44 55", "0499 88 77 66", "0478 33 44 56", "0478 33 44 56"),
        ("0478 33 44 55", "0499 88 77 66", "10478334455", "10478334455"),
    ],
)
def test_the_new_value_is_written_as_the_old_one_was(old: str, new: str, cell: object, expected: object) -> None:
    assert Correction(old, new).of(cell) == expected


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("1985-07-30", "1985-08-02"),
        ("30.07.1985", "02.08.1985"),
        ("30/7/1985", "2/8/1985"),
        (19850730, 19850802),
        (date(1985, 7, 30), date(1985, 8, 2)),
        (datetime(1985, 7, 30), datetime(1985, 8, 2)),
        ("1985-07-30T00:00:00", "1985-08-02T00:00:00"),
        ("née le 30/07/1985 à Gand", "née le 02/08/1985 à Gand"),
        ("130/07/1985", "130/07/1985"),
        ("order 19850730-12", "order 19850730-12"),
        ("1985-07-31", "1985-07-31"),
    ],
)
def test_a_day_is_corrected_in_each_way_to_write_it(cell: object, expected: object) -> None:
    assert Correction("30/07/1985", "02/08/1985").of(cell) == expected


MOVED = ("Korte Ridderstraat 33, 9200 Dendermonde", "Kerkplein 7 bus 2, 9300 Aalst")
MARRIED = ("Marie Dupont", "Marie Dubois")


@pytest.mark.parametrize(
    ("change", "row", "expected"),
    [
        (
            MOVED,
            {"street": "Korte Ridderstraat", "house_no": "33", "box": None, "zip": "9200", "city": "Dendermonde"},
            {"street": "Kerkplein", "house_no": "7", "box": "2", "zip": "9300", "city": "Aalst"},
        ),
        (
            MOVED,
            {"adresse": "KORTE RIDDERSTRAAT 33", "cp": 9200, "localite": "DENDERMONDE"},
            {"adresse": "KERKPLEIN 7 BUS 2", "cp": 9300, "localite": "AALST"},
        ),
        (MOVED, {"adres": "Korte Ridderstraat 33 - 9200 Dendermonde"}, {"adres": "Kerkplein 7 bus 2 - 9300 Aalst"}),
        (
            MOVED,
            {
                "home_street": "Korte Ridderstraat 33", "home_zip": "9200", "home_city": "Dendermonde",
                "work_street": "Kouter 1", "work_zip": "9200", "work_city": "Dendermonde",
            },
            {"home_street": "Kerkplein 7 bus 2", "home_zip": "9300", "home_city": "Aalst"},
        ),
        # another house, another town, a place of birth: not the address that was wrong
        (MOVED, {"straat": "Korte Ridderstraat", "nr": "35", "postcode": "9200", "gemeente": "Dendermonde"}, {}),
        (MOVED, {"straat": "Korte Ridderstraat 33", "postcode": "2000", "gemeente": "Antwerpen"}, {}),
        (MOVED, {"street": "Korte Ridderstraat", "house_no": "33", "box": "4", "zip": "9200"}, {}),
        (MOVED, {"geboorteplaats": "Dendermonde", "postcode": "9200"}, {}),
        (MARRIED, {"nom": "DUPONT", "prenom": "Marie", "nom_jf": "Dupont"}, {"nom": "DUBOIS"}),
        (MARRIED, {"naam": "Dupont, Marie"}, {"naam": "Dubois, Marie"}),
        (MARRIED, {"last_name": "Dupont", "first_name": "Marie Claire"}, {"last_name": "Dubois"}),
        (MARRIED, {"last_name": "Dupont", "first_name": "Jean", "partner_last_name": "Dupont"}, {}),
        (MARRIED, {"employer": "Dupont", "first_name": "Marie"}, {}),
        (("Jan Van den Broeck", "Jan Peeters"), {"naam": "Van den Broeck", "voornaam": "Jan"}, {"naam": "Peeters"}),
        (("Marije Nys", "Sofie Claes"), {"naam": "Nys", "voornaam": "Marije"}, {"naam": "Claes", "voornaam": "Sofie"}),
    ],
)  # fmt: skip
def test_what_stands_in_several_columns_is_corrected_part_by_part(change, row, expected) -> None:
    corrected = Correction(*change).in_row(row)
    assert corrected == expected
    assert not Correction(*change).stands_in_any({**row, **corrected}), "what was corrected is wrong no more"


def test_an_address_in_columns_is_corrected_in_a_database_and_in_a_file(estate: Estate) -> None:
    engine = create_engine(estate.url, poolclass=NullPool)
    table = f"{estate.schema}.homes" if estate.schema else "homes"
    with engine.begin() as connection:
        connection.execute(
            text(
                f"CREATE TABLE {table} (id int PRIMARY KEY, email varchar(60), street varchar(60), nr varchar(10), "
                "postcode varchar(8), city varchar(40))"
            )
        )
        rows = "(1, 'ada.janssens@example.be', 'Kerkstraat', '12', '9000', 'Gent'), "
        rows += "(2, 'bob.peeters@example.be', 'Kerkstraat', '12', '9000', 'Gent')"
        connection.execute(text(f"INSERT INTO {table} VALUES {rows}"))
    file = estate.folder / "share/news/homes.csv"
    head = "email;straat;huisnr;postcode;gemeente\n"
    bob = "bob.peeters@example.be;Kerkstraat;12;9000;Gent\n"
    file.write_text(f"{head}{bob}ada.janssens@example.be;Kerkstraat;12;9000;Gent\n")
    estate.vigie("scan", expect=(0, 1, 3))
    (estate.folder / "move.yaml").write_text("old: Kerkstraat 12, 9000 Gent\nnew: Kaai 3 bus 4, 9300 Aalst\n")
    asked = ("rectify", "--plan", *ADA, "--change", "move.yaml", "--uncovered", "act", "--as", "alice", "-o", "r.json")
    estate.vigie(*asked, expect=(0, 1, 3))
    estate.vigie("rectify", "approve", "r.json", "--as", "bert")
    plan = json.loads((estate.folder / "r.json").read_text())
    assert "Proven" in estate.vigie("rectify", "--apply", "r.json", "--hash", plan["hash"], expect=(0, 1, 3))
    with engine.connect() as connection:
        found = [tuple(row)[2:] for row in connection.execute(text(f"SELECT * FROM {table} ORDER BY id"))]
    assert found == [("Kaai", "3 bus 4", "9300", "Aalst"), ("Kerkstraat", "12", "9000", "Gent")]
    assert file.read_text() == f"{head}{bob}ada.janssens@example.be;Kaai;3 bus 4;9300;Aalst\n"


def test_a_birth_date_in_a_certificate_of_an_archive_is_corrected_where_it_names_nobody_else(lite: Estate) -> None:
    said = "Attest\n\nAda Janssens, geboren op 30/07/1985, {}volgde de opleiding.\n"
    told = {
        "a.txt": said.format(""),
        "b.txt": said.format("en Bob Peeters, geboren op 30/07/1985, "),
        "c.txt": said.format("").replace("Ada Janssens", "Bob Peeters"),
    }
    file = lite.folder / "share/news/attests.zip"
    with zipfile.ZipFile(file, "w") as archive:
        for name, words in told.items():
            archive.writestr(name, words)
    lite.vigie("scan", expect=(0, 1, 3))
    (lite.folder / "born.yaml").write_text("old: 1985-07-30\nnew: 1985-08-30\n")
    who = ("--name", "Ada Janssens", "--birth-date", "1985-07-30")
    asked = ("rectify", "--plan", *who, *ADA, "--change", "born.yaml", "--uncovered", "act", "--as", "alice")
    lite.vigie(*asked, "-o", "z.json", expect=(0, 1, 3))
    lite.vigie("rectify", "approve", "z.json", "--as", "bert")
    plan = json.loads((lite.folder / "z.json").read_text())
    lite.vigie("rectify", "--apply", "z.json", "--hash", plan["hash"], expect=(0, 1, 3))
    with zipfile.ZipFile(file) as archive:
        after = {name: archive.read(name).decode() for name in told}
    assert after == {**told, "a.txt": told["a.txt"].replace("30/07", "30/08")}


@pytest.mark.parametrize(("old", "new"), [("a", "b"), ("Gent", "Gent"), (".", "x")])
def test_a_correction_of_nothing_is_refused(old: str, new: str) -> None:
    with pytest.raises(ErasureError):
        Correction(old, new)


def test_restriction_marks_where_a_column_exists_and_asks_owners_elsewhere(estate: Estate) -> None:
    _add_marks(estate)
    before = estate.rows()
    asked = (*ADA, "--fact", "accuracy_contested=true", "--as", "alice")
    estate.vigie("restrict", "--plan", *asked, "-o", "m.json", expect=(0, 1))
    plan = json.loads((estate.folder / "m.json").read_text())
    marked = [item for item in plan["items"] if item["mark"]]
    assert [(item["asset"].split("/")[2], item["article"]) for item in marked] == [("staff", "Art. 18(1)(a)")]
    owners = {task["where"].split("/")[2].split(" ")[0] for task in plan["tasks"] if task["code"] == "restrict"}
    assert {"accounts", "subscribers", "visits", "list.csv"} <= owners
    estate.vigie("restrict", "approve", "m.json", "--as", "bert")
    estate.vigie("restrict", "--apply", "m.json", "--hash", plan["hash"])
    after = estate.rows()
    assert [row[-1] for row in after.pop("staff")] in (["1", "0"], ["True", "False"])
    assert after == {table: rows for table, rows in before.items() if table != "staff"}


def test_a_restriction_is_lifted_again(lite: Estate) -> None:
    _add_marks(lite)
    _run(lite, "UPDATE staff SET restricted = 1 WHERE id = 1")
    facts = ("--fact", "inaccurate=false", "--fact", "objection_pending=false")
    lite.vigie("restrict", "--plan", "--lift", *ADA, *facts, "--as", "alice", "-o", "l.json", expect=(0, 1))
    plan = json.loads((lite.folder / "l.json").read_text())
    assert [item["decision"] for item in plan["items"] if item["asset"].endswith("staff")][-1] == "mark", plan["items"]
    lite.vigie("restrict", "approve", "l.json", "--as", "bert")
    lite.vigie("restrict", "--apply", "l.json", "--hash", plan["hash"])
    assert [row[-1] for row in lite.rows()["staff"]] == ["0", "0"]


def test_an_objection_to_marketing_is_a_task_for_the_owners(lite: Estate) -> None:
    asked = (*ADA, "--fact", "newsletter:marketing=true", "--as", "alice")
    lite.vigie("object", "--plan", *asked, "-o", "o.json", expect=(0, 1))
    plan = json.loads((lite.folder / "o.json").read_text())
    decided = {item["asset"].split("/")[2]: (item["decision"], item["article"]) for item in plan["items"]}
    assert decided["subscribers"][0] == "mark" and "21" in decided["subscribers"][1]
    assert decided["staff"][0] == "keep"
    assert [task for task in plan["tasks"] if task["where"].startswith("hr/main/subscribers")]


def test_mistakes_are_told(lite: Estate) -> None:
    assert "Say what is wrong" in lite.vigie("rectify", "--plan", *ADA, "-o", "x.json", expect=2)
    (lite.folder / "change.yaml").write_text("old: x\n")
    out = lite.vigie("rectify", "--plan", *ADA, "--change", "change.yaml", "-o", "x.json", expect=2)
    assert "`old` and `new`" in out
    assert "Say one of --plan" in lite.vigie("restrict", expect=2)
    assert "Say one of --plan" in lite.vigie("object", expect=2)


def _add_marks(estate: Estate) -> None:
    kind = "BOOLEAN" if estate.kind == "postgresql" else "INTEGER"
    default = "false" if estate.kind == "postgresql" else "0"
    _run(estate, f"ALTER TABLE staff ADD COLUMN restricted {kind} NOT NULL DEFAULT {default}")
    path = estate.folder / "vigie.yaml"
    marks = "  marks: {hr/*/staff: {column: restricted}}\n"
    path.write_text(path.read_text().replace("erasure: {quarantine: quarantine}\n", f"erasure:\n{marks}"))


def _run(estate: Estate, statement: str) -> None:
    engine = create_engine(estate.url, poolclass=NullPool)
    with engine.begin() as connection:
        connection.execute(text(statement))
    engine.dispose()


def test_an_address_is_corrected_part_by_part_in_a_workbook_too(lite: Estate) -> None:
    """Its records call columns by letters: which is the street the heading says."""
    book = openpyxl.Workbook()
    for row in (
        ["naam", "e-mail", "straat", "postcode", "gemeente"],
        ["Ada Janssens", "ada.janssens@example.be", "Meirstraat 14 bus 3", "9000", "Gent"],
        ["Bob Peeters", "bob.peeters@example.be", "Meirstraat 14 bus 3", "9000", "Gent"],
    ):
        book.active.append(row)
    path = lite.folder / "share" / "news" / "lijst.xlsx"
    book.save(path)
    (lite.folder / "move.yaml").write_text("old: Meirstraat 14 bus 3, 9000 Gent\nnew: Veldstraat 7, 9050 Gentbrugge\n")
    asked = (*ADA, "--change", "move.yaml", "--as", "alice", "-o", "m.json")
    lite.vigie("rectify", "--plan", *asked, expect=(0, 1))
    plan = json.loads((lite.folder / "m.json").read_text())
    lite.vigie("rectify", "approve", "m.json", "--as", "bert")
    lite.vigie("rectify", "--apply", "m.json", "--hash", plan["hash"], expect=(0, 1))
    rows = [row[2:] for row in openpyxl.load_workbook(path).active.iter_rows(values_only=True)]
    assert rows[1:] == [("Veldstraat 7", "9050", "Gentbrugge"), ("Meirstraat 14 bus 3", "9000", "Gent")]
