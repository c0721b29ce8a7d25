"""Tables for the column tests; every identifier is invented (NISS sequence 950 to 997, unallocated banks)."""

import random
from dataclasses import replace

import pytest

from classifiers.columns import ColumnClassifier
from classifiers.columns.attributes import sampled


@pytest.fixture(scope="session")
def classifier():
    return ColumnClassifier()


@pytest.fixture(scope="session")
def judge(classifier):
    """Tag a table given as name and columns: `{column: values}`; column -> tags."""

    def run(table, columns, **more):
        loose = sampled(table, {name: list(values) for name, values in columns.items()})
        known = tuple(replace(column, **more.get(column.name, {})) for column in loose.columns)
        tags = {}
        for tag in classifier.classify(replace(loose, columns=known)):
            tags.setdefault(tag.field, []).append(tag)
        return tags

    return run


@pytest.fixture(scope="session")
def niss():
    """Invented national numbers."""
    draw = random.Random(3)

    def make(count):
        out = []
        for _ in range(count):
            year, month, day = draw.randrange(45, 99), draw.randrange(1, 13), draw.randrange(1, 29)
            body = f"{year:02d}{month:02d}{day:02d}{draw.randrange(950, 998):03d}"
            out.append(body + f"{97 - int(body) % 97:02d}")
        return out

    return make
