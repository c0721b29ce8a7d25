"""Decides which of the persons that the tagger found are some, cuts and joins them, and finds them again elsewhere.

Where a name begins and ends is settled by `ends`; these rules are the language's own too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ..cues.behind import is_aged, is_reached
from ..cues.called import AFTER_CLOSING, COURTEOUS, INITIAL
from ..cues.chats import in_lower_case
from ..cues.cued import Cues
from ..cues.dutch import DutchCues
from ..cues.ends import NAME_SHAPES, NO_NAMES
from ..cues.english import CUED, EnglishCues
from ..cues.initials import with_initials
from ..cues.inoffice import before_office
from ..cues.lineup import in_lineup
from ..cues.nicknames import called_names, with_nicknames, within_brackets
from ..cues.officials import led_by_office
from ..cues.particles import before_employer, led_by_particles
from ..cues.quoted import quoted_names
from ..cues.rosters import ELSEWHERE, on_rota
from ..cues.salutes import below_closing
from ..cues.scorers import on_pitch
from ..cues.series import in_series
from ..entry import Bit
from ..folding import fold
from ..lists.ordinary import EVERYBODY
from ..model.decode import CALLED, Entity
from ..model.features import shape
from ..things.alone import NAMED, is_led, stands_between, stands_in_row
from ..things.bearers import is_borne
from ..things.cited import is_cited
from ..titles import is_contracted, is_initials, is_title, is_titled
from ..words import (
    CLAUSES,
    CLOSINGS,
    LABELS,
    LAST_PARTICLES,
    MONTHS_DAYS,
    PARTICLES,
    POSTS,
    SALUTATIONS,
    is_legal_form,
)
from .again import AGAIN
from .doubts import DASHES, LEADING, USED
from .elsewhere import Elsewhere
from .reversals import Reversals

_LITTLE, _UNCALLED, _NEVER_TOLD = LABELS | PARTICLES, LABELS | CLAUSES | EVERYBODY, NO_NAMES | SALUTATIONS | CLOSINGS
_ARTICLES = frozenset({"de", "het", "le", "la", "les", "der", "die", "das", "den", "the"})
_UNKNOWN, _ORDINARY = 0.7, 0.85
"""How sure the tagger must be of several words of which none is known as a name (`Hakea laurina`), or all are words."""
_LIKELY = {2: 0.18, 3: 0.1}
"""How likely the tagger must find a lone given name of a grade, if it is nothing but a name."""
_BESIDE = 0.3
"""How likely the tagger must find a word behind an initial."""
_POSTED = 0.1
"""And a word behind a post."""
_ROW = 0.05
"""How likely the tagger must find a word at least that its place in a row tells is a name."""


@dataclass(frozen=True)
class Repair(Reversals):
    """Which of the persons found are some, with their ends set right."""

    def candidates(self, found: Sequence[Entity]) -> list[Entity]:
        """Every person with its ends set right, joined where only particles stand between two halves, and words that
        may be one's name; the judge is heard about all of them."""
        fixed: list[Entity] = []
        whole_ones = [part for entity in found for part in self._pieces(entity)]
        whole_ones += [*self._likely(whole_ones), *self._called(whole_ones), *self._listed(whole_ones)]
        whole_ones += self._told(whole_ones)
        whole_ones += self._cued(whole_ones)
        whole_ones += (english := self._english(whole_ones))
        whole_ones += (chatted := [*self._chatted(whole_ones), *self._couples, *self._logged])
        whole_ones += led_by_particles(self.words, self._where(LAST_PARTICLES), whole_ones, self.lexicon)
        whole_ones += called_names(self.words, self.places.get("(", ()), self._is_given_name)
        whole_ones += [*quoted_names(self.words, self._distinct, self.lexicon), *self._anonymous(whole_ones)]
        lines = list(self._reversed_lines()) if "," in self._distinct else []
        lines += (told := [*self._spoken, *self._addressed, *self._on_pitch])
        if lines:
            whole_ones = [e for e in whole_ones if not any(at.start <= e.start and e.end <= at.end for at in lines)]
        sure, cued = {entity.start for entity in [*told, *chatted]}, {entity.start for entity in english}
        for entity in sorted([*whole_ones, *lines], key=lambda e: e.start):
            as_is = entity.score == INITIAL or self._signs_off(entity)
            told_alone = entity.end - entity.start == 1 and entity.start in cued
            edged = entity if as_is or told_alone else self._fixed(entity)
            whole = entity if as_is else self._joined(fixed, edged)
            told_alone = whole.end - whole.start == 1 and whole.start in cued
            if whole.end > whole.start and (whole.start in sure or told_alone or self._plausible(whole)):
                fixed.append(self._believed(whole))
        fixed = self._with_series(with_nicknames(self.words, fixed, self._may_be_first))
        fixed += in_lineup(self.words, fixed, self._may_be_lined_up)
        fixed = self._without_things(fixed)
        return [*fixed, *self._guessed(fixed)]

    def _cued(self, found: Sequence[Entity]) -> Iterator[Entity]:
        """Names that a word beside them tells, which may not be a firm's, in an address or a part of a longer one."""
        taken = _longer(found) | self.barred
        yield from Cues(self.words, self.lexicon, self._grades, taken).find(self._distinct)
        yield from led_by_office(self.words, self.places, self.lexicon, self._grades, taken - self.barred)
        yield from before_office(self.words, self.places, self._is_given_name, taken)

    def _english(self, found: Sequence[Entity]) -> list[Entity]:
        """Names that an English or a Dutch sentence, or their place on a rota, tells."""
        cues = EnglishCues(self.words, self.lexicon, _longer(found), self.barred)
        known = {at for entity in found for at in range(entity.start, entity.end)}
        colons = self.places.get(":", ()) if ELSEWHERE.isdisjoint(self._distinct) else ()
        dutch = DutchCues(self.words, self.lexicon, _longer(found), self.barred)
        return [
            *cues.find(found, self._distinct),
            *dutch.find(self._distinct),
            *on_rota(self.words, colons, known, self.lexicon),
        ]

    def _chatted(self, found: Sequence[Entity]) -> list[Entity]:
        """Names without a capital, where nobody cares for capitals."""
        if not (self._spoken or self._is_careless):
            return []
        return list(in_lower_case(self.words, self._distinct, self.lexicon, _longer(found)))

    def persons(self, candidates: Sequence[Entity], scores: Sequence[float]) -> list[Entity]:
        """Those of the candidates for whom enough speaks, and their names elsewhere in the text."""
        fixed = self._judged(candidates, scores)
        fixed += self._again(fixed)
        taken = {at for entity in fixed for at in range(entity.start, entity.end)}
        fixed += Elsewhere(self.words, self._distinct, self.lexicon).find(fixed, taken)
        every = within_brackets(self.words, fixed)
        every.sort(key=lambda entity: entity.start)
        return with_initials(self.words, with_nicknames(self.words, every, self._may_be_first), self._distinct)

    def _with_series(self, found: list[Entity]) -> list[Entity]:
        """With the names that stand in one series with those found; what they take in of a lesser one goes."""
        taken = set(self.barred) | {
            at for entity in found if entity.end - entity.start > 1 for at in range(entity.start, entity.end)
        }
        more: list[Entity] = []
        for entity in in_series(self.words, found, self._grades, taken):
            if is_borne(self.words, entity.start, entity.end):
                continue
            if taken.isdisjoint(range(entity.start, entity.end)):
                taken |= set(range(entity.start, entity.end))
                more.append(entity)
        kept = [e for e in found if not any(e.start < m.end and m.start < e.end for m in more)]
        return [*kept, *more]

    @property
    def _on_pitch(self) -> Iterator[Entity]:
        return on_pitch(self.words, self.places.get("(", ()), self.places.get(":", ()), self.lexicon)

    def _is_given_name(self, word: str) -> bool:
        return self._grades(word)[0] >= 2

    def _may_be_lined_up(self, word: str) -> bool:
        folded = fold(word)
        bits = self.lexicon.folded_bits(folded)
        return len(word) > 2 and not bits & (Bit.PLACE_BIG | Bit.COUNTRY) and folded not in NO_NAMES

    def _pieces(self, entity: Entity) -> list[Entity]:
        """Cut where no name goes on: at a dash, at an ordinary word in lower case; at a comma but for `Dupont,
        Marie`."""
        if self._begins_with_month(entity):
            entity = entity._replace(start=entity.start + 1)
        entity = before_employer(self.words, entity, self.lexicon)
        inner = range(entity.start + 1, entity.end - 1)
        commas = [at for at in inner if self.words[at] == ","]
        cuts = [at for at in range(entity.start, entity.end) if self._ends_a_name(at, entity)]
        if not commas and not cuts:
            return [entity]
        if len(commas) == 1 and not cuts:
            parts = [
                Entity(entity.start, commas[0], "PER", entity.score),
                Entity(commas[0] + 1, entity.end, "PER", entity.score),
            ]
            if self._is_reversed(*parts):
                return [entity]
        ends = [entity.start - 1, *sorted({*commas, *cuts}), entity.end]
        return [Entity(a + 1, b, "PER", entity.score) for a, b in pairwise(ends) if b > a + 1]

    def _begins_with_month(self, entity: Entity) -> bool:
        """`on 6 June Paloma rang`"""
        dated = entity.start > 0 and self.words[entity.start - 1].isdigit()
        return dated and entity.end - entity.start > 1 and fold(self.words[entity.start]) in MONTHS_DAYS

    def _signs_off(self, entity: Entity) -> bool:
        """`mvg, An`: a word behind the end of a message, though labels begin with it too."""
        lone = entity.score == CALLED and entity.end - entity.start == 1
        return lone and fold(self.words[entity.start]) in _LITTLE and self._before(entity.start) in AFTER_CLOSING

    def _ends_a_name(self, at: int, entity: Entity) -> bool:
        word = self.words[at]
        if word in DASHES or self._leads_to_firm(entity.start, at) or self._parts_couple(entity, at):
            return True
        if not word.islower() or fold(word) in PARTICLES or is_title(word):
            return False
        if at and self.words[at - 1][-1] in "'’":
            return False  # `D'hondt`
        return any(w[0].isupper() for w in self.words[entity.start : entity.end])

    def _likely(self, found: Sequence[Entity]) -> list[Entity]:
        """Names that only persons bear, where the tagger was in doubt."""
        taken = {at for entity in found for at in range(entity.start, entity.end)}
        doubtful = [at for at, _ in self.doubtful if at not in taken]
        likely = [
            at
            for at in doubtful
            if (self.chances[at] > _LIKELY[3] or self._follows_initial(at)) and self._only_a_name(at)
        ]
        seen = set(likely)
        return [
            *(Entity(at, at + 1, "PER", max(0.5, float(self.chances[at]))) for at in likely),
            *(Entity(at, at + 1, "PER", CALLED) for at in doubtful if at not in seen and self._is_told(at, taken)),
        ]

    def _follows_initial(self, at: int) -> bool:
        """`M. Entwistle`, whom no list knows."""
        word, before = self.words[at], self.words[at - 1] if at else "\n"
        return is_initials(before) and before[-1] == "." and len(before) == 2 and len(word) > 4 and self._is_unknown(at)

    def _is_told(self, at: int, taken: set[int]) -> bool:
        """Whether what stands beside a word tells that it is a name: `dochter Luwam`, `Collard, Ntumba, Janssens`."""
        word = self.words[at]
        bits = self.lexicon.folded_bits(fold(word))
        named = fold(self._before(at)) in NAMED
        if shape(word) not in NAME_SHAPES or (word.isupper() and len(word) > 1 and not named):
            return False
        if len(word) < 3:
            return stands_between(self.words, at, taken) and self._grades(word)[0] == 3
        if self._grades(word)[0] == 3 and self._before(at).islower() and is_reached(self.words, at + 1):
            return True  # `auprès de Solange au 04 222 19 83`, though *solange* is common in German
        if bits & (Bit.WORD_COMMON | Bit.COUNTRY) or fold(word) in _NEVER_TOLD:
            return False
        grade = max(self._grades(word))
        if bits & (Bit.ANY_WORD | Bit.PLACE_BIG) and grade < 2:
            return False
        likely = grade and self.chances[at] > (_POSTED if grade < 3 else _ROW)
        if is_led(self.words, at) and (likely or at not in self.barred):
            return True
        if (self._grades(word)[0] >= 2 and is_reached(self.words, at + 1)) or (
            (grade or not bits) and self.chances[at] > _ROW and is_aged(self.words, at, at + 1)
        ):
            return True  # `Josiane (04 277 31 09)`, `Parwana 12, Omid 15`
        if likely and fold(self._before(at)) in LEADING:
            return True  # `mon confrère Stassart`
        return (
            at not in self.barred
            and self.chances[at] > _ROW
            and bool(grade or not bits)
            and stands_in_row(self.words, at, taken)
        )

    def _only_a_name(self, at: int) -> bool:
        word = self.words[at]
        folded = fold(word)
        if shape(word) not in NAME_SHAPES or len(word) < 3 or folded in NO_NAMES:
            return False
        if at > 1 and is_initials(self.words[at - 1]) and fold(self.words[at - 2]) in LEADING:
            return True  # `griffier L. Tops`
        if self.lexicon.folded_bits(folded) & (Bit.ANY_WORD | Bit.WORD_COMMON | Bit.COUNTRY | Bit.PLACE_BIG):
            return False
        given, family = self._grades(word)
        if (
            at > 0
            and is_initials(self.words[at - 1])
            and (family or self._is_unknown(at) or self.chances[at] > _BESIDE)
        ):
            return True  # `L. Achterberg`, though a village is called so
        needed = min(_LIKELY[given] if given >= 2 else 1.0, 0.3 if family == 3 else 1.0)
        if needed > USED and self.lexicon.clusters.is_used_as_name(word):
            needed = USED  # `Barrichello`
        return float(self.chances[at]) > needed

    def _plausible(self, entity: Entity) -> bool:
        """Refuses numbers, months, single letters, lone words in lower case, and the names of companies."""
        words = self.words[entity.start : entity.end]
        letters = [word for word in words if word[0].isalpha()]
        if any(map(is_contracted, words)):
            return False
        if not letters or (len(letters) < len(words) and any(word[0].isdigit() for word in words)):
            return False
        if all(map(is_initials, letters)):
            return self._is_anonymous(entity, letters)
        after = self.words[entity.end : entity.end + 1]
        if after and (is_legal_form(after[0]) or (after[0] == "&" and not self._is_couple(entity))):
            return False
        if len(letters) > 1 and not words[0].isupper() and is_legal_form(words[-1]):
            return False  # `Pierre Martin SA`
        aged = is_aged(self.words, entity.start, entity.end)
        if not aged and is_borne(self.words, entity.start, entity.end):
            return False
        if all(map(str.islower, letters)) and entity.score != CALLED and self._is_prose(entity.start):
            grades = [0 if self.lexicon.is_word(word) else max(self._grades(word)) for word in letters]
            if max(grades) < 2:
                return False  # `le salut nazi`: who writes capitals writes them in names too
        led = len(letters) == 2 and letters[1].islower() and letters[0] in _ARTICLES
        if led and not self._is_lower and not is_title(self._before(entity.start)):
            return False  # `de borg`
        if self.legal and len(letters) == 1 and is_cited(self.words, entity.start, entity.end):
            return False
        if len(letters) > 1:
            names = [word for word in letters if fold(word) not in PARTICLES] or letters
            elided = letters[-2][-1] in "'’" and letters[-2][0].isupper()  # `D'hondt`
            if elided and len(letters) == 2:
                return entity.score >= _UNKNOWN
            if names[-1].islower() and not elided and not any(max(self._grades(word)) >= 2 for word in names):
                return False  # `sauvegardes redondantes`
            if names[-1].islower() and names[0][0].isupper() and self._grades(names[0])[0] < 2:
                return False  # `Aantal velden`
            dotted = is_initials(letters[0]) and (letters[0][-1] == "." or is_titled(self.words, entity.start))
            if entity.score > _BESIDE and dotted:
                return True
            if entity.score < _UNKNOWN and not any(max(self._grades(word)) for word in letters):
                led = fold(self._before(entity.start)) in COURTEOUS or below_closing(self.words, entity.start)
                return entity.score in (AGAIN, CALLED) or led
            if all(map(self.lexicon.is_word, letters)) and sum(fold(word) in PARTICLES for word in letters[:-1]) < 2:
                return aged or entity.score >= _ORDINARY or all(max(self._grades(word)) >= 2 for word in letters)
            return True
        return self._is_plausible_alone(entity, letters[0], after)

    def _is_plausible_alone(self, entity: Entity, word: str, after: Sequence[str]) -> bool:
        """The same, of a lone word."""
        if (word.isupper() and self._is_code(entity)) or self._is_trade(entity):
            return False
        if word.islower() and (after == ["…"] or self._is_adjective(word)):
            return False  # a word cut short, `l'assuré marié`
        titled = fold(self._before(entity.start)) in COURTEOUS
        if after == [":"] and self.lexicon.is_word(word) and self._grades(word)[0] < 2 and not titled:
            return False  # `Huisarts: dr. Boudry`
        bits = self.lexicon.folded_bits(folded := fold(word))
        if self._signs_off(entity):
            return True
        if folded in POSTS and not bits & (Bit.GIVEN | Bit.FAMILY):
            return False  # `Lotse Terhoeven`
        if folded in _UNCALLED or bits & Bit.COUNTRY or (folded in MONTHS_DAYS and not self._is_no_date(entity, bits)):
            return False
        if bits & Bit.ANY_WORD and bits & Bit.GIVEN < 3 and self._heads_a_table(entity):
            return False
        return entity.score in (CALLED, CUED) or entity.score >= self._needed(entity, word, bits)


def _longer(found: Sequence[Entity]) -> set[int]:
    """The tokens of names of several words."""
    return {at for entity in found if entity.end - entity.start > 1 for at in range(entity.start, entity.end)}
