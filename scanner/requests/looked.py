"""What a search says of each activity: the person is there, is not there, or nobody has looked wholly."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..declaration import Declaration
    from ..subject import Answer
    from .request import Request


@dataclass(frozen=True)
class Looked:
    """The last search of a request, by activity."""

    found_in: Mapping[str, int]
    """Activity → fields in which the person was found; `""`: fields that no activity covers."""
    not_found: tuple[str, ...] = ()
    """Activities of which every place was looked at, and the person is in none."""
    unread: tuple[str, ...] = ()
    """Activities in which the person was not found, but a place of which was not searched."""
    nowhere: tuple[str, ...] = ()
    """Activities of which no place is a source here: paper, systems that are not connected."""

    @property
    def noted(self) -> dict[str, Any]:
        """What the register keeps: ids of activities and counts; nothing personal."""
        kept = {"not_found": self.not_found, "unread": self.unread, "nowhere": self.nowhere}
        return {"activities": dict(self.found_in), **{name: list(ids) for name, ids in kept.items()}}


def looked(answer: Answer, declaration: Declaration | None) -> Looked:
    """What a search says of the activities of the declaration."""
    found = Counter(name for match in answer.matches for name in match.activities or ("",))
    places = {name for match in answer.matches for name in match.activities}
    if declaration is None:
        return Looked(found)
    searched = {activity.id for asset in answer.searched for activity in declaration.covering(asset)}
    missed = {activity.id for one in answer.not_searched for activity in declaration.may_cover(one.asset)}
    absent = [activity.id for activity in declaration.activities if activity.id not in places]
    return Looked(
        found,
        tuple(name for name in absent if name in searched - missed),
        tuple(name for name in absent if name in missed),
        tuple(name for name in absent if name not in searched | missed),
    )


def last_looked(request: Request) -> Looked:
    """What the last search of a request said, from the register."""
    event = request.last("searched")
    if event is None:
        return Looked({})
    kept = {name: tuple(event.details.get(name, ())) for name in ("not_found", "unread", "nowhere")}
    return Looked(dict(event.details["activities"]), **kept)
