"""Word and PowerPoint files of before 2007 give their text by the place where it stands."""

from __future__ import annotations

import struct

import pytest

_WORD_PARTS = (
    "Brief aan Anke Claes\rNaam\x07Gent\x07\x07einde\r",
    "voetnoot\r",
    "kop\r",
    "",
    "nakijken\r",
    "",
    "kader\r",
    "",
)


def _word(parts=_WORD_PARTS, *, flags: int = 0, split: int = 25, name: str = "Els Nys") -> dict[str, bytes]:
    """The least that [MS-DOC] asks for: one piece in cp1252, then one in UTF-16."""
    text = "".join(parts)
    first, second = text[:split].encode("cp1252"), text[split:].encode("utf-16-le")
    start = 0x800
    pieces = struct.pack("<3L", 0, split, len(text))
    pieces += struct.pack("<HLH", 0, start * 2 | 0x40000000, 0) + struct.pack("<HLH", 0, start + len(first), 0)
    clx = b"\x02" + struct.pack("<L", len(pieces)) + pieces
    owners = struct.pack("<H", len(name)) + name.encode("utf-16-le") if name else b""
    head = bytearray(start)
    struct.pack_into("<2H", head, 0, 0xA5EC, 193)
    struct.pack_into("<H", head, 10, 0x0200 | flags)
    struct.pack_into("<8l", head, 0x4C, *map(len, parts))
    struct.pack_into("<2L", head, 0x9A + 8 * 33, 0, len(clx))
    struct.pack_into("<2L", head, 0x9A + 8 * 36, len(clx), len(owners))
    return {"WordDocument": bytes(head) + first + second, "1Table": clx + owners}


def test_the_parts_of_a_word_document(read, compound):
    result = read(compound(_word()), "x.doc")
    assert result.texts == {
        "paragraphs 1-3": "Brief aan Anke Claes\nNaam | Gent\neinde",
        "footnotes": "voetnoot",
        "header and footer": "kop",
        "comments": "nakijken",
        "text boxes": "kader",
        "properties": "author of comments: Els Nys",
    }
    assert result.extent.format == "doc"
    assert result.omissions == []


def test_fields_show_their_result_and_where_they_lead(read, compound):
    parts = ('schrijf \x13HYPERLINK "mailto:anke@claes.example"\x14mij\x15 vandaag\x1eof\x1f morgen\r', *[""] * 7)
    texts = read(compound(_word(parts)), "x.doc").texts
    assert texts["paragraphs 1-1"] == "schrijf mij vandaag-of morgen"
    assert texts["links"] == "mailto:anke@claes.example"


def test_an_empty_a_locked_and_a_broken_document(read, compound):
    assert read(compound(_word(("\r", *[""] * 7), split=1, name="")), "x.doc").omissions == [("skipped", "empty", "")]
    assert read(compound(_word(flags=0x0100)), "x.doc").omissions == [("skipped", "encrypted", "")]
    broken = {"WordDocument": bytes(64), "1Table": b""}
    assert read(compound(broken), "x.doc").omissions == [("failed", "broken", "")]


def test_half_a_document_gives_the_text_that_remains(read, compound):
    parts = ("Brief aan mevrouw Anke Claes in Gent, over het dossier van Els Nys\r" * 40, *[""] * 7)
    data = compound(_word(parts))
    result = read(data[: len(data) // 2], "x.doc")
    assert "Anke Claes in Gent" in result.texts["remains"]
    assert ("partial", "broken", "") in result.omissions


def _record(kind: int, content: bytes, version: int = 0) -> bytes:
    return struct.pack("<HHL", version, kind, len(content)) + content


def _container(kind: int, *records: bytes) -> bytes:
    return _record(kind, b"".join(records), 0xF)


@pytest.fixture
def slides(compound) -> bytes:
    drawn = struct.pack("<HL", 0xC0C0, 8) + "SPOED".encode("utf-16-le")[:8]
    records = [
        _container(1006, _record(4000, "Dia over Anke\rpunt".encode("utf-16-le")), _record(0xF00B, drawn, 0x13)),
        bytes(100),
        _container(1006, _container(1036, _record(4008, "Zoë in Gent".encode("latin-1")))),
        _container(1008, _record(4000, "notitie van Els".encode("utf-16-le"))),
        _container(12000, _record(4026, "Luc Somers".encode("utf-16-le")), _record(4026, "goed".encode("utf-16-le"))),
    ]
    return compound({"PowerPoint Document": b"".join(records), "Current User": bytes(20)})


def test_the_slides_of_a_presentation(read, slides):
    result = read(slides, "x.ppt")
    assert result.texts["slide 1"] == "Dia over Anke\npunt\nSPOE"
    assert result.texts["slide 2"] == "Zoë in Gent"
    assert result.texts["notes 1"] == "notitie van Els"
    assert result.texts["comments"] == "Luc Somers\ngoed"
    assert result.extent.format == "ppt"


def test_a_locked_presentation(read, compound):
    user = bytes(12) + b"\xdf\xc4\xd1\xf3"
    assert read(compound({"PowerPoint Document": b"x" * 50, "Current User": user}), "x.ppt").omissions == [
        ("skipped", "encrypted", "")
    ]


def test_a_file_dropped_into_a_document(read, compound):
    content = b"lijst van Els Nys\n"
    native = struct.pack("<LH", 0, 2) + b"lijst.txt\0C:\\lijst.txt\0" + bytes(4)
    native += struct.pack("<L", 4) + b"tmp\0" + struct.pack("<L", len(content)) + content
    data = compound({**_word(), "ObjectPool/_1/\x01Ole10Native": native})
    assert read(data, "x.doc").texts["lijst.txt › lines 1-1"].strip() == "lijst van Els Nys"
