"""Tests which terms in lists of notes are about the person whom the line above names."""

from __future__ import annotations

import pytest

from classifiers.analysis import Analyzer

TERMS = {"HEALTH", "RELIGION", "TRADE_UNION", "DEBT"}


@pytest.fixture(scope="module")
def analyzer() -> Analyzer:
    return Analyzer()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Notities intake 3/2 - mevr. Hanane B.\n- 34 jaar, gescheiden, twee kinderen, woont bij haar moeder\n"
            "- werkte vier jaar als poetsvrouw, daarvoor als hulp in een keuken van een school\n"
            "- rugklachten sinds zomer\n- draagt hoofddoek",
            {"rugklachten", "hoofddoek"},
        ),
        (
            "Entretien avec Ousmane Mbaye\n- ponctuel, apprécié de ses collègues, demande une formation en cuisine\n"
            "- voudrait un autre horaire, le soir il garde ses neveux à la maison trois fois par semaine\n- diabète",
            {"diabète"},
        ),
        ("Agenda opgesteld door Jan Peeters\n- diabetes: preventieplan\n- nieuwe stoelen", set()),
        ("Nouveautés de la version de Marie Dupont :\n- gestion des absences pour maladie\n- thème sombre", set()),
        ("Aanwezig: Jan Peeters, Ilse Maes\n- vakbond vraagt een lokaal\n- diabetes: preventieplan", set()),
        ("- Jan Peeters belt terug\n- diabetes: folder bestellen", set()),
    ],
)
def test_notes_are_about_whom_the_line_above_names(analyzer: Analyzer, text: str, told: set[str]) -> None:
    found = {text[f.start : f.end] for f in analyzer.analyze(text).findings if f.entity_type in TERMS}
    assert found == told
