"""Keys and tokens that give access (cloud keys, web tokens, private keys …): security findings too."""

from __future__ import annotations

import base64
import binascii
import json
import re

from ..forms import FITS, Form, FormRecognizer, Judgement, listed

_PEM = r"-----BEGIN (?:RSA |EC |DSA |OPENSSH |ENCRYPTED |PGP )?PRIVATE KEY(?: BLOCK)?-----"
_LABEL = (
    r"(?:api[ _-]?key|secret[ _-]?key|client[ _-]?secret|access[ _-]?token|auth[ _-]?token|bearer|private[ _-]?key|"
    r"secret|token|x-api-key)"
)


class CredentialRecognizer(FormRecognizer):
    """Secrets of machines and people."""

    ENTITY = "CREDENTIAL"
    ANCHORS = listed("""
        akia*, asia*, eyj*, -----begin*, ghp_*, gho_*, ghs_*, ghu_*, github_pat_*, glpat-*, xoxb-*, xoxp-*,
        sk_live_*, sk_test_*, rk_live_*, sk-*, aiza*, api*, secret*, client_secret, token, bearer, access_token,
        auth_token, ://*, accountkey=*, sg.*, npm_*, private*
    """)
    FLAGS = 0
    PATTERNS = (
        Form("aws", r"(?<![\w])(?:AKIA|ASIA)[A-Z0-9]{16}(?![\w])", 0.95),
        Form("github", r"(?<![\w])(?:gh[pousr]_[A-Za-z0-9]{36,80}|github_pat_[A-Za-z0-9_]{40,90})(?![\w])", 0.97),
        Form("gitlab", r"(?<![\w])glpat-[\w\-]{20,40}(?![\w])", 0.95),
        Form("slack", r"(?<![\w])xox[abprs]-[A-Za-z0-9\-]{10,90}(?![\w])", 0.95),
        Form("stripe", r"(?<![\w])[sr]k_(?:live|test)_[A-Za-z0-9]{16,99}(?![\w])", 0.95),
        Form("google", r"(?<![\w])AIza[\w\-]{35}(?![\w\-])", 0.95),
        Form("sendgrid", r"(?<![\w])SG\.[\w\-]{16,32}\.[\w\-]{16,64}(?![\w])", 0.95),
        Form("npm", r"(?<![\w])npm_[A-Za-z0-9]{36}(?![\w])", 0.95),
        Form("openai", r"(?<![\w])sk-[A-Za-z0-9_\-]{20,160}(?![\w])", 0.9),
        Form("jwt", r"(?<![\w.\-])eyJ[\w\-]{8,2000}\.[\w\-]{4,4000}\.[\w\-]{0,1000}(?![\w])", 0.95),
        Form("private key", _PEM, 0.98),
        Form(
            "connection string",
            r"(?<![\w])[a-z][a-z0-9+\-]{1,20}://[^\s:/@\"']{1,60}:(?P<value>[^\s:/@\"'<>{}$]{3,80})@[\w\-]",
            0.99,
            alone=0.85,
        ),
        Form("account key", r"AccountKey=(?P<value>[A-Za-z0-9+/]{40,100}={0,2})", 0.95),
        Form(
            "label",
            rf"(?i:(?<![^\W_]){_LABEL})[\"']?[ ]{{0,2}}[:= ][ ]{{0,2}}[\"']?"
            r"(?P<value>(?=[^\s\"']{0,80}[0-9])[A-Za-z0-9_\-.+/=]{16,200})(?![\w])",
            0.8,
        ),
    )

    def judge(self, value: str) -> Judgement | None:
        """A web token's head must be JSON; a repeated or listed character is a placeholder."""
        if len(set(value)) < 5 or re.search(
            r"x{6}|(?-i:example|\bEXAMPLE)|your[_-]|placeholder|<|\*{4}", value, re.IGNORECASE
        ):
            return None
        if value.startswith("eyJ") and value.count(".") == 2:
            return Judgement(subtype="jwt", checked=True) if _is_token(value) else None
        return Judgement(subtype="private key", checked=True) if value.startswith("-----") else FITS


def _is_token(value: str) -> bool:
    head = value.split(".", 1)[0]
    try:
        return isinstance(json.loads(base64.urlsafe_b64decode(head + "=" * (-len(head) % 4))), dict)
    except (binascii.Error, ValueError):
        return False
