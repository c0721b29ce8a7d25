"""Takes messages out of an mbox, and attachments out of a message; what a message says is never written anew."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from email import message_from_bytes
from email.message import Message

from ...editing import Edit, Record
from ..mail.mbox import DATED, HEADER
from ..mail.message import file_name, headers
from .base import Patch, Span, TextRecords, refused

_MESSAGE = re.compile(r"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\n]*\n")
_PARTICIPANTS = ("from", "sender", "reply-to", "to", "cc", "bcc", "delivered-to")
_RECORD_OF = "A message is a record of what was sent: it is not written anew."
_SIGNED = re.compile(r"multipart/(?:signed|encrypted)|application/(?:x-)?pkcs7-mime", re.IGNORECASE)


@dataclass(frozen=True)
class MailRecords(TextRecords):
    """Messages and their attachments, by who sent and who received them."""

    def edited(self, edit: Edit) -> bytes:
        """See `Editable`."""
        if edit.cells:
            raise refused(_RECORD_OF, "message")
        return super().edited(edit)

    def removals(self, gone: Collection[str]) -> Iterator[Patch]:
        """A message as a whole, or attachments of one that stays."""
        for span in self.spans:
            if span.record.id in gone and not any(span.record.id.startswith(f"{one}/") for one in gone):
                yield span.start, span.end, ""


def read_mbox(content: bytes, name: str) -> TextRecords:
    """The messages; whoever is only spoken of in one is no participant."""
    text = content.decode("latin-1")  # every byte is a character: nothing can be lost
    starts = [match.start() for match in _MESSAGE.finditer(text) if _begins(content, *match.span())]
    if not starts or text[: starts[0]].strip():
        raise refused("It is not cut cleanly into messages.")
    spans: list[Span] = []
    for number, (start, end) in enumerate(zip(starts, [*starts[1:], len(text)], strict=True), 1):
        begin = text.index("\n", start) + 1
        member = (f"message {number}",)
        message = message_from_bytes(content[begin:end])
        spans.append(Span(Record(str(number), "message", _participants(message), members=member), start, end))
        spans += _attachments(text, message, begin, end, f"{number}/", member)
    return MailRecords(text, "latin-1", tuple(spans))


def read_message(content: bytes, name: str) -> TextRecords:
    """A message alone: it cannot be taken out of itself, its attachments can."""
    text = content.decode("latin-1")
    message = message_from_bytes(content)
    whole = Span(Record("0", "message", _participants(message), removable=False, obstacle=_RECORD_OF), 0, len(text))
    return MailRecords(text, "latin-1", (whole, *_attachments(text, message, 0, len(text), "", ())))


def _begins(content: bytes, start: int, end: int) -> bool:
    """Whether a `From ` line begins a message, by the rule of the reader."""
    return bool(DATED.match(content, start, end) or HEADER.match(content, end))


def _participants(message: Message) -> dict[str, str]:
    found = {name: ", ".join(headers(message, name)) for name in _PARTICIPANTS}
    return {name: text for name, text in found.items() if text}


def _attachments(
    text: str, message: Message, start: int, end: int, prefix: str, member: tuple[str, ...]
) -> Iterator[Span]:
    """The files of a message whose parts stand side by side; of any other, and of a signed one, none."""
    boundary = message.get_boundary() if message.get_content_type() == "multipart/mixed" else None
    parts = message.get_payload()
    if not boundary or not isinstance(parts, list) or _SIGNED.search(str(message.get("content-type", ""))):
        return
    mark = re.compile(rf"^--{re.escape(boundary)}(?P<last>--)?[ \t]*\r?$\n?", re.MULTILINE)
    marks = list(mark.finditer(text, start, end))
    if len(marks) != len(parts) + 1 or not marks[-1]["last"]:
        return
    for number, part in enumerate(parts, 1):
        name = file_name(part) if isinstance(part, Message) else ""
        if name and not (isinstance(part, Message) and part.is_multipart()):
            record = Record(f"{prefix}{number}", "attachment", members=(*member, name))
            yield Span(record, marks[number - 1].start(), marks[number].start())
