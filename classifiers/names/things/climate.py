"""Tells what kind of text stands around a name: people who meet and sign, or goods with their prices.

Each word is of a few kinds, a function of the word alone; how many of each stand within a stretch around a name says
whether anybody is likely to be meant there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from ..entry import Bit
from ..folding import fold
from ..lists.formlabels import HEADS
from ..lists.goods import HANDS, is_goods
from ..titles import is_title
from ..wordlist import WordList
from ..words import CLOSINGS, LABELS, LEGAL_FORMS, MONTHS_DAYS, PARTICLES, PARTIES, POSTS, ROLES, SALUTATIONS, word_set
from .alone import is_related
from .bearers import is_bearer
from .eponyms import AMONG, THINGS

_PRONOUNS = word_set(
    """
    je j' tu il elle nous vous ils elles me moi toi lui mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
    qui m' t'
    ik jij je hij zij ze wij we jullie u mij me jou hem haar mijn jouw zijn onze ons uw hun wie
    ich du er sie wir ihr mich mir dich dir ihn ihm uns euch mein meine meinen meinem dein deine sein seine seinem
    seinen unser unsere ihre ihren ihrem ihrer wer
    i you he she we they him us them my your his her our their who me
    """
)
_LINKS = word_set("et en und and ou of oder or & + / ni noch nor sowie ainsi")
_TOWARDS = word_set(
    """
    par avec pour a d' contre selon via sans
    door met voor aan van tegen volgens zonder naar
    von mit fur an gegen laut ohne durch zu vom
    by with for to from of against via without about
    """
)
_ARTICLES = word_set(
    """
    le la l' les un une du des au aux ce cette het een dit deze der die das dem den ein eine einem im am zum zur the a
    an this
    """
)
_INSIDE = word_set("dans sur sous vers op in onder naast auf unter neben on into onto under within")
_AT_HOME = word_set("chez bij bei at")
_DE = frozenset({"de"})
"""An article in Dutch, in French none."""
_MONEY = word_set(
    """
    € £ $ eur euro euros gbp usd chf ,- cl kg gr ml cm mm pcs stuks stuck pieces maat taille grosse size
    """
)
_PRICE = re.compile(r"\d{1,4}[.,]\d\d|\d+[.,]?-")
_SPOKEN = word_set(
    """
    dit dis disait declare affirme confirme demande propose signale appelle rappelle signe arrive vient prend veut peut
    doit sera est a remplace envoie repond travaille habite conteste accepte refuse souhaite
    zegt zei zegde vraagt meldt belt belde tekent komt gaat neemt wil kan moet zal is heeft vervangt stuurt antwoordt
    werkt woont betwist aanvaardt weigert wenst bevestigt
    sagt sagte fragt meldet ruft rief kommt geht nimmt will kann muss wird ist hat vertritt schickt antwortet arbeitet
    wohnt bestreitet lehnt wunscht bestatigt unterschreibt
    says said asks asked reports calls called signs comes goes takes wants can must will is has covers sends replied
    works lives denies accepts refuses confirms told rang
    """
)
KINDS = (
    "line", "comma", "semicolon", "colon", "stop", "open", "close", "dash", "quote", "slash", "genitive", "sign",
    "price", "number", "title", "greeting", "closing", "leading", "goods", "bearer", "label", "legal", "link",
    "towards", "article", "inside", "at", "de", "pronoun", "spoken", "month", "thing", "common", "word", "unknown",
    "Name", "Word", "Unknown", "UPPER", "initial",
)  # fmt: skip
"""What a word is, for whoever stands beside it."""
_AT = {kind: at for at, kind in enumerate(KINDS)}
_SIGNS = {
    "\n": "line", "\n\n": "line", "\t": "line", ",": "comma", ";": "semicolon", "|": "semicolon", ":": "colon",
    ".": "stop", "!": "stop", "?": "stop", "…": "stop", "(": "open", "[": "open", ")": "close", "]": "close",
    "-": "dash", "–": "dash", "—": "dash", "•": "dash", "*": "dash", "→": "dash", "/": "slash", "'s": "genitive",
    "’s": "genitive", **dict.fromkeys("\"'«»“”„‘’‚", "quote"),
}  # fmt: skip
COUNTED = ("persons", "pronouns", "goods", "bearers", "prices", "numbers", "things", "spoken", "words")
"""What is counted around a name."""
_COUNTED_OF = {
    "title": 0, "greeting": 0, "closing": 0, "leading": 0, "pronoun": 1, "goods": 2, "bearer": 3, "price": 4,
    "number": 5, "thing": 6, "spoken": 7,
}  # fmt: skip


REACH, NEAR, _MARGIN = 100, 12, 2
"""Words on either side that are around, that are near, and that may be asked for beyond the ends of a text."""
Places = NDArray[np.int64]
Floats = NDArray[np.float32]


_MOST_WORDS = 1 << 16
"""Words whose kind is kept."""


class _Kinds(dict[str, int]):
    """The kind of each word met, an index into `KINDS`: asked for every word of a text."""

    def __init__(self, lexicon: WordList) -> None:
        self._lexicon = lexicon

    def __missing__(self, word: str) -> int:
        if len(self) >= _MOST_WORDS:
            self.clear()
        kind = self[word] = _AT[_SIGNS.get(word) or _kind(word, fold(word), self._lexicon)]
        return kind


@lru_cache(maxsize=2)
def _kinds(lexicon: WordList) -> _Kinds:
    return _Kinds(lexicon)


def kind_of_word(word: str, lexicon: WordList) -> int:
    """An index into `KINDS`."""
    return _kinds(lexicon)[word]


def _kind(word: str, folded: str, lexicon: WordList) -> str:
    first = word[0]
    if first.isdigit() or folded in _MONEY:
        return "price" if folded in _MONEY or _PRICE.fullmatch(word) else "number"
    if not first.isalpha():
        return "sign"
    return _of_list(word, folded) or _of_lexicon(word, folded, lexicon)


def _of_list(word: str, folded: str) -> str:
    if is_title(word):
        return "title"
    for kind, words in _LISTS:
        if folded in words:
            return kind
    if is_related(word):
        return "leading"
    if is_bearer(folded):
        return "bearer"
    if folded in LABELS or folded in HEADS:
        return "label"
    return ""


def _of_lexicon(word: str, folded: str, lexicon: WordList) -> str:
    bits = lexicon.folded_bits(folded)
    named = bits & (Bit.GIVEN | Bit.FAMILY)
    if (word.islower() or not named) and is_goods(folded):
        return "goods"
    if len(word) == 1 or (word[-1] == "." and len(word) < 5):
        return "initial"
    if word.islower():
        return (
            "common" if bits & Bit.WORD_COMMON or folded in PARTICLES else "word" if bits & Bit.ANY_WORD else "unknown"
        )
    if word.isupper() and len(word) > 1:
        return "UPPER"
    if lexicon.brands.has(folded) and max(bits & Bit.GIVEN, (bits & Bit.FAMILY) >> 2) < 2:
        return "thing"
    ordinary = bits & (Bit.ANY_WORD | Bit.WORD_COMMON)
    return "Name" if named and not ordinary else "Word" if ordinary else "Unknown"


_LISTS = (
    ("greeting", SALUTATIONS), ("closing", CLOSINGS), ("leading", ROLES | POSTS | PARTIES | HANDS),
    ("pronoun", _PRONOUNS), ("link", _LINKS), ("towards", _TOWARDS), ("article", _ARTICLES), ("inside", _INSIDE),
    ("at", _AT_HOME), ("de", _DE), ("spoken", _SPOKEN), ("legal", LEGAL_FORMS), ("month", MONTHS_DAYS),
    ("thing", THINGS), ("thing", AMONG),
)  # fmt: skip
"""The first list that has a word says what it is."""


def kinds_of_words(words: Sequence[str], lexicon: WordList) -> Places:
    """An index into `KINDS` for each."""
    return np.fromiter(map(_kinds(lexicon).__getitem__, words), dtype=np.int64, count=len(words))


class Climate:
    """Which kinds of words stand beside, on the line of and around places of a text, or of texts end to end."""

    def __init__(self, kinds: Places) -> None:
        """`kinds` are those of the words; between two texts stand ends of lines."""
        size = len(kinds)
        self.kinds = np.full(size + 2 * _MARGIN, _LINE, dtype=np.int64)
        """Of each word, with ends of lines before the first and behind the last; see `at`."""
        self.kinds[_MARGIN : _MARGIN + size] = kinds
        counted = np.zeros((size + 1, len(COUNTED)), dtype=np.float32)
        counted[1:] = _COUNTS[kinds]
        self._sums = counted.cumsum(axis=0)
        places = np.arange(size)
        ends = kinds == _LINE
        self._line_begins = np.maximum.accumulate(np.where(ends, places + 1, 0))
        self._line_ends = np.minimum.accumulate(np.where(ends, places, size)[::-1])[::-1]

    def at(self, places: Places) -> Places:
        """The kinds at these places, which may lie a little outside of the text."""
        found: Places = self.kinds[places + _MARGIN]
        return found

    def around(self, starts: Places, ends: Places, first: Places, last: Places) -> Floats:
        """For each stretch of words the counts by `COUNTED` within `REACH`, itself left out; `first` and `last` are
        where its text begins and ends."""
        low, high = np.maximum(first, starts - REACH), np.minimum(last, ends + REACH)
        return self._between(low, high) - self._between(starts, ends)

    def on_line(self, starts: Places, ends: Places) -> Floats:
        """The same of what stands on the line of each, within `NEAR`."""
        low = np.maximum(self._line_begins[starts], starts - NEAR)
        high = np.minimum(self._line_ends[ends - 1], ends + NEAR)
        return self._between(low, high) - self._between(starts, ends)

    def _between(self, low: Places, high: Places) -> Floats:
        found: Floats = self._sums[high] - self._sums[low]
        return found


def _counts() -> Floats:
    table = np.zeros((len(KINDS), len(COUNTED)), dtype=np.float32)
    for kind, at in _AT.items():
        if kind in _COUNTED_OF:
            table[at, _COUNTED_OF[kind]] = 1
        if at >= _AT["title"] or kind in ("genitive",):
            table[at, -1] = 1
    return table


_LINE, _COUNTS = _AT["line"], _counts()
