"""Compares the data files with the pages that families read, without the program's help: findings as texts."""

import csv
import decimal
import html.parser
import json
import pathlib
import re

PER_YEAR = {"year": 1, "quarter": 4, "month": 12, "week": 52}
COLUMNS = {"A year": "year", "A month": "month", "A week": "week"}


class Tables(html.parser.HTMLParser):
    """The tables of a page as lists of rows; a cell that is as wide as several stands under each of them."""

    def __init__(self, page: str):
        super().__init__()
        self.tables: list[list[list[str]]] = []
        self.cell: list[str] | None = None
        self.width = 1
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        if tag == "table":
            self.tables.append([])
        elif tag == "tr" and self.tables:
            self.tables[-1].append([])
        elif tag in ("th", "td") and self.tables:
            self.cell = []
            self.width = int(dict(attributes).get("colspan", "1"))

    def handle_endtag(self, tag):
        if tag in ("th", "td") and self.cell is not None:
            self.tables[-1][-1] += [" ".join("".join(self.cell).split())] * self.width
            self.cell = None

    def handle_data(self, data):
        if self.cell is not None:
            self.cell.append(data)


def table_with(page: str, heading: str) -> list[dict[str, str]]:
    """The rows of the table that has this heading, by their headings; empty where there is none."""
    for table in Tables(page).tables:
        if table and heading in table[0]:
            return [dict(zip(table[0], row)) for row in table[1:]]
    return []


def amounts(text: str) -> list[decimal.Decimal]:
    return [decimal.Decimal(found.replace(",", "")) for found in re.findall(r"£([\d,]+(?:\.\d\d)?)", text)]


def printed(budget: str, period: str, wanted: str) -> tuple[decimal.Decimal, bool]:
    """What a budget is for another period, and whether it had to be rounded to whole pounds."""
    exact = decimal.Decimal(budget) * PER_YEAR[period] / PER_YEAR[wanted]
    pence = exact.quantize(decimal.Decimal("0.01"), decimal.ROUND_DOWN)
    if pence == exact:
        return exact, False
    return exact.quantize(decimal.Decimal(1), decimal.ROUND_HALF_UP), True


def level_findings(row: dict[str, str], shown: dict[str, str]) -> list[str]:
    found = []
    name = row["name"] or f"Level {row['level']}"
    if shown["Level"] != name:
        found.append(f"the page shows {shown['Level']} where the file has {name}")
    for heading, period in COLUMNS.items():
        if heading not in shown or not row["budget"] or decimal.Decimal(row["budget"]) == 0:
            continue
        amount, rounded = printed(row["budget"], row["period"], period)
        if amounts(shown[heading]) != [amount] or ("about" in shown[heading]) != rounded:
            found.append(f"{name}, {heading}: the page shows {shown[heading]}, the file means £{amount}")
    if row["budget_per_year"] and decimal.Decimal(row["budget_per_year"]) != decimal.Decimal(
        row["budget"]
    ) * PER_YEAR[row["period"]]:
        found.append(f"{name}: budget_per_year is {row['budget_per_year']}")
    if shown.get("What it is for") != row["support"]:
        found.append(f"{name}: the page shows {shown.get('What it is for')}")
    if "Expected people" in shown and row["expected_people_min"]:
        wanted = (
            "fewer than 10"
            if row["expected_people_min"] == "0"
            else f"{row['expected_people_min']} to {row['expected_people_max']}"
        )
        if shown["Expected people"] != wanted:
            found.append(f"{name}: the page shows {shown['Expected people']} expected people, the file {wanted}")
    if "Points" in shown and row["points_from"]:
        wanted = [row["points_from"], row["points_to"]] if row["points_to"] else [row["points_from"]]
        if re.findall(r"\d+", shown["Points"]) != wanted:
            found.append(f"{name}: the page shows {shown['Points']} points, the file {wanted}")
    return found


def range_findings(rows: list[dict[str, str]], shown: list[dict[str, str]]) -> list[str]:
    found = []
    levels = [row for row in rows if row["group"] == "all"]
    if len(levels) != len(shown):
        found.append(f"the page shows {len(shown)} rows of real budgets, the file has {len(levels)}")
    for row, page in zip(levels, shown):
        wanted = [decimal.Decimal(row[end]) for end in ("low", "high") if row[end]]
        if row["low"]:
            if amounts(page["Middle half"]) != (wanted if wanted[0] != wanted[1] else wanted[:1]):
                found.append(f"{row['level']}: the page shows {page['Middle half']}, the file {wanted}")
        elif len(amounts(page["Middle half"])) > 1:
            found.append(f"{row['level']}: the page shows {page['Middle half']}, the file no range")
        people = (
            "Fewer than 10 people" if row["people_min"] == "0" else f"{row['people_min']} to {row['people_max']} people"
        )
        if row["people_min"] and page["People"] != people:
            found.append(f"{row['level']}: the page shows {page['People']}, the file {people}")
    return found


def document_findings(document: dict, rows: list[dict[str, str]]) -> list[str]:
    """The JSON file has the figures of the table, and pence that are the same money."""
    found = []
    for level, row in zip(document["levels"], rows, strict=True):
        budget = level["budget"]["amount"]["pounds"] if level["budget"] else ""
        fast = level["fast_track_up_to"]["pounds"] if level["fast_track_up_to"] else ""
        if (level["level"], budget, fast) != (row["level"], row["budget"], row["fast_track_up_to"]):
            found.append(f"{row['level']}: the JSON file has {budget} and {fast}")
    for money in every_amount(document):
        if decimal.Decimal(money["pounds"]) * 100 != money["pence"]:
            found.append(f"£{money['pounds']} is not {money['pence']} pence")
    return found


def every_amount(value):
    if isinstance(value, dict):
        if set(value) == {"pounds", "pence"}:
            yield value
        for inner in value.values():
            yield from every_amount(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from every_amount(inner)
    elif isinstance(value, float):
        raise ValueError(f"{value} is no exact number")


def findings(site: pathlib.Path) -> list[str]:
    """Every edition and scheme: table, document and page tell the same."""
    found = []
    for path in sorted((site / "data").glob("*/*.json")):
        if path.name.endswith("-metadata.json"):
            continue
        date, scheme = path.parent.name, path.stem
        page = (site / "editions" / date / scheme / "index.html").read_text("utf-8")
        rows = read(path.with_name(f"{scheme}.csv"))
        shown = [row for row in table_with(page, "What it is for") if row["Level"] != "All levels together"]
        if len(rows) != len(shown):
            found.append(f"the page of {scheme} {date} shows {len(shown)} levels, the file has {len(rows)}")
        for row, level in zip(rows, shown):
            found += level_findings(row, level)
        found += document_findings(json.loads(path.read_text("utf-8")), rows)
        ranges = path.with_name(f"{scheme}-current-range.csv")
        if ranges.exists():
            found += range_findings(read(ranges), table_with(page, "Middle half"))
        found += address_findings(site, json.loads(path.read_text("utf-8")))
    return found


def address_findings(site: pathlib.Path, document: dict) -> list[str]:
    """Every address of the document leads to a page in its edition's own tree."""
    addresses = [document["edition"]["address"], document["scheme"]["address"], document["scheme"]["challenge"]]
    addresses += [level["address"] for level in document["levels"]]
    found = []
    for address in addresses:
        path = "/".join(address.split("/")[3:])
        if not path.startswith("editions/" + document["edition"]["date"]) or not (site / path / "index.html").exists():
            found.append(f"{address} is not a page of its edition")
    return found


def read(path: pathlib.Path) -> list[dict[str, str]]:
    data = path.read_bytes()
    if data.startswith(b"\xef\xbb\xbf") or data.count(b"\n") != data.count(b"\r\n"):
        raise ValueError(f"{path.name} is not as RFC 4180 says")
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))
