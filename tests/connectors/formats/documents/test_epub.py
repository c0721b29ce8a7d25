"""A book is read in the order of its spine, with its author; nothing of it is left out."""

from __future__ import annotations

import io
import zipfile

_CONTAINER = '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
_BOOK = """<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>Handboek</dc:title>
<dc:creator>Anke Claes</dc:creator></metadata><manifest><item id="b" href="twee.xhtml"/>
<item id="a" href="een%20.xhtml"/></manifest><spine><itemref idref="a"/><itemref idref="b"/></spine></package>"""


def _book(**more: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("mimetype", "application/epub+zip")
        package.writestr("META-INF/container.xml", _CONTAINER)
        package.writestr("OEBPS/book.opf", _BOOK)
        for name, line in (("twee", "tweede"), ("los", "los blad"), ("een ", "eerste")):
            package.writestr(f"OEBPS/{name}.xhtml", f"<html><body><p>{line} hoofdstuk van Els</p></body></html>")
        for name, text in more.items():
            package.writestr(f"META-INF/{name}.xml", text)
    return out.getvalue()


def test_chapters_in_order_and_the_rest(read):
    result = read(_book(), "x.epub")
    chapters = [text.split()[0] for place, text in result.texts.items() if "xhtml" in place]
    assert chapters == ["eerste", "tweede", "los"]
    assert result.texts["properties"] == "title: Handboek\ncreator: Anke Claes"
    assert result.extent.attributes["author"] == "Anke Claes"
    assert result.omissions == []


def test_a_locked_book_is_said_to_be(read):
    locked = '<encryption><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes256-cbc"/></encryption>'
    fonts = '<encryption><EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/></encryption>'
    assert read(_book(encryption=locked), "x.epub").omissions == [("skipped", "encrypted", "")]
    assert "eerste" in read(_book(encryption=fonts), "x.epub").all
