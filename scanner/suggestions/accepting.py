"""Writes a `covers` line into a declaration: comments, order and layout stay as their author left them."""

from __future__ import annotations

import difflib
import hashlib
import io
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import DeclarationError

_WIDE = 100_000


@dataclass(frozen=True)
class Acceptance:
    """A declaration before and after."""

    file: Path
    before: str
    after: str

    @property
    def difference(self) -> str:
        """The lines that change, as a unified diff."""
        lines = difflib.unified_diff(
            self.before.splitlines(keepends=True), self.after.splitlines(keepends=True), str(self.file), str(self.file)
        )
        return "".join(lines)

    def noted(self, covers: Mapping[str, list[str]], proposed: Mapping[str, str]) -> dict[str, Any]:
        """What the log keeps: places and their activities, what was proposed instead, the digests of both texts."""
        places = [(activity, pattern) for activity, patterns in covers.items() for pattern in patterns]
        return {
            "covers": [f"{activity}: {pattern}" for activity, pattern in places],
            "against": [
                f"{proposed[one]}: {one}" for activity, one in places if proposed.get(one, activity) != activity
            ],
            "before_sha256": _sha256(self.before),
            "after_sha256": _sha256(self.after),
        }


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def accepted(file: Path, covers: Mapping[str, list[str]]) -> Acceptance:
    """The declaration with further patterns in the `covers` of activities (id → patterns); nothing is written yet.

    Raises `DeclarationError` for an activity that the file does not hold, or a file that cannot be read.
    """
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError
    from ruamel.yaml.util import load_yaml_guess_indent

    try:
        before = file.read_bytes().decode("utf-8")
        _, indent, offset = load_yaml_guess_indent(before)
        yaml = YAML()
        yaml.preserve_quotes, yaml.width = True, _WIDE
        yaml.indent(mapping=2, sequence=indent or 4, offset=2 if offset is None else offset)
        tree = yaml.load(before)
    except (OSError, UnicodeDecodeError, YAMLError):
        raise DeclarationError(f"{file} cannot be read.", code="declaration-unreadable") from None
    for activity, patterns in covers.items():
        _add(file, tree, activity, patterns)
    out = io.StringIO()
    yaml.dump(tree, out)
    return Acceptance(file, before, out.getvalue())


def _add(file: Path, tree: Any, activity: str, patterns: list[str]) -> None:
    activities = tree.get("activities") if isinstance(tree, dict) else None
    if isinstance(activities, dict):
        entry = activities.get(activity)
    else:
        entry = next(
            (one for one in activities or () if isinstance(one, dict) and str(one.get("id")) == activity), None
        )
    if entry is None:
        raise DeclarationError(
            f"{file} has no activity {activity!r}.",
            code="activity-unknown",
            hint="`vigie suggest` lists the activities that it proposes.",
        )
    kept = entry.get("covers")
    if not isinstance(kept, list):
        entry["covers"] = kept = [kept] if kept else []
    known = {one if isinstance(one, str) else one.get("asset") for one in kept}
    for pattern in patterns:
        if pattern not in known:
            _append(kept, pattern)


def _append(kept: list[Any], pattern: str) -> None:
    """Behind the last pattern: a comment in its line stays with it, what follows below stays below the list."""
    from ruamel.yaml.tokens import CommentToken

    comments = getattr(getattr(kept, "ca", None), "items", None) or {}
    last = len(kept) - 1
    kept.append(pattern)
    token = next(iter(comments.get(last) or ()), None)
    if not isinstance(token, CommentToken):
        return
    own, line, below = token.value.partition("\n")
    if not own.strip():
        comments[last + 1] = comments.pop(last)
    elif below:
        token.value = own + line
        comments[last + 1] = [CommentToken(f"\n{below}", token.start_mark, None), None, None, None]
