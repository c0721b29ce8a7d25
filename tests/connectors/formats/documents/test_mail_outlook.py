"""A message of Outlook gives its headers, recipients, bodies and attachments, embedded messages included."""

from __future__ import annotations

import struct

import pytest

from connectors.formats.mail.compressed_rtf import decompress


def _wide(**texts: str) -> dict[str, bytes]:
    return {f"__substg1.0_{number[1:]}001F": text.encode("utf-16-le") for number, text in texts.items()}


def _under(storage: str, streams: dict[str, bytes]) -> dict[str, bytes]:
    return {f"{storage}/{name}": content for name, content in streams.items()}


_SENT = struct.pack("<LLQ", 0x00390040, 6, 133_800_000_000_000_000)


def _message() -> dict[str, bytes]:
    return {
        "__properties_version1.0": bytes(32) + _SENT,
        **_wide(
            p0037="Dossier Claes", p1000="Beste Anke,\r\nzie bijlage", p0C1A="Élise Wouters",
            p5D01="elise@wouters.example",
            p0E04="Anke Claes", p007D="Received: from pc (192.0.2.7)", p8004="Afdeling Gent",
        ),
        **_under("__recip_version1.0_#00000000", _wide(p3001="Anke Claes", p39FE="anke@claes.example")),
        **_under("__recip_version1.0_#00000001", _wide(p3001="Els Nys", p3003="els@nys.example")),
        **_under(
            "__attach_version1.0_#00000000",
            {**_wide(p3707="lijst Zoë.txt"), "__substg1.0_37010102": b"Bart Peeters"},
        ),
        **_under(
            "__attach_version1.0_#00000001/__substg1.0_3701000D",
            {"__properties_version1.0": bytes(24), **_wide(p0037="Doorgestuurd", p1000="van Luc Somers")},
        ),
    }  # fmt: skip


def test_headers_recipients_bodies_and_attachments(read, compound):
    result = read(compound(_message()), "x.msg")
    headers = result.texts["headers"].split("\n")
    assert headers[:4] == [
        "From: Élise Wouters",
        "From: elise@wouters.example",
        "To: Anke Claes",
        "Subject: Dossier Claes",
    ]
    assert headers[4] == "Sent: 2024-12-30 02:40:00 UTC"
    assert result.texts["recipients"] == "Anke Claes, anke@claes.example\nEls Nys, els@nys.example"
    assert result.texts["body"] == "Beste Anke,\nzie bijlage"
    assert "192.0.2.7" in result.texts["technical headers"]
    assert "Afdeling Gent" in result.texts["properties"]
    assert result.texts["lijst Zoë.txt › lines 1-1"] == "Bart Peeters"
    assert result.texts["attachment 1 › body"] == "van Luc Somers"
    assert result.extent.format == "msg"
    assert result.omissions == []


def test_half_a_message_gives_the_text_that_remains(read, compound):
    message = {"__properties_version1.0": bytes(32), **_wide(p1000="Beste Anke Claes, dit gaat over Els. " * 200)}
    data = compound(message)
    result = read(data[: len(data) // 2], "x.msg")
    assert "Anke Claes" in result.texts["remains"]
    assert ("partial", "broken", "") in result.omissions


def test_the_older_form_in_a_code_page(read, compound):
    message = {"__properties_version1.0": bytes(32), "__substg1.0_1000001E": "Zoë à Liège".encode("cp1252")}
    assert read(compound(message), "x.msg").texts["body"] == "Zoë à Liège"


@pytest.mark.parametrize(
    ("number", "codec", "text"),
    [
        (1252, "cp1252", "Zoë à Liège"), (1251, "cp1251", "Анна из Гента"), (950, "cp950", "東京"),
        (65001, "utf-8", "Zoë"),
        (28592, "iso8859-2", "Łódź"),
    ],
)  # fmt: skip
def test_code_pages(read, compound, number, codec, text):
    pages = b"".join(struct.pack("<LLQ", tag, 6, number) for tag in (0x3FFD0003, 0x3FDE0003))
    message = {
        "__properties_version1.0": bytes(32) + pages,
        "__substg1.0_1000001E": text.encode(codec),
        "__substg1.0_10130102": f"<p>{text} html</p>".encode(codec),
    }
    result = read(compound(message), "x.msg")
    assert result.texts["body"] == text
    assert f"{text} html" in result.all


def test_html_is_left_out_only_where_it_says_the_same(read, compound):
    message = _message()
    message["__substg1.0_10130102"] = b"<html><body><p>Beste Anke, zie bijlage</p></body></html>"
    assert not any("body.html" in place for place in read(compound(message), "x.msg").texts)
    message["__substg1.0_10130102"] = b"<html><body><p>Beste Els, zie bijlage</p></body></html>"
    assert "Beste Els" in read(compound(message), "x.msg").all


def test_a_body_in_compressed_rich_text_alone(read, compound):
    rtf = rb"{\rtf1\ansi Beste Anke Claes}"
    packed = struct.pack("<LL4sL", len(rtf) + 12, len(rtf), b"MELA", 0) + rtf
    message = {"__properties_version1.0": bytes(32), "__substg1.0_10090102": packed}
    assert "Beste Anke Claes" in read(compound(message), "x.msg").all


def test_the_published_sample_of_compressed_rich_text():
    # [MS-OXRTFCP] 3.1.1
    raw = bytes.fromhex(
        "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
    )
    assert decompress(raw) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"


@pytest.mark.parametrize("cut", range(0, 49, 3))
def test_compressed_rich_text_cut_anywhere(cut):
    raw = bytes.fromhex(
        "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
    )
    assert decompress(raw[:cut]) in b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"
