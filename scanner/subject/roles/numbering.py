"""Tells columns that number persons by their name alone, where the rest of a list says nothing of persons.

A list of fees has `Mitgl.-Nr.`, a year and an amount: no verdict takes that for a table about persons, and it is one.
"""

from __future__ import annotations

import re

from classifiers.names.words import word_set

from . import columns
from .serving import CLIENT_WORDS, ID_WORDS, STAFF_WORDS

_SHORT_MEMBERS = word_set("mitgl mbr adh")
_MEMBERS = _SHORT_MEMBERS | word_set("member members lid leden mitglied mitglieder adherent adherents membre membres")
_CLIENTS = (CLIENT_WORDS - _MEMBERS) | word_set("kd kdn pat lln sv klt")
_STAFF = (STAFF_WORDS - columns.USERS) | word_set("badge badges matricule pers pnr")
_ALONE = word_set("badge matricule stamnummer")
"""What numbers somebody without a word for a number."""
_FORMATS = word_set("csv xlsx xls ods json jsonl xml tsv txt export")
_LISTED = CLIENT_WORDS | _MEMBERS | STAFF_WORDS
_GLUED = re.compile(r"([a-z]{3,}?)(?:s|en|e)?(?:nr|no|num|nummer|number|code|id)")


def number_of(table: str, column: str) -> str:
    """The entity type of a number that a column is called after, or that a list of persons has for each; else empty."""
    words = columns.tokens(column)
    if words <= ID_WORDS:
        return _kind(
            frozenset().union(*(columns.singular(word) for word in columns.tokens(table) - _FORMATS)) & _LISTED
        )
    said = words - ID_WORDS
    glued = {found[1] for word in said if (found := _GLUED.fullmatch(word))}
    if said == words and not glued and not words <= _ALONE:
        return ""
    return _kind(frozenset(glued) if glued and len(said) == 1 else said)


def _kind(words: frozenset[str]) -> str:
    for kind, known in (("MEMBER_NUMBER", _MEMBERS), ("CUSTOMER_NUMBER", _CLIENTS), ("EMPLOYEE_NUMBER", _STAFF)):
        if words and words <= known:
            return kind
    return "EMPLOYEE_NUMBER" if words and words <= STAFF_WORDS else ""
