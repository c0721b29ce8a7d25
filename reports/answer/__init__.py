"""The answer to a subject: data by activity, Art. 15(1)(a)-(h) for each, copies of documents; in one locked file.

`gather` sorts what a search found; `redacting` hides what is about others, and lists it for the DPO to review;
`copying` makes the copies; `portable` takes what Art. 20 gives; `pages` presents; `packing` locks it with a password.
"""

from __future__ import annotations

from .building import Answered, build_answer
from .gathering import Dossier, gather
from .packing import pack, passphrase
from .reviewing import read_review, write_review

__all__ = ["Answered", "Dossier", "build_answer", "gather", "pack", "passphrase", "read_review", "write_review"]
