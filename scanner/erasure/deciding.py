"""Decides for each place what a right gives: by the rules of `scanner.rights`, for every activity that covers it.

Facts come from the request (`--fact`), from holds, and from the data themselves: where the declaration says which field
a retention period runs from, the date in the person's own rows decides (law table `retention`, or the activity's
period). What one activity must keep is not erased because another no longer needs it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from ..dating import day_of
from ..declaration import Activity, Declaration, matches, parse_period
from ..languages import LANGUAGES, typeset
from ..rights import Case, Right, decide, read_case
from ..rights import Decision as Law
from ..said import NOTHING, Said, said
from .places import Place
from .plan import Decision
from .settings import Settings

_OBLIGATIONS = ("A6-1-c", "A9-2-b")
_ORDER: tuple[Decision, ...] = ("refer", "keep", "restrict", "ask", "manual", "erase", "rectify", "mark")
"""Of several activities, the first of these decides."""
_GRANTED: Mapping[str, Decision] = {
    "erasure": "erase",
    "rectification": "rectify",
    "restriction": "mark",
    "objection": "mark",
    "lift_restriction": "mark",
}


@dataclass(frozen=True)
class Verdict:
    """What becomes of a place, and why."""

    decision: Decision
    why: Said
    article: str = ""
    until: date | None = None
    to: Said = field(default_factory=dict)
    missing_facts: tuple[str, ...] = ()
    restricts: bool = False
    """It stays, and may be marked as restricted."""
    notifies: tuple[Activity, ...] = ()
    """Activities whose recipients are told (Art. 19)."""


@dataclass(frozen=True)
class Deciding:
    """What decisions of one request have in common."""

    declaration: Declaration | None
    settings: Settings
    places: Sequence[Place]
    right: Right = "erasure"
    facts: Mapping[str, str] = field(default_factory=dict)
    """`key`, or `activity:key`."""
    certainty: str = "certain"
    uncovered: str = "ask"
    """What becomes of a place that no activity covers: `ask`, `erase` or `keep`."""
    on: date | None = None
    _decided: dict[Any, Verdict] = field(default_factory=dict, repr=False, compare=False)
    """By activity and what the data say of it: most rows of an activity are decided alike."""
    _ended: dict[Any, list[date]] = field(default_factory=dict, repr=False, compare=False)
    """The closing dates in all rows of the person, by the fields that bear them."""

    @property
    def day(self) -> date:
        """For which the decision is made."""
        return self.on or date.today()

    def verdict(self, place: Place) -> Verdict:
        """The decision for a place, the most protective of its activities'."""
        if not place.at_least(self.certainty):
            return Verdict("confirm", said("erasure.confirm", certainty=said(f"erasure.{place.certainty}")))
        hold = self.settings.hold(place.first.asset, self.day)
        if hold and self.right == "erasure":
            return Verdict("keep", said("erasure.hold"), "Art. 17(3)(e)", hold.until, restricts=True)
        activities = self._activities(place)
        if not activities:
            return self._uncovered()
        found = [self._of(activity, place) for activity in activities]
        return min(found, key=lambda verdict: _ORDER.index(verdict.decision))

    def _activities(self, place: Place) -> list[Activity]:
        known = {activity.id: activity for activity in (self.declaration.activities if self.declaration else ())}
        return [known[name] for name in place.activities if name in known]

    def _uncovered(self) -> Verdict:
        if self.uncovered == "erase":
            return Verdict("erase", said("erasure.uncovered-erase"), "Art. 17(1)(d)")
        if self.uncovered == "act":
            return Verdict(_GRANTED[self.right], said("erasure.uncovered-act"))
        if self.uncovered == "keep":
            return Verdict("keep", said("erasure.uncovered-keep"), "Art. 5(2)")
        how = "erase" if self.right == "erasure" else "act"
        return Verdict("ask", said("erasure.uncovered-ask", how=how), missing_facts=("basis",))

    def _of(self, activity: Activity, place: Place) -> Verdict:
        facts = self._facts_of(activity, place)
        known = (activity.id, *facts.items())
        if known not in self._decided:
            self._decided[known] = self._by_law(activity, facts)
        return self._decided[known]

    def _by_law(self, activity: Activity, facts: Mapping[str, object]) -> Verdict:
        case = self._case(activity, facts)
        by_language = {lang: decide(self.right, case, lang=lang) for lang in LANGUAGES}
        law = by_language["en"]
        why: Said = {lang: typeset(one.why, lang) for lang, one in by_language.items()}
        to: Said = {lang: one.to or "" for lang, one in by_language.items()} if law.to else NOTHING
        notifies = (activity,) if law.notify_recipients else ()
        decision = self._decision(law)
        if decision == "ask" and law.decision is None:
            return Verdict("ask", why, missing_facts=law.missing_facts)
        return Verdict(
            decision,
            why,
            law.article or "",
            law.until,
            to,
            law.missing_facts,
            restricts=decision == "restrict" or "restriction" in law.may,
            notifies=notifies,
        )

    def _decision(self, law: Law) -> Decision:
        match law.decision:
            case "grant":
                return _GRANTED[self.right]
            case "refuse":
                return "keep"
            case "restrict":
                return "restrict"
            case "refer":
                return "refer"
            case None | "ask_identity" | "extend":
                return "ask"
            case _:
                return "manual"

    def _case(self, activity: Activity, known: Mapping[str, object]) -> Case:
        facts = {**known, **self._told(activity)}
        bases = [*(ground.basis for ground in activity.legal_bases), *activity.special_bases]
        given = {"activity": activity.id, "role": activity.role, "basis": bases, "facts": {"found": True} | facts}
        return read_case(given, right=self.right, on=self.day)

    def _told(self, activity: Activity) -> dict[str, object]:
        """Facts for all activities, then those for this one."""
        told: dict[str, object] = {key: value for key, value in self.facts.items() if ":" not in key}
        mine = f"{activity.id}:"
        told |= {key.removeprefix(mine): v for key, v in self.facts.items() if key.startswith(mine)}
        return told

    def _facts_of(self, activity: Activity, place: Place) -> dict[str, object]:
        """What the data say of the retention of this activity; nothing where no date is known."""
        assert self.declaration is not None
        retention = self.declaration.retention_of(activity)
        day = self._closed(place, ((start.asset, start.field) for start in retention.starts_at))
        if day is None:
            return {}
        if retention.document:
            return {"document": retention.document, "closed_on": day.isoformat()}
        if not retention.period:
            return {}
        until = parse_period(retention.period).after(day)
        if any(ground.basis in _OBLIGATIONS for ground in activity.legal_bases):
            return {"retention_until": until.isoformat()}
        return {"retention_ended": True} if until < self.day else {}

    def _closed(self, place: Place, starts: Iterable[tuple[str, str]]) -> date | None:
        """The latest closing date in the row itself; else in the person's other rows that bear one."""
        fields = tuple(starts)
        if own := _dates([place], fields):
            return max(own)
        if fields not in self._ended:
            self._ended[fields] = _dates(self.places, fields)
        return max(self._ended[fields], default=None)


def _dates(places: Iterable[Place], fields: Sequence[tuple[str, str]]) -> list[date]:
    found = []
    for place in places:
        for pattern, name in fields:
            if matches(pattern, place.first.asset):
                day = day_of(place.first.row.get(name))
                found += [day] if day else []
    return found
