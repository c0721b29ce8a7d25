"""Tells which columns of a source refer to which table, whether declared, called so, or told by their values."""
