"""Reads on over the ends of lines that only a page's width made: `et la caution, Mme Suzanne⏎Delacroix-Thys`.

PDFs, mails and scans cut lines anywhere; a letterhead, a list and a form end theirs for a reason. A line goes on where
it is long, is prose, ends in a letter, and the next one is prose too.
"""

from __future__ import annotations

import re

from ..words import SALUTATIONS

_LETTER = re.compile(r"[^\W\d_]")
_BEFORE_LETTER = re.compile(r"\n(?=[^\W\d_])")
"""With nothing asked before the line end `re` finds it as fast as anything could."""
_ITEM = re.compile(r"[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){0,2}(?: [–—-] | ?: )")
"""Whom or what a line of notes is about."""
_SHORTEST = 30
"""Letters from which a line is one that a page's width may have ended."""
_FEWEST = 3
"""Words in lower case that make a line prose."""
_STOPS = (".", ",", ";", ":", "!", "?")


def flowed(text: str) -> str:
    """The text with a blank for each such line end, so that it is as long and offsets stay."""
    if "\n" not in text:
        return text
    ends = [match.start() for match in _BEFORE_LETTER.finditer(text) if _goes_on(text, match.start())]
    if not ends:
        return text
    return " ".join(text[a:b] for a, b in zip([0, *(end + 1 for end in ends)], [*ends, len(text)], strict=True))


def _goes_on(text: str, end: int) -> bool:
    if not end or not _LETTER.match(text, end - 1):
        return False
    line = text[text.rfind("\n", 0, end) + 1 : end]
    if len(line) < _SHORTEST or not _is_prose(line):
        return False
    stop = text.find("\n", end + 1)
    following = text[end + 1 : stop if stop > 0 else len(text)]
    if following.split(None, 1)[0].rstrip(",!").lower() in SALUTATIONS:
        return False  # `Hoi Fleur, kan je …`, behind a line without its full stop
    if _ITEM.match(following):
        return False  # `Ada – bored, ask Dr Bell`
    if following[0].isupper() and ":" in line:
        return False  # `Reviewer: Conrad Blythe`, and then a sentence
    return _is_prose(following) or following.rstrip().endswith(_STOPS)


def _is_prose(line: str) -> bool:
    return sum(word[0].islower() for word in line.split()) >= _FEWEST
