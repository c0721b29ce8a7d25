"""Takes the last amount in a row of a pay slip for what is paid: before it stand hours, a base and a rate.

`Gewaarborgd loon ziekte   3,00   14,9320   340,45`: the label's next number is how many, and the sum is the last one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ..base import Finding

_SUMS = frozenset({"SALARY", "PAY_ELEMENT", "TAX", "GARNISHMENT", "DEBT", "BALANCE", "CHILD_BENEFIT"})
_FURTHER = re.compile(
    r"[ ]?(?:%|(?:h|hrs?|heures|u|uren|st|std|stunden|j|d)(?![^\W_])\.?)?"
    r"(?:[ \t]{2,40}|\t|[ ]?\|[ ]?|[ ]?[x×*][ ]?)(?:[^\W\d_]{1,4}\.?[ ])?(?=[-−–+(]?[ ]?(?:€ ?)?[0-9])"
    r"(?P<number>[-−–+]?[ ]?(?:€ ?)?[0-9]{1,3}(?:[ .,'’]?[0-9]{3}){0,3}(?:[.,][0-9]{1,4})?(?:[ ]?(?:€|EUR))?-?)"
    r"(?![\w.,/])"
)
"""The next number of the row."""
_ENDS = re.compile(r"[ ]?%?[ \t|]*(?:\r?\n|$)")


def at_the_end_of_rows(text: str, findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings; an amount that other numbers follow, to the end of its line, is the last of them."""
    for one in findings:
        yield _moved(text, one) if one.entity_type in _SUMS else one


def _moved(text: str, finding: Finding) -> Finding:
    at, last = finding.end, None
    if not any(map(str.isdigit, text[finding.start : at])):
        return finding
    while following := _FURTHER.match(text, at):
        last, at = following, following.end()
    if last is None or not _ENDS.match(text, at) or not any(mark in last["number"] for mark in ".,"):
        return finding
    return replace(finding, start=last.start("number"), end=last.end("number"))
