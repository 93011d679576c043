"""A page is light, and nothing on it moves while it comes: on a phone and on a wide screen.

Counted is what a browser gets the first time, uncompressed: the page, the style sheets, the logo and the icon. A page of a
level has 60,000 bytes for all of it. Every other page may have more words of its own, but no more around them.
"""

from chromium import Tab, Tabs
from findings import Finding
from pages import Page

LEVEL = "/<scheme>/<level>/"
MOST_OF_LEVEL, MOST_AROUND = 60_000, 31_000
WIDTHS = (320, 1280)
WAIT = 250
"""How long, in milliseconds, a page is watched after it has come."""

# What the browser was given, by address, and how many bytes each has when it is unpacked.
SIZES = """() => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
  .filter(entry => !entry.name.endsWith('.ico'))
  .map(entry => [entry.entryType, new URL(entry.name).pathname, entry.decodedBodySize])"""
ICONS = "() => [...document.querySelectorAll('link[rel=icon]')].map(link => new URL(link.href).pathname)"
# The cumulative layout shift, and what moved most.
SHIFTS = f"""() => new Promise(done => {{
  const shifts = [];
  new PerformanceObserver(list => shifts.push(...list.getEntries())).observe({{type: 'layout-shift', buffered: true}});
  setTimeout(() => done(shifts.map(shift => [shift.value, shift.sources.filter(source => source.node)
    .map(source => selector(source.node.nodeType === 1 ? source.node : source.node.parentElement)).join(', ')])), {WAIT});
}})"""


async def check(tabs: Tabs, page: Page) -> list[Finding]:
    tab = tabs.shown
    findings: list[Finding] = []
    for width in WIDTHS:
        await tab.open(page.strict, width)
        moved = [(value, places) for value, places in await tab.ask(SHIFTS) if value > 0]
        findings += [Finding(f"something moves at {width} px", places or "body", f"by {value:.4f}")
                     for value, places in moved]
    return findings + await too_heavy(tab, page)


async def too_heavy(tab: Tab, page: Page) -> list[Finding]:
    sizes: dict[str, int] = {}
    own = 0
    for kind, path, size in await tab.ask(SIZES):
        if kind == "navigation":
            own = size
        else:
            sizes[path] = size
    for path in await tab.ask(ICONS):
        sizes[path] = (page.site / path.lstrip("/")).stat().st_size
    around = sum(sizes.values())
    if not own or not any(path.endswith(".css") for path in sizes):
        return [Finding("not measured", "body", f"{own} bytes of the page, {sorted(sizes)}")]
    told = f"{own} + {around} bytes: {', '.join(f'{path} {size}' for path, size in sorted(sizes.items()))}"
    heavy = [Finding("too heavy around the words", "body", told)] if around > MOST_AROUND else []
    if page.template == LEVEL and own + around > MOST_OF_LEVEL:
        heavy.append(Finding("too heavy for a level", "body", told))
    return heavy
