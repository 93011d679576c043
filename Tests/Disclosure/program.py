"""All that is published as one system of sums of whole numbers, and a solver for its extremes."""

import math

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_matrix

from published import UNKNOWN, Contradiction, Undecided, World

Vector = NDArray[np.float64]
Weights = dict[int, int]
"""The weight of each variable in a sum."""

SECONDS = 300.0
NEAR = 1e-6


class Program:
    """One whole number for each state, level and group; each published figure bounds a sum of them.

    Between linked states each number may fall by some people who left it, and rise by some who came: with `fall` as a
    further variable, `after - before + fall` is how many came. Both add up to at most the number of changes, because a
    person who moves leaves one number and comes to another.
    """

    def __init__(self, world: World) -> None:
        self.variables: dict[tuple[int, str, str], int] = {}
        self.rows: dict[tuple[tuple[int, int], ...], tuple[float, float]] = {}
        self.falls: list[tuple[int, int | None, int | None]] = []
        self.solves = 0
        for number, state in enumerate(world.states):
            for level in state.levels:
                for group in state.groups:
                    self.variables[number, level, group] = len(self.variables)
        self.counts = len(self.variables)
        for number, state in enumerate(world.states):
            for figure in state.figures + state.least:
                self.bound({self.variables[(number, *atom)]: 1 for atom in figure.atoms}, figure.low, figure.high)
        for sum_ in world.known:
            self.bound({self.variables[key]: weight for key, weight in sum_.weights.items()}, sum_.low, sum_.high)
        for link in world.links:
            self.link(world, link.before, link.after, link.most)
        self.build()

    # ---- what is known

    def bound(self, weights: Weights, low: float | None, high: float | None) -> None:
        """Says between what a sum lies; what is said twice must both be true."""
        key = tuple(sorted((variable, weight) for variable, weight in weights.items() if weight))
        old = self.rows.get(key, (-math.inf, math.inf))
        self.rows[key] = (max(old[0], -math.inf if low is None else low), min(old[1], math.inf if high is None else high))

    def link(self, world: World, before: int, after: int, most: int) -> None:
        atoms = dict.fromkeys((level, group) for number in (before, after) for level in world.states[number].levels
                              for group in world.states[number].groups)
        left: Weights = {}
        came: Weights = {}
        for atom in atoms:
            fall = self.counts + len(self.falls)
            first, second = self.variables.get((before, *atom)), self.variables.get((after, *atom))
            self.falls.append((fall, first, second))
            risen = {fall: 1} | ({} if first is None else {first: -1}) | ({} if second is None else {second: 1})
            self.bound(risen, 0, None)
            left[fall] = 1
            for variable, weight in risen.items():
                came[variable] = came.get(variable, 0) + weight
        self.bound(left, None, most)
        self.bound(came, None, most)

    def build(self) -> None:
        size = self.counts + len(self.falls)
        low, high = np.zeros(size), np.full(size, float(UNKNOWN))
        wide: list[tuple[tuple[tuple[int, int], ...], float, float]] = []
        for key, (least, most) in self.rows.items():
            if len(key) == 1 and key[0][1] == 1:
                variable = key[0][0]
                low[variable], high[variable] = max(low[variable], least), min(high[variable], most)
            elif key:
                wide.append((key, least, most))
            elif least > 0 or most < 0:
                raise Contradiction
        if (low > high).any():
            raise Contradiction
        self.bounds = Bounds(low, high)
        self.matrix = matrix([dict(key) for key, _, _ in wide], size)
        self.low, self.high = np.array([row[1] for row in wide]), np.array([row[2] for row in wide])
        self.constraints = LinearConstraint(self.matrix, self.low, self.high) if wide else ()
        self.whole = np.concatenate([np.ones(self.counts), np.zeros(len(self.falls))])

    # ---- what follows

    def highest(self, goal: Vector) -> Vector:
        """Whole numbers that fit everything and make the goal as large as it can be."""
        point = self.solve(goal, whole=False)
        if np.abs(point[:self.counts] - np.round(point[:self.counts])).max(initial=0) > NEAR:
            point = self.solve(goal, whole=True)
        return np.round(point[:self.counts])

    def solve(self, goal: Vector, whole: bool) -> Vector:
        self.solves += 1
        result = milp(-goal, bounds=self.bounds, constraints=self.constraints,
                      integrality=self.whole if whole else None,
                      options={"time_limit": SECONDS, "mip_rel_gap": 0.0} if whole else None)
        if result.status == 2:
            raise Contradiction
        if result.status != 0 or result.x is None:
            raise Undecided(result.message)
        return result.x

    def allows(self, counts: Vector) -> bool:
        """True when these numbers fit everything that is published and known."""
        falls = [max(0.0, (0.0 if first is None else counts[first]) - (0.0 if second is None else counts[second]))
                 for _, first, second in self.falls]
        point = np.concatenate([counts, falls])
        if (point < self.bounds.lb).any() or (point > self.bounds.ub).any():
            return False
        sums = self.matrix @ point
        return bool((sums >= self.low).all() and (sums <= self.high).all())


def matrix(rows: list[Weights], size: int) -> csr_matrix:
    """One row for each sum."""
    places = [(number, variable, weight) for number, row in enumerate(rows) for variable, weight in row.items()]
    data = np.array([weight for _, _, weight in places], dtype=float)
    return csr_matrix((data, ([number for number, _, _ in places], [variable for _, variable, _ in places])),
                      shape=(len(rows), size))
