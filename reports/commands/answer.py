"""`vigie answer`: the data of a subject, with what Art. 15 asks for, as one locked file; or what Art. 20 gives."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from scanner.commands.doubts import tell_doubts
from scanner.commands.identity import identity_of as identity_by
from scanner.commands.identity import identity_options, names_somebody

from .options import configuration, warn, write

if TYPE_CHECKING:
    from scanner import Config
    from scanner.subject import Answer, Identity

    from ..answer import Answered


@click.command()
@configuration
@click.argument("number", required=False)
@identity_options
@click.option("--kind", type=click.Choice(["access", "portability"]), help="[default: that of the request, or access]")
@click.option("--lang", type=click.Choice(["fr", "nl", "de", "en"]), help="[default: that of the request]")
@click.option("-o", "--output", "target", type=click.Path(dir_okay=False, path_type=Path), help="The ZIP to write.")
@click.option("--review-list", type=click.Path(dir_okay=False, path_type=Path), help="Write what is redacted, as CSV.")
@click.option("--reviewed", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="That list, decided on.")
@click.option(
    "--password-file",
    type=click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path),
    help="[default: a new one is made]",
)
@click.option("--doubtful", is_flag=True, help="Give out what is only possible, too.")
@click.option("--for-controller", is_flag=True, help="What is held for controllers: the dossier to assist them with.")
@click.option("--on", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help="Its date.  [default: today]")
@click.option("--as", "user", default="", metavar="USER", help="User id of who prepares it.  [default: the account]")
@click.pass_context
def answer(
    ctx: click.Context, /, config_path: Path, number: str | None, kind: Any, lang: str | None, target: Path | None,
    review_list: Path | None, reviewed: Path | None, password_file: Path | None, doubtful: bool,
    for_controller: bool, on: datetime | None, user: str, **person: Any,
) -> None:  # fmt: skip
    """Answer a request for access or portability with one encrypted ZIP.

    \b
    vigie answer 2026-0001 --review-list review.csv      # what of others is hidden: decide on each line
    vigie answer 2026-0001 --reviewed review.csv -o answer.zip
    vigie answer --national-number 85.07.30-033.28 -o answer.zip      # without a request; by any option of `vigie find`

    Every source is searched again; the log names who prepared it. Exit code 3 if something could not be searched or
    copied.
    """
    from scanner import load_config, load_declaration
    from scanner.reasons import user_id
    from scanner.requests import note_performed

    from ..answer import build_answer, gather, read_review, write_review
    from ..errors import ReportError
    from ..proof import prove_private

    if bool(number) == names_somebody(person):
        raise click.UsageError("Name a request, or a person by --identity, --national-number, --email and the like.")
    if target is None and review_list is None:
        raise click.UsageError("Say what to write: -o FILE.zip, --review-list FILE.csv, or both.")
    by = user_id(user)
    password = _ready(password_file, target, review_list)
    config = load_config(config_path)
    if config.declaration is None:
        raise ReportError(f"{config_path} names no declaration: nothing says why data are held.", code="declaration")
    declaration = load_declaration(config.declaration)
    tell_doubts(declaration)
    identity, told = _who(config, number, person, anyway=bool(kind or for_controller))
    day = on.date() if on else date.today()
    right = kind or told["kind"]
    found, key = _search(config, identity, declaration, by, f"{right} {told['number']}".strip())
    built = build_answer(
        right,
        gather(found, doubtful=doubtful, as_processor=for_controller),
        found.known(identity),
        declaration,
        config,
        key,
        language=lang or told["language"] or declaration.organisation.language,
        on=day,
        called=told["called"],
        reviewed=read_review(reviewed) if reviewed else {},
    )
    if review_list:
        write(review_list, write_review(built.redactions, built.left_out), _listed(built), private=True)
    if target:
        content = _pack(built, target, password, reviewed is not None)
        said = {"kind": "answer", "right": right, "lang": built.present.language, "format": "zip"}
        prove_private(config, target, content, {**said, "request": told["number"]}, warn, on=day, by=by)
        done = {"right": right, **({"for": "controller"} if for_controller else {})}
        note_performed(config, told["number"], done, by=by)
    _tell(built)
    ctx.exit(3 if built.not_searched or built.problems else 0)


def _listed(built: Answered) -> str:
    """What the list for the reviewer holds, in numbers."""
    places, fields = sum(not one.secret for one in built.redactions), len(built.left_out)
    return ", ".join([_count(places, "redaction"), *([_count(fields, "field")] if fields else [])])


def _ready(password_file: Path | None, *targets: Path | None) -> str:
    """The password, where all can be written: asked before the search, which takes a while."""
    from ..writing import check_folder

    for target in filter(None, targets):
        check_folder(target)
    return _password(password_file)


def _who(
    config: Config, number: str | None, person: Mapping[str, Any], *, anyway: bool
) -> tuple[Identity, dict[str, Any]]:
    """The identity, and what the register says of kind, language and name; `anyway`, whatever right is used."""
    from scanner.requests import Person, open_register
    from scanner.requests.request import identity_of

    from ..errors import ReportError

    if number is None:
        identity = identity_by(person)
        called = Person(identity.asked()).called
        return identity, {"kind": "access", "language": "", "called": called, "number": ""}
    with open_register(config) as register:
        request = register.get(number)
        who = request.whoever
    gives = request.kind in ("access", "portability")
    if not gives and not anyway:
        raise ReportError(
            f"Request {number} is about {request.kind}: no data are given out for it.",
            code="answer-kind",
            hint="Say --kind access to answer all the same, or see `vigie erase`.",
        )
    told = {"kind": request.kind if gives else "access", "language": request.language, "called": who.called}
    return identity_of(who), {**told, "number": request.number}


def _search(config: Config, identity: Identity, declaration: Any, by: str, purpose: str) -> tuple[Answer, bytes]:
    """What is found now, and the key of contents; the search is noted, as it is itself a processing."""
    from scanner.opening import open_for_search
    from scanner.subject import find
    from scanner.subject.noting import note_search

    started = time.monotonic()
    with open_for_search(config) as inventory:
        found = find(config, inventory, identity, declaration=declaration)
        seconds = time.monotonic() - started
        note_search(config, inventory, identity, found, by=by, purpose=purpose, seconds=seconds)
        return found, inventory.keys.content


def _pack(built: Answered, target: Path, given: str, reviewed: bool) -> bytes:
    from ..answer import pack, passphrase
    from ..answer.pages import as_html, as_pdf

    if (built.redactions or built.left_out) and not reviewed:
        warn("Nobody has reviewed the redactions: --review-list writes them, --reviewed reads the decisions.")
    password = given or passphrase()
    files: Mapping[str, bytes] = {"answer.html": as_html(built), "answer.pdf": as_pdf(built), **built.files}
    content = pack(files, password, built.not_given)
    write(target, content, f"{len(files) + 1} files", private=True)
    if not given:
        click.echo(f"Password (send it by another way): {password}", err=True)
    return content


def _password(file: Path | None) -> str:
    from ..errors import ReportError

    if file is None:
        return ""
    try:
        text = sys.stdin.read() if str(file) == "-" else file.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = os.strerror(error.errno or 0) if isinstance(error, OSError) else "it is not UTF-8"
        raise ReportError(f"The password cannot be read: {reason}.", code="password-unread") from None
    if len(text.strip()) < 12:
        raise ReportError("The password has less than 12 signs.", code="password-short", hint="Take a longer one.")
    return text.strip()


def _tell(built: Answered) -> None:
    rows = sum(len(table.rows) for section in built.sections for table in section.tables)
    copies = sum(len(section.copies) for section in built.sections)
    hidden = sum(not one.kept for one in built.redactions)
    told = (_count(rows, "record"), _count(copies, "document"), f"{_count(hidden, 'place')} redacted")
    click.echo(f"{', '.join(told)}.", err=True)
    if built.not_given:
        warn(
            f"Not provided by the person and left out: {_count(len(built.not_given), 'field')}; the manifest says why."
        )
    if built.documents_apart:
        papers = _count(built.documents_apart, "document")
        warn(f"Not included: {papers}. What the person handed over (a CV, a form) is portable, and for you to add.")
    for said in built.unsaid:
        warn(f"The declaration does not say what the law asks for: {said}. The answer shows it as missing.")
    if built.doubtful:
        warn(f"{_count(built.doubtful, 'field')} may be about the person, left out: see `vigie find`, or --doubtful.")
    for asset in built.problems:
        warn(f"Not copied whole, a person must see to it: {asset}")
    if built.not_searched:
        warn(f"Not searched: {_count(built.not_searched, 'place')}.")


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"
