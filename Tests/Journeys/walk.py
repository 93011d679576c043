"""The finished site as a reader walks it: pages and files, and the links between them."""

import re
from collections import deque
from dataclasses import dataclass, field
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urljoin, urlsplit

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
# What begins with a word of its own.
BLOCKS = {"td", "th", "li", "dt", "dd", "p", "caption", "section", "div", "h1", "h2", "h3", "h4", "summary"}
PARTS = ("main", "header", "footer")
MOST = 3


@dataclass
class Content:
    """What stands on a page: its links, and its words, each after the id and the heading that it stands under."""

    links: list[tuple[str, str]] = field(default_factory=list)
    """Where they lead, and the part of the page they stand in."""
    words: dict[str, str] = field(default_factory=dict)
    """The words of `main`, `header` and `footer`."""
    sections: dict[str, str] = field(default_factory=dict)
    """By an id: the words from there to the next heading of its rank or above, or to the end of its element."""
    title: str = ""


class Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.content = Content()
        self.open: list[str] = []
        self.running: list[tuple[str, int, int]] = []
        """Sections that have begun: the id, the rank of the heading or 0 for another element, and how deep it stands."""

    @property
    def part(self) -> str | None:
        return next((tag for tag in self.open if tag in PARTS), None)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        rank = int(tag[1]) if re.fullmatch("h[1-6]", tag) else 0
        if rank:
            self.running = [running for running in self.running if running[1] < rank]
        if self.part and tag in BLOCKS:
            self.add(" ")
        if self.part or tag in PARTS:
            if tag == "a" and attributes.get("href"):
                self.content.links.append((attributes["href"], self.part or tag))
            if identity := attributes.get("id"):
                self.content.sections.setdefault(identity, "")
                self.running.append((identity, rank, len(self.open)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self.open:
            while self.open.pop() != tag:
                pass
            # A heading's section goes on after it, up to the end of what it stands in; that of another element does not.
            depth = len(self.open)
            self.running = [(identity, rank, at) for identity, rank, at in self.running
                            if at < depth or (at == depth and rank)]

    def handle_data(self, data: str) -> None:
        if "h1" in self.open:
            self.content.title += data
        self.add(data)

    def add(self, data: str) -> None:
        if part := self.part:
            self.content.words[part] = self.content.words.get(part, "") + data
            for identity, _, _ in self.running:
                self.content.sections[identity] += data


def read(html: str) -> Content:
    reader = Reader()
    reader.feed(html)
    content = reader.content
    content.title = " ".join(content.title.split())
    content.words = {part: " ".join(words.split()) for part, words in content.words.items()}
    content.sections = {identity: " ".join(words.split()) for identity, words in content.sections.items()}
    return content


@dataclass
class Place:
    """A page or another file of the site."""

    address: str
    file: Path

    @property
    def is_page(self) -> bool:
        return self.file.suffix == ".html"

    @cached_property
    def text(self) -> str:
        return self.file.read_text(encoding="utf-8", errors="replace")

    @cached_property
    def content(self) -> Content:
        return read(self.text) if self.is_page else Content(words={"main": self.text})


class Site:
    def __init__(self, folder: Path) -> None:
        self.places: dict[str, Place] = {}
        self.known: dict[str, list[str]] = {}
        for file in sorted(file for file in folder.rglob("*") if file.is_file()):
            address = "/" + file.relative_to(folder).as_posix().removesuffix("index.html")
            self.places[address] = Place(address, file)
        found = re.search(r'<link rel="canonical" href="([^"]*)"', self.places["/"].text)
        self.own = found.group(1) if found else ""

    def leads_to(self, place: Place) -> list[str]:
        """The addresses inside the site that a reader can go to from a page."""
        if place.address not in self.known:
            self.known[place.address] = self.find_links(place)
        return self.known[place.address]

    def find_links(self, place: Place) -> list[str]:
        addresses = []
        for link, _ in place.content.links if place.is_page else []:
            target = urljoin(self.own.rstrip("/") + place.address, link)
            if target.startswith(self.own):
                address = "/" + urlsplit(target.removeprefix(self.own)).path
                if address in self.places and address not in addresses:
                    addresses.append(address)
        return addresses

    def walk(self, without: frozenset[tuple[str, str]] = frozenset()) -> dict[str, list[str]]:
        """Every place in reach of the home page, with the shortest way there; links in `without` have gone."""
        ways = {"/": ["/"]}
        waiting = deque(["/"])
        while waiting:
            here = waiting.popleft()
            if len(ways[here]) > MOST:
                continue
            for address in self.leads_to(self.places[here]):
                if address not in ways and (here, address) not in without:
                    ways[address] = [*ways[here], address]
                    waiting.append(address)
        return ways
