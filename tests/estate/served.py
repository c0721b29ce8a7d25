"""An estate in the databases of one engine: built, scanned, and written to by way of the command line."""

from __future__ import annotations

import contextlib
import io
import json
import re
import secrets
import shutil
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest import mock

from sqlalchemy import URL, create_engine, inspect, make_url, text
from sqlalchemy.pool import NullPool

from connectors.locator import split
from scanner.cli import main

from .conftest import ROOT, Estate

sys.path.insert(0, str(ROOT))  # sample_data is not installed

SOURCES = ("payroll", "crm", "portal")
DECLARATIONS = {
    "example": ROOT / "sample_data" / "declaration.yaml",
    "second": Path(__file__).with_name("second.yaml"),
}
PASSWORD = "rubber"
ACCOUNTS: Mapping[str, tuple[str, ...]] = {
    "postgresql": (
        "GRANT USAGE ON SCHEMA public TO {reader}, {eraser}",
        "GRANT SELECT ON ALL TABLES IN SCHEMA public TO {reader}",
        "GRANT SELECT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {eraser}",
    ),
    "mysql": (
        "GRANT SELECT, SHOW VIEW, TRIGGER ON `{database}`.* TO {reader}@'%'",
        "GRANT SELECT, UPDATE, DELETE ON `{database}`.* TO {eraser}@'%'",
    ),
}
"""What the account that reads and the one that erases may do, and nothing else (docs/erasure.md)."""
_STAY = 4
"""Of so many files that tell of no subject one stays beside a server's databases."""
Rows = dict[str, Counter[tuple[Any, ...]]]


@dataclass
class Served(Estate):
    """A scanned estate: databases of one engine, and the file share beside them."""

    vocabulary: str = "example"
    engine: str = "sqlite"
    urls: Mapping[str, URL] = field(default_factory=dict, repr=False)
    """Of each database, with all rights."""
    columns: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Of each table whose rows were taken."""
    keys: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """The primary keys of these tables."""
    built: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    """The files of the share before anybody was erased."""
    _rows: Rows = field(default_factory=dict, repr=False)

    def run(self, *arguments: str, expect: tuple[int, ...] = (0,)) -> tuple[str, str]:
        """Run a command in this process, as the command line does; its standard output, and its standard error."""
        out, err = io.StringIO(), io.StringIO()
        code: Any = 0
        with (
            contextlib.chdir(self.folder),
            contextlib.redirect_stdout(out),
            contextlib.redirect_stderr(err),
            mock.patch.object(sys, "argv", ["vigie", *arguments]),
        ):
            try:
                main()
            except SystemExit as ended:
                code = ended.code
        assert code in expect, f"{arguments[:2]}: {code}\n{out.getvalue()[-2000:]}\n{err.getvalue()[-2000:]}"
        return out.getvalue(), err.getvalue()

    def rows(self, *, anew: bool = False) -> Rows:
        """Every row of every table, views aside, and how often it is there; by the public id of the table.

        As they were when they were last taken: what changed since, against all expectation, shows when they are taken
        `anew`.
        """
        if anew or not self._rows:
            self._rows = self._taken()
        return self._rows

    def _taken(self) -> Rows:
        found: Rows = {}
        for source, url in self.urls.items():
            engine = create_engine(url, poolclass=NullPool)
            with engine.connect() as connection:
                quoted = engine.dialect.identifier_preparer.quote
                for name in inspect(connection).get_table_names():
                    rows = connection.exec_driver_sql(f"SELECT * FROM {quoted(name)}")
                    asset = self.naming.asset(source, (self.schema(source), name))
                    self.columns[asset] = tuple(rows.keys())
                    self.keys[asset] = tuple(inspect(connection).get_pk_constraint(name)["constrained_columns"])
                    found[asset] = Counter(map(tuple, rows))
            engine.dispose()
        return found

    def locator(self, asset: str, cells: Mapping[str, Any]) -> str:
        """Where a row of a table is, as a search tells it."""
        return ",".join(f"{name}={cells[name]}" for name in self.keys[asset])

    def schema(self, source: str) -> str:
        """In which the tables of a source lie."""
        named = {"sqlite": "main", "postgresql": "public"}
        return named.get(self.engine) or str(self.urls[source].database)

    def files(self) -> dict[str, bytes]:
        """Every file of the share, as it is, by its public id."""
        share = self.folder / "out" / "share"
        found = (path for path in share.rglob("*") if path.is_file())
        return {self.naming.asset("share", path.relative_to(share).parts): path.read_bytes() for path in found}

    def stands_at(self, asset: str, place: str, files: Mapping[str, bytes]) -> str:
        """Where a row of the truth is now: earlier subjects' rows above it may have gone from its file."""
        before, now = self.built.get(asset, b""), files.get(asset, b"")
        if not place.startswith("row ") or before == now or not asset.endswith(".csv"):
            return place
        number, left = int(place.removeprefix("row ")), Counter(now.splitlines())
        left.subtract(before.splitlines())
        gone = {line for line, count in left.items() if count < 0}
        return f"row {number - sum(line in gone for line in before.splitlines()[:number])}"


def beside(estate: Estate, folder: Path, vocabulary: str) -> Served:
    """The scanned estate with SQLite and its share, copied to be written to."""
    shutil.copytree(estate.folder, folder, dirs_exist_ok=True)
    shutil.copy(DECLARATIONS[vocabulary], folder / "declaration.yaml")
    config = (folder / "vigie.yaml").read_text("utf-8")
    (folder / "vigie.yaml").write_text(re.sub(r'url: ("[^"]+")', r"url: \1, erase_url: \1", config), "utf-8")
    urls = {source: make_url(f"sqlite:///{folder}/out/{source}.db") for source in SOURCES}
    served = Served(folder, estate.truth, vocabulary=vocabulary, urls=urls)
    served.built = served.files()
    return served


@contextlib.contextmanager
def on_server(server: URL, folder: Path, vocabulary: str) -> Iterator[Served]:
    """The databases of an estate on a server, read and erased by accounts with just the rights for it, and its share
    beside them; scanned once."""
    mark = f"vigie_{secrets.token_hex(4)}_"
    administrator = create_engine(server, isolation_level="AUTOCOMMIT", poolclass=NullPool)
    try:
        lines, urls = _built(server, mark, vocabulary, folder / "out" / "share")
        accounts = _accounts(administrator, urls, mark)
        estate = Served(folder, {"subjects": lines}, vocabulary=vocabulary, engine=server.get_backend_name(), urls=urls)
        _configure(estate, accounts)
        estate.run("scan", expect=(0, 3))
        estate.built = estate.files()
        yield estate
    finally:
        _removed(administrator, mark)


def _built(server: URL, mark: str, vocabulary: str, share: Path) -> tuple[list[dict[str, Any]], dict[str, URL]]:
    from sample_data.build import build_databases, truth_of
    from sample_data.records import make_world
    from sample_data.share import build_share
    from sample_data.vocabulary import load_vocabulary

    world = make_world(load_vocabulary(vocabulary), 1)
    truth = truth_of(world)
    prefix = server.set(database=mark).render_as_string(hide_password=False)
    build_databases(world, Path(), prefix, truth)
    build_share(world, share, truth)
    lines = [json.loads(json.dumps(line, default=str)) for line in truth.subjects]
    _thin(share, {tuple(split(line["asset"])) for line in lines if line.get("source") == "share"})
    return lines, {source: server.set(database=f"{mark}{source}") for source in SOURCES}


def _thin(share: Path, told: set[tuple[str, ...]]) -> None:
    """Leave one in four of the files that tell of none of the subjects.

    With SQLite all stay, and whatever lies in files is the same to each engine.
    """
    files = sorted(path for path in share.rglob("*") if path.is_file())
    others = [path for path in files if ("share", *path.relative_to(share).parts) not in told]
    assert len(others) < len(files)
    for number, path in enumerate(others):
        if number % _STAY:
            path.unlink()


def _accounts(administrator: Any, urls: Mapping[str, URL], mark: str) -> dict[str, str]:
    """Reader and eraser of all databases of the estate."""
    names = {"reader": f"{mark}reader", "eraser": f"{mark}eraser"}
    kind = administrator.dialect.name.replace("mariadb", "mysql")
    make = "CREATE ROLE {} LOGIN PASSWORD '{}'" if kind == "postgresql" else "CREATE USER {}@'%%' IDENTIFIED BY '{}'"
    with administrator.connect() as connection:
        for name in names.values():
            connection.exec_driver_sql(make.format(name, PASSWORD))
    for url in urls.values():
        engine = create_engine(url, isolation_level="AUTOCOMMIT", poolclass=NullPool)
        with engine.connect() as connection:
            for grant in ACCOUNTS[kind]:
                connection.execute(text(grant.format(database=url.database, **names)))
    return names


def _configure(estate: Served, accounts: Mapping[str, str]) -> None:
    """The configuration, and the declaration with the schemas of this engine."""
    lines = ["declaration: declaration.yaml", "inventory: sqlite:///vigie.db", "sources:"]
    declared = DECLARATIONS[estate.vocabulary].read_text("utf-8")
    for source, url in estate.urls.items():
        reads, erases = (
            url.set(username=accounts[name], password=PASSWORD).render_as_string(hide_password=False)
            for name in ("reader", "eraser")
        )
        schema = estate.schema(source)
        lines.append(f'  {source}: {{type: database, url: "{reads}", erase_url: "{erases}", schemas: [{schema}]}}')
        declared = declared.replace(f"{source}/main/", f"{source}/{schema}/")
    lines.append("  share: {type: files, url: out/share, erase_url: out/share}")
    (estate.folder / "vigie.yaml").write_text("\n".join(lines) + "\n", "utf-8")
    (estate.folder / "declaration.yaml").write_text(declared, "utf-8")


def _removed(administrator: Any, mark: str) -> None:
    """Drop the databases and accounts of an estate, however far it came."""
    force = " WITH (FORCE)" if administrator.dialect.name == "postgresql" else ""
    with administrator.connect() as connection:
        for source in SOURCES:
            connection.exec_driver_sql(f"DROP DATABASE IF EXISTS {mark}{source}{force}")
        for name in ("reader", "eraser"):
            what = f"ROLE IF EXISTS {mark}{name}" if force else f"USER IF EXISTS {mark}{name}@'%%'"
            connection.exec_driver_sql(f"DROP {what}")
    administrator.dispose()
