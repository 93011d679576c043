"""Attacks many made-up series of editions, of which the truth is known: one JSON object on each line.

    {"name": "...", "ledger": {...}, "changes": [12, 30], "prices": {"L": [15000, 15000], "Exceptional": [15000, null]},
     "facts": [...], "truth": [{"as_at": "2026-03-02", "cells": {"A": {"autism": 3}}}], "refused": false}

`changes` are the true numbers of people who joined, left or moved between the distinct days of numbers of people: the
worst case, an intruder who knows them. The truth is looked at only after the attack: had it not been possible to the
intruder, then the intruder would have been wrong, and would prove nothing.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from multiprocessing import Pool
from typing import Any

import numpy as np

from intruder import Finding, Intruder
from ledger import not_bands, read_states, read_tables
from outside import Prices, read_facts, read_prices
from published import EVERYBODY, BadInput, Contradiction, Link, Policy, State, Undecided, World

USUAL = Policy()


@dataclass
class Outcome:
    """What became of one series."""

    name: str
    faults: list[str] = field(default_factory=list)
    status: int = 0
    """0 safe, 1 unsafe or the intruder was wrong, 2 bad input, 3 a contradiction."""
    states: int = 0
    refused: bool = False


def attack_all(lines: Iterable[str], processes: int) -> Iterator[Outcome]:
    with Pool(processes) as pool:
        yield from pool.imap(attack_line, (line for line in lines if line.strip()), chunksize=4)


def attack_line(line: str) -> Outcome:
    try:
        document = json.loads(line)
        outcome = Outcome(str(document["name"]), refused=bool(document.get("refused", False)))
    except (ValueError, KeyError, TypeError) as error:
        return Outcome(line[:60], [f"bad input: {error!r}"], 2)
    try:
        attack_series(document, outcome)
    except Contradiction:
        outcome.faults, outcome.status = ["CONTRADICTION: no numbers of people fit what is published"], 3
    except Undecided as error:
        outcome.faults, outcome.status = [f"UNDECIDED: {error}"], 1
    except (BadInput, ValueError, KeyError, TypeError, AttributeError) as error:
        outcome.faults, outcome.status = [f"bad input: {error!r}"], 2
    return outcome


def attack_series(document: dict[str, Any], outcome: Outcome) -> None:
    prices = read_prices(document.get("prices") or {})
    tables = read_tables(document["ledger"])
    if len(tables) > 1:
        raise BadInput("a series is about one scheme")
    states = read_states(next(iter(tables.values()), []), list(prices))
    outcome.states = len(states)
    if not states:
        return
    world = make_world(states, document.get("facts") or [], prices, document.get("changes") or [])
    intruder = Intruder(world)
    findings = attack(intruder)
    outcome.faults = [f"UNSAFE: {finding}" for finding in findings]
    if not is_possible(intruder, document.get("truth") or []):
        outcome.faults.append("THE INTRUDER IS WRONG: the truth does not fit what it believes to be possible")
    outcome.status = 1 if outcome.faults else 0


def make_world(states: list[State], facts: list[dict[str, Any]], prices: Prices, changes: list[int | None],
               policy: Policy = USUAL) -> World:
    """Everything an intruder knows of one scheme."""
    if changes and len(changes) != len(states) - 1:
        raise BadInput(f"there are {len(states)} days of numbers of people, but {len(changes)} numbers of changes")
    for state in states:
        state.funded = tuple(level for level in state.levels
                             if prices.get(level) != (0, 0) and level not in state.hidden_levels)
    links, known = read_facts(facts, states, prices)
    links += [Link(number, number + 1, most) for number, most in enumerate(changes) if most is not None]
    return World(states, links, known, policy)


def attack(intruder: Intruder) -> list[Finding]:
    """Every number that is known too well, and every one that is printed finer than the public bands."""
    finer = [Finding("not a public band:", day, figure.name, figure.low, figure.high)
             for day, figure in not_bands(intruder.world.states, intruder.world.policy)]
    return finer + intruder.findings()


def is_possible(intruder: Intruder, truth: list[dict[str, Any]]) -> bool:
    """Whether the intruder thinks the true numbers possible; True when they are not told for every day."""
    true = {day["as_at"]: day["cells"] for day in truth}
    states = intruder.world.states
    if not truth or any(state.day not in true for state in states):
        return not truth
    counts = np.zeros(intruder.program.counts)
    for number, state in enumerate(states):
        for (level, group), people in atoms(true[state.day], state).items():
            if (number, level, group) in intruder.program.variables:
                counts[intruder.program.variables[number, level, group]] = people
            elif people:
                return False
    return intruder.program.allows(counts)


def atoms(cells: dict[str, dict[str, int]], state: State) -> Counter[tuple[str, str]]:
    """The true numbers, over all groups where a scheme publishes none by group."""
    found: Counter[tuple[str, str]] = Counter()
    for level, groups in cells.items():
        for group, people in groups.items():
            found[level, EVERYBODY if state.groups == (EVERYBODY,) else group] += people
    return found
