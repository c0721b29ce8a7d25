"""Trains the name tagger; nothing here runs in a scan."""
