"""Texts of one form: directories, family trees, messages of hospitals, bank statements, files of accounts."""

from __future__ import annotations

import base64

import pytest


def _dicts(read, place: int = 0) -> list[dict[str, object]]:
    rows = read.rows[place].frame.to_dict("records")
    return [{name: value for name, value in row.items() if value is not None} for row in rows]


def test_an_entry_of_a_directory_is_a_row_with_what_base64_hides(read_as) -> None:
    name = base64.b64encode("Käthe Müller".encode()).decode()
    entry = f"# staff\nversion: 1\n\ndn:: {name}\nobjectClass: top\nobjectClass: user\ncn;lang-de:: {name}\n"
    read = read_as(f"{entry}description: half time\n  since May\nmail: a@b.example\nmail: c@d.example\n".encode())
    assert read.format == "ldif" and not read.omissions
    first, second = _dicts(read)
    assert first["cn"] == "Käthe Müller" and first["objectClass"] == "top user"
    assert first["description"] == "half time since May"
    assert (first["mail[]"], second["mail[]"]) == ("a@b.example", "c@d.example")
    assert read.text == "staff"


def test_a_key_in_base64_stays_as_it_is_written(read_as) -> None:
    read = read_as(b"dn: cn=a\ncn: a\nobjectSid:: AQUAAAAAAAUVAAAAF8sUcR3r8Q==\n")
    assert _dicts(read)[0]["objectSid"] == "AQUAAAAAAAUVAAAAF8sUcR3r8Q=="


def test_persons_of_a_family_tree_have_their_days(read_as) -> None:
    tree = "0 HEAD\n1 CHAR UTF-8\n0 @I1@ INDI\n1 NAME Ylva /Zeebroek/\n1 BIRT\n2 DATE 3 JUN 1953\n2 PLAC Duffel\n"
    tree += (
        "1 NOTE Worked at\n2 CONC  sea\n2 CONT for years\n0 @F1@ FAM\n1 WIFE @I1@\n1 MARR\n2 DATE ABT 1975\n0 TRLR\n"
    )
    read = read_as(tree.encode(), "tree.ged")
    assert read.format == "gedcom"
    person = _dicts(read, 1)[0]
    assert person["persons[].name"] == "Ylva Zeebroek"
    assert person["persons[].date of birth"] == "1953-06-03"
    assert person["persons[].note"] == "Worked at sea\nfor years"
    assert _dicts(read, 2) == [{"families[].marriage date": "ABT 1975"}]


MESSAGE = [
    r"MSH|^~\&|LAB|UZ|EMR|UZ|202601051200||ORU^R01|1234|P|2.3",
    r"PID|1||0042^^^UZ^PI~88052397425^^^BE^NN||PLANCKE^NIELS||19880523|M|||DORP 2&Dorp&2^^AALST||^PRN^CP^^32^479^12",
    r"OBX|1|NM|GLU^Glucose||182|mg/dL",
    r"OBX|2|TX|DX^Diagnosis||Diabetes \T\ co",
]


@pytest.mark.parametrize("end", ["\r", "\n", "\r\n"])
def test_a_message_is_a_record_and_its_observations_are_rows(read_as, end: str) -> None:
    read = read_as(end.join(MESSAGE).encode(), "lab.hl7")
    assert read.format == "hl7" and not read.passages
    first, second = _dicts(read)
    assert first["PID/family name"] == second["PID/family name"] == "PLANCKE"
    assert (first["PID/date of birth"], first["PID/street"]) == ("1988-05-23", "DORP 2")
    assert (first["PID/patient number"], first["PID/patient national number"]) == ("0042", "88052397425")
    assert first["PID/home phone"] == "32 479 12"
    assert [row["OBX/medical result"] for row in (first, second)] == ["182", "Diabetes & co"]


STATEMENT = """:20:940S260131
:25:BE41143667700110EUR
:28C:00021/001
:60F:C260101EUR12450,33
:61:2601050105D850,00NTRFNONREF//6510
:86:020?00VIREMENT?20LOYER?21JANVIER?30GKCCBEBB?31BE71096123456769?32LEFEBVRE?33SANDRINE
:61:260107C2310,4NTRFX
:86:/TRTP/SEPA/IBAN/NL20INGB0001234567/BIC/INGBNL2A/NAME/P Naessens
/REMI/Loon januari/EREF/NOTPROVIDED
:61:2601120112RD45,00NTRFNONREF
:86:Stortting
:62F:C260131EUR13865,78
-"""


@pytest.mark.parametrize(
    "head", ["", "{1:F01GKCCBEBBAXXX0000000000}{2:I940GKCCBEBBXXXXN}{4:\n", "ABNANL2A\n940\nABNANL2A\n"]
)
def test_a_row_a_movement_of_a_statement(read_as, head: str) -> None:
    read = read_as(f"{head}{STATEMENT}".encode(), "statement.sta")
    assert read.format == "mt940"
    first, second, third = _dicts(read)
    assert first["counterparty account"] == "BE71096123456769" and first["account"] == "BE41143667700110"
    assert (first["counterparty name"], first["communication"]) == ("LEFEBVRE SANDRINE", "LOYER JANVIER")
    assert (first["amount"], first["value date"]) == ("-850.00", "2026-01-05")
    assert (second["counterparty name"], second["communication"]) == ("P Naessens", "Loon januari")
    assert (third["communication"], third["amount"]) == ("Stortting", "45.00")


def test_a_bic_of_letters_is_no_key_of_a_statement() -> None:
    from connectors.formats.mt940 import _keyed

    told = _keyed("/CNTP/BE71096123456769/KREDBEBB/SANDRINE LEFEBVRE//REMI/USTD//LOYER JANVIER/EREF/77/")
    assert told["counterparty BIC"] == "KREDBEBB" and told["counterparty name"] == "SANDRINE LEFEBVRE"
    assert told["reference"] == "77" and "kredbebb" not in told and "LOYER JANVIER" in told["communication"]
    assert _keyed("/IBAN/BE71096123456769/NAME/S LEFEBVRE/REMI/LOYER/")["counterparty name"] == "S LEFEBVRE"


def test_accounts_are_rows_without_what_is_locked(read_as) -> None:
    read = read_as(
        b"root:x:0:0:root:/root:/bin/sh\nbt:x:1002:1002:Bilal Tahiri,2/104,+32 2 555 01 40,:/home/bt:/bin/zsh\n"
    )
    assert read.format == "accounts"
    assert _dicts(read)[1] == {
        "user name": "bt", "full name": "Bilal Tahiri", "office": "2/104", "phone": "+32 2 555 01 40",
        "home directory": "/home/bt", "shell": "/bin/zsh",
    }  # fmt: skip


@pytest.mark.parametrize(
    "line",
    ["bt:$y$j9T$F5Jx5f$X3DX6M94:19612:0:99999:7:::", "bt:$apr1$k1Jh$Zx8sd7f6s87d", "bt:{SHA}5en6G6MezRroT3XKqk="],
)
def test_hashes_of_accounts_are_passwords(read_as, line: str) -> None:
    read = read_as(f"{line}\n".encode())
    assert _dicts(read)[0]["user name"] == "bt" and _dicts(read)[0]["password"] == line.split(":")[1]


@pytest.mark.parametrize(
    "text",
    [
        "time: 10:00:00:1:2:3:4:5\nnote: a\n",
        "dn is a name\n",
        "0 HEAD of the list\n",
        "MSH is a segment | of HL7\n",
        ":20: was it\n",
    ],
)
def test_text_that_only_begins_like_one_stays_text(read_as, text: str) -> None:
    assert read_as(text.encode()).format == "text"


def test_lines_of_no_account_are_text(read_as) -> None:
    lines = "".join(f"u{number}:x:{number}:{number}::/home:/bin/sh\n" for number in range(60))
    read = read_as(f"{lines}Sofie has left\n".encode())
    assert read.format == "accounts" and read.text == "Sofie has left"


def test_who_is_paid_without_the_word_name(read_as) -> None:
    text = ":20:X\n:25:BE68539007547034\n:61:2407050705D10,00NTRF\n:86:/BENM/ADA MAES/IBAN/BE71096123456769/REMI/PAY\n"
    row = _dicts(read_as(text.encode(), "x.sta"))[0]
    assert (row["counterparty name"], row["counterparty account"]) == ("ADA MAES", "BE71096123456769")
