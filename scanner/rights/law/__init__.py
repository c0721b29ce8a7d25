"""The law as data: one table of rules per right, the legal bases, the facts and the retention periods."""
