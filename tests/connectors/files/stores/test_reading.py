"""Files of real servers are listed and read, whatever they are called, and what cannot be is told."""

from __future__ import annotations

import hashlib
import os
import random

import pytest

from connectors import Asset, AssetUnreadable, Budget, Extent, Omission, Passage
from connectors.files import FilesConnector, remote

from ....servers.stores import StoreServer
from .conftest import FOLDERS, KINDS, LONG_AGO, Connect, aged

on_each = pytest.mark.parametrize("server", KINDS, indirect=True)
on_folders = pytest.mark.parametrize("server", FOLDERS, indirect=True)

NAMES = (
    "plain.txt",
    "with space.txt",
    "hash #1.txt",
    "percent %41%2F.txt",
    "plus+and&.txt",
    "quote'd.txt",
    "Zoé Müller ŵ.txt",
    "Zoe\u0301.txt",
    "名前 😀.txt",
    "semi;colon,comma=.txt",
    "[brackets] {braces}.txt",
    "a" * 200 + ".txt",
    "sub/.hidden/~tilde$.txt",
    "sub folder #2/50%.txt",
)
STRANGER = (
    "new\nline.txt",
    " leading and trailing .txt ",
    "question?mark.txt",
    'double"quote.txt',
    "star*.txt",
    "back\\slash.txt",
    "tab\t.txt",
)
"""Not allowed on Windows: Samba shows them under other names."""


def assets(connector: FilesConnector) -> dict[tuple[str, ...], Asset]:
    return {item.segments: item for item in connector.discover() if isinstance(item, Asset)}


def omissions(connector: FilesConnector) -> dict[tuple[str, ...], str]:
    return {item.segments: item.code for item in connector.discover() if isinstance(item, Omission)}


def text(connector: FilesConnector, asset: Asset) -> str:
    return "".join(part.text for part in connector.read(asset, Budget()) if isinstance(part, Passage))


@on_each
def test_files_are_listed_and_read(server: StoreServer, connect: Connect) -> None:
    for name in ("b/c.txt", "a.txt", "b/a.txt", "node_modules/x.js"):
        aged(server, name, f"Bonjour {name}".encode())
    connector = connect(server, exclude=["node_modules"])
    assert connector.check().assets == 3
    found = assets(connector)
    assert list(found) == [("a.txt",), ("b", "a.txt"), ("b", "c.txt")]
    one = found["b", "c.txt"]
    assert one.size == len("Bonjour b/c.txt") and one.fingerprint and one.attributes["modified"]
    passage, extent = connector.read(one, Budget())
    assert isinstance(passage, Passage) and passage.text == "Bonjour b/c.txt"
    assert isinstance(extent, Extent) and extent.format == "text"
    assert connector.content_fingerprint(one) == connector.digest(b"Bonjour b/c.txt")
    assert connector.content(one) == b"Bonjour b/c.txt"


@on_each
def test_names_of_every_kind(server: StoreServer, connect: Connect) -> None:
    names = [*NAMES, *(STRANGER if server.kind in ("sftp", "smb") else STRANGER[1:])]
    for name in names:
        server.put(name, f"This is {name!r}".encode())
    connector = connect(server)
    found = assets(connector)
    assert {text(connector, asset) for asset in found.values()} == {f"This is {name!r}" for name in names}
    known = NAMES if server.kind == "smb" else names
    assert {"/".join(segments) for segments in found} >= set(known)
    assert not omissions(connector)


@pytest.mark.parametrize("server", KINDS[:2], indirect=True)
def test_a_name_that_is_no_utf_8(server: StoreServer, connect: Connect) -> None:
    assert server.folder
    (server.folder / os.fsdecode(b"caf\xe9.txt")).write_bytes(b"au lait")
    aged(server, "other.txt", b"noir")
    connector = connect(server)
    told = {text(connector, asset) for asset in assets(connector).values()}
    # Samba leaves it out of its lists: nobody who asks can know
    assert told == ({"noir"} if server.kind == "smb" else {"au lait", "noir"})


@on_each
def test_a_change_shows_and_nothing_else_does(server: StoreServer, connect: Connect) -> None:
    aged(server, "a.txt", b"one")
    aged(server, "b.txt", b"two")
    connector = connect(server)
    before = {name: asset.fingerprint for name, asset in assets(connector).items()}
    assert all(before.values())
    assert {name: asset.fingerprint for name, asset in assets(connect(server)).items()} == before
    aged(server, "a.txt", b"eno", LONG_AGO + 5)
    after = {name: asset.fingerprint for name, asset in assets(connector).items()}
    assert after["a.txt",] != before["a.txt",] and after["b.txt",] == before["b.txt",]


@pytest.mark.parametrize("server", KINDS[:1], indirect=True)
def test_a_file_that_may_change_within_its_second_is_read_again(server: StoreServer, connect: Connect) -> None:
    server.put("a.txt", b"one")
    assert not assets(connect(server))["a.txt",].fingerprint


@on_folders
def test_what_may_not_be_read_is_told(server: StoreServer, connect: Connect) -> None:
    assert server.folder
    if server.owner == "root":
        pytest.skip("root may read everything")
    for name in ("closed/a.txt", "shut.txt", "open.txt"):
        aged(server, name, b"text")
    (server.folder / "closed").chmod(0)
    (server.folder / "shut.txt").chmod(0)
    connector = connect(server)
    assert omissions(connector) == {("closed",): "denied"}
    found = assets(connector)
    assert set(found) == {("shut.txt",), ("open.txt",)} and text(connector, found["open.txt",]) == "text"
    with pytest.raises(AssetUnreadable) as error:
        text(connector, found["shut.txt",])
    assert error.value.code == "denied"


@on_folders
def test_links_are_not_followed_in_circles(server: StoreServer, connect: Connect) -> None:
    assert server.folder
    aged(server, "a/b/c.txt", b"text")
    outside = server.folder.parent / "outside.txt"
    outside.write_text("secret")
    for name, target in (("a/b/loop", "../.."), ("a/self", "self"), ("gone", "nowhere"), ("up.txt", str(outside))):
        (server.folder / name).symlink_to(target)
    connector = connect(server)
    found = assets(connector)
    assert [segments for segments in found if segments[-1] == "c.txt"] == [("a", "b", "c.txt")]
    for segments, asset in found.items():
        if segments[-1] != "c.txt":
            with pytest.raises(AssetUnreadable):
                text(connector, asset)
    told = omissions(connector)
    if server.kind == "sftp":
        assert set(told) == {("a", "b", "loop"), ("a", "self"), ("gone",), ("up.txt",)}
        assert set(told.values()) == {"symlink"}
    elif server.kind == "smb":  # follows links itself
        assert told["a", "b", "loop"] == "symlink"
    else:  # WsgiDAV does not list them
        assert not told


@on_each
def test_a_file_that_went_away(server: StoreServer, connect: Connect) -> None:
    aged(server, "a.txt", b"text")
    connector = connect(server)
    found = assets(connector)["a.txt",]
    server.clear()
    with pytest.raises(AssetUnreadable) as error:
        text(connector, found)
    assert error.value.code == "vanished"


@on_each
def test_a_large_file_comes_whole_or_is_said_to_be_cut(
    server: StoreServer, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = random.Random(3).randbytes(9 * 1024 * 1024 + 17)
    aged(server, "large.bin", content)
    aged(server, "empty.txt", b"")
    connector = connect(server)
    found = assets(connector)
    assert hashlib.sha256(connector.content(found["large.bin",])).digest() == hashlib.sha256(content).digest()
    assert connector.content(found["empty.txt",]) == b""
    monkeypatch.setattr(remote, "LARGEST", 100_000)
    aged(server, "long.txt", b"0123456789\n" * 20_000, LONG_AGO + 5)
    parts = list(connector.read(assets(connector)["long.txt",], Budget()))
    assert sum(len(part.text) for part in parts if isinstance(part, Passage)) == 100_000
    assert [part.code for part in parts if isinstance(part, Omission)] == ["size"]


@pytest.mark.parametrize("server", KINDS[3:], indirect=True)
def test_keys_that_are_no_paths_are_told(server: StoreServer, connect: Connect) -> None:
    for name in ("a//b.txt", "c/../d.txt", "both", "both/e.txt", "folder/", "f.txt"):
        server.put(name, b"text")
    connector = connect(server)
    found = assets(connector)
    assert {text(connector, asset) for asset in found.values()} == {"text"}
    assert set(found) == {("both",), ("both", "e.txt"), ("f.txt",)}
    assert omissions(connector) == {("a", ""): "name", ("c", ".."): "name"}


@on_each
def test_files_are_brought_once(server: StoreServer, connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    aged(server, "a.txt", b"text")
    connector = connect(server)
    asset = assets(connector)["a.txt",]
    text(connector, asset)
    monkeypatch.setattr(remote.RemoteStore, "_fetch", None)
    assert connector.content_fingerprint(asset) == connector.digest(b"text")
