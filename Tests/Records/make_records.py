"""Makes the private records of a made-up council: one row for each agreed budget, for tests of `aggregate`.

    make_records.py --scheme disabled-children --seed 20260302 --as-at 2026-03-02 [--rows N] > FILE
    make_records.py --scheme disabled-children --seed 7 --as-at 2026-09-01 --changes N --from OLD > FILE

With --changes, the file is OLD at a later day: exactly N people have joined, left or moved to another level, and every
other row is as it was. The same words give the same bytes, always and everywhere. Nobody in the files is real.
"""

import argparse
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from caseload import CASELOADS, Caseload, Level
from changes import changed
from dice import Dice
from people import HEADER, Maker


def main() -> int:
    options = read_options()
    caseload = CASELOADS[options.scheme]
    dice = Dice(options.seed)
    if options.changes is None:
        rows = made(caseload, dice, options.as_at, options.rows or caseload.people)
    else:
        old = options.old.read_text(encoding="utf-8").splitlines()
        rows = changed(old, caseload, dice, options.as_at, options.changes)
    sys.stdout.reconfigure(newline="\n")
    sys.stdout.write("\n".join([HEADER, *rows]) + "\n")
    return 0


def read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Makes the private records of a made-up council.")
    parser.add_argument("--scheme", required=True, choices=CASELOADS)
    parser.add_argument("--seed", required=True, type=int)
    parser.add_argument("--as-at", required=True, type=date.fromisoformat, metavar="DATE")
    parser.add_argument("--rows", type=int, metavar="N", help="as many rows, in the usual proportions")
    parser.add_argument("--changes", type=int, metavar="N", help="so many people join, leave or move")
    parser.add_argument("--from", dest="old", type=Path, metavar="OLD", help="the records of an earlier day")
    options = parser.parse_args()
    if (options.changes is None) != (options.old is None):
        parser.error("--changes and --from belong together")
    if options.changes is not None and options.rows is not None:
        parser.error("--rows makes a new file, --changes an old one later")
    return options


def made(caseload: Caseload, dice: Dice, as_at: date, rows: int) -> list[str]:
    """New records, in no order."""
    maker = Maker(caseload, dice, as_at - timedelta(days=14 * 365 // 12), as_at)
    levels = [level for level, number in shared_out(caseload, rows) for _ in range(number)]
    dice.shuffle(levels)
    people = [maker.person(level) for level in levels]
    dice.shuffle(households := list(maker.households(rows)))
    return [f"{person},{household}" for person, household in zip(people, households)]


def shared_out(caseload: Caseload, rows: int) -> Iterator[tuple[Level, int]]:
    """Rows for each level in the caseload's proportions, which together are exactly as many as asked for."""
    people = given = 0
    for level in caseload.levels:
        people += level.people
        end = rows * people // caseload.people
        yield level, end - given
        given = end


if __name__ == "__main__":
    sys.exit(main())
