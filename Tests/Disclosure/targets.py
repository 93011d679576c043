"""What an intruder would like to know: every number, margin, hidden rest, hidden pair and hidden change."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from published import UNKNOWN, Atom, Figure, Policy, State, World

Terms = dict[tuple[int, str, str], int]


@dataclass(frozen=True)
class Target:
    """A sum of numbers whose value must not be found out."""

    kind: str
    state: int
    name: str
    terms: Terms
    changes: bool = False
    """True for the change between two states."""


def targets(world: World) -> list[Target]:
    """Every target once; of two with the same sum the first."""
    found: dict[frozenset, Target] = {}
    for number, state in enumerate(world.states):
        for target in of_state(number, state, world.policy):
            found.setdefault(frozenset(target.terms.items()), target)
    if world.policy.min_change is not None:
        for link in world.links:
            for target in of_changes(link.before, link.after, world):
                found.setdefault(frozenset(target.terms.items()), target)
    return list(found.values())


def of_state(number: int, state: State, policy: Policy) -> Iterator[Target]:
    def target(kind: str, name: str, atoms: Iterable[Atom]) -> Target:
        return Target(kind, number, name, {(number, *atom): 1 for atom in atoms})

    for figure in state.figures:
        yield target("figure", figure.name, figure.atoms)
    if not state.figures:
        return
    for level in state.levels:
        yield target("level", level, ((level, group) for group in state.groups))
    for group in state.groups:
        yield target("group", group, ((level, group) for level in state.levels))
        for level in state.levels:
            yield target("level of a group", f"{level}, {group}", [(level, group)])
    yield target("total", "all", ((level, group) for level in state.levels for group in state.groups))
    for line in lines(state):
        gone = [figure for figure in line if is_hidden(figure, policy)]
        if 1 < len(gone) < len(line):
            yield target("hidden rest", names(gone), union(gone))
        for pair in combinations(gone, 2):
            yield target("hidden pair", names(pair), union(pair))


def of_changes(before: int, after: int, world: World) -> Iterator[Target]:
    """The changes of figures that are hidden on one of the days, and of what is hidden on both."""
    first, second = world.states[before], world.states[after]

    def target(name: str, atoms: frozenset[Atom]) -> Target:
        terms = {(after, *atom): 1 for atom in atoms if atom[0] in second.levels}
        return Target("change", after, name, terms | {(before, *atom): -1 for atom in atoms}, changes=True)

    old = {figure.atoms: figure for figure in first.figures}
    for figure in second.figures:
        if figure.atoms in old and (is_hidden(figure, world.policy) or is_hidden(old[figure.atoms], world.policy)):
            yield target(figure.name, figure.atoms)
    rests = {union(gone) for gone in hidden_rests(first, world.policy)}
    for gone in hidden_rests(second, world.policy):
        if union(gone) in rests:
            yield target(names(gone), union(gone))


def hidden_rests(state: State, policy: Policy) -> Iterator[list[Figure]]:
    for line in lines(state):
        gone = [figure for figure in line if is_hidden(figure, policy)]
        if 1 < len(gone) < len(line):
            yield gone


def is_hidden(figure: Figure, policy: Policy) -> bool:
    """True for "fewer than 10", and for a figure of which nothing is told."""
    return figure.low < figure.high < policy.threshold or figure.high >= UNKNOWN


def lines(state: State) -> list[list[Figure]]:
    """Figures beside one another: the levels of one group, or the groups at one level, without their sums."""
    by_groups: dict[tuple[str, ...], list[Figure]] = {}
    by_levels: dict[tuple[str, ...], list[Figure]] = {}
    for figure in state.figures:
        by_groups.setdefault(figure.groups, []).append(figure)
        by_levels.setdefault(figure.levels, []).append(figure)
    found = list(by_groups.values()) + list(by_levels.values())
    return [smallest(line) for line in found if len(line) > 1]


def smallest(line: list[Figure]) -> list[Figure]:
    """The figures that hold no other one of their line."""
    return [figure for figure in line if not any(other.atoms < figure.atoms for other in line)]


def union(figures: Iterable[Figure]) -> frozenset[Atom]:
    return frozenset(atom for figure in figures for atom in figure.atoms)


def names(figures: Iterable[Figure]) -> str:
    return " + ".join(figure.name for figure in figures)
