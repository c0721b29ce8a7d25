"""Tokens cover a text whole, and the fast ways to tell plain ones tell none that is more than one."""

import random
import re

from classifiers.names import tokens

LETTERS = "abdlqutsJEMÀéß łñ'’.-@+:/,;) \n_1²www.http"
PARTS = (*LETTERS, "2024", "Heinr", "Friedr", "sentence", "https", "Jean-", ". ", ".\n")


def test_plain_tokens_are_told_as_if_every_kind_of_token_were_tried():
    written = tokens._TOKEN.pattern
    first, second = written.index("[A-Za-z"), written.index("(?:[dlnmtscj]")
    slow = re.compile(written[:first] + written[second:], re.VERBOSE | re.DOTALL)
    rng = random.Random(2)
    for _ in range(5_000):
        text = "".join(rng.choice(PARTS) for _ in range(rng.randint(1, 25)))
        assert tokens.surfaces(text) == slow.findall(text)


def test_tokens_joined_are_the_text():
    text = "L'été,  Mme O'Brien-D’Haese (a.b@c.example) J.-P. 12/05/2024\n\n't Hooft… ½"
    assert "".join(tokens.surfaces(text)) == text
