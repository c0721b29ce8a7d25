"""`python -m scanner` is `vigie`."""

from .cli import main

main()
