"""Machine-readable zones of passports and identity cards (ICAO 9303: TD1, TD2, TD3), by their check digits."""

from __future__ import annotations

import re

from ..forms import Form, FormRecognizer, Judgement

_C = "[A-Z0-9<]"
_DONE = r"(?![A-Z0-9]|<(?!/))"
"""The tag of a field may follow: `…<<08</mrz>`."""
_LINE = r"(?:\s|\\[rn]){0,8}"
"""Between two lines: their end, as it is or as JSON writes it, or nothing where a field of a form has lost it."""
_LENGTHS = {88: 44, 72: 36, 90: 30}
"""Of the whole, and of each line."""
_VALUES = {**{str(n): n for n in range(10)}, **{chr(65 + n): 10 + n for n in range(26)}, "<": 0}


def check_digit(field: str) -> str:
    """Weights 7 3 1 over a field."""
    return str(sum(_VALUES[c] * (7, 3, 1)[i % 3] for i, c in enumerate(field)) % 10)


class MrzRecognizer(FormRecognizer):
    """Machine-readable zones, as one finding."""

    ENTITY = "MRZ"
    ANCHORS = ("<<*",)
    FLAGS = 0
    PATTERNS = (
        Form(
            "TD3",
            rf"(?<![A-Z0-9<])[PV]{_C}[A-Z<]{{3}}[A-Z<]{{39}}{_LINE}{_C}{{9}}[0-9][A-Z<]{{3}}[0-9]{{7}}[MFX<]"
            rf"[0-9]{{7}}{_C}{{14}}[0-9<][0-9]{_DONE}",
            0.98,
        ),
        Form(
            "TD2",
            rf"(?<![A-Z0-9<])[ACIV]{_C}[A-Z<]{{3}}[A-Z<]{{31}}{_LINE}{_C}{{9}}[0-9<][A-Z<]{{3}}[0-9]{{7}}[MFX<]"
            rf"[0-9]{{7}}{_C}{{7}}[0-9]{_DONE}",
            0.97,
        ),
        Form(
            "TD1",
            rf"(?<![A-Z0-9<])[ACI]{_C}[A-Z<]{{3}}{_C}{{9}}[0-9<]{_C}{{15}}{_LINE}[0-9]{{6}}[0-9][MFX<][0-9]{{7}}"
            rf"[A-Z<]{{3}}{_C}{{11}}[0-9]{_LINE}[A-Z<]{{30}}{_DONE}",
            0.98,
        ),
    )

    def judge(self, value: str) -> Judgement | None:
        """The check digits of the document, the birth date and the expiry."""
        whole = re.sub(r"\s|\\[rn]", "", value)
        width = _LENGTHS[len(whole)]
        lines = [whole[at : at + width] for at in range(0, len(whole), width)]
        if len(lines) == 3:
            first, second = lines[0], lines[1]
            fields = [(second[0:6], second[6]), (second[8:14], second[14])]
            number = (first[5:14], first[14])
        else:
            second = lines[1]
            fields = [(second[13:19], second[19]), (second[21:27], second[27])]
            number = (second[0:9], second[9])
        if number[1] != "<":  # a long document number goes on in the optional part
            fields.append(number)
        if any(check_digit(field) != digit for field, digit in fields):
            return None
        return Judgement(subtype={3: "TD1"}.get(len(lines), "TD3" if len(second) == 44 else "TD2"), checked=True)
