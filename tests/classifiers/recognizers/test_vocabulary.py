"""The long lists of words: each section is read by a recognizer, and written as the recognizers understand it."""

import re

from classifiers.recognizers import RECOGNIZERS
from classifiers.recognizers.terms import TermRecognizer
from classifiers.recognizers.vocabulary import _files, words_of


def sections() -> set[str]:
    return {section for words in _files() for section in words}


def test_each_section_is_read_by_a_recognizer() -> None:
    made = (RECOGNIZERS.made(name) for name in RECOGNIZERS)
    terms = {term for recognizer in made if isinstance(recognizer, TermRecognizer) for term in recognizer.TERMS}
    assert sections()
    for section in sections():
        assert set(words_of(section)) <= terms, section


def test_an_ending_is_open_at_the_end_of_a_word_alone_and_after_some_letters() -> None:
    written = re.compile(r"[^*]+|[^*]{4,}\*")
    wrong = [word for section in sections() for word in words_of(section) if not written.fullmatch(word)]
    assert not wrong


def test_words_are_in_small_letters() -> None:
    assert not [word for section in sections() for word in words_of(section) if word != word.lower()]
