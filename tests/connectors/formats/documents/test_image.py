"""A picture gives what it says about itself in words, or is said to give nothing."""

from __future__ import annotations

import io

import pytest
from PIL import Image, PngImagePlugin


def _exif(big: bool = False) -> Image.Exif:
    exif = Image.Exif()
    exif.endian = ">" if big else "<"
    exif[0x013B] = "Anke Claes"
    exif[0x010E] = "Feest"
    exif[0x9C9C] = "met Élise Nys".encode("utf-16-le")
    exif.get_ifd(0x8769)[0x9286] = b"UNICODE\0" + "opmerking".encode("utf-16-be" if big else "utf-16-le")
    gps = exif.get_ifd(0x8825)
    gps[1], gps[2], gps[3], gps[4] = "N", (51.0, 3.0, 15.5), "W", (3.0, 43.0, 30.0)
    return exif


def _saved(kind: str, **options) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (20, 20), "blue").save(out, kind, **options)
    return out.getvalue()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
@pytest.mark.parametrize("big", [False, True])
def test_what_exif_tells_is_read(read, kind, big):
    result = read(_saved(kind, exif=_exif(big)), "x.jpg")
    text = result.texts["properties"]
    assert "artist: Anke Claes" in text
    assert "comment: met Élise Nys" in text
    assert result.extent.format == "image"
    assert result.omissions == []
    if kind != "TIFF":  # Pillow writes no directories but the first there
        assert "user comment: opmerking" in text
        assert result.extent.attributes["position"] == "51.054306, -3.725000"
        assert "51.05" not in repr(result.extent)


_XMP = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:p="http://ns.adobe.com/photoshop/1.0/" '
    'p:City="Gent"><dc:creator><rdf:Seq><rdf:li>Els Nys</rdf:li></rdf:Seq></dc:creator></rdf:Description>'
    "</rdf:RDF></x:xmpmeta>"
)


def test_xmp_in_jpeg_png_and_webp(read):
    png = PngImagePlugin.PngInfo()
    png.add_itxt("XML:com.adobe.xmp", _XMP, zip=True)
    for data in (_saved("JPEG", xmp=_XMP.encode()), _saved("PNG", pnginfo=png), _saved("WEBP", xmp=_XMP.encode())):
        text = read(data, "x").texts["properties"]
        assert "creator: Els Nys" in text
        assert "City: Gent" in text


def test_texts_of_a_png(read):
    png = PngImagePlugin.PngInfo()
    png.add_text("Author", "Anke Claes")
    png.add_text("Comment", "over Els", zip=True)
    png.add_itxt("Title", "Zoë")
    assert (
        read(_saved("PNG", pnginfo=png), "x.png").texts["properties"]
        == "author: Anke Claes\ncomment: over Els\ntitle: Zoë"
    )


def test_iptc_and_comment_of_a_jpeg(read):
    iptc = b"".join(
        b"\x1c\x02" + bytes([number]) + len(text).to_bytes(2, "big") + text
        for number, text in ((80, b"Els Nys"), (25, b"feest"), (25, b"Gent"), (120, "Zoë".encode()))
    )
    resource = b"Photoshop 3.0\0" + b"8BIM\x04\x04\0\0" + len(iptc).to_bytes(4, "big") + iptc
    block = b"\xff\xed" + (len(resource) + 2).to_bytes(2, "big") + resource
    plain = _saved("JPEG", comment=b"genomen door Luc")
    text = read(plain[:2] + block + plain[2:], "x.jpg").texts["properties"]
    assert text == "author: Els Nys\nkeyword: feest, Gent\ncaption: Zoë\ncomment: genomen door Luc"


def test_a_picture_without_words_is_said_to_be_one(read):
    for kind in ("JPEG", "PNG", "GIF", "BMP"):
        assert read(_saved(kind), "x").omissions == [("skipped", "no-text", "")]
