"""Doubtful renames: what went and what came in one scan and may be the same; a person says whether it is.

A likely rename (the same catalogue number, inode or place, see `scanner.plan` and `scanner.inventory.renaming`) carries
reviews and history along by itself. Anything less is proposed here, with its reasons, and decided on in the log.
"""

from __future__ import annotations

from .deciding import accept, reject
from .proposing import Proposal, propose

__all__ = ["Proposal", "accept", "propose", "reject"]
