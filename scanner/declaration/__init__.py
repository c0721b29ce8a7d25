"""What the organisation declares about personal data, typed, checked, and matched with assets."""

from ..document import Document, parse_document, read_document
from ..periods import Period, parse_period
from ..problems import InvalidDeclaration, Problem
from .access import access_list_kinds, access_list_law, needs_access_list
from .activity import Activity, Cover, Retention, RowCondition
from .completeness import incomplete
from .covering import Covering
from .covers import matches
from .differences import Difference, differences
from .disclosures import Agreement, Controller, ControllerList, Disclosure, JointController, Transfer
from .examination import examine
from .fields import Text
from .grounds import AccessList, BalanceTest, ConsentRecord, Ground, NumberGround
from .loading import load_declaration, parse_declaration
from .model import SPECIAL, UNDECLARED, Declaration
from .organisation import Contact, Entity, Organisation
from .promises import Promise, answer_clock, promised_day, promises
from .references import dead_references
from .vocabulary import Category, Measure, Recipient, Right

__all__ = [
    "SPECIAL",
    "UNDECLARED",
    "AccessList",
    "Activity",
    "Agreement",
    "BalanceTest",
    "Category",
    "ConsentRecord",
    "Contact",
    "Controller",
    "ControllerList",
    "Cover",
    "Covering",
    "Declaration",
    "Difference",
    "Disclosure",
    "Document",
    "Entity",
    "Ground",
    "InvalidDeclaration",
    "JointController",
    "Measure",
    "NumberGround",
    "Organisation",
    "Period",
    "Problem",
    "Promise",
    "Recipient",
    "Retention",
    "Right",
    "RowCondition",
    "Text",
    "Transfer",
    "access_list_kinds",
    "access_list_law",
    "answer_clock",
    "dead_references",
    "differences",
    "examine",
    "incomplete",
    "load_declaration",
    "matches",
    "needs_access_list",
    "parse_declaration",
    "parse_document",
    "parse_period",
    "promised_day",
    "promises",
    "read_document",
]
