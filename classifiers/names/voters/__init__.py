"""Other models, where somebody has installed them, as further judges of names."""
