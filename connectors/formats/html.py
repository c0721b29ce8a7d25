"""Reads what a person can see of an HTML page, and what stands behind it: title, meta data, form values, comments.

Tables become lines with ` | ` between the cells. Scripts and styles are left out, but for data in JSON-LD; the address
behind a `mailto:` or `tel:` link is written beside its text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from ..base import Part
from .base import Content, Reading
from .text import Decoder, passages

_PARSED = 32 * 1024 * 1024
"""Characters that are parsed as one page; what follows is read as text, with its tags."""
_SAMPLE = 4096
_CHARSET = re.compile(rb"""<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)""", re.IGNORECASE)
_INVISIBLE = frozenset(("script", "style", "svg", "canvas"))
_BLOCKS = frozenset(
    (
        *(
            "p",
            "div",
            "br",
            "hr",
            "tr",
            "table",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
        ),
        *("section", "article", "header", "footer", "nav", "main", "aside", "form", "fieldset", "legend", "label"),
        *("address", "blockquote", "pre", "title", "option", "select", "textarea", "caption", "figure", "body", "meta"),
    )
)
_CELLS = frozenset(("td", "th"))
_VERBATIM = frozenset(("pre", "textarea"))
_CELL = "\x1f"
_SPOKEN = ("alt", "title", "aria-label", "placeholder")
_TECHNICAL = re.compile(
    r"viewport|charset|robots|generator|theme-color|msapplication|google-site|x-ua|content-type", re.I
)
_TAG = re.compile(r"<[^<>]{1,400}>|<!\[endif\]|\[if [^\]]*\]>?")


def read(content: Content, reading: Reading) -> Iterator[Part]:
    """The text of a page, in its order."""
    head = content.stream.read(_SAMPLE)
    declared = match[1].decode("ascii") if (match := _CHARSET.search(head)) else ""
    charset = content.charset or declared
    source = Decoder(Content(content.stream, content.size, content.name, content.media_type, charset))
    texts = iter(source)
    page: list[str] = []
    size = 0
    for text in texts:
        page.append(text)
        size += len(text)
        if size > _PARSED:
            break
    yield from passages(_both(visible_text("".join(page)), texts), reading.locator)
    yield source.extent()


def _both(text: str, rest: Iterator[str]) -> Iterator[str]:
    yield text
    yield from rest


def visible_text(html: str) -> str:
    """The text of a page or of a piece of one, one line a block."""
    from selectolax.lexbor import LexborHTMLParser

    root = LexborHTMLParser(html.removeprefix("\ufeff")).root
    return _tidy("".join(_walk(root))) if root is not None else ""


def _walk(root: Any) -> Iterator[str]:
    """Text and separators in document order, without recursion: pages can be nested as deep as one likes."""
    stack: list[tuple[Any, bool]] = [(root, False)]
    while stack:
        node, leaving = stack.pop()
        if leaving:
            yield "\n" if node.tag in _BLOCKS else ""
            continue
        if node.next is not None and node is not root:
            stack.append((node.next, False))
        if node.tag in _INVISIBLE and not _is_data(node):
            continue
        yield from _enter(node)
        stack.append((node, True))
        if node.first_child is not None:
            stack.append((node.first_child, False))


def _enter(node: Any) -> Iterator[str]:
    """What a node says by itself, before its children."""
    if node.is_text_node:
        text = node.text_content or ""
        verbatim = node.parent is not None and node.parent.tag in _VERBATIM
        yield text if verbatim else re.sub(r"\s+", " ", text)
        return
    if node.is_comment_node:
        yield f"\n{_TAG.sub(' ', node.comment_content or '')}\n"
        return
    if node.tag in _CELLS:
        yield _CELL if _has_cell_before(node) else "\n"
    elif node.tag in _BLOCKS:
        yield "\n"
    yield from _attributes(node)


def _attributes(node: Any) -> Iterator[str]:
    given = node.attributes
    for name in _SPOKEN:
        if text := given.get(name):
            yield f" {text} "
    match node.tag:
        case "meta":
            name = given.get("name") or given.get("property") or given.get("itemprop") or ""
            if name and given.get("content") and not _TECHNICAL.search(name):
                yield f"{name}: {given['content']}"
        case "input" | "button" | "option" | "data" | "param":
            if given.get("value"):
                yield f"\n{given.get('name') or ''}: {given['value']}\n"
        case "a" | "area":
            target = given.get("href") or ""
            if target.lower().startswith(("mailto:", "tel:", "sms:")):
                yield f" {unquote(target.partition(':')[2])} "


def _is_data(node: Any) -> bool:
    return node.tag == "script" and "json" in (node.attributes.get("type") or "")


def _has_cell_before(node: Any) -> bool:
    previous = node.prev
    while previous is not None and previous.tag not in _CELLS:
        previous = previous.prev
    return previous is not None


def _tidy(text: str) -> str:
    """One space, at most one empty line, and cells side by side."""
    text = re.sub(r"[ \t\xa0\u202f\u2007]+", " ", text)
    text = re.sub(r" ?[\r\n] ?", "\n", text)
    text = re.sub(rf"\s*{_CELL}\s*", " | ", text)
    return re.sub(r"\n{3,}", "\n\n", text).strip()
