"""What a sentence says of whom it speaks, and that it is read once, however much is told in it."""

from collections import Counter

import pytest

from classifiers.analysis import Analyzer
from classifiers.recognizers.somebody import Sentence
from classifiers.recognizers.wordings import Wording

SAID = "Elle a trois enfants, travaille comme infirmière, gagne 2.400 EUR et souffre de diabète depuis 2019"
PLACES = [SAID.index(word) for word in ("trois", "infirmière", "2.400", "diabète", "2019")]


def test_what_a_sentence_says_as_a_whole_is_asked_once_for_all_that_is_told_in_it(monkeypatch: pytest.MonkeyPatch):
    asked: Counter[tuple[int, str]] = Counter()
    search = Wording.search

    def counted(self: Wording, text: str, *bounds: int):
        if not bounds:
            asked[id(self), text] += 1
        return search(self, text, *bounds)

    monkeypatch.setattr(Wording, "search", counted)
    for at in PLACES:
        sentence = Sentence.around(f"Dossier 12. {SAID}.", 12 + at, 12 + at + 4)
        assert not sentence.is_of_anybody and not sentence.is_of_a_role and sentence.is_of_somebody
    assert asked and set(asked.values()) == {1}


def test_another_sentence_is_read_anew():
    rule, told = "Wer krank ist, bekommt Lohn", "Sie ist krank und bekommt Lohn"
    text = f"{rule}. {told}."
    assert Sentence.around(text, text.index("Lohn"), text.index("Lohn") + 4).is_of_anybody
    assert not Sentence.around(text, text.rindex("Lohn"), text.rindex("Lohn") + 4).is_of_anybody


def test_a_sentence_that_begins_with_what_is_said_is_not_the_one_before():
    text = "Bewaar hem in de map. Ziekteattesten worden nooit gemaild."
    sentence = Sentence.around(text, text.index("Ziekte"), text.index(" worden"))
    assert sentence.text.startswith("Ziekteattesten") and sentence.is_of_anybody


def test_an_ending_makes_no_name_a_belief():
    found = Analyzer().analyze("08:15 NOTE GUARD BAPTISTE LET KOWALCZYK IN").findings
    assert "RELIGION" not in {f.entity_type for f in found}
