"""What is asked of guides and sites around a measurement."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

from running import Cost, Failed


def fresh(folder: Path, work: Callable[[], Cost], keep: bool = False) -> Cost:
    """Does the work with nothing there before; the folder itself stays where it must be there."""
    shutil.rmtree(folder, ignore_errors=True)
    for left in (".build", ".memory"):  # what our program keeps beside a site
        place = folder.parent / f".{folder.name}{left}"
        shutil.rmtree(place, ignore_errors=True)
        if place.is_file():
            place.unlink()
    if keep:
        folder.mkdir()
    return work()


def changing_level(content: Path) -> Path:
    """The page of a level that the last edition changes anyway, with its reason: so its words may change too."""
    edition = sorted(content.glob("editions/*"))[-1]
    found = re.search(r"- scheme: (\S+)\n +level: \[?([\w ]+)", (edition / "edition.yml").read_text(encoding="utf-8"))
    if not found:
        raise Failed(f"{edition} changes no level")
    return edition / found[1] / "levels" / (found[2].lower().replace(" ", "-") + ".md")


def shown(number: float) -> str:
    """Three digits that count, and no more."""
    return f"{number:,.0f}" if number >= 100 else f"{number:.3g}"


def list_files(site: Path, target: Path) -> None:
    lines = [f"{path.stat().st_size} {path.relative_to(site)}\n" for path in sorted(site.rglob("*")) if path.is_file()]
    target.write_text("".join(lines), encoding="utf-8")


def count_pages(site: Path) -> int:
    return sum(1 for _ in site.rglob("*.html"))


def describe(site: Path) -> str:
    files = [path.stat().st_size for path in site.rglob("*") if path.is_file()]
    return f"{len(files):,} files, {sum(files) / 1e6:.0f} MB"
