"""Which tables of a source refer to which, by declared keys and by inferred ones, and which of them mean a person.

Inferred keys come from `inferring`. A column called `manager_id` or `approved_by` names somebody else than the
subject of its row, and is not followed; nor is a reference of a table to itself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import cached_property

from classifiers.names.words import word_set
from connectors import Asset, Keyed

from ..reading.matching import NUMBERS
from ..roles import columns
from ..roles.kin import is_family
from ..roles.matters import is_matter
from ..roles.roles import Roles
from ..roles.serving import is_account, is_client, is_employer, is_held, is_staff, joins_to_the_house, names_a_client
from .acting import Acting, is_clerical
from .declared import declared_links
from .handling import Handling
from .inferring import PERSONS, Guesses
from .kinds import Kinds
from .links import Link
from .making import Making
from .things import Things
from .typed import Typed, typed_keys
from .words import stem_of

MADE = word_set(
    """sender afzender expediteur absender author auteur autor owner eigenaar proprietaire signed signataire by door par
    driver reporter requester aanvrager melder demandeur antragsteller"""
)
"""Words of keys to whoever made what the row is: it is that person's, where it is about nobody else."""
_SHORT = 6
"""Columns of a table that joins one thing to another, at most."""
_AT_THE_WHEEL = word_set("driver chauffeur conducteur fahrer")


def _words(link: Link) -> frozenset[str]:
    """The words by which the columns of a link speak of somebody else."""
    return frozenset().union(*(columns.others(column) for column in link.columns))


class Relations:
    """The references between the tables of one source."""

    def __init__(self, assets: Sequence[Asset], connector: Keyed, roles: Callable[[Asset], Roles]) -> None:
        self._assets = [asset for asset in assets if asset.columns]
        self._by_path = {asset.segments: asset for asset in self._assets}
        self._roles = roles = Things(connector, roles)
        self._inferred: dict[tuple[str, ...], list[Link]] = {}
        self._links: dict[tuple[str, ...], list[Link]] = {}
        self._referring: dict[tuple[str, ...], list[Link]] = {}
        self._referred: dict[tuple[str, ...], list[Link]] = {}
        self._mentioning: dict[tuple[str, ...], list[Link]] = {}
        self.typed: list[Typed] = list(typed_keys(self._assets))
        """References that name the table to which they lead."""
        self._declared = list(declared_links(self._assets, roles))
        self._to: dict[tuple[str, ...], list[Link]] = defaultdict(list)
        self._from: dict[tuple[str, ...], list[Link]] = defaultdict(list)
        for link in self._declared:
            self._to[link.target.segments].append(link)
            self._from[link.child.segments].append(link)
        self._guesses = Guesses(self._assets, connector, roles, self._to, self._from, self.typed)
        self.bearers = self._guesses.bearers
        self.of_persons = self._guesses.of_persons
        self.kinds = Kinds(self, connector)
        self.acting = Acting(connector, self.bearers, roles)
        self.handling = Handling(self, roles, self.of_persons, self._from)
        self.making = Making(self, connector, self._guesses.playing)

    @property
    def left_out(self) -> int:
        """Columns that look like keys and were not compared, since there are too many of them."""
        return self._guesses.left_out

    def referring(self, target: Asset) -> list[Link]:
        """Links by which rows of other tables are about a row of this one."""
        if target.segments not in self._referring:
            links = [*self._to[target.segments], *self._hanging(target)]
            about = [link for link in links if not link.own_table and self._about(link, links)]
            self._referring[target.segments] = about
            rest = [link for link in links if not link.own_table and link not in about]
            self._mentioning[target.segments] = [link for link in rest if self._stands_beside(link)]
        return self._referring[target.segments]

    def mentioning(self, target: Asset) -> list[Link]:
        """Links by which rows that are about somebody else name a row of this one: who pays, a parent, a guarantor."""
        self.referring(target)
        return self._mentioning[target.segments]

    def referred(self, child: Asset) -> list[Link]:
        """Links from a row to the row of its person, or of an address."""
        if child.segments not in self._referred:
            links = self.links(child)
            self._referred[child.segments] = [link for link in links if not link.own_table and not link.of_another]
        return self._referred[child.segments]

    def links(self, child: Asset) -> list[Link]:
        """Every link of a table, to itself and to whoever plays a part in its rows too."""
        if child.segments not in self._links:
            named = self._guesses.named_in(child)
            inferred = [link for other in named for link in self._hanging(other) if link.child is child]
            self._links[child.segments] = [*self._from[child.segments], *inferred]
        return self._links[child.segments]

    @cached_property
    def names(self) -> frozenset[str]:
        """What the tables of the source are called."""
        return frozenset(asset.segments[-1] for asset in self._assets)

    @property
    def tables(self) -> Sequence[Asset]:
        """The tables of the source."""
        return self._assets

    def owners(self, child: Asset) -> list[Link]:
        """Links to the persons that the rows of a table are about, those of the staff last: it may have served them."""
        every = self.referred(child)
        found = [link for link in every if link.principal or not link.declared]
        found = found or (every if len(every) == 1 else [])  # the one key to a person, whatever it is called
        about = [link for link in found if self._roles(link.target).about_persons and not self._about_a_client(link)]
        serving = self._serving(child, about)
        left = (one for one in about if one not in serving and not self.acting.acts(one))
        return sorted(left, key=lambda one: is_staff(one.target.segments))

    def authors(self, child: Asset) -> list[Link]:
        """Links to whoever wrote or asked what a table of nobody else holds: `filed_by`."""
        return [link for link in self.links(child) if link.of_another and self._made_by(link)]

    def have_owners_alike(self, one: Asset, other: Asset) -> bool:
        """Whether rows of two tables are each about somebody of one list of persons: a review, and the votes on it."""
        targets = {link.target.segments for link in self.owners(one)}
        return bool(targets & {link.target.segments for link in self.owners(other)})

    def is_part(self, link: Link) -> bool:
        """Whether rows are numbered within the person's own number, as what a file holds is: relatives, of any name."""
        rest = set(link.child.key) - set(link.columns)
        if not rest or not set(link.columns) < set(link.child.key):
            return False
        roles = self._roles(link.child)
        others = (other for other in self.owners(link.child) if not set(other.columns) & set(link.columns))
        persons = {name for other in others for name in other.columns}
        return not any(name in persons or roles.of(name) in (*PERSONS, *NUMBERS) for name in rest)

    def tells(self, asset: Asset, kind: str, column: str, value: str) -> bool:
        """Whether a number or address in a row is that of the person whose row it is, not of many others too."""
        keys = [link.columns[0] for link in self.owners(asset) if len(link.columns) == 1]
        return self.bearers.is_whose(asset, column, kind, value, keys)

    def _about(self, link: Link, links: Sequence[Link]) -> bool:
        """Whether rows that refer so are about the person referred to."""
        if link.of_another and not self._made_by(link) and not self._joins(link, links):
            return False
        if self.of_persons(link.target) and self.acting.acts(link):
            return False
        rivals = [other for other in links if other.child.segments == link.child.segments and other is not link]
        if rivals and not link.principal and any(other.principal for other in rivals):
            return False
        if self.acting.did(link, rivals) or (not link.in_key and any(other.in_key for other in rivals)):
            return False  # of two owners, whose vote it is and who cast it by proxy
        return not self._about_a_client(link) or link.says_who_worked

    def _joins(self, link: Link, links: Sequence[Link]) -> bool:
        """Whether rows say no more than how two persons stand to each other: `ouder_id` and `kind_id`."""
        beside = [other for other in links if other.child.segments == link.child.segments]
        if len(beside) < 2 or self._roles(link.child).identifies:
            return False
        return all(columns.others(name) & columns.RELATED for one in beside for name in one.columns)

    def _stands_beside(self, link: Link) -> bool:
        """Whether a key names one who stands beside the person of the row, rather than one of the staff."""
        words = set().union(*map(columns.tokens, link.columns))
        return bool(words & columns.RELATED) and not words & columns.MAKERS and (link.declared or link.by_value)

    def _made_by(self, link: Link) -> bool:
        """What a person wrote, sent or owns is that person's, where its row is about nobody else."""
        words = set().union(*(columns.others(column) for column in link.columns))
        others = [other for other in self._from[link.child.segments] if other is not link]
        persons = [one for one in others if self._roles(one.target).about_persons and not one.of_another]
        persons = [one for one in persons if not one.of_a_kind]  # an invoice from her to a firm
        serving = not is_staff(link.target.segments)  # then whoever of the staff is named beside served the person
        about_others = any(not (serving and is_staff(one.target.segments)) for one in persons)
        if about_others or any(map(is_clerical, link.columns)):
            return False
        return words <= MADE and not self._roles(link.child).identifies

    def _about_a_client(self, link: Link) -> bool:
        """A rental that an employee handled is the customer's."""
        if not is_staff(link.target.segments):
            return False
        others = [other for other in self._from[link.child.segments] if other.target.segments != link.target.segments]
        if any(is_client(other.target.segments) for other in others):
            return True
        return names_a_client(link.child, link.columns) and not self._is_an_account(link)

    def _is_an_account(self, link: Link) -> bool:
        """Whether a key to a table of users says under which account a client logs in: each row has one of its own."""
        return link.may_be_an_account and self.bearers.has_one(link.child, link.columns[0], link.child.key[0])

    def tells_account(self, link: Link) -> bool:
        """Whether a key of persons leads each to an account of his or her own, and not to that of a clerk."""
        keyed = any(owner.columns == link.child.key for owner in self.owners(link.child))
        persons = self._roles(link.child).about_persons or keyed
        if (
            not persons
            or link.of_another
            or is_family(link.child)
            or not is_account(link.target.segments)
            or not link.may_be_an_account
        ):
            return False
        return self.bearers.has_one(link.child, link.columns[0], link.child.key[0])

    def rivals(self, link: Link) -> list[Link]:
        """Where a row names somebody of the staff, or who serves many: the links to whoever else it may be about."""
        others = [*self.owners(link.child), *self._accounts(link.child)]
        every = [other for other in others if other.target.segments != link.target.segments]
        if not is_staff(link.target.segments):
            return [other for other in every if self._serves(link, other)]
        served = not is_account(link.target.segments)  # then whoever else of the staff is named only served
        return [
            one
            for one in (*every, *self.handling.things_of_others(link.child, link.target))
            if not is_employer(one.target.segments)
            and (
                not (is_staff(one.target.segments) and (served or is_account(one.target.segments)))
                or self._serves(link, one)  # an agent has the tickets of many users
            )
        ]

    def _accounts(self, child: Asset) -> list[Link]:
        """Links to the accounts of clients that tell no name, by their number alone: each is one person's."""
        every = [one for one in self.referred(child) if one.principal and not self._roles(one.target).about_persons]
        return [one for one in every if is_held(one.target.segments) and one.target.key and self.owners(one.target)]

    def _serving(self, child: Asset, about: Sequence[Link]) -> list[Link]:
        """Those of some links that name who serves many of those to whom other keys of the same rows lead."""
        others = [*about, *self._accounts(child)]
        return [one for one in about if any(self._serves(one, other) for other in others)]

    def _serves(self, link: Link, other: Link) -> bool:
        """Whether whom a key names has many of those to whom another key of the same rows leads."""
        if link.target.segments == other.target.segments or not len(link.columns) == len(other.columns) == 1:
            return False
        return self.bearers.serves(link.child, link.columns[0], other.columns[0])

    def keys(self, asset: Asset) -> list[str]:
        """The columns of a table that others may refer to, each by itself."""
        return self._guesses.keys(asset)

    def own_key(self, asset: Asset) -> tuple[str, ...]:
        """Its key without the columns that are the same in every row."""
        return self._guesses.own_key(asset)

    def is_constant(self, asset: Asset, column: str) -> bool:
        """Whether a column of a key has one value in all rows: the client of a system of several."""
        return self.bearers.is_constant(asset, column)

    def leading(self, target: Asset) -> list[Link]:
        """Every link to a table, whatever it says."""
        return [*self._to[target.segments], *self._hanging(target)]

    def registers(self) -> list[Asset]:
        """The tables of persons."""
        return self._guesses.registers.every

    @property
    def main_register(self) -> Asset | None:
        """The table of persons to which most keys lead; None where several are alike."""
        return self._guesses.registers.main

    def to_persons(self, child: Asset) -> list[Link]:
        """Links to persons who are none of the staff, whatever part they play: who sent a message too."""
        every = [link for link in self.links(child) if not link.own_table and not is_staff(link.target.segments)]
        return [link for link in every if self._roles(link.target).about_persons]

    def parties(self, child: Asset) -> list[Link]:
        """Links to the persons of whom a row may be that hangs on what is of several: who is invited to a meeting."""
        made = [link for link in self.links(child) if link.of_another and _words(link) <= _AT_THE_WHEEL]
        every = [link for link in (*self.referred(child), *made) if not link.own_table]
        about = [link for link in every if self._roles(link.target).about_persons]
        serving = self._serving(child, about)
        return [link for link in about if not is_staff(link.target.segments) and link not in serving]

    def matters(self, child: Asset) -> list[Link]:
        """Links from a table that says who takes part in what (`lease_party`) to that: a lease, a case.

        And from one that says which file, message or payment belongs to what, where each belongs to one.
        """
        roles = self._roles(child)
        persons = self.to_persons(child) if not roles.identifies else []
        alone = [link for link in self._from[child.segments] if self._is_for_itself(child, link)]
        if not persons:
            return alone
        beside = (each for each in self._assets if each is not child and is_matter(each.segments))
        links = [link for each in beside for link in (*self._to[each.segments], *self._hanging(each))]
        return [
            link
            for link in links
            if link.child is child
            and not self._roles(link.target).about_persons
            and any(link.is_between(person) for person in persons)
        ] + [link for link in alone if not is_matter(link.target.segments)]

    def _is_for_itself(self, child: Asset, link: Link) -> bool:
        """Whether each row leads to a thing of its own: one that has its key, or that a short table joins to it."""
        target = self._roles(link.target)
        if link.own_table or len(link.columns) != 1 or target.about_persons or target.of_a_group:
            return False
        if joins_to_the_house(child):
            return False  # what one of the staff worked on is a customer's, and what was bought a thing of the shop
        if link.columns == child.key:
            return link.target_columns == link.target.key
        if self._is_common(child, link.target) and not link.to_address:
            return False
        rest = [name for name in child.key if name not in link.columns]
        short = len(child.columns) <= _SHORT or self._is_called_after_both(link)
        if not short or not rest or self._roles(child).identifies:
            return False
        return self.bearers.mostly_has_one(child, link.columns[0], rest[0])

    def _is_called_after_both(self, link: Link) -> bool:
        """Whether a table is called after what a key leads to and after what another does: `party_address`."""
        words = columns.singular(link.child.segments[-1])
        stems = {stem_of(each.columns[0]) for each in self._from[link.child.segments]}
        called = [stem for stem in stems if stem and stem <= words]
        return len(called) > 1 and stem_of(link.columns[0]) in called

    def _is_common(self, child: Asset, target: Asset) -> bool:
        """Whether other tables too say who has to do with a thing: a book that is lent, reserved and reviewed."""
        beside = {one.child.segments for one in self._to[target.segments] if one.child is not child}
        about = [
            one for one in beside if any(self._roles(other.target).about_persons for other in self._from.get(one, ()))
        ]
        return len(about) > 1

    def _hanging(self, target: Asset) -> list[Link]:
        """The links to a table that nobody declares; asked of a table of anything once a row of it was reached."""
        if target.segments not in self._inferred:
            self._inferred[target.segments] = list(self._guesses.to(target))
        return self._inferred[target.segments]
