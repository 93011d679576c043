"""A whole guide: the council's files and its editions."""

from datetime import date, timedelta

from . import prose
from .chance import Chance
from .council import council_files
from .files import page, quoted
from .history import History
from .routes import ADULTS, CHILDREN, route_files
from .scheme import Scheme, guidance_name, guidance_title
from .shape import GENERAL_PAGES, Shape

GLOSSARY = {
    "personal budget": ("The money that the council sets aside for your support.", "personal budgets"),
    "direct payment": ("Money paid to you, so that you can buy the support in your plan yourself.", "direct payments"),
    "short break": ("A time in which somebody else gives the care.", "short breaks"),
    "care at home": ("A worker who comes to your home to help.", ""),
    "review": ("A meeting to see whether your support still works.", "reviews"),
    "assessment": ("A talk in which we learn what you need.", "assessments"),
    "advocate": ("Someone from outside the council who helps you to say what you want.", "advocates"),
    "adviser": ("Someone from outside the council who knows the rules.", "advisers"),
    "support worker": ("Someone who is paid to help you.", "support workers"),
    "reference service": ("What a level must be able to buy.", "reference services"),
    "first figure": ("The amount with which planning starts.", "first figures"),
    "day club": ("A place to meet others in the day.", "day clubs"),
    "lead worker": ("Who plans with you and knows your plan.", "lead workers"),
    "ground rules": ("What the council promises to everybody.", ""),
    "working": ("How a decision was reached, written down.", ""),
    "plan": ("What you want to do with the money, on a page or two.", "plans"),
}


def guide_files(name: str, address: str, shape: Shape, seed: int) -> dict[str, str]:
    """Every file of the guide by its path; the same four values give the same bytes."""
    history = History(seed)
    files = council_files(name, address, shape)
    for number, day in enumerate(shape.edition_dates):
        schemes = [Scheme(index, shape.scheme, history, number, day) for index in range(shape.schemes)]
        for path, text in edition_files(history, number, day, schemes).items():
            files[f"editions/{day}/{path}"] = text
    return files


def edition_files(history: History, number: int, day: date, schemes: list[Scheme]) -> dict[str, str]:
    files = {"edition.yml": edition_facts(number, day, schemes), "glossary.yml": glossary()}
    for audience in (CHILDREN, ADULTS):
        if any(scheme.audience is audience for scheme in schemes):
            files |= route_files(day, audience)
    for page_number in range(GENERAL_PAGES):
        files |= general_page(history, number, page_number)
    for scheme in schemes:
        files |= scheme.files()
    return files


def general_page(history: History, edition: int, number: int) -> dict[str, str]:
    path = f"guidance/{guidance_name(number)}"
    others = [(guidance_title(other).lower(), f"/guidance/{guidance_name(other)}/")
              for other in range(GENERAL_PAGES) if other != number]
    summary = prose.sentence(Chance(history.seed, path, "summary")).replace("*", "")
    facts = f"title: {guidance_title(number)}\nsummary: {quoted(summary)}\norder: {number * 10 + 10}"
    return {path + ".md": page(facts, history.body(edition, path, 7, 0.08, others))}


def glossary() -> str:
    return "".join(
        f"{term}:\n  meaning: {quoted(meaning)}\n" + (f"  also: [{also}]\n" if also else "")
        for term, (meaning, also) in sorted(GLOSSARY.items()))


def edition_facts(number: int, day: date, schemes: list[Scheme]) -> str:
    changes = "".join(
        f"  - scheme: {scheme.folder}\n    level: [{', '.join(changed)}]\n    reason: Prices rose, so the budget rises too.\n"
        for scheme in schemes if (changed := [level.name for level in scheme.levels if level.was_changed]))
    title = f"{'April' if day.month == 4 else 'October'} {day.year}"
    return f"""state: decided
title: {title}
summary: {"The first edition of our guide." if number == 0 else f"Edition {number + 1} of our guide, with new prices."}
reasons: We looked at every price again, and asked people what they need.
decision:
  made_on: {day - timedelta(days=30)}
  made_by: Cabinet member
  record: Decision {number + 12}
review_on: {day.replace(year=day.year + 1)}
took_part:
  - who: Parents, carers and people who use support
    people: {12 + number % 7}
    paid: true
    how: Four evening meetings, with an hourly payment and travel
you_said:
  - said: Tell us what the money can buy.
    did: Each level with money now shows what it must be able to buy.
open_questions:
  - Should the prices be checked twice a year?
next_meeting: A Tuesday evening in the new year. Ring the Guide Team to come.
""" + (f"level_changes:\n{changes}" if changes else "")
