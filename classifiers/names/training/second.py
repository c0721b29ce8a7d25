"""Fits the second look: on templates filled with names that the tagger never met, and on corpora that are new to it.

What a network says of texts that it learnt from is surer than what it says of others. So corpora that it never met
count most, and those that it did are told of other people. What is kept for testing is not read.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..cues.flowing import flowed
from ..judging.batch import token_starts
from ..lexicon import Lexicon
from ..model.network import WINDOW, Floats, Vocabulary, Weights, probabilities
from ..model.second import KINDS, Read, facts
from ..tokens import surfaces
from . import corpora, inputs
from .dataset import recased
from .fill import Example, fill, renamed
from .fit import Adam
from .pools import Pools
from .templates import templates

_FILLS = {"persons": 7, "none": 4, "news": 8}
_HELD = 0.7
"""Of the templates, how many are filled with names kept for testing."""
_OLD, _LEARNT, _MOST = 0.3, 0.5, 400
"""What a word counts in a machine's reading of a newspaper, and in a text that the tagger has learnt from; texts of
court decisions, in which hardly anybody has a name."""
_HIDDEN, _ROUNDS, _BATCH, _RATE, _DROP, _DECAY = 64, 5, 512, 0.002, 0.25, 1e-3
Kinds = NDArray[np.int64]


@dataclass(frozen=True)
class Group:
    """Texts, each word of which counts so much."""

    weight: float
    texts: list[Example]


def build(data: Path, target: Path, *, seed: int) -> int:
    """Writes `second.npz`; returns how many words it was fitted on."""
    rng = random.Random(seed)  # noqa: S311
    lexicon, weights = Lexicon(target / "lexicon.npz"), Weights(target / "tagger.npz")
    lines, right, counts = [], [], []
    for group in _groups(data, rng):
        for line, kinds in _doubted(lexicon, weights, group.texts):
            lines.append(line.astype(np.float16))
            right.append(kinds)
            counts.append(np.full(len(kinds), group.weight, dtype=np.float32))
    fitted = _fit(np.concatenate(lines), np.concatenate(right), np.concatenate(counts), seed)
    half = {name: array.astype(np.float16) for name, array in fitted.items()}
    made_from = [f"seed {seed}", f"{sum(map(len, right))} words", inputs.of_weights(target / "tagger.npz")]
    made_from += inputs.of_further(data)
    listed = np.array(made_from, dtype=np.str_)
    np.savez_compressed(target / "second.npz", allow_pickle=False, **half, inputs=listed)
    return sum(map(len, right))


def _groups(data: Path, rng: random.Random) -> Iterator[Group]:
    held, known = Pools(data, test=True), Pools(data, test=False)
    yield Group(1.0, [recased(example, rng) for example in _filled(held, known, rng)])
    for name in corpora.NAMES:
        weight = _OLD if name.startswith("old") else 1.0
        learnt = corpora.read(data, name)[0]
        if name == "court":
            learnt = learnt[:_MOST]
        yield Group(weight * _LEARNT, [recased(renamed(text, held, rng), rng) for text in learnt])
    for name, corpus in corpora.FURTHER.items():
        yield Group(corpus.times, [recased(text, rng) for text in corpora.further(data, name)])


def _filled(held: Pools, known: Pools, rng: random.Random) -> Iterator[Example]:
    for template in templates():
        for _ in range(0 if template.test else _FILLS[template.kind]):
            pools = held if rng.random() < _HELD else known
            yield fill(template.text, template.language, pools, rng)


def _doubted(lexicon: Lexicon, weights: Weights, texts: Sequence[Example]) -> Iterator[tuple[Floats, Kinds]]:
    """The facts of each word in doubt, and what it is, text by text."""
    vocabulary = Vocabulary(weights, lexicon)
    for example in texts:
        parts = surfaces(flowed(example.text))
        ids = np.concatenate([vocabulary.ids(parts), np.zeros(WINDOW, np.int32)])
        at = np.flatnonzero(vocabulary.open(ids))
        if len(at):
            hidden, size = vocabulary.hidden(ids, at), np.array([len(parts)])
            said = probabilities(weights, hidden)
            read = Read(ids, at, hidden, said, np.zeros_like(at), np.zeros_like(size), size)
            yield facts(vocabulary, read), _kinds(parts, example)[at[read.doubtful()]]


def _kinds(parts: Sequence[str], example: Example) -> Kinds:
    """What each token is a part of, by `KINDS`."""
    starts = token_starts(np.array(list(map(len, parts))), np.array([len(parts)]))
    kinds = np.zeros(len(parts) + WINDOW, dtype=np.int64)
    for start, end, kind in example.spans:
        if kind in KINDS:
            first, last = np.searchsorted(starts, start, side="right") - 1, np.searchsorted(starts, end)
            kinds[max(first, 0) : last] = KINDS.index(kind)
    return kinds


def _fit(lines: NDArray[np.float16], right: Kinds, counts: Floats, seed: int) -> dict[str, Floats]:
    """A hidden layer with drop-out; the mean of the last rounds, so that facts need not be scaled when it is used."""
    rng = np.random.default_rng(seed)
    mean = lines[::7].astype(np.float32).mean(axis=0)
    spread = lines[::7].astype(np.float32).std(axis=0) + 0.05
    layers = [
        Adam(rng.normal(0, (2 / lines.shape[1]) ** 0.5, (lines.shape[1], _HIDDEN)).astype(np.float32)),
        Adam(np.zeros(_HIDDEN, np.float32)),
        Adam(rng.normal(0, 0.1, (_HIDDEN, len(KINDS))).astype(np.float32)),
        Adam(np.zeros(len(KINDS), np.float32)),
    ]
    means: list[Floats] = []
    for number in range(_ROUNDS):
        order = rng.permutation(len(lines))
        for start in range(0, len(order), _BATCH):
            at = order[start : start + _BATCH]
            done = (number + start / len(order)) / _ROUNDS
            scaled = (lines[at].astype(np.float32) - mean) / spread
            _step(layers, scaled, right[at], counts[at], rng, _RATE * (1 - done) + 1e-5)
        if number >= _ROUNDS / 2:
            means = [*means, *[layer.value.copy() for layer in layers]]
    first, first_bias, second, second_bias = (np.mean(means[at::4], axis=0) for at in range(4))
    return {
        "first": first / spread[:, None],
        "first_bias": first_bias - (mean / spread) @ first,
        "second": second,
        "second_bias": second_bias,
    }


def _step(
    layers: list[Adam], lines: Floats, right: Kinds, counts: Floats, rng: np.random.Generator, rate: float
) -> None:
    first, first_bias, second, second_bias = layers
    keep = (rng.random((len(lines), _HIDDEN), dtype=np.float32) >= _DROP) / np.float32(1 - _DROP)
    raw = lines @ first.value + first_bias.value
    hidden = np.maximum(raw, 0) * keep
    scores = hidden @ second.value + second_bias.value
    error = np.exp(scores - scores.max(axis=1, keepdims=True))
    error /= error.sum(axis=1, keepdims=True)
    error[np.arange(len(lines)), right] -= 1
    error *= counts[:, None] / len(lines)
    down = (error @ second.value.T) * keep * (raw > 0)
    second.step(hidden.T @ error + _DECAY * second.value, rate)
    second_bias.step(error.sum(axis=0), rate)
    first.step(lines.T @ down + _DECAY * first.value, rate)
    first_bias.step(down.sum(axis=0), rate)
