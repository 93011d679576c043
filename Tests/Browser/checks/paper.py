"""A printed page is A4, leaves the navigation out, shows what is closed on a screen, and says where it comes from."""

import asyncio
import re
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from chromium import Tabs
from editions import Editions
from findings import Finding
from pages import Page

# What is for finding one's way on a screen.
NAVIGATION = "'nav, a[href=\"#main\"]'"
NAVIGATION_WORDS = f"""() => [...document.querySelectorAll({NAVIGATION})]
  .flatMap(e => e.matches('nav') ? [...e.querySelectorAll('a')] : [e])
  .map(e => e.textContent.replace(/\\s+/g, ' ').trim()).filter(Boolean)"""
STILL_SHOWN = f"""() => [...document.querySelectorAll({NAVIGATION})]
  .filter(e => e.checkVisibility() && e.getBoundingClientRect().height).map(selector)"""
# Where a page says what it is: its address, its edition and when that began.
FOOTER = """() => [...document.querySelectorAll('footer')]
  .filter(e => e.checkVisibility()).map(e => e.innerText).join(' ')"""
# What a reader of a screen has to open first.
FOLDED = """() => [...document.querySelectorAll('details')].filter(e => !e.open)
  .flatMap(e => [...e.querySelectorAll('p, li, caption, tbody td:not(.screen-only)')]).map(e => e.textContent)"""
OTHER_WORDS = f"""() => {{
  document.querySelectorAll({NAVIGATION}).forEach(e => e.remove());
  return document.body.innerText;
}}"""


class Paper:
    """Knows which edition a page belongs to, from the content and not from the page."""

    def __init__(self, editions: Editions) -> None:
        self.editions = editions

    async def check(self, tabs: Tabs, page: Page) -> list[Finding]:
        tab = tabs.shown
        await tab.open(page.strict)
        navigation, folded = await tab.ask(NAVIGATION_WORDS), await tab.ask(FOLDED)
        size, printed = await asyncio.to_thread(read_pdf, await tab.paper())
        await tab.medium("print")
        shown, footer = await tab.ask(STILL_SHOWN), await tab.ask(FOOTER)
        other = one_line(await tab.ask(OTHER_WORDS))
        await tab.medium("screen")

        findings = [] if "(A4)" in size else [Finding("not A4", "PDF", size)]
        findings += [Finding("navigation in print", place) for place in shown]
        findings += [Finding("navigation in print", "PDF", words) for words in dict.fromkeys(navigation)
                     if words in one_line(printed) and words not in other]
        paper = solid(printed)
        findings += [Finding("closed in print", "details", one_line(words)) for words in dict.fromkeys(folded)
                     if solid(words) not in paper]
        return findings + self.origin(page, solid(footer), solid(printed))

    def origin(self, page: Page, footer: str, printed: str) -> list[Finding]:
        """What is missing of the words that tell a reader of the paper where it comes from."""
        edition = self.editions.of(page.edition)
        date = solid(edition.first_day)
        wanted = (("no address in print", self.address(page), footer),
                  ("no edition in print", edition.title, footer.replace(date, "")),
                  ("no date in print", edition.first_day, footer))
        return [Finding(rule, "footer", words) for rule, words, where in wanted
                if solid(words) not in where or solid(words) not in printed]

    def address(self, page: Page) -> str:
        """Where the page stands for ever: in the tree of its edition."""
        canonical = page.markup.link("canonical")
        if not canonical:
            return "(no canonical address)"
        origin = "/".join(canonical.split("/")[:3])
        path = page.path.removesuffix("index.html")
        return f"{origin}/{path}" if page.edition else f"{origin}/editions/{self.editions.in_force}/{path}"


def one_line(text: str) -> str:
    return " ".join(text.split())


def solid(text: str) -> str:
    """Without spaces, as long addresses are broken over lines on paper."""
    return "".join(text.split())


def read_pdf(data: bytes) -> tuple[str, str]:
    """The size and the text of a PDF."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "page.pdf"
        file.write_bytes(data)
        facts = subprocess.run(["pdfinfo", file], capture_output=True, text=True, check=True).stdout
        text = subprocess.run(["pdftotext", "-raw", file, "-"], capture_output=True, text=True, check=True).stdout
    size = re.search(r"^Page size:\s*(.*)$", facts, re.MULTILINE)
    return size.group(1) if size else "unknown", text
