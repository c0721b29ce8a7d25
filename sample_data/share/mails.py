"""Writes mails, with attachments in base64 and bodies in quoted-printable, and boxes of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from email import policy
from email.message import EmailMessage
from mimetypes import guess_type


def write_mail(fields: Mapping[str, str], body: str, attachments: Mapping[str, bytes], encoding: str) -> bytes:
    """A message; `encoding` is that of its text."""
    message = EmailMessage(policy=policy.SMTP)
    for name, value in fields.items():
        message[name] = value
    message.set_content(body, charset="utf-8", cte=encoding)
    for name, data in attachments.items():
        kind = (guess_type(name)[0] or "application/octet-stream").split("/")
        message.add_attachment(data, maintype=kind[0], subtype=kind[1], filename=name)
    if attachments:
        message.set_boundary("=_part_0123456789")
    return message.as_bytes()


def write_mbox(messages: Sequence[bytes]) -> bytes:
    """Messages one after the other, as Unix keeps them."""
    parts = []
    for data in messages:
        text = data.replace(b"\r\n", b"\n").replace(b"\nFrom ", b"\n>From ")
        parts.append(b"From MAILER-DAEMON Mon Jan  6 08:00:00 2020\n" + text + b"\n")
    return b"".join(parts)
