"""Lessons of other scanners that no other test holds: see docs/lessons.md."""

from __future__ import annotations

import random

import pytest

from classifiers import ColumnSample, TableSample
from classifiers.analysis import Analyzer
from classifiers.columns import ColumnClassifier
from classifiers.columns.samples import count_values


@pytest.fixture(scope="module")
def classify():
    classifier = ColumnClassifier()

    def run(table, **columns):
        samples = tuple(ColumnSample(name, count_values(values), len(values)) for name, values in columns.items())
        return {tag.field: tag for tag in classifier.classify(TableSample(table, samples))}

    return run


def test_one_hit_of_a_model_tags_no_column(classify):
    browsers = ["Safari", "Chrome", "Firefox", "Edge", "Opera", "Chrome", "Firefox", "Edge"] * 5
    told = classify("visits", browser=browsers, hits=list(range(40)))
    assert {tag.entity_type for tag in told.values()} <= {"USER_AGENT"}
    assert "c3" not in classify("t", c1=list(range(40)), c3=browsers)


def test_integers_without_their_zeros_are_bsn_and_national_numbers(classify):
    rng = random.Random(1)
    weights = range(9, 1, -1)
    numbers = []
    while len(numbers) < 30:
        digits = [0, *(rng.randrange(10) for _ in range(7))]
        check = sum(w * d for w, d in zip(weights, digits, strict=True)) % 11
        if check < 10:
            numbers.append(int("".join(map(str, [*digits, check]))))
    assert classify("werknemers", bsn=numbers)["bsn"].entity_type == "NL_BSN"


@pytest.mark.parametrize(
    "iban",
    [
        "LY83002048000020100120361", "BI4210000100010000332045181", "DJ2100010000000154000100186",
        "RU0204452560040702810412345678901", "SO211000001001000100141", "NI45BAPR00000013000003558124",
        "MN121234123456789123", "FK88SC123456789012", "OM810180000001299123456", "YE15CBYE0001018861234567891234",
    ],
)  # fmt: skip
def test_no_country_of_the_iban_registry_is_vetoed(iban):
    # examples of the SWIFT IBAN registry for the countries that came last
    found = Analyzer().scan.findings(f"Paid into account {iban} yesterday.")
    assert [f.entity_type for f in found if f.score >= 0.5] == ["IBAN_CODE"]


def test_german_words_are_no_names_where_the_language_is_told():
    analysis = Analyzer().analyze("Ich glaube, das passt vielleicht. Vielleicht kommt Ihr morgen, ich glaube schon.")
    assert analysis.language == "de"
    assert [f for f in analysis.findings if f.entity_type == "PERSON"] == []


def test_a_longer_keyword_is_not_hidden_by_its_prefix():
    # `state` is a prefix of a longer word here, `user` of `username`: the longer label must still be seen
    found = Analyzer().scan.findings("user username: pvanacker7 useragent")
    assert [f.entity_type for f in found if f.score >= 0.5] == ["USERNAME"]
