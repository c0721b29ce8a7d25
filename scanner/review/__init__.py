"""Decisions of persons on tags, and their approval of the record.

A review is bound to the field's own key, so that it survives new scans and renames; a tag that was rejected stays
visible as a decision, one that was re-tagged counts with its new tag, one that was added stands on a person's word.
When the data change in kind the review is open again (`scanner.inventory.reopening` says when).
"""

from __future__ import annotations

from .adding import Addition, add
from .deciding import DECISIONS, Decision, Verdict, decide, log_reopened, undo
from .retagging import new_tag
from .selecting import STATUSES, Wanted, by_id, has_status, place, select, untagged

__all__ = [
    "DECISIONS",
    "STATUSES",
    "Addition",
    "Decision",
    "Verdict",
    "Wanted",
    "add",
    "by_id",
    "decide",
    "has_status",
    "log_reopened",
    "new_tag",
    "place",
    "select",
    "undo",
    "untagged",
]
