"""Adds a tag where the scan found nothing: a column or a text that a person knows to hold personal data.

The tag stands on the person's word alone, as long as the field is there; where a later scan finds it too, it has the
counts of that. It is undone like every decision.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from ..errors import ReviewError
from ..inventory.reviewed import CURRENT, WORD
from ..inventory.schema import assets, fields, reviews, tags
from ..ledger import Ledger, Page
from .deciding import Verdict, write_review

if TYPE_CHECKING:
    from ..keys import Keys


@dataclass(frozen=True)
class Addition:
    """A tag to be added; both names are public ones."""

    asset: str
    field: str
    """Empty for the text of a document."""
    verdict: Verdict = dataclasses.field(repr=False)

    @property
    def place(self) -> str:
        """As commands name it."""
        return f"{self.asset}#{self.field}" if self.field else self.asset


def add(ledger: Ledger, additions: Iterable[Addition], keys: Callable[[], Keys]) -> int:
    """Write them down, all or none; returns how many. `keys` seals the name of a text in which nothing was found yet.

    Raises `ReviewError` for a place that is not known, and for a tag that is there already.
    """
    count = 0
    with ledger.transaction() as page:
        for one in additions:
            _add(page, one, keys)
            count += 1
    return count


def _add(page: Page, one: Addition, keys: Callable[[], Keys]) -> None:
    field_id = _field(page.connection, one, keys)
    kind = one.verdict.new_type
    if why := _known(page.connection, field_id, kind):
        raise ReviewError(
            f"{one.place} has the tag {kind} {why}. Nothing was changed.", code="review-there", hint=_HINT
        )
    row = page.connection.execute(
        sa.select(tags.c.id).where(tags.c.field_id == field_id, tags.c.entity_type == kind)
    ).scalar()
    note = write_review(page, field_id, kind, one.verdict)
    if row is None:
        moment = datetime.fromisoformat(note.at)
        # found by no scan: gone as soon as it is seen, and upheld by the decision alone
        page.connection.execute(
            tags.insert().values(
                field_id=field_id,
                entity_type=kind,
                subtype="",
                categories=list(one.verdict.new_categories),
                confidence=1.0,
                matched=0,
                sampled=0,
                evidence=[["person", WORD, 1.0]],
                versions="",
                first_seen=moment,
                last_seen=moment,
                gone_at=moment,
            )
        )


_HINT = "`vigie review confirm`, `re-tag` and `undo` decide on a tag that is there."


def _known(connection: Connection, field_id: int, entity_type: str) -> str:
    """Why a tag cannot be added: it is found, or somebody has decided on it; empty where it can."""
    of = (reviews.c.field_id == field_id, reviews.c.state.in_(CURRENT))
    same = sa.or_(reviews.c.entity_type == entity_type, reviews.c.new_type == entity_type)
    if made := connection.execute(sa.select(reviews).where(*of, same).limit(1)).one_or_none():
        return f"already: {made.author} {made.decision} it on {made.at:%Y-%m-%d}"
    found = (tags.c.field_id == field_id, tags.c.entity_type == entity_type, tags.c.gone_at.is_(None))
    return "already: the scan found it" if connection.execute(sa.select(tags.c.id).where(*found)).first() else ""


def _field(connection: Connection, one: Addition, keys: Callable[[], Keys]) -> int:
    """The key of the field; the text of a document in which nothing was found gets one now."""
    there = sa.select(assets).where(assets.c.public_id == one.asset, assets.c.gone_at.is_(None))
    asset = connection.execute(there).one_or_none()
    if asset is None:
        raise _unknown(connection, one)
    of = (fields.c.asset_id == asset.id, fields.c.public_name == one.field)
    found = connection.execute(sa.select(fields.c.id).where(*of).order_by(fields.c.gone_at.is_not(None))).scalar()
    if found is not None:
        connection.execute(fields.update().where(fields.c.id == found).values(gone_at=None))
        return int(found)
    if one.field or asset.kind != "document":
        raise _unknown_field(connection, one, asset)
    made = connection.execute(
        fields.insert().values(
            asset_id=asset.id,
            public_name="",
            identity=keys().digest([""]),
            sealed=keys().seal([""]),
            ordinal=0,
            type="",
            first_seen=asset.first_seen,
        )
    )
    assert made.inserted_primary_key is not None
    return int(made.inserted_primary_key[0])


def _unknown(connection: Connection, one: Addition) -> ReviewError:
    from ..problems import suggestion

    known = connection.execute(sa.select(assets.c.public_id).where(assets.c.gone_at.is_(None))).scalars()
    hint = suggestion(one.asset, set(known)) or "`vigie coverage` lists the assets."
    return ReviewError(f"There is no asset {one.asset}.", code="review-none", hint=hint)


def _unknown_field(connection: Connection, one: Addition, asset: Any) -> ReviewError:
    from ..problems import suggestion

    of = (fields.c.asset_id == asset.id, fields.c.gone_at.is_(None), fields.c.public_name != "")
    known = set(connection.execute(sa.select(fields.c.public_name).where(*of)).scalars())
    if not one.field:
        message = f"{one.asset} is a table: name one of its columns, as {one.asset}#COLUMN."
        return ReviewError(message, code="review-none", hint=f"There are {', '.join(sorted(known)[:12])}.")
    hint = suggestion(one.field, known) or "`vigie review export --untagged` lists the fields without a tag."
    return ReviewError(f"{one.asset} has no field {one.field!r}.", code="review-none", hint=hint)
