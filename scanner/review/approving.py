"""Approval of the record's entries by two persons, bound to the content that they saw.

Each activity is signed under a user id. One signature proposes its entry, a second one, of another person, approves it;
when the declaration changes what it says of the activity, the signatures are of older content and the entry is open.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Literal

import sqlalchemy as sa

from ..entries import Signature
from ..errors import ReviewError
from ..inventory.reviewed import read_signatures
from ..inventory.schema import approvals
from ..ledger import Ledger
from ..ledger.canonical import digest

if TYPE_CHECKING:
    from ..declaration import Activity, Declaration

NEEDED = 2
"""Different persons who must have signed the same content."""
State = Literal["open", "proposed", "approved", "outdated"]


@dataclass(frozen=True)
class Approval:
    """How far the entry of one activity is approved."""

    activity: str
    state: State
    """`proposed`: one person signed; `outdated`: what was signed has changed since."""
    by: tuple[str, ...] = ()
    """User ids, in the order in which they signed."""
    on: date | None = None
    """Day of the last signature."""
    next_review: date | None = None

    def due(self, as_of: date) -> bool:
        """Whether it must be looked at again."""
        return self.next_review is not None and self.next_review <= as_of


def content_digest(declaration: Declaration, activity: Activity) -> str:
    """SHA-256 over all that the declaration says of an activity, with what its entry takes from elsewhere in it."""
    body = activity.model_dump(mode="json", exclude={"approved", "next_review"})
    named = set(_texts(body))
    parts = {
        name: [one.model_dump(mode="json") for one in value if getattr(one, "id", None) in named]
        for name in type(declaration).model_fields
        if name != "activities" and isinstance(value := getattr(declaration, name), Sequence)
    }
    dpo = declaration.dpo.model_dump(mode="json") if declaration.dpo else None
    kept = declaration.retention_of(activity).model_dump(mode="json")
    measures = [] if activity.measures else [one.model_dump(mode="json") for one in declaration.measures]
    transfers = [one.model_dump(mode="json") for one in declaration.transfers]
    return digest("record entry 1", [body, parts, dpo, kept, measures, transfers])


def approval_of(declaration: Declaration, activity: Activity, signatures: Iterable[Signature]) -> Approval:
    """How far the entry of an activity is approved as it reads now."""
    of = [one for one in signatures if one.activity == activity.id]
    wanted = content_digest(declaration, activity)
    valid = [one for one in of if one.digest == wanted]
    if not valid:
        return Approval(activity.id, "outdated" if of else "open")
    people = tuple(dict.fromkeys(one.by for one in valid))
    planned = [one.next_review for one in valid if one.next_review]
    return Approval(
        activity=activity.id,
        state="approved" if len(people) >= NEEDED else "proposed",
        by=people,
        on=max(one.at for one in valid).date(),
        next_review=planned[-1] if planned else None,
    )


def approvals_of(declaration: Declaration, signatures: Iterable[Signature]) -> dict[str, Approval]:
    """The approval of every activity, by its id."""
    known = list(signatures)
    return {activity.id: approval_of(declaration, activity, known) for activity in declaration.activities}


def sign(
    ledger: Ledger, declaration: Declaration, activities: Sequence[str], author: str, next_review: date | None = None
) -> list[Approval]:
    """Sign the entries of activities as they read now; all or none.

    Raises `ReviewError` for an activity that is not declared, and where that person has signed the same content.
    """
    chosen = [_activity(declaration, one) for one in dict.fromkeys(activities)]
    with ledger.transaction() as page:
        known = read_signatures(page.connection)
        for activity in chosen:
            content = content_digest(declaration, activity)
            if any((one.activity, one.digest, one.by) == (activity.id, content, author) for one in known):
                raise _twice(activity.id, author, known, content)
            planned = next_review.isoformat() if next_review else ""
            told = {"activity": activity.id, "digest": content, "next_review": planned}
            note = page.append("record-approval", told, by=author)
            row = {**told, "author": author, "at": datetime.fromisoformat(note.at), "seq": note.seq}
            page.connection.execute(approvals.insert().values(**row))
        known = read_signatures(page.connection)
    return [approval_of(declaration, activity, known) for activity in chosen]


def withdraw(ledger: Ledger, declaration: Declaration, activities: Sequence[str], author: str) -> int:
    """Take one's own signatures back; returns how many there were. Raises `ReviewError` where there are none."""
    chosen = [_activity(declaration, one).id for one in dict.fromkeys(activities)]
    own = (approvals.c.author == author, approvals.c.state == "standing", approvals.c.activity.in_(chosen))
    with ledger.transaction() as page:
        rows = page.connection.execute(sa.select(approvals).where(*own).order_by(approvals.c.id)).all()
        if not rows:
            raise ReviewError(f"{author} has signed none of these.", code="approval-none")
        for row in rows:
            page.append("record-approval-withdrawn", {"approval": row.id, "activity": row.activity}, by=author)
        page.connection.execute(approvals.update().where(*own).values(state="withdrawn"))
    return len(rows)


def _activity(declaration: Declaration, name: str) -> Activity:
    from ..problems import suggestion

    known = {activity.id: activity for activity in declaration.activities}
    if name not in known:
        raise ReviewError(
            f"The declaration has no activity {name!r}.", code="approval-unknown", hint=suggestion(name, known)
        )
    return known[name]


def _twice(activity: str, author: str, known: Iterable[Signature], content: str) -> ReviewError:
    people = {one.by for one in known if (one.activity, one.digest) == (activity, content)}
    need = "" if len(people) >= NEEDED else " A second person must approve it: nobody approves alone."
    return ReviewError(f"{author} has signed {activity!r} as it reads now.{need}", code="approval-twice")


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, Sequence):
        for one in value:
            yield from _texts(one)
