"""The judgement of each name by all that speaks for and against it, and what follows for the rest of the text."""
