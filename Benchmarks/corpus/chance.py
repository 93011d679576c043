"""Chance by name: what is drawn for one place of a guide depends on nothing that is drawn for another.

So a change of one part of the generator leaves all other bytes as they were. Of Python's chance only `random()` is promised
to stay the same for a seed in every version, so everything is made from it.
"""

from collections.abc import Sequence
from random import Random
from typing import TypeVar
from zlib import crc32

Item = TypeVar("Item")


class Chance:
    def __init__(self, *name: object) -> None:
        text = "/".join(map(str, name)).encode()
        self.fraction = Random(crc32(text) << 32 | crc32(text[::-1])).random
        """From 0 up to, but not, 1."""

    def below(self, end: int) -> int:
        return int(self.fraction() * end)

    def one_of(self, items: Sequence[Item]) -> Item:
        return items[self.below(len(items))]
