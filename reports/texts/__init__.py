"""The words of the reports, one file per language; all files have the same keys."""
