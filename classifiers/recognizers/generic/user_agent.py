"""User-agent strings of browsers and programs: `Mozilla/5.0 (X11; Linux x86_64) …`."""

from __future__ import annotations

from ..forms import Form, FormRecognizer


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
    )
    PATTERNS = (
        Form(
            "browser",
            r"(?<![\w/])(?:Mozilla|Opera|Dalvik|Microsoft Office|Outlook-(?:iOS|Android))/"
            r"[0-9]{1,2}\.[0-9]{1,3}(?:\.[0-9]{1,3})?\.?"
            r"(?: ?\([^()\"\n]{2,200}\)| [A-Za-z][A-Za-z0-9._ ]{0,24}/[\w.\-+]{0,39}\w| like Gecko| Mobile"
            r"| Safari){1,14}",
            0.95,
        ),
        Form(
            "program",
            r"(?<![\w/.\-])(?:curl|Wget|PostmanRuntime|python-requests|okhttp|Go-http-client|Apache-HttpClient|axios)"
            r"/[0-9]{1,3}(?:\.[0-9]{1,4}){0,3}(?![\w/])",
            0.75,
            alone=0.85,
        ),
    )
