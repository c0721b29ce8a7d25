"""What a document looks like tells its kind where its words do not."""

import pytest

from classifiers.forms.layout import counted, in_heading, shapes, suggestions

from ...cost import cpu_seconds


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
    hostile = "Dear " * 20_000 + "\n" + "Re " * 20_000 + "\n" + "1,00 " * 20_000 + ":" * 20_000
    assert cpu_seconds(lambda: shapes(hostile, set()), times=2) < 2


HEADED = "Place | Fields | Content | Activities\n\ncrm/main/a | 12 | names | none\n\ncrm/main/b | 3 | mails | none\n"


@pytest.mark.parametrize(
    ("text", "word", "score", "heading"),
    [
        (HEADED, "Fields", 0.55, True),
        (HEADED.replace(" | ", "\t"), "Fields", 0.55, True),
        (
            "Place | Fields | More\n\ncrm | – | yes\n\nPlace | Fields | More\n\ncrm 2 | mail\nof a person | 1\n",
            "Fields",
            0.55,
            True,
        ),
        (HEADED, "names", 0.55, False),  # a row
        (HEADED, "Fields", 0.9, False),  # surely a name: `Dienst | Jan | Piet` above hours
        ("Naam | Plaats | Dienst\nPeeters | Gent | Verkoop\n", "Peeters", 0.6, False),  # no figures: who knows
        ("Peeters | Gent | 12\nJanssens | Aalst | 13\n", "Peeters", 0.6, False),
        ("Fields is a name in running text, 12 times.\n", "Fields", 0.55, False),
    ],
)
def test_a_heading_of_a_table_is_no_name(text, word, score, heading):
    start = text.index(word)
    assert in_heading(text, start, start + len(word), score) == heading


@pytest.mark.parametrize(
    ("row", "figures"),
    [
        ("Langue : français | 189 | 98,9 % [96,2 % – 99,7 %] | 98,4 %", True),
        ("Langue : français\t135\t97,8 %\t98,5 %", True),
        ("Langue : français 189 98,9 % [96,2 % – 99,7 %] 98,4 % [95,4 % – 99,5 %]", True),
        ("Langue : français | 12 | 40", True),
        ("Langue : français | 31 %", True),
        ("Langue : français", False),
        ("Langue : français | Gand | 0451 04 67 00", False),
        ("Langue : français | 1000", False),  # a postcode beside it, perhaps
        ("Langue : français depuis 2011", False),
    ],
)
def test_a_row_of_figures(row, figures):
    text = f"Fiche\n{row}\nfin\n"
    assert counted(text, text.index("français") + len("français")) == figures
