"""Reads one mail message: headers, every body, every attachment; malformed ones as far as they go."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from email import message_from_bytes
from email.message import Message

from ...base import Extent, Omission, Part, Passage
from ..base import Content, Reading, Unreadable
from ..passages import at_place
from .signed import signed_content
from .wording import body_text, decode_short, decode_transfer, eight_bit, header_text, unflow, uuencoded

_TOLD = (
    "from", "sender", "reply-to", "to", "cc", "bcc", "subject", "date", "organization", "resent-from", "resent-to",
    "resent-cc", "keywords", "comments", "apparently-to", "x-sender", "disposition-notification-to",
)  # fmt: skip
_DULL = (
    "dkim-", "arc-", "domainkey-", "x-google-dkim", "x-ms-exchange-", "x-microsoft-antispam", "x-forefront-",
    "content-", "mime-version", "x-gm-message-state", "x-google-smtp-source", "autocrypt", "x-face", "face",
)  # fmt: skip
_SEALS = ("application/pkcs7-mime", "application/x-pkcs7-mime")
_PGP = "-----BEGIN PGP MESSAGE-----"
_LEVELS = 30
"""Multiparts in multiparts; message in message counts with `reading.depth`."""


def read_eml(content: Content, reading: Reading) -> Iterator[Part]:
    """The passages `headers` and `body`, then the attachments as members under their own names."""
    raw = content.stream.read(content.size + 1)
    try:
        message = message_from_bytes(raw)
    except Exception:  # noqa: BLE001  the parser of the standard library trips over some header forms
        raise Unreadable("failed", "broken", "The message cannot be taken apart.") from None
    yield from _Mail(reading).read(message)
    yield Extent(bytes_read=content.size, bytes_total=content.size, format="eml", attributes=_attributes(message))


def headers(message: Message, name: str) -> list[str]:
    """All values of a header, as text."""
    return [header_text(str(value)) for key, value in message.raw_items() if key.lower() == name]


def _attributes(message: Message) -> dict[str, str]:
    found = {
        "title": headers(message, "subject"),
        "author": headers(message, "from"),
        "created": headers(message, "date"),
    }
    return {name: values[0] for name, values in found.items() if values and values[0]}


@dataclass
class _Mail:
    """One message on its way through its parts."""

    reading: Reading
    attachments: int = 0
    plain: set[str] = field(default_factory=set, repr=False)
    """Bodies already given, as words, so that the same text in HTML is not given twice."""

    def read(self, message: Message) -> Iterator[Part]:
        yield from self._headers(message)
        yield from self._part(message, 0)

    def _headers(self, message: Message) -> Iterator[Passage]:
        told, technical = [], []
        for key, value in message.raw_items():
            line = f"{eight_bit(key)}: {header_text(str(value))}"
            if key.lower() in _TOLD:
                told.append(line)
            elif not key.lower().startswith(_DULL):
                technical.append(line)
        yield from at_place(told, self.reading.locator, "headers")
        yield from at_place(technical, self.reading.locator, "technical headers")

    def _part(self, part: Message, level: int) -> Iterator[Part]:
        kind = part.get_content_type()
        if level > _LEVELS:
            yield Omission("failed", "depth", "Parts are nested too deeply.", self.reading.locator)
        elif kind == "multipart/encrypted" or _is_sealed(part):
            yield self._encrypted()
        elif kind == "message/rfc822" and (inner := _inner(part)) is not None:
            yield from self._message(part, inner)
        elif part.is_multipart():
            yield from self._multipart(part, level)
        elif kind == "application/ms-tnef":
            reason = "Outlook's own package (winmail.dat) is not opened."
            yield Omission(
                "skipped", "unsupported", reason, self.reading.locator.inside(file_name(part) or "winmail.dat")
            )
        elif kind == "text/html" and not _is_attachment(part):
            yield from self._html(_payload(part), _charset(part))
        elif (kind == "text/plain" or part.get_content_maintype() == "multipart") and not _is_attachment(part):
            yield from self._plain(part)
        else:
            yield from self._attached(part)

    def _multipart(self, part: Message, level: int) -> Iterator[Part]:
        beside = [eight_bit(text) for text in (part.preamble, part.epilogue) if text and "MIME" not in text]
        yield from at_place(beside, self.reading.locator, "beside the parts")
        for inner in part.get_payload():
            if isinstance(inner, Message):
                if part.get_content_maintype() == "message":  # a delivery status is a list of blocks of headers
                    lines = [f"{eight_bit(key)}: {header_text(str(value))}" for key, value in inner.raw_items()]
                    yield from at_place(lines, self.reading.locator, "delivery status")
                yield from self._part(inner, level + 1)

    def _plain(self, part: Message) -> Iterator[Part]:
        text = body_text(_payload(part), _charset(part))
        if _parameter(part, "format").lower() == "flowed":
            text = unflow(text, delete_space=_parameter(part, "delsp").lower() == "yes")
        self.plain.add(_words(text))
        yield from at_place(text.split("\n"), self.reading.locator, "body")
        if _PGP in text:
            yield self._encrypted()
        for name, raw in uuencoded(text):
            self.attachments += 1
            yield from self.reading.descend(Content(io.BytesIO(raw), len(raw), name), self.reading.locator.inside(name))

    def _html(self, raw: bytes, charset: str) -> Iterator[Part]:
        """Read by the reader of HTML; left out where it says word for word what a plain body said."""
        if not raw.strip():
            return
        content = Content(io.BytesIO(raw), len(raw), "body.html", "text/html", charset)
        parts = list(self.reading.descend(content, self.reading.locator.inside("body.html")))
        words = _words("\n".join(part.text for part in parts if isinstance(part, Passage)))
        if words not in self.plain or not all(isinstance(part, Passage | Extent) for part in parts):
            yield from parts

    def _attached(self, part: Message) -> Iterator[Part]:
        self.attachments += 1
        name, kind = file_name(part), part.get_content_type()
        locator = self.reading.locator.inside(name or f"attachment {self.attachments}")
        raw = _payload(part)
        if kind in _SEALS and (signed := signed_content(raw)):
            name, kind, raw = "message.eml", "message/rfc822", signed
        if raw.strip():
            content = Content(io.BytesIO(raw), len(raw), name, kind, _charset(part))
            yield from self.reading.descend(content, locator)
        elif name:
            yield Omission("skipped", "empty", "The attachment is empty.", locator)

    def _message(self, part: Message, inner: Message) -> Iterator[Part]:
        """A message sent on as an attachment: read here, since writing it out again may fail where reading does not."""
        self.attachments += 1
        locator = self.reading.locator.inside(file_name(part) or f"message {self.attachments}")
        depth = self.reading.depth + 1
        if depth > _LEVELS:
            yield Omission("failed", "depth", "Messages are nested too deeply.", locator)
        else:
            yield from _Mail(replace(self.reading, locator=locator, depth=depth)).read(inner)

    def _encrypted(self) -> Omission:
        return Omission("skipped", "encrypted", "The message is encrypted.", self.reading.locator.at("body"))


def _inner(part: Message) -> Message | None:
    """The message in a `message/rfc822` part that is not packed against the rules."""
    payload = part.get_payload()
    inner = payload[0] if isinstance(payload, list) and payload else None
    packed = str(part.get("content-transfer-encoding", "")).strip().lower() in ("base64", "quoted-printable")
    return inner if isinstance(inner, Message) and not packed else None


def _payload(part: Message) -> bytes:
    encoding = str(part.get("content-transfer-encoding", ""))
    if part.is_multipart():
        raw = b"".join(_payload(inner) for inner in part.get_payload() if isinstance(inner, Message))
    else:
        del part["content-transfer-encoding"]  # with it, the library gives up on what is a little damaged
        found = part.get_payload(decode=True)
        raw = found if isinstance(found, bytes) else b""
    return decode_transfer(raw, encoding)


def _charset(part: Message) -> str:
    try:
        return str(part.get_content_charset("") or "")
    except (LookupError, ValueError, TypeError):
        return ""


def _parameter(part: Message, name: str, header: str = "content-type") -> str:
    """A parameter, RFC 2231 and RFC 2047 decoded."""
    fields = Message()
    for key, raw in part.raw_items():
        if key.lower() == header and header not in fields:
            fields[header] = eight_bit(str(raw))
    try:
        value = fields.get_param(name, "", header)
    except (LookupError, ValueError, TypeError, IndexError):
        return ""
    if isinstance(value, tuple):
        charset, _, text = value
        return decode_short(str(text).encode("latin-1", "replace"), charset or "")
    return header_text(str(value or ""))


def file_name(part: Message) -> str:
    """What the sender called an attachment."""
    return _parameter(part, "filename", "content-disposition") or _parameter(part, "name")


def _is_attachment(part: Message) -> bool:
    return str(part.get("content-disposition", "")).strip().lower().startswith("attachment") or bool(file_name(part))


def _is_sealed(part: Message) -> bool:
    """S/MIME that is encrypted, not merely signed (RFC 8551, 3.2.2)."""
    if part.get_content_type() not in _SEALS:
        return False
    return _parameter(part, "smime-type").lower() not in ("signed-data", "certs-only", "compressed-data")


def _words(text: str) -> str:
    return " ".join(text.split())
