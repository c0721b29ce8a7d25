"""Holds the declared rights against the law: what is promised below it has no effect, what is promised above it binds.

The table `scanner/rights/law/promises.yaml` says what the law gives. A declaration may add to it and never narrows it
(GDPR Arts. 12 to 22, 77); the engine of rights decides by the law, and a request is answered by the shorter clock.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal

from ..periods import Period, parse_period
from ..problems import Problem
from ..rights.tables import table
from .model import Declaration
from .vocabulary import Right

_MARKETING = ("dpv:Marketing", "dpv:DirectMarketing", "dpv:Advertising", "dpv:PublicRelations")


@dataclass(frozen=True)
class Promise:
    """One point in which a declared right differs from the law."""

    right: str
    direction: Literal["below", "above"]
    article: str
    says: str
    """What is promised, and what the law gives."""
    key: str = ""
    """The key of the right that says it."""


def promises(declaration: Declaration) -> list[Promise]:
    """Every difference, in the order of the file."""
    return [promise for right in declaration.rights for promise in _of(declaration, right)]


def promise_problems(declaration: Declaration) -> list[Problem]:
    """The differences, each in its place: those below the law are warnings, those above it are notes.

    What is said alike with several rights is told once, where it stands first.
    """
    places = {right.id: index for index, right in enumerate(declaration.rights)}
    alike: dict[Promise, list[Promise]] = {}
    for promise in promises(declaration):
        alike.setdefault(replace(promise, right=""), []).append(promise)
    found = []
    for same in alike.values():
        first = same[0]
        file, line, column = declaration.position("rights", places[first.right], first.key)
        below = first.direction == "below"
        effect = "it has no effect: requests are decided by the law" if below else "it binds"
        named = ", ".join(repr(promise.right) for promise in same)
        rights = f"right {named} is" if len(same) == 1 else f"rights {named} are"
        message = f"The {rights} promised {first.direction} the law: {first.says}"
        found.append(Problem(file, line, column, message, f"{first.article}; {effect}", "warning" if below else "note"))
    return found


def answer_clock(declaration: Declaration, right: str) -> tuple[Period, Period]:
    """Within which period a request is answered, and by how much that may be extended: the law's, or a shorter promise.

    What is said with the right of access alone holds for the others too where they say nothing of their own: Art. 12(3)
    gives all of them one clock.
    """
    clock = table("promises")["clock"]
    own = next((one for one in declaration.rights if one.id == right), None)
    common = next((one for one in declaration.rights if one.id == "access"), None)
    told = [one for one in (own, common) if one is not None]
    deadline = next((one.deadline for one in told if one.deadline), clock["deadline"])
    extension = next((one.extension for one in told if one.extension), clock["extension"])
    return _shorter(deadline, clock["deadline"]), _shorter(extension, clock["extension"])


def promised_day(declaration: Declaration, right: str, received: date, *, extended: bool = False) -> date | None:
    """The day by which the organisation has promised an answer; None where it promised nothing sooner than the law.

    A promise binds: it is the day to keep, and moves to no later working day, since nothing in it says so.
    """
    law = table("promises")["clock"]
    deadline, extension = answer_clock(declaration, right)
    last = deadline.after(received)
    legal = parse_period(law["deadline"]).after(received)
    if extended:
        last = extension.after(last)
        legal = parse_period(law["extension"]).after(legal)
    return last if last < legal else None


def _shorter(first: str, second: str) -> Period:
    return min(parse_period(first), parse_period(second), key=_length)


def _length(period: Period) -> float:
    """For comparison: a month of the law has at least 28 days, so `P30D` is not taken for shorter than `P1M`."""
    return period.months * 30 + period.days


def _of(declaration: Declaration, right: Right) -> Iterator[Promise]:
    law = table("promises")
    own = law["rights"][right.id]
    yield from _clock(right, law["clock"])
    yield from _motive(declaration, right, own, law["motive"])
    yield from _bases(declaration, right, own)
    yield from _cases(right, own)
    said = right.model_fields_set
    if right.identity_proof and "identity_proof" in said:
        article = own["article"] if own.get("identity") == "never" else law["identity"]["article"]
        yield Promise(right.id, "below", article, law["identity"]["says"], "identity_proof")
    if right.fee is not None and own.get("fee") != "excessive":
        yield Promise(right.id, "below", law["fee"]["article"], law["fee"]["says"], "fee")
    if right.automated_only and not own.get("automated_only"):
        says = "it is not limited to automated processing"
        yield Promise(right.id, "below", own["article"], says, "automated_only")


def _clock(right: Right, law: dict[str, Any]) -> Iterator[Promise]:
    for key in ("deadline", "extension", "extension_notice"):
        declared = getattr(right, key)
        if declared is None:
            continue
        difference = _length(parse_period(declared)) - _length(parse_period(law[key]))
        what = {"deadline": "an answer", "extension": "an extension", "extension_notice": "notice of an extension"}[key]
        if difference:
            says = f"{what} within {declared}, where the law says {law[key]}"
            yield Promise(right.id, "below" if difference > 0 else "above", law["article"], says, key)


def _motive(declaration: Declaration, right: Right, own: dict[str, Any], law: dict[str, Any]) -> Iterator[Promise]:
    required = right.motive == "required"
    if required and own.get("motive") != "allowed":
        yield Promise(right.id, "below", law["article"], law["says"], "motive")
    elif required and own.get("also") and _marketing(declaration):
        yield Promise(right.id, "below", own["article"] + "(2) and (3)", own["also"].split(" (")[0], "motive")
    elif not required and own.get("motive") == "allowed" and "motive" in right.model_fields_set:
        says = "no reason is asked, where the law lets one be asked"
        yield Promise(right.id, "above", own["article"] + "(1)", says, "motive")


def _marketing(declaration: Declaration) -> bool:
    """Whether one of the purposes is marketing."""
    return any(set(purpose.dpv) & set(_MARKETING) for purpose in declaration.purposes)


def _bases(declaration: Declaration, right: Right, own: dict[str, Any]) -> Iterator[Promise]:
    used = _used(declaration)
    given = {_short(basis) for basis in right.bases}
    allowed = own["bases"]
    if given:
        owed = used if allowed == "free" else used & set(allowed)
        if missing := sorted(owed - given):
            says = f"it is limited to {', '.join(sorted(given))}, and the law gives it for {', '.join(missing)} too"
            yield Promise(right.id, "below", own["article"], says, "bases")
        if allowed != "free" and (more := sorted(given - set(allowed))):
            says = f"it is given for {', '.join(more)} too, where the law does not"
            yield Promise(right.id, "above", own["article"], says, "bases")
    if excluded := sorted({_short(basis) for basis in right.not_bases} - set(own["not_bases"])):
        says = own.get("not_bases_say", "the law does not exclude it by legal basis")
        article = own.get("not_bases_article", own["article"])
        says = f"it is said not to apply to {', '.join(excluded)}: {says}"
        yield Promise(right.id, "below", article, says, "not_bases")


def _used(declaration: Declaration) -> set[str]:
    """The legal bases on which the organisation processes data as controller."""
    own = [activity for activity in declaration.activities if activity.role == "controller"]
    by_activity = {ground.basis for activity in own for ground in activity.legal_bases}
    declared = {basis.id for basis in declaration.legal_bases}
    return {_short(basis) for basis in by_activity | declared}


def _short(basis: str) -> str:
    return "-".join(basis.split("-")[:3])


def _cases(right: Right, own: dict[str, Any]) -> Iterator[Promise]:
    every = own.get("cases", [])
    if right.cases and (missing := [case for case in every if case not in right.cases]):
        says = f"it is limited to {len(right.cases)} of {len(every)} cases; {', '.join(missing)} are left out"
        yield Promise(right.id, "below", own["cases_article"], says, "cases")
