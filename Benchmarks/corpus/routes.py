"""How to challenge a decision: a route for each audience, and a letter for each of its steps."""

from dataclasses import dataclass
from datetime import date, timedelta

from .files import page, quoted

LAW = {"children": "Children Act 1989, section 17", "adults": "Care Act 2014, section 27"}


@dataclass(frozen=True)
class Audience:
    name: str
    prefix: str
    team: str
    circle: str
    level: str

    @property
    def route(self) -> str:
        return "children-complaint" if self.name == "children" else "adult-complaint"


CHILDREN = Audience("children", "", "children-team", "parents-circle", "level")
ADULTS = Audience("adults", "adult-", "adult-team", "carers-circle", "band")

STEPS = [
    # id, title, who decides, contact, clock, act within, words to say
    ("ask-for-the-working", "Ask for the working", "Your lead worker", "team",
     "    clock:\n      working_days: 10\n      starts_when: we get your letter\n", "",
     "“Please send me the working for our level and our first figure.”"),
    ("ask-for-a-review", "Ask for a review", "The team manager", "team",
     "    clock:\n      working_days: 15\n      starts_when: you ask for the review\n      extended_to: 25\n", "",
     "“I want a review of our figure. This is wrong, or has changed: …”"),
    ("complaint", "Make a complaint", "A senior manager", "complaints-team",
     "    clock:\n      working_days: 20\n      starts_when: the council gets your complaint\n",
     "    act_within:\n      months: 12\n      starts_when: the thing happens that you complain about\n",
     "“I want to make a complaint. This went wrong: … This would put it right: …”"),
    ("ask-the-ombudsman", "Ask the ombudsman", "The ombudsman", "ombudsman", "",
     "    act_within:\n      months: 12\n      starts_when: you learn of what the council did\n",
     "“The council has answered, and I still disagree with this: …”"),
]


def route_files(edition: date, audience: Audience) -> dict[str, str]:
    checked = edition - timedelta(days=40)
    steps = "".join(step(audience, checked, *facts) for facts in STEPS)
    route = f"""title: {quoted(f"Challenge a decision about {'a child' if audience is CHILDREN else 'an adult'}’s support")}
nation: england
audience: {audience.name}
checked_on: {checked}
source:
  title: The complaints procedure
  url: https://law.example/{audience.name}
summary: Start with the working or a talk, or go straight to a complaint. Each step is free.
use_for:
  - your {audience.level}, or your first figure
  - your plan, or a long wait
steps:
{steps}"""
    files = {f"routes/{audience.route}.yml": route}
    for id, title, *_ in STEPS:
        files[f"letters/{audience.prefix}{id}.md"] = letter(audience, id, title)
    return files


def step(audience: Audience, checked: date, id: str, title: str, decides: str, office: str, clock: str, within: str,
         words: str) -> str:
    office = audience.team if office == "team" else office
    return f"""  - id: {id}
    title: {title}
    letter: {audience.prefix}{id}
    who_decides: {decides}
    who_may_use: You, or someone you ask to act for you
    cost: Free
    contacts: [open-advice, {audience.circle}, {office}]
{clock}{within}    what_to_do: |
      Ring, write or send a message. Say what you think is wrong or has changed. You can bring anyone you like, and an
      adviser can help you to find the words.
    by_when: |
      Ask soon, because other steps have dates. Ask an adviser if you think that you may be late.
    what_to_say: |
      {words}
    what_happens_next: |
      Somebody looks at what you say and writes to you with the reasons. If we got a fact wrong, we put it right. If you
      are not happy with the answer, go on to the next step.
    current_support: |
      It goes on as it is while you challenge. If a letter says otherwise, show it to an adviser the same day.
    source:
      title: The complaints procedure
      url: https://law.example/{audience.name}
    checked_on: {checked}
"""


def letter(audience: Audience, step: str, title: str) -> str:
    to = {"complaint": "complaints-team", "ask-the-ombudsman": "ombudsman"}.get(step, audience.team)
    law = LAW[audience.name]
    has_time = any(id == step and clock for id, _, _, _, clock, _, _ in STEPS)
    time = f"Please answer within {{time: {step}}}. " if has_time else "Please tell me when you will answer. "
    body = f"""Dear {{to}},

On {{blank: the date you were told}} I was told that my {audience.level} in {{scheme}} is {{level}}.

I write because {{blank: what is wrong, or what has changed}}.

{{if budget}} The figure of this {audience.level} is {{budget}}. That is {{month}}, or {{week}}. It is where planning starts.

{{if no budget}} The guide gives no sum of money for this {audience.level}. Please tell me what help you will arrange.

{{if promise: over_level_is_discussed}} The guide says: “{{promise: over_level_is_discussed}}” I ask for that talk.

{{if no promise: over_level_is_discussed}} As to plans that cost more, {{unsaid}}. I ask for a talk all the same.

I rely on the {{law: {law}}}. {time}Please keep the support as it is meanwhile.

Yours sincerely,

{{blank: your name}}
"""
    facts = f"""title: {title}
summary: Send this when you want to {title[0].lower() + title[1:]}.
subject: {title}
audience: {audience.name}
to: {to}
relies_on:
  - promise: over_level_is_discussed
  - law: {law}"""
    return page(facts, body)
