"""Plan and certificate in the language of whoever reads them; `VIGIE_GOLDEN=write` writes the certificates anew."""

from __future__ import annotations

import json
import os
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from scanner.languages import LANGUAGES
from scanner.said import said

from .conftest import Estate
from .test_end_to_end import CONSENT, SECRETS

GOLDEN = Path(__file__).with_name("golden")
ENGLISH = {"the", "and", "it", "not", "rows", "search", "which", "be", "file", "erase", "keep", "until"}
"""What no other of the four languages has, and a plan in English has in every part."""


def words(text: str) -> set[str]:
    """The words of a text for people; ids, statements, names of columns and commands are none."""
    bare = re.sub(
        r"[\w.]*/[\w/.-]+|(DELETE|UPDATE) .*|<style>.*?</style>|<[^>]*>|\b[0-9a-f]{16,}\b|\bplan\.json\b", " ", text
    )
    return set(re.findall(r"[^\W\d_]+", bare.lower()))


def test_a_plan_is_read_in_each_language(lite: Estate) -> None:
    made = lite.plan(*CONSENT, "--lang", "nl")
    whys = {item["why"] for item in made["items"]}
    assert made["lang"] == "nl" and all(made["words"][why]["nl"] == why for why in whys)
    shown = {lang: lite.vigie("erase", "show", "plan.json", "--lang", lang, expect=(0, 1)) for lang in LANGUAGES}
    assert lite.vigie("erase", "show", "plan.json", expect=(0, 1)) == shown["nl"]
    assert len(words(shown["en"]) & ENGLISH) > 8
    for lang in ("fr", "nl", "de"):
        assert not words(shown[lang]) & ENGLISH
        assert not [secret for secret in SECRETS if secret in shown[lang]]
    assert "art. 17, lid 3, onder b)" in shown["nl"] and "Art. 17 Abs. 3 Buchst. b" in shown["de"]
    assert "responsable du traitement" in shown["fr"] and "verwerkingsverantwoordelijke" in shown["nl"]
    assert lite.vigie("erase", "show", "plan.json", "--format", "json", expect=(0, 1)).strip() == (
        (lite.folder / "plan.json").read_text().strip()
    )


def test_the_language_is_that_of_the_request_else_of_the_declaration(lite: Estate) -> None:
    declared = lite.folder / "declaration.yaml"
    declared.write_text(declared.read_text().replace("country: BE", "country: BE, language: de"))
    assert lite.plan(name="one.json")["lang"] == "de"
    who = lite.folder / "who.yaml"
    who.write_text("national_number: 85.07.30-033.28\n")
    given = ("--kind", "erasure", "--received", "2026-03-05", "--channel", "letter", "--lang", "fr")
    lite.vigie("request", "new", *given, "--identity", "who.yaml")
    assert lite.plan("--request", "2026-0001", name="two.json")["lang"] == "fr"
    assert lite.plan("--request", "2026-0001", "--lang", "en", name="three.json")["lang"] == "en"
    assert lite.plan("--request", "elsewhere/7", name="four.json")["lang"] == "de"


def test_a_plan_for_a_request_needs_no_other_word_of_the_person_and_fails_in_its_language(lite: Estate) -> None:
    (lite.folder / "who.yaml").write_text("national_number: 85.07.30-033.28\n")
    given = ("--kind", "erasure", "--received", "2026-03-05", "--channel", "letter", "--lang", "fr")
    lite.vigie("request", "new", *given, "--identity", "who.yaml")
    asked = ("erase", "--plan", "--request", "2026-0001", "--as", "alice", "-o", "plan.json")
    lite.vigie(*asked, expect=(0, 1))
    registered = json.loads((lite.folder / "plan.json").read_text())
    assert len(registered["items"]) > 5 and registered["lang"] == "fr"
    with pytest.raises(AssertionError, match="no request '2026-0009'"):
        lite.vigie(*(word.replace("0001", "0009") for word in asked))
    again = lite.vigie(*asked, expect=2)
    assert "Le fichier du plan existe déjà." in again and "Donnez-en un autre" in again
    wrong = ("rectify", "--plan", "--request", "2026-0001", "--old", "x", "--new", "y", "--as", "alice", "-o", "r.json")
    assert "trop courte" in lite.vigie(*wrong, expect=2)


def test_a_plan_of_an_earlier_version_is_shown_as_it_was_written(lite: Estate) -> None:
    from scanner.erasure.plan import hash_of

    made = lite.plan(*CONSENT)
    del made["lang"], made["words"]
    made["hash"] = hash_of(made)
    (lite.folder / "old.json").write_text(json.dumps(made))
    shown = lite.vigie("erase", "show", "old.json", "--lang", "fr", expect=(0, 1))
    assert made["items"][0]["why"] in shown and "effacer" in shown


@pytest.mark.parametrize("command", ["rectify", "restrict", "object"])
def test_the_other_plans_speak_it_too(lite: Estate, command: str) -> None:
    more = {
        "rectify": ("--old", "ada.janssens@example.be", "--new", "ada.peeters@example.be"),
        "restrict": ("--fact", "accuracy_contested=true"),
        "object": ("--fact", "newsletter:marketing=true"),
    }[command]
    who = ("--national-number", "85.07.30-033.28", "--email", "ada.janssens@example.be")
    out = lite.vigie(command, "--plan", *who, *more, "--lang", "fr", "--as", "a", "-o", "p.json", expect=(0, 1))
    assert not words(out) & ENGLISH and "À la main" in out


def test_each_step_speaks_the_language_of_the_plan_or_the_one_asked_for(lite: Estate) -> None:
    plan = lite.plan(*CONSENT, "--lang", "fr")
    refused = lite.vigie("erase", "approve", "plan.json", "--as", "ALICE", "--lang", "nl", expect=2)
    assert "Wie een plan maakte, kan het niet goedkeuren." in refused and "Een tweede persoon leest het" in refused
    assert "Personne n’a encore approuvé ce plan." in lite.apply(plan, expect=2)
    assert "Approuvé. Pour l’exécuter\u00a0: vigie erase --apply" in lite.vigie(
        "erase", "approve", "plan.json", "--as", "bert"
    )
    rehearsed = lite.vigie("erase", "--rehearse", "plan.json")
    assert "Répété puis annulé\u00a0: 6 lignes, 3 fichiers. Rien n’a été modifié." in rehearsed
    assert "Diese Prüfsumme ist nicht die dieses Plans." in lite.vigie(
        "erase", "--apply", "plan.json", "--hash", "0" * 64, "--as", "carl", "--lang", "de", expect=2
    )
    assert "--apply demande --hash" in lite.vigie("erase", "--apply", "plan.json", "--as", "carl", expect=2)
    shown = lite.vigie("erase", "show", "vigie.yaml", "--lang", "de", expect=2)
    assert "Diese Datei ist kein Plan dieser Version von Vigie." in shown
    (lite.folder / "hr.db").rename(lite.folder / "away.db")
    assert "Vérifiez le chemin dans l’URL." in lite.vigie("erase", "--rehearse", "plan.json", expect=2)
    (lite.folder / "away.db").rename(lite.folder / "hr.db")
    with closing(sqlite3.connect(lite.folder / "hr.db")) as changed:
        changed.execute("UPDATE subscribers SET name = 'Ada J.' WHERE id = 20")
        changed.commit()
    stopped = lite.apply(plan, expect=2)
    assert "hr/main/subscribers\u00a0: Une ligne a été modifiée depuis l’établissement du plan. Rien n’a été" in stopped
    assert "Établissez un nouveau plan." in stopped
    with closing(sqlite3.connect(lite.folder / "hr.db")) as changed:
        changed.execute("UPDATE subscribers SET name = 'Ada Janssens' WHERE id = 20")
        changed.commit()
    done = ("--apply", "plan.json", "--hash", plan["hash"], "--as", "carl")
    out = lite.vigie("erase", *done, "--lang", "de", expect=(0, 3))
    assert "Erledigt: 6 Zeilen, 3 Dateien." in out and "Durch eine neue Suche bewiesen" in out
    again = lite.apply(plan, expect=2)
    assert "Le plan a déjà été exécuté." in again and "vigie erase prove PLAN" in again
    told = [
        json.loads(line) for line in lite.vigie("ledger", "--format", "jsonl", "--kind", "performance").splitlines()
    ]
    assert len(told) == 2  # the one that a changed row stopped, and the one that was done; none that was refused
    assert "0 versiegelte Dateien vernichtet." in lite.vigie("erase", "--destroy-due", "--lang", "de")


def steady(page: str) -> str:
    """A certificate without what is new each time: digests, signatures, moments, days counted from today."""
    page = re.sub(r"\b[0-9a-f]{16,}\b|[A-Za-z0-9+/_=-]{60,}", "…", page)
    page = re.sub(r"\S+ \d\d:\d\d UTC", "DAY 00:00 UTC", page)
    return re.sub(r"\b20(2[6-9]|3[0-9])-\d\d-\d\d|\d\d[./]\d\d[./]20(2[6-9]|3[0-9])", "DAY", page)


def test_the_certificate_in_four_languages(lite: Estate) -> None:
    lite.apply(lite.approved(*CONSENT, "--lang", "fr"))
    assert json.loads((lite.folder / "plan.certificate.json").read_text())["lang"] == "fr"
    for lang in LANGUAGES:
        lite.vigie("erase", "prove", "plan.json", "--as", "dora", "--lang", lang, "-o", f"c.{lang}.html")
        page = (lite.folder / f"c.{lang}.html").read_text()
        assert f'<html lang="{lang}">' in page and said("certificate.right.erasure")[lang] in page
        assert not [secret for secret in SECRETS if secret in page]
        assert lang == "en" or not words(page) & ENGLISH
        golden = GOLDEN / f"certificate.{lang}.html"
        if os.environ.get("VIGIE_GOLDEN") == "write":
            GOLDEN.mkdir(exist_ok=True)
            golden.write_text(steady(page))
        assert steady(page) == golden.read_text()
