"""The rules as they stand in the tables of `law/`, checked when they are read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from functools import cache
from typing import Any, Literal, cast, get_args

from .case import DERIVED
from .errors import broken
from .facts import FACTS, RIGHTS, Right, Value
from .tables import table
from .wording import LANGUAGES

Verdict = Literal[
    "grant",
    "refuse",
    "partial",
    "restrict",
    "refer",
    "ask_identity",
    "extend",
    "fee_or_refuse",
    "none_found",
]

MAY = (
    "access",
    "additional_information",
    "direct_transfer",
    "erasure",
    "human_review",
    "objection",
    "rectification",
    "redaction",
    "restriction",
    "storage",
    "supplementary_statement",
    "withdraw_consent",
)
"""What `may` can name: what the subject may still ask, or the controller may do meanwhile."""

_CONDITIONS = ("told", "told_any", "unless", "when")
_DERIVED_ONLY = {"special_consent_alone", "extension"}


@dataclass(frozen=True)
class Rule:
    """One line of a table: when it applies, and what it gives."""

    id: str
    decision: Verdict
    article: str | Mapping[str, str]
    """Per right, where it differs."""
    source: str
    why: Mapping[str, str]
    rights: tuple[str, ...] = RIGHTS
    kinds: tuple[str, ...] = ()
    """Kinds of legal basis that it is about; empty for all."""
    told: Mapping[str, Any] = cast(Any, None)
    """Facts that must be told and match: exceptions, which nobody presumes."""
    told_any: Mapping[str, Any] = cast(Any, None)
    """One of them suffices."""
    when: Mapping[str, Any] = cast(Any, None)
    """Facts that must match, asked for where they are missing and decide."""
    unless: Mapping[str, Any] = cast(Any, None)
    """The rule does not apply if one of these is told and matches."""
    untold: tuple[str, ...] = ()
    ask: tuple[str, ...] = ()
    """Asked for although there is a decision meanwhile."""
    to: str = ""
    until: str = ""
    may: tuple[str, ...] = ()
    notify_recipients: bool = False
    inform_first: bool = False
    substance: bool = False
    """Of the general table: no matter of form, and tried before the own rules of its rights."""

    def article_for(self, right: Right) -> str:
        """The article that decides, for a right."""
        return self.article if isinstance(self.article, str) else self.article[right]


@dataclass(frozen=True)
class Addition:
    """What a fact adds to a decision, whatever rule gave it."""

    id: str
    told: Mapping[str, Any]
    why: Mapping[str, str]
    rights: tuple[str, ...] = RIGHTS
    decisions: tuple[str, ...] = get_args(Verdict)
    article: Mapping[str, str] = cast(Any, None)
    """Per right: an article that the decision rests on besides."""
    may: tuple[str, ...] = ()
    inform_other_controllers: bool = False


@dataclass(frozen=True)
class Table:
    """The rules of one right, in the order in which they are tried."""

    right: Right
    combine: Literal["one", "any", "all", "parts"]
    """With several legal bases: judged once; one that grants suffices; all must grant; the parts are told apart."""
    explicit_consent: bool
    """Explicit consent (Art. 9(2)(a)) counts as a basis beside one of Art. 6(1)."""
    before: tuple[Rule, ...]
    """What goes before every right."""
    rules: tuple[Rule, ...]
    additions: tuple[Addition, ...]

    @property
    def needs_basis(self) -> bool:
        """Whether the legal basis can decide."""
        return any(rule.kinds for rule in self.rules)


@cache
def rules_for(right: Right) -> Table:
    """The table of a right; raises `RightsError` where it is wrong."""
    general, own = table("general"), table(right)
    combine = own.get("combine")
    if combine not in ("one", "any", "all", "parts"):
        raise broken(right, "it does not say how several bases combine")
    every = [rule for rule in (_rule("general", row) for row in general["rules"]) if right in rule.rights]
    before = tuple(rule for rule in every if not rule.substance)
    rules = (*(rule for rule in every if rule.substance), *(_rule(right, row) for row in own["rules"]))
    added = tuple(item for item in (_addition(row) for row in general["additions"]) if right in item.rights)
    if combine == "one" and any(rule.kinds for rule in rules):
        raise broken(right, "it is judged once, so no rule can be about a kind of basis")
    return Table(right, combine, right in ("portability", "withdraw_consent"), before, rules, added)


def matches(value: Value | None, expected: Any) -> bool:
    """Whether a fact is as a rule wants it; one that is not known is not."""
    if value is None:
        return False
    if isinstance(expected, list):
        return value in expected
    if isinstance(expected, str) and expected.startswith(">="):
        return isinstance(value, int) and value >= int(expected[2:])
    return bool(value == expected)


def _rule(where: str, row: Mapping[str, Any]) -> Rule:
    if unknown := set(row) - {f.name for f in fields(Rule)}:
        raise broken(where, f"{row.get('id')} has an unknown key {min(unknown)!r}")
    if missing := {"id", "decision", "article", "source", "why"} - set(row):
        raise broken(where, f"{row.get('id')} lacks {min(missing)!r}")
    if row["decision"] not in get_args(Verdict) or set(row["why"]) != set(LANGUAGES):
        raise broken(where, f"{row['id']} has a decision that does not exist, or does not say why in each language")
    _check_names(where, row)
    lists = {key: tuple(row[key]) for key in ("rights", "kinds", "untold", "ask", "may") if key in row}
    return Rule(**{**row, **{key: row.get(key, {}) for key in _CONDITIONS}, **lists})


def _addition(row: Mapping[str, Any]) -> Addition:
    _check_names("general", row)
    _known("general", row["id"], row.get("article", {}), RIGHTS)
    lists = {key: tuple(row[key]) for key in ("rights", "decisions", "may") if key in row}
    return Addition(**{**row, "article": row.get("article", {}), **lists})


def _check_names(where: str, row: Mapping[str, Any]) -> None:
    named = [name for key in _CONDITIONS for name in row.get(key, {})]
    _known(where, row["id"], [*named, *row.get("untold", ()), *row.get("ask", ())], {*FACTS, *DERIVED, *_DERIVED_ONLY})
    _known(where, row["id"], row.get("may", ()), MAY)
    _known(where, row["id"], row.get("rights", ()), RIGHTS)
    kinds = {basis["kind"] for basis in table("bases")["bases"].values()}
    _known(where, row["id"], row.get("kinds", ()), kinds)


def _known(where: str, rule: str, names: Iterable[str], known: Iterable[str]) -> None:
    if strange := sorted(set(names) - set(known)):
        raise broken(where, f"{rule} names {strange[0]!r}, which does not exist")
