"""A request that is decided once: its plan takes the facts over, and the register learns when it was performed."""

from __future__ import annotations

import json

from .conftest import Estate

NEW = ("--kind", "erasure", "--received", "2026-11-20", "--channel", "letter", "--lang", "en", "--as", "alice")


def test_a_request_from_its_facts_to_its_end(lite: Estate) -> None:
    (lite.folder / "who.yaml").write_text("national_number: 85.07.30-033.28\n")
    lite.vigie("request", "new", *NEW, "--identity", "who.yaml")
    lite.vigie("request", "identity", "2026-0001", "--shown", "card seen", "--as", "alice")
    lite.vigie("request", "search", "2026-0001", "--as", "alice", expect=(0, 3))
    one = ("--fact", "newsletter:consent_withdrawn=true", "--fact", "newsletter:other_basis=false")
    lite.vigie("request", "decide", "2026-0001", *one, "--fact", "newsletter:found=true", "--as", "alice")
    # what was told before is known still, and a plan takes it over; what the search finds, the plan sees itself
    again = json.loads(lite.vigie("request", "decide", "2026-0001", "--format", "json", "--as", "alice"))
    assert {each["decision"] for each in again if each["activity"] == "newsletter"} == {"grant"}
    afresh = json.loads(lite.vigie("request", "decide", "2026-0001", "--afresh", "--format", "json", "--as", "alice"))
    assert {each["decision"] for each in afresh if each["activity"] == "newsletter"} == {None}
    lite.vigie("request", "decide", "2026-0001", *one, "--as", "alice")
    assert "newsletter:consent_withdrawn=true" in lite.vigie("request", "show", "2026-0001")

    asked = ("erase", "--plan", "--request", "2026-0001", "--as", "alice", "-o", "plan.json")
    lite.vigie(*asked, expect=(0, 1, 3))
    plan = json.loads((lite.folder / "plan.json").read_text())
    assert plan["facts"] == {"newsletter:consent_withdrawn": "true", "newsletter:other_basis": "false"}
    decided = [item["decision"] for item in plan["items"] if "newsletter" in item["activities"]]
    assert decided.count("erase") > 4 and "ask" not in decided
    assert "erase --plan" in lite.vigie("request", "next", "2026-0001")
    lite.vigie("erase", "approve", "plan.json", "--as", "bert")
    lite.apply(plan, expect=(0, 3))
    lite.vigie("erase", "prove", "plan.json", "-o", "again.json", "--as", "dora", expect=(0, 3))
    assert "erase --plan" not in lite.vigie("request", "next", "2026-0001")
    assert lite.vigie("request", "show", "2026-0001").count("performed") == 1
    lite.vigie("verify", expect=0)
