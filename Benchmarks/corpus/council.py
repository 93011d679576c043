"""The files that a guide has once: its facts, the last checks and the bank holidays."""

from .files import quoted
from .holidays import bank_holidays
from .kinds import KINDS
from .shape import AS_AT, Shape

CONTACTS = [
    # id, name, kind, audience, helps with, telephone ending
    ("open-advice", "Open Advice", "independent", "", "Free advice about levels, plans, letters and complaints.", "100"),
    ("parents-circle", "Parents’ Circle", "independent", "children", "Other parents, and somebody beside you.", "101"),
    ("carers-circle", "Carers’ Circle", "independent", "adults", "Other carers, and somebody beside you.", "102"),
    ("payment-help", "Payment Help", "independent", "", "Free help with direct payments and hiring a worker.", "103"),
    ("children-team", "Children’s Team", "council", "children", "Your level, your first figure and your plan.", "110"),
    ("adult-team", "Adult Team", "council", "adults", "Your points, your band, your first figure and your plan.", "111"),
    ("money-team", "Money Team", "council", "", "Payments, payment dates and records.", "112"),
    ("complaints-team", "Complaints Team", "council", "", "Starting a complaint, and where it has got to.", "113"),
    ("guide-team", "Guide Team", "council", "", "This guide on paper, in large print or read to you.", "114"),
    ("out-of-hours", "Out of Hours Team", "emergency", "", "Urgent help at night and at weekends.", "199"),
]


def council_files(name: str, address: str, shape: Shape) -> dict[str, str]:
    return {"guide.yml": guide_facts(name, address), "checks.yml": last_checks(shape), "bank-holidays.yml": holiday_list(shape)}


def guide_facts(name: str, address: str) -> str:
    contacts = "".join(contact(*facts) for facts in CONTACTS)
    return f"""title: {quoted(name + " guide to support")}
council: {quoted(name + " Council")}
notice: This guide is made by a program, to measure another one. Nothing in it is real.
base_url: https://{address}.example/
languages: [en]
currency: GBP
licence:
  name: Creative Commons Attribution 4.0 International
  url: https://creativecommons.org/licenses/by/4.0/
contacts:
{contacts}  - id: ombudsman
    name: The ombudsman
    kind: ombudsman
    helps_with: A free and independent look at how the council decided.
    website: https://ombudsman.example/
checks:
  warn_after_days: 36500
  refuse_after_days: 36500
accessibility:
  status: partial
  tested_on: 2026-09-10
  tested_by: a program
  method: We looked at pages of each kind with a program.
  prepared_on: 2026-09-12
  problems:
    - what: No person has used these pages yet.
      criterion: 2.1.1 Keyboard
      mend_by: 2027-09-01
  contact: guide-team
  answer_within_days: 10
  without_internet: Ring the Guide Team. We read a page to you, or post it.
"""


def contact(id: str, name: str, kind: str, audience: str, helps: str, phone: str) -> str:
    only = f"    audience: {audience}\n" if audience else ""
    return f"""  - id: {id}
    name: {quoted(name)}
    kind: {kind}
{only}    helps_with: {quoted(helps)}
    phone: 01632 960{phone}
    hours: Monday to Friday, 9am to 5pm
"""


def last_checks(shape: Shape) -> str:
    routes = sorted({scheme.audience.route for scheme in KINDS[: shape.schemes]})
    return "routes:\n" + "".join(
        f"  {route}:\n    checked_on: {AS_AT.replace(day=2)}\n    by_role: Complaints manager\n" for route in routes)


def holiday_list(shape: Shape) -> str:
    """From the year before the first edition, in which its tables begin, to two years after the last."""
    first, last = shape.edition_dates[0].year - 1, AS_AT.year + 2
    days = "".join(f"      {day}: {name}\n" for day, name in bank_holidays(first, last).items())
    return f"""checked_on: {AS_AT.replace(day=2)}
source:
  title: The rules by which most bank holidays fall
divisions:
  england-and-wales:
    covers:
      from: {first}-01-01
      to: {last}-12-31
    days:
{days}"""
