"""Cuts text into tokens that cover it whole, so that offsets are sums of lengths and never searched for.

Every token may carry one following blank. A word keeps its inner hyphens and apostrophes (`Jean-Pierre`, `O'Brien`),
loses a French elision (`l'`, `d'`) to a token of its own, and initials stay with their full stops (`J.-P.`, `E.`). A
word that a line's end cuts (`Hohen-⏎stein`, `Jean-⏎Marc`) is one token, known as it is without the cut.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .titles import CUT_SHORT

_TOKEN = re.compile(
    r"""(?:
        [A-Za-zÀ-ÖØ-öø-ÿ]++(?![\w.+@:'’-])                # a word and nothing else: most tokens, the fastest told
      | [^\w\s'’]                                               # a sign
      | \d++(?![\w.,/:+@-])                                    # a number and nothing else
      | [A-Za-zÀ-ÖØ-öø-ÿ]{7,}+(?=[.:]\s)                   # the last word of a sentence, too long to be cut short
      | (?:[dlnmtscj]|[Qq]u|[DLNMTSCJ])['’](?=[^\W\d_])      # elision
      | ['’][ts](?=[ ][^\W\d_])                                # 't Hooft, 's Gravesande
      | (?:[^\W\d_]\.-?){1,4}(?![^\W\d_])(?=[\s,;)]|$|[A-Z])  # initials
      | [A-Z]-[A-Z]\.(?=[ ]?[A-ZÀ-ÖØ-Þ])                           # J-P., as if it were J.-P.
      | (?<![vn]\.[ ])(?:[A-Z]\.-?){0,3}(?!Ph\.D)(?:@)\.-?(?:(?:[A-Z]|@)\.-?){0,3}  # Th., A.Chr.: before a family name
        (?=[ ]?(?:[A-ZÀ-ÖØ-Þ]|(?:van|von|de[nr]?|te[nr])[ ]|d['’]))
      | [^\W_][\w.+-]{0,63}+@[\w-]{1,64}(?:\.[\w-]{1,64})+      # e-mail
      | (?:https?://|www\.)\S+
      | [^\W\d_]+(?:(?!['’]s(?![^\W\d_]))(?:['’]|-(?:(?<=[a-zß-ÿ]-)\r?\n[ ]*)?)[^\W\d_]+)*  # word, not its 's
      | \d+(?:[.,/:-]\d+)*                                    # number
      | [^\w\s] | _
    )[ ]?
    | [ ]?[\r\n][\s]* | \s+ | .""".replace("@)", "|".join(sorted(CUT_SHORT)) + ")"),
    re.VERBOSE | re.DOTALL,
)


_CUT = re.compile(r"-\r?\n[ ]*(\S)")


@dataclass(frozen=True)
class Tokens:
    """The tokens of one text, with where each begins and where its own characters end."""

    words: list[str]
    """Each token without its blank; a line end is `\\n`, other white space a tab."""
    starts: list[int]
    ends: list[int]

    def __len__(self) -> int:
        return len(self.words)


def surfaces(text: str) -> list[str]:
    """The tokens with their blanks: joined, they are the text."""
    return _TOKEN.findall(text)


def bare(surface: str) -> str:
    """A surface without its blank, and without the end of a line within; white space by its kind."""
    if surface.isspace():
        return "\n\n" if surface.count("\n") > 1 else "\n" if "\n" in surface or "\r" in surface else "\t"
    word = surface.rstrip(" ")
    return _CUT.sub(_mended, word) if "\n" in word else word


def _mended(cut: re.Match[str]) -> str:
    """`Hohen-⏎stein` loses the hyphen, which belongs to the end of the line; `Jean-⏎Marc` keeps it."""
    return cut[1] if cut[1].islower() else f"-{cut[1]}"


def tokenize(text: str) -> Tokens:
    """Words with offsets in Python characters."""
    words, starts, ends = [], [], []
    for word, start, end in _walk(text):
        words.append(word)
        starts.append(start)
        ends.append(end)
    return Tokens(words, starts, ends)


def _walk(text: str) -> Iterator[tuple[str, int, int]]:
    offset = 0
    for surface in surfaces(text):
        word = bare(surface)
        yield word, offset, offset + len(surface if surface.isspace() else surface.rstrip(" "))
        offset += len(surface)
