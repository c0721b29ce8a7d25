"""Letters say what the register knows, in four languages and four formats, and are not written too soon."""

from __future__ import annotations

import io
import stat
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import pypdf
import pytest
from click.testing import CliRunner
from docx import Document
from ruamel.yaml import YAML

from reports.commands.letter import _KINDS
from reports.errors import ReportError
from reports.letters import KINDS, LETTER_FORMATS, Letter, compose
from reports.letters.verdicts import NotedVerdicts
from reports.present import LANGUAGES, TEXTS, Presenter
from reports.wording import Wording
from scanner import parse_declaration
from scanner.cli import vigie
from scanner.requests import Event, Person, Request
from scanner.rights import RIGHTS
from scanner.rights.rules import rules_for

DECLARATION = """
organisation: {name: Voorbeeld, country: BE, language: nl, address: "Kerkstraat 1, 9000 Gent"}
dpo: {name: DPO, email: dpo@voorbeeld.example}
authority: {name: APD/GBA, website: www.gegevensbeschermingsautoriteit.be}
entities: [{id: fund, name: Fonds}]
categories: [{id: contact, label: {en: Contact data}}]
activities:
  - {id: payroll, role: processor, label: {en: Payroll, nl: Lonen}, legal_bases: [A6-1-c], categories: [contact]}
  - {id: news, label: {en: Newsletter, nl: Nieuwsbrief}, legal_bases: [A6-1-a], categories: [contact]}
  - {id: tax, label: {en: Tax files, nl: Fiscale dossiers}, legal_bases: [A6-1-c], categories: [contact]}
"""
ON = date(2026, 3, 20)


def verdict(activity: str, decision: str, article: str, until: str = "", found: bool = True) -> dict[str, Any]:
    recipients = decision == "grant"
    return {
        "activity": activity, "decision": decision, "article": article, "until": until, "recipients": recipients,
        "found": found,
    }  # fmt: skip


DECIDED = (
    verdict("payroll", "refer", "Art. 28(3)(e)"),
    verdict("news", "grant", "Art. 17(1)(b)"),
    verdict("tax", "refuse", "Art. 17(3)(b)", "2031-12-31"),
)


def asked(*verdicts: dict[str, Any], kind: Any = "erasure", missed: int = 0, **parts: Any) -> Request:
    events = [
        Event("received", date(2026, 3, 5), "u1"),
        Event("extended", date(2026, 3, 19), "u1", {}, "two archives must be opened"),
        Event("searched", date(2026, 3, 19), "u1", {"activities": {}, "matches": 0, "not_searched": missed}),
        Event("decided", date(2026, 3, 19), "u1", {"summary": {}, "activities": list(verdicts)}),
    ]
    person = Person({"name": ["Nadia Belt"]}, "Molenweg 2\n1000 Brussel")
    values = {"channel": "letter", "language": "nl", "person": person, "events": tuple(events), **parts}
    return Request("2026-0001", kind, date(2026, 3, 5), **values)


def said(letter: Letter) -> str:
    return LETTER_FORMATS.load("txt")(letter).decode().replace("\u00a0", " ")


def keys(language: str) -> set[str]:
    def walk(tree: Any, before: str = "") -> set[str]:
        if not isinstance(tree, dict):
            return {before}
        return {key for name, inner in tree.items() for key in walk(inner, f"{before}.{name}")}

    return walk(YAML(typ="safe").load((TEXTS / "letters" / f"{language}.yaml").read_text()))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_everything(language: str) -> None:
    assert keys(language) == keys("en")
    assert {f".right.{right}" for right in RIGHTS if right != "lift_restriction"} <= keys(language)


def test_the_command_knows_every_kind() -> None:
    assert _KINDS == KINDS


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_letter_in_every_language(kind: Any, language: str) -> None:
    letter = compose(kind, asked(*DECIDED, earlier=2), parse_declaration(DECLARATION), on=ON, language=language)
    text = said(letter)
    assert "2026-0001" in text and "Nadia Belt" in text and "{" not in text and "letter." not in text
    assert letter.recipient == ("Nadia Belt", "Molenweg 2", "1000 Brussel")


def test_the_answer_grants_refuses_and_refers() -> None:
    text = said(compose("answer", asked(*DECIDED), parse_declaration(DECLARATION), on=ON, language="en"))
    granted, rest = text.split("What we cannot do, and why")
    refused, referred = rest.split("What your employer answers")
    assert "- Newsletter (Art. 17(1)(b) GDPR)" in granted and "each recipient" in granted
    assert "A law obliges us to keep the data:" in refused and "until 31 December 2031" in refused
    assert "- Payroll" in referred and "Tax files" not in referred
    assert "Art. 77 GDPR" in text and "APD/GBA" in text


def test_a_processor_activity_without_the_person_is_not_named() -> None:
    payroll = verdict("payroll", "refer", "Art. 28(3)(e)", found=False)
    text = said(compose("answer", asked(payroll, *DECIDED[1:]), parse_declaration(DECLARATION), on=ON, language="en"))
    assert "Payroll" not in text and "employer" not in text


def test_nobody_found_is_an_answer_and_says_what_was_not_searched() -> None:
    nobody = [verdict(name, "none_found", "Art. 17", found=False) for name in ("news", "tax")]
    text = said(compose("answer", asked(*nobody), parse_declaration(DECLARATION), on=ON, language="en"))
    assert "found no personal data concerning you" in text and "could not be searched" not in text
    assert "Art. 77 GDPR" in text  # no action is taken: Art. 12(4), and 15(1)(f) for access
    partly = said(compose("answer", asked(*nobody, missed=3), parse_declaration(DECLARATION), on=ON, language="en"))
    assert "could not be searched" in partly


def test_access_and_portability_say_what_is_enclosed() -> None:
    given = [verdict("news", "partial", "Art. 15(4)")]
    text = said(compose("answer", asked(*given, kind="access"), parse_declaration(DECLARATION), on=ON, language="en"))
    assert "Art. 15 GDPR" in text and "made unreadable" in text
    given = [verdict("news", "grant", "Art. 20(1)")]
    text = said(
        compose("answer", asked(*given, kind="portability"), parse_declaration(DECLARATION), on=ON, language="en")
    )
    assert "right to erasure remains" in text


def letter(which: Any, *verdicts: dict[str, Any], language: str = "en", **parts: Any) -> str:
    return said(compose(which, asked(*verdicts, **parts), parse_declaration(DECLARATION), on=ON, language=language))


def ruled(activity: str, decision: str, article: str, rule: str, **more: Any) -> dict[str, Any]:
    return {**verdict(activity, decision, article), "rule": rule, "others": False, "seen": True, **more}


def test_a_refusal_says_why_by_the_rule_that_decided() -> None:
    both = (
        ruled("news", "refuse", "Art. 21(1)", "consent"),
        ruled("tax", "refuse", "Art. 21(1)", "claims"),
    )
    text = letter("refusal", *both, kind="objection")
    assert "you may withdraw it at any time (Art. 7(3) GDPR):\n- Newsletter" in text
    assert "legal claims:\n- Tax files" in text and "or the processing" not in text
    text = letter("answer", ruled("tax", "refuse", "Art. 17(3)(b)", "public-task"))
    assert "a task in the public interest" in text.lower() and "obliges us" not in text


@pytest.mark.parametrize(
    ("article", "rule", "words"),
    [
        ("Recital 27", "deceased", "recital 27 of the GDPR"),
        ("Art. 11(2)", "unidentifiable", "give us information that makes it possible"),
        ("Art. 12(2)", "unidentifiable-objection", "not able to identify you"),
        ("Art. 21(6)", "statistics", "research or statistics"),
        ("Art. 16", "shown-right", "a statement of your own"),
    ],
)
def test_every_refusal_has_words_of_its_own(article: str, rule: str, words: str) -> None:
    text = letter("refusal", ruled("tax", "refuse", article, rule), kind="objection")
    assert words in text and "conditions of the law are not met" not in text and "Art. 27" not in text
    assert "Art. 77 GDPR" in text and "Art. 79 GDPR" in text


def test_the_law_that_keeps_the_data_is_named() -> None:
    law = DECLARATION.replace(
        "legal_bases: [A6-1-c], categories: [contact]}\n",
        'legal_bases: [{basis: A6-1-c, law: "Wet van 1 mei"}], categories: [contact]}\n',
    )
    request = asked(ruled("tax", "refuse", "Art. 17(3)(b)", "law", until="2031-12-31"))
    text = said(compose("answer", request, parse_declaration(law), on=ON, language="en"))
    assert "- Tax files (Art. 17(3)(b) GDPR; until 31 December 2031) – Wet van 1 mei" in text


def test_what_is_left_out_of_a_part_is_said_under_the_right_article() -> None:
    cases = [("Art. 20(4)", "others", "Art. 20(4)"), ("Art. 20(1)", "mixed", "derived ourselves"),
             ("Art. 20(1)", "portable", "neither on your consent")]  # fmt: skip
    for article, rule, words in cases:
        text = letter("answer", ruled("news", "partial", article, rule), kind="portability")
        assert words in text and "Art. 15(4)" not in text
    text = letter(
        "answer", ruled("news", "partial", "Art. 22(3), Art. 21(1)", "automated-safeguards"), kind="objection"
    )
    assert "reviewed by a person" in text and "Art. 22(3), Art. 21(1) GDPR" in text


def test_a_complaint_is_not_granted_activity_by_activity() -> None:
    text = letter("answer", ruled("tax", "grant", "Art. 77", "complaint"), kind="complaint")
    assert "Tax files" not in text and "at any time lodge a complaint" in text
    assert "at any time lodge a complaint" in letter("acknowledgement", kind="complaint")


def test_a_copy_is_not_promised_of_what_was_not_found() -> None:
    unseen = ruled("tax", "grant", "Art. 15(1)", "access", seen=False)
    text = letter("answer", unseen, kind="access", missed=1)
    assert (
        "found nothing about you so far" in text and "enclosure" not in text and "we therefore process none" not in text
    )
    assert "In the places that we could search" in text
    text = letter("answer", unseen, ruled("news", "grant", "Art. 15(1), Art. 15(3)", "access"), kind="access", missed=1)
    assert "enclosure" in text and "- Newsletter (Art. 15(1), Art. 15(3) GDPR)" in text


def test_a_withdrawal_lists_what_rests_on_consent_alone() -> None:
    verdicts = (ruled("news", "grant", "Art. 7(3)", "withdraw"), ruled("tax", "refuse", "Art. 7(3)", "no-consent"))
    text = letter("answer", *verdicts, kind="withdraw_consent")
    assert "- Newsletter" in text and "Tax files" not in text
    assert "stays lawful" in text and "not affected by the withdrawal" in text


def test_restriction_tells_what_it_means_and_that_lifting_is_told_first() -> None:
    text = letter("answer", ruled("tax", "grant", "Art. 18(1)(a)", "contested"), kind="restriction")
    assert "Art. 18(2) GDPR" in text and "before the restriction is lifted (Art. 18(3) GDPR)" in text


def test_public_data_erased_are_told_to_other_controllers() -> None:
    text = letter("answer", ruled("news", "grant", "Art. 17(1)(b)", "consent-withdrawn", others=True))
    assert "Art. 17(2) GDPR" in text


def test_costs_are_not_asked_of_who_asks_for_the_first_time_without_a_finding() -> None:
    with pytest.raises(ReportError):
        letter("fee", kind="access")
    unfounded = ruled("news", "fee_or_refuse", "Art. 12(5)", "unfounded-or-excessive")
    text = letter("fee", unfounded, kind="access")
    assert "manifestly unfounded or excessive" in text and "1 requests" not in text
    assert "number 4 of the same kind" in letter("refusal", unfounded, kind="access", earlier=3)
    with pytest.raises(ReportError):  # the number alone proves nothing: Art. 12(5)
        letter("answer", ruled("news", "fee_or_refuse", "Art. 12(5)", "many-before"), kind="access", earlier=4)


def test_an_extension_counts_the_days_on_which_time_stood_still() -> None:
    events = (
        Event("received", date(2026, 3, 5), "u1"),
        Event("identity-asked", date(2026, 3, 6), "u1"),
        Event("identity-shown", date(2026, 3, 16), "u1", {"result": "verified"}, "card"),
        Event("extended", date(2026, 3, 19), "u1", {}, "two archives must be opened"),
    )
    text = letter("extension", events=events)
    assert "15 June 2026: three months after receipt, and the days (number: 10)" in text
    assert "two archives must be opened.\n" in text


def test_no_motive_is_asked_for_access() -> None:
    access = said(
        compose("acknowledgement", asked(kind="access"), parse_declaration(DECLARATION), on=ON, language="en")
    )
    erasure = said(compose("acknowledgement", asked(), parse_declaration(DECLARATION), on=ON, language="en"))
    assert "need not give any reason" in access and "any reason" not in erasure


@pytest.mark.parametrize(
    ("kind", "request_"),
    [
        ("answer", asked()),
        ("answer", asked(verdict("news", "", ""))),
        ("answer", asked(verdict("news", "ask_identity", "Art. 12(6)"))),
        ("refusal", asked(verdict("news", "grant", "Art. 17(1)(b)"))),
        ("extension", asked(events=())),
        ("acknowledgement", asked(person=None)),
    ],
)
def test_a_letter_too_soon_is_not_written(kind: Any, request_: Request) -> None:
    with pytest.raises(ReportError) as refused:
        compose(kind, request_, parse_declaration(DECLARATION), on=ON)
    assert "Belt" not in refused.value.message


@pytest.mark.parametrize("form", LETTER_FORMATS.names())
def test_every_format_holds_the_same_words_and_the_same_bytes(form: str) -> None:
    letter = compose("answer", asked(*DECIDED), parse_declaration(DECLARATION), on=ON)
    render = LETTER_FORMATS.load(form)
    content = render(letter)
    assert content == render(letter)
    text = _read(form, content)
    for words in ("Nadia Belt", "Nieuwsbrief", "31 december 2031", "DPO"):
        assert words in text


def test_a_name_is_text_in_every_format() -> None:
    hostile = Person({"name": ["<b>#panic()</b> & \u202eevil"]})
    letter = compose("acknowledgement", asked(person=hostile), parse_declaration(DECLARATION), on=ON)
    html = LETTER_FORMATS.load("html")(letter).decode()
    assert "<b>#panic" not in html and "&lt;b&gt;#panic" in html
    assert "#panic()" in _read("docx", LETTER_FORMATS.load("docx")(letter))
    assert "#panic()" in _read("pdf", LETTER_FORMATS.load("pdf")(letter))


def test_the_command_writes_a_file_for_its_owner_alone_and_notes_it(tmp_path: Path) -> None:
    (tmp_path / "declaration.yaml").write_text(DECLARATION)
    (tmp_path / "share").mkdir()
    (tmp_path / "vigie.yaml").write_text("declaration: declaration.yaml\nsources: {s: {type: files, url: share}}\n")

    def run(*words: str, given: str = "") -> Any:
        return CliRunner().invoke(
            vigie, ["request", words[0], "-c", str(tmp_path / "vigie.yaml"), *words[1:]], input=given
        )

    new = (
        "new",
        "--kind",
        "access",
        "--received",
        "2026-03-05",
        "--channel",
        "email",
        "--lang",
        "de",
        "--identity",
        "-",
    )
    assert run(*new, given="name: Nadia Belt\n").exit_code == 0
    target = tmp_path / "brief.docx"
    written = run("letter", "2026-0001", "acknowledgement", "-o", str(target), "--sent", "--on", "2026-03-06")
    assert written.exit_code == 0, written.output
    assert stat.S_IMODE(target.stat().st_mode) == 0o600 and "Nadia Belt" in _read("docx", target.read_bytes())
    assert "acknowledged" in run("show", "2026-0001").output
    assert "First: vigie request decide" in str(run("letter", "2026-0001", "answer").exception.hint)


def _read(form: str, content: bytes) -> str:
    if form == "docx":
        assert zipfile.ZipFile(io.BytesIO(content)).testzip() is None
        lines = [paragraph.text for paragraph in Document(io.BytesIO(content)).paragraphs]
        return "\n".join(lines).replace("\u00a0", " ")
    if form == "pdf":
        text = "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages)
        return " ".join(text.split())
    return content.decode().replace("\u00a0", " ")


def test_who_wrote_by_mail_is_answered_there() -> None:
    mailed = Person({"name": ["Nadia Belt"], "email": ["nadia@belt.example", "other@belt.example"]})
    by_mail = compose("acknowledgement", asked(person=mailed, channel="email"), parse_declaration(DECLARATION), on=ON)
    by_letter = compose("acknowledgement", asked(person=mailed), parse_declaration(DECLARATION), on=ON)
    assert by_mail.recipient == ("Nadia Belt", "nadia@belt.example") and by_letter.recipient == ("Nadia Belt",)


def test_a_letter_sent_twice_on_a_day_is_noted_once(tmp_path: Path) -> None:
    (tmp_path / "declaration.yaml").write_text(DECLARATION)
    (tmp_path / "vigie.yaml").write_text("declaration: declaration.yaml\nsources: {s: {type: files, url: share}}\n")
    (tmp_path / "share").mkdir()

    def run(*words: str, given: str = "") -> Any:
        return CliRunner().invoke(
            vigie, ["request", words[0], "-c", str(tmp_path / "vigie.yaml"), *words[1:]], input=given
        )

    new = [
        "new",
        "--kind",
        "access",
        "--received",
        "2026-03-05",
        "--channel",
        "email",
        "--lang",
        "de",
        "--identity",
        "-",
    ]
    assert run(*new, given="name: Nadia Belt\n").exit_code == 0
    for day in ("2026-03-06", "06/03/2026", "2026-03-09"):
        assert run("letter", "2026-0001", "acknowledgement", "--sent", "--on", day).exit_code == 0
    assert run("show", "2026-0001").output.count("acknowledged") == 2


def test_nobody_is_referred_by_an_organisation_that_is_no_processor() -> None:
    alone = "\n".join(line for line in DECLARATION.splitlines() if "role: processor" not in line)
    with pytest.raises(ReportError, match="no activity as processor"):
        compose("referral", asked(), parse_declaration(alone), on=ON)


REFUSING = [
    (right, rule.id, rule.article_for(right))
    for right in RIGHTS
    if right != "lift_restriction"
    for rule in (*rules_for(right).before, *rules_for(right).rules)
    if rule.decision == "refuse"
]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_says_its_own_reason(language: Any) -> None:
    """Art. 12(4): the reasons, and not that the conditions of the law are not met."""
    wording = Wording(parse_declaration(DECLARATION), Presenter(language))
    for right, rule, article in REFUSING:
        noted = verdict("tax", "refuse", article) | {"rule": rule}
        reason = NotedVerdicts(asked(noted, kind=right), wording).because(noted)
        assert reason != wording.present("letter.because.other"), (right, rule, article)
