"""Passages cover a text without gap or overlap, and say where they stand."""

from __future__ import annotations

import pytest

from connectors import Budget


@pytest.mark.parametrize(
    "text",
    [
        "Une ligne courte.\n" * 20_000,
        "mot " * 200_000,
        "Une phrase entière. Une autre! " * 20_000,
        "x" * 500_000,
        "é\r\n" * 100_000,
        "a" * 65_535 + "\n" + "b" * 65_536 + "\n" + "c",
    ],
    ids=["lines", "words", "sentences", "no break at all", "windows", "edges"],
)
def test_nothing_is_lost_or_doubled(text: str, read_as) -> None:
    read = read_as(text.encode(), "x.txt")
    assert read.text == text
    assert all(len(passage.text) <= 65_536 for passage in read.passages)


def test_cuts_at_the_end_of_lines_sentences_and_words(read_as) -> None:
    assert all(passage.text.endswith("\n") for passage in read_as(b"eine Zeile\n" * 20_000, "x.txt").passages)
    sentences = read_as(b"Madame est venue. " * 20_000, "x.txt").passages
    assert all(passage.text.endswith(". ") for passage in sentences)
    assert all(passage.text.endswith(" ") for passage in read_as(b"mot " * 100_000, "x.txt").passages)


def test_places_are_lines_as_editors_count_them(read_as) -> None:
    read = read_as(b"0123456789\n" * 10_000, "x.txt")
    first, second = read.passages[:2]
    lines = first.text.count("\n")
    assert first.locator.place == f"lines 1-{lines}"
    assert second.locator.place.startswith(f"lines {lines + 1}-")
    assert read.passages[-1].locator.place.endswith("-10000")


def test_a_long_line_is_cited_by_its_characters(read_as) -> None:
    read = read_as(b"x" * 100_000, "x.txt")
    assert [passage.locator.place for passage in read.passages] == [
        "line 1, characters 1-65536",
        "line 1, characters 65537-100000",
    ]


def test_the_budget_cuts_and_says_so(read_as) -> None:
    read = read_as(b"ligne\n" * 100_000, "x.txt", Budget(bytes=60_000))
    assert len(read.text) == 60_000
    assert read.codes == [("partial", "size")]
    assert (read.extent.bytes_read, read.extent.bytes_total) == (60_000, 600_000)
    assert len(read_as(b"ligne\n" * 100_000, "x.txt", Budget(bytes=60_000, full=True)).text) == 600_000
