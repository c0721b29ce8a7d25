"""Rich text says everything that a person could read in it, in whatever code page."""

# ruff: noqa: E501  (tables of cases)

from __future__ import annotations

import io

import docx
import pytest

_FONTS = (
    rb"{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fnil\fcharset238 Arial CE;}{\f2\fcharset161 Arial Greek;}"
    rb"{\f3\fcharset128 MS Mincho;}}"
)


def _rtf(body: bytes, head: bytes = rb"\ansi\ansicpg1252\deff0") -> bytes:
    return rb"{\rtf1" + head + _FONTS + body + b"}"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (rb"\pard \'e9t\'e9\par ", "été"),
        (rb"\f1 \'b3\'f3d\'9f\f0", "łódź"),
        (rb"\f2 \'c1\'ed\'ed\'e1", "Αννα"),
        (rb"\f3 \'93\'8c\'8b\'9e", "東京"),
        (rb"\u233?t\u233?", "été"),
        (rb"{\uc2 \u321\'a3\'a3\u243xx}d\u378?", "Łódź"),
        (rb"\u-10179?\u-8704?", "😀"),
        ("été".encode("cp1252"), "été"),
        ("été".encode(), "été"),
        (rb"\{a\}\\b\~c\_d\-e", r"{a}\b c-de"),
        (rb"a\tab b\line c", "a\tb\nc"),
        (rb"a\emdash b\rquote c", "a—b’c"),
        (rb"{\v verborgen}", "verborgen"),
        (rb"{\deleted Peeters}{\revised Claes}\par", "Claes\nPeeters"),
        (rb"\trowd\intbl Naam\cell Gent\cell\row", "Naam | Gent"),
        (rb"{\*\unknown onzin}{\pict 0000ff}{\stylesheet{\s0 Normal;}}tekst", "tekst"),
        (rb"{\*\shpinst{\sp{\sn a}{\sv b}}{\shptxt kader\par}}", "kader"),
        (b"een\ntwee\r\ndrie", "eentweedrie"),
        (b"een\\\ntwee", "een\ntwee"),
        (rb"{\pict\bin5 a}{}b\par}tekst", "tekst"),
        (rb"{\htmlrtf weg\htmlrtf0 blijft}", "blijft"),
    ],
)
def test_text_is_read_without_its_commands(read, body, expected):
    texts = read(_rtf(body), "x.rtf").texts
    assert "\n".join(text for place, text in texts.items() if place.startswith("paragraphs")) == expected


@pytest.mark.parametrize(
    ("body", "place", "expected"),
    [
        (rb"{\header\pard kop\par}", "header", "kop"),
        (rb"{\footerf voet}", "footer", "voet"),
        (rb"tekst{\footnote noot}meer", "footnotes", "noot"),
        (rb"tekst{\*\atnid EN}{\*\atnauthor Els Nys}{\*\annotation nakijken}", "comments", "Els Nys\nnakijken"),
        (rb'{\field{\*\fldinst HYPERLINK "mailto:anke@claes.example"}{\fldrslt mail}}', "links", "mailto:anke@claes.example"),
        (rb"{\info{\title Brief}{\author Ren\'e9e}{\operator Luc}}", "properties", "title: Brief\nauthor: Renée\noperator: Luc"),
        (rb"{\*\userprops {\propname Dossier}\proptype30{\staticval D-12}}", "properties", "propname: Dossier\nstaticval: D-12"),
        (rb"{\*\revtbl {Unknown;}{Luc Somers;}}", "properties", "author of changes: Luc Somers"),
    ],
)  # fmt: skip
def test_beside_the_body(read, body, place, expected):
    assert read(_rtf(body), "x.rtf").texts[place] == expected


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        (rb"\mac", rb"\'8et\'8e", "été"),
        (rb"\pca", rb"\'82t\'82", "été"),
        (rb"\ansi\ansicpg1251", rb"{\f9 \'c0\'ed\'ed\'e0}", "Анна"),
        (rb"\ansi\ansicpg99999", rb"\'e9t\'e9", "été"),
    ],
)
def test_text_is_read_in_the_code_page_that_it_names(read, head, body, expected):
    assert expected in read(_rtf(body, head), "x.rtf").all


def test_the_author_is_told_but_not_shown(read):
    extent = read(_rtf(rb"{\info{\author Anke Claes}}tekst"), "x.rtf").extent
    assert extent.attributes["author"] == "Anke Claes"
    assert "Claes" not in repr(extent)


def test_an_embedded_file_is_a_member(read):
    document = docx.Document()
    document.add_paragraph("in het object: Els Nys")
    file = io.BytesIO()
    document.save(file)
    data = file.getvalue()
    wrapped = b"\x01\x05\0\0\x02\0\0\0" + b"\x08\0\0\0Package\0" + b"\0" * 8 + len(data).to_bytes(4, "little") + data
    body = rb"{\object\objemb{\*\objdata " + wrapped.hex().encode() + rb"}{\result x}}"
    assert "in het object: Els Nys" in read(_rtf(body), "x.rtf").all


def test_what_is_cut_short_is_read_so_far(read):
    result = read(_rtf(rb"Anke Claes\par {\b Gent")[:-1], "x.rtf")
    assert "Anke Claes\nGent" in result.all
    assert result.omissions == [("partial", "broken", "")]


def test_a_hundred_thousand_braces(read):
    result = read(_rtf(b"{" * 100_000 + b"diep" + b"}" * 100_000), "x.rtf")
    assert "diep" in result.all
