"""The one pass: complete, linear, with right offsets, and the same verdicts as plain Presidio."""

import base64
import random

import pytest
import re2
from presidio_analyzer import AnalyzerEngine, Pattern, PatternRecognizer, RecognizerRegistry
from presidio_analyzer.nlp_engine import NlpArtifacts, NlpEngine

from classifiers.matching.prefilter import loosened
from classifiers.patterns import TOGETHER, PatternScan, _Choice
from classifiers.recognizers import RECOGNIZERS
from classifiers.recognizers.forms import FormRecognizer

from ..cost import cpu_seconds

NISS = "40.00.00-955.79"
DENSE = f"""Madame, votre numéro national {NISS}, compte BE71 0961 2345 6769 (BIC GKCCBEBB), née le 3 mars 1985,
tél. 02/548.12.34, jean.dupont+rh@entreprise.example, IP 10.20.30.40, login: jdupont2, matricule: 48213,
carte Visa 4111 1111 1111 1111, BSN 111222333, état civil : mariée, +++010/8068/17183+++ en arrêt maladie.
"""


@pytest.fixture(scope="module")
def scan() -> PatternScan:
    return PatternScan.shared()


def types(scan: PatternScan, text: str, least: float = 0.5) -> set[str]:
    return {f.entity_type for f in scan.findings(text) if f.score >= least}


def test_every_recognizer_is_a_presidio_class_with_forms_that_the_prefilter_takes(scan: PatternScan) -> None:
    for name in RECOGNIZERS:
        known_to_presidio = RECOGNIZERS.load(name)
        assert issubclass(known_to_presidio, PatternRecognizer), name
        assert issubclass(known_to_presidio, RECOGNIZERS.plain(name)), name
        assert [(form.name, form.regex) for form in known_to_presidio().patterns] == [
            (form.name, form.regex) for form in RECOGNIZERS.plain(name).PATTERNS
        ]
    options = re2.Options()
    options.log_errors = False
    options.max_mem = 1 << 28
    for recognizer in scan.recognizers:
        for expression in recognizer.expressions:
            assert expression.width < 8_000, f"{recognizer.label} has an unbounded form"
            re2.compile(loosened(expression.form.regex), options)


def test_the_pass_finds_what_each_recognizer_finds_alone(scan: PatternScan) -> None:
    from classifiers.matching.context import Surroundings

    words = Surroundings(DENSE)
    alone = {(f.start, f.end, f.entity_type) for r in scan.recognizers for f in r.findings(DENSE, words)}
    together = {(f.start, f.end, f.entity_type) for f in scan.findings(DENSE)}
    assert together == alone


def test_offsets_are_characters_of_the_text(scan: PatternScan) -> None:
    # lesson 15: lower case makes İ longer; astral characters and combining accents count as they are
    text = "İİİ 😀 e\u0301 İ login: jdupont2 İ İ numéro national " + NISS
    found = {f.entity_type: text[f.start : f.end] for f in scan.findings(text)}
    assert found["USERNAME"] == "jdupont2"
    assert found["BE_NATIONAL_NUMBER"] == NISS


def test_all_overlapping_readings_are_reported(scan: PatternScan) -> None:
    # lesson 16: `+++…+++` holds a phone number's digits, twelve digits are an account, a card and a communication
    readings = {f.entity_type for f in scan.findings("mededeling 010806817183, rekening")}
    assert {"STRUCTURED_COMMUNICATION", "BE_BANK_ACCOUNT"} <= readings


def test_a_value_may_go_on_in_the_next_line(scan: PatternScan) -> None:
    text = "Compte : BE71 0961\n2345 6769 et national 40.00.00-\n955.79"
    found = {f.entity_type: text[f.start : f.end] for f in scan.findings(text)}
    assert found["IBAN_CODE"] == "BE71 0961\n2345 6769"
    assert found["BE_NATIONAL_NUMBER"] == "40.00.00-\n955.79"


def test_long_texts_lose_nothing(scan: PatternScan) -> None:
    filler = "Het gemeenschappelijk overleg bespreekt de planning van de volgende maanden. "
    rng = random.Random(3)
    places, parts, length = [], [], 0
    for _ in range(40):
        part = filler * rng.randrange(1, 900)
        parts += [part, f"NISS {NISS} "]
        places.append(length + len(part) + 5)
        length += len(part) + 5 + len(NISS) + 1
    found = [f.start for f in scan.findings("".join(parts)) if f.entity_type == "BE_NATIONAL_NUMBER"]
    assert found == places


HOSTILE = (
    "1", "1 ", "1.", "12-", "+", "a@", "@", "a.", ".", " ", "\n", "A", "BE71 ", "né ", "user:", "password=", "::",
    "eyJ", "0032 ", "<<", "://", "$2b$", "(", "1/1/", "tel 0", "maladie ", "é", "-----BEGIN ", "a1", "\\", "P<", "1,",
    "02 ", "née le 1", "'", "=", "\t", "ab:", "0x",
)  # fmt: skip


@pytest.mark.parametrize("unit", HOSTILE)
def test_time_is_linear_on_hostile_input(scan: PatternScan, unit: str) -> None:
    # lesson 13: four times the text may take about four times the time, never sixteen
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))  # the first run also builds states of the automaton
        return cpu_seconds(lambda: (scan.findings(text), scan.value(text)))

    small, large = seconds(15_000), seconds(60_000)
    assert large < 9 * max(small, 0.02), f"{small:.3f} s, then {large:.3f} s for four times the text"


def test_a_blob_costs_little_and_hides_nothing_beside_it(scan: PatternScan) -> None:
    # lesson 17: a megabyte of digits, an image in base64
    rng = random.Random(3)
    for blob in ("".join(rng.choices("0123456789", k=200_000)), base64.b64encode(rng.randbytes(150_000)).decode()):
        text = f"NISS {NISS} {blob} NISS {NISS}"
        found = [f.start for f in scan.findings(text) if f.entity_type == "BE_NATIONAL_NUMBER"]
        assert found == [5, len(text) - len(NISS)]
        assert cpu_seconds(lambda text=text: scan.findings(text), times=2) < 3


@pytest.mark.parametrize("sign", ["\u0130", "\u0131", "\u017f", "\u212a"])
def test_a_letter_that_is_one_of_ascii_without_regard_to_case_breaks_no_checksum(scan: PatternScan, sign: str) -> None:
    for text in (f"Führerschein B0{sign}72RRE2I55", f"CIN {sign}2T0456780", f"IBAN {sign}E71 0961 2345 6769"):
        scan.findings(text)
        for value in text.split():
            scan.value(value)


def test_an_iban_does_not_swallow_the_next_word(scan: PatternScan) -> None:
    # lesson 13: structure per country, all countries of the registry
    for text in (
        "IBAN BE71 0961 2345 6769 GENT 1",
        "IBAN BE71096123456769 9000 Gent",
        "BE71 0961 2345 6769 BIC GKCCBEBB",
    ):
        found = [text[f.start : f.end].replace(" ", "") for f in scan.findings(text) if f.entity_type == "IBAN_CODE"]
        assert found == ["BE71096123456769"]


def test_context_words_are_tokens(scan: PatternScan) -> None:
    # lesson 3
    assert "NL_BSN" in types(scan, "bsn: 111222333")
    assert "NL_BSN" in types(scan, "klant_bsn=111222333")
    assert "NL_BSN" in types(scan, '{"klantBsn": "111222333"}')
    assert "NL_BSN" not in types(scan, "absnl 111222333")


def test_a_weak_checksum_needs_a_word_in_running_text_but_not_alone(scan: PatternScan) -> None:
    assert "NL_BSN" not in types(scan, "Er waren 111222333 deelnemers.")
    assert any(f.entity_type == "NL_BSN" and 0.5 <= f.score <= 0.7 for f in scan.value("111222333"))


def test_the_label_of_another_number_does_not_count(scan: PatternScan) -> None:
    text = "BSN: 111222333, klantnummer: 123456782"
    bsn = [f for f in scan.findings(text) if f.entity_type == "NL_BSN" and f.score >= 0.5]
    assert [text[f.start : f.end] for f in bsn] == ["111222333"]


def test_the_head_of_a_column_is_a_label(scan: PatternScan) -> None:
    rows = "".join(f"Jansen {n};111222333;klein\n" for n in range(30))
    assert sum(f.entity_type == "NL_BSN" and f.score > 0.5 for f in scan.findings(f"naam;bsn;maat\n{rows}")) == 30
    assert not [f for f in scan.findings(f"bsn;artikel;maat\n{rows}") if f.entity_type == "NL_BSN" and f.score > 0.5]


def test_one_label_serves_a_list(scan: PatternScan) -> None:
    text = "BSN's: 111222333, 123456782 en 111222333"
    assert sum(f.entity_type == "NL_BSN" and f.score > 0.5 for f in scan.findings(text)) == 3


def test_plain_numbers_and_log_fragments_are_nothing(scan: PatternScan) -> None:
    # lesson 9
    for text in ("6033391", "-0.96", "96c", "score -0.96 at 6033391", "0x7f3a 96c 12.5%"):
        assert not types(scan, text)
        assert not [f for f in scan.value(text) if f.score >= 0.5]


def test_a_foreign_presidio_recognizer_takes_part() -> None:
    other = PatternRecognizer("ROOM", patterns=[Pattern("room", r"\bR[0-9]{3}\b", 0.6)])
    found = PatternScan([other]).findings("meet in R101")
    assert [(f.entity_type, f.start, f.end) for f in found] == [("ROOM", 8, 12)]


class _NoNlp(NlpEngine):
    """Presidio asks for an NLP engine; our recognizers need none."""

    def load(self) -> None: ...

    def is_loaded(self) -> bool:
        return True

    def process_text(self, text: str, language: str) -> NlpArtifacts:
        return NlpArtifacts([], [], [], [], self, language)

    def process_batch(self, texts, language, **kwargs):  # type: ignore[no-untyped-def]
        return ((text, self.process_text(text, language)) for text in texts)

    def is_stopword(self, word: str, language: str) -> bool:
        return False

    def is_punct(self, word: str, language: str) -> bool:
        return False

    def get_supported_entities(self) -> list[str]:
        return []

    def get_supported_languages(self) -> list[str]:
        return ["fr"]


def test_a_plain_presidio_engine_says_the_same(scan: PatternScan) -> None:
    registry = RecognizerRegistry(supported_languages=["fr"])
    for name in RECOGNIZERS:
        registry.add_recognizer(RECOGNIZERS.load(name)(supported_language="fr"))
    engine = AnalyzerEngine(registry=registry, nlp_engine=_NoNlp(), supported_languages=["fr"])
    theirs = {(r.entity_type, r.start, r.end, r.score) for r in engine.analyze(DENSE, "fr", score_threshold=0.6)}
    ours = {(f.entity_type, f.start, f.end, f.score) for f in scan.findings(DENSE) if f.score >= 0.6}
    strong = {"BE_NATIONAL_NUMBER", "IBAN_CODE", "PHONE_NUMBER", "EMAIL_ADDRESS", "NL_BSN", "CREDIT_CARD", "USERNAME"}
    assert strong <= {kind for kind, *_ in theirs}
    assert theirs <= ours


def test_a_presidio_class_takes_part_in_the_one_pass_as_one_of_ours(scan: PatternScan) -> None:
    theirs = PatternScan(RECOGNIZERS.load(name)() for name in RECOGNIZERS)
    assert theirs.findings(DENSE) == scan.findings(DENSE)


def test_validate_result_answers_presidio() -> None:
    number = RECOGNIZERS.load("be_national_number")()
    assert number.validate_result(NISS) is True
    assert number.validate_result("40.00.00-955.78") is False
    assert RECOGNIZERS.load("nl_bsn")().validate_result("111222333") is None


def test_recognizers_tell_their_country() -> None:
    assert FormRecognizer.COUNTRY_CODE is None
    assert {RECOGNIZERS.load(n).COUNTRY_CODE for n in RECOGNIZERS if n.startswith("be_")} == {"be"}


def test_every_type_is_in_the_taxonomy(scan: PatternScan) -> None:
    from classifiers.taxonomy import TAXONOMY

    assert {r.ENTITY for r in scan.recognizers} <= set(TAXONOMY.types)


def test_one_that_is_made_directly_is_presidios_too() -> None:
    from classifiers.recognizers.be.national_number import BeNationalNumberRecognizer

    made = BeNationalNumberRecognizer(supported_language="fr")
    assert isinstance(made, PatternRecognizer) and isinstance(made, BeNationalNumberRecognizer)
    assert [result.score for result in made.analyze("NISS 85.07.30-033.28", [])] == [0.99]
    assert not isinstance(BeNationalNumberRecognizer.plain(), PatternRecognizer)


class _Counted:
    """An automaton that counts how often it is asked."""

    def __init__(self, automaton: re2.Set) -> None:
        self._automaton, self.asked = automaton, 0

    def Match(self, text: bytes) -> list[int] | None:
        self.asked += 1
        return self._automaton.Match(text)


def test_stretches_in_which_nothing_is_are_asked_for_together(scan: PatternScan) -> None:
    """Most anchor words are only words: `notre service technique` is nobody's department."""
    department = next(r for r in scan.recognizers if r.label == "DepartmentRecognizer")
    choice = _Choice(department)
    text = "Le service après-vente répond aux clients de la région, et les machines sont livrées sans frais. " * 200
    places = [(at, at + 40) for at in range(0, len(text) - 200, 97)]
    choice._spared = 0
    choice.__dict__["_set"] = counted = _Counted(choice._set)
    assert not list(choice.among(text, places))
    assert counted.asked < len(places) / 10


def test_stretches_asked_for_together_say_what_each_says_by_itself(scan: PatternScan) -> None:
    text = (DENSE + "Sie ist seit Montag krank, er war 34 Jahre alt. Haar zoon Tom werkt als verpleger.\n") * 20
    stretches = [(at, at + 130) for at in range(0, len(text) - 130, 61)]
    for recognizer in [r for r in scan.recognizers if r.ANCHORS][::12]:
        together, alone = _Choice(recognizer), _Choice(recognizer)
        together._spared = alone._spared = 0
        together._together = TOGETHER
        each = [found for stretch in stretches for found in alone.among(text, [stretch])]
        assert list(together.among(text, stretches)) == each, recognizer.label
