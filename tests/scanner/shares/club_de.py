"""A German club with a clinic: lists of members, LDIF, letters, reports, mails and a log of its program."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from .making import LINKED, NAMED, SURE, Person, Share, crowd

HOME = "Ahornstraße 12"
KATHARINA = Person("A", "Katharina", "Müller", date(1979, 3, 14), "katharina.mueller@post.example", "0451 234 017",
                   HOME, "23552 Lübeck", "40017", "kmueller", "DE02 0000 0000 0123 4567 89")  # fmt: skip
THOMAS = Person("B", "Thomas", "Müller", date(1976, 8, 2), "t.mueller@mail.example", "0451 234 017",
                HOME, "23552 Lübeck", "40018", "tmueller")  # fmt: skip
LENA = Person("L", "Lena", "Müller", date(2012, 5, 30), "", "0451 234 017", HOME, "23552 Lübeck", "40019", "lmueller")
OTHER = Person("H", "Katharina", "Müller", date(1991, 11, 2), "kathi91@mail.example", "0450 990 112",
               "Am Markt 3", "24103 Kiel", "40555", "kmueller2")  # fmt: skip
JUERGEN = Person("J", "Jürgen", "Groß", date(1961, 12, 24), "juergen.gross@post.example", "0452 700 311",
                 "Hafenweg 7", "23966 Wismar", "40101", "jgross")  # fmt: skip
CAST = (KATHARINA, THOMAS, LENA, OTHER, JUERGEN)
_GIVEN = ("Anke", "Bernd", "Claudia", "Detlef", "Elke", "Frank", "Gisela", "Holger", "Inga", "Jörg", "Karin", "Lutz")
_FAMILY = ("Schröder", "Lehmann", "Krüger", "Böhm", "Vogt", "Hansen", "Petersen", "Lorenz", "Seidel", "Kuhn")


def made() -> Share:
    """The share and its truth."""
    share, others = Share(), crowd(11, _GIVEN, _FAMILY, ("24937 Flensburg", "18055 Rostock"), 200)
    everybody = [*CAST, *others]
    _lists(share, everybody)
    _letters(share, everybody)
    _reports(share, everybody)
    _mails(share)
    _log(share, others)
    return share


def _is(one: Person, how: str) -> Mapping[str, str]:
    return {one.key: how}


def _lists(share: Share, everybody: list[Person]) -> None:
    columns = ("Mitgl.-Nr.", "Name", "Vorname", "geb.", "E-Mail", "Telefon", "Straße", "Ort", "Benutzer")
    rows = [
        (_is(p, SURE), (p.number, p.family, p.given, p.day, p.email, p.phone, p.street, p.town, p.login))
        for p in everybody
    ]
    share.table("Verwaltung/Mitglieder.xlsx", columns, rows)
    for year in range(2019, 2025):
        dues = [
            (_is(p, LINKED), (p.number, year, f"{60 + at % 4 * 12},00", "bezahlt")) for at, p in enumerate(everybody)
        ]
        share.table(f"Kasse/Beitraege_{year}.csv", ("Mitgl.-Nr.", "Jahr", "Betrag", "Status"), dues)
    for name, how in (("Yoga", slice(0, 9)), ("Reha", slice(1, 16, 2)), ("Schwimmen", slice(2, 20, 3))):
        taking = [(_is(p, NAMED), (f"{p.family}, {p.given[0]}.", p.number, "x", "")) for p in everybody[how]]
        share.table(f"Kurse/{name}.ods", ("Teilnehmer", "Nr", "KW 10", "KW 11"), taking)
    entries = [
        f"dn: uid={p.login},ou=people,dc=verein,dc=example\nuid: {p.login}\ncn: {p.name}\nsn: {p.family}\n"
        f"mail: {p.email or 'buero@verein.example'}\nemployeeNumber: {p.number}\n"
        for p in everybody
    ]
    share.put("IT/export.ldif", "\n".join(entries))
    for number, p in enumerate(everybody, 1):
        share.tell("IT/export.ldif", f"row {number}", **_is(p, SURE if p.email else NAMED))
    share.put("IT/kontakte.vcf", "".join(
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nN:{p.family};{p.given};;;\r\nFN:{p.name}\r\nTEL:{p.phone}\r\n"
        f"BDAY:{p.born:%Y%m%d}\r\nEND:VCARD\r\n" for p in CAST), A=SURE, B=SURE, L=SURE, H=SURE, J=SURE)  # fmt: skip


def _letters(share: Share, everybody: list[Person]) -> None:
    for p in everybody[:16]:
        text = (
            f"{p.name}\n{p.street}\n{p.town}\n\n# Zahlungserinnerung\n\nMitgliedsnummer {p.number}\n\n"
            f"Guten Tag {p.name},\n\nfür das laufende Jahr ist noch kein Beitrag eingegangen.\n\nIhr Kassenwart"
        )
        share.document(f"Kasse/Mahnungen/{p.family}_{p.number}.odt", text, **_is(p, SURE))
    for p in everybody[:12]:
        text = (
            f"# Aufnahmeantrag\n\n| Name | {p.family} |\n| Vorname | {p.given} |\n"
            f"| geboren am | {p.day} |\n| Telefon | {p.phone} |"
        )
        share.document(f"Verwaltung/Antraege/Antrag_{p.number}.docx", text, **_is(p, SURE))
    share.document("Vorstand/Protokoll_2024-03.docx", "# Sitzung\n\nAnwesend: K. Müller, J. Groß, Anke Vogt.\n\n"
                   "Frau Müller berichtet über die Kasse. Herr Gross geht.", A=NAMED, H=NAMED, J=NAMED)  # fmt: skip
    share.document("Vorstand/Protokoll_2024-06.docx", "# Sitzung\n\nJuergen Gross (Hafenweg 7, Wismar) legt sein "
                   "Amt nieder. Nachfolgerin wird Katharina Müller, geb. 14.03.1979.", A=SURE, J=SURE)  # fmt: skip
    share.document("Vorstand/Jubilare.rtf", "# Ehrungen\n\n25 Jahre: Jürgen Groß\n\n10 Jahre: Katharina Mueller, Kiel",
                   H=NAMED, A=NAMED, J=NAMED)  # fmt: skip
    for year in range(2015, 2025):
        share.document(
            f"Satzung/Fassung_{year}.odt", f"# Satzung\n\nFassung von {year}. Der Verein hat seinen Sitz in Lübeck."
        )


def _reports(share: Share, everybody: list[Person]) -> None:
    for at, p in enumerate(everybody):
        text = (
            f"# Befundbericht\n\nPatient: {p.family}, {p.given}, geb. {p.day}\n\nDiagnose: M54.{at % 9}\n\n"
            f"Verlauf unauffällig, Kontrolle in {at % 5 + 2} Wochen."
        )
        share.document(f"Praxis/Befunde/B{7300 + at}.pdf", text, **_is(p, SURE))
    for at, p in enumerate(everybody[:10]):
        share.document(f"Praxis/Rechnungen/R{9100 + at}.html", f"# Rechnung {9100 + at}\n\nAn {p.name}, "
                       f"{p.street}, {p.town}\n\n| Leistung | Betrag |\n| Massage | 38 |", **_is(p, SURE))  # fmt: skip
    share.document("Praxis/Notizen/anruf.rtf", "# Anruf\n\nMutter von Lena Müller (geb. 30.05.2012) bittet um "
                   "Rückruf unter 0451 234 017.", L=SURE, A=NAMED, B=NAMED)  # fmt: skip
    share.document("Praxis/Notizen/plan.rtf", "# Plan\n\nMontag: Lutz\n\nDienstag: Claudia")


def _mails(share: Share) -> None:
    a, b, j = KATHARINA, THOMAS, JUERGEN
    _mail(share, 1, f"{a.name} <{a.email}>", "buero@verein.example", "Kurs", "bitte melden Sie mich an.\n\n"
          f"Viele Grüße\n{a.name}\n{a.phone}", A=SURE)  # fmt: skip
    _mail(share, 2, f"{b.name} <{b.email}>", "buero@verein.example", "Halle", "die Halle ist am Freitag zu.\n\n"
          f"Gruß\nT. Müller\nTel. {b.phone}", B=SURE)  # fmt: skip
    _mail(share, 3, f"{j.name} <{j.email}>", a.email, "Kasse", "anbei die Zahlen.\n\nJ. Groß", A=SURE, J=SURE)
    _mail(share, 4, "Büro <buero@verein.example>", OTHER.email, "Turnier", "Hallo Kathi, du bist gemeldet.", H=SURE)
    _mail(
        share,
        5,
        "Büro <buero@verein.example>",
        "presse@zeitung.example",
        "Bericht",
        "Sieger wurde K. Müller (Kiel).",
        H=NAMED,
        A=NAMED,
    )
    _mail(
        share,
        6,
        "Büro <buero@verein.example>",
        "halle@stadt.example",
        "Schlüssel",
        "den Schlüssel hat der Hausmeister.",
    )


def _mail(share: Share, number: int, sender: str, to: str, subject: str, body: str, **whose: str) -> None:
    head = f"From: {sender}\nTo: {to}\nSubject: {subject}\nDate: Mon, 3 Jun 2024 10:0{number}:00 +0200\n"
    kind = "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n"
    share.put(
        f"Post/{number:03}.eml", f"{head}Message-ID: <{number}@verein.example>\n{kind}\nGuten Tag,\n\n{body}\n", **whose
    )


def _log(share: Share, others: list[Person]) -> None:
    lines: list[tuple[Mapping[str, str], str]] = []
    for at in range(60):
        p = (KATHARINA, OTHER, THOMAS, *others[:9])[at % 12]
        lines.append(
            (_is(p, LINKED), f"2024-06-{at % 28 + 1:02} 10:{at:02}:00 INFO login user={p.login} ip=10.0.0.{at}")
        )
    share.lines("IT/logs/app.log", lines)
    for at in range(20):
        share.put(f"IT/logs/alt/rotate_{at}.log", f"2023-01-{at + 1:02} 00:00:00 INFO backup done size={at * 977}\n")
