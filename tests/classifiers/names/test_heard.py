"""Names that other models tell: two must agree, one alone is heard for full names."""

import pytest

from classifiers.base import Finding
from classifiers.names import Lexicon
from classifiers.names.voters.heard import heard

TEXT = "Gisteren heeft Wu Fang de directie gezien, en Otis ook."


def told(said, known=()):
    findings = [[_of(word) for word in words] for words in said]
    return [TEXT[f.start : f.end] for f in heard(TEXT, findings, [_of(word) for word in known], Lexicon.shared())]


def _of(word):
    start = TEXT.index(word)
    return Finding(start, start + len(word), "PERSON", 0.6, "model")


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ([["Wu Fang", "Otis"]], ["Wu Fang"]),  # one model: full names alone
        ([["Wu Fang", "Otis"], []], []),  # two models, and one is silent
        ([["Wu Fang", "Otis"], ["Fang", "Otis"]], ["Wu Fang", "Otis"]),
        ([["Gisteren heeft"]], []),  # common words
        ([], []),
    ],
)
def test_two_models_agree_or_one_tells_a_full_name(said, names):
    assert told(said) == names


def test_what_the_tagger_found_stays_as_it_found_it():
    assert told([["Wu Fang"], ["Wu Fang"]], known=["Fang"]) == []
