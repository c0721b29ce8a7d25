"""A letter has an address over two lines: it is corrected there too, and nothing else is."""

from __future__ import annotations

import json
from pathlib import Path

import docx
import pytest
from odf.opendocument import OpenDocumentText
from odf.text import P

from scanner.erasure import Correction

from .conftest import ADA, Estate

OLD, NEW = "Molenwegel 7, 9820 Merelbeke", "Sint-Elooistraat 21 bus 3, 9090 Melle"
CARDS = "".join(
    f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nADR;TYPE=HOME:;;{street};Merelbeke;;9820;\r\nEMAIL:{mail}\r\nEND:VCARD\r\n"
    for name, street, mail in (
        ("Ada Janssens", "Molenwegel 7", "ada.janssens@example.be"),
        ("Bob Peeters", "Molenwegel 9", "bob.peeters@example.be"),
    )
)
HEAD = ["Mevrouw Ada Janssens", "Molenwegel 7", "9820 Merelbeke"]
REST = [
    "ada.janssens@example.be",
    "Geachte mevrouw Janssens,",
    "Wij schreven u op het adres Molenwegel 7, 9820 Merelbeke.",
    "Molenwegel 7 is ook het adres van onze werkplaats.",
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (";;Molenwegel 7;Merelbeke;;9820;België", ";;Sint-Elooistraat 21 bus 3;Melle;;9090;België"),
        ("ADR;TYPE=HOME:;;Molenwegel 7;Merelbeke;;9820;", "ADR;TYPE=HOME:;;Sint-Elooistraat 21 bus 3;Melle;;9090;"),
        (";;Molenwegel 7;Gent;;9000;", ";;Molenwegel 7;Gent;;9000;"),
        ("Molenwegel 7\n9820 Merelbeke", "Sint-Elooistraat 21 bus 3\n9090 Melle"),
        ("Molenwegel 7\r\nB-9820 MERELBEKE", "Sint-Elooistraat 21 bus 3\r\nB-9090 MELLE"),
        ("Ada, Molenwegel 7 - 9820 Merelbeke, België", "Ada, Sint-Elooistraat 21 bus 3 - 9090 Melle, België"),
        ("MOLENWEGEL 7\n9820 MERELBEKE", "SINT-ELOOISTRAAT 21 BUS 3\n9090 MELLE"),
        ("7, Molenwegel\n9820 Merelbeke", "Sint-Elooistraat 21 bus 3\n9090 Melle"),
        ("Molenwegel 7\n\n9820 Merelbeke", "Sint-Elooistraat 21 bus 3\n\n9090 Melle"),
        ("Molenwegel 7\n\n\n9820 Merelbeke", "Molenwegel 7\n\n\n9820 Merelbeke"),
        ("Molenwegel 7\n9000 Gent", "Molenwegel 7\n9000 Gent"),
        ("Molenwegel 71\n9820 Merelbeke", "Molenwegel 71\n9820 Merelbeke"),
        ("Molenwegel 7 bus 2\n9820 Merelbeke", "Molenwegel 7 bus 2\n9820 Merelbeke"),
        ("Kleine Molenwegel 7\n9820 Merelbeke-Melle", "Kleine Molenwegel 7\n9820 Merelbeke-Melle"),
    ],
)
def test_what_stands_between_street_and_town_stays(text: str, expected: str) -> None:
    assert Correction(OLD, NEW).of(text) == expected


def test_an_old_address_with_a_box() -> None:
    correction = Correction("Rue Haute 12 bte 4, 1000 Bruxelles", "Rue Basse 3, 1050 Ixelles")
    for text in (
        "Rue Haute 12 bte 4\n1000 Bruxelles",
        "Rue Haute 12/4\n1000 Bruxelles",
        "Rue Haute 12, boîte 4\n1000 Bruxelles",
    ):
        assert correction.of(text) == "Rue Basse 3\n1050 Ixelles"
    assert correction.of("Rue Haute 12\n1000 Bruxelles") == "Rue Haute 12\n1000 Bruxelles"


def test_letters_are_corrected_whole(lite: Estate) -> None:
    share = lite.folder / "share" / "news"
    written = _write_letters(share)
    (share / "both.txt").write_text("\n".join(["Aan Bob Peeters en Cy Maes", *HEAD[1:], "bob.peeters@example.be"]))
    lite.vigie("scan", "share", expect=(0, 1, 3))
    (lite.folder / "move.yaml").write_text(f"old: {OLD}\nnew: {NEW}\n")
    asked = (*ADA, "--change", "move.yaml", "--as", "alice", "-o", "m.json")
    lite.vigie("rectify", "--plan", *asked, expect=(0, 1))
    plan = json.loads((lite.folder / "m.json").read_text())
    ways = {
        item["asset"].rpartition("/")[2]: item["way"] for item in plan["items"] if item["asset"].startswith("share")
    }
    assert {name: ways.get(name) for name in written} == dict.fromkeys(written, "change records"), plan["items"]
    others = (share / "both.txt").read_text()
    lite.vigie("rectify", "approve", "m.json", "--as", "bert")
    lite.vigie("rectify", "--apply", "m.json", "--hash", plan["hash"], expect=(0, 1))
    new = [
        HEAD[0],
        "Sint-Elooistraat 21 bus 3",
        "9090 Melle",
        *REST[:2],
        f"Wij schreven u op het adres {NEW}.",
        REST[3],
    ]
    assert (share / "letter2.txt").read_text().splitlines() == new
    assert [paragraph.text for paragraph in docx.Document(str(share / "letter.docx")).paragraphs] == new
    broken = docx.Document(str(share / "broken.docx")).paragraphs[0]
    assert broken.text == "\n".join(new[:3]) and len(broken.runs) == 3
    page = (share / "letter.html").read_text()
    assert "<br>Sint-Elooistraat 21 bus 3<br>9090 Melle</p>" in page and "Merelbeke" not in page
    assert (share / "both.txt").read_text() == others
    card = CARDS.replace("Molenwegel 7;Merelbeke;;9820", "Sint-Elooistraat 21 bus 3;Melle;;9090")
    assert (share / "cards.vcf").read_bytes() == card.encode()


def _write_letters(share: Path) -> list[str]:
    (share / "letter2.txt").write_text("\n".join([*HEAD, *REST]))
    paragraphs = "".join(f"<p>{line}</p>" for line in REST)
    (share / "letter.html").write_text(f"<html><body><p>{'<br>'.join(HEAD)}</p>{paragraphs}</body></html>")
    plain, broken = docx.Document(), docx.Document()
    for line in (*HEAD, *REST):
        plain.add_paragraph(line)
    head = broken.add_paragraph()
    for number, line in enumerate(HEAD):
        run = head.add_run(line)
        if number < 2:
            run.add_break()
    for line in REST:
        broken.add_paragraph(line)
    for document, name in ((plain, "letter.docx"), (broken, "broken.docx")):
        document.core_properties.author = "De Wissel vzw"
        document.save(str(share / name))
    text = OpenDocumentText()
    for line in (*HEAD, *REST):
        text.text.addElement(P(text=line))
    text.save(str(share / "letter.odt"))
    (share / "cards.vcf").write_bytes(CARDS.encode())
    return ["cards.vcf", "letter2.txt", "letter.html", "letter.docx", "broken.docx", "letter.odt"]
