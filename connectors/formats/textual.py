"""Tells kinds of text apart: mail, HTML, XML, JSON, tables; what is none of them is plain text."""

from __future__ import annotations

import re

import orjson

from .accounts import looks_like_accounts
from .base import Content
from .coda import looks_coded
from .delimited import looks_delimited
from .gedcom import looks_like_tree
from .hl7 import looks_like_messages
from .ldif import looks_like_directory
from .mt940 import looks_like_statement
from .sniff import extension, named_as
from .sqldump.statements import looks_dumped

_HEADER = re.compile(
    r"(?im)^(received|return-path|message-id|mime-version|delivered-to|from|to|cc|bcc|reply-to|sender|subject|date"
    r"|content-type|content-transfer-encoding|x-[\w-]+|dkim-signature|thread-topic|references|in-reply-to):[ \t]?"
)
_TECHNICAL = ("received", "return-path", "message-id", "mime-version", "delivered-to", "content-type", "references")
_MBOX = re.compile(r"From \S+.{0,60}\d{4}[^\n]{0,20}\r?\n(?:[\w-]+:|>From )")
_HTML = re.compile(r"<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])", re.IGNORECASE)
_TAG = re.compile(r"<([A-Za-z][\w:.-]*)")
_TAGS = frozenset(
    """
    html head title meta link style script body div span p a b i u em strong small big font center br hr h1 h2 h3 h4 h5
    h6 ul ol li dl dt dd table thead tbody tfoot tr td th caption col colgroup form input label select option textarea
    button fieldset legend img pre code blockquote section article header footer nav main aside figure sub sup abbr
    """.split()  # noqa: SIM905  a list is harder to read
)
_DOCTYPE = re.compile(r"<!DOCTYPE\s", re.IGNORECASE)
_FLAT_ODF = re.compile(
    r"<office:document\s[^>]*?mimetype=[\"']application/vnd\.oasis\.opendocument\.(text|presentation|graphics)"
)
_XML_ROOT = re.compile(r"<([A-Za-z_][\w.:-]*)(?:\s[^<>]*)?/?>")

_FORMS = (
    ("coda", looks_coded),
    ("hl7", looks_like_messages),
    ("mt940", looks_like_statement),
    ("ldif", looks_like_directory),
    ("gedcom", looks_like_tree),
    ("accounts", looks_like_accounts),
)
"""Texts whose first lines are of one form that nothing else has."""


def sniff_text(text: str, content: Content, *, whole: bool) -> str:
    """The format of a text that begins so (all of it if `whole`)."""
    text = text.removeprefix("\ufeff")
    start = text.lstrip()
    if name := _mail(text, content):
        return name
    if start.startswith("<"):
        if name := _markup(start, content):
            return name
    elif named_as(content.name) == "html" and _html_share(text) >= 0.5:
        return "html"
    if start[:1] in ("{", "[") and (name := _json(start, content, whole)):
        return name
    if name := next((name for name, looks in _FORMS if looks(text)), ""):
        return name
    if looks_dumped(text, extension(content.name)):
        return "sql"
    if looks_delimited(text, extension(content.name), whole=whole):
        return "csv"
    return "text"


def _mail(text: str, content: Content) -> str:
    if _MBOX.match(text):
        return "mbox"
    head = re.split(r"\r?\n\r?\n", text, maxsplit=1)[0]
    lines = re.split(r"\r?\n(?![ \t])", head)
    names = [match[1].lower() for line in lines if (match := _HEADER.match(line))]
    if not names or len(names) < 0.6 * len([line for line in lines if line.strip()]):
        return ""
    technical = any(name in _TECHNICAL or name.startswith("x-") for name in names)
    claimed = named_as(content.name) == "eml" or content.media_type == "message/rfc822"
    return "eml" if claimed or (technical and len(names) >= 2) else ""


def _markup(start: str, content: Content) -> str:
    """HTML by its tags, XML by its declaration or a root element that fills the start of the text."""
    opening = start[:4096]
    if _HTML.search(opening):
        return "html"
    if match := _FLAT_ODF.search(start[:16_384]):
        return "odt" if match[1] == "text" else "odp"
    if start.startswith("<?xml"):
        return "xml"
    stripped = re.sub(
        r"\A(?:<!--.*?-->\s*|<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>\s*|<\?.*?\?>\s*)+", "", start, flags=re.DOTALL
    )
    if _html_share(stripped[:4096]) >= 0.8 and not _DOCTYPE.search(opening):
        return "html"
    if stripped.startswith("<") and _XML_ROOT.match(stripped):
        return "xml"
    return "xml" if named_as(content.name) == "xml" else ""


def _html_share(text: str) -> float:
    """How many of the tags are those of HTML; none if the first is not."""
    tags = [tag.lower() for tag in _TAG.findall(text)]
    return sum(tag in _TAGS for tag in tags) / len(tags) if tags and tags[0] in _TAGS else 0.0


_STARTS = re.compile(r'(?:\{\s*(?:"(?:[^"\\]|\\.)*"\s*:|\}|\Z)|\[\s*(?:[\[\{"\]]|-?\d|true|false|null|\Z))')
_LEXEME = re.compile(r'(?:"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[\[\]{},:])\s*')
_CLAIMS = ("json", "jsonl")


def _json(start: str, content: Content, whole: bool) -> str:
    """JSON lines if the first two lines are each a whole value; JSON if the text begins like one to its end."""
    lines = [line for line in start.split("\n", 20)[:20] if line.strip()]
    if lines and _is_json(lines[0]) and (len(lines) > 1 or named_as(content.name) == "jsonl"):
        return "jsonl" if len(lines) == 1 or _is_json(lines[1]) or named_as(content.name) == "jsonl" else "json"
    if whole and _is_json(start):
        return "json"
    if not _STARTS.match(start):
        return ""
    return "json" if named_as(content.name) in _CLAIMS or _goes_on_like_json(start) else ""


def _is_json(text: str) -> bool:
    try:
        orjson.loads(text)
    except orjson.JSONDecodeError:
        return False
    return True


def _goes_on_like_json(start: str) -> bool:
    """Whether the first few thousand characters are tokens of JSON in a possible order."""
    head = start[:8192]
    end, count = 0, 0
    for match in _LEXEME.finditer(head):
        if match.start() != end:
            break
        end, count = match.end(), count + 1
    cut_in_string = head[end : end + 1] in ('"', "")
    return count >= 40 or (count >= 5 and cut_in_string)
