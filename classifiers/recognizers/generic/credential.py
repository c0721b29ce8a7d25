"""Keys and tokens that give access (cloud keys, web tokens, private keys …): security findings too.

Makers mark theirs by a prefix (`ghp_`, `glpat-`, `AKIA`): it suffices. Without one a label must say what it is.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from pathlib import Path

from ..forms import CHECKED, FITS, Form, FormRecognizer, Judgement, listed

_PEM = r"-----BEGIN (?:RSA |EC |DSA |OPENSSH |ENCRYPTED |PGP )?PRIVATE KEY(?: BLOCK)?-----"
_PEM += r"(?:[A-Za-z0-9+/=\s:,.()\\\-]{0,6000}?-----END [A-Z ]{0,24}PRIVATE KEY(?: BLOCK)?-----)?"
"""With its body, where it has an end."""
_LABEL = (
    r"(?:api[ _-]?key|secret[ _-]?key|session[ _-]?token|"
    r"client[ _-]?secret|access[ _-]?key|access[ _-]?token|auth[ _-]?token|bearer|"
    r"private[ _-]?key|secret|token|x-api-key|cl[ée][ _](?:d['’ ]?)?(?:api|acc[èe]s|secr[èe]te|priv[ée]e)|"
    r"jeton(?: d['’]acc[èe]s)?|api[ _-]?sleutel|(?:geheime|toegangs?)[ _-]?sleutel|toegangs?token|"
    r"api[ _-]?schl[üu]ssel|geheimer schl[üu]ssel|zugangs?(?:schl[üu]ssel|token))"
)
_UNMARKED = (
    r"SK[0-9a-f]{32}|[0-9a-f]{32}-us[0-9]{1,2}|[A-Za-z0-9]{14}\.atlasv1\.[\w\-=]{60,70}|[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk|"
    r"[MNO][A-Za-z0-9]{23,25}\.[\w\-]{6}\.[\w\-]{27,38}"
)
"""Keys of makers that begin with nothing of their own: as values alone."""
_LITERAL = re.compile(r"(?:[\w~\-]|\\\.)+(?![{*?+])")


def _formats() -> list[str]:
    """The forms of keys that their makers mark by a beginning, from the list beside this file."""
    lines = Path(__file__).with_name("key_formats.txt").read_text(encoding="utf-8").splitlines()
    return [line.split("\t")[1] for line in lines if line and not line.startswith("#")]


def _beginning(form: str) -> str:
    """The letters that every key of a form begins with, as an anchor."""
    return _LITERAL.match(form)[0].replace("\\", "").lower() + "*"  # type: ignore[index]


_FORMATS = _formats()
_MAKER = "|".join(_FORMATS)
_MADE = re.compile(_MAKER)
_ASSIGNED = r"(?:(?:[ ]?:)?[ ](?:string|String|str)[ ]{1,3}=|:=|=>|\?=|={1,3}|:|>|\|)"
"""What programs write between a name and its value: `key := …`, `key string = …`, `<key>…`, `| key | … |`."""
_SECRETIVE = r"(?=[^\s\"']{0,80}[0-9])(?=[^\s\"']{0,80}[A-Za-z])[A-Za-z0-9_\-.+/=~%]{15,199}[A-Za-z0-9_\-+/=]"
"""Long, and of letters and digits."""
_ENTRY = r"[\w.\-]{1,80}:[ ]{0,4}[^\s{}$]{4,400}"
_NOT_OPENING = listed("public, primary, foreign, unique, cache, sort, partition, row, hash, product, license, licence")
"""Keys that open nothing."""
_OTHER_KEYS = "".join(rf"(?<!{word}[ _\-])" for word in _NOT_OPENING)
_OTHER_HUMPS = "".join(rf"(?<!{word})" for word in (*_NOT_OPENING, *map(str.title, _NOT_OPENING)))
_AZURE = r"[A-Za-z0-9_~.]{3}[0-9]Q~[A-Za-z0-9_~.\-]{31,34}"


class CredentialRecognizer(FormRecognizer):
    """Secrets of machines and people."""

    ENTITY = "CREDENTIAL"
    ANCHORS = (
        *map(_beginning, _FORMATS),
        *listed("""
            eyj*, -----begin*, api*, secret*, client_secret, token, bearer, kind, access_token, access key, access_key,
            auth_token, ://*, accountkey=*, :aa*, q~*, authorization, hooks.slack.com*, private*, clé api, clé secrète,
            clé d'accès, clé privée, cle api, jeton, jeton d'accès, geheime sleutel, *token, *secret, *apikey,
            discord.com*, discordapp.com*, geheimer schlüssel, toegangstoken, toegangssleutel, toegangsleutel,
            zugangstoken, zugangsschlüssel, key, *key, auth, atlasv1
        """),
    )
    FLAGS = 0
    PATTERNS = (
        Form("maker", rf"(?<![\w])(?:{_MAKER})(?![\w])", 0.95),
        Form("by form", rf"(?<![\w])(?:{_UNMARKED})(?![\w])", 0.95),
        Form("bot", r"(?<![\w])[0-9]{8,10}:AA[\w\-]{33}(?![\w])", 0.95),
        Form("azure", rf"(?<![\w~.\-])(?:{_AZURE})(?![\w~\-])", 0.9),
        Form("jwt", r"(?<![\w.\-])eyJ[\w\-]{8,2000}\.[\w\-]{4,4000}\.[\w\-]{0,1000}(?![\w])", 0.95),
        Form("private key", _PEM, 0.98),
        Form(
            "connection string",
            r"(?<![\w])[a-z][a-z0-9+\-]{1,20}://[^\s:/@\"']{0,60}:(?P<value>[^\s:/@\"'<>{}$]{3,80})@[\w\-]",
            0.99,
            alone=0.85,
        ),
        Form("account key", r"AccountKey=(?P<value>[A-Za-z0-9+/]{40,100}={0,2})", 0.95),
        Form(
            "basic", r"(?i:authorization)[\"']?[ ]?[:=][ ]?[\"']?(?i:basic) (?P<value>[A-Za-z0-9+/]{8,200}={0,2})", 0.9
        ),
        Form(
            "webhook",
            r"hooks\.slack\.com/(?:services|workflows)/"
            r"(?P<value>T[A-Z0-9]{8,12}/[AB][A-Z0-9]{7,12}/(?:[0-9]{8,20}/)?[A-Za-z0-9]{20,32})",
            0.9,
        ),
        Form(
            "chat webhook",
            r"discord(?:app)?\.com/api/webhooks/(?P<value>[0-9]{17,20}/[\w\-]{60,80})",
            0.9,
        ),
        Form(
            "label",
            rf"(?i:(?<![^\W_])(?=[abcgjpstxz]){_LABEL})[\"']?[ ]{{0,2}}"
            rf"(?:{_ASSIGNED}|[ ](?:(?i:est|is|ist|lautet)[ :]{{1,2}})?)[ ]{{0,2}}[\"'`(]?"
            r"(?P<value>(?=[^\s\"']{0,80}[0-9])[A-Za-z0-9_\-.+/=~%]{15,199}[A-Za-z0-9_\-+/=])(?![\w])",
            0.8,
        ),
        Form(  # `_authToken=…`, `slApiKey: …`
            "run into",
            r"(?<![^\W_])[A-Za-z]{2,24}(?:[Tt]oken|TOKEN|[Ss]ecret|SECRET|[Aa]pi[Kk]ey|APIKEY)[\"']?\]?[ ]{0,2}"
            rf"{_ASSIGNED}[ ]{{0,2}}[\"'`]?(?P<value>{_SECRETIVE})(?![\w])",
            0.8,
            alone=0.0,
        ),
        Form(  # what a cluster's file of secrets holds, in Base64
            "secret file",
            r"(?<![\w])kind:[ ]{0,4}[\"']?Secret[\"']?\s(?:[^\n]{0,120}\n){0,12}?[ ]{0,4}(?:data|stringData):[ ]{0,4}\n"
            rf"[ ]{{1,8}}(?P<value>{_ENTRY}(?:\n[ ]{{1,8}}{_ENTRY}){{0,9}})",
            0.9,
        ),
        Form(  # `- name: MAIL_TOKEN`, and `value: …` on the line below; `<add key="MailApiKey" value="…"/>`
            "named",
            r"(?i:\b(?:name|key)[\"']?[ ]{0,2}[:=][ ]{0,2}[\"']?[\w.:\-]{0,60}"
            r"(?:token|secret|api_?key|access_?key|password)[\"']?[\s,]{1,40}"
            r"[\"']?value[\"']?[ ]{0,2}[:=][ ]{0,2}[\"']?)"
            rf"(?P<value>{_SECRETIVE})(?![\w])",
            0.8,
            alone=0.0,
        ),
        # `Using Key=…`, `OPENAI_KEY: "…"`, `mailKey := …`: whatever a key is called, long and of letters and digits
        Form(
            "key",
            rf"(?:(?i:(?<![^\W_]){_OTHER_KEYS}(?:key|auth))|(?<=[a-z]){_OTHER_HUMPS}Key)(?:[\"']?\]?)[ ]{{0,2}}"
            rf"{_ASSIGNED}[ ]{{0,2}}[\"'`]?"
            r"(?P<value>(?=[^\s\"']{0,60}[0-9])(?=[^\s\"']{0,60}[A-Za-z])[A-Za-z0-9_\-.+/=]{23,199}[A-Za-z0-9_\-+/=])(?![\w])",
            0.6,
            alone=0.0,
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
        if _MADE.fullmatch(value):
            return CHECKED
        return Judgement(subtype="private key", checked=True) if value.startswith("-----") else FITS


def _is_token(value: str) -> bool:
    head = value.split(".", 1)[0]
    try:
        return isinstance(json.loads(base64.urlsafe_b64decode(head + "=" * (-len(head) % 4))), dict)
    except (binascii.Error, ValueError):
        return False
