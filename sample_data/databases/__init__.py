"""The three databases: records from `payroll`, `crm` and `portal`, cut into tables by a vocabulary's schema."""

from .load import load
from .tables import Table, make_tables

__all__ = ["Table", "load", "make_tables"]
