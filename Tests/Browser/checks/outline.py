"""Each page has a language, a title of its own, one main heading, and headings that never skip a level."""

from collections import defaultdict

from chromium import Tabs
from findings import Finding
from pages import Page

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


class Outline:
    """Knows the titles of all pages: two with the same one cannot be told apart among tabs and in search results."""

    def __init__(self, pages: list[Page]) -> None:
        self.with_title: dict[str, list[Page]] = defaultdict(list)
        for page in pages:
            self.with_title[title_of(page)].append(page)

    async def check(self, _: Tabs, page: Page) -> list[Finding]:
        findings = []
        if not any(root.attributes.get("lang", "").strip() for root in page.markup.named("html")):
            findings.append(Finding("no language", "html"))
        title = title_of(page)
        if not title:
            findings.append(Finding("no title", "title"))
        findings += [Finding("title used twice", "title", f"also on {other.path}: {title}")
                     for other in self.with_title[title] if other.file != page.file]
        return findings + headings(page)


def headings(page: Page) -> list[Finding]:
    findings = []
    found = page.markup.named(*HEADINGS)
    main = [heading for heading in found if heading.tag == "h1"]
    if len(main) != 1:
        findings.append(Finding("not one h1", "; ".join(heading.place for heading in main), f"there are {len(main)}"))
    above = 0
    for heading in found:
        level = int(heading.tag[1])
        if level > above + 1:
            before = f"follows h{above}" if above else "is the first"
            findings.append(Finding("heading level skipped", heading.place, before))
        if not heading.text.strip():
            findings.append(Finding("empty heading", heading.place))
        above = level
    return findings


def title_of(page: Page) -> str:
    titles = page.markup.named("title")
    return " ".join(titles[0].text.split()) if titles else ""
