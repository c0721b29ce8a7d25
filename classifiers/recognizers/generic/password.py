"""Passwords behind a label in four languages, and their hashes (bcrypt, argon2, scrypt, sha512-crypt, PBKDF2 …)."""

from __future__ import annotations

import re

from ...matching.context import Surroundings
from ..forms import FITS, Form, FormRecognizer, Judgement, listed
from ..labels import WHOSE

_LABEL = (
    r"(?:password|passwd|passwort|kennwort|wachtwoord|paswoord|mot de passe|m\.?d\.?p\.?|pwd|passphrase|pincode"
    r"|code pin|"
    r"(?:geheime|toegangs|zugangs)[ ]?code|code (?:secret|d['’]acc[èe]s)|access code|"
    r"pin[ -]?code|passcode|pass)"
)
_COMPOUND = r"(?:start|initial|begin|standaard|standard|admin|login|gast|tijdelijk|netzwerk|benutzer|einmal|zugangs)"
"""`Startpasswort`, `beginwachtwoord`."""
_NOT = frozenset(
    listed("""
    is, est, ist, the, le, la, de, het, das, et, and, en, und, reset, forgotten, oublie, vergessen, vergeten,
    policy, required, expired, incorrect, change, changed, hash, null, none, true, false, string, varchar, text,
    not, pas, niet, nicht, must, doit, moet, muss, minimum, maximum, minimaal, minstens, mindestens, least, moins, voir,
    zie, siehe, see,
    fout, wrong, faux, errone, erroné, falsch, ungültig, invalid, valid, valide, geldig, gültig, verplicht, obligatoire,
    personnel, persoonlijk, persönlich, confidentiel, vertrouwelijk, vertraulich, secret, secure, safe, sicher, veilig,
    strong, weak, sterk, zwak, stark, schwach, empty, leeg, leer, vide, identiek, identique, identisch, identical,
    short, long, kort, lang, kurz, court, too, trop, te, zu, unique, uniek, strictement, strikt, streng
    """)
)

_CODE = re.compile(
    r"\$\{|\$[A-Z_(]|%\w+%|<|\{\{|(?:os|process|self|config|settings|env)\.|\w+(?:\.\w+)*\(|getenv", re.IGNORECASE
)


_THING = re.compile(
    r"(?:n?(?:var)?char|u?int|text|bool|float|string|sha|md|utf|base|rfc|iso|win(?:dows)?|office|v|version|http|oauth|mfa|2fa|web|ipv?)[\-_]?[0-9.]+[a-z]?"
    r"|[0-9]+[a-z]{1,3}|[0-9./\-:h]+(?:am|pm|h|u)?",
    re.IGNORECASE,
)
"""`password SHA256`, `mot de passe 12 caractères`, `Passwort 30min`: no password."""
_DONE_TO_IT = re.compile(
    r"[a-zà-ÿ]{2,12}(?:ées?|és?)|[a-z]{2,12}(?:ated|ired|cted|nged|rced|pted)|(?:[a-z]{2,6})?ge[a-z]{3,10}(?:d|t|en)"
    r"|(?:ver|be|her|ont|er|ent|zer)[a-zäöü]{3,10}(?:d|t|en|ert|igt)"
)
"""What a sentence says was done to a password: `est créé`, `is ingesteld`, `ist gesetzt`, `is encrypted`."""
_PATH = re.compile(r"(?:~|[a-z]:)?(?:[/\\][\w.\-]+){2,}[/\\]?", re.IGNORECASE)
"""`PWD=/home/…` is where somebody works."""

_SENTENCE = re.compile(r"[a-zà-ÿ]{2,20} [A-Za-zà-ÿ]{2}")
"""A word in lower case that another follows: `To change your password: open Settings`."""


class PasswordRecognizer(FormRecognizer):
    """Passwords in clear, and password hashes (subtype `hash`)."""

    ENTITY = "PASSWORD"
    ANCHORS = listed("""
        password, passwd, passwort, kennwort, wachtwoord, paswoord, mot de passe, mdp, pwd, passphrase, pincode,
        code pin, pin code, pin-code, passcode, pass, pw, ww, $2*, $argon2*, $6$*, $5$*, $1$*, $y$*, $7$*, pbkdf2*,
        scrypt*,
        sha256*, sha512*, sha1*, md5*, {ssha}*, $s$*, $p$*, $apr1$*, --user, curl, {sha}*, {md5}*, {smd5}*,
        {crypt}*, {sha256}*, {sha512}*, *password, *passwd, *passwort, *wachtwoord, ntlm*, lm hash, nt hash, lm_hash,
    identified, geheime code, toegangscode, zugangscode, code secret, code d'accès, access code, m.d.p, pin,
    puk, pin1, pin2, pwdhash, passwordhash, passwd_hash, pwd_hash, pass_hash, passhash, *pwd, /user:*, mysql,
    mysqldump, mariadb, mongo, sqlcmd, sshpass, wifi*, wi-fi*, wlan*,
    wpa*, wep key, nt_hash, lmhash, nthash, :::*
    """)
    PATTERNS = (
        Form("bcrypt", r"(?<![\w$])\$2[abxy]?\$[0-9]{2}\$[./A-Za-z0-9]{53}(?![\w])", 0.98),
        Form(
            "argon2",
            r"(?<![\w$])\$argon2(?:id|i|d)\$v=[0-9]{1,3}\$m=[0-9]{1,9},t=[0-9]{1,4},p=[0-9]{1,4}\$"
            r"[A-Za-z0-9+/]{8,90}\$[A-Za-z0-9+/]{16,180}",
            0.98,
        ),
        Form(
            "crypt",
            r"(?<![\w$])\$(?:1|5|6|7|y|apr1)\$(?:rounds=[0-9]{1,9}\$)?[./A-Za-z0-9$]{0,40}\$[./A-Za-z0-9]{22,100}"
            r"(?![\w])",
            0.95,
        ),
        Form("phpass", r"(?<![\w$])\$[PHS]\$[./A-Za-z0-9]{31,60}(?![\w])", 0.95),
        Form(  # Werkzeug: method, salt, digest
            "salted digest",
            r"(?<![\w$])(?:pbkdf2:sha(?:1|256|512)(?::[0-9]{1,8})?|scrypt:[0-9]{1,8}:[0-9]{1,3}:[0-9]{1,3}"
            r"|sha(?:1|256|512)|md5)\$[A-Za-z0-9./]{4,32}\$[0-9a-f]{32,128}(?![\w$])",
            0.98,
        ),
        Form("pbkdf2", r"(?<![\w$])pbkdf2_sha(?:1|256|512)\$[0-9]{1,8}\$[^\s$]{1,60}\$[A-Za-z0-9+/=]{20,100}", 0.98),
        Form("ldap", r"\{S?(?:SHA|MD5|CRYPT|SSHA256|SSHA512)\}[A-Za-z0-9+/=$.]{16,120}", 0.95),
        Form(
            "label",
            rf"(?<![^\W_]){_LABEL}[\"']?(?:[ ]?\([^()\n]{{1,30}}\))?[ \t]{{0,3}}"
            r"(?:[:=]|=>|est[ :]|is[ :]|ist[ :]|lautet[ :])[ \t]{0,3}[\"'“‘«]?"
            r"(?P<value>[^\s\"'“”‘’«»,;<>|]{2,63}"
            r"[^\s\"'“”‘’«»,;<>|.)])",
            0.85,
        ),
        Form(  # in a row of a table
            "cell",
            rf"(?<![^\W_])(?:initial|start|tijdelijk )?{_LABEL}(?: [^\W\d_]{{3,12}})?[ ]{{0,3}}[\t|][ \t]{{0,6}}"
            r"(?P<value>(?=[^\s|]{0,40}[0-9])"
            r"(?=[^\s|]{0,40}[A-Za-z])[^\s\"'“”‘’«»,;<>|]{5,62}[^\s\"'“”‘’«»,;<>|.)])(?=[ \t]*(?:[|\r\n]|$))",
            0.8,
            alone=0.0,
        ),
        Form(  # `dbPassword=…`, `PGPASSWORD=…`
            "run into",
            r"(?<![^\W_])[a-z]{1,20}(?:password|passwd|passwort|wachtwoord)[\"']?[ \t]{0,3}(?:[:=]|=>)[ \t]{0,3}[\"']?"
            r"(?P<value>(?=[^\s\"']{0,40}[0-9])(?=[^\s\"']{0,40}[A-Za-z])[^\s\"'“”‘’«»,;<>|]{4,62}"
            r"[^\s\"'“”‘’«»,;<>|.)])",
            0.85,
            alone=0.0,
        ),
        Form(
            "element",
            rf"<(?:\w{{1,20}}[.:\-])?(?:{_LABEL})>[ ]{{0,2}}(?P<value>[^\s<>]{{3,64}})[ ]{{0,2}}</",
            0.85,
            alone=0.0,
        ),
        Form(  # with blanks in it, between the quotes of a setting
            "quoted",
            rf"(?<!\w)(?:[a-z0-9]{{1,20}}_){{0,3}}(?:{_LABEL})[\"']?[ ]{{0,2}}(?:[:=]|=>)[ ]{{0,2}}"
            rf"(?:\"(?=[^\"\n]{{3,60}}\")|'(?=[^'\n]{{3,60}}'))"
            r"(?P<value>(?=[^\"'\n]{0,50}[0-9])[^\s\"'<>{}]{1,30}(?:[ ][^\s\"'<>{}]{1,30}){1,5})[\"']",
            0.9,
            alone=0.0,
        ),
        Form(
            "pin",
            r"(?<![^\W_])(?:(?:pin|puk)[1-2]?[ ]?[:=]|(?:pin[ \-]?code|code pin)[ ]?:?)[ ]{0,2}"
            r"(?P<value>[0-9]{4,8})(?![\w.,])",
            0.75,
            alone=0.0,
        ),
        Form(
            "network",
            r"(?<![^\W_])(?:(?:cl[ée]|code|mot de passe|sleutel|schlüssel|key|pass(?:word)?)[ _\-]"
            r"(?:wi-?fi|wlan|wpa2?|wep)"
            r"|(?:wi-?fi|wlan|wpa2?|wep)[ _\-]?"
            r"(?:key|code|cl[ée]|sleutel|schlüssel|wachtwoord|passwort|password|pass(?:phrase)?))"
            r"[ ]?[:=][ ]{0,3}[\"'“‘«]?(?P<value>[^\s\"'“”‘’«»,;<>|]{5,62}[^\s\"'“”‘’«»,;<>|.)])",
            0.85,
            alone=0.0,
        ),
        Form(
            "sql",
            r"(?<![^\W_])identified[ ](?:with[ ][\w]{3,40}[ ])?by[ ]['\"](?P<value>[^\s'\"]{3,63})['\"]",
            0.9,
            alone=0.0,
        ),
        Form(
            "named hash",
            r"(?<![^\W_])(?:ntlm|nt|lm|password|passwd|pwd|pass|passwort|kennwort|wachtwoord|mdp|mot de passe)[ _\-]?"
            r"(?:hash|haché|digest)[\"']?"
            r"[ ]{0,2}[:=][ ]{0,2}[\"']?(?P<value>[0-9a-f]{32,128})(?![\w])",
            0.95,
            alone=0.0,
        ),
        Form(  # `<add key="password" value="…"/>`
            "attribute",
            rf"(?:key|name|id)=[\"'](?:[\w.\-]{{0,30}}[._\-])?{_LABEL}[\"'][ ]{{1,3}}(?:value|content)=[\"']"
            r"(?P<value>[^\s\"'<>{}]{3,64})[\"']",
            0.9,
            alone=0.0,
        ),
        Form(  # `net use z: \\srv\share /user:jan …`, `mysql -u root -p…`, `sshpass -p …`
            "given to a command",
            r"(?<![\w\-])(?:/user:[\w.\\\-]{1,40}[ ]|(?:mysql|mysqldump|mariadb|mongo|sqlcmd)[ ]"
            r"[^\n|;]{0,60}?-[pP]|sshpass[ ]-p[ ]?)"
            r"[\"']?(?P<value>(?=[^\s\"']{0,40}[0-9])[^\s\"'$<>{}\-][^\s\"'<>{}]{4,60})",
            0.9,
            alone=0.0,
        ),
        Form("mysql", r"(?<![\w*])\*[0-9A-F]{40}(?![\w*])", 0.9),
        Form(  # as password hashes are dumped from Windows
            "dumped",
            r"(?<=[0-9]:)[0-9a-f]{32}:(?P<value>[0-9a-f]{32}):::",
            0.97,
            alone=0.0,
        ),
        Form(
            "command line",
            r"(?<![\w\-])(?:-u|--user)[ =]{1,2}[\"']{0,2}[^\s:\"'/$]{1,60}:(?P<value>[^\s\"'$/][^\s\"']{3,60})",
            0.8,
            alone=0.0,
        ),
        Form(
            "after a word",
            rf"(?<![^\W_])(?:{_COMPOUND}?{_LABEL}(?:[ ][^\W\d_]{{4,14}}|[ ](?:is|ist|est)[ ](?:now|jetzt|nun|nu|still"
            r"|maintenant|désormais|toujours|encore|noch|immer noch|nog|nog steeds))?"
            r"|(?:pw|ww)(?=[ ]?[:=]|[ ](?:[^\s]{0,40}[0-9][^\s]{0,20}[!?#$%&*]"
            r"|(?=[^\s]{0,40}(?-i:[A-Z]))[^\s]{0,40}[0-9]{2})))"
            r"[\"']?[ \t]{0,3}(?:[:=][ \t]{0,3}|[ ])[\"'“‘«(]?"
            r"(?P<value>(?=[^\s\"'\x28\x29]{0,40}[0-9])(?=[^\s\"'\x28\x29]{0,40}[a-z])"
            r"[^\s\"'“”‘’«»,;<>|\x28\x29]{5,62}[^\s\"'“”‘’«»,;<>|.\x28\x29])",
            0.85,  # more than a tagger gives `Tulipe`
            alone=0.0,
        ),
        Form(  # `Temp password I gave him: …`
            "told before a colon",
            rf"(?<![^\W_]){_LABEL}(?:[ ][^\W\d_]{{1,12}}){{1,5}}[ ]?:[ ]{{1,3}}[\"'“‘«]?"
            r"(?P<value>(?=[^\s\"']{0,40}[0-9])(?=[^\s\"']{0,40}[A-Za-z])(?=[^\s\"']{0,40}[^A-Za-z0-9\s.,:\-/]|"
            r"[^\s\"']{0,40}[a-z][A-Z0-9])[^\s\"'“”‘’«»,;<>|]{5,62}[^\s\"'“”‘’«»,;<>|.)])",
            0.75,
            alone=0.0,
        ),
        Form(
            "set to",
            rf"(?<![^\W_])(?:{_LABEL}|pw|ww)[ ](?:(?:has been|was|is)[ ])?(?:[^\W\d_]{{3,14}}[ ])?"
            r"(?:to|naar|op|en|à|auf|zu)[ ]"
            r"[\"'“‘«]?(?P<value>(?=[^\s\"']{0,40}[0-9!?$%&#*])(?=[^\s\"']{0,40}[A-Za-z])"
            r"[^\s\"'“”‘’«»,;<>|]{5,62}[^\s\"'“”‘’«»,;<>|.)])",
            0.75,
            alone=0.0,
        ),
        Form(
            "whose",
            rf"(?<![^\W_]){_LABEL}(?:[ ][^\W\d_]{{4,14}})?{WHOSE}[\"'“‘«]?"
            r"(?P<value>(?=[^\s\"']{0,40}[0-9])"
            r"[^\s\"'“”‘’«»,;<>|]{5,62}[^\s\"'“”‘’«»,;<>|.)])",
            0.75,
            alone=0.0,
        ),
    )

    def _score(
        self, form: Form, judgement: Judgement, words: Surroundings, start: int, end: int, named: bool | None
    ) -> float:
        if form.name == "label" and _SENTENCE.match(words.text, start):
            return 0.0
        return super()._score(form, judgement, words, start, end, named)

    def judge(self, value: str) -> Judgement | None:
        """A hash, or something that is not a word of the sentence."""
        if value.startswith(("$", "{", "pbkdf2", "scrypt:", "sha1$", "sha256$", "sha512$", "md5$")) and len(value) > 20:
            return Judgement(subtype="hash", checked=True)
        if _CODE.match(value) or _PATH.fullmatch(value) or (_THING.fullmatch(value) and not value.isdigit()):
            return None
        bare = value.strip(".!?)")
        if bare.casefold() in _NOT or len(set(bare)) < 2 or len(bare) < 3:
            return None
        if _DONE_TO_IT.fullmatch(bare):
            return None
        if re.fullmatch(r"[^\W\d_]+", bare) and bare.islower():
            return Judgement(most=0.55)
        return FITS
