"""Takes a person's identifiers out of a text that stays, and makes sure that none is left."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from connectors import ERASED

from ..subject import Identity
from ..subject.matching import Matcher

_BETWEEN = r"[\s./\-()]{0,3}"


class Redactor:
    """All spellings of one identity, looked for in running text."""

    def __init__(self, identity: Identity) -> None:
        self._matcher = Matcher(identity)
        self._names = [words for name, _ in identity.full_names() for words in _orders(name)]
        wanted = [one for one in self._matcher.wanted if one.entity_type not in ("PERSON", "POSTAL_ADDRESS")]
        self._values = sorted(
            {text for one in wanted for text in (one.value, *one.spellings, *one.spaced) if text},
            key=len,
            reverse=True,
        )

    def redacted(self, text: str) -> str | None:
        """The text without the identifiers; None if some of them cannot be taken out."""
        folded, places = _folded(text)
        spans = sorted(self._spans(folded))
        out, end = [], 0
        for start, stop in spans:
            first, last = places[start], places[stop - 1] + 1
            if first >= end:
                out.append(text[end:first] + ERASED)
                end = last
            elif last > end:
                end = last
        result = "".join(out) + text[end:]
        return result if spans and not self._matcher.in_text(result) else None

    def _spans(self, folded: str) -> Iterator[tuple[int, int]]:
        for words in self._names:
            joined = r"[\W_]{1,3}".join(map(re.escape, words))
            yield from (m.span() for m in re.finditer(rf"(?<!\w){joined}(?!\w)", folded))
        for value in self._values:
            body = re.escape(_folded(value)[0])
            if re.fullmatch(r"[\W\d]+|[A-Za-z]{2}\d{2}[\dA-Za-z ]+", value):
                body = _BETWEEN.join(map(re.escape, re.findall(r"[^\W_]", _folded(value)[0])))
            if body:
                yield from (m.span() for m in re.finditer(rf"(?<!\w)\+?{body}(?!\w)", folded))


def _folded(text: str) -> tuple[str, list[int]]:
    """Letters without accents and case, and for each the place in the text that it comes from."""
    folded, places = [], []
    for place, character in enumerate(text):
        for plain in unicodedata.normalize("NFKD", character).casefold():
            if not unicodedata.combining(plain):
                folded.append(plain)
                places.append(place)
    return "".join(folded), places


def _orders(name: str) -> Iterator[list[str]]:
    before, comma, after = name.partition(",")
    words = _folded(f"{after} {before}" if comma else name)[0].split()
    words = [part for word in words for part in re.split(r"[^\w]+", word) if part]
    for turn in range(len(words)):
        yield words[turn:] + words[:turn]
