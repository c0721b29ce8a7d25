"""Rectify, restrict and object: the same steps as an erasure, other deeds."""

from __future__ import annotations

import json

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
    ],
)
def test_the_new_value_is_written_as_the_old_one_was(old: str, new: str, cell: object, expected: object) -> None:
    assert Correction(old, new).of(cell) == expected


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
