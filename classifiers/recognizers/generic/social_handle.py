"""Profiles in social networks: addresses of LinkedIn, Facebook, X, Instagram …, and `@name` behind the name of one."""

from __future__ import annotations

from ..forms import FITS, Form, FormRecognizer, Judgement, listed

_SITES = (
    r"(?:linkedin\.com/in|facebook\.com|fb\.com|twitter\.com|x\.com|instagram\.com|tiktok\.com|github\.com|gitlab\.com|"
    r"xing\.com/profile|snapchat\.com/add|t\.me|youtube\.com|threads\.net|bsky\.app/profile|pinterest\.com|medium\.com)"
)
_NETWORKS = frozenset(
    listed("linkedin, facebook, twitter, instagram, tiktok, snapchat, telegram, skype, mastodon, discord, github, xing")
)
_PAGES = frozenset(
    listed("""
    login, signup, share, sharer, intent, watch, search, explore, about, help, policies, privacy, terms, home, hashtag,
    company, jobs, legal, pages, groups, events, settings, features, pricing, override, media, import, param, return,
    deprecated, test, entity, autowired, charset, everyone,
    here, channel, nullable, suppresswarnings, all
    """)
)


class SocialHandleRecognizer(FormRecognizer):
    """Accounts in social networks."""

    ENTITY = "SOCIAL_HANDLE"
    ANCHORS = (
        "@*",
        "linkedin*",
        "facebook*",
        "fb.com*",
        "twitter*",
        "x.com*",
        "instagram*",
        "insta",
        "tiktok*",
        "github.com*",
        "gitlab.com*",
        "xing*",
        "snapchat*",
        "t.me*",
        "youtube.com*",
        "threads.net*",
        "bsky.app*",
        "telegram",
        "mastodon",
        "skype",
        "pinterest.com*",
        "medium.com*",
        "discord",
        "snap",
        "slack",
        "threads",
        "bluesky",
        "x",
    )
    PATTERNS = (
        Form(
            "address",
            rf"(?<![\w@.\-])(?:https?://)?(?!api\.)(?:[a-z]{{2,3}}\.)?{_SITES}/(?P<value>@?[\w.\-%]{{1,79}}[\w%])(?!"
            rf"[\w\-%@])(?!\.[\w])(?!/[\w])",
            0.8,
            alone=0.85,
        ),
        Form(  # whatever it shows there: a post, a film
            "address with an at",
            rf"(?<![\w@.\-])(?:https?://)?(?:[a-z]{{2,3}}\.)?{_SITES}/(?P<value>@[\w.\-%]{{1,79}}[\w%])(?![\w\-%@])",
            0.99,  # more than a tagger gives a name within
            alone=0.95,
        ),
        Form(
            "page",
            r"(?<![\w@.\-])(?:https?://)?(?:[a-z]{2,3}\.)?linkedin\.com/in/(?P<value>[\w.\-%]{1,79}[\w%])",
            0.85,
            alone=0.85,
        ),
        Form(
            "named",
            r"(?<![^\W_])(?:linkedin|facebook|twitter|instagram|insta|tiktok|snapchat|telegram|skype|mastodon"
            r"|discord|x)"
            r"(?:[ \-](?:handle|account|profile?|profiel|id|name|naam|nom|pseudo|konto|compte))?[ ]?"
            r"[:=][ ]{0,3}(?P<value>(?:live:)?@?[A-Za-z][\w.\-]{2,40}(?:@"
            r"[\w.\-]{3,40}|#[0-9]{4})?)(?![\w@/:])",
            0.92,  # more than a tagger gives `jan.peeters`, which it knows for a name
        ),
        Form(
            "at",
            r"(?<![\w@./])(?:linkedin|facebook|twitter|instagram|insta|tiktok|telegram|mastodon|snapchat|snap|slack|threads|bluesky"
            r"|discord|skype|x)[ ,:(]{1,3}(?:(?:unter|als|under|as|sous|onder|via)[ ])?"
            r"(?P<value>@[A-Za-z][\w.]{2,40})(?![\w@])",
            0.99,
        ),
        Form(
            "before",
            r"(?<![\w@./])(?P<value>@[A-Za-z][\w.]{2,40})[ ,(]{1,2}(?:(?:op|sur|on|auf|bei|via)[ ])?"
            r"(?:linkedin|facebook|twitter|instagram|insta|tiktok|telegram|mastodon|snapchat|threads|bluesky|discord|skype"
            r"|(?-i:X))(?![\w@])",
            0.8,
            alone=0.0,
        ),
        Form(  # of the Fediverse: a name and the server that has it
            "on a server",
            r"(?<![\w@./])(?P<value>@[A-Za-z][\w.]{1,40}@[\w\-]{2,40}(?:\.[\w\-]{2,40}){1,3})(?![\w@])",
            0.99,
            alone=0.95,
        ),
        Form("alone", r"@[A-Za-z][\w.]{4,29}", 0.0, near=0.0, alone=0.6),
    )

    def judge(self, value: str) -> Judgement | None:
        """A page of the network itself is nobody's, and the network is none of its own accounts."""
        name = value.casefold().strip("@")
        if name in _PAGES or name.startswith(("http", "www.")) or name.split(".")[0] in _NETWORKS:
            return None
        return FITS
