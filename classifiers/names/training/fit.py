"""Fits the network with NumPy: Adam for the layers, a lazy Adam for the rows of the embedding table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..model.features import ROWS
from ..model.labels import LABELS, allowed
from ..model.network import WINDOW
from .dataset import Batchable

Floats = NDArray[np.float32]
PLACES = 2 * WINDOW + 1
WIDTH = 40
HIDDEN = 112
_BATCH = 2048
_DROP = 0.3
_ZERO = 1e-9


@dataclass
class Adam:
    """One array with its moments."""

    value: Floats
    mean: Floats = field(init=False)
    square: Floats = field(init=False)
    steps: int = 0

    def __post_init__(self) -> None:
        self.mean, self.square = np.zeros_like(self.value), np.zeros_like(self.value)

    def step(self, gradient: Floats, rate: float) -> None:
        """Moves the array against its gradient."""
        self.steps += 1
        self.mean += 0.1 * (gradient - self.mean)
        self.square += 0.001 * (gradient * gradient - self.square)
        mean = self.mean / (1 - 0.9**self.steps)
        square = self.square / (1 - 0.999**self.steps)
        self.value -= rate * mean / (np.sqrt(square) + 1e-8)


class Network:
    """The parameters while they are learnt."""

    def __init__(self, seed: int) -> None:
        rng = np.random.default_rng(seed)
        self.rng = rng
        self.embedding: Floats = rng.normal(0, 0.05, (ROWS, WIDTH)).astype(np.float32)
        self.mean: Floats = np.zeros_like(self.embedding)
        self.square: Floats = np.zeros_like(self.embedding)
        self.seen: Floats = np.zeros(ROWS, dtype=np.float32)
        spread = (2 / (PLACES * WIDTH)) ** 0.5
        self.first = Adam(rng.normal(0, spread, (PLACES * WIDTH, HIDDEN)).astype(np.float32))
        self.first_bias = Adam(np.zeros(HIDDEN, np.float32))
        self.second = Adam(rng.normal(0, 0.1, (HIDDEN, len(LABELS))).astype(np.float32))
        self.second_bias = Adam(np.zeros(len(LABELS), np.float32))
        self.means: list[Floats] = []
        self.averaged = 0

    def begin_from(self, path: Path) -> None:
        """Takes up the parameters that an earlier training left, so that few rounds teach what is new."""
        with np.load(path) as data:
            learnt: Floats = data["embedding"].astype(np.float32) * data["scale"].astype(np.float32)
            self.embedding = learnt
            # rows that were never met begin as zeros, and count as met once they are
            self.seen = np.where(np.abs(learnt).max(axis=1) > _ZERO, 2, 0).astype(np.float32)
            self.first = Adam(data["first"].astype(np.float32).reshape(PLACES * WIDTH, HIDDEN))
            self.first_bias = Adam(data["first_bias"].astype(np.float32))
            self.second = Adam(data["second"].astype(np.float32))
            self.second_bias = Adam(data["second_bias"].astype(np.float32))

    def average(self) -> None:
        """Takes the parameters into a running mean; that is what is saved: it errs less than any of them."""
        parts = [self.embedding, self.first.value, self.first_bias.value, self.second.value, self.second_bias.value]
        self.averaged += 1
        if not self.means:
            self.means = [part.copy() for part in parts]
        for mean, part in zip(self.means, parts, strict=True):
            mean += (part - mean) / self.averaged

    def epoch(self, data: Batchable, facts: Any, rate: float) -> float:
        """One pass over the open positions in random order; the mean loss. `facts` are the rows of every word."""
        order = self.rng.permutation(data.open)
        starts = range(0, len(order), _BATCH)
        losses = [self._step(data, facts, order[start : start + _BATCH], rate) for start in starts]
        return float(np.mean(losses))

    def _step(self, data: Batchable, facts: Any, at: NDArray[np.int64], rate: float) -> float:
        window = data.words[at[:, None] + np.arange(-WINDOW, WINDOW + 1)]
        distinct, inverse = np.unique(window, return_inverse=True)
        rows = facts[distinct]
        vectors = rows @ self.embedding
        inputs = vectors[inverse.reshape(-1)].reshape(len(at), PLACES * WIDTH)
        raw = inputs @ self.first.value + self.first_bias.value
        keep = (self.rng.random(raw.shape, dtype=np.float32) >= _DROP) / np.float32(1 - _DROP)
        hidden = np.maximum(raw, 0) * keep
        scores = hidden @ self.second.value + self.second_bias.value
        scores -= scores.max(axis=1, keepdims=True)
        chances = np.exp(scores)
        chances /= chances.sum(axis=1, keepdims=True)
        gold = data.labels[at].astype(np.int64)
        loss = -np.log(chances[np.arange(len(at)), gold] + 1e-9).mean()
        chances[np.arange(len(at)), gold] -= 1
        self._backward(chances / len(at), hidden, raw, keep, inputs, (inverse, rows), rate)
        return float(loss)

    def _backward(
        self,
        error: Floats,
        hidden: Floats,
        raw: Floats,
        keep: Floats,
        inputs: Floats,
        source: tuple[NDArray[np.intp], Any],
        rate: float,
    ) -> None:
        down = (error @ self.second.value.T) * keep * (raw > 0)
        into = (down @ self.first.value.T).reshape(-1, WIDTH)
        self.second.step(hidden.T @ error, rate)
        self.second_bias.step(error.sum(axis=0), rate)
        self.first.step(inputs.T @ down, rate)
        self.first_bias.step(down.sum(axis=0), rate)
        inverse, rows = source
        self._embed(_sums(into.astype(np.float32, copy=False), inverse.reshape(-1), rows.shape[0]), rows, rate)

    def _embed(self, gradients: Floats, rows: Any, rate: float) -> None:
        distinct = np.flatnonzero(np.bincount(rows.indices, minlength=ROWS))
        total = (rows.T @ gradients)[distinct]
        # Adam, for the rows met in this batch only, each with its own count of steps.
        self.seen[distinct] += 1
        steps = self.seen[distinct][:, None]
        mean = self.mean[distinct] * 0.9 + 0.1 * total
        square = self.square[distinct] * 0.99 + 0.01 * total * total
        self.mean[distinct], self.square[distinct] = mean, square
        step = (mean / (1 - 0.9**steps)) / (np.sqrt(square / (1 - 0.99**steps)) + 1e-7)
        self.embedding[distinct] -= rate * step

    def save(self, path: Path, transitions: Floats, version: str, inputs: Sequence[str] = ()) -> None:
        """Half precision; what was never met stays out by being zero."""
        if not self.means:
            self.average()
        embedding, first, first_bias, second, second_bias = self.means
        embedding = embedding.copy()
        embedding[self.seen < 2] = 0
        # Eight bits a number, each row with its own scale: half the size of half precision at no measured loss.
        scale = np.abs(embedding).max(axis=1, keepdims=True) / 127 + 1e-12
        np.savez_compressed(
            path,
            embedding=np.round(embedding / scale).astype(np.int8),
            scale=scale.astype(np.float32),
            first=first.reshape(PLACES, WIDTH, HIDDEN).astype(np.float16),
            first_bias=first_bias.astype(np.float16),
            second=second.astype(np.float16),
            second_bias=second_bias.astype(np.float16),
            transitions=transitions.astype(np.float32),
            version=np.array(version),
            inputs=np.array(list(inputs), dtype=np.str_),
        )


def transitions(data: Batchable) -> Floats:
    """Log chances of one label after another, as counted; what may not follow is all but impossible."""
    counts = np.ones((len(LABELS), len(LABELS)))
    np.add.at(counts, (data.labels[:-1], data.labels[1:]), 1)
    logs = np.log(counts / counts.sum(axis=1, keepdims=True))
    return np.where(allowed(), logs, -30.0).astype(np.float32)


def _sums(values: Floats, groups: NDArray[np.intp], count: int) -> Floats:
    """Sums of the rows of `values` per group."""
    order = np.argsort(groups, kind="stable")
    starts = np.searchsorted(groups[order], np.arange(count))
    return np.add.reduceat(values[order], starts, axis=0)
