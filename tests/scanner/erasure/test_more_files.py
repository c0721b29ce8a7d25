"""The same for archives, databases, dumps and presentations on the share: erased, corrected, or told why not."""

from __future__ import annotations

import gzip
import io
import json
import sqlite3
import tarfile
from contextlib import closing
from pathlib import Path

import pptx
import pytest

from .conftest import ADA, Estate
from .test_end_to_end import CONSENT
from .test_files import OTHER, TABLE, WHO, items
from .test_rectify import CHANGE

DUMP = """-- MariaDB dump 10.19  Distrib 10.11
CREATE TABLE `staff` (`id` int NOT NULL, `name` varchar(50), `email` varchar(80), PRIMARY KEY (`id`));
INSERT INTO `staff` VALUES (1,'Bob Peeters','bob.peeters@example.be'),(2,'Ada Janssens','ada.janssens@example.be');
INSERT INTO `staff` VALUES (3,'Ada Janssens','ada.janssens@example.be');
"""


RTF = rf"{{\rtf1\ansi\pard Who is ill:\par {{\b {WHO}\b0\par}}{OTHER}\par}}"


def database(folder: Path, *, referenced: bool = False) -> bytes:
    path = folder / "made.db"
    with closing(sqlite3.connect(path)) as made:
        made.executescript(
            "CREATE TABLE staff (id INTEGER PRIMARY KEY, name TEXT, email TEXT);"
            "CREATE TABLE pay (id INTEGER PRIMARY KEY, staff INTEGER REFERENCES staff (id), amount REAL,"
            " approved_by INTEGER REFERENCES staff (id));"
            "INSERT INTO staff VALUES (1, 'Bob Peeters', 'bob.peeters@example.be');"
            "INSERT INTO staff VALUES (2, 'Ada Janssens', 'ada.janssens@example.be');"
            f"INSERT INTO pay VALUES (7, 1, 10.5, {2 if referenced else 'NULL'});"
        )
    content = path.read_bytes()
    path.unlink()
    return content


def tape() -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as archive:
        for name, text in (("cv.txt", WHO), ("list.csv", TABLE), ("other.txt", OTHER)):
            info = tarfile.TarInfo(name)
            content = f"Curriculum vitae\n{text}\n".encode() if name != "list.csv" else text.encode()
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return out.getvalue()


def slides() -> bytes:
    show = pptx.Presentation()
    slide = show.slides.add_slide(show.slide_layouts[1])
    slide.shapes.title.text = "Who is ill"
    for text in (WHO, OTHER):
        slide.placeholders[1].text_frame.add_paragraph().text = text
    out = io.BytesIO()
    show.save(out)
    return out.getvalue()


@pytest.fixture
def files(lite: Estate) -> dict[str, bytes]:
    made = {
        "dump.sql": DUMP.encode(),
        "staff.db": database(lite.folder),
        "back-up.tgz": tape(),
        "list.csv.gz": gzip.compress(TABLE.encode(), mtime=0),
        "ill.pptx": slides(),
        "ill.rtf": RTF.encode(),
    }
    for name, content in made.items():
        (lite.folder / "share" / "news" / name).write_bytes(content)
    (lite.folder / "share" / "news" / "keys.db").write_bytes(database(lite.folder, referenced=True))
    return made


def test_only_what_is_the_persons_is_erased(lite: Estate, files: dict[str, bytes]) -> None:
    share = lite.folder / "share" / "news"
    keys = (share / "keys.db").read_bytes()
    plan = lite.approved(*CONSENT)
    told = items(plan)
    assert {name: told[name]["way"] for name in files} == dict.fromkeys(files, "remove records"), told
    assert told["keys.db"]["decision"] == "manual" and "refer to the person" in told["keys.db"]["why"]
    lite.vigie("erase", "--rehearse", "plan.json")
    assert {name: (share / name).read_bytes() for name in files} == files
    lite.apply(plan, expect=(0, 3))
    assert (share / "keys.db").read_bytes() == keys
    assert (share / "dump.sql").read_text() == "".join(
        line.replace(",(2,'Ada Janssens','ada.janssens@example.be')", "")
        for line in DUMP.splitlines(keepends=True)
        if "(3," not in line
    )
    with closing(sqlite3.connect(share / "staff.db")) as opened:
        assert opened.execute("SELECT id, name FROM staff").fetchall() == [(1, "Bob Peeters")]
        assert opened.execute("SELECT * FROM pay").fetchall() == [(7, 1, 10.5, None)]
    assert b"Ada" not in (share / "staff.db").read_bytes() and b"janssens" not in (share / "staff.db").read_bytes()
    left = TABLE.replace("ada.janssens@example.be;Ada Janssens\n", "")
    with tarfile.open(share / "back-up.tgz") as archive:
        assert archive.getnames() == ["list.csv", "other.txt"]
        assert archive.extractfile("list.csv").read().decode() == left  # type: ignore[union-attr]
    assert gzip.decompress((share / "list.csv.gz").read_bytes()).decode() == left
    assert (share / "ill.rtf").read_text() == RTF.replace(WHO, "").replace(r"\b0\par", r"\b0")
    show = pptx.Presentation(str(share / "ill.pptx"))
    assert [p.text for p in show.slides[0].placeholders[1].text_frame.paragraphs] == ["", OTHER]


def test_a_value_is_corrected_and_nothing_else_changes(lite: Estate, files: dict[str, bytes]) -> None:
    share = lite.folder / "share" / "news"
    (lite.folder / "change.yaml").write_text(CHANGE)
    asked = (*ADA, "--change", "change.yaml", "--as", "alice", "-o", "r.json")
    lite.vigie("rectify", "--plan", *asked, expect=(0, 1, 3))
    plan = json.loads((lite.folder / "r.json").read_text())
    lite.vigie("rectify", "approve", "r.json", "--as", "bert")
    lite.vigie("rectify", "--apply", "r.json", "--hash", plan["hash"], expect=(0, 1, 3))
    assert (share / "dump.sql").read_text() == DUMP.replace("ada.janssens@", "ada.peeters@")
    for name in ("staff.db", "keys.db"):
        with closing(sqlite3.connect(share / name)) as opened:
            found = opened.execute("SELECT email FROM staff ORDER BY id").fetchall()
        assert found == [("bob.peeters@example.be",), ("ada.peeters@example.be",)]
        assert b"ada.janssens" not in (share / name).read_bytes()
    assert (share / "ill.rtf").read_text() == RTF.replace("ada.janssens@", "ada.peeters@")
    with tarfile.open(share / "back-up.tgz") as archive:
        table = archive.extractfile("list.csv").read().decode()  # type: ignore[union-attr]
    assert table == TABLE.replace("ada.janssens@", "ada.peeters@")
    show = pptx.Presentation(str(share / "ill.pptx"))
    texts = [p.text for p in show.slides[0].placeholders[1].text_frame.paragraphs]
    assert texts == ["", WHO.replace("ada.janssens@", "ada.peeters@"), OTHER]
