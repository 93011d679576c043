"""The pages of each tree, each with its place, its facts and its Markdown."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from .data import Edition, Guide, Scheme, level_name


@dataclass(frozen=True)
class Page:
    path: str
    """Its place in its tree, with a stroke at both ends."""
    layout: str
    title: str
    summary: str
    body: str = ""
    facts: dict = field(default_factory=dict)


def trees(guide: Guide) -> Iterator[tuple[Edition, str, list[Page]]]:
    """Each edition's tree with the address it stands at; that of the edition in force stands at the root too."""
    for edition in guide.editions:
        pages = list(edition_pages(edition))
        yield edition, f"/editions/{edition.date}", pages
        if edition.date == guide.data["current"]:
            yield edition, "", pages


def edition_pages(edition: Edition) -> Iterator[Page]:
    yield Page("/", "front", "We tell you the figures",
               "This guide shows the money we use to plan support, level by level, and what each level can buy.",
               facts={"head_title": "Home"})
    yield Page("/guidance/", "guidance-index", "Guidance", "How it all works, one question to a page.")
    for number, page in enumerate(edition.data["guidance"]):
        yield guidance(page, number, edition.texts)
    yield Page("/glossary/", "glossary", "What words mean", "Words you may meet in letters and meetings, in plain words.")
    for name, scheme in edition.schemes.items():
        for page in scheme_pages(edition, scheme):
            yield Page(f"/{name}{page.path}", page.layout, page.title, page.summary, page.body, {**page.facts, "scheme": name})


def guidance(page: dict, number: int, texts: dict[str, str]) -> Page:
    path = f"guidance/{page['slug']}"
    return Page(f"/{path}/", "guidance", page["title"], page["summary"], texts[path], {"number": number})


def scheme_pages(edition: Edition, scheme: Scheme) -> Iterator[Page]:
    data, texts = scheme.data, scheme.texts
    short = data["short_name"]
    yield Page("/", "scheme", data["name"], data["summary"])
    yield Page("/challenge/", "challenge", f"{short}: how to challenge a decision",
               "You can question a figure, a plan, a delay or the way you were treated. You do not need special words.")
    yield Page("/challenge/letters/", "letters", f"{short}: letters ready to send",
               "You do not have to find the words. Each letter says what to ask for, and on what promise or law it stands.")
    yield Page("/decisions/", "decisions", f"{short}: how a budget is decided, step by step",
               "There are four steps. At two of them staff decide about your money. You can question both decisions.")
    yield Page("/money/", "money", f"{short}: the money behind the levels",
               "How much there is in all, what it is set aside for, and what happens when it runs short.")
    yield Page("/one-page/", "one-page", f"{short}: on one side of paper", data["for"])
    yield Page("/large-print/", "large-print", f"{short}: in large print", data["summary"])
    yield Page("/print/", "print", f"{short}: the whole guide on one page", data["summary"])
    yield Page("/groups/", "groups", f"{short}: people with similar needs",
               "Find people whose needs are like yours. You can belong to more than one group, or to none.")
    yield Page("/examples/", "examples", f"{short}: examples of support",
               "How people in this scheme use their support, and what got better.")
    for group in data["groups"]:
        yield Page(f"/groups/{group['id']}/", "group", group["name"], group["summary"], texts[f"groups/{group['id']}"],
                   {"group": group["id"]})
    for number, example in enumerate(data["examples"]):
        yield Page(f"/examples/{example['slug']}/", "example", example["title"], example["summary"],
                   texts[f"examples/{example['slug']}"], {"number": number})
    for number, page in enumerate(data["guidance"]):
        yield guidance(page, number, texts)
    yield from letters(edition, scheme, "/challenge/letters/", -1, "")
    for number, level in enumerate(data["levels"]):
        name = level_name(level)
        own = f"/{level['slug']}/"
        yield Page(own, "level", name, level["summary"], texts[f"levels/{level['slug']}"], {"number": number})
        yield Page(own + "pack/", "pack", f"Pack for {name}", level["summary"], facts={"number": number})
        yield from letters(edition, scheme, own + "letters/", number, f": {name}")
    for number, (level, other) in enumerate(zip(data["levels"], data["levels"][1:])):
        yield Page(f"/compare/{level['slug']}-and-{other['slug']}/", "compare",
                   f"{level_name(level)} and {level_name(other)}, side by side",
                   "Two levels next to each other, point by point.", facts={"number": number})


def letters(edition: Edition, scheme: Scheme, folder: str, number: int, level: str) -> Iterator[Page]:
    for letter in scheme.data["letters"]:
        text = edition.data["letters"][letter["id"]]
        yield Page(f"{folder}{letter['id']}/", "letter", text["title"] + level, text["summary"],
                   facts={"number": number, "letter": letter["id"]})
