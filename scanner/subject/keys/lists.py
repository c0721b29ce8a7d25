"""Tells whose a number is that stands in a list of numbers: `patient_identifier`, `party_identification`, `logins`.

Such a table names nobody: it says which numbers, accounts or phones somebody has, and a key of it leads to whom. A
number of an invoice leads to whoever pays it too, but says of nobody who that is: no list is called after a thing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from classifiers.names.words import word_set
from connectors import Asset, Wanted

from ..references.links import Link
from ..references.relations import Relations
from ..roles import columns
from ..roles.serving import ID_WORDS, is_client, is_staff
from ..weighing.collecting import FoundRow
from ..weighing.judging import CERTAIN
from .owning import Owning, values

HOLDERS = word_set(
    """account accounts konto konten kontoinhaber inhaber holder holders houder houders rekening rekeningen
    compte comptes titulaire titulaires phone phones telefon telefoon telephone gsm
    mail mails email emails courriel contactpoint"""
)
"""Words for tables that say which accounts, phones or addresses of mail somebody has."""
_NUMBERS = ID_WORDS | word_set(
    """identifiers identification identifications identifiant identifiants identificatie identificaties kennung
    kennungen numbers numeros nummers nummern login logins badge badges card cards kaart kaarten carte cartes ausweis
    contact contacts method methods"""
)
_PREFIX = 3
"""Letters of a word in a table's name that tell nothing, at most: `res_partner_id_number`."""
_CLIENTS = {"CUSTOMER_NUMBER": is_staff, "MEMBER_NUMBER": is_staff, "EMPLOYEE_NUMBER": is_client}
"""Whose number is none of these, by the table of those who have it."""


def whose_number(keys: Callable[[Asset], Owning | None], found: FoundRow, number: Wanted) -> list[FoundRow]:
    """The rows of the one person to whom a row of a list of numbers leads; none where it leads to several."""
    asset = found.held.asset
    follower = keys(asset)
    says = [name for name in found.by if _says(found.row.get(name), number)] or list(found.by)
    if follower is None or found.held.roles.about_persons or len(says) != 1 or says[0] in asset.key:
        return []
    relations = follower.relations
    links = [link for link in relations.referred(asset) if link.principal and relations.of_persons(link.target)]
    others = _CLIENTS.get(number.entity_type)
    of_users = number.entity_type == "USERNAME" and bool(columns.tokens(asset.segments[-1]) & columns.USERS)
    listed = of_users or any(_is_a_list(asset, link, relations) for link in links)
    if len({link.columns for link in links}) != 1 or not listed:
        return []  # of whom it is, nothing tells, or that it is anybody's
    key, value = links[0].columns, found.row.get(says[0])
    if len(key) != 1 or (others and any(others(link.target.segments) for link in links)):
        return []
    if not relations.bearers.has_one_owner(asset, says[0], key[0], value):
        return []
    reached = [_behind(follower, found, link) for link in links]
    return [row for rows in reached for row in rows] if all(len(rows) < 2 for rows in reached) else []


def _says(value: object, number: Wanted) -> bool:
    """Whether a cell says the number and no more: `jdoe`, and not the address `jdoe@firm.example` beside it."""
    return value is not None and str(value).strip().casefold() in (number.value, *map(str.casefold, number.spellings))


def _is_a_list(asset: Asset, link: Link, relations: Relations) -> bool:
    """Whether a table is, by its name, there to say which numbers those have to whom its key leads."""
    words = columns.tokens(asset.segments[-1])
    rest = {word for word in words - _NUMBERS - HOLDERS - columns.USERS if len(word) > _PREFIX}
    if not words & (_NUMBERS | HOLDERS) or rest <= columns.singular(link.target.segments[-1]):
        return bool(words & (_NUMBERS | HOLDERS))
    named = (columns.singular(name) for name in relations.names - {asset.segments[-1]})
    return not any(rest <= name for name in named)  # `invoice_numbers` are those of invoices


def _behind(follower: Owning, found: FoundRow, link: Link) -> Sequence[FoundRow]:
    """The person's row to which a key leads, over what that person is here: from `patient` to `person`."""
    target = follower.collected(link.target)
    via = f"{', '.join(link.columns)} of {found.held.public_id} ({found.via})"
    reached = [
        FoundRow(target, locator, row, CERTAIN, via)
        for locator, row in follower.picks.rows(target, link.target_columns, values(found.row, link.columns))
    ]
    if target.roles.about_persons:
        return reached
    onward = [one for one in follower.relations.referred(link.target) if one.columns == link.target.key]
    return [more for row in reached for one in onward[:1] for more in _behind(follower, row, one)]
