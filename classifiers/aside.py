"""Tells what a file, its page or its messages say of themselves: nobody's language, name or address."""

from __future__ import annotations

import re

from .base import NAMES, Finding
from .forms.layout import counted, in_heading

ASIDE = {"properties", "layout", "technical headers", "bookmarks"}
"""Places that an office program or a mail server fills, whatever the language and the kind of the document."""
_HEADER = re.compile(r"[-\w]{0,20}:")
"""Behind the name of a header or a property."""
_MESSAGE = re.compile(r"(?i)(?:message-id|references|in-reply-to|resent-message-id|content-id)\b")
"""Headers that hold marks of messages, in the form of addresses."""
_OF_THE_FILE = {"LANGUAGE_PREFERENCE", "TITLE", "JOB_TITLE", "DEPARTMENT"}
"""What the properties of a file (`title`, `language`) say of the file, not of a person."""
_ANSWERS = {"LANGUAGE_PREFERENCE", "GENDER", "MARITAL_STATUS", "NATIONALITY"}
"""Answers from closed lists, which tables of figures count."""
_API = re.compile(r"\ufeff?\s*(?:#[^\n]*\n|---\s*\n)*[\"']?(?:openapi|swagger|asyncapi)[\"']?\s*:\s*[\"']?\d")
"""How the description of an interface begins."""
_EXAMPLE = re.compile(r"[\"']?\b(?:examples?|default|pattern|enum)[\"']?\s*:|\{\s*[\"']?type[\"']?\s*:")
_TYPED = re.compile(r"[\"']?\btype[\"']?\s*:\s*[\"']?(?:string|integer|number|boolean|array|object)\b")
_AROUND = 300
"""Characters on either side in which a schema says the type of what it gives an example for."""


def of_the_page(finding: Finding, text: str, place: str) -> bool:
    """Whether it tells of the file or of a table rather than of somebody: its language, its title, a heading."""
    if place == "properties" and finding.entity_type in _OF_THE_FILE:
        return True
    if place in ASIDE and (_HEADER.match(text, finding.end) or _is_of_a_message(finding, text)):
        return True
    if place == "bookmarks" and finding.entity_type in NAMES and " " not in text[finding.start : finding.end]:
        return True  # the first word of a heading, out of its page
    if _is_of_a_schema(finding, text):
        return True
    if finding.entity_type in _ANSWERS and counted(text, finding.end):
        return True
    return finding.entity_type in NAMES and in_heading(text, finding.start, finding.end, finding.score)


def _is_of_a_message(finding: Finding, text: str) -> bool:
    """Whether it is the mark of a message: `<20240513.a1@mail.example>`."""
    line = text.rfind("\n", 0, finding.start) + 1
    return finding.entity_type == "EMAIL_ADDRESS" and bool(_MESSAGE.match(text, line))


def _is_of_a_schema(finding: Finding, text: str) -> bool:
    """Whether it is an example in the description of an interface, or its title: `{type: string, example: …}`."""
    if finding.entity_type in _OF_THE_FILE and _API.match(text):
        return True
    start = text.rfind("\n", 0, finding.start) + 1
    if not _EXAMPLE.search(text, start, finding.end):
        return False
    return bool(_TYPED.search(text, max(0, start - _AROUND), finding.end + _AROUND))
