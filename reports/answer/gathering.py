"""Sorts what a search found: rows and documents by the activity that covers them, and what is not for this answer."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from connectors import Asset, Binary
from scanner.subject import Answer, Match
from scanner.subject.reading.matching import NUMBERS
from scanner.subject.roles.columns import acts, may_operate, of_one_part, operates
from scanner.subject.roles.kin import is_family
from scanner.subject.roles.roles import NAMES, Roles, roles_by_names

from .technical import is_technical
from .withheld import secret_fields

SURE = ("certain", "probable")
_CELL = 160
"""Characters; a longer cell that mentions the person is a text, and does not make the row his or hers."""


@dataclass(frozen=True)
class RowFound:
    """One row that holds the person's data."""

    asset: str
    """Public id."""
    locator: str = field(repr=False)
    activity: str
    """Empty where no activity covers it."""
    values: Mapping[str, Any] = field(repr=False)
    """What of the row is the person's: all of it, or the fields that mention the person."""
    types: Mapping[str, str] = field(default_factory=dict, repr=False)
    """Field → entity type, where it was recognised."""
    own: bool = True
    """The row is about the person; else it mentions him or her."""
    named: bool = True
    """An identifier of the person stands in the row; else a key led to it: a salary, a session, a relative."""
    beside: tuple[str, ...] = ()
    """Fields of a row about the person that no verdict calls personal: data about him or her all the same (Art. 15(1);
    EDPB Guidelines 01/2022, section 4.1)."""
    of_others: tuple[str, ...] = ()
    """Fields that speak of somebody else: a manager, an emergency contact."""
    hers: frozenset[str] = frozenset()
    """Fields that lead to the person by a key, whatever they are called: `sender_id` of a message that she wrote."""
    identifies: bool = False
    """It tells by a name, number or birth date of its own who it is about, who may be a relative."""
    of_another: bool = False
    """A key in it leads to somebody else: the row is that person's, and names this one."""
    family: bool = False
    """The rows of its table are about relatives and contacts, by its name."""
    withheld: tuple[str, ...] = ()
    """Fields that open something: they are named, and empty in `values`."""
    keys: Mapping[str, Any] = field(default_factory=dict, repr=False)
    """What was left out since it only points: columns and values."""
    labels: Mapping[str, str] = field(default_factory=dict, repr=False)
    """What such a key stands for: the name of a town."""
    source: str = ""
    table: Asset | None = None
    key: Mapping[str, Any] = field(default_factory=dict, repr=False)
    """What the row is told by in a database, from which its images and documents are read again."""


@dataclass(frozen=True)
class DocumentFound:
    """A document that holds the person's data, and where in it."""

    source: str
    asset: str
    """Public id."""
    file: Asset = field(repr=False)
    activity: str
    members: tuple[tuple[str, ...], ...] = field(default=(), repr=False)
    """The containers in which the person was found; `()` is the document itself."""
    places: frozenset[tuple[tuple[str, ...], str]] = field(default=frozenset(), repr=False)
    """Container and place of each finding: `page 3`, `line 17`."""


@dataclass(frozen=True)
class Dossier:
    """What is known of one person."""

    rows: tuple[RowFound, ...] = field(default=(), repr=False)
    documents: tuple[DocumentFound, ...] = ()
    referred: tuple[str, ...] = ()
    """Activities of a processor that hold data of the person: answered by the controllers."""
    doubtful: int = 0
    """Fields that may be about the person: not given out without a person's judgement."""
    not_searched: int = 0
    met: tuple[str, ...] = field(default=(), repr=False)
    """Identifiers of the person that his or her own rows told the search."""

    @property
    def activities(self) -> tuple[str, ...]:
        """Those that hold data given here, in the order of their first appearance; `""` last."""
        found = dict.fromkeys([*(row.activity for row in self.rows), *(one.activity for one in self.documents)])
        return tuple(sorted(found, key=lambda activity: not activity))


def gather(answer: Answer, *, doubtful: bool = False, as_processor: bool = False) -> Dossier:
    """The dossier; with `doubtful` what is only possible too; `as_processor` what is held for controllers, and nothing
    else, for the dossier that a controller is assisted with (Art. 28(3)(e))."""
    sure = [m for m in answer.matches if m.certainty in SURE or doubtful]
    told = [m for m in sure if (m.role == "processor") is as_processor]
    referred = dict.fromkeys(m.activities[0] for m in sure if m.role == "processor" and not as_processor)
    rows = tuple(_said_once(list(_rows(m for m in told if m.row))))
    attached = {
        (r.asset, r.locator, name) for r in rows for name, value in r.values.items() if isinstance(value, Binary)
    }
    in_texts = [m for m in told if not m.row and m.true_asset and (m.asset, *m.members[:2]) not in attached]
    return Dossier(
        rows=rows,
        documents=tuple(_documents(in_texts)),
        referred=tuple(referred),
        doubtful=len(answer.matches) - len(sure),
        not_searched=len(answer.not_searched),
        met=tuple(wanted.value for wanted in answer.met),
    )


def _rows(matches: Iterable[Match]) -> Iterator[RowFound]:
    def place(match: Match) -> tuple[str, str]:
        return match.asset, match.locator

    for (asset, locator), group in groupby(sorted(matches, key=place), key=place):
        several = list(group)
        row, asset_of = several[0].row, several[0].true_asset
        own = any(len(str(row.get(m.true_field, ""))) <= _CELL for m in several)
        # an address that spells a name is an address: the name is what it was found by
        types = {m.true_field: m.entity_type for m in sorted(several, key=lambda m: m.entity_type != "PERSON")}
        own = own and not all(m.mentioned for m in several) and not _only_points(asset_of, several)
        fields = row if own else _said_of(row, several)
        filled = {name: value for name, value in fields.items() if value is not None and str(value).strip()}
        withheld = secret_fields(asset_of, filled, _tagged(several))
        told = {
            name: "" if name in withheld else value
            for name, value in filled.items()
            if name in withheld or not is_technical(asset_of, name, value, types)
        }
        hit = {m.true_field for m in several if _holds_one(m)}
        hers = frozenset(m.true_field for m in several if not m.mentioned and m.via.startswith(f"{m.true_field} → "))
        roles = Roles({name: (kind,) for name, kind in types.items()}, table=asset_of.segments[-1] if asset_of else "")
        tells = bool(roles.own(*NAMES, *NUMBERS, "DATE_OF_BIRTH"))
        yield RowFound(
            asset=asset,
            locator=locator,
            activity=_activity(several),
            values=told or {n: v for n, v in filled.items() if n not in withheld},
            types=types,
            own=own,
            named=any(m.via == m.entity_type or (_holds_one(m) and m.certainty == "certain") for m in several),
            beside=tuple(name for name in told if name not in types and name not in withheld),
            of_others=tuple(
                name
                for name in told
                if name not in hers
                and (
                    roles.others(name)
                    or (name not in hit and acted_under(roles.table, name, types.get(name, ""), tells))
                )
            ),
            hers=hers,
            identifies=tells,
            of_another=any(m.of_another for m in several),
            family=asset_of is not None and is_family(asset_of),
            withheld=tuple(name for name in told if name in withheld),
            keys={n: v for n, v in filled.items() if n not in told and n not in withheld} if own else {},
            source=several[0].source,
            table=asset_of,
            key=several[0].key.pairs if several[0].key else {},
        )


def _only_points(asset: Asset | None, matches: Sequence[Match]) -> bool:
    """Whether a row of a list of persons was taken for its key alone: of a colleague in her department."""
    if asset is None or any(match.entity_type != "PERSON_ID" for match in matches):
        return False
    return bool(roles_by_names(asset.segments[-1], tuple(map(str, matches[0].row))).own(*NAMES))


def _said_of(row: Mapping[str, Any], matches: Sequence[Match]) -> dict[str, Any]:
    """What the row of somebody else says of the person: the fields of the matches, and what stands beside them of the
    same contact, such as the kinship to an emergency contact (`emergency1Relationship` beside `emergency1Name`)."""
    hit = [m.true_field for m in matches]
    beside = [name for name in row if any(of_one_part(name, one) for one in hit)]
    return {name: row[name] for name in dict.fromkeys([*hit, *beside]) if name in row}


def _said_once(rows: Sequence[RowFound]) -> Iterator[RowFound]:
    """The rows without those of views that show nothing but what tables of the same source say."""
    said: dict[str, set[str]] = {}
    for row in rows:
        if not _is_view(row):
            said.setdefault(row.source, set()).update(_words(row))
    return (row for row in rows if not (_is_view(row) and _words(row) <= said.get(row.source, set())))


def _is_view(row: RowFound) -> bool:
    return row.table is not None and bool(row.table.attributes.get("view"))


def _words(row: RowFound) -> set[str]:
    return {word for value in row.values.values() for word in re.findall(r"\w+", str(value).casefold())}


def _holds_one(match: Match) -> bool:
    """Whether a field holds an identifier of the person, asked for or told by his or her own rows."""
    return match.via.partition(" ← ")[0] == match.entity_type


def acted_under(table: str, name: str, entity_type: str, identifies: bool) -> bool:
    """Whether a column says who of the staff did what a row tells: `user` where the row names nobody itself."""
    account = entity_type == "USERNAME" and not identifies and may_operate(table, name)
    return acts(table, name, entity_type) or account or (not entity_type and operates(table, name))


def _tagged(matches: Iterable[Match]) -> dict[str, frozenset[str]]:
    """Every type that was found in each field."""
    found: dict[str, frozenset[str]] = {}
    for match in matches:
        found[match.true_field] = found.get(match.true_field, frozenset()) | {match.entity_type}
    return found


def _documents(matches: Iterable[Match]) -> Iterator[DocumentFound]:
    for asset, group in groupby(sorted(matches, key=lambda m: m.asset), key=lambda m: m.asset):
        several = list(group)
        file = several[0].true_asset
        assert file is not None
        members = tuple(dict.fromkeys(m.members for m in several))
        places = frozenset((m.members, m.place) for m in several)
        yield DocumentFound(several[0].source, asset, file, _activity(several), members, places)


def _activity(matches: Sequence[Match]) -> str:
    """The activity that decides for most of the fields."""
    named = [match.activities[0] for match in matches if match.activities]
    return max(dict.fromkeys(named), key=named.count) if named else ""


def without(dossier: Dossier, activities: Iterable[str]) -> Dossier:
    """The dossier without what was refused."""
    refused = set(activities)
    return dataclasses.replace(
        dossier,
        rows=tuple(row for row in dossier.rows if row.activity not in refused),
        documents=tuple(one for one in dossier.documents if one.activity not in refused),
    )
