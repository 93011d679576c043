"""The files of one scheme in one edition."""

import csv
import io
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from . import prose
from .chance import Chance
from .files import page, quoted
from .history import History
from .kinds import BUDGETS, GROUPS, KINDS, RISE, SERVICES, SUPPORT, WAYS, Kind
from .routes import ADULTS, CHILDREN, Audience
from .scheme_facts import scheme_facts
from .shape import SchemeShape


@dataclass(frozen=True)
class Level:
    name: str
    kind: str
    budget: int
    number: int
    was_changed: bool
    """Whether this edition gives more than the one before."""

    @property
    def slug(self) -> str:
        return self.name.lower().replace(" ", "-")

    @property
    def source(self) -> str:
        return "table"


@dataclass(frozen=True)
class Scheme:
    index: int
    shape: SchemeShape
    history: History
    edition: int
    day: date

    @property
    def kind(self) -> Kind:
        return KINDS[self.index]

    @property
    def folder(self) -> str:
        return self.kind.folder

    @property
    def audience(self) -> Audience:
        return self.kind.audience

    @property
    def levels(self) -> list[Level]:
        count = self.shape.levels
        levels = []
        for number in range(count):
            name = chr(ord("A") + number) if self.audience is CHILDREN else f"Band {number + 1}"
            kind = ("signpost" if number == 0 else "grant" if number < 3 else
                    "exceptional" if number == count - 1 else "budget")
            rises = self.rises(number, self.edition)
            budget = int(BUDGETS[number] * (1 + RISE * rises)) // 10 * 10
            changed = self.edition > 0 and rises > self.rises(number, self.edition - 1)
            levels.append(Level(name, kind, budget, number, changed))
        return levels

    def rises(self, level: int, edition: int) -> int:
        """How often the budget of a level rose; that of the first level, £0, never does."""
        return self.history.version(edition, 0.15, self.folder, "budget", level) if level else 0

    def files(self) -> dict[str, str]:
        files = {"scheme.yml": scheme_facts(self), "levels.csv": self.table(), "reference-services.csv": self.services()}
        for level in self.levels:
            files[f"levels/{level.slug}.md"] = self.level_page(level)
        for id, name in GROUPS[: self.shape.groups]:
            summary = f"Support for {name[0].lower() + name[1:]}, at any {self.audience.level}."
            text = self.body(f"groups/{id}", sections=4, often=0.05)
            files[f"groups/{id}.md"] = page(f"title: {name}\nsummary: {summary}", text)
        for number in range(self.shape.guidance):
            path, title = f"guidance/{guidance_name(number)}", guidance_title(number)
            facts = f"title: {title}\nsummary: {self.summary(path)}\norder: {number * 10 + 10}"
            files[path + ".md"] = page(facts, self.body(path, sections=5, often=0.08))
        for number in range(self.shape.examples):
            files[f"examples/story-{number + 1}.md"] = self.story(number)
        return {f"{self.folder}/{path}": text for path, text in files.items()}

    def body(self, path: str, sections: int, often: float, frames: list[str] = prose.ADVICE) -> str:
        links = [("the ground rules", f"/{self.folder}/"), ("how to challenge", f"/{self.folder}/challenge/"),
                 ("what others did", f"/{self.folder}/examples/"), ("starting a plan", "/guidance/" + guidance_name(0) + "/")]
        return self.history.body(self.edition, f"{self.folder}/{path}", sections, often, links, frames)

    def summary(self, path: str) -> str:
        return quoted(prose.sentence(Chance(self.history.seed, self.folder, path, "summary")).replace("*", ""))

    def table(self) -> str:
        rows = []
        points = 0
        for level in self.levels:
            support = SUPPORT[level.number % len(SUPPORT)]
            fast = "" if level.kind in ("signpost", "exceptional") else (
                level.budget if level.kind == "grant" else level.budget * 8 // 10)
            row = [level.name, level.name if self.audience is ADULTS else "", level.kind, level.budget]
            if self.audience is ADULTS:
                last = level.number == self.shape.levels - 1
                row += [points, "" if last else points + 19]
                points += 20
            rows.append([*row, support, 12, fast, level.source])
        head = ["level", "name", "kind", "budget", "support", "review_months", "fast_track_up_to", "source"]
        if self.audience is ADULTS:
            head[4:4] = ["points_from", "points_to"]
        return as_csv(head, rows)

    def services(self) -> str:
        """One or two services a level, at this edition's prices, for nine tenths of its money at the most."""
        rows = []
        for level in self.levels[1:]:
            share = Decimal(level.budget) * 9 / 10 / (1 + level.number % 2)
            for part in range(1 + level.number % 2):
                name, unit, price = SERVICES[(level.number + part * 2) % len(SERVICES)]
                units = share / Decimal(price) // 1
                if units:
                    rows.append([level.name, name, unit, units, price, self.day, "prices"])
        return as_csv(["level", "service", "unit", "units", "unit_price", "price_date", "source"], rows)

    def level_page(self, level: Level) -> str:
        # A level whose page says something else needs a reason, so its words change only together with its budget.
        place = f"levels/{level.slug}"
        rises = self.rises(level.number, self.edition)
        summary = f"{SUPPORT[level.number % len(SUPPORT)]}, used in the way that suits you."
        links = [("what others did", f"/{self.folder}/examples/"), ("how to challenge", f"/{self.folder}/challenge/")]
        still = History(self.history.seed + rises)
        text = still.body(0, f"{self.folder}/{place}", 4, 0, links)
        return page(f"level: {level.name}\nsummary: {summary}", text)

    def story(self, number: int) -> str:
        levels = self.levels
        level = levels[1 + number % (len(levels) - 1)]
        path = f"examples/story-{number + 1}"
        chance = Chance(self.history.seed, self.folder, path)
        what, other = chance.one_of(prose.WORDS["thing"]), chance.one_of(prose.WORDS["liked"])
        cost = level.budget * 95 // 1000 * 10
        first = cost * 7 // 10
        groups = [GROUPS[(number + more) % self.shape.groups][0] for more in range(1 + number % 2)]
        facts = f"""title: {quoted(f"{sentence_case(what)}, and {other}")}
summary: {quoted(prose.sentence(chance, prose.STORY))}
level: {level.name}
groups: [{", ".join(dict.fromkeys(groups))}]
held_as: {WAYS[number % len(WAYS)]}
budget: {cost}
supports:
  - what: {quoted(sentence_case(what))}
    cost: {first}
  - what: {quoted("What is needed for " + other)}
    cost: {cost - first}
outcomes:
  - {quoted(prose.sentence(chance, prose.STORY[:6]))}
  - {quoted(prose.sentence(chance, prose.STORY[6:]))}
anonymised:
  method: composite
  checked_by_role: Participation lead
  checked_on: {self.day - timedelta(days=50)}"""
        return page(facts, self.body(path, sections=3, often=0.03, frames=prose.STORY))


def guidance_name(number: int) -> str:
    return guidance_title(number).lower().replace(" ", "-")


def guidance_title(number: int) -> str:
    first, second = prose.TITLES["first"], prose.TITLES["second"]
    return f"{first[number % len(first)]} {second[(number * 5 + number // len(first)) % len(second)]}"


def sentence_case(text: str) -> str:
    return text[0].upper() + text[1:]


def as_csv(head: list[str], rows: list[list[object]]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([head, *rows])
    return text.getvalue()
