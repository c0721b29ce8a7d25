"""Tells whether a value may be what its field holds, and how it was before it was written for a statement."""

from __future__ import annotations

import re
from urllib.parse import unquote_plus

from ..base import NAMES
from ..forms.labels import fits
from ..patterns import PatternScan
from ..recognizers.generic.salary import SalaryRecognizer

_BY_NAME = frozenset({
    "USERNAME", "PASSWORD", "CUSTOMER_NUMBER", "EMPLOYEE_NUMBER", "MEMBER_NUMBER", "MARITAL_STATUS", "NATIONALITY",
    "PLACE_OF_BIRTH", "GENDER", "JOB_TITLE", "DEPARTMENT", "CITY", "STREET_ADDRESS", "POSTAL_ADDRESS", "POSTAL_CODE",
    "HOUSE_NUMBER", "SALARY", "PAY_ELEMENT", "BALANCE", "DEBT", "CHILDREN", "DEPENDANTS", "AGE", "DATE_OF_BIRTH",
    "RELIGION",
})  # fmt: skip
"""Types that the field's name tells; any other must be what its value may be by itself, too."""
_ONE_WORD = frozenset({"USERNAME", "PASSWORD", "CUSTOMER_NUMBER", "EMPLOYEE_NUMBER", "MEMBER_NUMBER"})
_CODES = _ONE_WORD - {"USERNAME", "PASSWORD"}
_WORDS = frozenset({"JOB_TITLE", "DEPARTMENT", "CITY", "STREET_ADDRESS", "RELIGION"})
_USER = re.compile(r"(?=[\w.\-@\\]{0,40}[a-z])[\w.\-@\\]{3,40}")
_AMOUNTS = frozenset({"SALARY", "PAY_ELEMENT", "TAX", "BALANCE", "DEBT", "CHILD_BENEFIT", "GARNISHMENT"})
_AMOUNT = re.compile(r"[-+−]?[ ]?(?:€[ ]?)?(?:[0-9]{1,3}(?:[ .’']?[0-9]{3}){0,3})(?:[.,][0-9]{1,2})?(?:[ ]?(?:€|EUR))?")
_NAME = re.compile(
    r"[^\W\d_][^\W\d_'’.\- ]{0,40}(?:[ .'’\-]{1,2}[^\W\d_]{1,40}){0,5}\.?(?:, ?[^\W\d_][^\W\d_ '’\-]{0,40})?"
)
_NO_VALUE = frozenset(
    {"string", "null", "none", "n/a", "na", "unknown", "undefined", "true", "false", "test", "nil", "-"}
)
_DATE = re.compile(r"[0-9]{1,4}[-/. ][0-9]{1,2}[-/. ][0-9]{1,4}(?:[T ][0-9:.Z+\-]{5,20})?|(?:19|20)[0-9]{6}")


def plain(written: str) -> str:
    """A value as it was before it was written for a statement or a query."""
    value = written.replace("''", "'").replace("\\'", "'")
    return unquote_plus(value) if "%" in value or ("+" in value and " " not in value and value[0] != "+") else value


def may_be(entity_type: str, value: str, scan: PatternScan) -> bool:
    """Whether a value may be what its field holds."""
    if value.strip().lower() in _NO_VALUE or not value.strip():
        return False
    if entity_type in NAMES:
        return _NAME.fullmatch(value) is not None
    if entity_type in _CODES and not any(map(str.isdigit, value)):
        return False
    if entity_type in _ONE_WORD and (" " in value or len(value) < 3):
        return False
    if entity_type == "USERNAME" and not _USER.fullmatch(value):
        return False
    if entity_type in _AMOUNTS:
        return bool(_AMOUNT.fullmatch(value)) and SalaryRecognizer.amount(value) is not None
    if entity_type in _WORDS and not any(map(str.isalpha, value)):
        return False
    if entity_type == "DATE_OF_BIRTH":
        return _DATE.fullmatch(value) is not None
    if entity_type in _BY_NAME:
        return fits(entity_type, value)
    return any(finding.entity_type == entity_type for finding in scan.value(value))
