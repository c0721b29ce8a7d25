"""Short stretches of letters for the first look at a row, which nearly all rows fail.

An engine of regular expressions takes as long for the states that it has to make as for the letters that it reads:
three letters without bounds make few of them, and leave one row in twenty.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from ..folding import letter_pairs

LENGTH = 3
"""However marks stand between its letters, three signs in a row are each the letter or a mark; four need not be."""
_RARE_LAST = "enaritsoludmgchkvpbfjwzyxq"


def stretches(parts: Collection[str]) -> tuple[list[str], list[str]]:
    """Stretches of which each part holds one, however its letters are marked; and the parts that have none.

    No stretch has two letters that may be written as one.
    """
    chosen: list[str] = []
    without: list[str] = []
    for part in parts:
        some = list(_within(part))
        if not some:
            without.append(part)
        elif not any(one in chosen for one in some):
            chosen.append(max(some, key=lambda one: (sum(one in other for other in parts), _rare(one), one)))
    return chosen, without


def _within(part: str) -> Iterator[str]:
    for start in range(len(part) - LENGTH + 1):
        one = part[start : start + LENGTH]
        if not any(pair in one for pair in letter_pairs()):
            yield one


def _rare(stretch: str) -> int:
    return sum(_RARE_LAST.find(letter) for letter in stretch)
