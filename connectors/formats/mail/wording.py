"""Turns the bytes of mail headers and bodies into text, whatever they claim to be (RFC 2045, 2047, 2231, 3676)."""

from __future__ import annotations

import base64
import binascii
import codecs
import quopri
import re
from collections.abc import Iterator

from ..charset import detect

_WORD = re.compile(r"=\?([^?\s]{1,75})\?([bBqQ])\?([^?]*)\?=")
_BETWEEN = re.compile(r"(=\?[^?\s]{1,75}\?[bBqQ]\?[^?]*\?=)[ \t\r\n]+(?==\?[^?\s]{1,75}\?[bBqQ]\?)")
_FOLD = re.compile(r"\r?\n[ \t]*")
_BEGIN = re.compile(r"^begin [0-7]{3,4} (\S[^\r\n]{0,255})$", re.MULTILINE)
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]")
_PAGES = {
    20127: "ascii", 65001: "utf-8", 20866: "koi8-r", 21866: "koi8-u", 50220: "iso2022_jp", 50221: "iso2022_jp",
    50222: "iso2022_jp", 50225: "iso2022_kr", 51932: "euc_jp", 51936: "gb2312", 51949: "euc_kr", 54936: "gb18030",
}  # fmt: skip
_SHIFTED = ("iso-2022", "iso2022", "utf-7", "utf7", "utf-16", "utf16", "utf-32", "hz")


def header_text(raw: str) -> str:
    """A header's value: unfolded, encoded words decoded, stray 8-bit bytes guessed."""
    text = eight_bit(_FOLD.sub(" ", raw))
    return _controls(_decode_words(_BETWEEN.sub(r"\1", text))).strip()


def _decode_words(text: str) -> str:
    """Neighbouring words of one charset are decoded together: a character may be split between them."""
    out: list[str] = []
    waiting, charset, at = b"", "", 0
    for match in _WORD.finditer(text):
        name = match[1].partition("*")[0].lower()
        if match.start() > at or name != charset:
            out.append(decode_short(waiting, charset))
            out.append(text[at : match.start()])
            waiting, charset = b"", name
        waiting += _bytes_of(match[2].lower(), match[3])
        at = match.end()
    return "".join([*out, decode_short(waiting, charset), text[at:]])


def _bytes_of(coding: str, text: str) -> bytes:
    raw = text.encode("utf-8", "surrogateescape")
    return decode_base64(raw) if coding == "b" else quopri.decodestring(raw, header=True)


def decode_short(raw: bytes, claimed: str) -> str:
    """A few words: in the claimed charset if they fit it, else UTF-8, else cp1252."""
    for name in (claimed, "utf-8", "cp1252"):
        try:
            if name and codecs.lookup(name)._is_text_encoding:
                return raw.decode("cp1252" if codecs.lookup(name).name == "iso8859-1" else name)
        except (LookupError, ValueError):
            continue
    return raw.decode("latin-1")


def page_name(number: int) -> str:
    """Python's codec for a code page of Windows; empty if it has none, or the number says nothing."""
    name = _PAGES.get(number, f"iso8859-{number - 28590}" if 28591 <= number <= 28605 else f"cp{number}")
    try:
        return codecs.lookup(name).name if number else ""
    except LookupError:
        return ""


def eight_bit(text: str) -> str:
    """A raw header with its bytes beyond ASCII, which no header should have, read as UTF-8 or cp1252."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return decode_short(text.encode("utf-8", "surrogateescape"), "")
    return text


def _controls(text: str) -> str:
    return "".join(char if char >= " " else " " for char in text)


def body_text(raw: bytes, claimed: str) -> str:
    """A text body; the claimed charset is tried, not believed."""
    if claimed.lower().startswith(_SHIFTED):
        try:
            return raw.decode(claimed)
        except (LookupError, ValueError):
            pass
    charset = detect(raw[:65536], claimed)  # not `whole`: the last character may be cut
    return raw.decode(charset.name if charset else "latin-1", "replace").replace("\r\n", "\n")


def unflow(text: str, *, delete_space: bool) -> str:
    """Lines that a mail program broke while it sent them, put together again (RFC 3676, 4.1)."""
    out: list[list[str]] = []
    open_line = False
    for line in text.split("\n"):
        flows = line.endswith(" ") and line != "-- "
        rest = line[:-1] if flows and delete_space else line
        if open_line and not line.startswith(">"):
            out[-1].append(rest)
        else:
            out.append([rest])
        open_line = flows and not line.startswith(">")
    return "\n".join("".join(parts) for parts in out)


def decode_base64(raw: bytes) -> bytes:
    """What base64 holds, foreign characters and a missing end ignored."""
    letters = _NOT_BASE64.sub(b"", raw)
    letters = letters[:-1] if len(letters) % 4 == 1 else letters
    return base64.b64decode(letters + b"=" * (-len(letters) % 4))


def decode_transfer(raw: bytes, encoding: str) -> bytes:
    """A body's bytes without their transfer encoding; an unknown one is left as it is."""
    match encoding.strip().lower():
        case "base64":
            return decode_base64(raw)
        case "quoted-printable":
            return quopri.decodestring(raw)
        case "x-uuencode" | "uuencode" | "x-uue" | "uue":
            return _decode_uu(raw)
    return raw


def uuencoded(text: str) -> Iterator[tuple[str, bytes]]:
    """(name, content) of the files that old mail programs wrote right into a body."""
    at = 0
    while match := _BEGIN.search(text, at):
        at = text.find("\nend", match.end())
        if at < 0:
            return
        yield match[1].strip(), _decode_uu(text[match.start() : at].encode("utf-8", "surrogateescape"))


def _decode_uu(raw: bytes) -> bytes:
    lines = raw.splitlines()
    start = next((at for at, line in enumerate(lines) if line.startswith(b"begin ")), -1) + 1
    out = []
    for line in lines[start:]:
        if line in (b"end", b"`", b""):
            break
        try:
            out.append(binascii.a2b_uu(line[: (((line[0] - 32) & 63) * 4 + 5) // 3 + 1]))
        except binascii.Error:
            continue
    return b"".join(out)
