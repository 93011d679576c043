"""What a page's own text says, read without a browser."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


@dataclass
class Element:
    """A start tag: its name, attributes and line, and the words up to its end tag."""

    tag: str
    attributes: dict[str, str]
    line: int
    text: str = ""

    @property
    def place(self) -> str:
        mark = "".join(f"{sign}{self.attributes[key].split()[0]}" for sign, key in (("#", "id"), (".", "class"))
                       if self.attributes.get(key, "").strip())
        return f"line {self.line}, {self.tag}{mark}"


@dataclass
class Markup:
    """All elements of a page in the order of their start tags."""

    elements: list[Element] = field(default_factory=list)

    def named(self, *tags: str) -> list[Element]:
        return [element for element in self.elements if element.tag in tags]

    def link(self, relation: str) -> str | None:
        """Where the page's link with this relation goes, such as "canonical"."""
        for element in self.named("link"):
            if relation in element.attributes.get("rel", "").lower().split():
                return element.attributes.get("href")
        return None


class Reader(HTMLParser):
    """Collects the elements; words count for every element that is open."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.markup = Markup()
        self.open: list[Element] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs}, self.getpos()[0])
        self.markup.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        if any(element.tag == tag for element in self.open):
            while self.open.pop().tag != tag:
                pass

    def handle_data(self, data: str) -> None:
        for element in self.open:
            element.text += data


def read_markup(text: str) -> Markup:
    reader = Reader()
    reader.feed(text)
    reader.close()
    return reader.markup
