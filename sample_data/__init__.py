"""The example: a generator of databases and a file share in which everybody is invented, and the truth beside them."""
