"""JSON of every shape becomes tables by path."""

from __future__ import annotations

import json

import pytest

from connectors import Budget

PEOPLE = [
    {"name": "Dupont", "address": {"city": "Liège"}, "children": [{"name": "A", "birth": "2010-01-01"}, {"name": "B"}]},
    {"name": "Peeters", "phones": ["1", "2"]},
]


def test_an_array_of_objects_is_a_table(read_as) -> None:
    read = read_as(json.dumps(PEOPLE).encode(), "x.json")
    assert read.columns == ["name", "address.city", "children[].name", "children[].birth", "phones[]"]
    assert read.table() == [
        ("Dupont", "Liège", "A", "2010-01-01", None),
        ("Dupont", "Liège", "B", None, None),
        ("Peeters", None, None, None, "1"),
        ("Peeters", None, None, None, "2"),
    ]


def test_arrays_within_an_object_are_tables_of_their_own(read_as) -> None:
    read = read_as(json.dumps({"year": 2024, "staff": PEOPLE[:1], "orders": [{"id": 1}, {"id": 2}]}).encode(), "x")
    assert [str(rows.locator) for rows in read.rows] == ["", "staff", "orders"]
    assert read.table(0) == [(2024,)]
    assert list(read.rows[2].frame.columns) == ["orders[].id"]


def test_one_form_is_one_record(read_as) -> None:
    form = {"form": "newsletter", "person": {"email": "a@b.example", "first name": "Zoé"}, "topics": ["x"]}
    read = read_as(json.dumps(form).encode("utf-16"), "form.json")
    assert read.columns == ["form", "person.email", "person.first name", "topics[]"]
    assert read.table() == [("newsletter", "a@b.example", "Zoé", "x")]


MAPS = {
    "identifiers": {"85073003328": {"city": "Mons"}, "85073003427": {"city": "Gent"}},
    "mail addresses": {"a@b.example": {"city": "Mons"}, "c@d.example": {"city": "Gent"}},
    "names over twins": {name: {"city": name[0], "n": 1} for name in ["Marie", "Jan", "An", "Piet", "Els"]},
}


@pytest.mark.parametrize("value", MAPS.values(), ids=MAPS)
def test_keys_that_are_data_become_values(value: dict, read_as) -> None:
    read = read_as(json.dumps({"staff": value}).encode(), "x.json")
    assert read.columns[:2] == ["staff.* key", "staff.*.city"]
    assert [row[0] for row in read.table()] == list(value)
    alone = read_as(json.dumps(value).encode(), "x.json")
    assert alone.columns[:2] == ["* key", "*.city"]


def test_keys_that_vary_by_record_become_values(read_as) -> None:
    records = [{"id": n, "scores": {f"person{n}": n, f"other{n}": n}} for n in range(40)]
    read = read_as(json.dumps(records).encode(), "x.json")
    assert read.columns == ["id", "scores.* key", "scores.*"]
    assert read.table()[1] == (0, "other0", 0)


def test_values_keep_their_types(read_as) -> None:
    read = read_as(b'[{"a": 12345678901234567890, "b": 1.50, "c": true, "d": null, "e": "007"}]', "x.json")
    row = dict(zip(read.columns, read.table()[0], strict=True))
    assert (row["a"], float(row["b"]), row["c"], row["e"]) == (12345678901234567890, 1.5, True, "007")


def test_json_lines_with_a_bad_one(read_as) -> None:
    read = read_as(b'\xef\xbb\xbf{"a": 1}\r\n\r\n{"a": NaN}\nnot json, Dupont\n{"a": 3}\n', "x.jsonl")
    assert read.format == "jsonl"
    assert len(read.table()) == 3
    assert [(passage.text, passage.locator.place) for passage in read.passages] == [("not json, Dupont\n", "line 4")]
    assert read.codes == [("partial", "broken")]


def test_values_one_after_the_other(read_as) -> None:
    assert len(read_as(b'{"a": 1}{"a": 2} {"a": 3}', "x.json").table()) == 3


@pytest.mark.parametrize("cut", [20, 60, 100, 170])
def test_what_comes_before_the_damage_is_kept(cut: int, read_as) -> None:
    data = json.dumps([{"name": f"N{n}", "code": n} for n in range(10)]).encode()[:cut]
    read = read_as(data, "x.json")
    assert read.codes == [("partial", "broken")]
    assert read.table()[0][0] == "N0"
    everything = read.text + "".join(f"{cell}" for rows in read.rows for row in rows.frame.values for cell in row)
    assert all(f"N{n}" in everything for n in range(10) if f'"N{n}"'.encode() in data)


def test_python_and_javascript_dialects_are_read_as_text(read_as) -> None:
    read = read_as(b"{'name': 'Dupont', 'city': 'Mons'}", "x.json")
    assert "Dupont" in read.text


def test_deep_nesting_does_no_harm(read_as) -> None:
    read = read_as(b"[" * 100_000 + b"]" * 100_000, "x.json")
    assert {state for state, _ in read.codes} <= {"failed", "partial", "skipped"} and read.codes
    read = read_as(b'{"a":' * 5_000 + b'"Dupont"' + b"}" * 5_000, "x.json")
    assert read.codes


def test_a_very_long_string_becomes_passages(read_as) -> None:
    read = read_as(json.dumps({"doc": {"id": 1, "body": "mot " * 200_000}}).encode(), "x.json")
    assert read.text == "mot " * 200_000
    assert read.passages[0].locator.place.startswith("doc.body ")
    assert read.columns == ["doc.id"]


def test_arrays_of_arrays_go_by_position(read_as) -> None:
    read = read_as(b'{"rows": [["nom", "ville"], ["Dupont", "Mons"], ["Peeters", "Gent"]]}', "x.json")
    assert read.columns == ["nom", "ville"] and len(read.table()) == 2


@pytest.mark.parametrize(
    ("data", "columns"),
    [
        (b'{"staff": [%s]}', ["staff[].id", "staff[].name"]),
        (b"[%s]", ["id", "name"]),
        (b'{"a": {"b": [{"c": [%s]}]}}', ["a.b[].c[].id", "a.b[].c[].name"]),
    ],
    ids=["member", "root", "deep"],
)
def test_large_arrays_stream(data: bytes, columns: list[str], read_as) -> None:
    records = b",".join(b'{"id": %d, "name": "N%d"}' % (n, n) for n in range(300_000))
    read = read_as(data % records, "x.json", Budget(rows=1_000_000))
    assert {tuple(rows.frame.columns) for rows in read.rows} == {tuple(columns)}
    assert [value for rows in read.rows for value in rows.frame.iloc[:, 0]] == list(range(300_000))
    assert read.extent.rows_total == 300_000
    assert read.rows[1].first == 1 + len(read.rows[0].frame)


def test_beyond_the_budget_records_are_drawn_with_a_seed(read_as) -> None:
    data = json.dumps([{"id": n} for n in range(50_000)]).encode()
    read = read_as(data, "x.json", Budget(rows=5_000, seed=3))
    lines = read_as(b"".join(b'{"id": %d}\n' % n for n in range(50_000)), "x.jsonl", Budget(rows=5_000, seed=3))
    assert lines.extent.rows_total == read.extent.rows_total == 50_000
    assert sum(len(rows.frame) for rows in read.rows) in (5_000, 50_000)
    drawn = [value for rows in lines.rows for value in rows.frame.iloc[:, 0]]
    assert drawn[:5_000] == list(range(5_000)) and 1_000 < len(drawn) - 5_000 < 6_000 and drawn[-1] > 45_000
    assert "seed 3" in lines.rows[-1].sampling


def test_a_map_of_a_hundred_thousand_keys(read_as) -> None:
    data = json.dumps({f"{n:011d}": {"name": f"N{n}"} for n in range(100_000)}).encode()
    read = read_as(data, "x.json")
    assert read.columns == ["* key", "*.name"]
    assert sum(len(rows.frame) for rows in read.rows) == 100_000


def test_a_map_of_scalars_too_large_to_hold(read_as) -> None:
    data = json.dumps({f"user{n}": n for n in range(100_000)}).encode()
    read = read_as(data, "x.json")
    assert read.columns == ["* key", "*"]
    assert sum(len(rows.frame) for rows in read.rows) == 100_000


def test_a_string_of_many_megabytes_streams(read_as) -> None:
    text = 'mot "é" \U0001f600\n' * 800_000
    read = read_as(json.dumps({"a": 1, "b": [{"body": text, "c": "fin"}]}).encode(), "x.json")
    assert read.text == text
    assert "fin" in [cell for rows in read.rows for row in rows.frame.values for cell in row]
