"""Recognizers of what a sentence tells of one person's life: `trois enfants`, `34-jährige`, `they split up`.

The same words in a rule, a question of a guide or an advert are nobody's. `of_them` is a form that says itself of whom
it speaks; one that is `told` needs a sentence that does, or that names somebody (see `classifiers.terms_about`).
"""

from __future__ import annotations

import re

from ..context import Surroundings
from .forms import Form, FormRecognizer, Judgement
from .somebody import Sentence

UNTOLD, TOLD = 0.35, 0.65
"""Below what a label gives: a name or an identifier at the same place is kept."""


def told(name: str, regex: str) -> Form:
    """Words that count if the sentence speaks of somebody."""
    return Form(name, rf"(?<![^\W_]){regex}(?![^\W_])", UNTOLD, near=TOLD, alone=0.0)


def of_them(name: str, regex: str) -> Form:
    """Words that say themselves of whom: `il a épousé …`."""
    return Form(name, rf"(?<![^\W_]){regex}(?![^\W_])", TOLD, near=TOLD, alone=0.0)


class ToldRecognizer(FormRecognizer):
    """What counts if it is told of somebody."""

    FLAGS = re.IGNORECASE

    def _score(
        self, form: Form, judgement: Judgement, words: Surroundings, start: int, end: int, named: bool | None
    ) -> float:
        sentence = Sentence.around(words.text, start, end)
        if sentence.is_of_anybody or sentence.is_of_a_role:
            return 0.0
        return form.near if form.score == form.near or sentence.is_of_somebody else form.score
