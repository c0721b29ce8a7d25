"""Where in a text something may be."""

import random

from classifiers.matching.windows import _groups, _groups_in_short


def test_groups_of_digits_are_the_same_in_short_and_in_long_texts() -> None:
    rng = random.Random(9)
    for _ in range(400):
        text = "".join(rng.choices("0123456789   .-aAé\n", k=rng.randint(0, 120))).encode("ascii", "replace")
        assert list(_groups(text)) == list(_groups_in_short(text))
