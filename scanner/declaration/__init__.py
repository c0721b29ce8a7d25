"""What the organisation declares about personal data, typed, checked, and matched with assets."""

from .activity import (
    Activity,
    Controller,
    ControllerList,
    Cover,
    Disclosure,
    Ground,
    Retention,
    RowCondition,
    Transfer,
)
from .completeness import incomplete
from .covering import Covering
from .covers import matches
from .document import Document, parse_document, read_document
from .fields import Text
from .loading import load_declaration, parse_declaration
from .model import SPECIAL, UNDECLARED, Category, Contact, Declaration, Entity, Measure, Organisation, Recipient, Right
from .periods import Period, parse_period
from .problems import InvalidDeclaration, Problem
from .references import dead_references

__all__ = [
    "SPECIAL",
    "UNDECLARED",
    "Activity",
    "Category",
    "Contact",
    "Controller",
    "ControllerList",
    "Cover",
    "Covering",
    "Declaration",
    "Disclosure",
    "Document",
    "Entity",
    "Ground",
    "InvalidDeclaration",
    "Measure",
    "Organisation",
    "Period",
    "Problem",
    "Recipient",
    "Retention",
    "Right",
    "RowCondition",
    "Text",
    "Transfer",
    "dead_references",
    "incomplete",
    "load_declaration",
    "matches",
    "parse_declaration",
    "parse_document",
    "parse_period",
    "read_document",
]
