"""Places are said in the language of the copy in which they stand."""

from __future__ import annotations

from functools import partial

import pytest

from connectors import Locator
from reports.answer.places import shown_place
from reports.present import Presenter

PLACES = {
    ("", "page 3"): ("page 3", "pagina 3", "Seite 3"),
    ("", "lines 4-9"): ("lignes 4-9", "regels 4-9", "Zeilen 4-9"),
    ("", "line 4, characters 2-9"): ("ligne 4, caractères 2-9", "regel 4, tekens 2-9", "Zeile 4, Zeichen 2-9"),
    ("Loon", "from row 14 row 2"): (
        "Loon › à partir de la ligne 14 ligne 2", "Loon › vanaf rij 14 rij 2", "Loon › ab Zeile 14 Zeile 2",
    ),
    ("message 12", "headers"): (
        "message 12 › en-têtes", "bericht 12 › berichtkop", "Nachricht 12 › Kopfzeilen",
    ),
    ("message 1.ppt", "slide 1"): ("message 1.ppt › diapositive 1", "message 1.ppt › dia 1", "message 1.ppt › Folie 1"),
    ("my page 3", "id=7"): ("my page 3 › id=7", "my page 3 › id=7", "my page 3 › id=7"),
}  # fmt: skip


@pytest.mark.parametrize(("number", "language"), list(enumerate(("fr", "nl", "de"))))
def test_words_before_numbers_are_said_and_names_stay(number: int, language: str) -> None:
    word = partial(Presenter(language).any_of, "place_word")
    for (member, place), said in PLACES.items():
        where = Locator((member,) if member else (), place)
        assert shown_place(where, word) == said[number]
        assert shown_place(where, partial(Presenter("en").any_of, "place_word")) == str(where)
