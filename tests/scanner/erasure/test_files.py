"""Files about several persons: what is the person's goes or is corrected, all else stays; or it is told why not."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import docx
import fsspec
import openpyxl
import pypdfium2 as pdfium
import pytest
from reportlab.pdfgen import canvas

from .conftest import ADA, Estate
from .test_end_to_end import CONSENT
from .test_rectify import CHANGE

WHO = "Ada Janssens, ada.janssens@example.be, NISS 85.07.30-033.28"
OTHER = "Bob Peeters, bob.peeters@example.be, NISS 93.05.18-223.61"
TABLE = "email;name\nbob.peeters@example.be;Bob Peeters\nada.janssens@example.be;Ada Janssens\n"
MAIL = "From x Mon Jan  1 00:00:00 2026\nFrom: {0}\nTo: box@example.be\nSubject: x\n\n{1}\n\n"


def word(*, author: str = "") -> bytes:
    made = docx.Document()
    made.core_properties.author = author
    for text in ("Who is ill this week:", WHO, OTHER):
        made.add_paragraph(text)
    table = made.add_table(2, 2)
    for row, cells in zip(table.rows, (WHO.split(", ")[:2], OTHER.split(", ")[:2]), strict=True):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def workbook() -> bytes:
    made = openpyxl.Workbook()
    hidden = made.create_sheet("Old")
    hidden.sheet_state = "hidden"
    for sheet in made.worksheets:
        sheet.append(["name", "email", "pay"])
        sheet.append(["Bob Peeters", "bob.peeters@example.be", 10])
        sheet.append(["Ada Janssens", "ada.janssens@example.be", 20])
        sheet.append(["Cy Maes", "cy.maes@example.be", 30])
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def archive() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("cv.txt", f"Curriculum vitae\n{WHO}\n")
        package.writestr("list.csv", TABLE)
        package.writestr("other.txt", f"Curriculum vitae\n{OTHER}\n")
    return out.getvalue()


def message() -> bytes:
    cv = f"Curriculum vitae\n{WHO}\n"
    parts = [("Content-Type: text/plain", "See the file."), ("Content-Type: text/plain; name=cv.txt", cv)]
    body = "".join(f"--b\n{head}\n\n{text}\n" for head, text in parts)
    head = "From: hr@example.be\nTo: Bob Peeters <bob.peeters@example.be>\nSubject: a candidate\nMIME-Version: 1.0\n"
    return f"{head}Content-Type: multipart/mixed; boundary=b\n\n{body}--b--\n".encode()


def slips() -> bytes:
    out = io.BytesIO()
    sheet = canvas.Canvas(out)
    for person in (OTHER, WHO):
        for place, line in enumerate(person.split(", ")):
            sheet.drawString(60, 700 - 20 * place, line)
        sheet.showPage()
    sheet.save()
    return out.getvalue()


FILES = {
    "slips.pdf": slips(),
    "ill.docx": word(),
    "pay.xlsx": workbook(),
    "all.zip": archive(),
    "box.mbox": (MAIL.format("Bob <bob.peeters@example.be>", "Hello") + MAIL.format(WHO, "Hi")).encode(),
    "mail.eml": message(),
    "page.html": f"<html><body><ul>\n<li>{WHO}</li>\n<li>{OTHER}</li>\n</ul></body></html>".encode(),
    "staff.xml": f"<s><p><n>{OTHER}</n></p><p><n>{WHO}</n></p></s>".encode(),
    "cards.vcf": b"".join(
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nEMAIL:{mail}\r\nEND:VCARD\r\n".encode()
        for name, mail in (("Bob Peeters", "bob.peeters@example.be"), ("Ada Janssens", "ada.janssens@example.be"))
    ),
}
HARD = {
    "author.docx": word(author="Ada Janssens, 85.07.30-033.28"),
    "both.html": f"<p>{WHO} and {OTHER} are ill.</p><p>x</p>".encode(),
    "broken.xlsx": workbook()[:-60],
    "locked.xml": b"<s><p>" + WHO.encode(),
}


@pytest.fixture
def share(lite: Estate) -> Path:
    folder = lite.folder / "share" / "news"
    for name, content in {**FILES, **HARD}.items():
        (folder / name).write_bytes(content)
    return folder


def items(plan: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {item["asset"].rpartition("/")[2]: item for item in plan["items"] if item["asset"].startswith("share/")}


def test_only_what_is_the_persons_is_erased(lite: Estate, share: Path) -> None:
    plan = lite.plan(*CONSENT, expect=3)  # two of the files cannot be read to their end
    lite.vigie("erase", "approve", "plan.json", "--as", "bert")
    told = items(plan)
    assert {name: told[name]["way"] for name in FILES} == dict.fromkeys(FILES, "remove records"), told
    assert {name: told[name]["decision"] for name in HARD if name in told} == {n: "manual" for n in HARD if n in told}
    assert "properties" in told["author.docx"]["why"]
    assert "certainly about him or her alone" in told["both.html"]["why"]
    lite.vigie("erase", "--rehearse", "plan.json")
    assert {name: (share / name).read_bytes() for name in FILES} == FILES
    lite.apply(plan, expect=(0, 3))
    _assert_erased(share)
    assert {name: (share / name).read_bytes() for name in HARD} == HARD


def test_a_message_that_the_person_sent_goes_as_it_would_from_a_mailbox(lite: Estate) -> None:
    folder = lite.folder / "share" / "news"
    body = "Dear Bob, Cy Maes (0475 00 11 22) saw it.\nAda\n"
    (folder / "sent.eml").write_text(f"From: {WHO}\nTo: Bob Peeters <bob.peeters@example.be>\nSubject: Hi\n\n{body}")
    (folder / "told.eml").write_text(f"From: Bob Peeters <bob.peeters@example.be>\nTo: cy.maes@example.be\n\n{WHO}\n")
    lite.vigie("scan", expect=(0, 3))
    told = items(lite.plan(*CONSENT, expect=(0, 1)))
    assert (told["sent.eml"]["way"], told["told.eml"]["decision"]) == ("set file aside", "manual")


def _assert_erased(share: Path) -> None:
    pages = [page.get_textpage().get_text_range() for page in pdfium.PdfDocument(share / "slips.pdf")]
    assert [page.split("\r\n") for page in pages] == [OTHER.split(", ")]
    ill = docx.Document(str(share / "ill.docx"))
    assert [p.text for p in ill.paragraphs] == ["Who is ill this week:", OTHER]
    assert [[c.text for c in row.cells] for row in ill.tables[0].rows] == [OTHER.split(", ")[:2]]
    for sheet in openpyxl.load_workbook(share / "pay.xlsx").worksheets:
        rows = [row for row in sheet.iter_rows(values_only=True) if any(row)]
        assert [row[0] for row in rows] == ["name", "Bob Peeters", "Cy Maes"]
    with zipfile.ZipFile(share / "all.zip") as package:
        assert package.namelist() == ["list.csv", "other.txt"]
        assert package.read("list.csv").decode() == TABLE.replace("ada.janssens@example.be;Ada Janssens\n", "")
    assert (share / "box.mbox").read_text() == MAIL.format("Bob <bob.peeters@example.be>", "Hello")
    assert b"See the file." in (share / "mail.eml").read_bytes() and b"cv.txt" not in (share / "mail.eml").read_bytes()
    assert (share / "page.html").read_text() == f"<html><body><ul>\n<li>{OTHER}</li>\n</ul></body></html>"
    assert (share / "staff.xml").read_text() == f"<s><p><n>{OTHER}</n></p></s>"
    assert b"Ada" not in (share / "cards.vcf").read_bytes()


def test_a_value_is_corrected_in_files_and_nothing_else_changes(lite: Estate, share: Path) -> None:
    (lite.folder / "change.yaml").write_text(CHANGE)
    asked = (*ADA, "--change", "change.yaml", "--as", "alice", "-o", "r.json")
    lite.vigie("rectify", "--plan", *asked, expect=(0, 1, 3))
    plan = json.loads((lite.folder / "r.json").read_text())
    told = items(plan)
    manual = {"slips.pdf", "box.mbox", "mail.eml", "broken.xlsx"} & told.keys()
    assert {name for name in told if told[name]["decision"] == "manual"} >= manual
    assert "record of what was sent" in told["box.mbox"]["why"]
    lite.vigie("rectify", "approve", "r.json", "--as", "bert")
    lite.vigie("rectify", "--rehearse", "r.json")
    assert {name: (share / name).read_bytes() for name in FILES} == FILES
    assert "Proven" in lite.vigie("rectify", "--apply", "r.json", "--hash", plan["hash"], expect=(0, 1, 3))
    for name in ("page.html", "staff.xml", "cards.vcf"):
        assert (share / name).read_bytes() == FILES[name].replace(b"ada.janssens@", b"ada.peeters@")
    with zipfile.ZipFile(share / "all.zip") as package:
        assert package.read("list.csv").decode() == TABLE.replace("ada.janssens@", "ada.peeters@")
        assert package.read("cv.txt").decode() == f"Curriculum vitae\n{WHO}\n".replace("ada.janssens@", "ada.peeters@")
    texts = [p.text for p in docx.Document(str(share / "ill.docx")).paragraphs]
    assert texts == ["Who is ill this week:", WHO.replace("ada.janssens@", "ada.peeters@"), OTHER]
    cells = [c.value for row in openpyxl.load_workbook(share / "pay.xlsx")["Old"].iter_rows() for c in row]
    assert "ada.peeters@example.be" in cells and "ada.janssens@example.be" not in cells and 20 in cells


def test_files_of_a_store_are_erased_and_what_is_weaker_is_told(lite: Estate) -> None:
    store, root = fsspec.filesystem("memory"), f"/{lite.folder.name}"
    for name, content in {**FILES, "ada.txt": f"Curriculum vitae\n{WHO}\n".encode()}.items():
        store.pipe_file(f"{root}/news/{name}", content)
    config = lite.folder / "vigie.yaml"
    config.write_text(
        config.read_text().replace(
            "url: share, erase_url: share", f"url: 'memory:/{root}', erase_url: 'memory:/{root}'"
        )
    )
    lite.vigie("scan", "share", expect=(0, 1, 3))
    plan = lite.approved(*CONSENT)
    assert [note["where"] for note in plan["notices"] if "date of change is that of the erasure" in note["text"]] == [
        "share"
    ]
    ways = {name: item["way"] for name, item in items(plan).items()}
    assert ways == dict.fromkeys(FILES, "remove records") | {"ada.txt": "set file aside"}
    lite.vigie("erase", "--rehearse", "plan.json")
    assert all(store.cat_file(f"{root}/news/{name}") == content for name, content in FILES.items())
    store.pipe_file(f"{root}/news/cards.vcf", b"x" + FILES["cards.vcf"])
    assert "changed since" in lite.apply(plan, expect=2) and store.exists(f"{root}/news/ada.txt")
    store.pipe_file(f"{root}/news/cards.vcf", FILES["cards.vcf"])
    assert "Proven" in lite.apply(plan)
    assert store.cat_file(f"{root}/news/page.html").decode().count("<li>") == 1
    assert not store.exists(f"{root}/news/ada.txt") and b"Ada" not in store.cat_file(f"{root}/news/cards.vcf")
    assert not [name for name in store.find(root) if "/.vigie-" in name]


def test_a_plan_names_the_lines_of_a_log(lite: Estate) -> None:
    plan = lite.plan(*CONSENT)
    told = {item["asset"]: item["place"] for item in plan["items"]}
    assert told["share/news/log.log"] == "2 records, lines 2, 5"
    assert {match["locator"] for match in lite.found() if match["asset"] == "share/news/log.log"} == {
        "line 2",
        "line 5",
    }
