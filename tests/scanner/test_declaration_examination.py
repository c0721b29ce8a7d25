"""What `check` says: gaps of a notice, contradictions, activities against the law, promises below and above it."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from scanner.commands.deadline import deadline
from scanner.declaration import answer_clock, examine, load_declaration, parse_declaration, promised_day, promises
from scanner.periods import Period
from scanner.rights.tables import FOLDER, table

EXAMPLE = Path(__file__).parents[2] / "sample_data" / "declaration.yaml"


def told(text: str, assets: tuple[str, ...] = ()) -> list[str]:
    return [f"{p.level}: {p.message}" for p in examine(parse_declaration(text, strict=True), assets)]


def about(word: str, text: str) -> list[str]:
    return [line for line in told(text) if word in line]


@pytest.mark.parametrize(
    ("rights", "direction", "article", "says"),
    [
        ("{id: access, deadline: P2M}", "below", "Art. 12(3)", "an answer within P2M, where the law says P1M"),
        ("{id: access, deadline: P15D}", "above", "Art. 12(3)", "an answer within P15D, where the law says P1M"),
        ("{id: access, extension: P3M}", "below", "Art. 12(3)", "an extension within P3M"),
        ("{id: access, fee: 25 euro}", None, "", ""),
        ("{id: erasure, fee: 25 euro}", "below", "Art. 12(5)", "the exercise is free"),
        ("{id: erasure, motive: required}", "below", "Arts. 12(2), 15 to 20", "not refused for want of one"),
        ("{id: objection, motive: required}", None, "", ""),
        ("{id: objection, motive: none}", "above", "Art. 21(1)", "no reason is asked"),
        ("{id: erasure, not_bases: [A6-1-c]}", None, "", ""),
        ("{id: erasure, not_bases: [A6-1-b]}", "below", "Art. 17(3)(b)", "not what a contract needs"),
        ("{id: access, not_bases: [A6-1-c]}", "below", "Art. 15", "does not exclude it by legal basis"),
        ("{id: restriction, cases: [A18-1-a]}", "below", "Art. 18(1)", "1 of 4 cases; A18-1-b, A18-1-c, A18-1-d"),
        ("{id: restriction, cases: [A18-1-a, A18-1-b, A18-1-c, A18-1-d]}", None, "", ""),
        ("{id: portability, bases: [A6-1-a]}", "below", "Art. 20", "the law gives it for A6-1-b too"),
        (
            "{id: portability, bases: [A6-1-a, A6-1-b, A6-1-f]}",
            "above",
            "Art. 20",
            "A6-1-f too, where the law does not",
        ),
        ("{id: objection, bases: [A6-1-f]}", "below", "Art. 21", "for A6-1-e too"),
        ("{id: complaint, identity_proof: true}", "below", "Art. 77", "reasonable doubt"),
        ("{id: access, automated_only: true}", "below", "Art. 15", "not limited to automated"),
        ("{id: portability, automated_only: true}", None, "", ""),
    ],
)
def test_promises_against_the_law(rights: str, direction: str | None, article: str, says: str) -> None:
    declaration = parse_declaration(f"categories: [a]\nlegal_bases: [A6-1-b, A6-1-e]\nrights: [{rights}]", strict=True)
    found = promises(declaration)
    if direction is None:
        assert found == []
    else:
        (promise,) = found
        assert (promise.direction, promise.article) == (direction, article)
        assert says in promise.says


def test_a_basis_that_nobody_uses_is_not_missed() -> None:
    declaration = parse_declaration(
        "categories: [a]\nlegal_bases: [A6-1-a]\nrights: [{id: objection, bases: [A6-1-f]}]"
    )
    assert promises(declaration) == []


def test_no_reason_may_be_asked_against_direct_marketing() -> None:
    text = "categories: [a]\npurposes: [{id: p, dpv: [dpv:Marketing]}]\nrights: [{id: objection, motive: required}]"
    (promise,) = promises(parse_declaration(text))
    assert (promise.article, promise.direction) == ("Art. 21(2) and (3)", "below")


@pytest.mark.parametrize(
    ("rights", "right", "clock"),
    [
        ("[{id: access, deadline: P15D, extension: P1M}]", "access", (Period(0, 15), Period(1))),
        ("[{id: access, deadline: P15D}]", "erasure", (Period(0, 15), Period(2))),
        ("[{id: access, deadline: P15D}, {id: erasure, deadline: P3W}]", "erasure", (Period(0, 21), Period(2))),
        ("[{id: access, deadline: P3M, extension: P1Y}]", "access", (Period(1), Period(2))),
        ("[]", "access", (Period(1), Period(2))),
    ],
)
def test_a_shorter_clock_binds_and_a_longer_one_does_not(rights: str, right: str, clock: tuple[Period, Period]) -> None:
    assert answer_clock(parse_declaration(f"categories: [a]\nrights: {rights}"), right) == clock


def test_what_is_said_alike_of_several_rights_is_told_once() -> None:
    text = "categories: [a]\nrights:\n  - {id: erasure, motive: required}\n  - {id: access, motive: required}"
    assert len(about("below the law", text)) == 1
    assert "'erasure', 'access'" in about("below the law", text)[0]


def test_the_published_statement_of_the_example_narrows_five_rights() -> None:
    found = promises(load_declaration(EXAMPLE))
    below = {(promise.right, promise.key) for promise in found if promise.direction == "below"}
    assert {key for key in below if key[1] != "identity_proof"} == {
        ("erasure", "motive"),
        ("erasure", "not_bases"),
        ("restriction", "motive"),
        ("restriction", "cases"),
        ("portability", "motive"),
        ("objection", "motive"),
    }


ACTIVITY = "categories: [a]\nactivities:\n  - {{id: x, covers: [s/t], {more}}}\n"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (ACTIVITY.format(more="special_ground: A9-2-b"), "warning: A9-2-b of 'x' (employment, social security"),
        (
            "categories: [{id: a, special: true, label: {fr: Données de santé}}]\n"
            "activities: [{id: x, covers: [s/t], categories: [a], special_ground: A9-2-a}]",
            "warning: The activity 'x' uses data concerning health and has no `access_list`",
        ),
        (
            ACTIVITY.format(more="legal_bases: [{basis: A6-1-f, balance_test: {document: d, outcome: failed}}]"),
            "whose balance test failed",
        ),
        (ACTIVITY.format(more="joint_controllers: [Other]"), "arrangement with the joint controller 'Other' of 'x'"),
        (ACTIVITY.format(more="assessment: {required: true}"), "needs an impact assessment"),
        (ACTIVITY.format(more="transfers: [{country: IN}]"), "The transfer of 'x' to IN names no instrument"),
        (
            ACTIVITY.format(more="recipients: [{name: Some host, ground: processor, country: US}]"),
            "A recipient of 'x' is in US, and no transfer there is declared",
        ),
        ("categories: [a]\nrecipients: [{id: h, name: H, ground: processor}]", "The processor 'h' has no agreement"),
        (
            "categories: [a]\nretention: [{id: r, period: P3Y, document: individual_account}]",
            "P3Y is less than the 5 years for which the law keeps a 'individual_account'",
        ),
        (
            "categories: [a]\nretention: [{id: r, period: P3Y, document: individual_acount}]",
            "reference: No law table knows the document 'individual_acount'",
        ),
    ],
)
def test_activities_against_the_law_tables(text: str, message: str) -> None:
    assert about(message, text)


@pytest.mark.parametrize(
    "text",
    [
        ACTIVITY.format(more="transfers: [{country: CH}]"),
        ACTIVITY.format(more="transfers: [{country: IN, instrument: A46-2-c}]"),
        ACTIVITY.format(more="recipients: [{name: Some host, ground: processor, country: 'NO'}]"),
        ACTIVITY.format(more="special_ground: {basis: A9-2-b, law: Act}"),
        "categories: [a]\nretention: [{id: r, period: P5Y, document: individual_account}]",
    ],
)
def test_what_the_law_allows_is_not_told(text: str) -> None:
    lines = told(text)
    assert not [line for line in lines if "transfer of" in line or "recipient of" in line or "names no law" in line]
    assert not [line for line in lines if "is less than" in line]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "categories: [a]\nactivities:\n  - {id: x, covers: [s/t/**]}\n  - {id: y, role: processor, covers: [s/t]}",
            "warning: 's/t' is covered by 'y' as processor and by 'x', of another role, alike",
        ),
        (ACTIVITY.format(more="replaced_by: x, ended: 2020-01-01"), None),
        ("categories: [a]\nactivities: [{id: x, replaced_by: y}, y]".replace(", y]", ", {id: y}]"), "has no end"),
        (ACTIVITY.format(more="status: ended"), "has ended, and no day is given"),
        ("categories: [a]\nactivities: [{id: x}]", "note: The activity 'x' covers no asset"),
        ("categories: [a, b]\n" + ACTIVITY.format(more="categories: [a]").partition("\n")[2], "the category 'b'"),
        (
            "categories: [a]\nlegal_bases: [A6-1-a]\n"
            + ACTIVITY.format(more="legal_bases: [A6-1-f]").partition("\n")[2],
            "A6-1-f of 'x' is none of the legal bases that are declared",
        ),
        (
            "categories: [a]\nentities: [{id: e, name: E, roles: [{role: controller, scope: all}]}]\n"
            "activities: [{id: x, entity: e, role: processor}]",
            "which is never processor",
        ),
        (
            "categories: [a]\nsubjects: [{id: staff, requests_to: employer}]\nactivities: [{id: x, subjects: [staff]}]",
            "'staff' are sent to their employer",
        ),
        (
            "categories: [a]\nactivities: [{id: x, covers: [{asset: s/t, where: {column: c, in: [1], not_in: [1]}}]}]",
            "takes no row at all",
        ),
    ],
)
def test_contradictions(text: str, message: str | None) -> None:
    if message is None:
        with pytest.raises(Exception, match="circle"):
            told(text)
    else:
        assert about(message, text)


def test_roles_that_are_told_apart_by_rows_do_not_contradict() -> None:
    text = (
        "categories: [a]\nactivities:\n  - {id: x, covers: [{asset: s/t, where: {column: c, in: [1]}}]}\n"
        "  - {id: y, role: processor, covers: [{asset: s/t, where: {column: c, not_in: [1]}}]}"
    )
    assert about("of another role", text) == []


def test_a_notice_that_tells_nothing_lacks_every_point() -> None:
    lines = told("categories: [a]")
    assert sum("does not tell" in line for line in lines) == 15
    assert any("does not tell of the right 'access'" in line for line in lines)


def test_a_notice_that_says_there_are_none_has_told_it() -> None:
    assert about("who receives data", "categories: [a]\nrecipients: []") == []
    assert about("who receives data", "categories: [a]") != []


def test_a_cover_that_takes_all_that_is_known_is_told() -> None:
    text = "categories: [a]\nactivities: [{id: x, covers: [hr/*]}]"
    lines = told(text, ("hr/main/a", "hr/main/b"))
    assert "warning: 'hr/*' takes all 2 assets that are known: nothing can then be found uncovered" in lines
    assert not any("takes all" in line for line in told(text, ("hr/main/a", "crm/main/b")))


def test_every_law_table_has_its_version_its_place_to_sign_and_sources() -> None:
    for file in FOLDER.glob("*.yaml"):
        data = table(file.stem)
        assert data["version"], file.name
        assert set(data["signed"]) == {"by", "on"}, file.name
    for ground in table("special_grounds")["grounds"].values():
        assert "Art" in ground["source"]
    assert set(table("national_number")["numbers"]) == {"register", "bis"}
    assert set(table("access_lists")["data"]) == {"health", "biometric", "genetic", "criminal"}


@pytest.mark.parametrize(
    ("promised", "extended", "day"),
    [
        ("deadline: P15D", False, date(2026, 3, 25)),
        ("deadline: P15D", True, date(2026, 5, 25)),
        ("extension: P1M", True, date(2026, 5, 10)),
        ("deadline: P1M", False, None),
        ("deadline: P2M", False, None),
    ],
)
def test_a_promise_sooner_than_the_law_gives_the_day(promised: str, extended: bool, day: date | None) -> None:
    declaration = parse_declaration(f"categories: [a]\nrights: [{{id: access, {promised}}}]")
    assert promised_day(declaration, "erasure", date(2026, 3, 10), extended=extended) == day


def test_the_command_answers_by_the_promised_day(tmp_path: Path) -> None:
    file = tmp_path / "declaration.yaml"
    file.write_text("categories: [a]\nrights: [{id: access, deadline: P15D}]\n")
    arguments = ["--received", "2026-03-10", "--declaration", str(file), "--format", "json"]
    told = json.loads(CliRunner().invoke(deadline, arguments).stdout)
    assert told["due"] == "2026-03-25"
    assert "that binds" in told["why"]
    file.write_text("categories: [a]\nrights: [{id: access, deadline: P2M}]\n")
    assert json.loads(CliRunner().invoke(deadline, arguments).stdout)["due"] == "2026-04-10"
