"""How many schemes, editions and examples make a guide of about so many pages."""

from dataclasses import dataclass
from datetime import date

AS_AT = date(2026, 11, 25)
"""The day on which the guides are built when they are measured."""
LAST_EDITION = (2026, 10)
LETTERS = 4
GENERAL_PAGES = 10


@dataclass(frozen=True)
class SchemeShape:
    levels: int
    groups: int
    guidance: int
    examples: int

    @property
    def pages(self) -> int:
        """The pages of the scheme in one tree: of levels, Easy Read, packs, letters, neighbours and others."""
        of_levels = self.levels * (3 + LETTERS) + self.levels - 1
        with_lists = self.groups + 1 + self.examples + 1 + self.guidance
        letters_and_route = LETTERS + 1 + 1
        scheme_and_sheets = 7
        return of_levels + with_lists + letters_and_route + scheme_and_sheets


@dataclass(frozen=True)
class Shape:
    schemes: int
    editions: int
    scheme: SchemeShape

    @property
    def pages(self) -> int:
        """The tree of the edition in force stands at the root as well as under its date."""
        of_a_tree = self.schemes * self.scheme.pages + GENERAL_PAGES + 6
        return of_a_tree * (self.editions + 1) + 4

    @property
    def edition_dates(self) -> list[date]:
        """Every half year, the last one in force when the guides are measured."""
        year, month = LAST_EDITION
        halves = year * 2 + (month > 6)
        return [date(half // 2, 10 if half % 2 else 4, 1) for half in range(halves - self.editions + 1, halves + 1)]


def shape_of(pages: int) -> Shape:
    """The shape whose pages come closest to the number; a small guide has one scheme, a large one six."""
    schemes = 1 if pages < 500 else 2 if pages < 3_000 else 6
    some_levels = (6, 7, 8) if pages < 500 else (8,) if pages < 3_000 else (12,)
    candidates = [
        Shape(schemes, editions, SchemeShape(levels, groups=5, guidance=3, examples=examples))
        for levels in some_levels for editions in range(1, 61) for examples in range(levels - 1, levels * 3)
    ]
    return min(candidates, key=lambda shape: abs(shape.pages - pages))
