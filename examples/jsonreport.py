# args: --indent 2
"""Turns a JSON export of support tickets into a report: text on the screen, JSON for the next program."""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from dataclasses import dataclass, field
from typing import Any, Iterable

EXPORT = """
{
  "generated": "2024-06-30T18:00:00Z",
  "tickets": [
    {"id": 101, "title": "Cannot log in", "priority": "high", "hours": 3.5, "tags": ["auth", "web"], "customer": {"name": "Ada Ltd", "country": "GB"}},
    {"id": 102, "title": "Typo on the start page", "priority": "low", "hours": 0.25, "tags": [], "customer": {"name": "Grace Inc", "country": "US"}},
    {"id": 103, "title": "Export fails with \\"\\u00fcmlauts\\"", "priority": "high", "hours": 8, "tags": ["export", "web"], "customer": {"name": "Zuse GmbH", "country": "DE"}, "closed": true},
    {"id": 104, "title": "Slow search", "priority": "medium", "hours": null, "tags": ["search"], "customer": {"name": "Ada Ltd", "country": "GB"}},
    {"id": "105", "title": "No id", "priority": "low", "hours": 1, "tags": [], "customer": {"name": "X", "country": "FR"}},
    {"id": 106, "title": "No customer", "priority": "low"},
    {"id": 107, "title": "Dark mode", "priority": "someday", "hours": 40, "tags": ["web"], "customer": {"name": "Grace Inc", "country": "US"}, "closed": false}
  ]
}
"""

PRIORITIES = ("high", "medium", "low")


class ReportError(Exception):
    """The export cannot be used."""


class TicketError(ReportError):
    def __init__(self, index: int, problem: str) -> None:
        super().__init__(f"ticket #{index}: {problem}")
        self.index = index


@dataclass
class Customer:
    name: str
    country: str

    @classmethod
    def from_json(cls, index: int, data: Any) -> Customer:
        if not isinstance(data, dict):
            raise TicketError(index, f"customer must be an object, not {data!r}")
        try:
            return cls(name=str(data["name"]), country=str(data["country"]))
        except KeyError as e:
            raise TicketError(index, f"customer lacks {e}") from e

    def to_json(self) -> dict[str, Any]:
        return {"name": self.name, "country": self.country}


@dataclass
class Ticket:
    id: int
    title: str
    priority: str
    hours: float | None
    customer: Customer
    tags: list[str] = field(default_factory=list)
    closed: bool = False

    @classmethod
    def from_json(cls, index: int, data: Any) -> Ticket:
        """Checks what came out of the JSON, field by field."""
        if not isinstance(data, dict):
            raise TicketError(index, f"expected an object, found {type(data).__name__}")
        try:
            number = data["id"]
            title = data["title"]
            priority = data["priority"]
            customer = data["customer"]
        except KeyError as e:
            raise TicketError(index, f"missing {e}") from e
        if not isinstance(number, int):
            raise TicketError(index, f"id must be a number, not {number!r}")
        if priority not in PRIORITIES:
            raise TicketError(index, f"unknown priority {priority!r}")
        hours = data.get("hours")
        return cls(
            id=number,
            title=str(title),
            priority=str(priority),
            hours=None if hours is None else float(hours),
            customer=Customer.from_json(index, customer),
            tags=[str(tag) for tag in data.get("tags", [])],
            closed=bool(data.get("closed", False)),
        )

    def to_json(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "title": self.title,
            "priority": self.priority,
            "hours": self.hours,
            "customer": self.customer.to_json(),
            "tags": self.tags,
            "closed": self.closed,
        }


@dataclass
class CustomerRow:
    name: str
    tickets: int
    hours: float

    def to_json(self) -> dict[str, Any]:
        return {"name": self.name, "tickets": self.tickets, "hours": self.hours}


def load(text: str) -> tuple[list[Ticket], list[str]]:
    """Reads the export; tickets that are wrong become problems."""
    try:
        data = json.loads(text)
    except json.JSONDecodeError as e:
        raise ReportError(f"not JSON: {e.msg} in line {e.lineno}") from e
    tickets: list[Ticket] = []
    problems: list[str] = []
    for index, entry in enumerate(data["tickets"]):
        try:
            tickets.append(Ticket.from_json(index, entry))
        except TicketError as e:
            problems.append(str(e))
    return tickets, problems


def total_hours(tickets: Iterable[Ticket]) -> float:
    return sum(t.hours for t in tickets if t.hours is not None)


def customer_rows(tickets: list[Ticket]) -> list[CustomerRow]:
    names = sorted({t.customer.name for t in tickets})
    rows: list[CustomerRow] = []
    for name in names:
        mine = [t for t in tickets if t.customer.name == name]
        rows.append(CustomerRow(name, len(mine), total_hours(mine)))
    rows.sort(key=lambda row: row.hours, reverse=True)
    return rows


def print_table(headers: list[str], rows: list[list[str]]) -> None:
    widths = [max(len(row[i]) for row in [headers, *rows]) for i in range(len(headers))]
    line = "+".join("-" * (w + 2) for w in widths)
    print(" | ".join(h.ljust(w) for h, w in zip(headers, widths)).rstrip())
    print(line)
    for row in rows:
        print(" | ".join(cell.ljust(w) for cell, w in zip(row, widths)).rstrip())


def build(tickets: list[Ticket], problems: list[str]) -> dict[str, Any]:
    tags = Counter(tag for t in tickets for tag in t.tags)
    return {
        "total": len(tickets),
        "open": sum(not t.closed for t in tickets),
        "hours": {p: total_hours(t for t in tickets if t.priority == p) for p in PRIORITIES},
        "tags": dict(tags.most_common()),
        "customers": [row.to_json() for row in customer_rows(tickets)],
        "longest": max(tickets, key=lambda t: t.hours or 0.0).to_json(),
        "problems": problems or None,
    }


def walk(value: Any, path: str = "$") -> Iterable[tuple[str, Any]]:
    """Yields every leaf of a JSON value with its path."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from walk(inner, f"{path}.{key}")
    elif isinstance(value, list):
        for i, inner in enumerate(value):
            yield from walk(inner, f"{path}[{i}]")
    else:
        yield path, value


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="jsonreport")
    parser.add_argument("--indent", type=int, default=None)
    parser.add_argument("--ascii", action="store_true")
    args = parser.parse_args(argv)

    tickets, problems = load(EXPORT)
    print_table(
        ["Id", "Title", "Priority", "Hours"],
        [[str(t.id), t.title, t.priority, "-" if t.hours is None else f"{t.hours:.2f}"] for t in tickets],
    )
    print()
    report = build(tickets, problems)
    text = json.dumps(report, indent=args.indent, ensure_ascii=args.ascii, sort_keys=True)
    print(text)

    again = json.loads(text)
    assert again == report
    print("leaves:", sum(1 for _ in walk(again)))
    for path, value in walk(again["customers"]):
        print(f"{path} = {json.dumps(value)}")
    try:
        load(EXPORT[:-30] + "]")
    except ReportError as e:
        print("error:", e, "/", type(e.__cause__).__name__)
    return 0


if __name__ == "__main__":
    sys.exit(main())
