"""Measures the tagger on what it has not seen and writes the figures into `data/README.md`."""

from __future__ import annotations

import random
from pathlib import Path

from ...base import LANGUAGES
from ..lexicon import Lexicon
from ..network import Weights
from ..tagger import NameTagger
from . import corpora
from .evaluate import Score, measure, recased, speed
from .fill import Example, fill
from .pools import Pools
from .templates import templates

_BEGIN, _END = "<!-- figures: written by the training run -->", "<!-- end of figures -->"
_FILLS = {"persons": 20, "none": 8, "news": 20}


def write(data: Path, target: Path, *, seed: int) -> str:
    """Replaces the figures in the README; returns them."""
    tagger = NameTagger(Lexicon(target / "lexicon.npz"), Weights(target / "tagger.npz"))
    figures = _figures(tagger, data, random.Random(seed))  # noqa: S311
    readme = target / "README.md"
    text = readme.read_text("utf-8")
    head, _, rest = text.partition(_BEGIN)
    _, _, tail = rest.partition(_END)
    readme.write_text(f"{head}{_BEGIN}\n{figures}\n{_END}{tail}", "utf-8")
    return figures


def _figures(tagger: NameTagger, data: Path, rng: random.Random) -> str:
    pools = Pools(data, test=True)
    lines = [f"Model `{tagger.version}`.", "", "| texts | entity | strict F1 | overlap F1 | precision | recall |"]
    lines.append("|---|---|---|---|---|---|")
    every: list[Example] = []
    for language in LANGUAGES:
        texts = [
            fill(t.text, t.language, pools, rng)
            for t in templates()
            if t.test and t.language == language
            for _ in range(_FILLS[t.kind])
        ]
        every += texts
        lines += _rows(tagger, f"business, {language}", texts)
    for name in corpora.NAMES:
        texts = corpora.read(data, name)[1]
        every += texts
        lines.append(_row(name, "PER", measure(tagger, texts, "PER")))
    lines += [
        "",
        f"Speed on all of these together: {speed(tagger, every, rng):.2f} MB per CPU second (shared machine).",
    ]
    return "\n".join(lines)


def _rows(tagger: NameTagger, name: str, texts: list[Example]) -> list[str]:
    return [
        _row(name, "PER", measure(tagger, texts, "PER")),
        _row(f"{name}, lower case", "PER", measure(tagger, recased(texts, "lower"), "PER")),
        _row(f"{name}, upper case", "PER", measure(tagger, recased(texts, "upper"), "PER")),
        _row(name, "ADR", measure(tagger, texts, "ADR")),
    ]


def _row(name: str, kind: str, score: Score) -> str:
    entity = {"PER": "person", "ADR": "address"}[kind]
    figures = (score.strict, score.overlap, score.precision, score.recall)
    return f"| {name} | {entity} | " + " | ".join(f"{figure:.3f}" for figure in figures) + " |"
