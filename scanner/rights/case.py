"""What is asked: an activity's role, its legal bases and the facts; and what follows from them by itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from ..deadlines import Deadline, deadline
from .errors import RightsError, unknown
from .facts import FACTS, Value, fold, read_facts
from .retention import Period, document_period
from .tables import table

ROLES = ("controller", "processor", "joint")

DERIVED: Mapping[str, tuple[Value, ...]] = {
    "role": ROLES,
    "retention": ("runs", "over"),
    "provided": ("all", "none", "mixed"),
    "other_ground": (True, False),
}
"""What is asked for although it is no fact of the list, and what it can be."""

_KEYS = {
    "activity": "activity",
    "id": "activity",
    "role": "role",
    "basis": "basis",
    "bases": "basis",
    "legal_basis": "basis",
    "legal_bases": "basis",
    "facts": "facts",
    "on": "on",
    "right": "right",
}
_BASIS = re.compile(r"(?:eu-gdpr:)?(?:art(?:icle|\.)?\s*)?a?(6|9)\W{1,2}([12])\W{1,2}([a-j])(?:\W.*)?", re.I)


@dataclass(frozen=True)
class Case:
    """One activity, as far as a request is about it."""

    role: str | None = None
    basis: tuple[str, ...] = ()
    facts: Mapping[str, Value] = field(default_factory=dict, repr=False)
    on: date | None = None
    """The day for which the answer is asked; today where none is given."""
    activity: str = ""

    def value(self, name: str) -> Value | None:
        """A fact, or what follows from the facts; None if it is not known."""
        derived: dict[str, Callable[[], Value | None]] = {
            "role": lambda: self.role,
            "retention": lambda: self.period.status if self.period else None,
            "provided": self._provided,
            "other_ground": self._other_ground,
            "special_consent_alone": lambda: [b for b in self.basis if b.startswith("A9-")] == ["A9-2-a"],
            "extension": lambda: self.extension[0],
        }
        if name in derived:
            return derived[name]()
        return True if name in self._implied and name not in self.facts else self.facts.get(name)

    @cached_property
    def _implied(self) -> frozenset[str]:
        """Facts that a legal basis is by itself, as long as the data are needed for it."""
        if self.facts.get("needed") is False:
            return frozenset()
        bases = table("bases")["bases"]
        return frozenset(str(bases[basis]["implies"]) for basis in self.basis if "implies" in bases[basis])

    @cached_property
    def period(self) -> Period | None:
        """Where legal retention stands; None if it is not known. Of several periods the longest that runs counts."""
        on = self.on or date.today()
        document, closed_on = self.facts.get("document"), self.facts.get("closed_on")
        assert closed_on is None or isinstance(closed_on, date)
        table_says = document_period(str(document), closed_on, on) if document else None
        return _longest(table_says, self._told_periods(on))

    def _told_periods(self, on: date) -> list[Period]:
        until, ended = self.facts.get("retention_until"), self.facts.get("retention_ended")
        periods = [Period("runs" if on <= until else "over", until)] if isinstance(until, date) else []
        return periods if ended is None else [*periods, Period("over" if ended else "runs")]

    @cached_property
    def extension(self) -> tuple[str, Deadline | None]:
        """`none`, `valid`, `late` or, after its last day, `over`; and the extended deadline if receipt is known."""
        if not (self.facts.get("complex") or self.facts.get("many_requests")):
            return "none", None
        received, told_on = self.facts.get("received"), self.facts.get("told_on")
        if not isinstance(received, date):
            return "valid", None
        told = told_on if isinstance(told_on, date) else max(self.on or received, received)
        extended = deadline(received, extended_on=told)
        ended = extended.extension == "valid" and self.on and extended.due and self.on > extended.due
        return "over" if ended else extended.extension, extended

    def needs(self, name: str) -> tuple[str, ...]:
        """The facts to ask for where `name` is missing."""
        if name == "retention":
            wanted = ("closed_on",) if self.facts.get("document") else ("retention_ended", "document", "closed_on")
            return tuple(one for one in wanted if self.facts.get(one) is None)
        return {"provided": ("provided_by_subject",), "other_ground": ("other_basis",)}.get(name, (name,))

    def kinds(self, *, explicit_consent: bool) -> tuple[str, ...]:
        """The kinds of its legal bases; a ground of Art. 9(2) counts only where no basis of Art. 6(1) is named."""
        bases = table("bases")["bases"]
        first = [b for b in self.basis if b.startswith("A6-")] or list(self.basis)
        if explicit_consent and "A9-2-a" in self.basis:
            first = [*first, "A9-2-a"]
        return tuple(dict.fromkeys(str(bases[basis]["kind"]) for basis in first))

    def _provided(self) -> str | None:
        origin = self.facts.get("origin")
        origins = origin if isinstance(origin, tuple) else ()
        told = {name: self.facts.get(name) for name in ("provided_by_subject", "observed", "inferred")}
        if not origins and all(value is None for value in told.values()):
            return None
        inside = bool(told["provided_by_subject"] or told["observed"] or {"subject", "observed"} & set(origins))
        outside = bool(told["inferred"] or set(origins) - {"subject", "observed"})
        if inside:
            return "mixed" if outside else "all"
        # only "not inferred" is told: that leaves open where the data come from
        return None if told == {"provided_by_subject": None, "observed": None, "inferred": False} else "none"

    def _other_ground(self) -> bool | None:
        told = self.facts.get("other_basis")
        if told is None and len(self.kinds(explicit_consent=False)) > 1:
            return False  # the other bases that are named are judged by themselves
        return told if isinstance(told, bool) else None


def _longest(table_says: Period | None, told: list[Period]) -> Period | None:
    """The period that runs longest; what is told as over ends only what the table cannot date."""
    found = [table_says, *told] if table_says else told
    running = [period for period in found if period.status == "runs"]
    if running:
        return max(running, key=lambda period: period.until or date.min)
    dated = table_says and table_says.status == "over"
    return table_says if dated or not told else told[0]


def _day(given: Any) -> Any:
    try:
        return FACTS["received"].read(given)
    except RightsError:
        raise RightsError("`on` must be a date, such as 2026-11-23.", code="not-a-date") from None


def read_case(given: Mapping[str, Any], *, right: str = "", on: date | None = None) -> Case:
    """A case from what a user or a file gives; raises `RightsError` that names what is wrong."""
    keys: dict[str, Any] = {}
    for key, value in given.items():
        if fold(key) not in _KEYS:
            raise _unknown_key(str(key))
        keys[_KEYS[fold(key)]] = value
    if right and keys.get("right") not in (None, right):
        raise RightsError("A case is about another right than the command.", code="right-other")
    role = keys.get("role")
    if role is not None and fold(role) not in (*ROLES, "joint_controller"):
        raise unknown("role", str(role), ROLES)
    day = _day(keys["on"]) if keys.get("on") else on
    assert day is None or isinstance(day, date)
    facts = read_facts(_pairs(keys.get("facts")))
    _check_dates(facts)
    return Case(
        role=None if role is None else fold(role).removesuffix("_controller"),
        basis=_bases(keys.get("basis")),
        facts=facts,
        on=day,
        activity=str(keys.get("activity") or ""),
    )


def _check_dates(facts: Mapping[str, Value]) -> None:
    received, told_on = facts.get("received"), facts.get("told_on")
    if isinstance(received, date) and isinstance(told_on, date) and told_on < received:
        raise RightsError("The extension was told before the request was received.", code="dates-contradict")


def _unknown_key(key: str) -> RightsError:
    if fold(key) in FACTS:
        return RightsError(f"{key!r} is a fact.", code="key-unknown", hint="Put it below `facts`.")
    return unknown("key", key, set(_KEYS.values()) - {"right"})


def _bases(given: Any) -> tuple[str, ...]:
    several = given if isinstance(given, Sequence) and not isinstance(given, str) else [given] if given else []
    words = [word.strip() for basis in several for word in str(basis).split(",")]
    return tuple(dict.fromkeys(_one_basis(word) for word in words if word))


def _one_basis(word: str) -> str:
    known = table("bases")["bases"]
    found = _BASIS.fullmatch(word)
    basis = f"A{found[1]}-{found[2]}-{found[3].lower()}" if found else word
    if basis not in known:
        raise unknown("legal basis", word, known)
    return basis


def _pairs(given: Any) -> dict[str, Any]:
    if given is None:
        return {}
    if isinstance(given, Mapping):
        return dict(given)
    raise RightsError("`facts` must be a mapping of names and values.", code="facts-wrong")
