"""Keys and tokens that give access (cloud keys, web tokens, private keys …): security findings too.

Makers mark theirs by a prefix (`ghp_`, `glpat-`, `AKIA`): it suffices. Without one a label must say what it is.
"""

from __future__ import annotations

import base64
import binascii
import json
import re

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
_MAKERS = {
    "aws": r"(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}|ABSK[A-Za-z0-9+/]{100,270}={0,2}",
    "github": r"gh[pousr]_[A-Za-z0-9]{36,80}|github_pat_[A-Za-z0-9_]{40,90}",
    "gitlab": r"gl(?:pat|ptt|dt|rt|rtr|soat|ft|cbt|imt|agent|ffct)-[\w\-]{20,64}|GR1348941[\w\-]{20}",
    "slack": (
        r"xox[abeoprs]-[0-9]{5,14}-[A-Za-z0-9\-]{8,90}|xoxe(?:\.xox[bp])?-[0-9]-[A-Za-z0-9\-]{80,250}|"
        r"xapp-[0-9]-[A-Za-z0-9\-]{20,120}"
    ),
    "stripe": r"[srp]k_(?:live|test)_[A-Za-z0-9]{16,99}|whsec_[A-Za-z0-9+/]{24,64}",
    "google": r"AIza[\w\-]{35}|ya29\.[\w\-]{30,400}|GOCSPX-[\w\-]{28}",
    "mailgun": r"key-[a-f0-9]{32}",
    "square": r"sq0(?:atp|csp)-[\w\-]{22,43}",
    "sendgrid": r"SG\.[\w\-]{16,32}\.[\w\-]{16,64}",
    "package registries": r"npm_[A-Za-z0-9]{36}|pypi-AgE[\w\-]{50,300}|rubygems_[a-f0-9]{48}|dckr_pat_[\w\-]{20,60}",
    "language models": (
        r"sk-[A-Za-z0-9_\-]{20,200}|(?:hf|api_org)_[A-Za-z0-9]{30,40}|gsk_[A-Za-z0-9]{40,60}|r8_[A-Za-z0-9]{30,40}"
    ),
    "hosting": (
        r"do[opr]_v1_[a-f0-9]{64}|hv[sb]\.[\w\-]{20,300}|dapi[a-f0-9]{32}(?:-[0-9])?|AGE-SECRET-KEY-1[A-Z0-9]{50,60}"
    ),
    "shops": r"shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}|EAA[A-Za-z0-9]{30,250}|EAACEdEose0cBA[A-Za-z0-9]{20,250}",
    "tools": (
        r"lin_api_[A-Za-z0-9]{40}|ATATT3[\w\-=]{40,250}|glsa_[A-Za-z0-9]{32}_[a-f0-9]{8}|ntn_[A-Za-z0-9]{40,60}|"
        r"secret_[A-Za-z0-9]{43}|figd_[\w\-]{30,60}|PMAK-[a-f0-9]{24}-[a-f0-9]{34}|ops_eyJ[A-Za-z0-9+/]{60,2000}={0,3}|"
        r"AKCp[A-Za-z0-9]{60,80}|sntry[su]_[\w\-+/=]{40,300}"
    ),
}
"""The prefixes that makers of keys publish, so that scanners find them."""
_UNLIKE = (
    r"sgp_(?:local_|[A-Fa-f0-9]{16}_)?[A-Fa-f0-9]{40}|"
    r"sq[apu]_[a-f0-9]{40}|glc_[A-Za-z0-9+/]{32,400}={0,3}|dp\.(?:pt|st|ct|sa|scim|audit)\.[\w\-.]{40,60}|"
    r"pul-[a-f0-9]{40}|sbp_[a-f0-9]{40}|nfp_[A-Za-z0-9]{36}|tskey-[a-z]{3,6}-[A-Za-z0-9\-]{20,60}|"
    r"xkeysib-[a-f0-9]{64}-[A-Za-z0-9]{16}|rdme_[a-z0-9]{70}|NRAK-[A-Z0-9]{27}|NRJS-[a-f0-9]{19}|"
    r"dt0c01\.[A-Z0-9]{24}\.[A-Z0-9]{64}|CCIPAT_[A-Za-z0-9]{22}_[a-f0-9]{40}|pnu_[A-Za-z0-9]{36}|"
    r"ATCTT3[\w\-=]{40,250}|EZ[AT]K[a-z0-9]{54}|duffel_(?:test|live)_[\w\-=]{43}|"
    r"s-s4t2(?:ud|af)-[a-f0-9]{64}|4b1d[A-Za-z0-9]{38}|A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})"
    r"(?:-[A-Z0-9]{5}){3}|fo1_[\w\-]{43}|fm[12][ar]?_[A-Za-z0-9+/]{100,800}={0,3}|"
    r"SK[0-9a-f]{32}|[0-9a-f]{32}-us[0-9]{1,2}|"
    r"[MNO][A-Za-z0-9]{23,25}\.[\w\-]{6}\.[\w\-]{27,38}"
)
"""Keys of makers that begin with nothing of their own."""
_MAKER = "|".join(_MAKERS.values())
_MADE = re.compile(_MAKER)
_ASSIGNED = r"(?::=|=>|={1,3}|:)"
"""What programs write between a name and its value."""
_OTHER_KEYS = "".join(
    rf"(?<!{word}[ _\-])"
    for word in listed("public, primary, foreign, unique, cache, sort, partition, row, hash, product, license, licence")
)
"""Keys that open nothing."""
_AZURE = r"[A-Za-z0-9_~.]{3}[0-9]Q~[A-Za-z0-9_~.\-]{31,34}"


class CredentialRecognizer(FormRecognizer):
    """Secrets of machines and people."""

    ENTITY = "CREDENTIAL"
    ANCHORS = listed("""
        akia*, asia*, abia*, acca*, absk*, eyj*, -----begin*, ghp_*, gho_*, ghs_*, ghu_*, ghr_*, github_pat_*, glpat-*,
        glptt-*, gldt-*, glrt-*, glsoat-*, glft-*, glcbt-*, xoxa-*, xoxb-*, xoxe-*, xoxp-*, xoxr-*, xoxs-*, xapp-*,
        sk_live_*, sk_test_*, rk_live_*, rk_test_*, pk_live_*, pk_test_*, whsec_*, sk-*, aiza*, ya29.*, gocspx-*,
        api*, secret*, client_secret, token, bearer, access_token, access key, access_key, auth_token, ://*,
        accountkey=*, key-*, sq0atp-*, sq0csp-*, sg.*, npm_*, pypi-age*, rubygems_*, dckr_pat_*, hf_*, gsk_*,
        r8_*, doo_v1_*, dop_v1_*, dor_v1_*,
        hvs.*, hvb.*, dapi*, age-secret-key-*, shpat_*, shpca_*, shppa_*, shpss_*, eaa*, lin_api_*, atatt3*, glsa_*,
        ntn_*, figd_*, pmak-*, ops_eyj*, akcp*, :aa*, sntrys_*, sntryu_*, q~*, authorization, hooks.slack.com*,
        private*, clé api, clé secrète, clé d'accès, clé privée, cle api, jeton, jeton d'accès, geheime sleutel,
        *token, *secret, *apikey, glrtr-*, glimt-*, glagent-*, glffct-*, gr1348941*, xoxo-*, api_org_*, sgp_*, sqa_*,
        sqp_*, squ_*, glc_*, dp.*, pul-*, sbp_*, nfp_*, tskey-*, xkeysib-*, rdme_*, nrak-*, nrjs-*, dt0c01.*, ccipat_*,
        pnu_*, atctt3*, ezak*, eztk*, duffel_*, s-s4t2*, 4b1d*, a3-*, fo1_*, fm1*, fm2*, discord.com*,
        discordapp.com*,
        geheimer schlüssel, toegangstoken, toegangssleutel, toegangsleutel, zugangstoken, zugangsschlüssel, key
    """)
    FLAGS = 0
    PATTERNS = (
        Form("maker", rf"(?<![\w])(?:{_MAKER})(?![\w])", 0.95),
        Form("by form", rf"(?<![\w])(?:{_UNLIKE})(?![\w])", 0.95),
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
            r"(?P<value>(?=[^\s\"']{0,80}[0-9])[A-Za-z0-9_\-.+/=~]{15,199}[A-Za-z0-9_\-+/=])(?![\w])",
            0.8,
        ),
        Form(  # `_authToken=…`, `slApiKey: …`
            "run into",
            r"(?<![^\W_])[A-Za-z]{2,24}(?:[Tt]oken|TOKEN|[Ss]ecret|SECRET|[Aa]pi[Kk]ey|APIKEY)[\"']?\]?[ ]{0,2}"
            rf"{_ASSIGNED}[ ]{{0,2}}[\"'`]?"
            r"(?P<value>(?=[^\s\"']{0,80}[0-9])(?=[^\s\"']{0,80}[A-Za-z])[A-Za-z0-9_\-.+/=~]{15,199}[A-Za-z0-9_\-+/=])(?![\w])",
            0.8,
            alone=0.0,
        ),
        # `Using Key=…`, `OPENAI_KEY: "…"`: whatever a key is called, long and of letters and digits
        Form(
            "key",
            rf"(?i:(?<![^\W_]){_OTHER_KEYS}key)(?:[\"']?\]?)[ ]{{0,2}}(?::=|=>|[:=])[ ]{{0,2}}[\"']?"
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
