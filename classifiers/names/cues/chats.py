"""Finds whom a chat names without a capital: `did u tell caz`, `vraag mieke`, `demande à rose`, `sag pit Bescheid`.

Only in texts of which most sentences begin without one, or in which people speak in turn. A word that is no name of any
list is believed where something is told to it, and then wherever it stands again; a common word only where nothing
else makes sense: `told will.`
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import compress, count

from ..entry import Bit
from ..folding import fold
from ..lists.englishcues import COLLEAGUES
from ..model.decode import CALLED, Entity
from ..model.features import word_grades
from ..wordlist import WordList
from ..words import CLOSINGS, LABELS, LEADING_PARTICLES, SALUTATIONS, word_set
from .ends import NO_NAMES

_TOLD = word_set(
    """
    tell told ask asked asking thx thanks ping pinged remind reminded text texted ring rang msg messaged
    vraag vraagt gevraagd zeg zegt gezegd bedankt
    frag frage sag sage grüß danke
    préviens prévenir remercie
    """
)
"""Before somebody who hears of something."""
_TOLD_TO = {
    "à": word_set("demande demandes demander dis dire parle parler"),
    "aan": word_set("vraag gevraagd zeg gezegd"),
}
"""The same, with a word between."""
_CALLED = frozenset({"im", "called", "named"})
"""English words before the name itself: `im menna`, `a kid called wren`."""
_GERMAN = frozenset({"ich", "und", "ist", "nicht"})
_WITH = word_set(
    "with for met voor mit für avec chez merci hi hey hello hiya hoi dag hallo salut coucou ta cheers sorry"
)
"""Before somebody, and before a thing as well: only a given name is believed behind them."""
_STOPS = frozenset({".", ",", "!", "?", "\n", "\n\n", ")", ";", ":", "…"})
CUED = 0.62
"""Score of a given name that nothing but its own looks tell, for the judge to weigh."""
_SHORTEST, _LONGEST = 2, 12
_ELSE = Bit.ANY_WORD | Bit.WORD_COMMON | Bit.COUNTRY
_EVERYBODY = word_set(
    """
    me him her us them you u ya everyone everybody anyone someone somebody nobody all both mum mom dad mate m8 guys
    folks team people lads girls boys man bro babe love dear hun sir madam boss
    me mij hem haar ons hen hun jou je u iedereen iemand niemand allemaal mama papa ma pa oma opa schat maat
    mir ihm ihr uns ihnen dir euch alle jemand niemand mutti papi
    moi toi lui elle nous vous eux tous tout personne quelqu'un maman papi mamie
    """
)


def in_lower_case(
    words: Sequence[str], distinct: frozenset[str], lexicon: WordList, taken: set[int]
) -> Iterator[Entity]:
    """The names; `taken` are tokens of names of several words."""
    cues = {word for word in distinct if word.lower() in _CUES}
    said: dict[str, bool] = {}
    for at in compress(count(), map(cues.__contains__, words)) if cues else ():
        for name in _behind(words, at, lexicon):
            said[words[name]] = said.get(words[name], False) or not lexicon.folded_bits(fold(words[name])) & _ELSE
            if name not in taken:
                yield Entity(name, name + 1, "PER", CALLED)
    wholly = {word for word in distinct if word.islower() and word not in said and _is_only_given(word, lexicon)}
    for at in compress(count(), map(wholly.__contains__, words)) if wholly else ():
        if at not in taken and _is_free(words, at):
            yield Entity(at, at + 1, "PER", CUED)
    again = {word for word, fit in said.items() if fit and len(word) > _SHORTEST}
    for at in compress(count(), map(again.__contains__, words)) if again else ():
        if at not in taken:
            yield Entity(at, at + 1, "PER", CALLED)


def _is_only_given(word: str, lexicon: WordList) -> bool:
    """Whether the word is a frequent given name and nothing else, in no language and no country."""
    if not (_SHORTEST < len(word) <= _LONGEST and word.isalpha()):
        return False
    bits = lexicon.folded_bits(fold(word))
    return bits & (_ELSE | Bit.ANY_PLACE | Bit.GIVEN) == Bit.GIVEN and fold(word) not in _NOBODY


def _is_free(words: Sequence[str], at: int) -> bool:
    """Whether no sign joins the word to another: `st. pauls`, `rita-taarten`, `@carla`, `nina.be`."""
    around = (words[at - 1] if at else "\n"), (words[at + 1] if at + 1 < len(words) else "\n")
    return not any(word in "-/@_&#'’" for word in around)


def _behind(words: Sequence[str], cue: int, lexicon: WordList) -> Iterator[int]:
    """Where a name stands behind a word, and the one that is linked to it: `tell jo and priya`."""
    word, at = words[cue].lower(), cue + 1
    told = word in _TOLD or (word == "let" and "know" in words[at + 1 : at + 4])
    told = told or (word in _CALLED and _GERMAN.isdisjoint(words))
    if at < len(words) and word in _TOLD_TO.get(words[at].lower(), ()):
        told, at = True, at + 1
    if not (_is_name(words, at, lexicon, told=told)):
        return
    yield at
    linked = at + 2 < len(words) and words[at + 1] in ("and", "&", "en", "und", "et", "or")
    if linked and _is_name(words, at + 2, lexicon, told=words[at + 3 : at + 4] == ["know"]):
        yield at + 2


def _is_name(words: Sequence[str], at: int, lexicon: WordList, *, told: bool) -> bool:
    word = words[at] if at < len(words) else "\n"
    folded = fold(word)
    if not (word.islower() and word.isalpha() and _SHORTEST <= len(word) <= _LONGEST) or folded in _NOBODY:
        return False
    bits, given = lexicon.folded_bits(folded), word_grades(word, lexicon)[0]
    ends = at + 1 >= len(words) or words[at + 1] in _STOPS or words[at + 1] == "know"
    if given == 3 and not bits & Bit.WORD_COMMON:
        return told or ends or not bits & _ELSE
    if given >= 2 and told:
        return ends or not bits & _ELSE
    return told and not bits and len(word) > _SHORTEST


_CUES = _TOLD | _CALLED | _WITH | {"let"} | COLLEAGUES | frozenset().union(*_TOLD_TO.values())
_NOBODY = NO_NAMES | _EVERYBODY | SALUTATIONS | CLOSINGS | LABELS | LEADING_PARTICLES
