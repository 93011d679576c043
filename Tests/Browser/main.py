"""Looks at every page of a rendered guide in a browser, and proves that each check catches its defect.

Prints each finding, and at the end how many tests passed and failed: one test for each check of each page, and one for
each planted defect. Status: 0 all passed, 1 something failed, 2 the checks could not run.
"""

import argparse
import asyncio
import os
import sys
import time
import traceback
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from checks import (
    accessibility, forced_colors, keyboard, large_print, one_side, outline, pack, paper, reflow, requests, scripts_off,
    search, validity, weight)
from chromium import Tabs, chromium, open_tabs
from editions import Editions
from findings import CannotRun, Finding
from pages import Page, one_of_each, read_pages, without_repeats
from fitting import make_site
from planted import EASY, LARGE_PRINT, LEVEL, ONE_PAGE, PACK, SCHEME, SEARCH, Plant, plant_all
from server import serving
from thousand import make_thousand

PRINT, CHALLENGE = "/<scheme>/print/", "/<scheme>/challenge/"
Run = Callable[[Tabs, Page], Awaitable[list[Finding]]]


@dataclass(frozen=True)
class Job:
    """One check of one page, or of one planted defect."""

    check: str
    page: Page
    run: Run
    plant: Plant | None = None
    twin: Page | None = None
    """The page that the defect was planted in a copy of."""


@dataclass(frozen=True)
class Outcome:
    job: Job
    findings: list[Finding]
    seconds: float


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--site", type=Path, required=True, help="the folder with the rendered guide")
    parser.add_argument("--content", type=Path, required=True, help="the folder that it was rendered from")
    parser.add_argument("--as-at", type=date.fromisoformat, required=True, help="the day that it was rendered for")
    parser.add_argument("--tools", type=Path, required=True, help="the folder with axe.min.js and vnu.jar")
    parser.add_argument("--binary", type=Path, required=True, help="the allocation-guide command")
    parser.add_argument("--templates", type=Path, required=True, help="the folder with the templates")
    parser.add_argument("--times", action="store_true", help="say how long each check took")
    options = parser.parse_args()
    started = time.monotonic()
    try:
        outcomes = asyncio.run(look_at_everything(options))
    except CannotRun as error:
        print(f"browser tests: could not run: {error}", file=sys.stderr)
        return 2
    except Exception:
        traceback.print_exc()
        return 2
    if options.times:
        print_times(outcomes, time.monotonic() - started)
    return report(outcomes)


async def look_at_everything(options: argparse.Namespace) -> list[Outcome]:
    planted = options.tools / "planted"
    planted.mkdir(parents=True, exist_ok=True)
    made = options.tools / "fitting"
    large = options.tools / "thousand"
    large.mkdir(exist_ok=True)
    fitting, refused = make_site(
        options.binary.resolve(), options.content, options.templates, made, options.as_at.isoformat())
    print(f"Of {len(fitting) + len(refused)} made-up schemes the build refuses {len(refused)} for one side of A4 …")
    # Each planted page stands in a folder of its own, with the assets of all beside it.
    with (serving(options.site) as addresses, serving(planted, options.site, inside=1) as planted_addresses,
          serving(made / "site") as made_addresses, serving(large, options.site) as large_addresses):
        pages = read_pages(options.site, *addresses)
        originals = {page.template: page for page in one_of_each(pages)}
        if LEVEL not in originals:
            raise CannotRun(f"{options.site} has no page of a level")
        plants = list(plant_all(originals, planted, *planted_addresses))
        sheets = [page for page in read_pages(made / "site", *made_addresses)
                  if page.template == ONE_PAGE and page.edition is None]
        thousand = search.Thousand()
        large_search = make_thousand(originals[SEARCH], large, *large_addresses)
        print(f"Looking at {len(pages)} pages in Chromium, and at {len(plants)} planted defects …", flush=True)

        html = asyncio.create_task(validity.check_all(
            options.tools / "vnu.jar", [page.file for page in [*pages, *(page for _, page, _ in plants)]]))

        async def valid(_: Tabs, page: Page) -> list[Finding]:
            return (await html)[page.file.resolve()]

        some_pages, kinds = without_repeats(pages), one_of_each(pages)
        editions = Editions(options.content, options.as_at)
        # The slowest first; those that wait for the HTML checker last.
        checks: dict[str, tuple[Run, list[Page]]] = {
            "keyboard": (keyboard.check, kinds),
            "forced colours": (forced_colors.check,
                               [page for page in kinds if page.template in ("/", SCHEME, LEVEL)]),
            "accessibility": (accessibility.Accessibility((options.tools / "axe.min.js").read_text()).check, some_pages),
            "paper": (paper.Paper(editions).check,
                      [page for page in some_pages if page.template in (LEVEL, PRINT, CHALLENGE)]),
            "one side": (one_side.OneSide(options.content, editions, options.as_at).check,
                         [page for page in pages if page.template == ONE_PAGE]),
            "one side, made up": (one_side.sides, sheets),
            "pack": (pack.check, [page for page in pages if page.template == PACK and page.edition is None]),
            "large print": (large_print.Large(large_print.LARGE_PRINT).check,
                            [page for page in pages if page.template == LARGE_PRINT]),
            "easy read": (large_print.Large(large_print.EASY_READ).check,
                          [page for page in pages if page.template == EASY and page.edition is None]),
            "weight": (weight.check, [page for page in some_pages if page.template == LEVEL or page in kinds]),
            "search": (search.check, [page for page in pages if page.template == SEARCH]),
            "search of a thousand pages": (thousand.check, [large_search]),
            "reflow": (reflow.check, some_pages),
            "scripts off": (scripts_off.check, some_pages),
            "requests": (requests.check, some_pages),
            "outline": (outline.Outline(pages).check, pages),
            "validity": (valid, pages),
        }
        jobs = [Job(name, page, run) for name, (run, some) in checks.items() for page in some]
        jobs[-len(pages):-len(pages)] = [
            Job(plant.check, page, checks[plant.check][0], plant, original) for plant, page, original in plants]
        outcomes = await run_all(jobs)
        print(thousand)
        return outcomes


async def run_all(jobs: list[Job]) -> list[Outcome]:
    """Shares the jobs out among some pairs of tabs of one browser."""
    waiting = deque(jobs)
    outcomes: list[Outcome] = []
    async with chromium() as browser:

        async def work() -> None:
            tabs = await open_tabs(browser)
            while waiting:
                job = waiting.popleft()
                began = time.monotonic()
                try:
                    findings = await asyncio.wait_for(job.run(tabs, job.page), 120)
                except Exception as error:
                    raise CannotRun(f"{job.check} on {job.page.path}: {error or type(error).__name__}") from error
                outcomes.append(Outcome(job, findings, time.monotonic() - began))

        await asyncio.gather(*(work() for _ in range(min(4, (os.cpu_count() or 1) + 1))))
    return outcomes


def report(outcomes: list[Outcome]) -> int:
    """Prints what was found, page by page, and the counts."""
    found = {(outcome.job.check, outcome.job.page): set(outcome.findings) for outcome in outcomes}
    lines = []
    failed = 0
    for outcome in outcomes:
        job = outcome.job
        if job.plant and job.twin:
            problems = missed(job.plant, set(outcome.findings) - found.get((job.check, job.twin), set()))
        else:
            problems = [str(finding) for finding in outcome.findings]
        failed += bool(problems)
        lines += [f"{job.page.path}: {job.check}: {problem}" for problem in problems]
    for line in sorted(lines):
        print(line)
    print(f"{len(outcomes) - failed} passed, {failed} failed")
    return 1 if failed else 0


def missed(plant: Plant, findings: set[Finding]) -> list[str]:
    """The rules under which a planted defect was not reported."""
    rules = {finding.rule for finding in findings}
    return [f"the planted defect was not reported as “{rule}”" for rule in plant.rules if rule not in rules]


def print_times(outcomes: list[Outcome], total: float) -> None:
    seconds: dict[str, float] = defaultdict(float)
    for outcome in outcomes:
        seconds[outcome.job.check + (" (planted)" if outcome.job.plant else "")] += outcome.seconds
    for name, spent in sorted(seconds.items(), key=lambda pair: -pair[1]):
        print(f"{spent:7.1f} s  {name}")
    print(f"{total:7.1f} s  in all")


if __name__ == "__main__":
    sys.exit(main())
