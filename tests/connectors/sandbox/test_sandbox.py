"""A worker may crash, hang, swell or be killed: its file is reported, the next one is read."""

from __future__ import annotations

import gc
import io
import json
import os
import signal
import subprocess
import sys
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from connectors import Budget, Extent, Omission, Part, Passage, Rows
from connectors.sandbox import Claims, ProcessLimits, Sandbox

CANARY = "Canary-Zwyndrecht-7731"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    box = Sandbox()
    yield box
    box.close()


@pytest.fixture
def reading(tmp_path: Path) -> Iterator[Callable[..., Iterator[Part]]]:
    """Starts to read bytes in a sandbox."""
    opened = []

    def start(box: Sandbox, data: bytes, name: str = "x.txt", budget: Budget | None = None) -> Iterator[Part]:
        path = tmp_path / f"file{len(opened)}"
        path.write_bytes(data)
        opened.append(os.open(path, os.O_RDONLY))
        return box.read(opened[-1], len(data), budget or Budget(), Claims(name))

    yield start
    for descriptor in opened:
        os.close(descriptor)


def _workers() -> list[int]:
    """Our children that are workers and not yet dead."""
    children = [pid for task in Path("/proc/self/task").iterdir() for pid in (task / "children").read_text().split()]
    return [int(pid) for pid in children if b"sandbox.worker" in Path(f"/proc/{pid}/cmdline").read_bytes()]


LONG = f"une ligne de texte, {CANARY}\n".encode() * 400_000


def _omissions(parts: list[Part]) -> list[tuple[str, str]]:
    return [(part.state, part.code) for part in parts if isinstance(part, Omission)]


def test_parts_arrive_as_they_were_found(sandbox, reading) -> None:
    parts = list(reading(sandbox, "nom;âge\nZoé;007\n".encode("utf-16"), "x.csv"))
    rows, extent = parts
    assert isinstance(rows, Rows) and isinstance(extent, Extent)
    assert list(rows.frame.columns) == ["nom", "âge"] and rows.frame.values.tolist() == [["Zoé", "007"]]
    assert extent.format == "csv" and extent.attributes["charset"] == "utf-16"


def test_one_worker_serves_many_files(sandbox, reading) -> None:
    pids = set()
    for _ in range(20):
        assert len(list(reading(sandbox, b"Bonjour"))) == 2
        pids.update(_workers())
    assert len(pids) == 1


@pytest.mark.parametrize(
    ("sent", "code"), [(signal.SIGSEGV, "crashed"), (signal.SIGABRT, "crashed"), (signal.SIGKILL, "memory")]
)
def test_a_dead_worker_costs_one_file(sandbox, reading, sent: signal.Signals, code: str) -> None:
    parts = reading(sandbox, LONG)
    first = next(parts)
    (victim,) = _workers()
    os.kill(victim, sent)
    rest = list(parts)
    assert isinstance(first, Passage) and first.text.startswith("une ligne")
    assert _omissions(rest) == [("partial", code)]
    assert rest[-1] == Extent(bytes_total=len(LONG))
    assert CANARY not in "".join(part.reason for part in rest if isinstance(part, Omission))
    assert _omissions(list(reading(sandbox, b"Bonjour"))) == []
    assert victim not in _workers()


def test_a_member_that_ends_its_worker_does_not_cost_the_others(sandbox, reading) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in ("a.txt", "b.txt", "c.txt"):
            archive.writestr(name, f"{name} ".encode() * 2_000_000)
    parts = reading(sandbox, out.getvalue(), "x.zip")
    read = []
    for part in parts:
        read.append(part)
        if isinstance(part, Passage) and part.locator.members == ("b.txt",):
            os.kill(_workers()[0], signal.SIGSEGV)
            break
    read += parts
    texts = dict.fromkeys(("a.txt", "b.txt", "c.txt"), "")
    for part in read:
        if isinstance(part, Passage):
            texts[part.locator.members[0]] += part.text
    assert texts["a.txt"] == "a.txt " * 2_000_000 and texts["c.txt"] == "c.txt " * 2_000_000
    assert "b.txt " * 10_000 in texts["b.txt"] and len(texts["b.txt"]) < 12_000_000
    omissions = [part for part in read if isinstance(part, Omission)]
    assert [(omission.code, omission.locator.members) for omission in omissions] == [("crashed", ("b.txt",))]
    assert isinstance(read[-1], Extent) and read[-1].format == "zip"


def test_a_file_whose_members_all_crash_comes_to_an_end(sandbox, reading) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for number in range(8):
            archive.writestr(f"{number}.txt", f"{number} ".encode() * 1_000_000)
    read = []
    for part in reading(sandbox, out.getvalue(), "x.zip"):
        read.append(part)
        if isinstance(part, Passage):
            for worker in _workers():
                os.kill(worker, signal.SIGSEGV)
    codes = [(part.state, part.locator.members) for part in read if isinstance(part, Omission)]
    assert len(codes) <= 5 and codes[-1] == ("partial", ())
    assert _workers() == []


def test_a_worker_that_hangs_is_ended(reading) -> None:
    box = Sandbox(ProcessLimits(grace=0.3))
    parts = reading(box, LONG, budget=Budget(seconds=0.5))
    next(parts)
    os.kill(_workers()[0], signal.SIGSTOP)
    started = time.monotonic()
    rest = list(parts)
    assert _omissions(rest) == [("partial", "timeout")]
    assert time.monotonic() - started < 10
    assert _workers() == []
    box.close()


def test_a_slow_consumer_is_not_the_files_fault(reading) -> None:
    box = Sandbox(ProcessLimits(grace=0.5))
    parts = reading(box, LONG, budget=Budget(seconds=1.5))
    next(parts)
    time.sleep(2.5)
    assert _omissions(list(parts)) == []
    box.close()


def test_a_file_that_needs_too_much_memory(reading) -> None:
    box = Sandbox(ProcessLimits(memory=400 * 1024 * 1024))
    parts = list(reading(box, b'id;note\n1;"' + b"x" * 120_000_000 + b'"\n', "x.csv"))
    assert [code for _, code in _omissions(parts)] in (["memory"], ["crashed"])
    assert _omissions(list(reading(box, b"Bonjour"))) == []
    box.close()


def test_an_output_without_end_is_cut(reading) -> None:
    box = Sandbox(ProcessLimits(output=1_000_000))
    parts = list(reading(box, LONG))
    assert _omissions(parts) == [("partial", "size")]
    assert sum(len(part.text) for part in parts if isinstance(part, Passage)) < 3_000_000
    box.close()


def test_giving_up_half_way_ends_the_worker(sandbox, reading) -> None:
    parts = reading(sandbox, LONG)
    next(parts)
    assert len(_workers()) == 1
    parts.close()
    assert _workers() == []


def test_workers_are_replaced_after_so_many_files(reading) -> None:
    box = Sandbox(ProcessLimits(tasks=3))
    pids = set()
    for _ in range(7):
        parts = reading(box, b"Bonjour")
        next(parts)
        pids.update(_workers())
        list(parts)
    assert len(pids) == 3
    box.close()


def test_a_worker_that_died_while_idle_is_replaced(sandbox, reading) -> None:
    list(reading(sandbox, b"Bonjour"))
    os.kill(_workers()[0], signal.SIGKILL)
    time.sleep(0.2)
    assert _omissions(list(reading(sandbox, b"Bonjour"))) == []


def test_threads_have_a_worker_each(sandbox, reading) -> None:
    streams = [reading(sandbox, LONG) for _ in range(3)]
    sizes: list[int] = []

    def consume(parts: Iterator[Part]) -> None:
        sizes.append(sum(len(part.text) for part in parts if isinstance(part, Passage)))

    threads = [threading.Thread(target=consume, args=(stream,)) for stream in streams]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sizes == [len(LONG)] * 3


def test_a_worker_outlives_the_thread_that_started_it(sandbox, reading) -> None:
    parts = reading(sandbox, LONG)
    thread = threading.Thread(target=next, args=(parts,))
    thread.start()
    thread.join()
    time.sleep(0.2)
    assert _omissions(list(parts)) == []


def test_a_worker_dies_with_its_parent(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_bytes(LONG)
    program = """
import os, subprocess, sys, time
from connectors import Budget
from connectors.sandbox import Sandbox
descriptor = os.open(sys.argv[1], os.O_RDONLY)
parts = Sandbox().read(descriptor, os.fstat(descriptor).st_size, Budget())
next(parts)
print(open(f"/proc/self/task/{os.getpid()}/children").read(), flush=True)
time.sleep(60)
"""
    with subprocess.Popen([sys.executable, "-c", program, tmp_path / "x.txt"], stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        (worker,) = map(int, parent.stdout.readline().split())
        os.kill(worker, signal.SIGSTOP)
        parent.kill()
    os.kill(worker, signal.SIGCONT)
    for _ in range(100):
        if not Path(f"/proc/{worker}").exists() or Path(f"/proc/{worker}/stat").read_text().split()[2] == "Z":
            break
        time.sleep(0.05)
    else:
        os.kill(worker, signal.SIGKILL)
        pytest.fail("the worker went on")


def test_close_leaves_no_process_behind(reading) -> None:
    box = Sandbox()
    list(reading(box, b"Bonjour"))
    assert _workers()
    box.close()
    gc.collect()
    assert _workers() == []


def test_a_worker_says_nothing_on_any_stream(sandbox, reading, capfd) -> None:
    broken = json.dumps([{"name": CANARY}] * 50).encode()[:-30]
    for name, data in (
        ("x.json", broken),
        ("x.xml", b"<a><b>" + CANARY.encode()),
        ("x.pdf", b"%PDF-1.4 " + CANARY.encode()),
    ):
        for part in reading(sandbox, data, name):
            assert CANARY not in repr(part)
            if isinstance(part, Omission):
                assert CANARY not in part.reason
    out, err = capfd.readouterr()
    assert CANARY not in out + err


def test_odd_names_and_values_survive_the_way(sandbox, reading) -> None:
    parts = list(reading(sandbox, b'[{"a": 123456789012345678901234567890, "b": "\\ud800", "c": NaN}]', "\udcff.json"))
    (rows,) = [part for part in parts if isinstance(part, Rows)]
    assert rows.frame.values.tolist() == [[123456789012345678901234567890, "\ud800", None]]


def test_a_large_parent_does_not_wear_its_workers_out(sandbox, reading) -> None:
    ballast = bytearray(900 * 1024**2)
    ballast[::4096] = b"x" * len(ballast[::4096])
    pids = set()
    for number in range(3):
        assert _omissions(list(reading(sandbox, f"fichier {number}".encode()))) == []
        pids.update(_workers())
    assert len(pids) == 1 and ballast
