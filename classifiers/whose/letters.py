"""Tells where a letter speaks to whom it greets by name: `Madame Quoilin, … vous avez deux enfants à charge`."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..base import Finding
from ..recognizers.somebody import Sentence

_GREETING = re.compile(
    r"(?:^|[\n.–—-])[ \t]*(?:(?:chère?s?|bonjour|bonsoir|geachte|beste|dag|lieve|waarde|sehr geehrter?|liebe[rs]?"
    r"|guten tag"
    r"|hallo|dear|hello)[ ])?(?:monsieur|madame|mademoiselle|mijnheer|meneer|heer|mevrouw|mevr\.|dhr\.|herrn?|frau|mr"
    r"|mrs"
    r"|ms|docteur|dr\.)[ ](?:dr\. ?)?$",
    re.IGNORECASE,
)
"""How a letter begins, before the name."""
_GREETED = re.compile(r"[ \t]*(?:[,:!]|\n|\()")
_FAR = 24
_OPEN = re.compile(
    r"\?|(?<![^\W_])(?:(?:peut|peuvent|pouvez|pourrez|pourriez|souhaite[rz]|désirez|kunt|kan|mag|wenst|wilt|können"
    r"|könnten"
    r"|möchten|dürfen|may|can|could|would) (?:vous|u|sie|you)|vous (?:pouvez|pourrez|pourriez|souhaitez|désirez)"
    r"|u (?:kunt|kan|mag|wenst|wilt)|sie (?:können|könnten|möchten|dürfen)|you (?:may|can|could)"
    r"|merci de|veuillez|gelieve|bitte|please|ob sie|of u|si vous|whether you)(?![^\W_])",
    re.IGNORECASE,
)
"""What is asked, allowed or offered says nothing yet of who reads it."""


def speaks_from(text: str, names: Iterable[Finding]) -> int | None:
    """Where a letter begins to speak to whom it greets, if it greets somebody by name."""
    for name in names:
        if _GREETED.match(text, name.end) and _GREETING.search(text, max(0, name.start - _FAR), name.start):
            return name.end
    return None


def is_to_reader(text: str, finding: Finding) -> bool:
    """Whether the sentence tells its reader something of himself: `Sie haben zwei Kinder zu Lasten`."""
    sentence = Sentence.around(text, finding.start, finding.end)
    if not sentence.is_addressed or sentence.is_of_anybody or sentence.is_of_a_role:
        return False
    return _OPEN.search(sentence.text) is None
