"""Tells whether a column stands in the kind of table, or beside the columns, that its name needs to mean a person's."""

from __future__ import annotations

from .names import Hint
from .tables import TableContext

_INSIDE = {
    "work": ("work",),
    "family": ("family", "emergency"),
    "form": ("form",),
    "log": ("log", "users"),
    "session": ("log", "users", "access"),
    "pay": ("pay",),
}
_SITED = {"PHONE_NUMBER", "FAX_NUMBER", "POSTAL_ADDRESS", "STREET_ADDRESS"}
"""Where a company is and how it is reached."""


def is_inside(hint: Hint, table: TableContext) -> bool:
    """Whether the table is of the kind that the hint needs, or has the columns beside it."""
    plain = not (hint.unknown or hint.other)
    if hint.level == "work" and hint.entity_type in (table.topic, "ABSENCE") and table.keyed and plain:
        return True  # the hours or the leave of somebody, whatever else the table is
    if hint.level in ("work", "pay") and table.person < 0.25 and not table.topic:
        return False  # scales and tariffs: about work, about nobody
    if hint.level == "called":
        return table.persons
    if hint.level in ("place", "address"):
        beside = table.address - {hint.entity_type}
        if hint.entity_type == "HOUSE_NUMBER":
            beside -= {"POSTAL_ADDRESS"}
        if hint.level == "address" and (hint.unknown or hint.other):
            return False  # `nsso_number`: a number of something else
        return bool(beside) and (table.person > -0.2 or bool(hint.owner) or table.delivered)
    return hint.level == "topic" or any(table.is_a(kind) for kind in _INSIDE.get(hint.level, ()))


def is_anywhere(hint: Hint, table: TableContext) -> bool:
    """Whether it is a town in which something is: that values are towns tells what they are, and not whose.

    The town of a room or a destination stands alone, and a club or a shop is in one; somebody's has a street, a
    postcode or a name beside it.
    """
    if hint.level == "place" and table.lookup:
        return True
    if hint.entity_type == "CITY" and hint.level == "weak":
        return table.person <= 0 and not hint.owner  # the location of a course, a desk, a vacancy
    if hint.level != "place" or hint.owner or table.person > 0 or is_inside(hint, table):
        return False
    return table.is_a("company") or not table.address - {hint.entity_type}


def is_a_companys(hint: Hint, table: TableContext) -> bool:
    """Whether it is a company's: that numbers are telephones, or names known ones, does not tell whose they are."""
    if hint.entity_type == "PERSON" and hint.level == "called" and not hint.owner and (hint.thing or table.published):
        return True  # `company_name`, of which many are called after somebody, as songs are
    return hint.entity_type in _SITED and table.is_a("company") and table.person < 0 and not hint.owner


def is_owned(hint: Hint | None, table: TableContext) -> bool:
    """Whether it is part of an address that is somebody's: `BillingCountry` beside `BillingAddress`."""
    return hint is not None and bool(hint.owner) and hint.level in ("place", "address") and is_inside(hint, table)
