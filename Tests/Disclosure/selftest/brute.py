"""Compares the intruder with a list of all tables that there can be."""

import json
import random
from dataclasses import dataclass
from itertools import product
from typing import Any

import numpy as np
from numpy.typing import NDArray

from intruder import Intruder
from ledger import band, read_states, read_tables
from outside import read_prices
from published import UNKNOWN, Contradiction, Figure, KnownSum, Link, Policy, Share, State, World
from selftest.check import Checks
from selftest.made_up import day, ledger, table
from series import make_world
from shares import share_findings

Numbers = NDArray[np.int64]
Key = tuple[int, str, str]


@dataclass
class Everything:
    """All tables that fit, one in each row, and the column of each number."""

    tables: Numbers
    columns: dict[Key, int]

    def sums(self, terms: dict[Key, int]) -> Numbers:
        return sum((self.tables[:, self.columns[key]] * weight for key, weight in terms.items()),
                   np.zeros(len(self.tables), dtype=np.int64))

    def keep(self, terms: dict[Key, int], low: int | None, high: int | None) -> None:
        values = self.sums(terms)
        self.tables = self.tables[(values >= (0 if low is None else low)) & (values <= (UNKNOWN * 9 if high is None else high))]


def all_tables(keys: list[Key], highest: int) -> Everything:
    grids = np.meshgrid(*[np.arange(highest + 1)] * len(keys), indexing="ij")
    return Everything(np.stack([grid.ravel() for grid in grids], axis=1), {key: place for place, key in enumerate(keys)})


def keep_changes(all_: Everything, before: int, after: int, atoms: list[tuple[str, str]], most: int) -> None:
    change = np.stack([all_.sums({(after, *atom): 1, (before, *atom): -1}) for atom in atoms], axis=1)
    fits = (np.maximum(change, 0).sum(axis=1) <= most) & (np.maximum(-change, 0).sum(axis=1) <= most)
    all_.tables = all_.tables[fits]


def compare(checks: Checks, name: str, world: World, everything: Everything) -> None:
    """The ends of every target and the verdict, against all tables that fit."""
    try:
        intruder = Intruder(world)
        found = {(finding.kind, finding.name, finding.day) for finding in intruder.findings()}
    except Contradiction:
        checks.equal(f"{name} contradicts itself", len(everything.tables), 0)
        return
    checks.true(f"{name} is possible", len(everything.tables) > 0)
    if not len(everything.tables):
        return
    for number, target in enumerate(intruder.targets):
        values = everything.sums(target.terms)
        ends = int(values.min()), int(values.max())
        checks.equal(f"{name} {target.kind} {target.name}", intruder.interval(number), ends)
        forbidden = world.policy.forbids_change(*ends) if target.changes else world.policy.forbids(*ends)
        key = target.kind, target.name, world.states[target.state].day
        checks.equal(f"{name} verdict on {target.kind} {target.name}", key in found, forbidden)


# ---- small tables with figures of every width

def sums(checks: Checks) -> None:
    """Random worlds: one to two states, groups, spans, links and weighted sums; numbers up to 4."""
    dice = random.Random(20260302)
    shapes = [(1, 3, 2), (1, 6, 1), (2, 3, 1), (3, 2, 1), (1, 2, 3)]
    for trial in range(120):
        days, levels, groups = dice.choice(shapes)
        world, everything = random_world(dice, days, list("ABCDEF")[:levels], list("xyz")[:groups])
        compare(checks, f"small {trial}", world, everything)


def random_world(dice: random.Random, days: int, levels: list[str], groups: list[str]) -> tuple[World, Everything]:
    atoms = list(product(levels, groups))
    keys = [(number, *atom) for number in range(days) for atom in atoms]
    truth = {key: dice.choice((0, 0, 1, 1, 2, 3, 4)) for key in keys}
    everything = all_tables(keys, 4)
    states = [State(str(number), tuple(levels), tuple(groups)) for number in range(days)]
    world = World(states, policy=Policy(threshold=dice.choice((3, 4)), min_width=dice.choice((1, 2)),
                                        min_high=dice.choice((2, 3)), min_change=dice.choice((2, 3))))
    for number, state in enumerate(states):
        for figure in random_figures(dice, number, levels, groups, truth):
            state.figures.append(figure)
            everything.keep({(number, *atom): 1 for atom in figure.atoms}, figure.low, figure.high)
        cap = Figure(tuple(levels), tuple(groups), 0, 4, "cap")
        # The list of tables ends at 4 for each number, so the intruder has to know it too.
        state.least += [Figure((level,), (group,), 0, cap.high, "cap") for level, group in atoms]
    for number in range(days - 1):
        change = [truth[(number + 1, *atom)] - truth[(number, *atom)] for atom in atoms]
        most = max(sum(max(part, 0) for part in change), sum(max(-part, 0) for part in change))
        most += dice.choice((-1, 0, 0, 1))
        world.links.append(Link(number, number + 1, max(most, 0)))
        keep_changes(everything, number, number + 1, atoms, max(most, 0))
    if dice.random() < 0.5:
        weights = {key: dice.choice((1, 2, 3, 5)) for key in keys if key[0] == 0}
        total = sum(weight * truth[key] for key, weight in weights.items())
        low, high = (total, total) if dice.random() < 0.5 else (max(0, total - dice.randint(0, 3)), total + dice.randint(0, 3))
        world.known.append(KnownSum(weights, low, high))
        everything.keep(weights, low, high)
    return world, everything


def random_figures(dice: random.Random, number: int, levels: list[str], groups: list[str],
                   truth: dict[Key, int]) -> list[Figure]:
    """Cells, margins, spans and the total, most of them there, each with a width of its own."""
    blocks = [((level,), (group,)) for level in levels for group in groups]
    blocks += [((level,), tuple(groups)) for level in levels] + [(tuple(levels), (group,)) for group in groups]
    blocks += [(tuple(levels), tuple(groups)), (tuple(levels[1:]), tuple(groups)), (tuple(levels[:2]), (groups[0],))]
    found: dict[tuple, Figure] = {}
    for block in blocks:
        if dice.random() < 0.3:
            continue
        people = sum(truth[number, level, group] for level, group in product(*block))
        width = dice.choice((0, 0, 1, 2, 4))
        low = max(0, people - dice.randint(0, width))
        found.setdefault(block, Figure(*block, low, max(low + width, people), f"{block}"))
    return list(found.values())


# ---- the project's own form, in its own bands

def ledgers(checks: Checks) -> None:
    """Ledgers of few levels: groups, spans, a total, a spend, an open price, changes."""
    dice = random.Random(7)
    for trial in range(60):
        shape = dice.choice(("levels", "levels", "groups", "days"))
        document, more, everything, changes = random_ledger(dice, shape)
        prices = read_prices(more["prices"])
        states = read_states(read_tables(json.loads(json.dumps(document)))["made-up"], list(prices))
        compare(checks, f"ledger {trial} ({shape})", make_world(states, more["facts"], prices, changes), everything)


def random_ledger(dice: random.Random, shape: str) -> tuple[dict[str, Any], dict[str, Any], Everything, list[int]]:
    levels = ["A", "B", "C"] if shape == "levels" else ["A", "B"]
    groups = ["x", "y"] if shape == "groups" else ["everybody"]
    days = 2 if shape == "days" else 1
    highest = 14 if shape == "groups" else 19
    keys = [(number, level, group) for number in range(days) for level in levels for group in groups]
    truth = {key: dice.choice((1, 3, 8, 9, 10, 11, 13)) for key in keys}
    if days == 2:
        for level in levels:
            truth[1, level, "everybody"] = max(0, truth[0, level, "everybody"] + dice.choice((-2, -1, -1, 0, 1, 3)))
    everything = all_tables(keys, highest)
    tables = []
    for number in range(days):
        blocks = [((level,), (group,)) for level in levels for group in groups]
        blocks += [((level,), tuple(groups)) for level in levels] if len(groups) > 1 else []
        if dice.random() < 0.6:
            blocks.append((tuple(levels), tuple(groups)))
        if len(levels) == 3 and dice.random() < 0.5:
            blocks.append((("B", "C"), tuple(groups)))
        rows = []
        for block in blocks:
            people = sum(truth[number, level, group] for level, group in product(*block))
            ends = (people, people) if people >= 10 and dice.random() < 0.2 else band(people)
            everything.keep({(number, level, group): 1 for level, group in product(*block)}, *ends)
            name = block[0][0] if len(block[0]) == 1 else "all" if list(block[0]) == levels else "B to C"
            rows.append((name, "all" if block[1] == tuple(groups) else block[1][0], ends))
        tables.append(table(rows, day(number)))
    changes = []
    if days == 2:
        change = [truth[1, level, "everybody"] - truth[0, level, "everybody"] for level in levels]
        changes = [max(sum(max(part, 0) for part in change), sum(max(-part, 0) for part in change))]
        keep_changes(everything, 0, 1, [(level, "everybody") for level in levels], changes[0])
    return ledger(tables), random_spend(dice, levels, groups, truth, everything), everything, changes


def random_spend(dice: random.Random, levels: list[str], groups: list[str], truth: dict[Key, int],
                 everything: Everything) -> dict[str, Any]:
    """A price list, sometimes with an open end, and sometimes a spend."""
    prices: dict[str, list[int | None]] = {level: [price, price] for level, price in zip(levels, (500, 1500, 4000))}
    last = levels[-1]
    if dice.random() < 0.5:
        prices[last] = [prices[last][0], None]
    if dice.random() < 0.4:
        return {"prices": prices, "facts": []}
    people = {level: {(0, level, group): 1 for group in groups} for level in levels}
    true = sum(price[0] * sum(truth[key] for key in people[level]) for level, price in prices.items())
    low, high = max(0, true - dice.choice((0, 500, 2000))), true + dice.choice((0, 500, 2000))
    least = sum(everything.sums(people[level]) * price[0] for level, price in prices.items())
    fits = least <= high
    if prices[last][1] is None:
        fits &= (everything.sums(people[last]) > 0) | (least >= low)
    else:
        fits &= least >= low
    everything.tables = everything.tables[fits]
    fact = {"what": "spend", "scheme": "made-up", "as_at": day(0), "spend": {"from": str(low), "to": str(high)}}
    return {"prices": prices, "facts": [fact]}


# ---- shares

def shares(checks: Checks) -> None:
    """Every way to divide small totals into three classes that would be printed as they were."""
    dice = random.Random(11)
    words = [(0, 15), (15, 30), (30, 40), (40, 60), (60, 70), (70, 85), (85, 101)]

    def word(people: int, total: int) -> tuple[int, int] | None:
        if people < 10 or total - people < 10:
            return None
        return next(word for word in words if people * 100 < word[1] * total)

    policy = Policy()
    for trial in range(40):
        low = dice.randint(12, 60)
        high = low + dice.choice((0, 4, 9))
        total = dice.randint(low, high)
        cut = sorted(dice.choice((0, 2, 5, total // 2, total - 3, total)) for _ in range(2))
        true = (cut[0], cut[1] - cut[0], total - cut[1])
        printed = [word(people, total) for people in true]
        fit = [(one, two, whole - one - two) for whole in range(low, high + 1) for one in range(whole + 1)
               for two in range(whole - one + 1)
               if [word(people, whole) for people in (one, two, whole - one - two)] == printed]
        wanted = {name for number, name in enumerate("abc")
                  if policy.forbids(min(parts[number] for parts in fit), max(parts[number] for parts in fit))}
        classes = [Share("final-figure", name, *(printed[number] or (None, None))) for number, name in enumerate("abc")]
        found = {name for name, _, _ in share_findings(classes, low, high, policy)}
        checks.equal(f"shares {trial} of {low} to {high}: {true}", {name for name in found if len(name) == 1}, wanted)
