"""Tells keys to whoever did the work of the organisation: who posted an entry in the ledger, who wrote to a customer.

What is posted says nothing of who posted it, and a mail of the staff to a customer is the customer's. A diary is about
those whose key it has, though the word is the same (`journal`): so few of the register post, and each does so often.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from classifiers.names.words import word_set
from connectors import Asset, ConnectorError, Keyed

from ..roles import columns
from ..roles.roles import Roles
from ..roles.serving import is_served, is_staff
from .identifying import Bearers
from .links import FROM, Link

_LEDGERS = word_set(
    """gl ledger journal journaal grootboek grandlivre hauptbuch ecriture ecritures buchung buchungen boeking boekingen
    posting postings bookkeeping accounting comptabilite boekhouding buchhaltung"""
)
_PARTS = word_set(
    """general entry entries line lines header headers head transaction transactions trans acc livre grand comptable
    comptables regel regels zeile zeilen kopf ligne lignes item items voucher vouchers"""
)
"""What else a table of the ledger may be called, and nothing more: a `leave_ledger` is the staff's own."""
_PREFIX = 3
_TO = word_set(
    """to cc bcc recipient recipients aan an destinataire destinataires ontvanger ontvangers geadresseerde empfanger
    empfaenger adressat"""
)
_TEXT = re.compile(r"(?:var|n|nvar)?char|character|text|string|clob|$", re.IGNORECASE)
_RARE = 0.2
"""Share of a register that posts, at most."""
_CLERICAL = word_set(
    """entered posted recorded added inserted booked encoded uploaded imported managed accepted rejected approved
    handled processed checked verified validated closed changed modified updated created locked deleted cancelled
    inspected tested audited counted packed shipped picked issued printed supervised released scheduled planned
    installed repaired prepared confirmed reviewed authorised authorized published archived exported scanned logged
    creat modif ingevoerd geboekt toegevoegd ingegeven gewijzigd verwerkt behandeld saisi encode comptabilise ajoute
    modifie traite erfasst gebucht angelegt geandert bearbeitet"""
)
_WORKS = word_set(
    """create change modify update delete edit insert enter approve validate verify check handle process close cancel
    lock import upload book encode record manage accept reject resolve assign prescribe dispense inspect test audit
    count pack ship pick issue print supervise release schedule plan install repair prepare confirm review authorise
    authorize publish archive export scan log"""
)
"""What was done, as `create_by` says it: by whom, in a word beside."""
_AGENTS = word_set("by door par von")
_DONE = re.compile(r"[a-z]{3,}(?:ed|en|d|t|e)")
_BY = re.compile(r"([a-z]{3,}ed)by")


@dataclass
class Acting:
    """The keys of one source, each judged by what its table is called and by how its values are spread."""

    connector: Keyed
    bearers: Bearers
    roles: Callable[[Asset], Roles] = field(repr=False)
    _said: dict[tuple[tuple[str, ...], ...], bool] = field(default_factory=dict, repr=False)

    def acts(self, link: Link) -> bool:
        """Whether a key names who did what its row tells, and not whom it is about."""
        place = (link.child.segments, link.columns, link.target.segments)
        if place not in self._said:
            acts = (told(link) for told in (self._posts, self._writes, self._receives))
            self._said[place] = len(link.columns) == 1 and any(acts)
        return self._said[place]

    def did(self, link: Link, rivals: Sequence[Link]) -> bool:
        """Whether a key by some part in a row names who did what it tells: beside a pupil's, or for many others."""
        if link.declared or not link.plays_a_part or is_served(link.columns[0]):
            return False
        served = any(is_served(name) for other in rivals for name in other.columns)
        own = link.child.key
        return served or (len(own) == 1 and self.bearers.often(link.child, link.columns[0], own[0]))

    def sends(self, asset: Asset, sender: str) -> list[str]:
        """The columns of those to whom something went, where who sent it wrote to many, and hardly one did so too."""
        return [name for name in _recipients(asset) if name != sender and self.bearers.serves(asset, sender, name)]

    def _posts(self, link: Link) -> bool:
        words = {word for word in columns.tokens(link.child.segments[-1]) if len(word) > _PREFIX or word in _LEDGERS}
        if not words & _LEDGERS or not words <= _LEDGERS | _PARTS or len(link.child.key) != 1:
            return False
        if not self.bearers.often(link.child, link.columns[0], link.child.key[0]):
            return False
        return is_staff(link.target.segments) or self._is_rare(link)

    def _is_rare(self, link: Link) -> bool:
        """Whether hardly one of a register is named by a key."""
        try:
            register = self.connector.some(link.target, link.target_columns[0], {})
            return self.connector.share(link.child, link.columns[0], register) <= _RARE
        except ConnectorError:
            return False

    def _receives(self, link: Link) -> bool:
        """Whether whom a key names gets what many others send, each of whom hardly writes to another: the desk."""
        if not columns.tokens(link.columns[0]) & _TO:
            return False
        senders = (each.name for each in link.child.columns if columns.tokens(each.name) & FROM)
        alike = (name for name in senders if columns.tokens(name) - FROM == columns.tokens(link.columns[0]) - _TO)
        return any(self.bearers.serves(link.child, link.columns[0], name) for name in alike)

    def _writes(self, link: Link) -> bool:
        return bool(self.sends(link.child, link.columns[0]))


def is_clerical(column: str) -> bool:
    """Whether a column names who worked on the row, by what was done to it: `entered_by`, `managedby`."""
    words = columns.tokens(column)
    glued = {found[1] for word in words if (found := _BY.fullmatch(word))}
    return bool((words | glued) & _CLERICAL or (words & _AGENTS and words & _WORKS))


def is_done_by(column: str) -> bool:
    """Whether a column says who did something of his or her own: `suggestedby`, `requested_by`."""
    words = columns.tokens(column)
    parted = words & _AGENTS and len(words) == 2 and any(_DONE.fullmatch(word) for word in words)
    return bool(parted or (len(words) == 1 and _BY.fullmatch(next(iter(words))))) and not is_clerical(column)


def _recipients(asset: Asset) -> list[str]:
    return [each.name for each in asset.columns if _TEXT.match(each.type) and columns.tokens(each.name) & _TO]
