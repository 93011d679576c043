"""Pages in a real browser, through nginx."""

from typing import Protocol
from urllib.parse import urlsplit

from chromium import Tab, chromium, open_tabs


class Tally(Protocol):
    """Counts tests."""

    def of(self, count: int, found: list[str]) -> None: ...


FOUND = "() => [...document.querySelectorAll('#results a')].map(link => link.innerText)"
SEARCH = "() => { const input = document.getElementById('q'); input.value = 'bath'; input.form.requestSubmit(); }"


PAGES = ("/", "/disabled-children/f/", "/disabled-children/one-page/", "/search/")


async def browse(tally: Tally, root: str, folder: str, no_search: str) -> None:
    """Opens pages of both guides, and the search of a server that forbids it its script."""
    requests = 0
    addresses = [at + page for at in (root, folder) for page in PAGES]
    async with chromium() as browser:
        tab = (await open_tabs(browser)).shown
        for address in addresses:
            tally.of(1, (await look(tab, address))[:1])
            requests += len(tab.visit.requests)
        blocked = await look(tab, f"{no_search}/search/")
    caught = any("Content Security Policy" in problem for problem in blocked)
    tally.of(1, [] if caught else ["a search whose script is forbidden was not noticed"])
    print(f"Chromium opened {len(addresses)} pages with {requests} requests")


async def look(tab: Tab, address: str) -> list[str]:
    await tab.open(address)
    problems = []
    if address.endswith("/search/"):
        await tab.ask(SEARCH)
        if not await tab.ask(FOUND):
            problems.append("the search finds nothing")
    if await tab.ask("() => document.styleSheets.length === 0 || getComputedStyle(document.body).margin !== '0px'"):
        problems.append("no style sheet counts")
    own = urlsplit(address).netloc
    problems += [f"asks others: {asked}" for asked in tab.visit.requests if urlsplit(asked).netloc != own]
    problems += [f"{asked}: {why}" for asked, why in tab.visit.failures] + tab.visit.errors
    return [f"Chromium: {urlsplit(address).path}: {problem}" for problem in problems]
