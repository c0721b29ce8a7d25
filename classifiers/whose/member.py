"""What is counted of one document, or of one member of a container, until it is judged."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from ..base import Tag
from .people import People


@dataclass
class Member:
    """What has been seen of one member; the asset itself has no members."""

    counts: Counter[str] = field(default_factory=Counter)
    distinct: dict[str, set[int]] = field(default_factory=dict)
    checked: set[str] = field(default_factory=set)
    subtypes: dict[str, str] = field(default_factory=dict)
    near: Counter[str] = field(default_factory=Counter)
    """Findings that stand near a person."""
    authors: int = 0
    """Persons whom the file's own properties name as its authors."""
    homes: int = 0
    """Persons with an address right behind the name: to whom a letter or a bill goes."""
    senders: set[str] = field(default_factory=set)
    """Words of the addresses seen: `lut` and `rombouts` of `lut.rombouts@…`."""
    public: Counter[str] = field(default_factory=Counter)
    """Contacts of the organisation itself."""
    cues: Counter[str] = field(default_factory=Counter)
    """Words near a person that say something of a type."""
    occupations: int = 0
    """Words for what people work as; they count in a CV."""
    labels: Counter[str] = field(default_factory=Counter)
    terms: Counter[str] = field(default_factory=Counter)
    title: Counter[str] = field(default_factory=Counter)
    """Terms of the first lines."""
    shapes: Counter[str] = field(default_factory=Counter)
    """Lines by what they look like: see `layout`."""
    languages: Counter[str] = field(default_factory=Counter)
    characters: int = 0
    passages: int = 0
    latest: int = 0
    """Latest year of a day that it names."""
    people: People = field(default_factory=People)
    """Who is named."""


@dataclass(frozen=True)
class MemberVerdict:
    """What one member holds."""

    tags: tuple[Tag, ...]
    kind: str
    people: People
    """Who is named, where anything is about somebody."""
    languages: Mapping[str, int]
    latest: int = 0
    """Latest year of the days that it names; 0 if it names none."""

    @property
    def persons(self) -> int:
        """Distinct persons, estimated; a log knows them by their user names alone."""
        return self.people.count(users=True)

    def with_more(self, other: MemberVerdict) -> MemberVerdict:
        """Two stretches of one member that the stream gave apart."""
        known = {tag.entity_type for tag in self.tags}
        people = People()
        people.add(self.people)
        people.add(other.people)
        return MemberVerdict(
            tags=(*self.tags, *(tag for tag in other.tags if tag.entity_type not in known)),
            kind=self.kind or other.kind,
            people=people,
            languages=dict(Counter(self.languages) + Counter(other.languages)),
            latest=max(self.latest, other.latest),
        )
