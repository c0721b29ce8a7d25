"""Looks at what stores give, asset by asset, and keeps what was found in each and what could not be looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from connectors import Asset, ConnectorError, Omission
from connectors.locator import MEMBER

from ..declaration import Declaration
from ..inventory import Inventory
from .answer import NotSearched
from .keys.following import Follower
from .knowing.knowledge import Knowledge
from .roles.roles import Roles, roles_of
from .streams import Found, Item, some_of
from .threads import HEADERS, ids_in
from .weighing.collecting import Collected, FoundRow

EMPTY_BY_NATURE = frozenset({"empty", "special", "symlink"})
"""Codes of omissions that hide nothing."""
_MEMBERS = 20
"""Members of one asset that are told one by one; of more, the asset as a whole is told."""
_TOGETHER = 200
"""Rows that are looked at together, so that their keys are looked up in one query."""

FollowerOf = Callable[[str], Follower | None]
"""Along the keys of a source, by its name."""


@dataclass
class Findings:
    """What a search found, and what it missed, by the public id of each asset."""

    inventory: Inventory
    declaration: Declaration | None
    known: Knowledge
    follower_of: FollowerOf = field(repr=False)
    begins: dict[str, str] = field(default_factory=dict)
    """By source: what the names of its tables begin with."""
    held: dict[str, Collected] = field(default_factory=dict, repr=False)
    missed: dict[str, dict[str, NotSearched]] = field(default_factory=dict)
    """By asset, and by what inside it."""

    def of(self, asset: Asset) -> Collected:
        """What was found in an asset."""
        public_id = self.inventory.naming.asset(asset.source, asset.segments)
        if public_id not in self.held:

            def roles() -> Roles:
                return roles_of(asset, self.inventory.true_fields(public_id), self.begins.get(asset.source, ""))

            parents = partial(self._parents_say, asset)
            self.held[public_id] = Collected(asset, public_id, roles, self.inventory, self.declaration, parents)
        return self.held[public_id]

    def afresh(self, asset: Asset) -> Collected:
        """Nothing yet in an asset that is read once more: it is judged anew, with all that is known by now."""
        public_id = self.of(asset).public_id
        del self.held[public_id]
        self.missed.pop(public_id, None)
        return self.of(asset)

    def look(self, held: Collected, stream: Iterator[Item], follower: Follower | None = None) -> list[FoundRow]:
        """The rows about the person in a stream of rows and texts; failure is told, and ends nothing else."""
        found: list[FoundRow] = []
        missed = False
        items = iter(stream)
        most = _TOGETHER if follower else 1
        while True:
            some, failed = some_of(items, most)
            if follower:
                follower.expect(
                    held, [item[2] for item in some if not isinstance(item, Omission) and item[2] is not None]
                )
            for item in some:
                held.inside.add(item.locator.members if isinstance(item, Omission) else item[0].members)
                if not isinstance(item, Omission):
                    found += self._looked_at(held, item, follower)
                elif item.code not in EMPTY_BY_NATURE:
                    missed = True
                    self.miss(held.public_id, item)
            if failed:
                self.miss(held.public_id, failed)
                return found
            if len(some) < most:
                held.looked = held.looked or not missed
                return found

    def miss(self, asset: str, why: Omission | ConnectorError) -> None:
        """Tell what was not looked at; where nothing is, there was nothing to look at."""
        if isinstance(why, Omission) and why.code == "empty":
            return
        reason, members = (why.reason, why.locator.members) if isinstance(why, Omission) else (why.message, ())
        members = members if len(self.missed.get(asset, {})) < _MEMBERS else ()
        member = self.inventory.naming.locator(MEMBER.join(members)) if members else ""
        self.missed.setdefault(asset, {}).setdefault(member, NotSearched(asset, reason, why.code, member))

    def _looked_at(self, held: Collected, item: Found, follower: Follower | None) -> list[FoundRow]:
        locator, text, row = item
        if row is None:
            if locator.place.startswith(HEADERS):
                held.mails[locator.members] = held.mails.get(locator.members, frozenset()) | ids_in(text)
            held.text(locator, text, self.known.matcher, self.known.judge)
            return []
        about = held.row(locator, row, self.known.matcher, self.known.judge, follower)
        return [about] if about else []

    def _parents_say(self, asset: Asset, row: Mapping[str, Any]) -> dict[str, Any]:
        """What the rows say to which the keys of a row lead, where covers look at them."""
        follower = self.follower_of(asset.source)
        return follower.parents_say(self.of(asset), row) if follower else {}
