"""Says what persons decided, in the language of the report: on tags, and on the entries of the record."""

from __future__ import annotations

from scanner import Approval, Entry

from .audit import Audit


def decided(audit: Audit, entry: Entry) -> tuple[str, str, str]:
    """Of a tag: what was decided, by whom and when, and why."""
    t, made = audit.present, entry.review
    status = t.any_of("status_entry", entry.status)
    if entry.found_as:
        status = f"{status} ({t('audit.decisions.found_as', type=entry.found_as)})"
    if made is None:
        return status, "", ""
    why = [made.reason, t("audit.decisions.again", why=made.reopened) if made.reopened else ""]
    return status, f"{made.by}, {t.date(made.at.date())}", "; ".join(part for part in why if part)


def approved(audit: Audit, one: Approval) -> tuple[str, str, str, str]:
    """Of an activity: its name, how far it is approved, by whom and when, and when it is looked at again."""
    t = audit.present
    who = ", ".join([*one.by, *([t.date(one.on)] if one.on else [])])
    planned = t.date(one.next_review) if one.next_review else ""
    return audit.wording.activity(one.activity), t(f"approval_state.{one.state}"), who, planned
