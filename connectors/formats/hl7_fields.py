"""What the fields of HL7 version 2 hold that tell of persons: by segment and number, a name and a data type.

HL7 v2.5.1, chapters 3 (patient), 4 (orders), 6 (insurance) and 7 (observations); data types of chapter 2A.
"""

from __future__ import annotations

_NAME = ("family name", "given name", "middle name", "", "title")
PARTS = {
    "XPN": _NAME,
    "XCN": ("number", *_NAME[:3], "", "title"),
    "XAD": ("street", "address line 2", "city", "region", "postal code", "country"),
}
"""Components of names and addresses, in their order; empty for what says nothing."""

FIELDS: dict[str, dict[int, tuple[str, str]]] = {
    "PID": {
        2: ("patient", "CX"),
        3: ("patient", "CX"),
        4: ("patient other", "CX"),
        5: ("", "XPN"),
        6: ("mother", "XPN"),
        7: ("date of birth", "TS"),
        8: ("sex", ""),
        9: ("alias", "XPN"),
        10: ("ethnic origin", "CE"),
        11: ("", "XAD"),
        13: ("home", "XTN"),
        14: ("work", "XTN"),
        15: ("language", "CE"),
        16: ("marital status", "CE"),
        17: ("religion", "CE"),
        18: ("visit", "CX"),
        19: ("national number", ""),
        22: ("ethnic group", "CE"),
        23: ("place of birth", ""),
        26: ("nationality", "CE"),
        28: ("nationality", "CE"),
        29: ("date of death", "TS"),
    },
    "PD1": {4: ("doctor", "XCN")},
    "NK1": {
        2: ("", "XPN"),
        3: ("relationship", "CE"),
        4: ("", "XAD"),
        5: ("", "XTN"),
        6: ("work", "XTN"),
        14: ("marital status", "CE"),
        15: ("sex", ""),
        16: ("date of birth", "TS"),
        30: ("contact", "XPN"),
        31: ("contact", "XTN"),
    },
    "PV1": {
        7: ("attending doctor", "XCN"),
        8: ("referring doctor", "XCN"),
        9: ("consulting doctor", "XCN"),
        17: ("admitting doctor", "XCN"),
        19: ("visit", "CX"),
    },
    "PV2": {3: ("medical reason", "CE")},
    "AL1": {3: ("allergy", "CE"), 4: ("severity", ""), 5: ("allergic reaction", "")},
    "DG1": {3: ("diagnosis", "CE"), 4: ("diagnosis description", ""), 16: ("doctor", "XCN")},
    "PRB": {3: ("medical problem", "CE")},
    "PR1": {3: ("medical procedure", "CE"), 4: ("medical procedure description", "")},
    "RXE": {2: ("medication", "CE")},
    "RXO": {1: ("medication", "CE")},
    "RXA": {5: ("vaccine", "CE")},
    "GT1": {
        3: ("", "XPN"),
        5: ("", "XAD"),
        6: ("home", "XTN"),
        7: ("work", "XTN"),
        8: ("date of birth", "TS"),
        9: ("sex", ""),
        11: ("relationship", "CE"),
        12: ("national number", ""),
        16: ("employer", "XPN"),
    },
    "IN1": {
        4: ("insurer", ""),
        16: ("insured", "XPN"),
        17: ("insured relationship", "CE"),
        18: ("insured date of birth", "TS"),
        19: ("insured", "XAD"),
        36: ("insurance policy number", ""),
    },
    "ORC": {10: ("entered by", "XCN"), 12: ("ordering doctor", "XCN")},
    "OBR": {4: ("medical test", "CE"), 13: ("medical information", ""), 16: ("ordering doctor", "XCN")},
    "OBX": {3: ("medical test", "CE"), 5: ("medical result", "CE"), 16: ("observer", "XCN")},
    "NTE": {3: ("comment", "")},
    "SCH": {7: ("medical reason", "CE"), 16: ("filler", "XCN")},
    "EVN": {5: ("operator", "XCN")},
}
