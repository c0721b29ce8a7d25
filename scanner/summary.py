"""Sums up a scan on stdout: what is where, what is undeclared, and what was not read and why."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any

from .config import Config
from .console import console
from .engine import Summary
from .entries import Coverage, Entry
from .inventory import Inventory

SHOWN = 8
"""Lines of one kind that are shown before the rest is counted."""

_SEVERITIES = {"high": "red", "medium": "yellow", "low": ""}


def show(config: Config, inventory: Inventory, summary: Summary, gaps: Sequence[Any]) -> None:
    """Print the summary."""
    entries, coverage = [entry for entry in inventory.entries() if entry.counts], list(inventory.coverage())
    out = console()
    out.print()
    _show_returned(out, summary)
    _show_sources(out, config, summary, entries, coverage)
    _show_gaps(out, gaps)
    _show_unread(out, summary, coverage)
    out.print(_closing(summary, coverage), style="bold", markup=False)


def _show_sources(out: Any, config: Config, summary: Summary, entries: list[Entry], coverage: list[Coverage]) -> None:
    from rich.table import Table

    table = Table(title="What is where", title_justify="left", box=None, header_style="bold", pad_edge=False)
    for name in ("source", "assets", "complete", "partial", "skipped", "failed"):
        table.add_column(name, justify="left" if name == "source" else "right")
    table.add_column("fields by category")
    for source in config.sources:
        states = Counter(item.state for item in coverage if item.source == source)
        found: dict[str, set[tuple[str, str]]] = defaultdict(set)
        for entry in entries:
            if entry.source == source:
                for category in entry.categories:
                    found[category].add((entry.asset, entry.field))
        told = "  ".join(f"{category} {len(fields):,}" for category, fields in sorted(found.items()))
        counts = [f"{states[state]:,}" for state in ("complete", "partial", "skipped", "failed")]
        table.add_row(source, f"{states.total():,}", *counts, "not reached" if source in summary.unreachable else told)
    out.print(table)
    out.print()


def _show_returned(out: Any, summary: Summary) -> None:
    """Somebody who was erased is back: said first, since it must be undone."""
    if not summary.returned:
        return
    out.print("Erased persons are back, from a restored back-up perhaps", style="bold red", markup=False)
    for asset, plans in sorted(summary.returned.items()):
        named = ", ".join(plan[:16] for plan in plans)
        out.print(f"  {asset}  (erased by plan {named}: erase again)", style="red", markup=False)
    out.print()


def _show_gaps(out: Any, gaps: Sequence[Any]) -> None:
    by_kind: dict[str, list[Any]] = defaultdict(list)
    for gap in gaps:
        by_kind[gap.kind].append(gap)
    for kind in ("special", "undeclared", "uncovered"):
        found = sorted(by_kind.get(kind, []), key=lambda gap: (gap.severity != "high", gap.asset, gap.field))
        if not found:
            continue
        out.print(_HEADINGS[kind].format(len(found)), style="bold", markup=False)
        for gap in found[:SHOWN]:
            place = f"{gap.asset}#{gap.field}" if gap.field else gap.asset
            out.print(
                f"  {place}  ({', '.join(gap.categories)})", style=_SEVERITIES.get(gap.severity, ""), markup=False
            )
        if len(found) > SHOWN:
            out.print(f"  … and {len(found) - SHOWN:,} more: see `vigie audit`.", markup=False)
        out.print()
    _show_grave(out, by_kind)


def _show_grave(out: Any, by_kind: dict[str, list[Any]]) -> None:
    """Of the other kinds, what is grave: how many, and where the first is."""
    grave = {kind: [gap for gap in by_kind.get(kind, []) if gap.severity == "high"] for kind in _GRAVE}
    if not any(grave.values()):
        return
    out.print("Other grave findings", style="bold")
    for kind, found in grave.items():
        if found:
            place = f"{found[0].asset}#{found[0].field}" if found[0].field else found[0].asset
            out.print(f"  {len(found):3,} {_GRAVE[kind]}: {place}", style="red", markup=False)
    out.print()


_GRAVE = {
    "national-number": "national numbers without a ground",
    "outside": "extracts or copies outside the places named",
    "overdue": "date fields with records past their retention",
    "exposed": "files with sensitive data that all can read",
    "credential": "passwords or keys in files, or undeclared",
    "named": "file or folder names with a national number",
}
_HEADINGS = {
    "special": "Special categories (Art. 9 and 10 GDPR): {} fields",
    "undeclared": "Personal, but in no declared category: {} fields",
    "uncovered": "Declared, but for no activity that covers the asset: {} fields",
}


def _show_unread(out: Any, summary: Summary, coverage: list[Coverage]) -> None:
    unread = [item for item in coverage if item.state in ("skipped", "failed") or item.incomplete]
    if not unread and not summary.unreachable:
        return
    out.print("Not read, or not wholly", style="bold")
    for source, error in summary.unreachable.items():
        out.print(f"  {source}: {error.message} {error.hint}", style="red", markup=False)
    unread.sort(key=lambda item: (not item.incomplete or bool(item.accepted), item.asset))
    for item in unread[: 2 * SHOWN]:
        accepted = " (accepted)" if item.accepted else ""
        style = "yellow" if item.incomplete and not item.accepted else "dim"
        out.print(f"  {item.state:8} {item.asset}: {item.reason}{accepted}", style=style, markup=False)
    if len(unread) > 2 * SHOWN:
        out.print(f"  … and {len(unread) - 2 * SHOWN:,} more: `vigie coverage`.", markup=False)
    out.print()


def _closing(summary: Summary, coverage: list[Coverage]) -> str:
    read = summary.states.total()
    open_ends = sum(1 for item in coverage if item.incomplete and not item.accepted) + len(summary.unreachable)
    told = [f"{read:,} assets read in this run, {summary.unchanged:,} unchanged since an earlier one"]
    if summary.returned:
        told.insert(0, f"Erased persons are back in {len(summary.returned):,} assets")
    if summary.gone:
        told.append(f"{summary.gone:,} gone")
    if open_ends:
        told.append(f"{open_ends:,} could not be read whole, which nobody has accepted yet")
    else:
        told.append("whatever could not be read is accepted" if any(c.accepted for c in coverage) else "nothing missed")
    return "; ".join(told) + "."
