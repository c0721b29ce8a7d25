"""Every language says the same things, in its own manner of writing them."""

from __future__ import annotations

import re
from datetime import date, datetime

import pytest

from reports.errors import ReportError
from reports.present import TEXTS, Presenter, _texts

LANGUAGES = sorted(path.stem for path in TEXTS.glob("*.yaml"))
PARAMETER = re.compile(r"{(\w+)}")


def test_french_and_english_are_there() -> None:
    assert {"fr", "en"} <= set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_text_with_the_same_parameters(language: str) -> None:
    english, other = _texts("en"), _texts(language)
    assert set(other) == set(english)
    assert [key for key in other if set(PARAMETER.findall(other[key])) != set(PARAMETER.findall(english[key]))] == []
    assert [key for key, text in other.items() if not text.strip()] == []


def test_every_text_that_a_page_asks_for_exists() -> None:
    templates = TEXTS.parent / "templates"
    asked = {
        key
        for page in templates.glob("*.html")
        for key in re.findall(r'(?<![\w.])t(?:\.count)?\("([a-z_.-]+)"[,)]', page.read_text("utf-8"))
    }
    texts = _texts("en")
    assert len(asked) > 50
    assert [key for key in asked if key not in texts and f"count.{key}.one" not in texts] == []


@pytest.mark.parametrize(
    ("language", "number", "fraction", "day", "size"),
    [
        ("fr", "1\u202f234\u202f567", "0,5", "1er\u00a0janvier\u00a02026", "1,2\u00a0Mo"),
        ("en", "1,234,567", "0.5", "1\u00a0January\u00a02026", "1.2\u00a0MB"),
    ],
)
def test_numbers_and_dates(language: str, number: str, fraction: str, day: str, size: str) -> None:
    present = Presenter(language)
    assert present.number(1_234_567) == number
    assert present.number(0.5) == fraction
    assert present.date(date(2026, 1, 1)) == day
    assert present.size(1_234_567) == size
    assert present.moment(None) == ""
    assert present.moment(datetime(2026, 1, 2, 3, 4)).endswith("2026, 03:04 UTC")


@pytest.mark.parametrize(
    ("language", "term", "expected"),
    [
        ("fr", "A6-1-c", "art.\u00a06, §\u00a01er, c), RGPD (obligation légale)"),
        ("fr", "A17", "art.\u00a017 RGPD"),
        ("nl", "A6-1-c", "art. 6, lid 1, onder c), AVG (wettelijke verplichting)"),
        ("nl", "A12-3", "art. 12, lid 3, AVG"),
        ("de", "A6-1-c", "Art. 6 Abs. 1 Buchst. c DSGVO (rechtliche Verpflichtung)"),
        ("en", "A6-1-c", "Art. 6(1)(c) GDPR (legal obligation)"),
        ("en", "A6-1-b-enter-into-contract", "Art. 6(1)(b) GDPR (contract or steps before a contract)"),
        ("en", "A9-2-b", "Art. 9(2)(b) GDPR (employment, social security and social protection law)"),
        ("en", "A45-3", "Art. 45(3) GDPR"),
        ("en", "nonsense", "nonsense"),
    ],
)
def test_legal_terms_are_said_in_each_language(language: str, term: str, expected: str) -> None:
    assert Presenter(language).term(term) == expected


@pytest.mark.parametrize(
    ("language", "period", "expected"),
    [("fr", "P5Y", "5 ans"), ("fr", "P1Y6M", "1 an 6 mois"), ("en", "P1Y", "1 year"), ("en", "P3W", "3 weeks")],
)
def test_periods_are_said_in_each_language(language: str, period: str, expected: str) -> None:
    assert Presenter(language).period(period) == expected


@pytest.mark.parametrize(
    ("share", "french", "english"),
    [
        (0.5, "50\u00a0%", "50%"),
        (0.0312, "3,12\u00a0%", "3.12%"),
        (0.00003, "0,003\u00a0%", "0.003%"),
        (0, "0\u00a0%", "0%"),
    ],
)
def test_shares_keep_what_matters(share: float, french: str, english: str) -> None:
    assert Presenter("fr").share(share) == french
    assert Presenter("en").share(share) == english


def test_french_typography() -> None:
    typography = Presenter("fr").typography
    assert typography("Oui : « l'art. 9 » ; non !") == "Oui\u00a0: «\u00a0l’art.\u00a09\u00a0»\u202f; non\u202f!"
    assert Presenter("en").typography("Yes : 'a'") == "Yes : 'a'"


def test_lists_and_counts() -> None:
    assert Presenter("fr").list(["a", "b", "c"]) == "a, b et c"
    assert Presenter("fr").count("fields", 0) == "0 champ"
    assert Presenter("en").count("fields", 0) == "0 fields"
    assert Presenter("en").list([]) == ""


def test_a_language_without_texts_is_refused() -> None:
    with pytest.raises(ReportError, match="no report in the language 'it'"):
        Presenter("it")
