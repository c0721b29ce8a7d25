"""Parses untrusted content in worker processes with limits: a hostile file costs one asset, never the scan."""

from .limits import ProcessLimits
from .memory import in_memory
from .pool import Claims, Sandbox
from .transforms import transform

__all__ = ["Claims", "ProcessLimits", "Sandbox", "in_memory", "transform"]
