"""`vigie analyze`: finds personal data in a text, for a person, or line by line for a script."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, BinaryIO, Literal, cast

import click
import orjson

from ..base import LANGUAGES, Finding, Language
from ..errors import ClassifierError

if TYPE_CHECKING:
    from ..analysis import Analysis, Analyzer

_CHUNK = 1 << 16
_COLOURS = {
    "special": "red",
    "identification": "yellow",
    "financial": "magenta",
    "contact": "cyan",
    "connection": "blue",
}


@click.command()
@click.argument("file", type=click.File("rb"), default="-")
@click.option("--lang", type=click.Choice(["auto", *LANGUAGES]), default="auto", help="Language of the texts.")
@click.option(
    "--min-score",
    type=click.FloatRange(0, 1),
    default=0.5,
    show_default=True,
    help="Leave out findings below this score. 0.5 is precise; 0.3 also shows numbers that fit but lack context.",
)
@click.option("--thorough", is_flag=True, help="Let installed spaCy models vote on names too; some 20 times slower.")
@click.option("--jsonl", is_flag=True, help="Read {id, text} a line, write {id, lang, findings} a line.")
def analyze(file: BinaryIO, lang: str, min_score: float, thorough: bool, jsonl: bool) -> None:
    """Find personal data in FILE, or in what is typed or piped in.

    A text that is one value alone is judged by its form and checksum; in running text weak checksums need context.
    """
    from ..analysis import Analyzer

    language = cast(Language | Literal["auto"], lang)
    analyzer = Analyzer.thorough() if thorough else Analyzer()
    for missing in analyzer.not_run:
        click.echo(f"Not run: {missing}.", err=True)
    if jsonl:
        _lines(analyzer, file, language, min_score)
    else:
        text = _decoded(file.read())
        _show(text, analyzer.analyze(text, language, min_score))


def _lines(analyzer: Analyzer, file: BinaryIO, language: Language | Literal["auto"], min_score: float) -> None:
    """Answer each line; a bad one is named on stderr, the others are answered, and the exit code says so."""
    out, bad, read = sys.stdout.buffer, 0, 0
    for lines in _batches(file):
        asked = []
        for number, line in enumerate(lines, start=read + 1):
            problem, given = _parsed(line) if line.strip() else ("", None)
            if given is not None:
                asked.append(given)
            elif problem:
                bad += 1
                click.echo(f"Line {number}: {problem}", err=True)
        read += len(lines)
        found = analyzer.analyze_many([given["text"] for given in asked], language, min_score)
        for given, analysis in zip(asked, found, strict=True):
            answer = {"id": given.get("id"), "lang": analysis.language, "findings": list(_rows(analysis))}
            out.write(_encoded(answer))
        out.flush()
    if bad:
        raise ClassifierError(
            f"{bad} line{'s' if bad > 1 else ''} of the input could not be read and had no answer.",
            code="input",
            hint='Each line is one JSON object: {"id": 1, "text": "…"}.',
        )


def _encoded(answer: dict[str, Any]) -> bytes:
    try:
        return orjson.dumps(answer, option=orjson.OPT_APPEND_NEWLINE)
    except (TypeError, orjson.JSONEncodeError):
        # an id that is a huge integer or holds a lone surrogate
        return json.dumps(answer).encode() + b"\n"


def _batches(file: BinaryIO) -> Iterator[list[bytes]]:
    """The lines that have come in, without waiting for more: whoever writes one line gets its answer."""
    rest: list[bytes] = []
    while chunk := file.read1(_CHUNK):  # type: ignore[attr-defined]
        head, newline, tail = chunk.rpartition(b"\n")
        if newline:
            yield b"".join([*rest, head]).removeprefix(b"\xef\xbb\xbf").split(b"\n")
            rest = []
        rest.append(tail)
    if last := b"".join(rest):
        yield [last.removeprefix(b"\xef\xbb\xbf")]


def _parsed(line: bytes) -> tuple[str, dict[str, Any] | None]:
    """The object of a line, or what is wrong with it, without quoting it."""
    try:
        given = _json(line)
    except ValueError:
        return "not valid JSON.", None
    except RecursionError:
        return "nested too deeply.", None
    if not isinstance(given, dict):
        return "not a JSON object.", None
    if not isinstance(given.get("text"), str):
        return "no `text`, or it is not a string.", None
    return "", given


def _json(line: bytes) -> Any:
    try:
        given = orjson.loads(line)
    except orjson.JSONDecodeError:
        # lone surrogates are beyond orjson, not beyond JSON
        return json.loads(line, parse_constant=_no_number)
    # to orjson an integer of more than 64 bits is a fraction: an id must come back as it was
    rounded = isinstance(given, dict) and isinstance(number := given.get("id"), float) and abs(number) >= 2**63
    return json.loads(line) if rounded else given


def _no_number(constant: str) -> None:
    """`NaN` and `Infinity` are words of JavaScript, not of JSON."""
    raise ValueError(constant)


def _rows(analysis: Analysis) -> Iterator[dict[str, Any]]:
    for finding in analysis.findings:
        row = {
            "start": finding.start,
            "end": finding.end,
            "entity_type": finding.entity_type,
            "categories": list(_categories(finding)),
            "score": finding.score,
        }
        if finding.subtype:
            row["subtype"] = finding.subtype
        yield row


def _categories(finding: Finding) -> tuple[str, ...]:
    from ..taxonomy import TAXONOMY

    return TAXONOMY.categories_of(finding.entity_type)


def _decoded(content: bytes) -> str:
    for encoding in ("utf-8-sig", "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "cp1252"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return content.decode("latin-1")


def _show(text: str, analysis: Analysis) -> None:
    """The text with what was found in colour, then a line per finding."""
    if sys.stdout.isatty() and len(text) <= 20_000:
        click.echo(_coloured(text, analysis), nl=not text.endswith("\n"))
        click.echo()
    rows = [_row(text, finding) for finding in analysis.findings]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        click.echo("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
    count = len(analysis.findings)
    click.echo(f"{count or 'No'} finding{'' if count == 1 else 's'}; {len(text)} characters, {analysis.language}.")


def _row(text: str, finding: Finding) -> tuple[str, ...]:
    """Where, how sure, of which type and category, and the words themselves, last since they may be long."""
    kind = f"{finding.entity_type}{f' ({finding.subtype})' if finding.subtype else ''}"
    categories = ", ".join(_categories(finding)) or "not personal by itself"
    place = "{}:{}".format(*_position(text, finding.start))
    return place, f"{finding.score:.2f}", kind, categories, " ".join(text[finding.start : finding.end].split())


def _coloured(text: str, analysis: Analysis) -> str:
    parts, last = [], 0
    for finding in analysis.findings:
        if finding.start < last:
            continue
        colour = next((_COLOURS[c] for c in _categories(finding) if c in _COLOURS), "green")
        parts += [text[last : finding.start], click.style(text[finding.start : finding.end], fg=colour, bold=True)]
        last = finding.end
    return "".join([*parts, text[last:]])


def _position(text: str, offset: int) -> tuple[int, int]:
    return text.count("\n", 0, offset) + 1, offset - (text.rfind("\n", 0, offset) + 1) + 1
