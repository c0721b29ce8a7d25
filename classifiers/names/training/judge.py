"""Fits the weights by which names are judged, on templates filled with names that the tagger never met, and on corpora.

No labelled set of `tests/evaluation` is used: they measure.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np

from ..cues.flowing import flowed
from ..judging.batch import token_starts
from ..judging.judge import GUESSED, NAMED, Judge, Named, facts
from ..lexicon import Lexicon
from ..model.network import Weights
from ..model.second import SecondLook
from ..tagger import NameTagger
from ..things.climate import Floats
from ..tokens import surfaces
from ..wordlist import WordList
from . import corpora, inputs
from .fill import Example, fill
from .pools import Pools
from .templates import templates

_FILLS = {"persons": 3, "none": 5, "news": 2}
_LOWER = 0.12
"""Of the templates, how many are read in lower case."""
_MOST = 500
"""Texts of a corpus that are read."""
_WEIGHT, _MODERN, _OLD = 0.5, 0.15, 0.03
"""What a name counts in a template, in a corpus, and in one whose labels are a machine's reading or left out."""
_OLD_ONES = frozenset({"old_fr", "old_nl", "old_de", "court", "newseye", "sonar", "sbb", "voc"})
_SPREAD = 0.3
"""How far weights may be from nothing."""


class _Recorder(Judge):
    """Keeps every name that it is asked about, and lets pass what the tagger is sure of."""

    def __init__(self) -> None:
        self.seen: list[Named] = []

    def scores(self, named: Named, lexicon: WordList) -> Floats:
        self.seen.append(named)
        return np.array([-99.0 if entity.kind == GUESSED else 99.0 for entity in named.found], dtype=np.float32)


def build(data: Path, target: Path, *, seed: int) -> int:
    """Writes `judge.npz`; returns how many names it was fitted on."""
    rng = random.Random(seed)  # noqa: S311
    lexicon, recorder = Lexicon(target / "lexicon.npz"), _Recorder()
    tagger = NameTagger(lexicon, Weights(target / "tagger.npz"), recorder, SecondLook(target / "second.npz"))
    groups = [(_WEIGHT, list(_filled(Pools(data, test=True), rng)))]
    for name in corpora.NAMES:
        texts = corpora.read(data, name)[0]
        rng.shuffle(texts)
        groups.append((_OLD if name in _OLD_ONES else _MODERN, texts[:_MOST]))
    for name in corpora.FURTHER:
        texts = corpora.further(data, name)
        rng.shuffle(texts)
        groups.append((_OLD if name in _OLD_ONES else _MODERN, texts[:_MOST]))
    lines, right, weights = [], [], []
    for weight, texts in groups:
        for line, is_person in _judged(tagger, recorder, lexicon, texts):
            lines.append(line)
            right.append(is_person)
            weights.append(weight)
    fitted = _fit(np.array(lines), np.array(right, dtype=np.float64), np.array(weights))
    np.savez_compressed(
        target / "judge.npz",
        weights=fitted[:-1].astype(np.float32),
        bias=np.float32(fitted[-1]),
        inputs=np.array(
            [f"seed {seed}", f"{len(right)} names", inputs.of_weights(target / "tagger.npz")], dtype=np.str_
        ),
    )
    return len(right)


def _filled(pools: Pools, rng: random.Random) -> Iterator[Example]:
    for template in templates():
        for _ in range(_FILLS[template.kind]):
            example = fill(template.text, template.language, pools, rng)
            lower = example.text.lower()
            if rng.random() < _LOWER and len(lower) == len(example.text):
                example = Example(lower, example.spans, example.language)
            yield example


def _judged(
    tagger: NameTagger, recorder: _Recorder, lexicon: WordList, texts: Iterable[Example]
) -> Iterator[tuple[Floats, bool]]:
    """What speaks for and against each name that the tagger finds or thinks of, and whether it is a person's."""
    for example in texts:
        recorder.seen.clear()
        tagger.find(example.text)
        parts = surfaces(flowed(example.text))
        starts = token_starts(np.array(list(map(len, parts))), np.array([len(parts)])).tolist()
        ends = [start + len(part.rstrip()) for start, part in zip(starts, parts, strict=True)]
        gold = [(a, b) for a, b, kind in example.spans if kind == "PER"]
        for named in recorder.seen:
            for entity, first, line in zip(named.found, named.first.tolist(), facts(named, lexicon), strict=True):
                start, end = starts[entity.start - first], ends[entity.end - first - 1]
                yield line, any(a < end and start < b for a, b in gold)


def _fit(lines: Floats, right: Any, weights: Any) -> Any:
    """Logistic regression with a penalty on large weights; the last number is the bias."""

    def loss(tried: Any) -> tuple[float, Any]:
        scores = lines @ tried[:-1] + tried[-1]
        error = weights * (1 / (1 + np.exp(-scores)) - right)
        total = (weights * (np.logaddexp(0, scores) - right * scores)).sum() + 0.5 / _SPREAD * (tried[:-1] ** 2).sum()
        return float(total), np.append(lines.T @ error + tried[:-1] / _SPREAD, error.sum())

    minimize = import_module("scipy.optimize").minimize
    return minimize(loss, np.zeros(len(NAMED) + 1), jac=True, method="L-BFGS-B", options={"maxiter": 400}).x
