"""Renders a page: one self-contained HTML file without script, and without anything from elsewhere.

The page carries its own content security policy, which allows its style sheet (by hash) and nothing more. Every value
is escaped; a name from outside can never become markup.
"""

from __future__ import annotations

import base64
import hashlib
import re
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from .present import Presenter

TEMPLATES = Path(__file__).with_name("templates")


def render_page(template: str, present: Presenter, **values: Any) -> bytes:
    """The page, in UTF-8."""
    css = (TEMPLATES / "report.css").read_text("utf-8")
    digest = base64.b64encode(hashlib.sha256(css.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    page = _environment().get_template(template)
    text = page.render(css=Markup(css), policy=policy, t=present, lang=present.language, **values)  # noqa: S704 - our file
    return text.encode("utf-8", "replace")


@lru_cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["visible"] = visible
    environment.filters["breakable"] = breakable
    return environment


def visible(name: str) -> str:
    """A name from outside, with what could hide or reorder its letters shown as code points."""
    return "".join(c if (c.isprintable() or c in _SPACES) and c not in _HIDING else f"⟨U+{ord(c):04X}⟩" for c in name)


def breakable(text: str) -> Markup:
    """The text, visible and escaped, with places where a long path or identifier may go on in the next line."""
    return Markup(" ").join(_broken(word) for word in visible(text).split(" "))


def _broken(word: str) -> Markup:
    if len(word) < _LONG:
        return escape(word)
    return Markup("<wbr>").join(_JOINTS.sub("\\1\n", word).split("\n"))


_LONG = 20
_JOINTS = re.compile(r"([/_#@.=-])(?=\w)")
_SPACES = frozenset("\u00a0\u202f")
_HIDING = frozenset("\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff")
