"""What an intruder knows from elsewhere: the price list, a budget book, an answer to a request for information."""

import csv
import math
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from ledger import span
from published import BadInput, KnownSum, Link, Policy, State

Prices = dict[str, tuple[int, int | None]]
"""Between what a budget at a level lies, in pence a year; an open end is None."""

A_YEAR = {"": 1, "year": 1, "quarter": 4, "month": 12, "week": 52}


def read_prices(given: dict[str, list[Any]]) -> Prices:
    """The form of the series: pounds a year."""
    return {level: (pence(low), None if high is None else pence(high)) for level, (low, high) in given.items()}


def prices_of_edition(path: Path) -> Prices:
    """The price list of a scheme's `levels.csv`. A level without a budget is taken to cost nothing where it gives no
    money, and at least the dearest other one where it is agreed one by one."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["level"] != "Totals"]
    found: Prices = {}
    for row in rows:
        if row["budget"]:
            price = pence(row["budget"]) * A_YEAR[row.get("period") or ""]
            found[row["level"]] = (price, price)
    dearest = max((price for price, _ in found.values()), default=0)
    for row in rows:
        if not row["budget"]:
            found[row["level"]] = (dearest, None) if row["kind"] == "exceptional" else (0, 0)
    return {row["level"]: found[row["level"]] for row in rows}


def read_policy(disclosure: dict[str, Any]) -> Policy:
    """The council's own rules, which can only be stricter than the usual ones."""
    return Policy(min_width=disclosure.get("minimum_width", 4), min_high=disclosure.get("minimum_high", 5))


def read_facts(facts: list[dict[str, Any]], states: list[State], prices: Prices) -> tuple[list[Link], list[KnownSum]]:
    """Facts in the form of `guide.yml`. A fact belongs to the state of the nearest day, of two the earlier."""
    links: list[Link] = []
    known: list[KnownSum] = []
    for fact in facts if states else []:
        number = nearest(states, str(fact["as_at"]))
        if "spend" in fact:
            known += spend(fact["spend"], number, states[number], prices)
        elif "people" in fact:
            known.append(people(fact["people"], number, states[number]))
        elif "changes" in fact:
            since = place(states, str(fact["changes"]["since"]))
            links.append(Link(since, place(states, str(fact["as_at"])), fact["changes"]["at_most"]))
        else:
            raise BadInput(f"the fact “{fact.get('what')}” is none of spend, people and changes")
    return links, known


def nearest(states: list[State], day: str) -> int:
    wanted = date.fromisoformat(day)
    return min(range(len(states)), key=lambda number: abs((date.fromisoformat(states[number].day) - wanted).days))


def place(states: list[State], day: str) -> int:
    """The state of exactly this day."""
    for number, state in enumerate(states):
        if state.day == day:
            return number
    raise BadInput(f"no numbers of people were published for {day}")


def people(known: dict[str, Any], number: int, state: State) -> KnownSum:
    level, group = str(known["level"]), known.get("group") or "all"
    levels = state.levels if level == "all" else span(level, list(state.levels))
    groups = state.groups if group == "all" else (group,)
    if not set(groups) <= set(state.groups):
        raise BadInput(f"no number of the group “{group}” was published")
    atoms = frozenset((number, level, group) for level in levels for group in groups)
    return KnownSum(dict.fromkeys(atoms, 1), int(known["from"]), int(known["to"]), atoms)


def spend(known: dict[str, Any], number: int, state: State, prices: Prices) -> list[KnownSum]:
    """The people cost at least their lowest prices, and at most their highest ones."""
    varies = int(known.get("varies_percent") or 0)
    least, most = pence(known["from"]) * 100, pence(known["to"]) * 100
    low: dict[str, int] = {}
    high: dict[str, int] = {}
    for level in state.levels:
        lowest, highest = prices.get(level, (0, None))
        low[level] = lowest * (100 - varies)
        # One person at a price without an upper end can have cost all of it.
        high[level] = least if highest is None else highest * (100 + varies)
    return [whole(low, number, state, None, most), whole(high, number, state, least, None)]


def whole(weights: dict[str, int], number: int, state: State, low: int | None, high: int | None) -> KnownSum:
    """The same bound in the smallest whole numbers, which a solver likes better."""
    common = math.gcd(*weights.values()) or 1
    terms = {(number, level, group): weight // common for level, weight in weights.items() for group in state.groups}
    return KnownSum(terms, None if low is None else -(-low // common), None if high is None else high // common)


def pence(pounds: Any) -> int:
    amount = Decimal(str(pounds)) * 100
    if amount != int(amount) or amount < 0:
        raise BadInput(f"{pounds} is not an amount in whole pence")
    return int(amount)
