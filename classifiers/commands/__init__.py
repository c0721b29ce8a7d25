"""The commands that show what classifiers do."""
