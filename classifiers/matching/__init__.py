"""Where in a text something may be, and what words stand around it: what every recognizer asks before it looks."""
