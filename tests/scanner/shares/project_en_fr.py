"""A project of an office in two languages: logs, JSON lines, chats, archives, a box of mails, minutes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date

from sample_data.share.archives import write_zip
from sample_data.share.blocks import parse
from sample_data.share.office import write_docx
from sample_data.share.pages import write_pdf

from .making import LINKED, NAMED, SURE, Person, Share, crowd

HOME = "7 rue des Tilleuls"
AOIFE = Person("A", "Aoife", "O'Sullivan", date(1988, 2, 9), "aoife.osullivan@mail.example", "+32 450 118 207",
               HOME, "5000 Namur", "40211", "aosullivan")  # fmt: skip
PIERRE = Person("B", "Pierre", "Lefèvre", date(1985, 6, 17), "p.lefevre@mail.example", "+32 450 118 207",
                HOME, "5000 Namur", "40212", "plefevre")  # fmt: skip
OTHER = Person("H", "Aoife", "O'Sullivan", date(1995, 10, 1), "aoife95@post.example", "+32 451 700 904",
               "12 Mill Lane", "Cork", "40877", "aosulliv2")  # fmt: skip
IVAN = Person("J", "Ivan", "Kuznetsov", date(1972, 4, 5), "ivan.kuznetsov@post.example", "+32 452 303 661",
              "3 place du Marché", "4000 Liège", "40300", "ikuznetsov")  # fmt: skip
SOLENE = Person("S", "Solène", "Van den Broeck", date(1990, 12, 12), "solene.vdb@post.example", "+32 453 515 818",
                "44 avenue Louise", "1050 Bruxelles", "40333", "svandenbroeck")  # fmt: skip
CAST = (AOIFE, PIERRE, OTHER, IVAN, SOLENE)
_GIVEN = ("Emma", "Hugo", "Chloé", "Liam", "Noah", "Zoé", "Owen", "Maëlle", "Grace", "Théo", "Alice", "Oscar")
_FAMILY = ("Martin", "Byrne", "Dubois", "Walsh", "Lambert", "Kelly", "Renard", "Doyle", "Simon", "Moreau")


def made() -> Share:
    """The share and its truth."""
    share, others = Share(), crowd(23, _GIVEN, _FAMILY, ("7000 Mons", "Galway"), 300)
    everybody = [*CAST, *others]
    _people(share, everybody)
    _logs(share, everybody)
    _chats(share, everybody)
    _box(share)
    _papers(share, everybody)
    return share


def _is(one: Person, how: str) -> Mapping[str, str]:
    return {one.key: how}


def _people(share: Share, everybody: list[Person]) -> None:
    candidates = [
        {"id": int(p.number), "first_name": p.given, "last_name": p.family, "email": p.email, "mobile": p.phone,
         "birth_date": p.born.isoformat()} for p in everybody
    ]  # fmt: skip
    share.put("export/candidates.json", json.dumps(candidates, ensure_ascii=False, indent=1))
    for number, p in enumerate(everybody, 1):
        share.tell("export/candidates.json", f"row {number}", **_is(p, SURE))
    applied = [
        (
            _is(p, NAMED),
            (7000 + at, f"{p.number} - {p.family} {p.given[0]}. - Data engineer", "2024-05-02", "shortlisted"),
        )
        for at, p in enumerate(everybody)
    ]
    share.table("export/applications.csv", ("application_no", "candidate_vacancy_name", "applied_on", "stage"), applied)
    scores = [(_is(p, LINKED), (p.number, at % 5 + 1, at % 3 + 2)) for at, p in enumerate(everybody)]
    share.table("export/scores.csv", ("candidate_id", "technique", "langue"), scores)
    badges = [(_is(p, LINKED), (p.number, f"2024-06-{at % 28 + 1:02} 08:{at:02}")) for at, p in enumerate(everybody)]
    share.table("site/badges.csv", ("badge", "time"), badges)


def _logs(share: Share, everybody: list[Person]) -> None:
    lines: list[tuple[Mapping[str, str], str]] = []
    for at in range(80):
        p = everybody[at % len(everybody)]
        old = {"id": int(p.number), "email": p.email, "stage": "new"}
        new = {"id": int(p.number), "email": p.email, "stage": "seen"}
        shown = {"ts": f"2024-06-01T10:{at % 60:02}:00Z", "event": "candidate.updated", "old": old, "new": new}
        lines.append((_is(p, SURE), json.dumps(shown, ensure_ascii=False)))
    share.lines("logs/audit.jsonl", lines)
    views = [
        (_is(p, LINKED), json.dumps({"ts": f"2024-06-02T09:{at:02}:00Z", "event": "page.view", "login": p.login}))
        for at, p in enumerate((everybody * 3)[:50])
    ]
    share.lines("logs/views.jsonl", views)
    web = []
    for at in range(60):
        p = everybody[(at * 7) % len(everybody)]
        text = f'10.1.0.{at} - {p.login} [02/Jun/2024:10:{at:02}:00 +0200] "GET /c/{9000 + at} HTTP/1.1" 200 {at * 13}'
        web.append((_is(p, LINKED), text))
    share.lines("logs/access.log", web)
    copies = []
    for at, p in enumerate((everybody * 2)[:40]):
        body = json.dumps({"mobile": p.phone, "birth_date": p.born.isoformat(), "ref": int(p.number)})
        copies.append((_is(p, SURE), f"2024-06-03 11:{at:02}:07 DEBUG sync - payload={body} status=202"))
    share.lines("logs/sync.log", copies)
    for at in range(25):
        share.put(
            f"logs/old/worker_{at}.log",
            "".join(f"2023-02-{at + 1:02} 01:00:{n:02} INFO job {n * 31} ok\n" for n in range(9)),
        )


def _chats(share: Share, everybody: list[Person]) -> None:
    users = [
        {"id": f"U0{p.number}", "name": p.login, "real_name": p.name, "profile": {"email": p.email, "phone": p.phone}}
        for p in everybody[:9]
    ]
    share.put("chat/users.json", json.dumps(users, ensure_ascii=False))
    for number, p in enumerate(everybody[:9], 1):
        share.tell("chat/users.json", f"row {number}", **_is(p, SURE))
    for day in range(1, 13):
        said = [everybody[(day * 5 + at * 3) % 9] for at in range(4)]
        talk = [
            {"type": "message", "user": f"U0{p.number}", "text": "c'est fait, à demain", "ts": f"17{day:02}{at}"}
            for at, p in enumerate(said)
        ]
        share.put(f"chat/general/2024-06-{day:02}.json", json.dumps(talk, ensure_ascii=False))
        for number, p in enumerate(said, 1):
            share.tell(f"chat/general/2024-06-{day:02}.json", f"row {number}", **_is(p, LINKED))
    share.put("chat/whatsapp.txt", "02/06/2024, 09:14 - Solène Van den Broeck: j'arrive\n"
              "02/06/2024, 09:15 - Ivan Kuznecov: ok\n02/06/2024, 09:16 - Grace: super\n")  # fmt: skip
    share.tell("chat/whatsapp.txt", "line 1", S=NAMED)
    share.tell("chat/whatsapp.txt", "line 2", J=NAMED)


def _box(share: Share) -> None:
    a, b, j, s = AOIFE, PIERRE, IVAN, SOLENE
    mails: list[tuple[Mapping[str, str], str, str, str]] = [
        ({"A": SURE}, f"{a.name} <{a.email}>", "jobs@office.example", f"Please find my CV.\n\n{a.name}\n{a.phone}"),
        (
            {"B": SURE},
            f"{b.name} <{b.email}>",
            "jobs@office.example",
            f"Voici ma candidature.\n\nPierre Lefèvre\nGSM {b.phone}",
        ),
        (
            {"H": SURE},
            f"Aoife <{OTHER.email}>",
            "jobs@office.example",
            "I am Aoife O'Sullivan from Cork, see attached.",
        ),
        ({"J": SURE, "S": SURE}, f"{j.name} <{j.email}>", s.email, "Le planning est prêt.\n\nI. Kuznetsov"),
        ({"J": SURE, "S": SURE}, f"Solene VAN DEN BROECK <{s.email}>", j.email, "Merci Ivan"),
        ({"A": NAMED, "H": NAMED}, "HR <hr@office.example>", "lead@office.example", "A. O'Sullivan is shortlisted."),
        ({}, "HR <hr@office.example>", "lead@office.example", "Lunch at noon?"),
    ]
    box = "".join(
        f"From x Mon Jun  3 00:00:00 2024\nFrom: {sender}\nTo: {to}\nSubject: m{at}\n"
        f"Message-ID: <m{at}@office.example>\n"
        f"MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{body}\n\n"
        for at, (_, sender, to, body) in enumerate(mails, 1)
    )
    share.put("mail/jobs.mbox", box)
    for at, (whose, *_) in enumerate(mails, 1):
        share.tell("mail/jobs.mbox", f"message {at}", **whose)


def _papers(share: Share, everybody: list[Person]) -> None:
    for p in everybody[:14]:
        text = f"# Curriculum vitae\n\n{p.name}\n\nné(e) le {p.born:%d/%m/%Y}, {p.street}, {p.town}\n\n{p.email}"
        share.put(
            f"cv/{p.number}.zip",
            write_zip({"cv.docx": write_docx(parse(text)), "readme.txt": b"see cv"}),
            **_is(p, SURE),
        )
    for at, p in enumerate(everybody):
        text = f"# Interview notes\n\nCandidate: {p.name} (ref {p.number})\n\nDate of birth: {p.born:%d %B %Y}\n\nGood."
        share.put(f"interviews/n{500 + at}.pdf", write_pdf(parse(text)), **_is(p, SURE))
    share.document("minutes/2024-05.docx", "# Minutes\n\nPresent: I. Kuznetsov, Solène Vandenbroeck, E. Martin.\n\n"
                   "S. Van den Broeck calls Aoife O'Sullivan (Namur).", A=NAMED, J=NAMED, S=NAMED, H=NAMED)  # fmt: skip
    share.document("minutes/2024-06.docx", "# Compte rendu\n\nMme O'Sullivan (née le 09/02/1988) est "
                   "engagée. M. Kuznetzov s'en charge.",
                   A=NAMED, J=NAMED)  # fmt: skip
    share.document("minutes/2024-07.docx", "# Compte rendu\n\nLe budget est voté.")
