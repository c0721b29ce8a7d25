"""Words that say nothing about persons hide none that do: each that would else be read as something is listed here."""

from pathlib import Path

import pytest
from ruamel.yaml import YAML

from classifiers.columns.names import NameReader
from classifiers.columns.tokens import PLAIN, Vocabulary

HINTS = Path(__file__).parents[3] / "classifiers/columns/hints.yaml"
HIDDEN = {
    # a word of its own, not the longer one that begins or ends so: `secret|aire`, `coordi|nation`, `cover|letter`
    "about": "remark", "betrieb": "health physician", "codec": "customer_number",
    "common": "alt", "concurrency": "currency thing", "connaissance": "birth",
    "consequence": "config", "conversion": "config", "job+family": "family_word job", "join": "joining",
    "correlation": "relation", "cover": "cv", "double": "consent", "drive": "driving",
    "expert": "skill", "google": "social", "opdracht": "person",
    "heads": "picture", "herkunft": "nationality", "leader": "person", "lehre": "person", "maaltijd": "pay_element",
    "mailer": "email", "market": "consent", "namedays": "name period", "navigate": "agent",
    "offer": "thing", "passage": "person", "passer": "pass", "posten": "job", "reader": "flag", "recover": "secret",
    "reminder": "flag", "placeholder": "held_by person place", "three": "social", "court": "salutation",
    "transparent": "parent", "commentable": "remark thing", "timeline": "line thing time", "notebook": "remark thing",
    "reflection": "evaluation", "recruiter": "hire", "suspension": "pay_element", "sync+token": "change secret",
    "token+no": "number secret", "token+number": "number secret",
    "recovery": "secret", "special": "job", "super": "boss", "termin": "hire",
    "traite": "health", "visite": "visit", "voert": "language", "persbericht": "message person",
    # what is asked for and how it came about are no text, no part and no setting
    "appel": "person", "antrag": "change", "branche": "company", "demande": "message", "demandes": "message",
    "origine": "config", "reden+verlenging": "description reason", "round": "config", "version+of": "config",
    # cut short by one letter or two they would be another word: `retrait|e`, `interest|s`
    "command": "thing", "connect": "logged_in", "failure": "flag", "interest": "interest", "interet": "interest",
    "habit": "person", "phonebook": "phone thing", "voicemail": "biometric email",
    "complex": "looks", "plain": "litigant", "retrait": "pay_element",
    "strength": "evaluation", "support": "city place",
}  # fmt: skip
"""Plain words that would be read as something, were they not known: what that is, and why it would be wrong."""


@pytest.fixture(scope="module")
def concepts():
    data = YAML(typ="safe").load(HINTS.read_text("utf-8"))["concepts"]
    return {concept: words.split() for concept, words in data.items()}


def test_no_plain_word_hides_one_that_tells(concepts):
    told = Vocabulary({concept: words for concept, words in concepts.items() if concept not in (PLAIN, "notice")})
    found = {}
    for word in concepts[PLAIN]:
        meant = frozenset().union(*(unit.concepts for unit in told.units(word.replace("+", "_"))))
        if meant:
            found[word] = " ".join(sorted(meant))
    assert found == HIDDEN


@pytest.mark.parametrize(
    ("column", "entity_type"),
    [
        ("eindtijdstip_login", "LOGIN_TIME"), ("login_uhrzeit", "LOGIN_TIME"), ("num_eid", "IDENTITY_CARD"),
        ("carte_identite_validite", "IDENTITY_CARD"), ("date_validite_carte", "CARD_EXPIRY"),
        ("reisepass_ablaufdatum", "PASSPORT"), ("geldigheid_rijbewijs", "DRIVING_LICENCE"),
        ("pays_origine", "NATIONALITY"), ("land_van_herkomst", "NATIONALITY"), ("herkunftsland", "NATIONALITY"),
        ("uitkering", "SALARY"), ("vordering", "DEBT"), ("vermogen", "BALANCE"), ("num_insee", "FR_NIR"),
        ("statut_cadre", "CONTRACT"), ("responsible", "MANAGER"), ("secretaire", "PERSON"), ("strengths", "EVALUATION"),
        ("connaissances_linguistiques", "SKILL"), ("situation_professionnelle", "CONTRACT"),
    ],
)  # fmt: skip
def test_words_that_tell_are_no_plain_ones(column, entity_type):
    hints = NameReader.shared().column(column).hints
    assert hints
    assert hints[0].entity_type == entity_type


@pytest.mark.parametrize("column", ["email_approval_pending", "email_reminder", "email_expiring"])
def test_plain_words_behind_an_address_tell_of_messages(column):
    assert not any(not hint.about for hint in NameReader.shared().column(column).hints[:1])


def test_address_of_its_own_kind_stays_one():
    assert NameReader.shared().column("email_confirmation").hints[0].about == ()
