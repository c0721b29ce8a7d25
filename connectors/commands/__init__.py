"""The commands that show what connectors do."""
