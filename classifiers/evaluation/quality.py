"""Composes QUALITY.md of parts, each between two marks, so that a part is measured again without the others."""

from __future__ import annotations

import re
from pathlib import Path

ORDER = ("texts", "columns", "names-only", "documents", "estate", "declaration", "speed")
"""Parts in reading order; others follow by name."""

_PART = re.compile(r"<!-- part: (?P<name>[\w-]+) -->\n(?P<body>.*?)<!-- end: (?P=name) -->\n", re.DOTALL)
_HEAD = """# Quality

What Vigie finds, measured. Every part is written by the command that stands in it, on a machine that is named; nothing
here is written by hand. The sets are in `tests/evaluation/`: invented people; texts of our own writing in French,
Dutch, German and English; tables as business systems have them. No weight is fitted on them; but who wrote the rules
has read what was missed, so that these figures are a floor rather than a blind measure:
`classifiers/columns/README.md` has the first look at the tables of `schemas/`.

F1 has a 95 % interval from a bootstrap over whole texts, columns or documents (1000 resamples, seeded); precision and
recall have Wilson's, in `--format json`. Speed is CPU time of one process, all engines in the same run on the same
cases. How to read and repeat it: [docs/evaluation.md](docs/evaluation.md). Floors that no change may break are tests:
`tests/quality/`.
"""


def write_part(path: Path, name: str, body: str) -> None:
    """Put one part into the document, in its place; the other parts stay as they are."""
    text = path.read_text("utf-8") if path.exists() else _HEAD
    parts = {match["name"]: match["body"] for match in _PART.finditer(text)}
    parts[name] = body.rstrip("\n") + "\n"
    path.write_text(_HEAD + "".join(f"\n{_marked(part, parts[part])}" for part in sorted(parts, key=_place)), "utf-8")


def _marked(name: str, body: str) -> str:
    return f"<!-- part: {name} -->\n{body}<!-- end: {name} -->\n"


def _place(name: str) -> tuple[int, str]:
    return (ORDER.index(name) if name in ORDER else len(ORDER)), name
