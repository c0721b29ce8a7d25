"""Files of stores behind fsspec are replaced and removed: one that renames (`local`), one that keeps objects."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import fsspec
import pytest

from connectors import Asset, NotPerformed, Source
from connectors.files import FilesConnector

ASSET = Asset("s", ("a", "x.csv"), "document")


@pytest.fixture(params=["memory", "local"])
def share(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[FilesConnector, Any, str]]:
    """Connector, store, and the folder of the file in it."""
    store = fsspec.filesystem(request.param)
    root = f"/{tmp_path.name}-share" if request.param == "memory" else f"{tmp_path}/share"
    store.makedirs(f"{root}/a", exist_ok=True)
    store.pipe_file(f"{root}/a/x.csv", b"before")
    url = f"{request.param}://{root}"
    connector = FilesConnector(Source("s", "files", {"url": url, "erase_url": url}), key=b"key")
    yield connector, store, f"{root}/a"
    connector.close()
    store.rm(root, recursive=True)


def names(store: Any, folder: str) -> list[str]:
    return sorted(str(name).rpartition("/")[2] for name in store.ls(folder, detail=False))


def test_content_is_replaced_and_removed(share: tuple[FilesConnector, Any, str]) -> None:
    connector, store, folder = share
    connector.replace(ASSET, connector.digest(b"before"), b"after")
    assert store.cat_file(f"{folder}/x.csv") == b"after" and names(store, folder) == ["x.csv"]
    assert connector.standing_of(ASSET) == connector.digest(b"after")
    connector.replace(ASSET, connector.digest(b"after"), None)
    assert connector.standing_of(ASSET) == "" and names(store, folder) == []


def test_a_rehearsal_changes_nothing(share: tuple[FilesConnector, Any, str]) -> None:
    connector, store, folder = share
    for content in (b"after", None):
        connector.replace(ASSET, connector.digest(b"before"), content, rehearse=True)
    assert store.cat_file(f"{folder}/x.csv") == b"before" and names(store, folder) == ["x.csv"]


def test_what_changed_or_went_since_is_refused(share: tuple[FilesConnector, Any, str]) -> None:
    connector, store, folder = share
    store.pipe_file(f"{folder}/x.csv", b"other")
    assert code(connector, b"before") == "changed"
    store.rm_file(f"{folder}/x.csv")
    assert code(connector, b"before") == "vanished"
    assert code(connector, b"before", Asset("s", ("..", "x.csv"), "document")) == "vanished"


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "share" / "a").mkdir(parents=True)
    (tmp_path / "secret").write_bytes(b"before")
    (tmp_path / "share" / "a" / "x.csv").symlink_to(tmp_path / "secret")
    url = f"local://{tmp_path}/share"
    connector = FilesConnector(Source("s", "files", {"url": url, "erase_url": url}), key=b"key")
    assert code(connector, b"before") == "vanished" and (tmp_path / "secret").read_bytes() == b"before"


def test_a_store_that_refuses_or_loses_what_is_written_is_told(
    share: tuple[FilesConnector, Any, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    connector, store, folder = share
    real = type(store).pipe_file

    def cut(self: Any, path: str, value: bytes, **more: Any) -> Any:
        return real(self, path, value[:3] if value == b"after" else value, **more)

    monkeypatch.setattr(type(store), "pipe_file", cut)
    assert code(connector, b"before") == "unwritten"
    monkeypatch.setattr(type(store), "pipe_file", refuses)
    assert code(connector, b"before") == "denied"
    monkeypatch.undo()
    assert store.cat_file(f"{folder}/x.csv") == b"before" and names(store, folder) == ["x.csv"]


def refuses(*_: Any, **__: Any) -> None:
    raise PermissionError("SECRET")


def code(connector: FilesConnector, before: bytes, asset: Asset = ASSET) -> str:
    try:
        connector.replace(asset, connector.digest(before), b"after")
    except NotPerformed as error:
        assert "SECRET" not in f"{error.message} {error.hint}"
        return error.code
    return ""


def test_what_is_weaker_is_said(share: tuple[FilesConnector, Any, str]) -> None:
    connector, store, _ = share
    assert ("date of change is that of the erasure" in connector.caveat()) == (store.protocol == "memory")
    assert ("those of a new file" in connector.caveat()) == (store.protocol != "memory")
    assert "has a file open" in connector.caveat()
