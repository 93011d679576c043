"""Tables of which the answer is known."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np

from editions import read_editions
from intruder import Intruder
from ledger import band, read_states, read_tables
from outside import pence, prices_of_edition
from published import Contradiction, Policy, Share
from selftest.check import Checks
from selftest.made_up import FOUNDING, PRICES, day, ledger, level_rows, series, table
from series import attack_line, make_world
from shares import share_findings
from targets import targets

HERE = Path(__file__).resolve().parent.parent


# ---- the vectors of the specification

def vectors(checks: Checks) -> None:
    """V01 to V20: the verdict of each, and the ends that are written down for its numbers."""
    for vector in json.loads((HERE / "vectors.json").read_text(encoding="utf-8")):
        intruder = verdict = None
        try:
            intruder = Intruder(read_editions(vector["attacker_input"]))
            verdict = "UNSAFE" if intruder.findings() else "SAFE"
        except Contradiction:
            verdict = "CONTRADICTION"
        checks.equal(vector["id"], verdict, vector["attacker_says"])
        for finding in vector["findings"] if intruder else []:
            name = f"{vector['id']} {finding['kind']} {finding['row']} {finding['col']}"
            checks.equal(name, ends(intruder, vector["attacker_input"], finding), (finding["lo"], finding["hi"]))


def ends(intruder: Intruder, document: dict[str, Any], finding: dict[str, Any]) -> tuple[int, int]:
    """What the intruder finds for a number that a vector names by its row and column."""
    names = [str(edition.get("name", number)) for number, edition in enumerate(document["editions"])]
    state = names.index(str(finding["edition"]))

    def keys(number: int, sign: int) -> dict[tuple[int, str, str], int]:
        edition, of = document["editions"][number], intruder.world.states[number]
        rows = atoms(finding["row"], edition.get("row_groups"), of.groups)
        columns = atoms(finding["col"], edition.get("col_groups"), of.levels)
        return {(number, level, group): sign for level in columns for group in rows}

    terms = keys(state, 1) | (keys(state - 1, -1) if finding["kind"].startswith("change") else {})
    goal = np.zeros(intruder.program.counts)
    for key, sign in terms.items():
        goal[intruder.program.variables[key]] = sign
    return intruder.ends(goal)


def atoms(name: str, joined: dict[str, list[str]] | None, all_atoms: tuple[str, ...]) -> list[str]:
    if name == "*":
        return list(all_atoms)
    return [atom for part in name.split("+") for atom in (joined or {}).get(part, [part])]


# ---- the project's own form

def ledgers(checks: Checks) -> None:
    def verdict(name: str, states: list, **more: Any) -> str:
        outcome = attack_line(series(name, states, **more))
        return outcome.faults[0].partition(":")[0] if outcome.faults else "SAFE"

    def fact(**figure: Any) -> dict[str, Any]:
        return {"what": "known", "scheme": "made-up", "as_at": day(0), **figure}

    founding = level_rows(FOUNDING)
    more = founding + [("H to Exceptional", "all", sum(list(FOUNDING.values())[7:]))]
    spend = fact(spend={"from": "298500", "to": "298500"})
    about = fact(spend={"from": "0", "to": "325000"})
    checks.equal("the founding table in bands", verdict("V03", [founding]), "SAFE")
    checks.equal("with one line for the highest levels", verdict("V03b", [more]), "SAFE")
    checks.equal("with the exact spend", verdict("V04", [founding], prices=PRICES, facts=[spend]), "UNSAFE")
    open_end = PRICES | {"Exceptional": [15000, None]}
    checks.equal("no price for Exceptional, and the spend in steps of 50,000",
                 verdict("V05", [founding], prices=open_end, facts=[about]), "SAFE")
    varied = fact(spend={"from": "298500", "to": "298500", "varies_percent": 30})
    checks.equal("a spend that varies from the prices", verdict("varies", [founding], prices=PRICES, facts=[varied]), "SAFE")
    told = fact(people={"level": "L", "from": 3, "to": 3})
    checks.equal("a number told elsewhere is not given away here", verdict("told", [founding], facts=[told]), "SAFE")
    wrong = fact(people={"level": "A", "from": 10, "to": 12})
    checks.equal("a fact that cannot be true", verdict("wrong", [founding], facts=[wrong]), "CONTRADICTION")
    checks.equal("a fact about a level that is not there", attack_line(
        series("no such level", [founding], facts=[fact(people={"level": "M", "from": 1, "to": 1})])).status, 2)
    fewer = founding[:-2] + founding[-1:]
    crossing = [level_rows({"A": 20, "B": 15, "C": number}, total=False) for number in (10, 9)]
    checks.equal("a crossing that is linked by a fact", verdict("V12", crossing, facts=[
        {"what": "known", "scheme": "made-up", "as_at": day(1), "changes": {"since": day(0), "at_most": 1}}]), "UNSAFE")
    checks.equal("a crossing without a link", verdict("unlinked", crossing), "SAFE")
    checks.equal("more tables than numbers of changes", attack_line(series("short", crossing, changes=[1, 1])).status, 2)
    checks.equal("a table that lost a level", verdict("lost", [founding, fewer], changes=[10]), "SAFE")
    truth = [{"as_at": day(0), "cells": {level: {"x": number} for level, number in FOUNDING.items()}}]
    checks.equal("a truth that fits", verdict("fits", [founding], truth=truth), "SAFE")
    truth[0]["cells"]["L"] = {"x": 10}
    checks.equal("a truth that does not", verdict("wrong truth", [founding], truth=truth), "THE INTRUDER IS WRONG")
    truth[0]["cells"]["L"] = {"x": 1}
    checks.equal("a truth whose sum does not fit", verdict("wrong sum", [founding[:-1] + [("all", "all", 250)]], truth=truth),
                 "THE INTRUDER IS WRONG")
    moved = [truth[0], {"as_at": day(1), "cells": truth[0]["cells"] | {"K": {"x": 0}, "L": {"x": 3}}}]
    checks.equal("a truth with as many changes", verdict("moved", [founding] * 2, truth=moved, changes=[2]), "SAFE")
    checks.equal("a truth with more changes", verdict("moved more", [founding] * 2, truth=moved, changes=[1]),
                 "THE INTRUDER IS WRONG")
    truth[0]["cells"]["M"] = {"x": 1}
    checks.equal("a level that was never printed", verdict("no level", [founding], truth=truth), "THE INTRUDER IS WRONG")


def shares(checks: Checks) -> None:
    def found(low: int, high: int, **words: tuple[int, int] | None) -> dict[str, tuple[int, int]]:
        classes = [Share("held-as", name, *(word or (None, None))) for name, word in words.items()]
        return {name: (least, most) for name, least, most in share_findings(classes, low, high, Policy())}

    checks.equal("shares of the founding table",
                 found(200, 249, direct=(40, 60), managed=(15, 30), third=(15, 30), mixed=None), {})
    checks.equal("one hidden class of a small number",
                 found(24, 24, direct=(40, 60), managed=(40, 60), mixed=None), {"mixed": (0, 4)})
    checks.equal("a class that is shown has 10 people at least",
                 found(98, 98, direct=(85, 101), managed=(0, 15), mixed=None), {"mixed": (0, 4)})
    checks.equal("two hidden classes", found(30, 34, direct=(40, 60), managed=(40, 60), third=None, mixed=None), {})
    checks.equal("nothing shown", found(30, 34, direct=None, managed=None), {})
    try:
        found(20, 20, direct=(85, 101), mixed=None)
        checks.true("a class that cannot be shown beside so few others", False)
    except Contradiction:
        checks.true("a class that cannot be shown beside so few others", True)


# ---- verdicts and targets

def verdicts(checks: Checks) -> None:
    policy = Policy()
    for low, high, unsafe in ((0, 9, False), (0, 5, False), (0, 4, True), (5, 9, False), (6, 9, True), (9, 9, True),
                              (9, 10, False), (10, 10, False)):
        checks.equal(f"a number from {low} to {high}", policy.forbids(low, high), unsafe)
    for low, high, unsafe in ((0, 1, False), (1, 4, True), (1, 5, False), (-4, -1, True), (7, 10, True), (7, 11, False)):
        checks.equal(f"a change from {low} to {high}", policy.forbids_change(low, high), unsafe)
    checks.equal("an exact change of exact numbers is not judged", Policy(min_change=None).forbids_change(1, 1), False)


def looked_for(checks: Checks) -> None:
    """Every number that the attack looks for in a small ledger of two days."""
    first = [("A", "all", 20), ("B", "all", 3), ("C", "all", 3), ("B to C", "all", 11), ("B to C", "x", 12), ("B to C", "y", 3)]
    second = [("A", "all", 20), ("B", "all", 12), ("C", "all", 3), ("B to C", "all", 11)]
    lines = [table(rows, day(number)) for number, rows in enumerate((first, second))]
    states = read_states(read_tables(ledger(lines))["made-up"], [])
    world = make_world(states, [], {}, [12])
    wanted = {("figure", 0): {"A", "B", "C", "B to C", "B to C, x", "B to C, y"},
              ("group", 0): {"x", "y"}, ("total", 0): {"all"},
              ("level of a group", 0): {f"{level}, {group}" for level in "ABC" for group in "xy"},
              ("figure", 1): {"A", "B", "C", "B to C"}, ("group", 1): {"x", "y"}, ("total", 1): {"all"},
              ("level of a group", 1): {f"{level}, {group}" for level in "ABC" for group in "xy"},
              ("change", 1): {"B", "C"}}
    found: dict[tuple[str, int], set[str]] = {key: set() for key in wanted}
    for target in targets(world):
        found.setdefault((target.kind, target.state), set()).add(target.name)
    checks.equal("what is looked for", found, wanted)
    more = [("A", "all", 20), ("B", "all", 3), ("C", "all", 3), ("D", "all", 4)]
    states = read_states(read_tables(ledger([table(more, day(0)), table(more, day(1))]))["made-up"], [])
    names = {(target.kind, target.name) for target in targets(make_world(states, [], {}, [12]))}
    checks.equal("pairs, rests and their changes", {pair for pair in names if "+" in pair[1]}, {
        ("hidden rest", "B + C + D"), ("hidden pair", "B + C"), ("hidden pair", "B + D"), ("hidden pair", "C + D"),
        ("change", "B + C + D")})
    crossed = [("A to B", group, 20) for group in "xy"]
    (state,) = read_states(read_tables(ledger([table(crossed, day(0))]))["made-up"], ["A", "B"])
    names = {(target.kind, target.name) for target in targets(make_world([state], [], {}, []))}
    checks.true("levels and totals that are not printed", names >= {("level", "A"), ("level", "B"), ("total", "all")})


# ---- files and commands

def files(checks: Checks) -> None:
    checks.equal("bands", [band(number) for number in (0, 9, 10, 29, 30, 50, 99, 100, 499, 500, 1234)],
                 [(0, 9), (0, 9), (10, 14), (25, 29), (30, 39), (50, 74), (75, 99), (100, 149), (450, 499), (500, 599),
                  (1200, 1299)])
    lines = table(level_rows({"A": 20, "B": 3}), day(0), {"held-as:mixed": "about-half", "final-figure:same": ""})
    lines.append(f"A to B,all,20,24,3000,3500,,{day(0)},,")
    lines.append(f"all,autism,10,14,,,z,{day(0)},,")
    (state,) = read_states(read_tables(ledger([lines, lines]))["made-up"], [])
    checks.equal("the levels of a table", state.levels, ("A", "B"))
    checks.equal("a repeated table adds nothing", len(state.figures), 5)
    checks.equal("a span", state.figures[3].levels, ("A", "B"))
    checks.equal("a range is shown from 20 people on", [figure.low for figure in state.least], [20])
    checks.equal("a hidden share", [share.percent_from for share in state.shares], [40, None])
    checks.equal("pence", (pence("82.91"), pence(15000)), (8291, 1_500_000))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "levels.csv"
        path.write_text("level,kind,budget,period\nA,signpost,,\nB,grant,10,week\nC,exceptional,,\nTotals,,,\n")
        checks.equal("prices of an edition", prices_of_edition(path),
                     {"A": (0, 0), "B": (52_000, 52_000), "C": (52_000, None)})


def command(checks: Checks) -> None:
    """The two ways to call it from outside, with their words and statuses."""
    guide = "disclosure:\n  facts:\n    - {what: book, scheme: made-up, as_at: 2020-03-31, people: {level: all, from: 23, to: 23}}\n"
    good = ledger([table(level_rows({"A": 20, "B": 3}, total=False), day(0))])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "guide.yml").write_text(guide)
        (folder / "ledger.json").write_text(json.dumps(good))
        (folder / "bad.json").write_text("{}")
        (folder / "ends.json").write_text(json.dumps(ledger([["level,group", "A,all"]])))

        def run(*arguments: str, given: str = "") -> tuple[int, str]:
            done = subprocess.run([sys.executable, "-B", HERE / "attack.py", *arguments], input=given, text=True,
                                  capture_output=True, cwd=folder)
            return done.returncode, done.stdout.strip().splitlines()[-1] if done.stdout.strip() else ""

        checks.equal("a ledger that is safe", run("--ledger", "ledger.json")[0], 0)
        checks.equal("with a fact from the guide", run("--ledger", "ledger.json", "--guide", "guide.yml")[0], 1)
        checks.equal("no ledger", run("--ledger", "bad.json")[0], 2)
        checks.equal("a table without its columns", run("--ledger", "ends.json")[0], 2)
        safe = series("safe", [level_rows(FOUNDING)])
        unsafe = series("unsafe", [level_rows({"A": 20, "B": 15, "C": 3})])
        odd = series("odd", [level_rows({"A": 20}), level_rows({"A": 30})], changes=[3])
        refused = json.dumps({"name": "none", "ledger": ledger([]), "refused": True})
        lines = "\n".join([safe, unsafe, refused]) + "\n"
        checks.equal("a file of series", run("--series", "-", given=lines), (1, "2 passed, 1 failed"))
        checks.equal("a contradiction", run("--series", "-", given=odd), (3, "0 passed, 1 failed"))
        checks.equal("a line that is no series", run("--series", "-", given="{}"), (2, "0 passed, 1 failed"))
        checks.equal("all is well", run("--series", "-", given=safe), (0, "1 passed, 0 failed"))
        checks.equal("too much refused", run("--series", "-", "--most-refused", "40", given=f"{safe}\n{refused}"),
                     (1, "2 passed, 1 failed"))
        checks.equal("nothing given", run("--series", "-", given=""), (1, "0 passed, 1 failed"))
