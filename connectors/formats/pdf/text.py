"""Repairs what a page layout did to words: hyphens at line ends, ligatures, soft hyphens, control characters."""

from __future__ import annotations

import re
import unicodedata

_LIGATURES = {
    "\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\ufb05": "st", "\ufb06": "st",
}  # fmt: skip
_LIGATURE = re.compile("[\ufb00-\ufb06]")
_SOFT = re.compile("\u00ad(?:\n(?=\\w))?")
_PDFIUM_HYPHEN = re.compile("[\x02\ufffe\uffff]")
"""pdfium's own sign for a hyphen that ends a line."""
_HYPHENATED = re.compile(r"([^\W\d_]{2})[-‐]\n([^\W\d_]+)")
_BROKEN_AT_HYPHEN = re.compile(r"(?<=[\w.])[-‐]\n(?=[\w])")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")


def repair(text: str) -> str:
    """The text as a person reads it.

    A word parted at a line end is put together. Where the part after the hyphen begins with a small letter the hyphen
    was the typesetter's, else (`Dupont-` / `Durand`, `030-` / `22`) it belongs to the word and stays.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n")
    text = _PDFIUM_HYPHEN.sub("-\n", text).replace("-\n\n", "-\n")
    text = _SOFT.sub("", text)
    text = _LIGATURE.sub(lambda match: _LIGATURES[match[0]], text)
    text = _HYPHENATED.sub(_together, text)
    text = _BROKEN_AT_HYPHEN.sub("-", text)
    return unicodedata.normalize("NFC", _CONTROLS.sub("", text))


def _together(match: re.Match[str]) -> str:
    before, after = match[1], match[2]
    return before + after if after[0].islower() and before[-1].islower() else f"{before}-{after}"


def is_garbled(text: str) -> bool:
    """Whether the text layer is mostly signs that no font maps to a character: private use, unassigned, unknown."""
    signs = [char for char in text if not char.isspace()]
    if len(signs) < 20:
        return False
    unknown = sum(1 for char in signs if char == "\ufffd" or unicodedata.category(char) in ("Co", "Cn", "Cs"))
    return unknown > len(signs) / 2
