"""One list of relatives serves names, ages and relations: a word of it is known to all of them."""

import pytest

from classifiers.analysis import Analyzer
from classifiers.relatives import AMBIGUOUS, LANGUAGES, folded, in_text, many, one


def _found(text: str) -> list[tuple[str, str]]:
    (analysis,) = Analyzer().analyze_many([text])
    return [(finding.entity_type, text[finding.start : finding.end]) for finding in analysis.findings]


def test_every_kind_has_words_of_each_language_but_for_those_that_it_has_no_word_for():
    assert {language for language in LANGUAGES if one("child", languages=(language,))} == set(LANGUAGES)
    assert "petits-enfants" in many("grandchild") and "petits-enfants" not in one("grandchild")
    assert set(one("child", "parent")) == {*one("child"), *one("parent")}


def test_words_are_folded_for_lists_of_names_and_capitals_stand_in_german_texts():
    assert folded(("Söhne", "beau-père", "petit ami")) == {"sohne", "beau-pere"}
    assert in_text(("söhne", "zoon", "ex-mann", "cousin")) == {"Söhne", "zoon", "Ex-Mann", "cousin", "Cousin"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Le témoin est venu avec sa petite-nièce Léonie et sa voisine.", "Léonie"),
        ("Op de foto staan haar achterkleinkinderen Lotte en Finn.", "Finn"),
        ("Er kam mit seiner Lebensgefährtin Heike zum Termin.", "Heike"),
        ("She left the house to her great-niece Maisie last year.", "Maisie"),
    ],
)
def test_whom_a_word_for_a_relative_leads_to_is_found(text: str, name: str):
    assert ("PERSON", name) in _found(text)


@pytest.mark.parametrize("text", ["Das gilt nicht (7).", "Kind regards", "Son tour viendra.", "Peter (5) Meter (8)"])
def test_a_word_that_is_as_often_another_tells_of_nobody(text: str):
    assert {"nicht", "kind", "son", "peter", "meter"} <= AMBIGUOUS
    assert not {"AGE", "MINOR", "CHILD_NAME"} & {kind for kind, _ in _found(text)}
