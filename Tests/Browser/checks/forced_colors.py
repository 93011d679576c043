"""With the colours that a reader has forced on everything, words, the focus and the marks of a picture can still be seen."""

from chromium import Tab, Tabs
from checks import keyboard
from findings import Finding
from pages import Page
from pictures import difference, on_ground

CONTRAST_OF_WORDS, CONTRAST_OF_MARKS = 4.5, 3.0
LEAST = 20
"""So many pixels at least a mark or a word has."""

# The first of each kind of words that have a ground or a frame of their own, and of each mark of the picture; they are kept in
# `window.kinds`, and each mark is told with its box once it is in the window, each word with that of its first line.
COLLECT = """() => {
  const kinds = new Map();
  const words = 'a[class], .level-links a, nav a[aria-current], .mark, .step-number, h1, h2, summary, .facts li';
  const marks = '.picture-figure, .picture-range, .picture-fast, .picture-line, .picture text';
  for (const [rule, all] of [['words', words], ['marks', marks]])
    for (const e of document.querySelectorAll(all)) {
      const box = e.getBoundingClientRect();
      if (!e.checkVisibility() || !(box.width || box.height) || e.closest('.skip-link')) continue;
      const kind = [rule, e.tagName, e.getAttribute('class'), e.parentElement.getAttribute('class'),
        e.closest('ul, section, nav, header')?.getAttribute('class'), e.hasAttribute('aria-current')].join(' ');
      if (!kinds.has(kind)) kinds.set(kind, e);
    }
  window.kinds = [...kinds];
  return window.kinds.map(([kind, e]) => [kind.split(' ')[0], selector(e)]);
}"""
SHOW = """number => {
  const [kind, e] = window.kinds[number];
  e.scrollIntoView({block: 'center', behavior: 'instant'});
  if (kind.startsWith('marks')) {
    const box = e.getBoundingClientRect();
    return [box.x - 2, box.y - 2, Math.min(box.width, 400) + 4, Math.min(box.height, 200) + 4];
  }
  const range = document.createRange(), texts = document.createTreeWalker(e, NodeFilter.SHOW_TEXT);
  while (texts.nextNode() && !texts.currentNode.data.trim());
  range.selectNodeContents(texts.currentNode);
  const line = [...range.getClientRects()].find(box => box.width > 8);
  return [line.x + 1, line.y + 2, line.width - 2, line.height - 4];
}"""
HIDE = "number => { window.kinds[number][1].style.visibility = 'hidden'; }"


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
    """Words must stand out from what is right behind them, and a mark from the picture without it."""
    part = await tab.ask(SHOW, number)
    picture = await tab.picture(*part)
    if kind == "words":
        found, contrast = on_ground(picture)
    else:
        await tab.ask(HIDE, number)
        found, contrast = difference(picture, await tab.picture(*part))
    if found < LEAST or contrast < (CONTRAST_OF_WORDS if kind == "words" else CONTRAST_OF_MARKS):
        return [Finding(f"{kind} not to be seen", place, f"{found} pixels, with a contrast of {contrast:.1f} to 1")]
    return []
