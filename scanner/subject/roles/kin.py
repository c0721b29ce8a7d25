"""Tells tables of those who stand beside somebody: family, who lives there too, contacts for emergencies."""

from __future__ import annotations

import re

from classifiers.names.words import word_set
from connectors import Asset
from connectors.folding import fold

from . import columns

_FAMILY = re.compile(
    "gezin|kind|famil|enfant|child|depend[ae]n|menage|huishoud|haushalt|conjoint|partner|spouse|beneficiar|begunstigd"
    "|a_charge|ten_laste|urgence|emergenc|nood|notfall|angehor|occupant|bewoner|inwonend|cohabit|mitbewohn|huisgeno"
    "|ayants?_?droit|nakomeling|kroost|kids$"
)
_RELATIVES = re.compile(
    "(?:kind|kinder|kinderen|child|children|kids|enfants?|ayants?_?droits?|nakomelingen|kroost|depend[ae]nts?"
    "|conjoints?|partners?|spouses?|angehor(?:ige|igen)?)$"
)
"""What tables of relatives are called, to the end: `kinderbijslag` is paid to the parent."""
_TRADE = word_set(
    """company companies vat btw tva ust customer supplier klant client clients kunde leverancier fournisseur lieferant
    debtor creditor debitor kreditor enterprise ondernemingsnummer commercial business website siret kvk"""
)
"""Words of columns by which a table of `partners` is about whoever the organisation deals with."""
_BESIDE = re.compile(
    "gezin|menage|huishoud|haushalt|household|a_charge|ten_laste|urgence|emergenc|nood|notfall|angehor|next_of_kin"
)


def is_family(asset: Asset) -> bool:
    """Whether a table, by its name, is about the family of the persons to whom its keys lead, or their contacts.

    `res_partner`, with its VAT numbers, is about partners in trade.
    """
    found = _FAMILY.findall(fold(asset.segments[-1]))
    if found == ["partner"]:
        return not any(columns.tokens(column.name) & _TRADE for column in asset.columns)
    return bool(found) or is_beside(asset)


def is_of_relatives(asset: Asset) -> bool:
    """Whether each row of a table is, by its name, a child or a partner of the person to whom its key leads."""
    return is_family(asset) and _RELATIVES.search(fold(asset.segments[-1])) is not None


def is_beside(asset: Asset) -> bool:
    """Whether a table, by its name, is about those who stand beside somebody: a household, contacts for emergencies."""
    return _BESIDE.search(fold(asset.segments[-1])) is not None
