"""The intruder: finds every hidden number that can be worked out from all that is known.

A target is safe as soon as two tables are found that both fit everything published and between which it differs enough.
So the intruder collects tables: each one made for one target tells something of all the others. Only a target of which
the collected tables leave a doubt is solved to its exact ends.
"""

from dataclasses import dataclass, replace

import numpy as np

from program import Program, Vector, matrix
from published import UNKNOWN, KnownSum, World
from shares import possible_totals, share_findings
from targets import Target, targets


@dataclass(frozen=True)
class Finding:
    """A number that is known too well: the least and the most that it can be."""

    kind: str
    day: str
    name: str
    low: int
    high: int

    def __str__(self) -> str:
        span = f"is exactly {self.low}" if self.low == self.high else f"lies between {self.low} and {self.high}"
        return f"{self.kind} {self.name}, {self.day}: {span}"


def told_by_shares(world: World) -> World:
    """The same world, with what shares in words tell of the number of people whom they are about."""
    program = Program(world)
    known = list(world.known)
    for number, state in enumerate(world.states):
        if not state.shares or not state.funded:
            continue
        weights = {(number, level, group): 1 for level in state.funded for group in state.groups}
        low, high = reach(program, weights)
        if high < UNKNOWN:
            known.append(KnownSum(weights, *possible_totals(state.shares, low, high, world.policy.threshold)))
    return replace(world, known=known)


def reach(program: Program, weights: dict[tuple[int, str, str], int]) -> tuple[int, int]:
    """The least and the most that a sum can be."""
    goal = np.zeros(program.counts + len(program.falls))
    for key, weight in weights.items():
        goal[program.variables[key]] = weight
    counts = goal[:program.counts]
    return int(counts @ program.highest(-goal)), int(counts @ program.highest(goal))


class Intruder:
    """One attack on one world."""

    def __init__(self, world: World) -> None:
        self.world = told_by_shares(world)
        self.program = Program(self.world)
        self.targets = targets(world)
        self.sums = matrix([self.weights(target) for target in self.targets], self.program.counts)
        self.low = np.full(len(self.targets), float(UNKNOWN))
        self.high = np.full(len(self.targets), -float(UNKNOWN))

    def weights(self, target: Target) -> dict[int, int]:
        return {self.program.variables[key]: weight for key, weight in target.terms.items()}

    # ---- collecting tables

    def learn(self, goal: Vector) -> Vector:
        """Makes the goal as large as possible, and notes what the table found tells of every target."""
        counts = self.program.highest(np.concatenate([goal, np.zeros(len(self.program.falls))]))
        values = self.sums @ counts
        np.minimum(self.low, values, out=self.low)
        np.maximum(self.high, values, out=self.high)
        return counts

    def forbidden(self, number: int) -> bool:
        """Whether what is known so far of a target is too little to call it safe."""
        target, low, high = self.targets[number], int(self.low[number]), int(self.high[number])
        policy = self.world.policy
        return policy.forbids_change(low, high) if target.changes else policy.forbids(low, high)

    def goal(self, number: int) -> Vector:
        return self.sums.getrow(number).toarray()[0]

    def interval(self, number: int) -> tuple[int, int]:
        """The exact ends of a target."""
        return self.ends(self.goal(number))

    def ends(self, goal: Vector) -> tuple[int, int]:
        """The least and the most that a sum can be."""
        return int(goal @ self.learn(-goal)), int(goal @ self.learn(goal))

    # ---- the attack

    def findings(self) -> list[Finding]:
        """Every target that is known too well."""
        self.collect()
        unsafe = [self.finding(number) for number in range(len(self.targets)) if self.is_unsafe(number)]
        return unsafe + self.shares()

    def is_unsafe(self, number: int) -> bool:
        for sign in (1.0, -1.0):
            if not self.forbidden(number):
                return False
            self.learn(sign * self.goal(number))
        return self.forbidden(number) and not self.is_told_outside(number)

    def collect(self) -> None:
        """Tables that are extreme for all doubtful targets together, as long as they take doubts away."""
        doubtful = np.ones(len(self.targets))
        while doubtful.any():
            before = doubtful.sum()
            goal = self.sums.T @ doubtful
            self.learn(goal)
            self.learn(-goal)
            doubtful = np.array([self.forbidden(number) for number in range(len(self.targets))], dtype=float)
            if doubtful.sum() == before:
                return

    def is_told_outside(self, number: int) -> bool:
        """True when a fact from outside alone tells as much: then the tables have not given it away."""
        atoms = frozenset(self.targets[number].terms)
        return any(known.figure == atoms and (known.low, known.high) == (self.low[number], self.high[number])
                   for known in self.world.known)

    def finding(self, number: int) -> Finding:
        target = self.targets[number]
        return Finding(target.kind, self.world.states[target.state].day, target.name, int(self.low[number]),
                       int(self.high[number]))

    def shares(self) -> list[Finding]:
        found: list[Finding] = []
        for number, state in enumerate(self.world.states):
            if not state.shares or not state.funded:
                continue  # Shares of nobody tell nothing.
            goal = np.zeros(self.program.counts)
            goal[[self.program.variables[number, level, group] for level in state.funded for group in state.groups]] = 1.0
            low, high = self.ends(goal)
            if high < UNKNOWN:
                found += [Finding("share", state.day, *ends)
                          for ends in share_findings(state.shares, low, high, self.world.policy)]
        return found
