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
CONTENT = HERE.parent.parent / "content" / "editions" / "2026-04-01"
SAMPLE = HERE / "disabled-children-2026-03-02.csv"
LATER = HERE / "disabled-children-2026-09-01.csv"
WAYS = {"direct-payment", "managed-account", "third-party", "mixed"}

failures: list[str] = []
passed = 0


def check(name: str, holds: bool) -> None:
    global passed
    if holds:
        passed += 1
    else:
        failures.append(name)


def make(*more: str, seed: str = "20260302", as_at: str = "2026-03-02", hashes: str = "0", zone: str = "UTC") -> bytes:
    command = [sys.executable, "-B", HERE / "make_records.py", "--scheme", "disabled-children", "--seed", seed,
               "--as-at", as_at, *more]
    surroundings = os.environ | {"PYTHONHASHSEED": hashes, "TZ": zone}
    return subprocess.run(command, stdout=subprocess.PIPE, check=True, env=surroundings).stdout


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
    check("every line is sound", all(map(is_sound, people)))
    check("some amounts have pence", any("." in row["agreed"] for row in people))
    dates = sorted(row["agreed_on"] for row in people)
    check("agreed in the 14 months before the day", "2025-01-01" <= dates[0] and dates[-1] <= "2026-03-02")
    parts = [float(row["agreed"]) / float(row["indicative"]) for row in people if row["agreed"] != "0"]
    check("final budgets are near the first figures", 0.75 < min(parts) < 0.85 and 1.2 < max(parts) < 1.35)


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
    check("every line of September is sound", all(map(is_sound, people)))
    fresh = Counter(row["level"] for row in people if row["agreed_on"] > "2026-03-02")
    check("10 new people or more at the levels with a new range", all(fresh[level] >= 10 for level in "CEFG"))


def is_sound(row: dict[str, str]) -> bool:
    level = CASELOADS["disabled-children"].level(row["level"])
    date.fromisoformat(row["agreed_on"])
    held = row["held_as"] in WAYS if level.budget else row["held_as"] == "" and row["agreed"] == "0"
    return row["indicative"] == str(level.budget) and held and row["household"].isdigit()


def content() -> None:
    """The levels and groups are those of the sample guide."""
    caseload = CASELOADS["disabled-children"]
    with (CONTENT / "disabled-children" / "levels.csv").open(encoding="utf-8", newline="") as file:
        levels = [(row["level"], row["budget"]) for row in csv.DictReader(file) if row["level"] != "Totals"]
    check("the levels and budgets of the guide", levels == [(level.name, str(level.budget)) for level in caseload.levels])
    scheme = (CONTENT / "disabled-children" / "scheme.yml").read_text(encoding="utf-8")
    block = scheme.split("\ngroups:\n")[1].split("\npromises:")[0]
    groups = [line.removeprefix("  - id: ") for line in block.splitlines() if line.startswith("  - id: ")]
    check("the groups of the guide", groups == list(caseload.groups))


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
    with tempfile.TemporaryDirectory() as folder:
        later = Path(folder) / "later.csv"
        later.write_bytes(make("--changes", "10", "--from", str(SAMPLE), as_at="2026-09-01"))
        again = make("--changes", "3", "--from", str(later), as_at="2027-03-01")
        check("changes can follow on changes", difference(later.read_bytes(), again, ("level", "group")) == 3)


def difference(old: bytes, new: bytes, columns: tuple[str, ...]) -> int:
    before, after = (Counter(tuple(row[column] for column in columns) for row in rows(data)) for data in (old, new))
    return max((after - before).total(), (before - after).total())


for part in (sample, later, content, sizes, changes):
    part()
for failure in failures:
    print(f"FAIL {failure}", file=sys.stderr)
print(f"{passed} passed, {len(failures)} failed")
sys.exit(1 if failures else 0)
