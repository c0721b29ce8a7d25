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
