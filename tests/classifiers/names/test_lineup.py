"""Names in the rows of sport are told by their neighbours."""

import pytest

from classifiers.names.cues.lineup import in_lineup
from classifiers.names.model.decode import Entity


def _names(text: str, known: set[str]) -> list[str]:
    words = text.split()
    found = [Entity(at, at + 1, "PER", 0.9) for at, word in enumerate(words) if word in known]
    return [words[e.start] for e in in_lineup(words, found, lambda word: word != "Gent")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Oost : Maes – Xirro , Kober ( 73 . Weich ) , Spaas , Babel .", ["Xirro", "Weich", "Babel"]),
        ("Maes , Kober en Spaas , Xirro", []),  # too few to be a row
        ("Maes , Xirro , Yarro , Zorro , Warro , Vorro", []),  # one known is none
        ("Maes ging weg , Kober , Xirro , Yarro , Zorro , Spaas", ["Xirro", "Yarro", "Zorro"]),
        ("Maes , Gent , Kober , Xirro , Spaas", []),  # towns stand in rows too
        ("", []),
    ],
)
def test_a_row_of_names(text: str, names: list[str]) -> None:
    assert _names(text, {"Maes", "Kober", "Spaas"}) == names
