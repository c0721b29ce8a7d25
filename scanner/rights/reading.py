"""The rules of a right as a person reads them, in the order in which they are tried: what a DPO signs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .facts import Right
from .rules import Rule, rules_for
from .wording import Language


@dataclass(frozen=True)
class Reading:
    """One rule in words."""

    rule: str
    applies: str
    """When it applies, if none before it did."""
    decision: str
    article: str
    source: str
    why: str


def read_rules(right: Right, lang: Language = "en") -> list[Reading]:
    """Every rule of a right, those that go before every right first."""
    rules = rules_for(right)
    return [
        Reading(rule.id, _applies(rule), rule.decision, rule.article_for(right), rule.source, rule.why[lang])
        for rule in (*rules.before, *rules.rules)
    ]


def _applies(rule: Rule) -> str:
    parts = [
        _listed("basis: ", rule.kinds, " or "),
        _conditions("", rule.told, " and "),
        _conditions("", rule.told_any, " or "),
        _conditions("", rule.when, " and ", asked=" (asked for if missing)"),
        _conditions("not if ", rule.unless, " or "),
        _listed("not known yet: ", rule.untold, ", "),
    ]
    return "; ".join(part for part in parts if part) or "always"


def _listed(words: str, names: tuple[str, ...], joint: str) -> str:
    return f"{words}{joint.join(names)}" if names else ""


def _conditions(words: str, conditions: Mapping[str, Any], joint: str, asked: str = "") -> str:
    told = joint.join(f"{name} {_value(expected)}" for name, expected in conditions.items())
    return f"{words}{told}{asked}" if told else ""


def _value(expected: Any) -> str:
    if isinstance(expected, bool):
        return "yes" if expected else "no"
    if isinstance(expected, list):
        return "known" if set(expected) == {True, False} else f"one of {', '.join(map(str, expected))}"
    return str(expected)
