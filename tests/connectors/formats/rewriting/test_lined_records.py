"""Entries of directories, messages of HL7 and persons of a tree are taken out, and every other byte stays."""

from __future__ import annotations

import pytest

from connectors.editing import Edit
from connectors.formats import Unreadable
from connectors.formats.rewriting import records_of

ADA = "dn: uid=ada,ou=p,dc=x\nuid: ada\ncn: Ada Maes\ndescription:: w6lsw6h2\n e\n"
BOB = "dn: uid=bob,ou=p,dc=x\nuid: bob\ncn: Bob Claes\n"
GROUP = "dn: cn=crew,dc=x\nobjectClass: groupOfNames\nmember: uid=ada,ou=p,\n dc=x\nmember: uid=bob,ou=p,dc=x\n"


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig"])
def test_entries_of_a_directory(end: str, charset: str) -> None:
    def whole(*entries: str) -> bytes:
        return ("version: 1\n\n" + "\n".join(entries)).replace("\n", end).encode(charset)

    book = records_of(whole(ADA, BOB, GROUP), "ldif", "x.ldif")
    assert [(one.id, one.kind) for one in book.records] == [
        ("1", "object"),
        ("2", "object"),
        ("3", "object"),
        ("3/1", "object"),
        ("3/2", "object"),
    ]
    assert dict(book.records[1].cells) == {"dn": "uid=bob,ou=p,dc=x", "uid": "bob", "cn": "Bob Claes"}
    assert book.edited(Edit()) == whole(ADA, BOB, GROUP)
    assert book.edited(Edit(("1",))) == whole(BOB, GROUP)
    assert book.edited(Edit(("2", "3/1"))) == whole(ADA, GROUP.replace("member: uid=ada,ou=p,\n dc=x\n", ""))
    assert book.edited(Edit(("3", "3/1"))) == whole(ADA, BOB, "")


def test_an_attribute_gets_another_value_and_the_name_of_an_entry_stays() -> None:
    entry = "dn: uid=ada,ou=p\nuid: ada\ncn: Ada Maes\nmail: ada@x.be\nmail: ada@y.be\ndescription:: w6lsw6h2\n e\n"
    book = records_of((entry + "\n" + BOB).encode(), "ldif", "x.ldif")
    cells = {"mail (2)": "ada@z.be", "cn": "Ada Müller", "description": "gone"}
    told = book.edited(Edit((), {"1": cells})).decode()
    assert told == entry.replace("ada@y.be", "ada@z.be").replace(": Ada Maes", ":: QWRhIE3DvGxsZXI=").replace(
        ":: w6lsw6h2\n e", ": gone"
    ) + "\n" + BOB  # fmt: skip
    for strange in ("dn", "uid (2)"):
        with pytest.raises((Unreadable, KeyError)):
            book.edited(Edit((), {"1": {strange: "x"}}))


@pytest.mark.parametrize("end", ["\r", "\r\n", "\n"])
def test_the_patient_of_a_message_gets_another_value_where_it_stands_once(end: str) -> None:
    parts = [message(1, "Claes^Bob"), message(2, "Maes^Ada", "NK1|1|Maes^Cy|SPO\r")]
    whole = "".join(parts).replace("\r", end)
    book = records_of(whole.encode(), "hl7", "x.hl7")
    cells = {"PID/family name": "Smet", "PID/date of birth": "1984-03-18"}
    told = book.edited(Edit((), {"2": cells})).decode()
    first, second = (part.replace("\r", end) for part in parts)
    assert told == first + second.replace("||Maes^Ada||19840317", "||Smet^Ada||19840318")
    for wrong in ("Sm^et", "Sm|et", "Smet\n"):
        with pytest.raises(Unreadable):
            book.edited(Edit((), {"2": {"PID/family name": wrong}}))


def message(number: int, name: str, more: str = "") -> str:
    return f"MSH|^~\\&|LAB|X|Y|Z|2024||ORU^R01|{number}|P|2.5\rPID|1||{number}^^^X^PI||{name}||19840317|F\r{more}"


@pytest.mark.parametrize("end", ["\r", "\r\n", "\n"])
def test_messages_of_hl7(end: str) -> None:
    parts = [message(1, "Claes^Bob", "NK1|1|Maes^Ada|SPO\r"), message(2, "Maes^Ada", "OBX|1|NM|x||11.4\r")]
    whole, left = ("".join(some).replace("\r", end).encode() for some in (parts, parts[:1]))
    book = records_of(whole, "hl7", "x.hl7")
    told = [" ".join(map(str, one.cells.values())) for one in book.records]
    assert "Ada" not in told[0] and "Bob" in told[0], "of a message by whom it is about, not who stands beside"
    assert book.edited(Edit(("2",))) == left
    assert book.edited(Edit()) == whole


def test_frames_of_hl7_go_with_their_message() -> None:
    framed = [f"\x0b{message(n, name)}\x1c\r".encode() for n, name in ((1, "Maes^Ada"), (2, "Claes^Bob"))]
    assert records_of(b"".join(framed), "hl7", "x.hl7").edited(Edit(("1",))) == framed[1]


def test_a_batch_that_counts_its_messages_is_left() -> None:
    batch = f"FHS|^~\\&|LAB\rBHS|^~\\&|LAB\r{message(1, 'Maes^Ada')}BTS|1\rFTS|1\r"
    with pytest.raises(Unreadable) as error:
        records_of(batch.encode(), "hl7", "x.hl7")
    assert "counts" in error.value.reason


PERSON = "0 @I{0}@ INDI\n1 NAME {1}\n1 BIRT\n2 DATE {2}\n1 FAMS @F1@\n"
TREE = (
    "0 HEAD\n1 CHAR UTF-8\n1 SUBM @S1@\n"
    + PERSON.format(1, "Ada /Maes/", "3 JUN 1953")
    + "1 NOTE @N1@\n1 SOUR @Q1@\n"
    + PERSON.format(2, "Bob /Claes/", "4 MAY 1950")
    + "1 SOUR @Q1@\n1 ASSO @I1@\n2 RELA friend\n"
    + "0 @F1@ FAM\n1 HUSB @I2@\n1 WIFE @I1@\n1 MARR\n2 DATE 1975\n"
    + "0 @N1@ NOTE raised bees\n1 CONT in Duffel\n0 @Q1@ SOUR\n1 TITL parish book\n0 @S1@ SUBM\n1 NAME Cy\n0 TRLR\n"
)


def test_persons_of_a_tree_go_with_what_points_to_them_and_is_theirs_alone() -> None:
    book = records_of(TREE.encode(), "gedcom", "x.ged")
    ada = next(one for one in book.records if one.cells.get("name") == "Ada Maes")
    left = book.edited(Edit((ada.id,))).decode()
    assert "Ada" not in left and "bees" not in left and "@I1@" not in left and "@N1@" not in left
    assert left == "".join(
        line
        for line in TREE.replace(PERSON.format(1, "Ada /Maes/", "3 JUN 1953"), "")
        .replace("0 @N1@ NOTE raised bees\n1 CONT in Duffel\n", "")
        .replace("1 NOTE @N1@\n1 SOUR @Q1@\n", "", 1)
        .replace("1 ASSO @I1@\n2 RELA friend\n", "")
        .replace("1 WIFE @I1@\n", "")
        .splitlines(keepends=True)
    )
    assert [one.id for one in book.records if one.id.startswith(f"{ada.id}/")] == [f"{ada.id}/1"]
    assert not next(one for one in book.records if one.cells.get("marriage date")).removable


def test_a_family_of_nobody_else_goes_with_the_person() -> None:
    alone = "0 HEAD\n1 CHAR UTF-8\n" + PERSON.format(1, "Ada /Maes/", "1953") + "0 @F1@ FAM\n1 WIFE @I1@\n0 TRLR\n"
    book = records_of(alone.encode(), "gedcom", "x.ged")
    ada = next(one for one in book.records if one.cells.get("name"))
    assert book.edited(Edit((ada.id,))) == b"0 HEAD\n1 CHAR UTF-8\n0 TRLR\n"


def test_lines_of_no_tree_are_left_to_a_person() -> None:
    with pytest.raises(Unreadable):
        records_of((TREE + "what is this\n").encode(), "gedcom", "x.ged")


@pytest.mark.parametrize(
    ("form", "piece", "times"),
    [("ldif", "dn: x\n", 20_000), ("hl7", "MSH|^~\\&|a\rPID|1\r", 5_000), ("gedcom", "0 @I1@ INDI\n", 20_000)],
    ids=["ldif", "hl7", "gedcom"],
)
def test_time_is_linear(form: str, piece: str, times: int) -> None:
    assert records_of((piece * times).encode(), form, "x").records
