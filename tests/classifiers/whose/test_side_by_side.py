"""Facts of unlike kinds that a sentence tells in one breath are all told, each by its own words."""

import pytest

from classifiers.base import Finding
from classifiers.whose.side_by_side import side_by_side

TEXT = "Il travaille comme cariste de nuit chez Dexar."


def found(kind, words, score=0.65):
    start = TEXT.index(words)
    return Finding(start, start + len(words), kind, score, "a recognizer")


@pytest.mark.parametrize(
    ("phrase", "fact", "kept"),
    [
        (("WORKING_TIME", "travaille comme cariste de nuit"), ("JOB_TITLE", "cariste"), "de nuit"),
        (("CONTRACT", "travaille comme cariste"), ("JOB_TITLE", "cariste"), "travaille comme"),
        (("JOB_TITLE", "cariste de nuit chez Dexar"), ("EMPLOYER", "Dexar"), "cariste de nuit chez"),
        (("JOB_TITLE", "cariste de nuit"), ("DEPARTMENT", "nuit"), "cariste de nuit"),
        (("DIPLOMA", "cariste de nuit"), ("JOB_TITLE", "cariste"), "cariste de nuit"),
    ],
)
def test_a_phrase_leaves_another_fact_its_words(phrase, fact, kept):
    phrase, fact = found(*phrase), found(*fact)
    first, second = side_by_side(TEXT, [phrase, fact])
    assert (TEXT[first.start : first.end], second) == (kept, fact)


def test_what_is_of_nobody_takes_no_words_from_a_phrase():
    phrase, fact = found("WORKING_TIME", "travaille comme cariste de nuit"), found("JOB_TITLE", "cariste", 0.35)
    assert side_by_side(TEXT, [phrase, fact]) == [phrase, fact]
