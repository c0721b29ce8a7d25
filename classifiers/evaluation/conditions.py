"""Says under which conditions figures were measured, so that they can be measured again."""

from __future__ import annotations

import platform
import shlex
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from .cases import LabelledSet
from .scores import RESAMPLES


def conditions(
    sets: Sequence[LabelledSet], versions: Sequence[str], seed: int, command: Sequence[str]
) -> dict[str, Any]:
    """Day, machine, versions, seed, the sets with their digests, and the command."""
    return {
        "measured_on": datetime.now(UTC).date().isoformat(),
        "machine": machine(),
        "engines": list(versions),
        "seed": seed,
        "resamples": RESAMPLES,
        "sets": {labelled.name: labelled.digest for labelled in sets},
        "command": "vigie evaluate " + shlex.join(command),
    }


def as_note(about: dict[str, Any]) -> str:
    """The same in words, under a part of QUALITY.md."""
    sets = ", ".join(f"`{name}` {digest}" for name, digest in about["sets"].items())
    return (
        f"Measured on {about['measured_on']} ({about['machine']}); {'; '.join(about['engines'])}; "
        f"seed {about['seed']}. Sets: {sets}. Again: `{about['command']}`."
    )


def machine() -> str:
    """Processor, system and Python."""
    return f"{_processor()}, {platform.system()} {platform.machine()}, Python {platform.python_version()}"


def _processor() -> str:
    try:
        for line in Path("/proc/cpuinfo").read_text("utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor() or "unknown processor"
