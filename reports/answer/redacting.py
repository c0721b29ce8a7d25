"""Hides in a text what is about other persons (GDPR Art. 15(4)) or opens something, and notes it for the DPO to review.

EDPB Guidelines 01/2022, section 6.2: what concerns others is made illegible rather than the whole refused.
"""

from __future__ import annotations

import dataclasses
import hashlib
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from classifiers.masking import mask
from scanner.subject import Identity
from scanner.subject.identity.births import told_in
from scanner.subject.reading.identifiers import SECRETS, Identifiers
from scanner.subject.reading.matching import NUMBERS

if TYPE_CHECKING:
    from classifiers.base import Finding

_CELLS = " | "
"""Between the cells of a row of a table in a document, as its reader gives them."""
_BORN = re.compile(r"[\s,;:(\[*°-]{1,4}(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)(?!\d)")
"""A day right behind a name: in minutes and lists the day of birth."""


@dataclass(frozen=True)
class Redaction:
    """One stretch of a text that is hidden, or that the DPO has decided to keep."""

    id: str
    """The same for the same place of the same text, so that a review can be applied again."""
    entity_type: str
    asset: str
    locator: str = field(repr=False)
    shown: str = field(repr=False)
    """The value, masked."""
    text: str = field(repr=False)
    kept: bool = False
    secret: bool = False
    """A password or a key, not about others: it is held and not copied, and no review gives it out."""


class OthersRedactor:
    """Tells the subject's own data from others'; keeps a list of what it has hidden."""

    def __init__(
        self,
        identity: Identity,
        own: Iterable[str],
        public: Iterable[str],
        marks: tuple[str, str],
        reviewed: Mapping[str, bool],
        names: Iterable[str] = (),
    ) -> None:
        """`own` are further values of the subject, `names` further ones that he or she bears, `public` those of the
        organisation; `reviewed` id → keep.

        `marks` stand in the place of what is about others, and of what is held and not copied.
        """
        self._identifiers = Identifiers(identity, own, public, names)
        self._mark, self.held = marks
        self._reviewed = reviewed
        self.redactions: list[Redaction] = []

    def redacted(
        self, text: str, asset: str, locator: str, *, secrets_alone: bool = False, of_a_document: bool = False
    ) -> str:
        """The text without what opens something, and without what is about others."""
        out, end = [], 0
        hidden = self._identifiers.not_to_be_copied(text, secrets_alone=secrets_alone, of_a_document=of_a_document)
        for found in hidden if secrets_alone else self._with_lines_of_others(text, list(hidden)):
            one = self._noted(text[found.start : found.end], found.entity_type, asset, locator, found.start)
            if not one.kept:
                out += [text[end : found.start], self.held if one.secret else self._mark]
                end = found.end
        return "".join(out) + text[end:]

    def _with_lines_of_others(self, text: str, every: Sequence[Finding]) -> Iterator[Finding]:
        """What is hidden; of minutes and lists the whole line that tells by name and birth date of somebody else alone:
        without the name, the diagnosis beside it would be left, and the day by which it is known whose it is."""
        end, starts = 0, [one.start for one in every]  # in order, and none overlaps another
        for found in every:
            start, stop = text.rfind("\n", 0, found.start) + 1, (text.find("\n", found.end) + 1 or len(text) + 1) - 1
            inside = every[bisect_left(starts, start) : bisect_left(starts, stop)]
            if stop > start and self._is_about_another(text[start:stop], inside, start) and found.start >= end:
                end = stop
                yield dataclasses.replace(found, start=start, end=stop)
            elif found.start >= end:
                yield found

    def _is_about_another(self, line: str, found: Sequence[Finding], start: int) -> bool:
        """Whether a line says by name and birth date, or number, who somebody else is, or is the row of a table about
        somebody else, and says nothing of the person."""
        persons = [one for one in found if one.entity_type == "PERSON"]
        told = (
            (bool(persons) and _CELLS in line)
            or any(_BORN.match(line, one.end - start) for one in persons)
            or (bool(persons) and any(one.entity_type in (*NUMBERS, "DATE_OF_BIRTH") for one in found))
        )
        return told and not self._identifiers.are_in(line)

    def knows(self, value: str, entity_type: str) -> bool:
        """Whether a value is the subject's own, or nobody's secret."""
        return self._identifiers.is_known(value, entity_type)

    def is_a_home(self, text: str) -> bool:
        """Whether a text is an address and names nobody: in a row about the person, where he or she lives."""
        kinds = {found.entity_type for found in self._identifiers.others(text)}
        return bool(kinds) and kinds <= {"POSTAL_ADDRESS", "STREET_ADDRESS"}

    def tells_of_another(self, text: str) -> bool:
        """Whether a text says by birth date or national number who somebody else is; a twin was born on her day."""
        others = {found.entity_type for found in self._identifiers.others(text)}
        return bool(others & {*NUMBERS, "DATE_OF_BIRTH"}) or ("PERSON" in others and bool(told_in(text)))

    def whole(self, value: str, entity_type: str, asset: str, locator: str) -> str:
        """What stands in the place of a value that tells who somebody else is; the value, where a review keeps it."""
        return value if self._noted(value, entity_type, asset, locator, 0).kept else self._mark

    def withheld(self, text: str, asset: str, locator: str) -> str:
        """What stands in the place of a value that opens something."""
        self._noted(text, "CREDENTIAL", asset, locator, 0)
        return self.held

    def hidden(self, since: int = 0) -> list[Redaction]:
        """Those that are hidden, from the place `since` of the list."""
        return [one for one in self.redactions[since:] if not one.kept]

    def _noted(self, value: str, entity_type: str, asset: str, locator: str, start: int) -> Redaction:
        place = f"{asset}\0{locator}\0{start}\0{entity_type}".encode("utf-8", "surrogatepass")
        key = hashlib.sha256(place).hexdigest()[:12]
        secret = entity_type in SECRETS
        kept = not secret and self._reviewed.get(key, False)
        one = Redaction(key, entity_type, asset, locator, mask(value, entity_type), value, kept, secret)
        self.redactions.append(one)
        return one
