"""Names that things bear: the words right beside tell, wherever in a text they stand."""

import pytest

from classifiers.names.things.bearers import is_borne

BESIDE = [
    "De",
    "jury",
    "kwam",
    "gisteren",
    "bijeen",
    "en",
    "besprak",
    "alles",
    "wat",
    "er",
    "nog",
    "open",
    "stond",
    ".",
]


@pytest.mark.parametrize(
    ("before", "name", "behind", "borne"),
    [
        ("naar de", "Kim Clijsters", "Academy gegaan", True),
        ("dat", "Kim Clijsters", "gegaan is", False),
        ("met de", "Nelson", "Mandela Way als adres", True),
        ("bij", "Marks & Spencer", "gekocht", True),
        ("bij Marks &", "Spencer", "gekocht", True),
        ("bij Mr &", "Spencer", "gekocht", False),
        ("een", "Rolls-Royce", "gekocht", True),
        ("de film «", "Rosetta", "» gezien", True),
        ("met", "Rosetta", "gezien", False),
    ],
)
def test_the_words_right_beside_a_name_tell(before, name, behind, borne):
    # the answer is kept by these words: what stands farther off must not change it
    start = len(before.split())
    words = [*before.split(), *name.split(), *behind.split()]
    end = start + len(name.split())
    for lead, tail in (([], []), (BESIDE, []), ([], BESIDE), (BESIDE, BESIDE)):
        assert is_borne([*lead, *words, *tail], len(lead) + start, len(lead) + end) is borne


def test_an_illness_may_be_told_farther_off():
    words = ["exclusions", ":", "tabac", ",", "alcool", "ou", "Hashimoto", ",", "selon", "le", "protocole"]
    at = words.index("Hashimoto")
    assert is_borne(words, at, at + 1)
    assert not is_borne(["Vu", *words[at:]], 1, 2)
