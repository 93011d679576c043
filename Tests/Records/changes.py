"""Makes the records of a later day from those of an earlier one."""

from datetime import date, timedelta

from caseload import Caseload
from dice import Choice, Dice
from people import HEADER, Maker


def changed(old: list[str], caseload: Caseload, dice: Dice, as_at: date, changes: int) -> list[str]:
    """The rows after exactly so many people have joined, left or moved.

    People come only to some of the levels and go only from the others, and in one file some move and the rest either
    all join or all leave. So no two changes cancel out, and fewer people could not explain the difference. More people
    come to a level that usually has more.
    """
    header, *rows = old
    if header != HEADER:
        raise SystemExit("the old file does not have the columns of records")
    cells = [row.split(",") for row in rows]
    latest = max(date.fromisoformat(row[4]) for row in cells)
    maker = Maker(caseload, dice, latest + timedelta(days=1), as_at)
    names = [level.name for level in caseload.levels]
    dice.shuffle(names)
    coming = Choice({level: level.people for level in map(caseload.level, names[:len(names) // 2])})
    going = set(names[len(names) // 2:])

    at_going = [place for place, row in enumerate(cells) if row[0] in going]
    dice.shuffle(at_going)
    joins = dice.fraction() < 0.5
    movers = changes - changes // 2
    wanted = movers if joins else changes
    if len(at_going) < wanted:
        raise SystemExit(f"only {len(at_going)} people can leave or move in this file, not {wanted}")

    for place in at_going[:movers]:
        household = cells[place][6]
        rows[place] = f"{maker.person(coming.pick(dice), cells[place][1])},{household}"
    if not joins:
        gone = set(at_going[movers:changes])
        return [row for place, row in enumerate(rows) if place not in gone]
    household = max(int(row[6]) for row in cells)
    for number in range(1, changes - movers + 1):
        person = maker.person(coming.pick(dice))
        rows.insert(dice.below(len(rows) + 1), f"{person},{household + number}")
    return rows
