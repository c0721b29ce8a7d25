"""Records are taken out, and every other byte stays: by format, charset and end of line."""

from __future__ import annotations

import json
import random
from collections.abc import Callable

import pytest

from connectors import AssetUnreadable
from connectors.editing import Cell, Edit
from connectors.formats import Unreadable
from connectors.formats.rewriting import records_of
from connectors.sandbox import transform


def _without(content: bytes, form: str, name: str, gone: Callable[[str], bool]) -> bytes:
    records = records_of(content, form, name)
    ids = tuple(each.id for each in records.records if any(gone(str(cell)) for cell in each.cells.values()))
    assert ids, "nothing to take out"
    return records.edited(Edit(ids))


def _refused(content: bytes, form: str, name: str) -> str:
    with pytest.raises(Unreadable) as error:
        records_of(content, form, name)
    return error.value.reason


def _ada(cell: str) -> bool:
    return "Ada" in cell or "Adà" in cell


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_rows_of_csv(charset: str, end: str) -> None:
    rows = ["naam;plaats", "Bob;Liège", '"Adà; ""x"""; Brüssel', "Cyl;Köln", "Adà;Gent", "Dö;Aarschot"]
    content = end.join(rows).encode(charset)
    left = end.join(row for row in rows if "Adà" not in row)
    found = _without(content, "csv", "a.csv", _ada)
    assert found == left.encode(charset)


def test_a_row_of_several_lines() -> None:
    content = b'name,note\nBob,x\nAda,"one\ntwo\nthree"\nCy,"a\nb"\n'
    assert _without(content, "csv", "a.csv", _ada) == b'name,note\nBob,x\nCy,"a\nb"\n'


def test_a_broken_quote_is_left_to_a_person() -> None:
    assert "quotation marks" in _refused(b'name,note\nBob,"x\nAda,y\nCy,z\n', "csv", "a.csv")


@pytest.mark.parametrize("gone", [{0}, {1}, {2}, {0, 1}, {1, 2}, {0, 2}, {0, 1, 2}])
@pytest.mark.parametrize("indent", [None, 2])
def test_objects_of_a_json_list(gone: set[int], indent: int | None) -> None:
    rows = [{"n": n, "name": "Ada" if n in gone else "Bob", "deep": {"x": [1, {"y": "],["}]}} for n in range(3)]
    for whole in (rows, {"total": 3, "rows": rows, "more": [1, 2]}):
        found = _without(json.dumps(whole, indent=indent).encode(), "json", "a.json", _ada)
        left = [row for row in rows if row["name"] != "Ada"]
        assert json.loads(found) == (left if whole is rows else {"total": 3, "rows": left, "more": [1, 2]})


def test_json_lines_keep_every_byte() -> None:
    content = b'{"a":  "Bob" }\n{"a": "Ada"}\n\n{"a":1.50}\n'
    assert _without(content, "jsonl", "a.jsonl", _ada) == b'{"a":  "Bob" }\n{"a":1.50}\n'


def test_other_json_is_left_to_a_person() -> None:
    for content in (b'{"name": "Ada", "age": 3}', b'["Ada", "Bob"]'):
        assert not [each for each in records_of(content, "json", "a.json").records if each.removable]


def test_entries_of_a_log() -> None:
    lines = [f"2026-01-0{n} 10:00:00 login {'Ada' if n == 3 else 'Bob'}\n" for n in range(1, 7)]
    lines.insert(3, "    at Ada.java:3\n")
    left = "".join(line for line in lines if "Ada" not in line)
    assert _without("".join(lines).encode(), "text", "a.log", _ada) == left.encode()


def test_prose_is_left_to_a_person() -> None:
    lines = records_of(b"Dear Ada,\n\nBob is ill.\nPlease come.\n\nCy\n", "text", "letter.txt").records
    assert [each.cells["text"] for each in lines] == ["Dear Ada,", "Bob is ill.", "Please come.", "Cy"]
    assert not any(each.removable for each in lines)


def test_messages_of_a_mailbox_by_sender_and_recipient() -> None:
    def message(sender: str, body: str) -> bytes:
        return f"From x@y.be Mon Jan  1 00:00:00 2026\nFrom: {sender}\nTo: box@y.be\n\n{body}\n\n".encode()

    first, second, third = (
        message("Bob <b@y.be>", "Ada told me"),
        message("Ada <a@y.be>", ">From here"),
        message("C", "d"),
    )
    assert _without(first + second + third, "mbox", "box", _ada) == first + third


def test_cards() -> None:
    cards = [f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nEND:VCARD\r\n" for name in ("Bob", "Ada", "Cy")]
    assert _without("".join(cards).encode(), "text", "a.vcf", _ada) == (cards[0] + cards[2]).encode()


@pytest.mark.parametrize(
    ("content", "form", "name", "cells", "expected"),
    [
        (b'a;b\r\nAda;"x;""y"""\r\n', "csv", "a.csv", {"1": {"a": "Eva", "b": "q"}}, b'a;b\r\nEva;"q"\r\n'),
        (b"name,b\nAda,x\nBob,y\n", "csv", "a.csv", {"1": {"name": "A, B"}}, b'name,b\n"A, B",x\nBob,y\n'),
        (b"a\tb\nAda\tx\n", "csv", "a.tsv", {"1": {"a": "Eva"}}, b"a\tb\nEva\tx\n"),
        (
            b'{"n":"Ad\\u00e0", "x":[1,{"y":2}]}',
            "json",
            "a.json",
            {"0": {"n": "Adé"}},
            b'{"n":"Ad\\u00e9", "x":[1,{"y":2}]}',
        ),
        (b'[{"n":85}, {"n" : 7}]', "json", "a.json", {"1": {"n": 93}}, b'[{"n":93}, {"n" : 7}]'),
        (b'{"n":"Ada"}\n{"n":"Bob"}\n', "jsonl", "a.jsonl", {"1": {"n": "Eva"}}, b'{"n":"Eva"}\n{"n":"Bob"}\n'),
        (
            b"<a><p n='1'><t>A &amp; B<!-- c --></t></p><p n='2'/></a>",
            "xml",
            "a.xml",
            {"1": {"t": "A & C", "@n": "3"}},
            b"<a><p n='3'><t>A &amp; C<!-- c --></t></p><p n='2'/></a>",
        ),
        (
            b"<p class=x>Dear <b>A</b>da &amp; co</p>",
            "html",
            "a.html",
            {"1": {"text": "Dear Eva & co"}},
            b"<p class=x>Dear <b>Ev</b>a &amp; co</p>",
        ),
        (b"one\nDear Ada,\ntwo", "text", "a.txt", {"2": {"text": "Dear Eva,"}}, b"one\nDear Eva,\ntwo"),
        (
            b"BEGIN:VCARD\r\nN:Janssens;Ada;;;\r\nFN:Ada Jans\r\n sens\r\nNOTE:a\\, b\r\nEND:VCARD\r\n",
            "text",
            "a.vcf",
            {"1": {"N": "Jansens Ada   ", "FN": "Ada Jansens"}},
            b"BEGIN:VCARD\r\nN:Jansens;Ada;;;\r\nFN:Ada Jans\r\n ens\r\nNOTE:a\\, b\r\nEND:VCARD\r\n",
        ),
        (
            b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Ada\nATTENDEE:mailto:ada@x.example\nEND:VEVENT\nEND:VCALENDAR\n",
            "text",
            "a.ics",
            {"1": {"ATTENDEE": "mailto:eva@x.example"}},
            b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Ada\nATTENDEE:mailto:eva@x.example\nEND:VEVENT\nEND:VCALENDAR\n",
        ),
    ],
)
def test_a_value_is_written_and_every_other_byte_stays(
    content: bytes, form: str, name: str, cells: dict[str, dict[str, Cell]], expected: bytes
) -> None:
    records = records_of(content, form, name)
    assert records.edited(Edit((), cells)) == expected
    again = {each.id: each for each in records_of(expected, form, name).records}
    assert all(str(again[one].cells[field]) == str(v) for one, new in cells.items() for field, v in new.items())


def test_a_letter_that_the_encoding_has_not_is_refused() -> None:
    records = records_of("naam;x\nAdà;y\nBéa;z\n".encode("cp1252"), "csv", "a.csv")
    with pytest.raises(Unreadable, match="letters that the encoding"):
        records.edited(Edit((), {"1": {"naam": "Łucja"}}))


@pytest.mark.parametrize(
    ("content", "form", "name"),
    [
        (b"<a><b></a>", "xml", "a.xml"),
        (b'<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', "xml", "a.xml"),
        (b'{"a": ', "json", "a.json"),
        (b"[" * 5000 + b"]" * 5000, "json", "a.json"),
        (b"<a>" * 5000 + b"</a>" * 5000, "xml", "a.xml"),
        (b"no card", "text", "a.vcf"),
        (b"%PDF-1.7", "pdf", "a.pdf"),
        (b"\x00\xff\xfe\x01", "csv", "a.csv"),
    ],
)
def test_what_cannot_be_written_back_says_why(content: bytes, form: str, name: str) -> None:
    assert _refused(content, form, name).endswith(".")


@pytest.mark.parametrize(
    "form", ["csv", "json", "xml", "html", "text", "mbox", "eml", "xlsx", "ods", "odt", "docx", "zip"]
)
def test_a_hostile_content_costs_only_itself(form: str) -> None:
    chance = random.Random(form)
    for content in (b"", b"\x00" * 100, chance.randbytes(3000), b"PK\x03\x04" + chance.randbytes(500), b"<" * 4000):
        try:
            transform(content, "list-records", [form, "a"])
        except AssetUnreadable as error:
            assert error.message.endswith(".")
