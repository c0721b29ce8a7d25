"""A ware, a ship and a shop that are called like somebody are nobody; a person among wares stays one."""

from pathlib import Path

import numpy as np
import pytest

from classifiers.errors import ClassifierError
from classifiers.names import NameTagger
from classifiers.names.judging import judge as judging
from classifiers.names.judging.judge import NAMED, Judge, Named, facts
from classifiers.names.lexicon import Lexicon
from classifiers.names.lists.brands import Brands
from classifiers.names.lists.goods import is_goods
from classifiers.names.model.decode import Entity
from classifiers.names.things.climate import COUNTED, KINDS, Climate, kind_of_word, kinds_of_words
from classifiers.names.tokens import tokenize

LEAFLET = "lamp Julie 24,95; kaars Emma 6,50; zetel Oscar grijs 399,00; tapijt Louise 89,00. Enkel bij Leen Bakker."
RECEIPT = "Verkocht aan mevrouw Julie Maes: kaars Emma 6,50. Mevrouw Maes betaalde contant. Groeten, Karel"


def persons(text: str) -> list[str]:
    return [text[f.start : f.end] for f in NameTagger.shared().find(text) if f.entity_type == "PERSON"]


def test_wares_of_a_leaflet_are_nobody() -> None:
    assert persons(LEAFLET) == []


def test_who_buys_among_wares_is_somebody() -> None:
    assert persons(RECEIPT) == ["Julie Maes", "Maes", "Karel"]


@pytest.mark.parametrize(("text", "name"), [("Bel me even.\nmvg, An", "An"), ("dat is goed. merci, ben", "ben")])
def test_who_signs_with_a_word_is_somebody(text: str, name: str) -> None:
    assert persons(text) == [name]


def test_a_trade_that_a_label_asks_for_is_nobody() -> None:
    assert persons("Name: Anton Berger\nBeruf: Tischler\nTel. 030 1234") == ["Anton Berger"]


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("12,50", "price"), ("Monsieur", "title"), ("Beste", "greeting"), ("kaars", "goods"), ("appeltaart", "goods"),
        ("stagiaire", "leading"), ("bakkerij", "bearer"), ("chez", "at"), ("dans", "inside"), ("\n", "line"),
        ("ik", "pronoun"), ("zegt", "spoken"), ("Lefebvre", "Name"),
    ],
)  # fmt: skip
def test_what_a_word_is(word: str, kind: str) -> None:
    assert KINDS[kind_of_word(word, Lexicon.shared())] == kind


@pytest.mark.parametrize(
    ("word", "goods"), [("kaarsen", True), ("bougies", True), ("couchtisch", True), ("maes", False)]
)
def test_nouns_for_goods(word: str, goods: bool) -> None:
    assert is_goods(word) is goods


def test_what_stands_around_is_counted_without_the_name_itself() -> None:
    words = tokenize("kaars Emma 6,50 en lamp Julie 24,95").words
    at = words.index("Emma")
    stretch = np.array([at]), np.array([at + 1])
    counts = Climate(kinds_of_words(words, Lexicon.shared())).around(*stretch, np.array([0]), np.array([len(words)]))[0]
    of = dict(zip(COUNTED, counts.tolist(), strict=True))
    assert (of["goods"], of["prices"], of["persons"]) == (2, 2, 0)


def test_scores_are_the_facts_times_their_weights() -> None:
    words, judge = tokenize(LEAFLET).words, Judge.shared()
    found = [Entity(at, at + 1, "PER", 0.9) for at, word in enumerate(words) if word in ("Julie", "Emma", "Louise")]
    named = Named.of_text(words, found, Lexicon.shared())
    lines = facts(named, Lexicon.shared())
    with np.load(Path(judging.__file__).parent.parent / "data" / "judge.npz") as data:
        expected = lines @ data["weights"] + data["bias"]
    assert lines.shape == (3, len(NAMED))
    assert np.allclose(judge.scores(named, Lexicon.shared()), expected, atol=1e-4)


def test_brands_that_are_called_like_somebody() -> None:
    brands = Lexicon.shared().brands
    assert all(map(brands.has, ("paul", "hugo boss", "anna van toor", "marie blachere")))
    assert not any(map(brands.has, ("sophie dubois", "an peeters")))


def test_broken_files_are_told(tmp_path: Path) -> None:
    (tmp_path / "brands.npz").write_bytes(b"none")
    (tmp_path / "judge.npz").write_bytes(b"none")
    for load, code in ((Brands, "lexicon-broken"), (Judge, "model-broken")):
        with pytest.raises(ClassifierError) as error:
            load(tmp_path / f"{'brands' if load is Brands else 'judge'}.npz")
        assert error.value.code == code
