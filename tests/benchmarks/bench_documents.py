"""How fast documents are read, per format, in CPU time of one process: `python tests/benchmarks/bench_documents.py`."""

from __future__ import annotations

import io
import time
import zipfile
from collections.abc import Callable
from email.message import EmailMessage

import docx
import pptx
from odf.opendocument import OpenDocumentText
from odf.text import P
from reportlab.pdfgen import canvas

from connectors import Budget, Passage
from connectors.formats import Content, read_content

_LINE = "Regel over Anke Claes, Kerkstraat 1, 9700 Oudenaarde, geboren op 3 mei 1980 te Gent, dossier D-12."


def _saved(save: Callable[[io.BytesIO], object]) -> bytes:
    out = io.BytesIO()
    save(out)
    return out.getvalue()


def _pdf(pages: int) -> bytes:
    out = io.BytesIO()
    drawing = canvas.Canvas(out)
    for _ in range(pages):
        for line in range(40):
            drawing.drawString(50, 800 - 15 * line, _LINE)
        drawing.showPage()
    drawing.save()
    return out.getvalue()


def _word(paragraphs: int) -> bytes:
    document = docx.Document()
    for _ in range(paragraphs):
        document.add_paragraph(_LINE)
    return _saved(document.save)


def _slides(slides: int) -> bytes:
    deck = pptx.Presentation()
    for _ in range(slides):
        slide = deck.slides.add_slide(deck.slide_layouts[1])
        slide.shapes.title.text = _LINE
        slide.notes_slide.notes_text_frame.text = _LINE
    return _saved(deck.save)


def _text(paragraphs: int) -> bytes:
    document = OpenDocumentText()
    for _ in range(paragraphs):
        document.text.addElement(P(text=_LINE))
    return _saved(document.write)


def _rich(paragraphs: int) -> bytes:
    return rb"{\rtf1\ansi{\fonttbl{\f0 A;}}" + (rb"\pard\plain{\b " + _LINE.encode() + rb"}\par ") * paragraphs + b"}"


def _mailbox(mails: int) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "Anke <anke@claes.example>", "els@nys.example", "Dossier été"
    mail.set_content(f"{_LINE}\n" * 10)
    mail.add_alternative(f"<html><body><p>{_LINE}</p></body></html>", subtype="html")
    return (b"From anke@claes.example Thu Jan  1 00:00:00 2026\n" + mail.as_bytes() + b"\n") * mails


def _archive(members: int) -> bytes:
    document = _word(20)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(members):
            archive.writestr(f"{number}.docx", document)
    return out.getvalue()


_CASES: tuple[tuple[str, str, int, Callable[[int], bytes]], ...] = (
    ("pdf", "pages", 1000, _pdf),
    ("docx", "paragraphs", 20_000, _word),
    ("pptx", "slides", 100, _slides),
    ("odt", "paragraphs", 20_000, _text),
    ("rtf", "paragraphs", 20_000, _rich),
    ("mbox", "mails", 3000, _mailbox),
    ("zip", "documents", 300, _archive),
)


def main() -> None:
    """Print a line per format: units and megabytes of text per CPU second, best of three."""
    for name, unit, count, make in _CASES:
        data = make(count)
        best, length = min(_measured(data, name) for _ in range(3))
        print(f"{name:5} {count / best:10,.0f} {unit}/s {length / best / 1e6:8.1f} M characters/s")


def _measured(data: bytes, name: str) -> tuple[float, int]:
    started = time.process_time()
    parts = read_content(Content(io.BytesIO(data), len(data), f"x.{name}"), Budget(seconds=3600))
    length = sum(len(part.text) for part in parts if isinstance(part, Passage))
    return time.process_time() - started, length


if __name__ == "__main__":
    main()
