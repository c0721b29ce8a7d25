"""Every gap that is told follows from the truth and the declaration; every one that follows is told.

The rules stand here a second time, over the lines of the truth and the plain YAML of the declaration: none of the code
that finds gaps has a part in them.
"""

from __future__ import annotations

import fnmatch
import hashlib
import os
import re
import sqlite3
import stat
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from classifiers.taxonomy import TAXONOMY

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("estate"), pytest.mark.timeout(290)]

MEMBER = " › "
PAY = {"SALARY", "PAY_ELEMENT", "TAX", "GARNISHMENT"}
OUTSIDE_A_DECLARATION = {"special", "undeclared"}
Line = dict[str, Any]


@dataclass
class Place:
    """What is true of a field, a member or a whole file."""

    sure: set[str] = field(default_factory=set)
    """Categories that must be found."""
    categories: set[str] = field(default_factory=set)
    """With those that may be."""
    types: set[str] = field(default_factory=set)
    open: bool = False
    """Whether the truth says nothing of it: a name alone, of an empty table."""

    def add(self, line: Line) -> None:
        """Take in a line of the truth."""
        kind = [line["entity_type"]] if line.get("entity_type") else line.get("entity_types", [])
        either = [one for others in line.get("either", {}).values() for one in others]
        contained = line.get("contains", {})
        self.types |= {*kind, *line["also"], *either, *contained}
        self.open |= line.get("ambiguous", False) and not self.types
        self.sure |= set() if line.get("ambiguous") else certain(line)
        self.categories |= {*line["categories"], *line["also_categories"]}
        self.categories |= {category for one in self.types for category in TAXONOMY.categories_of(one)}

    @property
    def number(self) -> bool:
        """Whether a national number is among what it holds."""
        return any(TAXONOMY.get(one).national_number for one in self.types)


class Rules:
    """The truth, and the declaration as it is written."""

    def __init__(self, estate: Any, as_of: date) -> None:
        self.estate, self.as_of = estate, as_of
        told = YAML(typ="safe").load((estate.folder / "declaration.yaml").read_text("utf-8"))
        self.activities = [one for one in told["activities"] if not one.get("ended") or one["ended"] > as_of]
        self.declared = {one if isinstance(one, str) else one["id"] for one in told["categories"]}
        self.periods = {one["id"]: one.get("period") for one in told.get("retention", [])}
        self.true: dict[str, str] = {}
        self.places: dict[tuple[str, str], Place] = defaultdict(Place)
        self.whole: dict[str, Place] = defaultdict(Place)
        self.states: dict[str, set[str]] = {}
        self.named: set[str] = set()
        self.columns: set[str] = set()
        for line in estate.truth["columns"]:
            self._take(line, line["field"])
        for line in estate.truth["documents"]:
            self._take(line, line["asset"].partition(MEMBER)[2])

    def _take(self, line: Line, at: str) -> None:
        true = line["asset"].partition(MEMBER)[0]
        top, member = str(self.estate.public(true)), line["asset"].partition(MEMBER)[2]
        if member:
            at = str(self.estate.public(f"{true}{MEMBER}{at}")).partition(MEMBER)[2]
        self.true[top] = true
        self.places[top, at].add(line)
        self.whole[top].add(line)
        if "field" in line:
            self.columns.add(top)
        if "state" in line and not member:
            self.states[top] = set(line["state"])
        if line.get("name_types"):
            self.named.add(top)

    def at(self, gap: Line) -> Place:
        """The truth of the field that a gap names; of the whole file where it names none, or the truth tells none."""
        asset, column = gap["asset"], gap["field"]
        if not column or (asset not in self.columns and not self.places.keys() & {(asset, column)}):
            return self.whole[asset]
        return self.places.get((asset, column)) or Place()

    def covering(self, asset: str, column: str = "") -> list[Line]:
        """The activities whose `covers` take a place."""
        true = self.true.get(asset, asset)
        return [one for one in self.activities if any(takes(cover, true, column) for cover in one.get("covers", []))]

    def declares(self, asset: str, column: str) -> set[str]:
        """The categories that the activities there declare."""
        return {category for one in self.covering(asset, column) for category in one["categories"]}

    def period(self, activity: Line) -> int | None:
        """Months for which an activity keeps its data, if a period says it."""
        kept = activity.get("retention") or {}
        told = kept.get("period") or self.periods.get(kept.get("rule"))
        return months(told) if told else None

    @cached_property
    def databases(self) -> dict[str, Path]:
        """Source → its file."""
        return {file.stem: file for file in (self.estate.folder / "out").glob("*.db")}

    def file(self, asset: str) -> Path:
        """Where a file of the share lies."""
        return Path(self.estate.folder / "out" / self.true[asset])

    def years(self, asset: str, column: str) -> list[int]:
        """The years in a column of a database."""
        source, _, table = self.true[asset].split("/", 2)
        quoted = [part.replace('"', '""') for part in (column, table)]
        with closing(sqlite3.connect(self.databases[source])) as connection:
            cells = connection.execute(f'SELECT "{quoted[0]}" FROM "{quoted[1]}"').fetchall()
        return [found for (cell,) in cells if (found := year(cell))]

    # -- one rule for each kind of gap ------------------------------------------------------------------------------

    def special(self, gap: Line) -> bool:
        grounds = [one for one in self.covering(gap["asset"], gap["field"]) if grounded(one)]
        return "special" in self.at(gap).categories and not grounds

    def undeclared(self, gap: Line) -> bool:
        here = self.at(gap)
        return set(gap["categories"]) <= here.categories - self.declared and bool(set(gap["entity_types"]) & here.types)

    def uncovered(self, gap: Line) -> bool:
        here, bare = self.at(gap), set(gap["categories"])
        at = gap["asset"], gap["field"]
        return bare <= here.categories & self.declared - self.declares(*at) and (
            (gap["code"] == "no-activity") == (not self.covering(*at))
        )

    def national_number(self, gap: Line) -> bool:
        covering = self.covering(gap["asset"], gap["field"])
        return self.at(gap).number and not any(one.get("national_number_ground") for one in covering)

    def credential(self, gap: Line) -> bool:
        return any(TAXONOMY.get(one).credential for one in self.at(gap).types)

    def exposed(self, gap: Line) -> bool:
        here = self.whole[gap["asset"]]
        readable = bool(os.stat(self.file(gap["asset"])).st_mode & stat.S_IROTH)
        return readable and (here.number or bool({"special", "financial"} & here.categories))

    def outside(self, gap: Line) -> bool:
        here, covering = self.whole[gap["asset"]], self.covering(gap["asset"])
        if gap["code"] == "copy":
            one, other = (self.file(asset).read_bytes() for asset in (gap["asset"], gap["params"]["of"]))
            return hashlib.sha256(one).digest() == hashlib.sha256(other).digest()
        if gap["code"] == "alike":
            entrusted = any(one.get("role") == "processor" for one in covering)
            alike = here.types & PAY or len(here.types) > 3
            return not entrusted and here.number and bool(alike)
        if gap["code"] == "system":
            return not any(gap["asset"].split("/")[0] in one.get("systems", []) for one in covering)
        return gap["code"] == "recipient" and not any(
            gap["params"]["recipient"] in one["recipients"] for one in covering
        )

    def named_(self, gap: Line) -> bool:
        return gap["asset"] in self.named

    def mixed(self, gap: Line) -> bool:
        covering = self.covering(gap["asset"])
        plain = not any(
            isinstance(cover, dict) and takes(cover, self.true[gap["asset"]], "")
            for one in covering
            for cover in one["covers"]
        )
        return {one.get("role", "controller") for one in covering} == {"controller", "processor"} and plain

    def absent(self, gap: Line) -> bool:
        (name,) = gap["activities"]
        mine = [asset for asset in self.true if name in {one["id"] for one in self.covering(asset)}]
        if gap["code"] == "nothing-covered":
            return not mine
        return not any(set(gap["categories"]) & self.whole[asset].sure for asset in mine)

    def failed(self, gap: Line) -> bool:
        return self.states.get(gap["asset"], set()) <= {"failed", "partial"} and gap["asset"] in self.states

    def overdue(self, gap: Line) -> bool:
        (name,) = gap["activities"]
        activity = next(one for one in self.activities if one["id"] == name)
        kept = self.period(activity)
        if kept is None or activity not in self.covering(gap["asset"]):
            return False
        limit = self.as_of.year - kept / 12
        if gap["field"]:
            return any(one < limit for one in self.years(gap["asset"], gap["field"]))
        said = gap["params"]["day"][:4]
        lying = datetime.fromtimestamp(self.file(gap["asset"]).stat().st_mtime, UTC).year
        return int(said) <= limit and (said in self.true[gap["asset"]] or int(said) == lying)

    def follows(self, gap: Line) -> bool:
        """Whether the rule of its kind bears a gap out."""
        rule = {"named": "named_"}.get(gap["kind"], gap["kind"].replace("-", "_"))
        return self.at(gap).open or bool(getattr(self, rule)(gap))

    def expected(self) -> Iterator[tuple[str, str, str]]:
        """(kind, asset, field) of what must be told of the columns."""
        for line in self.estate.truth["columns"]:
            if line["ambiguous"] or not line["entity_type"]:
                continue
            asset = str(self.estate.public(line["asset"].partition(MEMBER)[0]))
            at = asset, line["field"]
            sure, kind = certain(line), TAXONOMY.get(line["entity_type"])
            covering = self.covering(*at)
            if "special" in sure and not any(map(grounded, covering)):
                yield "special", *at
            if sure - self.declared - {"special"}:
                yield "undeclared", *at
            if sure & self.declared - self.declares(*at):
                yield "uncovered", *at
            if kind.national_number and not any(one.get("national_number_ground") for one in covering):
                yield "national-number", *at


def certain(line: Line) -> set[str]:
    """The categories that every right reading of a line has."""
    others = [set(TAXONOMY.categories_of(one)) for one in line["also"]] if "field" in line else []
    return set(line["categories"]).intersection(*others)


def takes(cover: str | Line, asset: str, column: str) -> bool:
    """Whether a line of `covers` takes an asset, and a column of it."""
    whole = {"asset": cover} if isinstance(cover, str) else cover
    columns = whole.get("fields")
    if columns and column and not any(fnmatch.fnmatchcase(column, one) for one in columns):
        return False
    pattern = re.escape(whole["asset"]).replace(r"\*\*", ".+").replace(r"\*", "[^/]+")
    below = whole["asset"].endswith("/*") or "*" not in whole["asset"]
    return bool(re.fullmatch(pattern + ("(/.*)?" if below else ""), asset))


def grounded(activity: Line) -> bool:
    """Whether it names a ground for special categories."""
    bases = [one if isinstance(one, str) else one["basis"] for one in activity.get("legal_bases", [])]
    return bool(activity.get("special_ground")) or any(not basis.startswith("A6") for basis in bases)


def months(period: str) -> int:
    """Of `P5Y`, `P6M`."""
    number = int(period[1:-1])
    return number * 12 if period.endswith("Y") else number


def year(cell: object) -> int | None:
    """The year that a cell tells, however it is written."""
    text = str(cell or "")
    if text.isdigit() and len(text) in (10, 13):
        return datetime.fromtimestamp(int(text[:10]), UTC).year
    if re.fullmatch(r"\d{8}", text) and not re.fullmatch(r"(?:19|20)\d\d(?:0[0-9]|1[0-2])\d\d", text):
        return int(text[4:])
    found = re.search(r"(?<!\d)(?:19|20)\d\d|(?:19|20)\d\d(?!\d)", text)
    short = re.fullmatch(r"\d\d[/.-]\d\d[/.-](\d\d)", text)
    return int(found[0]) if found else 2000 + int(short[1]) if short else None


@pytest.fixture(scope="session")
def told(estate: Any, audited: Line) -> tuple[Rules, list[Line]]:
    """The rules, and the gaps as the audit tells them."""
    gaps = [{"kind": group["kind"], **gap} for group in audited["findings"] for gap in group["gaps"]]
    return Rules(estate, date.fromisoformat(audited["audit"]["as_of"])), gaps


def test_every_gap_follows_from_truth_and_declaration(
    estate: Any, told: tuple[Rules, list[Line]], record_property: Callable[..., None]
) -> None:
    rules, gaps = told
    wrong = [
        f"{gap['kind']} {gap['code']} {gap['asset']}#{gap['field']} {gap['categories']} {gap['entity_types']}"
        for gap in gaps
        if not rules.follows(gap)
    ]
    record_property("figure", f"{estate.folder.name} gaps that follow: {len(gaps) - len(wrong)}/{len(gaps)}; {wrong}")
    assert not wrong


def test_every_gap_of_a_column_that_follows_is_told(
    estate: Any, told: tuple[Rules, list[Line]], record_property: Callable[..., None]
) -> None:
    rules, gaps = told
    at = {(gap["kind"], gap["asset"], gap["field"]) for gap in gaps}
    expected = list(dict.fromkeys(rules.expected()))
    missed = [" ".join(one) for one in expected if one not in at]
    record_property("figure", f"{estate.folder.name} gaps of columns: {len(expected) - len(missed)}/{len(expected)}")
    assert expected and not missed
