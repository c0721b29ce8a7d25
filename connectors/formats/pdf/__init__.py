"""Reads PDF: every page, then what forms, comments, links, bookmarks and attachments say."""

from __future__ import annotations

import logging

from .document import read

__all__ = ["read"]

# it logs what it finds odd, with values of the document in the text
logging.getLogger("pypdf").addHandler(logging.NullHandler())
logging.getLogger("pypdf").propagate = False
