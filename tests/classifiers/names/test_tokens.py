"""Tokens cover a text whole, and the fast way to tell a plain word tells none that is more than one."""

import random
import re

from classifiers.names import tokens

LETTERS = "abdlqutsJEMÀéß łñ'’.-@+:/,;) \n_1²www.http"


def test_plain_words_are_told_as_if_every_kind_of_token_were_tried():
    written = tokens._TOKEN.pattern
    first, second = written.index("[A-Za-z"), written.index("(?:[dlnmtscj]")
    slow = re.compile(written[:first] + written[second:], re.VERBOSE | re.DOTALL)
    rng = random.Random(2)
    for _ in range(5_000):
        text = "".join(rng.choice(LETTERS) for _ in range(rng.randint(1, 25)))
        assert tokens.surfaces(text) == slow.findall(text)


def test_tokens_joined_are_the_text():
    text = "L'été,  Mme O'Brien-D’Haese (a.b@c.example) J.-P. 12/05/2024\n\n't Hooft… ½"
    assert "".join(tokens.surfaces(text)) == text
