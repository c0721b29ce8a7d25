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

VERSION = "names-8"
_FILLS = {"persons": 12, "none": 10, "news": 12}
_SILENT = 0.3
"""Of the names, how many are learnt without the lexicon, so that names in no list are found too."""
_SALAD = 4_000
"""Texts a round in which words stand in no order."""
_RENAMED = 0.5
"""Of the corpora's texts, how many are told of other people."""
_RATE, _ON = 0.002, 0.0006
"""Of the first round, and of the first one where an earlier training is gone on with."""


def train(
    data: Path, target: Path, *, epochs: int, seed: int, share: float = 1.0, begin: Path | None = None
) -> Iterator[str]:
    """Writes `tagger.npz`; a line of progress per round. `share`: how much of each round is seen; `begin`: the weights
    of an earlier training to go on from."""
    rng = random.Random(seed)  # noqa: S311
    pools = Pools(data, test=False)
    real = {name: corpora.read(data, name)[0] for name in corpora.NAMES}
    vocabulary, network = TrainingVocabulary(WordList(target / "lexicon.npz")), Network(seed)
    made_from = [f"seed {seed}, {epochs} rounds, share {share:g}", *inputs.listed(data, target)]
    if begin is not None:
        network.begin_from(begin)
        network.average()  # what was learnt before counts as much as a round: it forgets less, and errs less
        made_from.append(f"gone on from {inputs.of_weights(begin)}")
    rate = _RATE if begin is None else _ON
    batch: Batchable | None = None
    for epoch in range(epochs):
        examples = _round(pools, real, rng, share)
        batch = encode(examples, vocabulary, rng, _SILENT)
        loss = network.epoch(batch, vocabulary.facts(), rate * (1 - epoch / epochs) + 0.0002)
        if begin is not None or epoch >= epochs * 0.6:
            network.average()
        yield f"round {epoch + 1} of {epochs}: {len(examples):,} texts, {len(batch.open):,} tokens, loss {loss:.4f}"
    if batch is not None:
        network.save(
            target / "tagger.npz",
            transitions(batch),
            VERSION,
            made_from,
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
