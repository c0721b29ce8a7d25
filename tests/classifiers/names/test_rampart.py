"""Rampart as a voter: names whole, in windows, and nothing of its package's code run."""

from __future__ import annotations

import sys
from itertools import pairwise

import pytest

from classifiers import ClassifierError
from classifiers.base import LANGUAGES
from classifiers.names.voters import rampart
from classifiers.names.voters.installed import installed_voters
from classifiers.names.voters.rampart import PACKAGE, RampartVoter

pytest.importorskip("onnxruntime", reason="the extra `rampart` is not installed")


def persons(text: str) -> list[str]:
    return [text[hit.start : hit.end] for hit in RampartVoter("fr").analyze(text, ["PERSON"])]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Der Brief ging an Herrn Uwe Müller-Schmidt in Köln.", ["Uwe Müller-Schmidt"]),
        ("La commande n° 45 est partie. Mme Aïcha Ben Saïd la suit.", ["Aïcha Ben Saïd"]),
        ("Le prix est de 45 euros, TVA comprise.", []),
        ("6033391 -0.96 96c", []),
        ("", []),
    ],
)
def test_names_are_found_whole(text: str, names: list[str]) -> None:
    assert persons(text) == names


def test_a_long_text_is_read_in_windows_to_its_end() -> None:
    text = "Le contrat est prêt et sera signé. " * 60 + "Mme Aïcha Ben Saïd la suit. " + "Fin du texte. " * 40
    assert "Aïcha Ben Saïd" in persons(text)
    spans = list(rampart._windows(text))
    assert spans[0][0] == 0 and spans[-1][1] == len(text)
    assert all(low < before and high > low for (_, before), (low, high) in pairwise(spans))


@pytest.mark.parametrize("text", ["x" * 3000, "\u0301" * 900, "한" * 900, "a\x00b Jean Dupont"])
def test_odd_texts_are_read(text: str) -> None:
    assert all(hit.end <= len(text) for hit in RampartVoter("en").analyze(text, []))


def test_it_votes_in_every_language_and_the_code_of_its_package_is_not_run() -> None:
    assert {voter.supported_language for voter in installed_voters() if voter.name == "rampart"} == set(LANGUAGES)
    persons("Jean Dupont")
    assert PACKAGE not in sys.modules


def test_without_the_weights_it_says_so_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rampart, "PACKAGE", "not_installed_at_all")
    with pytest.raises(ClassifierError) as refused:
        RampartVoter("nl")
    assert "rampart" in refused.value.hint
