"""Entity types that are the same thing named more or less exactly: overlap scoring takes one for the other.

A tool that says `LOCATION` inside an address, or `PASSPORT` where a set says `BE_PASSPORT`, has found it.
"""

from __future__ import annotations

_FAMILIES = (
    ("PERSON", "GIVEN_NAME", "FAMILY_NAME", "MAIDEN_NAME", "MIDDLE_NAME", "PARTNER_NAME", "CHILD_NAME", "INITIALS"),
    ("POSTAL_ADDRESS", "STREET_ADDRESS", "POSTAL_CODE", "CITY", "LOCATION", "HOUSE_NUMBER", "COUNTRY", "REGION"),
    ("IBAN_CODE", "BE_BANK_ACCOUNT", "BANK_ACCOUNT"),
    ("VAT_NUMBER", "BE_VAT_NUMBER", "BE_ENTERPRISE_NUMBER"),
    ("IDENTITY_CARD", "BE_IDENTITY_CARD", "NL_IDENTITY_CARD", "FR_IDENTITY_CARD", "DE_ID_CARD"),
    ("PASSPORT", "BE_PASSPORT", "NL_PASSPORT", "FR_PASSPORT", "DE_PASSPORT"),
    ("DRIVING_LICENCE", "BE_DRIVING_LICENCE"),
    ("PHONE_NUMBER", "FAX_NUMBER"),
    ("DATE_OF_BIRTH", "CHILD_DATE_OF_BIRTH"),
    ("SALARY", "PAY_ELEMENT"),
    ("CHILDREN", "DEPENDANTS"),
    ("HEALTH", "DISABILITY"),
    ("CUSTOMER_NUMBER", "EMPLOYEE_NUMBER", "MEMBER_NUMBER", "PERSON_ID"),
    ("PASSWORD", "CREDENTIAL"),
    ("TAX_ID", "DE_TAX_NUMBER", "DE_TAX_ID", "FR_TAX_NUMBER"),
)
_HEADS = {name: members[0] for members in _FAMILIES for name in members}


def family(entity_type: str) -> str:
    """The name that stands for all members of its family; itself if it has none."""
    return _HEADS.get(entity_type, entity_type)
