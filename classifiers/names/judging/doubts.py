"""How sure the tagger must be of a word that stands alone, by what the lexicon knows of it and by what is beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from ...matching.lazily import lazily
from ..cues.behind import is_aged
from ..cues.called import ABBREVIATED, COURTEOUS, INITIAL
from ..cues.ends import OFFICES
from ..cues.told import Told
from ..entry import Bit
from ..folding import fold
from ..lists.stations import is_high_office
from ..model.decode import CALLED, Entity
from ..titles import HONOURS, is_title
from ..words import AUTHORITIES, CLOSINGS, PARTIES, POSTS, ROLES, SALUTATIONS, TRAINED, is_role, word_set

LEADING = ROLES | POSTS | PARTIES | OFFICES | SALUTATIONS
"""Words right before a name."""
DASHES = frozenset("-–—/")
_OF = frozenset({"du", "van", "vom", "of"})
USED = 0.2
"""How likely a word that no list has, but that is used as names are."""
NEVER = 2.0
"""Surer than the tagger ever is."""
DETERMINERS = word_set(
    """
    le la l' votre notre cette ce de het uw onze deze dit den der die das dem ihr ihre ihren ihrem the your our this
    """
)
"""Words that no name in which the family comes first stands right behind."""
_ABOUT = word_set(
    """
    op in aan voor bij tegen over met zonder tijdens na sur dans en pour contre avec sans pendant apres au aux
    auf im am bei fur gegen uber mit ohne wahrend nach on at for against with without during after
    """
)
"""Words behind a noun that a heading is about: `Hitte op de werkvloer`; no particle of a name."""
_TRADE_LABELS = word_set(
    """
    beruf tatigkeit ausbildung stelle position branche profession metier fonction poste activite emploi formation
    secteur beroep functie opleiding activiteit sector occupation job trade role
    """
)
"""Labels behind which a trade stands, though somebody may be called so: `Beruf: Tischler`."""
_LONG_SENTENCE = 60
_ACRONYM = 6
"""Letters in capitals from which a word is rather a name than the initials of an office."""
_COMPOUND = 16
"""Letters from which an unknown word is rather a compound (`Broschürenanfragen`) than a name."""
_SIGNED = frozenset({"gez", "get", "sgd"})
_MINUTES = frozenset("'’′")
_ANONYMOUS = 0.7
"""How sure the tagger must be of an initial that stands for a person in a text of law."""
_UNLISTED, _BEGINNING, _PLACE = 0.85, 0.7, 0.6
"""How sure the tagger must be of a lone word of no list, of a rare name that begins a sentence, and of a place."""
_STOPS = frozenset({".", "!", "?", "\n", "\n\n"})
_OPENERS = _STOPS | {":"}
"""Behind them a sentence, or a turn of a talk, begins."""
_LIKELY = 0.5
"""How sure of a given name in lower case, where nobody cares for capitals."""


@dataclass(frozen=True)
class Doubts(Told):
    """What makes a lone word no name."""

    def _heads_a_table(self, entity: Entity) -> bool:
        """Whether the line is a row of cells without a number or a given name: `Place | Fields | Details`."""
        first, last = entity.start, entity.end
        while first > 0 and entity.start - first < _LONG_SENTENCE and not self.words[first - 1].isspace():
            first -= 1
        while last < len(self.words) and last - entity.end < _LONG_SENTENCE and not self.words[last].isspace():
            last += 1
        line = self.words[first:last]
        if line.count("|") < 2 or any(char.isdigit() for word in line for char in word):
            return False
        return not any(self._grades(word)[0] == 3 and not self.lexicon.is_word(word) for word in line if word.isalpha())

    def _is_prose(self, at: int) -> bool:
        """Whether the sentence, or the item of a list, began with a capital, some words before."""
        first = at
        while first > 0 and at - first < _LONG_SENTENCE and self.words[first - 1] not in _STOPS:
            first -= 1
        while first < at and not self.words[first][0].isalnum():
            first += 1  # a bullet
        return at - first > 3 and self.words[first][0].isupper() and self.words[first][1:].islower()

    def _is_act(self, entity: Entity) -> bool:
        """Letters that a day follows name a law: `A.R. du 8 août 1980`, `K.B. van 8 augustus 1980`."""
        after = self.words[entity.end : entity.end + 2]
        return len(after) == 2 and fold(after[0]) in _OF and after[1][0].isdigit()

    def _is_anonymous(self, entity: Entity, letters: Sequence[str]) -> bool:
        """Whether initials alone stand for a person, as courts cut names."""
        before = self._before(entity.start)
        courteous = fold(before) in COURTEOUS or (self.french and before == "M.")
        after = self.words[entity.end : entity.end + 4]
        number = after and not after[0].islower() and any(word[0].isdigit() for word in after)
        if number and not courteous and fold("".join(letters)).replace(".", "") in ABBREVIATED:
            return False  # `12 octobre 1998, R.G. S.97.0124.F`
        anonymous = (entity.score > _ANONYMOUS and (self.legal or courteous)) or (
            self.legal and (courteous or self._stands_for_party(entity.start, entity.end))
        )
        numbered = self.words[entity.end : entity.end + 1] and self.words[entity.end][0].isdigit()  # `R.G. 24/1187`
        return not (numbered or self._is_act(entity)) and (entity.score == INITIAL or anonymous)

    def _is_trade(self, entity: Entity) -> bool:
        """Whether a label asks for a trade right before, or it is itself a rank, an office of state or a degree."""
        word = self.words[entity.start]
        if (word in HONOURS or is_high_office(fold(word))) and not any(self._grades(word)):
            return True  # `Zeuge [Polizeioberkommissar] Hartung`, `Rebecca Holloway [MCIPD]`
        before = self.words[max(0, entity.start - 4) : entity.start]
        return before[-1:] == [":"] and any(fold(word) in _TRADE_LABELS for word in before[:-1])

    def _is_code(self, entity: Entity) -> bool:
        """Capitals before a number (`LIA-2019-03`), or in brackets after no name (`l'emploi (DIMONA)`)."""
        before = self.words[entity.start - 1 : entity.start]
        if self._numbered(entity.end):
            return True
        known = self.lexicon.folded_bits(fold(self.words[entity.start])) & (Bit.GIVEN | Bit.FAMILY)
        return list(before) == ["("] and not known

    def _numbered(self, at: int) -> bool:
        """Whether a dash and a number follow, as in an article's code: `BERNARD-05`."""
        after = self.words[at : at + 2]
        return len(after) == 2 and after[0] in DASHES and after[1][0].isdigit()

    def _needed(self, entity: Entity, word: str, bits: int) -> float:
        """How sure the tagger must be of a lone word, by what the lexicon knows of it."""
        if (word.isupper() and fold(word) in AUTHORITIES) or fold(self._before(entity.start)) in TRAINED:
            return NEVER
        given = self._grades(word)[0] if "-" in word else bits & Bit.GIVEN
        grade = max(given if given > 1 else bits & Bit.GIVEN, (bits & Bit.FAMILY) >> 2)
        if grade < 2 and word.isupper() and len(word) < _ACRONYM:
            grade = 0  # `ONSS`, though somebody somewhere is called so
        before = self._before(entity.start)
        led = is_title(before) or fold(before) in LEADING or is_role(fold(before)) or self._is_for(entity.start)
        if "-" in word and self._is_compound(word):
            return NEVER
        if not grade:
            # `DIMONA`, `VCALENDAR`: no known name
            spoken = self._spoken and fold(before) not in DETERMINERS  # `ze staat aan de Lidl`
            used = led or spoken or is_aged(self.words, entity.start, entity.end) or self._is_in_roster(entity)
            cried = word.isupper() and self._cries_rarely
            used = used or (self.lexicon.clusters.is_used_as_name(word) and not cried)
            used = used or self._ends_message(entity.start)
            if not used and self._heads_a_clause(entity, before):
                return NEVER
            return USED if used else 0.999 if word[:2].isupper() or len(word) >= _COMPOUND else _UNLISTED
        if (
            word.istitle()
            and grade < 2
            and not before[0].isalnum()
            and not self._is_minute(entity.start)
            and not self._is_in_roster(entity)
        ):
            # any word begins a sentence with a capital
            return NEVER if self._heads_a_clause(entity, before) else _BEGINNING
        if bits & Bit.GIVEN < 3 and self._is_heading_or_note(entity, before, bits):
            return 0.97
        if word.islower():
            return self._needed_small(given, bits)
        if given < 2 and not led and self._ends_a_heading(entity, before):
            return 0.9
        if bits & Bit.ANY_PLACE and not led and not (bits & Bit.ANY_WORD and before in _STOPS):
            return _PLACE  # `Chantelle`; but `Lien de connexion`
        if bits & (Bit.ANY_WORD | Bit.WORD_COMMON) and grade < 2:
            return 0.8
        if not bits & Bit.ANY_WORD or led:
            return 0.0
        if bits & Bit.GIVEN < 3:
            return 0.7
        # `Roos staat in de tuin`, `She said 'Rose'`: a given name, and a word too
        return 0.999 if before in _STOPS or before == "" else 0.7

    @lazily
    def _is_careless(self) -> bool:
        """Whether most sentences begin without a capital, though some words have one: `i'll ask tom on Monday`."""
        pairs = zip(chain(":", self.words), self.words, strict=False)
        begun = [word for before, word in pairs if before in _OPENERS and word[0].isalpha()]
        return len(begun) > 2 and 2 * sum(word[0].islower() for word in begun) > len(begun)

    def _begins(self, at: int) -> bool:
        """Whether a sentence, or a turn of a talk, begins here."""
        return not at or self.words[at - 1] in _OPENERS

    @lazily
    def _cries_rarely(self) -> bool:
        """Whether words in capitals are so few that they are names of offices and rates: `one-month LIBOR`."""
        capitals = sum(word.isupper() and len(word) > 2 for word in self.words)
        return 10 * capitals < sum(word[0].isalpha() for word in self.words)

    def _is_compound(self, word: str) -> bool:
        """Whether all parts are ordinary words that nobody is called: `Go-live`, `By-Laws`."""
        return all(not part or (self.lexicon.is_word(part) and max(self._grades(part)) < 2) for part in word.split("-"))

    def _needed_small(self, given: int, bits: int) -> float:
        """The same, of a word in lower case: by whether capitals are used at all, and by whether it is a name alone."""
        if self._is_lower or self._is_careless:
            return _LIKELY if given == 3 and not bits & Bit.WORD_COMMON else 0.75
        return 0.75 if given == 3 and not bits & (Bit.ANY_WORD | Bit.WORD_COMMON | Bit.ANY_PLACE) else 0.9

    def _is_adjective(self, word: str) -> bool:
        """`l'assuré marié`: a French word in lower case that only without its accent is a name."""
        return word.islower() and not word.isascii() and not self._is_lower and self.lexicon.is_word(word)

    def _is_for(self, start: int) -> bool:
        """Whether somebody signs for another: `i. A. Brömmelkamp`, `gez. Tiemann`."""
        before = self.words[max(0, start - 2) : start]
        return len(before) == 2 and (before[0] == "i." or (before[1] == "." and before[0] in _SIGNED))

    def _heads_a_clause(self, entity: Entity, before: str) -> bool:
        """`Hitte op de werkvloer`: a word that begins a line or sentence, and what it is about."""
        after = fold("".join(self.words[entity.end : entity.end + 1]))
        return self.words[entity.start].istitle() and not before[0].isalnum() and after in _ABOUT

    def _ends_message(self, start: int) -> bool:
        """Whether the closing of a message stands before: `cheers, jonesy`."""
        before = self.words[max(0, start - 2) : start]
        return len(before) == 2 and before[1] == "," and fold(before[0]) in CLOSINGS

    def _is_in_roster(self, entity: Entity) -> bool:
        """Whether a slash parts it from a frequent given name: `Isa / Momo / Greg`, `Isa / Virg`."""
        beside = []
        if entity.start > 1 and self.words[entity.start - 1] == "/":
            beside.append(self.words[entity.start - 2])
        if self.words[entity.end : entity.end + 1] == ["/"]:
            beside += self.words[entity.end + 1 : entity.end + 2]
        return any(self._grades(word)[0] > 1 and not self.lexicon.is_word(word) for word in beside)

    def _is_minute(self, start: int) -> bool:
        """Whether the minute of a match stands before: `60' Diabaté`."""
        before = self.words[max(0, start - 2) : start]
        return len(before) == 2 and before[1] in _MINUTES and before[0].isdecimal()

    def _ends_a_heading(self, entity: Entity, before: str) -> bool:
        """Whether the word ends a line that it begins too, or stands right behind a word: `Gefundene Felder`."""
        after = self.words[entity.end] if entity.end < len(self.words) else "."
        return after.isspace() and (before.isspace() or before[:1].isalpha())

    def _is_heading_or_note(self, entity: Entity, before: str, bits: int) -> bool:
        """An ordinary word that begins a line (`Fields`), or a word alone in brackets (`(Wilson)`)."""
        if before == "(":
            return self.words[entity.end : entity.end + 1] == [")"]
        begins = entity.start == 0 or before.isspace()
        return begins and bool(bits & (Bit.ANY_WORD | Bit.WORD_COMMON))

    def _before(self, start: int) -> str:
        """The word before a name; of a title cut short (`Prof.`) the title, not its full stop."""
        if start > 1 and self.words[start - 1] == "." and is_title(self.words[start - 2]):
            return self.words[start - 2]
        return self.words[start - 1] if start else "."

    def _is_no_date(self, entity: Entity, bits: int) -> bool:
        """`Jan` is a frequent name too: it is one where no number stands beside it."""
        beside = [*self.words[max(0, entity.start - 1) : entity.start], *self.words[entity.end : entity.end + 1]]
        sure = entity.score > 0.8 or entity.score == CALLED or fold(self._before(entity.start)) in LEADING
        return bits & Bit.GIVEN == 3 and sure and not any(word[0].isdigit() for word in beside)
