"""Finds who speaks in a chat or an interview: `[09:12] Inge: wie is er?`, `18:05 - Uwe: ich auch`.

Nothing in a line tells that the word before its colon is a name, and in a form or a table of figures it is none. Lines
that many words begin in turn, a time before each or one of them again and again, and of which some are known as given
names, are turns of a talk: then all who speak are persons, and so they are where the others speak of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..entry import Bit
from ..folding import fold
from ..model.decode import Entity
from ..model.features import shape, word_grades
from ..things.bearers import is_borne
from ..titles import is_initials, is_title
from ..wordlist import WordList
from ..words import LEADING_PARTICLES, MONTHS_DAYS, PARTIES, POSTS, ROLES, SALUTATIONS, word_set
from .ends import NAME_SHAPES, NO_NAMES

SPOKEN = 0.75
_NOBODY = NO_NAMES | SALUTATIONS | POSTS | PARTIES | ROLES
_WORDS = Bit.ANY_WORD | Bit.WORD_COMMON | Bit.COUNTRY
_HOURS = frozenset({"am", "pm", "h", "u", "uhr", "uur", "à", "om", "um", "at", "op", "le", "den"})
_SHORT = 8
"""Letters that a name of no list has fewer of."""
_NO_SPEAKER = word_set(
    "note notes ps re fw fwd edit update todo done yes no me you bot admin system support answer question info warning"
    " error debug user host status name date time q a http https tel fax mail email"
)
_CALLERS = word_set(
    """
    visitor customer client caller guest agent operator advisor adviser klant bezoeker beller gast medewerker
    visiteur appelant conseiller kunde kundin besucher besucherin anrufer anruferin berater beraterin
    """
)
"""What those are called in a talk whose names are not told; they take turns all the same."""
_MOST_STAMP, _MOST_NAME = 14, 4
"""Tokens of a date and time before a speaker, and words of a speaker's name."""
_FEWEST, _STAMPED = 3, 2
"""Lines of a talk, and lines with a time, that make one: so few, where each has its time."""


@dataclass(frozen=True)
class _Turn:
    start: int
    end: int
    stamped: bool
    known: bool
    """Whether a word of it is a frequent given name."""
    named: bool = True
    """Whether it is a name, and not only what the speaker is here: `Visitor: hello`."""


def speakers(words: Sequence[str], breaks: Sequence[int], lexicon: WordList) -> list[Entity]:
    """Who speaks, at each turn, and where the others speak of them; `breaks` are where lines end."""
    if not breaks or words.count(":") < _STAMPED:
        return []
    turns, others, labels = [], [], 0
    for line in (-1, *breaks):
        begun = _turn(words, line + 1, lexicon)
        labels += begun is not None
        if isinstance(begun, _Turn):
            turns.append(begun)
        elif begun:
            others.append(line + 1)
    turns += _again(words, others) if turns else ()
    if not _is_talk(words, turns, labels):
        return []
    turns = [turn for turn in turns if turn.named]
    said = [Entity(turn.start, turn.end, "PER", SPOKEN) for turn in turns]
    return [*said, *_spoken_of(words, turns, lexicon)]


def _again(words: Sequence[str], lines: Sequence[int]) -> Iterator[_Turn]:
    """Who speaks again and again in a talk without a capital, though no list has such a name: `jas: anyone there?`"""
    places = [at for at in lines if words[at + 1 : at + 2] == [":"] and words[at].isalpha() and words[at].islower()]
    times = Counter(words[at] for at in places)
    for at in places:
        if times[words[at]] > 1 and 1 < len(words[at]) < _SHORT and fold(words[at]) not in _NOBODY | _NO_SPEAKER:
            yield _Turn(at, at + 1, stamped=False, known=False)


def _turn(words: Sequence[str], start: int, lexicon: WordList) -> _Turn | bool | None:
    """Who speaks in the line that begins here; True for another label, None where none begins it."""
    at, stamped = start, False
    while at < len(words) and at - start < _MOST_STAMP and _is_of_stamp(words[at]):
        stamped = stamped or (words[at][0].isdigit() and ":" in words[at])
        at += 1
    while at < len(words) and (is_title(words[at]) or (words[at] == "." and at > start)):
        at += 1
    end = at
    while end < len(words) and end - at <= _MOST_NAME and words[end][0].isalpha():
        end += 1
    stop = end + 1 if words[end : end + 1] == ["."] and len(words[end - 1]) == 1 else end
    if end == at or words[stop : stop + 1] != [":"] or words[stop + 1 : stop + 2] in (["/"], []):
        return None
    name = words[at:end]
    if len(name) == 1 and fold(name[0]) in _CALLERS:
        return _Turn(at, stop, stamped, known=False, named=False)
    if len(name) > _MOST_NAME or not _may_speak(name, lexicon):
        return True
    return _Turn(at, stop, stamped, any(_is_known(word, lexicon) for word in name))


def _is_of_stamp(word: str) -> bool:
    return word[0].isdigit() or word in "[]()<,.-–/|*~" or word == "\t" or word.lower() in _HOURS


def _may_speak(name: Sequence[str], lexicon: WordList) -> bool:
    if len(name) == 1 and name[0].islower():
        unknown = name[0].isalpha() and len(name[0]) < 10 and not lexicon.folded_bits(fold(name[0])) & _WORDS
        return (unknown or word_grades(name[0], lexicon)[0] >= 2) and fold(name[0]) not in _NOBODY
    alone = len(name) == 1 and is_initials(name[0])
    return not alone and all(_may_be_part(word, lexicon) for word in name)


def _may_be_part(word: str, lexicon: WordList) -> bool:
    folded = fold(word)
    if folded in LEADING_PARTICLES or is_initials(word):
        return True
    if _is_month_and_name(word, lexicon):
        return True  # `May L.: works!`
    if shape(word) not in NAME_SHAPES or (folded in _NOBODY and not _is_given(word, lexicon)):
        return False
    bits = lexicon.folded_bits(folded)
    if word_grades(word, lexicon)[0] >= 2:
        return True
    if word.isupper() and len(word) < 5 and not bits & Bit.FAMILY:
        return False  # `INFO:`
    return not bits & (Bit.COUNTRY | Bit.PLACE_BIG | Bit.WORD_COMMON) and (
        not bits & Bit.ANY_WORD or bits & Bit.FAMILY == Bit.FAMILY
    )


def _is_given(word: str, lexicon: WordList) -> bool:
    return word_grades(word, lexicon)[0] == 3


def _is_month_and_name(word: str, lexicon: WordList) -> bool:
    return fold(word) in MONTHS_DAYS and word.istitle() and word_grades(word, lexicon)[0] >= 2


def _is_known(word: str, lexicon: WordList) -> bool:
    written = word[0].isupper() or not lexicon.is_word(word)
    return len(word) > 1 and written and _is_given(word, lexicon) and not lexicon.folded_bits(fold(word)) & Bit.COUNTRY


def _is_talk(words: Sequence[str], turns: Sequence[_Turn], labels: int) -> bool:
    """Whether those who may speak are most of the labels, take turns, and are known in part."""
    fewest = _STAMPED if all(turn.stamped for turn in turns) else _FEWEST
    timed = all(turn.stamped for turn in turns)
    if len(turns) < fewest or (2 * len(turns) < labels if timed else 3 * len(turns) < 2 * labels):
        return False
    by_name: dict[str, bool] = {}
    times: Counter[str] = Counter()
    for turn in turns:
        name = " ".join(words[turn.start : turn.end])
        if turn.named:
            by_name[name] = turn.known
        times[name] += 1
    again = sum(count > 1 for count in times.values())
    stamped = sum(turn.stamped for turn in turns) >= _STAMPED
    if len(times) < 2 or not by_name or not (stamped or again):
        return False
    if timed and len(times) > len(by_name):
        return True  # with a client whose name is not told
    return (3 if stamped or again > 1 else 2) * sum(by_name.values()) >= len(by_name)


def _spoken_of(words: Sequence[str], turns: Sequence[_Turn], lexicon: WordList) -> Iterator[Entity]:
    """Where a word of who speaks stands elsewhere, written in the same way, and given names that are nothing else."""
    names = {word for turn in turns for word in words[turn.start : turn.end] if len(word) > 2 and word[0].isupper()}
    small = {word.lower() for turn in turns for word in words[turn.start : turn.end] if _is_unlike(word, lexicon)}
    taken = {at for turn in turns for at in range(turn.start, turn.end)}
    for at, word in enumerate(words):
        if at not in taken and word in small:
            yield Entity(at, at + 1, "PER", SPOKEN)  # `thx imke`
        elif at in taken or not word[0].isupper() or fold(word) in LEADING_PARTICLES:
            continue
        if (word in names or _is_only_given(word, lexicon)) and not is_borne(words, at, at + 1):
            yield Entity(at, at + 1, "PER", SPOKEN)


def _is_unlike(word: str, lexicon: WordList) -> bool:
    """Whether the word, in lower case, is nothing else."""
    return len(word) > 2 and word.isalpha() and fold(word) not in LEADING_PARTICLES and not lexicon.is_word(word)


def _is_only_given(word: str, lexicon: WordList) -> bool:
    folded = fold(word)
    unfit = Bit.ANY_WORD | Bit.WORD_COMMON | Bit.COUNTRY
    bits = lexicon.folded_bits(folded)
    return len(word) > 2 and word.istitle() and bits & Bit.GIVEN == 3 and not bits & unfit and folded not in _NOBODY
