"""Judges each name by all that speaks for and against a person: tagger, lexicons, neighbours, the text around.

A name that a brand bears too, behind a noun for goods, in a text of prices in which nobody is greeted, is a ware; the
same name behind `Monsieur` is a person. The weights are fitted (`training/judge.py`); none of the facts decides alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ...errors import ClassifierError
from ..cues.called import INITIAL
from ..folding import fold
from ..model.decode import CALLED, Entity
from ..model.features import word_grades
from ..things.climate import COUNTED, KINDS, REACH, Climate, Floats, Places, kinds_of_words
from ..things.eponyms import EPONYMS
from ..titles import is_initials
from ..wordlist import WordList
from ..words import PARTICLES

_FILE = Path(__file__).parent.parent / "data" / "judge.npz"
_PLACES = (-2, -1, 1, 2)
"""Neighbours that are looked at, before and behind."""
_BEFORE, _BEHIND = np.array(_PLACES[:2]), np.array(_PLACES[2:]) - 1
_BESIDE = 8
"""Words on either side in which another brand is looked for."""
GUESSED = "PER?"
"""The kind of a name that the tagger was in doubt about, and that is one only if it is judged so."""
_OWN = (
    "one word", "given and family", "told by its title", "brand", "also a word", "two words", "more words", "guessed",
    "doubtful", "likely", "rather", "sure", "surer", "surest", "initials", "family and given", "given unknown",
    "given frequent", "given known", "family frequent", "family known", "no list", "also a place", "brand and one word",
    "brand of some words", "lower", "capitals",
)  # fmt: skip
_PLACED = (
    "begins a line", "ends a line", "whole line", "price on its line", "goods on its line", "bearer on its line",
    "brand beside", "goods before", "bearer before",
)  # fmt: skip
_FIGURES = (*COUNTED, *(f"{counted} of all" for counted in COUNTED), "names", "sure", "names of all")
_NONE, _ANY, _TWO, _EVERY = 0.0, 0.5, 1.5, np.inf
"""Between the whole numbers that are counted."""


def _from(share: float) -> float:
    """This share, in the precision in which shares are counted."""
    return float(np.float32(share))


def _over(share: float) -> float:
    """The next share above this one."""
    return float(np.nextafter(np.float32(share), np.float32(1)))


_BOUNDS: dict[str, tuple[str, float, float]] = {
    "no words for persons": ("persons", _NONE, _ANY),
    "few words for persons": ("persons of all", _over(0), _from(0.02)),
    "some words for persons": ("persons of all", _from(0.02), _EVERY),
    "no pronouns": ("pronouns", _NONE, _ANY),
    "few pronouns": ("pronouns of all", _over(0), _from(0.03)),
    "goods": ("goods", _TWO, _EVERY),
    "much of goods": ("goods of all", _over(0.08), _EVERY),
    "prices": ("prices", _TWO, _EVERY),
    "many prices": ("prices of all", _over(0.08), _EVERY),
    "bearers": ("bearers", _ANY, _EVERY),
    "many bearers": ("bearers of all", _over(0.05), _EVERY),
    "things": ("things", _ANY, _EVERY),
    "many things": ("things of all", _over(0.04), _EVERY),
    "nobody says anything": ("spoken", _NONE, _ANY),
    "some say something": ("spoken of all", _over(0.03), _EVERY),
    "many numbers": ("numbers of all", _over(0.1), _EVERY),
    "short": ("words", _NONE, 25),
    "many names": ("names of all", float(np.nextafter(0.1, 1)), _EVERY),
    "only name": ("names", _ANY, _TWO),
    "a sure person": ("sure", _ANY, _EVERY),
    "sure persons": ("sure", 2.5, _EVERY),
}
"""What is said of the text around: a figure, and from where and to below where it lies. Asked for all at once."""
_AROUND = tuple(_BOUNDS)
_ASKED = [_FIGURES.index(figure) for figure, _, _ in _BOUNDS.values()]
_FROM, _BELOW = (np.array([bounds[at] for bounds in _BOUNDS.values()], dtype=np.float64) for at in (1, 2))
_COUNTED_WORDS = COUNTED.index("words")
_CROSSED = (*_OWN[:5], *_PLACED[-2:])
NAMED = (
    *_OWN,
    *_PLACED,
    *_AROUND,
    *(f"{kind} at {place}" for place in _PLACES for kind in KINDS),
    *(f"{own} × {around}" for own in _CROSSED for around in _AROUND),
)
"""What each fact is called."""
_ALONE, _BESIDES = len(_OWN) + len(_PLACED) + len(_AROUND), len(_PLACES) * len(KINDS)
_IS_LEAD = np.isin(KINDS, ("title", "leading", "greeting", "closing"))
_IS_CAPITAL = np.isin(KINDS, ("Name", "Word", "Unknown", "UPPER", "bearer", "thing"))
"""By kind: to look a few words up takes a tenth of the time that `isin` takes."""
_GOODS, _BEARER, _THING, _LINE = map(KINDS.index, ("goods", "bearer", "thing", "line"))


@dataclass(frozen=True)
class Named:
    """Names that are judged at once, of one text or of several that stand end to end with ends of lines between."""

    words: Sequence[str]
    kinds: Places
    """Of which kind each of the words is."""
    found: Sequence[Entity]
    """The names, which count by these words."""
    first: Places
    last: Places
    """Where the text of each name begins and ends."""

    @classmethod
    def of_text(cls, words: Sequence[str], found: Sequence[Entity], lexicon: WordList) -> Named:
        """The names of one text."""
        first = np.zeros(len(found), dtype=np.int64)
        return cls(words, kinds_of_words(words, lexicon), found, first, first + len(words))


class Judge:
    """The fitted weights, a number per fact of `NAMED`."""

    def __init__(self, path: Path = _FILE) -> None:
        try:
            with np.load(path) as data:
                weights, self._bias = data["weights"].astype(np.float32), np.float32(data["bias"])
            self._alone: Floats = weights[:_ALONE]
            self._beside: Floats = weights[_ALONE : _ALONE + _BESIDES].reshape(len(_PLACES), len(KINDS))
            self._crossed: Floats = weights[_ALONE + _BESIDES :].reshape(len(_CROSSED), len(_AROUND))
        except (OSError, KeyError, ValueError):
            raise ClassifierError(
                "The weights that judge names cannot be read.", code="model-broken", hint="Reinstall Vigie."
            ) from None

    @staticmethod
    @lru_cache(maxsize=1)
    def shared() -> Judge:
        """The weights that ship with Vigie, loaded when first asked for."""
        return Judge()

    def scores(self, named: Named, lexicon: WordList) -> Floats:
        """How much speaks for each of the names being a person's: above zero, more than against it."""
        alone, beside, crossed, around = _seen(named, lexicon)
        total: Floats = alone @ self._alone + self._bias
        for at in range(len(_PLACES)):
            total += self._beside[at, beside[:, at]]
        total += ((crossed @ self._crossed) * around).sum(axis=1)
        return total


def facts(named: Named, lexicon: WordList) -> Floats:
    """A line of zeros and ones for each name, by `NAMED`."""
    alone, beside, crossed, around = _seen(named, lexicon)
    one_hot = np.eye(len(KINDS), dtype=np.float32)[beside].reshape(len(beside), -1)
    both = (crossed[:, :, None] * around[:, None, :]).reshape(len(beside), -1)
    return np.concatenate([alone, one_hot, both], axis=1)


def _seen(named: Named, lexicon: WordList) -> tuple[Floats, Places, Floats, Floats]:
    """Of each name: facts that count by themselves, the kinds of its neighbours, and facts that count by each other."""
    words, found, climate = named.words, named.found, Climate(named.kinds)
    starts, ends = np.array([e.start for e in found]), np.array([e.end for e in found])
    beside = climate.at(np.concatenate([starts[:, None] + _BEFORE, ends[:, None] + _BEHIND], axis=1))
    rows = b"".join(bytes(_own(words, entity, lexicon)) for entity in found)  # each fact a byte: made in no time
    own = np.frombuffer(rows, dtype=np.uint8).reshape(len(found), len(_OWN)).astype(np.float32)
    scores = np.array([entity.score for entity in found])
    guessed = own[:, _OWN.index("guessed")] > 0
    led = _IS_LEAD[beside[:, 1]] & (scores > INITIAL)
    sure = (led | (scores == CALLED)) & ~guessed
    line, counts = climate.on_line(starts, ends), climate.around(starts, ends, named.first, named.last)
    begins, stops = beside[:, 1] == _LINE, beside[:, 2] == _LINE
    columns = [begins, stops, begins & stops, line[:, _AT_PRICES] > 0, line[:, _AT_GOODS] > 0, line[:, _AT_BEARERS] > 0]
    columns += [_brands_beside(named, starts, ends, lexicon), beside[:, 1] == _GOODS, beside[:, 1] == _BEARER]
    placed = np.array(columns).T.astype(np.float32, order="C")
    # so far apart that no name is near one of another text
    apart = starts + (np.diff(named.first, prepend=0) > 0).cumsum() * 2 * REACH
    around = _around(counts, *_neighbours(apart, sure))
    crossed = np.concatenate([own[:, :5], placed[:, -2:]], axis=1)
    return np.concatenate([own, placed, around], axis=1), beside, crossed, around


_AT_PRICES, _AT_GOODS, _AT_BEARERS = map(COUNTED.index, ("prices", "goods", "bearers"))


def _neighbours(starts: Places, sure: NDArray[np.bool_]) -> tuple[Places, Places]:
    """How many names stand around each, itself among them, and how many others that are sure."""
    order = np.sort(starts)
    names = order.searchsorted(starts + REACH) - order.searchsorted(starts - REACH, side="right")
    order = np.sort(starts[sure])
    certain = order.searchsorted(starts + REACH) - order.searchsorted(starts - REACH, side="right")
    return names, certain - sure


def _own(words: Sequence[str], entity: Entity, lexicon: WordList) -> list[bool]:
    """By `_OWN`."""
    begin, middle, end = _of_words(tuple(words[entity.start : entity.end]), lexicon)
    score = entity.score
    return [
        *begin, score == CALLED, *middle, entity.kind == GUESSED, score < 0.6, score >= 0.3, score >= 0.6, score >= 0.8,
        score >= 0.95, score >= 0.99, *end,
    ]  # fmt: skip


Facts = tuple[bool, ...]


@lru_cache(maxsize=1 << 14)
def _of_words(whole: tuple[str, ...], lexicon: WordList) -> tuple[Facts, Facts, Facts]:
    """What the words of a name say by themselves, up to `told by its title`, up to `guessed` and from `initials` on."""
    names = [word for word in whole if word[0].isalpha() and fold(word) not in PARTICLES] or list(whole)
    grades = [word_grades(word, lexicon) for word in names]
    (first_given, first_family), (last_given, last_family) = grades[0], grades[-1]
    count = len(names)
    brand = lexicon.brands.has(" ".join(map(fold, whole)))
    begin = count == 1, count > 1 and first_given >= 1 and last_family >= 1
    middle = brand, any(map(lexicon.is_word, names)), count == 2, count > 2
    end = (
        any(map(is_initials, names)), count > 1 and first_family >= 1 and last_given >= 2,
        count > 1 and not first_given, first_given == 3, first_given > 0, last_family == 3, last_family > 0,
        not any(map(max, grades)),
        any(map(lexicon.is_place, names)), brand and count == 1, brand and count > 1,
        all(word.islower() for word in names), all(word.isupper() and len(word) > 1 for word in names),
    )  # fmt: skip
    return begin, middle, end


def _brands_beside(named: Named, starts: Places, ends: Places, lexicon: WordList) -> NDArray[np.bool_]:
    """Whether a shop or a brand stands near each name that hardly anybody is called like."""
    words, kinds = named.words, named.kinds
    things = kinds == _THING
    for at in _IS_CAPITAL[kinds[:-1]].nonzero()[0].tolist():
        if words[at + 1][0].isalpha() and _is_brand(words[at], words[at + 1], lexicon):
            things[at] = True
    sums = np.concatenate([[0], things.cumsum()])
    low, high = np.maximum(named.first, starts - _BESIDE), np.minimum(named.last, ends + _BESIDE)
    found: NDArray[np.bool_] = (sums[high] - sums[ends]) + (sums[np.maximum(low, starts - 1)] - sums[low]) > 0
    return found


@lru_cache(maxsize=1 << 16)
def _is_brand(first: str, second: str, lexicon: WordList) -> bool:
    pair = f"{fold(first)} {fold(second)}"
    return pair in EPONYMS or lexicon.brands.has(pair)


def _around(counts: Floats, names: Places, sure: Places) -> Floats:
    """By `_AROUND`."""
    size = np.maximum(counts[:, _COUNTED_WORDS], np.float32(10))
    known = np.empty((len(counts), len(_FIGURES)))
    known[:, : len(COUNTED)] = counts
    known[:, len(COUNTED) : -3] = counts / size[:, None]
    known[:, -3], known[:, -2], known[:, -1] = names, sure, names / size
    asked = known[:, _ASKED]
    found: Floats = ((asked >= _FROM) & (asked < _BELOW)).astype(np.float32)
    return found
