"""Stores behind fsspec: its in-memory store stands for them, since all share one interface."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import fsspec
import pytest

from connectors import Asset, AssetUnreadable, Budget, Extent, Omission, Passage, Source, SourceUnreachable
from connectors.files import FilesConnector
from connectors.files.stores import parse
from connectors.files.stores.base import Trouble


@pytest.fixture
def store() -> Iterator[fsspec.AbstractFileSystem]:
    memory = fsspec.filesystem("memory")
    for path in ("/share/a.txt", "/share/b/c.csv", "/share/b/é #1.txt", "/share/node_modules/x.js"):
        memory.pipe(path, f"Bonjour {path}".encode())
    yield memory
    memory.rm("/share", recursive=True)


@pytest.fixture
def connector(store: fsspec.AbstractFileSystem) -> Iterator[FilesConnector]:
    connector = FilesConnector(Source("s", "files", {"url": "memory://share", "exclude": ["node_modules"]}), b"key")
    yield connector
    connector.close()


def test_files_are_listed_and_read(connector: FilesConnector) -> None:
    assets = [item for item in connector.discover() if isinstance(item, Asset)]
    assert [asset.segments for asset in assets] == [("a.txt",), ("b", "c.csv"), ("b", "é #1.txt")]
    assert assets[0].size == len("Bonjour /share/a.txt") and assets[0].fingerprint
    passage, extent = connector.read(assets[0], Budget())
    assert isinstance(passage, Passage) and passage.text == "Bonjour /share/a.txt"
    assert isinstance(extent, Extent) and extent.format == "text"
    assert len(connector.content_fingerprint(assets[0])) == 64
    assert connector.check().assets == 3


def test_a_file_that_went_away(connector: FilesConnector, store: fsspec.AbstractFileSystem) -> None:
    asset = next(item for item in connector.discover() if isinstance(item, Asset))
    store.rm("/share/a.txt")
    with pytest.raises(AssetUnreadable) as error:
        list(connector.read(asset, Budget()))
    assert error.value.code == "vanished"


@pytest.mark.parametrize(
    ("url", "code"),
    [("memory://nowhere", "missing"), ("nosuch://u:SECRET@host/x", "url"), ("", "url"), ("nosuch::file:///x", "url")],
)
def test_what_cannot_be_reached(url: str, code: str) -> None:
    with pytest.raises(SourceUnreachable) as error:
        FilesConnector(Source("s", "files", {"url": url})).check()
    assert error.value.code == code
    assert "SECRET" not in str(error.value) + error.value.hint
    assert error.value.__context__ is None or error.value.__suppress_context__


def test_a_folder_that_cannot_be_listed_is_told(connector: FilesConnector, store: fsspec.AbstractFileSystem) -> None:
    walk = connector.discover()
    next(walk)
    store.rm("/share/b", recursive=True)
    assert [(item.code, item.segments) for item in walk if isinstance(item, Omission)] == [("vanished", ("b",))]


@pytest.mark.parametrize(
    ("url", "module", "extra"),
    [
        ("sftp://h/x", "paramiko", "sftp"),
        ("smb://h/x", "smbclient", "smb"),
        ("webdavs://h/x", "httpx", "webdav"),
        ("s3://bucket/x", "s3fs", "s3"),
        ("gs://bucket/x", "gcsfs", ""),
    ],
)
def test_a_driver_that_is_not_installed(monkeypatch: pytest.MonkeyPatch, url: str, module: str, extra: str) -> None:
    for kind in ("sftp", "smb", "webdav"):
        monkeypatch.delitem(sys.modules, f"connectors.files.stores.{kind}", raising=False)
    for scheme in ("s3", "gs"):
        monkeypatch.delitem(sys.modules["fsspec.registry"]._registry, scheme, raising=False)
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(SourceUnreachable) as error:
        FilesConnector(Source("s", "files", {"url": url})).check()
    assert error.value.code == "driver"
    assert (f"vigie-privee[{extra}]" in error.value.hint) == bool(extra)


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("sftp://u:p%40ss@h:22/a b#c?d%41", ("sftp", "h", 22, "u", "p@ss", "/a b#c?d%41")),
        ("SMB://DOM;u:a@b:c@h/share", ("smb", "h", None, "DOM;u", "a@b:c", "/share")),
        ("sftp://[::1]:2222", ("sftp", "::1", 2222, "", "", "")),
        ("s3://bucket/x", ("s3", "bucket", None, "", "", "/x")),
    ],
)
def test_a_url_is_taken_apart_and_its_password_hidden(url: str, told: tuple[object, ...]) -> None:
    found = parse(url)
    assert (found.scheme, found.host, found.port, found.user, found.password, found.path) == told
    assert "ss" not in repr(found).replace("Address", "") and "a@b" not in repr(found)


@pytest.mark.parametrize("url", ["sftp://h:99999/x", "://h/x", "sftp://h:port/x", "sftp:/h"])
def test_what_is_no_url(url: str) -> None:
    with pytest.raises(Trouble) as error:
        parse(url)
    assert error.value.code == "url"
