"""Proves that the intruder finds what can be found, and no more."""

import sys
from collections.abc import Callable

from selftest import brute, known, planted
from selftest.check import Checks


def run_all() -> int:
    """Runs every part; status 0 when all checks passed, 1 otherwise."""
    checks = Checks()
    parts: list[Callable[[Checks], None]] = [known.vectors, known.ledgers, known.shares, known.verdicts, known.looked_for,
                                             known.files, known.command, brute.sums, brute.ledgers, brute.shares,
                                             planted.defects, planted.renewals]
    for part in parts:
        part(checks)
    for failure in checks.failures:
        print(f"FAIL {failure}", file=sys.stderr)
    print(f"{checks.passed} passed, {len(checks.failures)} failed")
    return 1 if checks.failures else 0
