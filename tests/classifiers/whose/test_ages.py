"""Ages right behind whoever has them."""

import pytest

from classifiers.analysis import Analyzer


@pytest.fixture(scope="module")
def analyzer():
    return Analyzer()


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("Ihr Ehemann (74), der am Steuer saß, kam ins Klinikum.", ["74"]),
        ("Man (34) uit Beringen riskeert zes jaar cel", ["34"]),
        ("haar kinderen, Lukas (9) en Fien (6)", ["9", "6"]),
        ("Der Fahrer (22) flüchtete, die Beifahrerin (19) blieb.", ["22", "19"]),
        ("Le conducteur (52) a été entendu.", ["52"]),
        ("Zijn dochtertje (3) bleef ongedeerd.", ["3"]),
        ("The driver (41) and his son (7) walked home.", ["41", "7"]),
        ("Hommes (34) et femmes (45)", []),
        ("kinderen (16), volwassenen (22)", []),
        ("Figure: driver (12), passenger (14)", []),
        ("De kinderen (4) en de ouders (7) kregen een bon.", []),
        ("Besoin de Marc Lenoir (4) pour la pose.", []),
        ("siehe Abschnitt (34) und Tabelle (35)", []),
    ],
)
def test_an_age_in_brackets_is_whose_word_stands_before_it(analyzer, text, ages):
    assert [text[f.start : f.end] for f in analyzer.analyze(text).findings if f.entity_type == "AGE"] == ages


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("our daughter Elsie who is 6. On Saturday we left.", ["6"]),
        ("Kinderen: Lotte 12 jaar, Bram 9 jaar en Fien 7 jaar", ["12 jaar", "9 jaar", "7 jaar"]),
        ("Mutter Elena (62, Rentnerin)", ["62"]),
        ("votre fils Lucas (7 ans, 2e primaire) est là", ["7 ans"]),
        ("haar zoontje Jef (2,5j) krijgt chemo", ["2,5j"]),
        ("Peeters (5a) en Claes (6b)", []),
        ("Peter 3 a.m. call", []),
    ],
)
def test_an_age_stands_behind_a_name_in_words_or_short(analyzer, text, ages):
    assert [text[f.start : f.end] for f in analyzer.analyze(text).findings if f.entity_type == "AGE"] == ages


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Yusuf Demir – 11/07/1996 (28j) – kok", {"DATE_OF_BIRTH": "11/07/1996", "AGE": "28j"}),
        ("Marc Dubois (12.05.1978, 46 ans) a été reçu.", {"DATE_OF_BIRTH": "12.05.1978", "AGE": "46 ans"}),
        ("Herr Kunz, 14.02.1980 (44 J.), kommt morgen.", {"DATE_OF_BIRTH": "14.02.1980", "AGE": "44 J."}),
        ("Marc Dubois, 01/09/2010 (14 ans de service)", {}),
        ("Marc Dubois, 01/09/1950 (14 ans), est venu.", {"AGE": "14 ans"}),
    ],
)
def test_a_day_with_the_age_of_today_behind_a_name_is_one_of_birth(analyzer, text, told):
    found = {f.entity_type: text[f.start : f.end] for f in analyzer.analyze(text).findings}
    assert {kind: found[kind] for kind in ("DATE_OF_BIRTH", "AGE") if kind in found} == told


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Aanwezig: Jan Peeters (12/03/1988), Els Maes (4/11/1991) en Tom Nys", ["12/03/1988", "4/11/1991"]),
        (
            "Warre Peeters (12/03/2013) 320€\nLowie Van Roy °27.01.2012\nTess Maes (04/11/2013)",
            ["12/03/2013", "04/11/2013"],
        ),
        ("Vu le mail de Jan Peeters (12/03/1988)", []),
        ("In dienst: Jan Peeters (12/03/1988), Els Maes (04/11/1991)", []),
        ("Ondertekend door Jan Peeters (12/03/2018) en Els Maes (13/03/2018)", []),
    ],
)
def test_days_behind_several_names_are_days_of_birth(analyzer, text, days):
    found = [text[f.start : f.end] for f in analyzer.analyze(text).findings if f.entity_type == "DATE_OF_BIRTH"]
    assert [day for day in found if day != "27.01.2012"] == days
