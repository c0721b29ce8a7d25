"""Lets a row go to which rows of others point: what points to it is emptied there first, where the law lets it.

A `manager_id`, an `approved_by` says of somebody else's row who played a part in it: that is the person's data, as a
name there would be. So each such row is a place of the plan like any other, with its own decision. Where the column
must hold a value, or the row stays as it is, the person's row cannot go: it is emptied and stays.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence

from connectors import Asset, ForeignKey, Pointer

from ..declaration import Declaration
from ..inventory import Inventory
from ..said import NOTHING, Said, joined, said
from ..subject import Match, RowKey
from ..subject.roles.roles import NAMES
from ..subject.roles.serving import is_client, is_employer, is_staff, names_a_client
from .deciding import Deciding, Verdict
from .fate import Fate
from .places import Place
from .settings import Settings
from .ways import Going
from .wording import part_played

_MOST = 1_000
"""Rows that are let go of one; more are for a person to look at."""


class Releasing:
    """The rows of others that point to rows of one plan."""

    def __init__(
        self, inventory: Inventory, declaration: Declaration | None, settings: Settings, deciding: Deciding
    ) -> None:
        self._inventory = inventory
        self._declaration = declaration
        self._settings = settings
        self._deciding = deciding
        self._stuck: set[tuple[tuple[str, ...], str]] = set()
        """Columns that the database does not let be emptied, by the path of their table."""

    def released(
        self, fate: Fate, pointers: Sequence[Pointer], fates: Sequence[Fate]
    ) -> tuple[list[Fate] | None, Said]:
        """The places that are new in the plan, since its row is let go there; or None, with the reason if there is one.

        Rows that change by the plan anyhow are changed in these columns too.
        """
        if not pointers or len(pointers) > _MOST:
            return None, NOTHING
        by_row = {_identity(one): one for one in fates if one.place.first.source == fate.place.first.source}
        for pointer in pointers:
            if problem := self._problem(pointer, by_row.get(_place_of(pointer))):
                return None, problem
        new: list[Fate] = []
        taken = sum(one.place.id.startswith(f"{fate.place.id}.") for one in fates)
        for pointer in pointers:
            known = by_row.get(_place_of(pointer)) or self._fate(fate, pointer, taken + len(new) + 1)
            if known.going is None:
                return None, joined(said("erasure.pointer-stays", asset=known.place.first.asset), known.verdict.why)
            new += [] if _place_of(pointer) in by_row else [known]
            by_row[_place_of(pointer)] = known
            if known.going.action == "update":
                values = {**known.going.values, **dict.fromkeys(pointer.columns)}
                known.going = dataclasses.replace(known.going, values=values)
        return new, NOTHING

    def are_emptied(self, fate: Fate, pointers: Sequence[Pointer], fates: Sequence[Fate]) -> bool:
        """Whether whatever points to a row is the person's and stays emptied: her address is nobody else's then."""
        by_row = {_identity(one): one for one in fates if one.place.first.source == fate.place.first.source}
        found = [by_row.get(_place_of(pointer)) for pointer in pointers]
        return bool(found) and all(
            one and one.going and one.going.action == "update" and not one.going.of_another for one in found
        )

    def kept_with(self, fate: Fate, pointers: Iterable[Pointer], fates: Sequence[Fate]) -> Verdict | None:
        """The decision for a row that holds nothing personal and on which only rows rely that are kept: it is kept with
        them, as long as they are, an order with its invoice. None where anything else relies on it."""
        by_row = {_identity(one): one for one in fates if one.place.first.source == fate.place.first.source}
        relying = [by_row.get(_place_of(pointer)) for pointer in pointers]
        kept = [one for one in relying if one and not one.going and one.verdict.decision in ("keep", "restrict")]
        if not kept or len(kept) < len(relying):
            return None
        first = kept[0].verdict
        days = [one.verdict.until for one in kept]
        until = max((day for day in days if day), default=None) if None not in days else None
        asset = ", ".join(sorted({one.place.first.asset for one in kept}))
        return Verdict("keep", said("erasure.kept-with", asset=asset), first.article, until)

    def gives_up(self, fate: Fate) -> None:
        """Remember that the columns by which a row points cannot be emptied."""
        assert fate.going is not None
        self._stuck |= {(fate.place.asset.segments, name) for name in fate.going.values}

    def _problem(self, pointer: Pointer, known: Fate | None) -> Said:
        """Why the columns of a row are not emptied; nothing where they may be."""
        asset = self._inventory.naming.asset(pointer.asset.source, pointer.asset.segments)
        nullable = {column.name for column in pointer.asset.columns if column.nullable}
        if not set(pointer.columns) <= nullable - set(pointer.asset.key):
            fields = ", ".join(map(self._inventory.naming.field, pointer.columns))
            return said("erasure.pointer-required", asset=asset, fields=fields)
        stuck = any((pointer.asset.segments, name) in self._stuck for name in pointer.columns)
        stays = known is not None and known.going is None
        taken = known is not None and not known.pointing
        of_another = _of_another(pointer) or (not taken and self._serves(pointer))
        emptied = known is not None and known.going is not None and known.going.action == "update"
        if stuck or stays or not (of_another or emptied) or self._settings.way(asset) == "keep":
            return said("erasure.pointer-stays", asset=asset)
        return NOTHING

    def _serves(self, pointer: Pointer) -> bool:
        """Whether the row is somebody else's, whom the person served: an order names its customer and an employee."""
        asset = pointer.asset
        if not is_staff(pointer.target):
            return False
        keys = [key for key in asset.foreign_keys if key.target != pointer.target and not is_employer(key.target)]
        told = [key for key in keys if None not in {pointer.row.get(name) for name in key.columns}]
        return names_a_client(asset) or any(is_client(key.target) or self._tells_names(asset, key) for key in told)

    def _tells_names(self, asset: Asset, key: ForeignKey) -> bool:
        """Whether a key leads to a table of persons other than the staff, as the last scan knows it."""
        known = self._inventory.true_fields(self._inventory.naming.asset(asset.source, key.target))
        return not is_staff(key.target) and any(set(NAMES) & set(types[:1]) for types in known.values())

    def _fate(self, fate: Fate, pointer: Pointer, number: int) -> Fate:
        """A row of another as a place of the plan, with its own decision."""
        place = Place(f"{fate.place.id}.{number}", tuple(self._matches(fate, pointer)))
        verdict = self._deciding.verdict(place)
        going = Going("update", dict.fromkeys(pointer.columns), of_another=True)
        released = verdict.decision == "erase"
        return Fate(place, verdict, going if released else None, aside=said("erasure.of-another"), pointing=True)

    def _matches(self, fate: Fate, pointer: Pointer) -> Iterable[Match]:
        asset, naming = pointer.asset, self._inventory.naming
        public = naming.asset(asset.source, asset.segments)
        key = asset.key or tuple(pointer.row)
        for name in pointer.columns:
            shown = naming.field(name)
            covering = self._declaration.covered_by(public, shown, pointer.row) if self._declaration else None
            yield Match(
                asset.source,
                public,
                shown,
                ",".join(f"{each}={pointer.row[each]}" for each in key),
                "PERSON_ID",
                fate.place.certainty,
                f"{name} → {fate.place.first.asset}",
                "/".join(asset.segments),
                covering.ids if covering else (),
                covering.decisive.role if covering and covering.decisive else "",
                true_asset=asset,
                true_field=name,
                key=RowKey(key, tuple(pointer.row[each] for each in key), bool(asset.key)),
                row=pointer.row,
                of_another=True,
            )


def _of_another(pointer: Pointer) -> bool:
    """Whether the columns name somebody who plays a part in the row, rather than whom it is about."""
    if pointer.asset.segments == pointer.target:
        return True
    tables = (pointer.asset.segments[-1], pointer.target[-1])
    beside = [key.target[-1] for key in pointer.asset.foreign_keys if key.columns != pointer.columns]
    return any(part_played(name, tables, beside) for name in pointer.columns)


def _identity(fate: Fate) -> tuple[object, ...]:
    row = fate.place.key.pairs if fate.place.key else {}
    return fate.place.asset.segments, _plain(row)


def _place_of(pointer: Pointer) -> tuple[object, ...]:
    key = pointer.asset.key or tuple(pointer.row)
    return pointer.asset.segments, _plain({name: pointer.row[name] for name in key})


def _plain(row: Mapping[str, object]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((name, str(value)) for name, value in row.items()))
