"""Words in doubt are looked at again: what a word is in one place of a text tells what it is in another."""

from pathlib import Path

import numpy as np
import pytest

from classifiers.errors import ClassifierError
from classifiers.names import NameTagger
from classifiers.names.lexicon import Lexicon
from classifiers.names.model import second
from classifiers.names.model.labels import LABELS, OUTSIDE
from classifiers.names.model.network import FEW, WINDOW, Vocabulary, Weights, probabilities
from classifiers.names.model.second import KINDS, WIDTHS, Read, SecondLook, facts
from classifiers.names.things.climate import KINDS as SORTS
from classifiers.names.tokens import surfaces

TEXT = "Ehud Wrzesniewski kwam te laat, zei de heer De Smedt. Later belde Wrzesniewski met Philips in Gent."


def _read(text: str, vocabulary: Vocabulary, weights: Weights) -> Read:
    parts = surfaces(text)
    ids = np.concatenate([vocabulary.ids(parts), np.zeros(WINDOW, np.int32)])
    at, size = np.flatnonzero(vocabulary.open(ids)), np.array([len(parts)])
    hidden = vocabulary.hidden(ids, at)
    return Read(ids, at, hidden, probabilities(weights, hidden), np.zeros_like(at), np.zeros_like(size), size)


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return Vocabulary(Weights.shared(), Lexicon.shared())


@pytest.fixture(scope="module")
def read(vocabulary: Vocabulary) -> Read:
    return _read(TEXT, vocabulary, Weights.shared())


def test_chances_stay_chances_and_sure_words_stay_as_they_are(vocabulary: Vocabulary, read: Read) -> None:
    found = SecondLook.shared().chances(vocabulary, read)
    assert found.shape == (len(read.at), len(LABELS))
    assert np.allclose(found.sum(axis=1), 1, atol=1e-4)
    sure = np.setdiff1d(np.arange(len(read.at)), read.doubtful())
    assert len(sure) and np.array_equal(found[sure], read.chances[sure])


def test_tables_give_what_the_facts_spelt_out_give(vocabulary: Vocabulary, read: Read) -> None:
    with np.load(Path(second.__file__).parent.parent / "data" / "second.npz") as data:
        first, bias = data["first"].astype(np.float32), data["first_bias"].astype(np.float32)
        after, after_bias = data["second"].astype(np.float32), data["second_bias"].astype(np.float32)
    spelt = np.maximum(facts(vocabulary, read) @ first + bias, 0) @ after + after_bias
    sums = np.array([[label[2:] == kind for kind in KINDS] for label in LABELS], np.float32)
    sums[OUTSIDE, 0] = 1
    scores = SecondLook.shared()._scores(vocabulary, read, read.chances @ sums, read.doubtful())
    assert np.allclose(scores, spelt, atol=1e-2)


def test_facts_are_as_many_as_they_are_called(vocabulary: Vocabulary, read: Read) -> None:
    assert facts(vocabulary, read).shape == (len(read.doubtful()), sum(WIDTHS) + Weights.shared().hidden)


def test_nothing_in_doubt_costs_nothing(vocabulary: Vocabulary) -> None:
    read = _read("12 34 56", vocabulary, Weights.shared())
    assert np.array_equal(SecondLook.shared().chances(vocabulary, read), read.chances)
    assert NameTagger.shared().find("") == []


def test_whom_a_text_names_in_full_is_meant_by_the_family_name() -> None:
    found = [TEXT[f.start : f.end] for f in NameTagger.shared().find(TEXT) if f.entity_type == "PERSON"]
    assert found == ["Ehud Wrzesniewski", "De Smedt", "Wrzesniewski"]


def test_what_it_was_made_from_is_told() -> None:
    with np.load(Path(second.__file__).parent.parent / "data" / "second.npz") as data:
        made_from = data["inputs"].tolist()
    assert made_from[0].startswith("seed ")
    assert any(line.startswith("ner/btc_en.conll.xz ") for line in made_from)


def test_broken_weights_are_told(tmp_path: Path) -> None:
    (tmp_path / "second.npz").write_bytes(b"none")
    with pytest.raises(ClassifierError, match="cannot be read"):
        SecondLook(tmp_path / "second.npz")


def test_few_words_add_up_to_what_they_do_among_many(vocabulary: Vocabulary) -> None:
    draw, many = np.random.default_rng(7), FEW + 5
    total = draw.normal(size=(many, len(SecondLook.shared()._first_bias))).astype(np.float32)
    sorts, bits = draw.integers(0, len(SORTS), (many, 7)), draw.integers(0, 1 << 16, (many, 3))
    few = total[:5].copy()
    SecondLook.shared()._add_known(total, sorts, bits)
    SecondLook.shared()._add_known(few, sorts[:5], bits[:5])
    assert np.array_equal(few, total[:5])


def test_the_network_sees_each_word_once(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []
    hidden = Vocabulary.hidden
    monkeypatch.setattr(Vocabulary, "hidden", lambda self, ids, at: seen.append(len(at)) or hidden(self, ids, at))
    NameTagger.shared().find(TEXT)
    assert len(seen) == 1 and seen[0] > 5
