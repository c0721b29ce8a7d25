"""One table says what bytes are, and the three who ask it (files, cells, copies) agree."""

from __future__ import annotations

import io

import pytest

from connectors.formats.base import Content
from connectors.formats.sniff import sniff
from connectors.signatures import DOCUMENTS, signature
from reports.answer.attaching import is_image, suffix_of

_TIFF = b"II*\x00" + bytes(12)
_WEBP = b"RIFF\x10\0\0\0WEBPVP8 "
_BMP = b"BM\x36\0\0\0\0\0\0\0\x36\0\0\0"
_HEIC = b"\0\0\0\x18ftypheic\0\0\0\0"


@pytest.mark.parametrize(
    ("head", "media_type", "suffix"),
    [
        (_TIFF, "image/tiff", ".tif"),
        (_WEBP, "image/webp", ".webp"),
        (_BMP, "image/bmp", ".bmp"),
        (_HEIC, "image/heif", ".heic"),
    ],
)
def test_pictures_are_known_by_file_by_cell_and_by_copy(head: bytes, media_type: str, suffix: str) -> None:
    kind = signature(head)
    assert kind is not None and kind.media_type == media_type
    assert sniff(Content(io.BytesIO(head), len(head), "scan")) == "image"
    assert is_image(head) and suffix_of(head) == suffix


@pytest.mark.parametrize("text", [b"BMW rijdt niet meer", b"RIFF is a word too", b"MMXXIV", b"GIF84 forms", b"PK"])
def test_words_that_begin_alike_are_text(text: bytes) -> None:
    assert signature(text) is None
    assert not text.startswith(DOCUMENTS)
    assert suffix_of(text) == ".bin"
