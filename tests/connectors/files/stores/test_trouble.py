"""What goes wrong with a real server is told in our words, in time, and without a password."""

from __future__ import annotations

import os
import signal
import time
import traceback
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from connectors import Asset, AssetUnreadable, Budget, ConnectorError, Passage, SourceUnreachable
from connectors.files import FilesConnector

from ....cost import cpu_seconds
from ....servers.starting import free_port
from ....servers.stores import PASSWORD, STORES, StoreServer
from .conftest import FOLDERS, KINDS, Connect, aged, children, kill

on_each = pytest.mark.parametrize("server", KINDS, indirect=True)
WRONG = "wrong-canary-V0gel"


def said(error: BaseException) -> str:
    """Everything that somebody may see of an error."""
    text = "".join(traceback.format_exception(error))
    return text + getattr(error, "hint", "") + repr(error)


def unreachable(connector: FilesConnector) -> SourceUnreachable:
    with pytest.raises(SourceUnreachable) as error:
        connector.check()
    assert PASSWORD not in said(error.value) and WRONG not in said(error.value)
    return error.value


@on_each
def test_a_wrong_password(server: StoreServer, connect: Connect, capfd: pytest.CaptureFixture[str]) -> None:
    wrong = {"secret": WRONG} if server.kind == "s3" else {"password": WRONG}
    if server.kind == "sftp":
        wrong["key_filename"] = None  # type: ignore[assignment]
    connector = connect(server, wrong)
    assert unreachable(connector).code == "password"
    again = cpu_seconds(lambda: unreachable(connector))
    assert unreachable(connector).code == "password"
    if server.kind in ("sftp", "smb"):  # not asked again: accounts are locked after a few
        assert again < 0.05
    said_besides = capfd.readouterr()
    assert WRONG not in said_besides.out + said_besides.err


@pytest.mark.parametrize("server", KINDS[1:3], indirect=True)
def test_a_password_in_the_url(server: StoreServer, connect: Connect) -> None:
    user = server.storage["username"]
    scheme, rest = server.url.split("://")
    none = {"username": "", "password": ""}
    aged(server, "a.txt", b"text")
    assert connect(server, none, url=f"{scheme}://{user}:{PASSWORD}@{rest}").check().assets == 1
    assert unreachable(connect(server, none, url=f"{scheme}://{user}:{WRONG}@{rest}")).code == "password"


@on_each
def test_a_folder_that_does_not_exist(server: StoreServer, connect: Connect) -> None:
    aged(server, "a.txt", b"text")
    found = unreachable(connect(server, url=server.url.replace("/share", "/nowhere")))
    assert found.code == "missing"
    if server.kind != "s3":  # where a folder is there as long as something is in it
        assert unreachable(connect(server, url=f"{server.url}/sub/none")).code == "missing"


@on_each
def test_a_port_where_nobody_listens_is_told(server: StoreServer, connect: Connect) -> None:
    port = free_port()
    head, _, tail = server.url.partition("127.0.0.1:")
    url = f"{head}127.0.0.1:{port}/{tail.partition('/')[2]}" if tail else server.url
    storage = {"endpoint_url": f"http://127.0.0.1:{port}", "config_kwargs": {"retries": {"max_attempts": 0}}}
    found = unreachable(connect(server, storage if server.kind == "s3" else {}, url=url))
    assert found.code == "unreachable"


@pytest.mark.parametrize("server", KINDS, indirect=True)
def test_an_option_that_is_none(server: StoreServer, connect: Connect) -> None:
    assert unreachable(connect(server, {"no_such_option": WRONG})).code == "option"


@pytest.mark.parametrize("server", KINDS[:1], indirect=True)
def test_a_server_with_another_key_is_not_trusted(server: StoreServer, connect: Connect, tmp_path: Path) -> None:
    known = Path(server.storage["known_hosts"]).read_text()
    (tmp_path / "none").write_text("")
    (tmp_path / "other").write_text(known.split()[0] + " " + Path(server.storage["key_filename"] + ".pub").read_text())
    for name in ("none", "other"):
        found = unreachable(connect(server, {"known_hosts": str(tmp_path / name)}))
        assert found.code == "host-key" and "known_hosts" in found.hint
    trusting = {"known_hosts": str(tmp_path / "none"), "host_key_policy": "auto_add"}
    assert connect(server, trusting).check().reachable


@pytest.fixture(params=KINDS)
def mortal(request: pytest.FixtureRequest) -> Iterator[StoreServer]:
    """A server that may be killed, in a folder that the account it runs under may enter: not below pytest's own."""
    request.getfixturevalue(f"{request.param}_server")  # skips, or fails, where it is not installed
    with (
        TemporaryDirectory(prefix="vigie-", ignore_cleanup_errors=True) as folder,
        STORES[request.param](Path(folder)) as server,
    ):
        for number in range(5):
            aged(server, f"{number}.txt", b"text " * 100)
        yield server
        if server.process.poll() is None:
            kill([*children(server.process), server.process.pid])


def text(connector: FilesConnector, asset: Asset) -> str:
    return "".join(part.text for part in connector.read(asset, Budget()) if isinstance(part, Passage))


QUICK = {"sftp": {"timeout": 1}, "smb": {"timeout": 1}, "webdav": {"timeout": 1}} | {
    "s3": {"config_kwargs": {"retries": {"max_attempts": 0}, "connect_timeout": 1, "read_timeout": 1}}
}


def test_a_server_that_dies_in_the_middle_is_told_for_each_file(mortal: StoreServer, connect: Connect) -> None:
    connector = connect(mortal, QUICK[mortal.kind])
    found = [item for item in connector.discover() if isinstance(item, Asset)]
    assert text(connector, found[0])
    kill([mortal.process.pid, *children(mortal.process)])
    start = time.monotonic()
    for asset in found[1:]:
        with pytest.raises(AssetUnreadable) as error:
            text(connector, asset)
        assert error.value.code == "unreachable" and PASSWORD not in said(error.value)
    assert time.monotonic() - start < 20
    assert unreachable(connector).code == "unreachable"


def test_a_server_that_freezes_is_told_in_time(mortal: StoreServer, connect: Connect) -> None:
    connector = connect(mortal, QUICK[mortal.kind])
    found = [item for item in connector.discover() if isinstance(item, Asset)]
    assert text(connector, found[0])
    frozen = [mortal.process.pid, *children(mortal.process)]
    _signal(frozen, signal.SIGSTOP)
    try:
        start = time.monotonic()
        with pytest.raises(ConnectorError) as error:
            text(connector, found[1])
        assert error.value.code == "unreachable" and time.monotonic() - start < 15
    finally:
        _signal(frozen, signal.SIGCONT)


@pytest.mark.parametrize("mortal", FOLDERS[:2], indirect=True)
def test_a_connection_that_is_lost_is_made_anew(mortal: StoreServer, connect: Connect) -> None:
    connector = connect(mortal)
    found = [item for item in connector.discover() if isinstance(item, Asset)]
    assert text(connector, found[0])
    _, *sessions = children(mortal.process) if os.geteuid() == 0 else [mortal.process.pid, *children(mortal.process)]
    kill(sessions)
    assert text(connector, found[1]) == text(connector, found[2])


def _signal(pids: list[int], sign: signal.Signals) -> None:
    for pid in pids:
        os.kill(pid, sign)
