"""An advocate's pack is short enough to hand over, readable, and has all the words of its page."""

import asyncio

from checks import one_side
from chromium import Tabs
from findings import Finding
from pages import Page

MOST_SIDES = 12
# The texts of the main part that a reader of the paper must have too; those with links have addresses in them on paper.
WORDS = """() => [...document.querySelectorAll('main h1, main h2, main h3, main h4, main p, main dt, main li, main th, main td')]
  .filter(e => e.checkVisibility() && !e.querySelector('p, li, small, a')).map(e => e.textContent)"""


async def check(tabs: Tabs, page: Page) -> list[Finding]:
    tab = tabs.shown
    await tab.open(page.strict)
    data = await tab.paper()
    await tab.medium("print")
    sizes, words = await tab.ask(one_side.SIZES), await tab.ask(WORDS)
    await tab.medium("screen")
    pages, _, text = await asyncio.to_thread(one_side.read_pdf, data, "-raw")
    findings = [] if pages <= MOST_SIDES else [Finding("too many sides", "PDF", f"{pages} sides")]
    findings += [Finding("letters under 9 points", place, f"{size * 0.75:g} points")
                 for place, size in sizes if size < one_side.SMALLEST - 0.01]
    return findings + [Finding("missing on paper", "PDF", piece) for piece in dict.fromkeys(words)
                       if one_side.solid(piece) not in text]
