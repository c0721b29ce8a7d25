"""Phone and fax numbers of Belgium, the Netherlands, France, Germany, Luxembourg and, with `+` or `00`, of the world.

Candidates by form, judged by the numbering plans of `phonenumbers`. Not one: a date, an amount, a part of an account,
a structured communication or an invoice number. A number that no plan knows but that might be one needs a word.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import ClassVar

import phonenumbers
from phonenumbers import PhoneMetadata

from ..forms import DASH, SPACE, Form, FormRecognizer, Judgement, digits, listed
from ..labels import labelled

_GAP = rf"[{SPACE}./{DASH}]{{0,2}}"
EXTENSION = r"(?:[ ,]{0,2}(?:ext\.?|extension|poste|toestel|tst\.?|durchwahl|x|int\.?)[ :.]{0,2}[0-9]{1,5})?"
_CALLED = r"(?:(?<!=)|(?<=[a-z]=)|(?<=[a-z]=[\"']))"
"""So with a plus in front whatever is set, but no formula: `caller=+32…`."""
_SET = r"(?:(?<!=)|(?<=phone=)|(?<=tel=)|(?<=gsm=)|(?<=fax=)|(?<=mobile=))"
"""What a formula gives is no number, but what a field is set to."""
_FREE = rf"(?<![^\W_])(?<![+*/#]){_SET}(?<![0-9][.,\-])(?<![0-9][0-9]:)"
_FREE += r"(?:(?<![A-Z]-)|(?<=tel-)|(?<=gsm-)|(?<=fax-)|(?<=mob-))"
"""Where a number may begin: not behind `ORD-`, nor within a time of day."""
_ALSO = rf"(?:(?<![0-9][0-9][{SPACE}])|(?![0-9]{{2}}[{SPACE}][0-9]{{2}}[{SPACE}][0-9]{{3}}[{SPACE}][0-9]{{2}}))"
"""`85 [07 30 033 29]`: all but the year of a national number, right or wrong, is no phone."""
_ALSO += rf"(?<![0-9][{SPACE}][0-9]{{3}}[{SPACE}])"
"""`477 111 [020 43 502]`: a row of numbers in thousands, neither."""
_ALSO += rf"(?:(?<![0-9][{SPACE}])|(?![0-9]{{2}}[{SPACE}][0-9]{{2}}[{SPACE}][0-9]{{2,3}}[{SPACE}][0-9]{{3}}))"
"""`1 [04 07 59 512 034 58]`: all but the sex of a French one, neither."""
_ALSO += rf"(?:(?<![0-9]{{2}}[{SPACE}])|(?!0[0-9]{{2}}(?:[{SPACE}][0-9]{{3}}){{2}}(?![0-9])))"
"""`76 [081 493 231]`: nor the rest of a German tax number."""
_ALSO += rf"(?:(?<![0-9]{{4}}[{SPACE}])|(?!0[0-9]{{3}}(?:[{SPACE}][0-9]{{4}}){{2}}(?![0-9])))"
"""`3566 [0829 3109 7650]`: nor the rest of a card, whose check is wrong."""
DONE = r"(?![^\W_])(?![.,\-][0-9])(?!/[1-9])(?!/0(?![1-9][0-9]{0,2}[./ ]))"
DONE += r"(?!:[0-9]{2}[^0-9])(?!\+\+)(?![ ]?€)(?![ ]?EUR\b)"
_ZIP = r"0[1-9][0-9]{3}-[0-9]{4}\b"
"""`02151-4455` is a number in Krefeld, `02110-1301` a part of Boston."""
_REGIONS = ("BE", "NL", "FR", "DE", "GB", "LU")
_CODES = {"+32": "BE", "+31": "NL", "+33": "FR", "+49": "DE", "+44": "GB", "+352": "LU"}
_ZERO = re.compile(r"\(0\)")
_TAIL = re.compile(r"(?:ext|extension|poste|toestel|tst|durchwahl|x|int)(?![a-z])", re.IGNORECASE)
_BRACKETED_CODE = re.compile(r"\((?:32|31|33|49|44|352)\)[ ]?[1-9]")
"""`(33) 1 20 49 98 13`: without its plus."""
_SLASHED_PAIRS = re.compile(r"0[1-9](?:/[0-9]{2}){4}")
_LONE_DIGIT = re.compile(r"(?<=[ ])[0-9](?=[ ]|$)")
_WRITTEN_AS_DATE = re.compile(
    r"[0-3]?[0-9] ?[./\-] ?[01]?[0-9] ?[./\-] ?(?:19|20)[0-9]{2}(?![0-9])"
    r"|(?:19|20)[0-9]{2}[./\-][01][0-9][./\-][0-3][0-9]"
    r"|[0-3][0-9] [01][0-9] (?:19|20)[0-9]{2} ?[\-–/] ?[0-3][0-9] [01][0-9] (?:19|20)[0-9]{2}(?![0-9])"
)
_HOLDS_A_DAY = re.compile(
    r"(?<![0-9])(?:(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9](?![0-9])"
    r"|[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[ _\-](?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9](?![0-9]))"
)
"""As a line of a log begins: `08 2017-05-16 00`, `081109 203615 148`."""
_TIME = r"(?:[01]?[0-9]|2[0-3])[.h][0-5][0-9]"
_WRITTEN_AS_TIMES = re.compile(rf"{_TIME}(?:[ ]{{1,3}}{_TIME})+")
"""`06.12 06.24 06.36`: a row of a timetable."""
_FILED_BY_YEAR = re.compile(r"(?:19|20)[0-9]{2}[/\-][0-9]{3,5}")
"""`2023/0147`: the number of a file, even where a phone is near."""
_WRITTEN_AS_NATIONAL = re.compile(r"[0-9]{2}([./])[0-9]{2}\1[0-9]{2}[ ]?-[ ]?[0-9]{3}[. \-]?[0-9]{2}")
"""`06.30.28-130.04`: right or wrong, a Belgian number of persons."""
_WRITTEN_AS_ENTERPRISE = re.compile(r"(?:0[0-35-9]|1[0-9])[0-9]{2}\.[0-9]{3}\.[0-9]{3}")
"""`0503.863.782`: of a firm. A mobile number (`0475.123.456`) is written so too."""
_WRITTEN_AS_SSN = re.compile(r"[0-9]{3}[\- ][0-9]{2}[\- ][0-9]{4}")
_EVEN_AMERICAN = re.compile(r"(?:1([\-.]))?[2-9][0-9]{2}([\-.])[0-9]{3}\2[0-9]{4}")
"""Three, three and four digits with the same sign between them."""


def is_date(value: str) -> bool:
    """Whether what might be a number is written as a day, holds one, or is a row of times."""
    told = _WRITTEN_AS_DATE.match(value.lstrip("(")) or _HOLDS_A_DAY.search(value) or _WRITTEN_AS_TIMES.fullmatch(value)
    return told is not None


@cache
def _plan(region: str) -> re.Pattern[str]:
    """All numbers of a region, without country code or zero in front."""
    plan = PhoneMetadata.metadata_for_region(region)
    assert plan is not None
    kinds = [plan.fixed_line, plan.mobile, plan.toll_free, plan.premium_rate, plan.shared_cost, plan.personal_number]
    kinds += [plan.voip, plan.pager, plan.uan, plan.voicemail]
    patterns = (kind.national_number_pattern for kind in kinds if kind and kind.national_number_pattern)
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))


@lru_cache(maxsize=20_000)
def _region_of(number: str) -> str | None:
    """The region whose plan holds a number (`+` and digits, or a zero and digits); None if no plan does."""
    if number[0] != "+":
        national = number[1:]
        return next((region for region in _REGIONS[:-1] if _plan(region).fullmatch(national)), None)
    for code, region in _CODES.items():
        if number.startswith(code):
            national = number[len(code) :]
            return (
                region if _plan(region).fullmatch(national) or _plan(region).fullmatch(national.lstrip("0")) else None
            )
    try:
        parsed = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        return None
    return (phonenumbers.region_code_for_number(parsed) or "ZZ") if phonenumbers.is_valid_number(parsed) else None


@lru_cache(maxsize=20_000)
def _possible(number: str) -> bool:
    regions = (None,) if number[0] == "+" else _REGIONS[:-1]
    for region in regions:
        try:
            if phonenumbers.is_possible_number(phonenumbers.parse(number, region)):
                return True
        except phonenumbers.NumberParseException:
            continue
    return False


class PhoneNumberRecognizer(FormRecognizer):
    """Phone and fax numbers in national and international writing; the region is the subtype."""

    ENTITY = "PHONE_NUMBER"
    PATTERNS: ClassVar[Sequence[Form]] = (
        Form(
            "international",
            rf"(?<![^\W_])(?<![+*]){_CALLED}\+[{SPACE}]?(?![0-9]{{1,4}}\x29)[1-9][0-9]{{0,3}}(?:{_GAP}\(0\))?(?:[{SPACE}./{DASH}()]{{0,3}}"
            rf"[0-9]){{6,12}}{EXTENSION}{DONE}",
            0.93,
            near=0.98,
            alone=0.95,
        ),
        Form(  # what stands before the end of the line is too short for a number
            "broken",
            rf"(?<![^\W_])(?<![+*]){_SET}\+[1-9][0-9]{{1,2}}{_GAP}(?:\(0\){_GAP})?[0-9]{{1,3}}(?:{_GAP}[0-9]{{2}})?"
            rf"[ ]?\n[ ]?[0-9]{{2,3}}(?:{_GAP}[0-9]{{2,3}}){{1,3}}{DONE}",
            0.6,
            near=0.9,
            alone=0.0,
        ),
        Form(
            "double zero",
            rf"{_FREE}00[{SPACE}]?[1-9][0-9]{{0,2}}(?:{_GAP}\(0\))?(?:[{SPACE}./{DASH}()]{{0,3}}"
            rf"[0-9]){{7,11}}{EXTENSION}{DONE}",
            0.8,
            near=0.97,
            alone=0.85,
        ),
        Form(
            "bracketed zero",
            rf"(?<![^\W_])\(\+?[0-9]{{2,4}}\){_GAP}(?:\(0\))?{_GAP}[0-9](?:{_GAP}[0-9]){{5,10}}{EXTENSION}{DONE}",
            0.8,
            near=0.95,
            alone=0.85,
        ),
        Form(
            "grouped",
            rf"{_FREE}{_ALSO}(?!{_ZIP})(?:\(0[ ]?[1-9](?:[ ]?[0-9]){{0,4}}\)|"
            rf"0[1-9][0-9]{{0,4}})(?:[{SPACE}]?[/{DASH}.][{SPACE}]?|[{SPACE}])"
            rf"[0-9]{{1,8}}(?:(?! ?/ 0)"
            rf"[{SPACE}./{DASH}]{{1,3}}[0-9]{{1,4}}){{0,5}}{EXTENSION}{DONE}",
            0.72,
            near=0.95,
            alone=0.85,
        ),
        Form("five and four", rf"{_FREE}{_ZIP}", 0.3, near=0.9, alone=0.6),
        Form(
            "french service",
            rf"{_FREE}0[{SPACE}.]8[0-9]{{2}}(?:(?:[{SPACE}.][0-9]{{2}}){{3}}|(?:[{SPACE}.][0-9]{{3}}){{2}}){DONE}",
            0.6,
            near=0.95,
            alone=0.75,
        ),
        Form(
            "service",
            rf"{_FREE}(?:0(?:[89]00|180|137|700)[{SPACE}/{DASH}]{{0,2}}(?:[0-9][{SPACE}])?[0-9]{{6,12}}"
            rf"|1[58][0-9]0[{SPACE}{DASH}][0-9]{{3}}[{SPACE}{DASH}][0-9]{{3}}){DONE}",
            0.45,
            near=0.93,
            alone=0.65,
        ),
        Form(
            "mobile",
            rf"{_FREE}0(?:4[5-9][0-9]{{7}}|[67][0-9]{{8}}|1[567][0-9]{{8,9}}){EXTENSION}{DONE}",
            0.6,
            near=0.95,
            alone=0.75,
        ),
        Form("digits", rf"{_FREE}0[1-9][0-9]{{7,10}}{EXTENSION}{DONE}", 0.35, near=0.9, alone=0.65),
        Form(
            "behind another",
            rf"(?:[{SPACE}.][0-9]{{2}}|[0-9]{{8}})/(?P<value>0[1-9](?:[{SPACE}./{DASH}]?[0-9]){{7,9}}){DONE}",
            0.6,
            near=0.95,
            alone=0.0,
        ),
        Form(
            "lettered",
            rf"(?<![^\W_])[TMFG][.:]{{0,2}}[ ]{{1,3}}"
            rf"(?P<value>0[1-9][0-9]{{0,3}}(?:[{SPACE}./{DASH}]{{0,3}}[0-9]{{1,4}}){{2,6}}){DONE}",
            0.8,
            alone=0.0,
        ),
        Form(
            "american",
            rf"{_FREE}(?:1[{DASH}. ])?\(?[2-9][0-9]{{2}}\)?[{DASH}. ]{{1,2}}[2-9][0-9]{{2}}[{DASH}.][0-9]{{4}}"
            rf"{EXTENSION}{DONE}",
            0.55,
            near=0.85,
            alone=0.5,
        ),
        Form(
            "american bracketed",
            rf"{_FREE}(?:\+?1[{DASH}. ])?\([2-9][0-9]{{2}}\)[ ]?[2-9][0-9]{{2}}[{DASH}. ]?[0-9]{{4}}{EXTENSION}{DONE}",
            0.6,
            near=0.9,
            alone=0.85,
        ),
        Form(
            "bare",
            rf"{_FREE}[2-9][0-9]{{1,3}}(?:[{SPACE}./{DASH}]{{0,2}}[0-9]{{2,3}}){{2,4}}{DONE}",
            0.0,
            near=0.7,
            alone=0.0,
        ),
        Form(
            "luxembourg",
            rf"{_FREE}(?:[2-9][0-9](?:[{SPACE}.][0-9]{{2}}){{3}}|6[0-9]{{2}}[{SPACE}.][0-9]{{3}}[{SPACE}.][0-9]{{3}}){DONE}",
            0.0,
            near=0.75,
            alone=0.55,
        ),
        Form("without zero", r"(?:4[5-9][0-9]{7}|[67][0-9]{8})", 0.0, alone=0.35),
    )
    CONTEXT = listed("""
    tel, telephone, telefoon*, telefon*, phone, gsm, mobile, mobiel*, mobil, mobilnummer, mobilnr, portable, fax, handy,
    bel, bellen, handynummer, appel*, joignable, bereikbaar, erreichbar, rufnummer, call, contact, contacter, cell,
    toestel, poste, tf, telnr, telefax, tfn, sms, whatsapp, hotline, opbellen, anrufen, anruf, ruckruf, durchwahl,
    callback, rufen, telephonique, telefonisch, mob, permanence, noodgeval, notfall, emergency, tph, gsmnr, joindre,
    meine nummer, mijn nummer, mon numéro, my number, unsere nummer, ons nummer, notre numéro, our number,
    reach, reached, reachable, dial, line, bereiken, erreichen, fixe, festnetz*, landline, domicile, contactpersoon,
    ansprechpartner, ansprechpartnerin, tele, telecom, telephonenum
    """)
    AGAINST = listed("""
    facture*, factuur*, invoice, rechnung*, commande, bestel*, order*, dossier*, ref, reference, referentie, artikel*,
    article, produit, product*, produkt*, serie*, serial, ean, isbn, btw, tva, kbo, bce, vat, client, klant*, kunden*,
    contrat, contract*, polis*, police, iban, compte, rekening*, konto*, matricule, ticket, lot, batch, colis,
    tracking, onss, rsz, noss, nossz, ossom, urssaf, betriebsnummer, loonbelastingnummer,
    vertrag*, auftrag*, aktenzeichen, kenmerk, zaaknummer, ondernemingsnummer, ondernemingsnr,
    ondernemingsnr., numéro d'entreprise, n° d'entreprise, unternehmensnummer, unternehmensnr, kbo nummer, bce nummer,
    zud nummer, siren, siret, kvk, chf,
    eur, npi, p n, s n, pn, sn, part no, part number, sku, sachnummer, teilenummer, onderdeelnummer, rma
    """)

    def judge(self, value: str) -> Judgement | None:
        """A number of a numbering plan; one that is merely possible stays weak without a word beside it."""
        if is_date(value) or _WRITTEN_AS_NATIONAL.fullmatch(value):
            return None
        if _WRITTEN_AS_ENTERPRISE.fullmatch(value):
            return Judgement(most=0.4)
        if _WRITTEN_AS_SSN.fullmatch(value):
            return Judgement(most=0.5, unaided=0.4)
        main = _TAIL.split(_ZERO.sub("", value))[0].strip()
        number = digits(main)
        if "+" in main or main.startswith("(00") or _BRACKETED_CODE.match(main):
            number = "+" + number.removeprefix("00")
        elif number.startswith("00"):
            number = "+" + number[2:]
        elif not number.startswith("0"):
            return self._without_zero(main, number)
        if region := _region_of(number):
            # eight digits and less, or more than one slash, may as well be a file, and a row of lone digits a table
            filed = main.count("/") > 1 and not _SLASHED_PAIRS.fullmatch(main)
            weak = len(number) <= 8 or filed or len(_LONE_DIGIT.findall(main)) > 1
            return Judgement(subtype=region, checked=number[0] == "+", unaided=0.4 if weak else 1.0)
        # a plus in front is hardly anything else, though no plan has the number
        unaided = 0.6 if re.match(r"\(?\+[1-9]", main) else 0.4
        return Judgement(most=0.85, unaided=unaided) if _possible(number) and len(number) >= 9 else None

    @staticmethod
    def _without_zero(main: str, number: str) -> Judgement | None:
        """American and Luxembourg numbers have no zero in front; a number column may have lost it."""
        if _FILED_BY_YEAR.fullmatch(main):
            return None
        if (
            len(number) in (10, 11)
            and main[0] in "(123456789"
            and re.search(r"[0-9)][\-. ]{1,2}[0-9]{3}[\-. ][0-9]{4}$|\)[0-9]{3}[\-. ]?[0-9]{4}$", main)
        ):
            if _region_of("+1" + number[-10:]):
                return Judgement(subtype="US", unaided=1.0 if _EVEN_AMERICAN.fullmatch(main) or "(" in main else 0.35)
            return (
                Judgement(subtype="US", unaided=0.6 if "(" in main else 0.35)
                if _possible("+1" + number[-10:])
                else None
            )
        if len(number) == 10 and number[0] == "1" and _plan("IE").fullmatch(number):
            return Judgement(subtype="IE")
        if 8 <= len(number) <= 9 and (region := _region_of("0" + number)):
            return Judgement(subtype=region)
        if 6 <= len(number) <= 9 and _region_of("+352" + number):
            return Judgement(subtype="LU", most=0.75)
        return None


class FaxNumberRecognizer(PhoneNumberRecognizer):
    """Numbers that the word for fax stands right before; any other is a phone number."""

    ENTITY = "FAX_NUMBER"
    ANCHORS = listed("""
    fax, telefax, faxnummer, faxnr, fax nr, fax number, fax no, fax n°, télécopie, télécopieur, telecopie, telefaxnummer
    """)
    PATTERNS = (
        Form(
            "label",
            labelled(
                ANCHORS,
                rf"(?:\+|00|\(?0)[0-9](?:[{SPACE}./{DASH}()]{{0,3}}[0-9]){{5,13}}{EXTENSION}{DONE}",
            ),
            0.99,
            alone=0.0,
        ),
    )
    CONTEXT = ()
    AGAINST = ()
