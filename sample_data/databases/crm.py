"""What the customer database tells: clients, prospects, bills, and what people typed into online forms."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from ..invented import article_number, structured_communication
from ..people import TODAY
from ..records import Record, World, moment

NAMELESS_ROW = 271
"""Where the subject signed up and wrote who is known by an address alone."""


def clients(world: World) -> Iterator[Record]:
    """The client employers, without the group."""
    for company in world.employers[1:]:
        yield {"kind_": "company", "employer": company, "contact": company.contact}


def contacts(world: World) -> Iterator[Record]:
    """Whom to call at a client."""
    rng, words = world.rng("contacts"), world.vocabulary.companies
    number = 0
    for company in world.employers[1:]:
        people = [company.contact, *(world.population.person() for _ in range(rng.choice([1, 2, 3, 5])))]
        for person in people:
            number += 1
            person.work_email = person.work_email or f"{person.username}@{company.domain}"
            yield {
                "kind_": "contact",
                "person": person,
                "employer": company,
                "number": number,
                "function": rng.choice(words["functions"]),
                "newsletter": rng.random() < 0.4,
                "created": moment(rng, company.since),
            }


def prospects(world: World) -> Iterator[Record]:
    """People who once asked for an offer."""
    rng, words = world.rng("prospects"), world.vocabulary.words
    for number in range(1, world.sizes()["prospects"] + 1):
        person = world.public[number % len(world.public)]
        filled = world.prose.remark("prospect", person, rng)
        yield {
            "kind_": "prospect",
            "person": person,
            "number": number,
            "origin": rng.choice(words["origins"]),
            "score": rng.randrange(0, 101),
            "interest": rng.choice(world.vocabulary.companies["products"]),
            "last_contact": moment(rng, date(2008, 1, 1)).date(),
            "note": filled.text,
            "note_types": filled.types,
        }


def old_import(world: World) -> Iterator[Record]:
    """A spreadsheet that somebody imported once, headings and all."""
    for prospect in list(prospects(world))[1500:1760]:
        yield {**prospect, "note_short": None}


def founders(world: World) -> Iterator[Record]:
    """Files of the business counter: people who start a business."""
    rng, words = world.rng("founders"), world.vocabulary.words
    for number, person in enumerate(world.public[: world.sizes()["founders"]], 4001):
        yield {
            "kind_": "founder",
            "person": person,
            "number": f"GE-{number}",
            "project": rng.choice(words["projects"]),
            "activity": rng.choice(world.vocabulary.companies["sectors"]),
            "opened": moment(rng, date(2015, 1, 1)),
            "state": rng.choice(words["file_states"]),
        }


def invoices(world: World) -> Iterator[Record]:
    """What clients are billed."""
    rng = world.rng("invoices")
    clients_ = world.employers[1:]
    for number in range(1, world.sizes()["invoices"] + 1):
        issued = date(2019, 1, 31) + timedelta(days=number * 2800 // world.sizes()["invoices"])
        net = round(rng.uniform(45, 4200), 2)
        yield {
            "kind_": "invoice",
            "employer": rng.choice(clients_),
            "number": f"F{issued.year}-{number:06}",
            "issued": issued,
            "due": issued + timedelta(days=30),
            "net": net,
            "vat": round(net * 0.21, 2),
            "total": round(net * 1.21, 2),
            "communication": structured_communication(rng),
            "state": rng.choice(["paid", "paid", "paid", "open", "reminded"]),
        }


def lines(world: World) -> Iterator[Record]:
    """Two lines an invoice, more or less."""
    rng, goods, number = world.rng("lines"), list(products(world)), 0
    for invoice in invoices(world):
        for _ in range(rng.choice([1, 1, 2, 3])):
            number += 1
            product = rng.choice(goods)
            yield {
                "kind_": "line",
                "number": number,
                "invoice": invoice,
                "product": product,
                "quantity": rng.randrange(1, 60),
                "price": product["price"],
                "label": product["label"],
            }


def products(world: World) -> Iterator[Record]:
    """The catalogue, with 11-digit article numbers and bar codes that are nobody's."""
    rng = world.rng("products")
    labels = world.vocabulary.companies["products"]
    for index in range(world.sizes()["products"]):
        yield {
            "kind_": "product",
            "code": f"{rng.choice(['SRV', 'MAT', 'FRM'])}-{index:04}-{rng.choice('ABX')}",
            "label": f"{labels[index % len(labels)]} {rng.choice(['Basic', 'Plus', 'Pro', '2025', 'XL'])}",
            "ean": f"54{rng.randrange(10**11):011}",
            "article": article_number(rng),
            "price": round(rng.uniform(2, 900), 2),
            "stock": rng.randrange(0, 400),
            "launched": date(rng.randrange(2006, 2026), rng.randrange(1, 13), 1),
            "family": world.vocabulary.words["slots"]["month"][index % 12],
        }


def balances(world: World) -> Iterator[Record]:
    """Clients who still owe something; sole traders among them."""
    rng = world.rng("balances")
    for number, company in enumerate(world.employers[1:], 1):
        yield {
            "kind_": "balance",
            "employer": company,
            "number": number,
            "open": round(rng.choice([0, 0, rng.uniform(20, 8000)]), 2),
            "days": rng.choice([0, 12, 31, 45, 90, 190]),
            "reminders": rng.randrange(0, 4),
            "blocked": rng.random() < 0.05,
        }


def signups(world: World) -> Iterator[Record]:
    """Newsletter sign-ups from the web site."""
    rng, words = world.rng("signups"), world.vocabulary.words
    for number in range(1, world.sizes()["signups"] + 1):
        person = world.public[(number * 7) % len(world.public)]
        if number == NAMELESS_ROW:
            person = world.subjects.nameless
        yield {
            "kind_": "signup",
            "person": person,
            "number": number,
            "signed_on": moment(rng, date(2012, 3, 1)),
            "list": rng.choice(words["lists"]),
            "consent": rng.random() < 0.8,
            "source": rng.choice(words["origins"]),
            "company": rng.choice(world.employers).name if rng.random() < 0.5 else None,
            "gone": moment(rng, date(2020, 1, 1)) if rng.random() < 0.1 else None,
        }


def events(world: World) -> Iterator[Record]:
    """Seminars and webinars."""
    rng = world.rng("events")
    for number, title in enumerate(world.vocabulary.words["event_titles"], 1):
        yield {
            "kind_": "event",
            "number": number,
            "title": title,
            "day": date(rng.randrange(2018, 2027), rng.randrange(1, 11), rng.randrange(1, 28)),
            "place": rng.choice(world.vocabulary.companies["sites"]),
            "seats": rng.choice([20, 40, 80, 150]),
            "price": rng.choice([0, 0, 75, 195, 320]),
            "code": f"EV{number:03}-{rng.randrange(16**4):04X}",
        }


def registrations(world: World) -> Iterator[Record]:
    """Registrations for them, with what people cannot eat."""
    rng, words, all_events = world.rng("registrations"), world.vocabulary.words, list(events(world))
    for number in range(1, world.sizes()["registrations"] + 1):
        person = world.public[(number * 11) % len(world.public)]
        event = rng.choice(all_events)
        at = moment(rng, event["day"] - timedelta(days=60), event["day"])
        diet = rng.choice(words["diets"]) if rng.random() < 0.15 else None
        remark = rng.choice(words["event_remarks"]) if rng.random() < 0.1 else None
        yield {
            "kind_": "registration",
            "person": person,
            "event": event,
            "number": number,
            "at": at,
            "diet": diet,
            "remark": remark,
            "remark_types": ["DISABILITY"] if remark in words["disability_remarks"] else [],
            "company": rng.choice(world.employers).name,
            "state": rng.choice(["ok", "ok", "ok", "waiting", "cancelled"]),
        }


def messages(world: World) -> Iterator[Record]:
    """What visitors wrote through the contact form."""
    rng, words = world.rng("messages"), world.vocabulary.words
    for number in range(1, world.sizes()["messages"] + 1):
        person = world.public[(number * 3) % len(world.public)]
        if number == NAMELESS_ROW:
            person = world.subjects.nameless
        filled = world.prose.remark("message" if person.full else "anonymous", person, rng)
        yield {
            "kind_": "message",
            "person": person,
            "number": number,
            "at": moment(rng, date(2017, 1, 1)),
            "subject": rng.choice(words["message_subjects"]),
            "body": filled.text,
            "body_types": filled.types,
            "page": rng.choice(["/contact", "/fr/contact", "/nl/contact", "/offre", "/demo"]),
            "status": rng.choice(["new", "answered", "answered", "spam"]),
        }


def campaign(world: World) -> Iterator[Record]:
    """A mailing of long ago whose addresses nobody deleted."""
    rng = world.rng("campaign")
    for number in range(1, world.sizes()["campaign"] + 1):
        yield {
            "kind_": "campaign",
            "person": world.public[(number * 5) % len(world.public)],
            "number": number,
            "sent": date(2011, rng.randrange(1, 13), rng.randrange(1, 28)),
            "opened": rng.random() < 0.2,
            "wave": rng.choice("ABC"),
        }


def complaints(world: World) -> Iterator[Record]:
    """Complaints in full text."""
    rng, words = world.rng("complaints"), world.vocabulary.words
    for number in range(1, world.sizes()["complaints"] + 1):
        person = rng.choice(world.public)
        filled = world.prose.remark("complaint", person, rng)
        yield {
            "kind_": "complaint",
            "person": person,
            "number": number,
            "text": filled.text,
            "text_types": filled.types,
            "at": moment(rng, date(2016, 1, 1)).date(),
            "handled": moment(rng, date(2016, 1, 1), TODAY).date() if rng.random() < 0.9 else None,
            "kind": rng.choice(words["complaint_kinds"]),
        }


def tickets(world: World) -> Iterator[Record]:
    """Technical tickets with 9-digit numbers: nobody in them."""
    rng, words = world.rng("tickets"), world.vocabulary.words
    for _ in range(world.sizes()["tickets"]):
        opened = moment(rng, date(2021, 1, 1))
        yield {
            "kind_": "ticket",
            "number": rng.randrange(10**8, 10**9),
            "subject": world.prose.fill(rng.choice(words["ticket_subjects"]), {}, rng).text,
            "severity": rng.choice([1, 2, 3, 4]),
            "opened": opened,
            "closed": opened + timedelta(hours=rng.randrange(1, 400)) if rng.random() < 0.9 else None,
            "queue": rng.choice(["L1", "L2", "PAY", "NET", "DB"]),
        }
