"""What the steps of a plan say, and what goes wrong in them: in the language asked for, else in that of the plan."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import click

from connectors import VigieError

from ..said import counted, failed, said, translated
from .language import language_of

if TYPE_CHECKING:
    from ..erasure import Bench, Plan
    from ..languages import Language


@dataclass
class Voice:
    """Says the lines of `texts/steps.yaml`."""

    lang: Language
    asked: bool
    """Whether somebody asked for this language."""

    def reads(self, plan: Plan) -> Plan:
        """Go on in the language of a plan, unless another was asked for."""
        self.lang = self.lang if self.asked else plan.lang
        return plan

    def say(self, key: str, **parts: Any) -> None:
        """One line on standard output."""
        click.echo(said(f"steps.{key}", **parts)[self.lang])

    def warn(self, key: str, colour: str, **parts: Any) -> None:
        """One line on standard error."""
        click.secho(said(f"steps.{key}", **parts)[self.lang], fg=colour, err=True)

    def count(self, key: str, number: int) -> str:
        """A number with its noun."""
        return counted(f"steps.{key}", number)[self.lang]


@contextmanager
def speaking(bench: Bench, lang: Language | None, request: str = "") -> Iterator[Voice]:
    """A voice; what goes wrong meanwhile is told in its language, with the place that it is about."""
    voice = Voice(language_of(bench.config, bench.declaration, request, lang), lang is not None)
    try:
        yield voice
    except VigieError as error:
        what = failed(error.code, error.message)
        if error.source:
            where = bench.inventory.naming.asset(error.source, error.asset) if error.asset else error.source
            what = said("steps.at", where=where, what=what)
        error.message = what[voice.lang]
        error.hint = translated(error.hint).get(voice.lang, "")
        raise
