"""Structured logs on stderr: fields, not prose, and never a value of the data."""

from __future__ import annotations

import logging
import sys
from typing import Any

import structlog


def configure(*, form: str, verbosity: int) -> None:
    """Set up logging once per process; libraries are kept to warnings, since their texts may quote data."""
    level = {-1: logging.WARNING, 0: logging.INFO, 1: logging.INFO}.get(verbosity, logging.DEBUG)
    renderer: Any = (
        structlog.processors.JSONRenderer()
        if form == "json"
        else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty(), pad_event_to=0)
    )
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(file=sys.stderr),
        cache_logger_on_first_use=False,
    )
    logging.basicConfig(level=logging.CRITICAL, stream=sys.stderr, force=True)
