"""The weights are learnt from labelled tables, stored by the name of each piece, and measured on tables kept out."""

import json
import re
from pathlib import Path

import pytest

import classifiers.columns as package
from classifiers import ColumnSample, TableSample
from classifiers.columns import ColumnClassifier
from classifiers.columns.samples import count_values
from classifiers.columns.training.cells import fill
from classifiers.columns.training.fit import Example, answer, fit, likelihood
from classifiers.columns.training.tables import read_tables
from classifiers.columns.weights import default_weights
from classifiers.taxonomy import TAXONOMY

HOME = Path(package.__file__).parent
TABLES = read_tables(HOME / "training" / "tables.txt")
HELD_OUT = read_tables(Path(__file__).parents[2] / "evaluation" / "schemas.txt")


def test_labels_are_entity_types_and_tables_are_learnt_or_measured_never_both():
    known = {t.id for t in TAXONOMY}
    for table in (*TABLES, *HELD_OUT):
        assert {t for label in table.columns.values() for t in label.right} <= known, table.name
    learnt = {(table.language, tuple(table.columns)) for table in TABLES}
    assert not learnt & {(table.language, tuple(table.columns)) for table in HELD_OUT}


def test_a_wrong_line_is_named(tmp_path):
    wrong = tmp_path / "tables.txt"
    wrong.write_text("@en\nusers: id\nno columns here\n", "utf-8")
    with pytest.raises(ValueError, match=r"tables\.txt:3"):
        read_tables(wrong)


def test_invented_values_are_the_same_each_time():
    assert fill(TABLES[0]) == fill(TABLES[0])
    assert fill(TABLES[0], 1) != fill(TABLES[0], 2)


def test_each_piece_of_evidence_has_a_stored_coefficient_and_a_prior():
    prior = json.loads((HOME / "training" / "prior.json").read_text("utf-8"))
    assert set(prior) == set(default_weights().of)
    source = "".join((HOME / name).read_text("utf-8") for name in ("verdict.py", "weighing.py", "tags.py"))
    for piece in re.findall(r'piece\("\w+", "([a-z.]+)"', source):
        assert piece in prior


def test_fitting_learns_what_tells_and_leaves_laws_alone():
    telling = [Example(i, "en", True, (("A", {"good": 1.0}),), ("A",)) for i in range(40)]
    misleading = [Example(i, "en", True, (("A", {"bad": 1.0}),), ()) for i in range(40)]
    prior = {"good": 0.0, "bad": 0.0, "law": -3.0}
    weights = fit([*telling, *misleading], prior, 2.0, laws=("law",))
    assert weights["good"] > 1 and weights["bad"] < -1 and weights["law"] == -3.0
    assert likelihood(telling, weights) > likelihood(telling, prior)
    assert answer(telling[0], weights).right and answer(misleading[0], weights).right


def test_a_weight_is_its_coefficient_times_its_amount():
    samples = tuple(ColumnSample(name) for name in ("voornaam", "naam", "gebdat", "rijksregisternr"))
    weights = default_weights().of
    for tag in ColumnClassifier().classify(TableSample("personeel", samples)):
        assert tag.evidence and all(e.weight == weights[e.piece] * e.amount for e in tag.evidence)


def test_no_name_alone_is_surer_than_names_are_on_unseen_schemas():
    samples = tuple(ColumnSample(name) for name in ("first_name", "last_name", "birth_date", "email"))
    tags = ColumnClassifier().classify(TableSample("employees", samples))
    assert len(tags) == 4 and all(0.9 < tag.confidence <= default_weights().ceiling for tag in tags)


@pytest.mark.parametrize(("with_values", "floor"), [(False, 0.93), (True, 0.95)])
def test_floor_on_tables_that_were_not_learnt(with_values, floor):
    classifier, right, said, wanted = ColumnClassifier(), 0, 0, 0
    for table in HELD_OUT:
        cells = fill(table, 2026) if with_values else {name: [] for name in table.columns}
        samples = tuple(ColumnSample(n, count_values(v), len(v)) for n, v in cells.items())
        tags = {}
        for tag in classifier.classify(TableSample(table.name, samples)):
            tags.setdefault(tag.field, tag.entity_type)
        for name, label in table.columns.items():
            if label.judged:
                right += tags.get(name, "") in label.right
                said += name in tags
                wanted += bool(label.right)
    precision, recall = right / said, right / wanted
    assert 2 * precision * recall / (precision + recall) >= floor
