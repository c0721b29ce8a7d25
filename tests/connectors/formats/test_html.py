"""What people see of a page, and the data behind it."""

from __future__ import annotations

import pytest

PAGE = """<!doctype html><html><head><meta charset="{charset}"><title>Équipe</title>
<meta name="author" content="Zoé Dupont"><meta name="viewport" content="width=1">
<style>p {{ color: red }}</style><script>var secret = 1;</script>
<script type="application/ld+json">{{"name": "Jan Peeters"}}</script></head>
<body><!-- appeler Marie --><h1>Contacts</h1><p>M. <b>Jean</b>&nbsp;Dupont</p>
<table><tr><th>Nom</th><th>GSM</th></tr><tr><td>An&eacute;</td><td> 0470 </td></tr></table>
<img src="x.png" alt="Photo de Luc"><a href="mailto:luc%40mail.example?subject=x">écrire</a>
<form><input name="nom" value="Leroy"><textarea>deux
lignes</textarea><select><option value="m">Monsieur</option></select></form></body></html>"""


@pytest.mark.parametrize(
    ("declared", "actual"), [("utf-8", "utf-8"), ("utf-8", "cp1252"), ("iso-8859-1", "utf-8"), ("iso-8859-1", "cp1252")]
)
def test_all_that_carries_data(declared: str, actual: str, read_as) -> None:
    text = read_as(PAGE.format(charset=declared).encode(actual), "x.html").text
    for expected in (
        "Équipe",
        "author: Zoé Dupont",
        "appeler Marie",
        "M. Jean Dupont",
        "Nom | GSM",
        "Ané | 0470",
        "Photo de Luc",
        "luc@mail.example",
        "nom: Leroy",
        "deux\nlignes",
        "Monsieur",
        "Jan Peeters",
    ):
        assert expected in text
    assert "secret" not in text and "color" not in text and "width=1" not in text


def test_blocks_are_lines_and_inline_marks_are_not(read_as) -> None:
    text = read_as(b"<html><body><div>Rue Haute 1</div><div>1000 <i>Brux</i>elles</div>a<br>b</body></html>").text
    assert text.split("\n\n") == ["Rue Haute 1", "1000 Bruxelles"] or "1000 Bruxelles" in text.split("\n")
    assert "Rue Haute 1" in text.split("\n")


def test_broken_and_deep_pages_do_no_harm(read_as) -> None:
    assert "Dupont" in read_as(b"<html><body>" + b"<div>" * 5_000 + b"Dupont", "x.html").text
    assert "Dupont" in read_as(b"<html><p>Dupont<table><tr><td", "x.html").text


def test_a_page_without_text_is_empty(read_as) -> None:
    assert read_as(b"<html><body><script>1</script></body></html>", "x.html").codes == [("skipped", "empty")]
