"""Plain English that nobody wrote: sentences of a council's guide, from frames and the words that fit into them.

The text is about the right things in the right words, so that the program's work on it is that of a real guide: words of
the glossary are found, sentences are searched for caps and for personal data, and headings become addresses.
"""

import re

from .chance import Chance

WORDS = {
    "you": ["You", "You and your family", "You, with a friend beside you,", "You and your worker"],
    "staff": ["Your worker", "The team", "A manager", "The money team", "Someone from the council", "Your lead worker"],
    "helper": ["An adviser", "An advocate", "Another parent", "A friend", "Somebody who knows you well"],
    "paper": ["the plan", "your letter", "the notes of the talk", "the list of prices", "this page", "the working"],
    "thing": ["a personal budget", "a short break", "care at home", "a day club", "a support worker",
              "a bit of equipment", "travel to a club", "an evening out", "a quiet room", "help with meals"],
    "time": ["each week", "in the school holidays", "in the evening", "at the weekend", "twice a month", "after a hard night",
             "before the review", "in the first month", "once the plan is agreed", "when life changes"],
    "act": ["read", "ask for", "keep", "talk about", "look again at", "send us", "write down", "question"],
    "why": ["because every week is different", "so that nobody has to guess", "since needs change",
            "because a bad night changes the next day", "so that you can plan ahead", "because it is your life",
            "so that the reasons can be seen", "since help that comes late helps less"],
    "good": ["easier", "calmer", "clearer", "fairer", "safer", "less lonely", "simpler"],
    "place": ["at home", "at the club", "by phone", "at school", "in the garden", "near the bus stop", "at the pool"],
    "they": ["She", "He", "They", "The family", "His mother", "Her father", "Their neighbour", "The worker"],
    "did": ["tried", "chose", "asked for", "went back to", "planned", "set up", "saved for", "talked about"],
    "liked": ["music", "swimming", "cooking", "the allotment", "drawing", "animals", "football on the radio", "baking bread"],
}

ADVICE = [
    "{you} can {act} {paper} {time}.",
    "{staff} will go through {paper} with you {time}, {why}.",
    "If you would like {thing} {place}, say so {time}.",
    "{helper} can help you to {act} {paper}, and that is free.",
    "We do not ask for the same thing twice, {why}.",
    "Some people use the money for {thing} and some for {thing}.",
    "The plan should make life {good}, and {thing} may be a part of it.",
    "**Tell us early** when {thing} does not work {place}.",
    "{staff} writes down what was agreed {time} and gives you {paper}.",
    "Nobody has to choose {thing} {why}.",
    "A week with {thing} can be {good} than a week without it.",
    "Ask {time} whether {thing} could start {place}.",
    "Your direct payment can pay for {thing}, {why}.",
    "Think about what would be {good} {time}, and start there.",
    "At the review we look at {paper} and at what has changed {place}.",
    "{helper} may come to the talk, {place} or somewhere else.",
    "It helps to *keep* {paper} where you can find it {time}.",
    "When {thing} costs more than you thought, {act} {paper} and talk to us.",
    "A reference service shows what a level must be able to buy, for example {thing}.",
    "An assessment is a talk about your life, and {helper_low} can be there.",
]

STORY = [
    "{they} {did} {thing} {time}.",
    "At first it was hard {place}, and then it became {good}.",
    "{they} loves {liked}, so the plan began with {liked}.",
    "The first weeks were slow, {why}.",
    "{they} {did} {liked} {place}, with a support worker beside them.",
    "A friend came along {time} and that made it {good}.",
    "{they} wrote the plan on one page and {did} {thing}.",
    "The worker learned what a good day looks like {place}.",
    "It did not cost more, and it was {good} for everyone.",
    "{they} would tell others to start with {liked} and not with a form.",
    "What was left of the money paid for {thing} {time}.",
    "In the end {they_low} {did} {thing}, {why}.",
]

HEADINGS = [
    "What this is about", "What you can do", "Who can help", "What happens next", "What it may cost", "How long it takes",
    "What others have done", "When things change", "What to keep", "What we look at", "If you do not agree",
    "Where to begin", "What to ask", "How to say it", "What we promise",
]

TITLES = {
    "first": ["Planning", "Holding", "Changing", "Reading", "Sharing", "Saving", "Asking about", "Starting with",
              "Keeping", "Talking about", "Understanding", "Getting"],
    "second": ["your plan", "the money", "your level", "a review", "short breaks", "care at home", "your first figure",
               "help from friends", "your payments", "a support worker", "your letters", "your rights"],
}

_SLOT = re.compile(r"{(\w+)}")


def sentence(chance: Chance, frames: list[str] = ADVICE) -> str:
    def word(slot: re.Match[str]) -> str:
        name = slot[1]
        if name.endswith("_low"):
            text = chance.one_of(WORDS[name.removesuffix("_low")])
            return text[0].lower() + text[1:]
        return chance.one_of(WORDS[name])

    return _SLOT.sub(word, chance.one_of(frames)).replace(",.", ".")


def paragraph(chance: Chance, frames: list[str] = ADVICE) -> str:
    """Two to five sentences; now and then a list or a quotation."""
    kind = chance.fraction()
    if kind < 0.16:
        return "\n".join("- " + sentence(chance, frames) for _ in range(3 + chance.below(3)))
    if kind < 0.24:
        return "\n".join(f"{number}. {sentence(chance, frames)}" for number in range(1, 4 + chance.below(2)))
    text = " ".join(sentence(chance, frames) for _ in range(2 + chance.below(4)))
    return "> " + text if kind < 0.28 else text


def wrapped(text: str, width: int = 110) -> str:
    """Long lines folded as an editor folds them; the signs at the beginning of a line are kept from moving."""
    lines, line = [], ""
    for word in text.split(" "):
        if line and len(line) + len(word) >= width and not re.match(r"[-+*>#]|\d+\.", word):
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return "\n".join([*lines, line])
