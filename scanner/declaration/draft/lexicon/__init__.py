"""The words by which a statement is read: one table a language, and one that serves all."""
