"""Finds keys that are called after what somebody is in a row: `subscriber_id`, `borrower_id`, where no table is.

A source that has one register of persons, and no table of subscribers, means its persons. Of several registers the one
is meant that is none of the staff's, or, where somebody wrote or sent something, the one of the accounts.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from classifiers.names.words import word_set
from connectors import Asset

from ..roles import columns
from ..roles.kin import is_beside, is_family
from ..roles.roles import Roles
from ..roles.serving import CLIENT_WORDS, ID_WORDS, is_account, is_staff
from .accounts import Accounts
from .calling import is_part_of
from .registers import Registers
from .words import bare_name, same, stem_of

_SERVED = CLIENT_WORDS | word_set(
    """borrower lener ontlener emprunteur entleiher ausleiher donor donateur schenker spender participant participants
    attendee deelnemer teilnehmer registrant inscrit ingeschrevene passenger passagier passager reiziger voyageur
    fahrgast holder houder titulaire inhaber buyer purchaser koper acheteur kaufer besteller renter lessee
    voter kiezer stemmer electeur wahler winner player speler joueur spieler reader lezer lecteur leser visitor bezoeker
    visiteur besucher resident bewoner bewohner occupant claimant complainant klager plaignant beschwerdefuhrer
    cardholder policyholder insuree learner trainee cursist stagiaire volunteer vrijwilliger benevole inhabitant
    citizen burger citoyen burgerin person persoon personne addressee geadresseerde contributor consumer shopper"""
)
"""Who a row is about, by what he or she is for the organisation."""
_WRITING = word_set(
    """author auteur autor sender afzender expediteur absender poster commenter uploader follower liker owner eigenaar
    proprietaire eigentumer user gebruiker utilisateur benutzer account requester aanvrager melder demandeur
    antragsteller submitter voter rater"""
)
"""Who did something of his or her own, under an account."""


@dataclass
class Playing:
    """The columns of one source that say what somebody is in a row, and the registers that they may lead to."""

    assets: Sequence[Asset]
    roles: Callable[[Asset], Roles] = field(repr=False)
    accounts: Accounts
    registers: Registers
    _called: dict[tuple[tuple[str, ...], str], frozenset[str]] = field(default_factory=dict, repr=False)

    def called(self, target: Asset, key: str) -> frozenset[str]:
        """The columns that may lead to a key of a table of persons, or of accounts, by what they call them."""
        place = (target.segments, key)
        if place not in self._called:
            self._called[place] = self._calling(target, key)
        return self._called[place]

    def _calling(self, target: Asset, key: str) -> frozenset[str]:
        doers = self.accounts.called(target, key, self.registers.main)
        if target.key != (key,):
            return doers
        served = self._served if target is self._alone([each for each in self._lists if not _is_ours(each)]) else ()
        wrote = self._writing if target is self._alone(self._with_accounts) else ()
        return doers.union(served, wrote)

    @cached_property
    def _lists(self) -> list[Asset]:
        """The tables that tell persons apart by one key, but for those of relatives, and for parts of another."""
        told = [each for each in self.assets if len(each.key) == 1 and not each.attributes.get("view")]
        told = [each for each in told if self.roles(each).about_persons and self.roles(each).identifies]
        told = [each for each in told if not is_family(each) and not is_beside(each)]
        return [each for each in told if not any(is_part_of(each, other) for other in told if other is not each)]

    @property
    def doers(self) -> Asset | None:
        """The one table of those who do the work: the accounts under which it is done, else the staff."""
        accounts = [each for each in self._lists if is_account(each.segments)]
        found = accounts or [each for each in self._lists if _is_ours(each)]
        return found[0] if len(found) == 1 else None

    @property
    def _with_accounts(self) -> list[Asset]:
        return [each for each in self._lists if is_account(each.segments)] or self._lists

    def _alone(self, registers: Sequence[Asset]) -> Asset | None:
        """The one register; without any other, that of the staff, who are persons too."""
        found = registers or self._lists
        return found[0] if len(found) == 1 else None

    @cached_property
    def _served(self) -> frozenset[str]:
        return self._named(_SERVED)

    @cached_property
    def _writing(self) -> frozenset[str]:
        return self._named(_WRITING)

    def _named(self, words: frozenset[str]) -> frozenset[str]:
        """The columns that say that they are keys by one of these words, after which no table is called."""
        tables = [columns.singular(asset.segments[-1]) - ID_WORDS for asset in self.assets]
        free = {word for word in words if not any(same(word, name) for names in tables for name in names)}
        found: set[str] = set()
        for asset in self.assets:
            every = tuple(column.name for column in asset.columns)
            found.update(name for name in every if asset.key != (name,) and _stem(name, every) in free)
        return frozenset(found)


def _stem(column: str, every: tuple[str, ...]) -> str:
    """The one word that a key is called by; empty for a column that does not say that it is a key."""
    stem = stem_of(bare_name(column, every)) or stem_of(column)
    return next(iter(stem)) if len(stem) == 1 else ""


def _is_ours(asset: Asset) -> bool:
    return is_staff(asset.segments) and not is_account(asset.segments)
