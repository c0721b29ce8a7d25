"""Makes values that look real and belong to nobody: each module says which range is never given out, and why."""

from .bank import TEST_CARDS, UNALLOCATED_BANK_CODES, foreign_iban, iban, old_account, structured_communication
from .contact import BLOCKS, landline, mobile, phone
from .identity import article_number, bsn, enterprise_number, identity_card, nsso_number
from .national import bis_number, national_number
from .network import ip_address, ipv6_address, mac_address, user_agent

__all__ = [
    "BLOCKS",
    "TEST_CARDS",
    "UNALLOCATED_BANK_CODES",
    "article_number",
    "bis_number",
    "bsn",
    "enterprise_number",
    "foreign_iban",
    "iban",
    "identity_card",
    "ip_address",
    "ipv6_address",
    "landline",
    "mac_address",
    "mobile",
    "national_number",
    "nsso_number",
    "old_account",
    "phone",
    "structured_communication",
    "user_agent",
]
