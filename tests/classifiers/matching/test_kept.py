"""Tests that what is made of the rules is kept from one process to the next, and that nothing depends on it."""

from __future__ import annotations

import os
import re
import sqlite3
import subprocess
import sys
import zlib
from pathlib import Path

import pytest

from classifiers.matching import kept
from classifiers.matching.compiled import compiled
from classifiers.matching.kept import Store
from classifiers.patterns import PatternScan

ROOT = Path(__file__).parents[3]
TEXT = "Madame Zoraïda Quackelbeen, née le 4 mai 1987, est en congé de maladie depuis lundi : zq.4711@mail.example"
ANALYZE = "import sys; from classifiers.analysis import Analyzer; print(Analyzer().analyze(sys.stdin.read()).findings)"


def never() -> bytes:
    raise AssertionError("It was kept, and is made again.")


def test_another_process_finds_what_one_has_made(tmp_path: Path) -> None:
    first = Store(tmp_path / "cache" / "rules.sqlite")
    assert first.value("kind", "a|b", lambda: b"made") == b"made"
    first.write()
    other = Store(tmp_path / "cache" / "rules.sqlite")
    assert other.value("kind", "a|b", never) == b"made"
    assert other.value("kind", "a|c", lambda: b"else") == b"else"
    assert other.value("kind 2", "a|b", lambda: b"anew") == b"anew"


def test_many_are_written_before_the_process_ends(tmp_path: Path) -> None:
    store = Store(tmp_path / "rules.sqlite")
    for number in range(kept.AT_A_TIME):
        store.value("kind", str(number), lambda: b"made")
    assert Store(tmp_path / "rules.sqlite").value("kind", "0", never) == b"made"


@pytest.mark.parametrize(
    "content", [b"", b"no database at all, but longer than its head" * 40, b"SQLite format 3\0" + b"\xff" * 4000]
)
def test_a_damaged_file_is_begun_anew(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "rules.sqlite"
    path.write_bytes(content)
    store = Store(path)
    assert store.value("kind", "a", lambda: b"made") == b"made"
    store.write()
    Store(path).value("kind", "b", lambda: b"more")
    assert Store(path).value("kind", "a", lambda: b"made") == b"made"


def test_a_damaged_value_is_made_anew(tmp_path: Path) -> None:
    path = tmp_path / "rules.sqlite"
    store = Store(path)
    store.value("kind", "a", lambda: b"made")
    store.write()
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE made SET value = ?", (b"torn",))
    connection.close()
    assert Store(path).value("kind", "a", lambda: b"anew") == b"anew"


def test_without_a_place_everything_is_made_each_time(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    for store in (Store(None), Store(tmp_path / "file" / "rules.sqlite")):
        assert store.value("kind", "a", lambda: b"made") == b"made"
        store.write()
        assert store.value("kind", "b", lambda: b"more") == b"more"


def test_a_file_of_somebody_else_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "rules.sqlite"
    store = Store(path)
    store.value("kind", "a", lambda: b"theirs")
    store.write()
    monkeypatch.setattr(os, "getuid", lambda: os.stat(path).st_uid + 1)
    assert Store(path).value("kind", "a", lambda: b"ours") == b"ours"


def test_a_store_that_has_grown_too_large_is_begun_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "rules.sqlite"
    for source in "ab":
        store = Store(path)
        store.value("kind", source, lambda: b"made")
        monkeypatch.setattr(kept, "MOST", 1)
        store.write()
    assert Store(path).value("kind", "b", never) == b"made"
    assert Store(path).value("kind", "a", lambda: b"anew") == b"anew"


def test_a_kept_program_is_the_one_that_re_makes() -> None:
    forms = [(form.regex, r.FLAGS) for r in PatternScan.shared().recognizers for form in r.PATTERNS]
    for pattern, flags in forms[::12]:
        assert compiled(pattern, flags) == re.compile(pattern, flags)
    named = compiled("(?P<day>[0-9]+)-(?P<month>[0-9]+)(x)?", re.IGNORECASE).match("4-5")
    assert named and named.groupdict() == {"day": "4", "month": "5"}
    assert named.re.groups == 3
    with pytest.raises(re.error):
        compiled("(")


def test_a_program_that_is_none_is_compiled_as_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for program in (b"", b"[0, 0, {}]\n", b"[0, 0, {}]\n" + b"\xff" * 64, b"[0, 0, {}]\nodd"):
        monkeypatch.setattr("classifiers.matching.compiled.STORE", _Always(program))
        assert compiled.__wrapped__("a(b|c)d", 0).fullmatch("abd")


class _Always(Store):
    def __init__(self, what: bytes) -> None:
        super().__init__(None)
        self._what = what

    def value(self, kind: str, source: str, make: object) -> bytes:
        return self._what


def test_processes_that_begin_together_find_the_same_and_keep_no_text(tmp_path: Path) -> None:
    command = [sys.executable, "-P", "-c", ANALYZE]
    env = {**os.environ, "PYTHONPATH": str(ROOT), "VIGIE_CACHE": str(tmp_path / "cache")}
    running = [
        subprocess.Popen(command, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(3)
    ]
    said = {process.communicate(TEXT, timeout=300)[0] for process in running}
    said.add(subprocess.run(command, env=env, input=TEXT, capture_output=True, text=True, check=True).stdout)
    bare = {**env, "VIGIE_CACHE": ""}
    said.add(subprocess.run(command, env=bare, input=TEXT, capture_output=True, text=True, check=True).stdout)
    assert len(said) == 1
    (file,) = (tmp_path / "cache").iterdir()
    with sqlite3.connect(file) as connection:
        rows = connection.execute("SELECT key, value FROM made").fetchall()
    connection.close()
    assert len(rows) > 200
    whole = b"\n".join(key + zlib.decompress(value) for key, value in rows).lower()
    assert b"quackelbeen" not in whole
    assert b"4711" not in whole
