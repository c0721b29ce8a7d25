"""Tells what kind of document a text is, by weighted words of four languages and the words of its path."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from .errors import ClassifierError

READ = 60_000
"""Characters of a document in which its kind is looked for; what it is shows early."""
_SURE = 2.0


@dataclass(frozen=True)
class Kind:
    """A kind of document."""

    id: str
    personal: float
    """Log-odds that such a document is about persons."""
    types: tuple[str, ...]
    """Entity types that it brings by itself."""
    terms: Mapping[str, float]


class Kinds:
    """All kinds of `kinds.yaml`."""

    def __init__(self, kinds: tuple[Kind, ...], mailboxes: frozenset[str]) -> None:
        self.kinds = {kind.id: kind for kind in kinds}
        self.mailboxes = mailboxes
        terms = sorted({term for kind in kinds for term in kind.terms}, key=len, reverse=True)
        self._expression = re.compile(r"(?<![^\W_])(?:" + "|".join(map(re.escape, terms)) + r")(?![^\W_])")

    @staticmethod
    @lru_cache(maxsize=1)
    def shared() -> Kinds:
        """Read once per process."""
        return _load(Path(__file__).with_name("kinds.yaml"))

    def count(self, text: str) -> Counter[str]:
        """How often each telling word stands in a text."""
        return Counter(self._expression.findall(_fold(text[:READ])))

    def best(self, terms: Mapping[str, int], path: str = "") -> tuple[str, float]:
        """The likeliest kind and its points, by the terms counted and the words of the path; empty if unsure."""
        named = self.count(re.sub(r"[_\-./\\]+", " ", path))
        scores: dict[str, float] = {}
        for kind in self.kinds.values():
            found = sum(
                weight * min(2.0, 1 + 0.25 * (terms[t] - 1)) for t, weight in kind.terms.items() if terms.get(t)
            )
            found += sum(2 * weight for t, weight in kind.terms.items() if named.get(t))
            if found:
                scores[kind.id] = found
        if not scores:
            return "", 0.0
        best = max(sorted(scores), key=lambda name: scores[name])
        return (best, scores[best]) if scores[best] >= _SURE else ("", scores[best])


def _fold(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.replace("’", "'").replace("ß", "ss"))
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).lower().split())


def _load(source: Path) -> Kinds:
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    try:
        data = YAML(typ="safe").load(source.read_text("utf-8"))
        kinds = tuple(
            Kind(name, float(entry["personal"]), tuple(entry["types"]), _terms(entry))
            for name, entry in data["kinds"].items()
        )
        return Kinds(kinds, frozenset(data["mailboxes"].split()))
    except (OSError, YAMLError, KeyError, TypeError, ValueError) as error:
        raise ClassifierError(f"{source.name} cannot be used: {type(error).__name__}.", code="kinds-wrong") from None


def _terms(entry: Mapping[str, str]) -> dict[str, float]:
    weak = {_fold(term): 0.7 for term in entry["weak"].split(",")}
    return weak | {_fold(term): 2.0 for term in entry["strong"].split(",")}
