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
from reports.present import LANGUAGES, TEXTS
from scanner import parse_declaration
from scanner.cli import vigie
from scanner.requests import Event, Person, Request
from scanner.rights import RIGHTS

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
    assert "Art. 77" not in text
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
