"""Chance that falls the same way on every machine and every version of Python.

Of Python's chance only `random()` is promised to stay the same for a seed, so everything here is made from it.
"""

from bisect import bisect
from collections.abc import Sequence
from itertools import accumulate
from random import Random
from typing import TypeVar

Item = TypeVar("Item")


class Dice:
    def __init__(self, seed: int) -> None:
        self.fraction = Random(seed).random
        """From 0 up to, but not, 1."""

    def below(self, end: int) -> int:
        return int(self.fraction() * end)

    def between(self, low: float, high: float) -> float:
        return low + (high - low) * self.fraction()

    def one_of(self, items: Sequence[Item]) -> Item:
        return items[self.below(len(items))]

    def shuffle(self, items: list[Item]) -> None:
        for last in range(len(items) - 1, 0, -1):
            other = self.below(last + 1)
            items[last], items[other] = items[other], items[last]


class Choice:
    """Picks one of some items, each as often as its weight says."""

    def __init__(self, weights: dict[Item, int]) -> None:
        self.items = list(weights)
        self.steps = list(accumulate(weights.values()))

    def pick(self, dice: Dice) -> Item:
        return self.items[bisect(self.steps, dice.fraction() * self.steps[-1])]
