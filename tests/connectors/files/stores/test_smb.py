"""What is peculiar to Windows shares: locks, and sessions of several accounts."""

from __future__ import annotations

from typing import Any

import pytest
import smbclient

from connectors import Asset, AssetUnreadable, Budget, NotPerformed
from connectors.files.stores import open_store
from connectors.files.stores.base import Trouble

from ....servers.stores import StoreServer
from .conftest import KINDS, Connect, aged

pytestmark = pytest.mark.parametrize("server", KINDS[1:2], indirect=True)
ASSET = Asset("s", ("a.txt",), "document")


def somebody(server: StoreServer) -> dict[str, Any]:
    """Options of another program that uses the share."""
    port = int(server.url.split(":")[2].split("/")[0])
    return {"port": port, "connection_cache": {}, **server.storage}


def test_others_may_go_on_using_a_file_that_is_read(server: StoreServer, connect: Connect) -> None:
    aged(server, "a.txt", b"text")
    options = somebody(server)
    with smbclient.open_file(r"\\127.0.0.1\share\a.txt", "r+b", share_access="rwd", **options) as other:
        parts = list(connect(server).read(ASSET, Budget()))
        other.write(b"TEXT")
    assert len(parts) == 2 and server.get("a.txt") == b"TEXT"


def test_a_file_that_somebody_has_for_himself_is_told(server: StoreServer, connect: Connect) -> None:
    aged(server, "a.txt", b"text")
    options = somebody(server)
    connector = connect(server, erase_url=server.url, erase_storage=server.storage)
    with smbclient.open_file(r"\\127.0.0.1\share\a.txt", "rb", share_access="r", **options):
        assert list(connector.read(ASSET, Budget()))
        with pytest.raises(NotPerformed) as refused:
            connector.replace(ASSET, connector.digest(b"text"), b"new", rehearse=True)
        assert refused.value.code == "open"
    with (
        smbclient.open_file(r"\\127.0.0.1\share\a.txt", "r+b", **options),
        pytest.raises(AssetUnreadable) as unread,
    ):
        list(connector.read(ASSET, Budget()))
    assert unread.value.code == "open"


def test_one_account_never_uses_the_session_of_another(server: StoreServer) -> None:
    aged(server, "a.txt", b"text")
    right = open_store(server.url, server.storage)
    assert [entry.name for entry in right.entries(())] == ["a.txt"]
    for wrong in ({"password": "wrong"}, {"username": "other"}):
        with pytest.raises(Trouble) as refused:
            open_store(server.url, {**server.storage, **wrong}).entries(())
        assert refused.value.code == "password"
    right.close()
