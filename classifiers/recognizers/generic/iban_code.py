"""IBAN of every country in the registry, spaced or not, in either case: structure per country and mod 97 (ISO 13616).

The national check is added for Belgium. The structure fixes where it ends, so that no following word is swallowed.
Example: `BE71 0961 2345 6769`. Not one: a wrong check, a country without IBAN, a length of another country.
"""

from __future__ import annotations

import re

from ..forms import DASH, SPACE, Form, FormRecognizer, Judgement, listed

_REGISTRY = """AD 4n4n12c AE 3n16n AL 8n16c AT 5n11n AZ 4a20c BA 3n3n8n2n BE 3n7n2n BG 4a4n2n8c BH 4a14c BI 5n5n11n2n
BR 8n5n10n1a1c BY 4c4n16c CH 5n12c CR 4n14n CY 3n5n16c CZ 4n6n10n DE 8n10n DJ 5n5n11n2n DK 4n9n1n DO 4c20n EE 2n2n11n1n
EG 4n4n17n ES 4n4n1n1n10n FI 3n11n FK 2a12n FO 4n9n1n FR 5n5n11c2n GB 4a6n8n GE 2a16n GI 4a15c GL 4n9n1n GR 3n4n16c
GT 4c20c HN 4a20n HR 7n10n HU 3n4n1n15n1n IE 4a6n8n IL 3n3n13n IQ 4a3n12n IS 4n2n6n10n IT 1a5n5n12c JO 4a4n18c
KW 4a22c KZ 3n13c LB 4n20c LC 4a24c LI 5n12c LT 5n11n LU 3n13c LV 4a13c LY 3n3n15n MC 5n5n11c2n MD 2c18c ME 3n13n2n
MK 3n10c2n MN 4n12n MR 5n5n11n2n MT 4a5n18c MU 4a2n2n12n3n3a NI 4a20n NL 4a10n NO 4n6n1n OM 3n16c PK 4a16c PL 8n16n
PS 4a21c PT 4n4n11n2n QA 4a21c RO 4a16c RS 3n13n2n RU 9n5n15c SA 2n18c SC 4a2n2n16n3a SD 2n12n SE 3n16n1n SI 5n8n2n
SK 4n6n10n SM 1a5n5n12c SO 4n3n12n ST 4n4n11n2n SV 4a20n TL 3n14n2n TN 2n3n13n2n TR 5n1n16c UA 6n19c VA 3n15n
VG 4a16n XK 4n10n2n YE 4a4n18c AO 21n BF 2c22n BJ 2c22n CF 23n CG 23n CI 2c22n CM 23n CV 21n DZ 22n GA 23n
GQ 23n GW 2c19n IR 22n KM 23n MA 24n MG 23n ML 2c22n MZ 21n NE 2c22n SN 2c22n TD 23n TG 2c22n"""
"""The SWIFT IBAN registry, and countries that use IBANs without being in it (from `AO`): per country the parts of"
" what follows the check digits (n digit, a letter, c either)."""
_TERRITORIES = {"FR": "GF GP MQ RE PF TF YT NC BL MF PM WF", "FI": "AX", "GB": "IM JE GG"}
"""Codes that the registry lists under a country whose structure their accounts have."""

_CLASSES = {"n": "[0-9]", "a": "[A-Z]", "c": "[0-9A-Z]"}
_GAP = rf"(?:[{SPACE}]{{1,2}}|[./{DASH}]|[{SPACE}]?\r?\n[{SPACE}]?)?"


def _structures() -> dict[str, str]:
    """Per country, one letter of `nac` for each character after the check digits."""
    words = _REGISTRY.split()
    structures = {
        country: "".join(kind * int(count) for count, kind in re.findall(r"(\d+)([nac])", parts))
        for country, parts in zip(words[::2], words[1::2], strict=True)
    }
    return structures | {code: structures[of] for of, codes in _TERRITORIES.items() for code in codes.split()}


STRUCTURES = _structures()
_BODIES = "|".join(
    f"(?:{'|'.join(code for code, found in STRUCTURES.items() if found == structure)})"
    + rf"{_GAP}[0-9]{_GAP}[0-9]"
    + "".join(rf"(?:{_GAP}{_CLASSES[run[0][0]]}){{{len(run[0])}}}" for run in re.finditer("n+|a+|c+", structure))
    for structure in dict.fromkeys(STRUCTURES.values())
)
"""Countries of one structure share it."""


def is_iban(value: str) -> bool:
    """Whether the country exists, the length and structure are its own, and mod 97 gives 1."""
    compact = re.sub(r"[^0-9A-Za-z]", "", value).upper()
    structure = STRUCTURES.get(compact[:2])
    if structure is None or len(compact) != len(structure) + 4 or not compact[2:4].isdigit():
        return False
    number = "".join(str(int(c, 36)) for c in compact[4:] + compact[:4])
    if int(number) % 97 != 1 or not int(number[:-6] or "0"):
        return False
    return compact[:2] != "BE" or (int(compact[4:14]) % 97 or 97) == int(compact[14:])


class IbanCodeRecognizer(FormRecognizer):
    """IBANs of all countries."""

    ENTITY = "IBAN_CODE"
    PATTERNS = (
        Form(
            "iban",
            rf"(?:(?<![^\W_])|(?<=IBAN))(?=[A-Z]{{2}}[ ]?[0-9])(?:{_BODIES})(?![^\W_])",
            0.97,
            near=0.99,
            alone=0.99,
        ),
        Form(
            "followed by letters",
            rf"(?:(?<![^\W_])|(?<=IBAN))(?=[A-Z]{{2}}[ ]?[0-9])(?:{_BODIES})(?=[A-Za-z])",
            0.75,
            near=0.9,
            alone=0.0,
        ),
    )
    CONTEXT = listed("""
        iban, compte, rekening*, konto*, account, bank*, banque, bancaire, rek, virement, overschrijving,
        uberweisung, transfer, betaling, paiement, zahlung, payment
    """)

    def judge(self, value: str) -> Judgement | None:
        """Structure and check digits; the country as subtype."""
        return Judgement(subtype=value[:2].upper(), checked=True) if is_iban(value) else None
