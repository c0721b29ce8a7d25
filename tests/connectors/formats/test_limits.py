"""Containers within containers: how far they lead, and that one bad member costs itself alone."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
import zipfile

import pytest

from connectors import Budget, Locator
from connectors.formats import READERS, Content, Limits, read_content

CSV = "nom;niss\nDupont;85073003328\nPeeters;85073003427\n".encode("utf-16")


def _zip(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


def _tar(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, data in members.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
    return out.getvalue()


def test_a_table_within_zips_within_a_tarball(read_as) -> None:
    data = gzip.compress(_tar({"a/b.zip": _zip({"Dupont/c.zip": _zip({"d.csv": CSV})})}))
    read = read_as(data, "x.tgz")
    assert read.codes == []
    assert read.rows[0].locator.members[-3:] == ("a/b.zip", "Dupont/c.zip", "d.csv")
    assert read.table() == [("Dupont", "85073003328"), ("Peeters", "85073003427")]
    assert read.extent.rows_total == 2


def test_a_bad_member_costs_itself(read_as) -> None:
    members = {
        "a.txt": b"Bonjour",
        "b.bin": bytes(range(256)) * 9,
        "c.xlsx": b"PK\x03\x04broken",
        "d.txt": b"",
        "e.csv": CSV,
    }
    read = read_as(_zip(members), "x.zip")
    assert "Bonjour" in read.text and len(read.rows) == 1
    told = {omission.locator.members[0]: omission.code for omission in read.omissions}
    assert told["b.bin"] == "unsupported" and told["d.txt"] == "empty" and "c.xlsx" in told
    assert read.format == "zip"


def test_depth_is_limited(read_as) -> None:
    data = b"Bonjour"
    for level in range(12):
        data = _zip({f"{level}": data})
    read = read_as(data, "x.zip")
    assert read.codes == [("failed", "depth")]
    assert len(read.omissions[0].locator.members) == 9
    assert read_as(data, "x.zip", limits=Limits(depth=20)).text == "Bonjour"


def test_members_are_limited_over_all_levels(read_as) -> None:
    inner = _zip({f"{number}.txt": b"x" for number in range(60)})
    read = read_as(_zip({f"{number}.zip": inner for number in range(60)}), "x.zip", limits=Limits(members=500))
    assert ("failed", "members") in read.codes
    assert len(read.passages) < 500


BOMBS = {
    "gzip of zeros": (gzip.compress(b"\0" * 200_000_000, 9), "x.gz"),
    "gzip of text": (gzip.compress(b"A" * 200_000_000, 9), "x.gz"),
    "bzip2": (bz2.compress(b"A" * 100_000_000), "x.bz2"),
    "xz": (lzma.compress(b"A" * 100_000_000), "x.xz"),
    "zip": (_zip({"a.txt": b"A" * 200_000_000}), "x.zip"),
    "gzip in gzip": (gzip.compress(gzip.compress(b"A" * 200_000_000, 9)), "x.gz"),
}


@pytest.mark.parametrize(("data", "name"), BOMBS.values(), ids=BOMBS)
def test_bombs_are_refused(data: bytes, name: str, read_as) -> None:
    read = read_as(data, name)
    assert any(state == "failed" and code in ("ratio", "size") for state, code in read.codes)
    assert len(read.text) < 100_000_000


def test_a_bomb_that_spreads_over_levels(read_as) -> None:
    data = _zip({"0.txt": b"A" * 9_000_000})
    for _ in range(4):
        data = _zip({f"{number}.zip": data for number in range(16)})
    read = read_as(data, "42.zip")
    assert ("failed", "ratio") in read.codes
    assert len(read.text) < 200_000_000


def test_a_bomb_does_not_cost_its_neighbours(read_as) -> None:
    read = read_as(_zip({"bomb.txt": b"A" * 200_000_000, "lettre.txt": b"Bonjour"}), "x.zip")
    assert read.text.endswith("Bonjour")
    assert read.codes == [("failed", "ratio")]


def test_members_are_announced_before_they_are_read() -> None:
    data = _zip({"a.txt": b"x", "b.zip": _zip({"c.txt": b"y"})})
    entered: list[Locator] = []
    list(read_content(Content(io.BytesIO(data), len(data), "x.zip"), Budget(), entered=entered.append))
    assert [locator.members for locator in entered] == [("a.txt",), ("b.zip",), ("b.zip", "c.txt")]


def test_every_reader_loads() -> None:
    for name in READERS:
        assert callable(READERS.load(name)), name


@pytest.mark.parametrize("name", list(READERS))
def test_no_reader_raises_whatever_the_bytes(name: str, monkeypatch, read_as) -> None:
    """Each reader is given bytes of another format, and none at all: the outcome is parts, never an exception."""
    monkeypatch.setattr("connectors.formats.dispatch.sniff", lambda content: name if not content.name else "text")
    for data in (b"\x00\xff" * 3000, b"plain text\n" * 50, b"", b"<a><b>", b'{"a":', b"PK\x03\x04" + b"\x00" * 60):
        assert read_as(data).extent.bytes_total == len(data)
