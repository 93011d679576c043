"""With scripts switched off, a page has the same words and the same links."""

from collections import Counter

from chromium import Tabs
from findings import Finding
from pages import Page

READ = """() => ({
  words: document.body.innerText.split(/\\s+/).filter(Boolean),
  links: [...document.links].map(link => link.href),
})"""


async def check(tabs: Tabs, page: Page) -> list[Finding]:
    # From the server without the policy, which would stop scripts too, so that a script that is there can run.
    await tabs.shown.open(page.plain)
    await tabs.silent.open(page.plain)
    on, off = await tabs.shown.ask(READ), await tabs.silent.ask(READ)
    return (differences("words differ with scripts off", on["words"], off["words"])
            + differences("links differ with scripts off", on["links"], off["links"]))


def differences(rule: str, on: list[str], off: list[str]) -> list[Finding]:
    gone, extra = list((Counter(on) - Counter(off)).elements()), list((Counter(off) - Counter(on)).elements())
    return [Finding(rule, "body", f"{len(some)} {which}: {' '.join(some[:8])}")
            for some, which in ((gone, "gone"), (extra, "more")) if some]
