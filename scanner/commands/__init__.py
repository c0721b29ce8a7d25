"""The commands of a scan."""
