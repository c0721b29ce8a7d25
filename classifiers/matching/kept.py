"""Keeps from one process to the next what is made of the rules, as Python keeps bytecode, and for the same reason.

Of some thousand forms `re` makes its program in seconds, and always the same. It is kept in the user's own cache
(`$XDG_CACHE_HOME/vigie`, `~/.cache/vigie`, or the folder that VIGIE_CACHE names; empty, it keeps nothing). What cannot
be written or read, or is somebody else's, is made anew. Only rules go in, never a text that is looked at.
"""

from __future__ import annotations

import atexit
import os
import sqlite3
import sys
import zlib
from collections.abc import Callable
from contextlib import closing
from hashlib import blake2b
from pathlib import Path
from threading import Lock

AT_A_TIME = 128
"""So many new ones are written together; a process that is killed loses no more."""
MOST = 48 << 20
"""Bytes of a store that has outlived many versions of the rules: it is begun anew."""
_WAIT = 0.5
"""Seconds that one process waits for another that writes."""
_TABLE = "CREATE TABLE IF NOT EXISTS made (key BLOB PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID"


class Store:
    """What was made, by what it was made of."""

    def __init__(self, path: Path | None) -> None:
        """`path` is the file, which need not exist; None keeps nothing."""
        self._path = path
        self._made: dict[bytes, bytes] | None = None
        self._fresh: dict[bytes, bytes] = {}
        self._lock = Lock()

    def value(self, kind: str, source: str, make: Callable[[], bytes]) -> bytes:
        """What `make` makes of the source: kept from before, or made now. A `kind` names the maker and its version."""
        if self._path is None:
            return make()
        key = blake2b(f"{sys.hexversion} {kind} {source}".encode("utf-8", "surrogatepass"), digest_size=16).digest()
        if self._made is None:
            self._made = self._read()
        if packed := self._made.get(key):
            try:
                return zlib.decompress(packed)
            except zlib.error:
                pass  # the file is damaged: this one is made anew, for this process
        made = make()
        packed = self._made[key] = zlib.compress(made, 1)
        self._fresh[key] = packed
        if len(self._fresh) >= AT_A_TIME:
            self.write()
        return made

    def write(self) -> None:
        """Write what is new; if that cannot be, nothing more is kept by this process."""
        with self._lock:
            fresh, self._fresh = self._fresh, {}
            if not fresh or self._path is None:
                return
            try:
                self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                if self._path.exists() and self._path.stat().st_size > MOST:
                    self._path.unlink()
                with closing(sqlite3.connect(self._path, timeout=_WAIT)) as connection, connection:
                    connection.execute("PRAGMA synchronous = OFF")
                    connection.execute(_TABLE)
                    connection.executemany("INSERT OR IGNORE INTO made VALUES (?, ?)", fresh.items())
            except (OSError, sqlite3.Error):
                self._path = None

    def _read(self) -> dict[bytes, bytes]:
        assert self._path is not None
        try:
            if self._path.stat().st_uid != os.getuid():
                self._path = None  # nobody else has a say in what this process runs
                return {}
            with closing(sqlite3.connect(f"{self._path.as_uri()}?mode=ro", uri=True, timeout=_WAIT)) as connection:
                return dict(connection.execute("SELECT key, value FROM made"))
        except (FileNotFoundError, sqlite3.OperationalError):
            return {}  # there is none yet, another process has just begun it, or it may not be read
        except (OSError, sqlite3.Error):
            self._discard()
            return {}

    def _discard(self) -> None:
        """What is no store of ours makes room for one."""
        try:
            assert self._path is not None
            self._path.unlink()
        except OSError:
            self._path = None


def maker(file: str) -> str:
    """A kind for what the code in a file makes: its name and a digest of it, so that other code makes it anew."""
    path = Path(file)
    return f"{path.stem} {blake2b(path.read_bytes(), digest_size=8).hexdigest()}"


def _in_cache() -> Path | None:
    """The file in the user's cache; None where there is no such place, or none is wanted."""
    given, shared = os.environ.get("VIGIE_CACHE"), os.environ.get("XDG_CACHE_HOME")
    if given == "":
        return None
    try:
        folder = Path(given) if given else (Path(shared) if shared else Path.home() / ".cache") / "vigie"
    except RuntimeError:
        return None  # a user without a home
    return folder.absolute() / f"rules.{sys.implementation.cache_tag}.sqlite"


STORE = Store(_in_cache())
"""The store of this user."""
atexit.register(STORE.write)
