"""User names, where a label says so (`login:`, `gebruikersnaam`, `Benutzer`), and Windows accounts (`DOMAIN\\user`).

In a line of a log a word suffices: `user jdupont logged in`, `Accepted publickey for jdupont from …`, if it is no word
of a language.
"""

from __future__ import annotations

import re

from ...matching.context import Surroundings
from ...names.lexicon import Lexicon
from ..forms import FITS, Form, FormRecognizer, Judgement, listed
from ..labels import WHOSE, alternatives

_LABEL = (
    r"(?=[abcdgiklnrsu])(?:log[ -]?in(?: name)?|user[ _-]?name|user[ _-]?id|userid|uid(?=[\"' \t:=>]{1,6}[a-z_])"
    r"|username|user|usr|nickname|gebruikers-id|benutzer-id|utilisateur|nom d['’ ]utilisateur"
    r"|identifiant(?: de connexion)?"
    r"|gebruikersnaam|gebruiker|inlognaam|loginnaam"
    r"|benutzername|benutzerkennung|benutzer|anmeldename|nutzername|compte utilisateur|account ?name|accountnaam"
    r"|kontoname|samaccountname|logon|[drs]user|remote_user)"
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
    login, logout, created, deleted, connected, error, failed, successful, invalid, required, unknown, root, nobody,
    daemon, www-data, system, voir, zie, siehe, see, all, alle, tous, toutes, via, localhost, anonymous, everyone,
    auth, ssh, sshd, sudo, pam, cron, ssl, tls, url, uri, sql,
    ftp, smtp, imap, ldap, oauth, token, ok, admin, mail, email, e-mail, post,
    phone, telefon, téléphone, default, batch, scheduler, backup, policy
    """)
)
_NAMES = r"identifiant|nom d['’ ]utilisateur|gebruikersnaam|inlognaam|benutzername|benutzerkennung|anmeldename"
_WHO = (
    rf"(?:user|usr|utilisateur|gebruiker|benutzers?|nutzer|account|compte|konto|login|logon|username|anvender|{_NAMES}|"
    r"connexion de|inlog van|anmeldung von)"
)
_DONE_BY = listed("""
    logged in as, signed in as, connected as, running as, connecté en tant que, connectée en tant que, ingelogd als,
    aangemeld als, angemeldet als, eingeloggt als, benutzerkonto, compte de l'utilisateur, gebruikersaccount,
    modified by, created by, deleted by, changed by, updated by, opened by, approved by, submitted by, uploaded by,
    edited by, viewed by, exported by, accessed by, downloaded by, removed by, added by, closed by, locked by,
    assigned to, requested by, executed by, started by, granted to, revoked from, modifié par, créé par, supprimé par,
    ouvert par, validé par, consulté par, exporté par, approuvé par, clôturé par, attribué à, lancé par, gewijzigd door,
    aangemaakt door, verwijderd door, geopend door, goedgekeurd door, bewerkt door, geëxporteerd door, afgesloten door,
    toegewezen aan, gestart door, geändert von, geändert durch, erstellt von, erstellt durch, gelöscht von,
    gelöscht durch, geöffnet von, geöffnet durch, freigegeben von, freigegeben durch, bearbeitet von, bearbeitet durch,
    änderung durch, löschung durch, freigabe durch, zugewiesen an, session opened for, sessie geopend voor,
    session ouverte pour, sitzung geöffnet für
""")
"""What a log says was done, and by whom."""
_BARE = r"""["'“‘«<(]{0,2}(?P<value>(?-i:[a-z0-9_])[\w.\-]{1,30}[^\W_])(?![\w@=\\])"""
_LOG_LINE = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}"
    r"|[0-9]{1,2}[./\-][0-9]{1,2}[./\-][0-9]{2,4},?[ ][0-9]{1,2}:[0-9]{2}"
    r"|[A-Z][a-z]{2}[ ]{1,2}[0-9]{1,2} [0-9]{2}:[0-9]{2}:[0-9]{2}|[\[(]?[0-9]{2}:[0-9]{2}:[0-9]{2}"
    r"|(?:[0-9]{1,3}\.){3}[0-9]{1,3}|[a-z][\w\-/]{1,20}(?:\([\w:\-]{1,30}\)|\[[0-9]{1,8}\]):"
    r"|(?:^|[ \[])(?:INFO|WARN|WARNING|ERROR|DEBUG|NOTICE|AUDIT|AUTH)(?:[\]: ])"
)
"""A time of day with its date, an IP address, a process with its number, or a level: what lines of logs begin with."""
_LINE = 240
"""Characters of a line that are looked at on either side."""


class UsernameRecognizer(FormRecognizer):
    """Names under which people log in."""

    ENTITY = "USERNAME"
    ANCHORS = (
        "login*",
        "log in",
        "log-in",
        "user*",
        "duser",
        "remote_user",
        "ruser",
        "sasl_username",
        "suser",
        "usr",
        "uid",
        "utilisateur",
        "identifiant",
        "gebruiker*",
        "inlognaam",
        "benutzer*",
        "anmeldename",
        "nutzername",
        "nickname",
        "account name",
        "accountname",
        "accountnaam",
        "kontoname",
        "samaccountname",
        "logon",
        "\\*",
        "nutzer",
        "account",
        "compte",
        "konto",
        "accepted",
        "failed",
        "invalid",
        "opened",
        "closed",
        "sudo",
        "su",
        "home",
        "connexion de",
        "inlog van",
        "anmeldung von",
        *_DONE_BY,
    )
    NUMERIC = True
    CONTEXT = ("log",)
    PATTERNS = (
        Form(
            "label",
            rf"""(?<![^\W_]){_LABEL}["'”]?[ \t]{{0,3}}(?:[:=]|=>|->)[ \t]{{0,3}}["'“‘«]?[ ]?"""
            rf"""(?P<value>{_NAME})(?![\w@]|=<)""",
            0.92,  # more than a tagger gives `jdupont`, which it knows for a name
        ),
        Form(
            "in brackets",  # of a mail server: `user=<jdupont>`
            r"(?<![^\W_])(?:user|username|login)=<(?P<value>(?!user|name|login)[^\W_][\w.\-]{1,40}[^\W_])>",
            0.92,
        ),
        Form("of a process", r"(?<![^\W_])[eg]?uid=[0-9]{1,10}\((?P<value>[a-z_][\w.\-]{0,31})\)", 0.9, alone=0.0),
        Form(
            "verb",
            rf"""(?<![^\W_]){_LABEL}["'”]?"""
            rf"""(?:[ ](?:est|is|ist|lautet)[ :]{{1,3}}|{WHOSE}|[ ]\((?=[a-z]{{0,30}}[0-9._]|adm-|svc-|ext-|usr-))"""
            rf"""["'“‘«]?(?P<value>{_MARKED})(?![\w@])""",
            0.88,
        ),
        Form(  # in a row of a table
            "cell",
            rf"(?<![^\W_]){_LABEL}[ ]{{0,3}}[\t|][ \t]{{0,6}}"
            rf"(?P<value>(?!n?(?:var)?char|u?int[0-9]){_MARKED})(?=[ \t]*(?:[|\r\n]|$))",
            0.86,
            alone=0.0,
        ),
        Form("loose", rf"""(?<![^\W_]){_LABEL}[ \t]{{1,3}}["'“‘«]?(?P<value>{_MARKED})(?![\w@])""", 0.65, near=0.86),
        Form(
            "access log",
            r"(?<![\w.:])(?:[0-9]{1,3}\.){3}[0-9]{1,3} [\w\-]{1,20} (?P<value>[a-z][\w.@\\\-]{1,40}) \[[0-9]{2}/"
            r"[a-z]{3}/[0-9]{4}",
            0.85,
            alone=0.0,
        ),
        Form(
            "log",
            rf"(?<![^\W_])(?=[abcgiklnu])(?:(?:username|{_NAMES}){WHOSE}|{_WHO}[ ]{{1,2}}(?:name[ ])?){_BARE}",
            0.0,
            near=0.86,
            alone=0.0,
        ),
        Form(
            "remote log-in",
            rf"(?<![^\W_])(?:accepted|failed|invalid|opened|closed)[ ](?:[\w/\-]{{2,30}}[ ]){{0,2}}(?:for|user)[ ]"
            rf"(?:(?:invalid|illegal)[ ])?(?:user[ ])?{_BARE}[ ](?:from|by|port|\()",
            0.0,
            near=0.85,
            alone=0.0,
        ),
        Form(
            "done by",
            rf"(?<![^\W_])(?:{alternatives(_DONE_BY)})(?:[\"']?[ ]?[:=][ ]?[\"']?|[ ])"
            rf"(?:user |utilisateur |gebruiker |benutzer )?{_BARE}",
            0.0,
            near=0.85,
            alone=0.0,
        ),
        Form(
            "sudo",
            r"(?<![^\W_])(?:sudo|su)(?:\[[0-9]{1,8}\])?:[ ]{1,8}(?P<value>[a-z][\w.\-]{1,30})[ ]:[ ]",
            0.8,
            alone=0.0,
        ),
        Form(
            "home folder",
            r"(?<![\w.])(?:/home/|/Users/|[a-z]:\\Users\\)(?P<value>[a-z][a-z0-9._\-]{1,30}[a-z0-9])(?=[/\\\s;,\"']|$)",
            0.0,
            near=0.7,
            alone=0.0,
        ),
        Form(
            "domain account",
            r"(?<![\w\\:/.])(?-i:[A-Z][A-Z0-9\-]{1,14})\\(?P<value>[a-z][\w.\-]{1,30}\w)(?![\w\\])",
            0.7,
        ),
    )

    def named(self, words: Surroundings, start: int, end: int) -> bool:
        """In a line of a log, or made of a name, and no word of a language: `user has`, `account locked`."""
        text = words.text
        first = max(text.rfind("\n", 0, start) + 1, start - _LINE)
        stop = text.find("\n", end)
        line = text[first : min(stop if stop >= 0 else len(text), end + _LINE)]
        value, lexicon = text[start:end], Lexicon.shared()
        if value.isalpha() and lexicon.is_word(value) and not lexicon.is_given(value):
            return False
        if _LOG_LINE.search(line) is not None:
            return True
        # an initial and a family name (`jdupont`), or the other way round, is a user name anywhere
        return (
            len(value) > 5 and not lexicon.bits(value) and max(map(lexicon.family_grade, (value[1:], value[:-1]))) >= 2
        )

    def judge(self, value: str) -> Judgement | None:
        """No word of a sentence about log-ins."""
        if value.casefold() in _NOT or (value.isdigit() and not 2 < len(value) < 11):
            return None
        if re.fullmatch(r"[0-9]{1,3}(?:\.[0-9]{1,3}){3}|(?:CHE|ATU|[A-Z]{2})[\-.]?[0-9.\-]{8,13}", value):
            return None  # an address of a network; a firm (`UID`)
        if re.match(r"[0-9]{1,4}[./\-][0-9]{1,2}[./\-][0-9]{1,4}", value) or _UUID.fullmatch(value):
            return None
        if "_" in value and value.isupper():
            return None  # the name of a constant
        if value.isalpha() and value.islower():
            return Judgement(most=0.92)
        return Judgement(most=0.75) if value.isalpha() and value.istitle() else FITS


class NamedUserRecognizer(FormRecognizer):
    """A value alone that is made of a name as log-ins are: `maryse36`, `gdubuisson`, `dupontpierre`."""

    ENTITY = "USERNAME"
    FLAGS = 0
    PATTERNS = (
        Form("name and digits", r"[a-z]{3,20}[._\-]?[0-9]{1,4}", 0.0, near=0.0, alone=0.6),
        Form("names run together", r"[a-z]{6,30}", 0.0, near=0.0, alone=0.55),
    )

    def judge(self, value: str) -> Judgement | None:
        """A frequent given name before digits; else an initial or a given name with a family name, and no word."""
        lexicon, name = Lexicon.shared(), value.rstrip("0123456789").rstrip("._-")
        if name != value and lexicon.given_grade(name) > 1:
            return FITS
        if lexicon.bits(name) or len(name) < 6:
            return None
        if lexicon.family_grade(name[1:]) > 1 and len(name) > 6:
            return FITS
        parts = ((name[:at], name[at:]) for at in range(3, len(name) - 2))
        return FITS if any(_is_pair(*part) or _is_pair(*part[::-1]) for part in parts) else None


def _is_pair(given: str, family: str) -> bool:
    """Whether the one is a frequent given name and the other a frequent family name, and not both are words."""
    lexicon = Lexicon.shared()
    if len(given) < 4 or len(family) < 4 or (lexicon.is_word(given) and lexicon.is_word(family)):
        return False
    return lexicon.given_grade(given) > 1 and lexicon.family_grade(family) > 1
