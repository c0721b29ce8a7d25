"""Reads what a text says of one person each: forms, cards of contacts, senders of mail, what stands right at a name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from .beside import beside_names
from .cards import cards, mailboxes
from .forms import forms
from .statement import Statement, put_together
from .tables import tables

if TYPE_CHECKING:
    from classifiers.analysis import Analyzer

__all__ = ["Statement", "put_together", "senders", "statements"]


def statements(text: str, analyzer: Analyzer) -> Iterator[Statement]:
    """What a stretch of text says of each person, place by place."""
    findings = analyzer.analyze(text).findings
    yield from cards(text)
    yield from mailboxes(text)
    yield from tables(text)
    yield from forms(text, findings)
    yield from beside_names(text, findings)


def senders(headers: str) -> Iterator[Statement]:
    """What the headers of a mail say of whom it is from and to."""
    yield from mailboxes(headers)
