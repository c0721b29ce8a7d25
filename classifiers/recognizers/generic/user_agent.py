"""User-agent strings of browsers: `Mozilla/5.0 (X11; Linux x86_64) …`."""

from __future__ import annotations

from ..forms import Form, FormRecognizer


class UserAgentRecognizer(FormRecognizer):
    """What a browser says of itself."""

    ENTITY = "USER_AGENT"
    ANCHORS = ("mozilla/*", "opera/*", "dalvik/*")
    PATTERNS = (
        Form(
            "browser",
            r"(?<![\w/])(?:Mozilla|Opera|Dalvik)/[0-9]{1,2}\.[0-9]{1,3}(?:\.[0-9]{1,3})?"
            r"(?: ?\([^()\"\n]{2,200}\)| [A-Za-z][A-Za-z0-9._ ]{0,24}/[\w.\-+]{1,40}| like Gecko| Mobile"
            r"| Safari){1,14}",
            0.95,
        ),
    )
