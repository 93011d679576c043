"""What `scheme.yml` says of a scheme."""

from datetime import timedelta
from typing import TYPE_CHECKING

from .kinds import GROUPS
from .routes import LAW

if TYPE_CHECKING:
    from .scheme import Scheme


def scheme_facts(scheme: "Scheme") -> str:
    kind, audience = scheme.kind, scheme.audience
    groups = "".join(f"  - id: {id}\n    name: {name}\n" for id, name in GROUPS[: scheme.shape.groups])
    working = f"{{route: {audience.route}, step: ask-for-the-working}}"
    review = f"{{route: {audience.route}, step: ask-for-a-review}}"
    to = f"\n  to: {kind.oldest}" if kind.oldest else ""
    return f"""name: {kind.name}
short_name: {kind.short_name}
order: {scheme.index * 10 + 10}
for: People who live here and need support, and those who care for them. No diagnosis is needed.
nation: england
audience: {audience.name}
ages:
  from: {kind.youngest}{to}
summary: >-
  This table shows what we use and what each row must be able to buy. It gives you a first figure, so that you can plan. Your
  plan can cost more for a good reason.
routes: [{audience.route}]
groups:
{groups}promises:
  plan_freely_up_to_level: true
  over_level_is_discussed: true
  other_amounts_for_a_reason: true
  keep_share_of_savings_percent: 50
  keep_at_most: any-amount
  keep_for_months: {12 + 6 * scheme.history.version(scheme.edition, 0.05, scheme.folder, "keep")}
  keep_may_be_used_for: Anything that fits your plan.
  reinstatement_days: 5
  reinstatement_without_new_assessment: true
  reinstatement_contact: {audience.team}
  payment_schedule: monthly
  fast_track_days: 5
  sign_off_days: 15
  panel_used_when: Only before we say no to a plan. Never about cost alone.
  panel_why: So that no single person says no to you alone.
  who_decides: Your worker signs a fast-track plan, and the team manager signs every other plan.
  pooling_allowed: true
  leave_pool_days: 28
decisions:
  eligible: {{how: We talk with you., days: 35, starts_when: you ask for help}}
  charge: {{how: We look at your money apart from your needs.}}
  first_figure:
    how: Your worker looks for the row that could buy the support you need.
    days: 5
    starts_when: the talks end
    reasons_given: in-writing
    contact: {audience.team}
    working: {working}
    challenge: {review}
  sign_off:
    how: We check that the plan is legal and safe and does what it should.
    days: 15
    starts_when: we get your plan
    reasons_given: in-writing
    contact: {audience.team}
    challenge: {review}
pot:
  from: {scheme.day}
  to: {scheme.day.replace(year=scheme.day.year + 1) - timedelta(days=1)}
  source: pot
  parts:
    - {{what: All the rows of the table, amount: {300_000 + 50_000 * scheme.index}}}
    - {{what: For plans that cost more, amount: 20000}}
legal_basis:
  - title: {LAW[audience.name]}
    says: We must look at what each person needs, one by one.
sources:
  - id: table
    title: The table of this scheme
    author: The council
    year: {scheme.day.year}
  - id: prices
    title: The price list
    author: The council
    year: {scheme.day.year}
  - id: pot
    title: The plan for the money
    author: The council
    year: {scheme.day.year}
coverage:
  - level: {scheme.levels[0].name}
    reason: There is no money here to tell a story about.
  - ranges: true
    reason: This guide is made by a program, so there are no people to count.
  - rest: true
    reason: We add stories one by one.
"""
