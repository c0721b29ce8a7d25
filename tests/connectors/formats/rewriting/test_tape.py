"""Members go from tar archives and records from members; all other blocks stay, packed or not."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import shutil
import subprocess
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from connectors.editing import Edit
from connectors.formats import Unreadable
from connectors.formats.rewriting import records_of

TABLE = b"email;name\nbob@example.be;Bob\nada@example.be;Ada\n"
LONG = "een lange map/" * 12 + "Ada.txt"


def archive(form: int, *more: tuple[tarfile.TarInfo, bytes]) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=form) as tape:
        folder = tarfile.TarInfo("map/")
        folder.type = tarfile.DIRTYPE
        for info, content in (
            (folder, b""),
            (tarfile.TarInfo("map/list.csv"), TABLE),
            (tarfile.TarInfo(LONG), b"Ada lives here\n"),
            (tarfile.TarInfo("map/été.bin"), bytes(range(256)) * 5),
            (tarfile.TarInfo("map/list.csv"), TABLE),
            *more,
        ):
            info.size, info.mtime, info.uname = len(content), 1_600_000_000, "els"
            tape.addfile(info, io.BytesIO(content))
    return out.getvalue()


def members(content: bytes) -> list[tuple[dict[str, object], bytes]]:
    with tarfile.open(fileobj=io.BytesIO(content)) as tape:
        found = []
        for one in tape:
            file = tape.extractfile(one)
            told = {n: v for n, v in one.get_info().items() if n not in ("chksum", "size")}
            found.append((told, file.read() if file else b""))
        return found


def gone(content: bytes, form: str, name: str, chosen: Callable[[str], bool]) -> bytes:
    book = records_of(content, form, name)
    ids = tuple(r.id for r in book.records if chosen(r.members[-1] if r.kind == "member" else str(r.cells)))
    assert ids
    return book.edited(Edit(ids))


@pytest.mark.parametrize("form", [tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT])
def test_members_and_rows_of_members_go(form: int, tmp_path: Path) -> None:
    content = archive(form)
    book = records_of(content, "tar", "a.tar")
    names = [r.members for r in book.records if r.kind == "member"]
    assert names == [("map/list.csv",), (LONG,), ("map/été.bin",), ("map/list.csv (2)",)]
    found = gone(content, "tar", "a.tar", lambda said: said == LONG or "ada@" in said)
    before, after = members(content), members(found)
    left = TABLE.replace(b"ada@example.be;Ada\n", b"")
    assert [told for told, _ in after] == [told for told, _ in before if told["name"] != LONG]
    assert [data for _, data in after] == [b"", left, bytes(range(256)) * 5, left]
    assert b"Ada" not in found and len(found) % tarfile.RECORDSIZE == 0
    (tmp_path / "a.tar").write_bytes(found)
    told = subprocess.run(["tar", "tf", str(tmp_path / "a.tar")], capture_output=True, check=True)
    assert len(told.stdout.splitlines()) == 4 and not told.stderr


def test_what_stays_keeps_its_blocks() -> None:
    content = archive(tarfile.PAX_FORMAT)
    with tarfile.open(fileobj=io.BytesIO(content)) as tape:
        places = [one.offset for one in tape] + [tape.offset]
    found = gone(content, "tar", "a.tar", lambda said: said == LONG)
    expected = content[: places[2]] + content[places[3] :]
    assert found == expected + bytes(-len(expected) % tarfile.RECORDSIZE)


def test_a_member_that_another_is_a_link_to_is_left_to_a_person() -> None:
    link = tarfile.TarInfo("copy.txt")
    link.type, link.linkname = tarfile.LNKTYPE, LONG
    content = archive(tarfile.GNU_FORMAT, (link, b""))
    with pytest.raises(Unreadable):
        gone(content, "tar", "a.tar", lambda said: said == LONG)


@pytest.mark.parametrize(
    ("form", "pack", "unpack"),
    [
        ("gzip", gzip.compress, gzip.decompress),
        ("bzip2", bz2.compress, bz2.decompress),
        ("xz", lzma.compress, lzma.decompress),
    ],
)
def test_packed_files(form: str, pack: Callable[..., bytes], unpack: Callable[..., bytes]) -> None:
    content = archive(tarfile.PAX_FORMAT)
    plain = gone(content, "tar", "a.tar", lambda said: said == LONG)
    assert unpack(gone(pack(content), form, "a.tar.x", lambda said: said == LONG)) == plain
    found = gone(pack(TABLE), form, "list.csv.gz", lambda said: "ada@" in said)
    assert unpack(found) == TABLE.replace(b"ada@example.be;Ada\n", b"")


def test_gzip_keeps_its_name_and_date(tmp_path: Path) -> None:
    out = io.BytesIO()
    with gzip.GzipFile("lijst é.csv", "wb", fileobj=out, mtime=1_600_000_000) as packed:
        packed.write(TABLE)
    book = records_of(out.getvalue(), "gzip", "other.gz")
    assert {r.members[0] for r in book.records} == {"lijst é.csv"}
    found = gone(out.getvalue(), "gzip", "other.gz", lambda said: "ada@" in said)
    assert found[:10] == out.getvalue()[:10]
    (tmp_path / "a.gz").write_bytes(found)
    assert shutil.which("gzip")
    assert subprocess.run(["gzip", "-dc", str(tmp_path / "a.gz")], capture_output=True, check=True).stdout == (
        TABLE.replace(b"ada@example.be;Ada\n", b"")
    )


def test_archives_in_archives() -> None:
    inner = gzip.compress(archive(tarfile.GNU_FORMAT))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("back-up.tgz", inner)
        package.writestr("other.txt", "Bob")
    found = gone(out.getvalue(), "zip", "a.zip", lambda said: said == LONG or "ada@" in said)
    with zipfile.ZipFile(io.BytesIO(found)) as package:
        assert package.read("other.txt") == b"Bob"
        assert b"Ada" not in gzip.decompress(package.read("back-up.tgz"))


@pytest.mark.parametrize("cut", [300, 700, 3000])
def test_a_damaged_archive_is_left_to_a_person(cut: int) -> None:
    content = archive(tarfile.PAX_FORMAT)
    for form, name, data in (
        ("tar", "a.tar", content[:cut]),
        ("gzip", "a.tgz", gzip.compress(content)[: -5 - cut // 100]),
    ):
        with pytest.raises(Unreadable):
            records_of(data, form, name)
