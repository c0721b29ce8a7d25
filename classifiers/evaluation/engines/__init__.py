"""What can be measured: Vigie itself, Presidio, spaCy, and Vigie's own forms run one by one with `re`."""
