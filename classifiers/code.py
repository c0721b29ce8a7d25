"""Tells program code from prose: what looks like a name in it is an identifier, unless it stands in quotes."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .base import Finding
from .names.folding import fold
from .names.lexicon import Lexicon
from .names.titles import PARTICLED
from .names.words import word_set

_STATEMENT = re.compile(
    r"^\s*(?:(?:async )?def \w+\s*\(|class \w+\s*[(:{]|(?:from [\w.]+ )?import [\w*({.]|elif\b|else:|try:|except\b.*:|"
    r"@\w+(?:\.\w+)*\(?|#\s*(?:include|define|if|ifdef|ifndef|endif|pragma)\b|if \[\[? |(?:fi|done|esac)\s*$|;;\s*$|"
    r"(?:public|private|protected|static|final|const|let|var|void|struct|typedef|extern|namespace|using|template)"
    r" [\w<*&]+.*[;{(=])"
)
"""A line that begins as a statement of a programming language does, and ends as one."""
_FEATURES = tuple(
    (needed, re.compile(pattern))
    for needed, pattern in (
        (":;({[=.", r"^\s*(?:return|yield|raise|assert|await|if|for|while|with|switch)\b.*[:;({\[=.]\S*\s*$"),
        ("(", r"[A-Za-z_]\w*\((?![a-zéèà]{1,3}\))"),  # a call; `collègue(s)` is none
        (".", r"\b[A-Za-z_]\w*\.[A-Za-z_]\w*(?=\s*[(\[=),:])"),
        ("_", r"\b[a-z][a-z0-9]*_[a-z]\w*\b|\b[A-Z]+_[A-Z][A-Z_0-9]*\b|\b_[a-z]\w+"),
        ("=>:&|*$%", r"->|=>|::|==|!=|[+\-*|]=|&&|\|\||<=|>=|:=|\*\*|\$\{|%[sd]\b"),
        ("=", r"^\s*[\w.\[\]'\"$]+(?:\s*:\s*[\w\[\], |.]+)?\s*=(?!=)\s*\S"),
        ("({[)]}", r"[({\[]\s*$|[)\]}]\s*[;,:]?\s*$"),
        ("[", r"\w\[[^\]\s]*\]"),
        (":", r":\s*(?:str|int|bool|float|bytes|None|Any|list|dict|string|number|boolean)\b"),
        ("", r"\b[a-z]+[a-z0-9]*[A-Z]\w*\b"),
    )
)
"""Signs of code, and the characters of which each needs one: most lines of prose have none. The dearest is the last."""
LONGEST = 300
"""Characters of a line that are looked at."""
_SIGNS = 2
"""So many signs of code make a line of code; one alone stands in forms, lists and logs too."""
_MUCH, _LINES = 0.3, 5
"""From this share of its lines, and so many of them, a text is code with comments."""
_HUMP = re.compile(r"(?P<first>[A-Za-zÀ-ÿ]*?[a-zà-ÿ])(?=[A-Z])")
_NAME_HUMP = re.compile(
    r"(?:Mc|Mac|De|Del|Della|Den|Der|Di|Da|Du|El|La|Le|Van|Vande|Vanden|Vander|Von|Ver|Fitz|Saint|Ste?)[A-Z]"
    rf"|{PARTICLED.pattern}\b"
)
"""`McDonald`, `VanDamme`: one word with two capitals that is a family name; `JvdB`, somebody's initials."""
_QUOTES = frozenset("'\"`“”‘’«»")
_NAMES = frozenset({"PERSON", "LOCATION", "GIVEN_NAME", "FAMILY_NAME", "CITY", "ORGANIZATION"})
_NEVER = frozenset({"LANGUAGE_PREFERENCE"})
"""In code even a quoted value of these is a setting and nobody's."""
_VALUES = frozenset({"USERNAME", "PASSWORD", "CREDENTIAL", "SESSION_ID", "GENDER"})
_TYPES = word_set(
    "str string int integer bytes bool boolean float none null nil undefined optional any object annotated varchar "
    "char text username password user passwd secret token"
)
"""What a declaration says of a field, and what stands for a value that is filled in later."""
_PROGRAMS = word_set(
    "python perl java javascript typescript ruby golang kotlin cobol fortran haskell erlang traceback foo bar baz qux "
    "lorem ipsum readme changelog license licence todo fixme debian ubuntu fedora redhat unix linux gnu freebsd macos "
    "android windows excel outlook powerpoint onenote sharepoint github gitlab bitbucket jira confluence docker "
    "kubernetes podman ansible terraform grafana kibana nginx apache tomcat postgresql mysql mariadb sqlite redis "
    "oracle mongodb firefox mozilla chromium chrome safari valgrind verdana helvetica arial calibri cambria courier "
    "tahoma garamond palatino times-roman sans-serif monospace utf unicode ascii json yaml xml html css pdf csv sql "
    "http https smtp imap ldap saml oauth rfc iana ietf ieee iso api sdk cli gui"
)
"""Languages, programs, fonts and formats, none of which is anybody's name."""
_DOTTED = re.compile(r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+")
_SLICE = re.compile(r"[0-9]{0,2}::[0-9]{0,2}")
"""`[::2]` is every second element."""
_BEFORE_SLICE = ("[", ",", " ")


class Code:
    """Which parts of one text are code; each line is looked at when first asked for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._lines: dict[int, bool] = {}
        self._whole: bool | None = None

    def at(self, position: int) -> bool:
        """Whether the line of this position is code."""
        start = self._text.rfind("\n", 0, position) + 1
        if (found := self._lines.get(start)) is None:
            end = self._text.find("\n", position)
            found = self._lines[start] = is_code(self._text[start : end if end >= 0 else None])
        return found

    @property
    def mostly(self) -> bool:
        """Whether the text is a program with its comments."""
        if self._whole is None:
            lines = [line for line in self._text.splitlines()[:400] if line.strip()]
            code = sum(map(is_code, lines))
            self._whole = code >= max(_LINES, _MUCH * len(lines))
        return self._whole


def is_code(line: str) -> bool:
    """Whether a line is a statement of a program; of a form, a list or a log it is not."""
    line = line[:LONGEST]
    if _STATEMENT.match(line):
        return True
    signs, left = 0, len(_FEATURES)
    for needed, feature in _FEATURES:
        if signs + left < _SIGNS:
            break
        left -= 1
        if needed and not any(map(line.__contains__, needed)):
            continue
        if feature.search(line):
            signs += 1
            if signs == _SIGNS:
                return True
    return False


def without_identifiers(text: str, findings: Iterable[Finding]) -> list[Finding]:
    """The findings without those that are the names of variables, classes and functions.

    Numbers, addresses of the net and names of several words are kept: comments and constants hold them.
    """
    code = Code(text)
    return [finding for finding in findings if not _is_identifier(text, finding, code)]


def _is_identifier(text: str, finding: Finding, code: Code) -> bool:
    value = text[finding.start : finding.end]
    if finding.entity_type == "IP_ADDRESS":
        return bool(_SLICE.fullmatch(value)) and text[finding.start - 1 : finding.start] in _BEFORE_SLICE
    if finding.entity_type in _VALUES and value.casefold() in _TYPES:
        return True
    if text[finding.end : finding.end + 1] == "(" and _DOTTED.fullmatch(value):
        return True
    never = finding.entity_type in _NEVER
    if finding.checked or "@" in value or (not never and (" " in value or "\n" in value)):
        return False
    if any(map(str.isdigit, value)):
        return False
    if never:
        return code.at(finding.start) or code.mostly
    if finding.entity_type in _NAMES:
        if _is_compound(value) or fold(value) in _PROGRAMS:
            return True
        if value.islower() and code.mostly:
            return True
    return not _quoted(text, finding) and code.at(finding.start)


def _is_compound(value: str) -> bool:
    """`MatrixSymbol`, but not `McDonald`, nor `MarieDupont` whose space a PDF has lost."""
    hump = _HUMP.match(value)
    if hump is None or _NAME_HUMP.match(value):
        return False
    return not Lexicon.shared().is_given(hump["first"])


def _quoted(text: str, finding: Finding) -> bool:
    before, after = text[finding.start - 1 : finding.start], text[finding.end : finding.end + 1]
    return before in _QUOTES and after in _QUOTES if before and after else False
