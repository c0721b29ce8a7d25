"""Tells whether a column stands in the kind of table, or beside the columns, that its name needs to mean a person's."""

from __future__ import annotations

from .hints import Hint
from .siblings import TITLES
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
_BODILY = {
    "DATE_OF_BIRTH", "DATE_OF_DEATH", "GENDER", "FAMILY_RELATION", "ETHNIC_ORIGIN", "AGE", "PLACE_OF_BIRTH",
    "PHYSICAL_TRAIT",
}  # fmt: skip
"""What an animal has as well."""
_OF_NOBODY = {"AGE": frozenset[str](), "DATE_OF_DEATH": frozenset({"DATE_OF_DEATH", "HEALTH"})}
"""Of a house, a part, a town, where nothing else speaks of anybody, and what else may stand there."""
_OUTSIDE = {"EMAIL_ADDRESS", "PASSWORD", "IP_ADDRESS", "CREDENTIAL"}
"""What is somebody's in a table of counts as well."""
_JOINED = {"joined", "join", "joining"}


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


def is_anothers(best: Hint | None, table: TableContext) -> bool:
    """Whether the best hint of a column tells of a thing, an animal or an account, by what stands around it."""
    if best is None:
        return False
    if table.is_a("group") and not best.owner:
        return best.entity_type not in _OUTSIDE
    if best.entity_type in _OF_NOBODY and not best.owner and table.hinted <= _OF_NOBODY[best.entity_type]:
        return not (table.kinds or table.keyed or table.persons)
    return (
        _is_called(best, table) or _has_an_account(best, table) or _is_of_a_tree(best, table) or _is_bred(best, table)
    )


def _has_an_account(best: Hint, table: TableContext) -> bool:
    """Whether `date_joined` is when somebody signed up: in a table of log-ins that tells nothing of work."""
    joined = best.entity_type == "CONTRACT" and bool(_JOINED.intersection(best.words))
    return joined and {"USERNAME", "PASSWORD"} <= table.hinted and not table.is_a("work")


def _is_of_a_tree(best: Hint, table: TableContext) -> bool:
    """Whether `parent_name` is what the entry above is called: in a log, or among things."""
    parent = best.entity_type == "FAMILY_RELATION" and "parent" in best.words
    return parent and not table.persons and any(map(table.is_a, ("log", "access", "thing")))


def _is_bred(best: Hint, table: TableContext) -> bool:
    """Whether a birth, a sex or a parent is that of an animal, and not of whoever it belongs to."""
    return table.is_a("animal") and best.entity_type in _BODILY and not best.owner


def _is_called(best: Hint, table: TableContext) -> bool:
    """Whether a title is what a book, a ticket or an order is called, whoever wrote it."""
    titled = best.entity_type in ("TITLE", "JOB_TITLE") and best.words in TITLES
    return titled and table.is_a("thing") and not any(map(table.is_a, ("person", "work", "users", "family", "form")))


def is_owned(hint: Hint | None, table: TableContext) -> bool:
    """Whether it is part of an address that is somebody's: `BillingCountry` beside `BillingAddress`."""
    return hint is not None and bool(hint.owner) and hint.level in ("place", "address") and is_inside(hint, table)
