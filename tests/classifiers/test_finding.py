"""A finding is made by hand, faster than `dataclass` makes it, and is in all else what a frozen dataclass is."""

from __future__ import annotations

import dataclasses
import inspect
import pickle

import pytest

from classifiers import Finding


def test_it_is_made_with_all_its_fields_in_their_order() -> None:
    fields = dataclasses.fields(Finding)
    asked = inspect.signature(Finding).parameters.values()
    assert [f.name for f in fields] == [p.name for p in asked]
    without = [inspect.Parameter.empty if f.default is dataclasses.MISSING else f.default for f in fields]
    assert without == [p.default for p in asked]
    values = (3, 9, "PERSON", 0.5, "names", "bis", True)
    assert dataclasses.astuple(Finding(*values)) == values


def test_it_is_frozen_compared_by_value_copied_and_sent_to_another_process() -> None:
    one = Finding(3, 9, "PERSON", 0.5)
    with pytest.raises(dataclasses.FrozenInstanceError):
        one.start = 4  # type: ignore[misc]
    assert one == Finding(3, 9, "PERSON", 0.5, "", "", False) != dataclasses.replace(one, end=8)
    assert len({one, Finding(3, 9, "PERSON", 0.5)}) == 1
    assert pickle.loads(pickle.dumps(one)) == one
