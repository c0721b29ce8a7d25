"""Times of log-ins: `Dernière connexion : 03/05/2024 10:22`, `last login 2024-05-03T10:22:01Z`, `aangemeld op …`."""

from __future__ import annotations

from ..dates import FULL_DATE
from ..forms import Form, FormRecognizer, listed
from ..labels import labelled

_LABELS = listed("""
    dernière connexion, dernière connexion le, dernière connexion au, connexion, connecté le, connectée le, heure de
    connexion, date de connexion, laatste aanmelding, laatst aangemeld, laatste aanmelding op, laatst aangemeld op,
    laatst ingelogd op, laatste login, laatst ingelogd, laatste inlog, inlogtijd, zuletzt angemeldet, zuletzt
    angemeldet am, zuletzt eingeloggt, letzte verbindung, dernier accès, dernière visite, vu pour la dernière fois,
    laatst gezien, laatst actief, zuletzt aktiv, last active, last access, aangemeld op, ingelogd op, letzte
    anmeldung, letzte anmeldung am, letzter login, letzter login am, angemeldet am, eingeloggt am, anmeldezeit, last
    login, last login on, last logged in on, last logon, last log-in, last seen, logged in at, logged in on, login
    time, logon time, last_login, last_seen, signed in at
""")

_WEEKDAY = (
    r"(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|maa|din|woe|don|vri|zat|zon|mo|di|mi|do|fr|sa|so)"
    r"[a-zé]{0,6}\.?"
)
_UNIX = r"[A-Z][a-z]{2} {1,2}[0-3]?[0-9] [0-2][0-9]:[0-5][0-9]:[0-5][0-9](?: [A-Z]{3,4})? (?:19|20)[0-9]{2}"
"""As the shell tells it: `Mon May  6 08:12:44 2024`."""


class LoginTimeRecognizer(FormRecognizer):
    """When somebody was logged in."""

    ENTITY = "LOGIN_TIME"
    ANCHORS = tuple(label.lower() for label in _LABELS)
    PATTERNS = (
        Form(
            "label",
            labelled(
                _LABELS,
                rf"(?:{_WEEKDAY},? )?(?:{_UNIX}|{FULL_DATE})"
                r"(?:[ T]?(?:,|à|om|um|at)?[ ]?[0-2]?[0-9][:hu][0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,6})?)?"
                r"(?:Z|[+\-][0-9]{2}:?[0-9]{2}|[ ]?[ap]m(?![^\W_])|[ ]Uhr)?)?",
            ),
            0.85,
            alone=0.0,
        ),
    )
