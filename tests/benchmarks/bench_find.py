"""How fast a person is found: `python tests/benchmarks/bench_find.py [files] [tables] [filters]`.

A share and a database of invented people, with one planted in a few places: the search with the look-up index, without
it, `grep` over every file, and plain SQL over every column of every table. Then a hundred thousand filters asked at
once. A table of a million rows is `bench_million.py`.
"""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from connectors import CONNECTORS, Asset, Budget, Source
from scanner.config import Config
from scanner.inventory import Inventory, Outcome, open_inventory
from scanner.keys import Keys
from scanner.lookup import Collector, Filter, load_lookup_key, terms_of
from scanner.lookup.filters import Matrix
from scanner.naming import Naming
from scanner.subject import Identity, find
from scanner.subject.reading.matching import Matcher
from scanner.subject.ruling import needs_of

WHO = Identity(name=("Elke Vandenbroeck",), national_number=("05.03.05-950.07",), email=("e.vdb@mail.example",))
PLANTED = "Betreft Elke VAN DEN BROECK, rijksregister 05.03.05-950.07, e.vdb@mail.example."
CHAINED = Identity(email=("p7@mail.example",))
TOPICS = "order bill parcel stock price visit claim course budget asset project ticket survey route depot permit menu"
PARTS = "head line status note batch event rule step item plan log part set map unit entry file day"
SYLLABLES = ("ka", "to", "be", "ri", "lo", "mu", "sen", "der", "vel", "ma", "ni", "po", "ra", "su", "wi", "ze", "fa")


def main(files: int = 10_000, tables: int = 1_000, filters: int = 100_000) -> None:
    """Print what each way takes: seconds of the clock, and of this process's CPU."""
    with tempfile.TemporaryDirectory(prefix="vigie-bench-") as folder:
        base = Path(folder)
        rng = random.Random(5)
        _share(base / "share", files, rng)
        _tables(base / "many.db", tables, rng)
        config, inventory = _opened(base)
        timed(f"index {files:,} files and {tables:,} tables", lambda: _indexed(config, inventory))
        names = ("share", "many")
        quick = timed("find, with the index", lambda: _told(find(config, inventory, WHO, names)))
        whole = timed("find, without the index", lambda: _told(find(config, inventory, WHO, names, thorough=True)))
        plain = timed("grep -rliE over every file", lambda: _grep(base / "share"))
        plain += timed("LIKE on every column of every table", lambda: _plain_sql(base / "many.db"))
        print(
            f"find takes {quick / plain:.1f} times the CPU of both with the index, {whole / plain:.1f} times without it"
        )
        _chained(base / "chained.db")
        timed("find in 300 tables of chained keys", lambda: _told(find(config, inventory, CHAINED, ("chained",))))
        _hundred_thousand(filters, rng)


def timed(what: str, work: Callable[[], str]) -> float:
    """Run it once; the CPU that it took, in this process and in those that it started."""
    clock, cpu = time.perf_counter(), _cpu()
    told = work()
    took = _cpu() - cpu
    print(f"{what:45} {time.perf_counter() - clock:8.2f} s  {took:8.2f} s CPU   {told}", flush=True)
    return took


def _cpu() -> float:
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system


def _word(rng: random.Random) -> str:
    return "".join(rng.choices(SYLLABLES, k=rng.choice((2, 3))))


def _share(folder: Path, files: int, rng: random.Random) -> None:
    for number in range(files):
        path = folder / f"d{number % 100:02}" / f"f{number}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        text = " ".join(_word(rng) for _ in range(250)) + f" {rng.randrange(10**10, 10**11)}\n"
        path.write_text(text + (PLANTED if number % (files // 5 or 1) == 3 else ""))


def _tables(path: Path, tables: int, rng: random.Random) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for number in range(tables):
            connection.execute(f"CREATE TABLE t{number} (id INTEGER PRIMARY KEY, naam TEXT, nr TEXT, memo TEXT)")
            some = [(_word(rng).title(), str(rng.randrange(10**10)), f"{_word(rng)} {_word(rng)}") for _ in range(30)]
            if number % (tables // 3 or 1) == 1:
                some.append(("Vandenbroeck Elke", "05030595007", ""))
            connection.executemany(f"INSERT INTO t{number} (naam, nr, memo) VALUES (?, ?, ?)", some)
        connection.commit()


def _chained(path: Path) -> None:
    """A table of persons, and three hundred of which each refers to the one before by an undeclared key."""
    people = range(1, 61)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE person (id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, email TEXT)")
        rows = [(who, "Elke", f"Van{who}", f"p{who}@mail.example") for who in people]
        connection.executemany("INSERT INTO person VALUES (?, ?, ?, ?)", rows)
        for topic_number, topic in enumerate(TOPICS.split()):
            above, first = "person", 0
            for number, part in enumerate(PARTS.split(), 1):
                key = 61 * (18 * topic_number + number)
                connection.execute(
                    f"CREATE TABLE {topic}_{part} (id INTEGER PRIMARY KEY, {above}_id INTEGER,"
                    " created_by TEXT, description TEXT, amount INTEGER, status_id INTEGER)"
                )
                some = [(who + key, who + first, f"clerk{who % 5}", "x", who, who % 7) for who in people]
                connection.executemany(f"INSERT INTO {topic}_{part} VALUES (?, ?, ?, ?, ?, ?)", some)
                above, first = f"{topic}_{part}", key
        connection.commit()


def _opened(base: Path) -> tuple[Config, Inventory]:
    keys = Keys(bytes(32))
    inventory = open_inventory(f"sqlite:///{base}/i.db", naming=Naming(keys, lambda _: []), keys=keys, create=True)
    sources = {
        "share": Source("share", "files", {"url": str(base / "share"), "index": True}),
        "chained": Source("chained", "database", {"url": f"sqlite:///{base}/chained.db"}),
        "many": Source("many", "database", {"url": f"sqlite:///{base}/many.db", "index": True}),
    }
    return Config(base / "vigie.yaml", None, "", base / ".vigie.key", sources), inventory


def _indexed(config: Config, inventory: Inventory) -> str:
    """What a scan does for the index, without its verdicts."""
    key = load_lookup_key(config.lookup_key_file)
    size = 0
    for name in ("share", "many"):
        source = config.sources[name]
        with closing(CONNECTORS.load(source.type)(source, key=inventory.keys.content)) as connector:
            for asset in connector.discover():
                if isinstance(asset, Asset):
                    outcome = _outcome(connector, asset, key)
                    size += len(outcome.lookup)
                    inventory.record(outcome, source.type, key)
    return f"{size / 1e6:.1f} MB of filters"


def _outcome(connector: Any, asset: Asset, key: bytes) -> Outcome:
    collector = Collector(key)
    for part in connector.read(asset, Budget()):
        collector.add(part)
    outcome = Outcome(asset.source, asset.segments, asset.kind, "complete", fingerprint=asset.fingerprint)
    return replace(outcome, lookup=collector.filter())


def _told(answer: Any) -> str:
    places = {(match.asset, match.locator) for match in answer.matches}
    return f"{len(places)} places, {len(answer.ruled_out):,} of {len(answer.searched):,} assets ruled out"


def _grep(folder: Path) -> str:
    pattern = r"(elke.{0,3}van ?den ?broeck|van ?den ?broeck.{0,3}elke|05\.?03\.?05.?950.?07|e\.vdb@mail\.example)"
    done = subprocess.run(["grep", "-rliE", pattern, str(folder)], capture_output=True, text=True, check=False)
    return f"{len(done.stdout.splitlines())} files"


def _plain_sql(path: Path) -> str:
    found = 0
    with closing(sqlite3.connect(path)) as connection:
        for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            conditions = " OR ".join(
                f"{column} LIKE ?" for column in ("naam", "nr", "memo") for _ in range(3)
            )  # the three identifiers, spelled one way each
            values = ("%Vandenbroeck Elke%", "%05030595007%", "%e.vdb@mail.example%") * 3
            found += len(connection.execute(f"SELECT id FROM {table} WHERE {conditions}", values).fetchall())
    return f"{found} rows"


def _hundred_thousand(filters: int, rng: random.Random) -> None:
    key = b"k" * 32
    some = [Filter.of(terms_of(" ".join(_word(rng) for _ in range(150))), key).bits for _ in range(500)]
    size = max(map(len, some))
    bits = [each for each in some if len(each) == size]
    block = [bits[n % len(bits)] for n in range(20_000)]
    needs = needs_of(Matcher(WHO)) or []

    def ask() -> str:
        left = 0
        for _ in range(filters // len(block)):
            matrix = Matrix(block, key)
            may = matrix.may_hold(needs[0])
            for need in needs[1:]:
                may |= matrix.may_hold(need)
            left += int(may.sum())
        return f"{left:,} may hold the person; {size:,} bytes each"

    timed(f"ask {filters:,} filters in memory", ask)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
