"""Recognizers of what a sentence tells of one person's life: `trois enfants`, `34-jährige`, `they split up`.

The same words in a rule, a question of a guide or an advert are nobody's. `of_them` is a form that says itself of whom
it speaks; one that is `told` needs a sentence that does, or that names somebody (see `classifiers.whose.terms_about`).
"""

from __future__ import annotations

import re
from typing import ClassVar

from ..matching.compiled import compiled
from ..matching.context import Surroundings
from .forms import Form, FormRecognizer, Judgement
from .somebody import Sentence

UNTOLD, TOLD = 0.35, 0.65
"""Below what a label gives: a name or an identifier at the same place is kept."""
REACH = 64
"""Characters on either side of words within which stands what has to stand beside them."""


class ToldForm(Form):
    """Words, and what has to stand right before and after them: it is read only where they are."""

    def __init__(self, name: str, regex: str, score: float, near: float, before: str, after: str) -> None:
        super().__init__(name, rf"(?<![^\W_])(?:{regex})(?![^\W_])", score, near=near, alone=0.0)
        self._before = compiled(rf"(?<![^\W_])(?:{before})$", re.IGNORECASE) if before else None
        self._after = compiled(after, re.IGNORECASE) if after else None

    def stands(self, text: str, start: int, end: int) -> bool:
        """Whether what has to stand beside the words does."""
        if self._before and not self._before.search(text, max(0, start - REACH), start):
            return False
        return self._after is None or self._after.match(text, end, end + REACH) is not None


def told(name: str, regex: str, score: float = TOLD, *, before: str = "", after: str = "") -> Form:
    """Words that count if the sentence speaks of somebody."""
    return ToldForm(name, regex, UNTOLD, score, before, after)


def of_them(name: str, regex: str, score: float = TOLD, *, before: str = "", after: str = "") -> Form:
    """Words that say themselves of whom: `il a épousé …`."""
    return ToldForm(name, regex, score, score, before, after)


class ToldRecognizer(FormRecognizer):
    """What counts if it is told of somebody."""

    FLAGS = re.IGNORECASE
    LIKE_NAMES: ClassVar[bool] = False
    """Whether its values are written like names (`she works as a Baker`): what it reads as one is no name."""

    @property
    def sure(self) -> float:
        """The score of what is told of somebody."""
        return max(form.near for form in self.PATTERNS)

    def _score(
        self, form: Form, judgement: Judgement, words: Surroundings, start: int, end: int, named: bool | None
    ) -> float:
        if isinstance(form, ToldForm) and not form.stands(words.text, start, end):
            return 0.0
        sentence = Sentence.around(words.text, start, end)
        if sentence.is_of_anybody or sentence.is_of_a_role:
            return 0.0
        return form.near if form.score == form.near or sentence.is_of_somebody else form.score
