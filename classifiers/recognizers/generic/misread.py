"""Numbers behind their labels in which a scan was misread: an O for a 0, an I or l for a 1 (`NISS : 4O.OO.OO-955.79`).

The checksum must hold once the letters are digits again, so that a label and its explanation are not taken for one.
"""

from __future__ import annotations

from ..be.national_number import national_number_kind
from ..forms import DASH, SPACE, Form, FormRecognizer, Judgement, listed
from ..labels import labelled
from .iban_code import STRUCTURES, is_iban

_DIGITS = str.maketrans("OoQIl|", "000111")
_D = "[0-9OoQIl|]"
_G = rf"(?:[{SPACE}]?[./{DASH}][{SPACE}]?|[{SPACE}])?"
_DONE = r"(?![\w@])(?![.,\-][\w])"


class MisreadNationalNumberRecognizer(FormRecognizer):
    """Belgian national numbers."""

    ENTITY = "BE_NATIONAL_NUMBER"
    COUNTRY_CODE = "be"
    ANCHORS = listed("""
        niss, insz, rrn, ssin, inss, rijksregisternummer, rijksregisternr, rijksregister nr, registre national,
        numéro de registre national, n° de registre national, numéro national, n° national, nationaal nummer,
        nationalregisternummer, bis-nummer, numéro bis, national number, national register number, n° niss, insz-nummer
    """)
    PATTERNS = (
        Form(
            "misread",
            labelled(
                ANCHORS,
                rf"(?=[0-9./{DASH}{SPACE}]{{0,14}}[OoQIl|])"
                rf"{_D}{{2}}{_G}{_D}{{2}}{_G}{_D}{{2}}{_G}{_D}{{3}}{_G}{_D}{{2}}{_DONE}",
            ),
            0.9,
            alone=0.0,
        ),
    )

    def judge(self, value: str) -> Judgement | None:
        """The check holds with digits for the letters, of which few are misread."""
        number = "".join(filter(str.isdigit, value.translate(_DIGITS)))
        read = sum(map(str.isdigit, value))
        kind = national_number_kind(number) if len(number) == 11 and read >= 5 else None
        return Judgement(subtype=kind, checked=True) if kind else None


class MisreadIbanRecognizer(FormRecognizer):
    """Account numbers."""

    ENTITY = "IBAN_CODE"
    ANCHORS = listed("""
        iban, compte, numéro de compte, n° de compte, rekeningnummer, rekening, rek.nr, bankrekening, kontonummer,
        konto, kontoverbindung, bankverbindung, bank account, account number
    """)
    PATTERNS = (
        Form(
            "misread",
            labelled(ANCHORS, rf"(?-i:[A-Z]{{2}}){_G}{_D}{{2}}(?:{_G}[A-Z0-9l|]){{10,30}}{_DONE}"),
            0.9,
            alone=0.0,
        ),
    )

    def judge(self, value: str) -> Judgement | None:
        """The check holds with digits for the letters that stand where the country has digits."""
        written = "".join(sign for sign in value if sign.isalnum() or sign == "|")
        structure = STRUCTURES.get(written[:2].upper())
        if structure is None or len(written) != len(structure) + 4:
            return None
        kinds = "aann" + structure
        number = "".join(
            sign.translate(_DIGITS) if kind == "n" else sign for sign, kind in zip(written, kinds, strict=True)
        )
        changed = sum(one != other for one, other in zip(written, number, strict=True))
        if not 0 < changed <= len(number) // 3 or not is_iban(number):
            return None
        return Judgement(subtype=number[:2].upper(), checked=True)
