"""The plan of an erasure, rectification or marking: what is done where, what is not and why; as a file with a hash.

What a person reads in it holds no value of the data. Keys of rows, new values and the identity that was searched are
sealed with the inventory's key. The hash is over all of it: what was approved is what is performed.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from connectors import Edit, Effect, Notice, Prepared, Step

from ..keys import Keys
from ..languages import Language
from ..said import Said
from ..whole import write_new
from .errors import ErasureError

Decision = Literal["erase", "rectify", "mark", "keep", "restrict", "refer", "ask", "confirm", "manual", "through"]
Way = Literal["delete row", "empty fields", "change fields", "remove records", "change records", "set file aside", ""]
FileWay = Literal["set file aside", "remove records", "change records"]
FORMAT = "vigie plan 1"
VERBS = {
    "erasure": "erase",
    "rectification": "rectify",
    "restriction": "restrict",
    "lift_restriction": "restrict",
    "objection": "object",
}
"""The command by which a plan for each right takes its steps."""


@dataclass(frozen=True)
class Item:
    """One place where the person's data are: a row, or a file, and what becomes of it."""

    id: str
    source: str
    asset: str
    """Public id."""
    fields: tuple[str, ...]
    """Public names."""
    place: str
    """Where in the asset, without a value: `row by id`, `3 records`, `message 12`."""
    entity_types: tuple[str, ...]
    certainty: str
    decision: Decision
    way: Way
    why: str
    article: str = ""
    until: str = ""
    """Last day of what keeps it, ISO 8601; empty if no day is known."""
    activities: tuple[str, ...] = ()
    to: str = ""
    """Whom it is referred to."""
    missing_facts: tuple[str, ...] = ()
    statement: str = ""
    """What is run, parameters hidden."""
    mark: bool = False
    """Whether it is also marked as restricted."""
    token: str = ""
    """Keyed digest of the place, by which the search afterwards knows it again."""

    @property
    def acts(self) -> bool:
        """Whether performing the plan changes something here."""
        return bool(self.way)


@dataclass(frozen=True)
class FileStep:
    """What is done with one file."""

    id: str
    source: str
    segments: tuple[str, ...] = field(repr=False)
    way: FileWay
    format: str
    records: tuple[str, ...]
    """Ids of the records that go, as their reader counts them."""
    digest: str
    """Keyed digest of the whole content as it was."""
    after: str = ""
    """The same of the content as it will be."""
    cells: Mapping[str, Mapping[str, Any]] = field(default_factory=dict, repr=False)
    """New values, by record and field."""
    places: tuple[str, ...] = ()
    """Where the records stand, of a text whose lines are counted."""

    @property
    def edit(self) -> Edit:
        """What is changed in it."""
        return Edit(tuple(map(str, self.records)), self.cells)


@dataclass(frozen=True)
class Task:
    """What a person has to do, since Vigie cannot."""

    code: str
    text: str
    where: str = ""


@dataclass(frozen=True)
class Notification:
    """A recipient who is to be told (Art. 19)."""

    activity: str
    recipient: str


@dataclass(frozen=True)
class Plan:
    """What would be done for one request."""

    right: str
    made: str
    by: str
    """User id, as it was stated."""
    subject: Mapping[str, Any] = field(repr=False)
    """The identity that was searched; rectification adds the new values."""
    items: tuple[Item, ...] = ()
    databases: Mapping[str, Prepared] = field(default_factory=dict, repr=False)
    """By source, in the order in which they are changed."""
    files: tuple[FileStep, ...] = field(default=(), repr=False)
    notify: tuple[Notification, ...] = ()
    tasks: tuple[Task, ...] = ()
    notices: tuple[Task, ...] = ()
    effects: tuple[Mapping[str, Any], ...] = ()
    """What happens to other rows, in public names."""
    not_searched: tuple[Mapping[str, str], ...] = ()
    searched: int = 0
    facts: Mapping[str, str] = field(default_factory=dict)
    account: str = ""
    """Of the operating system, under which it was made."""
    sources: tuple[str, ...] = ()
    """The sources that it is about, where it is not about all."""
    request: str = ""
    """Id of the request that it answers, where one was given."""
    hash: str = ""
    lang: Language = "en"
    """Of its sentences as they stand in it."""
    words: Mapping[str, Said] = field(default_factory=dict, repr=False)
    """The same sentences in the other languages too; those of a plan of an earlier version are in none."""

    def told(self, sentence: str, lang: Language) -> str:
        """A sentence of the plan in a language; as it stands where it was kept in one alone."""
        return self.words.get(sentence, {}).get(lang, sentence)

    def counts(self) -> dict[str, int]:
        """Items by decision."""
        found: dict[str, int] = {}
        for item in self.items:
            found[item.decision] = found.get(item.decision, 0) + 1
        return found

    @property
    def acts(self) -> bool:
        """Whether there is anything to perform."""
        return bool(self.files or any(prepared.steps for prepared in self.databases.values()))


def write_plan(plan: Plan, path: Path, keys: Keys) -> Plan:
    """Write the plan, mode 0600, and give it back with its hash; an existing file is not written over."""
    data = _as_data(plan, keys)
    data["hash"] = hash_of(data)
    content = json.dumps(data, indent=1, ensure_ascii=False).encode()
    try:
        write_new(path, content)
    except FileExistsError:
        raise ErasureError(
            "The plan's file exists already.", code="plan-exists", hint="Name another with -o; plans are kept."
        ) from None
    except OSError as error:
        raise ErasureError(
            f"The plan cannot be written: {os.strerror(error.errno or 0)}.", code="plan-write", hint="Check -o."
        ) from None
    return dataclasses.replace(plan, hash=data["hash"])


def read_plan(path: Path, keys: Keys) -> Plan:
    """The plan of a file; raises `ErasureError` if it is none, was changed, or was sealed with another key."""
    try:
        data = json.loads(path.read_bytes())
    except OSError as error:
        raise ErasureError(
            f"The plan cannot be read: {os.strerror(error.errno or 0)}.", code="plan-read", hint="Check its path."
        ) from None
    except ValueError:
        data = None
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise ErasureError("The file is no plan of this version of Vigie.", code="plan-format")
    if data.get("hash") != hash_of(data):
        raise ErasureError("The plan was changed after it was made.", code="plan-changed", hint="Make a new plan.")
    return _from_data(data, keys)


def hash_of(data: Mapping[str, Any]) -> str:
    """SHA-256 over everything but the hash itself, in canonical JSON."""
    rest = {key: value for key, value in data.items() if key != "hash"}
    text = json.dumps(rest, sort_keys=True, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _as_data(plan: Plan, keys: Keys) -> dict[str, Any]:
    data: dict[str, Any] = {"format": FORMAT}
    shown = (
        "right",
        "made",
        "by",
        "account",
        "sources",
        "request",
        "searched",
        "facts",
        "effects",
        "not_searched",
        "lang",
        "words",
    )
    data |= {name: getattr(plan, name) for name in shown}
    for name in ("items", "notify", "tasks", "notices"):
        data[name] = [dataclasses.asdict(each) for each in getattr(plan, name)]
    data["subject"] = _sealed(plan.subject, keys)
    data["databases"] = {
        source: {"steps": len(prepared.steps), "sealed": _sealed(dataclasses.asdict(prepared), keys)}
        for source, prepared in plan.databases.items()
    }
    data["files"] = {
        "files": len(plan.files),
        "sealed": _sealed([dataclasses.asdict(each) for each in plan.files], keys),
    }
    plain: dict[str, Any] = json.loads(json.dumps(data))
    return plain


def _from_data(data: Mapping[str, Any], keys: Keys) -> Plan:
    files = _unsealed(data["files"]["sealed"], keys)
    return Plan(
        right=data["right"],
        made=data["made"],
        by=data["by"],
        subject=_unsealed(data["subject"], keys),
        items=tuple(Item(**_tuples(item)) for item in data["items"]),
        databases={source: _prepared(_unsealed(item["sealed"], keys)) for source, item in data["databases"].items()},
        files=tuple(FileStep(**_tuples(each)) for each in files),
        notify=tuple(Notification(**each) for each in data["notify"]),
        tasks=tuple(Task(**each) for each in data["tasks"]),
        notices=tuple(Task(**each) for each in data["notices"]),
        effects=tuple(data["effects"]),
        not_searched=tuple(data["not_searched"]),
        searched=data["searched"],
        facts=data["facts"],
        account=data.get("account", ""),
        sources=tuple(data.get("sources", ())),
        request=data["request"],
        hash=data["hash"],
        lang=data.get("lang", "en"),
        words=data.get("words", {}),
    )


def _prepared(data: Mapping[str, Any]) -> Prepared:
    return Prepared(
        steps=tuple(Step(**_tuples(step)) for step in data["steps"]),
        effects=tuple(Effect(**_tuples(effect)) for effect in data["effects"]),
        notices=tuple(Notice(**_tuples(notice)) for notice in data["notices"]),
    )


def _tuples(data: Mapping[str, Any]) -> dict[str, Any]:
    """JSON knows no tuples."""
    return {name: tuple(value) if isinstance(value, list) else value for name, value in data.items()}


def _sealed(value: Any, keys: Keys) -> str:
    return keys.seal([json.dumps(value)])


def _unsealed(text: str, keys: Keys) -> Any:
    return json.loads(keys.unseal(text)[0])
