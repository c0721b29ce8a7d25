"""The pages that reports are written with."""
