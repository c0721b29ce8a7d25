"""Reads what Outlook saves (.msg): mails, contacts, appointments, with recipients and attachments.

A message is a storage of properties ([MS-OXMSG] 2); an embedded one is a storage inside it of the same form. Texts are
streams named by property number and type; numbers as in [MS-OXPROPS].
"""

from __future__ import annotations

import io
import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cached_property

import olefile

from ...base import Extent, Omission, Part
from ..base import Content, Reading, Unreadable
from ..passages import at_place
from ..remains import remains
from .compressed_rtf import decompress
from .wording import body_text, decode_short, page_name

_UNICODE, _ANSI, _BINARY, _OBJECT = "001F", "001E", "0102", "000D"
_HEADERS = {"0C1A": "From", "0042": "On behalf of", "5D01": "From", "0C1F": "From", "0065": "On behalf of",
            "5D02": "On behalf of", "0E04": "To", "0E03": "Cc", "0E02": "Bcc", "0050": "Reply-To",
            "0037": "Subject"}  # fmt: skip
_MESSAGE_PAGE, _BODY_PAGE = 0x3FFD0003, 0x3FDE0003
_DATES = {0x0039: "Sent", 0x0E06: "Received"}
_TECHNICAL = "007D"
_BODY, _HTML, _RTF = "1000", "1013", "1009"
_DULL = frozenset(
    {_BODY, _HTML, _RTF, _TECHNICAL, "001A", "0070", "0E1D", "1035", "003D", "3FFA", "1042", "300B", "0C1E", "0064"}
)
_STRING = re.compile(r"__substg1\.0_([0-9A-F]{4})(001F|001E|101F|101E)(?:-[0-9A-F]{8})?", re.IGNORECASE)
_LEVELS = 12
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)


def read_msg(content: Content, reading: Reading) -> Iterator[Part]:
    """The passages `headers`, `recipients`, `body` and `properties`, then the attachments as members."""
    ole = _opened(content)
    if ole is None:
        yield from _what_remains(content, reading)
        return
    with ole:
        message = _Item(ole, (), reading)
        yield from message.read()
        attributes = {"title": message.text("0037"), "author": message.text("0C1A")}
    told = {name: value for name, value in attributes.items() if value}
    yield Extent(bytes_read=content.size, bytes_total=content.size, format="msg", attributes=told)


def _opened(content: Content) -> olefile.OleFileIO | None:
    try:
        return olefile.OleFileIO(content.stream)
    except Exception:  # noqa: BLE001  olefile raises whatever the damage leads to
        return None


def _what_remains(content: Content, reading: Reading) -> Iterator[Part]:
    content.stream.seek(0)
    found = list(at_place(remains(content.stream.read()), reading.locator, "remains"))
    if not found:
        raise Unreadable("failed", "broken", "The message is damaged: it cannot be opened.")
    yield from found
    yield Omission("partial", "broken", "The message is damaged; only loose text of it was found.", reading.locator)
    yield Extent(bytes_read=content.size, bytes_total=content.size, format="msg")


@dataclass
class _Item:
    """One message, contact or appointment inside the file."""

    ole: olefile.OleFileIO = field(repr=False)
    path: tuple[str, ...] = field(repr=False)
    reading: Reading = field(repr=False)
    damaged: int = 0

    def read(self) -> Iterator[Part]:
        locator = self.reading.locator
        yield from at_place(self._headers(), locator, "headers")
        yield from at_place(self._recipients(), locator, "recipients")
        yield from at_place(self.text(_TECHNICAL).splitlines(), locator, "technical headers")
        yield from self._bodies()
        yield from at_place(self._properties(), locator, "properties")
        for storage in self._children("__attach_version1.0_"):
            yield from self._attachment(storage)
        if self.damaged:
            reason = f"{self.damaged} of the message's properties are damaged."
            yield Omission("partial", "broken", reason, locator)

    def _stream(self, *name: str) -> bytes:
        path = [*self.path, *name]
        if not self.ole.exists(path):
            return b""
        try:
            return bytes(self.ole.openstream(path).read())
        except Exception:  # noqa: BLE001  olefile raises whatever the damage leads to
            self.damaged += 1
            return b""

    def text(self, number: str, *storage: str) -> str:
        """A text property, from its Unicode stream or from that in the sender's code page."""
        if raw := self._stream(*storage, f"__substg1.0_{number}{_UNICODE}"):
            return raw.decode("utf-16-le", "replace").rstrip("\0")
        return decode_short(self._stream(*storage, f"__substg1.0_{number}{_ANSI}"), self._page).rstrip("\0")

    @cached_property
    def _fixed(self) -> dict[int, int]:
        """The properties of fixed length: tag → value."""
        raw = self._stream("__properties_version1.0")
        entries = (struct.unpack_from("<LLQ", raw, at) for at in range(24 if self.path else 32, len(raw) - 15, 16))
        return {tag: value for tag, _, value in entries}

    @property
    def _page(self) -> str:
        """The code page of texts that are not Unicode: the message's own, else that of its body."""
        return page_name(self._fixed.get(_MESSAGE_PAGE, 0) & 0xFFFF) or page_name(
            self._fixed.get(_BODY_PAGE, 0) & 0xFFFF
        )

    def _headers(self) -> Iterator[str]:
        seen = set()
        for number, name in _HEADERS.items():
            line = f"{name}: {self.text(number)}"
            if self.text(number).strip() and line not in seen:
                seen.add(line)
                yield line
        for tag, value in self._fixed.items():
            if tag & 0xFFFF == 0x40 and tag >> 16 in _DATES and value < 1 << 60:
                yield f"{_DATES[tag >> 16]}: {_EPOCH + timedelta(microseconds=value // 10):%Y-%m-%d %H:%M:%S} UTC"

    def _recipients(self) -> Iterator[str]:
        for storage in self._children("__recip_version1.0_"):
            parts = [self.text(number, storage) for number in ("3001", "39FE", "3003")]
            yield ", ".join(dict.fromkeys(part for part in parts if part.strip()))

    def _bodies(self) -> Iterator[Part]:
        """The plain text; HTML and RTF only where they say something else."""
        locator = self.reading.locator
        plain = self.text(_BODY)
        yield from at_place(plain.replace("\r\n", "\n").split("\n"), locator, "body")
        html = self._stream(f"__substg1.0_{_HTML}{_BINARY}") or self._stream(f"__substg1.0_{_HTML}{_ANSI}")
        html = html or self.text(_HTML).encode()
        rtf = decompress(self._stream(f"__substg1.0_{_RTF}{_BINARY}"))
        for name, raw in (("body.html", html), ("body.rtf", rtf)):
            if not raw.strip() or (plain.strip() and name == "body.rtf") or (name == "body.rtf" and html):
                continue
            charset = page_name(self._fixed.get(_BODY_PAGE, 0) & 0xFFFF) if name == "body.html" else ""
            content = Content(io.BytesIO(raw), len(raw), name, charset=charset)
            yield from self._unless_said(content, name, plain)

    def _unless_said(self, content: Content, name: str, plain: str) -> Iterator[Part]:
        parts = list(self.reading.descend(content, self.reading.locator.inside(name)))
        said = " ".join(getattr(part, "text", "") for part in parts)
        if " ".join(said.split()) != " ".join(plain.split()):
            yield from parts

    def _properties(self) -> Iterator[str]:
        """Every other text: what a contact or an appointment consists of."""
        for name in self._children("__substg1.0_"):
            match = _STRING.fullmatch(name)
            if not match or match[1].upper() in _DULL or match[1].upper() in _HEADERS:
                continue
            raw = self._stream(name)
            wide = match[2].upper().endswith("1F")
            text = raw.decode("utf-16-le", "replace") if wide else body_text(raw, self._page) if raw else ""
            if text.strip("\0 \r\n\t"):
                yield f"{match[1].upper()}: {text.strip(chr(0))}"

    def _children(self, prefix: str) -> list[str]:
        """The entries of this storage whose name begins so, each once, in order."""
        depth = len(self.path)
        found = (
            entry[depth]
            for entry in self.ole.listdir(streams=True, storages=True)
            if len(entry) > depth and tuple(entry[:depth]) == self.path and entry[depth].startswith(prefix)
        )
        return sorted(dict.fromkeys(found))

    def _attachment(self, storage: str) -> Iterator[Part]:
        name = self.text("3707", storage) or self.text("3704", storage) or self.text("3001", storage)
        number = storage.rpartition("#")[2].lstrip("0") or "0"
        locator = self.reading.locator.inside(name or f"attachment {number}")
        embedded = f"__substg1.0_3701{_OBJECT}"
        if self.ole.exists([*self.path, storage, embedded]):
            yield from self._embedded((storage, embedded), replace(self.reading, locator=locator))
            return
        raw = self._stream(storage, f"__substg1.0_3701{_BINARY}")
        if not raw:
            yield Omission("skipped", "empty", "The attachment is empty, or lies elsewhere.", locator)
            return
        content = Content(io.BytesIO(raw), len(raw), name, self.text("370E", storage))
        yield from self.reading.descend(content, locator)

    def _embedded(self, path: tuple[str, str], reading: Reading) -> Iterator[Part]:
        if not any(name.startswith("__") for name in _Item(self.ole, (*self.path, *path), reading)._children("__")):
            yield Omission("skipped", "unsupported", "The attachment is an object of another program.", reading.locator)
        elif reading.depth >= _LEVELS:
            yield Omission("failed", "depth", "Messages are nested too deeply.", reading.locator)
        else:
            yield from _Item(self.ole, (*self.path, *path), replace(reading, depth=reading.depth + 1)).read()
