"""The evaluation sets are what their marks say, hold invented people only, and share nothing with training."""

from __future__ import annotations

import importlib.util
import json
import re
from pathlib import Path
from typing import Any

import pytest

from classifiers.evaluation.sets import read_sets

ROOT = Path(__file__).parents[2]
SETS = ROOT / "tests" / "evaluation"
RUN = 7
"""Words in a row that no text may share with a template of the training."""
_WORD = re.compile(r"[^\W\d_]+")


def test_the_sets_are_made_of_the_marked_texts() -> None:
    mark = _script("mark")
    for source in (SETS / "marked").glob("*.txt"):
        made = list(mark.cases(source.read_text("utf-8")))
        assert made == _there(source.stem), "run python tests/evaluation/mark.py and commit what it writes"
    assert list(mark.documents()) == _there("documents")


def test_the_set_of_columns_is_made_of_its_tables() -> None:
    assert list(_script("tables").tables()) == _there("columns"), "run python tests/evaluation/tables.py"


def test_the_sets_of_schemas_are_made_of_their_tables() -> None:
    for name, lines in _script("schemas").sets().items():
        assert lines == _there(f"schemas/{name}"), "run python tests/evaluation/schemas.py"


def test_the_filled_sets_are_made_of_their_tables() -> None:
    script = _script("filled")
    for name in script.NAMES:
        assert script.lines(name) == _there(f"schemas/{name}"), "run python tests/evaluation/filled.py"


def test_the_authored_sets_are_made_of_their_tables() -> None:
    script = _script("authored")
    for half in script.HALVES:
        made = [{key: each[key] for key in each if key != "id"} for each in _there(f"schemas/authored_{half}")]
        assert list(script.lines(half)) == made, "run python tests/evaluation/authored.py"


def _script(name: str) -> Any:
    spec = importlib.util.spec_from_file_location(name, SETS / f"{name}.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _there(name: str) -> list[Any]:
    return [json.loads(line) for line in (SETS / f"{name}.jsonl").read_text("utf-8").splitlines()]


def test_every_language_and_kind_of_text_is_there() -> None:
    texts = [case for labelled in read_sets([SETS]) for case in labelled.texts]
    for language in ("fr", "nl", "de", "en"):
        own = [case for case in texts if case.language == language]
        assert len(own) >= 40
        assert sum(not case.spans for case in own) >= 7
    assert len({span.entity_type for case in texts for span in case.spans}) >= 25


def test_no_text_repeats_a_template_of_the_training() -> None:
    templates = ROOT / "classifiers" / "names" / "training" / "templates"
    seen = {run for path in templates.glob("*.txt") for run in _runs(path.read_text("utf-8"))}
    for labelled in read_sets([SETS]):
        for case in labelled.texts:
            shared = seen & set(_runs(case.text))
            assert not shared, f"{labelled.name}/{case.id} shares {len(shared)} runs of words with a template"


def _runs(text: str) -> list[tuple[str, ...]]:
    """Runs of words within a line; what is filled in (`{…}`, `<…>`) ends a run."""
    found = []
    for line in re.split(r"\n|\{[^}]*\}|<[^>]*>|\\n", text):
        words = [word.lower() for word in _WORD.findall(line)]
        found += [tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1)]
    return found


@pytest.mark.parametrize("path", sorted(SETS.glob("*.jsonl")), ids=lambda path: path.stem)
def test_people_and_numbers_are_invented(path: Path) -> None:
    for line in path.read_text("utf-8").splitlines():
        case = json.loads(line)
        for span in case.get("spans", ()):
            value = case["text"][span["start"] : span["end"]]
            if span["entity_type"] == "EMAIL_ADDRESS":
                assert value.endswith(".example"), case["id"]
            if span["entity_type"] == "BE_NATIONAL_NUMBER":
                assert 950 <= int(re.sub(r"\D", "", value)[6:9]) <= 997, case["id"]
            if span["entity_type"] == "NL_BSN":
                assert value.startswith("9999"), case["id"]
