"""Makes ledgers and series from true numbers, as a program that publishes would, and with its mistakes on request."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from ledger import band

HEADER = "level,group,people_min,people_max,low,high,symbol,as_at,amounts_as_at,share"
LEVELS = [*"ABCDEFGHIJKL", "Exceptional"]
FOUNDING = dict(zip(LEVELS, (50, 30, 30, 20, 20, 20, 20, 5, 3, 3, 2, 1, 1)))
PRICES = {level: [price, price] for level, price in
          zip(LEVELS, (0, 0, 500, 1000, 1500, 2000, 3000, 4500, 6000, 8000, 12000, 15000, 30000))}

Row = tuple[str, str, int | tuple[int, int]]
"""A level, a group and the true number, or the two ends to print as they are."""


def row(level: str, group: str, people: int | tuple[int, int], day: str, amounts: str = "") -> str:
    low, high = band(people) if isinstance(people, int) else people
    symbol = "c" if low < 10 else "" if amounts else "z"
    return f"{level},{group},{low},{high},{amounts or ','},{symbol},{day},,"


def table(rows: Iterable[Row], day: str, shares: Mapping[str, str] = {}) -> list[str]:
    """The lines of one table; a share is a measure with its word, which is empty when hidden."""
    told = [f"all,{measure},,,,,{'' if word else 'c'},{day},,{word}" for measure, word in shares.items()]
    return [HEADER, *(row(level, group, people, day) for level, group, people in rows), *told]


def level_rows(people: Mapping[str, int], total: bool = True) -> list[Row]:
    """A table of levels, with everybody."""
    rows: list[Row] = [(level, "all", number) for level, number in people.items()]
    return rows + [("all", "all", sum(people.values()))] if total else rows


def ledger(tables: Iterable[list[str]], scheme: str = "made-up") -> dict[str, Any]:
    return {"version": 1, "figures": [
        {"edition": "2026-04-01", "scheme": scheme, "recorded_for": "2026-03-02", "table": lines} for lines in tables]}


def day(number: int) -> str:
    return f"20{20 + number:02}-03-02"


def series(name: str, states: list[list[Row]], **more: Any) -> str:
    """One line of a file of series; each state is a table of its own day."""
    tables = [table(rows, day(number)) for number, rows in enumerate(states)]
    return json.dumps({"name": name, "ledger": ledger(tables), **more})
