"""A decision and its reasons in plain words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from .case import Case
from .facts import FACTS, Right
from .retention import words_for
from .rules import Rule, Verdict
from .tables import signature, table
from .wording import ASKED, AUTHORITY, CONTROLLER, OPEN, REMEDIES, TELL_BY, UNTIL, Language, cited, on_day


@dataclass(frozen=True)
class Decision:
    """What a right gives for one activity."""

    decision: Verdict | None
    """None while a fact that decides is missing."""
    article: str | None
    why: str
    to: str | None
    """To whom the request or complaint goes, where not to the controller itself."""
    may: tuple[str, ...]
    """What the subject may still ask, or the controller may do meanwhile."""
    until: date | None
    """Last day of the legal retention that blocks, or of the extended deadline."""
    notify_recipients: bool
    """Art. 19: each recipient is told."""
    inform_other_controllers: bool
    """Art. 17(2): other controllers are told, since the data were made public."""
    inform_first: bool
    """Art. 18(3): the subject is told before the restriction is lifted."""
    missing_facts: tuple[str, ...]
    """Facts that decide, or could change the decision, and are not known."""
    activity: str
    right: Right
    rule: str
    """Id of the rule that decided."""
    source: str
    remedies: tuple[str, ...]
    """Where the request is not met in full: what is open to the subject."""
    tables: tuple[str, ...]
    """The tables it rests on, each with its version and signature."""
    then: Mapping[str, Any] | None
    """Before the substance (identity, fee, extension): what the substance gives by what is known now."""


def decided(right: Right, case: Case, rule: Rule, verdict: Verdict, lang: Language) -> Decision:
    """The decision that a rule gives, before additions."""
    to = _to(rule.to, case, lang)
    refused = verdict in ("refuse", "partial", "fee_or_refuse")
    words = _words(rule, case, to or "", rule.article_for(right), lang)
    return Decision(
        decision=verdict,
        article=rule.article_for(right),
        why=f"{words} {REMEDIES[lang]}" if verdict == "refuse" else words,
        to=to,
        may=rule.may,
        until=_until(rule, case),
        notify_recipients=rule.notify_recipients,
        inform_other_controllers=False,
        inform_first=rule.inform_first,
        missing_facts=tuple(name for name in rule.ask if case.value(name) is None),
        activity=case.activity,
        right=right,
        rule=rule.id,
        source=rule.source,
        remedies=("Art. 77", "Art. 79") if refused else (),
        tables=tables_used(right),
        then=None,
    )


def undecided(right: Right, case: Case, missing: Sequence[str], lang: Language) -> Decision:
    """No decision: facts that decide are missing."""
    asked = "; ".join(f"{name} ({_meaning(name, lang)})" for name in missing)
    why = f"{OPEN[lang]}{asked}."
    return Decision(
        decision=None,
        article=None,
        why=why,
        to=None,
        may=(),
        until=None,
        notify_recipients=False,
        inform_other_controllers=False,
        inform_first=False,
        missing_facts=tuple(missing),
        activity=case.activity,
        right=right,
        rule="",
        source="",
        remedies=(),
        tables=tables_used(right),
        then=None,
    )


def tables_used(right: Right) -> tuple[str, ...]:
    """The tables behind a decision, with their versions and signatures."""
    return tuple(signature(name) for name in ("general", right, "bases", "facts", "retention"))


def _meaning(name: str, lang: Language) -> str:
    if name in FACTS:
        return FACTS[name].meanings[lang]
    return ASKED[name][lang]


def _to(kind: str, case: Case, lang: Language) -> str | None:
    if kind == "authority":
        return AUTHORITY[lang]
    if kind == "controller":
        named = case.facts.get("controller_name")
        return f"{CONTROLLER[lang]}: {named}" if named else CONTROLLER[lang]
    return None


def _until(rule: Rule, case: Case) -> date | None:
    if rule.until == "extended":
        extended = case.extension[1]
        return extended.due if extended else None
    return case.period.until if rule.until == "retention" and case.period else None


def _words(rule: Rule, case: Case, to: str, article: str, lang: Language) -> str:
    bases = table("bases")["bases"]
    labels = [bases[b]["label"][lang] for b in case.basis if not rule.kinds or bases[b]["kind"] in rule.kinds]
    until = _until(rule, case)
    extended = case.extension[1]
    period = case.period
    return rule.why[lang].format(
        to=to,
        article=cited(article, lang),
        basis=", ".join(labels),
        until_words=on_day(until, UNTIL, lang),
        document=f"; {words_for(period.document, lang)}" if period and period.document else "",
        tell_by=on_day(extended.first_month_ends if extended else None, TELL_BY, lang),
    )
