"""Training from the same inputs gives the same bytes, and says what they were."""

import random
from pathlib import Path

import numpy as np

from classifiers.names.lexicon import Lexicon
from classifiers.names.model import network
from classifiers.names.model.labels import LABELS
from classifiers.names.model.network import Weights
from classifiers.names.training.corpora import _annotated
from classifiers.names.training.dataset import TrainingVocabulary, encode
from classifiers.names.training.fill import Example
from classifiers.names.training.fit import Network, transitions

TEXTS = [
    Example("Marie Dupont woont in Gent.", ((0, 12, "PER"), (22, 26, "LOC")), "nl"),
    Example("Volvo ruft 300 Autos zurück, sagte Kowalski.", ((0, 5, "ORG"), (35, 43, "PER")), "de"),
    Example("Le film « Rosetta » est sorti.", ((10, 17, "MISC"),), "fr"),
]


def _trained(path: Path) -> bytes:
    vocabulary, learner = TrainingVocabulary(Lexicon.shared()), Network(7)
    batch = encode(TEXTS * 20, vocabulary, random.Random(7), 0.3)
    learner.epoch(batch, vocabulary.facts(), 0.01)
    learner.save(path, transitions(batch), "names-test", ["seed 7"])
    return path.read_bytes()


def test_twice_the_same_bytes(tmp_path: Path) -> None:
    assert _trained(tmp_path / "one.npz") == _trained(tmp_path / "two.npz")
    weights = Weights(tmp_path / "one.npz")
    assert (weights.version, weights.second.shape[1]) == ("names-test", len(LABELS))


def test_a_training_goes_on_from_weights_and_forgets_nothing_at_once(tmp_path: Path) -> None:
    _trained(tmp_path / "one.npz")
    learner = Network(1)
    learner.begin_from(tmp_path / "one.npz")
    learner.average()
    learner.save(tmp_path / "again.npz", np.zeros((len(LABELS), len(LABELS)), np.float32), "names-test")
    one, again = Weights(tmp_path / "one.npz"), Weights(tmp_path / "again.npz")
    assert np.allclose(one.embedding, again.embedding, atol=1e-3)
    assert np.array_equal(one.first, again.first) and np.array_equal(one.second, again.second)


def test_the_shipped_model_lists_what_it_was_made_from() -> None:
    with np.load(Path(network.__file__).parent.parent / "data" / "tagger.npz") as model:
        inputs = model["inputs"].tolist()
    assert inputs[0].startswith("seed ")
    assert any(line.startswith("faker ") for line in inputs)
    assert any(line.startswith("ner/winer_fr.zip ") for line in inputs)


def test_of_nested_annotations_the_outer_one_counts() -> None:
    text = "Université Marie Curie, Paris"
    notes = "T1\tPerson 11 22\tMarie Curie\nT2\tOrganization 0 22\tUniversité Marie Curie\nT3\tLocation 24 29\tParis\n"
    assert list(_annotated(text, f"{notes}T4\tLocation 0 5\tother\nR1\tof T1\n")) == [(0, 22, "ORG"), (24, 29, "LOC")]
