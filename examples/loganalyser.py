# args: --level warning --top 3 --slow 800
"""Analyses a web service's log: levels, endpoints, slow requests, error bursts.

The log is read from a file, or from the sample below when no file is given.
"""

import argparse
import re
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass
from enum import IntEnum
from typing import Iterable, Iterator, Optional

SAMPLE = """\
2024-05-01 09:00:01,120 INFO api GET /users/17 200 35ms
2024-05-01 09:00:01,900 INFO api GET /users/18 200 41ms
2024-05-01 09:00:02,003 DEBUG db pool size 4
2024-05-01 09:00:02,450 WARNING api GET /reports/2024 200 1250ms
2024-05-01 09:00:03,001 ERROR api POST /orders 500 87ms
2024-05-01 09:00:03,040 ERROR db connection refused
2024-05-01 09:00:03,055 ERROR api POST /orders 500 90ms
this line is broken
2024-05-01 09:00:09,310 INFO api GET /users/17 304 12ms
2024-05-01 09:01:10,100 INFO api DELETE /orders/9 204 64ms
2024-05-01 09:01:11,000 WARNING auth token expires soon
2024-05-01 09:01:12,777 CRITICAL db disk full
2024-05-01 09:02:00,000 INFO api GET /reports/2023 200 910ms

2024-05-01 09:02:01,000 NOTICE api nobody knows this level
2024-05-01 09:02:05,500 INFO api GET /users/3 404 8ms
"""


class Level(IntEnum):
    """Severity, in the order of the logging module."""

    DEBUG = 10
    INFO = 20
    WARNING = 30
    ERROR = 40
    CRITICAL = 50

    @classmethod
    def parse(cls, text: str) -> "Level":
        try:
            return cls[text.upper()]
        except KeyError:
            raise ValueError(f"unknown level {text!r}") from None


LINE = re.compile(
    r"(?P<day>\d{4}-\d{2}-\d{2}) (?P<clock>\d{2}:\d{2}:\d{2}),(?P<ms>\d{3}) "
    r"(?P<level>[A-Z]+) (?P<source>\w+) (?P<text>.*)"
)
REQUEST = re.compile(r"(GET|POST|PUT|DELETE) (/\S*) (\d{3}) (\d+)ms$")


@dataclass(frozen=True)
class Request:
    method: str
    path: str
    status: int
    millis: int

    @property
    def endpoint(self) -> str:
        """The path with its numbers replaced, so that /users/17 and /users/18 count together."""
        return re.sub(r"\d+", "*", self.path)

    @property
    def failed(self) -> bool:
        return self.status >= 500


@dataclass(frozen=True)
class Entry:
    day: str
    seconds: float  # since midnight
    level: Level
    source: str
    text: str
    request: Optional[Request] = None


class BadLine(ValueError):
    """A line that is no log entry."""

    def __init__(self, number: int, reason: str) -> None:
        super().__init__(f"line {number}: {reason}")
        self.number = number
        self.reason = reason


def parse_request(text: str) -> Optional[Request]:
    m = REQUEST.match(text)
    if m is None:
        return None
    method, path, status, millis = m.groups()
    return Request(method, path, int(status), int(millis))


def parse_line(number: int, line: str) -> Entry:
    m = LINE.fullmatch(line)
    if not m:
        raise BadLine(number, "not a log entry")
    try:
        level = Level.parse(m["level"])
    except ValueError as e:
        raise BadLine(number, str(e)) from e
    hours, minutes, seconds = (int(part) for part in m["clock"].split(":"))
    at = hours * 3600 + minutes * 60 + seconds + int(m["ms"]) / 1000
    return Entry(m["day"], at, level, m["source"], m["text"], parse_request(m["text"]))


def read_entries(lines: Iterable[str], bad: list[BadLine]) -> Iterator[Entry]:
    """Yields the entries of the lines; what cannot be parsed goes to bad."""
    for number, line in enumerate(lines, start=1):
        line = line.rstrip("\n")
        if not line.strip():
            continue
        try:
            yield parse_line(number, line)
        except BadLine as e:
            bad.append(e)


@dataclass
class EndpointStats:
    count: int = 0
    failures: int = 0
    total: int = 0
    slowest: int = 0

    def add(self, request: Request) -> None:
        self.count += 1
        self.total += request.millis
        self.slowest = max(self.slowest, request.millis)
        if request.failed:
            self.failures += 1

    @property
    def mean(self) -> float:
        return self.total / self.count if self.count else 0.0


def bursts(entries: list[Entry], window: float, least: int) -> list[tuple[float, float, int]]:
    """Finds stretches in which at least `least` errors follow one another within `window` seconds."""
    found: list[tuple[float, float, int]] = []
    start = last = 0.0
    count = 0
    for entry in entries:
        if entry.level < Level.ERROR:
            continue
        if count and entry.seconds - last <= window:
            count += 1
        else:
            if count >= least:
                found.append((start, last, count))
            start, count = entry.seconds, 1
        last = entry.seconds
    if count >= least:
        found.append((start, last, count))
    return found


def clock(seconds: float) -> str:
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(int(minutes), 60)
    return f"{hours:02d}:{minutes:02d}:{rest:06.3f}"


def report(entries: list[Entry], options: argparse.Namespace) -> None:
    levels = Counter(entry.level for entry in entries)
    print("Levels")
    for level in sorted(levels, reverse=True):
        print(f"  {level.name:<10}{levels[level]:>4}  {'#' * levels[level]}")

    by_endpoint: defaultdict[tuple[str, str], EndpointStats] = defaultdict(EndpointStats)
    for entry in entries:
        if entry.request is not None:
            by_endpoint[entry.request.method, entry.request.endpoint].add(entry.request)
    print(f"Endpoints (top {options.top})")
    ranked = sorted(by_endpoint.items(), key=lambda item: (-item[1].count, item[0]))
    for (method, endpoint), stats in ranked[: options.top]:
        flag = f" {stats.failures} failed" if stats.failures else ""
        print(f"  {method:<7}{endpoint:<14}{stats.count:>3} x {stats.mean:8.1f} ms, slowest {stats.slowest}{flag}")

    slow = [(e, e.request) for e in entries if e.request and e.request.millis >= options.slow]
    print(f"Slow requests (from {options.slow} ms)")
    for entry, request in slow:
        print(f"  {clock(entry.seconds)} {request.path} took {request.millis} ms")
    if not slow:
        print("  none")

    for start, end, count in bursts(entries, window=1.0, least=2):
        print(f"Burst of {count} errors between {clock(start)} and {clock(end)}")


def build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Analyse a log.")
    parser.add_argument("file", nargs="?", help="log file (default: a sample)")
    parser.add_argument("--level", default="debug", help="show entries from this level on")
    parser.add_argument("--top", type=int, default=5, metavar="N", help="number of endpoints")
    parser.add_argument("--slow", type=int, default=1000, metavar="MS", help="what counts as slow")
    parser.add_argument("-q", "--quiet", action="store_true", help="no list of entries")
    return parser


def main() -> int:
    options = build_parser().parse_args()
    try:
        least = Level.parse(options.level)
    except ValueError as e:
        print(f"error: {e}", file=sys.stderr)
        return 2

    bad: list[BadLine] = []
    if options.file:
        with open(options.file, encoding="utf-8") as log:
            entries = list(read_entries(log, bad))
    else:
        entries = list(read_entries(SAMPLE.splitlines(), bad))

    if not options.quiet:
        print(f"Entries from {least.name} on")
        for entry in entries:
            if entry.level >= least:
                print(f"  {clock(entry.seconds)} [{entry.level.name:^8}] {entry.source}: {entry.text}")
    report(entries, options)
    for problem in bad:
        print(f"skipped {problem}")
    return 1 if len(bad) > len(entries) // 10 else 0


if __name__ == "__main__":
    sys.exit(main())
