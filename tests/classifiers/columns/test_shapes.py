"""Forms of values: the quick look at many values at once never overlooks what the slow one sees."""

import random

import pytest

from classifiers.columns.inside import _LONG
from classifiers.columns.shapes import WORDED, ClosedLists, form, may_hold_others


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("12.0", "int"), ("2024-05-03", "date"), ("2024-05-03 10:20:30", "datetime"), ("1 234,50", "decimal"),
        ("jan@firma.example", "email"), ("10.20.30.40", "ip"), ("00-1A-2B-3C-4D-5E", "mac"), ("{}", "json"),
        ("BE71 0961 2345 6769", "iban"), ("0470 12 34 56", "phone"), ("xxxx xxxx 1234", "masked"), ("Peeters", "word"),
        ("d41d8cd98f00b204e9800998ecf8427e", "hash"), ("cv_2024.pdf", "path"), ("DOS-12", "code"),
        ("Niets te melden.", "words"), ("Belt terug na de middag, zei hij.", "prose"), ("x" * 301, "secret"),
    ],
)  # fmt: skip
def test_a_value_is_told_by_its_form(value: str, expected: str) -> None:
    assert form(value) == expected


def test_the_quick_look_overlooks_no_value_that_may_hold_another() -> None:
    rng, texts = random.Random(4), 0
    alphabets = ("0123456789 ./-+()", "0123456789abcdef-:", "abcxyzABC.@- 01", "aé1 -.,{}[]<>@:/\u00a0\u2003+_")
    for _ in range(20_000):
        value = "".join(rng.choices(rng.choice(alphabets), k=rng.randint(1, 30))).strip()
        if value and form(value) in _LONG:
            texts += 1
            assert may_hold_others([value]), value
    assert texts > 3_000


def test_the_quick_look_passes_columns_of_numbers_mails_and_digests() -> None:
    assert not may_hold_others(["0470 12 34 56", "+32 470 12 34 56", "10.20.30.40"])
    assert not may_hold_others(["jan.peeters@firma.example", "x@y.example"])
    assert not may_hold_others(["d41d8cd98f00b204e9800998ecf8427e", "2024-05-03 10:20:30"])
    assert may_hold_others(["0470 12 34 56", "belt terug na de middag"])
    assert may_hold_others(["123456789\n123456789"])  # two lines are no number
    assert may_hold_others(["1" * 400])
    assert may_hold_others(["\ud800\ud800"])
    assert not may_hold_others([])


def test_every_word_that_a_longer_value_is_searched_for_has_a_letter() -> None:
    lists = ClosedLists.shared()
    for name in WORDED:
        assert all(any(map(str.isalpha, term)) for term in (*lists.strong[name], *lists.endings[name]))


def test_shares_of_closed_lists() -> None:
    shares = ClosedLists.shared().shares(["Bruxelles", "mariée", "Célibataire", "marié", "1"])
    assert shares["MARITAL_STATUS"][0] == pytest.approx(0.6)
    assert shares["JOB_TITLE"] == (0, 0)
    assert ClosedLists.shared().shares(["chef d'équipe maladie", "x", "12"])["HEALTH"][0] == pytest.approx(1 / 3)
