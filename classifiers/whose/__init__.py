"""Whose a fact is: what stands beside a name, in sentences, under a greeting, and how many persons there are."""
