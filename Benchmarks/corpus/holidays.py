"""The bank holidays of England and Wales by their rules, for years that no list reaches; days set once by law are left out."""

from datetime import date, timedelta


def bank_holidays(first: int, last: int) -> dict[date, str]:
    days: dict[date, str] = {}
    for year in range(first, last + 1):
        sunday = easter(year)
        days[on_working_day(date(year, 1, 1), days)] = "New Year’s Day"
        days[sunday - timedelta(days=2)] = "Good Friday"
        days[sunday + timedelta(days=1)] = "Easter Monday"
        days[monday_from(date(year, 5, 1))] = "Early May bank holiday"
        days[monday_from(date(year, 5, 25))] = "Spring bank holiday"
        days[monday_from(date(year, 8, 25))] = "Summer bank holiday"
        days[on_working_day(date(year, 12, 25), days)] = "Christmas Day"
        days[on_working_day(date(year, 12, 26), days)] = "Boxing Day"
    return dict(sorted(days.items()))


def monday_from(day: date) -> date:
    return day + timedelta(days=-day.weekday() % 7)


def on_working_day(day: date, taken: dict[date, str]) -> date:
    while day.weekday() > 4 or day in taken:
        day += timedelta(days=1)
    return day


def easter(year: int) -> date:
    """The day of Easter by the anonymous Gregorian algorithm."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)
