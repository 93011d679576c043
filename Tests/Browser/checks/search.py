"""The search finds pages, says so to screen readers, keeps what was looked for in the address, and folds words by the rule."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from chromium import Tab, Tabs
from findings import Finding
from pages import Page

SAMPLES = Path(__file__).parents[1] / "folding.json"
# The most entries of the index that one search of a thousand pages may look at, and the most results on the page.
MOST_WORK, MOST_RESULTS = 10_000, 50

TYPE = """(query) => {
  const input = document.getElementById('q');
  input.focus();
  input.value = query;
  input.form.requestSubmit();
}"""
READ = """() => ({
  status: document.querySelector('[role="status"]')?.innerText ?? null,
  links: [...document.querySelectorAll('#results a')].map(link => ({ address: link.href, words: link.innerText })),
  query: new URLSearchParams(location.search).get('q'),
})"""
FOLD = "(texts) => texts.map(fold)"
WORST = """() => {
  const queries = [...new Set(indexWords.map(word => word.slice(0, 2)))].concat(
    ['how do I challenge a decision', 'support worker', 'what if my plan costs more', 'level f', 'short break']);
  const times = [], input = document.getElementById('q');
  let work = 0, lines = 0;
  for (const query of queries) {
    performance.clearMeasures();
    input.value = query;
    show();
    const [measure] = performance.getEntriesByName('search');
    times.push(measure.duration);
    work = Math.max(work, measure.detail.work);
    lines = Math.max(lines, document.getElementById('results').childElementCount);
  }
  times.sort((one, other) => one - other);
  return { queries: queries.length, pages: guideIndex.pages.length, work, lines,
    median: times[times.length >> 1], worst: times[times.length - 1] };
}"""


async def check(tabs: Tabs, page: Page) -> list[Finding]:
    tab = tabs.shown
    await tab.open(page.strict)
    findings = await folding(tab)
    title = await tab.ask("() => guideIndex.pages.find(page => page[1].includes(' '))[1]")
    await tab.ask(TYPE, title)
    typed = await tab.ask(READ)
    if typed["status"] is None or not any(sign.isdigit() for sign in typed["status"]):
        findings.append(Finding("result not announced", "#found", str(typed["status"])))
    if typed["query"] != title:
        findings.append(Finding("query not kept", "#q", str(typed["query"])))
    if not any(link["words"] == title for link in typed["links"]):
        findings.append(Finding("page not found by its title", "#results", title))
    await tab.open(page.strict + "?q=" + title.replace(" ", "+"))
    linked = await tab.ask(READ)
    if [link["words"] for link in linked["links"]] != [link["words"] for link in typed["links"]]:
        findings.append(Finding("a link to a search does not search", "#results"))
    await tab.ask(TYPE, '<qqqq onqqqq="qqqq()">')
    if (await tab.ask(READ))["links"] or await tab.ask("() => !!document.querySelector('#found *, #results *')"):
        findings.append(Finding("something found for nothing", "#results"))
    return findings + await without_script(tabs, page)


async def folding(tab: Tab) -> list[Finding]:
    """The words of the list that the program's own tests read too."""
    samples = json.loads(SAMPLES.read_text(encoding="utf-8"))
    folded = await tab.ask(FOLD, [sample["text"] for sample in samples])
    return [Finding("words fold in another way", "fold()", f"{sample['text']}: {' '.join(words)}")
            for sample, words in zip(samples, folded) if words != sample["words"]]


async def without_script(tabs: Tabs, page: Page) -> list[Finding]:
    """The form leads to the page itself, which has the A to Z."""
    tab = tabs.silent
    await tab.open(page.strict)
    await tab.page.fill("#q", "bath")
    await tab.page.press("#q", "Enter")
    await tab.page.wait_for_load_state("load")
    there = await tab.ask("() => [location.search, document.querySelectorAll('main h2[id^=letter-]').length]")
    if there[0] != "?q=bath":
        return [Finding("the form does nothing without a script", "form", there[0])]
    return [] if there[1] > 10 else [Finding("no A to Z without a script", "main")]


@dataclass
class Thousand:
    """A search of a thousand pages: how much work the dearest one is."""

    measured: dict[str, Any] | None = None

    async def check(self, tabs: Tabs, page: Page) -> list[Finding]:
        await tabs.shown.open(page.strict)
        found = await tabs.shown.ask(WORST)
        findings = []
        if found["pages"] < 1_000:
            findings.append(Finding("not a thousand pages", "guideIndex", str(found["pages"])))
        else:
            self.measured = found
        if found["work"] > MOST_WORK:
            findings.append(Finding("too much work", "find()", f"{found['work']} entries"))
        if found["lines"] > MOST_RESULTS:
            findings.append(Finding("too many results on the page", "#results", str(found["lines"])))
        return findings

    def __str__(self) -> str:
        found = self.measured or {}
        return ("Search: {queries} searches of {pages} pages took {median:.1f} ms (median) and {worst:.1f} ms (the slowest, "
                "with its results on the page); the dearest looked at {work} entries of the index").format(**found)
