"""Serves two rendered guides with nginx, and compares every answer with what must be answered.

Prints each finding, and at the end how many tests passed and failed: one for each answer, each page in Chromium, and each
planted defect. Status: 0 all passed, 1 something failed, 2 the tests could not run.
"""

import argparse
import asyncio
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path

# The browser, and how `_headers` is read, are those of the browser tests.
sys.path.insert(1, str(Path(__file__).parents[1] / "Browser"))

from answers import Ask, asks_again, asks_of_files, asks_of_folder, asks_of_root, findings  # noqa: E402
from browsing import browse  # noqa: E402
from findings import CannotRun  # noqa: E402
from guides import FOLDER, make_in_folder, make_root  # noqa: E402
from hosts import header_findings, redirect_findings  # noqa: E402
from nginx import Server, refused, running  # noqa: E402
from planted_servers import IN_HEADERS, IN_REDIRECTS, NOT_READ, PLANTS, Plant  # noqa: E402


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binary", type=Path, required=True, help="the allocation-guide command")
    options = parser.parse_args()
    try:
        with tempfile.TemporaryDirectory() as home:
            tally = test_all(options.binary.resolve(), Path(home))
    except CannotRun as error:
        print(f"server tests: could not run: {error}", file=sys.stderr)
        return 2
    except Exception:
        traceback.print_exc()
        return 2
    for finding in tally.found:
        print(f"server tests: {finding}", file=sys.stderr)
    print(f"{tally.passed} passed, {len(tally.found)} failed")
    return 1 if tally.found else 0


class Tally:
    """How many tests passed, and what the others found."""

    def __init__(self) -> None:
        self.passed = 0
        self.found: list[str] = []

    def of(self, count: int, found: list[str]) -> None:
        """Takes in so many tests, each of which may have found several things."""
        self.passed += max(0, count - len(found))
        self.found += found

    def of_plant(self, plant: Plant, found: list[str]) -> None:
        """Takes in what was said of a planted defect."""
        caught = any(plant.said in finding for finding in found)
        self.of(1, [] if caught else [f"{plant.what}: not caught; what was said: {found[:2]}"])


def test_all(binary: Path, home: Path) -> Tally:
    # nginx may run as another user than these tests.
    home.chmod(0o755)
    site, council = make_root(binary, home / "root"), make_in_folder(binary, home / "folder")
    include = (site / "_nginx.conf").read_text(encoding="ascii")
    in_folder = (council / FOLDER.lstrip("/") / "_nginx.conf").read_text(encoding="ascii")
    servers = [Server(site, include), Server(council, in_folder)]
    for plant in PLANTS:
        servers.append(Server(council, plant.spoil(in_folder)) if plant.in_folder else Server(site, plant.spoil(include)))
    of_files = asks_of_files(site)
    print(f"Asking {version()} for {len(of_files)} files, and planting "
          f"{len(PLANTS + NOT_READ + IN_HEADERS + IN_REDIRECTS)} defects …", flush=True)
    tally = Tally()
    with running(servers, home / "nginx") as ports:
        ask_for_all(tally, ports, asks_of_root(site), of_files)
        addresses = [f"http://127.0.0.1:{port}" for port in ports]
        no_search = next(number for number, plant in enumerate(PLANTS, 2) if "search" in plant.what)
        asyncio.run(browse(tally, addresses[0], addresses[1] + FOLDER, addresses[no_search]))
    for plant in NOT_READ:
        tally.of_plant(plant, ["refused"] if refused(plant.spoil(include), site, home / "nginx") else [])
    tally.of(len(of_files), header_findings(site, of_files))
    tally.of(1, redirect_findings(site))
    plant_in_file(tally, site / "_headers", IN_HEADERS, lambda: header_findings(site, of_files))
    plant_in_file(tally, site / "_redirects", IN_REDIRECTS, lambda: redirect_findings(site))
    return tally


def ask_for_all(tally: Tally, ports: list[int], of_root: list[Ask], of_files: list[Ask]) -> None:
    root, folder, *others = ports
    of_folder = asks_of_folder(FOLDER)
    of_all = of_root + asks_again(root) + of_files
    tally.of(len(of_all), findings(root, of_all))
    tally.of(len(of_folder), findings(folder, of_folder))
    for plant, port in zip(PLANTS, others):
        tally.of_plant(plant, findings(port, of_folder if plant.in_folder else of_root))


def plant_in_file(tally: Tally, file: Path, plants: tuple[Plant, ...], check: Callable[[], list[str]]) -> None:
    text = file.read_text(encoding="ascii")
    for plant in plants:
        file.write_text(plant.spoil(text), encoding="ascii")
        tally.of_plant(plant, check())
    file.write_text(text, encoding="ascii")


def version() -> str:
    return subprocess.run(["nginx", "-v"], capture_output=True, text=True).stderr.strip().rpartition(": ")[2]


if __name__ == "__main__":
    sys.exit(main())
