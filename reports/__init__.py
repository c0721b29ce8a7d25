"""Presents the join of declaration and inventory: the record of processing, the audit, the answer."""
