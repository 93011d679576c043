"""What schemes are made of: whom they are for, their levels, and what can be bought."""

from dataclasses import dataclass
from decimal import Decimal

from .routes import ADULTS, CHILDREN, Audience


@dataclass(frozen=True)
class Kind:
    folder: str
    name: str
    short_name: str
    audience: Audience
    youngest: int
    oldest: int | None


KINDS = [
    Kind("disabled-children", "Support for disabled children and their families", "Disabled children", CHILDREN, 0, 17),
    Kind("adults", "Care and support for adults", "Adults", ADULTS, 18, None),
    Kind("short-breaks", "Short breaks for families", "Short breaks", CHILDREN, 0, 17),
    Kind("older-people", "Support in later life", "Later life", ADULTS, 65, None),
    Kind("young-people", "Support on the way to adult life", "Young people", CHILDREN, 14, 17),
    Kind("carers", "Support for carers", "Carers", ADULTS, 18, None),
]
GROUPS = [
    ("autism", "Autistic people"),
    ("learning-disability", "People with a learning disability"),
    ("physical-disability", "People with a physical disability"),
    ("mental-health", "People with mental ill health"),
    ("sensory-loss", "People who see or hear little"),
]
WAYS = ["direct-payment", "managed-account", "third-party", "mixed"]
SERVICES = [("Day club", "session", "21.50"), ("Care at home", "hour", "22.80"), ("Overnight short break", "night", "246.00"),
            ("Support worker", "hour", "19.40"), ("Holiday scheme", "day", "43.00")]
BUDGETS = [0, 500, 1000, 1500, 2200, 3200, 4600, 6500, 9000, 12500, 17000, 24000]
"""Pounds a year in the first edition: each is half as much again as the one before, so that rises never bring two together."""
RISE = Decimal("0.02")

SUPPORT = [
    "Help to find groups, services and advice", "A small grant, for example towards a club",
    "A grant, for example towards a club and some holiday days", "A little help at home, in most weeks",
    "Help at home in each week, and a day out", "Help on about two days a week",
    "One night of short break a month, with some care", "Help on most days of the week",
    "Two nights of short break a month, with care at home", "Help every day, and some nights away",
    "Help every day, and regular nights away", "A plan made to measure, around one person",
]
