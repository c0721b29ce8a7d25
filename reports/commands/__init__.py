"""The commands that write reports."""
