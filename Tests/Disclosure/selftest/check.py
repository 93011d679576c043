"""Counts what held and what did not."""

from dataclasses import dataclass, field
from typing import Any


@dataclass
class Checks:
    passed: int = 0
    failures: list[str] = field(default_factory=list)

    def equal(self, name: str, got: Any, wanted: Any) -> None:
        if got == wanted:
            self.passed += 1
        else:
            self.failures.append(f"{name}: got {got!r}, not {wanted!r}")

    def true(self, name: str, holds: bool) -> None:
        self.equal(name, bool(holds), True)
