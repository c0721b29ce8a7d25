"""What is written to a terminal or a spreadsheet: plain where there is no terminal, harmless in a cell."""

from __future__ import annotations

import sys
from typing import Any

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def console(stderr: bool = False) -> Any:
    """A rich console that respects NO_COLOR and writes plain lines where there is no terminal."""
    from rich.console import Console

    stream = sys.stderr if stderr else sys.stdout
    width = None if stream.isatty() else 160
    return Console(file=stream, width=width, highlight=False, soft_wrap=not stream.isatty())


def neutral(text: str) -> str:
    """A text that no spreadsheet program takes for a formula; numbers stay as they are."""
    return f"'{text}" if text.startswith(_FORMULA) and not _is_number(text) else text


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
