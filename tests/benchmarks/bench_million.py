"""How fast a person is found in one long table: `python tests/benchmarks/bench_million.py [engine…] [--rows …]`.

A million invented people in thirteen columns, in SQLite, PostgreSQL and MariaDB; the servers are those of the tests.
Each way to ask is timed over forty people, with the usual indexes, with one alone, and with none, in a process that
runs and as a command that starts anew; against plain SQL: `LIKE` for one spelling in every column. The table of
`docs/find.md` comes last.
"""

from __future__ import annotations

import argparse
import itertools
import math
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import yaml
from sqlalchemy import URL, create_engine, make_url, text
from sqlalchemy.pool import NullPool

from connectors import Source
from scanner.config import Config
from scanner.inventory import open_inventory
from scanner.keys import Keys
from scanner.naming import Naming
from scanner.subject import Identity, find

ROOT = Path(__file__).parents[2]
COLUMNS = (
    "id integer PRIMARY KEY", "employee_no varchar(10)", "family_name varchar(40)", "given_name varchar(40)",
    "birth_date date", "national_number varchar(15)", "email varchar(80)", "phone varchar(20)", "iban varchar(34)",
    "street varchar(80)", "city varchar(40)", "salary numeric(8,2)", "notes text",
)  # fmt: skip
INDEXED = ("national_number", "email", "iban", "phone", "family_name", "birth_date", "employee_no")
ENGINES = ("sqlite", "postgresql", "mariadb")
PEOPLE, COMMANDS = 40, 5
PLAIN = "plain SQL"
MAIN = "from scanner.cli import main; main()"
COMMAND = (sys.executable, "-c", MAIN, "find", "-c", "vigie.yaml", "--by", "bench")
KINDS = (
    "number", "email", "iban", "phone", "employee number", "name and birth date", "name", "everything",
)  # fmt: skip
INDEXES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "usual": (INDEXED, (*KINDS, PLAIN)),
    "family name": (("family_name",), ("name and birth date", "name")),
    "birth date": (("birth_date",), ("name and birth date",)),
    "name and birth date": (("family_name, birth_date",), ("name and birth date",)),
    "e-mail": (("email",), ("email", "everything")),
    "none": ((), KINDS),
}
"""By what they are called the indexes of the table, and what is asked of it then."""
Row = tuple[Any, ...]


def main(engines: Sequence[str], rows: int, persons: int, indexes: Sequence[str]) -> None:
    """Print each figure as it is measured, and the table of all."""
    everybody = list(people(rows))
    table: dict[tuple[str, str], dict[str, Figures]] = {}
    for engine in engines:
        with tempfile.TemporaryDirectory(prefix="vigie-bench-") as folder, ExitStack() as stack:
            url = make_url(f"sqlite:///{folder}/million.db") if engine == "sqlite" else _server(engine, stack)
            timed = Timed(fill(url, everybody), Path(folder) / engine, everybody, persons)
            for called in indexes:
                columns, kinds = INDEXES[called]
                timed.index(columns)
                for kind in kinds:
                    work = timed.plain if kind == PLAIN else partial(timed.find, kind)
                    figures = timed.measured(work, COMMANDS if kind == PLAIN else persons)
                    if kind != PLAIN:
                        figures = replace(figures, cold=timed.cold(kind, min(COMMANDS, persons)))
                    table.setdefault((called, kind), {})[engine] = figures
                    print(f"{engine:10} {called:20} {kind:20} {figures}", flush=True)
    print(_as_table(table))


@dataclass(frozen=True)
class Figures:
    """Seconds of one way to ask: the middle one, and the 95th of a hundred."""

    middle: float
    late: float
    cpu: float
    """Ours and the server's, on average."""
    late_cpu: float
    """The 95th of a hundred: where others use the machine too, the clock tells of them."""
    ours: float
    cold: float = 0.0
    """Of a command that starts for it, in the middle."""

    def __str__(self) -> str:
        """For who watches."""
        clock = f"{self.middle:5.2f} s of the clock (p95 {self.late:.2f}, cold {self.cold:.2f})"
        return f"{clock}, {self.cpu:5.2f} s CPU (p95 {self.late_cpu:.2f}), of which ours {self.ours:.2f}"

    def cells(self) -> str:
        """For the table."""
        cpu = f"{self.cpu:.1f} s ({self.late_cpu:.1f}), {self.cpu - self.ours:.1f}"
        return f" {self.middle:.1f} s ({self.late:.1f}), {self.cold:.1f} | {cpu} |"


def _as_table(table: dict[tuple[str, str], dict[str, Figures]]) -> str:
    """As `docs/find.md` has it."""
    engines = list(dict.fromkeys(engine for of in table.values() for engine in of))
    heads = "".join(f" {engine}: p50 (p95), cold | CPU (p95), server's |" for engine in engines)
    lines = [f"| indexed | asked for |{heads}", f"|---|---|{'---|---|' * len(engines)}"]
    for (called, kind), of in table.items():
        lines.append(f"| {called} | {kind} |{''.join(of[engine].cells() for engine in engines)}")
    return "\n".join(lines)


def people(rows: int, seed: int = 5) -> Iterator[Row]:
    """Rows of people, named as the example's are or by parts of such names; nobody of them exists."""
    rng = random.Random(seed)
    words = yaml.safe_load((ROOT / "sample_data/vocabularies/example/people.yaml").read_text(encoding="utf-8"))
    known, given = list(_texts(words["family"])), list(_texts(words["given"]))
    pairs = itertools.product(known, rng.sample(known, 70))
    made = [one[: max(2, len(one) // 2)] + two[len(two) // 2 :] for one, two in pairs]
    families = known * 70 + made
    streets, cities = list(_texts(words["streets"])), list(_texts(words["localities"]))
    said = ["".join(rng.choices(("ka", "to", "be", "ri", "lo", "mu", "ni", "po", "wi", "ze"), k=2)) for _ in range(500)]
    for number in range(rows):
        family, first = rng.choice(families), rng.choice(given)
        birth = date(1940, 1, 1) + timedelta(days=number * 7919 % 24_000)
        serial = f"{number * 7_368_787 % 10_000_000:07}"
        yield (
            number, f"E{number:07}", family, first, birth.isoformat(), _niss(birth, number // 24_000 * 11 + 1),
            f"{_slug(first)}.{_slug(family)}{number}@mail.example",
            f"047{serial[0]} {serial[1:3]} {serial[3:5]} {serial[5:]}",
            _iban(serial), f"{rng.choice(streets)} {rng.randrange(1, 200)}", rng.choice(cities),
            f"{rng.randrange(150_000, 900_000) / 100:.2f}", " ".join(rng.choices(said, k=rng.randrange(12))),
        )  # fmt: skip


def fill(url: URL, everybody: Sequence[Row]) -> URL:
    """A table `person` of these rows with the usual indexes, in a database of its own; its URL."""
    create = f"CREATE TABLE person ({', '.join(COLUMNS)})"
    indexes = list(map(_index, INDEXED))
    backend = url.get_backend_name()
    if backend == "sqlite":
        with closing(sqlite3.connect(str(url.database))) as connection:
            connection.execute(create)
            connection.executemany(f"INSERT INTO person VALUES ({', '.join('?' * 13)})", everybody)
            for index in indexes:
                connection.execute(index)
            connection.commit()
        return url
    with create_engine(url, isolation_level="AUTOCOMMIT", poolclass=NullPool).connect() as connection:
        connection.execute(text("DROP DATABASE IF EXISTS vigie_bench"))
        characters = "" if backend == "postgresql" else " CHARACTER SET utf8mb4"
        connection.execute(text(f"CREATE DATABASE vigie_bench{characters}"))
    url = url.set(database="vigie_bench")
    insert = f"INSERT INTO person VALUES ({', '.join(['%s'] * 13)})"
    with create_engine(url, poolclass=NullPool).begin() as connection:
        connection.execute(text(create))
        cursor: Any = connection.connection.cursor()
        if backend == "postgresql":
            with cursor.copy("COPY person FROM STDIN") as copy:
                for row in everybody:
                    copy.write_row(row)
        else:
            for start in range(0, len(everybody), 5000):
                cursor.executemany(insert, everybody[start : start + 5000])
        for statement in (*indexes, "ANALYZE person" if backend == "postgresql" else "ANALYZE TABLE person"):
            connection.execute(text(statement))
    return url


def _index(columns: str) -> str:
    return f"CREATE INDEX by_{columns.replace(', ', '_')} ON person ({columns})"


class Timed:
    """Searches in one filled database."""

    def __init__(self, url: URL, folder: Path, everybody: Sequence[Row], persons: int = 20) -> None:
        folder.mkdir()
        self._folder, self._indexed = folder, list(INDEXED)
        keys = Keys(bytes(32))
        self._inventory = open_inventory(
            f"sqlite:///{folder}/i.db", naming=Naming(keys, lambda _: []), keys=keys, create=True
        )
        source = Source("big", "database", {"url": url.render_as_string(hide_password=False)})
        self._config = Config(folder / "vigie.yaml", None, "", folder / ".vigie.key", {"big": source})
        self._engine = create_engine(url, poolclass=NullPool)
        self._server = _pid(url)
        some = everybody[:10_000]
        self.some = random.Random(7).sample(some, min(persons, len(some)))

    def index(self, columns: Sequence[str]) -> None:
        """Have these indexes and no others."""
        on = " ON person" if self._engine.dialect.name in ("mysql", "mariadb") else ""
        drop = [f"DROP INDEX by_{each.replace(', ', '_')}{on}" for each in self._indexed if each not in columns]
        analyze = "ANALYZE TABLE person" if on else "ANALYZE"
        with self._engine.begin() as connection:
            for statement in (*drop, *(_index(each) for each in columns if each not in self._indexed), analyze):
                connection.execute(text(statement))
        self._indexed = list(columns)

    def find(self, kind: str, row: Row) -> None:
        """Search, and see that the person is found."""
        answer = find(self._config, self._inventory, _asked(kind, row), ("big",))
        assert f"id={row[0]}" in {match.locator for match in answer.matches}
        assert not answer.not_searched

    def cold(self, kind: str, times: int) -> float:
        """The command itself, which starts anew for each."""
        source = self._config.sources["big"]
        told = {
            "inventory": f"sqlite:///{self._folder}/i.db",
            "sources": {"big": {"type": "database", **source.options}},
        }
        (self._folder / "vigie.yaml").write_text(yaml.safe_dump(told), encoding="utf-8")
        clocks = []
        for row in self.some[:times]:
            asked = yaml.safe_dump({name: list(values) for name, values in _asked(kind, row).asked().items()})
            clock = time.perf_counter()
            done = subprocess.run(
                [*COMMAND, "--identity", "-"], input=asked, text=True, cwd=self._folder, check=True,
                capture_output=True, env={**os.environ, "PYTHONPATH": str(ROOT)},
            )  # fmt: skip
            assert f"id={row[0]}" in done.stdout
            clocks.append(time.perf_counter() - clock)
        return _middle(clocks)

    def plain(self, row: Row) -> None:
        """The national number as it is spelled, in every column."""
        cast = "CAST({} AS char)" if self._engine.dialect.name in ("mysql", "mariadb") else "CAST({} AS text)"
        cells = [cast.format(column.partition(" ")[0]) for column in COLUMNS]
        where = " OR ".join(f"{cell} LIKE :wanted" for cell in cells)
        with self._engine.connect() as connection:
            assert connection.execute(text(f"SELECT id FROM person WHERE {where}"), {"wanted": f"%{row[5]}%"}).all()

    def measured(self, work: Callable[[Row], object], times: int) -> Figures:
        """Over so many people; the first time is not counted, since then modules are imported."""
        work(self.some[0])
        clocks, ours, every = [], [], []
        for row in self.some[:times]:
            clock, cpu, server = time.perf_counter(), time.process_time(), _cpu(self._server)
            work(row)
            clocks.append(time.perf_counter() - clock)
            ours.append(time.process_time() - cpu)
            every.append(ours[-1] + _settled(self._server) - server)
        return Figures(_middle(clocks), _p95(clocks), _mean(every), _p95(every), _mean(ours))


def _asked(kind: str, row: Row) -> Identity:
    name, birth = f"{row[2]}, {row[3]}", date.fromisoformat(row[4])
    return {
        "number": Identity(national_number=(row[5],)),
        "email": Identity(email=(row[6],)),
        "phone": Identity(phone=(row[7],)),
        "iban": Identity(iban=(row[8],)),
        "name and birth date": Identity(name=(name,), birth_date=(birth,)),
        "name": Identity(name=(name,)),
        "employee number": Identity(employee_number=(row[1],)),
        "everything": Identity(
            name=(name,),
            birth_date=(birth,),
            national_number=(row[5],),
            email=(row[6],),
            phone=(row[7],),
            iban=(row[8],),
            employee_number=(row[1],),
        ),
    }[kind]


def _texts(words: Any) -> Iterator[str]:
    for word in words.values() if isinstance(words, dict) else words:
        if isinstance(word, str):
            yield word
        elif isinstance(word, (dict, list)):
            yield from _texts(word)


def _slug(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return "".join(letter for letter in plain if letter.isalpha())


def _niss(birth: date, serial: int) -> str:
    nine = f"{birth:%y%m%d}{serial:03}"
    check = 97 - int(nine if birth.year < 2000 else f"2{nine}") % 97
    return f"{birth:%y.%m.%d}-{serial:03}.{check:02}"


def _iban(serial: str) -> str:
    account = f"539{serial}"
    account += f"{int(account) % 97 or 97:02}"
    number = f"BE{98 - int(f'{account}111400') % 97:02}{account}"
    return " ".join(number[at : at + 4] for at in range(0, 16, 4))


def _server(engine: str, stack: ExitStack) -> URL:
    """The server that the tests use: one that is given, or a private one."""
    sys.path.insert(0, str(ROOT))
    from tests import conftest

    if given := os.environ.get(f"VIGIE_TEST_{engine.upper()}_URL"):
        return make_url(given)
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="vigie-", ignore_cleanup_errors=True)))
    started = {"postgresql": conftest._private_postgresql, "mariadb": conftest._private_mariadb}[engine](folder)
    return stack.enter_context(started)


def _pid(url: URL) -> int | None:
    """The process of a server on this machine that was started with its port."""
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        command = path.read_bytes().decode(errors="replace").split("\0") if path.exists() else []
        if url.port and f"--port={url.port}" in command and "runuser" not in command[0]:
            return int(path.parent.name)
    return None


def _settled(pid: int | None) -> float:
    """The CPU of a server, once the processes of the last connection have ended."""
    if pid:
        time.sleep(0.1)
    return _cpu(pid)


def _cpu(pid: int | None) -> float:
    if pid is None:
        return 0.0
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")


def _mean(values: list[float]) -> float:
    return sum(values) / len(values)


def _middle(values: list[float]) -> float:
    return sorted(values)[len(values) // 2]


def _p95(values: list[float]) -> float:
    return sorted(values)[max(0, math.ceil(0.95 * len(values)) - 1)]


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("engines", nargs="*", default=ENGINES)
    options.add_argument("--rows", type=int, default=1_000_000)
    options.add_argument("--people", type=int, default=PEOPLE)
    options.add_argument("--indexes", nargs="+", choices=list(INDEXES), default=list(INDEXES))
    given = options.parse_args()
    main(given.engines, given.rows, given.people, given.indexes)
