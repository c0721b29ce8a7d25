"""A Dutch personnel share: lists, pay slips, absences, mails and scans. Kept: its misses are counted and not read."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from io import BytesIO

from PIL import Image

from sample_data.share.archives import write_zip
from sample_data.share.blocks import parse
from sample_data.share.pages import write_pdf

from .making import LINKED, NAMED, SURE, Person, Share, crowd

HOME = "Kerkweg 18"
FATIMA = Person("A", "Fatima", "El Amrani", date(1983, 9, 21), "f.elamrani@mail.example", "+31 6 5550 0417",
                HOME, "3511 AB Utrecht", "60417", "felamrani", "NL02 XXXX 0123 4567 89")  # fmt: skip
YOUSSEF = Person("B", "Youssef", "El Amrani", date(1980, 1, 4), "youssef@post.example", "+31 6 5550 0417",
                 HOME, "3511 AB Utrecht", "60418", "yelamrani")  # fmt: skip
OTHER = Person("H", "Fatima", "El Amrani", date(1997, 3, 3), "fatima97@post.example", "+31 6 5550 0911",
               "Dorpsstraat 2", "9711 AA Groningen", "60990", "felamrani2")  # fmt: skip
JOOST = Person("J", "Joost", "van der Veen", date(1969, 7, 7), "j.vanderveen@post.example", "+31 6 5550 0322",
               "Havenkade 5", "2312 CD Leiden", "60322", "jvdveen")  # fmt: skip
SJOERD = Person("S", "Sjoerd", "IJsselstein", date(1975, 11, 30), "sjoerd.ij@mail.example", "+31 6 5550 0288",
                "Lindenlaan 77", "7411 EF Deventer", "60288", "sijsselstein")  # fmt: skip
CAST = (FATIMA, YOUSSEF, OTHER, JOOST, SJOERD)
_GIVEN = ("Anouk", "Bram", "Daan", "Femke", "Gijs", "Hanna", "Ilse", "Koen", "Lotte", "Maud", "Niels", "Sanne")
_FAMILY = ("Bakker", "de Wit", "Dekker", "Hoekstra", "Kuipers", "Mulder", "Postma", "Smits", "Visser", "Wouters")


def made() -> Share:
    """The share and its truth."""
    share, others = Share(), crowd(37, _GIVEN, _FAMILY, ("8011 GH Zwolle", "5611 JK Eindhoven"), 400)
    everybody = [*CAST, *others]
    _lists(share, everybody)
    _files(share, everybody)
    _mails(share)
    _logs(share, everybody)
    return share


def _is(one: Person, how: str) -> Mapping[str, str]:
    return {one.key: how}


def _lists(share: Share, everybody: list[Person]) -> None:
    columns = (
        "Personeelsnr",
        "Achternaam",
        "Voornaam",
        "Geboortedatum",
        "E-mail",
        "Mobiel",
        "Adres",
        "Plaats",
        "Login",
    )
    staff = [
        (_is(p, SURE), (p.number, p.family, p.given, f"{p.born:%d-%m-%Y}", p.email, p.phone, p.street, p.town, p.login))
        for p in everybody
    ]
    share.table("Personeel/personeelslijst.xlsx", columns, staff)
    for month in range(1, 13):
        hours = [(_is(p, LINKED), (p.number, 152 + (at + month) % 9, month)) for at, p in enumerate(everybody)]
        share.table(f"Uren/uren_2024_{month:02}.csv", ("Personeelsnr", "Uren", "Maand"), hours)
    absent = [
        (_is(p, NAMED), (f"{p.given[0]}. {p.family}", f"2024-0{at % 9 + 1}-11", at % 6))
        for at, p in enumerate(everybody)
    ]
    share.table("Verzuim/verzuim_2024.ods", ("Medewerker", "Vanaf", "Dagen"), absent)
    vacancies = [
        (_is(p, NAMED), (f"{p.family} {p.given[0]} / Planner / {p.number}", "gesprek")) for p in everybody[2:14]
    ]
    share.table("Werving/kandidaten.csv", ("kandidaat_vacature_naam", "fase"), vacancies)
    leased = [(_is(p, LINKED), (f"XX-{at:02}-YY", p.number)) for at, p in enumerate(everybody[:8])]
    share.table("Wagenpark/auto.xlsx", ("Kenteken", "Bestuurder"), leased)


def _files(share: Share, everybody: list[Person]) -> None:
    for p in everybody[:15]:
        for month in (3, 4):
            text = (
                f"# Loonstrook {month}-2024\n\n{p.name}\n{p.street}\n{p.town}\n\nPersoneelsnummer: {p.number}\n\n"
                f"Geboortedatum: {p.born:%d-%m-%Y}\n\n| Bruto | 3.1{p.number[-2:]},00 |"
            )
            share.put(f"Loon/2024-{month:02}/strook_{p.number}.pdf", write_pdf(parse(text)), **_is(p, SURE))
    for p in everybody[:12]:
        text = (
            f"# Arbeidsovereenkomst\n\nTussen Werkgever en {p.name}, geboren op {p.born:%d-%m-%Y}, "
            f"wonende {p.street}, {p.town}."
        )
        share.document(
            f"Contracten/{p.family}/contract.docx", text, **_is(p, SURE)
        ) if f"Contracten/{p.family}/contract.docx" not in share.files else None
    for at in range(6):
        share.put(f"Scans/scan_{at:03}.pdf", _scan(at))
    share.put("Archief/2019.zip", write_zip({
        "beoordeling_vdveen.txt": b"Beoordeling van J. v.d. Veen (Joost), geb. 07-07-1969: goed.\n",
        "notitie.txt": b"Sjoerd IJselstein wil minder uren.\n"}), J=SURE, S=NAMED)  # fmt: skip
    share.document("OR/notulen_mei.docx", "# Notulen OR\n\nAanwezig: F. El Amrani, Joost v/d Veen, S. IJsselstein.\n\n"
                   "Fatima licht het rooster toe.", A=NAMED, H=NAMED, J=NAMED, S=NAMED)  # fmt: skip
    share.document("OR/notulen_juni.docx", "# Notulen OR\n\nMevrouw el-Amrani (21-09-1983) is voorzitter.", A=SURE)
    share.document("OR/notulen_juli.docx", "# Notulen OR\n\nGeen bijzonderheden.")
    for at in range(10):
        share.document(f"Beleid/regeling_{at}.odt", f"# Regeling {at}\n\nDeze regeling geldt voor alle medewerkers.")


def _scan(at: int) -> bytes:
    stream = BytesIO()
    Image.new("L", (60, 80), 255 - at).save(stream, "PDF")
    return stream.getvalue()


def _mails(share: Share) -> None:
    a, b, j = FATIMA, YOUSSEF, JOOST
    _mail(
        share,
        1,
        f"{a.name} <{a.email}>",
        "hr@bedrijf.example",
        f"Ik ben morgen vrij.\n\nGroet,\nFatima\n{a.phone}",
        A=SURE,
    )
    _mail(
        share,
        2,
        f"Y. El Amrani <{b.email}>",
        "hr@bedrijf.example",
        f"Mijn zoon is ziek.\n\nYoussef El Amrani\nMob. {b.phone}",
        B=SURE,
    )
    _mail(share, 3, "HR <hr@bedrijf.example>", j.email, "Beste Joost, uw contract ligt klaar.", J=SURE)
    _mail(share, 4, "HR <hr@bedrijf.example>", OTHER.email, "Beste Fatima, welkom in Groningen.", H=SURE)
    _mail(share, 5, "HR <hr@bedrijf.example>", "baas@bedrijf.example", "Sjoerd Ijsselstein komt maandag.", S=NAMED)
    _mail(share, 6, "HR <hr@bedrijf.example>", "baas@bedrijf.example", "De kantine is dicht.")


def _mail(share: Share, number: int, sender: str, to: str, body: str, **whose: str) -> None:
    head = f"From: {sender}\nTo: {to}\nSubject: bericht {number}\nDate: Tue, 4 Jun 2024 10:0{number}:00 +0200\n"
    kind = "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n"
    share.put(f"Mail/{number:03}.eml", f"{head}Message-ID: <{number}@bedrijf.example>\n{kind}\n{body}\n", **whose)


def _logs(share: Share, everybody: list[Person]) -> None:
    lines: list[tuple[Mapping[str, str], str]] = []
    for at in range(60):
        p = everybody[(at * 5) % len(everybody)]
        lines.append((_is(p, LINKED), f"04/06/2024 08:{at:02} toegang ok gebruiker={p.login} deur={at % 4}"))
    share.lines("ICT/toegang.log", lines)
    copies = []
    for at, p in enumerate(everybody):
        body = json.dumps({"voor": {"personeelsnr": p.number, "mobiel": p.phone}, "na": {"personeelsnr": p.number}})
        copies.append((_is(p, SURE), f"2024-06-05 07:{at:02}:00 wijziging {body}"))
    share.lines("ICT/wijzigingen.log", copies)
