"""Documents about many persons: of a log the entries about the person, of a bundle the pages; nothing of the others."""

from __future__ import annotations

import io
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

from reportlab.pdfgen import canvas

from .conftest import opened, readable

LOG = """2024-01-02T10:00:00 81.240.12.7 pjanssens GET /dossier/12
2024-01-02T11:00:00 81.240.12.8 nadia@belkacem.example GET /eigen
2024-01-03T09:00:00 109.88.3.4 ewouters POST /ziekte
"""
TASKS = """Aan Nadia Belkacem, nadia@belkacem.example:
1. Het formulier invullen.
2. De foto sturen.
3. Voor vrijdag antwoorden.
"""
PAGES = (
    ("Getuigschrift van Wouters Els, geboren op 02.01.1979", "astma"),
    ("Getuigschrift van Belkacem Nadia, geboren op 30.07.1985", "geschikt"),
    ("Getuigschrift van Belkacem Yasmina, geboren op 30.07.1985", "epilepsie"),
    ("Bijlage: hoe u zich inschrijft", "Breng dit blad mee."),
)


def bundle() -> bytes:
    out = io.BytesIO()
    sheet = canvas.Canvas(out)
    for lines in PAGES:
        for number, line in enumerate(lines):
            sheet.drawString(60, 700 - 20 * number, line)
        sheet.showPage()
    sheet.save()
    return out.getvalue()


def test_what_is_about_others_alone_is_left_out(place: Path) -> None:
    (place / "share" / "web.log").write_text(LOG)
    (place / "share" / "taken.txt").write_text(TASKS)
    (place / "share" / "attesten.pdf").write_bytes(bundle())
    said = readable({n: c for n, c in opened(place).items() if n.startswith("documents/")})
    for own in ("GET /eigen", "De foto sturen", "Voor vrijdag antwoorden", "geschikt", "Breng dit blad mee"):
        assert own in said, own
    for others in ("pjanssens", "ewouters", "POST /ziekte", "astma", "epilepsie", "Yasmina", "Wouters"):
        assert others not in said, others


def test_a_copy_says_in_its_language_where_something_stands(place: Path) -> None:
    (place / "share" / "attesten.pdf").write_bytes(bundle())
    said = readable({n: c for n, c in opened(place, "--lang", "nl").items() if n.startswith("documents/")})
    assert "[pagina 2]" in said and "[page" not in said


CALENDAR = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Agenda\r\n{}END:VCALENDAR\r\n"
EVENT = "BEGIN:VEVENT\r\nUID:{0}\r\nDTSTART:2026020{0}T090000Z\r\nSUMMARY:{1}\r\nATTENDEE:mailto:{2}\r\nEND:VEVENT\r\n"
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{}\r\nEMAIL:{}\r\nNOTE:{}\r\nEND:VCARD\r\n"


def test_of_a_calendar_and_an_address_book_the_entries_of_others_are_left_out(place: Path) -> None:
    events = EVENT.format(1, "Gesprek", "nadia@belkacem.example") + EVENT.format(2, "Tandarts", "els@wouters.example")
    (place / "share" / "agenda.ics").write_bytes(CALENDAR.format(events).encode())
    cards = CARD.format("Nadia Belkacem", "nadia@belkacem.example", "Klant") + CARD.format(
        "Els Wouters", "els@wouters.example", "Allergisch"
    )
    (place / "share" / "kaarten.vcf").write_bytes(cards.encode())
    said = readable({n: c for n, c in opened(place).items() if n.startswith("documents/")})
    for own in ("Agenda", "Gesprek", "20260201", "Klant"):
        assert own in said, own
    for others in ("Tandarts", "20260202", "Allergisch", "Wouters"):
        assert others not in said, others


def test_the_entries_of_a_namesake_are_left_out(place: Path) -> None:
    with closing(sqlite3.connect(place / "crm.db")) as connection, connection:
        connection.executemany(
            "INSERT INTO subscribers VALUES (?, 'Sofie Peeters', ?, NULL, ?, NULL)",
            [(3, "sofie@peeters.example", "1985-07-30"), (4, "s.peeters@orbit.example", "1991-11-02")],
        )
    (place / "who.yaml").write_text("name: Sofie Peeters\nemail: sofie@peeters.example\nbirth_date: 1985-07-30\n")
    events = EVENT.format(1, "Gesprek Sofie Peeters", "sofie@peeters.example") + EVENT.format(
        2, "Tandarts Sofie Peeters", "s.peeters@orbit.example"
    )
    (place / "share" / "agenda.ics").write_bytes(CALENDAR.format(events).encode())
    cards = CARD.format("Sofie Peeters", "sofie@peeters.example", "Klant") + CARD.format(
        "Sofie Peeters", "s.peeters@orbit.example", "Allergisch"
    )
    (place / "share" / "kaarten.vcf").write_bytes(cards.encode())
    rows = (
        "naam;geboren;e-mail;nr\nSofie Peeters;1985-07-30;sofie@peeters.example;K-1\n"
        "Sofie Peeters;1991-11-02;s.peeters@orbit.example;K-9\n"
    )
    with zipfile.ZipFile(place / "share" / "alles.zip", "w") as archive:
        archive.writestr("lijst.csv", rows)
        archive.writestr("brief.txt", "Dossier van Sofie Peeters, sofie@peeters.example.")
    said = readable({n: c for n, c in opened(place).items() if n.startswith("documents/")})
    for own in ("Gesprek", "Klant", "K-1"):
        assert own in said, own
    for others in ("Tandarts", "20260202", "Allergisch", "K-9", "1991-11-02"):
        assert others not in said, others
