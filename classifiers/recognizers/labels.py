"""Builds the forms of values that only a label gives away: `État civil : marié`, `klantnummer 48213`."""

from __future__ import annotations

import re
from collections.abc import Iterable

_BRACKETS = r"(?:[ ]?\([^()\n]{1,40}\))?"
_MARKS = r"""["'”’]?[ \t\u00a0]{0,3}"""
_COLON = r"(?:[:=|]|=>|->|\t|[.…_]{3,60})[ \t\u00a0]{0,12}"
"""What parts a label from its value: a colon, a tab, the edge of a cell, dots that lead to it."""
_LINE = r"[:=|]?[ \t\u00a0]{0,12}\r?\n?[ \t\u00a0]{0,12}"
_VERB = r"(?:est|is|ist|lautet|bedraagt|s[’'][ée]l[èe]ve [àa]|betr[äa]gt|was|[ée]tait|war|de|van|von|of)"
_VERB += r"[ :]{1,2}(?:(?:le|la|het|der|die|the)[ ])?"
_QUOTE = r"""["'“‘«]?[ ]?"""


def alternatives(words: Iterable[str]) -> str:
    """Any of the words, longest first, with whatever space, hyphen, underscore or apostrophe stands between parts."""
    ordered = sorted({word.rstrip("*") for word in words}, key=lambda word: (-len(word), word))
    return "|".join(_flexible(word) for word in ordered)


def labelled(labels: Iterable[str], value: str, *, strict: bool = False, words: int = 0) -> str:
    """A pattern for the value that follows a label.

    `strict`: only after a colon, an equals sign or a tab; otherwise also after a verb, a space or on the next line.
    `words`: so many words may stand between (`salaire brut mensuel actuel : …`).
    """
    between = _COLON if strict else rf"(?:{_COLON}|{_VERB}|{_LINE})"
    more = rf"(?:[ ][^\W\d_]{{2,14}}){{0,{words}}}" if words else ""
    return (
        rf"(?<![^\W_])(?:{alternatives(labels)}){more}\.?{_MARKS}{_BRACKETS}{_MARKS}{between}{_QUOTE}(?P<value>{value})"
    )


def _flexible(word: str) -> str:
    return re.escape(word).replace(r"\ ", r"[ _\-\u00a0]?").replace("'", "['’_ ]")
