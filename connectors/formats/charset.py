"""Finds out how the bytes of a text are encoded: what is claimed is tried first, and never believed.

Order: byte order mark; UTF-16 or UTF-32 by the place of the zero bytes; strict UTF-8; the claimed charset if it
decodes and looks like text; then the Western European single-byte charsets, told apart by which of them gives letters
where letters belong; at last charset-normalizer, for the rest of the world.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from dataclasses import dataclass

SAMPLE = 64 * 1024
"""Bytes that are looked at."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WESTERN = ("cp1252", "cp850", "mac_roman")
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_MULTIBYTE = ("utf-8", "utf-16", "utf-32", "utf-7")


@dataclass(frozen=True)
class Charset:
    """A charset that decodes the sample."""

    name: str
    """As Python's codecs call it."""
    certain: bool
    """By byte order mark or strict decoding; else it is the likeliest."""


def detect(sample: bytes, claimed: str = "", *, whole: bool = False) -> Charset | None:
    """The charset of a text that begins with `sample` (all of it if `whole`); None if it is not text."""
    for bom, name in _BOMS:
        if sample.startswith(bom):
            return Charset(name, certain=True)
    if name := _wide(sample):
        return Charset(name, certain=True)
    if _is_binary(sample):
        return None
    if _decodes(sample, "utf-8", whole):
        return Charset("utf-8", certain=True)
    return Charset(_likeliest(sample, _honest(sample, claimed, whole)), certain=False)


def _likeliest(sample: bytes, honest: str) -> str:
    """Among those that are possible; `honest` is the claimed one if it is possible."""
    western = max(_WESTERN, key=lambda name: (_likeness(sample, name), -_WESTERN.index(name)))
    latin = _is_mostly_ascii(sample)
    if honest and _likeness(sample, honest) >= (0.8 * _likeness(sample, western) if latin else 0.5):
        return honest
    if _mostly_utf8(sample):
        return "utf-8"
    if latin and _likeness(sample, western) >= 0.5:
        return western
    return _normalizer(sample) or western


def _is_mostly_ascii(sample: bytes) -> bool:
    """Whether letters beyond ASCII are as rare as in the languages of Western Europe."""
    letters = len(re.findall(rb"[A-Za-z]", sample))
    return len(re.findall(rb"[\x80-\xff]", sample)) <= 0.7 * letters + 8


def _wide(sample: bytes) -> str:
    """UTF-16 or UTF-32 without a mark: in European text one byte of each pair is nearly always zero."""
    pairs = len(sample) // 2
    if pairs < 2 or b"\x00" not in sample:
        return ""
    even, odd = sample[0 : pairs * 2 : 2], sample[1 : pairs * 2 : 2]
    zeros_even, zeros_odd = even.count(0) / pairs, odd.count(0) / pairs
    for mostly, rarely, name in ((zeros_odd, zeros_even, "utf-16-le"), (zeros_even, zeros_odd, "utf-16-be")):
        if mostly > 0.7 and rarely < 0.05 and _looks_like_text(sample, name):
            return name
    if len(sample) >= 8 and (zeros_even + zeros_odd) / 2 > 0.7:
        for name in ("utf-32-le", "utf-32-be"):
            if _looks_like_text(sample[: len(sample) // 4 * 4], name):
                return name
    return ""


def _looks_like_text(sample: bytes, name: str) -> bool:
    try:
        text = codecs.getincrementaldecoder(name)().decode(sample)
    except UnicodeDecodeError:
        return False
    strange = sum(1 for char in text if not (char.isprintable() or char in "\t\r\n\f\u2028\u2029\x1b"))
    return strange <= len(text) * 0.02


def _is_binary(sample: bytes) -> bool:
    """More control characters than a text with a few stray ones would have."""
    stray = len(_CONTROLS.findall(sample))
    return stray > 0 and stray > len(sample) * (0.02 if len(sample) > 64 else 0.1)


def _decodes(sample: bytes, name: str, whole: bool) -> bool:
    try:
        codecs.getincrementaldecoder(name)().decode(sample, whole)
    except (UnicodeDecodeError, LookupError):
        return False
    return True


def _honest(sample: bytes, claimed: str, whole: bool) -> str:
    """The claimed charset, if Python knows it as a text encoding and it decodes the sample."""
    try:
        info = codecs.lookup(claimed.strip().strip("\"'"))
    except (LookupError, ValueError):
        return ""
    if not info._is_text_encoding or info.name.startswith(_MULTIBYTE):
        return ""
    # Windows and HTML call cp1252 by the name of its subset, which has control characters in their place
    name = "cp1252" if info.name in ("iso8859-1", "ascii") else info.name
    return name if _decodes(sample, name, whole) else ""


def _mostly_utf8(sample: bytes) -> bool:
    """A UTF-8 text with a few bytes damaged: hundreds of valid sequences against some invalid ones."""
    text = sample.decode("utf-8", "replace")
    valid = sum(1 for char in text if char > "\x7f" and char != "\ufffd")
    return valid > 10 * text.count("\ufffd")


_GOOD = frozenset("éèêëàâäçùûüïîìíóòôöœæÿñáúßãõåø" + "ÉÈÊËÀÂÄÇÙÛÜÏÎÖÔŒÆÁÓÚÅØÑ")
_MARKS = frozenset("’‘“”«»€–—…°§£•·²³½¼µ®©™\xa0‰„‚¿¡´ºª")


def _likeness(sample: bytes, name: str) -> float:
    """How far the characters beyond ASCII are what Western European text has: 1 is all of them, below 0 is nonsense."""
    text = sample.decode(name, "replace")
    score, seen = 0.0, 0
    for match in re.finditer(r"[^\x00-\x7f]", text):
        seen += 1
        score += _fits(match[0], text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1])
        if seen >= 2000:
            break
    return score / seen if seen else 1.0


def _fits(char: str, before: str, after: str) -> float:
    """Between -1 and 1: a letter inside a word is right, a capital after a small letter or a box in a word is not."""
    in_word = before.isalpha() or after.isalpha()
    if char in _GOOD:
        if char.isupper() and before.islower():
            return -0.5
        if char.islower() and before.isupper() and after.isupper():
            return -0.3
        return 1.0 if in_word else 0.3
    if char.isalpha():
        return _fits_word(char, before, after)
    if char in _MARKS:
        between = before.isalpha() and after.isalpha()
        return 0.6 if not between or char == "’" else -0.5
    return -1.0 if in_word else -0.6


def _fits_word(char: str, before: str, after: str) -> float:
    """A letter that is not Western: right among its own kind, wrong inside a word of ASCII letters."""
    if _is_latin(char):
        return 0.4 if before.isalpha() or after.isalpha() else -0.3
    mixed = (before.isascii() and before.isalpha()) or (after.isascii() and after.isalpha())
    return -1.0 if mixed or (char.isupper() and before.islower()) else 0.9


def _is_latin(char: str) -> bool:
    return unicodedata.name(char, "").startswith("LATIN")


def _normalizer(sample: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(sample[:16_384], explain=False).best()
    return best.encoding if best else ""
