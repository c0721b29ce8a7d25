"""XML and HTML as a tree of places in the text: where each element and each stretch of text begins and ends.

The text is cut by its own signs, so that everything that is not changed stays as it is written; whether it is well
formed is asked of a parser before and after. Text is mapped letter by letter, entities resolved, so that a change falls
upon the letters that differ and the markup between them stays.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from lxml import etree

from .base import Patch, refused

_TOKEN = re.compile(
    r"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>|<![^\[>]*(?:\[.*?\]\s*)?>"
    r"""|<(?P<close>/)?(?P<name>[A-Za-z_][\w:.\-]*)(?P<rest>(?:[^>"']|"[^"]*"|'[^']*')*?)(?P<empty>/)?>""",
    re.DOTALL,
)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_ATTRIBUTE = re.compile(r"""([\w:.\-]+)\s*=\s*("[^"]*"|'[^']*')""")
_VOID = frozenset(
    """
    area base br col embed hr img input link meta param source track wbr
    """.split()  # noqa: SIM905  a list is harder to read
)
_RAW = frozenset({"script", "style"})
_LARGEST = 64 * 1024 * 1024
"""Characters; more is not taken apart."""
_DEPTH = 400
_DIFFED = 20_000
"""Letters up to which two texts are compared letter by letter."""


@dataclass
class Element:
    """One element and its places in the text."""

    name: str
    """Its local name, lower case in HTML."""
    start: int
    open_end: int
    close_start: int = -1
    """Where its end tag begins; the end of its start tag for one without content."""
    end: int = -1
    children: list[Element] = field(default_factory=list, repr=False)
    parent: Element | None = field(default=None, repr=False)

    def walk(self) -> Iterator[Element]:
        """All elements inside, in their order."""
        waiting = list(reversed(self.children))
        while waiting:
            one = waiting.pop()
            yield one
            waiting += reversed(one.children)

    def first(self, name: str) -> Element | None:
        """The first element of a name inside."""
        return next((one for one in self.walk() if one.name == name), None)


def follows_alike(element: Element) -> bool:
    """Whether an element of the same name stands before it, in the same parent."""
    before = element.parent.children if element.parent else []
    return next((one is not element for one in before if one.name == element.name), False)


@dataclass(frozen=True)
class Letter:
    """One letter of what a text says, and where it stands."""

    sign: str
    start: int
    end: int


def parse_xml(text: str) -> Element:
    """The tree of a well-formed document; raises `Unreadable` for another, or one that declares entities."""
    if len(text) > _LARGEST:
        raise refused("It is too large to be taken apart.", "size")
    if "<!ENTITY" in text:
        raise refused("It declares entities: it is not rewritten.")
    check_xml(text)
    return _tree(text, lenient=False)


def check_xml(text: str) -> None:
    """Raise `Unreadable` for what is not well formed."""
    plain = re.sub(r"^\ufeff?\s*<\?xml[^>]*\?>", "", text)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=len(text) > 10**7)
    try:
        etree.fromstring(plain.encode("utf-8"), parser)
    except (etree.XMLSyntaxError, ValueError):
        raise refused("Its XML is not well formed.") from None


def parse_html(text: str) -> Element:
    """The tree of a page; an element that is not closed ends with the one around it."""
    if len(text) > _LARGEST:
        raise refused("It is too large to be taken apart.", "size")
    return _tree(text, lenient=True)


def attributes(text: str, element: Element) -> dict[str, tuple[str, int, int]]:
    """Value of each attribute, and where it stands within its quotation marks; names without their prefix."""
    found = {}
    for match in _ATTRIBUTE.finditer(text, element.start, element.open_end):
        start, end = match.start(2) + 1, match.end(2) - 1
        found[match[1].rpartition(":")[2]] = html.unescape(text[start:end]), start, end
    return found


def letters(text: str, start: int, end: int) -> Iterator[Letter]:
    """What a stretch without tags says, letter by letter; CDATA and comments say nothing that can be written."""
    at = start
    while at < end:
        match = _ENTITY.match(text, at, end) if text[at] == "&" else None
        said = html.unescape(match[0]) if match else text[at]
        stop = match.end() if match else at + 1
        if len(said) == 1:
            yield Letter(said, at, stop)
        at = stop


def own_letters(
    text: str, element: Element, silent: Callable[[Element], bool], between: Callable[[Element], str] = lambda _: ""
) -> list[Letter]:
    """What an element says with all that is inside, but for elements that are silent.

    `between` gives what an element stands for by itself: a tab, an end of line.
    """
    out: list[Letter] = []

    def say(one: Element) -> None:
        at = one.open_end
        for child in one.children:
            out.extend(_between_tags(text, at, child.start))
            at = child.end
            if not silent(child):
                out.extend(Letter(sign, child.start, child.start) for sign in between(child))
                say(child)
        out.extend(_between_tags(text, at, one.close_start))

    say(element)
    return out


def _between_tags(text: str, start: int, end: int) -> Iterator[Letter]:
    """Letters between two tags, comments and the like left out."""
    at = start
    for match in _TOKEN.finditer(text, start, end):
        yield from letters(text, at, match.start())
        at = match.end()
    yield from letters(text, at, end)


def said(found: list[Letter]) -> str:
    """The letters as a text."""
    return "".join(letter.sign for letter in found)


def rewritten(found: list[Letter], new: str, escape: Callable[[str], str] = html.escape) -> Iterator[Patch]:
    """What to write so that the letters say something else; raises `Unreadable` where a sign that is no letter goes."""
    old = said(found)
    begin = next((n for n, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
    tail = 0
    while tail < min(len(old), len(new)) - begin and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    middle, other = old[begin : len(old) - tail], new[begin : len(new) - tail]
    if len(middle) + len(other) > _DIFFED:
        operations = [("replace", 0, len(middle), 0, len(other))]
    else:
        operations = SequenceMatcher(None, middle, other, autojunk=False).get_opcodes()  # type: ignore[assignment]
    for kind, i, j, k, m in operations:
        if kind != "equal":
            yield from _replaced(found, begin + i, begin + j, escape(other[k:m]))


def _replaced(found: list[Letter], first: int, last: int, new: str) -> Iterator[Patch]:
    """Patches for some letters: the first takes all that is new."""
    gone = found[first:last]
    if any(letter.start == letter.end for letter in gone):
        raise refused("The old value stands in it across signs that are not letters.")
    if not gone:
        beside = found[first - 1] if first else found[first] if found else None
        if beside is None or beside.start == beside.end:
            raise refused("There is no text in which the new value could stand.")
        place = beside.end if first else beside.start
        yield place, place, new
        return
    for number, letter in enumerate(gone):
        yield letter.start, letter.end, "" if number else new


def _tree(text: str, *, lenient: bool) -> Element:
    root = current = Element("", 0, 0, len(text), len(text))
    raw_until, depth = 0, 0
    for match in _TOKEN.finditer(text):
        if not match["name"] or match.start() < raw_until:
            continue
        name = match["name"].casefold() if lenient else match["name"].rpartition(":")[2]
        if match["close"]:
            current, depth = _closed(current, name, match, lenient=lenient), max(0, depth - 1)
            continue
        made = Element(name, match.start(), match.end(), parent=current)
        current.children.append(made)
        if match["empty"] or (lenient and name in _VOID):
            made.close_start = made.end = match.end()
            continue
        if lenient and name in _RAW:
            raw_until = found if (found := text.lower().find(f"</{name}", match.end())) >= 0 else len(text)
        current, depth = made, depth + 1
        if depth > _DEPTH:
            raise refused("It is nested too deeply.", "depth")
    while current is not root:
        current.close_start = current.end = len(text)
        current = current.parent or root
    return root


def _closed(current: Element, name: str, match: re.Match[str], *, lenient: bool) -> Element:
    """The element that goes on after an end tag."""
    found: Element | None = current
    while found and found.parent and found.name != name:
        found = found.parent
    if not found or not found.parent:
        if lenient:
            return current
        raise refused("Its elements are not closed in their order.")
    while current is not found:
        if not lenient:
            raise refused("Its elements are not closed in their order.")
        current.close_start = current.end = match.start()
        current = current.parent or found
    found.close_start, found.end = match.start(), match.end()
    return found.parent
