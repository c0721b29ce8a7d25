"""Writes a letter as plain text, for an e-mail."""

from __future__ import annotations

from .letter import Letter


def render(letter: Letter) -> bytes:
    """UTF-8; paragraphs parted by an empty line."""
    parts = [
        "\n".join(letter.sender),
        "\n".join(letter.recipient),
        letter.dated,
        letter.reference,
        letter.subject,
        letter.salutation,
    ]
    parts += ["\n".join([block.text, *(f"- {item}" for item in block.items)]) for block in letter.blocks]
    parts += [letter.closing, "\n".join(letter.signature)]
    return ("\n\n".join(part for part in parts if part) + "\n").encode()
