"""Starts scans, keeps the inventory, and joins it with the declaration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from connectors import late

if TYPE_CHECKING:
    from .config import Config
    from .config import load as load_config
    from .console import neutral
    from .declaration import (
        Activity,
        Agreement,
        Controller,
        ControllerList,
        Declaration,
        InvalidDeclaration,
        Problem,
        Text,
        Transfer,
        access_list_kinds,
        access_list_law,
        load_declaration,
        matches,
        needs_access_list,
        parse_declaration,
        parse_period,
    )
    from .entries import Coverage, Entry, KeptDeclaration, Review, ScanRecord, Signature, SourceState
    from .gaps import Estate, Gap, Risk, RiskLine, RowGroup, find_gaps, row_groups
    from .gaps import Start as RetentionStart
    from .gaps import assess as assess_risk
    from .gaps import starts as retention_starts
    from .inventory import Inventory, open_inventory
    from .keys import load_keys
    from .languages import SOLID, THIN, typeset
    from .review.approving import Approval, approvals_of
    from .said import by_code as unread_by_code
    from .subject import Answer, Identity, Match, NotSearched, RowKey
    from .subject import find as find_subject
    from .suggestions import Suggestion
    from .suggestions import suggest as suggest_activities

__all__ = [
    "SOLID",
    "THIN",
    "Activity",
    "Agreement",
    "Answer",
    "Approval",
    "Config",
    "Controller",
    "ControllerList",
    "Coverage",
    "Declaration",
    "Entry",
    "Estate",
    "Gap",
    "Identity",
    "InvalidDeclaration",
    "Inventory",
    "KeptDeclaration",
    "Match",
    "NotSearched",
    "Problem",
    "RetentionStart",
    "Review",
    "Risk",
    "RiskLine",
    "RowGroup",
    "RowKey",
    "ScanRecord",
    "Signature",
    "SourceState",
    "Suggestion",
    "Text",
    "Transfer",
    "access_list_kinds",
    "access_list_law",
    "approvals_of",
    "assess_risk",
    "find_gaps",
    "find_subject",
    "load_config",
    "load_declaration",
    "load_keys",
    "matches",
    "needs_access_list",
    "neutral",
    "open_inventory",
    "parse_declaration",
    "parse_period",
    "retention_starts",
    "row_groups",
    "suggest_activities",
    "typeset",
    "unread_by_code",
]

_PLACES = {
    "SOLID": "languages:SOLID",
    "THIN": "languages:THIN",
    "Activity": "declaration:Activity",
    "Agreement": "declaration:Agreement",
    "Answer": "subject:Answer",
    "Approval": "review.approving:Approval",
    "Config": "config:Config",
    "Controller": "declaration:Controller",
    "ControllerList": "declaration:ControllerList",
    "Coverage": "entries:Coverage",
    "Declaration": "declaration:Declaration",
    "Entry": "entries:Entry",
    "Estate": "gaps:Estate",
    "Gap": "gaps:Gap",
    "Identity": "subject:Identity",
    "InvalidDeclaration": "declaration:InvalidDeclaration",
    "Inventory": "inventory:Inventory",
    "KeptDeclaration": "entries:KeptDeclaration",
    "Match": "subject:Match",
    "NotSearched": "subject:NotSearched",
    "Problem": "declaration:Problem",
    "RetentionStart": "gaps:Start",
    "Review": "entries:Review",
    "RowKey": "subject:RowKey",
    "Risk": "gaps:Risk",
    "RiskLine": "gaps:RiskLine",
    "RowGroup": "gaps:RowGroup",
    "ScanRecord": "entries:ScanRecord",
    "Signature": "entries:Signature",
    "SourceState": "entries:SourceState",
    "Suggestion": "suggestions:Suggestion",
    "Text": "declaration:Text",
    "Transfer": "declaration:Transfer",
    "access_list_kinds": "declaration:access_list_kinds",
    "access_list_law": "declaration:access_list_law",
    "approvals_of": "review.approving:approvals_of",
    "assess_risk": "gaps:assess",
    "find_gaps": "gaps:find_gaps",
    "find_subject": "subject:find",
    "load_config": "config:load",
    "load_declaration": "declaration:load_declaration",
    "load_keys": "keys:load_keys",
    "matches": "declaration:matches",
    "needs_access_list": "declaration:needs_access_list",
    "neutral": "console:neutral",
    "open_inventory": "inventory:open_inventory",
    "parse_declaration": "declaration:parse_declaration",
    "parse_period": "declaration:parse_period",
    "retention_starts": "gaps:starts",
    "row_groups": "gaps:row_groups",
    "suggest_activities": "suggestions:suggest",
    "typeset": "languages:typeset",
    "unread_by_code": "said:by_code",
}
"""Where each public name lives; imported when first asked for, so that `vigie --help` stays fast."""

__getattr__ = late(__name__, _PLACES)
