"""Floors under the speed of a search, in CPU against plain SQL on the same table, so that a slow machine breaks none.

They lie at two to three times what was measured (`bench_million.py`, `bench_find.py`): a change that makes a search
go through a table twice, or row by row in Python, falls below.
"""

from __future__ import annotations

import random

import pytest
from sqlalchemy import make_url

from scanner.lookup import Filter, terms_of
from scanner.lookup.filters import Matrix
from scanner.subject.reading.matching import Matcher
from scanner.subject.ruling import needs_of

from ..benchmarks.bench_find import WHO
from ..benchmarks.bench_million import Timed, fill, people
from ..cost import cpu_seconds

ROWS = 100_000


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Timed:
    folder, everybody = tmp_path_factory.mktemp("speed"), list(people(ROWS))
    return Timed(fill(make_url(f"sqlite:///{folder}/people.db"), everybody), folder / "inventory", everybody)


@pytest.mark.parametrize(
    ("kind", "most"),
    [
        ("number", 5),
        ("email", 5),
        ("iban", 5),
        ("phone", 5),
        ("name and birth date", 9),
        ("name", 7),
        ("everything", 9),
    ],
)
def test_a_search_takes_few_times_what_plain_sql_takes(table: Timed, kind: str, most: float) -> None:
    row = table.some[0]
    plain = cpu_seconds(lambda: table.plain(row))
    assert cpu_seconds(lambda: table.find(kind, row)) < most * plain


def test_filters_are_asked_in_millionths_of_a_second() -> None:
    rng = random.Random(1)
    key, needs = b"k" * 32, needs_of(Matcher(WHO)) or []
    words = ["".join(rng.choices("abcdefgh", k=7)) for _ in range(2000)]
    some = [Filter.of(terms_of(" ".join(rng.choices(words, k=100))), key).bits for _ in range(50)]
    bits = [each for each in some if len(each) == len(some[0])]
    matrix = Matrix([bits[n % len(bits)] for n in range(20_000)], key)
    assert cpu_seconds(lambda: [matrix.may_hold(need) for need in needs]) < 0.2
