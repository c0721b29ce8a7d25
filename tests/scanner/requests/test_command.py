"""`vigie request`, as a DPO types it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from scanner.cli import vigie
from scanner.commands.request import channel, noting
from scanner.commands.request import new as new_command
from scanner.commands.request.group import STEPS, SUMMARIES
from scanner.requests import CHANNELS, KINDS, OUTCOMES

WHO = "name: Nadia Belt\nemail: nadia.belt@belt.example\nbirth_date: 30/07/1985\n"
DECLARATION = """
organisation: {name: Voorbeeld, country: BE, language: nl}
entities: [{id: fund, name: Fund}]
categories: [{id: contact, label: {en: Contact data}}]
activities:
  - {id: news, entity: fund, legal_bases: [A6-1-a], categories: [contact], covers: [{asset: "share/**"}]}
"""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    (tmp_path / "share").mkdir()
    (tmp_path / "share" / "brief.txt").write_text("Beste Nadia Belt, nadia.belt@belt.example\n")
    (tmp_path / "declaration.yaml").write_text(DECLARATION)
    (tmp_path / "vigie.yaml").write_text(
        "declaration: declaration.yaml\nsources:\n  share: {type: files, url: share}\n"
    )
    return tmp_path


@pytest.fixture
def run(place: Path) -> Any:
    def call(*words: str, given: str | None = None) -> Result:
        arguments = ["request", words[0], "-c", str(place / "vigie.yaml"), *words[1:]]
        return CliRunner().invoke(vigie, arguments, input=given)

    return call


NEW = ("new", "--kind", "access", "--received", "2026-03-05", "--channel", "email", "--lang", "nl", "--identity", "-")


def test_what_help_says_is_what_there_is() -> None:
    assert set(SUMMARIES) == set(STEPS)
    assert new_command._KINDS == KINDS and channel.CHANNELS == CHANNELS and noting._OUTCOMES == OUTCOMES


@pytest.mark.parametrize(
    ("lang", "said"), [("nl", "Geregistreerd als"), ("fr", "Enregistrée sous le numéro"), ("de", "Registriert unter")]
)
def test_what_a_step_says_is_in_the_language_of_the_request(run, lang: str, said: str) -> None:
    new = [lang if word == "nl" else word for word in NEW]
    first = run(*new, given=WHO).output
    assert first.startswith(said) and not {"Registered", "answered", "next:"} & set(first.split())
    second = run(*new, given=WHO).output
    assert {"nl": "één keer", "fr": "une fois", "de": "einmal"}[lang] in second
    noted = (
        run("note", "2026-0001", "called").output
        + run("extend", "2026-0001", "--reason", "x", "--on", "2026-03-09").output
    )
    assert "2026-0001" in noted and not {"Noted.", "answered"} & set(noted.split())


@pytest.mark.parametrize("who", ["name: ''\n", "birth_date: 30/07/1985\n", "email: []\n", "phone:\n"])
def test_a_request_of_nobody_is_not_registered(run, who) -> None:
    refused = run(*NEW, given=who)
    assert refused.exit_code == 2 and "names nobody" in refused.output
    assert run("list").exit_code == 2 or "2026-0001" not in run("list").output


@pytest.mark.parametrize("name", ["Ada Janssens", "ada@example.be", " ", "<b>"])
def test_who_acts_states_a_user_id_and_no_name(run, name) -> None:
    refused = run(*NEW, "--as", name, given=WHO)
    assert refused.exit_code == 2 and ("user id" in refused.output)
    assert run(*NEW, "--as", "u7", given=WHO).exit_code == 0


def test_a_request_from_its_arrival_to_its_end(run, place) -> None:
    made = run(*NEW, given=WHO)
    assert made.exit_code == 0 and "2026-0001" in made.output and "07/04/2026" in made.output
    CliRunner().invoke(vigie, ["scan", "-c", str(place / "vigie.yaml")])
    found = run("search", "2026-0001", "--format", "json", "--on", "2026-03-06")
    assert {match["entity_type"] for match in json.loads(found.output)["matches"]} >= {"EMAIL_ADDRESS", "PERSON"}
    run("identity", "2026-0001", "--shown", "card seen at the counter", "--on", "2026-03-06")
    decided = run("decide", "2026-0001", "--format", "json", "--on", "2026-03-06")
    assert [(one["activity"], one["decision"]) for one in json.loads(decided.output)] == [("news", "grant")]
    said = run("decide", "2026-0001", "--on", "2026-03-06").output
    assert said.startswith("news: inwilligen art. 15, lid 1") and "eerste kopie" in said
    listed = json.loads(run("list", "--format", "json", "--on", "2026-03-30").output)
    assert listed == [
        {
            "number": "2026-0001", "kind": "access", "received": "2026-03-05", "status": "open", "due": "2026-04-07",
            "state": "running", "days": 8, "entity": "", "channel": "email", "language": "nl", "earlier": 0,
        }
    ]  # fmt: skip
    assert run("close", "2026-0001", "--outcome", "answered", "--on", "2026-03-20").exit_code == 0
    shown = run("show", "2026-0001")
    assert "Nadia Belt" in shown.output and "outcome answered" in shown.output
    assert run("forget", "--due", "--on", "2029-03-20").output.strip() == "Forgotten: 2026-0001."
    assert "Belt" not in run("show", "2026-0001").output


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("e-mail", "email"), ("E-Mail", "email"), ("e mail", "email"), ("mail", "email"), ("courriel", "email"),
        ("EMAIL", "email"), ("lettre", "letter"), ("Brief", "letter"), ("Téléphone", "phone"), ("guichet", "counter"),
        ("formulier", "form"), ("other", "other"),
    ],
)  # fmt: skip
def test_a_channel_in_any_usual_spelling(run, typed, kept) -> None:
    made = run(*(word if word != "email" else typed for word in NEW), given=WHO)
    assert made.exit_code == 0, made.output
    assert json.loads(run("list", "--format", "json", "--on", "2026-03-06").output)[0]["channel"] == kept


def test_a_channel_that_is_none_is_refused(run) -> None:
    refused = run(*(word if word != "email" else "pigeon" for word in NEW), given=WHO)
    assert refused.exit_code == 2 and "letter" in refused.output and "email" in refused.output


def test_due_requests_end_in_exit_code_1_where_asked(run, place) -> None:
    run(*NEW, given=WHO)
    assert run("due", "--on", "2026-03-06").exit_code == 0
    assert "Geen termijn" in run("due", "--on", "2026-03-06").output  # the declaration speaks Dutch
    words = ("--fail-on", "overdue", "--ics", str(place / "due.ics"), "--lang", "en")
    late = run("due", "--on", "2026-04-09", *words)
    assert late.exit_code == 1 and "overdue" in late.output
    assert b"2026-0001" in (place / "due.ics").read_bytes()


@pytest.mark.parametrize(
    ("lang", "step", "why", "state"),
    [
        ("en", "acknowledge", "The subject is told", "overdue"),
        ("fr", "accuser réception", "La personne concernée apprend", "dépassée"),
        ("nl", "ontvangst bevestigen", "De betrokkene verneemt", "te laat"),
        ("de", "Eingang bestätigen", "Die betroffene Person erfährt", "überfällig"),
    ],
)
def test_what_is_next_and_due_in_each_language(run, place, lang, step, why, state) -> None:
    run(*NEW, given=WHO)
    told = run("next", "--on", "2026-03-06", "--lang", lang).output
    assert f"2026-0001 {step}" in told and why in told and "vigie request letter 2026-0001 acknowledgement" in told
    as_json = json.loads(run("next", "2026-0001", "--on", "2026-03-06", "--lang", lang, "--format", "json").output)
    assert as_json[0]["step"] == "acknowledge" and why in as_json[0]["why"]
    ics = place / "due.ics"
    late = run("due", "--on", "2026-04-09", "--lang", lang, "--ics", str(ics))
    day = {"en": "2026-04-07", "de": "07.04.2026"}.get(lang, "07/04/2026")
    assert state in late.output and day in late.output
    coded = run("due", "--on", "2026-04-09", "--lang", lang, "--format", "json")
    assert json.loads(coded.output)[0]["state"] == "overdue"
    assert {"en": "access", "fr": "accès", "nl": "inzage", "de": "Auskunft"}[lang] in ics.read_text("utf-8")


def test_a_request_is_told_in_its_language_and_a_list_in_that_of_the_declaration(run) -> None:
    run(*(word if word != "nl" else "de" for word in NEW), given=WHO)
    assert "Eingang bestätigen" in run("next", "2026-0001", "--on", "2026-03-06").output
    assert "ontvangst bevestigen" in run("next", "--on", "2026-03-06").output
    run("close", "2026-0001", "--outcome", "answered", "--on", "2026-03-20")
    assert "Er is niets te doen." in run("next", "--on", "2026-03-21").output


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ("nme: Nadia Belt\n", "line 1"),
        ("name: [{a: b}]\n", "a text is needed"),
        ("birth_date: yesterday\n", "30/07/1985"),
        ("- a\n", "mapping"),
        ("name: [\n", "YAML"),
    ],
)
def test_an_identity_that_cannot_be_read(run, given, says) -> None:
    refused = run(*NEW, given=given)
    told = f"{refused.output} {refused.exception}"
    assert refused.exit_code != 0 and (says in told or says.replace("line 1", ":1:") in told)
    assert "Nadia" not in told and "yesterday" not in told


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("identity", "2026-0001"), "--asked"),
        (("extend", "2026-0001", "--reason", "x", "--on", "2026-05-01"), "no effect"),
        (("extend", "2026-0001", "--reason", "x", "--on", "2026-03-01"), "before the request"),
        (("close", "2026-0001", "--outcome", "answered", "--on", "2026-03-01"), "before the request"),
        (("reopen", "2026-0001"), "is open"),
        (("forget", "2026-0001"), "still open"),
        (("forget",), "--due"),
        (("show", "2026-0007"), "no request"),
        (("decide", "2026-0001", "--fact", "nwes:contract=no"), "no activity"),
        (("decide", "2026-0001", "--fact", "contract"), "key=value"),
    ],
)
def test_steps_that_cannot_be_taken(run, words, says) -> None:
    run(*NEW, given=WHO)
    refused = run(*words)
    assert refused.exit_code != 0 and says in f"{refused.output} {refused.exception}"


def test_without_a_terminal_nothing_is_asked_for(run) -> None:
    assert "--kind" in run("new", given="").output


def test_an_entity_that_the_declaration_does_not_have(run) -> None:
    assert "fund" in run(*NEW, "--entity", "fnd", given=WHO).output


def test_a_request_of_tomorrow_is_refused(run) -> None:
    words = [word if word != "2026-03-05" else "2999-03-05" for word in NEW]
    assert "after today" in run(*words, given=WHO).output


def test_an_identity_file_that_is_not_there_is_told(run) -> None:
    refused = run(*NEW[:-1], "nobody.yaml")
    assert refused.exit_code != 0 and not isinstance(refused.exception, FileNotFoundError)
    assert "cannot be read: No such file" in f"{refused.output}{refused.exception}"


@pytest.mark.parametrize("words", [("extend", "2026-0001", "--reason", " "), ("note", "2026-0001", "")])
def test_what_says_nothing_is_not_noted(run, words) -> None:
    """An extension without its reason has no effect, Art. 12(3)."""
    run(*NEW, given=WHO)
    assert run(*words).exit_code == 2
    assert len(json.loads(run("show", "2026-0001", "--format", "json").output)["history"]) == 1


def test_a_day_still_to_come_is_pointed_at(run) -> None:
    run(*NEW, given=WHO)
    assert "still to come" in run("identity", "2026-0001", "--asked", "--on", "2999-01-01").stderr
    assert "still to come" not in run("identity", "2026-0001", "--asked", "--on", "2026-03-06").stderr


def test_access_names_the_activities_that_nobody_looked_through(run, place) -> None:
    declared = (place / "declaration.yaml").read_text()
    paper = "  - {id: paper, entity: fund, legal_bases: [A6-1-f], categories: [contact]}\n"
    over = "  - {id: over, entity: fund, legal_bases: [A6-1-f], categories: [contact], ended: 2020-01-01}\n"
    (place / "declaration.yaml").write_text(declared + paper + over)
    run(*NEW, given=WHO)
    assert CliRunner().invoke(vigie, ["scan", "-c", str(place / "vigie.yaml")]).exit_code in (0, 1)
    run("search", "2026-0001")
    told = run("decide", "2026-0001").output
    assert "paper:found=false" in told and "over" not in told.split("paper:found")[0].split()
    assert "paper:found=false" not in run("decide", "2026-0001", "--fact", "paper:found=true").output


@pytest.mark.parametrize(
    "words",
    [
        ("extend", "2026-0001", "--reason", "x", "--on", "2026-03-09"),
        ("identity", "2026-0001", "--asked"),
        ("search", "2026-0001"),
        ("close", "2026-0001", "--outcome", "refused"),
    ],
)
def test_an_ended_request_is_opened_first(run, words) -> None:
    run(*NEW, given=WHO)
    run("close", "2026-0001", "--outcome", "answered", "--on", "2026-03-20")
    refused = run(*words)
    assert refused.exit_code != 0 and "has ended already" in f"{refused.output}{refused.exception}"
    assert len(json.loads(run("show", "2026-0001", "--format", "json").output)["history"]) == 2


@pytest.mark.parametrize("words", [("note", "2026-0001", "called"), ("reopen", "2026-0001"), ("decide", "2026-0001")])
def test_of_who_was_forgotten_nothing_is_noted(run, words) -> None:
    """A note was confirmed and lost, and a request without a person could be opened again."""
    run(*NEW, given=WHO)
    run("close", "2026-0001", "--outcome", "answered", "--on", "2026-03-20")
    run("forget", "2026-0001")
    refused = run(*words)
    assert refused.exit_code != 0 and "was forgotten" in f"{refused.output}{refused.exception}"
    assert json.loads(run("show", "2026-0001", "--format", "json").output)["status"] == "answered"


def test_a_lost_key_is_told_and_not_replaced(run, place) -> None:
    """A new key was written in its place, and a new request would have been sealed under it."""
    run(*NEW, given=WHO)
    key = place / ".vigie.requests.key"
    old = key.read_bytes()
    key.unlink()
    for words in (("search", "2026-0001"), ("close", "2026-0001", "--outcome", "answered"), NEW):
        refused = run(*words, given=WHO)
        assert refused.exit_code != 0 and "missing" in f"{refused.output}{refused.exception}"
    assert not key.exists()
    key.write_text("A" * 43 + "=\n")
    key.chmod(0o600)
    refused = run(*NEW, given=WHO)
    assert "another key" in f"{refused.output}{refused.exception}"
    key.write_bytes(old)
    assert "2026-0002" not in run("list").output


def test_without_its_key_the_register_still_tells_what_is_due(run, place) -> None:
    """A deadline runs on when the key is lost; what is not encrypted is read, and what cannot be is told."""
    run(*NEW, given=WHO)
    run("note", "2026-0001", "Nadia called", "--on", "2026-03-06")
    key = place / ".vigie.requests.key"
    old = key.read_text()
    for lost in ("", "A" * 43 + "=\n"):
        key.unlink()
        if lost:
            key.write_text(lost)
            key.chmod(0o600)
        for words in (("list",), ("due", "--within", "90", "--on", "2026-03-20"), ("show", "2026-0001"), ("next",)):
            told = run(*words)
            assert told.exit_code == 0 and "2026-0001" in told.output, words
            assert "persons cannot" in told.output and "VIGIE_REGISTER_KEY" in told.output
            assert "Nadia" not in told.output
        assert "not readable" in run("show", "2026-0001").output and key.exists() == bool(lost)
        key.write_text(old)
        key.chmod(0o600)
    assert "Nadia called" in run("show", "2026-0001").output


def test_a_calendar_that_cannot_be_written_is_told(run, place) -> None:
    run(*NEW, given=WHO)
    refused = run("due", "--ics", str(place / "nowhere" / "due.ics"))
    assert refused.exit_code == 2 and "calendar cannot be written" in refused.output
