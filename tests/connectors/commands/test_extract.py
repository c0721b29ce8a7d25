"""`vigie extract`: exactly one line a file, valid UTF-8 JSON, whatever the file is or is called."""

from __future__ import annotations

import gzip
import io
import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., list[dict[str, Any]]]
KEYS = ["path", "state", "reason", "format", "passages"]


def _vigie(*arguments: str | bytes | Path, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-c", "from scanner.cli import main; main()", "extract", *arguments]
    return subprocess.run(command, capture_output=True, timeout=120, check=False, env={**os.environ, **(env or {})})


@pytest.fixture
def extract() -> Run:
    def run(*paths: str | bytes | Path, env: dict[str, str] | None = None) -> list[dict[str, Any]]:
        done = _vigie("--jsonl", *paths, env=env)
        assert done.returncode == 0 and done.stderr == b"", done.stderr
        lines = [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]
        for line in lines:
            assert list(line) == KEYS
            assert line["state"] in ("ok", "partial", "empty", "encrypted", "unsupported", "refused", "broken")
            assert bool(line["reason"]) == (line["state"] != "ok")
            assert all(list(passage) == ["locator", "text"] for passage in line["passages"])
        return lines

    return run


def _zip(**members: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


STATES = {
    "a.txt": (b"Bonjour Jean", "ok", "text"),
    "b.csv": (b"nom;niss\nDupont;85073003328\n", "ok", "csv"),
    "c.txt": (b"", "empty", ""),
    "d.bin": (bytes(range(256)) * 40, "unsupported", ""),
    "e.json": (b'[{"a": "Dupont"}, {"a": "Peet', "partial", "json"),
    "f.gz": (gzip.compress(b"\0" * 100_000_000), "refused", "gzip"),
    "g.xls": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\xff" * 600, "broken", ""),
    "h.zip": (_zip(**{"x.bin": bytes(range(256)) * 9}), "unsupported", "zip"),
    "i.zip": (_zip(**{"x.bin": bytes(range(256)) * 9, "y.txt": b"Bonjour"}), "partial", "zip"),
    "j.zip": (_zip(**{"leer.txt": b"", "y.txt": b"Bonjour"}), "ok", "zip"),
}


def test_each_state_of_a_file_is_told(tmp_path: Path, extract: Run) -> None:
    for name, (data, _, _) in STATES.items():
        (tmp_path / name).write_bytes(data)
    lines = extract(*(tmp_path / name for name in STATES), tmp_path / "missing.txt")
    told = {Path(line["path"]).name: (line["state"], line["format"]) for line in lines}
    assert told.pop("missing.txt") == ("broken", "")
    expected = {name: (state, format_name) for name, (_, state, format_name) in STATES.items()}
    assert {name: state for name, (state, _) in told.items()} == {name: state for name, (state, _) in expected.items()}
    assert {name: told[name][1] for name in told if name != "g.xls"} == {
        name: expected[name][1] for name in expected if name != "g.xls"
    }


def test_rows_are_lines_of_cells_and_members_are_named(tmp_path: Path, extract: Run) -> None:
    (tmp_path / "x.zip").write_bytes(
        _zip(**{"Dupont/a.csv": b"nom;niss\nDupont;007\n", "vide.txt": b"", "b.bin": b"\0\1\2\3" * 99})
    )
    (line,) = extract(tmp_path / "x.zip")
    assert line["passages"] == [
        {"locator": "Dupont%2Fa.csv › rows 1-1", "text": "nom\tniss\nDupont\t007"},
        {"locator": "vide.txt", "text": ""},
        {"locator": "b.bin", "text": ""},
    ]


def test_folders_are_walked_in_order(tmp_path: Path, extract: Run) -> None:
    for path in ("b/c.txt", "a.txt", "b/.hidden"):
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text("Bonjour")
    (tmp_path / "b" / "loop").symlink_to(tmp_path)
    assert [line["path"] for line in extract(tmp_path)] == [
        f"{tmp_path}/{path}" for path in ("a.txt", "b/.hidden", "b/c.txt")
    ]


def test_odd_names(tmp_path: Path, extract: Run) -> None:
    names = [b"\xe9t\xe9.txt", b"a\nb.txt", b"--jsonl", b"-h", b"*.txt", "é › #.txt".encode(), b'"quoted".txt', b"a\tb"]
    for name in names:
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name)).write_text("Bonjour")
    lines = extract(*(os.fsencode(tmp_path) + b"/" + name for name in names))
    assert [line["state"] for line in lines] == ["ok"] * len(names)
    assert lines[0]["path"].endswith("%E9t%E9.txt") and lines[1]["path"].endswith("a\nb.txt")


def test_after_two_dashes_everything_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "--jsonl").write_text("Bonjour")
    done = subprocess.run(
        [sys.executable, "-c", "from scanner.cli import main; main()", "extract", "--jsonl", "--", "--jsonl", "-x"],
        cwd=tmp_path,
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert [json.loads(line)["state"] for line in done.stdout.splitlines()] == ["ok", "broken"]


def test_special_files_do_not_hang(tmp_path: Path, extract: Run) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "dangling").symlink_to(tmp_path / "nowhere")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    lines = extract(tmp_path / "pipe", tmp_path / "dangling", tmp_path / "loop", "/dev/zero")
    assert [line["state"] for line in lines] == ["unsupported", "broken", "broken", "unsupported"]


def test_values_that_json_cannot_hold(tmp_path: Path, extract: Run) -> None:
    (tmp_path / "x.json").write_bytes(b'[{"a": "\\ud800 Dupont", "b": 1e400, "c": 123456789012345678901234567890}]')
    (line,) = extract(tmp_path / "x.json")
    assert "Dupont" in line["passages"][0]["text"] and "123456789012345678901234567890" in line["passages"][0]["text"]


def test_the_output_is_utf8_in_any_locale(tmp_path: Path, extract: Run) -> None:
    (tmp_path / "é.txt").write_text("Zoé 😀 €")
    (line,) = extract(tmp_path / "é.txt", env={"PYTHONIOENCODING": "latin-1", "LC_ALL": "C", "PYTHONUTF8": "0"})
    assert line["passages"][0]["text"] == "Zoé 😀 €"


def test_for_a_person(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("nom;niss\nDupont;85073003328\n")
    (tmp_path / "b.txt").write_text("hostile \x1b[31m text\n")
    done = _vigie(tmp_path / "a.csv", tmp_path / "b.txt", tmp_path / "c.txt")
    text = done.stdout.decode()
    assert done.returncode == 0
    assert "(csv, ok)" in text and "Dupont\t85073003328" in text and "There is no such file." in text
    assert "\x1b" not in text


def test_no_file_is_a_usage_error() -> None:
    assert _vigie("--jsonl").returncode == 2


def test_nothing_is_written_or_touched(tmp_path: Path, extract: Run) -> None:
    (tmp_path / "a.txt").write_text("Bonjour")
    os.utime(tmp_path / "a.txt", (1_000_000_000, 900_000_000))
    before = (tmp_path / "a.txt").stat()
    extract(tmp_path / "a.txt")
    after = (tmp_path / "a.txt").stat()
    assert (after.st_atime_ns, after.st_mtime_ns, after.st_ctime_ns) == (
        before.st_atime_ns,
        before.st_mtime_ns,
        before.st_ctime_ns,
    )
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]
