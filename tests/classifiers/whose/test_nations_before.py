"""A nation right before a name is told, and is no part of the name."""

import pytest

from classifiers.analysis import Analyzer


@pytest.fixture(scope="module")
def analyzer():
    return Analyzer()


@pytest.mark.parametrize(
    ("text", "nation", "name"),
    [
        ("Storm Vervaet klopte de Poolse Kasia Wrona in de spurt.", "Poolse", "Kasia Wrona"),
        ("Der Luxemburger Tun Wagener sah Rot.", "Luxemburger", "Tun Wagener"),
        ("Deuxième, l'Érythréen Natnael Habte.", "Érythréen", "Natnael Habte"),
        ("De 22-jarige Kameroener Fabrice Ngono viel in.", "Kameroener", "Fabrice Ngono"),
        ("L'attaquant sénégalais Badou Sarr a signé.", "sénégalais", "Badou Sarr"),
    ],
)
def test_a_nation_stands_before_a_name(analyzer, text, nation, name):
    found = {(f.entity_type, text[f.start : f.end]) for f in analyzer.analyze(text).findings}
    assert {("NATIONALITY", nation), ("PERSON", name)} <= found


@pytest.mark.parametrize(
    "text",
    ["La société belge Umicore signe avec le groupe français Engie.", "De Franse Alpen en de Duitse Bondsdag."],
)
def test_a_firm_and_a_mountain_have_none(analyzer, text):
    assert not [f for f in analyzer.analyze(text).findings if f.entity_type in ("NATIONALITY", "PERSON")]
