"""The closed lists of terms that a declaration uses: legal bases, grounds, transfer instruments, rights.

Source: GDPR, Arts. 6, 9, 10, 12 to 22, 45 to 49, 77, as W3C DPV 2.3 writes them (`eu-gdpr:A6-1-c`).
"""

from __future__ import annotations

import re

LEGAL_BASES = frozenset(
    {
        *(f"A6-1-{letter}" for letter in "abcdef"),
        "A6-1-a-explicit-consent",
        "A6-1-a-non-explicit-consent",
        "A6-1-b-contract-performance",
        "A6-1-b-enter-into-contract",
        "A6-1-e-public-interest",
        "A6-1-e-official-authority",
        "A6-1-f-controller",
        "A6-1-f-third-party",
    }
)
SPECIAL_GROUNDS = frozenset({*(f"A9-2-{letter}" for letter in "abcdefghij"), "A10"})
TRANSFER_INSTRUMENTS = frozenset(
    {
        "A45-3",
        *(f"A46-2-{letter}" for letter in "abcdef"),
        "A46-3-a",
        "A46-3-b",
        *(f"A49-1-{letter}" for letter in "abcdefg"),
        "A49-2",
    }
)
RIGHTS = {
    "information": "A13",
    "access": "A15",
    "rectification": "A16",
    "erasure": "A17",
    "restriction": "A18",
    "notification": "A19",
    "portability": "A20",
    "objection": "A21",
    "automated-decisions": "A22",
    "withdraw-consent": "A7-3",
    "complaint": "A77",
}
"""Right → article."""
RIGHT_CASES = frozenset({*(f"A17-1-{letter}" for letter in "abcdef"), *(f"A18-1-{letter}" for letter in "abcd")})
"""The cases in which erasure and restriction are due."""

_WORDS = {
    r"explicit.*consent|consentement explicite": "A6-1-a-explicit-consent",
    r"consent|consentement|toestemming|einwilligung": "A6-1-a",
    r"pre.?contract|précontract|contract|contrat|overeenkomst|vertrag": "A6-1-b",
    r"legal.*oblig|oblig.*légal|wettelijk|rechtliche": "A6-1-c",
    r"vital": "A6-1-d",
    r"public|openbaar|öffentlich": "A6-1-e",
    r"legitimate|légitime|gerechtvaardigd|berechtigt": "A6-1-f",
    r"employment|social security|sécurité sociale|santé|health": "A9-2-b",
}


def normal_term(text: str) -> str:
    """A term without its prefix and in its usual spelling: `eu-gdpr:a6-1-C` and `Art. 6(1)(c)` are `A6-1-c`."""
    bare = text.strip().removeprefix("eu-gdpr:")
    article = re.fullmatch(r"(?i)a(?:rt(?:icle|ikel)?)?\.?\s*(\d{1,2})(.*)", bare)
    if not article:
        return bare
    rest = [part for part in re.split(r"[^0-9A-Za-z]+", article[2]) if part]
    return "-".join([f"A{article[1]}", *(part.lower() for part in rest)])


def term_hint(text: str) -> str:
    """The term that plain words such as `legal obligation` stand for; empty if none."""
    for pattern, term in _WORDS.items():
        if re.search(pattern, text.casefold()):
            return f"did you mean {term!r}?"
    return ""
