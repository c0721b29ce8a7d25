"""What is about others is hidden, what is the subject's own stays, and each place can be reviewed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from reports.answer.redacting import OthersRedactor
from reports.answer.reviewing import read_review, write_review
from reports.errors import ReportError
from scanner.subject import Identity

NADIA = Identity(
    name=("Nadia Belkacem",),
    email=("nadia@belkacem.example",),
    national_number=("85073003328",),
    birth_date=(date(1985, 7, 30),),
)
TEXT = (
    "Geachte mevrouw Belkacem, uw collega Pieter Janssens (pieter.janssens@bedrijf.example, 0475 12 34 56) heeft ons "
    "gevraagd uw rekening BE71 0961 2345 6769 te controleren. U bent geboren op 30 juli 1985, uw rijksregisternummer "
    "is 85.07.30-033.28. Vragen: privacy@voorbeeld.example."
)


def redactor(
    reviewed: dict[str, bool] | None = None, own: tuple[str, ...] = ("BE71 0961 2345 6769",)
) -> OthersRedactor:
    return OthersRedactor(NADIA, own, ("privacy@voorbeeld.example",), ("[…]", "[held]"), reviewed or {})


def test_others_are_hidden_and_the_subject_is_not() -> None:
    said = redactor().redacted(TEXT, "share/a.txt", "lines 1-1")
    for other in ("Pieter", "Janssens", "bedrijf.example", "0475"):
        assert other not in said
    for own in ("Belkacem", "BE71 0961 2345 6769", "30 juli 1985", "85.07.30-033.28", "privacy@voorbeeld.example"):
        assert own in said


def test_an_account_that_is_not_known_to_be_the_subjects_is_hidden() -> None:
    assert "BE71" not in redactor(own=()).redacted(TEXT, "share/a.txt", "lines 1-1")


HERS = (
    "Entre la SA Horta, représentée par Mme Claire Dubois, et Madame Nadia Belkacem, née à Namur le 30 juillet 1985, "
    "domiciliée Rue du Moulin 12, 4020 Liège, il est convenu :",
    "Nadia Belkacem\nRue du Moulin 12, 4020 Liège\nGSM : 0475 31 22 48\nMariée, 2 enfants",
)
OTHERS = (
    "Nadia Belkacem werkt samen met Pieter Janssens, Molenstraat 44, 9300 Aalst.",
    "Verslag over Nadia Belkacem. Ook besproken met Pieter Janssens.\n\nContact: 0486 55 19 07",
    "Een buur meldde het: Molenstraat 44, 9300 Aalst.",
    "Nadia Belkacem\nGSM 0475 31 22 48, vader 0486 55 19 07",
)


@pytest.mark.parametrize("text", HERS)
def test_where_she_lives_is_no_matter_of_others_in_a_document_about_her(text: str) -> None:
    said = redactor().redacted(text, "share/a.docx", "paragraphs 1-1", of_a_document=True)
    assert "Rue du Moulin 12, 4020 Liège" in said and "Claire Dubois" not in said
    assert "31 22 48" in said or "31 22 48" not in text


@pytest.mark.parametrize("text", OTHERS)
def test_where_somebody_else_lives_is(text: str) -> None:
    said = redactor().redacted(text, "share/a.docx", "paragraphs 1-1", of_a_document=True)
    assert "Molenstraat" not in said and "55 19 07" not in said


@pytest.mark.parametrize(
    "text",
    ["", "Nadia Belkacem", "BELKACEM Nadia", "nadia@belkacem.example", "Geen namen in deze tekst.", "\x00\ud800"],
)
def test_nothing_to_hide(text: str) -> None:
    one = redactor()
    assert one.redacted(text, "a", "b") == text.encode("utf-8", "replace").decode() or one.redactions == []


def test_a_review_keeps_what_a_person_decides(tmp_path: Path) -> None:
    first = redactor()
    first.redacted(TEXT, "share/a.txt", "lines 1-1")
    file = tmp_path / "review.csv"
    written = write_review(first.redactions).decode("utf-8-sig")
    assert "Janssens" not in written and "pieter.janssens" not in written
    lines = [
        line.replace(",redact,PERSON", ",keep,PERSON") if ",redact,PERSON" in line else line
        for line in written.splitlines()
    ]
    file.write_text("\n".join(lines).replace(",", ";"))
    said = redactor(read_review(file)).redacted(TEXT, "share/a.txt", "lines 1-1")
    assert "Pieter Janssens" in said and "pieter.janssens@" not in said


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "columns"),
        (b"a,b\n1,2\n", "columns"),
        (b"id,decision\n1,maybe\n", "line 2"),
        (b"id,decision\n\xff\xfe,keep\n", "UTF-8"),
    ],
)
def test_a_review_that_cannot_be_understood(tmp_path: Path, content: bytes, says: str) -> None:
    file = tmp_path / "review.csv"
    file.write_bytes(content)
    with pytest.raises(ReportError, match=says):
        read_review(file)


def test_a_password_is_held_whosever_it_is() -> None:
    one = redactor({})
    assert one.redacted("Nadia Belkacem, wachtwoord: Zomer!2024x", "share/a.txt", "1").endswith("[held]")
    assert one.redacted("Pieter Janssens, wachtwoord: Zomer!2024x", "a", "2", secrets_alone=True).startswith("Pieter")
    assert [each.secret for each in one.redactions] == [True, True] and not any(each.kept for each in one.redactions)


def test_a_line_that_says_who_somebody_else_is_is_hidden_whole() -> None:
    text = (
        "Verslag van het overleg\nMevrouw Nadia Belkacem (30/07/1985): hersteld.\n"
        "De heer Pieter Janssens (03/09/1976): gebroken enkel.\nBesluit van de vergadering: geen."
    )
    said = redactor().redacted(text, "share/a.docx", "paragraphs 1-4")
    assert "enkel" not in said and "1976" not in said
    assert "Nadia Belkacem (30/07/1985): hersteld." in said and "Besluit van de vergadering: geen." in said


def test_a_line_that_names_both_keeps_what_is_the_subjects() -> None:
    said = redactor().redacted(
        "Nadia Belkacem kwam met Pieter Janssens, 03/09/1976, langs.", "share/a.txt", "lines 1-1"
    )
    assert "Nadia Belkacem kwam" in said and "Janssens" not in said


def test_the_row_of_somebody_else_in_a_table_of_a_document_is_hidden_whole() -> None:
    said = redactor().redacted(
        "Naam | Besluit\nBelkacem Nadia | A\nJanssens Pieter | C", "share/a.docx", "paragraphs 1-3"
    )
    assert said == "Naam | Besluit\nBelkacem Nadia | A\n[…]"


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("Rue du Moulin 12, 4020 Liège", True),
        ("Molenstraat 44", True),
        ("Pieter Janssens, Molenstraat 44", False),
        ("Verhuis", False),
    ],
)
def test_an_address_that_names_nobody_is_where_somebody_lives(text: str, home: bool) -> None:
    assert redactor().is_a_home(text) is home


@pytest.mark.parametrize(
    "theirs", ["yasmina.belkacem@post.example", "belkacem@slagerij.example", "y_belkacem_1990@post.example"]
)
def test_the_mail_of_a_sister_is_not_hers_by_the_name_they_share(theirs: str) -> None:
    own = ("Nadia", "Belkacem", "nadia@belkacem.example; nadia.b@werk.example")
    said = redactor(own=own).redacted(f"Ma sœur répond à ma place : {theirs}, ou à nadia.b@werk.example.", "m", "1")
    assert theirs not in said and "nadia.b@werk.example" in said


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Delivered at Quentin de Wasseige's place.", "Delivered at […]'s place."),
        ("Delivered at John Smith's place.", "Delivered at […]'s place."),
        ("Beantwoord door Lieve Bosmans.", "Beantwoord door […]."),
        ("Komt samen met Lieve Bosmans, vegetarisch.", "Komt samen met […], vegetarisch."),
        ("Lieve Nadia, dank je wel.", "Lieve Nadia, dank je wel."),
        ("Baggerwerken door Jan De Nul NV.", "Baggerwerken door Jan De Nul NV."),
        ("Zij steunt Paris Saint-Germain.", "Zij steunt Paris Saint-Germain."),
        ("Opgenomen in het Sint-Jan Ziekenhuis.", "Opgenomen in het Sint-Jan Ziekenhuis."),
        ("Prix Albert Londres 2020", "Prix Albert Londres 2020"),
    ],
)
def test_names_that_look_like_a_place_or_a_greeting_are_hidden_whole(text: str, left: str) -> None:
    assert redactor().redacted(text, "share/a.txt", "lines 1-1") == left
