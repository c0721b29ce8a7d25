"""User-agent strings of browsers, apps and programs: `Mozilla/5.0 (X11; Linux x86_64) …`, `Foyer/12 CFNetwork/1490 …`.

Alone, and behind its label, any product with its version is one if a second or a remark follows.
"""

from __future__ import annotations

from ..forms import Form, FormRecognizer

_REMARK = r"\([^()\"\n]{1,200}(?:\([^()\"\n]{0,40}\)[^()\"\n]{0,100}){0,2}\)"
_SHORT = r"\([^()\"\n]{1,120}\)"
_VERSION = r"[0-9][\w.\-+]{0,30}"
_NAME = r"[A-Za-z](?:[\w.\-!]|%20){1,40}"
_SYSTEM = (
    r"(?:Android|iPhone|iPad|iOS|iPadOS|Windows|Linux|Mac ?OS|macOS|Darwin|MIDP|Symbian|Tizen|Java|Mobile|https?://)"
)


class UserAgentRecognizer(FormRecognizer):
    """What a browser says of itself."""

    ENTITY = "USER_AGENT"
    ANCHORS = (
        "mozilla/*",
        "opera/*",
        "dalvik/*",
        "microsoft office/*",
        "outlook-*",
        "curl/*",
        "wget/*",
        "postmanruntime/*",
        "python-requests/*",
        "okhttp/*",
        "go-http-client/*",
        "apache-httpclient/*",
        "axios/*",
        "cfnetwork/*",
        "user agent",
        "useragent",
        "user_agent",
    )
    PATTERNS = (
        Form(
            "browser",
            r"(?<![\w/])(?:Mozilla|Opera|Dalvik|Microsoft Office|Outlook-(?:iOS|Android))/"
            r"[0-9]{1,2}\.[0-9]{1,3}(?:\.[0-9]{1,3})?\.?"
            rf"(?: ?{_REMARK}| ?[A-Za-z][A-Za-z0-9._! -]{{0,24}}/[\w.\-+]{{0,39}}\w| ?\[FB[^\]\n\"]{{2,400}}\]"
            r"| like Gecko| Mobile| Safari){1,14}",
            0.95,
        ),
        Form(
            "program",
            r"(?<![\w/.\-])(?:curl|Wget|PostmanRuntime|python-requests|okhttp|Go-http-client|Apache-HttpClient|axios)"
            r"/[0-9]{1,3}(?:\.[0-9]{1,4}){0,3}(?![\w/])",
            0.75,
            alone=0.85,
        ),
        Form(
            "app",
            rf"(?<![\w/.\-%]){_NAME}/{_VERSION}(?: {_SHORT})? CFNetwork/[0-9.]{{1,16}}(?: Darwin/[0-9.]{{1,12}})?"
            rf"(?: {_SHORT})?",
            0.95,
        ),
        Form(
            "label",
            rf"(?<![^\W_])user[ _-]?agent[\"']?[ ]?[:=][ ]?[\"']?(?P<value>{_NAME}/{_VERSION}"
            rf"(?:[ ;]{{1,2}}(?:{_NAME}(?:/[\w.\-+]{{1,40}})?|{_REMARK})){{0,14}})",
            0.9,
            alone=0.0,
        ),
        Form(
            "alone",
            rf"{_NAME}/{_VERSION}(?:[ ;]{{1,2}}[\w.\-/+:%]{{1,60}}){{0,8}} ?\([^\n]{{0,200}}{_SYSTEM}[^\n]{{0,200}}",
            0.0,
            alone=0.85,
        ),
        Form(
            "products",
            rf"{_NAME}/[0-9]{{1,4}}[._][\w.\-+]{{1,30}}(?: {_NAME}/[\w.\-+/]{{1,40}}){{1,9}}",
            0.0,
            alone=0.7,
        ),
        Form("old", r"Mozilla[/ ][0-9]\.[0-9]{1,2}[ +(\[][^\n]{10,300}", 0.0, alone=0.85),
    )
