"""Starts scans, keeps the inventory, and joins it with the declaration."""
