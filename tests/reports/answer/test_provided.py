"""Art. 20 gives what the subject provided, or what was observed; no opinion, estimate or note of the staff."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from reports.answer.gathering import RowFound
from reports.answer.provided import origin_of
from reports.present import LANGUAGES
from scanner.cli import vigie

from .conftest import opened, readable


def row(table: str, values: dict[str, Any], **parts: Any) -> RowFound:
    return RowFound(f"crm/main/{table}", "id=1", "news", values, **parts)


TEXT = "Komt vaak te laat en is snel afgeleid."
PROVIDED = (
    ("clients", "email", "nadia@belkacem.example", "EMAIL_ADDRESS"),
    ("clients", "date_naissance", "1985-07-30", "DATE_OF_BIRTH"),
    ("clients", "motivatie", "Ik wil graag bijleren over boekhouden.", "FREE_TEXT"),
    ("plaintes", "description", "La salle est glaciale depuis deux semaines.", "FREE_TEXT"),
    ("enquete_antwoorden", "antwoord", "Heel nuttig voor mijn werk, dank u.", "FREE_TEXT"),
    ("survey_answers", "answer", "Too fast for me, to be honest.", "FREE_TEXT"),
    ("Nachrichten", "Inhalt", "Kann ich bitte die Gruppe wechseln?", "FREE_TEXT"),
    ("logins", "ip", "81.240.6.2", "IP_ADDRESS"),
    ("presences", "present", True, ""),
    ("orders", "amount", 12.5, ""),
    ("courses", "title", "Techniques de vente avancées", ""),
    ("contacts", "note_id", 7, "PERSON_ID"),
    ("clients", "internetadres", "www.nadia.example", ""),
    ("machines", "operating_hours", 12, ""),
    ("Kunden", "Mitteilung", 12, ""),
)
NOT_PROVIDED = (
    ("clients", "notes_internes", TEXT, "FREE_TEXT", "staff"),
    ("clients", "opmerking", "lastig", "", "staff"),
    ("clients", "Bemerkung", TEXT, "FREE_TEXT", "staff"),
    ("clients", "niveau_estime", "B1", "", "inferred"),
    ("clients", "risk_label", "high", "", "inferred"),
    ("clients", "Bonität", "C", "CREDIT_SCORE", "inferred"),
    ("clients", "churn_probability", 0.7, "", "inferred"),
    ("evaluations", "commentaire", TEXT, "FREE_TEXT", "inferred"),
    ("beoordelingen", "datum", "2024-01-02", "", "inferred"),
    ("risques_abandon", "niveau", "faible", "", "inferred"),
    ("plaintes", "traitement", "Plaignante difficile ; dossier transmis.", "HEALTH", "staff"),
    ("klachten", "antwoord", "Wij hebben uw klacht onderzocht en afgesloten.", "FREE_TEXT", "staff"),
    ("lijst", "Avis du formateur", TEXT, "FREE_TEXT", "staff"),
    ("dossiers", "texte", TEXT, "FREE_TEXT", "staff"),
    ("klacht_nota", "tekst", TEXT, "PERSON", "inferred"),
    ("wachtlijst", "prioriteit", 2, "", "inferred"),
    ("klanten", "klantbeoordeling", "matig", "", "inferred"),
    ("Kunden", "Kundenbewertung", 3, "", "inferred"),
    ("clients", "leadscore", 40, "", "inferred"),
    ("Kunden", "Risikoklasse", "B", "", "inferred"),
    ("huurders", "gespreksverslagen", TEXT, "FREE_TEXT", "staff"),
    ("klanten", "klantopmerking", TEXT, "FREE_TEXT", "staff"),
    ("Kunden", "Kundennotiz", TEXT, "FREE_TEXT", "staff"),
    ("klantbeoordelingen", "datum", "2024-01-02", "", "inferred"),
    ("objets", "etiquette", "rappeler", "", "staff"),
    ("members", "summary", "Reliable but chatty; keep an eye on returns.", "", "staff"),
    ("gesprekken", "samenvatting", TEXT, "FREE_TEXT", "staff"),
    ("Kunden", "Zusammenfassung", TEXT, "", "staff"),
    ("dossiers", "synthese", TEXT, "", "staff"),
)


@pytest.mark.parametrize(("table", "name", "value", "kind"), PROVIDED)
def test_what_she_typed_or_did_is_portable(table: str, name: str, value: Any, kind: str) -> None:
    assert origin_of(row(table, {name: value}, types={name: kind} if kind else {}), name) == "provided"


@pytest.mark.parametrize(("table", "name", "value", "kind", "origin"), NOT_PROVIDED)
def test_what_others_think_of_her_is_not(table: str, name: str, value: Any, kind: str, origin: str) -> None:
    assert origin_of(row(table, {name: value}, types={name: kind} if kind else {}), name) == origin


def test_who_wrote_a_message_decides() -> None:
    said = {"sender_id": 7, "sender_type": "learner", "body": "Mag ik van groep wisselen?"}
    types = {"body": "FREE_TEXT"}
    hers, agents = row("messages", said, types=types, hers=frozenset({"sender_id"})), row("messages", said, types=types)
    assert {origin_of(hers, name) for name in said} == {"provided"}
    assert {origin_of(agents, name) for name in said} == {"staff"}
    no_number = {"sender_type": "agent", "body": "Ja, dat kan vanaf maandag."}
    assert origin_of(row("messages", no_number, types=types), "body") == "staff"
    for column, who in (("van", "medewerker"), ("from", "agent"), ("Richtung", "ausgehend"), ("sens", "sortant")):
        replied = row("berichten", {column: who, "inhoud": "Dat kan vanaf maandag."}, types={"inhoud": "FREE_TEXT"})
        assert origin_of(replied, "inhoud") == "staff"
        asked = row("berichten", {column: "huurder", "inhoud": "Kan dat maandag?"}, types={"inhoud": "FREE_TEXT"})
        assert origin_of(asked, "inhoud") == "provided"
    followed_up = row("suivis", {"texte": TEXT}, types={"texte": "PERSON"}, keys={"auteur_id": 3})
    assert origin_of(followed_up, "texte") == "staff"


def test_her_own_account_is_hers_though_she_is_one_of_the_staff() -> None:
    hers = {"display_name": "Nadia", "bio": "Ik werk hier graag, al tien jaar.", "role": "employee"}
    account = row("users", hers, identifies=True)
    assert {origin_of(account, name) for name in hers} == {"provided"}


def test_a_column_of_the_trainers_remark_does_not_take_the_row_along() -> None:
    listed = row("deelnemers.csv", {"Naam": "Nadia Belkacem", "Remarque formateur": TEXT})
    assert origin_of(listed, "Naam") == "provided" and origin_of(listed, "Remarque formateur") == "staff"


def test_what_somebody_elses_row_says_of_her_is_not_hers_to_take() -> None:
    theirs = row("contacts", {"name": "Nadia Belkacem", "kinship": "wife"}, of_another=True)
    assert {origin_of(theirs, name) for name in theirs.values} == {"others"}


@pytest.fixture
def judged(place: Path) -> Path:
    with closing(sqlite3.connect(place / "crm.db")) as connection:
        connection.executescript(
            "ALTER TABLE subscribers ADD COLUMN internal_note TEXT; ALTER TABLE subscribers ADD COLUMN risk_score REAL;"
            "UPDATE subscribers SET internal_note = 'Vraagt veel aandacht van iedereen', risk_score = 0.83"
            " WHERE id = 1;"
            "UPDATE subscribers SET internal_note = 'Rustige vrouw, belt nooit', risk_score = 0.2 WHERE id = 2"
        )
    assert CliRunner().invoke(vigie, ["scan", "-c", str(place / "vigie.yaml")]).exit_code == 0
    return place


def test_the_package_is_without_it_and_says_so(judged: Path) -> None:
    files = opened(judged, "--kind", "portability")
    said = readable(files)
    assert "veel aandacht" not in said and "0.83" not in said and "09 225 55 01" in said
    told = json.loads(files["manifest.json"])["left_out"]
    fields = {(one["place"], one["field"], one["origin"]) for one in told}
    assert fields >= {
        ("crm/main/subscribers", "internal_note", "staff"), ("crm/main/subscribers", "risk_score", "inferred"),
    }  # fmt: skip
    assert all(one["why"] for one in told)
    page = files["answer.html"].decode()
    assert "internal_note" in page and "Written by our staff" in page
    everything = readable(opened(judged))
    assert "veel aandacht" in everything and "0.83" in everything  # Art. 15 gives it


def test_a_reviewer_lets_a_field_in(judged: Path) -> None:
    review = judged / "review.csv"
    opened(judged, "--kind", "portability", "--review-list", str(review))
    rows = list(csv.DictReader(io.StringIO(review.read_text("utf-8-sig"))))
    assert [one["shown"] for one in rows if one["locator"] == "internal_note"] == ["staff × 1"]
    for one in rows:
        one["decision"] = "keep" if one["locator"] == "internal_note" else one["decision"]
    with review.open("w", newline="") as out:
        writer = csv.DictWriter(out, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    files = opened(judged, "--kind", "portability", "--reviewed", str(review))
    assert "veel aandacht" in readable(files) and "0.83" not in readable(files)
    assert "internal_note" not in {one["field"] for one in json.loads(files["manifest.json"])["left_out"]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_why_is_told_in_the_subjects_language(judged: Path, language: str) -> None:
    words = {"fr": "Écrit par notre", "nl": "Door onze", "de": "Von unserem", "en": "Written by our"}
    assert words[language] in opened(judged, "--kind", "portability", "--lang", language)["answer.html"].decode()
