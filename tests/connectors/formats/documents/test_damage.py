"""Whatever happens to a file, a reader gives parts or says that it cannot, in our words and in bounded time."""

from __future__ import annotations

import io
import random
import re
import tarfile
import time
import zipfile
from collections.abc import Iterator
from email.message import EmailMessage

import docx
import pptx
import pypdf
import pytest
from odf.opendocument import OpenDocumentText
from odf.text import P
from PIL import Image
from reportlab.pdfgen import canvas

from connectors import Budget, Extent, Locator, Omission, Part, Passage, Rows
from connectors.formats import READERS, Content, Reading, Unreadable
from connectors.formats.dispatch import read_content

_MUTANTS = 30
_SECONDS = 10.0
_CODES = {
    "encrypted",
    "unsupported",
    "empty",
    "broken",
    "ratio",
    "size",
    "depth",
    "members",
    "no-text",
    "timeout",
    "memory",
}
_CANARY = "Kanarievogel"
_LIBRARY_TEXT = re.compile(r"Error|Exception|0x[0-9a-f]+|Traceback|lxml|pdfium|zlib|codec", re.IGNORECASE)


def _word() -> bytes:
    document = docx.Document()
    for _ in range(30):
        document.add_paragraph(_CANARY)
    document.add_table(2, 2).cell(0, 0).text = _CANARY
    return _saved(document.save)


def _saved(save) -> bytes:
    out = io.BytesIO()
    save(out)
    return out.getvalue()


def _slides() -> bytes:
    deck = pptx.Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[1])
    slide.shapes.title.text = _CANARY
    slide.notes_slide.notes_text_frame.text = _CANARY
    return _saved(deck.save)


def _text() -> bytes:
    document = OpenDocumentText()
    for _ in range(30):
        document.text.addElement(P(text=_CANARY))
    return _saved(document.write)


def _pdf() -> bytes:
    out = io.BytesIO()
    drawing = canvas.Canvas(out)
    for _ in range(5):
        drawing.drawString(50, 700, _CANARY)
        drawing.acroForm.textfield(name="naam", value=_CANARY, x=50, y=500)
        drawing.showPage()
    drawing.save()
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(out.getvalue()))
    writer.add_attachment(f"{_CANARY}.txt", _CANARY.encode())
    return _saved(writer.write)


def _mail() -> bytes:
    message = EmailMessage()
    message["From"], message["Subject"], message["Received"] = f"{_CANARY} <a@b.example>", _CANARY, "x"
    message.set_content(_CANARY)
    message.add_alternative(f"<p>{_CANARY} b</p>", subtype="html")
    message.add_attachment(b"a;b\n1;2\n", maintype="text", subtype="csv", filename=f"{_CANARY}.csv")
    return message.as_bytes()


def _zip() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in (("a.txt", _CANARY.encode() * 20), ("b.docx", _word()), ("c.eml", _mail())):
            archive.writestr(name, data)
    return out.getvalue()


def _tar(mode: str) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode) as archive:
        for name, data in (("a.txt", _CANARY.encode() * 20), ("b.eml", _mail())):
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return out.getvalue()


def _picture(kind: str) -> bytes:
    exif = Image.Exif()
    exif[0x013B] = _CANARY
    exif.get_ifd(0x8825)[2] = (51.0, 3.0, 15.5)
    out = io.BytesIO()
    Image.new("RGB", (30, 30), "blue").save(out, kind, exif=exif)
    return out.getvalue()


_RTF = (
    rb"{\rtf1\ansi{\fonttbl{\f0\fcharset0 A;}}{\info{\author X}}\pard Kanarievogel \u233?\par"
    rb"{\field{\*\fldinst HYPERLINK}}}"
)
_CANARY_WIDE = _CANARY.encode("utf-16-le")
_MESSAGE = {
    "__properties_version1.0": bytes(48),
    "__substg1.0_0037001F": _CANARY_WIDE,
    "__substg1.0_1000001F": _CANARY_WIDE * 400,
    "__attach_version1.0_#00000000/__substg1.0_37010102": b"a;b\n1;2\n",
    "__attach_version1.0_#00000001/__substg1.0_3701000D/__substg1.0_0037001F": _CANARY_WIDE,
}
_BOOK = {
    "META-INF/container.xml": '<c><rootfile full-path="b.opf"/></c>',
    "b.opf": "<p><metadata><title>Kanarievogel</title></metadata><manifest><item id='a' href='a.xhtml'/></manifest>",
    "a.xhtml": "<html><body><p>Kanarievogel</p></body></html>",
}


def _book() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
        for name, text in _BOOK.items():
            archive.writestr(name, text)
    return out.getvalue()


_SEEDS = {
    "docx": _word,
    "pptx": _slides,
    "odt": _text,
    "pdf": _pdf,
    "eml": _mail,
    "mbox": lambda: (b"From a@b Thu Jan  1 00:00:00 2026\n" + _mail() + b"\n") * 3,
    "zip": _zip,
    "tar": lambda: _tar("w"),
    "gzip": lambda: _tar("w:gz"),
    "bzip2": lambda: _tar("w:bz2"),
    "xz": lambda: _tar("w:xz"),
    "rtf": lambda: _RTF,
    "epub": _book,
    "jpeg": lambda: _picture("JPEG"),
    "png": lambda: _picture("PNG"),
    "tiff": lambda: _picture("TIFF"),
    "webp": lambda: _picture("WEBP"),
}
_READERS = {"jpeg": "image", "png": "image", "tiff": "image", "webp": "image"}


def _mutants(data: bytes, seed: int) -> Iterator[bytes]:
    """Ten cut short, ten with a few bytes changed, ten with a stretch overwritten, moved or doubled."""
    chance = random.Random(seed)
    for _ in range(_MUTANTS // 3):
        yield data[: chance.randrange(len(data))]
        flipped = bytearray(data)
        for _ in range(chance.randrange(1, 20)):
            flipped[chance.randrange(len(data))] = chance.randrange(256)
        yield bytes(flipped)
        start = chance.randrange(len(data))
        end = min(len(data), start + chance.randrange(1, 200))
        yield data[:start] + chance.choice([b"", b"\xff" * 50, data[start:end] * 2, bytes(end - start)]) + data[end:]


@pytest.mark.parametrize("name", sorted(_SEEDS))
def test_a_reader_gives_parts_or_says_that_it_cannot(name):
    _attack(name, _SEEDS[name]())


@pytest.mark.parametrize("name", ["msg", "doc", "ppt"])
def test_readers_of_compound_files(name, compound):
    streams = {
        "msg": _MESSAGE,
        "doc": {"WordDocument": bytes(2048) + _CANARY_WIDE * 200, "1Table": bytes(5000)},
        "ppt": {"PowerPoint Document": b"\x0f\0\xee\x03\x40\0\0\0\0\0\xa0\x0f\x18\0\0\0" + _CANARY_WIDE * 300},
    }
    _attack(name, compound(streams[name]))


def _attack(name: str, data: bytes) -> None:
    assert name == "doc" or _CANARY in _said(list(read_content(_content(data), Budget())))
    reader = READERS.load(_READERS.get(name, name))
    for mutant in _mutants(data, seed=len(data)):
        reading = Reading(Locator(), Budget(), 0, lambda inner, where: read_content(inner, Budget(), locator=where))
        started = time.monotonic()
        try:
            parts = list(reader(_content(mutant), reading))
        except Unreadable as unreadable:
            parts = [Omission("failed", unreadable.code, unreadable.reason)]
        assert time.monotonic() - started < _SECONDS
        for part in parts:
            _check(part)


def _content(data: bytes) -> Content:
    return Content(io.BytesIO(data), len(data))


def _said(parts: list[Part]) -> str:
    return "\n".join(part.text for part in parts if isinstance(part, Passage))


def _check(part: Part) -> None:
    assert isinstance(part, Passage | Rows | Omission | Extent)
    assert _CANARY not in repr(part)
    if isinstance(part, Omission):
        assert part.code in _CODES
        assert _CANARY not in part.reason
        assert not _LIBRARY_TEXT.search(part.reason)
    if isinstance(part, Passage):
        part.text.encode("utf-8")
