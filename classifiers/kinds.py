"""Tells what kind of document a text is, by weighted words of four languages and the words of its path."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from connectors import YamlError, load_yaml

from .errors import ClassifierError

_SPACES = r"(?:\(e\))?\s+"
"""Between the words of a phrase."""
READ = 60_000
"""Characters of a document in which its kind is looked for; what it is shows early."""
_SURE = 2.4
"""Points: a telling title, or a telling word and another one."""
_NAMED = 3.5
"""Of a word that tells in the name of a file."""
_TITLE = 0.6
"""Of a word's points, added where it stands in a title."""
_PERSONAL, _SOMEBODYS = 1.5, 2.5
"""Kinds at least so personal are somebody's; the most that speaks against them where nobody is named."""
TITLE = 160
"""Characters of the first lines, where a document says what it is."""
_HEADINGS, _HEADING = 3_000, 70
"""Characters in which a heading may say it after a letterhead, and those of its longest line."""
_SENTENCE = 300
"""A shorter line that ends like a sentence is no title, unless it opens with what it is; a longer one has no lines."""


@dataclass(frozen=True)
class Kind:
    """A kind of document."""

    id: str
    personal: float
    """Log-odds that such a document is about persons."""
    types: tuple[str, ...]
    """Entity types that it brings by itself."""
    terms: Mapping[str, float]
    named: frozenset[str] = frozenset()
    """Words that tell in the name of a file."""


class Kinds:
    """All kinds of `kinds.yaml`."""

    def __init__(
        self, kinds: tuple[Kind, ...], mailboxes: frozenset[str], cues: Mapping[str, str] | None = None
    ) -> None:
        self.kinds = {kind.id: kind for kind in kinds}
        self.unnamed = [(kind.id, -min(_SOMEBODYS, kind.personal)) for kind in kinds if kind.personal >= _PERSONAL]
        """What kinds that are somebody's lose in a text that names nobody: a policy on illness is no sick note."""
        self.mailboxes = mailboxes
        self._cues = dict(cues or {})
        self._expression = _any_of({term for kind in kinds for term in (*kind.terms, *kind.named)})
        self._opening = re.compile(rf"(?:\w{{5,20}} )?({self._expression.pattern})")
        self._cue = _any_of(self._cues) if self._cues else None
        self._terms: dict[str, list[tuple[str, float]]] = {}
        self._named: dict[str, list[str]] = {}
        for kind in kinds:
            for term, weight in kind.terms.items():
                self._terms.setdefault(term, []).append((kind.id, weight))
            for term in kind.named:
                self._named.setdefault(term, []).append(kind.id)
        self._known = {term for kind in kinds for term in (*kind.terms, *kind.named)}
        self._ends = [term for term in self._known if term.startswith("*")]

    @staticmethod
    @lru_cache(maxsize=1)
    def shared() -> Kinds:
        """Read once per process."""
        return _load(Path(__file__).with_name("kinds.yaml"))

    def count(self, text: str) -> Counter[str]:
        """How often each telling word stands in a text."""
        found = Counter(self._expression.findall(_fold(text[:READ])))
        for word in [w for w in found if w not in self._known]:  # a compound: count its telling end
            for end in self._ends:
                if word.endswith(end[1:]):
                    found[end] += found[word]
        return found

    def titles(self, text: str) -> Counter[str]:
        """Telling words of the first lines, and of lines further down that say little else."""
        found: Counter[str] = Counter()
        at = 0
        for line in text[:_HEADINGS].split("\n"):
            start, at, said = at, at + len(line) + 1, line.strip()
            if not said:
                continue
            if said[-1] in ".!?" and len(said) < _SENTENCE:
                opening = self._opening.match(_fold(said)) if start < TITLE else None
                found.update(self.count(opening[1]) if opening else ())
            elif start < TITLE:
                found.update(self.count(said[: TITLE - start]))
            elif len(said) <= _HEADING and not said[0].isdigit():  # a numbered heading is a part's
                found.update({term: n for term, n in self.count(said).items() if 2 * len(term) >= len(said)})
        return found

    def cues(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Where a text uses words of a type that no recognizer names: start, end, entity type."""
        if self._cue is None:
            return
        for match in self._cue.finditer(_plain(text)):
            yield match.start(), match.end(), self._cues[" ".join(match[0].replace("(e)", "").split())]

    def _telling(self, counts: Mapping[str, int]) -> Iterator[tuple[str, float, int]]:
        """The kinds that counted words tell, with their weights, always in the same order."""
        for term in sorted(counts):
            for kind, weight in self._terms.get(term, ()):
                yield kind, weight, counts[term]

    def best(
        self,
        terms: Mapping[str, int],
        path: str = "",
        title: Mapping[str, int] = MappingProxyType({}),
        layout: Iterable[tuple[str, float]] = (),
    ) -> tuple[str, float]:
        """The likeliest kind and its points; empty if unsure.

        By the terms counted, those of its first lines once more, the words of the path, and what the layout suggests.
        """
        folders, _, name = path.rpartition("/")
        around, named = (self.count(re.sub(r"[_\-./\\]+", " ", part)) for part in (folders, name))
        scores: dict[str, float] = {}
        for counts, factor in ((named, 2.0), (around, 1.0), (title, _TITLE)):
            for kind, weight, _ in self._telling(counts):
                scores[kind] = scores.get(kind, 0.0) + factor * weight
        for kind, weight, count in self._telling(terms):
            scores[kind] = scores.get(kind, 0.0) + weight * min(2.0, 1 + 0.25 * (count - 1))
        for kind in {kind for word in named for kind in self._named.get(word, ())}:
            scores[kind] = scores.get(kind, 0.0) + _NAMED
        for name, points in layout:
            scores[name] = scores.get(name, 0.0) + points
        if not scores:
            return "", 0.0
        best = max(sorted(scores), key=lambda name: scores[name])
        return (best, scores[best]) if scores[best] >= _SURE else ("", scores[best])


def _any_of(terms: Iterable[str]) -> re.Pattern[str]:
    """Whole words or phrases, `est occupé(e) dans` too; `*attest` is any word that ends so."""
    known = set(terms)
    ends = _tree({term[1:] for term in known if term.startswith("*")})
    forms = [_tree({term for term in known if not term.startswith("*")}), *([rf"\w{{2,}}{ends}"] if ends else ())]
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(forms)})(?![^\W_])")


def _tree(terms: Collection[str]) -> str:
    """An expression in which terms share how they begin: several times as fast as one after another."""
    rests: dict[str, set[str]] = {}
    for term in terms:
        if term:
            rests.setdefault(term[0], set()).add(term[1:])
    forms = [(_SPACES if first == " " else re.escape(first)) + _tree(rest) for first, rest in sorted(rests.items())]
    if "" in terms:
        return f"(?:{'|'.join(forms)})?" if forms else ""
    return forms[0] if len(forms) == 1 else f"(?:{'|'.join(forms)})" if forms else ""


def _plain(text: str) -> str:
    """Lower case without accents, character for character: offsets hold."""
    return text.translate(_PLAIN)


class _Letters(dict[int, str]):
    """What each character becomes, found out when it is first met."""

    def __missing__(self, code: int) -> str:
        low = unicodedata.normalize("NFD", chr(code))[0].lower()
        self[code] = low if len(low) == 1 else chr(code)
        return self[code]


_PLAIN = _Letters({ord("’"): "'"})


def _fold(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.replace("’", "'").replace("ß", "ss"))
    if not plain.isascii():
        plain = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(plain.lower().split())


def _load(source: Path) -> Kinds:
    try:
        data = load_yaml(source.read_text("utf-8"))
        kinds = tuple(
            Kind(name, float(entry["personal"]), tuple(entry["types"]), _terms(entry), _words(entry.get("named", "")))
            for name, entry in data["kinds"].items()
        )
        cues = {_fold(term): name for name, terms in data["cues"].items() for term in terms.split(",")}
        return Kinds(kinds, frozenset(data["mailboxes"].split()), cues)
    except (OSError, YamlError, KeyError, TypeError, ValueError) as error:
        raise ClassifierError(f"{source.name} cannot be used: {type(error).__name__}.", code="kinds-wrong") from None


def _words(listed: str) -> frozenset[str]:
    return frozenset(_fold(term) for term in listed.split(",") if term.strip())


def _terms(entry: Mapping[str, Any]) -> dict[str, float]:
    weak = {_fold(term): 0.7 for term in entry["weak"].split(",")}
    return weak | {_fold(term): 2.0 for term in entry["strong"].split(",")}
