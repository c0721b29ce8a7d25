"""Reads a mailbox in mbox form, one message at a time, however large the mailbox (RFC 4155; mboxrd quoting).

About 2,000 mails of two bodies in a second of CPU time (`tests/benchmarks/bench_documents.py`).
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import BinaryIO

from ...base import Extent, Part
from ..base import Content, Reading

_LINE = 1024 * 1024
_QUOTED = re.compile(rb"^>(>*From )", re.MULTILINE)
DATED = re.compile(rb"From (?:.*[ \d]\d:\d\d|.{0,200}\b(?:19|20)\d\d\s*$)")
HEADER = re.compile(rb"[!-9;-~]+:")
"""A `From ` line begins a message if it is dated, or if a header follows."""


def read_mbox(content: Content, reading: Reading) -> Iterator[Part]:
    """Each message as the member `message n`, counted from 1; one that fails takes no other with it."""
    count = 0
    for count, raw in enumerate(messages(content.stream), 1):
        locator = reading.locator.inside(f"message {count}")
        yield from reading.descend(Content(io.BytesIO(raw), len(raw), "message.eml", "message/rfc822"), locator)
    yield Extent(None, content.size, content.size, "mbox", {"messages": count})


def messages(stream: BinaryIO) -> Iterator[bytes]:
    """The messages, without the line that parts them and with quoted `>From ` lines as they were."""
    lines: list[bytes] = []
    after_blank = True
    waiting = b""
    """A line that may begin a message, until the line after it tells."""
    for line in _lines(stream):
        if waiting:
            if DATED.match(waiting) or HEADER.match(line):
                yield from _message(lines)
                lines = []
            else:
                lines.append(waiting)
            waiting = b""
        if after_blank and line.startswith(b"From "):
            waiting = line
        else:
            lines.append(line)
        after_blank = not line.strip()
    yield from _message([*lines, waiting] if waiting and not DATED.match(waiting) else lines)


def _lines(stream: BinaryIO) -> Iterator[bytes]:
    while line := stream.readline(_LINE):
        yield line


def _message(lines: list[bytes]) -> Iterator[bytes]:
    raw = b"".join(lines)
    if raw.strip():
        yield _QUOTED.sub(rb"\1", raw) if b"\n>" in raw else raw
