"""What must hold for every case, written or not."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from scanner.rights import FACTS, RIGHTS, Case, Decision, decide, read_case
from scanner.rights.rules import MAY, rules_for
from scanner.rights.tables import table

ON = date(2026, 11, 23)
BRANCHES = {
    "erasure": {"obligation", "consent-withdrawn", "nothing-keeps"},
    "restriction": {"unlawful", "pending", "claims"},
}
"""Rules that apply only while a fact is missing and its values are tried: once it is told, an earlier rule decides."""

BASES = tuple(table("bases")["bases"])
GATES = ("refer", "ask_identity", "extend", "fee_or_refuse", "none_found")
CASES = [
    case
    for path in sorted(Path(__file__).with_name("cases").glob("*.yaml"))
    for case in YAML(typ="safe").load(path.read_text("utf-8"))
]


def value_for(name: str, chance: random.Random) -> Any:
    fact = FACTS[name]
    if fact.type == "bool":
        return chance.random() < 0.5
    if fact.type == "date":
        return ON + timedelta(days=chance.randint(-5000, 100))
    if fact.type == "int":
        return chance.randint(0, 5)
    return "Bakkerij Zilverberg" if fact.type == "text" else chance.choice(fact.choices)


def random_cases(count: int, seed: int) -> Iterator[tuple[Any, Case]]:
    chance = random.Random(seed)
    for _ in range(count):
        names = chance.sample(sorted(FACTS), chance.choice([0, 1, 2, 3, 5, 8, 20]))
        given = {
            "role": chance.choice(["controller", "controller", "joint", "processor", None]),
            "basis": chance.sample(BASES, chance.choice([0, 1, 1, 1, 2, 3])),
            "facts": {name: value_for(name, chance) for name in names},
        }
        if "told_on" in given["facts"]:
            given["facts"].setdefault("received", ON)
            given["facts"]["told_on"] = given["facts"]["received"] + timedelta(days=chance.randint(0, 60))
        yield chance.choice(RIGHTS), read_case(given, on=ON)


@pytest.mark.parametrize("seed", range(4))
def test_every_case_gets_a_decision_or_a_question(seed: int) -> None:
    for right, case in random_cases(700, seed):
        found = decide(right, case, lang="fr" if seed % 2 else "en")
        assert (found.decision is None) == (found.article is None)
        assert found.decision or found.missing_facts
        assert found.why and "{" not in found.why and set(found.may) <= set(MAY)
        assert all(name in FACTS or name in ("role", "basis") for name in found.missing_facts)
        assert all(case.value(name) is None for name in found.missing_facts if name != "basis")
        assert (found.decision in ("ask_identity", "extend", "fee_or_refuse")) == (found.then is not None)


def test_what_is_asked_is_enough_to_decide() -> None:
    """Telling what is asked for, again and again, ends in a decision."""
    chance = random.Random(7)
    for right, case in random_cases(500, 11):
        given: dict[str, Any] = {"role": case.role, "basis": case.basis, "facts": dict(case.facts)}
        for _ in range(12):
            found = decide(right, read_case(given, on=ON))
            if found.decision is not None:
                break
            name = found.missing_facts[0]
            if name == "role":
                given["role"] = chance.choice(["controller", "processor", "joint"])
            elif name == "basis":
                given["basis"] = [chance.choice(BASES)]
            else:
                given["facts"][name] = value_for(name, chance)
        assert found.decision is not None


def test_what_is_asked_decides() -> None:
    """For a single unknown yes-or-no fact, its two values give two different answers."""
    for right, case in random_cases(900, 23):
        found = decide(right, case)
        if found.decision is None and len(found.missing_facts) == 1 and found.missing_facts[0] in FACTS:
            name = found.missing_facts[0]
            if FACTS[name].type != "bool":
                continue
            answers = [
                decide(right, read_case({"role": case.role, "basis": case.basis, "facts": {**case.facts, name: told}}))
                for told in (True, False)
            ]
            assert (answers[0].decision, answers[0].article) != (answers[1].decision, answers[1].article)


def test_a_processor_never_decides_and_a_complaint_is_never_refused() -> None:
    for right, case in random_cases(800, 31):
        found = decide(right, case)
        if right == "complaint":
            assert (found.decision, found.article) == ("grant", "Art. 77") and "APD" in str(found.to)
        elif case.role == "processor":
            assert found.decision == "refer" and found.to and not found.notify_recipients


def test_nothing_is_erased_while_a_law_keeps_it() -> None:
    for basis, facts in itertools.product(BASES, ({}, {"unlawful": True}, {"marketing": True}, {"child_online": True})):
        told = {**facts, "document": "tax_sheet", "closed_on": date(2024, 12, 31), "consent_withdrawn": True}
        found = decide("erasure", read_case({"role": "controller", "basis": [basis], "facts": told}, on=ON))
        assert (found.decision, found.article, found.until) == ("refuse", "Art. 17(3)(b)", date(2034, 12, 31))
        assert not found.notify_recipients


@pytest.mark.parametrize("basis", [b for b in BASES if b.startswith("A6")])
def test_marketing_stops_whatever_the_basis_and_the_grounds(basis: str) -> None:
    told = {"marketing": True, "overriding_grounds": True, "legal_claim": True, "archiving": True}
    found = decide("objection", read_case({"role": "controller", "basis": [basis], "facts": told}))
    assert found.decision == "grant" and "21(3)" in str(found.article)


@pytest.mark.parametrize("basis", BASES)
def test_access_is_never_refused_to_a_known_person(basis: str) -> None:
    for name in FACTS:
        if name in (
            "identity",
            "mandate",
            "deceased",
            "excessive",
            "manifestly_unfounded",
            "previous_requests",
            "found",
            "origin",
            "archiving",  # the law of 30 July 2018 asks for more, which is asked for
            "expression",  # the same law, Art. 24
            "restricted_by_law",  # Art. 23
        ):
            continue
        told = {name: value_for(name, random.Random(1))}
        found = decide("access", read_case({"role": "controller", "basis": [basis], "facts": told}))
        assert found.decision in ("grant", "partial", "extend"), name


def test_recipients_are_told_of_what_changes_and_of_nothing_else() -> None:
    for right, case in random_cases(900, 43):
        found = decide(right, case)
        if found.notify_recipients:
            assert right in ("rectification", "erasure", "restriction", "objection")
            assert found.decision in ("grant", "restrict") and "19" in found.source
        elif found.decision == "grant":
            assert right not in ("rectification", "erasure", "restriction")


def test_other_controllers_are_told_only_of_an_erasure_of_public_data() -> None:
    for right, case in random_cases(900, 47):
        found = decide(right, case)
        public = right == "erasure" and found.decision == "grant" and case.facts.get("public") is True
        assert found.inform_other_controllers == public


def rules_hit(found: Decision) -> tuple[str, str]:
    return found.right, found.rule


def test_every_rule_of_the_tables_has_a_case() -> None:
    hit: set[tuple[str, str]] = set()
    for case in CASES:
        given = {key: case[key] for key in ("role", "basis", "facts") if key in case}
        hit.add(rules_hit(decide(case["right"], read_case(given, on=case.get("on")))))
    general = {rule for _, rule in hit}
    for right in RIGHTS:
        rules = rules_for(right)
        assert {rule.id for rule in rules.rules} <= {rule for r, rule in hit if r == right} | BRANCHES.get(
            right, set()
        ), right
        assert {rule.id for rule in rules.before} <= general


def test_the_same_case_gives_the_same_decision_in_both_languages() -> None:
    for case in CASES:
        given = {key: case[key] for key in ("role", "basis", "facts") if key in case}
        read = read_case(given, on=case.get("on"))
        english, french = decide(case["right"], read), decide(case["right"], read, lang="fr")
        assert (english.decision, english.article, english.rule) == (french.decision, french.article, french.rule)
        assert english.why != french.why


def test_every_rule_names_its_article_its_source_and_says_why() -> None:
    for right in RIGHTS:
        for rule in (*rules_for(right).before, *rules_for(right).rules):
            assert rule.source and rule.article_for(right).startswith(("Art. ", "Recital "))
            assert rule.article_for(right).removeprefix("Art. ").split("(")[0].lower() in rule.source.lower()


def test_a_decision_says_which_tables_it_rests_on() -> None:
    tables = decide("access", Case(role="controller")).tables
    assert any(name.startswith("access ") for name in tables) and all("signed" in name for name in tables)


def test_nothing_is_presumed_of_today_when_a_day_is_given() -> None:
    facts = {"document": "individual_account", "closed_on": "2020-12-31"}
    given = {"role": "controller", "basis": "A6-1-c", "facts": facts}
    assert decide("erasure", read_case(given, on=date(2025, 12, 31))).decision == "refuse"
    assert decide("erasure", read_case({**given, "on": "2026-01-01"})).decision == "grant"
