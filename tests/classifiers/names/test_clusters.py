"""Words that are used alike are known to be, as they are written or with a capital."""

from pathlib import Path

import pytest

from classifiers.errors import ClassifierError
from classifiers.names.lexicon import Lexicon
from classifiers.names.lists.clusters import NONE, Clusters
from classifiers.names.model.features import describe


def test_family_names_firms_and_nouns_are_used_differently() -> None:
    names, firms, nouns = (Lexicon.shared().clusters.rows(words)[:, 0].tolist() for words in _ALIKE)
    assert len(set(names)) == len(set(firms)) == 1
    assert len({names[0], firms[0], *nouns}) == 2 + len(set(nouns))


_ALIKE = (["Janssens", "Dupont", "Kowalski"], ["Volvo", "Philips"], ["Provinz", "Modell"])


def test_a_word_in_other_case_is_looked_up_with_a_capital() -> None:
    clusters = Lexicon.shared().clusters
    plain, capitals, lower = clusters.rows(["Janssens", "JANSSENS", "janssens"])
    assert plain.tolist() == capitals.tolist() == lower.tolist()
    assert (clusters.rows(["Xqzzyvw", "xqzzyvw", "’", "\n"]) == NONE).all()


def test_a_word_without_its_clusters_keeps_what_the_lists_say() -> None:
    lexicon = Lexicon.shared()
    known = set(describe(["Janssens"], lexicon).rows[0].tolist())
    assert set(describe(["Janssens"], lexicon, clustered=False).rows[0].tolist()) < known


def test_broken_tables_are_told(tmp_path: Path) -> None:
    broken = tmp_path / "clusters.npz"
    broken.write_bytes(b"no zip file")
    with pytest.raises(ClassifierError) as error:
        Clusters(broken)
    assert error.value.code == "clusters-broken"
