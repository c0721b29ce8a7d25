"""What was stored in another charset than it was written in is read as it was written."""

import pytest

from classifiers.columns.charsets import read_anew


@pytest.mark.parametrize("charset", ["cp1252", "latin-1", "cp850"])
@pytest.mark.parametrize("written", ["René", "Anaïs", "Müller", "Zoë", "Françoise", "Jörg", "naïve café", "Ångström"])
def test_utf8_that_was_taken_for_another_charset(written, charset):
    assert read_anew(written.encode().decode(charset)) == written


@pytest.mark.parametrize(
    "value", ["", "Ada", "René", "SÃO PAULO", "MÃO", "Âge", "VÂ", "Übung", "Łódź", "├── src", "£ 5"]
)
def test_what_makes_sense_as_it_is_stays(value):
    assert read_anew(value) == value


def test_names_and_towns_of_such_a_table_are_known(judge):
    spoilt = [word.encode().decode("cp1252") for word in ("Liège", "Béziers", "Orléans", "Besançon", "Nîmes")]
    tags = judge("adherents", {"prenom": ["RenÃ©", "AnaÃ¯s"], "nom": ["LefÃ¨vre", "GenÃªt"], "ville": spoilt})
    assert [tags[name][0].entity_type for name in ("prenom", "nom", "ville")] == ["GIVEN_NAME", "FAMILY_NAME", "CITY"]
