"""The trend is what the inventory remembers; charts say in words what they draw; quality is what was measured."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from lxml import etree

from reports.charts import Series, line_chart
from reports.method import measured
from reports.trends import MOST, Past, measure_history
from scanner import ScanRecord, find_gaps


def scan(number: int, day: datetime, state: str = "done") -> ScanRecord:
    return ScanRecord(number, day, day + timedelta(minutes=5), ("hr",), state)


def measured_history(estate: Any, scans: list[ScanRecord], since: datetime | None = None) -> Any:
    """Before July, nothing but the first two tags was there."""
    now = Past(estate.declaration, estate.entries, estate.coverage)
    gaps = find_gaps(estate.declaration, estate.entries, estate.coverage, as_of=estate.as_of)
    early = Past(estate.declaration, estate.entries[:2], estate.coverage[:2])
    return measure_history(scans, now, gaps, lambda at: early if at.month < 7 else now, since)


def test_the_trend_has_the_last_scan_of_each_day_the_oldest_first(estate: Any) -> None:
    start = datetime(2026, 5, 1, tzinfo=UTC)
    scans = [scan(n, start + timedelta(days=30 * (n // 2), hours=n)) for n in range(8)]
    history = measured_history(estate, list(reversed(scans)))
    assert [one.scan for one in history.snapshots] == [1, 3, 5, 7]
    assert [one.fields for one in history.snapshots] == [2, 2, 2, 9]
    assert history.snapshots[0].points < history.snapshots[-1].points
    assert history.changes.since.isoformat() == "2026-06-30"
    since = measured_history(estate, list(reversed(scans)), datetime(2026, 5, 2, tzinfo=UTC)).changes
    assert {gap.kind for gap in since.appeared} >= {"special", "national-number", "outside"}
    assert all(gap.kind == "absent" for gap in since.resolved)


def test_many_scans_are_spread_and_one_is_no_trend(estate: Any) -> None:
    start = datetime(2026, 1, 1, tzinfo=UTC)
    scans = [scan(n, start + timedelta(days=n)) for n in range(100)]
    found = [one.scan for one in measured_history(estate, list(reversed(scans))).snapshots]
    assert len(found) == MOST and found[0] == 0 and found[-1] == 99 and found == sorted(found)
    once = measured_history(estate, [scan(1, start)])
    assert len(once.snapshots) == 1 and once.changes is None
    assert measured_history(estate, [replace(scan(1, start), state="running")]).snapshots == ()


def test_a_chart_is_told_in_words_and_told_apart_without_colour() -> None:
    series = [Series("Grave <1>", (3.0, None, 12.0)), Series("Low", (3.0, 4.0, 11.0)), Series("Other", (0.0, 0.0, 0.0))]
    drawn = etree.fromstring(line_chart("Findings", "Jan: 3; Mar: 12", ["Jan", "Feb", "Mar"], series))
    name = {"s": "http://www.w3.org/2000/svg"}
    assert drawn.get("role") == "img"
    assert [drawn.findtext(f"s:{tag}", namespaces=name) for tag in ("title", "desc")] == ["Findings", "Jan: 3; Mar: 12"]
    lines = [one for one in drawn.findall("s:line", name) if one.get("stroke-width") == "1.8"]
    assert len({one.get("stroke-dasharray") for one in lines}) == 3
    texts = {one.text: float(one.get("y", "0")) for one in drawn.findall("s:text", name)}
    assert {"Grave <1>", "Low", "Other", "Jan", "Feb", "Mar", "12"} <= set(texts)
    assert abs(texts["Grave <1>"] - texts["Low"]) >= 13, "names do not touch"
    assert not drawn.xpath("//*[@href or @style or local-name()='script']")
    assert line_chart("t", "d", [], []).startswith("<svg")


def test_the_quality_that_is_shipped_can_be_read() -> None:
    quality = measured()
    assert quality and quality.sets and quality.rules.startswith("rules-")
    for part in quality.parts:
        (whole,) = [one for one in part.figures if one.group == "all"]
        assert whole.gold > 50
        for figure in part.figures:
            for share, interval in (
                (figure.precision, figure.precision_interval),
                (figure.recall, figure.recall_interval),
            ):
                assert share is None or (interval and interval[0] - 1e-9 <= share <= interval[1] + 1e-9)
