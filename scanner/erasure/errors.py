"""What keeps a plan from being made, approved or performed."""

from __future__ import annotations

from connectors import VigieError


class ErasureError(VigieError):
    """Nothing was changed by this call, or the message says what was."""
