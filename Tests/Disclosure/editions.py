"""Reads the form of `vectors.json`: tables of rows and columns, exact, in bands or with gaps.

    {"editions": [{"name": ..., "rows": [...], "cols": [...], "cells": [[V, ...], ...], "row_totals": [V, ...],
                   "col_totals": [V, ...], "total": V, "null_max": 9, "round_base": 5,
                   "row_groups": {name: [atoms]}, "col_groups": {name: [atoms]}}, ...],
     "same_population_max_change": n, "links": [{"a": 0, "b": 1, "max_change": n}],
     "facts": [{"terms": [{"edition": 0, "row": "*", "col": "L", "coef": 15000}], "min": ..., "max": ...}],
     "policy": {"threshold": 10, "min_width": 4, "min_hi": 5, "min_change": 5}}

V is a whole number, null (not told) or {"min": ..., "max": ...}. Columns are levels here and rows are groups.
"""

from typing import Any

from published import UNKNOWN, BadInput, Figure, KnownSum, Link, Policy, State, World

Names = dict[str, tuple[str, ...]]


def read_editions(document: dict[str, Any]) -> World:
    editions = document["editions"]
    states = [read_edition(edition, str(edition.get("name", number))) for number, edition in enumerate(editions)]
    change = document.get("same_population_max_change")
    links = [] if change is None else [Link(number, number + 1, change) for number in range(len(states) - 1)]
    links += [Link(link["a"], link["b"], link["max_change"]) for link in document.get("links", [])]
    known = [read_fact(fact, editions, states) for fact in document.get("facts", [])]
    return World(states, links, known, read_policy(document.get("policy", {})))


def read_policy(given: dict[str, int]) -> Policy:
    return Policy(given.get("threshold", 10), given.get("min_width", 4), given.get("min_hi", 5), given.get("min_change"))


def read_edition(edition: dict[str, Any], name: str) -> State:
    rows, columns = named(edition, "row"), named(edition, "col")
    levels = tuple(dict.fromkeys(atom for atoms in columns.values() for atom in atoms))
    groups = tuple(dict.fromkeys(atom for atoms in rows.values() for atom in atoms))
    if [len(line) for line in edition["cells"]] != [len(columns)] * len(rows):
        raise BadInput(f"edition {name}: there is not one cell for each row and column")
    state = State(name, levels, groups)

    def add(label: str, levels: tuple[str, ...], groups: tuple[str, ...], value: Any, margin: bool) -> None:
        if value is not None or not margin:
            state.figures.append(Figure(levels, groups, *ends(value, edition), label))

    for row, line in zip(rows, edition["cells"]):
        for column, value in zip(columns, line):
            add(f"{column}, {row}", columns[column], rows[row], value, margin=False)
    for row, value in zip(rows, edition.get("row_totals") or []):
        add(row, levels, rows[row], value, margin=True)
    for column, value in zip(columns, edition.get("col_totals") or []):
        add(column, columns[column], groups, value, margin=True)
    add("all", levels, groups, edition.get("total"), margin=True)
    return state


def named(edition: dict[str, Any], axis: str) -> Names:
    """Each row or column with the atoms that it holds."""
    joined = edition.get(f"{axis}_groups") or {}
    return {name: tuple(joined.get(name, [name])) for name in edition[f"{axis}s"]}


def ends(value: Any, edition: dict[str, Any]) -> tuple[int, int]:
    """Between what a number lies."""
    if value is None:
        return 0, UNKNOWN if edition.get("null_max") is None else edition["null_max"]
    if isinstance(value, dict):
        return value.get("min") or 0, UNKNOWN if value.get("max") is None else value["max"]
    half = int(edition.get("round_base") or 1) // 2
    return max(0, value - half), value + half


def read_fact(fact: dict[str, Any], editions: list[dict[str, Any]], states: list[State]) -> KnownSum:
    weights: dict[tuple[int, str, str], int] = {}
    for term in fact["terms"]:
        number = term["edition"]
        rows = named(editions[number], "row").get(term.get("row", "*"), states[number].groups)
        columns = named(editions[number], "col").get(term.get("col", "*"), states[number].levels)
        for key in ((number, level, group) for level in columns for group in rows):
            weights[key] = weights.get(key, 0) + term.get("coef", 1)
    return KnownSum(weights, fact.get("min"), fact.get("max"))
