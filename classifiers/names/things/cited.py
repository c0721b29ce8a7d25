"""Tells authors of works of law from the parties of whom they write: `Schröder, JZ 2018, 255`."""

from __future__ import annotations

from collections.abc import Sequence


def is_cited(words: Sequence[str], start: int, end: int) -> bool:
    """Whether the name is the author's of a work of law: `Smid, in: Wieczorek`, `Schröder, JZ 2018,
    255`, `Umbach/Clemens, BGB`."""
    after, before = words[end : end + 3], words[max(0, start - 2) : start]
    if after[:1] == [","] and len(after) > 2:
        if after[1].lower() == "in" and after[2] == ":":
            return True
        if after[1] in ("§", "Art") or (
            after[1].isupper() and 1 < len(after[1]) < 8 and (after[2][0].isdigit() or after[2][0] in ",.-")
        ):
            return True
    if len(before) > 1 and before[0].lower() == "in" and before[1] == ":":
        return True
    return (after[:1] == ["/"] and _is_author(after[1:2])) or (before[-1:] == ["/"] and _is_author(before[:-1]))


def _is_author(words: Sequence[str]) -> bool:
    return bool(words) and words[0][0].isupper() and words[0][1:].islower()
