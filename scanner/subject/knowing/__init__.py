"""What becomes known of the person on the way, and who of several is meant."""
