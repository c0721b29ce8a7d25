"""Takes the text of a statement apart into lines: what a page broke is joined, marks of lists and headings are told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_BULLET = re.compile(
    r"(?P<indent>\s*)(?P<mark>[•◦▪‣·●○■□➢➤✓✔*–—-]|o(?=\s)|\(?[a-z]\)|\(?\d{1,2}\)|\d{1,2}\.(?!\d)|\d{1,2}(?=\s{2,}\D)|[a-zA-Z]\.(?=\s)|[IVXivx]{1,5}[.)]"
    r"|\d{1,2}(?:\.\d{1,2}){1,3}\.?|(?:§|Artikel|Article|Art\.)\s?\d{1,2}[.:]?)\s+(?=\S)"
)
_PAGE = 160
"""Characters of a line of a page; where one is longer, lines are whole paragraphs and nothing is joined."""
_LONGEST = 3_000
"""Characters of a line; what is longer is no paragraph of a statement."""
_TITLE = "\x1c"
"""Stands before a line that its format marks as a heading."""
DOTS = "•◦▪‣·●○■□➢➤✓✔*–—-o"


@dataclass(frozen=True)
class Line:
    """One line of a statement, or one paragraph that a page had broken."""

    text: str
    indent: int
    mark: str
    before: bool
    """A blank line, or nothing, stands before it."""
    after: bool
    where: str
    dense: bool = False
    """The format leaves no blank line between paragraphs: every line is one."""
    title: int = 0
    """Its depth, where the format marks it as a heading."""


def lines_of(text: str, where: str) -> Iterator[Line]:
    """The lines of a text; those that a page has broken are joined again."""
    whole = text.replace("\r\n", "\n").replace("\f", "\n\n")
    raw = [piece for line in _unmarked(whole).split("\n") for piece in _bounded(line.rstrip())]
    joined: list[str] = []
    broken = max(map(len, raw), default=0) <= _PAGE
    for line in raw:
        if broken and joined and _continues(joined[-1], line):
            hyphen = joined[-1].endswith("-") and line.lstrip()[:1].islower()
            joined[-1] = (joined[-1][:-1] if hyphen else joined[-1] + " ") + line.strip()
        else:
            joined.append(line)
    written = sum(1 for line in joined if line.strip())
    dense = written > 8 and len(joined) - written < written / 10
    for index, line in enumerate(joined):
        if line.strip():
            title = int(line[1]) if line.startswith(_TITLE) else 0
            line = line[2:] if title else line
            bullet = _BULLET.match(line)
            mark = bullet["mark"] if bullet else ""
            bare = line[bullet.end() :] if bullet else line.strip()
            indent = len(line) - len(line.lstrip())
            before = index == 0 or not joined[index - 1].strip()
            after = index + 1 >= len(joined) or not joined[index + 1].strip()
            yield Line(" ".join(bare.split()), indent, mark, before or dense, after or dense, where, dense, title)


def _unmarked(text: str) -> str:
    """A text without the marks of Markdown; what they say of headings is kept."""
    text = re.sub(r"(?m)^\s{0,3}(#{1,6})\s+(.*?)\s*#*$", lambda m: f"\n{_TITLE}{len(m[1])}{m[2]}\n", text)
    text = re.sub(r"(?m)^(?:\*\*|__)([^*_\n]{3,100})(?:\*\*|__)\s*:?\s*$", rf"\n{_TITLE}6\1\n", text)
    text = re.sub(r"!?\[([^\]\n]*)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s\"[^\"\n]*\")?\)", r"\1", text)
    text = re.sub(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1", r"\2", text)
    return re.sub(r"&#x20;|&nbsp;|</?(?:br|p|b|i|u|em|strong)\s*/?>", " ", text)


def _bounded(line: str) -> list[str]:
    """A line as it is; one that is too long for a paragraph in pieces, its overlong words cut."""
    if len(line) <= _LONGEST:
        return [line]
    pieces: list[str] = [""]
    for word in line.split():
        if len(pieces[-1]) + len(word) > _LONGEST:
            pieces.append("")
        pieces[-1] += f" {word[:200]}"
    return [piece.strip() for piece in pieces]


def _continues(previous: str, line: str) -> bool:
    """Whether a page broke a sentence between two lines: a full line that ends without a stop, and goes on."""
    if (
        not previous.strip()
        or not line.strip()
        or len(previous) > _LONGEST
        or _BULLET.match(line)
        or " | " in line
        or " | " in previous
    ):
        return False
    ended = previous.rstrip()[-1] in ".:;?!"
    goes_on = line.lstrip()[0].islower() or (line.lstrip()[0] in '(«"“' and len(previous) > 60)
    return (not ended and len(previous.strip()) > 55) or (goes_on and not ended and len(previous.strip()) > 30)
