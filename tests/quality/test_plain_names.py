"""Common names in plain sentences are found: whatever is learnt about traps, nobody is lost for it."""

from __future__ import annotations

import itertools
import random
from dataclasses import dataclass

import pytest

from classifiers.analysis import Analyzer


@dataclass(frozen=True)
class Names:
    given: str
    family: str
    sentences: tuple[str, ...]


LANGUAGES = {
    "nl": Names(
        "Jan Piet Els Greet Luc Koen Sofie Bart Wim Karen Ilse Dirk Tom Lieve Hilde Stijn An Nele Fatima Mohamed Rik",
        "Maes|Claes|Peeters|Wouters|Jacobs|Willems|Goossens|Mertens|De Smet|Van Damme|Vandenberghe|Hermans|Aerts"
        "|Lemmens|Van den Broeck|El Amrani|Yilmaz|Bogaert|Coppens|Nuyens",
        (
            "De collega's {} en {}.", "Ik sprak met {} en {} over het dossier.", "{} en {} waren afwezig.",
            "Aanwezig: {}, {}", "{} belde gisteren terug, {} niet.", "Verslag: {} en {}.",
            "Heb je {} of {} al gehoord?", "Graag een badge voor {} en voor {}.",
            "Opgemaakt door {}, nagelezen door {}.", "zie mail van {} aan {}",
        ),
    ),
    "fr": Names(
        "Marie Jean Sophie Luc Nathalie Philippe Karim Aïcha Julien Céline Benoît Chantal Olivier Thomas Émilie Fatou",
        "Dubois|Lambert|Dupont|Lefèvre|Simon|Laurent|Leroy|Petit|Martin|Renard|Bodart|Collignon|Delvaux|Benali|Diallo"
        "|Wauters|de Groote|Mercier",
        (
            "Les collègues {} et {}.", "J'ai parlé à {} et {} du dossier.", "{} et {} étaient absents.",
            "Présents : {}, {}", "{} a rappelé hier, {} non.", "Rapport : {} et {}.", "As-tu vu {} ou {} ?",
            "Merci de prévoir un badge pour {} et pour {}.", "Rédigé par {}, relu par {}.", "voir mail de {} à {}",
        ),
    ),
    "de": Names(
        "Hans Eva Klaus Sabine Jürgen Petra Stefan Anna Uwe Monika Tim Lena Mehmet Ayla Ralf Heike Dieter Ingrid Felix",
        "Meier|Schmidt|Weber|Braun|Koch|Krüger|Hoffmann|Schulz|Vogel|Lange|Yıldız|Kaya|Bauer|Richter|Wolf|Becker|Neumann"
        "|von der Heide|Zimmermann|König",
        (
            "Die Kollegen {} und {}.", "Ich sprach mit {} und {} über die Akte.", "{} und {} fehlten.",
            "Anwesend: {}, {}", "{} rief gestern zurück, {} nicht.", "Protokoll: {} und {}.",
            "Hast du {} oder {} gesehen?", "Bitte einen Ausweis für {} und für {}.", "Erstellt von {}, geprüft von {}.",
            "siehe Mail von {} an {}",
        ),
    ),
    "en": Names(
        "Tom Mary John Lucy David Sarah James Emma Priya Raj Kate Paul Helen Mark Aisha Omar Ben Grace Peter Jane",
        "Smith|Brown|Taylor|Walker|Patel|Khan|Hughes|Green|Baker|O'Neill|Carter|Hill|Cooper|Wright|Murphy|Singh|Bailey"
        "|Turner",
        (
            "The colleagues {} and {}.", "I spoke to {} and {} about the file.", "{} and {} were absent.",
            "Present: {}, {}", "{} called back yesterday, {} did not.", "Report: {} and {}.", "Have you seen {} or {}?",
            "Please order a badge for {} and for {}.", "Written by {}, checked by {}.", "see mail from {} to {}",
        ),
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_common_names_in_plain_sentences(language: str) -> None:
    rng, names = random.Random(4), LANGUAGES[language]
    everybody = list(itertools.product(names.given.split(), names.family.split("|")))
    asked = [
        (sentence, [" ".join(one) for one in rng.sample(everybody, 2)])
        for sentence in names.sentences
        for _ in range(20)
    ]
    found = whole = 0
    for (sentence, pair), analysis in zip(
        asked, Analyzer().analyze_many([sentence.format(*pair) for sentence, pair in asked]), strict=True
    ):
        text = sentence.format(*pair)
        said = [text[f.start : f.end] for f in analysis.findings if f.entity_type == "PERSON"]
        found += sum(any(set(name.split()) & set(one.split()) for one in said) for name in pair)
        whole += sum(name in said for name in pair)
    assert found >= 0.96 * 2 * len(asked)
    assert whole >= 0.94 * 2 * len(asked)
