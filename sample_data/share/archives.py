"""Packs members into ZIP, TAR and GZIP with fixed times; encrypts, cuts and disguises files."""

from __future__ import annotations

import gzip
import io
import re
import tarfile
import zipfile
from collections.abc import Mapping

import msoffcrypto.format.ooxml

_WHEN = (2020, 1, 1, 0, 0, 0)
_MODIFIED = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*|(<(?:meta:creation-date|dc:date)>)[^<]*")


def write_zip(members: Mapping[str, bytes]) -> bytes:
    """A ZIP whose bytes depend on its members alone."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(zipfile.ZipInfo(name, _WHEN), data, zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def normalised(data: bytes, made: str = "2020-01-01T00:00:00Z") -> bytes:
    """An office document that says it was made then, and not when it really was."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(stream, "w") as target:
        for entry in source.infolist():
            content = source.read(entry)
            if entry.filename in {"docProps/core.xml", "meta.xml"}:
                content = _MODIFIED.sub(lambda m: (m[1] or m[2]) + made.encode(), content)
            fresh = zipfile.ZipInfo(entry.filename, _WHEN)
            fresh.compress_type = entry.compress_type
            target.writestr(fresh, content)
    return stream.getvalue()


def redated(data: bytes, made: str) -> bytes:
    """An office document or a PDF with the date of its file; anything else as it is."""
    if data.startswith(b"%PDF"):
        return data.replace(b"(D:20000101", b"(D:" + made[:10].replace("-", "").encode())
    try:
        names = set(zipfile.ZipFile(io.BytesIO(data)).namelist())
    except zipfile.BadZipFile:
        return data
    return normalised(data, made) if names & {"docProps/core.xml", "meta.xml"} else data


def write_tar_gz(members: Mapping[str, bytes]) -> bytes:
    """A tar file, compressed."""
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for name, data in members.items():
            entry = tarfile.TarInfo(name)
            entry.size, entry.mtime = len(data), 1577836800
            archive.addfile(entry, io.BytesIO(data))
    return write_gz(stream.getvalue())


def write_gz(data: bytes) -> bytes:
    """One compressed file."""
    return gzip.compress(data, mtime=1577836800)


def encrypt_office(data: bytes, password: str) -> bytes:
    """An office document behind a password; its salt is random, so these bytes differ from build to build."""
    stream = io.BytesIO()
    msoffcrypto.format.ooxml.OOXMLFile(io.BytesIO(data)).encrypt(password, stream)
    return stream.getvalue()
