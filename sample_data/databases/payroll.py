"""What the payroll database tells of employees: pay, contracts, families, absences."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from ..invented import structured_communication
from ..people import TODAY
from ..records import Record, World, moment


def employers(world: World) -> Iterator[Record]:
    """Clients, and the group itself."""
    for company in world.employers:
        yield {"kind_": "company", "employer": company, "contact": company.contact}


def employees(world: World) -> Iterator[Record]:
    """Everybody who is or was employed."""
    yield from world.employees


def bis_history(world: World) -> Iterator[Record]:
    """Those who had a BIS number before: their record of that time, kept by the legacy system."""
    for record in world.employees:
        person = record["person"]
        yield {**record, "old_niss": person.niss_before or person.niss}


def contracts(world: World) -> Iterator[Record]:
    """One to three contracts each."""
    rng, words = world.rng("contracts"), world.vocabulary.words
    number = 20000
    for employment in world.employees:
        start = employment["hired"]
        for turn in range(rng.choice([1, 1, 1, 2, 2, 3])):
            number += 1
            end = start + timedelta(days=rng.randrange(120, 1200))
            last = turn > 1 or end > (employment["left"] or TODAY)
            yield {
                **employment,
                "kind_": "contract",
                "number": number,
                "kind": rng.choice(words["contract_kinds"]),
                "start": start,
                "end": employment["left"] if last else end,
                "regime": rng.choice(words["regimes"]),
                "hours": rng.choice([38, 38, 38, 30.4, 19, 22.8, 36]),
                "site": rng.choice(world.vocabulary.companies["sites"]),
            }
            if last:
                break
            start = end + timedelta(days=1)


def payslips(world: World) -> Iterator[Record]:
    """The pay slips of the last two years, and a few old ones."""
    rng, number = world.rng("payslips"), 500000
    for employment in world.employees:
        months = rng.choice([4, 6, 8, 10, 12])
        final = employment["left"] or date(2026, 9, 30)
        for back in range(months):
            month = _month_before(final, back)
            if month < employment["hired"].replace(day=1):
                break
            number += 1
            yield payslip(employment, month, number, rng)


def payslip(employment: Record, month: date, number: int, rng: Random) -> Record:
    """One month's pay, with amounts that add up."""
    gross = round(employment["salary"] * rng.choice([1, 1, 1, 1, 1.02, 0.87, 1.85]), 2)
    nsso = round(gross * 0.1307, 2)
    taxable = round(gross - nsso, 2)
    withheld = round(taxable * rng.uniform(0.18, 0.31), 2)
    return {
        **employment,
        "kind_": "payslip",
        "number": number,
        "month": month,
        "gross": gross,
        "nsso": nsso,
        "taxable": taxable,
        "withheld": withheld,
        "net": round(taxable - withheld, 2),
        "paid_on": month + timedelta(days=rng.randrange(24, 30)),
        "file": f"{number:08X}-{rng.getrandbits(32):08x}.pdf",
    }


def _month_before(day: date, months: int) -> date:
    index = day.year * 12 + day.month - 1 - months
    return date(index // 12, index % 12 + 1, 1)


def elements(world: World) -> Iterator[Record]:
    """Legacy pay elements of 2005 to 2012, by code."""
    rng, codes = world.rng("elements"), world.vocabulary.words["pay_codes"]
    old = [e for e in world.employees if e["hired"].year < 2013]
    for _ in range(world.sizes()["elements"]):
        employment = rng.choice(old)
        year = rng.randrange(employment["hired"].year, 2013)
        yield {
            **employment,
            "kind_": "element",
            "month": date(year, rng.randrange(1, 13), 1),
            "code": rng.choice(codes)[0],
            "amount": round(rng.uniform(4, 900), 2),
            "quantity": rng.choice([0, 1, 8, 38, 152, 7.6, 164.67]),
            "batch": rng.randrange(100000, 999999),
        }


def accounts(world: World) -> Iterator[Record]:
    """Individual accounts per year; those closed before 2021 should have gone."""
    rng, number = world.rng("accounts"), 0
    for employment in world.employees:
        if rng.random() < 0.4 and not employment["person"].subject:
            continue
        last = (employment["left"] or date(2025, 12, 31)).year
        for year in range(max(employment["hired"].year, last - rng.choice([1, 2, 3, 6])), min(last, 2025) + 1):
            number += 1
            gross = round(employment["salary"] * rng.uniform(10, 13.9), 2)
            yield {
                **employment,
                "kind_": "account_year",
                "number": number,
                "year": year,
                "gross": gross,
                "withheld": round(gross * rng.uniform(0.15, 0.28), 2),
                "days": rng.randrange(80, 235),
                "closed_on": date(year + 1, 1, rng.randrange(5, 29)),
            }


def family(world: World) -> Iterator[Record]:
    """Partners and children of employees."""
    rng, number = world.rng("family"), 7000
    for employment in world.employees:
        person = employment["person"]
        for kin in [*([person.partner] if person.partner else []), *person.children]:
            number += 1
            yield {
                **employment,
                "kind_": "family",
                "number": number,
                "kin": kin,
                "dependent": kin.relation == "child" or rng.random() < 0.2,
                "disabled": rng.random() < 0.02,
                "since": max(kin.birth, employment["hired"]),
            }


def dependants(world: World) -> Iterator[Record]:
    """What the withholding of tax is reckoned from."""
    rng = world.rng("dependants")
    for number, employment in enumerate(world.employees, 1):
        person = employment["person"]
        yield {
            **employment,
            "kind_": "dependants",
            "number": number,
            "children": len(person.children),
            "disabled": int(bool(person.children) and rng.random() < 0.04),
            "others": rng.choice([0] * 20 + [1]),
            "partner": rng.choice("012") if person.partner else "0",
            "valid_from": date(rng.randrange(2019, 2027), 1, 1),
        }


def banks(world: World) -> Iterator[Record]:
    """Accounts to which pay goes."""
    rng = world.rng("banks")
    for number, employment in enumerate(world.employees, 90001):
        since = moment(rng, employment["hired"]).date()
        yield {**employment, "kind_": "bank", "number": number, "since": since, "active": True}


def absences(world: World) -> Iterator[Record]:
    """Leave and illness, with what the doctor wrote where somebody typed it in."""
    rng, words = world.rng("absences"), world.vocabulary.words
    for number in range(1, world.sizes()["absences"] + 1):
        employment = world.employees[number % len(world.employees)]
        kind = rng.choice(words["absence_kinds"])
        start = moment(rng, employment["hired"], employment["left"] or TODAY).date()
        days = rng.choice([1, 1, 2, 3, 5, 10, 15, 30])
        sick = kind in words["sick_kinds"]
        yield {
            **employment,
            "kind_": "absence",
            "number": number,
            "kind": kind,
            "start": start,
            "end": start + timedelta(days=days),
            "days": days,
            "reason": rng.choice(words["medical_reasons"]) if sick and rng.random() < 0.55 else None,
            "certificate": f"CM{rng.randrange(10**6):06}" if sick else None,
            "doctor": f"Dr {rng.choice(words['doctors'])}" if sick and rng.random() < 0.5 else None,
        }


def unions(world: World) -> Iterator[Record]:
    """Union contributions that the employer pays through."""
    rng, words = world.rng("unions"), world.vocabulary.words
    members = [e for e in world.employees if e["person"].subject or rng.random() < 0.3]
    for number, employment in enumerate(members, 1):
        yield {
            **employment,
            "kind_": "union",
            "number": number,
            "union": rng.choice(words["unions"]),
            "amount": rng.choice([10.5, 12.25, 14.8, 17.4]),
            "year": rng.randrange(2015, 2027),
            "member": f"{rng.randrange(10**7):07}",
        }


def claims(world: World) -> Iterator[Record]:
    """Garnishments and overpayments."""
    rng, words = world.rng("claims"), world.vocabulary.words
    for number in range(1, world.sizes()["claims"] + 1):
        employment = rng.choice(world.employees)
        amount = round(rng.uniform(80, 9500), 2)
        yield {
            **employment,
            "kind_": "claim",
            "number": number,
            "kind": rng.choice(words["claim_kinds"]),
            "amount": amount,
            "remaining": round(amount * rng.random(), 2),
            "creditor": rng.choice(words["creditors"]),
            "communication": structured_communication(rng),
            "opened": moment(rng, employment["hired"]).date(),
            "reference": f"{rng.randrange(10**8, 10**9)}",
        }


def notes(world: World) -> Iterator[Record]:
    """Free-text remarks by file managers, nearly all harmless."""
    rng, words = world.rng("notes"), world.vocabulary.words
    for number in range(1, world.sizes()["notes"] + 1):
        employment = world.employees[rng.randrange(len(world.employees))]
        filled = world.prose.remark("staff", employment["person"], rng)
        yield {
            **employment,
            "kind_": "note",
            "number": number,
            "text": filled.text,
            "text_types": filled.types,
            "author": rng.choice(words["clerks"]),
            "written": moment(rng, employment["hired"]),
        }


def scales(world: World) -> Iterator[Record]:
    """Minimum wages per joint committee: nobody's pay."""
    rng = world.rng("scales")
    for committee in world.vocabulary.companies["joint_committees"]:
        for years in range(16):
            yield {
                "kind_": "scale",
                "code": f"{committee}-{'ABCD'[years % 4]}",
                "years": years,
                "amount": round(2100 + years * 37.5 + rng.random() * 60, 2),
                "valid": date(2026, 1, 1),
                "label": f"CP {committee} / PC {committee}",
            }
