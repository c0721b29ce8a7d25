"""What a word is in one place of a text tells what it is in another."""

import numpy as np

from classifiers.names.document import consistent
from classifiers.names.labels import LABELS, OUTSIDE, begin, inside


def _chances(*rows: dict[int, float]) -> np.ndarray:
    table = np.full((len(rows), len(LABELS)), 0.001, dtype=np.float32)
    for at, row in enumerate(rows):
        for label, chance in row.items():
            table[at, label] = chance
    return table / table.sum(axis=1, keepdims=True)


SURE, DOUBTFUL = {begin("PER"): 0.99}, {begin("PER"): 0.4, OUTSIDE: 0.6}
ALWAYS = np.array([True, True, True])


def test_a_doubtful_place_follows_a_sure_one() -> None:
    found = consistent(_chances(SURE, DOUBTFUL, {OUTSIDE: 1.0}), np.array([7, 7, 9], np.int64), ALWAYS)
    assert found[1].argmax() == begin("PER")
    assert found[2].argmax() == OUTSIDE
    assert np.allclose(found.sum(axis=1), 1)


def test_the_end_of_a_name_supports_its_beginning_alone() -> None:
    found = consistent(_chances({inside("PER"): 0.99}, DOUBTFUL), np.array([7, 7], np.int64), ALWAYS[:2])
    assert found[1].argmax() == begin("PER")


def test_other_words_and_the_small_change_of_sentences_stay_as_they_are() -> None:
    chances = _chances(SURE, DOUBTFUL, DOUBTFUL)
    for ids, steady in (([7, 8, 9], ALWAYS), ([7, 7, 7], ~ALWAYS), ([7, 7, 8], np.array([True, False, True]))):
        assert np.array_equal(consistent(chances, np.array(ids, np.int64), steady), chances)
    assert not len(consistent(chances[:0], np.array([], np.int64), ALWAYS[:0]))
