"""Gives facts the words that belong to them: `tendinite [au genou]`, `[vader van] twee`, `Bonus [von 1.450 Euro]`.

What tells a fact is seldom all of it: its degree, where it hurts, for how much, for what, by the month. What stands
right beside is taken in, up to the next finding; two findings of one type with a little word between are one. The span
of a fact is what states it with count, degree, sum, reason and unit, without its subject and its verb,
unless that says it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

from .base import Finding
from .matching.compiled import compiled
from .recognizers.sayings import group

_LINES = Path(__file__).with_suffix(".txt")
_SECTION = re.compile(r"^\[([^\]\n]+)\]$\n", re.MULTILINE)
_PART = re.compile(r"\{([a-z_]+)\}")
_SIDES = "<#>"
_SUM = re.compile(r"[0-9€£$]|eur ", re.IGNORECASE)
_WIDEST = 60
"""Characters that are looked at on either side."""
_SUMS = frozenset("SALARY PAY_ELEMENT DEBT TAX GARNISHMENT BALANCE DEPENDANTS CHILD_BENEFIT".split())  # noqa: SIM905
_LINKED = _SUMS | frozenset("CRIMINAL_RECORD GENETIC CHILDREN HEALTH CONTRACT DISCIPLINARY".split())  # noqa: SIM905
"""What may be told in two pieces."""
_LITTLE = (
    r" ?\(?(?:(?:de|du|des|d['’]|à|au|aux|pour|sur|par|van|van de|van het|voor|tegen|aan|in|op|von|vom|des|der|für"
    r"|gegen"
    r"|im|in höhe von|über|of|for|in|to|on|from|à hauteur de|à concurrence de|ter hoogte van|ten belope van"
    r"|amounting to|totalling|een|un|une|ein|eine|einem|the|la|le|l['’]|het|den|dem|die|das"
    r"|est de|bedraagt|beträgt|soit|nl\.|d\.h\.|i\.e\.)[ ]?){0,3}"
)
_LINK = re.compile(_LITTLE, re.IGNORECASE)
"""What stands between two pieces of one fact, and between no two facts: no comma, no `and`."""
_LONGEST_LINK = 24
_VERBS = frozenset(("verurteilt", "freigesprochen", "gewährt", "gepfändet"))
"""What ends a German sentence that has told it: `zu zwei Jahren Haft verurteilt`."""
_HELD = re.compile(
    r"(?:habe|hat|haben|heeft|heb|hebben|has|have|had|ai|a|avons|ont|is|est|ist|was|war|erhielt|erhält|bekam|bekommt|kreeg"
    r"|krijgt|received|reçu|got)(?: (?:nog|noch|still|encore|al|déjà|schon))? "
    r"(?=[^\W_]{2,}[^\W_]*[ ][^\W_]{3}|[^\W_]{4})",
    re.IGNORECASE,
)
"""A verb that says only who has it: `hat noch [elf Urlaubstage]`."""
_HOLDING = frozenset(("ABSENCE", "DISCIPLINARY"))


def whole_facts(text: str, findings: Iterable[Finding]) -> list[Finding]:
    """The findings, in order of place and none overlapping, each with what belongs to it."""
    joined = list(_joined(text, sorted(findings, key=lambda f: (f.start, f.end))))
    facts = _sides()
    low, extended = 0, []
    for number, finding in enumerate(joined):
        high = joined[number + 1].start if number + 1 < len(joined) else len(text)
        if finding.entity_type in facts or finding.entity_type in _HOLDING:
            finding = _extended(text, finding, low, high)
        extended.append(finding)
        low = max(low, finding.end)
    return extended


def _joined(text: str, findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings; two of one type with nothing but a little word between are one."""
    last: Finding | None = None
    for finding in findings:
        if last is not None and _is_one(text, last, finding):
            if text[finding.start : finding.end].lower() in _VERBS:
                continue
            last = replace(last, end=finding.end, score=max(last.score, finding.score))
            continue
        if last is not None:
            yield last
        last = finding
    if last is not None:
        yield last


def _is_one(text: str, one: Finding, other: Finding) -> bool:
    return (
        one.entity_type == other.entity_type
        and one.entity_type in _LINKED
        and 0 < other.start - one.end <= _LONGEST_LINK
        and _LINK.fullmatch(text, one.end, other.start) is not None
    )


def _extended(text: str, finding: Finding, low: int, high: int) -> Finding:
    plain, before_sum, behind = _sides().get(finding.entity_type, ("", "", ""))
    start, end = finding.start, finding.end
    before = before_sum if _SUM.match(text, start) else plain
    if finding.entity_type in _HOLDING and (held := _HELD.match(text, start, end)):
        start = held.end()
    if before and (found := compiled(before, re.IGNORECASE).search(text, max(low, start - _WIDEST), start)):
        start = found.start()
    if behind and (found := compiled(behind, re.IGNORECASE).match(text, end, min(high, end + _WIDEST))):
        end = found.end()
    return replace(finding, start=start, end=end)


@cache
def _sides() -> dict[str, tuple[str, str, str]]:
    """Of each type what may stand before it, before a sum, and behind: expressions, empty where nothing may."""
    _, *pieces = _SECTION.split(_LINES.read_text("utf-8"))
    sections = dict(zip(pieces[::2], pieces[1::2], strict=True))
    sides: dict[str, tuple[list[str], ...]] = {}
    for head in sections:
        *types, side = head.split()
        for kind in types if side in _SIDES else ():
            sides.setdefault(kind, ([], [], []))[_SIDES.index(side)].append(_written(head, sections))
    return {
        kind: (_before(plain), _before(plain + sums), _behind(after)) for kind, (plain, sums, after) in sides.items()
    }


def _before(said: list[str]) -> str:
    return rf"(?<![^\W_])(?:{'|'.join(said)}) ?$" if said else ""


def _behind(said: list[str]) -> str:
    return rf"(?: |(?=/))(?:{'|'.join(said)})(?![^\W_])" if said else ""


def _written(section: str, sections: Mapping[str, str]) -> str:
    """The expression of a section, with those that it names."""
    lines = sections[section]
    return group(lines, **{name: _written(name, sections) for name in dict.fromkeys(_PART.findall(lines))})
