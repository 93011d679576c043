"""`/<scheme>/one-page/` prints on exactly one side of A4, in letters of 9 points or more, with nothing left out or cut off."""

import asyncio
import csv
import re
import subprocess
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from chromium import Tabs
from editions import Editions
from findings import Finding
from pages import Page

SMALLEST = 9 * 96 / 72
# Of every text that is printed: where it is and how many CSS pixels its letters have.
SIZES = """() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const sizes = new Map();
  for (let node; node = walker.nextNode();) {
    const element = node.parentElement;
    if (!node.textContent.trim() || !element.checkVisibility()) continue;
    const size = parseFloat(getComputedStyle(element).fontSize);
    if (!sizes.has(size)) sizes.set(size, selector(element));
  }
  return [...sizes].map(([size, place]) => [place, size]);
}"""
# What is cut off by a box with a fixed size, or drawn in no colour.
CUT_OFF = """() => [...document.querySelectorAll('.page *')].filter(e => {
  const style = getComputedStyle(e);
  return e.checkVisibility() && e.textContent.trim() && (
    (style.overflow !== 'visible' && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1))
    || style.clipPath !== 'none' || style.color === style.backgroundColor || style.opacity === '0');
}).map(selector)"""


class OneSide:
    """Knows what must be on the paper from the content, and not from the page."""

    def __init__(self, content: Path, editions: Editions, as_at: date) -> None:
        self.content = content
        self.editions = editions
        self.as_at = as_at

    async def check(self, tabs: Tabs, page: Page) -> list[Finding]:
        tab = tabs.shown
        await tab.open(page.strict)
        data = await tab.paper()
        await tab.medium("print")
        sizes, cut = await tab.ask(SIZES), await tab.ask(CUT_OFF)
        await tab.medium("screen")
        pages, size, text = await asyncio.to_thread(read_pdf, data)
        findings = [] if pages == 1 else [Finding("more than one side", "PDF", f"{pages} sides")]
        findings += [] if "(A4)" in size else [Finding("not A4", "PDF", size)]
        findings += [Finding("letters under 9 points", place, f"{found * 0.75:g} points")
                     for place, found in sizes if found < SMALLEST - 0.01]
        findings += [Finding("cut off on paper", place) for place in cut]
        return findings + [Finding("missing on paper", what, words) for what, words in self.wanted(page)
                           if solid(words) not in text]

    def wanted(self, page: Page) -> list[tuple[str, str]]:
        """What the paper must say, from the council's own files."""
        name = page.edition or self.editions.in_force
        # A page with a planted defect has another address, and the canonical one of its original.
        scheme = (page.markup.link("canonical") or "").split("/")[-3]
        folder = self.content / "editions" / name
        with (folder / scheme / "levels.csv").open(encoding="utf-8", newline="") as file:
            levels = [row for row in csv.DictReader(file) if row["level"] != "Totals"]
        wanted = [("level", row["level"]) for row in levels]
        wanted += [("support", row.get("support_short") or row["support"]) for row in levels]
        wanted += [("budget", f"£{int(row['budget']):,}") for row in levels if (row.get("budget") or "").isdigit()]
        wanted += [("points", row["points_from"]) for row in levels if row.get("points_from")]
        facts = (folder / scheme / "scheme.yml").read_text(encoding="utf-8")
        routes = re.search(r"^routes: \[(.*)\]$", facts, re.MULTILINE)
        for route in routes.group(1).split(",") if routes else []:
            text = (folder / "routes" / f"{route.strip()}.yml").read_text(encoding="utf-8")
            steps = re.findall(r"^  - id: .*\n    title: \"?(.*?)\"?$", text, re.MULTILINE)
            wanted += [("step", step) for step in steps]
        audience = re.search(r"^audience: (\w+)", facts, re.MULTILINE)
        wanted += [("phone", phone) for phone in self.phones(audience.group(1) if audience else "")]
        edition = self.editions.of(page.edition)
        return [*wanted, ("edition", edition.title), ("date", edition.first_day),
                ("address", f"/editions/{name}/{scheme}/one-page/"), ("promise", "A level is a starting point, not a cap.")]

    def phones(self, audience: str) -> list[str]:
        """Of everyone in guide.yml who is there for these people, and has not closed."""
        contacts = (self.content / "guide.yml").read_text(encoding="utf-8").split("\n  - id: ")[1:]
        found = []
        for contact in contacts:
            own = re.search(r"^    audience: (\w+)", contact, re.MULTILINE)
            phone = re.search(r"^    phone: (.+)$", contact, re.MULTILINE)
            closed = re.search(r"^    closed: (\S+)$", contact, re.MULTILINE)
            if closed and date.fromisoformat(closed.group(1)) <= self.as_at:
                continue
            if phone and (not own or own.group(1) in (audience, "everyone")):
                found.append(phone.group(1))
        return found


async def sides(tabs: Tabs, page: Page) -> list[Finding]:
    """Only that the paper has one side."""
    await tabs.shown.open(page.strict)
    pages, _, _ = await asyncio.to_thread(read_pdf, await tabs.shown.paper())
    return [] if pages == 1 else [Finding("more than one side", "PDF", f"{pages} sides")]


def solid(text: str) -> str:
    """Without spaces, as words are broken over lines on paper."""
    return "".join(text.split())


def read_pdf(data: bytes, *options: str) -> tuple[int, str, str]:
    """How many pages a PDF has, their size, and its text without spaces, with these options of pdftotext."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "page.pdf"
        file.write_bytes(data)
        facts = subprocess.run(["pdfinfo", file], capture_output=True, text=True, check=True).stdout
        text = subprocess.run(["pdftotext", *options, file, "-"], capture_output=True, text=True, check=True).stdout
    pages = re.search(r"^Pages:\s*(\d+)$", facts, re.MULTILINE)
    size = re.search(r"^Page size:\s*(.*)$", facts, re.MULTILINE)
    return int(pages.group(1)) if pages else 0, size.group(1) if size else "unknown", solid(text)
