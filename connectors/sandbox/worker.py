"""The worker process: confines itself, then reads (or changes) one file after the other that its parent hands over.

A file comes as an open descriptor beside the task, so that the worker needs no right to open anything. Parts go back
as they are found; sending blocks while the parent is busy, so that neither side piles them up.
"""

from __future__ import annotations

import base64
import os
import resource
import socket
import sys
from pathlib import Path
from typing import Any

import orjson

from ..base import Budget, Extent, Locator
from ..formats import Content, Unreadable, read_content
from .confine import confine, die_with, limit_cpu
from .limits import ProcessLimits
from .transforms import BLOCK, TRANSFORMS
from .wire import LENGTH, decode_budget, encode_part, pack, unpack


def main() -> None:
    """Serve the parent on the socket whose descriptor is given, until it hangs up."""
    descriptor, lifeline, limits = sys.argv[1:]
    allowed = ProcessLimits(**orjson.loads(limits))
    die_with(int(lifeline))
    confine(allowed)
    with socket.socket(fileno=int(descriptor)) as link:
        try:
            while task := _receive(link):
                _serve(link, *task, allowed.grace)
        except OSError:
            pass  # the parent has gone
    # some libraries crash while the interpreter takes itself down; nothing is left to save
    os._exit(0)


def _receive(link: socket.socket) -> tuple[dict[str, Any], int] | None:
    """The next task and its file; None when the parent has hung up."""
    data, descriptors, _, _ = socket.recv_fds(link, 1024 * 1024, 1)
    if not data:
        return None
    while len(data) < LENGTH.size or len(data) < LENGTH.size + LENGTH.unpack_from(data)[0]:
        more = link.recv(1024 * 1024)
        if not more:
            return None
        data += more
    return unpack(data[LENGTH.size :]), descriptors[0]


def _serve(link: socket.socket, task: dict[str, Any], descriptor: int, grace: float) -> None:
    budget = decode_budget(task["budget"])
    limit_cpu(budget.seconds + grace)
    if "transform" in task:
        _transform(link, task, descriptor)
        return
    with os.fdopen(descriptor, "rb") as stream:
        stream.seek(0)
        content = Content(stream, task["size"], task["name"], task["media_type"], task["charset"])
        _send_parts(link, content, budget, task)
    link.sendall(pack({"is": "end", "resident": _resident()}))


def _transform(link: socket.socket, task: dict[str, Any], descriptor: int) -> None:
    """Send the changed content, in blocks; or why it cannot be changed."""
    with os.fdopen(descriptor, "rb") as stream:
        stream.seek(0)
        content = stream.read()
    try:
        changed = TRANSFORMS.load(task["transform"])(content, *task["arguments"])
    except Unreadable as error:
        link.sendall(pack({"is": "refused", "code": error.code, "reason": error.reason}))
    except MemoryError:
        reason = "It needs more memory than one asset may have."
        link.sendall(pack({"is": "refused", "code": "memory", "reason": reason}))
    except Exception as error:  # noqa: BLE001  parsers of hostile data raise anything; what they say quotes it
        reason = f"It is damaged: taking it apart ended with {type(error).__name__}."
        link.sendall(pack({"is": "refused", "code": "broken", "reason": reason}))
    else:
        for start in range(0, len(changed), BLOCK):
            block = base64.b64encode(changed[start : start + BLOCK]).decode()
            link.sendall(pack({"is": "block", "data": block}))
    link.sendall(pack({"is": "end", "resident": _resident()}))


def _resident() -> int:
    """Bytes of memory in use now; the peak that the system keeps (`ru_maxrss`) begins with that of the parent."""
    try:
        return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * resource.getpagesize()
    except (OSError, IndexError, ValueError):
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def _send_parts(link: socket.socket, content: Content, budget: Budget, task: dict[str, Any]) -> None:
    """Send what is found; after a crash, without the parts that were sent before it and the member that caused it."""

    def entered(locator: Locator) -> None:
        link.sendall(pack({"is": "member", "members": locator.members}))

    skipped = {tuple(members) for members in task["skipped"]}
    known = {tuple(members): count for members, count in task["sent"]}
    for part in read_content(content, budget, entered=entered, skipped=skipped):
        if known and not isinstance(part, Extent) and known.get(part.locator.members, 0) > 0:
            known[part.locator.members] -= 1
        else:
            link.sendall(pack(encode_part(part)))


if __name__ == "__main__":
    main()
