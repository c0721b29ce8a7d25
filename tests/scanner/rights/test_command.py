from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from scanner.cli import vigie
from scanner.commands.rights import _RIGHTS
from scanner.rights import RIGHTS, RightsError

CONTRACT = {
    "decision", "article", "why", "to", "may", "until", "notify_recipients", "inform_other_controllers", "inform_first",
    "missing_facts",
}  # fmt: skip


def run(*arguments: str, given: str | None = None) -> Result:
    return CliRunner().invoke(vigie, ["rights", *arguments], input=given, catch_exceptions=True)


def told(*arguments: str, given: str | None = None) -> Any:
    result = run(*arguments, "--format", "json", given=given)
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def test_the_command_knows_every_right() -> None:
    assert _RIGHTS == RIGHTS


def test_the_form_of_the_contract() -> None:
    arguments = "--role controller --basis A6-1-c --fact document=individual_account --fact closed_on=2023-12-31"
    answer = told("erasure", "--on", "2026-11-23", *arguments.split())
    assert set(answer) >= CONTRACT
    assert (answer["decision"], answer["until"], answer["missing_facts"]) == ("refuse", "2028-12-31", [])
    assert "17(3)(b)" in answer["article"] and "17(3)(b)" in answer["why"] and "2028-12-31" in answer["why"]
    assert "restriction" in answer["may"]


def test_several_activities_each_get_their_own_decision() -> None:
    activities = [
        {"activity": "payroll", "role": "processor", "basis": ["A6-1-c"], "facts": {}},
        {"activity": "newsletter", "role": "controller", "basis": "A6-1-a",
         "facts": {"consent_withdrawn": True, "other_basis": False}},
        {"activity": "clients", "role": "controller", "basis": ["A6-1-b"], "facts": {"contract": True}},
    ]  # fmt: skip
    answers = told("erasure", "--json", "-", given=json.dumps(activities))
    assert [(a["activity"], a["decision"]) for a in answers] == [
        ("payroll", "refer"), ("newsletter", "grant"), ("clients", "refuse"),
    ]  # fmt: skip


def test_what_stands_around_the_list_counts_for_every_activity() -> None:
    given = {"role": "controller", "facts": {"consent_withdrawn": True}, "activities": [
        {"activity": "a", "basis": "A6-1-a", "facts": {"other_basis": False}}, {"activity": "b", "role": "processor"},
    ]}  # fmt: skip
    answers = told("erasure", "--json", "-", given=json.dumps(given))
    assert [(a["activity"], a["decision"]) for a in answers] == [("a", "grant"), ("b", "refer")]
    refused = run("erasure", "--json", "-", given=json.dumps(given | {"on": "2026-13-01"}))
    assert "`on` must be a date" in str(refused.exception)


def test_one_activity_gives_one_object_and_a_list_a_list(tmp_path: Path) -> None:
    one = {"activity": "web", "role": "controller", "basis": ["A6-1-f"], "facts": {"marketing": True}}
    file = tmp_path / "one.json"
    file.write_text(json.dumps(one))
    assert told("objection", "--json", str(file))["decision"] == "grant"
    assert isinstance(told("objection", "--json", "-", given=json.dumps([one])), list)
    assert len(told("objection", "--json", "-", given=f"{json.dumps(one)}\n{json.dumps(one)}\n")) == 2
    assert told("objection", "--json", "-", given="[]") == []


@pytest.mark.parametrize(
    "basis", ["A6-1-f", "a6-1-f", "eu-gdpr:A6-1-f", "6(1)(f)", "Art. 6(1)(f)", "A6-1-f-controller"]
)
def test_a_basis_in_any_usual_spelling(basis: str) -> None:
    assert told("portability", "--role", "controller", "--basis", basis)["article"] == "Art. 20(1)(a)"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (
            ["erasure", "--role", "controller", "--basis", "A6-1-a", "--fact", "consent_withdrawl=true"],
            "consent_withdrawn",
        ),
        (
            ["erasure", "--role", "controller", "--basis", "A6-1-a", "--fact", "consent_withdrawn=maybe"],
            "true or false",
        ),
        (["erasure", "--role", "controller", "--basis", "A6-1-c", "--fact", "closed_on=2023-02-30"], "date"),
        (["erasure", "--role", "controller", "--basis", "A6-1-c", "--fact", "document=diary"], "one of"),
        (["access", "--role", "controller", "--fact", "previous_requests=-1"], "number"),
        (["erasure", "--role", "controler", "--basis", "A6-1-a"], "controller"),
        (["erasure", "--role", "controller", "--basis", "A6-1-g"], "A6-1-"),
        (["erasure", "--role", "controller", "--basis", "A6-1-a", "--fact", "contract"], "key=value"),
        (["erasur"], "erasure"),
        ([], "which right"),
        (["access", "--on", "soon"], "no date"),
    ],
)
def test_a_mistake_is_told_with_what_to_do(arguments: list[str], says: str) -> None:
    result = run(*arguments)
    error = result.exception
    hint = f"{error.message} {error.hint}" if isinstance(error, RightsError) else result.output
    assert says in hint
    assert isinstance(error, RightsError) or result.exit_code == 2


@pytest.mark.parametrize(
    "given",
    ["{", "3", '"x"', "[1]", "", '{"role": "controller", "marketing": true}', '{"roles": "controller"}',
     '{"role": "controller", "facts": [1]}', '{"role": "controller", "basis": ["A7"]}', '{"right": "access"}'],
)  # fmt: skip
def test_input_that_cannot_be_used_is_refused(given: str) -> None:
    assert isinstance(run("erasure", "--json", "-", given=given).exception, RightsError)


def test_a_fact_that_is_null_is_not_known() -> None:
    given = {"role": "controller", "basis": ["A6-1-b"], "facts": {"contract": None}}
    answer = told("erasure", "--json", "-", given=json.dumps(given))
    assert answer["decision"] is None and answer["missing_facts"] == ["contract"]


def test_json_and_options_do_not_mix() -> None:
    assert run("access", "--json", "-", "--role", "controller", given="{}").exit_code == 2


def test_the_closed_list_is_printed() -> None:
    facts = told("--facts")
    named = {fact["name"] for fact in facts}
    assert {
        "contract", "consent_withdrawn", "other_basis", "retention_ended", "document", "closed_on", "legal_claim",
        "unlawful", "overriding_grounds", "public", "provided_by_subject", "observed", "inferred", "origin",
        "automated", "marketing", "accuracy_contested", "prefers_restriction", "needed", "objection_pending",
        "only_in_backup",
        "third_parties", "found", "identity", "complex", "told_on", "previous_requests",
    } <= named  # fmt: skip
    assert all(fact["meaning"] and fact["type"] and fact["rights"] for fact in facts)
    assert "individual_account" in next(fact for fact in facts if fact["name"] == "document")["choices"]
    text = run("--facts").stdout
    assert all(name in text for name in named)
    assert len(told("access", "--facts")) < len(facts)


def test_a_person_reads_it_in_french() -> None:
    text = run("erasure", "--role", "controller", "--basis", "A6-1-b", "--fact", "contract=true", "--lang", "fr").stdout
    assert "refuse" in text and "contrat" in text and "art. 17" in text


def test_a_fact_of_several_values_may_be_given_twice() -> None:
    options = "--role controller --basis A6-1-b --fact automated=yes --fact origin=subject --fact origin=employer"
    assert told("portability", *options.split())["decision"] == "partial"


def test_a_mistake_in_a_list_says_in_which_item() -> None:
    given = json.dumps([{"role": "controller"}, {"role": "controller", "facts": {"marketting": True}}])
    error = run("objection", "--json", "-", given=given).exception
    assert isinstance(error, RightsError) and "Activity 2" in error.message and "marketing" in error.hint


def test_a_dpo_reads_the_rules_in_their_order() -> None:
    rules = told("erasure", "--rules")
    named = [rule["rule"] for rule in rules]
    assert (
        named[0] == "processor" and named.index("law") < named.index("contract-runs") and named[-1] == "nothing-keeps"
    )
    assert all(rule["applies"] and rule["article"] and rule["source"] and rule["why"] for rule in rules)
    withdrawn = next(rule for rule in rules if rule["rule"] == "consent-with-other-basis")
    assert withdrawn["applies"].startswith("basis: consent; consent_withdrawn yes and other_ground yes (asked")
    text = run("objection", "--rules", "--lang", "fr").stdout
    assert "unweighed: limiter · art. 18, § 1er, d" in text and "pas encore connu" in text
    assert "Prospection" in text
    assert run("--rules").exit_code == 2
