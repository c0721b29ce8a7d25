"""`vigie request search` and `decide`: where the person's data are, and what the request gives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from ...console import console
from ...layout import paragraph
from ..doubts import tell_doubts
from ..options import configuration
from ..rights import pairs_of
from .options import as_user, form_option, on_day, opened

if TYPE_CHECKING:
    from ...config import Config
    from ...declaration import Declaration
    from ...languages import Language
    from ...requests import Looked, Verdicts
    from ...rights import Decision
    from ...said import Said


@click.command()
@configuration
@click.argument("number")
@form_option
@on_day
@as_user
@click.pass_context
def search(ctx: click.Context, config_path: Path, number: str, form: str, on: date, by: str) -> None:
    """Look for the person of a request in every source. Exit code 3 if something could not be searched.

    The register keeps in how many fields of which activities something was found, not where.
    """
    import orjson

    from ...opening import open_for_search
    from ...requests import looked
    from ...requests.request import identity_of
    from ...subject import find

    with opened(config_path) as (config, register):
        request = register.get(number)
        request.check_open()
        person = request.whoever
        declaration = _declaration(config)
        with open_for_search(config) as inventory:
            answer = find(config, inventory, identity_of(person), declaration=declaration)
        counts = {"matches": len(answer.matches), "not_searched": len(answer.not_searched)}
        details = {**looked(answer, declaration).noted, **counts}
        register.note(number, "searched", on, by=by, details=details)
    if form == "json":
        click.echo(orjson.dumps(answer.as_json(), option=orjson.OPT_INDENT_2).decode())
    else:
        from ...subject.showing import show

        show(answer)
    ctx.exit(3 if answer.not_searched else 0)


@click.command()
@configuration
@click.argument("number")
@click.option("--fact", "facts", multiple=True, metavar="[ACTIVITY:]KEY=VALUE", help="A fact; `vigie rights --facts`.")
@click.option("--afresh", is_flag=True, help="Without the facts that were given before.")
@click.option("--lang", type=click.Choice(["en", "fr", "nl", "de"]), help="Of the reasons; else that of the request.")
@form_option
@on_day
@as_user
def decide(
    config_path: Path,
    number: str,
    facts: tuple[str, ...],
    afresh: bool,
    lang: Language | None,
    form: str,
    on: date,
    by: str,
) -> None:
    """Decide for each activity what the request gives, under which article, and say what is missing to decide.

    Facts of the register (identity, extension, earlier requests), of the last search and of earlier decisions are
    known already; a plan with `--request` takes them over.
    """
    from dataclasses import asdict

    import orjson

    from ...requests import decide_request, last_looked

    with opened(config_path) as (config, register):
        request = register.get(number)
        declaration = _declaration(config)
        if declaration is None:
            raise click.UsageError("The configuration names no declaration: there is no activity to decide for.")
        tell_doubts(declaration)
        told = pairs_of(facts) if afresh else {**request.facts, **pairs_of(facts)}
        general, by_activity = _facts(told, declaration)
        last = last_looked(request)
        verdicts = decide_request(
            request,
            declaration,
            on=on,
            facts=general,
            by_activity=by_activity,
            found_in=last.found_in,
            not_found=last.not_found,
            lang=lang or request.language,
        )
        kept = "\n".join(f"{key}={value}" for key, value in told.items())
        register.note(number, "decided", on, by=by, details=verdicts.noted, words=kept)
    if form == "json":
        click.echo(orjson.dumps([asdict(one) for one in verdicts.decisions], option=orjson.OPT_INDENT_2).decode())
        return
    spoken = cast("Language", lang or request.language)
    _show(verdicts.decisions, spoken)
    for line in _left(verdicts, last):
        console().print(line[spoken], style="yellow", markup=False, soft_wrap=True)


def _left(verdicts: Verdicts, last: Looked) -> Iterator[Said]:
    """What the decisions leave to a person: places that no activity covers or nobody searched, missing facts."""
    from ...said import counted, said

    if uncovered := last.found_in.get(""):
        yield counted("requests.uncovered", uncovered)
    missing, unsettled = verdicts.missing, verdicts.unsettled
    for name, activities in (("unread", last.unread), ("nowhere", last.nowhere)):
        if open_in := [activity for activity in activities if activity in unsettled]:
            yield said(f"requests.{name}", activities=", ".join(open_in), activity=open_in[0])
    alike: dict[tuple[str, ...], list[str]] = {}
    for activity, facts in missing.items():
        alike.setdefault(facts, []).append(activity)
    for facts, together in alike.items():
        yield said("requests.missing-for", activity=", ".join(together), facts=", ".join(facts))


def _show(decisions: Iterable[Decision], lang: Language) -> None:
    """What each activity gives; those that are decided alike share their reasons."""
    from ...rights.wording import cited
    from ...said import said

    alike: dict[tuple[str, str], list[str]] = {}
    for one in decisions:
        word = said(f"requests.decided.{one.decision or 'open'}")[lang]
        head = f"{word} {cited(one.article or '', lang)}".rstrip()
        alike.setdefault((head, one.why), []).append(one.activity)
    out = console()
    width = out.width if out.is_terminal else None
    for (head, why), activities in alike.items():
        named = paragraph(f"{', '.join(activities)}: {head}", width, indent=0)
        out.print(named, style="bold", markup=False, soft_wrap=True)
        out.print(paragraph(why, width), markup=False, soft_wrap=True)


def _declaration(config: Config) -> Declaration | None:
    from ...declaration import load_declaration

    return load_declaration(config.declaration) if config.declaration else None


def _facts(given: Mapping[str, str], declaration: Declaration) -> tuple[dict[str, str], dict[str, dict[str, str]]]:
    """Facts for all activities, and those for one: `payroll:contract`."""
    general: dict[str, str] = {}
    by_activity: dict[str, dict[str, str]] = {}
    ids = {activity.id for activity in declaration.activities}
    for key, value in given.items():
        activity, colon, name = key.partition(":")
        if colon and activity not in ids:
            raise click.UsageError(f"The declaration has no activity {activity!r}.")
        target = by_activity.setdefault(activity, {}) if colon else general
        target[name if colon else key] = value
    return general, by_activity
