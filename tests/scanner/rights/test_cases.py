"""The written cases: what each asks, what the law gives, and why."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from scanner.rights import Decision, decide, read_case, wording

FOLDER = Path(__file__).with_name("cases")


def written() -> list[tuple[str, dict[str, Any]]]:
    cases = []
    for path in sorted(FOLDER.glob("*.yaml")):
        cases += [(f"{path.stem}-{case['id']}", case) for case in YAML(typ="safe").load(path.read_text("utf-8"))]
    return cases


CASES = written()


def answer(case: dict[str, Any], lang: Any = "en") -> Decision:
    given = {key: case[key] for key in ("role", "basis", "facts") if key in case}
    return decide(case["right"], read_case(given, on=case.get("on")), lang=lang)


@pytest.mark.parametrize("case", [case for _, case in CASES], ids=[name for name, _ in CASES])
def test_case(case: dict[str, Any]) -> None:
    found, expect, because = answer(case), case["expect"], case["because"]
    assert found.decision == expect["decision"], because
    if "article" in expect:
        assert found.article and expect["article"] in found.article, because
    if "until" in expect:
        assert found.until == expect["until"], because
    if "missing" in expect:
        assert sorted(found.missing_facts) == sorted(expect["missing"]), because
    if "to" in expect:
        assert found.to and expect["to"] in found.to, because
    if "may" in expect:
        assert set(expect["may"]) <= set(found.may), because
    if "then" in expect:
        assert found.then and found.then["decision"] == expect["then"], because
    told = {"notify": found.notify_recipients, "publish": found.inform_other_controllers, "first": found.inform_first}
    assert {key: value for key, value in told.items() if key in expect} == {k: expect[k] for k in told if k in expect}


def test_there_are_enough_cases_each_with_its_reason() -> None:
    assert len(CASES) >= 150 and len({name for name, _ in CASES}) == len(CASES)
    assert all(case["because"] and set(case["expect"]) for _, case in CASES)
    known = {"decision", "article", "until", "missing", "to", "may", "then", "notify", "publish", "first"}
    assert all(set(case["expect"]) <= known for _, case in CASES)
    assert all(isinstance(case.get("on", date.min), date) for _, case in CASES)


@pytest.mark.parametrize("lang", wording.LANGUAGES)
def test_every_decision_names_its_article_in_words(lang: str) -> None:
    for name, case in CASES:
        found = answer(case, lang)
        if found.decision is None:
            assert found.missing_facts and all(fact in found.why for fact in found.missing_facts), name
        else:
            number = "".join(c for c in found.article.split()[1].split(",")[0] if c.isalnum() or c == "(").split("(")[0]
            assert number in found.why and "{" not in found.why, name
