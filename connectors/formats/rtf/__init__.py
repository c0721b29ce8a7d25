"""Reads Rich Text Format: body, margins, notes, comments, both sides of a change, properties and embedded files.

Written here because what exists (striprtf) leaves out headers, footers, the author, comments and embedded files, and
reads every font in one code page.
"""

from .document import read

__all__ = ["read"]
