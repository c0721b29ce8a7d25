"""Tries the rules of a right on a case; asks for the facts that decide and are missing, and for no others.

The first rule that applies decides. Where a fact that a rule needs is not known, each value that it can have is tried:
if all give the same decision under the same article it does not decide and is not asked for; else there is no decision,
and the facts on which the outcomes part are told.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace

from .case import DERIVED, Case
from .decision import Decision, decided, undecided
from .facts import FACTS, Right, Value
from .rules import Rule, Table, Verdict, matches, rules_for
from .tables import table
from .wording import Language

_BEFORE: tuple[Verdict, ...] = ("ask_identity", "extend", "fee_or_refuse")
"""Decisions before the substance, which is told beside them."""

_BLOCKS: tuple[Verdict, ...] = ("refuse", "restrict")


@dataclass(frozen=True)
class Finding:
    """What the rules give: the rule that decides, or the facts to ask for."""

    rule: Rule | None
    asked: tuple[str, ...] = ()
    verdict: Verdict | None = None
    others: tuple[Rule, ...] = ()
    """Rules that decide for the other parts of the processing."""

    @property
    def key(self) -> tuple[str, str] | None:
        """Same decision, same article."""
        return (self.rule.decision, str(self.rule.article)) if self.rule else None


def decide(right: Right, case: Case, *, lang: Language = "en") -> Decision:
    """What `right` gives for the activity of `case`, with article, reasons and what is missing."""
    rules = rules_for(right)
    decision = _decision(rules, case, _find(rules, case, (*rules.before, *rules.rules)), lang)
    if decision.decision in _BEFORE:
        substance = _decision(rules, case, _find(rules, case, rules.rules), lang)
        told = asdict(substance)
        then = {key: told[key] for key in ("decision", "article", "why", "until", "missing_facts")}
        decision = replace(decision, then=then)
    return decision


def _decision(rules: Table, case: Case, found: Finding, lang: Language) -> Decision:
    if found.rule is None:
        return undecided(rules.right, case, found.asked, lang)
    decision = decided(rules.right, case, found.rule, found.verdict or found.rule.decision, lang)
    for other in found.others:
        part = decided(rules.right, case, other, other.decision, lang)
        why = f"{decision.why} {part.why}"
        decision = replace(decision, why=why, may=tuple(dict.fromkeys((*decision.may, *part.may))))
    return _with_additions(rules, case, decision, lang)


def _with_additions(rules: Table, case: Case, decision: Decision, lang: Language) -> Decision:
    for addition in rules.additions:
        applies = all(matches(case.value(name), expected) for name, expected in addition.told.items())
        if applies and decision.decision in addition.decisions and decision.decision != "refer":
            decision = replace(
                decision,
                why=f"{decision.why} {addition.why[lang]}",
                article=_beside(decision, addition.article.get(rules.right)),
                may=tuple(dict.fromkeys((*decision.may, *addition.may))),
                inform_other_controllers=decision.inform_other_controllers or addition.inform_other_controllers,
            )
    return decision


def _beside(decision: Decision, article: str | None) -> str | None:
    """The article that an addition brings stands beside that of a right that is given; a refusal keeps its own."""
    given = article and decision.decision in ("grant", "partial")
    return f"{decision.article}, {article}" if given else decision.article


def _find(rules: Table, case: Case, tried: Sequence[Rule]) -> Finding:
    """Judge each kind of legal basis, and combine."""
    if not rules.needs_basis:
        return _explore(tried, "", case, {})
    kinds = case.kinds(explicit_consent=rules.explicit_consent)
    if not kinds:
        every = dict.fromkeys(str(basis["kind"]) for basis in table("bases")["bases"].values())
        found = [_explore(tried, kind, case, {}) for kind in every]
        return (
            found[0] if found[0].rule and len({one.key for one in found}) == 1 else Finding(None, _asked(case, found))
        )
    together = _judged(rules, case, tried, kinds, {})
    if together.rule is None and len(together.asked) == 1 and together.asked[0] in FACTS:
        # of several bases one may ask what does not change what all of them give together
        name = together.asked[0]
        outcomes = [_judged(rules, case, tried, kinds, {name: value}) for value in _domain(name)]
        if outcomes and all(one.rule for one in outcomes) and len({(one.verdict, one.key) for one in outcomes}) == 1:
            return outcomes[0]
    return together


def _judged(
    rules: Table, case: Case, tried: Sequence[Rule], kinds: Sequence[str], assumed: Mapping[str, Value]
) -> Finding:
    return _combine(rules.combine, [_explore(tried, kind, case, assumed) for kind in kinds])


def _asked(case: Case, found: Sequence[Finding]) -> tuple[str, ...]:
    """Without a basis, that is what is asked; the role too, if it is not known."""
    return ("role", "basis") if case.role is None and any("role" in one.asked for one in found) else ("basis",)


def _combine(how: str, found: Sequence[Finding]) -> Finding:
    if len(found) == 1 or (len({one.key for one in found if one.rule}) == 1 and all(one.rule for one in found)):
        return found[0]
    before = next((one for one in found if one.rule and one.rule.decision not in (*_BLOCKS, "grant", "partial")), None)
    if before:
        return before
    if how == "any":
        return _first(found, "grant") or _open(found) or found[0]
    if how == "all":
        return (
            _first(found, "refuse") or _first(found, "restrict") or _open(found) or _first(found, "partial") or found[0]
        )
    return _open(found) or _first(found, "restrict") or _parts(found)


def _first(found: Sequence[Finding], verdict: Verdict) -> Finding | None:
    return next((one for one in found if one.rule and one.rule.decision == verdict), None)


def _open(found: Sequence[Finding]) -> Finding | None:
    asked = tuple(dict.fromkeys(name for one in found if one.rule is None for name in one.asked))
    return Finding(None, asked) if asked else None


def _parts(found: Sequence[Finding]) -> Finding:
    """What one basis gives and another does not: a part."""
    given = _first(found, "partial") or _first(found, "grant")
    if given is None or given.rule is None:
        return found[0]
    others = tuple(one.rule for one in found if one.rule and one.key != given.key)
    verdict: Verdict = "partial" if any(rule.decision != "grant" for rule in others) else given.rule.decision
    return Finding(given.rule, (), verdict, tuple({rule.id: rule for rule in others}.values()))


def _explore(rules: Sequence[Rule], kind: str, case: Case, assumed: Mapping[str, Value]) -> Finding:
    """The first rule that applies; where a fact is missing, each of its values is tried."""
    for rule in rules:
        state = _applies(rule, kind, case, assumed)
        if state is True:
            return Finding(rule)
        if isinstance(state, str):
            return _branch(rules, kind, case, assumed, state)
    raise AssertionError(f"no rule of {[rule.id for rule in rules][-1:]} applies: the last one must always do")


def _branch(rules: Sequence[Rule], kind: str, case: Case, assumed: Mapping[str, Value], name: str) -> Finding:
    found = [_explore(rules, kind, case, {**assumed, name: value}) for value in _domain(name)]
    if found[0].rule and len({one.key for one in found}) == 1:
        return found[0]
    asked = [*case.needs(name), *(other for one in found for other in one.asked)]
    return Finding(None, tuple(dict.fromkeys(asked)))


def _domain(name: str) -> tuple[Value, ...]:
    if name in DERIVED:
        return DERIVED[name]
    fact = FACTS[name]
    return (True, False) if fact.type == "bool" else fact.choices


def _applies(rule: Rule, kind: str, case: Case, assumed: Mapping[str, Value]) -> bool | str:
    """Whether a rule applies, or the name of the first missing fact on which that depends."""

    def see(name: str) -> Value | None:
        return assumed[name] if name in assumed else case.value(name)

    if (rule.kinds and kind not in rule.kinds) or any(see(name) is not None for name in rule.untold):
        return False
    if any(matches(see(name), expected) for name, expected in rule.unless.items()):
        return False
    if not all(matches(see(name), expected) for name, expected in rule.told.items()):
        return False
    if rule.told_any and not any(matches(see(name), expected) for name, expected in rule.told_any.items()):
        return False
    if any(see(name) is not None and not matches(see(name), expected) for name, expected in rule.when.items()):
        return False
    return next((name for name in rule.when if see(name) is None), True)
