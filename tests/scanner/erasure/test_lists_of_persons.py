"""Lists of several persons lose one of them, whatever their form; nobody else is lost with him or her."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Estate
from .test_end_to_end import CONSENT
from .test_files import items

ENTRY = "dn: uid={0},ou=p\nuid: {0}\ncn: {1}\nmail: {2}\n"
PERSON = "0 @I{0}@ INDI\n1 NAME {1}\n1 BIRT\n2 DATE {2}\n1 FAMS @F1@\n"
MESSAGE = "MSH|^~\\&|LAB|X|Y|Z|2024||ORU^R01|{0}|P|2.5\rPID|1||{1}^^^BE^NNBE||{2}||{3}|F\rOBX|1|NM|x||{0}\r"
ADA, BOB = ("ajans", "Ada Janssens", "ada.janssens@example.be"), ("bpeet", "Bob Peeters", "bob.peeters@example.be")
LEFT = {
    "mailing.txt": "bob.peeters@example.be\ncy.maes@example.be\n",
    "people.ldif": "\n".join(["version: 1\n", ENTRY.format(*BOB)]),
    "results.hl7": MESSAGE.format(7, "93051822361", "Peeters^Bob", "19930518"),
    "tree.ged": "0 HEAD\n1 CHAR UTF-8\n" + PERSON.format(2, "Bob /Peeters/", "18 MAY 1993")
    + "0 @F1@ FAM\n1 HUSB @I2@\n0 TRLR\n",
    "logins.csv": "login;name;email\nAJans;Alf Jansen;alf@example.be\nbpeet;Bob Peeters;bob.peeters@example.be\n",
}  # fmt: skip
WHOLE = {
    "mailing.txt": "ada.janssens@example.be\n" + LEFT["mailing.txt"],
    "people.ldif": LEFT["people.ldif"] + "\n" + ENTRY.format(*ADA),
    "results.hl7": LEFT["results.hl7"] + MESSAGE.format(8, "85073003328", "Janssens^Ada", "19850730")
    + "NK1|1|Claes^Dirk|SPO||0475001122\r",  # what only her message tells has columns of its own
    "tree.ged": "0 HEAD\n1 CHAR UTF-8\n" + PERSON.format(1, "Ada /Janssens/", "30 JUL 1985")
    + PERSON.format(2, "Bob /Peeters/", "18 MAY 1993") + "0 @F1@ FAM\n1 HUSB @I2@\n1 WIFE @I1@\n0 TRLR\n",
    "logins.csv": LEFT["logins.csv"].replace("AJans", "ajans;Ada Janssens;ada.janssens@example.be\nAJans"),
}  # fmt: skip


@pytest.fixture
def lists(lite: Estate) -> Path:
    folder = lite.folder / "share" / "news"
    for name, text in WHOLE.items():
        (folder / name).write_bytes(text.encode())
    lite.vigie("scan", expect=(0, 3))
    return folder


def test_each_list_loses_the_person_and_nobody_else(lite: Estate, lists: Path) -> None:
    plan = lite.plan(*CONSENT, expect=(0, 1))
    told = items(plan)
    assert {name: told[name]["way"] for name in WHOLE} == dict.fromkeys(WHOLE, "remove records"), told
    lite.vigie("erase", "approve", "plan.json", "--as", "bert")
    lite.apply(plan, expect=(0, 1))
    left = {name: (lists / name).read_bytes().decode() for name in WHOLE}
    left["people.ldif"] = left["people.ldif"].rstrip("\n") + "\n"
    assert left == LEFT


def test_a_file_with_an_address_of_somebody_else_is_not_hers_alone(lite: Estate) -> None:
    folder, whole = lite.folder / "share" / "news", "Ada Janssens, ada.janssens@example.be, 85.07.30-033.28\n"
    (folder / "keys.txt").write_text(whole + "see also cy.maes@example.be for the keys\n")
    (folder / "sent.txt").write_text(whole + "sent by info@example.be\n")
    lite.vigie("scan", expect=(0, 3))
    told = items(lite.plan(*CONSENT, expect=(0, 1)))
    assert (told["keys.txt"]["decision"], told["sent.txt"]["way"]) == ("manual", "set file aside")
