"""What programs of others say about bank holidays and calendar files: findings as texts, none where all is well."""

import datetime
import html.parser
import pathlib
import re

import icalendar
import yaml

import working_days

ROOT = pathlib.Path(__file__).resolve().parents[2]
MONTHS = "January February March April May June July August September October November December".split()


def list_findings(_: pathlib.Path) -> list[str]:
    """The sample's list has the bank holidays that the `holidays` package knows, and no others."""
    written = yaml.safe_load((ROOT / "content/bank-holidays.yml").read_text("utf-8"))
    found = []
    if working_days.in_part("ENG") != working_days.in_part("WLS"):
        found.append("England and Wales no longer have the same bank holidays")
    if set(written["divisions"]) != set(working_days.DIVISIONS):
        found.append(f"the divisions are {sorted(written['divisions'])}")
    for name, division in written["divisions"].items():
        covers = division["covers"]
        if (covers["from"], covers["to"]) != (working_days.FIRST, working_days.LAST):
            found.append(f"{name} covers other years than these tests: {covers}")
        known = working_days.bank_holidays(name)
        found += [f"{name} lacks {day}" for day in sorted(known - set(division["days"]))]
        found += [f"{name} has {day}, which is no bank holiday" for day in sorted(set(division["days"]) - known)]
    return found


def vector_findings(_: pathlib.Path) -> list[str]:
    """The vectors by which the program's own counting is tested are what their maker makes."""
    written = (ROOT / "Tests/GuideSourceTests/Vectors/working-days.csv").read_text("utf-8")
    return [] if written == working_days.vectors() else ["working-days.csv is not what working_days.py makes"]


class Rows(html.parser.HTMLParser):
    """The date that stands first in the row of each link to a calendar file, by the link."""

    def __init__(self, page: str):
        super().__init__()
        self.dates: dict[str, str] = {}
        self.cells: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        link = dict(attributes).get("href") or ""
        if tag == "tr":
            self.cells = []
        elif tag in ("th", "td"):
            self.cells.append("")
        elif tag == "a" and link.endswith(".ics"):
            self.dates[link] = self.cells[1]

    def handle_data(self, data):
        if self.cells:
            self.cells[-1] += data


def day_in(text: str) -> datetime.date | None:
    """The day of a cell; where it tells an earlier one for those who are not sure, that one."""
    text = text.split("If you are not sure of the day:")[-1]
    found = re.fullmatch(r"(\w+) (\d+) (\w+) (\d{4})", text.strip())
    if not found:
        return None
    day = datetime.date(int(found[4]), MONTHS.index(found[3]) + 1, int(found[2]))
    return day if day.strftime("%A") == found[1] else None


def form_findings(path: pathlib.Path, data: bytes) -> list[str]:
    """The lines of RFC 5545, section 3.1."""
    found = []
    if data.count(b"\n") != data.count(b"\r\n") or data.count(b"\r") != data.count(b"\r\n") or not data.endswith(b"\r\n"):
        found.append(f"{path}: a line does not end with CR LF")
    for line in data.split(b"\r\n"):
        if len(line) > 75:
            found.append(f"{path}: a line has {len(line)} bytes")
        line.decode("utf-8")
    return found


def file_findings(path: pathlib.Path, shown: datetime.date | None) -> list[str]:
    data = path.read_bytes()
    found = form_findings(path, data)
    calendar = icalendar.Calendar.from_ical(data)
    events = calendar.walk("VEVENT")
    if calendar.get("VERSION") != "2.0" or not calendar.get("PRODID") or len(events) != 1:
        return found + [f"{path} is not a calendar with one event"]
    event = events[0]
    errors = [*calendar.errors, *event.errors]
    found += [f"{path}: {error}" for error in errors]
    day = event.decoded("DTSTART")
    if isinstance(day, datetime.datetime) or day != shown:
        found.append(f"{path} has {day}, the page shows {shown}")
    if day.weekday() > 4 or day in working_days.bank_holidays("england-and-wales"):
        found.append(f"{path}: nobody works on {day}")
    if event.decoded("DTEND") != day + datetime.timedelta(1):
        found.append(f"{path} does not end on the day after {day}")
    if calendar.get("METHOD"):
        found.append(f"{path} is sent like an invitation: {calendar.get('METHOD')}")
    stamp = event.decoded("DTSTAMP")
    edition = path.parts[path.parts.index("editions") + 1]
    if stamp.strftime("%Y-%m-%dT%H:%M:%S%z") != f"{edition}T00:00:00+0000":
        found.append(f"{path} was written at {stamp}")
    text = str(event["DESCRIPTION"])
    if str(event["URL"]) not in text or "Source: " not in text or "Last checked on " not in text:
        found.append(f"{path} does not say its source, its day and its page")
    if day.strftime("%A ") + f"{day.day} {MONTHS[day.month - 1]} {day.year}" not in text:
        found.append(f"{path} says another day in words: {text}")
    alarms = [alarm.decoded("TRIGGER") for alarm in event.walk("VALARM")]
    if datetime.timedelta(days=-7, hours=9) not in alarms:
        found.append(f"{path} reminds at {alarms}")
    return found


def file_set_findings(site: pathlib.Path) -> list[str]:
    """Every calendar file reads well, has the day of its row, a name of its own, and a page that leads to it."""
    found = []
    shown: dict[str, str] = {}
    for page in sorted(site.glob("**/challenge/index.html")):
        for link, text in Rows(page.read_text("utf-8")).dates.items():
            if shown.setdefault(link, text) != text:
                found.append(f"{page} shows {text} for {link}, another page {shown[link]}")
    files = {"/" + str(path.relative_to(site)): path for path in sorted(site.glob("**/*.ics"))}
    if not files:
        found.append("there is no calendar file")
    found += [f"no page leads to {link}" for link in sorted(files.keys() - shown.keys())]
    found += [f"there is no {link}" for link in sorted(shown.keys() - files.keys())]
    names: set[tuple[str, str]] = set()
    for link, path in files.items():
        found += file_findings(path, day_in(shown.get(link, "")))
        event = icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")[0]
        name = (link.split("/")[2], str(event["UID"]))
        if name in names:
            found.append(f"{link} has the name of another file")
        names.add(name)
    return found
