"""What readers come to do, and by what on a page each of it is answered."""

import re
from dataclasses import dataclass

from walk import Content, Place, read


@dataclass(frozen=True)
class Part:
    """One thing that has to stand on the page."""

    words: str
    """A regular expression for words that stand together; it is looked for in the section, or in the whole part."""
    section: str | None = None
    """The id of the section that they must stand in."""
    where: str = "main"

    def stands_on(self, content: Content) -> bool:
        text = content.words.get(self.where, "") if self.section is None else content.sections.get(self.section, "")
        return re.search(self.words, text) is not None

    def taken_out(self, place: Place) -> Content:
        """The page without it: the id and the words are gone from its text."""
        text = place.text if self.section is None else place.text.replace(f' id="{self.section}"', "")
        if self.section is None:
            start, end = (text.find(f"<{self.where}"), text.find(f"</{self.where}>")) if place.is_page else (0, len(text))
            # Words may run over lines, and signs may be written as references.
            words = self.words.replace(" ", r"\s+").replace("’", "(?:’|&#8217;)")
            text = text[:start] + re.sub(words, "–", text[start:end]) + text[end:]
        return read(text) if place.is_page else Content(words={"main": text})


@dataclass(frozen=True)
class Answer:
    """A page, or another file, that does for a reader what they came for."""

    parts: tuple[Part, ...]
    address: str = ""
    """A regular expression, where not every such page counts; an address alone answers nothing."""
    every: int = 0
    """How many pages the site has that answer, each of which must be in reach; 0 where one is enough."""

    def given_by(self, place: Place) -> bool:
        return self.is_here(place.address) and all(part.stands_on(place.content) for part in self.parts)

    def is_here(self, address: str) -> bool:
        return not self.address or re.fullmatch(self.address, address) is not None


@dataclass(frozen=True)
class Task:
    name: str
    answers: tuple[Answer, ...]
    """All of them are needed."""


def on(section: str, words: str) -> Part:
    return Part(words, section)


def says(words: str) -> Part:
    return Part(words)


def answer(*parts: Part, at: str = "", every: int = 0) -> Answer:
    return Answer(parts, at, every)


# The levels of both tables of the sample; the pairs of neighbours; the groups; the two schemes.
LEVELS, PAIRS, GROUPS, SCHEMES = 23, 21, 16, 2
ROOT = r"/(?!editions/|data/).*"
OLD = r"/editions/2026-04-01/.*"
MONEY = on("figures", "A year .*A month .*A week|no budget|no amount")
NOT_A_CAP = says("A level is a starting point, not a cap")

FAMILIES = (
    Task("1 my level, by year, month and week", (answer(MONEY, at=r"/[^/]+/[^/]+/", every=LEVELS),)),
    Task("2 a starting point, not a cap", (
        answer(NOT_A_CAP, at="/"), answer(NOT_A_CAP, MONEY, at=r"/[^/]+/[^/]+/", every=LEVELS))),
    Task("3 what people really get, and where our figure sits", (
        answer(on("real-budgets", "in the middle get £"), on("your-figure", "Above the middle half"), at=ROOT),
        answer(on("real-budgets", "middle half"), on("levels", "A month"), at=r"/[^/]+/", every=SCHEMES))),
    Task("4 what the money buys here, and other ways", (
        answer(on("reference-service", "All of this costs £"), on("examples", "A different way to meet the need"),
               at=ROOT),)),
    Task("5 who decided, from what, and the working", (
        answer(on("first-figure", "Who decides .*How to see the working"), at=ROOT, every=SCHEMES),)),
    Task("6 the next step today, by when, free help, no harm", (
        answer(on("next-step", "Start here"), on("free-help", "It is free"),
               on("ask-for-the-working", "By when .*Your support meanwhile"), at=ROOT),
        answer(on("next-step", "tart here"), on("free-help", "It is free"), says("Your support meanwhile"),
               at=r"/[^/]+/challenge/", every=SCHEMES))),
    Task("7 if the plan costs more", (
        answer(on("what-to-do", "."), says("costs more"), at=r"/guidance/.*"),
        answer(says("costs more than your band"), at=r"/adults/guidance/.*"))),
    Task("8 when money arrives, how, and what for", (
        answer(on("first", "working days of sign-off"), on("after", "Direct payment"), at=ROOT),
        answer(says("When money arrives"), on("life", "."), at=r"/[^/]+/[^/]+/"))),
    Task("9 how it is held, with help, and a change of mind", (
        answer(on("compared", "Direct payment .*Managed account .*Third party"), on("help", "."), on("change", "."),
               at=ROOT),)),
    Task("10 the review, and saving or giving back", (
        answer(on("when", "."), on("lower", "."), says("review"), at=ROOT),
        answer(on("saved", "."), on("giving-back", "."), on("quick-return", "."), at=ROOT))),
    # Sign language joins when the guide has it.
    Task("11 another form of it", (
        answer(on("paper", "large print"), on("contact", "in another language"), on("paper", "Ring the Guide Team"),
               at=ROOT),
        answer(says("large print"), at=r"/[^/]+/large-print/", every=SCHEMES),
        answer(says("A level is a starting point"), on("money", "."), on("who-can-help", "."),
               at=r"/[^/]+/[^/]+/easy/", every=LEVELS),
        answer(on("level", "."), on("levels", "."), at=r"/[^/]+/easy/", every=SCHEMES))),
    Task("12 my group", (
        answer(says("A level is a starting point"), on("real-budgets", "."), on("examples", "."),
               at=r"/[^/]+/groups/[^/]+/", every=GROUPS),
        answer(says("People with dementia"), on("examples", "."), at=r"/[^/]+/groups/[^/]+/"))),
    Task("13 what changed since my decision", (
        answer(says("This is for you if you have a budget already"), on("disabled-children", "Your level was")),)),
    Task("14 keep the page I was shown", (
        answer(MONEY, Part("Address of this page in this edition. It will not change", where="footer"),
               at=r"/[^/]+/[^/]+/", every=LEVELS),
        answer(MONEY, at=r"/editions/2026-10-01/[^/]+/[^/]+/", every=LEVELS))),
    Task("15 two neighbouring levels", (
        answer(says("side by side"), says("Money for a month|What it is for"), on("the-other-level", "ask to see the working"),
               at=ROOT, every=PAIRS),)),
)

# Which of a publisher's tasks readers can see, and by what; the others are done with commands, and why.
PUBLISHERS = (
    Task("1 the new edition, from its day", (
        answer(on("which", "October 2026 .*1 October 2026 still in force")),)),
    Task("4 the difference from the edition before, with its reason", (
        answer(on("scheme-disabled-children", "Level F .*£2,000 .*£2,150"), at=r"/editions/2026-10-01/changes/"),)),
    Task("5 an old address still answers", (
        answer(says("It was in force from 1 April 2026 to 30 September 2026|Every edition stays at its own address"),),
        answer(MONEY, at=OLD))),
    Task("6 nobody is recognised in a figure", (
        answer(says("How we keep people from being recognised"), at=ROOT),)),
    Task("7 the duties are met", (
        answer(on("status", "."), on("enforcement", "Equality and Human Rights Commission")),
        answer(on("law", "Act"), at=r"/[^/]+/", every=SCHEMES),
        answer(says("This was last checked on"), at=r"/[^/]+/challenge/", every=SCHEMES))),
    Task("8 errors are put right openly", (answer(on("corrections", ".")),)),
    Task("9 who approved what, and when", (
        answer(on("decision", "Decided by .*Decided on .*Written record"), on("took-part", "people")),)),
    Task("11 the page that fits one side", (
        answer(NOT_A_CAP, at=r"/[^/]+/one-page/", every=SCHEMES),)),
    Task("14 an answer with a link", (
        answer(Part("Address of this page in this edition", where="footer"), on("real-budgets", "middle half"),
               on("data", "CSV"), at=r"/[^/]+/", every=SCHEMES),)),
    Task("15 the council's own name", (answer(Part("Wrenshire Council", where="header"), at="/"),)),
)
COMMANDS = {
    2: "every mistake in plain words: `check` reports to the publisher; a guide with a mistake has no page to show",
    3: "one figure in one place: `build` makes every page and file from it, and reads them back",
    10: "translations: a later part of the project; `check` is to tell what is stale",
    12: "no developer, any host: the site is a folder of files; nothing of that is on a page",
    13: "from a spreadsheet: `levels.csv` is read by `build` and `check`",
}

ADVOCATES = (
    Task("1 a level as at the decision date", (answer(MONEY, NOT_A_CAP, at=r"/editions/2026-04-01/[^/]+/[^/]+/", every=13),)),
    Task("2 proof of what it said", (
        answer(says(r"[0-9a-f]{64}  "), at=r"/editions/[^/]+/SHA256SUMS"),
        answer(on("proof", "digest")))),
    Task("3 every difference between two editions", (
        answer(on("scheme-adults", "."), on("general", "."), says("Before:"), says("Now:"), at=r"/editions/[^/]+/changes/"),)),
    Task("4 a reference to cite", (
        answer(MONEY, Part("October 2026, Wrenshire Council, first day 1 October 2026", where="footer"),
               Part("https://guide.wrenshire.example/editions/2026-10-01/", where="footer"), at=r"/[^/]+/[^/]+/",
               every=LEVELS),)),
    Task("5 the law beside the rule", (answer(on("law", "Act"), on("ground-rules", "."), at=r"/[^/]+/", every=SCHEMES),)),
    Task("6 last days, counted", (
        answer(says("Your last day to start this step"), says("Calendar file"), at=r"/[^/]+/challenge/", every=SCHEMES),)),
    Task("7 words for a letter", (
        answer(says("Ask for the working"), says("Yours"), at=r"/[^/]+/challenge/letters/[^/]+/"),
        answer(says("Complain: stage 1"), says("Yours"), at=r"/[^/]+/challenge/letters/[^/]+/"),
        answer(says("Ask for a review"), says("Yours"), at=r"/[^/]+/challenge/letters/[^/]+/"))),
    Task("8 the tables as data", (
        answer(says("level,.*budget"), at=r"/data/2026-10-01/[a-z-]+\.csv"),
        answer(says('"levels"'), at=r"/data/2026-10-01/[a-z-]+\.json"))),
    Task("9 told of changes", (answer(says("<feed "), says("<updated>"), at=r"/changes\.atom"),)),
    Task("10 gaps", (answer(on("disabled-children", "."), on("adults", "."), says("What this guide has"), at="/coverage/"),)),
    Task("11 a pack for one client", (
        answer(on("citation", "."), MONEY, on("letters", "."), on("law", "."), at=r"/[^/]+/[^/]+/pack/", every=LEVELS),)),
    Task("12 expected and real numbers, first and final figures", (
        # The sample's council expects no numbers of adults.
        answer(on("levels", "Expected people"), on("real-budgets", "people"), at=r"/disabled-children/"),
        answer(on("real-budgets", "of final budgets are above the first figure"), at=r"/[^/]+/", every=SCHEMES))),
    Task("13 the exceptional level", (
        answer(on("who-decides", "."), says("Agreed one by one"), on("examples", "£"), at=r"/[^/]+/exceptional/"),)),
    Task("14 without the internet", (
        answer(on("each-level", "."), on("real-budgets", "."), says("Ask for the working"), at=r"/[^/]+/print/",
               every=SCHEMES),)),
)
