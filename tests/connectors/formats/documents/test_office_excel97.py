"""What an Excel file of before 2007 holds around its cells, and whether it is locked."""

from __future__ import annotations

import struct

import pytest


def _record(kind: int, content: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


def _text(text: str, size: int = 2) -> bytes:
    return len(text).to_bytes(size, "little") + b"\0" + text.encode("latin-1")


_BOF = _record(0x809, struct.pack("<HHHHLL", 0x0600, 5, 0, 0, 0, 0))
_END = _record(0x0A)
_SHEET = _record(0x809, struct.pack("<HHHHLL", 0x0600, 0x10, 0, 0, 0, 0))


def _workbook(*around: bytes, globally: bytes = b"") -> bytes:
    """A workbook of one empty sheet."""
    name = b"Blad1"
    length = len(_BOF) + len(globally) + 4 + 8 + len(name) + len(_END)
    bound = _record(0x85, struct.pack("<LBBBB", length, 0, 0, len(name), 0) + name)
    return _BOF + globally + bound + _END + _SHEET + b"".join(around) + _END


def test_text_boxes_comments_and_headers(read, compound):
    box = _record(0x1B6, struct.pack("<HH6xHH6x", 0, 0, 10, 16)) + _record(0x3C, b"\0Belt Nadia")
    wide = _record(0x1B6, struct.pack("<HH6xHH6x", 0, 0, 5, 16)) + _record(0x3C, b"\1" + "Đurđa".encode("utf-16-le"))
    note = _record(0x1C, struct.pack("<HHHH", 1, 1, 0, 1) + _text("E. Nys"))
    header = _record(0x14, _text("&LVertrouwelijk&RPagina &P"))
    opened = _record(0x5C, _text("elsnys").ljust(112))
    found = read(compound({"Workbook": _workbook(box, wide, note, header, globally=opened)}), "lijst.xls")
    lines = found.texts["comments, headers and text boxes"].splitlines()
    assert lines == [
        "last opened by: elsnys",
        "text box: Belt Nadia",
        "text box: Đurđa",
        "comment by: E. Nys",
        "header: Vertrouwelijk Pagina",
    ]


def test_a_file_dropped_into_a_workbook(read, compound):
    label = b"brief.txt\0C:\\brief.txt\0"
    native = struct.pack("<LH", 0, 2) + label + struct.pack("<LL", 0, 0) + struct.pack("<L", 9) + b"Aan Nadia"
    found = read(compound({"Workbook": _workbook(), "MBD0001/\x01Ole10Native": native}), "lijst.xls")
    assert "Aan Nadia" in found.all
    assert any("brief.txt" in place for place in found.texts)


def test_an_embedded_document_that_is_not_read_is_told(read, compound):
    found = read(compound({"Workbook": _workbook(), "MBD0001/WordDocument": b"x" * 80}), "lijst.xls")
    assert found.omissions == [("partial", "unsupported", "")]


def test_a_locked_workbook(read, compound):
    locked = _workbook(globally=_record(0x2F, b"\1\0" + bytes(50)))
    found = read(compound({"Workbook": locked}), "lijst.xls")
    assert found.omissions == [("skipped", "encrypted", "")]


@pytest.mark.parametrize("cut", [3, 12, 40])
def test_a_stream_that_ends_early_ends_nothing_else(read, compound, cut):
    box = _record(0x1B6, struct.pack("<HH6xHH6x", 0, 0, 10, 16)) + _record(0x3C, b"\0Belt Nadia")
    stream = _workbook(box)
    found = read(compound({"Workbook": stream[:-cut]}), "lijst.xls")
    assert found.parts
