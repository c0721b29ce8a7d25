"""The list of keys that their makers mark is one that a text can be asked for in a single pass."""

from __future__ import annotations

import re

import pytest

from classifiers.recognizers.generic import credential


@pytest.mark.parametrize("form", credential._FORMATS)
def test_form_of_a_key_compiles_and_begins_with_letters_of_its_own(form: str) -> None:
    """Shorter beginnings stand in every second word, and what begins with a class is never asked for."""
    re.compile(form)
    assert len(credential._beginning(form).rstrip("*")) >= 3
    assert not re.search(r"[*+](?!\])", re.sub(r"\[[^\]]*\]", "", form)), "a repetition without a bound"
