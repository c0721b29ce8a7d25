"""Tells whom a stretch of a document names: by parts side by side, with a home behind the name, under a message."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from ..base import Finding
from ..names import Lexicon
from ..names.folding import fold

_SIGNED = re.compile(r"(?:[.!?,\n]\s{1,4})(?P<name>[^\W\d_a-zß-ÿ][^\W\d_]{1,14}(?:-[^\W\d_]{2,14})?)\s*$")
_BROKEN = re.compile(r"[ \t]?\n[ \t]?")
"""Between the words of a name that the line of a page breaks."""
_APART = re.compile(r"[ ]{2,8}|[ ]?[;|\t][ ]?")
"""Between the parts of a name in columns: `VERMEIREN   Griet`."""
_BEFORE_MARRIAGE = re.compile(
    r",? \(?(?:veuve|vve|née?|épouse|ép\.|weduwe|wed\.|echtgenote|echtg\.|geb\.|geborene|verwitwete|verw\."
    r"|widow of) (?:van )?"
)
"""Between two names of one person: `Geneviève Stassart, veuve Collin`."""
_BETWEEN = re.compile(r"[\s,;|·•\-–]{1,40}")
_AND = re.compile(r" (?:et|en|und|and) ")
"""No `&`, which joins the partners of a firm."""
_BOTH = re.compile(
    r"(?<!\w)(?:M\.|Mr|Monsieur|Mme|Madame|[Dd]e heer|[Gg]eachte heer|[Dd]hr\.?|[Mm]eneer|Herrn?|Mr\.?|Mrs\.?)"
    r" (?:et|en|und|and|&) (?:M\.|Mr\.?|Monsieur|Mme|Madame|[Mm]evrouw|[Mm]evr\.?|Frau|Mrs\.?|Ms\.?) $"
)
_LONGEST_BOTH = 30
"""Characters of the titles of two: `de heer en mevrouw`."""
_LEAST, _MOST = 5, 30
"""Letters of a mailbox that may be called after something."""
_EARLY = 20_000
"""Characters in which it is looked for."""
TOGETHER = 60
"""Characters between the given and the family name of one person in a form."""
_MESSAGE = {"EMAIL_ADDRESS", "PHONE_NUMBER", "POSTAL_ADDRESS"}


def at_home(text: str, findings: Iterable[Finding]) -> int:
    """How many persons have an address right behind the name."""
    starts = {f.start for f in findings if f.entity_type == "POSTAL_ADDRESS"}
    behind = (_BETWEEN.match(text, f.end) for f in findings if f.entity_type == "PERSON" and starts)
    return sum(match is not None and match.end() in starts for match in behind)


def in_parts(text: str, findings: Sequence[Finding]) -> Iterator[list[str]]:
    """The words of full names that are in parts: asked for side by side in a form or a table, or broken by a line."""
    parts = [f for f in findings if f.entity_type in ("GIVEN_NAME", "FAMILY_NAME")]
    at = 0
    while at + 1 < len(parts):
        one, other = parts[at], parts[at + 1]
        if one.entity_type == other.entity_type or other.start - one.end > TOGETHER:
            at += 1
            continue
        yield normal(f"{text[one.start : one.end]} {text[other.start : other.end]}").split()
        at += 2
    persons = [f for f in findings if f.entity_type == "PERSON"]
    for one, other in pairwise(persons):
        if _APART.fullmatch(text, one.end, other.start):
            both = text[one.start : one.end], text[other.start : other.end]
            if sum(map(_is_given, both)) == 1 and not any(" " in name for name in both):
                yield normal(" ".join(both)).split()
        if _BEFORE_MARRIAGE.fullmatch(text, one.end, other.start):
            yield normal(text[one.start : other.end]).split()
        if _BROKEN.fullmatch(text, one.end, other.start) and _is_given(text[one.start : one.end]):
            last = normal(text[other.start : other.end]).split()
            if len(last) == 1 or not _is_given(text[other.start : other.end].split()[0]):
                yield [*normal(text[one.start : one.end]).split(), *last]


def couples(text: str, findings: Sequence[Finding]) -> Iterator[list[str]]:
    """Who shares a family name with the next: `Tobias und Marlene Kuschel`."""
    persons = [f for f in findings if f.entity_type in ("PERSON", "GIVEN_NAME")]
    for one, other in pairwise(persons):
        if _AND.fullmatch(text, one.end, other.start) and _is_given(text[one.start : one.end]):
            first, *last = normal_words(text[other.start : other.end])
            if last and _is_given(first):
                yield [*normal(text[one.start : one.end]).split(), *last]


def families(text: str, findings: Iterable[Finding]) -> Iterator[list[str]]:
    """The family names of two who are named at once: `M. et Mme Detaille`."""
    for person in findings:
        if person.entity_type in ("PERSON", "FAMILY_NAME") and _BOTH.search(
            text, max(0, person.start - _LONGEST_BOTH), person.start
        ):
            yield normal(text[person.start : person.end]).split()


def _is_given(name: str) -> bool:
    return " " not in name and Lexicon.shared().given_grade(fold(name)) >= 1


def signed(text: str, findings: list[Finding], senders: set[str]) -> list[Finding]:
    """The given name under a message: `Bellen kan op 0451 04 67 00. Lut`."""
    match = _SIGNED.search(text, max(0, len(text) - 60))
    if not match or not any(f.entity_type in _MESSAGE for f in findings):
        return []
    start, end = match.span("name")
    folded = fold(match["name"])
    # a tagger may take a rare name for a town: the address that the message came from knows better
    guessed = {"LOCATION", "ORGANIZATION"} if folded in senders else set()
    taken = any(f.start < end and start < f.end and f.entity_type not in guessed for f in findings)
    if taken or (folded not in senders and Lexicon.shared().given_grade(folded) < 1):
        return []
    return [Finding(start, end, "GIVEN_NAME", 0.7, recognizer="signature")]


def is_of_the_text(mailbox: str, text: str) -> bool:
    """Whether a mailbox is called after what its text is about, and nobody: `recall@` under a recall.

    Words run together count: `openbarewerken@` of the `Dienst Openbare Werken`.
    """
    lexicon = Lexicon.shared()
    letters = "".join(filter(str.isalpha, mailbox))
    if not _LEAST <= len(letters) <= _MOST or any(lexicon.given_grade(w) for w in re.findall(r"[^\W\d_]+", mailbox)):
        return False
    said = re.compile(rf"(?<![\w@.-]){'[ -]?'.join(letters)}(?![\w@])(?!\.\w)", re.IGNORECASE)
    return said.search(text, 0, _EARLY) is not None


def normal_words(value: str) -> list[str]:
    """The words of a name as it is written, without case and accents."""
    return fold(value).replace(".-", " ").replace(",", " ").replace(".", " ").split()


def normal(value: str) -> str:
    """A value as two writings of it compare: without case, accents, order and signs between words."""
    return " ".join(sorted(normal_words(value)))
