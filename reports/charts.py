"""Draws charts as SVG: for a page and for PDF, on paper too, in black and white, and for those who do not see them.

Series differ by dash and mark, not by colour alone, and bear their names at their ends; title and description say in
words what is drawn. No script, no font, nothing from elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise

WIDTH, HEIGHT = 720, 250
_LEFT, _RIGHT, _TOP, _BOTTOM = 48, 130, 16, 36
_INK = "#1b1f24"
_STYLES = (("#8a1c15", "", "circle"), ("#7a4d00", "7 4", "square"), ("#3f6a9c", "2 4", "triangle"), (_INK, "12 3", ""))
"""Colour, dash and mark of the first series, the second …"""
_LABEL = 14
"""Points between two names at the ends."""


@dataclass(frozen=True)
class Series:
    """One line: a value for every label of the chart; None where there is none."""

    name: str
    values: tuple[float | None, ...]


def line_chart(title: str, description: str, labels: Sequence[str], series: Sequence[Series]) -> str:
    """An `svg` element; `labels` stand under the points, the first and the last in any case."""
    top = _nice(max((value for one in series for value in one.values if value is not None), default=0.0))
    plot = _Plot(len(labels), top)
    parts = [*_axes(plot, labels), *_lines(plot, series), *_names(plot, series)]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" class="chart"'
        f' font-size="12" font-family="Arial, Liberation Sans, Libertinus Serif, sans-serif">'
        f"<title>{escape(title)}</title><desc>{escape(description)}</desc>{''.join(parts)}</svg>"
    )


@dataclass(frozen=True)
class _Plot:
    points: int
    top: float

    def x(self, index: int) -> float:
        span = WIDTH - _LEFT - _RIGHT
        return round(_LEFT + (span * index / (self.points - 1) if self.points > 1 else span / 2), 1)

    def y(self, value: float) -> float:
        return round(HEIGHT - _BOTTOM - (HEIGHT - _TOP - _BOTTOM) * value / self.top, 1)


def _axes(plot: _Plot, labels: Sequence[str]) -> Iterator[str]:
    for step in range(5):
        value = plot.top * step / 4
        y = plot.y(value)
        yield f'<line x1="{_LEFT}" y1="{y}" x2="{WIDTH - _RIGHT}" y2="{y}" stroke="#c9cdd2" stroke-width="0.6"/>'
        yield f'<text x="{_LEFT - 6}" y="{y + 4}" text-anchor="end" fill="{_INK}">{value:g}</text>'
    every = max(1, -(-len(labels) // 6))
    for index, label in enumerate(labels):
        last = index == len(labels) - 1
        if last or (index % every == 0 and index + every <= len(labels) - 1) or index == 0:
            x = plot.x(index)
            yield f'<text x="{x}" y="{HEIGHT - 14}" text-anchor="middle" fill="{_INK}">{escape(label)}</text>'


def _lines(plot: _Plot, series: Sequence[Series]) -> Iterator[str]:
    for number, one in enumerate(series):
        colour, dash, mark = _STYLES[number % len(_STYLES)]
        known = [(plot.x(index), plot.y(value)) for index, value in enumerate(one.values) if value is not None]
        dashed = f' stroke-dasharray="{dash}"' if dash else ""
        for (x1, y1), (x2, y2) in pairwise(known):
            yield f'<line x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" stroke="{colour}" stroke-width="1.8"{dashed}/>'
        yield from (_mark(mark, x, y, colour) for x, y in known)


def _mark(kind: str, x: float, y: float, colour: str) -> str:
    if kind == "square":
        return f'<rect x="{x - 3.2:.1f}" y="{y - 3.2:.1f}" width="6.4" height="6.4" fill="white" stroke="{colour}"/>'
    if kind == "triangle":
        return f'<path d="M{x} {y - 4:.1f} l4 7 h-8 z" fill="white" stroke="{colour}"/>'
    return f'<circle cx="{x}" cy="{y}" r="3.4" fill="{colour}"/>'


def _names(plot: _Plot, series: Sequence[Series]) -> Iterator[str]:
    """At the ends of the lines, moved apart where they would touch."""
    ends = [
        (plot.y(last), number, one)
        for number, one in enumerate(series)
        if (last := next((value for value in reversed(one.values) if value is not None), None)) is not None
    ]
    for y, number, one in _apart(sorted(ends, key=lambda end: end[0])):
        x, colour = WIDTH - _RIGHT + 10, _STYLES[number % len(_STYLES)][0]
        yield f'<text x="{x}" y="{y + 4:.1f}" fill="{colour}" font-weight="bold">{escape(one.name)}</text>'


def _apart(ends: Iterable[tuple[float, int, Series]]) -> Iterator[tuple[float, int, Series]]:
    lowest = float("-inf")
    for y, number, one in ends:
        lowest = max(y, lowest + _LABEL)
        yield lowest, number, one


def _nice(most: float) -> float:
    """The top of the scale: a round number, divided by four without a rest."""
    step = 1.0
    while True:
        for factor in (4, 8, 12, 20, 40):
            if step * factor >= most:
                return step * factor
        step *= 10
