"""Whom a made-up council supports: how many people at each level, and what they are like."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Level:
    name: str
    budget: int
    """Pounds a year."""
    people: int
    """In a file of the usual size; a longer one keeps the proportions."""
    groups: tuple[int, ...]
    """How common each group is, as parts of their sum."""


@dataclass(frozen=True)
class Caseload:
    groups: tuple[str, ...]
    levels: tuple[Level, ...]

    @property
    def people(self) -> int:
        return sum(level.people for level in self.levels)

    def level(self, name: str) -> Level:
        return next(level for level in self.levels if level.name == name)


#           autism, learning, physical, health, sensory, mental, family, words
ADVICE = (35, 26, 14, 6, 8, 7, 1, 3)
GRANT = (33, 25, 14, 9, 8, 6, 2, 3)
CARE = (28, 20, 14, 20, 4, 4, 6, 4)
INTENSE = (22, 18, 10, 30, 2, 3, 10, 5)

CASELOADS = {
    "disabled-children": Caseload(
        groups=("autism", "learning-disability", "physical-disability", "complex-health", "sensory-impairment",
                "mental-health", "short-breaks-with-a-family", "few-or-no-words"),
        levels=(
            Level("A", 0, 47, ADVICE), Level("B", 0, 33, ADVICE),
            Level("C", 500, 31, GRANT), Level("D", 1_000, 23, GRANT), Level("E", 1_500, 25, GRANT),
            Level("F", 2_000, 27, CARE), Level("G", 3_000, 23, CARE),
            Level("H", 4_500, 6, INTENSE), Level("I", 6_000, 4, INTENSE), Level("J", 8_000, 3, INTENSE),
            Level("K", 12_000, 2, INTENSE), Level("L", 15_000, 1, INTENSE), Level("Exceptional", 30_000, 2, INTENSE),
        )),
}
"""By scheme. The levels are those of the sample guide; the numbers are near the founding table's 205, and not the same."""
