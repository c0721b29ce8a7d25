"""Makes the plan of an erasure: finds the person, decides for each place, prepares what can be done."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from connectors import CONNECTORS, ConnectorError, Prepared

from ..accounts import account
from ..config import Config
from ..declaration import Declaration
from ..inventory import Inventory
from ..languages import Language
from ..rights import Right
from ..said import NOTHING, Said, said, translated, unread
from ..subject import Answer, Identity, find
from ..subject.reading.matching import NUMBERS
from ..subject.reading.telling import is_nobody_elses
from ..subject.roles.columns import others
from .deciding import Deciding, Verdict
from .fate import Fate
from .files import FilePlanning
from .places import Place, gather
from .plan import Plan
from .preparing import Preparing
from .releasing import Releasing
from .settings import Settings
from .telling import Telling
from .ways import Going, Stuck, Ways

Tell = Callable[[str], object]
_MET = (
    {"EMAIL_ADDRESS": "email", "USERNAME": "username"}
    | dict.fromkeys(NUMBERS, "national_number")
    | dict.fromkeys(("CUSTOMER_NUMBER", "EMPLOYEE_NUMBER", "MEMBER_NUMBER", "DRIVING_LICENCE"), "identifier")
)
"""What the person's own rows told the search, and one person alone has."""
_SHARED = {"PHONE_NUMBER": "phone", "IBAN_CODE": "iban"}
_SIGNS = 5
"""Letters and digits of a number that is more than a count."""
MET = "met "
"""In front of a part of the sealed identity that nobody asked for."""


@dataclass(frozen=True)
class Asked:
    """What a plan is asked for."""

    identity: Identity = field(repr=False)
    sources: tuple[str, ...] = ()
    facts: Mapping[str, str] = field(default_factory=dict)
    certainty: str = "certain"
    uncovered: str = "ask"
    by: str = ""
    request: str = ""
    lang: Language = "en"
    """In which the plan is written; each of its sentences is kept in all four."""


@dataclass(frozen=True)
class Bench:
    """Everything that a plan is made with."""

    config: Config
    inventory: Inventory
    declaration: Declaration | None
    settings: Settings

    @property
    def public(self) -> tuple[str, ...]:
        """What the organisation publishes of itself."""
        return self.declaration.published if self.declaration else ()


def plan_erasure(bench: Bench, asked: Asked, tell: Tell = str) -> Plan:
    """The plan for an erasure; raises `ConfigError` and `InventoryError`, and changes nothing."""
    answer, fates = look_up(bench, asked, "erasure", tell)
    with opened(bench, fates) as connectors:
        places = [fate.place for fate in fates]
        identity = with_what_was_met(asked.identity, answer)
        ways = Ways(identity, places, bench.inventory, with_what_is_shared(identity, answer), bench.settings)
        known = with_names_met(with_what_confirms(identity, answer), places)
        files = FilePlanning(bench.inventory, bench.settings, known, connectors, asked.certainty, bench.public)
        for fate in fates:
            _choose(fate, places, bench.settings, ways, files)
        deciding = _deciding(bench, asked, "erasure", places)
        releasing = Releasing(bench.inventory, bench.declaration, bench.settings, deciding)
        databases = Preparing(connectors, ways, releasing).prepare(fates)
        told = tuple(caveats(fates, connectors))
    return assembled(bench, asked, "erasure", answer, fates, databases, told, **met(asked.identity, answer))


def look_up(bench: Bench, asked: Asked, right: Right, tell: Tell = str) -> tuple[Answer, list[Fate]]:
    """Where the person's data are, and what the right gives for each place."""
    answer = find(bench.config, bench.inventory, asked.identity, asked.sources, tell, declaration=bench.declaration)
    places = gather(answer.matches)
    deciding = _deciding(bench, asked, right, places)
    return answer, [Fate(place, _of_view(place) if _is_view(place) else deciding.verdict(place)) for place in places]


def _deciding(bench: Bench, asked: Asked, right: Right, places: Sequence[Place]) -> Deciding:
    return Deciding(bench.declaration, bench.settings, places, right, asked.facts, asked.certainty, asked.uncovered)


def with_what_was_met(identity: Identity, answer: Answer) -> Identity:
    """The identity with what the search learned of it, from rows about nobody else: files must lose these too."""
    more: dict[str, Any] = {}
    for wanted in answer.met:
        part = _MET.get(wanted.entity_type)
        if part and (part != "identifier" or is_nobody_elses(wanted.value)):
            more[part] = tuple(dict.fromkeys((*more.get(part, getattr(identity, part)), wanted.value)))
    return dataclasses.replace(answer.known(identity), **more)


def with_what_is_shared(identity: Identity, answer: Answer) -> Identity:
    """The identity with phones and accounts that the person's own rows tell: others may have them too."""
    more: dict[str, tuple[str, ...]] = {}
    for wanted in answer.met:
        if part := _SHARED.get(wanted.entity_type):
            more[part] = (*more.get(part, getattr(identity, part)), wanted.value)
    return dataclasses.replace(identity, **more)  # type: ignore[arg-type]


def with_what_confirms(identity: Identity, answer: Answer) -> Identity:
    """The identity with what makes a name sure and proves nothing alone: phones, accounts and the short numbers of
    customers and staff that the person's own rows tell. In a list on a slide they stand beside the name, and hers."""
    known = with_what_is_shared(identity, answer)
    short = [one.value for one in answer.met if _MET.get(one.entity_type) == "identifier" and _is_long(one.value)]
    return dataclasses.replace(known, identifier=tuple(dict.fromkeys((*known.identifier, *short))))


def _is_long(value: str) -> bool:
    return sum(map(str.isalnum, value)) >= _SIGNS


def met(identity: Identity, answer: Answer) -> dict[str, list[str]]:
    """What the search learned of the person, sealed beside what was asked: when the rows that told it are gone, nothing
    else leads from a number to the letters that bear the name, and a back-up may bring back either alone."""
    known = with_what_was_met(identity, answer)
    parts = {part.name: (getattr(identity, part.name), getattr(known, part.name)) for part in dataclasses.fields(known)}
    return {
        f"{MET}{name}": [str(value) for value in now if value not in before]
        for name, (before, now) in parts.items()
        if set(now) - set(before)
    }


def with_names_met(identity: Identity, places: Iterable[Place]) -> Identity:
    """The identity with the names that the person's own rows tell: by them a text is known to be about nobody else."""
    met: dict[str, None] = {}
    for place in places:
        for row in [m.row for m in place.matches if place.certainty == "certain" and place.is_own and m.row][:1]:
            said = [
                (m.entity_type, str(row.get(m.true_field) or "").strip())
                for m in place.matches
                if not others(m.true_field)
            ]
            whole = [text for kind, text in said if kind == "PERSON" and len(text.split()) > 1 and "@" not in text]
            found = dict(said)
            if whole:  # and no user name that spells it, as another's may
                met[whole[0]] = None
            elif found.get("GIVEN_NAME") and found.get("FAMILY_NAME"):
                met[f"{found['FAMILY_NAME']}, {found['GIVEN_NAME']}"] = None
    return dataclasses.replace(identity, name=tuple(dict.fromkeys((*identity.name, *met))))


@contextmanager
def opened(bench: Bench, fates: Iterable[Fate]) -> Iterator[dict[str, Any]]:
    """The connectors of the places' sources, with the reading credential."""
    with ExitStack() as stack:
        found = {}
        for name in sorted({fate.place.first.source for fate in fates}):
            source = bench.config.source(name)
            connector = CONNECTORS.load(source.type)(source, key=bench.inventory.keys.content)
            found[name] = stack.enter_context(closing(connector))
        yield found


def assembled(
    bench: Bench,
    asked: Asked,
    right: str,
    answer: Answer,
    fates: Sequence[Fate],
    databases: Mapping[str, Prepared],
    weaker: Iterable[tuple[str, Said, str]] = (),
    **subject: Any,
) -> Plan:
    """The plan, in words; `subject` adds to what is sealed of the identity, `weaker` to its notices."""
    telling = Telling(bench.inventory, asked.lang)
    items = tuple(map(telling.item, fates))
    return Plan(
        right=right,
        made=datetime.now(UTC).isoformat(timespec="seconds"),
        by=asked.by,
        subject={key: list(values) for key, values in answer.subject.items()} | subject,
        items=items,
        databases=databases,
        files=tuple(fate.file for fate in fates if fate.file),
        notify=tuple(telling.notifications(fates)),
        tasks=tuple(telling.tasks(items, answer, {fate.place.id: fate.aside for fate in fates if fate.file})),
        notices=(
            *telling.limits(asked.sources),
            *telling.doubts(answer),
            *telling.notices(databases),
            *telling.caveats(weaker),
        ),
        effects=tuple(telling.effects(databases)),
        not_searched=tuple(telling.missed(answer)),
        searched=len(answer.searched),
        facts=dict(asked.facts),
        account=account(),
        sources=asked.sources,
        request=asked.request,
        lang=asked.lang,
        words=telling.words,
    )


def caveats(fates: Iterable[Fate], connectors: Mapping[str, Any]) -> Iterator[tuple[str, Said, str]]:
    """What is less sure where a store of files is not a folder of this machine: code, words, source."""
    for source in dict.fromkeys(fate.place.first.source for fate in fates if fate.file):
        try:
            caveat = translated(connectors[source].caveat())
        except ConnectorError as error:
            caveat = said("erasure.not-yet", problem=unread(error.code, error.message))
        if caveat:
            yield "store", caveat, source


def choose_mark(fate: Fate, settings: Settings, *, lift: bool = False) -> None:
    """What stays is marked, where the configuration names a column for it (Art. 18, recital 67)."""
    mark = settings.mark(fate.place.first.asset)
    if mark is None or fate.place.key is None:
        return
    value = _as_column(fate, mark.column, mark.lifted if lift else mark.value)
    if mark.column not in fate.place.first.row:
        fate.problem = said("erasure.mark-missing")
    elif str(fate.place.first.row[mark.column]) == str(value):
        fate.unneeded = said("erasure.marked-already")
    else:
        fate.going, fate.mark = Going("update", {mark.column: value}), True


def _as_column(fate: Fate, name: str, value: Any) -> Any:
    """A mark as its column takes it: 1 in a column of truth values is true."""
    column = next((column for column in fate.place.asset.columns if column.name == name), None)
    return bool(value) if column and column.type.startswith("bool") and isinstance(value, int) else value


def _choose(fate: Fate, places: Sequence[Place], settings: Settings, ways: Ways, files: FilePlanning) -> None:
    """How the place goes, or that it is marked, or why a person must do it."""
    place, verdict = fate.place, fate.verdict
    way = settings.way(place.first.asset)
    if verdict.decision == "erase" and way == "keep":
        fate.verdict = Verdict("keep", said("erasure.kept-by-setting"))
    elif verdict.decision == "erase" and place.key is None:
        fate.file, told = files.step(place)
        fate.problem, fate.aside = (NOTHING, told) if fate.file else (told, NOTHING)
    elif verdict.decision == "erase" and ways.may_be_shared(place) and not _declared(place, places):
        fate.problem = said("erasure.shared")
    elif verdict.decision == "erase":
        try:
            fate.going = ways.emptied(place) if way == "anonymise" else ways.going(place)
            fate.aside = said("erasure.of-another") if fate.going.of_another else NOTHING
        except Stuck as stuck:
            if stuck.stays:
                fate.verdict = Verdict("keep", stuck.said)
            else:
                fate.problem = stuck.said
        if way == "anonymise":
            fate.note = said("erasure.stays-by-setting")
    elif verdict.restricts:
        choose_mark(fate, settings)


def _declared(place: Place, places: Iterable[Place]) -> bool:
    """Whether the database itself knows which rows refer to it."""
    return any(key.target == place.asset.segments for other in places for key in other.asset.foreign_keys)


def _is_view(place: Place) -> bool:
    return bool(place.asset.attributes.get("view"))


def _of_view(place: Place) -> Verdict:
    if place.asset.attributes.get("relation") == "materialized view":
        return Verdict("manual", said("erasure.view-copy"))
    return Verdict("through", said("erasure.view-through"))
