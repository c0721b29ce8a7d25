"""Each of the six subjects on each engine: found, answered, erased, proven; all that is others' stays byte for byte.

The subjects of an estate go one after another from the same databases and share, so that each erasure is one that the
next search, and the next answer, must not feel.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from connectors.folding import fold

from .checking import PARTS, Line, identity_of, is_view, missed, pages_of, place_of, squeezed, trail_of
from .gone import FACTS, legal_duties, only_what_was_planned, only_what_was_planned_of_files, what_stays
from .opening import due, full_names, kin_of, opened, phones_of, relatives, scanned_with_vigie, third_persons
from .served import Rows, Served, beside, on_server

SUBJECTS = (
    "homonym-staff",
    "homonym-prospect",
    "maiden-and-married",
    "bis-then-national",
    "mail-only",
    "client-employee",
)
REACHED = 0.93
"""Share of the fields of a subject's rows that a search has to reach; not those that no verdict calls personal."""
PASSWORD = "a password of some length"


def _marks(engine: str) -> list[Any]:
    group = "estate" if engine == "sqlite" else f"estate-{engine}"
    marks: list[Any] = [pytest.mark.xdist_group(group), pytest.mark.slow, pytest.mark.timeout(900)]
    return marks if engine == "sqlite" else [*marks, getattr(pytest.mark, engine)]


@pytest.fixture(
    scope="module",
    params=[
        pytest.param((vocabulary, engine), id=f"{vocabulary}-{engine}", marks=_marks(engine))
        for engine in ("sqlite", "postgresql", "mariadb")
        for vocabulary in ("example", "second")
    ],
)
def served(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """An estate on an engine, scanned once; its subjects are erased from it one after another."""
    vocabulary, engine = request.param
    folder = tmp_path_factory.mktemp(f"{vocabulary}-{engine}")
    if engine == "sqlite":
        yield beside(request.getfixturevalue("scanned")(vocabulary), folder, vocabulary)
        return
    with on_server(request.getfixturevalue(f"{engine}_server"), folder, vocabulary) as estate:
        yield estate


@pytest.mark.parametrize("subject", SUBJECTS)
def test_found_answered_erased_and_proven(served: Served, subject: str, record_property: Any) -> None:
    identity = identity_of(served, subject)["identity"]
    (served.folder / "who.json").write_text(
        json.dumps({PARTS[part]: value for part, value in identity.items() if value})
    )
    rows, files = served.rows(), served.files()
    answer = _search(served)
    places, fields = _found(served, subject, answer)
    given = _answered(served, subject, answer, rows)
    plan = _planned(served, subject)
    certificate = _erased(served, plan)
    changed = only_what_was_planned(served, identity, trail_of(served, subject), plan, rows)
    written = only_what_was_planned_of_files(served, identity, plan, files)
    stays = what_stays(served, plan, certificate)
    record_property(
        "figure",
        f"{served.vocabulary} on {served.engine}, {subject}: {places} places found and {fields:.0%} of the fields of"
        f" their rows, {given} values given and nobody else's, {changed} rows and {written} files changed and none"
        f" besides, {stays} places stay with their reasons",
    )


def _search(served: Served) -> Line:
    out, _ = served.run("find", "--identity", "who.json", "--format", "json", expect=(0, 3))
    answer: Line = json.loads(out)
    return answer


def _found(served: Served, subject: str, answer: Line) -> tuple[int, float]:
    """Every trail to the row and the page, and nothing of a bearer of the same name."""
    trail = trail_of(served, subject)
    assert not missed(served, trail, answer)
    fields = {(*place_of(served, line), line["field"]) for line in trail if line["source"] != "share"}
    reached = fields & {(match["asset"], match["locator"], match["field"]) for match in answer["matches"]}
    assert len(reached) >= REACHED * len(fields)
    sure = {(match["asset"], match["locator"]) for match in answer["matches"] if match["certainty"] != "possible"}
    for other in SUBJECTS:
        theirs = {place_of(served, line) for line in trail_of(served, other) if line["source"] != "share"}
        theirs |= pages_of(served, other)
        mine = {place_of(served, line) for line in trail if line["source"] != "share"} | pages_of(served, subject)
        assert not sure & (theirs - mine), f"places of {other} are taken for {subject}'s"
    stray = {place for place in sure if not place[0].startswith("share/")} - {field[:2] for field in fields}
    assert all(is_view(asset) for asset, _ in stray), f"rows of others are taken for {subject}'s: {stray}"
    return len(trail), len(reached) / len(fields)


def _answered(served: Served, subject: str, answer: Line, rows: Rows) -> int:
    """The package is locked, holds all that the search found for it, and nobody else; how many values were compared."""
    line = identity_of(served, subject)
    as_processor = line["role"] == "processor"
    (served.folder / "password").write_text(PASSWORD)
    target = served.folder / f"{subject}.zip"
    options = ("--lang", "en", "--password-file", "password", "-o", str(target))
    more = ("--for-controller",) if as_processor else ()
    served.run("answer", "--identity", "who.json", *options, *more, expect=(0, 3))
    files = opened(target, PASSWORD)
    said = "\n".join(text for name, text in files.items() if name not in ("manifest.json", "data.schema.json"))
    values = list(due(rows, served, answer, as_processor=as_processor))
    known = [value for part in line["identity"].values() for value in (part if isinstance(part, list) else [part])]
    own = [str(value) for value in known if value] + [value for _, _, value in values]
    public = (served.folder / "declaration.yaml").read_text("utf-8")
    called = set(line["identity"]["names"])
    others = {pair: name for pair, name in full_names(served.vocabulary).items() if not _is_one_of(pair, called)}
    strangers = third_persons(said, own, public, others, phones_of(served.vocabulary))
    strangers += scanned_with_vigie(said, own, public)
    strangers += relatives(files, kin_of(served.vocabulary, subject), called)
    assert not strangers, strangers  # invented, all of them
    whole = squeezed(said)
    lacking = {f"{asset}#{name}" for asset, name, value in values if squeezed(value) not in whole}
    assert values and not lacking, lacking
    return len(values)


def _is_one_of(pair: frozenset[str], names: set[str]) -> bool:
    return any(pair <= set(fold(name).split()) for name in names)


def _planned(served: Served, subject: str) -> Line:
    """The plan, approved by a second person and rehearsed."""
    told = FACTS | {f"{activity}:retention_ended": "false" for activity in legal_duties(served)}
    facts = [word for key, value in told.items() for word in ("--fact", f"{key}={value}")]
    name = f"{subject}.plan.json"
    who = ("--identity", "who.json", "--as", "ann", "-o", name)
    served.run("erase", "--plan", *who, *facts, "--uncovered", "erase", expect=(0, 1, 3))
    served.run("erase", "approve", name, "--as", "ann", expect=(2,))
    served.run("erase", "approve", name, "--as", "bert")
    served.run("erase", "--rehearse", name)
    plan: Line = json.loads((served.folder / name).read_text())
    return {**plan, "name": name}


def _erased(served: Served, plan: Line) -> Line:
    """Perform the plan; the certificate of the new search that ends it."""
    performed = ("--apply", plan["name"], "--hash", plan["hash"], "--as", "carl", "-o", "certificate.json")
    served.run("erase", *performed, expect=(0, 3))
    certificate: Line = json.loads((served.folder / "certificate.json").read_text())
    return certificate
