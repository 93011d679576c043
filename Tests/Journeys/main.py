"""Walks from the home page to everything that readers come to do, and proves that the walk notices what is missing."""

import sys
from dataclasses import dataclass
from pathlib import Path

from tasks import ADVOCATES, COMMANDS, FAMILIES, PUBLISHERS, Answer
from walk import MOST, Site

READERS = {"families": FAMILIES, "publishers": PUBLISHERS, "advocates": ADVOCATES}
COUNTS = {"families": 15, "publishers": 15, "advocates": 14}


@dataclass
class Report:
    passed: int = 0
    failed: int = 0

    def tell(self, what: str, problem: str) -> None:
        if problem:
            self.failed += 1
            print(f"{what}: {problem}")
        else:
            self.passed += 1


def main() -> int:
    site = Site(Path(sys.argv[1]))
    ways = site.walk()
    report = Report()
    for reader, tasks in READERS.items():
        numbers = {int(task.name.split()[0]) for task in tasks} | (set(COMMANDS) if reader == "publishers" else set())
        report.tell(reader, "" if numbers == set(range(1, COUNTS[reader] + 1)) else f"tasks {sorted(numbers)}")
        for task in tasks:
            name = f"{reader} {task.name}"
            farthest = 0
            for answer in task.answers:
                given, problem = answered(site, ways, answer)
                report.tell(name, problem)
                if given:
                    farthest = max(farthest, len(ways[given[0]]) - 1)
                    report.tell(f"{name}: planted defects", missed(site, ways, answer, given))
            print(f"  {name}: {farthest} links")
    print("Done with commands, not on a page:")
    for number, why in COMMANDS.items():
        print(f"  publishers {number} {why}")
    print(f"{report.passed} passed, {report.failed} failed")
    return 1 if report.failed else 0


def answered(site: Site, ways: dict[str, list[str]], answer: Answer) -> tuple[list[str], str]:
    """The places in reach that answer, the nearest first, and what is wrong."""
    given = [address for address in ways if answer.is_here(address) and answer.given_by(site.places[address])]
    given.sort(key=lambda address: len(ways[address]))
    if answer.every and len(given) != answer.every:
        return given, f"{len(given)} of {answer.every} pages answer within {MOST} links"
    if not given:
        return given, f"nothing that answers is within {MOST} links"
    # The way there to the farthest that must be in reach.
    return (given[::-1] if answer.every else given), ""


def missed(site: Site, ways: dict[str, list[str]], answer: Answer, given: list[str]) -> str:
    """A defect that would not be noticed: an answer that is gone, or a way there that is gone."""
    place = site.places[given[0]]
    for part in answer.parts:
        if part.stands_on(part.taken_out(place)):
            return f"{place.address} still answers without “{part.section or part.words}”"
    if given == ["/"]:
        return ""
    # All last links to what answers are gone.
    goals = set(given)
    gone = frozenset((here, goal) for here in ways if site.places[here].is_page
                     for goal in goals.intersection(site.leads_to(site.places[here])))
    left = goals.intersection(site.walk(without=gone)) - {"/"}
    return f"{min(left)} is reached without a link to it" if left else ""


if __name__ == "__main__":
    sys.exit(main())
