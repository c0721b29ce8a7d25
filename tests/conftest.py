"""Servers for the tests: databases given by the environment, or private ones started for this run alone, and stores.

`postgresql_url` and `mariadb_url` are the URLs of a database with all rights on it, a fresh one for each module of
tests. `VIGIE_TEST_POSTGRESQL_URL` and `VIGIE_TEST_MARIADB_URL` name an administrator's account on a running server;
without them a private instance is started from the installed binaries, on a free port, under an unprivileged account
where the tests run as root; so are the servers of file stores (`servers/stores.py`). Tests that cannot be run are
skipped and listed at the end; with `VIGIE_REQUIRE_ALL=1` they fail.
"""

from __future__ import annotations

import contextlib
import gc
import os
import secrets
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import URL, create_engine, make_url, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from .servers.starting import NoServer, free_port, missing, run, running, unprivileged
from .servers.stores import STORES, StoreServer
from .sharing import ByFile, slow_first


@pytest.fixture(scope="module", autouse=True)
def _swept() -> Iterator[None]:
    """Free what a module leaves in circles, and look at what stays no more.

    Commands that run in this process make collections rare, as suits one command: a worker would keep all its circles.
    """
    yield
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[URL]:
    """An administrator's URL of a PostgreSQL server."""
    yield from _server("PostgreSQL", "VIGIE_TEST_POSTGRESQL_URL", _private_postgresql)


@pytest.fixture(scope="session")
def mariadb_server() -> Iterator[URL]:
    """An administrator's URL of a MariaDB server."""
    yield from _server("MariaDB", "VIGIE_TEST_MARIADB_URL", _private_mariadb)


@pytest.fixture(scope="module")
def postgresql_url(postgresql_server: URL) -> Iterator[str]:
    """A PostgreSQL database for one module of tests, dropped after it: no test meets what another module left."""
    yield from _database(
        postgresql_server,
        "CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'",
        "DROP DATABASE IF EXISTS {name} WITH (FORCE)",
    )


@pytest.fixture(scope="module")
def mariadb_url(mariadb_server: URL) -> Iterator[str]:
    """A MariaDB database for one module of tests, dropped after it."""
    yield from _database(
        mariadb_server, "CREATE DATABASE {name} CHARACTER SET utf8mb4", "DROP DATABASE IF EXISTS {name}"
    )


@pytest.fixture(scope="session")
def sftp_server() -> Iterator[StoreServer]:
    """OpenSSH with a share."""
    yield from _store_server("sftp")


@pytest.fixture(scope="session")
def smb_server() -> Iterator[StoreServer]:
    """Samba with a share."""
    yield from _store_server("smb")


@pytest.fixture(scope="session")
def webdav_server() -> Iterator[StoreServer]:
    """WsgiDAV with a share."""
    yield from _store_server("webdav")


@pytest.fixture(scope="session")
def s3_server() -> Iterator[StoreServer]:
    """moto with a bucket."""
    yield from _store_server("s3")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes long."""
    slow_first(items)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> ByFile | None:
    """With `--dist loadgroup` a worker takes a whole file, in which tests share what is dear to make."""
    if config.getoption("dist") != "loadgroup":
        return None
    config.option.loadscopereorder = False
    return ByFile(config, log)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say last what was measured, and what could not be tested and why."""
    for outcome in ("passed", "failed"):
        for report in terminalreporter.stats.get(outcome, ()):
            for name, value in getattr(report, "user_properties", ()):
                if name == "figure":
                    terminalreporter.write_line(f"MEASURED {value}")
    reasons = Counter(str(report.longrepr[2]) for report in terminalreporter.stats.get("skipped", ()))
    for reason, count in reasons.items():
        terminalreporter.write_line(f"NOT TESTED ({count}): {reason.removeprefix('Skipped: ')}", yellow=True, bold=True)


def _store_server(kind: str) -> Iterator[StoreServer]:
    with contextlib.ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="vigie-", ignore_cleanup_errors=True))
        try:
            server = stack.enter_context(STORES[kind](Path(folder)))
        except NoServer as reason:
            missing(kind, reason)
        yield server


def _server(name: str, variable: str, start: Callable[[Path], contextlib.AbstractContextManager[URL]]) -> Iterator[URL]:
    with contextlib.ExitStack() as stack:
        try:
            if given := os.environ.get(variable):
                url = make_url(given)
                if not _answers(url):
                    raise NoServer("the server does not take connections")
            else:
                folder = Path(
                    stack.enter_context(tempfile.TemporaryDirectory(prefix="vigie-", ignore_cleanup_errors=True))
                )
                url = stack.enter_context(start(folder))
        except NoServer as reason:
            missing(name, reason)
        yield url


def _database(server: URL, create: str, drop: str) -> Iterator[str]:
    name = f"vigie_test_{secrets.token_hex(4)}"
    engine = create_engine(server, isolation_level="AUTOCOMMIT", poolclass=NullPool)
    with engine.connect() as connection:
        connection.execute(text(create.format(name=name)))
    try:
        yield server.set(database=name).render_as_string(hide_password=False)
    finally:
        with engine.connect() as connection:
            connection.execute(text(drop.format(name=name)))


@contextlib.contextmanager
def _private_postgresql(folder: Path) -> Iterator[URL]:
    binaries = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
    initdb = next((str(path / "initdb") for path in reversed(binaries)), None) or shutil.which("initdb")
    if initdb is None:
        raise NoServer("PostgreSQL is not installed (no initdb)")
    data, port, password = folder / "data", free_port(), secrets.token_hex(12)
    secret = folder / "password"
    secret.write_text(password)
    account = unprivileged(folder, "postgres")
    options = ["-U", "vigie", "-A", "scram-sha-256", f"--pwfile={secret}", "-E", "UTF8", "--locale=C.UTF-8", "-N"]
    run([*account, initdb, "-D", str(data), *options])
    settings = {"port": port, "listen_addresses": "127.0.0.1", "unix_socket_directories": folder, "fsync": "off"}
    command = [*account, str(Path(initdb).with_name("postgres")), "-D", str(data)]
    command += [f"--{name}={value}" for name, value in settings.items()]
    url = URL.create("postgresql+psycopg", "vigie", password, "127.0.0.1", port, "postgres")
    with _running(command, folder, url):
        yield url


@contextlib.contextmanager
def _private_mariadb(folder: Path) -> Iterator[URL]:
    install, server = shutil.which("mariadb-install-db"), shutil.which("mariadbd") or "/usr/sbin/mariadbd"
    if install is None or not Path(server).exists():
        raise NoServer("MariaDB is not installed (no mariadb-install-db, mariadbd)")
    data, port, password = folder / "data", free_port(), secrets.token_hex(12)
    account = unprivileged(folder, "mysql")
    # a server that starts clears its folder for temporary files: in a shared one it takes those of the others
    run(
        [
            *account,
            install,
            "--no-defaults",
            f"--datadir={data}",
            f"--tmpdir={folder}",
            "--auth-root-authentication-method=normal",
            "--skip-test-db",
        ]
    )
    accounts = folder / "accounts.sql"
    accounts.write_text(
        f"CREATE USER 'vigie'@'%' IDENTIFIED BY '{password}';\nGRANT ALL ON *.* TO 'vigie'@'%' WITH GRANT OPTION;\n"
    )
    settings = {
        "datadir": data,
        "tmpdir": folder,
        "port": port,
        "bind-address": "127.0.0.1",
        "socket": folder / "s",
        "init-file": accounts,
    }
    settings |= {"pid-file": folder / "pid", "innodb-flush-log-at-trx-commit": 0, "innodb-buffer-pool-size": "64M"}
    command = [
        *account,
        server,
        "--no-defaults",
        "--skip-name-resolve",
        "--debug-no-sync",
        *(f"--{name}={value}" for name, value in settings.items()),
    ]
    url = URL.create("mariadb+pymysql", "vigie", password, "127.0.0.1", port)
    with _running(command, folder, url):
        yield url


@contextlib.contextmanager
def _running(command: Sequence[str], folder: Path, url: URL) -> Iterator[None]:
    with running(command, folder, lambda: _answers(url)):
        yield


def _answers(url: URL) -> bool:
    try:
        with create_engine(url, poolclass=NullPool).connect():
            return True
    except DBAPIError:
        return False
