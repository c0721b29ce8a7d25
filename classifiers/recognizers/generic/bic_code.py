"""BIC (ISO 9362): four letters of the bank, country, two of the place, three of the branch.

Any word of eight capitals with a country in the middle has this form (`DOCUMENT`, `BELGIQUE`): so it needs the word
BIC or SWIFT, a bank whose letters are known in that country, or an IBAN of the same country right beside it.
"""

from __future__ import annotations

import re

from ...matching.context import Surroundings
from ...names.lexicon import Lexicon
from ..forms import END, START, Form, FormRecognizer, Judgement, listed

_COUNTRIES = frozenset(
    listed("""
    AD, AE, AF, AG, AI, AL, AM, AO, AR, AS, AT, AU, AW, AX, AZ, BA, BB, BD, BE, BF, BG, BH, BI, BJ, BM, BN, BO, BR,
    BS, BT, BW, BY, BZ, CA, CD, CF, CG, CH, CI, CK, CL, CM, CN, CO, CR, CU, CV, CW, CY, CZ, DE, DJ, DK, DM, DO, DZ,
    EC, EE, EG, ER, ES, ET, FI, FJ, FK, FM, FO, FR, GA, GB, GD, GE, GF, GG, GH, GI, GL, GM, GN, GP, GQ, GR, GT, GU,
    GW, GY, HK, HN, HR, HT, HU, ID, IE, IL, IM, IN, IQ, IR, IS, IT, JE, JM, JO, JP, KE, KG, KH, KI, KM, KN, KP, KR,
    KW, KY, KZ, LA, LB, LC, LI, LK, LR, LS, LT, LU, LV, LY, MA, MC, MD, ME, MG, MH, MK, ML, MM, MN, MO, MP, MQ, MR,
    MS, MT, MU, MV, MW, MX, MY, MZ, NA, NC, NE, NG, NI, NL, NO, NP, NR, NU, NZ, OM, PA, PE, PF, PG, PH, PK, PL, PR,
    PS, PT, PW, PY, QA, RE, RO, RS, RU, RW, SA, SB, SC, SD, SE, SG, SI, SK, SL, SM, SN, SO, SR, SS, ST, SV, SX, SY,
    SZ, TC, TD, TG, TH, TJ, TL, TM, TN, TO, TR, TT, TV, TW, TZ, UA, UG, US, UY, UZ, VA, VC, VE, VG, VI, VN, VU, WF,
    WS, XK, YE, YT, ZA, ZM, ZW
    """)
)
_BANKS = frozenset(
    listed("""
    GEBABE, KREDBE, BBRUBE, GKCCBE, AXABBE, NICABE, ARSPBE, BPOTBE, TRIOBE, KEYTBE, JVBABE, CREGBE, BNAGBE, CPHBBE,
    VDSPBE, HBKABE, DEUTBE, CITIBE, BKCHBE, FVLBBE, EURBBE, BNPABE, VAPEBE, DELEBE, ETHIBE, LOCYBE, BMPBBE, PARBBE,
    FINTBE, TRWIBE, ISAEBE, MEESBE, ABNANL, INGBNL, RABONL, SNSBNL, ASNBNL, TRIONL, KNABNL, BUNQNL, FVLBNL, RBRBNL,
    HANDNL, REVOLT, BITSNL, ADYBNL, BNPAFR, SOGEFR, AGRIFR, CRLYFR, CCBPFR, CEPAFR, CMCIFR, PSSTFR, CMBRFR, CCFRFR,
    BOUSFR, NORDFR, CMCFR, FTNOFR, BREDFR, AXABFR, DEUTDE, COBADE, PBNKDE, DRESDE, HYVEDE, INGDDE, GENODE, SOLADE,
    NTSBDE, BYLADE, WELADE, HELADE, MARKDE, NOLADE, SSKMDE, BELADE, HASPDE, COKSDE, DAAEDE, DKEDDE, BCEELU, BGLLLU,
    BILLLU, CCRALU, CCPLLU, BLUXLU, CELLLU, BARCGB, LOYDGB, NWBKGB, MIDLGB, HBUKGB, ABBYGB, RBOSGB, MONZGB, REVOGB,
    TRWIGB, CHASUS, BOFAUS, CITIUS, UBSWCH, CRESCH, POFICH
    """)
)
_ONE_SOUND = re.compile("SCH|[CPT]H|CK|NG|ST|TZ")
_UNSPOKEN = re.compile("[^AEIOUY]{4}")
"""Consonants as no word of ours has them: `ECTTGBUW`, and not `SCHWARTZ`, where several letters are one sound."""
_BESIDE = re.compile(
    r"(?<![^\W_])(?P<country>[A-Z]{2})[0-9]{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,3})?[ ,;/|(\t-]{1,4}$"
)


class BicCodeRecognizer(FormRecognizer):
    """Bank identifier codes."""

    ENTITY = "BIC_CODE"
    ANCHORS = ("bic", "swift", "iban", *(f"{bank.lower()}*" for bank in sorted(_BANKS)))
    FLAGS = 0
    PATTERNS = (
        Form("bic", rf"{START}[A-Z]{{6}}[A-Z2-9][A-NP-Z0-9](?:[A-Z0-9]{{3}})?{END}", 0.05, near=0.9, alone=0.6),
        Form(
            "spaced",
            rf"{START}[A-Z]{{4}} [A-Z]{{2}} [A-Z2-9][A-NP-Z0-9](?: [A-Z0-9]{{3}})?{END}",
            0.05,
            near=0.85,
            alone=0.4,
        ),
        Form("lower alone", r"[a-z]{6}[a-z2-9][a-np-z0-9](?:[a-z0-9]{3})?", 0.0, near=0.0, alone=0.6),
        Form(
            "lower",
            r"(?<![^\W_])(?i:bic|swift)(?:[ /\-]?(?i:code|swift))?[ :=]{1,3}"
            r"(?P<value>[a-z]{6}[a-z2-9][a-np-z0-9](?:[a-z0-9]{3})?)(?![^\W_])",
            0.6,
            alone=0.0,
        ),
    )
    CONTEXT = ("bic", "swift", "bic code", "iban")
    NUMERIC = True

    def named(self, words: Surroundings, start: int, end: int) -> bool:
        """By a word, or by an IBAN right before it: `BE71 0961 2345 6769 (KREDBEBB)`.

        What might be a word too (`DOCUMENT`) must be of the same country.
        """
        if words.near(start, end, self._context):
            return True
        code = words.text[start:end].replace(" ", "")
        beside = _BESIDE.search(words.text, max(0, start - 50), start)
        return beside is not None and (beside["country"] == code[4:6] or not code.isalpha() or code.endswith("XXX"))

    def judge(self, value: str) -> Judgement | None:
        """The country exists; a bank known there needs no word beside it."""
        code = value.replace(" ", "").upper()
        if code[4:6] not in _COUNTRIES:
            return None
        if code[:6] in _BANKS:
            return Judgement(subtype=code[4:6], checked=True, least=0.85)
        if value.islower():
            return Judgement(subtype=code[4:6], alone=0.0)
        if code.isalpha() and not code.endswith("XXX"):
            most = _as_letters(code)
            return Judgement(subtype=code[4:6], most=0.9, unaided=0.2, alone=most)
        return Judgement(subtype=code[4:6], least=0.05, unaided=0.3)


def _as_letters(code: str) -> float:
    """Score of a code of letters alone: it may be a word or a name (`SICKNESS`, `CAMPBELL`)."""
    if Lexicon.shared().bits(code.lower()):
        return 0.2
    unlike = code[6] == code[7] and code[6] not in "AEILNORST"  # most places are `BB`, `FF`, or have a digit
    return 0.6 if unlike or _UNSPOKEN.search(_ONE_SOUND.sub("S", code)) else 0.45
