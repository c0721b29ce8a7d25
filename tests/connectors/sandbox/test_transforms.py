"""A content that is changed in a worker costs at most that worker, and is told."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from io import BytesIO

import pytest

from connectors import AssetUnreadable
from connectors.editing import read_records
from connectors.sandbox import ProcessLimits, Sandbox

TABLE = b"name;town\nBob;Gent\nAda;Luik\n"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    one = Sandbox(ProcessLimits(memory=512 * 1024**2))
    yield one
    one.close()


def listed(sandbox: Sandbox, content: bytes, form: str = "csv", seconds: float = 60) -> int:
    return len(read_records(sandbox.transform(content, "list-records", [form, "a"], seconds)))


def test_one_worker_serves_many_and_survives_what_it_refuses(sandbox: Sandbox) -> None:
    assert listed(sandbox, TABLE) == 2
    worker = sandbox._idle[0].pid
    with pytest.raises(AssetUnreadable) as refused:
        listed(sandbox, b"\x00\xff\x00")
    assert refused.value.code == "charset"
    assert listed(sandbox, TABLE) == 2 and sandbox._idle[0].pid == worker


def test_what_takes_too_long_ends_its_worker_and_the_next_gets_another(sandbox: Sandbox) -> None:
    listed(sandbox, TABLE)
    worker = sandbox._idle[0].pid
    with pytest.raises(AssetUnreadable) as ended:
        listed(sandbox, TABLE * 200_000, seconds=0.05)
    assert ended.value.code == "timeout"
    assert listed(sandbox, TABLE) == 2 and sandbox._idle[0].pid != worker


def test_a_bomb_is_refused_before_it_is_unpacked(sandbox: Sandbox) -> None:
    out = BytesIO()
    with (
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package,
        package.open("xl/worksheets/sheet1.xml", "w") as part,
    ):
        for _ in range(400):
            part.write(bytes(1024 * 1024))
    with pytest.raises(AssetUnreadable) as refused:
        listed(sandbox, out.getvalue(), "xlsx")
    assert refused.value.code == "size"


def test_what_needs_more_memory_than_a_worker_has_is_told(sandbox: Sandbox) -> None:
    wide = b"name;town\n" + b"A;B\n" * 12_000_000
    with pytest.raises(AssetUnreadable) as ended:
        listed(sandbox, wide, seconds=120)
    assert ended.value.code in ("memory", "crashed", "broken")
    assert listed(sandbox, TABLE) == 2
