"""Tells a person where the subject was found, place by place, and what nobody looked at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby

from rich.markup import escape
from rich.text import Text

from ..console import console
from ..layout import beside
from .answer import Answer, Match
from .weighing.judging import CERTAIN, POSSIBLE, PROBABLE

_STYLES = {CERTAIN: "bold green", PROBABLE: "yellow", POSSIBLE: "dim"}
_FIELDS = 12


def show(answer: Answer) -> None:
    """Write the answer to the terminal."""
    out = console()
    for (_, asset), found in groupby(answer.matches, key=lambda match: (match.source, match.asset)):
        matches = list(found)
        out.print()
        out.print(f"[bold]{escape(asset)}[/bold]{escape(_covered(matches))}", highlight=False)
        for certainty, lines in _lines(matches, out.width - 2 if out.is_terminal else None):
            first, *rest = (Text(f"  {line}") for line in lines)
            first.stylize(_STYLES.get(certainty, ""), 2, 2 + len(certainty))
            for part in (first, *rest):
                out.print(part, soft_wrap=True)
    out.print()
    for line in _summary(answer):
        out.print(line, markup=False)
    for asset, columns in answer.by_index.items():
        out.print(f"By index first, then row by row: {asset}: {', '.join(columns)}", style="dim", markup=False)
    for note in answer.notes:
        out.print(f"Note: {note}", style="yellow", markup=False)
    for missed in answer.not_searched:
        out.print(f"Not searched: {missed.where}: {missed.reason}", style="yellow", markup=False)


def _covered(matches: Iterable[Match]) -> str:
    """The activities of an asset and who answers for them."""
    activities = list(dict.fromkeys(each for match in matches for each in match.activities))
    roles = sorted({match.role for match in matches if match.role})
    return f"   {', '.join(activities)} ({', '.join(roles)})" if activities else ""


def _lines(matches: list[Match], width: int | None) -> Iterator[tuple[str, list[str]]]:
    """For each place how sure, where, which fields, and why: the certainty, and the lines that begin with it."""
    rows = [
        (certainty, locator or "whole", _fields(found), f"by {via}")
        for (locator, certainty, via), found in _by_place(matches)
    ]
    yield from ((row[0], lines) for row, lines in zip(rows, beside(rows, width), strict=True))


def _by_place(matches: list[Match]) -> Iterator[tuple[tuple[str, str, str], list[Match]]]:
    places: dict[tuple[str, str, str], list[Match]] = {}
    for match in matches:
        places.setdefault((match.locator, match.certainty, match.via), []).append(match)
    yield from places.items()


def _fields(matches: list[Match]) -> str:
    shown = [f"{m.field}: {m.entity_type}" if m.field else m.entity_type for m in matches]
    more = len(shown) - _FIELDS
    return ", ".join(shown[:_FIELDS]) + (f" and {more} more" if more > 0 else "")


def _summary(answer: Answer) -> Iterator[str]:
    looked = f"{len(answer.searched):,} assets searched"
    if answer.ruled_out:
        looked += f", {len(answer.ruled_out):,} of them ruled out by the index"
    if not answer.matches:
        yield f"Nobody found; {looked}."
    else:
        counts = Counter(match.certainty for match in answer.matches)
        told = ", ".join(f"{counts[kind]:,} {kind}" for kind in (CERTAIN, PROBABLE, POSSIBLE) if counts[kind])
        places = len({(match.asset, match.locator) for match in answer.matches})
        fields = len(answer.matches)
        where = f"{fields:,} field{'s'[: fields != 1]} in {places:,} place{'s'[: places != 1]}"
        yield f"{where} ({told}); {looked}."
    if answer.homonyms:
        reasons = Counter(homonym.reason for homonym in answer.homonyms)
        told = ", ".join(f"{count} with {reason}" for reason, count in reasons.most_common())
        yield f"Left out as somebody else of the same name: {told}."
