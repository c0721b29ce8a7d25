"""Gaps of whole assets: data that lie where they should not, who can read them, and what their names tell."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from classifiers.taxonomy import TAXONOMY
from connectors.folding import fold

from ..declaration import SPECIAL, UNDECLARED, Activity, Recipient, matches
from ..entries import Entry
from .base import Gap, Severity
from .estate import Estate, categories_of, numbered, types_of
from .rows import RowGroup, told

MANY = 10
"""From so many persons on, financial data that all can read are grave."""
_PAY = frozenset({"SALARY", "PAY_ELEMENT", "TAX", "GARNISHMENT"})
_ALIKE = 4
"""Columns of so many types, a national number among them, that one table of a processor has all: its extract."""
_TOKEN = re.compile(r"‹([A-Z_]+):")
_WORD = re.compile(r"[^\W\d_]{2,}")
_PLAIN = frozenset(
    """
    federale federal office national nationale nationaal service public publique dienst openbare sociale social
    securite sociaal zekerheid banque bank group groupe groep entities entites client clients klant partner partners
    partenaires hosting authority ministry ministere belgique belgie belgium and the van der den des les pour voor fur
    """.split()  # noqa: SIM905 - readable
)
"""Words of a recipient's name that name nobody."""


def exposed(estate: Estate) -> Iterator[Gap]:
    """Financial or special data, or national numbers, that every account of the machine can read."""
    for item in estate.coverage:
        if not item.attributes.get("readable_by_all"):
            continue
        grave = [entry for entry in estate.by_asset.get(item.asset, ()) if _grave(estate, entry)]
        if grave:
            many = item.kind == "table" or (item.persons or 0) >= MANY
            high = many or numbered(grave) or any(e.categories != ("financial",) for e in grave)
            told = {"categories": categories_of(grave), "entity_types": types_of(grave)}
            yield estate.gap("exposed", "high" if high else "medium", item.asset, **told)


def _grave(estate: Estate, entry: Entry) -> bool:
    kind = TAXONOMY.get(entry.entity_type)
    grave = {"financial", *estate.declaration.special_ids}
    return kind.national_number or bool(grave & set(entry.categories) and kind.sensitivity in ("high", "special"))


def outside(estate: Estate) -> Iterator[Gap]:
    """Data outside the places and systems that their activity names: extracts, copies, other systems."""
    alike = dict(_alike(estate))
    for asset, ids in alike.items():
        entries = estate.by_asset[asset]
        told = {"categories": categories_of(entries), "entity_types": types_of(entries)}
        yield estate.gap("outside", "high", asset, activities=ids, code="alike", **told)
    yield from _copies(estate, alike)
    yield from _systems(estate)
    yield from _exports(estate, alike)


def _alike(estate: Estate) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Assets that no processor's activity covers, and that look like an extract of what one does cover."""
    processors = [activity for activity in estate.activities if activity.role == "processor"]
    kept = {
        asset: set(types_of(entries))
        for asset, entries in estate.by_asset.items()
        if any(activity.role == "processor" for activity in estate.covering(asset))
    }
    for asset, entries in estate.by_asset.items():
        if asset in kept or any(activity.national_number_ground for activity in estate.covering(asset)):
            continue
        ids = tuple(activity.id for activity in processors if _pay_of(entries, activity))
        if not ids and estate.is_file(asset) and (home := _home(entries, kept)):
            ids = tuple(activity.id for activity in estate.covering(home) if activity.role == "processor")
        if ids:
            yield asset, ids


def _pay_of(entries: Sequence[Entry], activity: Activity) -> bool:
    """A national number beside pay, all in categories that the activity declares: an export of payroll."""
    declared = {*activity.categories, UNDECLARED, SPECIAL}
    paid = bool(_PAY & set(types_of(entries))) and "financial" in declared
    return numbered(entries) and paid and set(categories_of(entries)) <= declared


def _home(entries: Sequence[Entry], kept: dict[str, set[str]]) -> str:
    """The asset of a processor of which a list of persons, number by number, looks like a part."""
    columns = [entry for entry in entries if entry.field and entry.entity_type != "FREE_TEXT"]
    types = set(types_of(columns))
    if len(types) < _ALIKE or not numbered(columns) or len(columns) < len(entries):
        return ""
    return next((asset for asset, held in kept.items() if types <= held), "")


def _copies(estate: Estate, alike: dict[str, tuple[str, ...]]) -> Iterator[Gap]:
    """Files of the same content as one that an activity covers, where that activity does not cover them."""
    told = set(alike)
    for item in estate.coverage:
        owners = estate.covering(item.asset) if item.places else ()
        ids = alike.get(item.asset) or tuple(activity.id for activity in owners)
        for copy in item.places if ids else ():
            entrusted = item.asset in alike or any(activity.role == "processor" for activity in owners)
            covering = estate.covering(copy)
            known = (covering or item.asset not in estate.by_asset) and not entrusted
            if copy in told or known or {activity.id for activity in covering} & set(ids):
                continue
            told.add(copy)
            severity: Severity = "high" if entrusted else "medium"
            yield estate.gap("outside", severity, copy, activities=ids, code="copy", params={"of": item.asset})


def _systems(estate: Estate) -> Iterator[Gap]:
    """Assets of a source that none of the activities that cover them names among its systems."""
    sources = {item.source for item in estate.coverage}
    for asset, entries in estate.by_asset.items():
        source = entries[0].source
        activities = estate.covering(asset)
        named = [set(activity.systems) & sources for activity in activities]
        if activities and all(named) and not any(source in systems for systems in named):
            params = {"systems": ", ".join(sorted(set().union(*named)))}
            yield estate.gap(
                "outside", "medium", asset, categories=categories_of(entries), code="system", params=params
            )


def _exports(estate: Estate, alike: dict[str, tuple[str, ...]]) -> Iterator[Gap]:
    """Files that are named after a recipient and hold personal data, where no activity discloses data to it."""
    words = {one.id: found for one in estate.declaration.recipients if (found := _names(one))}
    for asset, entries in estate.by_asset.items():
        if asset in alike or not estate.is_file(asset):
            continue
        said = {fold(word) for word in _WORD.findall(_TOKEN.sub("", asset).partition("/")[2])}
        for recipient in (one for one, named in words.items() if named & said):
            if not any(recipient in _disclosed(activity) for activity in estate.covering(asset)):
                told = {"categories": categories_of(entries), "params": {"recipient": recipient}}
                yield estate.gap("outside", "medium", asset, code="recipient", **told)


def _names(recipient: Recipient) -> frozenset[str]:
    """How files are named after a recipient: its id, and the abbreviation that its name gives."""
    found = {fold(word) for word in _WORD.findall(recipient.id)}
    for text in recipient.name.root.values() if recipient.name else ():
        capitals = "".join(word[0] for word in _WORD.findall(text) if word[0].isupper())
        found |= {fold(capitals)} if len(capitals) > 2 else set()
        found |= {fold(word) for word in _WORD.findall(text) if word.isupper() and len(word) > 2}
    return frozenset(word for word in found if len(word) > 2) - _PLAIN


def _disclosed(activity: Activity) -> set[str]:
    return {disclosure.name.in_language("") for disclosure in activity.recipients}


def named(estate: Estate) -> Iterator[Gap]:
    """Files, folders and tables whose very names are personal: shown wherever they are listed, backed up or indexed."""
    for item in estate.coverage:
        types = tuple(dict.fromkeys(_TOKEN.findall(item.asset)))
        if types:
            number = any(TAXONOMY.get(one).national_number for one in types)
            ground = any(activity.national_number_ground for activity in estate.covering(item.asset))
            severity: Severity = "low" if not number else "medium" if ground else "high"
            yield estate.gap("named", severity, item.asset, entity_types=types, code="number" if number else "name")


def mixed(estate: Estate) -> Iterator[Gap]:
    """Assets that hold data of both roles, with no rule that tells the rows or fields of each apart.

    Where a rule tells rows apart and they were counted: rows that it gives to both, and rows of which it cannot tell.
    """
    for asset, entries in estate.by_asset.items():
        activities = estate.covering(asset)
        if _roles(activities) != {"controller", "processor"}:
            continue
        held = categories_of(entries)
        if not estate.declaration.dividing(asset):
            yield estate.gap("mixed", "low", asset, categories=held)
        by_code: dict[str, list[RowGroup]] = defaultdict(list)
        for group in estate.groups(asset):
            running = estate.running(group)
            if _roles(running) == {"controller", "processor"} and not _by_fields(estate, asset, running):
                by_code["unknown-rows" if group.covering.by_rows & {a.id for a in running} else "rows"].append(group)
        for code, groups in sorted(by_code.items()):
            ids = tuple(a.id for a in activities if any(a.id in group.covering.ids for group in groups))
            params = told(sum(group.rows for group in groups), groups[0].division)
            yield estate.gap("mixed", "low", asset, categories=held, activities=ids, code=code, params=params)


def _roles(activities: Iterable[Activity]) -> set[str]:
    return {activity.role for activity in activities}


def _by_fields(estate: Estate, asset: str, activities: Sequence[Activity]) -> bool:
    """Whether fields tell the activities of a role apart from those of the other: one of them covers only some."""
    fielded = {a.id for a in activities for cover in a.covers if cover.fields and matches(cover.asset, asset)}
    return any(activity.id in fielded for activity in activities)
