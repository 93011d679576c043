"""What has been published, in the form in which it is attacked: sums of whole numbers, and what is known of each sum."""

from collections.abc import Mapping
from dataclasses import dataclass, field

EVERYBODY = "everybody"
"""The one group of a scheme that publishes no figures by group."""
UNKNOWN = 1_000_000
"""Stands for "any number": more people than any scheme has."""

Atom = tuple[str, str]
"""A level and a group: the finest numbers there are."""


class BadInput(ValueError):
    """What was given cannot be read."""


class Contradiction(Exception):
    """No numbers of people fit everything that was published."""


class Undecided(Exception):
    """The solver gave up, so that nothing is proved."""


@dataclass(frozen=True)
class Policy:
    """What a reader may not learn."""

    threshold: int = 10
    """Numbers under this are hidden."""
    min_width: int = 4
    """No hidden number may be narrowed so that its highest value less its lowest is under this."""
    min_high: int = 5
    """Of no hidden number may it be certain that it is under this."""
    min_change: int | None = 5
    """Of no hidden number may it be certain that it changed, by fewer people than this. None: not judged."""

    def forbids(self, low: int, high: int) -> bool:
        """True when a number must be small, and is known too well or must be tiny."""
        return high < self.threshold and (high - low < self.min_width or high < self.min_high)

    def forbids_change(self, low: int, high: int) -> bool:
        """True when a hidden number is sure to have changed, by few people or by a number that is known too well."""
        if self.min_change is None or low <= 0 <= high:
            return False
        return max(abs(low), abs(high)) < self.min_change or high - low < self.min_width


@dataclass(frozen=True)
class Figure:
    """A published number of people: those at some levels and in some groups together."""

    levels: tuple[str, ...]
    groups: tuple[str, ...]
    low: int
    high: int
    name: str

    @property
    def atoms(self) -> frozenset[Atom]:
        return frozenset((level, group) for level in self.levels for group in self.groups)


@dataclass(frozen=True)
class Share:
    """A published share of all budgets in whole percent, from the first number up to but without the second; both are
    None when it is hidden."""

    measure: str
    name: str
    percent_from: int | None
    percent_below: int | None


@dataclass
class State:
    """Everything published about one day."""

    day: str
    levels: tuple[str, ...]
    groups: tuple[str, ...]
    figures: list[Figure] = field(default_factory=list)
    least: list[Figure] = field(default_factory=list)
    """What follows from other things printed: a range of amounts is shown from 20 people on. Nothing to recover."""
    shares: list[Share] = field(default_factory=list)
    funded: tuple[str, ...] = ()
    """The levels that give money and whose numbers are shown: shares are shares of the people there."""

    @property
    def hidden_levels(self) -> set[str]:
        """Levels of which it is printed that fewer people have them than are ever shown."""
        return {figure.levels[0] for figure in self.figures
                if len(figure.levels) == 1 and set(figure.groups) == set(self.groups)
                and figure.high is not None and figure.high < Policy().threshold}


@dataclass(frozen=True)
class KnownSum:
    """A weighted sum of numbers that is known from somewhere else: (state, level, group) has a weight."""

    weights: Mapping[tuple[int, str, str], int]
    low: int | None
    high: int | None
    figure: frozenset[tuple[int, str, str]] | None = None
    """The atoms of the one figure that it is about, when it is a number of people."""


@dataclass(frozen=True)
class Link:
    """At most so many people joined, left or moved between two states."""

    before: int
    after: int
    most: int


@dataclass
class World:
    """All that an intruder knows."""

    states: list[State]
    links: list[Link] = field(default_factory=list)
    known: list[KnownSum] = field(default_factory=list)
    policy: Policy = Policy()
