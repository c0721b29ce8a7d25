"""A file is replaced or removed at once, only if it is still the one that was looked at, and never through a link."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path

import pytest

from connectors import Asset, NotPerformed, Source
from connectors.files import FilesConnector


@pytest.fixture
def share(tmp_path: Path) -> FilesConnector:
    folder = tmp_path / "share" / "a"
    folder.mkdir(parents=True)
    (folder / "x.csv").write_bytes(b"before")
    url = str(tmp_path / "share")
    return FilesConnector(Source("share", "files", {"url": url, "erase_url": url}), key=b"key")


ASSET = Asset("share", ("a", "x.csv"), "document")


def test_content_goes_and_owner_mode_and_date_stay(share: FilesConnector, tmp_path: Path) -> None:
    path = tmp_path / "share/a/x.csv"
    path.chmod(0o640)
    os.utime(path, (1_500_000_000, 1_500_000_000))
    share.replace(ASSET, share.digest(b"before"), b"after")
    status = path.stat()
    assert path.read_bytes() == b"after" and status.st_mode & 0o777 == 0o640 and status.st_mtime == 1_500_000_000
    assert share.standing_of(ASSET) == share.digest(b"after")
    assert [each.name for each in path.parent.iterdir()] == ["x.csv"]


def test_a_file_is_removed(share: FilesConnector, tmp_path: Path) -> None:
    share.replace(ASSET, share.digest(b"before"), None)
    assert share.standing_of(ASSET) == "" and not list((tmp_path / "share/a").iterdir())


def test_a_rehearsal_changes_nothing(share: FilesConnector, tmp_path: Path) -> None:
    share.replace(ASSET, share.digest(b"before"), b"after", rehearse=True)
    assert (tmp_path / "share/a/x.csv").read_bytes() == b"before"
    assert len(list((tmp_path / "share/a").iterdir())) == 1


@pytest.mark.parametrize("content", [b"after", None])
def test_what_changed_gone_or_linked_since_is_refused(
    share: FilesConnector, tmp_path: Path, content: bytes | None
) -> None:
    path, digest = tmp_path / "share/a/x.csv", share.digest(b"before")
    path.write_bytes(b"other")
    assert _code(share, digest, content) == "changed"
    path.unlink()
    assert _code(share, digest, content) == "vanished"
    secret = tmp_path / "secret"
    secret.write_bytes(b"before")
    path.symlink_to(secret)
    assert _code(share, digest, content) == "vanished"
    (tmp_path / "share/b").mkdir()
    path.unlink()
    path.parent.rmdir()
    path.parent.symlink_to(tmp_path / "share/b")
    (tmp_path / "share/b/x.csv").write_bytes(b"before")
    assert _code(share, digest, content) == "vanished"
    assert secret.read_bytes() == b"before"


def test_a_file_that_is_locked_or_open_elsewhere_is_refused(share: FilesConnector, tmp_path: Path) -> None:
    with (tmp_path / "share/a/x.csv").open("rb") as other:
        assert _code(share, share.digest(b"before"), None) == "open"
        fcntl.flock(other, fcntl.LOCK_EX)
        assert _code(share, share.digest(b"before"), None) == "open"
    share.replace(ASSET, share.digest(b"before"), None)


def test_a_folder_that_may_not_be_written_is_refused(share: FilesConnector, tmp_path: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may write anywhere")
    (tmp_path / "share/a").chmod(0o500)
    assert _code(share, share.digest(b"before"), b"after") == "denied"


def test_a_share_without_a_writing_credential(tmp_path: Path) -> None:
    share = FilesConnector(Source("share", "files", {"url": str(tmp_path)}), key=b"key")
    assert _code(share, "", None) == "no-credential"


def test_content_is_read_again_as_in_its_place(share: FilesConnector) -> None:
    from connectors import Budget, Rows

    parts = list(share.reread(ASSET, b"a;b\n1;2\n3;4\n", Budget()))
    assert [part.frame.values.tolist() for part in parts if isinstance(part, Rows)] == [[["1", "2"], ["3", "4"]]]
    share.close()


def _code(share: FilesConnector, digest: str, content: bytes | None) -> str:
    with pytest.raises(NotPerformed) as refused:
        share.replace(ASSET, digest, content)
    return refused.value.code
