"""Tables with delimiters, as people really write them."""

from __future__ import annotations

import random

import pytest

from connectors import Budget

NISS = "85073003328"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_delimiters_and_charsets(delimiter: str, charset: str, read_as) -> None:
    lines = ["nom,prénom,niss", f"Dupont,Zoé,{NISS}", f"Peeters,Jan,0{NISS}"]
    read = read_as("\n".join(lines).replace(",", delimiter).encode(charset), "x.csv")
    assert read.columns == ["nom", "prénom", "niss"]
    assert read.table() == [("Dupont", "Zoé", NISS), ("Peeters", "Jan", f"0{NISS}")]
    assert read.extent.rows_total == 2
    assert read.codes == []


HEADERLESS = {
    "numbers and dates": "Dupont;Marie;85073003328;1985-07-30\nPeeters;Jan;0101012345;2001-01-01\n",
    "names alone": "Dupont;Marie;Liège\nPeeters;Jan;Gent\nJanssens;An;Mons\n",
    "one mail a line": "a@b.example\nc@d.example\ne@f.example\n",
    "upper case": "DUPONT;MARIE;LIEGE\nPEETERS;JAN;GENT\nJANSSENS;AN;MONS\n",
    "a name like a word": "Jaarsma;Piet;Gent\nPeeters;Jan;Mons\nJanssens;An;Ath\n",
    "years of birth": "Dupont;1985;Mons\nPeeters;1986;Gent\nJanssens;1990;Ath\n",
    "a record with another delimiter": "7\tAn Maes\tan@b.example\tGood, and warm\n8\tJo\tc@d.example\tWorn, once\n",
    "repeated values": "actif;M;Liège\nactif;F;Gent\nparti;M;Mons\n",
}


@pytest.mark.parametrize("text", HEADERLESS.values(), ids=HEADERLESS)
def test_a_first_row_of_data_is_no_header(text: str, read_as) -> None:
    read = read_as(text.encode(), "x.csv")
    assert [rows.named for rows in read.rows] == [False]
    assert read.columns[0] == "column 1"
    assert len(read.table()) == len(text.splitlines())


HEADED = {
    "words": ("nom;ville\nDupont;Liège\nPeeters;Gent\n", ["nom", "ville"]),
    "opaque codes": ("C01;C02;C07\nDupont;12.5;2020-01-01\nPeeters;13.5;2020-01-02\n", ["C01", "C02", "C07"]),
    "snake case": ("emp_no;hired_on;dept_cd\n1;2020-01-01;HR\n2;2020-01-02;IT\n", ["emp_no", "hired_on", "dept_cd"]),
    "German": ("Vorname;Nachname;Geburtsdatum\nUwe;Groß;01.02.1980\n", ["Vorname", "Nachname", "Geburtsdatum"]),
    "compounds": (
        "Klantnaam;Ophaalplaats;Kleur\nJanssens;Gent;Rood\nPeeters;Mons;Blauw\n",
        ["Klantnaam", "Ophaalplaats", "Kleur"],
    ),
    "camel case": (
        "lastName;homeTown;favColor\nJanssens;Gent;Rood\nPeeters;Mons;Blauw\n",
        ["lastName", "homeTown", "favColor"],
    ),
    "years in names": (
        "zone;visites_2024;visites_2025\nNord;120;131\nSud;98;87\n",
        ["zone", "visites_2024", "visites_2025"],
    ),
    "decimal commas": ('date,USD,GBP\n2026-09-01,"1,09","0,84"\n2026-09-02,"1,08","0,85"\n', ["date", "USD", "GBP"]),
    "years and a gap": (
        "Poste;2025;2026;Écart\nLoyers;412000;421000;2,2 %\nVins;1;2;3 %\n",
        ["Poste", "2025", "2026", "Écart"],
    ),
    "years": ("Service;2021;2022\nRH;12;13\nIT;5;6\n", ["Service", "2021", "2022"]),
    "header only": ("nom;prenom;niss\n", ["nom", "prenom", "niss"]),
    "empty and twin names": ("nom;;nom\nA1;B2;3\nC1;D2;4\n", ["nom", "column 2", "nom"]),
    "capitals over names": ("NOM;PRENOM\nDupont;Marie\nPeeters;Jan\n", ["NOM", "PRENOM"]),
    "awkward": ('"Full Name";"e-mail";"select"\n"A. B";"a@b.example";"x"\n', ["Full Name", "e-mail", "select"]),
}


@pytest.mark.parametrize(("text", "columns"), HEADED.values(), ids=HEADED)
def test_a_header_is_recognised(text: str, columns: list[str], read_as) -> None:
    read = read_as(text.encode(), "x.csv")
    assert read.columns == columns
    assert read.rows[0].named
    assert len(read.table()) == len(text.splitlines()) - 1


def test_a_title_above_the_table_is_a_passage(read_as) -> None:
    read = read_as(b"Export du 3 mars\nService RH\n\nnom;prenom;ville\nA;B;C\nD;E;F\nG;H;I\n", "x.csv")
    assert "Export du 3 mars" in read.text and "Service RH" in read.text
    assert read.columns == ["nom", "prenom", "ville"]
    assert len(read.table()) == 3


def test_quotes_line_ends_and_ragged_rows(read_as) -> None:
    text = 'nom;note;ville\r\nA;"deux\nlignes; et ""guillemets""";Mons\rB;court\nC;x;y;de trop;encore\r\n'
    read = read_as(text.encode(), "x.csv")
    assert read.columns == ["nom", "note", "ville", "column 4", "column 5"]
    assert read.table() == [
        ("A", 'deux\nlignes; et "guillemets"', "Mons", None, None),
        ("B", "court", None, None, None),
        ("C", "x", "y", "de trop", "encore"),
    ]


def test_one_column_alone(read_as) -> None:
    read = read_as(b"email\na@b.example\nc@d.example\n", "x.csv")
    assert read.columns == ["email"] and read.table() == [("a@b.example",), ("c@d.example",)]


def test_nul_bytes_do_no_harm(read_as) -> None:
    read = read_as(b"nom;code\nA;1\x002\n" + b"B;3\n" * 50, "x.csv")
    assert read.table()[0] == ("A", "1\x002")


def test_a_quote_that_is_never_closed_costs_its_own_row(read_as) -> None:
    lines = (
        ["id;note"] + [f"{n};texte {n}" for n in range(500)] + ['500;"ouvert'] + [f"{n};t" for n in range(501, 9000)]
    )
    read = read_as("\n".join(lines).encode(), "x.csv")
    assert sum(len(rows.frame) for rows in read.rows) == 9000
    assert read.codes == [("partial", "broken")]


def test_inches_are_no_quotes(read_as) -> None:
    read = read_as(b'produit;taille\necran;24"\ntuyau;"5" et 6"\nvis;3\n', "x.csv")
    assert len(read.table()) == 3


def test_a_cell_of_many_megabytes(read_as) -> None:
    cell = "x" * 20_000_000
    read = read_as(f'id;note\n1;"{cell}"\n2;court\n'.encode(), "x.csv")
    assert [(len(row[1])) for rows in read.rows for row in rows.frame.itertuples(index=False)] == [20_000_000, 5]


def test_blocks_are_numbered_and_add_up(read_as) -> None:
    text = "id;nom\n" + "".join(f"{n};N{n}\n" for n in range(1, 12_001))
    read = read_as(text.encode(), "x.csv", Budget(block=5_000))
    assert [(rows.first, len(rows.frame), rows.sampling) for rows in read.rows] == [
        (1, 5000, "all"),
        (5001, 5000, "all"),
        (10001, 2000, "all"),
    ]


def test_beyond_the_budget_rows_are_drawn_with_a_seed(read_as) -> None:
    text = "id;nom\n" + "".join(f"{n};N{n}\n" for n in range(1, 40_001))
    budget = Budget(rows=2_000, block=1_000, seed=7)
    read = read_as(text.encode(), "x.csv", budget)
    drawn = [int(row[0]) for rows in read.rows for row in rows.frame.itertuples(index=False)]
    assert drawn[:2000] == list(range(1, 2001))
    assert 500 < len(drawn) - 2000 < 2000
    assert max(drawn) > 38_000 and drawn == sorted(set(drawn))
    assert read.extent.rows_total == 40_000
    assert "seed 7" in read.rows[-1].sampling and read.rows[0].sampling == "all"
    assert read.rows[2].first == drawn[2000]
    again = read_as(text.encode(), "x.csv", budget)
    assert [int(row[0]) for rows in again.rows for row in rows.frame.itertuples(index=False)] == drawn
    whole = read_as(text.encode(), "x.csv", Budget(rows=2_000, full=True))
    assert sum(len(rows.frame) for rows in whole.rows) == 40_000


def test_random_tables_come_back_as_they_were(read_as) -> None:
    chance = random.Random(3)
    words = ["Dupont", "a b", 'di"t', "x;y", "l1\nl2", "é", "00123", "1,5", "'"]
    for _ in range(40):
        width = chance.randint(2, 6)
        rows = [tuple(chance.choice(words) for _ in range(width)) for _ in range(chance.randint(3, 60))]
        quoted = [";".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows]
        head = ";".join(["nom", "ville", "code", "date", "adresse", "note"][:width])
        read = read_as("\n".join([head, *quoted]).encode(), "x.csv")
        assert read.table() == rows
