"""`vigie rights`: what a right gives for an activity, under which article, and why."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..console import console
from ..languages import written
from .day import Day

if TYPE_CHECKING:
    from ..languages import Language
    from ..rights import Case, Decision

_RIGHTS = (
    "access",
    "rectification",
    "erasure",
    "restriction",
    "lift_restriction",
    "portability",
    "objection",
    "withdraw_consent",
    "complaint",
)
"""Those of `scanner.rights`, written here so that help imports no table."""


@click.command()
@click.argument("right", type=click.Choice(_RIGHTS), required=False)
@click.option("--on", type=Day(), help="Day for which the answer is asked; today without it.")
@click.option("--role", help="controller, processor or joint.")
@click.option("--basis", multiple=True, help="Legal basis: A6-1-a to A6-1-f, A9-2-a to A9-2-j; several are allowed.")
@click.option("--fact", "facts", multiple=True, metavar="KEY=VALUE", help="A fact; `--facts` lists all.")
@click.option(
    "--json", "file", type=click.Path(allow_dash=True, path_type=Path), help="Activities as JSON; - for standard input."
)
@click.option("--facts", "list_facts", is_flag=True, help="List the facts that can decide.")
@click.option(
    "--rules", "list_rules", is_flag=True, help="List the rules of RIGHT in the order in which they are tried."
)
@click.option(
    "--lang",
    type=click.Choice(["en", "fr", "nl", "de"]),
    default="en",
    show_default=True,
    help="Language of the reasons.",
)
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="Its form."
)
def rights(
    right: Any,
    on: date | None,
    role: str | None,
    basis: tuple[str, ...],
    facts: tuple[str, ...],
    file: Path | None,
    list_facts: bool,
    list_rules: bool,
    lang: Any,
    form: str,
) -> None:
    """Say what RIGHT gives: granted, refused or in part, under which article, why, and what is missing to decide.

    \b
    vigie rights erasure --role controller --basis A6-1-c --fact document=individual_account --fact closed_on=2023-12-31
    vigie rights access --json activities.json --format json

    The input of --json is one activity {activity, role, basis, facts} or a list of them; the output is one object, or a
    list in the same order. The decision is null while a fact that decides is missing: `missing_facts` names it.
    """
    if list_facts:
        return _list_facts(right, form, lang)
    if right is None:
        raise click.UsageError(f"Say which right: {', '.join(_RIGHTS)}.")
    if list_rules:
        return _list_rules(right, form, lang)
    from ..rights import decide, read_case

    if file is not None:
        if role or basis or facts:
            raise click.UsageError("With --json, role, basis and facts stand in the input.")
        cases, alone = _read_cases(file, right, on)
    else:
        cases, alone = [read_case({"role": role, "basis": basis, "facts": pairs_of(facts)}, on=on)], True
    _write([decide(right, case, lang=lang) for case in cases], alone, form, lang)
    return None


def pairs_of(facts: tuple[str, ...]) -> dict[str, str]:
    """What `--fact key=value`, given several times, says."""
    pairs: dict[str, str] = {}
    for fact in facts:
        key, equals, value = fact.partition("=")
        key = key.strip()
        if not equals or not key:
            raise click.UsageError("Write a fact as key=value, for example --fact contract=false.")
        if key in pairs and pairs[key] != value:
            pairs[key] += f",{value}"  # a fact of several values may be given several times
        else:
            pairs[key] = value
    return pairs


def _read_cases(file: Path, right: str, on: date | None) -> tuple[list[Case], bool]:
    """The cases of a file, and whether it holds one alone."""
    data = _load(file)
    if isinstance(data, Mapping) and isinstance(data.get("activities"), list):
        data = [_with_shared(item, data) for item in data["activities"]]
    alone = isinstance(data, Mapping)
    items = [data] if alone else data
    if not isinstance(items, list) or not all(isinstance(item, Mapping) for item in items):
        raise _wrong("It must hold an activity, or a list of activities: {activity, role, basis, facts}.")
    return [_read_case(item, right, on, 0 if alone else number) for number, item in enumerate(items, start=1)], alone


def _with_shared(item: Any, data: Mapping[str, Any]) -> Any:
    """An activity with what the object around the list says of all of them: a date, a role, facts."""
    if not isinstance(item, Mapping):
        return item
    shared = {key: value for key, value in data.items() if key != "activities"}
    both = {**shared, **item}
    if isinstance(shared.get("facts"), Mapping) and isinstance(item.get("facts"), Mapping):
        both["facts"] = {**shared["facts"], **item["facts"]}
    return both


def _read_case(item: Mapping[str, Any], right: str, on: date | None, number: int) -> Case:
    """One case; a mistake in a list says in which of its items it is."""
    from ..rights import RightsError, read_case

    try:
        return read_case(item, right=right, on=on)
    except RightsError as error:
        where = f"Activity {number} of the list: " if number else ""
        raise RightsError(f"{where}{error.message}", code=error.code, hint=error.hint) from None


def _load(file: Path) -> Any:
    """JSON, or one JSON object a line."""
    import orjson

    try:
        text = sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
    except OSError as error:
        raise _wrong(f"It cannot be read: {type(error).__name__}.") from None
    text = text.removeprefix(b"\xef\xbb\xbf")
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
    try:
        return [orjson.loads(line) for line in text.splitlines() if line.strip()] or _fail(place)
    except orjson.JSONDecodeError:
        return _fail(place)


def _fail(place: str) -> Any:
    raise _wrong(f"It is no valid JSON ({place}).")


def _wrong(what: str) -> Exception:
    from ..rights import RightsError

    return RightsError(f"The input of --json cannot be used. {what}", code="input-wrong")


def _write(decisions: list[Decision], alone: bool, form: str, lang: Language) -> None:
    import orjson

    if form == "json":
        records = [asdict(decision) for decision in decisions]
        click.echo(orjson.dumps(records[0] if alone else records, option=orjson.OPT_INDENT_2).decode())
        return
    for number, decision in enumerate(decisions):
        if number:
            click.echo()
        _show(decision, lang)


def _show(decision: Decision, lang: Language) -> None:
    from ..rights.wording import cited
    from ..said import said

    def told_if(given: bool, article: str) -> str:
        return said("rights.yes", article=cited(article, lang))[lang] if given else ""

    out = console()
    head = _verdict(decision.decision, decision.article, lang)
    out.print(f"{decision.activity}: {head}" if decision.activity else head, style="bold", markup=False)
    out.print(decision.why, markup=False)
    told = {
        "to": decision.to,
        "may": ", ".join(said(f"rights.may.{code}")[lang] for code in decision.may),
        "until": written(decision.until, lang) if decision.until else "",
        "recipients": told_if(decision.notify_recipients, "Art. 19"),
        "controllers": told_if(decision.inform_other_controllers, "Art. 17(2)"),
        "first": told_if(decision.inform_first, "Art. 18(3)"),
        "missing": ", ".join(decision.missing_facts),
        "then": _verdict(decision.then["decision"], decision.then["article"], lang) if decision.then else "",
        "source": decision.source,
        "rules": decision.tables[1].replace("not signed yet", said("rights.unsigned")[lang])
        if len(decision.tables) > 1
        else "",
    }
    for key, value in told.items():
        if value:
            out.print(f"  {said(f'rights.label.{key}')[lang]}: {value}", markup=False)


def _verdict(decision: str | None, article: str | None, lang: Language) -> str:
    """`refuse · Art. 16`, in words of the language."""
    from ..rights.wording import cited
    from ..said import said

    word = said(f"requests.decided.{decision or 'open'}")[lang]
    return f"{word} · {cited(article, lang)}" if article else word


def _list_facts(right: str | None, form: str, lang: Language) -> None:
    import orjson

    from ..rights import FACTS

    facts = [fact for fact in FACTS.values() if right is None or right in fact.rights]
    if form == "json":
        records = [
            {
                "name": fact.name,
                "type": fact.type,
                "choices": list(fact.choices),
                "rights": list(fact.rights),
                "meaning": fact.meanings[lang],
                "also": list(fact.also),
            }
            for fact in facts
        ]
        click.echo(orjson.dumps(records, option=orjson.OPT_INDENT_2).decode())
        return
    width = max(len(fact.name) for fact in facts)
    for fact in facts:
        kind = f"{fact.type} ({', '.join(fact.choices)})" if fact.choices else fact.type
        click.echo(f"{fact.name:{width}}  {fact.meanings[lang]}. [{kind}] {_scope(fact.rights, lang)}")


def _list_rules(right: Any, form: str, lang: Any) -> None:
    import orjson

    from ..rights import read_rules
    from ..said import said

    rules = read_rules(right, lang)
    if form == "json":
        click.echo(orjson.dumps([asdict(rule) for rule in rules], option=orjson.OPT_INDENT_2).decode())
        return
    labels = {key: said(f"rights.label.{key}")[lang] for key in ("if", "why", "source")}
    width = max(map(len, labels.values()))
    for number, rule in enumerate(rules, start=1):
        click.echo(f"{number}. {rule.rule}: {_verdict(rule.decision, rule.article, lang)}")
        for key, text in (("if", rule.applies), ("why", rule.why), ("source", rule.source)):
            click.echo(f"   {labels[key]:{width}}  {text}")


def _scope(named: tuple[str, ...], lang: Language) -> str:
    from ..said import has, said

    if len(named) == len(_RIGHTS):
        return said("rights.every")[lang]
    keys = [f"requests.kind.{right}" if has(f"requests.kind.{right}") else f"rights.{right}" for right in named]
    return ", ".join(said(key)[lang] for key in keys)
