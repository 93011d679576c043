"""Reads the project's own published form: the tables of `content/ledger.json`, line by line as `observed.csv` had them."""

import csv
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from published import EVERYBODY, UNKNOWN, BadInput, Figure, Policy, Share, State

SHARES = {
    "about-a-tenth": (0, 15), "about-a-quarter": (15, 30), "about-a-third": (30, 40), "about-half": (40, 60),
    "about-two-thirds": (60, 70), "about-three-quarters": (70, 85), "nearly-all": (85, 101),
}
MEASURES = ("held-as", "final-figure")
FEWEST_FOR_A_RANGE = 20


@dataclass(frozen=True)
class Line:
    """One line of a table."""

    level: str
    group: str
    low: int
    high: int
    day: str
    range_day: str | None
    """The day of the range of amounts; None when none is shown."""
    share: str

    @property
    def measure(self) -> str | None:
        """What the line is a share of; None for a number of people."""
        before, mark, _ = self.group.partition(":")
        return before if mark and before in MEASURES else None


def read_tables(document: dict[str, Any]) -> dict[str, list[Line]]:
    """All lines of each scheme, each once: a figure that is repeated tells nothing new."""
    if document.get("version") != 1:
        raise BadInput("this is not version 1 of the ledger")
    found: dict[str, dict[Line, None]] = defaultdict(dict)
    for entry in document["figures"]:
        lines = found[entry["scheme"]]
        for row in csv.DictReader(entry["table"]):
            lines[read_line(row)] = None
    return {scheme: list(lines) for scheme, lines in found.items()}


def read_line(row: dict[str, str]) -> Line:
    if None in row or None in row.values():
        raise BadInput(f"a line of a table has not as many cells as its header: {row}")
    told = row["people_min"] != ""
    low, high = (int(row["people_min"]), int(row["people_max"])) if told else (0, UNKNOWN)
    if not 0 <= low <= high:
        raise BadInput(f"a line of a table counts from {low} to {high} people")
    share = row["share"]
    if share and share not in SHARES:
        raise BadInput(f"“{share}” is not a share in words")
    range_day = (row["amounts_as_at"] or row["as_at"]) if row["low"] else None
    return Line(row["level"], row["group"], low, high, row["as_at"], range_day, share)


def read_states(lines: list[Line], order: list[str]) -> list[State]:
    """One state for each day of which numbers of people were published, in order.

    `order` are the levels as the price list has them; without one, the order of the tables counts.
    """
    counts = [line for line in lines if line.measure is None]
    order = list(dict.fromkeys(order + [line.level for line in counts if line.level != "all" and " to " not in line.level]))
    groups = tuple(dict.fromkeys(line.group for line in counts if line.group != "all")) or (EVERYBODY,)
    days = sorted({line.day for line in counts})
    return [read_state(day, [line for line in counts if line.day == day], lines, order, groups) for day in days]


def read_state(day: str, counts: list[Line], lines: list[Line], order: list[str], groups: tuple[str, ...]) -> State:
    named = {level for line in counts if line.level != "all" for level in span(line.level, order)}
    levels = tuple(level for level in order if level in named)
    if not levels:
        raise BadInput(f"the table of {day} names no level")

    def figure(line: Line, low: int, high: int) -> Figure:
        of = levels if line.level == "all" else span(line.level, order)
        group = groups if line.group == "all" else (line.group,)
        return Figure(of, group, low, high, line.level if line.group == "all" else f"{line.level}, {line.group}")

    figures = [figure(line, line.low, line.high) for line in counts]
    least = [figure(line, FEWEST_FOR_A_RANGE, UNKNOWN) for line in lines if line.range_day == day and line.measure is None
             and (line.level == "all" or set(span(line.level, order)) <= named)]
    shares = [Share(line.measure, line.group.partition(":")[2], *SHARES.get(line.share, (None, None)))
              for line in lines if line.measure is not None and line.day == day]
    return State(day, levels, groups, list(dict.fromkeys(figures)), least, shares)


def span(name: str, order: list[str]) -> tuple[str, ...]:
    """The levels that a name means: one, or all from one to another."""
    if name in order:
        return (name,)
    words = name.split(" to ")
    for cut in range(1, len(words)):
        first, last = " to ".join(words[:cut]), " to ".join(words[cut:])
        if first in order and last in order and order.index(first) <= order.index(last):
            return tuple(order[order.index(first):order.index(last) + 1])
    raise BadInput(f"“{name}” names no levels of the table")


def not_bands(states: list[State], policy: Policy) -> list[tuple[str, Figure]]:
    """Printed numbers that are narrower than the public bands, with their days."""
    return [(state.day, figure) for state in states for figure in state.figures
            if figure.high < UNKNOWN and (figure.low, figure.high) != band(figure.low, policy.threshold)]


def band(people: int, threshold: int = 10) -> tuple[int, int]:
    """The public band in which a number lies: 0 to 9, then 5 wide to 29, 10 to 49, 25 to 99, 50 to 499, 100 above."""
    if people < threshold:
        return 0, threshold - 1
    for top, width in ((30, 5), (50, 10), (100, 25), (500, 50)):
        if people < top:
            break
    else:
        width = 100
    low = people // width * width
    return low, low + width - 1
