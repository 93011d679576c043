"""With the colours that a reader has forced on everything, words, the focus and the marks of a picture can still be seen."""

from chromium import Tab, Tabs
from checks import keyboard
from findings import Finding
from pages import Page
from pictures import difference

CONTRAST_OF_WORDS, CONTRAST_OF_MARKS = 4.5, 3.0
LEAST = 20
"""So many pixels at least change where a mark or a word goes."""

# The first of each kind of words that have a ground or a frame of their own, and of each mark of the picture; they are kept in
# `window.kinds`, and each is told with its box once it is in the window.
COLLECT = """() => {
  const kinds = new Map();
  const words = 'a[class], .level-links a, nav a[aria-current], .mark, .step-number, h1, h2, summary, .facts li';
  const marks = '.picture-figure, .picture-range, .picture-fast, .picture-line, .picture text';
  for (const [rule, all] of [['words', words], ['marks', marks]])
    for (const e of document.querySelectorAll(all)) {
      const box = e.getBoundingClientRect();
      if (!e.checkVisibility() || !(box.width || box.height) || e.closest('.skip-link')) continue;
      const kind = [rule, e.tagName, e.getAttribute('class'), e.parentElement.className.baseVal ?? e.parentElement.className,
        e.hasAttribute('aria-current')].join(' ');
      if (!kinds.has(kind)) kinds.set(kind, e);
    }
  window.kinds = [...kinds];
  return window.kinds.map(([kind, e]) => [kind.split(' ')[0], selector(e)]);
}"""
SHOW = """number => {
  const e = window.kinds[number][1];
  e.scrollIntoView({block: 'center', behavior: 'instant'});
  const box = e.getBoundingClientRect();
  return [box.x, box.y, box.width, box.height];
}"""
# Takes the words out of an element that keeps its size, or hides a mark.
HIDE = """number => {
  const [kind, e] = window.kinds[number];
  if (kind.startsWith('marks')) { e.style.visibility = 'hidden'; return; }
  const box = e.getBoundingClientRect();
  e.style.boxSizing = 'border-box';
  e.style.width = e.style.minWidth = box.width + 'px';
  e.style.height = e.style.minHeight = box.height + 'px';
  if (getComputedStyle(e).display === 'inline') e.style.display = 'inline-block';
  e.replaceChildren();
}"""


async def check(tabs: Tabs, page: Page) -> list[Finding]:
    tab = tabs.shown
    await tab.open(page.strict)
    await tab.forced(True)
    try:
        findings = await keyboard.every_stop(tab)
        for number, (kind, place) in enumerate(await tab.ask(COLLECT)):
            findings += await seen(tab, number, kind, place)
    finally:
        await tab.forced(False)
    return findings


async def seen(tab: Tab, number: int, kind: str, place: str) -> list[Finding]:
    """Compares a picture of the place with one without the words or the mark."""
    x, y, width, height = await tab.ask(SHOW, number)
    part = (max(0, x - 2), max(0, y - 2), max(4, min(width, 400) + 4), max(4, min(height, 200) + 4))
    before = await tab.picture(*part)
    await tab.ask(HIDE, number)
    changed, contrast = difference(before, await tab.picture(*part))
    if changed < LEAST or contrast < (CONTRAST_OF_MARKS if kind == "marks" else CONTRAST_OF_WORDS):
        return [Finding(f"{kind} not to be seen", place, f"{changed} pixels change, with a contrast of {contrast:.1f} to 1")]
    return []
