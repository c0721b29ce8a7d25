"""A server of the tests goes with them: one that outlives a killed run holds its port and its folder for ever."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

from .starting import free_port, listens, running

_RUN = """
import sys, time
from pathlib import Path
from tests.servers.starting import running
port = int(sys.argv[2])
with running([sys.executable, "-m", "http.server", str(port), "--bind", "127.0.0.1"], Path(sys.argv[1]), port):
    print("up", flush=True)
    time.sleep(600)
"""


def test_a_server_and_its_folder_go_when_the_tests_are_killed(tmp_path: Path) -> None:
    folder, port = tmp_path / "vigie-server", free_port()
    folder.mkdir()
    command = [sys.executable, "-c", _RUN, str(folder), str(port)]
    killed = subprocess.Popen(command, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2])
    assert killed.stdout and killed.stdout.readline() == b"up\n"
    killed.send_signal(signal.SIGKILL)
    killed.communicate()
    deadline = time.monotonic() + 20
    while (listens(port) or folder.exists()) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert not listens(port) and not folder.exists()


def test_a_server_that_is_ended_leaves_its_folder_to_whoever_made_it(tmp_path: Path) -> None:
    port = free_port()
    with running([sys.executable, "-m", "http.server", str(port), "--bind", "127.0.0.1"], tmp_path, port) as server:
        assert listens(port)
    assert server.poll() is not None and not listens(port) and (tmp_path / "log").exists()
