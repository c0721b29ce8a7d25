"""Joins declaration and inventory once: where what is held differs from what is declared, both ways.

A gap names its kind, its place and the activities concerned; its words are in the texts of the reports (`code` and
`params`). What a reviewer rejected does not count. `undeclared` is both a category of a tag and a kind of gap: personal
data of a category that the declaration does not have. `uncovered` is another thing: the category is declared, but for
no activity that covers the place.
"""

from .base import FAIL_ON, Gap, GapKind, Severity
from .estate import Estate
from .join import fail_on, find_gaps
from .risk import Risk, RiskLine, assess
from .rows import RowGroup, row_groups
from .starts import Start, starts

__all__ = [
    "FAIL_ON",
    "Estate",
    "Gap",
    "GapKind",
    "Risk",
    "RiskLine",
    "RowGroup",
    "Severity",
    "Start",
    "assess",
    "fail_on",
    "find_gaps",
    "row_groups",
    "starts",
]
