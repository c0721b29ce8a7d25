"""`vigie extract`: what Vigie reads of a file, one JSON line a file or in a form for people.

Needs no configuration. Files are read in the sandbox, like in a scan. Whatever happens to a file, it gets its line.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from ..base import Budget, Extent, Omission, Part, Passage, Rows
from ..files.local import open_quietly
from ..locator import encode
from ..sandbox import Claims, Sandbox

_REFUSED = ("ratio", "depth", "members")


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE...")
@click.option("--jsonl", is_flag=True, help="One JSON object a file, on a line of its own.")
@click.option("--seconds", default=300.0, show_default=True, help="Time for one file.")
def extract(files: tuple[Path, ...], jsonl: bool, seconds: float) -> None:
    """Show what Vigie reads of each FILE; folders are walked."""
    sandbox = Sandbox()
    budget = Budget(seconds=seconds)
    try:
        for path in _walk(files):
            result = _extract(path, sandbox, budget)
            click.echo(_json_line(result) if jsonl else _readable(result))
    finally:
        sandbox.close()


def _walk(paths: tuple[Path, ...]) -> Iterator[Path]:
    """Each file in the order given; of a folder all files, by name; what is missing or closed too."""
    for path in paths:
        if path.is_dir() and not path.is_symlink():
            closed: list[OSError] = []
            for folder, folders, names in os.walk(path, onerror=closed.append):
                folders.sort(key=os.fsencode)
                for name in sorted(names, key=os.fsencode):
                    yield Path(folder, name)
            yield from (Path(error.filename) for error in closed)
        else:
            yield path


def _extract(path: Path, sandbox: Sandbox, budget: Budget) -> dict[str, Any]:
    try:
        descriptor = open_quietly(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOCTTY)
    except (OSError, ValueError) as error:
        return _result(path, "broken", _why_not_open(error))
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            return _result(path, "unsupported", "It is a pipe, socket, device or folder, not a file.")
        parts = list(sandbox.read(descriptor, status.st_size, budget, Claims(path.name)))
    finally:
        os.close(descriptor)
    return _of_parts(path, parts)


def _why_not_open(error: OSError | ValueError) -> str:
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return "There is no such file."
        case PermissionError():
            return "This account may not read it."
    return "The system cannot open it."


def _result(path: Path, state: str, reason: str, format_name: str = "", passages: Any = ()) -> dict[str, Any]:
    return {
        "path": _shown(str(path)),
        "state": state,
        "reason": reason,
        "format": format_name,
        "passages": list(passages),
    }


def _of_parts(path: Path, parts: list[Part]) -> dict[str, Any]:
    """The line of a file; a member that cannot be read is a passage without text, so that its name is seen."""
    passages: list[dict[str, str]] = []
    omissions: list[Omission] = []
    format_name = ""
    for part in parts:
        match part:
            case Passage():
                passages.append({"locator": str(part.locator), "text": part.text})
            case Rows():
                passages.append({"locator": _rows_locator(part), "text": _rows_text(part)})
            case Omission():
                omissions.append(part)
                if part.locator.members:
                    passages.append({"locator": str(part.locator), "text": ""})
            case Extent():
                format_name = part.format or format_name
    state, reason = _state(omissions, any(passage["text"] for passage in passages))
    return _result(path, state, reason, format_name, passages)


def _state(omissions: list[Omission], found: bool) -> tuple[str, str]:
    """`ok` if nothing was left out but what is empty; otherwise what the gravest omission makes of the file."""
    grave = [omission for omission in omissions if omission.code != "empty"]
    if found and not grave:
        return "ok", ""
    if not omissions:
        return "empty", "It holds no text."
    main = min(grave or omissions, key=lambda omission: (omission.state != "failed", bool(omission.locator.members)))
    more = f" ({len(grave)} parts were not read)" if len(grave) > 1 else ""
    refused = [omission for omission in grave if omission.state == "failed" and omission.code in _REFUSED]
    if refused:
        return "refused", refused[0].reason + more
    if found or main.state == "partial":
        return "partial", main.reason + more
    if main.state == "failed":
        return "broken", main.reason + more
    return main.code if main.code in ("empty", "encrypted") else "unsupported", main.reason + more


def _rows_locator(rows: Rows) -> str:
    last = rows.first + max(len(rows.frame), 1) - 1
    place = f"rows {rows.first}-{last}" if not rows.locator.place else f"{rows.locator.place}, rows {rows.first}-{last}"
    inside = rows.locator.inside(rows.sheet) if rows.sheet else rows.locator
    return str(inside.at(place))


def _rows_text(rows: Rows) -> str:
    """A line of names, then a line a row, with tabs between the cells."""
    lines = ["\t".join(map(_cell, rows.frame.columns))] if rows.named else []
    lines += ["\t".join(map(_cell, row)) for row in rows.frame.itertuples(index=False, name=None)]
    return "\n".join(lines)


def _cell(value: Any) -> str:
    return "" if value is None else re.sub(r"[\t\r\n]+", " ", str(value))


def _json_line(result: dict[str, Any]) -> bytes:
    """Bytes, because the terminal's charset may know less than UTF-8."""
    import orjson

    try:
        return orjson.dumps(result)
    except TypeError:  # a lone surrogate, which JSON in UTF-8 cannot hold
        return orjson.dumps(_clean(result))


def _clean(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _clean(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_clean(inner) for inner in value]
    return re.sub("[\ud800-\udfff]", "\ufffd", value)


def _shown(path: str) -> str:
    """A path as it is, but undecodable bytes percent-encoded: the output is UTF-8 whatever the file system holds."""
    return "/".join(map(encode, path.split("/"))) if re.search("[\ud800-\udfff]", path) else path


def _readable(result: dict[str, Any]) -> str:
    """For a person: the file, how it ended, and the text under its places."""
    head = click.style(_printable(result["path"]), bold=True)
    state = f"{result['format'] or '?'}, {result['state']}" + (f": {result['reason']}" if result["reason"] else "")
    blocks = [f"{head}  ({state})"]
    for passage in result["passages"]:
        where = click.style(f"── {_printable(passage['locator'])}", dim=True)
        blocks.append(f"{where}\n{_printable(passage['text']) or '(not read)'}")
    return "\n".join(blocks) + "\n"


def _printable(text: str) -> str:
    """Without the control characters by which a hostile file would command the terminal."""
    return re.sub("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", "\ufffd", text)
