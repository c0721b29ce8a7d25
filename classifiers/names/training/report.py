"""Measures the tagger on what it has not seen and writes the figures into `data/README.md`."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from ...base import LANGUAGES
from ..judging.judge import Judge
from ..lexicon import Lexicon
from ..model.network import Weights
from ..model.second import SecondLook
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
    parts = (Lexicon(target / "lexicon.npz"), Weights(target / "tagger.npz"), Judge(target / "judge.npz"))
    tagger = NameTagger(*parts, SecondLook(target / "second.npz"))
    figures = _figures(tagger, data, target, random.Random(seed))  # noqa: S311
    readme = target / "README.md"
    text = readme.read_text("utf-8")
    head, _, rest = text.partition(_BEGIN)
    _, _, tail = rest.partition(_END)
    readme.write_text(f"{head}{_BEGIN}\n{figures}\n{_END}{tail}", "utf-8")
    return figures


def _figures(tagger: NameTagger, data: Path, target: Path, rng: random.Random) -> str:
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
    for name, texts in _measured_only(data / "ner" / "measure"):
        lines.append(_row(f"{name} (never learnt from)", "PER", measure(tagger, texts, "PER")))
    lines += [
        "",
        f"Speed on all of these together: {speed(tagger, every, rng):.2f} MB per CPU second (shared machine).",
    ]
    with np.load(target / "tagger.npz") as model:
        made_from = model["inputs"].tolist() if "inputs" in model else []
    lines += ["", "The shipped model was made from:", "", *(f"- {line}" for line in made_from)]
    return "\n".join(lines)


def _measured_only(folder: Path) -> Iterator[tuple[str, list[Example]]]:
    """Corpora that may be measured and not learnt from, as sets of `vigie evaluate`, if they are at hand."""
    for path in sorted(folder.glob("*.jsonl")):
        cases = map(json.loads, path.read_text("utf-8").splitlines())
        yield path.stem, [Example(case["text"], tuple(_persons(case["spans"])), case["lang"]) for case in cases]


def _persons(spans: list[dict[str, Any]]) -> Iterator[tuple[int, int, str]]:
    return ((span["start"], span["end"], "PER") for span in spans if span["entity_type"] == "PERSON")


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
