"""Which activity an uncovered place may belong to: what lies beside it, what it holds, what it is called.

A proposal is arithmetic that a person can follow: each reason has its points, and they add up. Nothing is proposed for
a copy or an extract of what is covered elsewhere: that is to be removed rather than declared.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Literal

from ..declaration import Activity
from ..gaps import Estate, Gap
from ..gaps.estate import categories_of, numbered, types_of

ReasonCode = Literal[
    "beside", "alike", "called", "categories", "lacks", "system", "other-system", "number-ground", "no-number-ground"
]
LEAST, SURE = 2.0, 4.0
"""Points from which on an activity is proposed, and from which on it is a strong proposal."""
_CLEAR = 0.5
"""Points by which the best must be ahead of the next to be a strong proposal."""
_ALIKE = 0.3
"""Share of common types of data from which on two places are alike."""
_TELLING = 4
"""Types of data from which on their likeness counts in full."""
_FOLDER = 2
"""So many documents of a folder with the same proposal are proposed as the folder."""
_WORD = re.compile(r"[^\W\d_]{4,}")
_STEM = 5
"""Letters by which words of one family are alike: `contrat`, `contrats`, `contractuel` are not."""
_PLAIN = frozenset(("main", "data", "table", "share", "public", "files", "copie", "liste", "lijst", "list", "docum"))


@dataclass(frozen=True)
class Reason:
    """One thing that speaks for, or against, an activity."""

    code: ReasonCode
    points: float
    params: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True)
class Suggestion:
    """An activity proposed for a place that none covers."""

    pattern: str
    """What would stand in `covers`: an asset, or a folder."""
    activity: str
    points: float
    strength: Literal["strong", "weak"]
    reasons: tuple[Reason, ...]
    assets: tuple[str, ...]
    lacks: tuple[str, ...] = ()
    """Categories found there that the activity does not declare: to be added to it, or removed from there."""
    others: tuple[tuple[str, float], ...] = ()
    """The next best activities, with their points."""


def suggest(estate: Estate, gaps: Iterable[Gap]) -> tuple[Suggestion, ...]:
    """A proposal for each uncovered place that an activity fits, the surest first."""
    strangers = {gap.asset for gap in gaps if gap.kind == "outside" and gap.code in ("alike", "copy")}
    proposer = _Proposer(estate)
    bare = [asset for asset in estate.by_asset if asset not in strangers and not estate.covering(asset)]
    found = [one for asset in bare if (one := proposer.propose(asset))]
    return tuple(sorted(_by_folder(estate, found), key=lambda one: (-one.points, one.pattern)))


@dataclass(frozen=True)
class _Seen:
    """What an uncovered place shows, whatever the activity that it is weighed for."""

    near: str
    """The nearest folder in which something is covered."""
    weight: float
    beside: Counter[str]
    types: frozenset[str]
    file: bool
    words: frozenset[str]
    held: tuple[str, ...]
    """Declared categories."""
    source: str
    numbered: bool


class _Proposer:
    """Weighs every running activity for one asset after the other."""

    def __init__(self, estate: Estate) -> None:
        self.estate = estate
        self.activities = estate.activities
        self.declared = estate.declaration.category_ids
        self.sources = {item.source for item in estate.coverage}
        self.covered: dict[tuple[str, bool], dict[frozenset[str], str]] = defaultdict(dict)
        """(activity, whether in files) → the sets of types that its places hold, each with one such place."""
        self.folders: dict[str, Counter[str]] = defaultdict(Counter)
        """Folder or schema → activity → how many places in it or below it covers."""
        for asset in estate.by_asset:
            for activity in estate.covering(asset):
                self.covered[activity.id, estate.is_file(asset)].setdefault(self._types(asset), asset)
                for folder in _above(asset):
                    self.folders[folder][activity.id] += 1
        self._likeness = lru_cache(maxsize=100_000)(self._likest)
        self.words = {activity.id: self._words_of(activity) for activity in estate.activities}

    def propose(self, asset: str) -> Suggestion | None:
        """The best activity, if one is good enough."""
        weighed, seen = [], self._look(asset)
        for activity in self.activities:
            reasons = tuple(self._reasons(seen, activity))
            telling = any(one.points > 0 and one.code in ("beside", "alike", "called") for one in reasons)
            if telling:
                weighed.append((round(sum(one.points for one in reasons), 1), activity, reasons))
        weighed.sort(key=lambda one: -one[0])
        if not weighed or weighed[0][0] < LEAST:
            return None
        points, best, reasons = weighed[0]
        clear = len(weighed) == 1 or points - weighed[1][0] >= _CLEAR
        clear = clear and all(reason.points >= 0 for reason in reasons)
        held = categories_of(self.estate.by_asset[asset])
        return Suggestion(
            pattern=asset,
            activity=best.id,
            points=points,
            strength="strong" if points >= SURE and clear else "weak",
            reasons=reasons,
            assets=(asset,),
            lacks=tuple(category for category in held if category not in best.categories),
            others=tuple((activity.id, other) for other, activity, _ in weighed[1:3] if other >= LEAST),
        )

    def _look(self, asset: str) -> _Seen:
        entries = self.estate.by_asset[asset]
        near = next((folder for folder in _above(asset) if self.folders.get(folder)), "")
        return _Seen(
            near=near,
            weight=2.0 if near == _folder(asset) else 1.5,
            beside=self.folders.get(near, Counter()),
            types=self._types(asset),
            file=self.estate.is_file(asset),
            words=_words(asset),
            held=tuple(one for one in categories_of(entries) if one in self.declared),
            source=entries[0].source,
            numbered=numbered(entries),
        )

    def _reasons(self, seen: _Seen, activity: Activity) -> Iterator[Reason]:
        covered, of = seen.beside[activity.id], seen.beside.total()
        if covered:
            yield Reason("beside", round(seen.weight * covered / of, 1), {"n": covered, "of": of, "folder": seen.near})
        best, place = self._likeness(seen.types, activity.id, seen.file)
        if best >= _ALIKE:
            points = round(2 * best * min(1.0, len(seen.types) / _TELLING), 1)
            yield Reason("alike", points, {"place": place, "share": round(100 * best)})
        if named := sorted(self.words[activity.id] & seen.words):
            yield Reason("called", min(2.0, 1.2 * len(named)), {"words": ", ".join(named)})
        if seen.held:
            has = sum(category in activity.categories for category in seen.held)
            yield Reason("categories", round(1.5 * has / len(seen.held), 1), {"n": has, "of": len(seen.held)})
        if known := set(activity.systems) & self.sources:
            inside = seen.source in known
            yield Reason("system" if inside else "other-system", 0.5 if inside else -1.0, {"source": seen.source})
        if seen.numbered:
            ground = activity.national_number_ground is not None
            yield Reason("number-ground" if ground else "no-number-ground", 0.5 if ground else -1.0)

    def _likest(self, types: frozenset[str], activity: str, file: bool) -> tuple[float, str]:
        """The likeness of these types with the likest place of an activity, and that place."""
        best, place = 0.0, ""
        for held, other in self.covered.get((activity, file), {}).items() if len(types) > 1 else ():
            likeness = len(types & held) / len(types | held)
            if likeness > best:
                best, place = likeness, other
        return best, place

    def _types(self, asset: str) -> frozenset[str]:
        return frozenset(types_of(self.estate.by_asset[asset])) - {"FREE_TEXT"}

    def _words_of(self, activity: Activity) -> frozenset[str]:
        """The words by which an activity is called: its id, label, owner, purposes and groups of persons."""
        declaration = self.estate.declaration
        purposes = [one.label for one in declaration.purposes if one.id in activity.purposes]
        groups = [one.label for one in declaration.subjects if one.id in activity.subjects]
        texts = [activity.label, activity.description, activity.owner, *purposes, *groups, *activity.processing]
        said = " ".join(text for words in texts if words for text in words.root.values())
        return _words(f"x/{activity.id} {said}")


def _by_folder(estate: Estate, found: Sequence[Suggestion]) -> Iterator[Suggestion]:
    """Documents of a folder that get the same proposal, where all of the folder is uncovered, are one: the folder."""
    together: dict[tuple[str, str], list[Suggestion]] = defaultdict(list)
    for one in found:
        together[_folder(one.pattern), one.activity].append(one)
    inside = Counter(folder for asset in estate.by_asset for folder in _above(asset))
    for (folder, activity), ones in together.items():
        files = all(estate.is_file(one.pattern) for one in ones)
        whole = len(ones) >= _FOLDER and inside[folder] == len(ones) and files
        if not whole or "/" not in folder:
            yield from ones
            continue
        best = max(ones, key=lambda one: one.points)
        lacks = tuple(dict.fromkeys(category for one in ones for category in one.lacks))
        assets = tuple(one.pattern for one in ones)
        yield replace(best, pattern=f"{folder}/**", activity=activity, assets=assets, lacks=lacks)


def _folder(asset: str) -> str:
    return asset.rpartition("/")[0]


def _above(asset: str) -> Iterator[str]:
    """The folders around an asset, the nearest first; a source as a whole says nothing."""
    while "/" in (asset := _folder(asset)):
        yield asset


@lru_cache(maxsize=256)
def _words(text: str) -> frozenset[str]:
    """Stems of the words of an id, without its source and without tokens for persons."""
    said = re.sub(r"‹[^›]*›", " ", text.partition("/")[2])
    parts = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", said).replace("_", " ")
    decomposed = unicodedata.normalize("NFKD", parts)
    plain = "".join(c for c in decomposed if not unicodedata.combining(c)).lower()
    return frozenset(word[:_STEM] for word in _WORD.findall(plain)) - _PLAIN
