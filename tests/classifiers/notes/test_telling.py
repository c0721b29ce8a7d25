"""What notes without a subject tell of somebody, and short texts about nobody that look like them."""

from pathlib import Path

import pytest

import classifiers.notes.words
from classifiers.analysis import Analyzer
from classifiers.base import LANGUAGES
from classifiers.notes.words import BESIDE, told_in
from classifiers.taxonomy import TAXONOMY


@pytest.fixture(scope="module")
def analyzer() -> Analyzer:
    return Analyzer()


def _told(analyzer: Analyzer, text: str) -> set[str]:
    return {f.entity_type for f in analyzer.analyze(text).findings}


@pytest.mark.parametrize(
    ("text", "entity_type"),
    [
        ("trägt Kopftuch", "RELIGION"),
        ("travaille de nuit", "WORKING_TIME"),
        ("2e kindje op komst", "CHILDREN"),
        ("heeft het moeilijk sinds scheiding", "MARITAL_STATUS"),
        ("gaat naar moskee op vrijdag", "RELIGION"),
        ("sous antidépresseurs", "HEALTH"),
        ("komt niet meer uit bed", "HEALTH"),
        ("on the waiting list for surgery", "HEALTH"),
        ("Pat. klagt über Husten, RR 130/80", "HEALTH"),
        ("12/3: gebeld, zit nog in ziektewet", "ABSENCE"),
        ("loonbeslag 120/mnd, deurw. Maes", "GARNISHMENT"),
        ("échelon 4, barème C3", "SALARY"),
        ("befristet bis 30.9., Verlängerung offen", "CONTRACT"),
        ("bricklayer, clean licence", "JOB_TITLE"),
        ("zit vast in Vorst", "CRIMINAL_RECORD"),
    ],
)
def test_a_note_without_a_subject_tells(analyzer: Analyzer, text: str, entity_type: str) -> None:
    assert entity_type in _told(analyzer, text)


@pytest.mark.parametrize(
    "text",
    [
        "komt niet meer uit de scanner",
        "wacht op onderdeel voor de lift",
        "trägt 500 kg, bitte nicht überladen",
        "server works nights, backups at 3",
        "Ledig, Verheiratet, Geschieden, Verwitwet",
        "Contrat de travail à domicile",
        "Suspended",
        "Blind rivets can be installed from one side",
        "Gezocht: lasser in ploegen, rijbewijs B vereist",
        "Ritalin 20 mg, doos van 50, nabestellen",
        "crutches, adjustable, £24 + VAT",
        "En cas de maladie, prévenir avant 9 heures",
        "burn-out: wat is dat en voor wie?",
        "l'essai s'est révélé négatif pour ce lot",
        "18b1c81db9a3",
        "code ONSS 015, commission paritaire 218",
    ],
)
def test_a_title_a_rule_an_advert_and_a_thing_are_nobodys(analyzer: Analyzer, text: str) -> None:
    types = {f.entity_type for f in analyzer.analyze(text).findings if f.recognizer == "notes"}
    assert types == set()


def test_what_stands_in_a_sentence_is_left_to_the_sentence(analyzer: Analyzer) -> None:
    text = "Widowed parents may be entitled to a support payment."
    assert _told(analyzer, text).isdisjoint({"MARITAL_STATUS", "CHILDREN"})


def test_a_saying_ends_before_a_name_in_it(analyzer: Analyzer) -> None:
    text = "zit vast in Hasselt, komt vrij in mei"
    [prison] = [f for f in analyzer.analyze(text).findings if f.entity_type == "CRIMINAL_RECORD"]
    assert text[prison.start : prison.end] == "zit vast"


def test_what_says_little_counts_only_beside_what_a_note_tells(analyzer: Analyzer) -> None:
    assert "ABSENCE" not in _told(analyzer, "de verf is nog nat, ma terug")
    assert "ABSENCE" in _told(analyzer, "buikgriep sinds gisteren, ma terug")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_section_is_of_a_type_and_matches_nothing_by_itself(language: str) -> None:
    for heading, pattern in told_in(language):
        assert heading.removesuffix(BESIDE) in TAXONOMY
        assert not pattern.match("") and not pattern.match(" the de la 3 4 5, ")


def test_sections_of_words_are_all_used() -> None:
    source = (Path(classifiers.notes.words.__file__).parent / "clipped.py").read_text("utf-8")
    text = (Path(classifiers.notes.words.__file__).parent / "words" / "heads.txt").read_text("utf-8")
    for line in text.splitlines():
        if line.startswith("["):
            assert f'heads("{line[1:-1]}")' in source or f"heads('{line[1:-1]}')" in source


def test_a_saying_ends_before_the_next_sentence_and_no_day_is_a_part_of_a_sum() -> None:
    text = "vendeuse Zeeman (CDD, 1.950 net). Dispo imm. Impression"
    found = {f.entity_type: text[f.start : f.end] for f in Analyzer().analyze(text).findings}
    assert (found["CONTRACT"], found["SALARY"]) == ("CDD", "1.950 net")
