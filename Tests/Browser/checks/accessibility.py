"""axe-core finds nothing wrong: in light colours, in dark colours and on a phone."""

from chromium import Tabs
from findings import Finding
from pages import Page

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
PHONE = 320

# Without preload axe reads the style sheets that the browser has, and asks the server for nothing.
AUDIT = """async tags => {
  const found = await axe.run(document, {
    runOnly: {type: 'tag', values: tags}, resultTypes: ['violations'], preload: false});
  return found.violations.flatMap(rule => rule.nodes.map(node => ({
    rule: rule.id, place: node.target.flat().join(' '), text: (node.any[0] || node.all[0] || node.none[0]).message})));
}"""


class Accessibility:
    """Holds the text of axe-core, which goes into every page."""

    def __init__(self, axe: str) -> None:
        self.axe = axe

    async def check(self, tabs: Tabs, page: Page) -> list[Finding]:
        tab = tabs.shown
        await tab.open(page.strict)
        await tab.run(self.axe)
        light = await tab.ask(AUDIT, TAGS)
        await tab.color("dark")
        dark = await tab.ask(AUDIT, TAGS)
        await tab.color("light")
        await tab.resize(PHONE)
        phone = await tab.ask(AUDIT, TAGS)
        return as_findings(light, "light") + as_findings(dark, "dark") + as_findings(phone, f"{PHONE} px")


def as_findings(found: list[dict[str, str]], when: str) -> list[Finding]:
    return [Finding(f"{one['rule']} ({when})", one["place"], one["text"]) for one in found]
