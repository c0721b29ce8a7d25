"""What a document looks like tells its kind where its words do not."""

import time

import pytest

from classifiers.layout import shapes, suggestions


def kinds(text, names=(), persons=1):
    return dict(suggestions(shapes(text, set(names)), persons, len(text)))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Geachte heer Claes,\n\nWij danken u.\n\nHoogachtend,\nEls", "letter"),
        ("hoi Karen, stuur jij het door?\n\ngroetjes", "mail"),
        ("From: a@b.example\nTo: c@d.example\nSubject: x\n\ntekst", "mail"),
        ("Nom : X\nPrénom : Y\nTél. : 1\nVille : Z", "form"),
        ("2026-01-01T10:00:01 a\n2026-01-01T10:00:02 b\n2026-01-01T10:00:03 c", "log"),
        ("Aanwezig: A, B\nVerontschuldigd: C\nPunt 1", "minutes"),
        ("Artikel 1. De prijs.\nArtikel 2. De levering.", "terms"),
    ],
)
def test_layout_suggests_a_kind(text, kind):
    suggested = kinds(text)
    assert max(suggested, key=suggested.get) == kind


def test_rows_that_begin_with_names_are_a_list_of_persons():
    text = "Anne A 1\nBart B 2\nCarl C 3\nDora D 4\n"
    assert "list_of_persons" in kinds(text, names=[0, 9, 18, 27], persons=4)


def test_prices_without_anybody_are_a_price_list():
    assert "price_list" in kinds("Vis 4,20\nMoer 5,10\nSlot 62,00", persons=0)


def test_prose_suggests_nothing():
    assert kinds("De oude stad ligt aan de rivier en is te voet bereikbaar. Het museum is gesloten.") == {}


def test_hostile_lines_take_linear_time():
    started = time.process_time()
    shapes("Dear " * 20_000 + "\n" + "Re " * 20_000 + "\n" + "1,00 " * 20_000 + ":" * 20_000, set())
    assert time.process_time() - started < 2
