"""No page scrolls sideways: not on a phone, not at 400% zoom, not on wider screens (WCAG 1.4.10)."""

from chromium import Tab, Tabs
from findings import Finding
from pages import Page

WIDTHS = (1280, 768, 320)
# What is left of a window of 1280 by 1024 at 400% zoom.
ZOOMED = (320, 256, 4)

# How far the page goes past the window, and what sticks out without a scrolling box of its own around it.
TOO_WIDE = """() => {
  const room = document.documentElement.clientWidth;
  const over = document.scrollingElement.scrollWidth - room;
  const hides = [document.documentElement, document.body].some(e => /hidden|clip/.test(getComputedStyle(e).overflowX));
  if (over <= 0 && !hides) return [];
  const boxed = e => {
    for (let p = e.parentElement; p && p !== document.body; p = p.parentElement)
      if (getComputedStyle(p).overflowX !== 'visible') return true;
    return false;
  };
  const outer = [];
  for (const e of document.body.querySelectorAll('*')) {
    const box = e.getBoundingClientRect();
    if (box.width && box.right + scrollX > room + 0.5 && !boxed(e) && !outer.some(o => o.contains(e))) outer.push(e);
  }
  const seen = outer.map(e => [selector(e), Math.round(e.getBoundingClientRect().right + scrollX) - room]);
  return over > 0 && !seen.length ? [['body', over]] : seen.slice(0, 5);
}"""


async def check(tabs: Tabs, page: Page) -> list[Finding]:
    tab = tabs.shown
    await tab.open(page.strict)
    findings: list[Finding] = []
    for width in WIDTHS:
        await tab.resize(width)
        findings += await too_wide(tab, f"at {width} px")
    await tab.resize(*ZOOMED)
    findings += await too_wide(tab, "at 400% zoom")
    return findings


async def too_wide(tab: Tab, when: str) -> list[Finding]:
    return [Finding(f"too wide {when}", place, f"by {over} px") for place, over in await tab.ask(TOO_WIDE)]
