"""Who speaks in a chat, an export or an interview, and the forms and lists that look like one."""

import pytest

from classifiers.names import NameTagger


def persons(text: str) -> list[str]:
    return [text[f.start : f.end] for f in NameTagger.shared().find(text) if f.entity_type == "PERSON"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Inge: wie is er vandaag?\nBram: ik niet\nInge: en Wout?\nWout V.: ik ben er",
            ["Inge", "Bram", "Inge", "Wout", "Wout V."],
        ),
        (
            "12.03.24, 18:02 - Uwe: wer kommt?\n12.03.24, 18:05 - Uwe: ich auch\n12.03.24, 18:11 - Dr. Kılıç: nein",
            ["Uwe", "Uwe", "Kılıç"],
        ),
        (
            "[09:12] Wendy: bonjour\n[09:13] Lambiotte: oui ?\n[09:15] J-P Lambiotte: tu as vu Wendy ?",
            ["Wendy", "Lambiotte", "J-P Lambiotte", "Wendy"],
        ),
        (
            "Q. Marsh: who signed it?\nDeborah: me\nQ. Marsh: and when?\nDeborah: in May",
            ["Q. Marsh", "Deborah", "Q. Marsh", "Deborah"],
        ),
    ],
)  # fmt: skip
def test_who_takes_turns_is_somebody(text: str, names: list[str]) -> None:
    assert persons(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Gent: 12 graden\nBrugge: 14 graden\nGent: 13 graden\nBrugge: 11 graden",
        "Kleur: blauw\nMaat: 42\nKleur: groen\nMaat: 44",
        "08:01 INFO: started\n08:02 WARN: slow\n08:03 ERROR: failed",
        "Ingrédients : farine\nCuisson : 20 minutes\nRepos : une heure\nCuisson : 5 minutes",
        "Android: fixed a crash\nLinux: new icon\nAndroid: dark theme\nLinux: faster start",
    ],
)
def test_labels_that_come_again_are_nobody(text: str) -> None:
    assert persons(text) == []


def test_two_lines_that_each_have_their_time_are_a_talk():
    assert persons("[10:40] Jess: did Marcus sign it?\n[10:41] Liam: he's out till noon") == ["Jess", "Marcus", "Liam"]
    assert persons("Status: open\nOwner: none") == []
