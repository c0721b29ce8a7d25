"""Notes in the register that what a request asked for was done: a plan performed, an answer packed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from ..database import Database
from .chaining import has_register
from .errors import RequestError
from .register import open_register

if TYPE_CHECKING:
    from ..config import Config


def note_performed(config: Config, number: str, what: dict[str, Any], *, by: str) -> None:
    """Note `what` was done for a request, once; a number that the register does not know is no request of its own."""
    if not number or not has_register(Database(config.register, "register")):
        return
    with open_register(config) as register:
        try:
            request = register.get(number)
        except RequestError:
            return
        if request.person is None:
            return
        if not any(event.kind == "performed" and event.details == what for event in request.events):
            register.note(number, "performed", date.today(), by=by, details=what)
