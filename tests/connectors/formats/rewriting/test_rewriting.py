"""Records are taken out, and every other byte stays: by format, charset and end of line."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable

import pytest

from connectors.formats.rewriting import records_of


def _without(content: bytes, form: str, name: str, gone: Callable[[str], bool]) -> bytes | None:
    records = records_of(content, form, name)
    if records is None:
        return None
    numbers = [each.number for each in records.records if any(gone(str(cell)) for cell in each.cells.values())]
    assert numbers, "nothing to take out"
    return records.without(numbers)


def _ada(cell: str) -> bool:
    return "Ada" in cell or "Adà" in cell


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_rows_of_csv(charset: str, end: str) -> None:
    rows = ["naam;plaats", "Bob;Liège", '"Adà; ""x"""; Brüssel', "Cyl;Köln", "Adà;Gent", "Dö;Aarschot"]
    content = end.join(rows).encode(charset)
    left = end.join(row for row in rows if "Adà" not in row)
    found = _without(content, "csv", "a.csv", _ada)
    assert found is not None and found == left.encode(charset)


def test_a_row_of_several_lines() -> None:
    content = b'name,note\nBob,x\nAda,"one\ntwo\nthree"\nCy,"a\nb"\n'
    assert _without(content, "csv", "a.csv", _ada) == b'name,note\nBob,x\nCy,"a\nb"\n'


def test_a_broken_quote_is_left_to_a_person() -> None:
    assert records_of(b'name,note\nBob,"x\nAda,y\nCy,z\n', "csv", "a.csv") is None


@pytest.mark.parametrize("gone", [{0}, {1}, {2}, {0, 1}, {1, 2}, {0, 2}, {0, 1, 2}])
@pytest.mark.parametrize("indent", [None, 2])
def test_objects_of_a_json_list(gone: set[int], indent: int | None) -> None:
    rows = [{"n": n, "name": "Ada" if n in gone else "Bob", "deep": {"x": [1, {"y": "],["}]}} for n in range(3)]
    for whole in (rows, {"total": 3, "rows": rows, "more": [1, 2]}):
        found = _without(json.dumps(whole, indent=indent).encode(), "json", "a.json", _ada)
        left = [row for row in rows if row["name"] != "Ada"]
        assert found is not None
        assert json.loads(found) == (left if whole is rows else {"total": 3, "rows": left, "more": [1, 2]})


def test_json_lines_keep_every_byte() -> None:
    content = b'{"a":  "Bob" }\n{"a": "Ada"}\n\n{"a":1.50}\n'
    assert _without(content, "jsonl", "a.jsonl", _ada) == b'{"a":  "Bob" }\n{"a":1.50}\n'


def test_other_json_is_left_to_a_person() -> None:
    assert records_of(b'{"name": "Ada", "age": 3}', "json", "a.json") is None
    assert records_of(b'["Ada", "Bob"]', "json", "a.json") is None


def test_entries_of_a_log() -> None:
    lines = [f"2026-01-0{n} 10:00:00 login {'Ada' if n == 3 else 'Bob'}\n" for n in range(1, 7)]
    lines.insert(3, "    at Ada.java:3\n")
    left = "".join(line for line in lines if "Ada" not in line)
    assert _without("".join(lines).encode(), "text", "a.log", _ada) == left.encode()


def test_prose_is_left_to_a_person() -> None:
    assert records_of(b"Dear Ada,\n\nBob is ill.\nPlease come.\n\nCy\n", "text", "letter.txt") is None


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


def test_rows_of_a_workbook_go_and_every_other_part_stays() -> None:
    content = _workbook([["name", "town"], ["Bob", "Gent"], ["Ada", "Gent"], ["Ada", "Hasselt"], ["Cy", "Gent"]])
    found = _without(content, "xlsx", "a.xlsx", _ada)
    assert found is not None
    rows = [[cell for cell in row if cell is not None] for row in _values(found)]
    assert [row for row in rows if row] == [["name", "town"], ["Bob", "Gent"], ["Cy", "Gent"]]
    before, after = zipfile.ZipFile(io.BytesIO(content)), zipfile.ZipFile(io.BytesIO(found))
    assert before.namelist() == after.namelist()
    changed = {name for name in before.namelist() if before.read(name) != after.read(name)}
    assert changed <= {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"}
    assert not any(b"Ada" in after.read(name) or b"Hasselt" in after.read(name) for name in after.namelist())


def test_a_workbook_that_computes_is_left_to_a_person() -> None:
    assert records_of(_workbook([["name"], ["Ada"], ["=A2"]]), "xlsx", "a.xlsx") is None


def test_a_damaged_workbook_is_left_to_a_person() -> None:
    assert records_of(_workbook([["name"], ["Ada"]])[:-40], "xlsx", "a.xlsx") is None


def _workbook(rows: list[list[str]]) -> bytes:
    import openpyxl

    book = openpyxl.Workbook()
    assert book.active is not None
    for row in rows:
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _values(content: bytes) -> list[list[object]]:
    import openpyxl

    sheet = openpyxl.load_workbook(io.BytesIO(content)).active
    assert sheet is not None
    return [list(row) for row in sheet.iter_rows(values_only=True)]
