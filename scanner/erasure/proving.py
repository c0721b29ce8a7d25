"""Proves an erasure: searches for the person again, compares with the plan, and certifies what is gone and what stays.

The certificate holds no personal data: public names of places, reasons, user ids, and a signature. It can be given to
the subject, to the authority, or kept for ever.
"""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from connectors.locator import encode, join

from ..languages import Language
from ..ledger.canonical import canonical
from ..ledger.signing import load_signing_key
from ..said import unread
from ..subject import Answer, Identity, find
from ..subject.noting import note_search
from ..tombstones import ANYWHERE, bury
from .approving import accounts_of, approval
from .errors import ErasureError
from .journal import Journal
from .places import Place, gather
from .plan import Item, Plan
from .planning import MET, Bench
from .rectifying import corrected, still_wrong

FORMAT = "vigie certificate 1"
_STAYS = ("", "change fields")
"""Ways after which a place may be found again."""


@dataclass(frozen=True)
class Certificate:
    """What was done for one request, and the proof."""

    plan: str
    right: str
    request: str
    planned: dict[str, str]
    approved: dict[str, str]
    """`account` tells whether it was typed under the `same` account of the system as the plan, or an `other`."""
    performed: dict[str, str]
    searched_at: str
    searched: int
    proven: bool
    """The new search looked everywhere where something was erased, and found the person nowhere but where the plan says
    that he or she stays."""
    left: tuple[dict[str, Any], ...]
    """Where the person was found against the plan."""
    not_searched: tuple[dict[str, str], ...]
    done: tuple[dict[str, Any], ...]
    kept: tuple[dict[str, Any], ...]
    notify: tuple[dict[str, str], ...]
    tasks: tuple[dict[str, str], ...]
    sealed: tuple[dict[str, str], ...]
    """Files that wait in the quarantine, and the day on which they are destroyed."""
    tombstones: int
    until: str
    """How long scans look out for the person."""
    format: str = FORMAT
    lang: Language = "en"
    """In which it gives its reasons; decisions and ways are codes."""
    sources: tuple[str, ...] = ()
    """The sources that plan and proof are about, where they are not about all."""
    signer: str = ""
    signature: str = ""

    @property
    def by_hand(self) -> int:
        """Places that somebody has still to deal with: what the new search found there proves nothing."""
        return sum(row["decision"] == "manual" for row in self.kept)


_LASTING = frozenset({"trigger", "remains"})
"""Notices of a plan that say where something of what went may lie still."""


def prove(bench: Bench, plan: Plan, journal: Journal, by: str, lang: Language | None = None) -> Certificate:
    """Search again, set the tombstones and certify, in a language or that of the plan.

    Raises `ErasureError` for a plan that was not performed.
    """
    if not journal.has("performed"):
        raise ErasureError("The plan was not performed yet.", code="plan-open", hint="Run --apply first.")
    identity = identity_in(plan)
    started = time.monotonic()
    answer = find(bench.config, bench.inventory, identity, plan.sources, declaration=bench.declaration)
    seconds = time.monotonic() - started
    note_search(bench.config, bench.inventory, identity, answer, by=by, purpose="proof", seconds=seconds)
    left = [place for place in gather(answer.matches) if _against(place, plan, bench)]
    until = bench.settings.tombstones.after(date.today())
    graves = bury(bench.inventory, plan.hash, identity, _gone(plan), until, _held(answer)) if _erases(plan) else 0
    bench.inventory.distrust(_changed(plan))
    journal.add("searched", by=by, left=len(left), not_searched=len(answer.not_searched))
    made = _certificate(plan, journal, answer, left, lang or plan.lang)
    return _signed(bench, dataclasses.replace(made, tombstones=graves, until=until.isoformat() if graves else ""))


def identity_in(plan: Plan) -> Identity:
    """The identity that the plan was made for, with what its search learned of the person."""
    parts: dict[str, Any] = {}
    for part in dataclasses.fields(Identity):
        values = [*(plan.subject.get(part.name) or ()), *(plan.subject.get(f"{MET}{part.name}") or ())]
        parts[part.name] = tuple(date.fromisoformat(v) if part.name == "birth_date" else v for v in values)
        if plan.right == "rectification":  # the person is known by the new value now
            parts[part.name] += tuple(new for v in parts[part.name] if (new := corrected(plan).of(v)) != v)
    return Identity(**parts)


def _against(place: Place, plan: Plan, bench: Bench) -> bool:
    """Whether a place should not be found any more."""
    if plan.right == "rectification":
        sure = place.certainty == "certain"
        return sure and _is_theirs(place, plan, bench) and still_wrong(place, corrected(plan))
    if plan.right != "erasure":
        return False
    token = place.token(bench.inventory.keys)
    known = [item for item in plan.items if item.token == token]
    if place.certainty != "certain":
        return not known and _is_copied_to(place, plan)
    return not known or any(item.way not in _STAYS for item in known)


def _is_copied_to(place: Place, plan: Plan) -> bool:
    """Whether a place that was not there lies where a trigger of what went writes: a copy may tell nothing but the
    name, by which nobody is sure of it."""
    written = {
        join((source, *path))
        for source, prepared in plan.databases.items()
        for notice in prepared.notices
        for path in notice.written
    }
    return place.asset.id in written


def _is_theirs(place: Place, plan: Plan, bench: Bench) -> bool:
    """Whether the plan changes a place, or does not know it; what it keeps as it is may keep the old value."""
    token = place.token(bench.inventory.keys)
    known = [item for item in plan.items if item.token == token]
    return not known or any(item.way for item in known)


def _erases(plan: Plan) -> bool:
    return any(item.decision == "erase" and item.way for item in plan.items)


def _changed(plan: Plan) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Source and segments of each asset that the plan has changed."""
    for source, prepared in plan.databases.items():
        yield from ((source, step.segments) for step in prepared.steps)
    yield from ((file.source, file.segments) for file in plan.files)


def _gone(plan: Plan) -> Iterator[str]:
    """True ids of the assets from which the person is gone; anywhere, if nothing stays."""
    staying = {(item.source, item.asset) for item in plan.items if item.way in _STAYS and _is_theirs_alone(item)}
    if not staying and not plan.sources:
        yield ANYWHERE
    by_id = {item.id: item for item in plan.items}
    for source, prepared in plan.databases.items():
        for step in prepared.steps:
            if step.id in by_id and (source, by_id[step.id].asset) not in staying:
                yield join((source, *step.segments))
    for file in plan.files:
        yield join((file.source, *file.segments))


def _is_theirs_alone(item: Item) -> bool:
    """Whether a place is surely the person's, and no view of another; what may be somebody else's is no reason to look
    away, since `_held` tells what it would be taken for the person's by."""
    return item.certainty == "certain" and item.decision != "through"


def _held(answer: Answer) -> dict[str, set[str]]:
    """The types of identifiers that are found still, by the true id of the asset, and anywhere."""
    held: dict[str, set[str]] = {ANYWHERE: set()}
    for match in answer.matches:
        held[ANYWHERE].add(match.entity_type)
        if match.true_asset:
            held.setdefault(match.true_asset.id, set()).add(match.entity_type)
    return held


def _certificate(plan: Plan, journal: Journal, answer: Answer, left: Iterable[Place], lang: Language) -> Certificate:
    approved, performed = approval(plan, journal), journal.of("performed")[-1]
    begun = journal.of("begun")[0]
    assets = {item.id: item.asset for item in plan.items}
    wrong = tuple({"asset": place.first.asset, "fields": list(place.fields)} for place in left)
    return Certificate(
        plan=plan.hash,
        right=plan.right,
        request=plan.request,
        planned={"by": plan.by, "at": plan.made},
        approved={"by": str(approved.data["by"]), "at": approved.at, "account": accounts_of(plan, approved)},
        performed={"by": str(begun.data["by"]), "at": performed.at, "account": accounts_of(plan, begun)},
        searched_at=datetime.now(UTC).isoformat(timespec="seconds"),
        searched=len(answer.searched),
        proven=not (wrong or _unseen(plan, answer)),
        left=wrong,
        not_searched=tuple({"asset": m.where, "reason": unread(m.code, m.reason)[lang]} for m in answer.not_searched),
        done=tuple(_told(item, plan, lang) for item in plan.items if item.way),
        kept=tuple(_told(item, plan, lang) for item in plan.items if not item.way),
        notify=tuple({"activity": one.activity, "recipient": plan.told(one.recipient, lang)} for one in plan.notify),
        tasks=tuple(
            dataclasses.asdict(task) | {"text": plan.told(task.text, lang)}
            for task in (*plan.tasks, *(notice for notice in plan.notices if notice.code in _LASTING))
        ),
        sealed=tuple(
            {"item": e.data["item"], "asset": assets.get(e.data["item"], ""), "due": e.data["due"]}
            for e in journal.of("sealed")
        ),
        tombstones=0,
        until="",
        lang=lang,
        sources=plan.sources,
    )


def _unseen(plan: Plan, answer: Answer) -> bool:
    """Whether a place where something was done could not be looked at again: then nothing is proven of it."""
    missed = {one.asset for one in answer.not_searched} - set(answer.searched)
    return any(item.way and (item.asset in missed or encode(item.source) in missed) for item in plan.items)


def _told(item: Item, plan: Plan, lang: Language) -> dict[str, Any]:
    names = ("id", "asset", "place", "decision", "way", "article", "until", "why", "activities", "to")
    told = {name: getattr(item, name) for name in names if getattr(item, name)}
    return told | {name: plan.told(told[name], lang) for name in ("place", "why", "to") if name in told}


def _signed(bench: Bench, certificate: Certificate) -> Certificate:
    key = load_signing_key(bench.config.signing_key_file)
    named = dataclasses.replace(certificate, signer=key.public.id)
    return dataclasses.replace(named, signature=key.sign(signed_part(named)))


def signed_part(certificate: Certificate) -> bytes:
    """What the signature is of: everything but itself, as canonical JSON."""
    body = dataclasses.asdict(certificate)
    del body["signature"]
    return canonical(body).encode()
