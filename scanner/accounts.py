"""Under which account of the operating system a command runs: beside the user id that somebody states, who typed it."""

from __future__ import annotations

import os
import pwd
from pathlib import Path

_LOGIN = Path("/proc/self/loginuid")
_NOBODY = 2**32 - 1
"""What Linux says where nobody logged in: a service, a container."""


def account() -> str:
    """The name of the account that logged in, which `su` and `sudo` do not change, where the system knows it; else of
    the account that the process runs under; `uid1234` where that has no name."""
    number = _logged_in()
    number = os.getuid() if number is None else number
    try:
        return pwd.getpwuid(number).pw_name
    except KeyError:
        return f"uid{number}"


def _logged_in() -> int | None:
    """The login of the audit system of Linux (proc(5))."""
    try:
        number = int(_LOGIN.read_text("ascii"))
    except (OSError, ValueError):
        return None
    return None if number == _NOBODY else number
