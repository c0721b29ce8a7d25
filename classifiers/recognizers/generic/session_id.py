"""Session and cookie identifiers behind their names (`JSESSIONID=…`, `session: …`, `Set-Cookie: …`)."""

from __future__ import annotations

from ..forms import Form, FormRecognizer, Judgement, listed
from ..labels import WHOSE, alternatives

_NAMES = listed("""
    session, session id, sessionid, session_id, jsessionid, phpsessid, asp.net_sessionid, sessid, sid, sessie,
    sessie id, sessie-id, session-id, cookie de session, sessiecookie, session cookie,
    sitzungscookie, cookie-id, sitzungs-id, sitzungskennung, identifiant de session, id de session, connect.sid, _ga,
    _gid, _fbp, cookie id, cookieid, cookie_id, cookie, csrftoken, xsrf-token, tracking id, visitor id, visitor_id,
    client_id, aspsessionid, cf_clearance, __cf_bm, laravel_session, ci_session, wp_session, auth_session, _gcl_au,
    _hjid, _hjsessionuser, x-session-id, x-session-token, session-token, session_token, connect_sid
""")


class SessionIdRecognizer(FormRecognizer):
    """Identifiers of sessions and cookies."""

    ENTITY = "SESSION_ID"
    ANCHORS = tuple(name.lower() for name in _NAMES)
    PATTERNS = (
        Form(
            "named",
            rf"""(?<![^\W_])(?:{alternatives(_NAMES)})["']?[ ]{{0,2}}(?:[:=]|=>)[ ]{{0,2}}["']?"""
            r"(?:s%3A|s:|GA1\.[0-9]\.)?(?P<value>(?=[A-Za-z\-_.]{0,60}[0-9])[A-Za-z0-9_\-.%]{9,129}[A-Za-z0-9_\-])(?![\w@])",
            0.85,
        ),
        Form(
            "in a sentence",
            rf"(?<![^\W_])(?:{alternatives(_NAMES)})(?:[ ](?:(?:est|is|ist|lautet)[ ]|\()?|{WHOSE})"
            r"(?P<value>(?=[A-Za-z]{0,20}[0-9][A-Za-z]{0,20}[0-9])[A-Za-z0-9]{20,64}"
            r"|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![\w@\-])",
            0.75,
        ),
    )

    def judge(self, value: str) -> Judgement | None:
        """Mixed enough to be drawn at random."""
        return Judgement() if len(set(value)) > 6 else None
