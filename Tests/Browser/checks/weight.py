"""A page is light, and nothing on it moves while it comes: on a phone and on a wide screen.

Counted is what a browser gets the first time, uncompressed: the page, the style sheets, the logo and the icon. A page of a
level has 60,000 bytes for all of it. Every other page may have more words of its own, but no more around them. The search
alone loads its script and the index, whose size is that of the guide.
"""

from chromium import Tab, Tabs
from findings import Finding
from pages import Page

LEVEL, SEARCH = "/<scheme>/<level>/", "/search/"
MOST_OF_LEVEL, MOST_AROUND = 60_000, 31_000
WIDTHS = (320, 1280)
WAIT = 250
"""How long, in milliseconds, a page is watched after it has come."""

# What the browser asked for, by address. How large it is the files tell: for what the browser has kept it says 0 bytes.
LOADED = """() => performance.getEntriesByType('resource').map(entry => new URL(entry.name).pathname)
  .filter(path => !path.endsWith('.ico'))"""
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
    paths = {*await tab.ask(LOADED), *await tab.ask(ICONS)}
    if page.template == SEARCH:
        paths = {path for path in paths if not path.endswith(".js")}
    sizes = {path: (page.site / path.lstrip("/")).stat().st_size for path in paths}
    own = page.file.stat().st_size
    around = sum(sizes.values())
    if not any(path.endswith(".css") for path in sizes):
        return [Finding("not measured", "body", f"{own} bytes of the page, {sorted(sizes)}")]
    told = f"{own} + {around} bytes: {', '.join(f'{path} {size}' for path, size in sorted(sizes.items()))}"
    heavy = [Finding("too heavy around the words", "body", told)] if around > MOST_AROUND else []
    if page.template == LEVEL and own + around > MOST_OF_LEVEL:
        heavy.append(Finding("too heavy for a level", "body", told))
    return heavy
