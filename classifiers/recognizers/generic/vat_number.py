"""VAT numbers of the other member states and of the United Kingdom, by each state's own structure and check"
" digits (`stdnum.eu.vat`)."""

from __future__ import annotations

import re
from functools import lru_cache

from stdnum.eu import vat
from stdnum.gb import vat as british

from ..forms import END, SPACE, START, Form, FormRecognizer, Judgement, listed

_FORMS = dict(
    entry.split(" ", 1)
    for entry in listed(r"""
    AT U[0-9]{8}, BG [0-9]{9}[0-9]?, CY [0-9]{8}[A-Z], CZ [0-9]{8}[0-9]?[0-9]?, DE [0-9]{9}, DK [0-9]{8},
    EE [0-9]{9}, EL [0-9]{9}, ES [A-Z0-9][0-9]{7}[A-Z0-9], FI [0-9]{8}, FR [A-HJ-NP-Z0-9]{2}[0-9]{9}, GB [0-9]{9},
    HR [0-9]{11}, HU [0-9]{8}, IE [0-9][A-Z0-9+*][0-9]{5}[A-Z][A-Z]?, IT [0-9]{11}, LT [0-9]{9},
    LU [0-9]{8}, LV [0-9]{11}, MT [0-9]{8}, NL [0-9]{9}B[0-9]{2}, PL [0-9]{10}, PT [0-9]{9},
    RO [0-9]{6}[0-9]?[0-9]?[0-9]?[0-9]?, SE [0-9]{12}, SI [0-9]{8}, SK [0-9]{10}
    """)
)
"""The structure of each member state's number after the country's letters."""
_GAP = rf"[{SPACE}.\-]?"


def _spaced(form: str) -> str:
    """The form with a separator allowed before every character."""
    return re.sub(r"(\[[^\]]+\]|[A-Z])(\{[0-9]+\}|\??)", rf"(?:{_GAP}\1)\2", form)


@lru_cache(maxsize=4096)
def _valid(number: str) -> bool:
    return bool(british.is_valid(number) if number.startswith("GB") else vat.is_valid(number))


class VatNumberRecognizer(FormRecognizer):
    """European VAT numbers; Belgium has a recognizer of its own. A company's is not personal data."""

    ENTITY = "VAT_NUMBER"
    PATTERNS = (
        Form(
            "vat",
            rf"{START}(?:{'|'.join(country + _spaced(form) for country, form in _FORMS.items())}){END}(?![.,][0-9])",
            0.6,
            near=0.97,
            alone=0.9,
        ),
    )
    CONTEXT = listed("""
        tva, btw, mwst, ust, ust id, ustid, ust idnr, vat, umsatzsteuer, btw nummer, numéro de tva, n tva,
        vat number, btw id, tva intracommunautaire, intracommunautaire, umsatzsteuer identifikationsnummer,
        btw identificatienummer, vat no, btwnr, omzetbelasting, uid, uid nr
    """)

    def judge(self, value: str) -> Judgement | None:
        """The check of the state; a sole trader's Dutch number once held the BSN."""
        number = re.sub(r"[^0-9A-Za-z+*]", "", value).upper()
        return Judgement(subtype=number[:2], checked=True) if _valid(number) else None
