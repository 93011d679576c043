"""Reads a guide's files as they are; what they mean is checked by the program that is measured, and not here."""

import csv
from pathlib import Path

import yaml

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def facts(path: Path) -> dict:
    return yaml.load(path.read_bytes(), LOADER)


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def document(path: Path) -> tuple[dict, str]:
    """The front matter and the Markdown below it."""
    _, head, body = path.read_text(encoding="utf-8").split("---\n", 2)
    return yaml.load(head, LOADER), body


def documents(folder: Path) -> list[tuple[str, dict, str]]:
    """Name, front matter and Markdown of each page of a folder, in the order of their names."""
    return [(path.stem, *document(path)) for path in sorted(folder.glob("*.md"))]
