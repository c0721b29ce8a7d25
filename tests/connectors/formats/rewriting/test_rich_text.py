"""Paragraphs go from Rich Text files whatever surrounds them; formats, groups and everybody else's text stay."""

from __future__ import annotations

import io
import random

import pytest
from striprtf.striprtf import rtf_to_text

from connectors.editing import Edit
from connectors.formats import Unreadable
from connectors.formats.rewriting import records_of
from connectors.formats.rtf.parser import Parser

HEAD = (
    rb"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fnil\fcharset238 Arial CE;}}"
    rb"{\info{\title Nota}}{\header\pard Vigie\par}"
)


def rtf(body: bytes) -> bytes:
    return HEAD + body + b"}"


def lines(content: bytes) -> list[str]:
    return [text for place, text in Parser(content).lines() if place == "body" and text.strip()]


def without(content: bytes, said: str = "Ada") -> bytes:
    book = records_of(content, "rtf", "a.rtf")
    gone = tuple(r.id for r in book.records if said in str(r.cells["text"]))
    assert gone and all(r.removable for r in book.records if r.id in gone)
    return book.edited(Edit(gone))


def written(content: bytes, old: str, new: str) -> bytes:
    book = records_of(content, "rtf", "a.rtf")
    cells = {r.id: {"text": str(r.cells["text"]).replace(old, new)} for r in book.records if old in r.cells["text"]}
    assert cells
    return book.edited(Edit((), dict(cells)))


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (rb"\pard Bob\par Ada\par Cy\par", rb"\pard Bob\par Cy\par"),
        (rb"\pard\b Bob\b0\par Ada is ill\par Cy\par", rb"\pard\b Bob\b0\par Cy\par"),
        (rb"\pard\qc{\b Ada} is \'e9\u233?ill\par}\pard\ql Cy\par", None),
        (rb"\pard Ada\b\par Bob\b0\par", rb"\pard \b Bob\b0\par"),
        (rb"\pard\b0" b"\n" rb"Ada" b"\r\n" rb"lives\par" b"\n" rb"Bob\par", rb"\pard\b0" b"\n\r\n\n" rb"Bob\par"),
        (rb"{\f1 \'b3\'f3d\'9f Ada\tab x\line y\par }Bob", rb"{\f1 }Bob"),
        (rb"Bob\par Ada", rb"Bob\par "),
        (rb"Ada\par Ada\par Bob\par {\i Ada\i0\par}Cy\par", rb"Bob\par {\i \i0}Cy\par"),
    ],
)
def test_the_text_and_the_end_of_a_paragraph_go(body: bytes, expected: bytes | None) -> None:
    content = rtf(body) if body.count(b"{") == body.count(b"}") else rtf(body.replace(b"par}", b"par", 1))
    found = without(content)
    assert lines(found) == [line for line in lines(content) if "Ada" not in line]
    if expected is not None:
        assert found == rtf(expected)
    told = rtf_to_text(found.decode("latin-1"), encoding="cp1252")
    assert "Ada" not in told and ("Bob" in told) == (b"Bob" in body) and ("Cy" in told) == (b"Cy" in body)


def test_the_text_of_a_row_goes_and_its_cells_stay() -> None:
    rows = (
        rb"\trowd\cellx1\cellx2\intbl {Bob}\cell 1\cell\row\trowd\cellx1\cellx2\intbl {Ada}\cell 2\cell\row\pard Cy\par"
    )
    found = without(rtf(rows))
    assert found == rtf(rows.replace(b"Ada", b"").replace(rb"\cell 2", rb"\cell "))
    assert lines(found) == ["Bob | 1", " | ", "Cy"] or lines(found) == ["Bob | 1", "Cy"]


@pytest.mark.parametrize(
    "body",
    [
        rb"Ada{\footnote noot}\par Bob\par",
        rb'Ada {\field{\*\fldinst HYPERLINK "mailto:a@b.example"}{\fldrslt mail}}\par Bob\par',
        rb"Ada {\deleted Peeters}\par Bob\par",
        rb"Ada {\pict 00ff}\par Bob\par",
        rb"Ada {\*\annotation nakijken}\par Bob\par",
    ],
)
def test_what_hangs_on_a_paragraph_leaves_it_to_a_person(body: bytes) -> None:
    records = records_of(rtf(body), "rtf", "a.rtf").records
    assert [r.removable for r in records if "Ada" in str(r.cells["text"])] == [False]
    assert [r.removable for r in records if r.cells["text"] == "Bob"] == [True]


@pytest.mark.parametrize(
    ("body", "old", "new", "expected"),
    [
        (rb"\f0 Ada{\b  Jans}sens\par", "Janssens", "Peeters", None),
        (rb"\f0\'c9va\par", "Éva", "Anna", rb"\f0{}Anna\par"),
        (rb"Ren\'e9e\par", "Renée", "Rene", rb"Rene\par"),
        (rb"Ada\par", "Ada", "Zo\u00eb {x} \u0142 \U0001f600", rb"Zo\u235? \{x\} \u322? \u-10179?\u-8704?\par"),
        (rb"\u233?va (\u233?)\par", "éva", "Eva", rb"{}Eva (\u233?)\par"),
        (rb"een\tab Ada\par", "Ada", "Eva", rb"een\tab Eva\par"),
    ],
)
def test_text_is_written(body: bytes, old: str, new: str, expected: bytes | None) -> None:
    found = written(rtf(body), old, new)
    assert lines(found) == [line.replace(old, new) for line in lines(rtf(body))]
    assert expected is None or found == rtf(expected)


def test_a_file_that_is_cut_short_is_left_to_a_person() -> None:
    with pytest.raises(Unreadable):
        records_of(rtf(rb"Ada\par")[:-1], "rtf", "a.rtf")


def test_whatever_surrounds_a_paragraph_only_its_text_goes() -> None:
    chance = random.Random(7)
    pieces = (rb"\b ", rb"\b0", b"{", b"}", b"\n", rb"\f1 ", rb"\'e9", rb"\u322?", rb"\plain", rb"\pard\qc ", rb"\tab ")
    for _ in range(300):
        out, depth = io.BytesIO(), 0
        for number in range(chance.randint(2, 6)):
            for _ in range(chance.randint(1, 6)):
                piece = chance.choice(pieces)
                if piece == b"{":
                    depth += 1
                elif piece == b"}" and not depth:
                    continue
                elif piece == b"}":
                    depth -= 1
                out.write(piece)
                if chance.random() < 0.4:
                    out.write(chance.choice((b"Ada ", b"woord", b"-x", b" y9")))
            out.write(
                (b" n%d" % number) + chance.choice((rb"\par ", rb"\par", rb"\par" b"\n", rb"\sect ", rb"\line\par "))
            )
        content = rtf(out.getvalue() + b"}" * depth)
        before = lines(content)
        book = records_of(content, "rtf", "a.rtf")
        assert [r.cells["text"] for r in book.records] == before
        gone = {r.id for r in book.records if chance.random() < 0.5 and r.removable}
        found = book.edited(Edit(tuple(gone)))
        left = [r.cells["text"] for r in book.records if r.id not in gone]
        assert lines(found) == left, content
