"""Puts the proposals of all readers together: the draft of a declaration, and what nothing was found for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from . import activities, data, disclosure, entitlements, keeping, parties, reasons, transfers
from .below import sentences_below
from .block import Block
from .finding import Finding, found
from .reading import Statement
from .structure import blocks
from .words import Words, sentences

_EXPECTED = (
    "organisation.name", "organisation.version", "roles", "dpo.email", "authority.name", "applies_to", "categories",
    "origins", "legal_bases", "purposes", "retention", "recipients", "transfer_statement", "measures", "rights",
)  # fmt: skip
"""What a statement usually tells; what is not found is said, never invented."""


@dataclass(frozen=True)
class Draft:
    """A proposed declaration, as findings in the order of the file."""

    statement: Statement
    blocks: tuple[Block, ...]

    @cached_property
    def words(self) -> Words:
        """The lexicon by which it was read."""
        return Words(self.statement.language)

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """Every proposal."""
        every, words = list(self.blocks), self.words
        wider = sorted([*every, *sentences_below(every, words)], key=lambda block: block.number)
        who = parties.Parties(every, words)
        found = (
            *who.organisation(),
            *who.version(),
            *who.dpo(),
            *who.authority(),
            *who.entities(),
            *who.roles(),
            *self._sentences("legislation"),
            *self._sentences("principles"),
            *who.audience(),
            *data.categories(wider, words),
            *data.origins(every, words),
            *reasons.legal_bases(every, words),
            *reasons.purposes(every, words),
            *keeping.retention(wider, words),
            *disclosure.recipients(wider, words),
            *transfers.statements_on_transfers(every, words),
            *transfers.transfers(every, words),
            *keeping.measures(every, words),
            *entitlements.rights(every, words),
            *self._sentences("provide", "obligation_to_provide"),
            *entitlements.automated(every, words),
            *self._sentences("linked_sites"),
        )
        return (*found, *activities.activities(wider, words, found))

    def of(self, key: str) -> list[Finding]:
        """The proposals for one key, as `categories`."""
        return [one for one in self.findings if one.key == key]

    def one(self, key: str) -> Any:
        """The value of a key that has one, as `dpo.email`; None if nothing was found."""
        return next((one.value for one in self.findings if one.key == key), None)

    @property
    def missing(self) -> tuple[str, ...]:
        """What a statement usually tells and nothing was found for."""
        keys = {one.key for one in self.findings}
        return tuple(key for key in _EXPECTED if key not in keys)

    @property
    def processor_scopes(self) -> list[tuple[str, str]]:
        """Where it is a processor: (entity or empty, scope)."""
        return parties.Parties(list(self.blocks), self.words).processor_scopes()

    def _sentences(self, pattern: str, key: str = "") -> list[Finding]:
        """The first sentences that match a list of the lexicon."""
        told: list[Finding] = []
        for block in self.blocks:
            for sentence in sentences(block.text) if block.kind != "heading" else ():
                if self.words.has(pattern, sentence) and len(told) < (1 if pattern != "legislation" else 2):
                    told.append(found(key or pattern, sentence, block, sentence))
        return told


def draft(statement: Statement) -> Draft:
    """The draft of a declaration, from a published statement."""
    words = Words(statement.language)
    return Draft(statement, tuple(blocks(statement, words)))
