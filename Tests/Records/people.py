"""Makes one person's agreed budget."""

from collections.abc import Iterator
from datetime import date, timedelta

from caseload import Caseload, Level
from dice import Choice, Dice

HEADER = "level,group,indicative,agreed,agreed_on,held_as,household"

OUTCOMES = Choice({"same": 30, "below": 36, "above": 34})
LOWEST, HIGHEST = 0.78, 1.30
"""Final budgets as parts of the first figure."""
SECOND_IN_A_HOUSEHOLD = 0.06
"""A brother or sister, a husband or wife."""


class Maker:
    """Makes people whose budgets were agreed from one day to another."""

    def __init__(self, caseload: Caseload, dice: Dice, first: date, last: date) -> None:
        self.dice = dice
        self.groups = {level.name: Choice(dict(zip(caseload.groups, level.groups))) for level in caseload.levels}
        self.held_as = Choice(caseload.held_as)
        self.days = [day.isoformat() for day in working_days(first, last)]
        if not self.days:
            raise SystemExit(f"there is no working day from {first} to {last}")

    def person(self, level: Level, group: str | None = None) -> str:
        """All of a row but the household."""
        dice = self.dice
        group = group or self.groups[level.name].pick(dice)
        agreed = pounds(self.agreed(level.budget)) if level.budget else "0"
        held_as = self.held_as.pick(dice) if level.budget else ""
        return f"{level.name},{group},{level.budget},{agreed},{dice.one_of(self.days)},{held_as}"

    def agreed(self, budget: int) -> int:
        """A final budget in pence: near the first figure, mostly in round pounds, and now and then to the penny."""
        dice = self.dice
        outcome = OUTCOMES.pick(dice)
        if outcome == "same":
            return budget * 100
        part = dice.between(LOWEST, 0.98) if outcome == "below" else dice.between(1.02, HIGHEST)
        exact = dice.fraction()
        step = 1 if exact < 0.08 else 100 if exact < 0.4 else 1000 if budget < 2_000 else 5000
        return round(budget * 100 * part / step) * step

    def households(self, people: int) -> Iterator[int]:
        """A number of a household for each person; now and then two have the same."""
        household = 1000
        is_second = True
        for _ in range(people):
            is_second = not is_second and self.dice.fraction() < SECOND_IN_A_HOUSEHOLD
            household += not is_second
            yield household


def working_days(first: date, last: date) -> Iterator[date]:
    for number in range((last - first).days + 1):
        day = first + timedelta(days=number)
        if day.weekday() < 5:
            yield day


def pounds(pence: int) -> str:
    return str(pence // 100) if pence % 100 == 0 else f"{pence // 100}.{pence % 100:02}"
