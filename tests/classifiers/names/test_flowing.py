"""Names over the ends of lines that a page's width made, and lines that end for a reason."""

import pytest

from classifiers.names import NameTagger
from classifiers.names.cues.flowing import flowed
from classifiers.names.tokens import bare, surfaces


def persons(text):
    return [text[f.start : f.end] for f in NameTagger.shared().find(text) if f.entity_type == "PERSON"]


def test_a_word_that_a_line_cuts_is_one_token_and_known_without_the_cut():
    text = "Herr Bernd Hohen-\nstein und Jean-\r\n  Marc, KOPF-\nZeile"
    assert "".join(surfaces(text)) == text
    words = [bare(surface) for surface in surfaces(text)]
    assert words[:5] == ["Herr", "Bernd", "Hohenstein", "und", "Jean-Marc"]
    assert "KOPF" in words  # a line of signs around capitals is no cut


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Der Vertrag wird von Herrn Bernd Hohen-\nstein unterschrieben.", "Bernd Hohen-\nstein"),
        (
            "Les clés ont été remises hier au gardien par madame Suzanne\nDelacroix, qui habite ici depuis mars.",
            "Suzanne\nDelacroix",
        ),
    ],
)
def test_a_name_goes_on_over_the_end_of_a_line(text, name):
    assert name in persons(text)


@pytest.mark.parametrize(
    "text",
    [
        "Veuillez agréer, Madame, nos salutations distinguées\nAnne Dupont\nDirectrice",
        "Jan Peeters\nKoen Claes\nMarie Wouters",
        "Employee of the month in our shop, reviewer: Conrad Blythe\nMarguerite has met all her goals this year.",
        "Short line of prose\nand another one follows it here.",
    ],
)
def test_letterheads_lists_and_forms_keep_their_lines(text):
    assert flowed(text) == text


def test_a_text_that_flows_keeps_its_length():
    text = "De sleutels zijn gisteren overhandigd aan mevrouw Greta\nvan Ehrenfeld, die in het gebouw woont."
    assert len(flowed(text)) == len(text)
    assert "\n" not in flowed(text)
