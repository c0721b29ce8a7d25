"""What a confined process can no longer do."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

PROBE = """
import os, resource, socket, sys
from connectors.sandbox import ProcessLimits
from connectors.sandbox.confine import confine, limit_cpu
confine(ProcessLimits(memory=512 * 1024 ** 2))
{body}
"""


def _confined(body: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", PROBE.format(body=body)],
        cwd=cwd,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.skipif(sys.platform != "linux", reason="Landlock is of Linux")
@pytest.mark.parametrize(
    "body",
    [
        "open('new.txt', 'w').write('x')",
        "open('there.txt', 'a').write('x')",
        "os.truncate('there.txt', 0)",
        "os.remove('there.txt')",
        "os.mkdir('folder')",
        "os.symlink('a', 'b')",
    ],
)
def test_it_cannot_write(body: str, tmp_path: Path) -> None:
    (tmp_path / "there.txt").write_text("content")
    done = _confined(body, tmp_path)
    assert done.returncode != 0 and "PermissionError" in done.stderr
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"there.txt": "content"}


def test_it_can_use_memory_files_and_the_null_device(tmp_path: Path) -> None:
    done = _confined("os.write(os.memfd_create('x'), b'x' * 1000); open('/dev/null', 'r+b').write(b'x')", tmp_path)
    assert done.returncode == 0, done.stderr


def test_it_has_no_network(tmp_path: Path) -> None:
    body = """
for family, address in ((socket.SOCK_STREAM, ("127.0.0.1", {port})), (socket.SOCK_DGRAM, ("192.0.2.1", 53))):
    with socket.socket(socket.AF_INET, family) as link:
        try:
            link.connect(address)
            link.send(b"x")
        except OSError:
            continue
        sys.exit("connected")
"""
    import socket

    with socket.create_server(("127.0.0.1", 0)) as server:
        done = _confined(body.format(port=server.getsockname()[1]), tmp_path)
    assert done.returncode == 0, done.stderr


def test_memory_is_bounded(tmp_path: Path) -> None:
    done = _confined("bytearray(600 * 1024 ** 2)", tmp_path)
    assert "MemoryError" in done.stderr


def test_computing_is_bounded(tmp_path: Path) -> None:
    done = _confined("limit_cpu(0.1)\nwhile True: pass", tmp_path)
    assert done.returncode == -24  # SIGXCPU


def test_there_are_no_core_dumps(tmp_path: Path) -> None:
    done = _confined("print(resource.getrlimit(resource.RLIMIT_CORE))\nos.abort()", tmp_path)
    assert "(0, 0)" in done.stdout or done.returncode == -6
    assert os.listdir(tmp_path) == []
