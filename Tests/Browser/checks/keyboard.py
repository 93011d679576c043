"""A page works with the keyboard alone: a skip link first, every link within reach, the focus always to be seen."""

from typing import Any

from chromium import HEIGHT, WIDE, Tab, Tabs
from findings import Finding
from pages import Page
from pictures import difference

CONTRAST = 3.0
ROOM = 8
"""How far around a link, in pixels, its focus mark is looked for."""
LARGEST = 160
"""How much of a large link is looked at: a mark that goes around it is seen at its first corner."""

# Everything that a mouse can work, kept in `window.stops` so that a Tab stop can be told by its number.
COLLECT = """() => {
  const all = document.querySelectorAll('a[href],area[href],button,input:not([type=hidden]),select,textarea,summary,'
    + 'iframe,audio[controls],video[controls],[contenteditable],[tabindex],[onclick],[role=button],[role=link]');
  window.stops = [...all].filter(e => {
    if (e.disabled || e.closest('[inert]')) return false;
    if (e.getAttribute('tabindex') === '-1' && !e.matches('a[href],button,input,select,textarea,[onclick],[role]'))
      return false;
    const box = e.getBoundingClientRect();
    return e.checkVisibility({visibilityProperty: true}) && (e.matches('a[href^="#"]') || box.width && box.height);
  });
  return window.stops.map(selector);
}"""
# Where the focus is. `kind` is the same for two links that look the same: their classes, and those around them.
FOCUS = """() => {
  const e = document.activeElement;
  if (!e || e === document.body || e === document.documentElement) return null;
  const box = e.getBoundingClientRect();
  const points = [[.5, .5], [.1, .5], [.9, .5], [.5, .2], [.5, .8]].map(([x, y]) =>
    document.elementFromPoint(box.left + box.width * x, box.top + box.height * y));
  const kinds = [];
  for (let p = e; p; p = p.parentElement) kinds.push(p.tagName + '.' + p.className);
  const state = [...e.attributes].filter(a => /^aria-|^role$|^type$/.test(a.name) && !/label|describedby/.test(a.name));
  return {
    number: (window.stops || []).indexOf(e), place: selector(e), x: box.left, y: box.top,
    width: box.width, height: box.height,
    kind: kinds.join(' ') + state.map(a => a.name + a.value).join(' '),
    covered: !points.some(hit => hit && (e.contains(hit) || hit.contains(e) || hit.tagName === 'LABEL')),
    inside: box.right > 1 && box.bottom > 1 && box.left < innerWidth - 1 && box.top < innerHeight - 1
      && box.width > 1 && box.height > 1,
  };
}"""
LEAVE = "() => { window.left = document.activeElement; window.left.blur(); }"
RETURN = "() => { window.left.focus({preventScroll: true}); }"
# Why the element with the focus is no good skip link, or an empty text.
SKIPS = """() => {
  const e = document.activeElement, goal = e && e.getAttribute('href') || '';
  if (!/^#./.test(goal)) return 'the first stop is not a link to a part of the page';
  const target = document.getElementById(decodeURIComponent(goal.slice(1)));
  if (!target) return `it goes to ${goal}, which is not there`;
  const main = document.querySelector('main');
  if (!main || !(main.contains(target) || target.contains(main))) return `${goal} is not the main part`;
  return '';
}"""
# Whether the focus has come into the main part, or past it when nothing in it can have the focus.
IN_MAIN = """() => {
  const main = document.querySelector('main'), e = document.activeElement;
  const first = [...main.querySelectorAll('a[href],button,input,select,textarea,summary,[tabindex="0"]')]
    .find(stop => stop.checkVisibility());
  return first ? e === first : !!(main.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING);
}"""


async def check(tabs: Tabs, page: Page) -> list[Finding]:
    tab = tabs.shown
    await tab.open(page.strict)
    findings = await skip_link(tab)
    await tab.open(page.strict)
    return findings + await every_stop(tab)


async def skip_link(tab: Tab) -> list[Finding]:
    rule = "skip link"
    await tab.press("Tab")
    focus = await tab.ask(FOCUS)
    if focus is None:
        return [Finding(rule, "body", "Tab reaches nothing")]
    if wrong := await tab.ask(SKIPS):
        return [Finding(rule, focus["place"], wrong)]
    if not focus["inside"]:
        return [Finding(rule, focus["place"], "it is not to be seen when it has the focus")]
    await tab.press("Enter")
    await tab.press("Tab")
    if not await tab.ask(IN_MAIN):
        return [Finding(rule, focus["place"], "it does not move the focus to the main part")]
    return []


async def every_stop(tab: Tab) -> list[Finding]:
    """Goes through the page with Tab, from its first stop to its end."""
    wanted: list[str] = await tab.ask(COLLECT)
    findings: list[Finding] = []
    reached: set[int] = set()
    looked_at: set[str] = set()
    first = None
    for _ in range(2 * len(wanted) + 10):
        await tab.press("Tab")
        focus = await tab.ask(FOCUS)
        if focus is None or focus["number"] == first:
            break  # past the last stop
        first = focus["number"] if first is None else first
        reached.add(focus["number"])
        if not focus["inside"]:
            findings.append(Finding("focus outside the window", focus["place"]))
        elif focus["covered"]:
            findings.append(Finding("focus covered", focus["place"], "something else lies over it"))
        elif focus["kind"] not in looked_at:
            looked_at.add(focus["kind"])
            findings += await focus_mark(tab, focus)
    else:
        findings.append(Finding("keyboard trap", "body", "Tab does not come to the end of the page"))
    return findings + [Finding("not reached by Tab", place) for number, place in enumerate(wanted)
                       if number not in reached]


async def focus_mark(tab: Tab, focus: dict[str, Any]) -> list[Finding]:
    """Compares a picture of the link with the focus to one without it."""
    width, height = min(focus["width"], LARGEST), min(focus["height"], LARGEST)
    left, top = max(0, focus["x"] - ROOM), max(0, focus["y"] - ROOM)
    right = min(WIDE, focus["x"] + width + ROOM)
    bottom = min(HEIGHT, focus["y"] + height + ROOM)
    part = (left, top, max(2, right - left), max(2, bottom - top))
    with_focus = await tab.picture(*part)
    await tab.ask(LEAVE)
    without = await tab.picture(*part)
    await tab.ask(RETURN)
    changed, contrast = difference(without, with_focus)
    # A line one pixel thick along half of the outline is the least that counts as a mark.
    if changed < width + height:
        return [Finding("focus not visible", focus["place"], f"{changed} pixels change")]
    if contrast < CONTRAST:
        return [Finding("focus hard to see", focus["place"], f"its contrast is {contrast:.1f} to 1")]
    return []
