"""Makes the vectors for counting working days, with the bank holidays that the `holidays` package knows.

usage: working_days.py > Tests/GuideSourceTests/Vectors/working-days.csv

The data tests compare what is there with what this makes now, so that the list cannot grow old unseen.
"""

import datetime
import random
import sys

import holidays

DIVISIONS = {"england-and-wales": "ENG", "scotland": "SCT", "northern-ireland": "NIR"}
FIRST, LAST = datetime.date(2026, 1, 1), datetime.date(2028, 12, 31)
DAY = datetime.timedelta(days=1)


def bank_holidays(division: str) -> set[datetime.date]:
    """The days on which people would work but for a holiday."""
    return in_part(DIVISIONS[division])


def in_part(part: str) -> set[datetime.date]:
    known = holidays.UK(subdiv=part, years=range(FIRST.year, LAST.year + 1))
    return {day for day in known if day.weekday() < 5}


def counted(event: datetime.date, count: int, days_off: set[datetime.date]) -> datetime.date | None:
    """The last of so many working days after an event; none past the years that are known."""
    day = event
    while count:
        day += DAY
        if day > LAST:
            return None
        count -= day.weekday() < 5 and day not in days_off
    return day


def vectors() -> str:
    chosen = random.Random(1981)
    rows = ["division,event,working_days,last_day"]
    for division in DIVISIONS:
        days_off = bank_holidays(division)
        span = (LAST - FIRST).days
        # The turn of each year day by day, and days of every kind.
        events = [FIRST + DAY * n for n in range(span) if (FIRST + DAY * n).strftime("%m%d") >= "1220"]
        events += [FIRST + DAY * chosen.randrange(span) for _ in range(400)]
        for event in events:
            count = chosen.choice([1, 2, 5, 10, 15, 20, 25, 30, 65])
            last = counted(event, count, days_off)
            rows.append(f"{division},{event},{count},{last or ''}")
    return "\n".join(rows) + "\n"


if __name__ == "__main__":
    sys.stdout.write(vectors())
