"""The editions of the guide, read from its content."""

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path


@dataclass(frozen=True)
class Edition:
    title: str
    first_day: str
    """As pages write it: 1 April 2026."""


class Editions:
    """All editions of a content folder, and the day that the guide was rendered for."""

    def __init__(self, content: Path, as_at: date) -> None:
        self.content = content / "editions"
        self.in_force = max(name for name in (folder.name for folder in self.content.iterdir())
                            if name <= as_at.isoformat())

    def of(self, name: str | None) -> Edition:
        """The edition with this first day, or the one in force."""
        day = date.fromisoformat(name or self.in_force)
        text = (self.content / day.isoformat() / "edition.yml").read_text(encoding="utf-8")
        title = re.search(r"^title:\s*(.+?)\s*$", text, re.MULTILINE)
        return Edition(title.group(1) if title else "", f"{day.day} {day:%B %Y}")
