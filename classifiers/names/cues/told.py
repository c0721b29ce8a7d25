"""Finds names by what a text says of those whom it lists: who is there, who lives where, who holds which post.

`In attendance: Doreen (chair), Malc`, `VERSTRAELEN Gommaar, landbouwer, wonende te …`, `Scheidsrechter: Bex`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..entry import Bit
from ..folding import fold
from ..model.decode import CALLED, Entity
from ..model.features import shape
from ..things.bearers import is_business
from ..titles import is_initials, is_title
from ..words import LEADING_PARTICLES, POSTS, ROLES, word_set
from .called import NO_BEARERS, Called
from .ends import NAME_SHAPES
from .salutes import saluted

_OFFICIALS = word_set(
    "scheidsrechter arbitre schiedsrichter referee umpire linesman rapporteur notulist officer master stuurman"
)
_ASKED = word_set(
    """
    requester requestor assignee caller claimant leaver interviewer interviewee approver author reviewer companion
    witness chair chairperson presenter trainer trainee supervisor mentor buddy applicant candidate contact attn agent
    taker keeper signatory insured policyholder driver
    """
)
"""English labels of forms that ask for somebody."""
_POSTED = ROLES | POSTS | _OFFICIALS
_AFTER_POSTED = frozenset({",", ";", ".", "(", "\n", "\n\n", "\t", "|", "/"})
_ATTENDANCE = word_set(
    """
    present presents presente presentes excuse excuses excusee excusees absent absents absente absentes invite invites
    aanwezig aanwezigen afwezig afwezigen verontschuldigd verontschuldigden deelnemers genodigden
    anwesend anwesende entschuldigt abwesend teilnehmer teilnehmende
    attendance apologies attendees participants
    """
)
"""Words that head a list of who came to a meeting, or did not."""
_HEAD, _LONGEST, _ASIDE = 6, 5, 8
"""Tokens that a head reaches back, words of a name, and tokens of a note in brackets behind it."""
_PARTED = frozenset({",", ";", "et", "en", "und", "and", "&", "/", "•", "|"})
_ENDED = frozenset({"\n", "\n\n", ".", ":"})
_LIVING = word_set(
    """né née geboren wonende wonend samenwonende samenwonend domicilié domiciliée domiciliés demeurant wohnhaft
    gedomicilieerd residing"""
)
"""Words behind the name of a natural person in a deed, with a trade between them at most."""
_REACH = 9
_BEFORE_PARTY = frozenset({",", ":", ";", "(", ".", "-", "–", "\n", "\n\n", "et", "en", "und", "and", "à", "van", "de"})


class Told(Called):
    """What lists and deeds tell."""

    def _told(self, found: Sequence[Entity]) -> Iterator[Entity]:
        """Names that nothing beside them gave away, but the place that they have."""
        taken = {at for entity in found for at in range(entity.start, entity.end)}
        for entity in saluted(self.words, self.breaks, self.chances, self.lexicon):
            if entity.start not in taken:
                yield entity
        for colon in self.places.get(":", ()):
            label = fold(self.words[colon - 1] if colon else "\n")
            if label in _POSTED:
                yield from self._posted(colon + 1, taken)
            if label in _ASKED or label in _POSTED:
                yield from self._asked_for(colon + 1, taken)
            elif self._is_attendance(colon):
                yield from self._attending(colon + 1, taken)
        if not _LIVING.isdisjoint(self._distinct):
            for at, word in enumerate(self.words):
                if word in _LIVING:
                    yield from self._living(at, taken)

    def _posted(self, at: int, taken: set[int]) -> Iterator[Entity]:
        """A lone name behind a post and a colon: `Scheidsrechter: Bex.`, `Chauffeur : Hubin`."""
        ended = self.words[at + 1] if at + 1 < len(self.words) else "\n"
        free = at < len(self.words) and at not in taken and at not in self.barred
        if free and ended in _AFTER_POSTED and len(self.words[at]) > 2 and self._may_be_posted(at):
            yield Entity(at, at + 1, "PER", CALLED)

    def _asked_for(self, at: int, taken: set[int]) -> Iterator[Entity]:
        """A whole name behind a label that asks for somebody: `Requester: Folake Adeyinka, Ghent`."""
        end = at
        while end < len(self.words) and end - at < _LONGEST and self._is_of_name(end):
            end += 1
        names = [word for word in self.words[at:end] if fold(word) not in LEADING_PARTICLES]
        closed = end >= len(self.words) or self.words[end] in _AFTER_POSTED
        free = taken.isdisjoint(range(at, end)) and not self.barred.intersection(range(at, end))
        if len(names) > 1 and closed and free and all(map(self._may_be_asked_for, names)):
            yield Entity(at, end, "PER", CALLED)

    def _may_be_asked_for(self, word: str) -> bool:
        bits = self.lexicon.folded_bits(fold(word))
        named = max(self._grades(word)) > 0 or is_initials(word) or (not bits and word[1:].islower() and len(word) > 2)
        return named and not bits & (Bit.WORD_COMMON | Bit.COUNTRY | Bit.PLACE_BIG) and not is_business(fold(word))

    def _may_be_posted(self, at: int) -> bool:
        word = self.words[at]
        bits = self.lexicon.folded_bits(fold(word))
        unfit = bits & (Bit.ANY_WORD | Bit.WORD_COMMON | Bit.COUNTRY | Bit.PLACE_BIG) or fold(word) in NO_BEARERS
        return shape(word) in NAME_SHAPES and not word.isupper() and not unfit and not is_title(word)

    def _is_attendance(self, colon: int) -> bool:
        for at in range(colon - 1, max(-1, colon - _HEAD), -1):
            if self.words[at] in _ENDED:
                return False
            if fold(self.words[at]) in _ATTENDANCE:
                return True
        return False

    def _attending(self, at: int, taken: set[int]) -> Iterator[Entity]:
        """The names of a list of which half are known."""
        items = list(self._items(at))
        known = [not taken.isdisjoint(range(*item)) or self._grades(self.words[item[0]])[0] >= 2 for item in items]
        if len(items) < 2 or 2 * sum(known) < len(items):
            return
        for start, end in items:
            if all(map(self._may_attend, range(start, end))):
                yield Entity(start, end, "PER", CALLED)

    def _items(self, at: int) -> Iterator[tuple[int, int]]:
        """Where the items of a list begin and end that are words with a capital, without titles and notes."""
        while at < len(self.words) and self.words[at] not in _ENDED:
            while at < len(self.words) and (is_title(self.words[at]) or self.words[at] in _PARTED):
                at += 2 if self.words[at + 1 : at + 2] == ["."] and is_title(self.words[at]) else 1
            start = at
            while at < len(self.words) and at - start < _LONGEST and self._is_of_name(at):
                at += 1
            end = at
            if self.words[at : at + 1] == ["("]:
                while at < len(self.words) and at - end < _ASIDE and self.words[at] != ")":
                    at += 1
                at += 1
            closed = at >= len(self.words) or self.words[at] in _PARTED or self.words[at] in _ENDED
            if end > start and closed:
                yield start, end
            while at < len(self.words) and self.words[at] not in _PARTED and self.words[at] not in _ENDED:
                at += 1

    def _is_of_name(self, at: int) -> bool:
        word = self.words[at]
        return shape(word) in NAME_SHAPES or is_initials(word) or fold(word) in LEADING_PARTICLES

    def _may_attend(self, at: int) -> bool:
        word = self.words[at]
        if is_initials(word) or fold(word) in LEADING_PARTICLES:
            return True
        bits = self.lexicon.folded_bits(fold(word))
        named = max(self._grades(word))
        if word.isupper() and not named:
            return False  # `KPMG`
        unfit = bits & (Bit.WORD_COMMON | Bit.COUNTRY) or fold(word) in NO_BEARERS or len(word) < 3
        return not unfit and bool(named or (not bits and not self.lexicon.brands.has(fold(word))))

    def _living(self, at: int, taken: set[int]) -> Iterator[Entity]:
        """Whose place of birth or residence follows, as deeds say it: `VERSTRAELEN Gommaar, landbouwer, wonende te`."""
        comma = at - 1
        while comma > 0 and at - comma < _REACH and self.words[comma] not in _ENDED:
            if self.words[comma] == "," and self._is_of_name(comma - 1):
                break
            comma -= 1
        if comma < 1 or self.words[comma] != "," or not self._is_of_name(comma - 1):
            return
        start = comma
        while start > 0 and comma - start < _LONGEST and self._is_of_name(start - 1):
            start -= 1
        before = self.words[start - 1] if start else "\n"
        parts = [word for word in self.words[start:comma] if not is_initials(word)]
        told = any(word.isupper() and len(word) > 3 for word in parts) or any(self._grades(w)[0] >= 2 for w in parts)
        led = before in _BEFORE_PARTY or is_title(before)
        fits = all(self._may_attend(at) or len(self.words[at]) > 3 for at in range(start, comma))
        if comma - start > 1 and told and led and fits and taken.isdisjoint(range(start, comma)):
            yield Entity(start, comma, "PER", CALLED)
