"""Tells which cells of a row say who did something: who wrote it, changed it, or looked the person up.

That it was done is told to the person; who of the staff did it is somebody else's data (CJEU C-579/21, 22 June 2023:
logs of consultations, when and why, without the employees' identity unless it is indispensable).
"""

from __future__ import annotations

import re

from classifiers.names.words import word_set
from scanner.subject.columns import ACTING, WHO, tokens

_ACTORS = word_set(
    """by par door von author auteur autor creator createur ersteller editor approver validator handler assignee owner
    agent reviewer reporter"""
)
_LOGIN = re.compile(r"\w[\w.\\-]*")
"""One word, such as a user name or a code of staff."""


def is_actor(name: str, entity_type: str, value: object) -> bool:
    """Whether a cell that speaks of somebody else holds the account of who did something: `created_by`, `auteur`."""
    words = tokens(name)
    told = bool(words & _ACTORS and not str(value).isdigit()) or words <= WHO or entity_type in ACTING
    return told and isinstance(value, str) and _LOGIN.fullmatch(value) is not None
