"""What one worker process may use."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ProcessLimits:
    """Per worker; the time comes with the budget of each asset."""

    memory: int = 2 * 1024**3
    """Bytes of address space, and of anything kept in anonymous memory files."""
    grace: float = 10.0
    """Seconds beyond the budget's in which a worker can end a reading by itself, before it is ended."""
    files: int = 64
    """Open descriptors."""
    output: int = 4 * 1024**3
    """Bytes that one asset may be turned into."""
    message: int = 512 * 1024**2
    """Bytes of one part; more is refused unread."""
    tasks: int = 500
    """Assets after which a worker is replaced: libraries leak."""
    resident: int = 768 * 1024**2
    """Bytes of resident memory, after an asset, above which a worker is replaced."""
