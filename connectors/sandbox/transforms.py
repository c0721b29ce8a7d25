"""Changes the content of a file in a worker process: hostile content cannot hurt there either."""

from __future__ import annotations

import base64
import binascii
import os
import time
from collections.abc import Sequence

from ..base import Budget
from ..errors import AssetUnreadable
from ..plugins import Plugins
from .limits import ProcessLimits
from .memory import in_memory
from .process import Ended, WorkerProcess
from .wire import encode_budget

TRANSFORMS = Plugins(
    "vigie.transforms",
    {
        "blacken-pdf": "connectors.formats.pdf.blackening:blacken",
        "list-records": "connectors.formats.rewriting:list_records",
        "edit-records": "connectors.formats.rewriting:edit_records",
    },
)
"""Functions `(content, *arguments) -> content`; what cannot be done they say with `Unreadable`."""

BLOCK = 4 * 1024 * 1024
"""Bytes of a changed content that are sent at a time."""
_LARGEST = 512 * 1024 * 1024


def transform(content: bytes, name: str, arguments: Sequence[object], seconds: float = 120.0) -> bytes:
    """The content as the transform `name` makes it; raises `AssetUnreadable` if it cannot, or takes too long."""
    worker = WorkerProcess(ProcessLimits())
    try:
        return transform_in(worker, content, name, arguments, seconds)
    finally:
        worker.kill()


def transform_in(
    worker: WorkerProcess, content: bytes, name: str, arguments: Sequence[object], seconds: float
) -> bytes:
    """The same in a worker that runs; after `AssetUnreadable` whose code is not the transform's own, it is no more."""
    descriptor = in_memory(content)
    try:
        task = {"transform": name, "arguments": list(arguments), "budget": encode_budget(Budget(seconds=seconds))}
        worker.send(task, descriptor)
        return _received(worker, time.monotonic() + seconds)
    except Ended as end:
        worker.kill()
        raise AssetUnreadable(end.reason, code=end.code) from None
    finally:
        os.close(descriptor)


def _received(worker: WorkerProcess, deadline: float) -> bytes:
    changed = bytearray()
    while True:
        message = worker.receive(deadline)
        if message.get("is") == "end":
            return bytes(changed)
        if message.get("is") == "refused":
            worker.receive(deadline)  # its end
            raise AssetUnreadable(str(message.get("reason", "")), code=str(message.get("code", "refused")))
        try:
            changed += base64.b64decode(message["data"], validate=True)
        except (KeyError, TypeError, binascii.Error):
            raise Ended("crashed", "Its reader gave an answer that makes no sense.") from None
        if len(changed) > _LARGEST:
            raise Ended("size", "It becomes larger than can be handled.")
