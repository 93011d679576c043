"""Large print and Easy Read have letters of 18 and of 14 points or more, upright, on the left, in one column, on a screen and
on paper; in Easy Read each idea has a picture beside it."""

from chromium import Tab, Tabs
from findings import Finding
from pages import Page

LARGE_PRINT, EASY_READ = 18, 14
"""The smallest letters, in points."""
# Of each kind of text that is shown: where it is, its size, and what else about it is hard to read.
TEXTS = """() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const seen = new Map();
  for (let node; node = walker.nextNode();) {
    const e = node.parentElement;
    if (!node.textContent.trim() || !e.checkVisibility()) continue;
    const style = getComputedStyle(e);
    const key = [style.fontSize, style.fontStyle, style.textAlign].join();
    if (!seen.has(key)) seen.set(key, [selector(e), parseFloat(style.fontSize), style.fontStyle, style.textAlign]);
  }
  return [...seen.values()];
}"""
# Texts of the main part beside each other: two columns.
SIDE_BY_SIDE = """() => {
  const boxes = [...document.querySelectorAll('main p, main li, main dd, main h2, main h3, main h4')]
    .filter(e => e.checkVisibility() && !e.querySelector('p, li, dd'))
    .map(e => [e, e.getBoundingClientRect()]).filter(([, box]) => box.height);
  const found = [];
  for (let i = 1; i < boxes.length; i++) {
    const [before, now] = [boxes[i - 1][1], boxes[i][1]];
    if (now.top < before.bottom - 2 && now.left > before.right - 2) found.push(selector(boxes[i][0]));
  }
  return found;
}"""
TABLES = "() => [...document.querySelectorAll('table')].map(selector)"


# Lines of Easy Read without a picture that is seen, or without words that stand beside it.
WITHOUT_PICTURE = """() => [...document.querySelectorAll('.easy-line')].filter(line => {
  const box = line.querySelector('svg')?.getBoundingClientRect();
  return !box || box.width < 48 || box.height < 48 || !line.innerText.trim();
}).map(selector)"""


class Large:
    def __init__(self, points: int) -> None:
        self.points = points

    async def check(self, tabs: Tabs, page: Page) -> list[Finding]:
        tab = tabs.shown
        await tab.open(page.strict)
        findings = [Finding("a table", place) for place in await tab.ask(TABLES)]
        for medium in ("print", "screen"):
            await tab.medium(medium)
            findings += await self.hard_to_read(tab, medium)
            findings += [Finding("an idea without a picture", place, medium) for place in await tab.ask(WITHOUT_PICTURE)]
        return findings

    async def hard_to_read(self, tab: Tab, medium: str) -> list[Finding]:
        findings: list[Finding] = []
        for place, size, style, align in await tab.ask(TEXTS):
            if size < self.points * 96 / 72 - 0.01:
                findings.append(Finding(f"letters under {self.points} points", place, f"{size * 0.75:g} points on {medium}"))
            if style != "normal":
                findings.append(Finding("slanted letters", place, medium))
            if align not in ("left", "start"):
                findings.append(Finding("not on the left", place, f"{align} on {medium}"))
        return findings + [Finding("two columns", place, medium) for place in await tab.ask(SIDE_BY_SIDE)]
