"""The rules of a right as a person reads them, in the order in which they are tried: what a DPO signs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..said import said
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
        Reading(rule.id, _applies(rule, lang), rule.decision, rule.article_for(right), rule.source, rule.why[lang])
        for rule in (*rules.before, *rules.rules)
    ]


def _applies(rule: Rule, lang: Language) -> str:
    words = _Words(lang)
    parts = [
        words("basis", names=f" {words('or')} ".join(rule.kinds)) if rule.kinds else "",
        words.listed(rule.told, "and"),
        words.listed(rule.told_any, "or"),
        words("asked", conditions=words.listed(rule.when, "and")) if rule.when else "",
        words("unless", conditions=words.listed(rule.unless, "or")) if rule.unless else "",
        words("untold", names=", ".join(rule.untold)) if rule.untold else "",
    ]
    return "; ".join(part for part in parts if part) or words("always")


@dataclass(frozen=True)
class _Words:
    """Conditions in one language; facts keep their names."""

    lang: Language

    def __call__(self, key: str, **parts: str) -> str:
        return said(f"rights.applies.{key}", **parts)[self.lang]

    def listed(self, conditions: Mapping[str, Any], joint: str) -> str:
        told = (f"{name} {self.value(expected)}" for name, expected in conditions.items())
        return f" {self(joint)} ".join(told)

    def value(self, expected: Any) -> str:
        if isinstance(expected, bool):
            return self("yes" if expected else "no")
        if isinstance(expected, list):
            known = set(expected) == {True, False}
            return self("known") if known else self("one", names=", ".join(map(str, expected)))
        return str(expected)
