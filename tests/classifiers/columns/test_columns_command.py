"""`vigie columns` answers every line that it can read, in the form of the contract."""

import json

from click.testing import CliRunner

from classifiers.commands.columns import columns


def _run(*lines):
    result = CliRunner().invoke(columns, ["--jsonl"], input="\n".join(lines))
    return result, [json.loads(line) for line in result.stdout.splitlines()]


def test_a_line_per_tagged_column_in_the_form_of_the_contract():
    table = {"id": "t1", "table": "klanten", "columns": {"voornaam": ["Jan"], "gebdat": [], "aangemaakt_op": []}}
    result, records = _run(json.dumps(table))
    assert result.exit_code == 0
    assert [(r["id"], r["field"], r["entity_type"], r["categories"]) for r in records] == [
        ("t1", "voornaam", "GIVEN_NAME", ["identification"]),
        ("t1", "gebdat", "DATE_OF_BIRTH", ["identification"]),
    ]
    assert all({"confidence", "reason"} <= set(record) and 0.5 < record["confidence"] <= 1 for record in records)


def test_values_may_be_of_any_json_type():
    values = [85073003328, 42012205181.0, None, "17.07.30-033.84", True, {"a": [1, None]}, ["x"], "", []]
    _, records = _run(json.dumps({"id": 7, "columns": {"x": values}}))
    assert records[0]["entity_type"] == "BE_NATIONAL_NUMBER"


def test_a_bad_line_is_named_and_the_others_are_answered():
    good = json.dumps({"id": 2, "columns": {"iban": []}})
    result, records = _run("nonsense", good, '{"id": 3, "columns": [1]}', "", '{"id": 4, "columns": {"a": 5}}')
    assert [record["id"] for record in records] == [2]
    assert result.exit_code != 0
    assert [line.split(":")[0] for line in result.stderr.splitlines()] == ["Line 1", "Line 3", "Line 5"]


def test_reasons_hold_no_value():
    _, records = _run(
        json.dumps({"id": 1, "table": "personnel", "columns": {"niss": ["85073003328"], "nom": ["Zyxwvut"]}})
    )
    assert records
    assert "85073003328" not in json.dumps(records)
    assert "zyxwvut" not in json.dumps(records).lower()


def test_names_of_any_kind_come_back_as_they_were():
    names = ["e-mail", "E-MAIL", "email \ud800", "a.b/email", "né(e) le", "'; drop email", "email\n"]
    result, records = _run(json.dumps({"id": None, "table": "x", "columns": {name: [] for name in names}}))
    assert result.exit_code == 0
    assert {record["field"] for record in records} <= set(names)
    assert {"e-mail", "E-MAIL", "email \ud800"} <= {record["field"] for record in records}
