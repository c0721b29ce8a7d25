"""The files that `vigie init` writes."""
