"""What a check reports."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """One defect: the rule that it breaks, where on the page it is (a selector or a line), and what is seen there."""

    rule: str
    place: str
    text: str = ""

    def __str__(self) -> str:
        return ": ".join(part for part in (self.rule, self.place, self.text) if part)


class CannotRun(Exception):
    """The check itself could not be done, so that nothing is known about the page."""
