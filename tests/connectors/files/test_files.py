"""A file share as it is found: odd names, links, pipes, files that change or go, and nothing left behind."""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from connectors import (
    CONNECTORS,
    Asset,
    AssetUnreadable,
    Budget,
    Connector,
    Extent,
    Fingerprinting,
    Omission,
    Passage,
    Rows,
    Source,
    SourceUnreachable,
)
from connectors.files import FilesConnector

Open = Callable[..., FilesConnector]


@pytest.fixture
def connect(tmp_path: Path) -> Iterator[Open]:
    """A connector to the folder `share`, with options."""
    opened = []
    (tmp_path / "share").mkdir()

    def connect(**options: object) -> FilesConnector:
        url = options.pop("url", str(tmp_path / "share"))
        opened.append(FilesConnector(Source("share", "files", {"url": url, **options}), b"key"))
        return opened[-1]

    yield connect
    for connector in opened:
        connector.close()


@pytest.fixture
def share(tmp_path: Path, connect: Open) -> Path:
    return tmp_path / "share"


def _assets(connector: FilesConnector) -> list[Asset]:
    return [item for item in connector.discover() if isinstance(item, Asset)]


def _omitted(connector: FilesConnector) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(item.state, item.code, item.segments) for item in connector.discover() if isinstance(item, Omission)]


def _paths(connector: FilesConnector) -> list[str]:
    return ["/".join(asset.segments) for asset in _assets(connector)]


def _fill(share: Path, *paths: str) -> None:
    for path in paths:
        (share / path).parent.mkdir(parents=True, exist_ok=True)
        (share / path).write_text("Bonjour")


def test_it_is_a_connector_by_its_name(connect: Open) -> None:
    assert CONNECTORS.load("files") is FilesConnector
    assert isinstance(connect(), Connector) and isinstance(connect(), Fingerprinting)


def test_every_file_in_a_stable_order(share: Path, connect: Open) -> None:
    _fill(share, "b.txt", "a/z.txt", "a/B/c.csv", ".hidden", "A.txt", "a.d/x")
    assert _paths(connect()) == [".hidden", "A.txt", "b.txt", "a/z.txt", "a/B/c.csv", "a.d/x"]
    assert _paths(connect(url=f"file://{share}")) == _paths(connect())


def test_what_is_known_before_reading(share: Path, connect: Open) -> None:
    _fill(share, "a.csv", "b.docx")
    (share / "a.csv").chmod(0o604)
    (share / "b.docx").chmod(0o600)
    table, document = _assets(connect())
    assert (table.kind, document.kind) == ("table", "document")
    assert table.id == "share/a.csv" and table.size == 7
    assert (table.attributes["mode"], table.attributes["readable_by_all"]) == ("0604", True)
    assert (document.attributes["mode"], document.attributes["readable_by_all"]) == ("0600", False)
    assert str(table.attributes["modified"]).endswith("+00:00")
    assert table.evidence["inode"] == str((share / "a.csv").stat().st_ino)


def test_the_fingerprint_follows_the_content(share: Path, connect: Open) -> None:
    _fill(share, "a.txt")
    (before,) = _assets(connect())
    assert _assets(connect()) == [before]
    (share / "a.txt").write_text("Bonsoir")
    (after,) = _assets(connect())
    assert after.fingerprint != before.fingerprint


def test_names_that_are_no_utf8_are_read_and_encoded(share: Path, connect: Open) -> None:
    odd = [b"\xe9t\xe9.txt", b"a\nb.txt", "50 % › #1.txt".encode(), b"-rf", b"\x1b[31m.txt"]
    for name in odd:
        Path(os.fsdecode(os.fsencode(share) + b"/" + name)).write_text("Bonjour")
    connector = connect()
    assets = _assets(connector)
    assert sorted(os.fsencode(asset.segments[0]) for asset in assets) == sorted(odd)
    for asset in assets:
        assert asset.id.encode() and asset.id.isprintable()
        assert any(isinstance(part, Passage) for part in connector.read(asset, Budget()))


def test_links_pipes_and_sockets_are_told_not_followed(share: Path, connect: Open, tmp_path: Path) -> None:
    _fill(share, "a/real.txt")
    (tmp_path / "secret.txt").write_text("outside")
    (share / "loop").symlink_to(share)
    (share / "a" / "up").symlink_to("..")
    (share / "out.txt").symlink_to(tmp_path / "secret.txt")
    os.mkfifo(share / "pipe")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(share / "s"))
        connector = connect()
        assert _paths(connector) == ["a/real.txt"]
        assert sorted(_omitted(connector)) == [
            ("skipped", "special", ("pipe",)),
            ("skipped", "special", ("s",)),
            ("skipped", "symlink", ("a", "up")),
            ("skipped", "symlink", ("loop",)),
            ("skipped", "symlink", ("out.txt",)),
        ]


PATTERNS = [
    ({"exclude": ["**/node_modules/**"]}, ["a/b.txt", "a/c.tmp", "d.txt", "x/d.txt"]),
    ({"exclude": ["node_modules/"]}, ["a/b.txt", "a/c.tmp", "d.txt", "x/d.txt"]),
    ({"exclude": ["*.tmp", "node_modules"]}, ["a/b.txt", "d.txt", "x/d.txt"]),
    ({"exclude": ["/d.txt", "node_modules"]}, ["a/b.txt", "a/c.tmp", "x/d.txt"]),
    ({"exclude": ["a", "x/"]}, ["d.txt"]),
    ({"exclude": "[!d]*"}, ["d.txt"]),
    ({"include": ["*.txt"], "exclude": ["x"]}, ["a/b.txt", "d.txt"]),
    ({"include": ["a/**"]}, ["a/b.txt", "a/c.tmp", "a/node_modules/e.js"]),
    ({"include": ["?.txt"]}, ["a/b.txt", "d.txt", "x/d.txt"]),
]


@pytest.mark.parametrize(("options", "expected"), PATTERNS, ids=[str(options) for options, _ in PATTERNS])
def test_files_are_chosen_by_patterns(
    share: Path, connect: Open, options: dict[str, object], expected: list[str]
) -> None:
    _fill(share, "a/b.txt", "a/c.tmp", "a/node_modules/e.js", "d.txt", "x/d.txt")
    assert sorted(_paths(connect(**options))) == expected


def test_excluded_folders_are_not_even_opened(share: Path, connect: Open) -> None:
    _fill(share, "a.txt", "secret/b.txt")
    before = os.stat(share / "secret").st_atime_ns
    os.utime(share / "secret", ns=(1, 1))
    assert _paths(connect(exclude=["secret"])) == ["a.txt"]
    assert before != 1 and os.stat(share / "secret").st_atime_ns == 1


def test_a_missing_root(connect: Open, tmp_path: Path) -> None:
    connector = connect(url=str(tmp_path / "gone" / "away"))
    for attempt in (connector.check, lambda: list(connector.discover())):
        with pytest.raises(SourceUnreachable) as error:
            attempt()
        assert error.value.code == "missing" and "away" not in error.value.message


def test_a_file_as_root(connect: Open, share: Path) -> None:
    _fill(share, "a.txt", "b.txt")
    assert _paths(connect(url=str(share / "b.txt"))) == ["b.txt"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_read_is_told(share: Path, connect: Open) -> None:
    _fill(share, "a.txt", "closed/b.txt", "c.txt")
    (share / "closed").chmod(0)
    (share / "a.txt").chmod(0)
    connector = connect()
    try:
        assert _omitted(connector) == [("failed", "denied", ("closed",))]
        denied, readable = _assets(connector)
        with pytest.raises(AssetUnreadable) as error:
            list(connector.read(denied, Budget()))
        assert error.value.code == "denied" and error.value.asset == ("a.txt",)
        assert list(connector.read(readable, Budget()))
    finally:
        (share / "closed").chmod(0o700)


def test_access(share: Path, connect: Open) -> None:
    _fill(share, "a.txt", "b/c.txt")
    access = connect().check()
    assert access.reachable and access.assets == 2
    assert access.writable == bool(access.warnings)


def test_a_file_that_went_away(share: Path, connect: Open) -> None:
    _fill(share, "Dupont.txt")
    connector = connect()
    (asset,) = _assets(connector)
    (share / "Dupont.txt").unlink()
    for attempt in (lambda: list(connector.read(asset, Budget())), lambda: connector.content_fingerprint(asset)):
        with pytest.raises(AssetUnreadable) as error:
            attempt()
        assert error.value.code == "vanished"
        assert "Dupont" not in str(error.value) and error.value.__suppress_context__


@pytest.mark.parametrize("become", ["link", "pipe", "folder behind a link"])
def test_a_file_that_became_something_else(share: Path, connect: Open, tmp_path: Path, become: str) -> None:
    _fill(share, "a/b.txt")
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "b.txt").write_text("secret")
    connector = connect()
    (asset,) = _assets(connector)
    (share / "a" / "b.txt").unlink()
    if become == "link":
        (share / "a" / "b.txt").symlink_to(tmp_path / "outside" / "b.txt")
    elif become == "pipe":
        os.mkfifo(share / "a" / "b.txt")
    else:
        (share / "a").rmdir()
        (share / "a").symlink_to(tmp_path / "outside")
    with pytest.raises(AssetUnreadable) as error:
        list(connector.read(asset, Budget()))
    assert error.value.code in ("special", "vanished")


def test_a_file_that_changes_while_it_is_read(share: Path, connect: Open) -> None:
    (share / "log.txt").write_bytes(b"une ligne\n" * 500_000)
    connector = connect()
    (asset,) = _assets(connector)
    parts = connector.read(asset, Budget())
    next(parts)
    with (share / "log.txt").open("ab") as log:
        log.write(b"encore\n")
    rest = list(parts)
    assert isinstance(rest[-1], Extent)
    assert [(part.state, part.code) for part in rest if isinstance(part, Omission)] == [("partial", "changed")]


def test_reading_leaves_no_trace(share: Path, connect: Open) -> None:
    _fill(share, "a.txt", "b.csv")
    old = time.time() - 10_000_000
    for name in ("a.txt", "b.csv"):
        os.utime(share / name, (old, old - 1000))
    before = {path.name: path.stat() for path in share.iterdir()}
    connector = connect()
    for asset in _assets(connector):
        assert connector.content_fingerprint(asset)
        list(connector.read(asset, Budget()))
    after = {path.name: path.stat() for path in share.iterdir()}
    for name, status in before.items():
        for attribute in ("st_atime_ns", "st_mtime_ns", "st_ctime_ns", "st_size", "st_ino"):
            assert getattr(after[name], attribute) == getattr(status, attribute), (name, attribute)


def test_content_fingerprints_tell_copies_and_are_keyed(share: Path, connect: Open) -> None:
    for name, text in {"a.txt": "x" * 2_000_000, "b.txt": "x" * 2_000_000, "c.txt": "y" * 2_000_000, "d": ""}.items():
        (share / name).write_text(text)
    connector = connect()
    a, b, c, empty = (connector.content_fingerprint(asset) for asset in _assets(connector))
    assert a == b != c and empty == "" and len(a) == 64
    other = FilesConnector(Source("s", "files", {"url": str(share)}), b"other key")
    assert other.content_fingerprint(_assets(other)[0]) != a
    other.close()


def test_deep_and_wide_trees(share: Path, connect: Open) -> None:
    folder = share
    for _ in range(60):
        folder = folder / ("d" * 100)  # far beyond PATH_MAX
        os.mkdir(folder) if len(str(folder)) < 4000 else None
        if len(str(folder)) >= 3800:
            break
    descriptor = os.open(folder, os.O_RDONLY)
    for _ in range(10):
        os.mkdir("e" * 200, dir_fd=descriptor)
        inner = os.open("e" * 200, os.O_RDONLY, dir_fd=descriptor)
        os.close(descriptor)
        descriptor = inner
    os.close(os.open("deep.txt", os.O_CREAT | os.O_WRONLY, dir_fd=descriptor))
    os.close(descriptor)
    connector = connect()
    (asset,) = _assets(connector)
    assert len("/".join(asset.segments)) > 4096
    assert [part.code for part in connector.read(asset, Budget()) if isinstance(part, Omission)] == ["empty"]


def test_a_share_that_is_emptied_during_the_walk(share: Path, connect: Open) -> None:
    _fill(share, *[f"{folder}/{name}.txt" for folder in "abc" for name in range(30)])
    connector = connect()
    walk = connector.discover()
    first = next(walk)
    for path in sorted(share.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    rest = list(walk)
    assert isinstance(first, Asset)
    assert all(isinstance(item, Asset) or item.code == "vanished" for item in rest)


def test_no_descriptor_is_leaked(share: Path, connect: Open) -> None:
    _fill(share, *[f"{name}.txt" for name in range(30)])
    connector = connect()
    assets = _assets(connector)
    list(connector.read(assets[0], Budget()))
    before = len(os.listdir("/proc/self/fd"))
    for asset in assets:
        list(connector.read(asset, Budget()))
    assert len(os.listdir("/proc/self/fd")) == before


def test_stat_is_of_the_file_that_is_read(share: Path, connect: Open) -> None:
    _fill(share, "a.txt")
    connector = connect()
    (asset,) = _assets(connector)
    (share / "a.txt").write_text("Bonsoir, plus long")
    extent = list(connector.read(asset, Budget()))[-1]
    assert isinstance(extent, Extent) and extent.bytes_total == 18


def test_a_thousand_small_files_a_few_seconds(share: Path, connect: Open) -> None:
    for number in range(1000):
        (share / f"{number}.txt").write_text(f"Lettre {number} à Madame Zoé.")
    connector = connect()
    started = time.monotonic()
    texts = [
        part.text
        for asset in _assets(connector)
        for part in connector.read(asset, Budget())
        if isinstance(part, Passage)
    ]
    assert len(texts) == 1000
    assert 1000 / (time.monotonic() - started) > 100  # over 1,000 a second on a machine that does nothing else


def test_tables_come_back_through_the_sandbox(share: Path, connect: Open) -> None:
    (share / "x.csv").write_text("nom;niss\nDupont;00012345678\n")
    connector = connect()
    (asset,) = _assets(connector)
    rows, extent = connector.read(asset, Budget())
    assert isinstance(rows, Rows) and rows.frame.values.tolist() == [["Dupont", "00012345678"]]
    assert isinstance(extent, Extent) and extent.rows_total == 1


def test_giving_up_closes_everything(share: Path, connect: Open) -> None:
    (share / "log.txt").write_bytes(b"une ligne\n" * 500_000)
    connector = connect()
    (asset,) = _assets(connector)
    parts = connector.read(asset, Budget())
    next(parts)
    parts.close()
    assert "log.txt" not in " ".join(os.readlink(link) for link in Path("/proc/self/fd").iterdir() if link.exists())
