"""The tests of the maker of records. It is run as a command, as the people who use it run it."""

import csv
import os
import subprocess
import sys
import tempfile
from collections import Counter
from datetime import date
from pathlib import Path

from caseload import CASELOADS

HERE = Path(__file__).resolve().parent
EDITIONS = HERE.parent.parent / "content" / "editions"
SAMPLE = HERE / "disabled-children-2026-03-02.csv"
LATER = HERE / "disabled-children-2026-09-01.csv"
ADULTS = HERE / "adults-2026-09-01.csv"
WAYS = {"direct-payment", "managed-account", "third-party", "mixed"}

failures: list[str] = []
passed = 0


def check(name: str, holds: bool) -> None:
    global passed
    if holds:
        passed += 1
    else:
        failures.append(name)


def make(*more: str, scheme: str = "disabled-children", seed: str = "20260302", as_at: str = "2026-03-02",
         hashes: str = "0", zone: str = "UTC") -> bytes:
    command = [sys.executable, "-B", HERE / "make_records.py", "--scheme", scheme, "--seed", seed,
               "--as-at", as_at, *more]
    surroundings = os.environ | {"PYTHONHASHSEED": hashes, "TZ": zone}
    return subprocess.run(command, stdout=subprocess.PIPE, check=True, env=surroundings).stdout


def make_adults(*more: str, **where: str) -> bytes:
    return make(*more, scheme="adults", **({"seed": "20260901", "as_at": "2026-09-01"} | where))


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(data.decode("utf-8").splitlines()))


def sample() -> None:
    data = SAMPLE.read_bytes()
    check("the maker reproduces the sample byte for byte", make() == data)
    check("in other surroundings too", make(hashes="1", zone="Asia/Tokyo") == data)
    check("another seed makes other records", make(seed="1") != data)
    people = rows(data)
    at = Counter(row["level"] for row in people)
    check("20 people or more at each level from A to G", all(at[level] >= 20 for level in "ABCDEFG"))
    check("fewer than 10 at each level from H on",
          all(0 < at[level] < 10 for level in [*"HIJKL", "Exceptional"]))
    check("near the founding table's 205, and not equal to it", len(people) != 205 and 180 <= len(people) <= 249)
    check("some families have two children", len({row["household"] for row in people}) < len(people))
    check("agreed in the 14 months before the day", was_agreed(people, "2025-01-01", "2026-03-02"))
    are_sound("disabled-children", people)


def adults() -> None:
    data = ADULTS.read_bytes()
    check("the maker reproduces the adults byte for byte", make_adults() == data)
    check("the adults in other surroundings too", make_adults(hashes="1", zone="Asia/Tokyo") == data)
    people = rows(data)
    at = Counter(row["level"] for row in people)
    check("20 people or more at each band from 1 to 8", all(at[f"Band {band}"] >= 20 for band in range(1, 9)))
    check("some at bands 9 and 10, and too few for a range", all(0 < at[f"Band {band}"] < 20 for band in (9, 10)))
    check("about 300 adults", 280 <= len(people) <= 320)
    check("each group of adults", {row["group"] for row in people} == set(CASELOADS["adults"].groups))
    check("some adults share a household", len({row["household"] for row in people}) < len(people))
    check("adults' budgets agreed in 14 months", was_agreed(people, "2025-07-01", "2026-09-01"))
    are_sound("adults", people)


def was_agreed(people: list[dict[str, str]], first: str, last: str) -> bool:
    dates = [row["agreed_on"] for row in people]
    return first <= min(dates) and max(dates) <= last


def are_sound(scheme: str, people: list[dict[str, str]]) -> None:
    check(f"every line of {scheme} is sound", all(is_sound(scheme, row) for row in people))
    check(f"some amounts of {scheme} have pence", any("." in row["agreed"] for row in people))
    parts = [float(row["agreed"]) / float(row["indicative"]) for row in people if row["agreed"] != "0"]
    check(f"final budgets of {scheme} are near the first figures",
          0.75 < min(parts) < 0.85 and 1.2 < max(parts) < 1.35)


def later() -> None:
    """The records behind the sample's figures of September."""
    data = LATER.read_bytes()
    made = make("--changes", "44", "--from", str(SAMPLE), seed="345", as_at="2026-09-01")
    check("the maker reproduces September byte for byte", made == data)
    people = rows(data)
    at = Counter(row["level"] for row in people)
    check("in September 20 people or more at each level from A to G", all(at[level] >= 20 for level in "ABCDEFG"))
    check("in September fewer than 10 at each level from H on",
          all(0 < at[level] < 10 for level in [*"HIJKL", "Exceptional"]))
    check("every line of September is sound", all(is_sound("disabled-children", row) for row in people))
    fresh = Counter(row["level"] for row in people if row["agreed_on"] > "2026-03-02")
    check("10 new people or more at the levels with a new range", all(fresh[level] >= 10 for level in "CEFG"))


def is_sound(scheme: str, row: dict[str, str]) -> bool:
    level = CASELOADS[scheme].level(row["level"])
    date.fromisoformat(row["agreed_on"])
    held = row["held_as"] in WAYS if level.budget else row["held_as"] == "" and row["agreed"] == "0"
    return row["indicative"] == str(level.budget) and held and row["household"].isdigit()


def content() -> None:
    """The levels and groups are those of the sample guide."""
    for edition, scheme in (("2026-04-01", "disabled-children"), ("2026-10-01", "adults")):
        caseload, folder = CASELOADS[scheme], EDITIONS / edition / scheme
        with (folder / "levels.csv").open(encoding="utf-8", newline="") as file:
            levels = [(row["level"], row["budget"]) for row in csv.DictReader(file) if row["level"] != "Totals"]
        check(f"the levels and budgets of {scheme}",
              levels == [(level.name, str(level.budget)) for level in caseload.levels])
        block = (folder / "scheme.yml").read_text(encoding="utf-8").split("\ngroups:\n")[1].split("\npromises:")[0]
        groups = [line.removeprefix("  - id: ") for line in block.splitlines() if line.startswith("  - id: ")]
        check(f"the groups of {scheme}", groups == list(caseload.groups))


def sizes() -> None:
    for number in (1, 13, 1000):
        check(f"{number} rows", len(rows(make("--rows", str(number)))) == number)
    many = make("--rows", "22700")
    check("a longer file comes out the same", make("--rows", "22700", hashes="1") == many)
    usual, more = (Counter(row["level"] for row in rows(data)) for data in (SAMPLE.read_bytes(), many))
    check("the proportions stay", more == {level: number * 100 for level, number in usual.items()})


def changes() -> None:
    """The least number of people who explain the difference, level by level and group by group."""
    old = SAMPLE.read_bytes()
    sizes = set()
    for seed in range(1, 13):
        for number in (0, 1, 9, 10, 25):
            new = make("--changes", str(number), "--from", str(SAMPLE), seed=str(seed), as_at="2026-09-01")
            name = f"{number} changes with seed {seed}"
            check(name, difference(old, new, ("level", "group")) == number)
            check(f"{name}, by level", difference(old, new, ("level",)) == number)
            fresh = Counter(map(tuple, map(dict.values, rows(new)))) - Counter(map(tuple, map(dict.values, rows(old))))
            check(f"{name}: nobody else is touched", fresh.total() <= number)
            check(f"{name}: agreed later", all("2026-03-02" < row[4] <= "2026-09-01" for row in fresh))
            sizes.add(len(rows(new)) - len(rows(old)))
    check("in some files people join, in others they leave", min(sizes) < 0 < max(sizes))
    grown = make_adults("--changes", "12", "--from", str(ADULTS), as_at="2027-01-04")
    check("changes of adults", difference(ADULTS.read_bytes(), grown, ("level", "group")) == 12)
    with tempfile.TemporaryDirectory() as folder:
        later = Path(folder) / "later.csv"
        later.write_bytes(make("--changes", "10", "--from", str(SAMPLE), as_at="2026-09-01"))
        again = make("--changes", "3", "--from", str(later), as_at="2027-03-01")
        check("changes can follow on changes", difference(later.read_bytes(), again, ("level", "group")) == 3)


def difference(old: bytes, new: bytes, columns: tuple[str, ...]) -> int:
    before, after = (Counter(tuple(row[column] for column in columns) for row in rows(data)) for data in (old, new))
    return max((after - before).total(), (before - after).total())


for part in (sample, later, adults, content, sizes, changes):
    part()
for failure in failures:
    print(f"FAIL {failure}", file=sys.stderr)
print(f"{passed} passed, {len(failures)} failed")
sys.exit(1 if failures else 0)
