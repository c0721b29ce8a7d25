"""Trains the tagger on filled templates and public corpora, afresh filled in every round."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from pathlib import Path

from ..wordlist import WordList
from . import corpora, inputs
from .dataset import Batchable, TrainingVocabulary, encode, recased
from .fill import Example, fill, renamed
from .fit import Network, transitions
from .pools import Pools
from .salad import salad
from .templates import templates

VERSION = "names-7"
_FILLS = {"persons": 12, "none": 6, "news": 12}
_SILENT = 0.3
"""Of the names, how many are learnt without the lexicon, so that names in no list are found too."""
_SALAD = 4_000
"""Texts a round in which words stand in no order."""
_RENAMED = 0.5
"""Of the corpora's texts, how many are told of other people."""
_RATE = 0.002


def train(data: Path, target: Path, *, epochs: int, seed: int, share: float = 1.0) -> Iterator[str]:
    """Writes `tagger.npz`; a line of progress per round. `share`: how much of each round is seen, to try things."""
    rng = random.Random(seed)  # noqa: S311
    pools = Pools(data, test=False)
    real = {name: corpora.read(data, name)[0] for name in corpora.NAMES}
    vocabulary, network = TrainingVocabulary(WordList(target / "lexicon.npz")), Network(seed)
    batch: Batchable | None = None
    for epoch in range(epochs):
        examples = _round(pools, real, rng, share)
        batch = encode(examples, vocabulary, rng, _SILENT)
        loss = network.epoch(batch, vocabulary.facts(), _RATE * (1 - epoch / epochs) + 0.0002)
        if epoch >= epochs * 0.6:
            network.average()
        yield f"round {epoch + 1} of {epochs}: {len(examples):,} texts, {len(batch.open):,} tokens, loss {loss:.4f}"
    if batch is not None:
        network.save(
            target / "tagger.npz",
            transitions(batch),
            VERSION,
            [f"seed {seed}, {epochs} rounds", *inputs.listed(data, target)],
        )


def _round(pools: Pools, real: dict[str, list[Example]], rng: random.Random, share: float) -> list[Example]:
    filled = [
        fill(template.text, template.language, pools, rng)
        for template in templates()
        if not template.test
        for _ in range(math.ceil(_FILLS[template.kind] * share))
    ]
    drawn = [
        rng.choices(texts, k=int(len(texts) * corpora.CORPORA[name].times * share)) for name, texts in real.items()
    ]
    examples = filled + [
        renamed(example, pools, rng) if rng.random() < _RENAMED else example for texts in drawn for example in texts
    ]
    examples += salad(pools, rng, int(_SALAD * share))
    rng.shuffle(examples)
    return [recased(example, rng) for example in examples]
