"""Files inside a file that are called after the person: found, told in the plan, and never left in silence."""

from __future__ import annotations

import io
import json
import zipfile
from typing import Any

import pytest
from sqlalchemy import create_engine, text

from .conftest import Estate
from .test_end_to_end import CONSENT
from .test_files import MAIL, OTHER, WHO


def message(**attached: str) -> bytes:
    """A mail of Bob's with some files, by name: an underscore stands for the point."""
    parts = [("text/plain", "See the files.")]
    parts += [(f"text/plain; name={name.replace('__', '.')}", text) for name, text in attached.items()]
    body = "".join(f"--b\nContent-Type: {kind}\n\n{text}\n" for kind, text in parts)
    head = "From: hr@example.be\nTo: Bob Peeters <bob.peeters@example.be>\nSubject: candidates\nMIME-Version: 1.0\n"
    return f"{head}Content-Type: multipart/mixed; boundary=b\n\n{body}--b--\n".encode()


def archive() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("scan_ada_janssens.png", b"\x89PNG\r\n\x1a\n" + bytes(40))
        package.writestr("other.txt", f"Curriculum vitae\n{OTHER}\n")
    return out.getvalue()


def planned(lite: Estate, name: str, content: bytes) -> tuple[dict[str, Any], list[str]]:
    (lite.folder / "share" / "news" / name).write_bytes(content)
    plan = lite.plan(*CONSENT, "--name", "Ada Janssens", expect=(0, 1, 3))
    (item,) = (item for item in plan["items"] if item["asset"].endswith(name))
    return item, [task["text"] for task in plan["tasks"] if name in task["where"]]


def test_an_attachment_with_a_part_of_her_name_is_told_where_the_mail_stays(lite: Estate) -> None:
    item, tasks = planned(
        lite, "mail.eml", message(cv__txt=f"Curriculum vitae\n{WHO}\n", cv_janssens__txt="See above.")
    )
    assert item["way"] == "remove records"
    assert "called by a name like the person's" in item["why"].replace("’", "'")
    assert len(tasks) == 1 and "rename or remove it by hand" in tasks[0]


def test_a_mail_that_would_keep_an_attachment_with_her_whole_name_is_left_to_a_person(lite: Estate) -> None:
    attached = {"cv__txt": f"Curriculum vitae\n{WHO}\n", "photo_ada_janssens__txt": "See above."}
    item, tasks = planned(lite, "mail.eml", message(**attached))
    assert item["decision"] == "manual" and item["way"] == ""
    assert "in the name of a file inside" in item["why"] and tasks


@pytest.mark.parametrize("name", ["all.zip", "mail.eml"])
def test_a_member_is_found_by_its_name_alone(lite: Estate, name: str) -> None:
    content = archive() if name == "all.zip" else message(photo_ada_janssens__txt="See above.")
    (lite.folder / "share" / "news" / name).write_bytes(content)
    told = json.loads(lite.vigie("find", "--name", "Ada Janssens", "--format", "json", expect=(0, 3)))
    (match,) = (match for match in told["matches"] if match["asset"].endswith(name))
    assert match["certainty"] == "possible" and match["via"] == "PERSON in the name of a file inside"
    item, _ = planned(lite, name, content)
    assert item["way"] == ""


def test_a_message_that_only_the_search_is_sure_of_is_not_passed_over(lite: Estate) -> None:
    """By a number that her own rows told: the plan, which knows no such number, would leave it and say nothing."""
    engine = create_engine(lite.url)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE members (member_number TEXT PRIMARY KEY, email TEXT, name TEXT)"))
        connection.execute(text("INSERT INTO members VALUES ('07512345', 'ada.janssens@example.be', 'Ada Janssens')"))
    engine.dispose()
    mails = MAIL.format(WHO, "Hi") + MAIL.format(
        "Bob <bob.peeters@example.be>", "Called: Cy Maes, Ada Janssens (07512345)"
    )
    item, _ = planned(lite, "box.mbox", mails.encode())
    assert item["decision"] == "manual" and "stands in it elsewhere too: in a part of its own" in item["why"]
