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
    held_as: dict[str, int]
    """How common each way to hold the money is, as parts of their sum."""

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

#           older, dementia, mental, learning, autism, physical, sensory, lives
ALONE = (40, 14, 20, 6, 5, 10, 8, 0)
HELPED = (32, 24, 16, 8, 5, 14, 5, 1)
CARED_FOR = (20, 32, 12, 14, 5, 16, 2, 4)

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
        ),
        held_as={"direct-payment": 46, "managed-account": 24, "third-party": 18, "mixed": 12}),
    "adults": Caseload(
        groups=("older-people", "dementia", "mental-health", "learning-disability", "autism", "physical-disability",
                "sensory-loss", "shared-lives"),
        levels=(
            Level("Band 1", 0, 64, ALONE),
            Level("Band 2", 500, 45, ALONE), Level("Band 3", 1_000, 38, ALONE),
            Level("Band 4", 1_500, 35, HELPED), Level("Band 5", 2_800, 33, HELPED),
            Level("Band 6", 4_000, 29, HELPED), Level("Band 7", 6_000, 27, HELPED),
            Level("Band 8", 9_000, 23, CARED_FOR), Level("Band 9", 14_000, 12, CARED_FOR),
            Level("Band 10", 24_000, 6, CARED_FOR),
        ),
        held_as={"direct-payment": 34, "managed-account": 38, "third-party": 17, "mixed": 11}),
}
"""By scheme. The levels are those of the sample guide. The children's numbers are near the founding table's 205, and not
the same; the adults' are made up."""
