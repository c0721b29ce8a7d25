"""User names, where a label says so (`login:`, `gebruikersnaam`, `Benutzer`), and Windows accounts (`DOMAIN\\user`)."""

from __future__ import annotations

import re

from ..forms import FITS, Form, FormRecognizer, Judgement, listed

_LABEL = (
    r"(?:log[ -]?in|user[ _-]?name|user[ _-]?id|userid|uid|username|user|utilisateur|nom d['’ ]utilisateur|identifiant|"
    r"gebruikersnaam|gebruiker|inlognaam|loginnaam|benutzername|benutzerkennung|benutzer|anmeldename|nutzername|"
    r"compte utilisateur|account ?name|accountnaam|kontoname|samaccountname|logon)"
)
_MARKED = r"(?=[a-z]{0,30}[0-9_\-]|[a-z]{1,30}\.[\w])[^\W_](?:[\w.\-]{1,30}[\w])"
"""With a digit or a mark in it: no word of a sentence."""
_UUID = re.compile(r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
_NAME = r"[^\W_](?:[\w.\-]{1,40}[\w])?"
_NOT = frozenset(
    listed("""
    name, naam, nom, id, password, wachtwoord, passwort, mot, passe, account, compte, konto, is, was, est, ist, the,
    le, la, les, de, het, der, die, das, and, et, en, und, or, ou, of, oder, with, avec, met, mit, for, pour, voor,
    von, van, to, not, pas, niet, nicht, agent, access, page, groups, group, null, none, true, false, string,
    varchar, text, interface, experience, manual, guide, service, services, rights, session, data, story, logged,
    login, logout, created, deleted, connected, error, failed, successful, invalid, required
    """)
)


class UsernameRecognizer(FormRecognizer):
    """Names under which people log in."""

    ENTITY = "USERNAME"
    ANCHORS = (
        "login*",
        "log in",
        "log-in",
        "user*",
        "uid",
        "utilisateur",
        "identifiant",
        "gebruiker*",
        "inlognaam",
        "benutzer*",
        "anmeldename",
        "nutzername",
        "account name",
        "accountname",
        "accountnaam",
        "kontoname",
        "samaccountname",
        "logon",
        "\\*",
    )
    NUMERIC = True
    PATTERNS = (
        Form(
            "label",
            rf"""(?<![^\W_]){_LABEL}["'”]?[ \t]{{0,3}}(?:[:=]|=>|->)[ \t]{{0,3}}["'“‘«]?[ ]?"""
            rf"""(?P<value>{_NAME})(?![\w@])""",
            0.85,
        ),
        Form(
            "verb",
            rf"""(?<![^\W_]){_LABEL}["'”]?[ ](?:est|is|ist|lautet)[ :]{{1,3}}["'“‘«]?(?P<value>{_MARKED})(?![\w@])""",
            0.8,
        ),
        Form("loose", rf"""(?<![^\W_]){_LABEL}[ \t]{{1,3}}["'“‘«]?(?P<value>{_MARKED})(?![\w@])""", 0.65),
        Form(
            "access log",
            r"(?<![\w.:])(?:[0-9]{1,3}\.){3}[0-9]{1,3} [\w\-]{1,20} (?P<value>[a-z][\w.@\\\-]{1,40}) \[[0-9]{2}/"
            r"[a-z]{3}/[0-9]{4}",
            0.85,
            alone=0.0,
        ),
        Form(
            "domain account",
            r"(?<![\w\\:/.])(?-i:[A-Z][A-Z0-9\-]{1,14})\\(?P<value>[a-z][\w.\-]{1,30}\w)(?![\w\\])",
            0.7,
        ),
    )

    def judge(self, value: str) -> Judgement | None:
        """No word of a sentence about log-ins."""
        if value.casefold() in _NOT or (value.isdigit() and len(value) > 10):
            return None
        if re.fullmatch(r"[0-9]{1,3}(?:\.[0-9]{1,3}){3}", value):
            return None
        if _UUID.fullmatch(value):
            return None
        if "_" in value and value.isupper():
            return None  # the name of a constant
        plain = value.isalpha() and (value.islower() or value.istitle())
        return Judgement(most=0.75) if plain else FITS
