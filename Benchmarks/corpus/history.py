"""What becomes of a text from edition to edition.

A new edition is a copy of the last one with some changes made in it. So a paragraph stays as it is through most editions, and
now and then it is written anew. Its headings, which are addresses, never change.
"""

from dataclasses import dataclass

from . import prose
from .chance import Chance


@dataclass(frozen=True)
class History:
    seed: int

    def version(self, edition: int, often: float, *place: object) -> int:
        """How often the place was changed by the time of an edition; the first edition is number 0."""
        chance = Chance(self.seed, "changes", *place)
        return sum(chance.fraction() < often for _ in range(edition))

    def body(self, edition: int, place: str, sections: int, often: float, links: list[tuple[str, str]],
             frames: list[str] = prose.ADVICE) -> str:
        """Markdown of so many sections with a heading each; every section but the first ends with a link of the guide."""
        heads = Chance(self.seed, place, "headings")
        first = heads.below(len(prose.HEADINGS))
        parts = []
        for section in range(sections):
            heading = prose.HEADINGS[(first + section) % len(prose.HEADINGS)]
            if section:
                parts.append(f"## {heading} {{#part-{section}}}")
            for number in range(2):
                version = self.version(edition, often, place, section, number)
                chance = Chance(self.seed, place, section, number, version)
                text = prose.paragraph(chance, frames)
                parts.append("\n".join(map(prose.wrapped, text.split("\n"))))
            if section and links:
                words, target = heads.one_of(links)
                parts.append(f"There is more about [{words}]({target}).")
        return "\n\n".join(parts) + "\n"
