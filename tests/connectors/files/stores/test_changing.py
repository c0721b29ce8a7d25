"""Files of real servers are replaced and removed: whole, if nobody changed them, and with their rights and date."""

from __future__ import annotations

import os
import struct
from pathlib import Path

import pytest

from connectors import Asset, NotPerformed
from connectors.files import FilesConnector

from ....servers.stores import PASSWORD, StoreServer
from .conftest import FOLDERS, KINDS, LONG_AGO, Connect, aged

on_each = pytest.mark.parametrize("server", KINDS, indirect=True)
on_folders = pytest.mark.parametrize("server", FOLDERS, indirect=True)

NAME = "é #1 %41/x y.csv"
ASSET = Asset("s", tuple(NAME.split("/")), "document")


def writing(server: StoreServer, connect: Connect) -> FilesConnector:
    return connect(server, erase_url=server.url, erase_storage=server.storage)


def refusal(connector: FilesConnector, before: bytes, content: bytes | None = b"after") -> str:
    with pytest.raises(NotPerformed) as error:
        connector.replace(ASSET, connector.digest(before), content)
    assert PASSWORD not in str(error.value) + error.value.hint
    return error.value.code


@on_each
def test_content_is_replaced_and_removed(server: StoreServer, connect: Connect) -> None:
    aged(server, NAME, b"before")
    connector = writing(server, connect)
    large = os.urandom(3_000_000)
    for before, after in ((b"before", large), (large, b""), (b"", b"after")):
        connector.replace(ASSET, connector.digest(before), after)
        assert server.get(NAME) == after and server.names() == [NAME]
        assert connector.standing_of(ASSET) == connector.digest(after)
    connector.replace(ASSET, connector.digest(b"after"), None)
    assert connector.standing_of(ASSET) == "" and server.names() == []


@on_each
def test_a_rehearsal_changes_nothing(server: StoreServer, connect: Connect) -> None:
    aged(server, NAME, b"before")
    connector = writing(server, connect)
    for content in (b"after", None):
        connector.replace(ASSET, connector.digest(b"before"), content, rehearse=True)
    assert server.get(NAME) == b"before" and server.names() == [NAME]


@on_each
def test_what_changed_or_went_since_is_refused(server: StoreServer, connect: Connect) -> None:
    aged(server, NAME, b"other")
    connector = writing(server, connect)
    assert refusal(connector, b"before") == "changed"
    server.clear()
    assert refusal(connector, b"before") == "vanished"
    assert server.names() == []


@pytest.mark.parametrize("server", KINDS[:2], indirect=True)
@pytest.mark.parametrize("mode", [0o600, 0o644, 0o664])
def test_rights_and_date_stay(server: StoreServer, connect: Connect, mode: int) -> None:
    assert server.folder
    aged(server, NAME, b"before")
    path = server.folder / NAME
    path.chmod(mode)
    connector = writing(server, connect)
    connector.replace(ASSET, connector.digest(b"before"), b"after")
    before, after = (mode >> 6 & 6, mode >> 3 & 6, mode & 6), rights(path)
    if server.kind == "sftp":
        assert after == before
    # Samba without root writes a group that it cannot map as another; nobody may do more than before
    assert after[0] == before[0] and all(not now & ~old for now, old in zip(after, before, strict=True))
    assert abs(path.stat().st_mtime - LONG_AGO) < 1.1


def rights(path: Path) -> tuple[int, ...]:
    """Of owner, group and everybody to read and write; Samba may write them as a list (acl(5)), where the group's bits
    of the mode are something else."""
    mode = path.stat().st_mode
    try:
        listed = os.getxattr(path, "system.posix_acl_access")[4:]
    except OSError:
        return mode >> 6 & 6, mode >> 3 & 6, mode & 6
    found = {tag: bits for tag, bits, _ in struct.iter_unpack("<HHI", listed)}
    return tuple(found[tag] & 6 for tag in (0x01, 0x04, 0x20))


@on_folders
def test_a_folder_that_may_not_be_written_is_told(server: StoreServer, connect: Connect) -> None:
    assert server.folder
    aged(server, NAME, b"before")
    folder = (server.folder / NAME).parent
    connector = writing(server, connect)
    if server.owner != "root":
        folder.chmod(0o555)
        assert refusal(connector, b"before") == "denied"
        folder.chmod(0o755)
    assert server.names() == [NAME] and server.get(NAME) == b"before"


@pytest.mark.parametrize("server", KINDS[:2], indirect=True)
def test_a_link_is_not_written_through(server: StoreServer, connect: Connect) -> None:
    assert server.folder
    outside = server.folder.parent / "outside.csv"
    outside.write_bytes(b"before")
    aged(server, "é #1 %41/other.csv", b"x")
    (server.folder / NAME).symlink_to(outside)
    assert refusal(writing(server, connect), b"before") in ("vanished", "denied")
    assert outside.read_bytes() == b"before" and (server.folder / NAME).is_symlink()


@on_each
def test_a_wrong_writing_password(server: StoreServer, connect: Connect) -> None:
    aged(server, NAME, b"before")
    wrong = {"secret": "wrong"} if server.kind == "s3" else {"password": "wrong", "key_filename": None}
    if server.kind in ("smb", "webdav"):
        wrong.pop("key_filename")
    connector = connect(server, erase_url=server.url, erase_storage=server.storage | wrong)
    assert [item.segments for item in connector.discover() if isinstance(item, Asset)] == [ASSET.segments]
    assert refusal(connector, b"before") == "password"
