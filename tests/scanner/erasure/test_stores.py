"""A share on a real server, from the first scan to the proof: read once, erased without a trace, killed and resumed."""

from __future__ import annotations

import json
import os
import random
import re
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from connectors.files.connector import FilesConnector
from connectors.locator import encode

from ...servers.starting import free_port
from ...servers.stores import PASSWORD, StoreServer
from .conftest import FILES, Estate
from .killing import killed
from .test_end_to_end import CONSENT, _assert_files

POINTS = {"sftp": 2, "smb": 2, "s3": 1}
"""At which `--apply` is killed, for each kind of store."""
LONG_AGO = time.time() - 10_000
STRANGE = {"news/é #1 %41/Bob's list.csv": FILES["news/list.csv"]}


class StoreEstate(Estate):
    """The estate with its share on a server."""

    server: StoreServer
    storage: dict[str, Any]

    def configure(self, **options: Any) -> None:
        """Write the configuration; `options` go before what works."""
        told = {"type": "files", "url": self.server.url, "storage": self.storage, "erase_url": self.server.url}
        (self.folder / "vigie.yaml").write_text(
            "declaration: declaration.yaml\ninventory: sqlite:///share.db\nsources:\n"
            f"  share: {json.dumps(told | options)}\nerasure: {{quarantine: quarantine}}\n"
        )

    def files(self) -> dict[str, bytes]:
        """What the share holds, but for a draft that a sudden death left."""
        return {name: self.server.get(name) for name in self.server.names() if "/.vigie-" not in name}

    def fill(self) -> None:
        """The share as it was."""
        self.server.clear()
        for name, content in {**FILES, **STRANGE}.items():
            self.server.put(name, content.encode())
            if self.server.folder:
                os.utime(self.server.folder / name, (LONG_AGO, LONG_AGO))


KINDS = [pytest.param(kind, marks=pytest.mark.xdist_group(kind)) for kind in ("sftp", "smb", "s3", "webdav")]


@pytest.fixture(params=KINDS)
def share(
    request: pytest.FixtureRequest,
    make_estate: Callable[[str], Estate],
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[StoreEstate]:
    server: StoreServer = request.getfixturevalue(f"{request.param}_server")
    base = make_estate("sqlite")
    estate = StoreEstate(base.folder, base.kind, base.url, base.schema)
    estate.server = server
    secret = "secret" if server.kind == "s3" else "password"
    monkeypatch.setenv("STORE_PASSWORD", str(server.storage.get(secret, PASSWORD)))
    estate.storage = {**server.storage, **({secret: "${STORE_PASSWORD}"} if secret in server.storage else {})}
    estate.configure()
    estate.fill()
    yield estate
    server.clear()


def test_one_person_is_erased_from_it_and_nobody_else(share: StoreEstate, monkeypatch: pytest.MonkeyPatch) -> None:
    heard = [share.vigie("scan", expect=(0, 3))]
    lines = [json.loads(line) for line in share.vigie("coverage", "--format", "jsonl").splitlines()]
    assert {line["asset"]: line["state"] for line in lines} == {
        "share/" + "/".join(map(encode, name.split("/"))): "complete" for name in (*FILES, *STRANGE)
    }
    heard.append(share.vigie("scan", expect=(0, 3)))
    assert "0 read" in heard[-1] or "5 unchanged" in heard[-1], heard[-1]
    before = share.files()
    plan = share.approved(*CONSENT)
    assert {item["decision"] for item in plan["items"]} >= {"erase"}
    assert [task for task in plan["notices"] if task["code"] == "store"]
    heard.append(share.vigie("erase", "--rehearse", "plan.json"))
    assert share.files() == before
    made: list[None] = []
    begin = FilesConnector.__init__

    def counted(self: FilesConnector, *arguments: Any, **options: Any) -> None:
        made.append(None)
        begin(self, *arguments, **options)

    monkeypatch.setattr(FilesConnector, "__init__", counted)
    heard.append(share.apply(plan))
    assert len(made) == 3, "one to rehearse all files, one to write them, one for the search that proves it"
    _assert_files(share)
    assert {match["asset"].split("/")[2] for match in share.found()} <= {"letter.txt"}
    assert "plan was performed already" in share.apply(plan, expect=2)
    _no_password(share, heard)
    assert not [name for name in share.server.names() if "/.vigie-" in name]


@pytest.mark.parametrize("share", KINDS[:3], indirect=True)
def test_killed_while_it_erases_it_can_be_resumed(
    share: StoreEstate, record_property: Callable[[str, object], None]
) -> None:
    share.vigie("scan", expect=(0, 3))
    plan = share.approved(*CONSENT)
    before = share.files()
    journal = share.folder / "plan.json.journal"
    kept = journal.read_bytes()
    chance = random.Random(share.server.kind)
    met = []
    for _ in range(POINTS[share.server.kind]):
        share.fill()
        journal.write_bytes(kept)
        killed(share, plan, kept.count(b"\n") + chance.randrange(1, 7), chance.uniform(0, 0.05))
        met.append(share.files())
        if "performed" not in journal.read_text():
            assert "Proven" in share.apply(plan)
        _assert_files(share)
        assert not [name for name in share.server.names() if "/.vigie-" in name]
    after = share.files()
    for found in met:
        assert all(found.get(name) in (before.get(name), after.get(name)) for name in before), "a file is half-done"
    ends = ["before" if found == before else "after" if found == after else "between" for found in met]
    record_property("figure", f"kill -9 in --apply on {share.server.kind}: {', '.join(ends)}; all resumed")


@pytest.mark.parametrize("share", KINDS[:1], indirect=True)
def test_a_server_that_does_not_answer_when_it_is_to_be_written(share: StoreEstate) -> None:
    share.vigie("scan", expect=(0, 3))
    plan = share.approved(*CONSENT)
    before = share.files()
    away = re.sub(r"127\.0\.0\.1:\d+", f"127.0.0.1:{free_port()}", share.server.url)
    share.configure(erase_url=away, erase_storage={**share.storage, "timeout": 2})
    out = share.apply(plan, expect=2)
    assert (
        ("does not answer" in out or "was lost" in out)
        and "Nothing was changed" in out
        and os.environ["STORE_PASSWORD"] not in out
    )
    assert share.files() == before
    share.configure()
    assert "Proven" in share.apply(plan)


def _no_password(share: StoreEstate, heard: list[str]) -> None:
    secrets = [PASSWORD, os.environ["STORE_PASSWORD"]]
    for path in share.folder.rglob("*"):
        if path.is_file() and path.name != "vigie.yaml":
            content = path.read_bytes()
            assert not any(secret.encode() in content for secret in secrets), path.name
    assert not any(secret in text for secret in secrets for text in heard)
