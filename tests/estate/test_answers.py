"""The answer package of a subject of the estates holds no identifier of anybody else."""

from __future__ import annotations

import json
import re
from typing import Any

import pypdfium2 as pdfium
import pytest
import pyzipper

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("estate"), pytest.mark.timeout(290)]

PARTS = {
    "names": "name",
    "national_numbers": "national_number",
    "emails": "email",
    "phones": "phone",
    "ibans": "iban",
    "ip_addresses": "ip",
    "usernames": "username",
    "birth_date": "birth_date",
    "address": "address",
}
IDENTIFIER = re.compile(r"[\w.+-]+@[\w-]+\.example|BE\d{14}|(?<!\d)\d{11}(?!\d)|\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}")
PASSWORD = "a password of some length"


@pytest.mark.parametrize("subject", ["homonym-staff", "maiden-and-married"])
def test_nobody_elses_identifiers_are_given_out(estate: Any, subject: str, record_property: Any) -> None:
    line = next(one for one in estate.truth["subjects"] if one["subject"] == subject and "identity" in one)
    (estate.folder / "who.json").write_text(
        json.dumps({PARTS[k]: v for k, v in line["identity"].items() if k in PARTS})
    )
    (estate.folder / "password").write_text(PASSWORD)
    target = estate.folder / f"{subject}.zip"
    for_whom = ("--for-controller",) if line.get("role") == "processor" else ()
    locked = ("--password-file", "password", "-o", str(target))
    done = estate.vigie("answer", "--identity", "who.json", *locked, *for_whom)
    assert done.returncode in (0, 3), done.stderr
    said = readable(target)
    own = {squeezed(v) for value in line["identity"].values() for v in (value if isinstance(value, list) else [value])}
    found = {squeezed(one) for one in IDENTIFIER.findall(said)}
    record_property(
        "figure", f"{estate.folder.name} answer to {subject}: {len(found & own)} own identifiers, 0 of others"
    )
    assert found & own
    assert not found - own


def readable(target: Any) -> str:
    with pyzipper.AESZipFile(target) as archive:
        archive.setpassword(PASSWORD.encode())
        contents = {name: archive.read(name) for name in archive.namelist() if name != "manifest.json"}
    return "\n".join(_text(name, content) for name, content in contents.items())


def _text(name: str, content: bytes) -> str:
    if name.endswith(".pdf"):
        return "\n".join(page.get_textpage().get_text_range() for page in pdfium.PdfDocument(content))
    return content.decode("utf-8", "replace")


def squeezed(text: str) -> str:
    return re.sub(r"[^a-z0-9@]", "", text.lower())
