"""Content made to take for ever ends in bounded time: no reader is worse than linear in what it reads."""

from __future__ import annotations

import io
import time
import zipfile

import docx
import pytest
from reportlab.pdfgen import canvas

from connectors.formats.pdf.text import repair

_SECONDS = 20.0


def _mail(head: bytes, body: bytes) -> bytes:
    return b"Received: x\nFrom: a@b.example\n" + head + b"\n\n" + body


def _zip_of(names: list[str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in names:
            archive.writestr(name, b"x")
    return out.getvalue()


def _pdf_with(tail: bytes) -> bytes:
    out = io.BytesIO()
    drawing = canvas.Canvas(out)
    drawing.drawString(50, 700, "Anke")
    drawing.save()
    return out.getvalue() + tail


def _word_with(body: str) -> bytes:
    out = io.BytesIO()
    docx.Document().save(out)
    done = io.BytesIO()
    with zipfile.ZipFile(out) as old, zipfile.ZipFile(done, "w", zipfile.ZIP_STORED) as new:
        for name in old.namelist():
            if name != "word/document.xml":
                new.writestr(name, old.read(name))
        space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        new.writestr("word/document.xml", f"<w:document xmlns:w='{space}'><w:body>{body}</w:body></w:document>")
    return done.getvalue()


_CASES = {
    "a header of spaces": lambda: _mail(b"Subject: " + b" " * 2_000_000 + b"x", b"y"),
    "a header of encoded words": lambda: _mail(b"Subject: " + b"=?utf-8?Q?=C3?= " * 50_000, b"y"),
    "half encoded words": lambda: _mail(b"Subject: " + b"=?a?q" * 200_000, b"y"),
    "a flowed body of short lines": lambda: _mail(b"Content-Type: text/plain; format=flowed", b"a \n" * 700_000),
    "a mailbox of lines that begin like a message": lambda: b"From a 1\n\n" * 200_000,
    "boundaries that nest": lambda: _mail(
        b"Content-Type: multipart/mixed; boundary=a", b"--a\nContent-Type: multipart/mixed; boundary=a\n\n" * 500
    ),
    "names of slashes": lambda: _zip_of(["/" * 60_000 + str(number) for number in range(30)]),
    "metadata that never ends": lambda: _pdf_with(b"<rdf:RDF" * 1_000_000),
    "objects that are no pages": lambda: b"%PDF-1.4\n" + b"1 0 obj /Type /Page " * 100_000,
    "digits and spaces": lambda: b"%PDF-1.4\n" + (b"1" + b" " * 5000) * 400,
    "braces": lambda: b"{\\rtf1" + b"{\\b x" * 300_000,
    "paragraphs in paragraphs": lambda: _word_with("<w:p>" * 900 + "<w:r><w:t>x</w:t></w:r>" + "</w:p>" * 900),
    "many fallbacks": lambda: _word_with(
        "<w:p>" + "<Choice><w:p/></Choice><Fallback><w:p><w:r><w:t>x</w:t></w:r></w:p></Fallback>" * 20_000 + "</w:p>"
    ),
    "attributes without end": lambda: _word_with("<w:p " + " ".join(f"a{n}='x'" for n in range(100_000)) + "/>"),
}


@pytest.mark.parametrize("name", sorted(_CASES))
def test_a_hostile_file_ends_in_time_and_is_told_of(read, name):
    data = _CASES[name]()
    started = time.process_time()
    result = read(data)
    assert time.process_time() - started < _SECONDS
    assert result.parts


def test_words_without_end_are_mended_in_linear_time():
    started = time.process_time()
    repair("a" * 2_000_000 + "-\n" * 100_000)
    assert time.process_time() - started < _SECONDS
