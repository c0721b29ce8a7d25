"""Parses untrusted content in worker processes with limits: a hostile file costs one asset, never the scan."""

from .limits import ProcessLimits
from .pool import Claims, Sandbox

__all__ = ["Claims", "ProcessLimits", "Sandbox"]
