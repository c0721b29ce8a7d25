"""Values in a column of their own, some blanks behind their labels."""

import time

import pytest

from classifiers.analysis import Analyzer
from classifiers.forms.aligned import squeezed

FORM = """AANVRAAG TOELAGE – deel B
Naam aanvrager      Okonkwo-Desmet
Beroep              verpleegkundige (0,8 VTE)
Gebruikersnaam      cokonkwo91
Wachtwoord          Tulipe!7x
Godsdienst          katholiek
"""


def found(text: str) -> set[tuple[str, str]]:
    return {(f.entity_type, text[f.start : f.end]) for f in Analyzer().analyze(text).findings}


def test_a_value_stands_some_blanks_behind_its_label():
    assert found(FORM) >= {
        ("FAMILY_NAME", "Okonkwo-Desmet"),
        ("JOB_TITLE", "verpleegkundige"),
        ("WORKING_TIME", "0,8 VTE"),
        ("USERNAME", "cokonkwo91"),
        ("PASSWORD", "Tulipe!7x"),
        ("RELIGION", "katholiek"),
    }


def test_places_in_the_copy_lead_back_to_the_text():
    form = squeezed(FORM)
    assert "Beroep: verpleegkundige" in form.text
    assert len(form.spread) == len(FORM)
    assert form.spread.replace(":", " ") == FORM.replace(":", " ")
    for analysed in (FORM, FORM.replace("\n", "\r\n"), FORM * 20):
        for finding in Analyzer().analyze(analysed).findings:
            value = analysed[finding.start : finding.end]
            assert value.strip() == value
            assert "   " not in value


def test_labels_side_by_side_have_each_their_value():
    text = "Naam      Jan Peeters      Beroep      kok\nAfdeling      keuken      Loon      2.150,00 EUR"
    assert found(text) >= {("PERSON", "Jan Peeters"), ("JOB_TITLE", "kok"), ("SALARY", "2.150,00 EUR")}


@pytest.mark.parametrize(
    "text",
    [
        "Naam        Functie     Afdeling\nPeeters     kok         keuken",
        "Product     Prijs\nStoel       45,00\nTafel       120,00",
        "Brutoloon        1      2.345,00\nVakantiegeld     1        345,00",
        "Elle dit    que la profession    est belle.",
        "No label   here\nnor   here",
    ],
)
def test_tables_and_prose_are_read_as_they_stand(text):
    assert squeezed(text).text == text


def test_many_columns_are_read_in_time():
    text = "\n".join(f"word{n}     value     other{n}    x" for n in range(30_000))
    begun = time.perf_counter()
    squeezed(text)
    assert time.perf_counter() - begun < 2
