"""Takes away from this process what a parser never needs: memory without end, writing files, the network, new rights.

Resource limits work everywhere; the rest (network namespace, Landlock) needs Linux and is left out, silently, where the
kernel does not grant it: it is the second fence, not the first. Numbers are those of `linux/prctl.h`, `linux/sched.h`
and `linux/landlock.h`.
"""

from __future__ import annotations

import ctypes
import fcntl
import os
import resource
import struct
import sys
from contextlib import suppress

from .limits import ProcessLimits

_PR_SET_DUMPABLE, _PR_SET_NO_NEW_PRIVS = 4, 38
_CLONE_NEWUSER, _CLONE_NEWNET = 0x10000000, 0x40000000
_LANDLOCK_CREATE_RULESET, _LANDLOCK_ADD_RULE, _LANDLOCK_RESTRICT_SELF = 444, 445, 446
_VERSION_ONLY, _PATH_BENEATH = 1, 1
_WRITE_FILE, _TRUNCATE = 1 << 1, 1 << 14
_WRITES = _WRITE_FILE | sum(1 << bit for bit in range(4, 13))
"""Write a file; remove or make anything."""
_TCP = 0b11
"""Bind and connect."""


def confine(limits: ProcessLimits) -> None:
    """Put the limits on this process, for good."""
    os.umask(0o077)
    _limit(resource.RLIMIT_CORE, 0)  # a core dump is a copy of personal data on disk
    _limit(resource.RLIMIT_AS, limits.memory)
    _limit(resource.RLIMIT_FSIZE, limits.memory)  # memory files count; Landlock forbids those on disk
    _limit(resource.RLIMIT_NOFILE, limits.files)
    if sys.platform == "linux":
        _confine_linux()


def die_with(lifeline: int) -> None:
    """End this process, whatever it computes, when the other end of a pipe closes: its parent holds that to its end.

    `PR_SET_PDEATHSIG` would not do: it counts the life of the thread that started us.
    """
    fcntl.fcntl(lifeline, fcntl.F_SETOWN, os.getpid())
    fcntl.fcntl(lifeline, fcntl.F_SETFL, os.O_ASYNC | os.O_NONBLOCK)  # SIGIO, which terminates
    with suppress(BlockingIOError):
        os.read(lifeline, 1)
        os._exit(0)  # closed already


def limit_cpu(seconds: float) -> None:
    """End this process with SIGXCPU when it has computed for so many more seconds."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    soft = int(used.ru_utime + used.ru_stime + seconds) + 1
    resource.setrlimit(resource.RLIMIT_CPU, (soft if hard < 0 else min(soft, hard), hard))


def _limit(kind: int, value: int) -> None:
    _, hard = resource.getrlimit(kind)
    value = value if hard < 0 else min(value, hard)
    with suppress(ValueError, OSError):  # macOS has no limit on address space
        resource.setrlimit(kind, (value, value))


def _confine_linux() -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    if libc.unshare(_CLONE_NEWNET):  # root; for anybody else a user namespace comes with it
        libc.unshare(_CLONE_NEWUSER | _CLONE_NEWNET)
    _forbid_writing(libc)


def _forbid_writing(libc: ctypes.CDLL) -> None:
    """Landlock: nothing on any disk can be written, made or removed; `/dev/null` stays, child programs open it."""
    version = libc.syscall(_LANDLOCK_CREATE_RULESET, None, ctypes.c_size_t(0), _VERSION_ONLY)
    if version < 1:
        return
    writes = _WRITES | (_TRUNCATE if version >= 3 else 0)
    attributes = struct.pack("=QQ", writes, _TCP) if version >= 4 else struct.pack("=Q", writes)
    ruleset = libc.syscall(_LANDLOCK_CREATE_RULESET, attributes, ctypes.c_size_t(len(attributes)), 0)
    if ruleset < 0:
        return
    null = os.open(os.devnull, os.O_PATH)
    allowed = writes & (_WRITE_FILE | _TRUNCATE)
    libc.syscall(_LANDLOCK_ADD_RULE, ruleset, _PATH_BENEATH, struct.pack("=Qi", allowed, null), 0)
    libc.syscall(_LANDLOCK_RESTRICT_SELF, ruleset, 0)
    os.close(null)
    os.close(ruleset)
