"""Fits the weights of the column verdict: `python -m classifiers.columns.training`; not needed to run Vigie."""
