"""Defects on purpose: what a program with a fault would publish has to be found, and the same without it must pass."""

import random

from selftest.check import Checks
from selftest.made_up import FOUNDING, LEVELS, PRICES, Row, day, ledger, level_rows, series, table
from series import attack_line

import json


def defects(checks: Checks) -> None:
    def pair(name: str, sound: str, faulty: str, says: str = "UNSAFE") -> None:
        checks.equal(f"without the defect: {name}", attack_line(sound).faults, [])
        checks.true(f"planted: {name}", any(fault.startswith(says) for fault in attack_line(faulty).faults))

    founding = level_rows(FOUNDING)
    pair("an exact total beside bands", series("", [founding]), series("", [founding[:-1] + [("all", "all", (205, 205))]]))
    three = {"A": 20, "B": 20, "C": 1}
    pair("a total that leaves a hidden level no room", series("", [level_rows(three, total=False)]),
         series("", [level_rows(three)[:-1] + [("all", "all", (41, 41))]]))
    for shown in ((3, 3), (0, 4), (1, 9), (5, 9)):
        rows = [(level, group, shown if level == "I" else people) for level, group, people in founding]
        pair(f"a symbol missing: {shown}", series("", [founding]), series("", [rows]))
    joined: list[Row] = [("I", "all", 12), ("J to L", "all", 11)]
    finer: list[Row] = [("I", "all", 12), ("J", "all", 10), ("K", "all", 1), ("L", "all", 0)]
    coarser = [*joined, ("J", "all", 10)]
    prices = {level: PRICES[level] for level in "IJKL"}
    pair("a finer re-grouping while few changed", series("", [joined, joined], changes=[0], prices=prices),
         series("", [joined, finer], changes=[0], prices=prices))
    pair("a span beside all but one of its levels", series("", [joined], prices=prices),
         series("", [coarser + [("K", "all", 1)]], prices=prices))
    teams: list[Row] = [("C to D", "north", 34), ("C to D", "south", 34), ("C to D", "west", 24), ("C", "all", 66),
                        ("D", "all", 20)]
    each: list[Row] = [(level, group, people) for group, numbers in (("north", (24, 10)), ("south", (22, 10)),
                       ("west", (20, 0))) for level, people in zip("CD", numbers)]
    pair("a design that is too fine", series("", [teams]), series("", [teams[3:] + each]))
    spend = {"what": "book", "scheme": "made-up", "as_at": day(0), "spend": {"from": "298500", "to": "298500"}}
    pair("a spend beside a price list", series("", [founding], prices=PRICES),
         series("", [founding], prices=PRICES, facts=[spend]))
    shares = {"held-as:direct-payment": "about-half", "held-as:managed-account": "about-half", "held-as:mixed": ""}
    small = {"A": 12, "B": 12}
    few = json.dumps({"name": "", "ledger": ledger([table(level_rows(small), day(0), shares)])})
    none = json.dumps({"name": "", "ledger": ledger([table(level_rows(small), day(0), dict.fromkeys(shares, ""))])})
    pair("a share that leaves a hidden class no room", none, few)
    free = json.dumps({"name": "", "prices": {"A": [0, 0], "B": [500, 500]}, "ledger": ledger(
        [table(level_rows({"A": 50, "B": 22}), day(0), shares)])})
    checks.true("planted: shares of the few who get money", attack_line(free).status == 1)
    three_levels = level_rows({"B": 22, "C": 22, "D": 6})
    finals = {"final-figure:below": "", "final-figure:same": "about-half", "final-figure:above": ""}
    told, untold = (json.dumps({"name": "", "prices": {level: [500, 500] for level in "BCD"}, "ledger": ledger(
        [table(three_levels, day(0), given)])}) for given in (finals, {}))
    pair("a share that tells how many people the levels have", untold, told)
    early = table(founding, day(0))
    early[12] = early[12].replace(",,,c,", ",12000,15000,,")
    pair("a range of a hidden level", series("", [founding]), json.dumps({"name": "", "ledger": ledger([early])}),
         "CONTRADICTION")


def renewals(checks: Checks) -> None:
    """Random series in which figures are renewed too early: one person leaves a level of 10, or joins one of 9."""
    dice = random.Random(5)
    for trial in range(60):
        people = {level: max(0, number + dice.randint(-3, 5)) for level, number in FOUNDING.items()}
        level = dice.choice(LEVELS[7:])
        first, second = people | {level: 10}, people | {level: 9}
        if dice.random() < 0.5:
            first, second = second, first
        states = [level_rows(first), level_rows(second)]
        early = attack_line(series("", states, changes=[1]))
        checks.true(f"planted: renewal after one change {trial}", any("UNSAFE" in fault for fault in early.faults))
        later = attack_line(series("", states, changes=[10]))
        checks.equal(f"renewal after ten changes {trial}", later.faults, [])
        repeated = attack_line(series("", states[:1]))
        checks.equal(f"repeated figures {trial}", repeated.faults, [])
