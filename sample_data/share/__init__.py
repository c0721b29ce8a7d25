"""The file share: documents in many formats, written from templates and records."""

from .build import Written, build_share

__all__ = ["Written", "build_share"]
