"""Structured logs on stderr: fields, not prose, and never a value of the data."""

from __future__ import annotations

import logging
import sys
from functools import lru_cache
from typing import Any

_LEVELS = {-1: logging.WARNING, 0: logging.INFO, 1: logging.INFO}
_asked: dict[str, Any] = {}
"""What `configure` was told; empty where it was not called."""


class Log:
    """A structlog logger of that name, made when it first has something to say: most commands have nothing."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, method: str) -> Any:
        return getattr(_structlog().get_logger(self._name), method)


def configure(*, form: str, verbosity: int) -> None:
    """Set up logging once per process; libraries are kept to warnings, since their texts may quote data."""
    _asked.update(form=form, verbosity=verbosity)
    _structlog.cache_clear()
    logging.basicConfig(level=logging.CRITICAL, stream=sys.stderr, force=True)


@lru_cache(maxsize=1)
def _structlog() -> Any:
    """The package, set up as asked; to import it takes as long as all else that most commands do."""
    import structlog

    if _asked:
        renderer: Any = (
            structlog.processors.JSONRenderer()
            if _asked["form"] == "json"
            else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty(), pad_event_to=0)
        )
        structlog.configure(
            processors=[
                structlog.processors.add_log_level,
                structlog.processors.TimeStamper(fmt="iso", utc=True),
                renderer,
            ],
            wrapper_class=structlog.make_filtering_bound_logger(_LEVELS.get(_asked["verbosity"], logging.DEBUG)),
            logger_factory=structlog.PrintLoggerFactory(file=sys.stderr),
            cache_logger_on_first_use=False,
        )
    return structlog
