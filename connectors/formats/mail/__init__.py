"""Reads mail: single messages (.eml), mailboxes (mbox) and messages of Outlook (.msg), with all that is attached."""

from .mbox import read_mbox
from .message import read_eml
from .outlook import read_msg

__all__ = ["read_eml", "read_mbox", "read_msg"]
