"""What becomes of one place, while a plan is made."""

from __future__ import annotations

from dataclasses import dataclass, field

from connectors import Change, Step

from ..said import Said
from .deciding import Verdict
from .places import Place
from .plan import FileStep, Way
from .ways import Going


@dataclass
class Fate:
    """One place on its way through a plan."""

    place: Place
    verdict: Verdict
    going: Going | None = None
    """What is asked of the database."""
    problem: Said = field(default_factory=dict)
    """Why Vigie cannot do it."""
    note: Said = field(default_factory=dict)
    """Why it goes otherwise than the decision lets expect."""
    aside: Said = field(default_factory=dict)
    """What else is to be told of how it goes."""
    left: Said = field(default_factory=dict)
    """What an emptied row says still."""
    mark: bool = False
    file: FileStep | None = None
    step: Step | None = None
    """What the database is able to do."""
    pointing: bool = False
    """A row of another, that is changed only because it points to one of the person that goes."""
    unneeded: Said = field(default_factory=dict)
    """Why nothing is to be done here."""

    @property
    def way(self) -> Way:
        """What is done, if anything."""
        if self.file:
            return self.file.way
        if self.step is None:
            return ""
        if self.step.action == "delete":
            return "delete row"
        return "change fields" if self.mark or self.verdict.decision == "rectify" else "empty fields"

    def change(self) -> Change:
        """What its database is asked for."""
        assert self.going is not None and self.place.key is not None
        place = self.place
        row = place.key.pairs if place.key else {}
        return Change(place.id, place.asset.segments, self.going.action, row, self.going.values)
