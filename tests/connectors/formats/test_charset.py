"""Texts come out as they were written, whatever is claimed about their charset."""

from __future__ import annotations

import pytest

FRENCH = "L’élève Noël François a reçu son « attestation » à Liège, où il fête ses 30 ans : 25 €.\n"
GERMAN = "Die Geschäftsführerin Frau Müller grüßt Herrn Groß aus Köln herzlich.\nÄrzte, Öl, Übung.\n"
UPPER = "DÉPARTEMENT DES RESSOURCES HUMAINES\nMADAME HÉLÈNE LEFÈVRE, NÉE À MONS\nFRANÇOIS LÊ\n"
PLAIN = "Nom: Dupont\nVille: Mons\n"


@pytest.mark.parametrize(
    "charset", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "mac_roman"]
)
@pytest.mark.parametrize("text", [FRENCH, GERMAN, UPPER, PLAIN], ids=["french", "german", "upper", "plain"])
def test_every_usual_charset(text: str, charset: str, read_as) -> None:
    assert read_as(text.encode(charset), "x.txt").text.removeprefix("\ufeff") == text


@pytest.mark.parametrize("charset", ["latin-1", "cp850"])
@pytest.mark.parametrize("text", [GERMAN, UPPER, "Née à Liège, la société Peña & Cie a été créée.\n"])
def test_charsets_without_typographic_quotes(text: str, charset: str, read_as) -> None:
    assert read_as(text.encode(charset), "x.txt").text == text


@pytest.mark.parametrize("claimed", ["utf-8", "us-ascii", "utf-16", "cp850", "no-such-charset", "hex", "iso-8859-7"])
def test_a_wrong_claim_is_not_believed(claimed: str, read_as) -> None:
    assert read_as(FRENCH.encode("cp1252"), "x.txt", charset=claimed).text == FRENCH


@pytest.mark.parametrize(
    ("charset", "text"),
    [("cp1250", "Zażółć gęślą jaźń, dzień dobry świecie.\n"), ("cp1251", "Привет, как дела, товарищ?\n")],
)
def test_a_right_claim_is(charset: str, text: str, read_as) -> None:
    assert read_as(text.encode(charset), "x.txt", charset=charset).text == text


def test_one_damaged_byte_does_not_spoil_the_rest(read_as) -> None:
    data = (FRENCH * 5).encode() + b"\xff\n" + (FRENCH * 5).encode()
    read = read_as(data, "x.txt")
    assert read.text == FRENCH * 5 + "\ufffd\n" + FRENCH * 5
    assert read.extent.attributes == {"charset": "utf-8", "undecodable": 1}


def test_a_character_on_the_edge_of_the_sample(read_as) -> None:
    text = "a" * 65_535 + "é" * 100
    assert read_as(text.encode(), "x.txt").text == text
