"""Recognizers of answers from a closed list behind a label, such as a marital status or a nationality."""

from __future__ import annotations

import re
from typing import ClassVar

from ..matching.compiled import compiled
from ..matching.context import Surroundings
from .forms import Form, FormRecognizer, Judgement
from .labels import alternatives, labelled


class ListRecognizer(FormRecognizer):
    """`LABELS` and the `ANSWERS` that may follow them; an answer without its label is nothing, except alone."""

    LABELS: ClassVar[tuple[str, ...]]
    ANSWERS: ClassVar[tuple[str, ...]]
    ALONE: ClassVar[float] = 0.5
    """Score of an answer that is a whole cell."""
    SEVERAL: ClassVar[bool] = False
    """Whether somebody may give several answers: two nationalities, three languages."""
    WORDS: ClassVar[int] = 0
    """Words that may stand between a label and its colon: `état civil de la personne de référence : mariée`."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        answers = rf"(?:{alternatives(cls.ANSWERS)})(?![^\W_])"
        # `langue de travail`: a code of two letters needs the colon
        words = rf"(?:{alternatives(a for a in cls.ANSWERS if len(a) > 3)})(?![^\W_])"
        cls.PATTERNS = (
            Form("label", labelled(cls.LABELS, answers, strict=True, words=cls.WORDS), 0.88, alone=0.9),
            Form("loose", labelled(cls.LABELS, words), 0.86),
            Form(
                "lines of their own",
                rf"(?<![^\n])(?:{alternatives(cls.LABELS)})[ ]?:?[ ]{{0,4}}\r?\n"
                rf"[ \t]{{0,8}}(?P<value>{answers})(?![ \t]{{0,8}}[^\s])",
                0.86,
                alone=0.0,
            ),
            Form("answer", rf"(?<![^\W_]){answers}", 0.0, alone=cls.ALONE),
        )
        cls.ANCHORS = tuple(label.lower() for label in cls.LABELS)
        cls._offered = compiled(
            rf"(?:\([\w./]{{1,6}}\))?[ ]?(?:[/|][ ]?{answers}|,[ ]{answers},[ ]{answers})", re.IGNORECASE
        )

    _offered: ClassVar[re.Pattern[str]]
    """More answers behind one: `gehuwd / samenwonend / alleenstaand`, which nobody has answered yet."""

    def _score(
        self, form: Form, judgement: Judgement, words: Surroundings, start: int, end: int, named: bool | None
    ) -> float:
        if not self.SEVERAL and self._offered.match(words.text, end):
            return 0.0
        return super()._score(form, judgement, words, start, end, named)
