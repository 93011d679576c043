"""Made-up schemes near the limit of one side of A4, and what the build says of each.

The build works out without a browser whether a scheme fits. It may refuse one that a browser would just fit in, but it must
never let one pass that needs two sides. So schemes of many shapes are made, with words of many lengths; those that the build
refuses are taken away, and a browser prints the rest.
"""

import random
import re
import shutil
import subprocess
from pathlib import Path

from findings import CannotRun

SCHEMES = 48
EDITION = "editions/2026-10-01"
WORDS = (
    "help support care week night morning someone beside you with the a of and to for lunch club break family plan "
    "Wednesday illumination wheelchair-accessible self-determination WWW mmm “quiet” people’s £1,200 ill filling Tŷ Gŵyl café "
    "transport companionship i l, swimming; worker – hours days"
).split()
REFUSED = re.compile(r"^content/editions/[^/]+/([^/]+)/levels\.csv:\d+:\d+: error\[ONE-PAGE-LONG\]", re.MULTILINE)


def make_site(binary: Path, content: Path, templates: Path, folder: Path, day: str) -> tuple[set[str], set[str]]:
    """Renders what the build lets pass into `folder`/site; gives the names of the schemes that fit and that were refused."""
    shutil.rmtree(folder, ignore_errors=True)
    made = folder / "content"
    (folder / EDITION).parent.mkdir(parents=True)
    make_content(content, made)
    command = [str(binary), "build", "--content", "content", "--templates", str(templates.resolve()), "--output", "site",
               "--as-at", day]
    first = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    refused = set(REFUSED.findall(first.stderr))
    others = [line for line in first.stderr.splitlines() if ": error[" in line and "ONE-PAGE-LONG" not in line]
    if others:
        raise CannotRun(f"the made-up schemes have other faults: {others[0]}")
    for name in refused:
        shutil.rmtree(made / EDITION / name)
    fitting = {path.name for path in (made / EDITION).iterdir() if (path / "levels.csv").exists()}
    if not fitting or not refused:
        raise CannotRun(f"{len(fitting)} schemes fit and {len(refused)} do not: none is near the limit")
    second = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    if second.returncode != 0:
        raise CannotRun(f"the schemes that fit cannot be rendered: {second.stderr[-500:]}")
    return fitting, refused


def make_content(content: Path, made: Path) -> None:
    """A guide of one edition with the sample's routes and contacts, and many schemes."""
    dice = random.Random(20261001)
    source = content / EDITION
    target = made / EDITION
    (target / "routes").mkdir(parents=True)
    guide = (content / "guide.yml").read_text(encoding="utf-8")
    (made / "guide.yml").write_text(re.sub(r"\ndisclosure:\n(  .*\n)+", "\n", guide), encoding="utf-8")
    facts = (source / "edition.yml").read_text(encoding="utf-8")
    keep = facts.split("\nlevel_changes:")[0]
    (target / "edition.yml").write_text(without_links(keep) + "\n", encoding="utf-8")
    for name in ("bank-holidays.yml", "checks.yml", "logo.svg"):
        if (content / name).exists():
            shutil.copy(content / name, made / name)
    (target / "glossary.yml").write_text("review: A meeting.\n", encoding="utf-8")
    for route in (source / "routes").iterdir():
        text = route.read_text(encoding="utf-8")
        text = re.sub(r"\]\(/[^)]*\)", "](https://example.org/)", text)
        # The letters are the sample's, and lead to its pages.
        text = re.sub(r"^ +letter: .*\n", "", text, flags=re.MULTILINE)
        (target / "routes" / route.name).write_text(text, encoding="utf-8")
    for number in range(SCHEMES):
        make_scheme(target / f"made-{number:02}", dice, number)


def without_links(text: str) -> str:
    """Without corrections and moved addresses, which are about pages that are not there."""
    return re.sub(r"^(corrections|moved):\n((  .*)?\n)+", "", text, flags=re.MULTILINE)


def make_scheme(folder: Path, dice: random.Random, number: int) -> None:
    folder.mkdir()
    levels = dice.randint(2, 22)
    # Together often about as much as fits, sometimes much less and sometimes more.
    words = max(2, int(dice.choice([dice.uniform(0.05, 0.5), dice.uniform(0.5, 1.5)]) * 220 / levels))
    points = dice.random() < 0.4
    adults = dice.random() < 0.5
    name = some_words(dice, dice.randint(2, 9))
    route = "care-act-complaint" if adults else dice.choice(["children-act-complaint", "children-act-complaint, ehc-plan-appeal"])
    (folder / "scheme.yml").write_text(f"""name: "{name}"
short_name: "Made {number}"
for: "{some_words(dice, dice.randint(2, 45))}"
nation: england
audience: {"adults" if adults else "children"}
ages:
  from: {18 if adults else 0}
summary: "Made up."
routes: [{route}]
promises:
  plan_freely_up_to_level: true
  who_decides: "{some_words(dice, dice.randint(3, 30))}"
  panel_used_when: "{some_words(dice, dice.randint(3, 30))}"
  sign_off_days: 15
  pooling_allowed: {dice.choice(["true", "false"])}
decisions:
  first_figure:
    who_decides: Made up
    how: Made up.
    working: {{route: {route.split(",")[0]}, step: ask-for-the-working}}
legal_basis:
  - title: Made up
    says: Made up.
sources:
  - id: made
    title: Made
    author: Up
coverage:
  - level: [{", ".join(f"Band {index + 1}" for index in range(levels))}]
    reason: Made up.
  - held_as: [direct-payment, managed-account, third-party, mixed]
    reason: Made up.
  - ranges: true
    reason: Made up.
""", encoding="utf-8")
    columns = ["level", "name", "kind", "budget", "support", "source"] + (["points_from", "points_to"] if points else [])
    rows = [",".join(columns)]
    services = ["level,service,unit,units,unit_price,price_date,source"]
    for index in range(levels):
        level = f"Band {index + 1}"
        support = some_words(dice, max(1, int(words * dice.uniform(0.4, 1.6))))
        long_name = f'"{some_words(dice, 3)}"' if dice.random() < 0.2 else ""
        budget = 1000 + 317 * index
        row = [level, long_name, "budget", str(budget), f'"{support}"', "made"]
        row += [str(index * 10), str(index * 10 + 9)] if points else []
        rows.append(",".join(row))
        for _ in range(dice.randint(0, 2)):
            service = some_words(dice, dice.randint(1, 5))
            services.append(f'{level},"{service}",hour,{dice.randint(1, 9)},7,2026-10-01,made')
    (folder / "levels.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    (folder / "reference-services.csv").write_text("\n".join(services) + "\n", encoding="utf-8")


def some_words(dice: random.Random, count: int) -> str:
    return " ".join(dice.choice(WORDS) for _ in range(count))
