"""Several processes append at once, and one is killed: one chain, on SQLite and on PostgreSQL."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from scanner.inventory import open_inventory
from scanner.ledger import read_details, read_entries
from scanner.ledger.signing import SigningKey
from scanner.ledger.verify import Installation, verify_log

WRITER = """
import sys
from pathlib import Path
from scanner.inventory import open_inventory
from scanner.ledger import Ledger
from scanner.ledger.signing import SigningKey
url, head, name, times = sys.argv[1:]
with open_inventory(url) as inventory:
    ledger = Ledger(inventory, SigningKey(bytes(range(32))), Path(head))
    print("ready", flush=True)
    for n in range(int(times)):
        ledger.append("review", {"by": name, "n": n}, details={"reason": f"because {n}"})
"""


def start(url: str, head: Path, name: str, times: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", WRITER, url, str(head), name, str(times)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def altered(url: str, head: Path) -> tuple[list[str], list[int]]:
    key = SigningKey(bytes(range(32))).public
    with open_inventory(url) as inventory:
        entries = read_entries(inventory)
        it = Installation({key.id: key}, entries, read_details(inventory), head)
        return [str(one) for one in verify_log(it)], [entry.seq for entry in entries]


def three_at_once(url: str, head: Path) -> None:
    open_inventory(url, create=True).close()
    writers = [start(url, head, f"u{n}", 15) for n in range(3)]
    for writer in writers:
        _, errors = writer.communicate(timeout=120)
        assert writer.returncode == 0, errors[-1000:]
    found, seqs = altered(url, head)
    assert found == []
    assert seqs == list(range(1, 47)), "one entry for the key, and each appended once"


def test_three_processes_write_one_chain(tmp_path: Path) -> None:
    three_at_once(f"sqlite:///{tmp_path}/inventory.db", tmp_path / "head")


@pytest.mark.postgresql
def test_three_processes_write_one_chain_on_postgresql(postgresql_url: str, tmp_path: Path) -> None:
    three_at_once(postgresql_url, tmp_path / "head")


def test_a_killed_writer_leaves_a_log_that_checks_and_goes_on(tmp_path: Path) -> None:
    url, head = f"sqlite:///{tmp_path}/inventory.db", tmp_path / "head"
    open_inventory(url, create=True).close()
    for turn in range(6):
        writer = start(url, head, "u1", 100_000)
        assert writer.stdout is not None
        assert writer.stdout.readline() == "ready\n"
        time.sleep(0.05 + 0.03 * turn)
        os.kill(writer.pid, signal.SIGKILL)
        writer.communicate(timeout=30)
        found, seqs = altered(url, head)
        # the first kill may come before the first head; every later one finds the older head at least
        assert not [one for one in found if "no head file" not in one], found
        assert seqs == list(range(1, len(seqs) + 1))
    assert len(seqs) > 6
