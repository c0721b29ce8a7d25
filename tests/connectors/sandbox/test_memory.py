"""Very large files are read in bounded memory: a line of 100 MB, one JSON value, a CSV of a million rows."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from connectors import Budget, Omission, Passage, Rows
from connectors.sandbox import Claims, Sandbox

RECORD = '{{"id": {0}, "name": "Nom{0}", "address": {{"city": "Mons"}}}}'


def _line() -> Iterator[str]:
    yield from ("Monsieur Jean habite Mons. " * 1000 for _ in range(3_800))


def _json() -> Iterator[str]:
    yield '{"staff": ['
    yield from (RECORD.format(number) + ("," if number < 1_599_999 else "") for number in range(1_600_000))
    yield "]}"


def _csv() -> Iterator[str]:
    yield "id;nom;ville\n"
    yield from (f"{number};Nom{number} et une longue suite de mots;Bruxelles\n" for number in range(1_500_000))


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    box = Sandbox()
    yield box
    box.close()


def _peak(megabytes: int = 0) -> int:
    """The most memory, in MB, that a worker of ours has held."""
    for task in Path("/proc/self/task").iterdir():
        for pid in (task / "children").read_text().split():
            status = Path(f"/proc/{pid}/status").read_text()
            held = [int(line.split()[1]) // 1024 for line in status.splitlines() if line.startswith("VmHWM")]
            megabytes = max([megabytes, *held])
    return megabytes


@pytest.mark.slow
@pytest.mark.parametrize(("make", "name"), [(_line, "x.txt"), (_json, "x.json"), (_csv, "x.csv")])
def test_bounded_memory(tmp_path: Path, sandbox: Sandbox, make, name: str) -> None:
    path = tmp_path / name
    with path.open("w") as file:
        file.writelines(make())
    size = path.stat().st_size
    assert size > 80_000_000
    descriptor = os.open(path, os.O_RDONLY)
    characters = rows = peak = 0
    for number, part in enumerate(sandbox.read(descriptor, size, Budget(), Claims(name))):
        assert not isinstance(part, Omission)
        characters += len(part.text) if isinstance(part, Passage) else 0
        rows += len(part.frame) if isinstance(part, Rows) else 0
        peak = _peak(peak) if number % 20 == 0 else peak
    os.close(descriptor)
    assert 0 < _peak(peak) < 250
    assert characters == size if name == "x.txt" else 100_000 < rows < 200_000
