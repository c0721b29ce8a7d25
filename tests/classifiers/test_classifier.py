"""One asset: blocks of a table belong together, texts and tables mix, and fields have the names of the product."""

import pandas as pd
import pytest

from classifiers.classifier import DISTINCT, RULES_VERSION, Workshop, rules_version
from connectors import Asset, Column, Extent, ForeignKey, Locator, Omission, Passage, Rows

NISS = ["85073095378", "90010195044", "79121296134"]


@pytest.fixture(scope="module")
def workshop():
    return Workshop()


def verdict(workshop, *parts, **asset):
    classifier = workshop.classifier(Asset("src", asset.pop("segments", ("main", "staff")), "table", **asset))
    for part in parts:
        classifier.add(part)
    return classifier.verdict()


def by_field(result):
    return {tag.field: tag for tag in result.tags}


def test_blocks_of_one_table_add_up(workshop):
    blocks = [
        Rows(pd.DataFrame({"naam": ["Maes"], "insz": [n], "opm": [None]}), first=i) for i, n in enumerate(NISS, 1)
    ]
    tags = by_field(verdict(workshop, *blocks))
    assert tags["insz"].entity_type == "BE_NATIONAL_NUMBER"
    assert tags["insz"].sampled == 3


def test_a_sheet_and_a_member_are_in_the_field(workshop):
    frame = pd.DataFrame({"e-mail": ["a@b.example"]})
    result = verdict(workshop, Rows(frame, Locator(("old.zip", "list.xlsx")), sheet="Blad!1"), segments=("a", "b.zip"))
    assert {tag.field for tag in result.tags} == {"old.zip › list.xlsx › Blad%211!e-mail"}


def test_two_sheets_with_the_same_columns_are_two_tables(workshop):
    frame = pd.DataFrame({"voornaam": ["Jan"], "naam": ["Maes"]})
    result = verdict(workshop, Rows(frame, sheet="2024"), Rows(frame, sheet="2025"), segments=("x.xlsx",))
    assert {tag.field for tag in result.tags} == {"2024!voornaam", "2024!naam", "2025!voornaam", "2025!naam"}


def test_an_array_of_objects_is_judged_as_the_table_that_its_key_names(workshop):
    people = {"FirstName": ["Jan"], "LastName": ["Maes"], "City": ["Gent"], "State": ["OVL"], "Country": ["Belgium"]}
    frame = pd.DataFrame({f"Employee[].{name}": values for name, values in people.items()})
    tags = by_field(verdict(workshop, Rows(frame), segments=("export.json",)))
    assert tags["Employee[].State"].entity_type == "REGION"
    assert tags["Employee[].LastName"].entity_type == "FAMILY_NAME"


def test_an_array_that_is_a_part_of_somebody_is_no_table(workshop):
    frame = pd.DataFrame(
        {"name[].use": ["official"] * 2, "name[].family": ["Maes"] * 2, "name[].given[]": ["An", "Eva"]}
    )
    tags = by_field(verdict(workshop, Rows(frame), segments=("patient.json",)))
    assert tags["name[].family"].entity_type == "FAMILY_NAME"


def test_columns_of_the_same_name_do_not_mix(workshop):
    frame = pd.DataFrame([["Maes", NISS[0]], ["Claes", NISS[1]]], columns=["naam", "naam"])
    result = verdict(workshop, Rows(frame))
    assert {tag.entity_type for tag in result.tags} >= {"BE_NATIONAL_NUMBER"}


def test_a_table_without_header_is_judged_by_values(workshop):
    frame = pd.DataFrame({"column 1": NISS, "column 2": ["a@b.example", "c@d.example", "e@f.example"]})
    tags = by_field(verdict(workshop, Rows(frame, named=False)))
    assert {f: t.entity_type for f, t in tags.items()} == {
        "column 1": "BE_NATIONAL_NUMBER",
        "column 2": "EMAIL_ADDRESS",
    }


def test_texts_and_tables_of_one_file_are_both_judged(workshop):
    text = "Geachte mevrouw Anne Dubois, uw rijksregisternummer is 85.07.30-953.78, Kerkstraat 4, 9000 Gent."
    result = verdict(
        workshop,
        Passage(text),
        Rows(pd.DataFrame({"iban": ["BE68 **** **** 7034"]}), sheet="S"),
        segments=("mix.xlsx",),
    )
    assert {"", "S!iban"} <= {tag.field for tag in result.tags}
    assert result.language == "nl"
    assert result.persons >= 1


def test_the_catalogue_helps(workshop):
    frame = pd.DataFrame({"C07": [None], "emp": [4]})
    result = verdict(
        workshop,
        Rows(frame),
        columns=(Column("C07", "varchar", "rijksregisternummer"), Column("emp", "integer")),
        foreign_keys=(ForeignKey(("emp",), ("main", "employees"), ("id",)),),
        key=("emp",),
    )
    assert {f: t.entity_type for f, t in by_field(result).items()} == {"C07": "BE_NATIONAL_NUMBER"}


def test_years_of_date_columns_are_told(workshop):
    frame = pd.DataFrame({"closed_on": ["2019-01-02", "2019-05-06", "2021-03-04", None], "n": [1, 2, 3, 4]})
    assert verdict(workshop, Rows(frame)).dates == {"closed_on": {2019: 2, 2021: 1}}


def test_memory_is_bounded_whatever_the_table(workshop):
    classifier = workshop.classifier(Asset("s", ("main", "t"), "table"))
    for block in range(6):
        classifier.add(Rows(pd.DataFrame({"x": [f"v{block * 5000 + i}" for i in range(5000)]})))
    (table,) = classifier._tables.values()
    assert len(table.columns[0].values) == DISTINCT
    assert table.columns[0].distinct == 30_000
    assert classifier.verdict().tags == ()


def test_nothing_read_is_nothing_said(workshop):
    result = verdict(workshop, Omission("skipped", "empty", "It is empty."), Extent())
    assert (result.tags, result.persons, result.document_kind) == ((), None, "")


def test_a_declaration_overrides_categories():
    result = verdict(Workshop({"EMAIL_ADDRESS": ("reach",)}), Rows(pd.DataFrame({"email": ["a@b.example"]})))
    assert result.tags[0].categories == ("reach",)


def test_the_version_changes_with_every_rule_and_weight(tmp_path):
    (tmp_path / "columns").mkdir()
    weights = tmp_path / "columns" / "weights.json"
    weights.write_text("{}")
    (tmp_path / "notes.md").write_text("not a rule")
    first = rules_version(tmp_path)
    (tmp_path / "notes.md").write_text("still not a rule")
    assert rules_version(tmp_path) == first
    weights.write_text('{"a": 1}')
    assert rules_version(tmp_path) != first
    assert RULES_VERSION.startswith("rules-")


def test_the_same_asset_gives_the_same_verdict(workshop):
    rows = Rows(pd.DataFrame({"wie": [f"Jan Peeters {i}" for i in range(25_000)]}))
    assert verdict(workshop, rows) == verdict(workshop, rows)


@pytest.mark.parametrize(
    ("language", "columns"),
    [
        (
            "nl",
            {"achternaam": ["Maes"], "geboortedatum": ["12/03/1988"], "opmerking": ["Belt liever na de middag terug."]},
        ),
        ("fr", {"nom": ["Lambert"], "date_naissance": ["12/03/1988"], "remarque": ["À rappeler en fin de journée."]}),
        ("", {"c1": ["7"], "c2": ["8"]}),
    ],
)
def test_the_language_of_a_table_is_told_by_its_heads_and_sentences(workshop, language, columns):
    assert verdict(workshop, Rows(pd.DataFrame(columns))).language == language
