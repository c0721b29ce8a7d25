"""Shows the main job on the example: scan the estate, accept what is known to be unreadable, write the reports."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import click

from .build import build
from .vocabulary import load_vocabulary

HERE = Path(__file__).parent
CONFIG = HERE / "vigie.yaml"
REASON = "Damaged when the share was moved in 2016; its owner has no other copy."

REPORTS = (
    ("Record of processing, as controller", "record", "registre-responsable.xlsx", "--role", "controller"),
    ("                      in a browser", "record", "registre-responsable.html", "--role", "controller"),
    ("Record of processing, as processor", "record", "registre-sous-traitant.xlsx", "--role", "processor"),
    ("                      in a browser", "record", "registre-sous-traitant.html", "--role", "processor"),
    ("Audit: declared against found", "audit", "audit.html"),
)


def demo(out: Path, seed: int = 1) -> None:
    """Build, scan and report; ends with the paths to open."""
    started = time.monotonic()
    click.echo("The estate and its planted violations are invented; they have nothing to do with any organisation.\n")
    summary = build(out, seed, load_vocabulary("example"), "")
    click.echo(
        f"Built {summary.rows:,} rows in {summary.tables} tables and {summary.documents} documents: {_near(out)}"
    )
    config = _config(out)
    _vigie(config, "scan", "--quiet-summary", expected=(0, 3))
    for asset in _unread(config):
        _vigie(config, "coverage", "--accept", asset, "--reason", REASON, quiet=True)
    _vigie(config, "scan")
    reports = out / "reports"
    reports.mkdir(exist_ok=True)
    click.secho("Open:", bold=True)
    for title, command, name, *options in REPORTS:
        language = ("--lang", "fr")
        form = ("--format", name.rpartition(".")[2]) if command == "record" else ()
        _vigie(config, command, *options, *language, *form, "-o", str(reports / name), quiet=True)
        click.echo(f"  {title:36} {_near(reports / name)}")
    click.echo(
        f"\nDone in {time.monotonic() - started:.0f} s. Next: vigie find -c {_near(config)} --name 'Sophie Lambert'"
    )


def _config(out: Path) -> Path:
    """The configuration of the example; for an estate in another place, a copy beside it that points there."""
    if out.resolve() == (HERE / "out").resolve():
        return CONFIG
    text = CONFIG.read_text("utf-8").replace("out/", "")
    copy = out / CONFIG.name
    copy.write_text(text.replace("declaration.yaml", str((HERE / "declaration.yaml").resolve()), 1), "utf-8")
    return copy


def _unread(config: Path) -> list[str]:
    """What the first scan could not read: the damaged files that the estate holds on purpose."""
    lines = _vigie(config, "coverage", "--incomplete", "--format", "jsonl", quiet=True).splitlines()
    return [json.loads(line)["asset"] for line in lines]


def _vigie(config: Path, command: str, *args: str, expected: tuple[int, ...] = (0,), quiet: bool = False) -> str:
    """Run `vigie` as its users do; a summary and progress go straight to the terminal."""
    line = [sys.executable, "-m", "scanner", command, "-c", str(config), *args]
    pipe = subprocess.PIPE if quiet else None
    done = subprocess.run(line, stdout=pipe, stderr=pipe, text=True, check=False)
    if done.returncode not in expected:
        click.echo(done.stderr or "", err=True, nl=False)
        raise click.ClickException(f"vigie {command} ended with {done.returncode}.")
    return done.stdout or ""


def _near(path: Path) -> str:
    """The path as it is seen from here, if that is shorter."""
    try:
        return str(path.resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(path)
