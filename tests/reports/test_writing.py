"""A report is written whole or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from reports.errors import ReportError
from reports.writing import write_whole


def test_it_replaces_the_old_report_and_leaves_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "audit.html"
    target.write_bytes(b"old")
    target.chmod(0o600)
    write_whole(target, b"new")
    assert target.read_bytes() == b"new"
    assert target.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [target]


def test_a_new_file_has_the_usual_mode(tmp_path: Path) -> None:
    mask = os.umask(0o027)
    try:
        write_whole(tmp_path / "new.html", b"x")
    finally:
        os.umask(mask)
    assert (tmp_path / "new.html").stat().st_mode & 0o777 == 0o640


def test_a_folder_is_never_overwritten(tmp_path: Path) -> None:
    with pytest.raises(ReportError, match="is a folder"):
        write_whole(tmp_path, b"x")


def test_a_folder_that_does_not_exist_is_said(tmp_path: Path) -> None:
    with pytest.raises(ReportError, match="its folder does not exist") as caught:
        write_whole(tmp_path / "no" / "audit.html", b"x")
    assert "-o" in caught.value.hint


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_no_permission_is_said(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(ReportError, match="no permission"):
            write_whole(tmp_path / "audit.html", b"x")
    finally:
        tmp_path.chmod(0o700)


def test_a_full_disk_leaves_the_old_report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "audit.html"
    target.write_bytes(b"old")

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ReportError, match="the disk is full"):
        write_whole(target, b"new")
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]
