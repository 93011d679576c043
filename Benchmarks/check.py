"""Checks the guides that we measure with: the same bytes each time, no finding, and as many pages as asked for.

    check.py BINARY

Ends with the line "N passed, N failed". Status: 0 all passed, 1 something failed.
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from corpus.files import write
from corpus.guide import guide_files
from corpus.shape import AS_AT, shape_of

SIZES = [(300, 1), (600, 2)]
"""Pages and seed."""
PAGES_MAY_DIFFER = 0.05
"""From the number that was asked for, as a share of it."""


def main() -> int:
    binary = Path(sys.argv[1]).resolve()
    failures: list[str] = []
    checks = 0
    for pages, seed in SIZES:
        files = made(pages, seed)
        outcome = {
            f"{pages} pages, seed {seed}: the same bytes each time": files == made(pages, seed),
            f"{pages} pages, seed {seed}: another seed is another guide": files != made(pages, seed + 1),
            **check_with(binary, files, pages, seed),
        }
        checks += len(outcome)
        failures += [name for name, is_right in outcome.items() if not is_right]
    for name in failures:
        print(f"failed: {name}")
    print(f"{checks - len(failures)} passed, {len(failures)} failed")
    return 1 if failures else 0


def made(pages: int, seed: int) -> dict[str, str]:
    return guide_files("Measureshire", "guide.measureshire", shape_of(pages), seed)


def check_with(binary: Path, files: dict[str, str], pages: int, seed: int) -> dict[str, bool]:
    """What `check` says of the guide."""
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder), files)
        command = [binary, "check", "--strict", "--content", folder, "--as-at", str(AS_AT)]
        result = subprocess.run(command, capture_output=True, text=True)
    summary = re.search(r"no findings, (\d+) pages", result.stderr)
    if not summary:
        print(result.stderr, file=sys.stderr)
    count = int(summary[1]) if summary else 0
    return {
        f"{pages} pages, seed {seed}: no findings": result.returncode == 0 and summary is not None,
        f"{pages} pages, seed {seed}: {count} pages": abs(count - pages) <= pages * PAGES_MAY_DIFFER,
    }


if __name__ == "__main__":
    sys.exit(main())
