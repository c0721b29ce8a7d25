"""Archives give every member under its name; what is locked, damaged or hostile costs that member alone."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import struct
import tarfile
import warnings
import zipfile
import zlib

import pytest


def _zip(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def _tar(members: dict[str, bytes], **options) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", **options) as archive:
        for name, content in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return out.getvalue()


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_members_however_they_are_packed(read, method):
    inner = _zip({"diep.txt": b"Els Nys"}, method)
    result = read(_zip({"map/Anke.txt": b"Anke Claes", "nog.zip": inner}, method), "x.zip")
    assert result.texts == {"map%2FAnke.txt › lines 1-1": "Anke Claes", "nog.zip › diep.txt › lines 1-1": "Els Nys"}
    assert result.omissions == []


def test_hostile_names_are_only_names(read):
    result = read(_zip({"../../etc/passwd": b"Anke", "/abs": b"Els", "C:\\x.txt": b"Bart", "a\x01b": b"Luc"}), "x.zip")
    assert list(result.texts) == [
        "..%2F..%2Fetc%2Fpasswd › lines 1-1",
        "%2Fabs › lines 1-1",
        "C:\\x.txt › lines 1-1",
        "a%01b › lines 1-1",
    ]


@pytest.mark.parametrize(
    ("raw", "flags", "shown"),
    [
        ("René.txt".encode("cp850"), 0, "René.txt"),
        ("René.txt".encode(), 0, "René.txt"),
        ("René.txt".encode(), 0x800, "René.txt"),
        (b"Ren\xe9.txt", 0x800, "Ren%E9.txt"),
    ],
)
def test_names_in_any_encoding(read, raw, flags, shown):
    data = _zip({"x" * len(raw): b"tekst"}).replace(b"x" * len(raw), raw)
    for at, field in ((data.index(b"PK\x03\x04"), 6), (data.index(b"PK\x01\x02"), 8)):
        data = data[: at + field] + struct.pack("<H", flags) + data[at + field + 2 :]
    assert list(read(data, "x.zip").texts) == [f"{shown} › lines 1-1"]


def test_a_locked_member_leaves_the_others(read):
    data = bytearray(_zip({"open.txt": b"Anke", "dicht.txt": b"Els"}))
    for signature, field in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.rindex(signature)
        data[at + field] |= 1
    result = read(bytes(data), "x.zip")
    assert result.omissions == [("skipped", "encrypted", "dicht.txt")]
    assert result.texts == {"open.txt › lines 1-1": "Anke"}


def test_a_corrupt_member_leaves_the_others(read):
    data = bytearray(_zip({"goed.txt": b"Anke", "stuk.txt": b"Els Nys, Kerkstraat"}, zipfile.ZIP_STORED))
    data[data.index(b"Kerk")] ^= 1
    result = read(bytes(data), "x.zip")
    assert result.texts["goed.txt › lines 1-1"] == "Anke"
    assert result.omissions == [("partial", "broken", "stuk.txt")]


def test_a_truncated_archive_gives_the_members_so_far(read):
    data = _zip({f"{n}.txt": f"tekst nummer {n}".encode() for n in range(20)}, zipfile.ZIP_STORED)
    result = read(data[: data.index(b"10.txt")], "x.zip")
    assert list(result.texts) == [f"{n}.txt › lines 1-1" for n in range(10)]
    assert ("partial", "broken", "") in result.omissions


def test_twins_folders_and_links(read):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        archive.writestr("a.txt", b"Anke")
        archive.writestr("a.txt", b"Els")
        archive.writestr("leeg/", b"")
        archive.writestr("vol/", b"")
        archive.writestr("vol/b.txt", b"Bart")
        link = zipfile.ZipInfo("link")
        link.create_system, link.external_attr = 3, 0o120777 << 16
        archive.writestr(link, b"/etc/passwd")
    result = read(out.getvalue(), "x.zip")
    assert list(result.texts.values()) == ["Anke", "Els", "Bart"]
    assert len(result.texts) == 3
    assert result.omissions == [("skipped", "empty", "leeg%2F"), ("skipped", "unsupported", "link")]


def test_an_unknown_packing_is_said_to_be_one(read):
    data = bytearray(_zip({"a.txt": b"Anke"}))
    for signature, field in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        data[data.index(signature) + field] = 98  # PPMd
    assert read(bytes(data), "x.zip").omissions == [("skipped", "unsupported", "a.txt")]


def test_an_empty_archive(read):
    assert read(_zip({}), "x.zip").omissions == [("skipped", "empty", "")]
    assert read(_tar({}), "x.tar").omissions[0][0] == "skipped"


def test_a_bomb_costs_its_own_member(read):
    result = read(_zip({"bom.txt": b"\n" * 60_000_000, "a.txt": b"Anke"}), "x.zip")
    assert ("failed", "ratio", "bom.txt") in result.omissions
    assert result.texts == {"a.txt › lines 1-1": "Anke"}


def test_many_bombs_end_the_archive(read):
    result = read(_zip({f"{n}.txt": b"\n" * 20_000_000 for n in range(8)}), "x.zip")
    assert ("failed", "ratio", "") in result.omissions


def test_zips_in_zips_end_somewhere(read):
    data = _zip({"a.txt": b"Anke"})
    for _ in range(40):
        data = _zip({"x.zip": data})
    result = read(data, "x.zip")
    assert [code for _, code, _ in result.omissions] == ["depth"]


def test_tar_members_links_and_devices(read):
    out = io.BytesIO(_tar({"Anke.txt": b"Anke Claes", "lang" * 60 + ".txt": b"Els"}))
    with tarfile.open(fileobj=out, mode="a") as archive:
        for name, kind in (("link", tarfile.SYMTYPE), ("pijp", tarfile.FIFOTYPE), ("map", tarfile.DIRTYPE)):
            info = tarfile.TarInfo(name)
            info.type, info.linkname = kind, "/etc/passwd" if kind == tarfile.SYMTYPE else ""
            archive.addfile(info)
    result = read(out.getvalue(), "x.tar")
    assert list(result.texts.values()) == ["Anke Claes", "Els"]
    assert result.omissions == [
        ("skipped", "unsupported", "link"),
        ("skipped", "unsupported", "pijp"),
        ("skipped", "empty", "map%2F"),
    ]


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress])
def test_a_packed_tar_is_read_member_by_member(read, pack):
    data = pack(_tar({"Anke.txt": b"Anke Claes", "Els.txt": b"Els Nys"}))
    assert read(data, "x.tar.gz").texts == {"Anke.txt › lines 1-1": "Anke Claes", "Els.txt › lines 1-1": "Els Nys"}


@pytest.mark.parametrize("cut", [1100, 1536, 2000])
def test_a_truncated_tar_gives_the_members_so_far(read, cut):
    result = read(_tar({"a.txt": b"Anke", "b.txt": b"Els" * 400, "c.txt": b"Bart"})[:cut], "x.tar")
    assert result.texts["a.txt › lines 1-1"] == "Anke"
    assert ("partial", "broken", "") in result.omissions


@pytest.mark.parametrize(("pack", "ending"), [(gzip.compress, "gz"), (bz2.compress, "bz2"), (lzma.compress, "xz")])
def test_one_packed_file(read, pack, ending):
    assert read(pack(b"Anke Claes"), f"brief.txt.{ending}").texts == {"brief.txt › lines 1-1": "Anke Claes"}
    several = pack(b"Anke ") + pack(b"Claes")
    assert read(several, f"brief.txt.{ending}").texts["brief.txt › lines 1-1"] == "Anke Claes"
    cut = read(pack(b"Anke Claes en Els Nys\n" * 5000)[:-30], f"brief.txt.{ending}")
    assert [(code, where) for _, code, where in cut.omissions] == [("broken", "brief.txt")]


def test_the_name_that_gzip_noted(read):
    out = io.BytesIO()
    with gzip.GzipFile("Anke Claes.txt", "wb", fileobj=out) as file:
        file.write(b"tekst")
    assert list(read(out.getvalue(), "x.gz").texts) == ["Anke Claes.txt › lines 1-1"]


def test_a_packed_bomb_is_refused(read):
    result = read(gzip.compress(b"\n" * 100_000_000), "x.txt.gz")
    assert result.omissions == [("failed", "ratio", "x.txt")]
    assert result.texts == {}


def test_a_self_extracting_archive_and_a_streamed_one(read):
    out = io.BytesIO()
    with zipfile.ZipFile(_Unseekable(out), "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", b"Anke Claes")
    streamed = out.getvalue()
    assert read(streamed, "x.zip").texts == {"a.txt › lines 1-1": "Anke Claes"}
    assert read(streamed[: streamed.index(b"PK\x01\x02")], "x.zip").texts == {"a.txt › lines 1-1": "Anke Claes"}
    assert read(b"MZ" + bytes(500) + streamed, "x.exe").texts == {"a.txt › lines 1-1": "Anke Claes"}


class _Unseekable(io.RawIOBase):
    def __init__(self, file: io.BytesIO) -> None:
        self._file = file

    def writable(self) -> bool:
        return True

    def write(self, data) -> int:
        return self._file.write(data)


def test_zip_sizes_that_lie_do_not_matter(read):
    data = bytearray(_zip({"a.txt": b"Anke Claes", "b.txt": b"Els"}))
    at = data.index(b"PK\x01\x02")
    data[at + 24 : at + 28] = struct.pack("<L", 0x7FFFFFFF)
    result = read(bytes(data), "x.zip")
    assert result.texts["a.txt › lines 1-1"] == "Anke Claes"
    assert result.texts["b.txt › lines 1-1"] == "Els"
    assert ("partial", "broken", "a.txt") in result.omissions
    assert zlib.crc32(b"Els") != 0
