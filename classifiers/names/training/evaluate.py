"""Measures the tagger: strict and overlap F1 per language on what training did not see, and speed."""

from __future__ import annotations

import random
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ...base import Finding
from ..tagger import NameTagger
from .fill import Example

_TYPES = {
    "PER": {"PERSON", "FAMILY_NAME", "GIVEN_NAME", "MAIDEN_NAME"},
    "ADR": {"POSTAL_ADDRESS", "STREET_ADDRESS"},
}
Span = tuple[int, int]


@dataclass
class Score:
    """Counts of one kind of entity: exact matches and overlapping ones."""

    gold: int = 0
    found: int = 0
    exact: int = 0
    gold_met: int = 0
    found_right: int = 0

    @property
    def strict(self) -> float:
        """F1 where both ends must be right."""
        return _f1(self.exact, self.found, self.exact, self.gold)

    @property
    def overlap(self) -> float:
        """F1 where touching suffices."""
        return _f1(self.found_right, self.found, self.gold_met, self.gold)

    @property
    def precision(self) -> float:
        """Share of what was found that touches a true one."""
        return self.found_right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """Share of the true ones that were touched."""
        return self.gold_met / self.gold if self.gold else 1.0

    def add(self, gold: list[Span], found: list[Span]) -> None:
        """Counts one text."""
        self.gold += len(gold)
        self.found += len(found)
        self.exact += len(set(gold) & set(found))
        self.gold_met += sum(any(_touch(g, f) for f in found) for g in gold)
        self.found_right += sum(any(_touch(g, f) for g in gold) for f in found)


def measure(tagger: NameTagger, examples: Iterable[Example], kind: str) -> Score:
    """The score of one kind (`PER`, `ADR`) over some texts."""
    score = Score()
    for example in examples:
        found = _of_kind(tagger.find(example.text), kind)
        score.add([(a, b) for a, b, k in example.spans if k == kind], found)
    return score


Miss = tuple[Example, list[Span], list[Span]]


def misses(tagger: NameTagger, examples: Iterable[Example], kind: str) -> Iterator[Miss]:
    """Texts with what was missed and what was found wrongly, for whoever improves the rules."""
    for example in examples:
        found = _of_kind(tagger.find(example.text), kind)
        gold = [(a, b) for a, b, k in example.spans if k == kind]
        if set(gold) != set(found):
            yield example, [g for g in gold if g not in found], [f for f in found if f not in gold]


def speed(tagger: NameTagger, examples: list[Example], rng: random.Random) -> float:
    """Megabytes of text per CPU second, on a text of a megabyte of all examples in random order."""
    texts = [example.text for example in examples]
    rng.shuffle(texts)
    text = "\n".join(texts)
    while len(text) < 1_000_000:
        text += "\n" + text
    text = text[:1_000_000]
    begin = time.process_time()
    tagger.find(text)
    return len(text.encode()) / 1e6 / (time.process_time() - begin)


def recased(examples: Iterable[Example], how: str) -> list[Example]:
    """The texts in `lower` or `upper` case, where that leaves offsets as they are."""
    changed = [Example(getattr(e.text.replace("ß", "s"), how)(), e.spans, e.language) for e in examples]
    return [new for new, old in zip(changed, examples, strict=True) if len(new.text) == len(old.text)]


def _of_kind(found: list[Finding], kind: str) -> list[Span]:
    return [(f.start, f.end) for f in found if f.entity_type in _TYPES[kind]]


def _touch(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _f1(right_found: int, found: int, right_gold: int, gold: int) -> float:
    precision = right_found / found if found else 1.0
    recall = right_gold / gold if gold else 1.0
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
