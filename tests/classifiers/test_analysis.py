"""The contract of `analyze`: a value alone is a cell, running text needs context, and of overlaps the best is kept."""

import pytest

from classifiers.analysis import Analyzer
from classifiers.base import Finding, Language
from classifiers.names.voters import installed
from classifiers.readings import best_readings

from ..cost import cpu_seconds

NISS = "40.00.00-955.79"


@pytest.fixture(scope="module")
def analyzer() -> Analyzer:
    return Analyzer()


def found(analyzer: Analyzer, text: str, least: float = 0.5) -> dict[str, str]:
    return {f.entity_type: text[f.start : f.end] for f in analyzer.analyze(text, min_score=least).findings}


def test_a_value_alone_is_judged_by_form_and_checksum(analyzer: Analyzer) -> None:
    assert found(analyzer, "111222333") == {"NL_BSN": "111222333"}
    assert found(analyzer, "  40000095579\n") == {"BE_NATIONAL_NUMBER": "40000095579"}
    assert found(analyzer, "40000095578") == {}


def test_every_type_that_fits_a_value_is_reported_with_its_score(analyzer: Analyzer) -> None:
    analysis = analyzer.analyze("010806817183")
    assert {f.entity_type for f in analysis.findings} >= {"BE_BANK_ACCOUNT", "STRUCTURED_COMMUNICATION"}
    assert all(0.5 <= f.score <= 1 and (f.start, f.end) == (0, 12) for f in analysis.findings)
    assert analysis.alone


def test_overlaps_keep_the_best() -> None:
    weak, strong, apart = Finding(0, 9, "A", 0.6), Finding(3, 12, "B", 0.9), Finding(12, 20, "C", 0.5)
    assert best_readings([weak, strong, apart]) == [strong, apart]
    longer = Finding(0, 12, "D", 0.9)
    assert best_readings([strong, longer]) == [longer]


def test_an_address_is_one_finding() -> None:
    address, code = Finding(0, 30, "POSTAL_ADDRESS", 0.8), Finding(10, 14, "POSTAL_CODE", 0.95)
    assert best_readings([code, address]) == [address]


def test_a_label_outranks_a_tagged_name() -> None:
    tagged, labelled = Finding(0, 5, "PERSON", 0.99), Finding(0, 5, "MARITAL_STATUS", 0.88)
    assert best_readings([tagged, labelled]) == [labelled]


def test_running_text_in_four_languages(analyzer: Analyzer) -> None:
    assert found(analyzer, f"Le numéro national de Madame est le {NISS}.")["BE_NATIONAL_NUMBER"] == NISS
    assert found(analyzer, "Mijn burgerservicenummer is 111222333, dank u.")["NL_BSN"] == "111222333"
    assert found(analyzer, "Meine Steuer-ID lautet 86095742719.")["DE_TAX_ID"] == "86095742719"
    assert found(analyzer, "She was born on 3 March 1985.")["DATE_OF_BIRTH"] == "3 March 1985"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Madame, votre dossier est complet, merci de votre patience.", "fr"),
        ("Geachte mevrouw, uw dossier is volledig, bedankt voor uw geduld.", "nl"),
        ("Sehr geehrte Frau, Ihre Unterlagen sind vollständig, vielen Dank.", "de"),
        ("Dear madam, your file is complete, thank you for your patience.", "en"),
    ],
)
def test_the_language_is_told(analyzer: Analyzer, text: str, language: Language) -> None:
    # lesson 10
    assert analyzer.analyze(text).language == language
    assert analyzer.analyze(text, "de").language == "de"


def test_a_term_in_a_policy_is_nobodys_and_beside_a_name_somebodys(analyzer: Analyzer) -> None:
    policy = "Le certificat médical doit être remis dans les deux jours ouvrables."
    assert found(analyzer, policy) == {}
    assert "HEALTH" in found(analyzer, policy, least=0.3)
    assert "HEALTH" in found(analyzer, "Sophie Lambert a remis son certificat médical.")


def test_a_model_that_should_have_voted_and_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    # lesson 10: a model that did not run is reported
    monkeypatch.setitem(installed.MODELS, "nl", "nl_core_news_xx")
    analysis = Analyzer.thorough().analyze("Sophie Lambert")
    assert "names: the model nl_core_news_xx is not installed" in analysis.not_run
    assert Analyzer().analyze("Sophie Lambert").not_run == ()


def test_a_very_long_text_in_one_line(analyzer: Analyzer) -> None:
    # lesson 14
    text = "woord " * 200_000 + f"NISS {NISS} " + "mot " * 20_000
    kept = [f for f in analyzer.analyze(text, "nl").findings if f.entity_type == "BE_NATIONAL_NUMBER"]
    assert [text[f.start : f.end] for f in kept] == [NISS]


def test_empty_and_odd_texts(analyzer: Analyzer) -> None:
    for text in ("", " ", "\n\n", "\x00", "\ud800", "😀", "é" * 10):
        assert analyzer.analyze(text).findings == ()


@pytest.mark.parametrize(
    "unit",
    [
        "Dupont, ",
        "rue 1 ",
        "1000 Bruxelles ",
        "ABCD1234",
        "née le trois ",
        "e\u0301",
        "مرحبا ",
        "😀 ",
        "- Jan\n",
        "M. ",
        "A-",
        "d'",
    ],
)
def test_names_and_addresses_take_time_in_proportion(analyzer: Analyzer, unit: str) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        return cpu_seconds(lambda: analyzer.analyze(text))

    analyzer.analyze("Dupont, " * 100)  # what is loaded once, at the first name, is no part of the proportion
    seconds(1_000)
    small, large = seconds(5_000), seconds(20_000)
    assert large < 9 * max(small, 0.03), f"{small:.3f} s, then {large:.3f} s for four times the text"


def test_what_else_a_sentence_says_of_somebody_is_about_the_same() -> None:
    text = "De leerling is van Turkse origine, moslim, en volgt logopedie wegens dyslexie."
    found = {f.entity_type for f in Analyzer().analyze(text).findings}
    assert found == {"ETHNIC_ORIGIN", "RELIGION", "HEALTH", "DISABILITY"}


def test_a_label_of_a_form_and_a_level_are_no_place_and_an_illness_is_nobody(analyzer: Analyzer) -> None:
    form = "Vorname / Name: Lieselotte Grün\nAbteilung: Einkauf\nEssen: vegetarisch\nT-Shirt: M"
    assert "LOCATION" not in found(analyzer, form)
    assert found(analyzer, "Brussel: twaalf gewonden bij brand in Schaarbeek. De politie vraagt getuigen.")["LOCATION"]
    levels = found(analyzer, "Languages: Polish (native), English (C1), Dutch (A2). Antwerp, 2014")
    assert levels.get("LOCATION", "Antwerp") == "Antwerp"
    ill = found(analyzer, "She mentioned she has been off with Covid since Tuesday so it was not her.")
    assert "PERSON" not in ill and ill["HEALTH"] == "Covid"


def test_titles_of_sections_that_letters_number_are_nobody_and_initials_are_somebody(analyzer: Analyzer) -> None:
    form = "A. VERZEKERINGNEMER\nPolis 33.018\n\nB. BENADEELDE\nVoertuig: fiets\n\nC. OMSTANDIGHEDEN\nZie schets.\n"
    assert "PERSON" not in found(analyzer, form)
    assert found(analyzer, "Aanwezig:\nA. JANSSENS\nB. PEETERS\n")["PERSON"]


def test_a_long_list_of_persons_and_what_is_told_of_them_takes_linear_time():
    analyzer = Analyzer()
    line = "Luc Peeters, magasinier à Herstal, travaille de nuit chez Dexar SA; il a 2 enfants et gagne {} euros.\n"

    def seconds(count: int) -> float:
        text = "".join(line.format(2000 + i) for i in range(count))
        return cpu_seconds(lambda: analyzer.analyze(text), times=2)

    small, large = seconds(500), seconds(2000)
    assert large < 8 * small, f"{small:.2f} s, then {large:.2f} s for four times the list"


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Mein Bruder ist Koch.", "Koch"),
        ("She works as a psychiatrist.", "psychiatrist"),
        ("She works as a gardener.", "gardener"),
        ("Zij werkt als huisarts.", "huisarts"),
    ],
)
def test_an_office_is_no_name_no_illness_and_no_hobby(text: str, office: str) -> None:
    found = {(f.entity_type, text[f.start : f.end]) for f in Analyzer().analyze(text).findings}
    assert {one for one in found if office in one[1]} == {("JOB_TITLE", office)}


def test_who_treats_somebody_stays_health() -> None:
    assert "HEALTH" in [f.entity_type for f in Analyzer().analyze("Elle voit un psychiatre chaque semaine.").findings]


def test_how_long_one_works_is_no_place() -> None:
    text = "Wir suchen eine Pflegefachkraft in Vollzeit oder Teilzeit."
    assert not [f for f in Analyzer().analyze(text).findings if f.entity_type == "LOCATION"]


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        ("Depuis le décès de mon épouse Colette, survenu le 14 novembre, je reçois les factures.", "MARRIAGE_DATE"),
        ("Reduce to 30 hours till Easter, said Donna.", "Easter"),
    ],
)
def test_a_wife_is_no_wedding_and_a_feast_nobody(text: str, entity: str) -> None:
    found = [(f.entity_type, text[f.start : f.end]) for f in Analyzer().analyze(text).findings]
    assert not [one for one in found if entity in one]


def test_diagnoses_and_heart_attacks_by_their_short_names() -> None:
    text = "Patient: Jürgen Malzahn\nDiagnosen: NSTEMI, Z. n. Apoplex 2019."
    found = [text[f.start : f.end] for f in Analyzer().analyze(text).findings if f.entity_type == "HEALTH"]
    assert found == ["NSTEMI", "Apoplex"]


def test_a_nation_is_no_name() -> None:
    found = {f.entity_type for f in Analyzer().analyze("My colleague Tom is Armenian.").findings if f.start > 15}
    assert found == {"NATIONALITY"}


def test_the_letter_of_a_class_begins_no_name():
    text = "Noor wordt gepest door twee jongens uit 6B. Mama is gescheiden."
    assert "B. Mama" not in {text[f.start : f.end] for f in Analyzer().analyze(text).findings}
