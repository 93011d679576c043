"""What Hugo's templates read: the guide once, and each edition with its schemes, as Hugo's data files."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path

from .source import documents, facts, table

RULES = [
    "plan_freely_up_to_level", "over_level_is_discussed", "other_amounts_for_a_reason", "who_decides", "sign_off_days",
    "fast_track_days", "panel_used_when", "panel_why", "payment_schedule", "keep_share_of_savings_percent", "keep_at_most",
    "keep_for_months", "keep_may_be_used_for", "reinstatement_days", "reinstatement_without_new_assessment",
    "reinstatement_contact", "pooling_allowed", "leave_pool_days",
]
DECISIONS = [
    ("eligible", "Can you get support?", "We find out with you what help is needed, and whether the council must see to it."),
    ("charge", "What do you pay yourself?",
     "If you have to pay something yourself, that is worked out on its own. It has no part in your level."),
    ("first_figure", "Your first figure", "You get a first figure, so that you can plan. It is a starting point, not a cap."),
    ("sign_off", "Your plan, and the sign-off",
     "You make a plan. Then it is agreed, or you are asked to change it and told why."),
]


@dataclass
class Scheme:
    data: dict
    """What templates read."""
    texts: dict[str, str] = field(default_factory=dict)
    """The Markdown of each page by its path in the scheme."""


@dataclass
class Edition:
    date: str
    data: dict
    schemes: dict[str, Scheme]
    texts: dict[str, str]


@dataclass
class Guide:
    data: dict
    editions: list[Edition]


def read_guide(content: Path, as_at: date) -> Guide:
    guide = facts(content / "guide.yml")
    guide["contacts"] = {contact["id"]: contact for contact in guide["contacts"]}
    checks = facts(content / "checks.yml")["routes"]
    folders = sorted(path for path in (content / "editions").iterdir() if not path.name.startswith("."))
    dates = [folder.name for folder in folders]
    guide["current"] = max(day for day in dates if day <= str(as_at))
    editions = [read_edition(folder, guide, checks) for folder in folders]
    for earlier, later in zip(editions, editions[1:]):
        later.data["before"] = earlier.date
        earlier.data["until"] = str(date.fromisoformat(later.date) - timedelta(days=1))
    return Guide({key: value for key, value in guide.items() if key not in ("accessibility", "checks")}, editions)


def read_edition(folder: Path, guide: dict, checks: dict) -> Edition:
    data = facts(folder / "edition.yml")
    glossary = facts(folder / "glossary.yml")
    routes = {path.stem: facts(path) for path in sorted((folder / "routes").glob("*.yml"))}
    for name, route in routes.items():
        route["last_check"] = checks.get(name, {"checked_on": route["checked_on"], "by_role": ""})
    letters = {
        name: {**head, "paragraphs": [" ".join(part.split("\n")) for part in body.strip().split("\n\n")]}
        for name, head, body in documents(folder / "letters")
    }
    guidance = in_order(documents(folder / "guidance"))
    schemes = {path.parent.name: read_scheme(path.parent, guide, routes) for path in sorted(folder.glob("*/scheme.yml"))}
    order = sorted(schemes, key=lambda name: schemes[name].data["order"])
    data |= {
        "date": folder.name,
        "digest": digest(folder),
        "glossary": [{"term": term, **(entry if isinstance(entry, dict) else {"meaning": entry})}
                     for term, entry in sorted(glossary.items())],
        "routes": routes,
        "letters": letters,
        "guidance": [{"slug": name, "title": head["title"], "summary": head["summary"]} for name, head, _ in guidance],
        "order": order,
        "schemes": {name: schemes[name].data for name in order},
    }
    return Edition(folder.name, data, {name: schemes[name] for name in order},
                   {f"guidance/{name}": body for name, _, body in guidance})


def read_scheme(folder: Path, guide: dict, routes: dict) -> Scheme:
    data = facts(folder / "scheme.yml")
    sources = {source["id"]: source for source in data["sources"]}
    services: dict[str, list[dict]] = {}
    for row in table(folder / "reference-services.csv"):
        services.setdefault(row["level"], []).append({**row, "source_title": sources[row["source"]]["title"]})
    level_pages = documents(folder / "levels")
    summaries = {head["level"]: head["summary"] for _, head, _ in level_pages}
    levels = [
        {**row, "slug": row["level"].lower().replace(" ", "-"), "summary": summaries[row["level"]],
         "services": services.get(row["level"]), "source": sources[row["source"]]}
        for row in table(folder / "levels.csv")
    ]
    by_name = {level["level"]: level for level in levels}
    position = {level["level"]: number for number, level in enumerate(levels)}
    examples = documents(folder / "examples")
    examples.sort(key=lambda example: (position[example[1]["level"]], example[0]))
    group_pages = {name: head for name, head, _ in documents(folder / "groups")}
    guidance = in_order(documents(folder / "guidance"))
    data |= {
        "levels": levels,
        "promises": [{"key": rule, "value": data["promises"][rule]} for rule in RULES if rule in data["promises"]],
        "decisions": [{**data["decisions"][id], "id": id.replace("_", "-"), "title": title, "says": says}
                      for id, title, says in DECISIONS],
        "groups": [{**group, "summary": group_pages[group["id"]]["summary"]} for group in data["groups"]],
        "examples": [
            {**head, "slug": name, "level_name": level_name(by_name[head["level"]]), "level_slug": by_name[head["level"]]["slug"],
             "level_budget": by_name[head["level"]]["budget"]}
            for name, head, _ in examples],
        "guidance": [{"slug": name, "title": head["title"], "summary": head["summary"]} for name, head, _ in guidance],
        "letters": [{"id": step["letter"]} for route in data["routes"] for step in routes[route]["steps"] if "letter" in step],
        "contacts": [id for id, contact in guide["contacts"].items()
                     if contact.get("audience", data["audience"]) == data["audience"]],
    }
    texts = {f"levels/{name}": body for name, _, body in level_pages}
    texts |= {f"examples/{name}": body for name, _, body in examples}
    texts |= {f"groups/{name}": body for name, _, body in documents(folder / "groups")}
    texts |= {f"guidance/{name}": body for name, _, body in guidance}
    return Scheme(data, texts)


def level_name(level: dict) -> str:
    return level.get("name") or f"Level {level['level']}"


def in_order(pages: list[tuple[str, dict, str]]) -> list[tuple[str, dict, str]]:
    return sorted(pages, key=lambda page: page[1]["order"])


def digest(folder: Path) -> str:
    """Stands for the digest that our pages show: sixty-four digits that say which files there were."""
    lines = sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        lines.update(sha256(path.read_bytes()).digest())
    return lines.hexdigest()
