"""What a right gives for an activity: which article, why, and what is missing to decide. Law as data, in `law/`.

Sources: GDPR (Regulation (EU) 2016/679) Arts 7, 9, 11, 12, 15 to 22, 26, 28 and 77; CJEU C-154/21 (actual recipients),
C-487/21 (faithful copy), C-307/22 (no motive), C-434/16 (what is accurate); EDPB Guidelines 01/2022 (access) and WP 242
rev.01 (portability); Belgian retention law as told in `law/retention.yaml`. The organisation's declaration may add to
the law and never narrows it. Each table carries its version and a place for the DPO's signature.
"""

from __future__ import annotations

from .case import Case, read_case
from .decision import Decision
from .engine import decide
from .errors import RightsError
from .facts import FACTS, RIGHTS, Fact, Right
from .reading import Reading, read_rules
from .wording import AUTHORITY, COURT

__all__ = [
    "AUTHORITY",
    "COURT",
    "FACTS",
    "RIGHTS",
    "Case",
    "Decision",
    "Fact",
    "Reading",
    "Right",
    "RightsError",
    "decide",
    "read_case",
    "read_rules",
]
