"""A person's documents in a share: by what they hold, by their name, by the folder; not those of a homonym."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from connectors import Source
from scanner.config import Config
from scanner.inventory import open_inventory
from scanner.keys import Keys
from scanner.naming import Naming
from scanner.subject import Answer, Identity, find

FILES = {
    "rh/Claes_Katrien/contrat.txt": "Contrat de Katrien Claes, née le 30 juillet 1985, NISS 85.07.30\u2011953.78.",
    "rh/Claes_Katrien/photo.txt": "Le portrait est au mur.",
    "rh/Claes_Katrien_2/fiche.txt": "Katrien Claes, née le 02/03/1990, engagée en 2020.",
    "rh/liste.csv": "nom,prenom,naissance\nClaes,Katrien,30/07/1985\nClaes,Katrien,02/03/1990\nMaes,An,30/07/1985\n",
    "mails/note.txt": "Mme K. CLAES a téléphoné.",
    "mails/autre.txt": "Jan Peeters, Katrien Maes et Luc Claes sont venus.",
    "CV Katrien Claes.txt": "Sans nom ici.",
}


def searched(folder: Path, identity: Identity, files: Mapping[str, str] = FILES) -> Answer:
    """The answer of a search in a share of these files."""
    for name, text in files.items():
        path = folder / "share" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    keys = Keys(bytes(32))
    source = Source("share", "files", {"url": str(folder / "share")})
    config = Config(folder / "vigie.yaml", None, "", folder / "key", {"share": source})
    with open_inventory(
        f"sqlite:///{folder}/i.db", naming=Naming(keys, lambda _: []), keys=keys, create=True
    ) as inventory:
        return find(config, inventory, identity)


def test_the_documents_of_a_person(tmp_path: Path) -> None:
    who = Identity(name=("Katrien Claes",), birth_date=(date(1985, 7, 30),), national_number=("85073095378",))
    answer = searched(tmp_path, who)
    sure: dict[str, str] = {}
    for match in answer.matches:
        name = match.asset.removeprefix("share/")
        sure[name] = max(sure.get(name, ""), match.certainty, key=["", "possible", "probable", "certain"].index)
    assert sure == {
        "rh/Claes_Katrien/contrat.txt": "certain",
        "rh/Claes_Katrien/photo.txt": "possible",
        "rh/liste.csv": "certain",
        "mails/note.txt": "possible",
        "CV Katrien Claes.txt": "possible",
    }
    assert {match.locator for match in answer.matches if match.asset == "share/rh/liste.csv"} == {"row 1"}
    assert {homonym.asset for homonym in answer.homonyms} == {
        "share/rh/Claes_Katrien_2/fiche.txt",
        "share/rh/liste.csv",
    }
    assert answer.not_searched == [] and len(answer.searched) == len(FILES)


def mail(number: int, sender: str, body: str, *, answers: str = "") -> str:
    reply = (
        f"In-Reply-To: <{answers}@post.example>\nReferences: <0{answers}@post.example>\n <{answers}@post.example>\n"
        if answers
        else ""
    )
    head = f"From: {sender}\nTo: box@post.example\nDate: Mon, 1 Jun 2026 10:0{number}:00 +0200\n"
    return f"{head}Message-ID: <{number}@post.example>\n{reply}Subject: x\n\n{body}\n"


def test_messages_of_a_thread_are_proposed_wherever_they_lie(tmp_path: Path) -> None:
    who = Identity(email=("k.claes@mail.example",))
    box = [(2, "Jan <jan@post.example>", "I look into it.", "1"), (5, "Els <els@post.example>", "Lunch?", "")]
    files = {
        "a.eml": mail(1, "k.claes@mail.example", "My leave is wrong."),
        "b.mbox": "".join(f"From x Mon Jan  1 00:00:00 2026\n{mail(n, s, b, answers=a)}\n" for n, s, b, a in box),
        "c/d.eml": mail(3, "Els <els@post.example>", "Mended.", answers="2"),
        "c/e.eml": mail(4, "Els <els@post.example>", "The minutes.", answers="9"),
    }
    answer = searched(tmp_path, who, files)
    found = {(m.asset, m.locator): (m.certainty, m.via) for m in answer.matches}
    proposed = ("possible", "in a thread with a message that holds EMAIL_ADDRESS")
    assert found == {
        ("share/a.eml", "headers"): ("certain", "EMAIL_ADDRESS"),
        ("share/b.mbox", "message 1"): proposed,
        ("share/c/d.eml", ""): proposed,
    }


def test_what_stands_in_a_log_is_told_by_its_line_and_judged_by_it(tmp_path: Path) -> None:
    lines = [f"2026-01-02 10:00:{n:02} login of user{n}@example.be" for n in range(60)]
    lines[16] = "2026-01-02 10:00:16 login of katrien.claes@example.be"
    lines[30] = "2026-01-02 10:00:30 error\n    at mail katrien.claes@example.be\n    at java:3"
    lines[40] = "2026-01-02 10:00:40 Claes Katrien called"
    who = Identity(name=("Katrien Claes",), email=("katrien.claes@example.be",))
    answer = searched(tmp_path, who, {"app.log": "\n".join(lines) + "\n"})
    found = {(match.locator, match.entity_type): match.certainty for match in answer.matches}
    assert found["line 17", "EMAIL_ADDRESS"] == "certain"
    assert found["line 32", "EMAIL_ADDRESS"] == "certain"
    assert found["line 43", "PERSON"] != "certain"
    assert {locator for locator, _ in found} == {"line 17", "line 32", "line 43"}


def test_what_stands_in_prose_is_told_by_its_line_and_judged_by_the_whole(tmp_path: Path) -> None:
    lines = (
        "Gent, 3 mei",
        "",
        "Beste Katrien Claes,",
        "",
        "uw nummer is 85.07.30-953.78,",
        "en u heet Katrien",
        "Claes.",
    )
    letter = "\r\n".join(lines)
    who = Identity(name=("Katrien Claes",), national_number=("85073095378",))
    answer = searched(tmp_path, who, {"letter.txt": letter})
    found = {(match.locator, match.entity_type, match.certainty) for match in answer.matches}
    assert found == {("line 3", "PERSON", "certain"), ("line 5", "BE_NATIONAL_NUMBER", "certain")}
    split = searched(tmp_path / "b", who, {"a.txt": "Vraag het aan Katrien\nClaes, 85.07.30-953.78.\n"})
    assert {match.locator for match in split.matches} == {"lines 1-2", "line 2"}


def test_a_line_of_a_log_with_a_namesakes_birth_behind_the_name_is_not_the_persons(tmp_path: Path) -> None:
    log = "".join(
        f"2025-03-0{day}T09:00 mw OPEN CLAES Katrien {born}\n"
        for day, born in enumerate(["1985-07-30", "1991-01-20", "1985-07-30", "1991-01-20", "2020-02-02"], 1)
    )
    who = Identity(name=("Katrien Claes",), birth_date=(date(1985, 7, 30),))
    answer = searched(tmp_path, who, {"acces.log": log})
    assert {m.locator for m in answer.matches} == {"line 1", "line 3", "line 5"}
    assert len(answer.homonyms) == 2
